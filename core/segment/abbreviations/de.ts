import type { LanguageData } from './types';

export const de: LanguageData = {
  never:
    'dr prof hr fr frl hrn dipl ing dipl.ing med jur rer nat rer.nat h.c hl st sr pfr gen oberst lt hptm maj kap bzw z.b zb u.a ua d.h dh i.d.r idr i.a ia v.a va o.g og s.o so s.u z.t zt z.zt u.u uu ggf gegr evtl vgl ca inkl exkl zzgl abzgl insb insbes bes sog sogen gem einschl ehem eigtl geb gest verh vorm nachm urspr allg angebl durchschn min mind mögl od resp sen jun kgl kath ev ev.-luth dt österr schweiz franz engl amerik lat griech russ ital span türk tägl monatl jährl wöchentl stellv vors i.v iv i.b m.e me n.chr.g zw zzt derz vsl voraussichtl nördl südl westl östl hrsg hg begr red verf übers bearb ill i.e e.v.d ehrw univ.-prof a.a.o Mag Max fa gebr em frz entspr erw röm gedr schles südd nordd kfm amtl hpts jew gek näml gesch univ akad abg stv inh tech wiss phil kpt korv polit',
  either:
    'mio mrd tsd co corp inc ltd jr v.u.z n.u.z e.v ev a.g bio str pl geb jh jhd jhdt jahrh a.d a.m a.main d.j d.m d.ä a.d.r b.a m.a u.s u.s.a ms mwst u.k abk anm abb.s zit',
  units: 'min std sek g m l ha j mm st km kg cm ml',
  final: 'v.chr n.chr chr usw etc usf u.ä uä u.dgl udgl u.dergl o.ä oä dgl u.s.w u.v.m uvm u.v.a u.a.m ff f',
  numeric:
    'nr nrn s art abs abb bd bde kap tab ziff zif z anl ausg jg rn rdnr az aufl hft h pos tel fig kl app fn rd abt whg',
  months: 'jan jän feb mär apr jun jul aug sep sept okt nov dez Mo Di Mi Do Sa',
  openers:
    'der die das dem den des ein eine einer eines einem einen er sie es wir ihr ich du man wer was wann wo warum wie dieser diese dieses diesem diesen jener jene dort hier da dann danach dabei damit dafür dagegen darauf darum deshalb deswegen daher doch aber und oder sondern denn wenn weil obwohl während nachdem bevor seit als ob dass auch nur noch nun jetzt heute gestern morgen so sein seine seiner ihre ihren ihrer unser unsere mein meine alle alles viele einige mehrere manche kein keine nicht nach vor bei mit ohne für gegen in im am an auf aus von vom zu zum zur über unter durch um trotz laut wegen zwischen neben statt bis ist sind war waren hat haben wird werden kann können soll muss allerdings jedoch außerdem zudem trotzdem dennoch zunächst schließlich später bereits schon erst vielleicht immer insgesamt mehr weitere andere beide',
  speech:
    'sagte sagt fragte fragt rief ruft antwortete erklärte erklärt meinte meint betonte ergänzte schrieb schreibt fügte forderte warnte kritisierte kommentierte flüsterte schrie entgegnete erwiderte',
  ordinals: 'any',
};
