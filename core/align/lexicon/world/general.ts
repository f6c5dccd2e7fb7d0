/** Verbs, adjectives, time and words of every subject: English|Japanese|Chinese|Russian|Ukrainian|German|French. */
export const WORLD_GENERAL = `
say, tell, state|述べ/言/語っ/話し/明らかに|说/表示/称/告诉|говорить/сказать/заявить/рассказать/сообщить|говорити/сказати/заявити/розповісти/повідомити|sagen/sagte/erklären/erzählen/mitteilen|dire/déclarer/affirmer/raconter
speak, talk|話/語|说话/讲/谈|говорить/разговор|говорити/розмова|sprechen/reden|parler
ask, question|尋ね/質問|问/问题/询问|спросить/вопрос/просить|запитати/питання/просити|fragen/Frage/bitten|demander/question
answer, respond, response|答え/回答/対応|回答/回应|ответ/ответить|відповідь/відповісти|Antwort/antworten|réponse/répondre
add|加え/付け加え/追加|补充/增加|добавить|додати|hinzufügen|ajouter
announce, announcement|発表/表明|宣布/公布|объявить|оголосити|ankündigen/bekannt|annoncer/annonce
report|報じ/報道|报道/报告|сообщать|повідомляти|berichten/melden|rapporter/signaler
claim, argue|主張|声称/主张|утверждать|стверджувати|behaupten|prétendre/affirmer
call|呼/電話|呼吁/称/叫|звать/назвать/звонить/призвать|звати/назвати/дзвонити/закликати|rufen/nennen/anrufen/fordern|appeler/appel
explain|説明|解释/说明|объяснить|пояснити|erklären|expliquer
describe|描写/説明|描述/形容|описать|описати|beschreiben|décrire
warn, warning|警告|警告|предупредить/предупреждение|попередити/попередження|warnen/Warnung|avertir/avertissement
admit, acknowledge|認め|承认|признать|визнати|zugeben/einräumen|admettre/reconnaître
deny|否定/否認|否认|отрицать|заперечувати|leugnen/bestreiten|nier/démentir
criticize, criticism|批判|批评|критиковать/критика|критикувати/критика|kritisieren/Kritik|critiquer/critique
agree|同意/合意|同意|согласиться|погодитися|zustimmen/einigen|accepter/accord
believe, belief|信じ|相信/认为|верить/полагать/считать|вірити/вважати|glauben/Glaube|croire
think, thought|思/考え|认为/想/觉得|думать/подумать|думати/подумати|denken/dachte|penser
know|知/分か|知道|знать|знати|wissen/kennen|savoir/connaître
understand|理解|理解/明白|понимать/понять|розуміти/зрозуміти|verstehen|comprendre
remember|覚え/思い出|记得|помнить/вспомнить|пам'ятати/згадати|erinnern|souvenir/rappeler
feel, feeling|感じ|感到/感觉|чувствовать/чувство|відчувати/почуття|fühlen/Gefühl|sentir/sentiment
want|望/欲し|想/要|хотеть/желать|хотіти/бажати|wollen/will|vouloir/veut
hope|希望/期待|希望|надежда/надеяться|надія/сподіватися|hoffen/Hoffnung|espérer/espoir
expect|期待/予想/見込/見られ|预计/期望|ожидать/ожидаться|очікувати/очікуватися|erwarten|attendre
need, necessary|必要|需要/必要|нужный/необходимый/потребность|потрібний/необхідний/потреба|brauchen/notwendig/nötig|besoin/nécessaire
try, attempt|試み/努力|试图/努力/尝试|пытаться/попытка|намагатися/спроба|versuchen/Versuch|essayer/tenter/tentative
use|使用/利用/使|使用/利用/用|использовать/использование|використовувати/використання|benutzen/verwenden/nutzen|utiliser/utilisation
make, create|作/製作/作成|制造/创造/做|делать/создать/сделать|робити/створити/зробити|machen/schaffen|faire/créer
do|行/する|做|делать|робити|tun|faire
give, provide|与え/提供|给/提供|дать/предоставить|дати/надати|geben/bieten|donner/fournir
take|取/受け|拿/采取|взять/принять|взяти/прийняти|nehmen|prendre
get, receive|受け/得|得到/收到/获得|получить|отримати|bekommen/erhalten|recevoir/obtenir
come, arrive|来/到着|来/到达|прийти/приехать/прибыть|прийти/приїхати/прибути|kommen/ankommen|venir/arriver
go|行|去|идти/пойти/ехать|йти/піти/їхати|gehen|aller
leave|去/離れ/出発|离开|уйти/покинуть/оставить|піти/покинути/залишити|verlassen/lassen|quitter/partir/laisser
return|戻/帰/復帰|返回/回归|вернуться/возвращение|повернутися/повернення|zurückkehren/Rückkehr|retour/revenir/retourner
stay, remain|残/滞在|留/保持|остаться|залишитися|bleiben|rester
send|送/派遣|派遣/发送|отправить/послать|відправити/надіслати|senden/schicken|envoyer
bring|持/もたら|带来|принести/привести|принести/привести|bringen|apporter/amener
find|発見/見つけ|发现/找到|найти|знайти|finden|trouver
see, look, watch|見|看/看到/观看|видеть/увидеть/смотреть|бачити/побачити/дивитися|sehen/schauen|voir/regarder
show|示|显示/展示|показать|показати|zeigen|montrer
hear, listen|聞|听/听到|слышать/слушать|чути/слухати|hören|entendre/écouter
read|読|读/阅读|читать|читати|lesen|lire
write|書|写|писать/написать|писати/написати|schreiben|écrire
learn|学/習|学习/得知|учиться/узнать|вчитися/дізнатися|lernen|apprendre
begin, start|開始/始ま/始め|开始|начать/начало|почати/початок|beginnen/Beginn/anfangen/Anfang|commencer/début
end, finish|終/終了|结束|закончить/конец|закінчити/кінець|beenden/Ende/enden|finir/fin/terminer
stop|停止/止|停止/阻止|остановить/прекратить|зупинити/припинити|stoppen/aufhören|arrêter/cesser
continue|続/継続|继续|продолжать/продолжить|продовжувати/продовжити|fortsetzen/weiter|continuer/poursuivre
change|変化/変更/変え/変わ|变化/改变|изменение/изменить|зміна/змінити|Änderung/ändern/Veränderung|changement/changer
open|開/公開|打开/开放|открыть/открытие|відкрити/відкриття|öffnen/eröffnen/offen|ouvrir/ouvert
close|閉/閉鎖|关闭|закрыть|закрити|schließen/geschlossen|fermer/proche
hold|開催/行われ|举行/持有|провести/держать|провести/тримати|halten/abhalten|tenir/organiser
join|参加/加わ|加入/参加|присоединиться/вступить|приєднатися/вступити|beitreten/teilnehmen|rejoindre/joindre
meet|会/会談|见面/会见|встретить/встретиться|зустріти/зустрітися|treffen|rencontrer
visit|訪問/訪れ|访问/参观|визит/посетить|візит/відвідати|Besuch/besuchen|visite/visiter
lead|率い/導|领导/导致|вести/возглавить/привести|вести/очолити/призвести|führen|mener/diriger/conduire
follow|従/続/追|跟随/关注|следовать/следующий|слідувати/наступний|folgen|suivre
support|支え|支持|поддержать|підтримати|unterstützen|soutenir
fight|戦|战斗/打击|бороться/борьба|боротися/боротьба|kämpfen/Kampf|combattre/lutter/lutte
protect, protection|保護/守|保护|защита/защитить|захист/захистити|schützen/Schutz|protéger/protection
prevent|防|防止/阻止|предотвратить|запобігти|verhindern|empêcher/prévenir
allow, permit|許可/認め|允许|разрешить/позволить|дозволити|erlauben/ermöglichen|permettre/autoriser
ban, prohibit|禁止|禁止|запрет/запретить|заборона/заборонити|verbieten/Verbot|interdire/interdiction
force|強制/余儀な|迫使/强迫|заставить/вынудить|змусити|zwingen|forcer/obliger
offer|提供/申し出|提供/提出|предложить|запропонувати|anbieten/Angebot|offrir/proposer/offre
propose, proposal|提案|提议/建议|предложение|пропозиція|vorschlagen/Vorschlag|proposer/proposition
decide|決定/決め|决定|решить|вирішити|entscheiden/beschließen|décider
choose, choice|選/選択|选择|выбрать/выбор|вибрати/вибір|wählen/Auswahl|choisir/choix
cause|原因/引き起こ|导致/造成/原因|причина/вызвать|причина/спричинити|Ursache/verursachen|cause/causer/provoquer
result|結果|结果|результат|результат|Ergebnis|résultat
effect, impact|影響/効果|影响/效果|эффект/последствие|ефект/наслідок|Wirkung/Auswirkung|effet/impact
happen, occur|起き/発生|发生|произойти/случиться|статися/відбутися|passieren/geschehen/ereignen|arriver/produire
appear, seem|見え/現れ|出现/似乎|появиться/казаться|з'явитися/здаватися|erscheinen/scheinen|apparaître/sembler
become|なり/なっ|成为/变成|стать|стати|werden/wurde|devenir
include|含|包括|включать|включати|einschließen/umfassen|inclure/comprendre
reach|達|达到/到达|достичь|досягти|erreichen|atteindre
spend|費や/過ごし|花费/度过|тратить/провести|витрачати/провести|ausgeben/verbringen|dépenser/passer
wait|待|等待|ждать|чекати|warten|attendre
move|移動/動|移动/搬|двигаться/переехать|рухатися/переїхати|bewegen/ziehen|déplacer/bouger
run|走/運営|跑/经营|бежать|бігти|laufen/rennen|courir
walk|歩|走路/步行|идти/ходить/гулять|ходити/гуляти|gehen/laufen|marcher
sit|座|坐|сидеть|сидіти|sitzen|asseoir
stand|立|站|стоять|стояти|stehen|debout
eat|食べ|吃|есть/съесть|їсти/з'їсти|essen|manger
drink|飲|喝/饮料|пить|пити|trinken|boire
sleep|眠|睡觉|спать|спати|schlafen|dormir
love|愛|爱|любить/любовь|любити/любов/кохання|lieben/Liebe|aimer/amour
like|好|喜欢|нравиться|подобатися|mögen|aimer
hate|憎|讨厌/仇恨|ненавидеть/ненависть|ненавидіти/ненависть|hassen/Hass|haine/détester
fear, afraid|恐れ/恐怖|害怕/恐惧/担心|страх/бояться/опасаться|страх/боятися|Angst/fürchten/befürchten|peur/craindre
concern, worry|懸念/心配|担忧/担心/关切|беспокойство/обеспокоенный|занепокоєння/стурбований|Sorge/besorgt|inquiétude/préoccupation
angry, anger|怒|愤怒|гнев/злой|гнів/злий|wütend/Wut|colère
happy|幸|高兴/快乐/幸福|счастливый/рад|щасливий/радий|glücklich|heureux
sad|悲|悲伤|грустный|сумний|traurig|triste
surprise, surprised|驚|惊讶/意外|удивить/удивление|здивувати/здивування|überrascht/Überraschung|surprise/surpris
shock|衝撃/ショック|震惊|шок|шок|Schock/schockiert|choc
new|新|新|новый|новий|neu|nouveau/nouvelle
good|良|好|хороший|добрий/хороший|gut|bon
bad|悪|坏/糟糕|плохой|поганий|schlecht|mauvais
great|偉大/大|伟大|великий|великий|groß/großartig|grand
big, large|大き/大型/大|大/大型|большой/крупный|великий/крупний|groß|grand/gros
small, little|小/小さ|小/小型|маленький/небольшой|маленький/невеликий|klein|petit
long|長|长|длинный/долгий|довгий|lang|long
short|短|短|короткий|короткий|kurz|court
high|高|高|высокий|високий|hoch|haut/élevé
low|低|低|низкий|низький|niedrig|bas/faible
important|重要|重要|важный|важливий|wichtig|important
serious|深刻/重大|严重|серьезный|серйозний|ernst/schwer|grave/sérieux
difficult, hard|難/困難|困难/难|трудный/сложный/тяжелый|важкий/складний|schwierig/schwer|difficile
easy|簡単/容易|容易|легкий|легкий|einfach/leicht|facile
possible|可能|可能|возможный|можливий|möglich|possible
impossible|不可能|不可能|невозможный|неможливий|unmöglich|impossible
strong|強|强|сильный|сильний|stark|fort
weak|弱|弱|слабый|слабкий|schwach|faible
different|異な/違|不同|разный/другой|різний/інший|verschieden/unterschiedlich|différent
same|同じ/同|相同|одинаковый/тот же|однаковий|gleich|même
real|本当/実際|真正/真实|реальный/настоящий|реальний/справжній|echt/wirklich|réel/vrai
true, truth|真実/真|真相/真|правда/истина|правда|wahr/Wahrheit|vrai/vérité
special|特別|特别|особый/специальный|особливий/спеціальний|besonders/speziell|spécial
main, major|主要/主|主要|главный/основной|головний/основний|Haupt/wichtigste|principal/majeur
private|民間/私的|私人/私营|частный|приватний|privat|privé
personal|個人|个人|личный|особистий|persönlich|personnel
famous|有名|著名|знаменитый/известный|відомий/знаменитий|berühmt/bekannt|célèbre
popular|人気|受欢迎/流行|популярный|популярний|beliebt/populär|populaire
dangerous, danger|危険|危险|опасный/опасность|небезпечний/небезпека|gefährlich/Gefahr|dangereux/danger
full|満|充满/满|полный|повний|voll|plein/complet
many, much|多く/多数|许多/很多/多|много/многие|багато|viele/viel|beaucoup/nombreux
more|もっと/以上/より|更多/更|больше/более|більше|mehr|plus
few|少数|少|несколько|кілька|wenige/einige|peu/quelques
all, every|全て/すべて/全/あらゆる|所有/全部|все/каждый|всі/кожен|alle/jeder|tous/chaque/tout
other, another|他/別|其他/另一|другой|інший|andere|autre
some|一部/いくつか|一些|некоторый|деякий|einige|certains/quelques
several|複数/数|几个/几|несколько|кілька/декілька|mehrere|plusieurs
both|両/双方|双方/两者|оба|обидва|beide|deux
first|初/最初/第一|首次/第一/首先|первый|перший|erste/zuerst|premier
last|最後/昨|最后/上|последний/прошлый|останній/минулий|letzte|dernier
next|次/来|下/接下来|следующий|наступний|nächste|prochain/suivant
year|年|年|год/лет|рік|Jahr|année/an
month|月/ヶ月/か月|月|месяц|місяць|Monat|mois
week|週/週間|周/星期|неделя|тиждень|Woche|semaine
day|日|天/日|день|день|Tag|jour/journée
hour|時間|小时|час|година|Stunde|heure
minute|分|分钟|минута|хвилина|Minute|minute
time|時/時間/時代|时间/时候|время/раз|час/раз|Zeit/Mal|temps/fois
today|今日/本日|今天/今日|сегодня/сегодняшний|сьогодні/сьогоднішній|heute|aujourd'hui
yesterday|昨日|昨天|вчера|вчора|gestern|hier
tomorrow|明日|明天|завтра|завтра|morgen|demain
morning|朝/午前|早上/上午/早晨|утро|ранок|Morgen|matin
afternoon|午後|下午|день|день|Nachmittag|après-midi
evening|夕方/夜|晚上|вечер|вечір|Abend|soir/soirée
night|夜/晩|夜/晚上/夜间|ночь|ніч|Nacht|nuit
weekend|週末|周末|выходные|вихідні|Wochenende|week-end
monday|月曜|周一/星期一|понедельник|понеділок|Montag|lundi
tuesday|火曜|周二/星期二|вторник|вівторок|Dienstag|mardi
wednesday|水曜|周三/星期三|среда|середа|Mittwoch|mercredi
thursday|木曜|周四/星期四|четверг|четвер|Donnerstag|jeudi
friday|金曜|周五/星期五|пятница|п'ятниця|Freitag|vendredi
saturday|土曜|周六/星期六|суббота|субота|Samstag/Sonnabend|samedi
sunday|日曜|周日/星期日/星期天|воскресенье|неділя|Sonntag|dimanche
january|一月|一月|январь|січень|Januar|janvier
february|二月|二月|февраль|лютий|Februar|février
march|三月|三月|март|березень|März|mars
april|四月|四月|апрель|квітень|April|avril
june|六月|六月|июнь|червень|Juni|juin
july|七月|七月|июль|липень|Juli|juillet
august|八月|八月|август|серпень|August|août
september|九月|九月|сентябрь|вересень|September|septembre
october|十月|十月|октябрь|жовтень|Oktober|octobre
november|十一月|十一月|ноябрь|листопад|November|novembre
december|十二月|十二月|декабрь|грудень|Dezember|décembre
spring|春|春天/春季|весна|весна|Frühling/Frühjahr|printemps
summer|夏|夏天/夏季|лето|літо|Sommer|été
autumn, fall|秋|秋天/秋季|осень|осінь|Herbst|automne
winter|冬|冬天/冬季|зима|зима|Winter|hiver
century|世紀|世纪|век/столетие|століття|Jahrhundert|siècle
future|将来/未来/今後|未来/将来|будущее/будущий|майбутнє/майбутній|Zukunft/zukünftig|avenir/futur
past|過去|过去|прошлое|минуле|Vergangenheit|passé
present, current|現在|目前/现在/当前|настоящий/нынешний/текущий|нинішній/поточний|gegenwärtig/aktuell|actuel/présent
recent, recently|最近|最近/近期|недавний/недавно|нещодавній/нещодавно|kürzlich/jüngst|récent/récemment
now|今|现在|сейчас/теперь|зараз/тепер|jetzt/nun|maintenant
already|すでに/既に|已经|уже|вже|bereits/schon|déjà
still|まだ/依然|仍然/仍|еще|досі|noch|encore/toujours
never|決して|从未/永远不|никогда|ніколи|nie/niemals|jamais
always|常に/いつも|总是/一直|всегда|завжди|immer|toujours
often|しばしば/よく|经常|часто|часто|oft/häufig|souvent
soon|すぐ/まもなく|很快/不久|скоро/вскоре|скоро/незабаром|bald|bientôt
again|再び/また|再次/又|снова/опять|знову|wieder|encore/nouveau
also|また/も|也/还|также/тоже|також/теж|auch|aussi/également
only|だけ/のみ/唯一|只/仅/唯一|только/единственный|тільки/лише/єдиний|nur/einzig|seulement/seul
about|約/について|关于/大约|около/о|близько/про|etwa/über/ungefähr|environ
according|によると/よれば|据/根据|по словам/согласно|за словами/згідно|laut/zufolge|selon
because|ため/なぜなら|因为|потому/поскольку|тому/оскільки|weil/denn|parce/car
but, however|しかし/だが/ただ|但/但是/然而|но/однако|але/однак/проте|aber/jedoch|mais/cependant/toutefois
after|後/以降|之后/后|после|після|nach|après
before|前|之前/前|до/перед|до/перед|vor|avant
during|中/間|期间|во время|під час|während|pendant
since|以来/から|自从/以来|с тех пор|відтоді|seit|depuis
between|間|之间|между|між|zwischen|entre
among|うち/中|其中|среди|серед|unter|parmi
against|対し/反対|反对/针对|против|проти|gegen|contre
without|なし/なく|没有|без|без|ohne|sans
together|一緒/共に|一起/共同|вместе|разом|zusammen/gemeinsam|ensemble
problem, issue|問題|问题|проблема/вопрос|проблема/питання|Problem|problème/question
situation|状況|情况/局势|ситуация|ситуація|Situation/Lage|situation
condition|条件/状態|条件/状况|условие/состояние|умова/стан|Bedingung/Zustand|condition/état
case|場合/ケース|案例/情况|случай|випадок|Fall|cas
example|例|例子/例如|пример/например|приклад/наприклад|Beispiel|exemple
reason|理由|原因/理由|причина|причина|Grund|raison
way, method|方法/やり方|方法/方式|способ/метод/путь|спосіб/метод/шлях|Weise/Methode/Art|manière/méthode/façon
part|部分/一部|部分|часть|частина|Teil|partie/part
group|グループ/集団/団体|集团/团体/组织/小组|группа|група|Gruppe|groupe
organization, organisation|組織/団体/機関|组织/机构|организация|організація|Organisation|organisation
institute, institution, agency|研究所/機関/庁|研究所/机构|институт/учреждение/агентство|інститут/установа/агентство|Institut/Institution/Behörde|institut/institution/agence
association|協会/連合|协会|ассоциация|асоціація|Verband/Vereinigung|association
role|役割|角色/作用|роль|роль|Rolle|rôle
position|立場/地位/位置|立场/职位/位置|позиция/должность|позиція/посада|Position/Stellung|position/poste
opinion, view|意見/見方|意见/观点/看法|мнение/взгляд|думка/погляд|Meinung/Ansicht|opinion/avis
idea|考え/アイデア|想法/主意|идея|ідея|Idee|idée
fact|事実|事实|факт|факт|Tatsache|fait
information|情報|信息/消息|информация|інформація|Information|information
name|名前/名|名字/名|имя/название|ім'я/назва|Name|nom
list|リスト/一覧|名单/列表|список|список|Liste|liste
line|線/行|线/行|линия|лінія|Linie|ligne
point|点/ポイント|点|пункт/точка|пункт/точка|Punkt|point
step|段階/一歩|步骤/步|шаг|крок|Schritt|étape/pas
success, successful|成功|成功|успех/успешный|успіх/успішний|Erfolg/erfolgreich|succès/réussi
failure, fail|失敗|失败|неудача/провал|невдача/провал|Scheitern/Misserfolg|échec/échouer
opportunity, chance|機会/チャンス|机会|возможность/шанс|можливість/шанс|Gelegenheit/Möglichkeit/Chance|occasion/opportunité/chance
challenge|課題/挑戦|挑战|вызов|виклик|Herausforderung|défi
experience|経験/体験|经验/经历|опыт|досвід|Erfahrung|expérience
knowledge|知識|知识|знание|знання|Wissen/Kenntnis|connaissance
dream|夢|梦想/梦|мечта/сон|мрія/сон|Traum/träumen|rêve
attention|注意/注目|注意/关注|внимание|увага|Aufmerksamkeit|attention
order|順/命令|顺序/命令|порядок|порядок|Ordnung/Auftrag|ordre
size|大きさ/規模|大小/规模|размер|розмір|Größe|taille
speed|速度|速度|скорость|швидкість|Geschwindigkeit|vitesse
color, colour|色|颜色|цвет|колір|Farbe|couleur
black|黒/黒人|黑/黑人|черный|чорний|schwarz|noir
white|白/白人|白/白人|белый|білий|weiß|blanc
red|赤|红|красный|червоний|rot|rouge
blue|青|蓝|синий/голубой|синій/блакитний|blau|bleu
green|緑|绿|зеленый|зелений|grün|vert
door|ドア/扉|门|дверь|двері|Tür|porte
window|窓|窗户/窗|окно|вікно|Fenster|fenêtre
room|部屋|房间|комната|кімната|Zimmer/Raum|chambre/pièce/salle
table|テーブル|桌子|стол|стіл|Tisch|table
office|事務所/オフィス|办公室|офис/кабинет|офіс/кабінет|Büro/Amt|bureau
clothes|服/衣類|衣服/服装|одежда|одяг|Kleidung|vêtement
coffee|コーヒー|咖啡|кофе|кава|Kaffee|café
meat|肉|肉|мясо|м'ясо|Fleisch|viande
air|空気/空|空气/空中|воздух|повітря|Luft|air
light|光|光/灯|свет|світло|Licht|lumière
sound|音|声音|звук|звук|Ton/Klang|son
voice|声|声音|голос|голос|Stimme|voix
who|誰|谁|кто|хто|wer|qui
where|どこ|哪里|где|де|wo|où
when|いつ|何时/什么时候|когда|коли|wann|quand
why|なぜ|为什么|почему|чому|warum|pourquoi
how|どのよう/どう|如何/怎么|как|як|wie|comment
`;
