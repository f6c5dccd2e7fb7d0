import type { LanguageData } from './types';

export const id: LanguageData = {
  never:
    'rs rev pte dr drs dra ir prof h hj kh k.h tn ny nn sdr sdri bpk bp ust rm r jl jln gg kel kec kab kota prov d.a a.n u.p c.q yth pt cv fa jend letjen mayjen brigjen kol letkol may kapt lettu ipda iptu akp kompol akbp kombes st s.d hal.ini mis misal cth dsb.nya lih bdk ttd moh muh abd k.h.r irjen komjen laksda laksma marsda marsma serda sertu serma bripka aipda aiptu ustaz adv apt drg ns',
  either:
    'tbk s.h sh s.e se s.t m.m m.si msi s.pd m.pd s.sos ph.d phd m.a m.sc b.a s.ag m.hum s.ip sm m.h a.m p.m inc llc ltd co corp jr u.s a.s h wib hlm b.j',
  units: 'rp m l ha jt km kg cm mm ml',
  final: 'dll dsb dst dkk etc tsb',
  numeric: 'no nos kav blok kec hal hlm bab pasal ps ay jil vol gbr tab rt rw tel telp lt gd blk',
  months: 'jan feb mar apr jun jul agu agt sep sept okt nov des',
  openers:
    'ini itu ia dia mereka kami kita saya aku anda kamu siapa apa kapan di mana bagaimana mengapa kenapa yang dan atau tetapi tapi namun sedangkan karena sebab jika kalau apabila bila ketika saat sejak selama setelah sebelum sesudah hingga sampai untuk dari ke pada dalam dengan tanpa oleh bagi antara menurut tentang sebagai seperti agar supaya bahwa walaupun meskipun meski juga lalu kemudian akhirnya selain selanjutnya sementara sekarang kini hari kemarin besok tidak bukan belum sudah telah akan masih semua setiap beberapa banyak para sebuah seorang suatu adalah ada bahkan hanya jadi maka padahal sebelumnya',
  speech:
    'kata ujar tanya jawab tutur ucap ungkap jelas tegas sebut imbuh katanya ujarnya tuturnya lanjutnya terangnya',
};
