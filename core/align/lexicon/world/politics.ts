/** Government, diplomacy, war: English|Japanese|Chinese|Russian|Ukrainian|German|French. */
export const WORLD_POLITICS = `
government|政府|政府|правительство|уряд|Regierung|gouvernement
president|大統領|总统|президент|президент|Präsident/Bundespräsident|président
prime minister, premier|首相/総理|总理/首相|премьер/премьер-министр|прем'єр/прем'єр-міністр|Ministerpräsident/Premierminister|premier ministre
chancellor|首相|总理|канцлер|канцлер|Kanzler/Bundeskanzler/Kanzlerin|chancelier/chancelière
minister|大臣/閣僚|部长/大臣|министр|міністр|Minister|ministre
ministry, department|省/省庁|部/部门|министерство|міністерство|Ministerium|ministère
secretary|長官/書記|国务卿/秘书|секретарь/госсекретарь|секретар/держсекретар|Sekretär/Staatssekretär|secrétaire
foreign|外国/海外|外国/海外/外|иностранный/зарубежный|іноземний/зарубіжний/закордонний|ausländisch/fremd/Außenminister|étranger
foreign minister|外相/外務大臣|外长/外交部长|||Außenminister|
defense, defence|防衛/国防|国防/防卫|оборона/оборонный|оборона/оборонний|Verteidigung|défense
finance, financial|財務/金融/財政|财政/金融/财务|финансы/финансовый|фінанси/фінансовий|Finanzen/finanziell|finances/financier
parliament|議会/国会|议会/国会|парламент|парламент/рада|Parlament/Bundestag|parlement
congress|議会|国会|конгресс|конгрес|Kongress|congrès
senate, senator|上院/上院議員|参议院/参议员|сенат/сенатор|сенат/сенатор|Senat/Senator|sénat/sénateur
house, representatives|下院|众议院|палата|палата|Repräsentantenhaus|chambre
lawmaker, member, deputy|議員|议员|депутат/законодатель|депутат|Abgeordneter/Politiker|député/parlementaire
party|党/政党|党/政党|партия|партія|Partei|parti
opposition|野党|反对党/在野党|оппозиция/оппозиционный|опозиція/опозиційний|Opposition|opposition
ruling|与党/支配|执政|правящий|правлячий|regierend/Regierungspartei|
democrat, democratic|民主/民主党|民主/民主党|демократ/демократический/демократия|демократ/демократичний/демократія|Demokrat/demokratisch/Demokratie|démocrate/démocratique/démocratie
republican, republic|共和/共和党/共和国|共和/共和党/共和国|республика/республиканец/республиканский|республіка/республіканець/республіканський|Republik/Republikaner/republikanisch|république/républicain
conservative|保守|保守/保守党|консервативный/консерватор|консервативний/консерватор|konservativ/Konservative|conservateur
labour, labor|労働|劳工/工党/劳动|лейбористский/труд|лейбористський/праця|Arbeit/Labour|travailliste
liberal|自由/リベラル|自由派/自由|либеральный/либерал|ліберальний/ліберал|liberal|libéral
communist|共産/共産党|共产/共产党|коммунистический/коммунист|комуністичний/комуніст|kommunistisch/Kommunist|communiste
election, electoral|選挙|选举/大选|выборы/избирательный|вибори/виборчий|Wahl/Wahlen|élection/électoral
vote|投票/票|投票/选票|голос/голосование/голосовать/проголосовать|голос/голосування/голосувати|Stimme/abstimmen/Abstimmung/stimmen|vote/voter/voix
voter|有権者|选民|избиратель|виборець|Wähler|électeur
referendum|国民投票/住民投票|公投/公民投票|референдум|референдум|Referendum/Volksabstimmung|référendum
candidate|候補/候補者|候选人|кандидат|кандидат|Kandidat|candidat
campaign|運動/キャンペーン/選挙戦|竞选/运动/活动|кампания/предвыборный|кампанія|Kampagne/Wahlkampf|campagne
poll, survey|世論調査/調査|民调/民意调查/调查|опрос|опитування|Umfrage|sondage/enquête
policy|政策|政策|политика|політика|Politik|politique
political, politics|政治|政治|политический/политика|політичний/політика|politisch/Politik|politique
politician|政治家|政治家/政客|политик|політик|Politiker|politicien
law|法律/法|法律/法|закон/право|закон/право|Gesetz/Recht|loi/droit
bill|法案|法案/议案|законопроект|законопроєкт|Gesetzentwurf/Rechnung|projet/facture
reform|改革|改革|реформа|реформа|Reform|réforme
constitution, constitutional|憲法|宪法|конституция/конституционный|конституція/конституційний|Verfassung|constitution/constitutionnel
court|裁判所/法廷/法院|法院/法庭|суд/судебный|суд/судовий|Gericht/Gerichtshof|tribunal/cour
supreme court|最高裁/最高裁判所|最高法院|||Oberster Gerichtshof|cour suprême
judge, justice|裁判官/判事|法官|судья|суддя|Richter|juge
justice|正義/司法/法務|正义/司法|справедливость/юстиция|справедливість/юстиція|Gerechtigkeit/Justiz|justice
official, officials|当局者/公式/関係者/高官/職員|官员/官方/正式|чиновник/официальный|чиновник/посадовець/офіційний|Beamter/offiziell/amtlich|responsable/officiel/fonctionnaire
authority, authorities|当局|当局/权力|власть/орган|влада/орган|Behörde/Autorität|autorité
administration|政権/行政|政府/行政|администрация|адміністрація|Verwaltung|administration
leader, head|指導者/リーダー/党首/首脳|领导人/领袖/领导|лидер/руководитель/глава/вождь|лідер/керівник/глава/очільник|Führer/Leiter/Chef/Anführer|dirigeant/leader/chef
leadership|指導部/指導|领导/领导层|руководство/лидерство|керівництво/лідерство|Führung/Leitung|direction
power|権力/力/電力|权力/力量/电力|власть/сила/мощность|влада/сила/потужність|Macht/Kraft/Strom|pouvoir/puissance
regime|政権/体制|政权|режим|режим|Regime|régime
state, national|国家/州/国|国家/州|государство/государственный/штат|держава/державний/штат|Staat/staatlich|état
country, nation|国/国家|国家/国|страна|країна|Land|pays
national|全国/国家/国立/国民|全国/国家|национальный/народный|національний|national|national
people|人々/国民/人民/人|人/人们/人民|люди/народ/человек|люди/народ/людина|Menschen/Leute/Volk|gens/peuple/personne
citizen|市民/国民|公民/市民|гражданин|громадянин|Bürger|citoyen
public|公共/国民/一般/公|公众/公共/公开|общественный/публичный/общественность|громадський/публічний|öffentlich/Öffentlichkeit|public
social, society|社会|社会|социальный/общество|соціальний/суспільство|sozial/Gesellschaft/gesellschaftlich|social/société
freedom, free|自由|自由|свобода/свободный|свобода/вільний|Freiheit/frei|liberté/libre
right|権利|权利|право|право|Recht|droit
human rights|人権|人权|||Menschenrechte|
human|人間/人|人类/人|человек/человеческий|людина/людський|Mensch/menschlich|humain/homme
international|国際|国际|международный|міжнародний|international|international
world, global|世界|世界/全球|мир/мировой/глобальный/всемирный|світ/світовий/глобальний|Welt/weltweit|monde/mondial
united nations, un|国連|联合国|ООН|ООН|UN/UNO/Vereinten Nationen|ONU
security council|安保理/安全保障理事会|安理会|совбез|радбез|Sicherheitsrat|
security, safety|安全保障/安全/治安/警備|安全/安保|безопасность|безпека/безпековий|Sicherheit|sécurité
council|評議会/理事会|理事会/委员会/议会|совет|рада|Rat/Stadtrat|conseil
committee, commission|委員会|委员会|комитет/комиссия|комітет/комісія|Ausschuss/Kommission/Komitee|comité/commission
european union, eu|欧州連合/EU|欧盟|ЕС/Евросоюз|ЄС/Євросоюз|EU|UE
europe, european|欧州/ヨーロッパ|欧洲|Европа/европейский|Європа/європейський|Europa/europäisch|Europe/européen
nato|北大西洋条約機構/NATO|北约|НАТО|НАТО|NATO|OTAN
alliance, ally|同盟/同盟国|联盟/盟友/同盟|союз/союзник/альянс|союз/союзник/альянс|Allianz/Verbündete/Bündnis|alliance/allié
union|連合/組合/同盟|联盟/工会|союз/профсоюз|союз/профспілка|Union/Gewerkschaft|union/syndicat
member, membership|メンバー/会員/加盟|成员/会员|член/участник|член/учасник|Mitglied|membre
diplomatic, diplomacy, diplomat|外交|外交|дипломатический/дипломатия/дипломат|дипломатичний/дипломатія/дипломат|diplomatisch/Diplomat/Diplomatie|diplomatique/diplomatie/diplomate
ambassador|大使|大使|посол|посол|Botschafter|ambassadeur
embassy|大使館|大使馆|посольство|посольство|Botschaft|ambassade
summit|首脳会談/サミット|峰会|саммит|саміт|Gipfel/Gipfeltreffen|sommet
talks, negotiation|交渉/協議/会談|谈判/会谈|переговоры|переговори|Verhandlungen/Gespräche|négociations/pourparlers
meeting|会議/会合/会談|会议/会面|встреча/совещание/заседание|зустріч/засідання/нарада|Treffen/Sitzung|réunion/rencontre
conference|会議/会見|会议/大会|конференция|конференція|Konferenz|conférence
agreement, deal|合意/協定|协议/协定|соглашение/договоренность/сделка|угода/домовленість|Abkommen/Vereinbarung/Einigung|accord
treaty|条約|条约|договор|договір|Vertrag|traité
relation, relationship|関係|关系|отношение|відносини/стосунки|Beziehung/Verhältnis|relation
cooperation|協力|合作|сотрудничество|співпраця/співробітництво|Zusammenarbeit/Kooperation|coopération
conflict|紛争/対立/衝突|冲突|конфликт|конфлікт|Konflikt|conflit
crisis|危機|危机|кризис|криза|Krise|crise
war|戦争/戦|战争|война|війна|Krieg|guerre
peace|平和/和平|和平|мир/мирный|мир/мирний|Frieden|paix
military, army|軍/軍事/軍隊|军事/军队/军方/军|военный/армия|військовий/армія|Militär/militärisch/Armee|militaire/armée
soldier, troops|兵士/軍/部隊|士兵/军队/部队|солдат/военнослужащий/войска|солдат/військовослужбовець/війська|Soldat/Truppen|soldat/troupes
general|将軍/一般|将军/一般|генерал/общий|генерал/загальний|General/allgemein|général
officer|将校/警官/役員|军官/警官|офицер|офіцер|Offizier/Beamter|officier/agent
force|軍/力/部隊|力量/部队|сила|сила|Kraft/Streitkräfte|force
navy, naval|海軍|海军|флот/морской|флот/морський|Marine|marine
air force|空軍|空军|||Luftwaffe|armée air
weapon, arms|武器/兵器|武器|оружие/вооружение|зброя/озброєння|Waffe|arme
nuclear|核/原子力|核|ядерный|ядерний|nuklear/atomar/Atom|nucléaire
missile|ミサイル|导弹|ракета|ракета|Rakete|missile
bomb|爆弾|炸弹|бомба|бомба|Bombe|bombe
explosion, blast|爆発|爆炸|взрыв|вибух|Explosion|explosion
attack|攻撃/襲撃|袭击/攻击|атака/нападение/атаковать|атака/напад/атакувати|Angriff/angreifen/Anschlag|attaque/attaquer/attentat
strike|攻撃/スト|打击/罢工|удар/забастовка|удар/страйк|Schlag/Streik|frappe/grève
invasion|侵攻/侵略|入侵|вторжение|вторгнення|Invasion/Einmarsch|invasion
terrorist, terror, terrorism|テロ|恐怖分子/恐怖主义/恐怖袭击/恐怖|террорист/терроризм/террористический/теракт|терорист/тероризм/терористичний/теракт|Terrorist/Terror/Terrorismus|terroriste/terrorisme
hostage|人質|人质|заложник|заручник|Geisel|otage
rebel|反乱/反政府勢力|叛军/反叛|повстанец|повстанець|Rebell|rebelle
sanction|制裁|制裁|санкция|санкція|Sanktion|sanction
threat, threaten|脅威/脅迫|威胁|угроза/угрожать|загроза/погрожувати|Drohung/Bedrohung/drohen|menace/menacer
border|国境|边境/边界|граница|кордон|Grenze|frontière
territory|領土|领土|территория|територія|Gebiet/Territorium|territoire
refugee, migrant|難民/移民|难民/移民|беженец/мигрант|біженець/мігрант|Flüchtling/Migrant|réfugié/migrant
immigration, immigrant|移民|移民|иммиграция/иммигрант|імміграція/іммігрант|Einwanderung/Einwanderer/Zuwanderung|immigration/immigré
protest, demonstration|抗議/デモ|抗议/示威|протест/демонстрация/митинг|протест/демонстрація/мітинг|Protest/Demonstration|manifestation/protestation
protester, demonstrator|抗議者/デモ参加者|抗议者/示威者|протестующий/демонстрант|протестувальник/демонстрант|Demonstrant|manifestant
revolution|革命|革命|революция|революція|Revolution|révolution
independence, independent|独立|独立|независимость/независимый|незалежність/незалежний|Unabhängigkeit/unabhängig|indépendance/indépendant
king|王/国王|国王|король|король|König|roi
queen|女王|女王|королева|королева|Königin|reine
prince|王子/皇太子|王子|принц|принц|Prinz|prince
princess|王女|公主|принцесса|принцеса|Prinzessin|princesse
royal|王室|皇家/王室|королевский|королівський|königlich|royal
mayor|市長|市长|мэр|мер|Bürgermeister|maire
governor|知事|州长/省长|губернатор|губернатор|Gouverneur|gouverneur
spokesman, spokesperson, spokeswoman|報道官/広報/スポークスマン|发言人|представитель/пресс-секретарь|речник/речниця/представник|Sprecher|porte-parole
statement|声明/発言|声明|заявление|заява|Erklärung/Aussage|déclaration/communiqué
speech|演説/スピーチ|演讲/讲话|речь/выступление|промова/виступ|Rede|discours
decision|決定/判断|决定|решение|рішення|Entscheidung|décision
plan|計画|计划|план|план|Plan|plan/projet
program, programme|プログラム/計画/番組|项目/计划/节目|программа|програма|Programm|programme
measure|措置/対策|措施|мера|захід|Maßnahme|mesure
budget|予算|预算|бюджет|бюджет|Budget/Haushalt|budget
tax|税/税金|税/税收|налог|податок|Steuer|impôt/taxe
support|支援/支持|支持|поддержка/поддерживать/поддержать|підтримка/підтримувати/підтримати|Unterstützung/unterstützen|soutien/soutenir
aid, help, assistance|援助/支援|援助/帮助|помощь/помогать/помочь|допомога/допомагати/допомогти|Hilfe/helfen|aide/aider
majority|過半数/多数|多数|большинство|більшість|Mehrheit|majorité
minority|少数|少数|меньшинство|меншість|Minderheit|minorité
term|任期|任期|срок|термін|Amtszeit/Begriff|mandat/terme
resign, resignation|辞任|辞职|отставка|відставка|Rücktritt/zurücktreten|démission/démissionner
impeachment|弾劾|弹劾|импичмент|імпічмент|Amtsenthebung|destitution
corruption|汚職/腐敗|腐败|коррупция|корупція|Korruption|corruption
scandal|スキャンダル|丑闻|скандал|скандал|Skandal|scandale
investigation, inquiry|捜査/調査|调查|расследование/следствие|розслідування/слідство|Untersuchung/Ermittlung|enquête
responsibility, responsible|責任|责任/负责|ответственность/ответственный|відповідальність/відповідальний|Verantwortung/verantwortlich|responsabilité/responsable
resolution|決議|决议|резолюция|резолюція|Resolution|résolution
order|命令/注文|命令/秩序|приказ/порядок/указ|наказ/порядок|Befehl/Ordnung|ordre
veto|拒否権|否决|вето|вето|Veto|veto
influence|影響|影响|влияние|вплив|Einfluss|influence
white house|ホワイトハウス|白宫|белый дом|білий дім|Weißes Haus/Weißen Haus|maison blanche
kremlin|クレムリン|克里姆林宫|кремль|кремль|Kreml|Kremlin
pentagon|国防総省|五角大楼|пентагон|пентагон|Pentagon|Pentagone
intelligence|情報/諜報|情报|разведка|розвідка|Geheimdienst/Intelligenz|renseignement
brexit|ブレグジット/離脱|脱欧|брексит|брекзит|Brexit|Brexit
democracy|民主主義|民主|демократия|демократія|Demokratie|démocratie
veteran|退役軍人/ベテラン|老兵/退伍军人|ветеран|ветеран|Veteran|vétéran
civil|市民/民事|民事/公民|гражданский|цивільний/громадянський|zivil|civil
local|地元/地方/現地|当地/地方|местный|місцевий|lokal/örtlich|local
federal|連邦|联邦|федеральный|федеральний|bundes/föderal|fédéral
region, regional|地域/地方|地区/区域|регион/региональный/область|регіон/регіональний/область|Region/regional|région/régional
province|州/省|省|провинция|провінція|Provinz|province
capital|首都|首都/资本|столица|столиця|Hauptstadt|capitale
ceasefire, truce|停戦/休戦|停火|перемирие|перемир'я|Waffenstillstand|cessez-le-feu/trêve
drone|ドローン/無人機|无人机|дрон/беспилотник|дрон/безпілотник|Drohne|drone
tank|戦車|坦克|танк|танк|Panzer|char
front|前線|前线|фронт|фронт|Front|front
occupation, occupy|占領|占领|оккупация/оккупант|окупація/окупант|Besatzung/besetzen|occupation/occuper
humanitarian|人道|人道主义|гуманитарный|гуманітарний|humanitär|humanitaire
civilian|民間人/民間|平民|мирный житель/гражданский|цивільний|Zivilist|civil
victory|勝利|胜利|победа|перемога|Sieg|victoire
defeat|敗北/敗れ|失败/击败|поражение|поразка|Niederlage|défaite
enemy|敵|敌人|враг|ворог|Feind|ennemi
vladimir putin|プーチン|普京|Путин|Путін|Putin|Poutine
zelensky, zelenskyy|ゼレンスキー|泽连斯基|Зеленский|Зеленський|Selenskyj|Zelensky
trump|トランプ|特朗普|Трамп|Трамп|Trump|Trump
biden|バイデン|拜登|Байден|Байден|Biden|Biden
obama|オバマ|奥巴马|Обама|Обама|Obama|Obama
xi jinping|習近平|习近平|Си Цзиньпин|Сі Цзіньпін||
merkel|メルケル|默克尔|Меркель|Меркель|Merkel|Merkel
macron|マクロン|马克龙|Макрон|Макрон|Macron|Macron
kim jong un|金正恩|金正恩|Ким Чен Ын|Кім Чен Ин||
abe|安倍|安倍|Абэ|Абе||
johnson|ジョンソン|约翰逊|Джонсон|Джонсон||
may|メイ|特蕾莎梅|Мэй|Мей||
clinton|クリントン|克林顿|Клинтон|Клінтон||
united states, us, america, american|米国/米/アメリカ|美国/美方|США/американский/Америка|США/американський/Америка|USA/amerikanisch/Amerika/US-amerikanisch|États-Unis/américain/Amérique
britain, british, uk, united kingdom|英国/英/イギリス|英国|Британия/британский/Великобритания|Британія/британський/Велика Британія|Großbritannien/britisch|Grande-Bretagne/britannique/Royaume-Uni
russia, russian|ロシア/露|俄罗斯/俄|Россия/российский/русский/россиянин|Росія/російський/росіянин|Russland/russisch|Russie/russe
ukraine, ukrainian|ウクライナ|乌克兰|Украина/украинский/украинец|Україна/український/українець|Ukraine/ukrainisch|Ukraine/ukrainien
china, chinese|中国|中国/中方|Китай/китайский/КНР|Китай/китайський/КНР|China/chinesisch|Chine/chinois
japan, japanese|日本|日本|Япония/японский|Японія/японський|Japan/japanisch|Japon/japonais
korea, korean|韓国/朝鮮|韩国/朝鲜/韩|Корея/корейский|Корея/корейський|Korea/koreanisch|Corée/coréen
north korea|北朝鮮|朝鲜|КНДР|КНДР|Nordkorea|Corée du Nord
south korea|韓国|韩国||Південна Корея|Südkorea|Corée du Sud
germany, german|ドイツ|德国|Германия/немецкий/ФРГ|Німеччина/німецький|Deutschland/deutsch|Allemagne/allemand
france, french|フランス|法国|Франция/французский|Франція/французький|Frankreich/französisch|France/français
italy, italian|イタリア|意大利|Италия/итальянский|Італія/італійський|Italien/italienisch|Italie/italien
spain, spanish|スペイン|西班牙|Испания/испанский|Іспанія/іспанський|Spanien/spanisch|Espagne/espagnol
poland, polish|ポーランド|波兰|Польша/польский|Польща/польський|Polen/polnisch|Pologne/polonais
turkey, turkish|トルコ|土耳其|Турция/турецкий|Туреччина/турецький|Türkei/türkisch|Turquie/turc
india, indian|インド|印度|Индия/индийский|Індія/індійський|Indien/indisch|Inde/indien
pakistan|パキスタン|巴基斯坦|Пакистан|Пакистан|Pakistan|Pakistan
afghanistan, afghan|アフガニスタン/アフガン|阿富汗|Афганистан/афганский|Афганістан/афганський|Afghanistan|Afghanistan/afghan
iran, iranian|イラン|伊朗|Иран/иранский|Іран/іранський|Iran/iranisch|Iran/iranien
iraq|イラク|伊拉克|Ирак|Ірак|Irak|Irak
syria, syrian|シリア|叙利亚|Сирия/сирийский|Сирія/сирійський|Syrien/syrisch|Syrie/syrien
israel, israeli|イスラエル|以色列|Израиль/израильский|Ізраїль/ізраїльський|Israel/israelisch|Israël/israélien
palestinian|パレスチナ|巴勒斯坦|палестинский|палестинський|palästinensisch/Palästinenser|palestinien
saudi arabia|サウジアラビア/サウジ|沙特阿拉伯/沙特|Саудовская Аравия/саудовский|Саудівська Аравія/саудівський|Saudi-Arabien|Arabie saoudite
egypt|エジプト|埃及|Египет|Єгипет|Ägypten|Égypte
australia, australian|オーストラリア/豪州/豪|澳大利亚/澳洲|Австралия/австралийский|Австралія/австралійський|Australien/australisch|Australie/australien
canada, canadian|カナダ|加拿大|Канада/канадский|Канада/канадський|Kanada/kanadisch|Canada/canadien
mexico, mexican|メキシコ|墨西哥|Мексика/мексиканский|Мексика/мексиканський|Mexiko/mexikanisch|Mexique/mexicain
brazil|ブラジル|巴西|Бразилия/бразильский|Бразилія/бразильський|Brasilien/brasilianisch|Brésil/brésilien
indonesia|インドネシア|印度尼西亚/印尼|Индонезия|Індонезія|Indonesien|Indonésie
taiwan|台湾|台湾|Тайвань|Тайвань|Taiwan|Taïwan
hong kong|香港|香港|Гонконг|Гонконг|Hongkong|
africa, african|アフリカ|非洲|Африка/африканский|Африка/африканський|Afrika/afrikanisch|Afrique/africain
asia, asian|アジア|亚洲|Азия/азиатский|Азія/азійський|Asien/asiatisch|Asie/asiatique
scotland, scottish|スコットランド|苏格兰|Шотландия/шотландский|Шотландія/шотландський|Schottland/schottisch|Écosse/écossais
wales, welsh|ウェールズ|威尔士|Уэльс/уэльский|Уельс/валлійський|Wales/walisisch|pays de Galles/gallois
england, english|イングランド/英語|英格兰/英语|Англия/английский|Англія/англійський|England/englisch|Angleterre/anglais
ireland, irish|アイルランド|爱尔兰|Ирландия/ирландский|Ірландія/ірландський|Irland/irisch|Irlande/irlandais
greece, greek|ギリシャ|希腊|Греция/греческий|Греція/грецький|Griechenland/griechisch|Grèce/grec
sweden, swedish|スウェーデン|瑞典|Швеция/шведский|Швеція/шведський|Schweden/schwedisch|Suède/suédois
switzerland, swiss|スイス|瑞士|Швейцария/швейцарский|Швейцарія/швейцарський|Schweiz/schweizerisch|Suisse/suisse
netherlands, dutch|オランダ|荷兰|Нидерланды/голландский|Нідерланди/нідерландський|Niederlande/niederländisch|Pays-Bas/néerlandais
washington|ワシントン|华盛顿|Вашингтон|Вашингтон|Washington|Washington
new york|ニューヨーク|纽约|Нью-Йорк|Нью-Йорк|New York|New York
london|ロンドン|伦敦|Лондон|Лондон|London|Londres
moscow|モスクワ|莫斯科|Москва/московский|Москва/московський|Moskau|Moscou
kyiv, kiev|キーウ/キエフ|基辅|Киев|Київ|Kiew|Kiev
paris|パリ|巴黎|Париж|Париж|Paris|Paris
berlin|ベルリン|柏林|Берлин|Берлін|Berlin|Berlin
brussels|ブリュッセル|布鲁塞尔|Брюссель|Брюссель|Brüssel|Bruxelles
beijing|北京|北京|Пекин|Пекін|Peking|Pékin
shanghai|上海|上海|Шанхай|Шанхай||
tokyo|東京|东京|Токио|Токіо|Tokio|
seoul|ソウル|首尔|Сеул|Сеул|Seoul|Séoul
california|カリフォルニア|加利福尼亚/加州|Калифорния|Каліфорнія|Kalifornien|Californie
texas|テキサス|得克萨斯/德州|Техас|Техас|Texas|Texas
florida|フロリダ|佛罗里达|Флорида|Флорида|Florida|Floride
facebook|フェイスブック|脸书/脸谱|||Facebook|Facebook
twitter|ツイッター|推特|Твиттер|Твіттер|Twitter|Twitter
google|グーグル|谷歌|||Google|Google
east, eastern|東/東部|东/东部|восток/восточный|схід/східний|Osten/östlich/Ost|est/orient
west, western|西/西部/西側|西/西部/西方|запад/западный|захід/західний|Westen/westlich/West|ouest/occident/occidental
north, northern|北/北部|北/北部|север/северный|північ/північний|Norden/nördlich/Nord|nord
south, southern|南/南部|南/南部|юг/южный|південь/південний|Süden/südlich/Süd|sud
middle east|中東|中东|ближний восток|близький схід|Nahost/Nahen Osten|moyen-orient/proche-orient
`;
