import type { LanguageData } from './types';

export const tr: LanguageData = {
  never:
    'dr prof doç yrd av sn bn alb yb bnb yzb tğm ütğm çvş org korg tümg tuğg gen müh op uzm hz st çev haz ed bkz krş ör örn mah cad sok sk apt blv yak muh md müd bşk gn öğr ecz gör arş ord emk mev',
  either:
    'a.ş aş ltd şti san tic inc co corp jr a.b.d abd t.c tc tbmm k.k.t.c m.ö m.s mö ms i.ö i.s yy u.s t.b.m.m',
  units: 'dk sn tl m l sa km kg cm mm ml',
  final: 'vb vs vd vbg ark',
  numeric: 'no nu md s sf ss fik bent cilt c şek tab böl tel',
  months: 'oca şub nis haz tem ağu eyl eki kas ara',
  openers:
    'bu şu o bunlar şunlar onlar ben sen biz siz kim ne nasıl neden niçin nerede hangi ama fakat ancak ve veya ya çünkü eğer ise de da ki için gibi kadar göre sonra önce şimdi bugün dün yarın burada orada böylece böyle şöyle öyle bir birçok bazı her hiç hep tüm bütün diğer başka daha çok en az artık henüz hem yine ayrıca üstelik oysa halbuki yalnız sadece belki evet hayır değil var yok onun bunun benim senin bizim sizin kendi ilk son ardından nitekim',
  speech:
    'diye dedi demiş dedim diyor sordu cevapladı söyledi söylüyor yanıtladı açıkladı belirtti ekledi bağırdı yazdı konuştu vurguladı deyip derken demiş deniyordu dendi deyince diyen diyerek şeklinde',
  ordinals: 'any',
};
