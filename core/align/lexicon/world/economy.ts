/** Economy, work, technology: English|Japanese|Chinese|Russian|Ukrainian|German|French. */
export const WORLD_ECONOMY = `
economy, economic|経済|经济|экономика/экономический|економіка/економічний|Wirtschaft/wirtschaftlich|économie/économique
company, firm|会社/企業/社|公司/企业|компания/фирма|компанія/фірма|Unternehmen/Firma/Gesellschaft|entreprise/société/compagnie
business|事業/ビジネス/企業|业务/商业/企业/生意|бизнес|бізнес|Geschäft/Wirtschaft|affaires/entreprise
industry, industrial|産業/業界/工業|产业/行业/工业|промышленность/отрасль/промышленный|промисловість/галузь/промисловий|Industrie/Branche/industriell|industrie/secteur/industriel
market|市場|市场|рынок/рыночный|ринок/ринковий|Markt|marché
trade|貿易/取引|贸易|торговля/торговый|торгівля/торговельний|Handel|commerce
export|輸出|出口|экспорт|експорт|Export/Ausfuhr|exportation/exporter
import|輸入|进口|импорт|імпорт|Import/Einfuhr|importation/importer
tariff|関税|关税|пошлина/тариф|мито/тариф|Zoll/Tarif|droits de douane/tarif
price|価格/物価/値段|价格|цена|ціна|Preis|prix
cost|費用/コスト|成本/费用|стоимость/расходы/затраты/стоить|вартість/витрати/коштувати|Kosten/kosten|coût/coûter
money|金/お金/資金|钱/资金|деньги/денежный|гроші/грошовий|Geld|argent
dollar|ドル|美元/元|доллар|долар|Dollar|dollar
euro|ユーロ|欧元|евро|євро|Euro|euro
pound|ポンド|英镑/镑|фунт|фунт|Pfund|livre
bank|銀行|银行|банк/банковский|банк/банківський|Bank|banque
central bank|中央銀行|央行/中央银行|||Zentralbank|banque centrale
interest|金利/利益/関心/興味|利率/利息/利益/兴趣|процент/интерес|відсоток/інтерес|Zinsen/Interesse|intérêt
rate|率/金利|率/利率|ставка/уровень|ставка/рівень|Rate/Satz|taux
loan|融資/ローン|贷款|кредит/заем|кредит/позика|Kredit/Darlehen|prêt
debt|債務/借金|债务/负债|долг|борг|Schulden|dette
credit|信用/クレジット|信用/信贷|кредит|кредит|Kredit|crédit
investment, investor, invest|投資/投資家|投资/投资者|инвестиция/инвестор|інвестиція/інвестор|Investition/Investor/Anleger|investissement/investisseur
stock, share|株/株式/株価|股票/股份/股价|акция|акція|Aktie|action
shareholder|株主|股东|акционер|акціонер|Aktionär|actionnaire
fund|資金/基金/ファンド|基金/资金|фонд|фонд|Fonds|fonds
capital|資本|资本|капитал|капітал|Kapital|capital
profit|利益|利润/盈利|прибыль|прибуток|Gewinn/Profit|bénéfice/profit
loss|損失|损失/亏损|потеря/убыток|втрата/збиток|Verlust|perte
income|所得/収入|收入|доход|дохід|Einkommen|revenu
revenue, sales|売上/収益/販売|收入/销售/营收|выручка/продажа|виручка/продаж|Umsatz/Verkauf|chiffre d'affaires/vente
sell, sale|販売/売却/売|出售/销售/卖|продавать/продать/продажа|продавати/продати/продаж|verkaufen/Verkauf|vendre/vente
buy, purchase|購入/買収/買|购买/买|покупать/купить/покупка|купувати/купити/купівля|kaufen/Kauf|acheter/achat
pay, payment|支払/払/給与|支付/付款|платить/оплата/заплатить/платеж|платити/оплата/сплатити/платіж|zahlen/bezahlen/Zahlung|payer/paiement
growth, grow|成長|增长/成长|рост/расти|зростання/зростати|Wachstum/wachsen|croissance/croître
increase, rise|増加/上昇/増/上が|增加/上升/增长/上涨|увеличение/увеличить/повышение/повысить|збільшення/збільшити/підвищення/зрости|Anstieg/steigen/erhöhen/Erhöhung|augmentation/augmenter/hausse
decrease, decline, fall, drop|減少/低下/下落/下が|减少/下降/下跌|снижение/снизить/падение/упасть|зниження/знизити/падіння/впасти|Rückgang/sinken/fallen|baisse/diminution/baisser/tomber
reduce, cut|削減/減ら|削减/减少|сокращение/сократить/уменьшить|скорочення/скоротити/зменшити|reduzieren/senken/kürzen|réduire/réduction
inflation|インフレ|通货膨胀/通胀|инфляция|інфляція|Inflation|inflation
recession|景気後退/不況|衰退|рецессия|рецесія|Rezession|récession
job, work, employment|仕事/雇用/職|工作/就业/岗位|работа/занятость/место|робота/зайнятість/місце|Arbeit/Arbeitsplatz/Job|travail/emploi/poste
work|働|工作|работать/работа|працювати/робота/праця|arbeiten/Arbeit|travailler/travail
worker, employee|労働者/従業員/社員/職員|工人/员工/雇员|работник/рабочий/сотрудник|працівник/робітник/співробітник|Arbeiter/Mitarbeiter/Angestellte|travailleur/employé/ouvrier/salarié
unemployment|失業|失业|безработица|безробіття|Arbeitslosigkeit|chômage
wage, salary|賃金/給料|工资/薪水|зарплата|зарплата|Lohn/Gehalt|salaire
strike|スト/ストライキ|罢工|забастовка|страйк|Streik|grève
manager, management|経営/管理/マネージャー/監督|经理/管理/管理层|менеджер/управление/руководство|менеджер/управління/керівництво|Manager/Management|directeur/gestion
executive, chief|最高経営責任者/幹部|首席执行官/高管|исполнительный|виконавчий|Vorstand/Geschäftsführer|exécutif/dirigeant
director|理事/監督/取締役|董事/导演/主任|директор/режиссер|директор/режисер|Direktor/Regisseur|directeur/réalisateur
chairman|会長/議長|主席/董事长|председатель|голова|Vorsitzender/Vorsitzende|président
founder|創業者/創設者|创始人|основатель|засновник|Gründer|fondateur
customer, client|顧客/客|客户/顾客|клиент/покупатель|клієнт/покупець|Kunde|client
consumer|消費者|消费者|потребитель|споживач|Verbraucher/Konsument|consommateur
product|製品/商品|产品/商品|продукт/продукция/товар|продукт/продукція/товар|Produkt|produit
production, produce|生産/製造|生产/制造|производство/производить|виробництво/виробляти|Produktion/produzieren/Herstellung|production/produire
factory, plant|工場|工厂|завод/фабрика|завод/фабрика|Fabrik/Werk|usine
store, shop|店/店舗|商店/店铺/店|магазин|магазин|Geschäft/Laden|magasin/boutique
service|サービス|服务|услуга/служба/сервис|послуга/служба/сервіс|Dienst/Dienstleistung/Service|service
brand|ブランド|品牌|бренд|бренд|Marke|marque
contract|契約|合同|контракт/договор|контракт/договір|Vertrag|contrat
project|プロジェクト/計画|项目|проект|проєкт|Projekt|projet
development, develop|開発/発展|发展/开发|развитие/разработка/развивать/разработать|розвиток/розробка/розвивати/розробити|Entwicklung/entwickeln|développement/développer
technology, technical|技術/テクノロジー|技术/科技|технология/технологический/технический|технологія/технологічний/технічний|Technologie/Technik/technisch|technologie/technique
computer|コンピュータ/コンピューター|电脑/计算机|компьютер|комп'ютер|Computer/Rechner|ordinateur
internet|インターネット/ネット|互联网/网络|интернет|інтернет|Internet|internet
online|オンライン|在线/网上/线上|онлайн|онлайн|online|en ligne
website, site|サイト/ウェブサイト|网站|сайт|сайт|Website/Seite/Webseite|site
phone|電話/携帯|电话/手机|телефон|телефон|Telefon/Handy|téléphone
data|データ|数据|данные|дані|Daten|données
software|ソフトウェア/ソフト|软件|программное|програмне|Software|logiciel
app, application|アプリ|应用/应用程序|приложение|додаток/застосунок|App/Anwendung|application
network|ネットワーク|网络|сеть|мережа|Netzwerk/Netz|réseau
artificial intelligence, ai|人工知能/AI|人工智能|искусственный интеллект|штучний інтелект|Künstliche Intelligenz/KI|intelligence artificielle/IA
robot|ロボット|机器人|робот|робот|Roboter|robot
car, vehicle|車/自動車/車両|汽车/车辆/车|автомобиль/машина/авто|автомобіль/машина/авто|Auto/Fahrzeug/Wagen|voiture/véhicule/automobile
electric, electricity|電気/電動/電力|电/电力/电动|электрический/электричество/электроэнергия|електричний/електрика/електроенергія|elektrisch/Strom/Elektrizität|électrique/électricité
energy|エネルギー|能源/能量|энергия/энергетический|енергія/енергетичний|Energie|énergie
oil|石油/原油/油|石油/油|нефть/масло/нефтяной|нафта/олія/нафтовий|Öl/Erdöl|pétrole/huile
gas|ガス|天然气/气体/煤气|газ/газовый|газ/газовий|Gas|gaz
coal|石炭|煤炭/煤|уголь|вугілля|Kohle|charbon
steel|鉄鋼/鋼|钢铁/钢|сталь|сталь|Stahl|acier
gold|金|黄金/金|золото/золотой|золото/золотий|Gold|or
insurance|保険|保险|страхование/страховка|страхування/страховка|Versicherung|assurance
pension|年金|养老金|пенсия/пенсионный|пенсія/пенсійний|Rente/Pension|retraite/pension
housing, house, home|住宅/家|住房/房屋/家|дом/жилье/жилой|дім/будинок/житло|Haus/Wohnung/Zuhause|maison/logement/foyer
property, real estate|不動産/財産|房地产/财产|имущество/недвижимость/собственность|майно/нерухомість/власність|Eigentum/Immobilien|propriété/immobilier
rent|家賃/賃貸|租金/租|аренда|оренда|Miete|loyer/louer
land|土地|土地|земля|земля|Land/Boden|terre/terrain
building, construction|建物/建設/建築/ビル|建筑/建设/大楼|здание/строительство|будівля/будівництво|Gebäude/Bau|bâtiment/construction/immeuble
build|建設/建て|建造/建设|строить/построить|будувати/побудувати|bauen/aufbauen|construire
airport|空港|机场|аэропорт|аеропорт|Flughafen|aéroport
airline|航空会社/航空|航空公司|авиакомпания|авіакомпанія|Fluggesellschaft|compagnie aérienne
flight|便/飛行/フライト|航班/飞行|рейс/полет|рейс/політ|Flug|vol
plane, aircraft|飛行機/航空機/機|飞机/客机|самолет|літак|Flugzeug|avion
pilot|操縦士/パイロット|飞行员|пилот|пілот|Pilot|pilote
ship, vessel|船/船舶|船/船只|корабль/судно|корабель/судно|Schiff|navire/bateau
boat|船/ボート|船/小船|лодка|човен|Boot|bateau
port|港|港口/港|порт|порт|Hafen|port
train|列車/電車|火车/列车|поезд|поїзд/потяг|Zug|train
railway, rail|鉄道|铁路|железная дорога/железнодорожный|залізниця/залізничний|Bahn/Eisenbahn|chemin de fer/ferroviaire
bus|バス|巴士/公交车/公共汽车|автобус|автобус|Bus|bus/autobus
road, street|道路/道|道路/路/街|дорога/улица|дорога/вулиця|Straße/Weg|route/rue
traffic, transport|交通/輸送|交通/运输|движение/транспорт|рух/транспорт|Verkehr/Transport|circulation/transport
driver, drive|運転手/運転/ドライバー|司机/驾驶|водитель|водій|Fahrer/fahren|conducteur/chauffeur/conduire
passenger|乗客|乘客|пассажир|пасажир|Passagier/Fahrgast|passager
travel, trip|旅行/旅|旅行/旅程|путешествие/поездка|подорож/поїздка|Reise/reisen|voyage/voyager
tourist, tourism|観光/観光客|旅游/游客|турист/туризм|турист/туризм|Tourist/Tourismus|touriste/tourisme
hotel|ホテル|酒店/宾馆|отель/гостиница|готель|Hotel|hôtel
restaurant|レストラン/飲食店|餐厅/饭店|ресторан|ресторан|Restaurant|restaurant
food|食品/食べ物/食料/料理|食物/食品|еда/пища/продовольствие|їжа/харчі/продовольство|Essen/Lebensmittel/Nahrung|nourriture/aliment/alimentaire
farm, farmer, agriculture|農業/農家/農場|农业/农民/农场|ферма/фермер/сельский/сельскохозяйственный|ферма/фермер/сільський/сільськогосподарський|Bauernhof/Bauer/Landwirtschaft/Landwirt|ferme/agriculteur/agriculture/agricole
bitcoin|ビットコイン|比特币|биткоин|біткоїн||
statistics|統計|统计|статистика|статистика|Statistik|statistique
percent|パーセント|百分之|процент|відсоток|Prozent|pour cent
million|百万|百万|миллион|мільйон|Million|million
billion|十億|十亿|миллиард|мільярд|Milliarde|milliard
average|平均|平均|средний|середній|Durchschnitt/durchschnittlich|moyenne/moyen
number|数/番号|数量/数字/号码|число/количество/номер|число/кількість/номер|Zahl/Nummer/Anzahl|nombre/numéro/chiffre
level|水準/レベル|水平|уровень|рівень|Niveau/Ebene|niveau
record|記録|纪录/记录|рекорд/запись|рекорд/запис|Rekord|record
report|報告/報告書/報道/レポート|报告/报道|отчет/доклад/сообщение|звіт/доповідь/повідомлення|Bericht/berichten|rapport
forecast, outlook|予測/見通し|预测/展望|прогноз|прогноз|Prognose/Vorhersage|prévision
analyst, analysis|アナリスト/分析|分析/分析师|аналитик/анализ|аналітик/аналіз|Analyst/Analyse|analyste/analyse
expert|専門家|专家|эксперт/специалист|експерт/фахівець|Experte/Fachmann|expert/spécialiste
competition, compete|競争|竞争/比赛|конкуренция/соревнование|конкуренція/змагання|Wettbewerb/Konkurrenz|concurrence/compétition
competitor, rival|競合/ライバル|竞争对手/对手|конкурент/соперник|конкурент/суперник|Konkurrent/Rivale|concurrent/rival
risk|リスク/危険|风险|риск|ризик|Risiko|risque
quality|質/品質|质量/品质|качество|якість|Qualität|qualité
material|材料/素材|材料|материал|матеріал|Material|matériel/matériau
equipment|設備/機器/装備|设备/装备|оборудование|обладнання|Ausrüstung/Geräte|équipement
machine|機械/マシン|机器|машина|машина|Maschine|machine
system|システム/制度/体制|系统/制度/体系|система|система|System|système
supply|供給|供应|поставка/снабжение|постачання|Versorgung/Lieferung|approvisionnement/fourniture
demand|需要/要求|需求/要求|спрос/требование/требовать|попит/вимога/вимагати|Nachfrage/Forderung/fordern|demande/exiger
delivery, deliver|配達/納入|交付/送货|доставка|доставка|Lieferung/liefern|livraison/livrer
advertising, advertisement|広告|广告|реклама|реклама|Werbung/Anzeige|publicité
budget|予算|预算|бюджет|бюджет|Haushalt/Etat|budget
subsidy|補助金|补贴|субсидия|субсидія|Subvention|subvention
bankruptcy|破産/倒産|破产|банкротство|банкрутство|Insolvenz/Bankrott|faillite
poverty, poor|貧困/貧し|贫困/贫穷|бедность/бедный|бідність/бідний|Armut/arm|pauvreté/pauvre
rich, wealthy|裕福/富|富有/富人|богатый|багатий|reich|riche
`;
