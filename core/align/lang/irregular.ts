/** Forms of strong and irregular verbs that no ending leads back from, folded, by their infinitives. */
const FORMS: Readonly<Record<string, string>> = {
  de: `
    gehen:ging,gingen,gegangen,geht kommen:kam,kamen,kommt geben:gab,gaben,gibt nehmen:nahm,nahmen,genommen,nimmt
    finden:fand,fanden,gefunden stehen:stand,standen,gestanden,steht sehen:sah,sahen,sieht liegen:lag,lagen,gelegen
    sprechen:sprach,sprachen,gesprochen,spricht bringen:brachte,brachten,gebracht denken:dachte,dachten,gedacht
    wissen:wusste,wussten,gewusst,weiss bleiben:blieb,blieben,geblieben lassen:liess,liessen,gelassen,lasst
    halten:hielt,hielten,gehalten,halt fallen:fiel,fielen,fallt laufen:lief,liefen,gelaufen,lauft
    schreiben:schrieb,schrieben,geschrieben lesen:las,lasen,gelesen,liest tragen:trug,trugen,getragen,tragt
    ziehen:zog,zogen,gezogen schlagen:schlug,schlugen,geschlagen,schlagt treffen:traf,trafen,getroffen,trifft
    treten:trat,traten,tritt beginnen:begann,begannen,begonnen gewinnen:gewann,gewannen,gewonnen
    werfen:warf,warfen,geworfen,wirft helfen:half,halfen,geholfen,hilft sterben:starb,starben,gestorben,stirbt
    steigen:stieg,stiegen,gestiegen scheinen:schien,schienen sitzen:sass,sassen,gesessen essen:ass,assen,gegessen,isst
    trinken:trank,tranken,getrunken singen:sang,sangen,gesungen springen:sprang,sprangen,gesprungen
    sinken:sank,sanken,gesunken schwimmen:schwamm,schwammen fliegen:flog,flogen,geflogen fliehen:floh,flohen,geflohen
    schliessen:schloss,schlossen,geschlossen verlieren:verlor,verloren bieten:bot,boten,geboten
    schneiden:schnitt,schnitten,geschnitten reiten:ritt,ritten,geritten streiten:stritt,stritten
    greifen:griff,griffen,gegriffen leiden:litt,litten,gelitten steigern:gesteigert fahren:fuhr,fuhren,gefahren,fahrt
    schlafen:schlief,schliefen,geschlafen,schlaft rufen:rief,riefen,gerufen heissen:hiess,hiessen
    fangen:fing,fingen,gefangen hangen:hing,hingen,gehangen brechen:brach,brachen,gebrochen,bricht
    verschwinden:verschwand,verschwanden,verschwunden binden:band,banden,gebunden nennen:nannte,nannten,genannt
    kennen:kannte,kannten,gekannt erkennen:erkannte,erkannten,erkannt vergessen:vergass,vergassen,vergisst
    verlassen:verliess,verliessen,verlasst erhalten:erhielt,erhielten,erhalt bestehen:bestand,bestanden,besteht
    erreichen:erreicht beschliessen:beschloss,beschlossen entscheiden:entschied,entschieden
    versprechen:versprach,versprochen verstehen:verstand,verstanden,versteht entstehen:entstand,entstanden,entsteht
    verbringen:verbrachte,verbracht unterstutzen:unterstutzt mussen:musste,mussten,muss konnen:konnte,konnten,kann
    wollen:wollte,wollten,will durfen:durfte,durften,darf sollen:sollte,sollten tun:tat,taten,getan
    empfangen:empfing,empfingen empfehlen:empfahl,empfohlen anfangen:angefangen ansehen:angesehen
    geschehen:geschah,geschieht scheiden:schied gelingen:gelang,gelungen zwingen:zwang,gezwungen
    brennen:brannte,brannten,gebrannt rennen:rannte,rannten wenden:wandte,wandten,gewandt
    schaffen:schuf,schufen,geschaffen messen:mass,massen,gemessen wachsen:wuchs,wuchsen,gewachsen
    weisen:wies,wiesen,gewiesen leihen:lieh,geliehen schweigen:schwieg,schwiegen`,
  fr: `
    aller:va,vont,vais,ira,allait,allaient venir:vient,viennent,vint,vinrent,venu,venue,venus,viendra
    devenir:devient,deviennent,devint,devenu,devenue revenir:revient,revint,revenu
    tenir:tient,tiennent,tint,tinrent,tenu,tenue obtenir:obtient,obtint,obtenu,obtenue
    prendre:prend,prit,prirent,pris,prise,prennent,prenait comprendre:comprend,comprit,compris,comprise
    apprendre:apprend,apprit,appris faire:fait,font,fit,firent,faits,faite,faisait,fera mettre:met,mit,mirent,mis,mise,mettait
    permettre:permet,permit,permis promettre:promet,promit,promis dire:dit,dirent,disait,disent
    voir:voit,vit,virent,vu,vue,voyait,voient savoir:sait,sut,savait,savent pouvoir:peut,put,purent,pu,pouvait,peuvent
    vouloir:veut,voulut,voulu,voulait,veulent devoir:doit,dut,durent,devait,doivent
    recevoir:recoit,recut,recu,recue,recoivent croire:croit,crut,cru,croyait boire:boit,but,bu lire:lit,lut,lu
    ecrire:ecrit,ecrivit,ecrite,ecrivait vivre:vit,vecut,vecu,vivait suivre:suit,suivit,suivi,suivie
    conduire:conduit,conduisit,conduite produire:produit,produisit,produite construire:construit,construite
    connaitre:connait,connut,connu,connue reconnaitre:reconnait,reconnut,reconnu paraitre:parait,parut,paru
    apparaitre:apparait,apparut,apparu disparaitre:disparait,disparut,disparu naitre:nait,naquit,ne
    mourir:meurt,mourut,mort courir:court,courut,couru ouvrir:ouvre,ouvrit,ouvert,ouverte
    couvrir:couvre,couvrit,couvert,couverte decouvrir:decouvre,decouvrit,decouvert,decouverte
    offrir:offre,offrit,offert,offerte souffrir:souffre,souffert partir:part,partit,parti,partie
    sortir:sort,sortit,sorti sentir:sent,sentit,senti servir:sert,servit,servi dormir:dort,dormit,dormi
    rendre:rend,rendit,rendu,rendue perdre:perd,perdit,perdu,perdue attendre:attend,attendit,attendu
    entendre:entend,entendit,entendu descendre:descend,descendit,descendu repondre:repond,repondit,repondu
    vendre:vend,vendu vaincre:vainquit,vaincu battre:bat,battit,battu craindre:craint,craignit
    atteindre:atteint,atteignit,atteignirent,atteinte joindre:joint,joignit rejoindre:rejoint,rejoignit
    plaire:plait,plut falloir:faut,fallut,fallait valoir:vaut,valut asseoir:assis,assit
    finir:finit,fini,finie choisir:choisit,choisi reussir:reussit,reussi saisir:saisit,saisi remplir:remplit,rempli
    mener:mene,menent acheter:achete appeler:appelle,appellent jeter:jette lever:leve`,
};

/** Infinitives by their irregular forms, in a language (base subtag); undefined where none are listed. */
export function irregularForms(lang: string): ReadonlyMap<string, string> | undefined {
  const text = FORMS[lang];
  if (text === undefined) return undefined;
  const made = new Map<string, string>();
  for (const entry of text.trim().split(/\s+/)) {
    const [infinitive = '', forms = ''] = entry.split(':');
    for (const form of forms.split(',')) if (!made.has(form)) made.set(form, infinitive);
  }
  return made;
}
