import type { LanguageData } from './types';

export const tr: LanguageData = {
  never:
    'dr prof doç yrd av sn bn alb yb bnb yzb tğm ütğm çvş org korg tümg tuğg gen müh op uzm hz st çev haz ed bkz krş ör örn mah cad sok sk apt blv yak md müd bşk gn öğr ecz gör arş ord emk mev e.alb e.gen e.org e.kd.alb kd.alb kur.alb plt tuğa tüma kora ora dz.kd.alb hv j.gen j.alb j.yzb p.alb uzm.çvş asb asb.kd.bçvş bçvş kd.bçvş üçvş astsb üstğm atğm emn emn.md kom.yrd baş.kom vek mv milv mlv bel.bşk bld bld.bşk gn.bşk gen.bşk gnl.bşk gn.sek gen.sek gnl.kur.bşk gnkur gnkur.bşk kur.bşk yrd.doç yrd.doç.dr doç.dr prof.dr öğr.gör öğr.gör.dr arş.gör arş.gör.dr dr.öğr.üyesi dr.öğr op.dr uzm.dr vet.hek vet dt dyt psk psik fzt hst baş.hek başhek bşhek rekt y.müh y.mim mim iç.mim müt müş müst sek yön.kur yön.kur.bşk gn.md gen.md gnl.md md.yrd bşk.yrd şb şb.md dai dai.bşk tems sözc koord edt red yay.haz yay.yön hzl drl derl hk hâk c.sav c.bşsav bşsav nöb avuk mli smmm ymm byn hn hnm hzr azz hafız hoc hcı h.z msl yk yakl yklş takr ortl kısalt ing isp far yun lat macr bulg srp erm gür azr ulusl mh cd bulv mey myd çkm bnk gnl ulş Mal Kom Fr Fak Hast muh',
  either:
    'a.ş aş ltd şti san tic inc co corp jr a.b.d abd t.c tc tbmm k.k.t.c m.ö m.s mö ms i.ö i.s yy u.s t.b.m.m ltd.şti san.ve.tic tic.a.ş tic.ltd.şti ve.tic koll.şti kom.şti koop hold vak send t.a.ş t.a.o k.s anon a.o ö.s b.k.m a.d bölg üniv',
  units:
    'dk sn tl m l sa km kg cm mm ml hf km/s km/sa m² km² m³ kw kwh mw mg cl dl kr krş avro eur usd mn mln mlr mlyr mlyn kiş °c mrd',
  final: 'vb vs vd vbg ark v.d v.b v.s v.dğr ve.ark ve.diğ ve.d diğ d.c',
  numeric:
    'no nu md s sf ss fik bent cilt c şek tab böl tel nr fık fk bnt sy syf ct çiz tbl graf şk hrt dipn kt iç.no dış.no faks fax gsm pk p.k ty k.no',
  months: 'oca şub nis haz tem ağu eyl eki kas ara ock agu ekm kasm pzt çrş cmt pz Mar',
  openers:
    'bu şu o bunlar şunlar onlar ben sen biz siz kim ne nasıl neden niçin nerede hangi ama fakat ancak ve veya ya çünkü eğer ise de da ki için gibi kadar göre sonra önce şimdi bugün dün yarın burada orada böylece böyle şöyle öyle bir birçok bazı her hiç hep tüm bütün diğer başka daha çok en az artık henüz hem yine ayrıca üstelik oysa halbuki yalnız sadece belki evet hayır değil var yok onun bunun benim senin bizim sizin kendi ilk son ardından nitekim onu ona onda ondan onlara onları bana beni sana seni bize bizi size sizi kendine hangisi kaç nereden nereye kimse hiçbir herkes bazıları çoğu biri birisi iki üç dört beş altı yedi sekiz dokuz on yüz bin yaklaşık neredeyse hemen galiba asla sık bazen yakında geç geçen önceki bunu buna bunda bundan şunu öte yandan dolayı nedeniyle rağmen karşın dışında içinde üzerinde altında arasında vardı yoktu oldu olacak olan',
  speech:
    'diye dedi demiş dedim diyor sordu cevapladı söyledi söylüyor yanıtladı açıkladı belirtti ekledi bağırdı yazdı konuştu vurguladı deyip derken demiş deniyordu dendi deyince diyen diyerek şeklinde ifade paylaştı uyardı savundu aktardı haykırdı fısıldadı itiraf',
  ordinals: 'any',
  endings:
    'aabcdefghijklmnoprstuvyzçğş bou caiu dadeilnor ebcdefghiklmnoprstuvwyzçğş faefioruüı gainoru hacdegistuâ iabcdfghijklmnprstuvyzçğş ja kaceilnorsuvöüış laeilortuâüı maehiloruzüı naeilnoruwyâöüı ocdegiklmnoprtvyç paeilmopruwüı raeiouâöüı sabcdegiklmnorstuwyüı tadefhilnoprstuüı uabcdfghklmnoprstyzçğş vaeo waeo xeio yabcdefhklmnortuö zaeiotuöüı çaeilnouüı îlm ücdgklmnrstyzçğş ğaiuı ıbcdfghjklmnprstvyzçğş şaeiouüı',
};
