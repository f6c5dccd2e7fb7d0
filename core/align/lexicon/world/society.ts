/** Crime, disasters, health, family, education, culture, sport: English|Japanese|Chinese|Russian|Ukrainian|German|French. */
export const WORLD_SOCIETY = `
police|警察/警官|警察/警方|полиция/полицейский|поліція/поліцейський|Polizei/Polizist|police/policier
arrest|逮捕|逮捕/拘捕|арест/арестовать/задержать|арешт/заарештувати/затримати|verhaften/Verhaftung/festnehmen/Festnahme|arrêter/arrestation
crime, criminal|犯罪|犯罪/罪行|преступление/преступник/преступность/уголовный|злочин/злочинець/злочинність/кримінальний|Verbrechen/kriminell/Kriminalität/Straftat|crime/criminel
murder|殺人/殺害|谋杀|убийство|вбивство|Mord|meurtre/assassinat
kill|殺害/殺/死亡|杀害/打死/丧生|убить/убивать/погибнуть|вбити/загинути|töten/getötet|tuer
death, die, dead|死/死亡/亡くな|死亡/去世/死|смерть/умереть/погибший/скончаться|смерть/померти/загиблий|Tod/sterben/gestorben/tot|mort/mourir/décès
victim|被害者/犠牲者|受害者/遇难者|жертва/пострадавший|жертва/постраждалий|Opfer|victime
suspect|容疑者|嫌疑人|подозреваемый|підозрюваний|Verdächtiger/verdächtig|suspect
witness|目撃者/証人|目击者/证人|свидетель|свідок|Zeuge|témoin
evidence|証拠|证据|доказательство|доказ|Beweis|preuve
charge|起訴/告発/容疑|指控/起诉|обвинение|обвинувачення/звинувачення|Anklage/Vorwurf|accusation/inculpation
accuse|非難/告発|指责/指控|обвинять/обвинить|звинувачувати/звинуватити|beschuldigen/anklagen/vorwerfen|accuser
prosecutor|検察/検察官|检察官|прокурор/прокуратура|прокурор/прокуратура|Staatsanwalt/Staatsanwaltschaft|procureur
trial|裁判/公判|审判|суд/процесс|суд/процес|Prozess/Verhandlung|procès
guilty|有罪|有罪|виновный|винний|schuldig|coupable
sentence|判決/刑|判刑/句子|приговор|вирок|Urteil/Satz|peine/condamnation/phrase
prison, jail|刑務所/監獄|监狱|тюрьма|в'язниця/тюрма|Gefängnis|prison
lawyer, attorney|弁護士|律师|адвокат/юрист|адвокат/юрист|Anwalt/Rechtsanwalt|avocat
lawsuit, case|訴訟/事件|诉讼/案件/案|дело/иск|справа/позов|Klage/Fall|procès/affaire/cas
allegation|疑惑/申し立て/主張|指控|обвинение|звинувачення|Vorwurf|allégation/accusation
sexual|性的|性|сексуальный|сексуальний|sexuell|sexuel
assault|暴行|袭击/侵犯|нападение/насилие|напад/насильство|Übergriff/Angriff|agression
rape|強姦/レイプ|强奸|изнасилование|зґвалтування|Vergewaltigung|viol
violence, violent|暴力|暴力|насилие/насильственный|насильство|Gewalt/gewalttätig|violence/violent
abuse|虐待/乱用|虐待/滥用|злоупотребление/насилие|зловживання/насильство|Missbrauch|abus
drug|薬/薬物/麻薬|药物/毒品|наркотик/лекарство/препарат|наркотик/ліки/препарат|Droge/Medikament|drogue/médicament
gun, shooting|銃/銃撃|枪/枪击|оружие/стрельба/пистолет|зброя/стрілянина/пістолет|Waffe/Schießerei/Schuss|arme/fusillade/tir
shoot|撃/銃撃|射击/开枪|стрелять/застрелить|стріляти/застрелити|schießen/erschießen|tirer
knife|ナイフ|刀|нож|ніж|Messer|couteau
accident|事故|事故|авария/несчастный случай|аварія|Unfall|accident
crash|墜落/衝突|坠毁/撞|крушение/авария|катастрофа/аварія|Absturz/Unfall|accident/crash
fire|火災/火事/火|火灾/大火/火|пожар/огонь|пожежа/вогонь|Feuer/Brand|incendie/feu
firefighter|消防士/消防|消防员/消防|пожарный|пожежник|Feuerwehr/Feuerwehrmann|pompier
earthquake, quake|地震|地震|землетрясение|землетрус|Erdbeben/Beben|séisme/tremblement de terre
tsunami|津波|海啸|цунами|цунамі|Tsunami|tsunami
storm, hurricane, typhoon|嵐/台風/ハリケーン|风暴/飓风/台风|шторм/ураган/тайфун/буря|шторм/ураган/тайфун/буря|Sturm/Hurrikan/Taifun|tempête/ouragan/typhon
flood|洪水|洪水|наводнение|повінь|Flut/Überschwemmung/Hochwasser|inondation
rain|雨|雨|дождь|дощ|Regen|pluie
snow|雪|雪|снег|сніг|Schnee|neige
wind|風|风|ветер|вітер|Wind|vent
weather|天気/天候|天气|погода|погода|Wetter|temps/météo
climate|気候|气候|климат/климатический|клімат/кліматичний|Klima|climat/climatique
temperature|気温/温度|温度/气温|температура|температура|Temperatur|température
disaster|災害/惨事|灾难/灾害|катастрофа/бедствие|катастрофа/лихо|Katastrophe|catastrophe
rescue|救助|救援/营救|спасение/спасать/спасти/спасатель|порятунок/рятувати/врятувати/рятувальник|Rettung/retten/Retter|sauvetage/secours/sauver
survivor, survive|生存者/生き残|幸存者/生还|выживший/выжить|уцілілий/вижити|Überlebende/überleben|survivant/survivre
injury, injured, wounded|負傷/怪我/けが|受伤/伤|травма/ранение/раненый/пострадать|травма/поранення/поранений|Verletzung/verletzt|blessure/blessé
damage|被害/損害/損傷|损害/破坏/损失|ущерб/повреждение|шкода/пошкодження|Schaden/beschädigen|dommage/dégât
emergency|緊急/非常|紧急|чрезвычайный/экстренный|надзвичайний/екстрений|Notfall/Notstand|urgence
health|健康/保健|健康/卫生|здоровье/здравоохранение|здоров'я/охорона здоров'я|Gesundheit/gesundheitlich|santé
hospital|病院|医院|больница/госпиталь|лікарня/шпиталь|Krankenhaus/Klinik|hôpital
doctor|医師/医者|医生|врач/доктор|лікар/доктор|Arzt/Ärztin/Doktor|médecin/docteur
nurse|看護師|护士|медсестра|медсестра|Krankenschwester/Pfleger|infirmier/infirmière
patient|患者|患者/病人|пациент/больной|пацієнт/хворий|Patient|patient
medical, medicine|医療/医学/薬|医疗/医学/药|медицинский/медицина|медичний/медицина|medizinisch/Medizin|médical/médecine
disease, illness, sick|病気/疾患/病|疾病/病|болезнь/заболевание|хвороба/захворювання|Krankheit/krank|maladie/malade
cancer|癌/がん|癌症/癌|рак|рак|Krebs|cancer
virus, coronavirus|ウイルス/コロナ|病毒|вирус/коронавирус|вірус/коронавірус|Virus/Coronavirus|virus/coronavirus
vaccine|ワクチン|疫苗|вакцина/вакцинация|вакцина/вакцинація|Impfstoff/Impfung|vaccin
pandemic|パンデミック/感染拡大|疫情/大流行|пандемия|пандемія|Pandemie|pandémie
infection|感染|感染|инфекция/заражение|інфекція/зараження|Infektion/infizieren|infection
treatment, treat|治療/扱|治疗/对待|лечение/лечить|лікування/лікувати|Behandlung/behandeln|traitement/traiter
surgery, operation|手術/作戦|手术/行动|операция|операція|Operation|opération/chirurgie
blood|血/血液|血/血液|кровь|кров|Blut|sang
heart|心臓/心|心脏/心|сердце|серце|Herz|cœur
brain|脳|大脑/脑|мозг|мозок|Gehirn|cerveau
body|体/身体/遺体|身体/尸体|тело|тіло|Körper/Leiche|corps
head|頭|头|голова|голова|Kopf|tête
hand|手|手|рука|рука|Hand|main
eye|目/眼|眼睛/眼|глаз|око|Auge|œil/yeux
face|顔|脸/面对|лицо|обличчя|Gesicht|visage/face
smoking, cigarette|喫煙/タバコ|吸烟/香烟|курение/сигарета|куріння/сигарета|Rauchen/Zigarette|tabac/cigarette
alcohol|アルコール/酒|酒精/酒|алкоголь|алкоголь|Alkohol|alcool
suicide|自殺|自杀|самоубийство|самогубство|Selbstmord|suicide
family|家族/家庭|家庭/家人|семья|сім'я/родина|Familie|famille
parent|親/両親|父母/家长|родитель|батьки|Eltern|parent
father|父/父親|父亲/爸爸|отец/папа|батько/тато|Vater|père
mother|母/母親|母亲/妈妈|мать/мама|мати/мама|Mutter|mère
child, kid|子供/子ども/児童|孩子/儿童|ребенок/дети/детский|дитина/діти/дитячий|Kind/Kinder|enfant
baby|赤ちゃん/乳児|婴儿/宝宝|младенец/малыш|немовля/малюк|Baby|bébé
son|息子|儿子|сын|син|Sohn|fils
daughter|娘|女儿|дочь|донька/дочка|Tochter|fille
brother|兄/弟/兄弟|兄弟/哥哥/弟弟|брат|брат|Bruder|frère
sister|姉/妹/姉妹|姐妹/姐姐/妹妹|сестра|сестра|Schwester|sœur
husband|夫|丈夫|муж|чоловік|Ehemann|mari
wife|妻|妻子|жена|дружина|Ehefrau/Frau|femme/épouse
marriage, marry, wedding|結婚/結婚式|结婚/婚姻/婚礼|брак/свадьба/жениться|шлюб/весілля/одружитися|Ehe/Hochzeit/heiraten|mariage/épouser/marier
divorce|離婚|离婚|развод|розлучення|Scheidung|divorce
friend|友人/友達|朋友|друг/подруга|друг/подруга|Freund/Freundin|ami
man, men|男性/男|男子/男人/男性|мужчина|чоловік|Mann/Männer|homme
woman, women|女性/女|女子/女人/女性/妇女|женщина|жінка|Frau/Frauen|femme
girl|少女/女の子|女孩|девочка/девушка|дівчина/дівчинка|Mädchen|fille
boy|少年/男の子|男孩|мальчик/парень|хлопець/хлопчик|Junge|garçon
young, youth|若者/若い/青少年|年轻/青年/年轻人|молодой/молодежь|молодий/молодь|jung/Jugend/Jugendliche|jeune/jeunesse
old, elderly, age|高齢/年齢/老/歳|老人/年龄/岁/老|старый/пожилой/возраст/лет|старий/літній/вік|alt/Alter|vieux/âgé/âge
life, live|生活/人生/生命/命|生活/生命/人生|жизнь/жить|життя/жити|Leben/leben|vie/vivre
birth, born|誕生/出産/生まれ|出生/诞生|рождение/родиться|народження/народитися|Geburt/geboren|naissance/naître/né
population|人口|人口|население|населення|Bevölkerung|population
community|コミュニティ/共同体/地域社会|社区/社群|сообщество/община|спільнота/громада|Gemeinschaft/Gemeinde|communauté
school|学校|学校|школа/школьный|школа/шкільний|Schule|école
student|学生/生徒|学生|студент/ученик|студент/учень|Student/Schüler|étudiant/élève
teacher|教師/先生|教师/老师|учитель|вчитель/учитель|Lehrer|professeur/enseignant
university, college|大学|大学/学院|университет/колледж|університет/коледж|Universität/Hochschule|université
education|教育|教育|образование|освіта|Bildung/Erziehung|éducation
professor|教授|教授|профессор|професор|Professor|professeur
research, researcher|研究/研究者|研究/研究人员|исследование/исследователь|дослідження/дослідник|Forschung/Forscher|recherche/chercheur
study|研究/勉強|研究/学习|исследование/учеба/изучать|дослідження/навчання/вивчати|Studie/studieren|étude/étudier
science, scientist, scientific|科学/科学者|科学/科学家|наука/ученый/научный|наука/вчений/науковий|Wissenschaft/Wissenschaftler/wissenschaftlich|science/scientifique
discover, discovery|発見|发现|открытие/обнаружить|відкриття/виявити|Entdeckung/entdecken|découverte/découvrir
space|宇宙/空間|太空/空间|космос/космический/пространство|космос/космічний/простір|Weltraum/Raum|espace
earth|地球|地球|земля|земля|Erde|terre
moon|月|月球/月亮|луна|місяць|Mond|lune
sun|太陽|太阳|солнце|сонце|Sonne|soleil
star|星/スター|星/明星|звезда|зірка|Stern/Star|étoile/star
water|水|水|вода|вода|Wasser|eau
sea, ocean|海/海洋|海/海洋/大海|море/океан|море/океан|Meer/See/Ozean|mer/océan
river|川/河川|河/河流|река|річка|Fluss|rivière/fleuve
mountain|山|山|гора|гора|Berg|montagne
island|島|岛/岛屿|остров|острів|Insel|île
forest|森/森林|森林|лес|ліс|Wald|forêt
beach|ビーチ/浜|海滩|пляж|пляж|Strand|plage
tree|木/樹|树/树木|дерево|дерево|Baum|arbre
animal|動物|动物|животное|тварина|Tier|animal
dog|犬|狗|собака|собака|Hund|chien
cat|猫|猫|кошка/кот|кішка/кіт|Katze|chat
fish|魚|鱼|рыба|риба|Fisch|poisson
bird|鳥|鸟|птица|птах|Vogel|oiseau
environment, environmental|環境|环境/环保|окружающая среда/экологический|довкілля/екологічний|Umwelt|environnement/environnemental
pollution|汚染|污染|загрязнение|забруднення|Verschmutzung|pollution
city, town|都市/市/町|城市/市/镇|город/городской|місто/міський|Stadt|ville
village|村|村庄/村|деревня/село|село|Dorf|village
center, centre|中心/センター|中心|центр|центр|Zentrum/Mitte|centre
area, district|地域/地区/区域|地区/区域|район/область/зона|район/область/зона|Gebiet/Bereich/Bezirk|zone/quartier/région
place|場所/所|地方/地点|место|місце|Ort/Platz|lieu/endroit/place
resident|住民|居民|житель|житель/мешканець|Einwohner/Bewohner|habitant/résident
church|教会|教会/教堂|церковь|церква|Kirche|église
pope|教皇/法王|教皇|папа|папа|Papst|pape
priest|司祭/神父|牧师/神父|священник|священник|Priester|prêtre
god|神|上帝/神|бог|бог|Gott|dieu
religion, religious|宗教|宗教|религия/религиозный|релігія/релігійний|Religion/religiös|religion/religieux
christian|キリスト教|基督教/基督徒|христианин/христианский|християнин/християнський|christlich/Christ|chrétien
catholic|カトリック|天主教|католический/католик|католицький/католик|katholisch/Katholik|catholique
muslim, islam, islamic|イスラム/ムスリム|穆斯林/伊斯兰|мусульманин/ислам/исламский|мусульманин/іслам/ісламський|Muslim/Islam/islamisch|musulman/islam/islamique
jewish|ユダヤ|犹太|еврейский/еврей|єврейський/єврей|jüdisch/Jude|juif
culture, cultural|文化|文化|культура/культурный|культура/культурний|Kultur/kulturell|culture/culturel
history, historical|歴史|历史|история/исторический|історія/історичний|Geschichte/historisch|histoire/historique
art, artist|芸術/美術/アーティスト|艺术/艺术家|искусство/художник|мистецтво/художник/митець|Kunst/Künstler|art/artiste
museum|博物館/美術館|博物馆|музей|музей|Museum|musée
music|音楽|音乐|музыка/музыкальный|музика/музичний|Musik|musique
song|歌/曲|歌曲/歌|песня|пісня|Lied|chanson
singer|歌手|歌手|певец/певица|співак/співачка|Sänger|chanteur
band|バンド|乐队|группа|гурт|Band|groupe
concert|コンサート|音乐会/演唱会|концерт|концерт|Konzert|concert
film, movie|映画|电影|фильм/кино|фільм/кіно|Film|film
actor, actress|俳優/女優|演员|актер/актриса|актор/акторка|Schauspieler|acteur/actrice
television, tv|テレビ|电视|телевидение/телевизор/телеканал|телебачення/телевізор/телеканал|Fernsehen|télévision
show|番組/ショー|节目/演出|шоу|шоу|Show/Sendung|spectacle/émission
book|本/書籍|书/书籍|книга|книга|Buch|livre
writer, author|作家/著者|作家/作者|писатель/автор|письменник/автор|Schriftsteller/Autor|écrivain/auteur
story|物語/話/記事|故事|история/рассказ|історія/розповідь|Geschichte|histoire
newspaper|新聞|报纸/报|газета|газета|Zeitung|journal
media|メディア|媒体|СМИ|ЗМІ|Medien|médias
journalist, reporter|記者/ジャーナリスト|记者|журналист/корреспондент/репортер|журналіст/кореспондент/репортер|Journalist/Reporter|journaliste/reporter
news|ニュース/報道|新闻/消息|новость|новина|Nachricht|nouvelle/actualité
interview|インタビュー/取材|采访/访谈|интервью|інтерв'ю|Interview|entretien/interview
photo, picture|写真|照片/图片|фото/фотография/снимок|фото/світлина/знімок|Foto/Bild|photo/image
video|映像/動画/ビデオ|视频|видео|відео|Video|vidéo
language|言語/語|语言/语|язык|мова|Sprache|langue
word|言葉/単語|词/话|слово|слово|Wort|mot/parole
letter|手紙/書簡|信/字母|письмо/буква|лист/літера|Brief/Buchstabe|lettre
message|メッセージ|信息/消息|сообщение/послание|повідомлення|Nachricht/Botschaft|message
sport|スポーツ|体育/运动|спорт/спортивный|спорт/спортивний|Sport|sport
football, soccer|サッカー|足球|футбол/футбольный|футбол/футбольний|Fußball|football
baseball|野球|棒球|бейсбол|бейсбол|Baseball|baseball
basketball|バスケットボール|篮球|баскетбол|баскетбол|Basketball|basket
tennis|テニス|网球|теннис|теніс|Tennis|tennis
golf|ゴルフ|高尔夫|гольф|гольф|Golf|golf
olympic|五輪/オリンピック|奥运/奥运会|олимпийский/олимпиада|олімпійський/олімпіада|olympisch/Olympia|olympique
team|チーム|球队/团队/队|команда|команда|Mannschaft/Team|équipe
player|選手|球员/选手|игрок|гравець|Spieler|joueur
athlete|選手/アスリート|运动员|спортсмен|спортсмен|Athlet/Sportler|athlète
coach|監督/コーチ|教练|тренер|тренер|Trainer|entraîneur
game, match|試合/ゲーム|比赛/游戏|матч/игра|матч/гра|Spiel/Partie|match/jeu/partie
play|演奏/遊|打/玩/踢|играть/сыграть|грати/зіграти|spielen|jouer
win|勝利/優勝/勝|赢/获胜/赢得|выиграть/победить/победа|виграти/перемогти|gewinnen|gagner/remporter
lose|失/負け|失去/输|потерять/проиграть|втратити/програти|verlieren|perdre
goal|ゴール/目標|进球/目标|гол/цель|гол/мета/ціль|Tor/Ziel|but/objectif
season|シーズン/季節|赛季/季节|сезон|сезон|Saison/Jahreszeit|saison
champion, championship|優勝/選手権/チャンピオン|冠军/锦标赛|чемпион/чемпионат|чемпіон/чемпіонат|Meister/Meisterschaft|champion/championnat
league|リーグ|联赛/联盟|лига|ліга|Liga|ligue
cup|杯/カップ|杯|кубок|кубок|Pokal/Becher|coupe
final|決勝/最終|决赛/最终|финал/финальный|фінал/фінальний|Finale|finale/final
title|タイトル/題|冠军/标题|титул/название|титул/назва|Titel|titre
club|クラブ|俱乐部|клуб|клуб|Verein/Klub|club
fan|ファン|球迷/粉丝|болельщик/фанат/поклонник|уболівальник/фанат|Fan|fan/supporter
award, prize|賞|奖/奖项|награда/премия/приз|нагорода/премія/приз|Preis/Auszeichnung|prix/récompense
event|イベント/出来事/行事|活动/事件|событие/мероприятие|подія/захід|Veranstaltung/Ereignis|événement
festival|祭り/フェスティバル|节日/艺术节|фестиваль|фестиваль|Festival/Fest|festival
`;
