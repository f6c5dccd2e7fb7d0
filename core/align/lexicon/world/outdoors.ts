/** Mountains, travel, and everyday narrative words: English|Japanese|Chinese|Russian|Ukrainian|German|French. */
export const WORLD_OUTDOORS = `
summit, peak, top|頂上/山頂|山顶/顶峰|вершина|вершина|Gipfel/Spitze/Scheitel|sommet/cime/pointe/faîte
mountain|||||Gebirge/Bergen/Bergwelt|montagne/mont/monts
ridge|尾根|山脊|гребень|гребінь|Grat/Kamm/Rücken|arête/crête
wall, face|壁|墙|стена|стіна|Wand/Mauer|paroi/mur/face/muraille
glacier|氷河|冰川|ледник|льодовик|Gletscher/Firn|glacier/névé
ice|氷|冰|лед|лід|Eis|glace
rock, stone|岩/石|岩石/石头|скала/камень|скеля/камінь|Fels/Felsen/Stein|rocher/roche/roc/pierre/caillou
rope|ロープ|绳子|веревка|мотузка|Seil/Seilschaft|corde/cordée
hut, cabin|小屋|小屋|хижина|хатина|Hütte/Klubhütte|cabane/refuge/hutte
camp|キャンプ|营地|лагерь|табір|Lager/Basislager|camp
tent|テント|帐篷|палатка|намет|Zelt|tente
porter, carrier|||носильщик|носій|Träger/Sherpa|porteur/sherpa
guide|ガイド|导游/向导|гид/проводник|гід/провідник|Bergführer/Führer|guide
ascent, climb|登/登山|攀登/登山|восхождение/подъем|сходження/підйом|Aufstieg/Besteigung/Ersteigung/Erstbesteigung/Anstieg/aufsteigen/besteigen|ascension/montée/escalade/première/grimper/gravir/monter
descent, descend|||спуск|спуск|Abstieg/absteigen/hinunter/hinab|descente/descendre
climber, alpinist|登山家|登山者|альпинист|альпініст|Bergsteiger/Alpinist/Kletterer|alpiniste/grimpeur/montagnard
expedition|遠征|探险/远征|экспедиция|експедиція|Expedition|expédition
valley|谷|山谷|долина|долина|Tal/Talboden|vallée/val/vallon
pass|峠|山口|перевал|перевал|Pass/Joch/Sattel/Scharte|col/selle/brèche
slope|斜面|斜坡|склон|схил|Hang/Halde/Abhang|pente/versant/flanc
foot|足|脚|нога/подножие|нога/підніжжя|Fuss|pied
edge, border|縁|边缘|край|край|Rand/Kante|bord/rebord
crevasse, gap|||трещина|тріщина|Spalte/Kluft/Bergschrund|crevasse/rimaye/fente/fissure
track, trace|跡|痕迹|след|слід|Spur/Fährte|trace/piste/empreinte
route, way|ルート|路线|маршрут|маршрут|Route/Pfad/Weg|itinéraire/voie/chemin/sentier
height, altitude|高さ/高度|高度|высота|висота|Höhe/Meereshöhe|altitude/hauteur
deep, depth|深|深|глубокий/глубина|глибокий/глибина|tief/Tiefe|profond/profondeur
steep|||крутой|крутий|steil/jäh|raide/escarpé/abrupt
cloud|雲|云|облако|хмара|Wolke/bewölkt|nuage
fog, mist|霧|雾|туман|туман|Nebel|brouillard/brume
cold|寒/冷|冷|холодный/холод|холодний/холод|kalt/Kälte|froid
warm, hot|暖/暑/熱|热/温暖|теплый/жаркий|теплий/спекотний|warm/heiss/Wärme/Hitze|chaud/chaleur
sky, heaven|空/天|天空|небо|небо|Himmel|ciel
lake|湖|湖|озеро|озеро|See|lac
bridge|橋|桥|мост|міст|Brücke|pont
tower|塔/タワー|塔|башня|вежа|Turm|tour/clocheton
garden|庭|花园|сад|сад|Garten|jardin
field, meadow|畑/野|田/田野|поле/луг|поле/луг|Feld/Wiese/Alp/Weide|champ/prairie/pré/pâturage/alpage
flower|花|花|цветок|квітка|Blume/Blüte|fleur
horse|馬|马|лошадь|кінь|Pferd/Ross|cheval
cow, cattle|牛|牛|корова|корова|Kuh/Vieh/Rind|vache/bétail
sheep, goat|羊|羊|овца/коза|вівця/коза|Schaf/Ziege|mouton/brebis/chèvre
bear|熊|熊|медведь|ведмідь|Bär|ours
wolf|狼|狼|волк|вовк|Wolf|loup
hunter, hunt|狩猟|狩猎/猎人|охотник/охота|мисливець/полювання|Jäger/Jagd|chasseur/chasse
border|||||Landesgrenze|frontière
map|地図|地图|карта|карта|Karte/Landkarte|carte
section, chapter|章|章|раздел/глава|розділ|Abschnitt/Kapitel/Sektion|chapitre/section
page|ページ|页|страница|сторінка|Seite|page
volume|||том|том|Band|volume/tome
photograph, picture|||||Aufnahme/Photo/Abbildung|photographie/cliché/illustration
society, club|||||Verein/Alpenclub|société/club
member, participant|参加者|参加者|участник|учасник|Teilnehmer/Mitglied|participant/membre
companion|||товарищ|товариш|Gefährte/Kamerad/Begleiter|compagnon/camarade
comrade, party|||||Gruppe/Mannschaft/Partie|groupe/équipe/caravane
weather|||||Wetter/Witterung/Schönwetter|temps/beau
storm|||||Sturm/Gewitter/Unwetter|tempête/orage
shadow, dark|影/暗|影子/黑暗|тень/темный|тінь/темний|Schatten/dunkel/Dunkelheit|ombre/obscur/sombre/obscurité
bright, clear|明る|明亮/清楚|ясный/яркий|ясний/яскравий|hell/klar/deutlich|clair/net/lumineux
beautiful|美し|美丽|красивый/прекрасный|красивий/прекрасний|schön/herrlich/prächtig/Schönheit|beau/belle/beauté/magnifique/splendide/superbe
right|右|右|правый|правий|rechts/rechte|droite/droit
left|左|左|левый|лівий|links/linke|gauche
above|上|上面|над/сверху|над/зверху|oben/oberhalb/über/hinauf|haut/dessus/supérieur
below|下|下面|под/внизу|під/внизу|unten/unterhalb/unter|bas/dessous/inférieur
upper|||верхний|верхній|obere/oberen|supérieur
middle|真ん中|中间|середина|середина|Mitte/mittlere|milieu/moyen/centre
side|側|侧/边|сторона/бок|сторона/бік|Seite|côté
far, distant|遠|远|далекий|далекий|fern/weit/Ferne/entfernt|loin/lointain/éloigné
near|近|近|близкий/рядом|близький/поруч|nahe/Nähe/neben|près/proche
quick, fast|速/早|快|быстрый/быстро|швидкий/швидко|schnell/rasch|vite/rapide/rapidement
slow|遅|慢|медленный/медленно|повільний/повільно|langsam|lent/lentement
quiet, silence|静|安静/沉默|тихий/тишина|тихий/тиша|still/ruhig/Stille/Ruhe|silence/calme/tranquille
heavy|重|重|тяжелый|важкий|schwer|lourd
light, easy|軽|轻|легкий|легкий|leicht|léger/facile
free|||||frei|libre
alone, lonely|孤独|孤独/独自|одинокий/один|самотній/один|allein/einsam|seul/solitaire
lost, lose|||||verloren/verlieren|perdu/perdre
thick|厚|厚|толстый/густой|товстий/густий|dick/dicht|épais/dense
thin|薄|薄|тонкий|тонкий|dünn|mince
old, ancient|古|古老|древний|давній|alt/ehemalig/uralt|ancien/vieux/antique
clean|清潔|干净|чистый|чистий|sauber/rein|propre/pur
dry, wet|乾|干/湿|сухой/мокрый|сухий/мокрий|trocken/nass/feucht|sec/mouillé/humide
fall|落|落/掉|падать/упасть|падати/впасти|fallen/stürzen/Sturz|tomber/chute
rise, get up|起き|起床|вставать|вставати|aufstehen/erheben|lever
climb over, cross|越|越过|пересечь|перетнути|überqueren/überschreiten/Überschreitung/Traversierung|traverser/traversée/franchir
carry|運|搬运/携带|нести|нести|tragen|porter
pull, draw|引|拉|тянуть|тягнути|ziehen|tirer
throw|投|扔|бросить|кинути|werfen|jeter/lancer
hang|||висеть|висіти|hängen|pendre/suspendre
lie|||лежать|лежати|liegen|situé/couché/trouver
sit|||||sassen|assis
sleep|||||Schlaf/schlief|sommeil/dormir
wake, watch|||||wachen/erwachen|veiller/réveil
rest, pause|休|休息|отдых|відпочинок|Rast/rasten/Pause|repos/halte/pause/reposer
try, test|||||versuchen/probieren|essayer/tenter
force, strength|||||Kräfte|forces
decide|||||beschliessen/entschliessen|décider/résoudre
seek, search|探|寻找|искать/поиск|шукати/пошук|suchen/Suche|chercher/recherche
draw near, approach|近づ|接近|приближаться|наближатися|nähern/Annäherung|approcher/approche
touch|触|触摸|касаться|торкатися|berühren|toucher
break|壊/破|打破/破|сломать|зламати|brechen|rompre/briser/casser
cut|切|切|резать|різати|schneiden|couper/tailler
laugh|笑|笑|смеяться/смех|сміятися/сміх|lachen|rire
cry|泣|哭|плакать|плакати|weinen|pleurer
shout|叫|喊|кричать|кричати|schreien|crier/cri
sing|歌|唱|петь|співати|singen/Gesang|chanter/chant
serve|||служить|служити|dienen|servir
belong|||принадлежать|належати|gehören|appartenir
owe, must|||должен/должны|повинен|müssen/müsste/mussten|devoir/falloir
can, able|||мочь/может/могут|могти/може/можуть|können/konnte/konnten|pouvoir/peut/pu
dare|||||wagen|oser
succeed|||||gelingen/gelang|réussir
appear, form|||||bilden/Bildung|former/formation
observe, observation|観察|观察|наблюдать/наблюдение|спостерігати/спостереження|beobachten/Beobachtung|observer/observation
measure|測|测量|измерить|виміряти|messen/Messung|mesurer/mesure
count, calculate|数え/計算|计算|считать/расчет|рахувати/розрахунок|zählen/rechnen/Berechnung|compter/calculer/calcul
prove|証明|证明|доказать|довести|beweisen|prouver/preuve
doubt|疑|怀疑|сомнение|сумнів|Zweifel/zweifeln|doute/douter
wonder, miracle|||чудо|диво|Wunder/wunderbar|merveille/miracle/merveilleux
memory|記憶|记忆|память/воспоминание|пам'ять/спогад|Erinnerung/Gedächtnis|souvenir/mémoire
spirit, mind|精神|精神|дух/ум|дух/розум|Geist/Gemüt|esprit
soul|魂|灵魂|душа|душа|Seele|âme
joy|喜|喜悦|радость|радість|Freude|joie/plaisir
pain|痛|痛苦|боль|біль|Schmerz|douleur
luck, happiness|幸運|幸运|удача/счастье|удача/щастя|Glück|chance/bonheur
courage|勇気|勇气|мужество|мужність|Mut|courage
tired|疲|疲劳/累|усталый/устать|втомлений|müde/ermüdet|fatigue/fatigué/las
hunger, thirst|飢/渇|饥饿|голод/жажда|голод/спрага|Hunger/Durst|faim/soif
bread|パン|面包|хлеб|хліб|Brot|pain
milk|牛乳|牛奶|молоко|молоко|Milch|lait
wine|ワイン|酒|вино|вино|Wein|vin
cheese|チーズ|奶酪|сыр|сир|Käse|fromage
wood|木材|木头|дерево/древесина|деревина|Holz|bois
iron|鉄|铁|железо|залізо|Eisen|fer
glass|ガラス|玻璃|стекло|скло|Glas|verre
fire|||||Feuer|feu
smoke|煙|烟|дым|дим|Rauch|fumée
dust|埃|灰尘|пыль|пил|Staub|poussière
bed|ベッド|床|кровать/постель|ліжко|Bett|lit
roof|屋根|屋顶|крыша|дах|Dach|toit
stairs, step|階段|楼梯|лестница|сходи|Treppe/Stufe/Leiter|escalier/marche/échelle
wheel|車輪|轮子|колесо|колесо|Rad|roue
bag|袋/バッグ|袋子/包|сумка/мешок|сумка/мішок|Sack/Rucksack/Tasche|sac
shoe|靴|鞋|обувь/ботинок|взуття/черевик|Schuh/Bergschuh|chaussure/soulier
axe, crampon|||||Pickel/Steigeisen/Haken|piolet/crampon/piton
morning|||||Morgenfrüh/morgens/früh|matinée/tôt/aube
noon|正午|中午|полдень|полудень|Mittag|midi
hour|||||Uhr|heure/heures
quarter|四半期|季度|четверть/квартал|чверть/квартал|Viertel/Quartal|quart/trimestre
half|半/半分|半/一半|половина|половина|halb/Hälfte|moitié/demi
meter, metre|メートル|米|метр|метр|Meter|mètre
kilometer, kilometre|キロ/キロメートル|公里|километр|кілометр|Kilometer|kilomètre
degree|度|度|градус|градус|Grad|degré
beginning|||||anfangs|abord/début
finally|ついに/最終的|最终/终于|наконец|нарешті|endlich/schliesslich/schließlich|enfin/finalement
then|それから|然后|затем/потом|потім|dann/darauf/danach|puis/ensuite/alors
almost|ほとんど|几乎|почти|майже|fast/beinahe|presque
enough|十分|足够|достаточно|достатньо|genug/genügend|assez/suffisant
especially|特に|尤其/特别|особенно|особливо|besonders/namentlich|surtout/particulièrement/notamment
perhaps, maybe|おそらく/かもしれ|也许/可能|возможно/может быть|можливо|vielleicht/wohl|peut-être
certainly|確かに|当然/肯定|конечно|звичайно|sicher/gewiss/natürlich/bestimmt|certes/certainement/naturellement/sûr
unfortunately|残念|不幸|к сожалению|на жаль|leider|malheureusement/hélas
immediately|直ちに/すぐに|立即|немедленно/сразу|негайно/одразу|sofort/sogleich/gleich|aussitôt/immédiatement
suddenly|突然|突然|вдруг/внезапно|раптом/раптово|plötzlich|soudain/brusquement
everywhere|至る所|到处|везде/повсюду|скрізь/всюди|überall|partout
nothing|何も|没有什么|ничего|нічого|nichts|rien
something|何か|某事|что-то|щось|etwas|quelque/chose
nobody|誰も|没有人|никто|ніхто|niemand|personne
himself, self|自身/自分|自己|себя/сам|себе/сам|selbst/selber|même/lui-même
thing|物/こと|东西/事情|вещь/дело|річ/справа|Ding/Sache|chose
kind, sort|種類|种类/种|вид/род|вид/рід|Art/Sorte|sorte/genre/espèce
form, shape|形|形状/形式|форма|форма|Form/Gestalt|forme
sign, mark|印/兆候|标志/迹象|знак/признак|знак/ознака|Zeichen|signe/marque
purpose, goal|目的|目的|цель|мета|Zweck/Ziel|but/fin
difference|違い/差|区别/差异|разница|різниця|Unterschied|différence
truth|||||Wahrheit|vérité
death|||||Tode|mort
war|||||Weltkrieg|guerre
nature, natural|自然|自然/大自然|природа/природный|природа/природний|Natur/natürlich|nature/naturel
landscape|景色/風景|风景/景观|пейзаж|пейзаж|Landschaft|paysage
view|眺め|景色|вид|вид|Aussicht/Blick/Sicht|vue/regard/panorama
`;
