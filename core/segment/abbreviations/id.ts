import type { LanguageData } from './types';

export const id: LanguageData = {
  never:
    'rev pte dr drs dra ir prof h hj kh k.h tn ny nn sdr sdri bpk bp ust rm r jl jln gg kel kec kab kota prov d.a a.n u.p c.q yth pt cv fa jend letjen mayjen brigjen kol letkol may kapt lettu ipda iptu akp kompol akbp kombes st s.d hal.ini mis misal cth dsb.nya lih bdk ttd moh muh abd k.h.r irjen komjen laksda laksma marsda marsma serda sertu serma bripka aipda aiptu ustaz adv apt drg ns letkol.inf kol.inf kol.cpl kol.laut kol.pnb letkol.laut letkol.kav may.inf kapt.inf lettu.inf letda kopda koptu kopka pratu praka prada pelda peltu mayjen.tni brigjen.pol irjen.pol komjen.pol kombes.pol akbp.pol jend.pol jend.tni letjen.tni laks laksdya laksma.tni marsdya marsma.tni (purn) bripda briptu bripol brigpol abrip ajun irwasum wakapolri kabid.humas sek.jen sesmen wamen gub wagub wabup walkot wali.k kades sekda kadis kabag kabid kasubag kasi waketum sekum bend komut lekt hkm pdt pdm p.r mgr ustz ustdz tgk rd rd.ajeng r.a r.ay r.m r.ng r.p r.aj k.r.t k.r.m.t k.g.p.h k.p.h kgph gkr g.k.r s.sultan tb a.m.fatwa dt sult h.r h.m dr.ir drh prof.dr prof.em bg almh a.l jl.raya jl.jend kp kamp dsn kodya kotip prop kep tj bhd univ fak inst ponpes rsud rs.umum pusk kanwil dept subbag kop ud u.d p.d c.v ybs sbb ttg tgl ctt bnd bdg bhs bld jpn jrm prc skt jw penerj penyunt peny eds terj ctk u.b c/o Purn Men Pres Dir Alm Ds Pend rs',
  either:
    'tbk s.h sh s.e s.t m.m m.si msi s.pd m.pd s.sos ph.d phd m.a m.sc b.a s.ag m.hum s.ip sm m.h a.m p.m inc llc ltd co corp jr u.s a.s h wib hlm b.j s.hi s.th s.th.i s.kom s.kep s.km s.k.m s.psi s.p s.pt s.hut s.stp s.i.k s.i.p s.i.kom s.ked s.farm s.si s.ap s.akun s.ak s.ikom s.pd.i s.e.i s.e.sy a.md amd a.p lc m.ag m.ap m.ba m.b.a m.kes m.kom m.kn m.mt m.p m.pd.i m.psi m.pol m.s m.sn m.sos m.t m.th m.tr m.i.kom m.hi m.eng m.ed ll.m ll.b d.ea d.e.s.s sp.a sp.b sp.d sp.jp sp.kj sp.m sp.og sp.ot sp.p sp.pd sp.rad sp.s sp.tht apt.s.farm se.mm c.a cpa a.s.n swt saw s.a.w s.w.t r.i n.k.r.i d.i d.i.y d.k.i t.n.i a.d a.u k.p.k d.p.r m.p.r p.b.b u.u u.s.d wita m.sl sdn.bhd ha.l a.i inf kav arm czi cpm cpl ckm cba cku pnb',
  units:
    'rp m l ha jt km kg cm mm ml mgg mnt dtk km/jam m² km² m³ kw kwh mw mg cl dl mlr tril trl usd sgd org pct psn bj btg lbr ltr °c',
  final: 'dll dsb dst dkk etc tsb dlsb dsj dsbnya dstnya dll.nya et.al s.d.a d.c',
  numeric:
    'no nos kav blok kec hal hlm bab pasal ps ay jil vol gbr tab rt rw tel telp lt gd blk nmr halm psl ayt btr jo lamp cet perpres no.reg kepres keppres kepmen perppu inpres no.telp fax faks ext rt.rw kode.pos kodepos nop npwp',
  months: 'jan feb mar apr jun jul agu agt sep sept okt nov des pebr mrt agst ags ming',
  openers:
    'ini itu ia dia mereka kami kita saya aku anda kamu siapa apa kapan di mana bagaimana mengapa kenapa yang dan atau tetapi tapi namun sedangkan karena sebab jika kalau apabila bila ketika saat sejak selama setelah sebelum sesudah hingga sampai untuk dari ke pada dalam dengan tanpa oleh bagi antara menurut tentang sebagai seperti agar supaya bahwa walaupun meskipun meski juga lalu kemudian akhirnya selain selanjutnya sementara sekarang kini hari kemarin besok tidak bukan belum sudah telah akan masih semua setiap beberapa banyak para sebuah seorang suatu adalah ada bahkan hanya jadi maka padahal sebelumnya',
  speech:
    'kata ujar tanya jawab tutur ucap ungkap jelas tegas sebut imbuh katanya ujarnya tuturnya lanjutnya terangnya',
};
