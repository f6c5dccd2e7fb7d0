import type { LanguageData } from './types';

export const vi: LanguageData = {
  never:
    'ts ths gs pgs bs ks tp q p tx tt h x đ gs.ts pgs.ts cn ls nsnd nsưt đh mr mrs dr st vd v.d tr.cn gs.tskh pgs.tskh tskh đ/c ncs nsx ts.bs bs.ck ths.bs gv ktv kts tths ct p.ct pct ttg ptt bt tt.tt cs đkt kp ds ngnd ngưt cki ckii bs.cki bs.ckii đb đbqh gđ tgđ pgđ ptgđ tbt ptbt hlv btv pv ht ctcp nxb ctv',
  either: 'co inc ltd corp jr u.s a.b cty tnhh cp n t r',
  units: 'm l đ ha km kg cm mm ml',
  final: 'v.v vv vân.vân d.c a.m p.m',
  numeric: 'số tr t ch đ điều khoản no q p tel fax đt',
  months: '',
  openers:
    'ông bà anh chị em cô chú bác tôi ta chúng họ nó ai gì khi nào đâu sao tại vì nên nhưng và hoặc hay nếu thì mà tuy dù mặc để cho của từ đến trong ngoài trên dưới với không chưa đã đang sẽ cũng vẫn còn rồi sau trước theo về ở các những một mỗi mọi nhiều vài đó đây này kia ấy hiện nay hôm ngày năm như vậy thế do bởi bên cạnh cuối có là được bị nghiêm bản cảnh công chính tòa giá giới người nghị luật',
  speech: 'nói hỏi đáp thưa kể hét kêu thốt hô quát gào bảo than reo rên lẩm thầm viết đùa khóc',
};
