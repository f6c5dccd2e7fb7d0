/** Hard cases of news text of a fourteenth lot, round 21, written before the rules were tried on them; marked as in `news-cases.ts`. */
export const NEWS_FOURTEENTH: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Det. Insp. Sarah Cole (Met Police) told the Old Bailey: “He ran. |We followed.” |The jury, incl. six women, heard that at 10 a.m. GMT.',
    'Prices at Tesco PLC. rose 2 p.c. |Sainsbury’s, by 1.5 p.c., analysts at J.P. Morgan Cazenove wrote.',
    'How do you spell “Kyiv”? |With a “y.” |It’s been so since approx. 1995…',
    'Rev. Al Sharpton and Fr. James Martin, S.J., spoke at St. Patrick’s.| About 2,000 came; approx. 300 were turned away.',
    'The defendants—Messrs. Black and White—pleaded guilty in Cook Co., Ill. |Sentencing is set for the 14th.',
  ],
  de: [
    'KHK Berg sagte vor dem LG Köln: „Er rannte. |Wir hinterher.“ |Die Verteidigung (RAe Groß & Partner) schwieg.',
    'Wie schreibt man „Kyjiw“? |Mit „j“. |Das gilt seit ca. 1995 …',
    'Ca. 2.000 Menschen kamen in den Dom St. Peter, ca. 300 mussten draußen bleiben.| Der Erzbf. predigte.',
    'Gem. § 3 Abs. 1 Nr. 2 lit. b) EStG ist das steuerfrei.| Näheres: BMF-Schr. v. 3.11.2025, BStBl. I S. 45.',
  ],
  fr: [
    'Le cdt Morel a déclaré à la barre : « Il a couru. |Nous l’avons suivi. » |La déf. n’a rien dit.',
    'Comment écrit-on « Kyiv » ? |Avec un « y ». |C’est ainsi depuis env. 1995…',
    'Env. 2 000 fidèles sont venus à St-Pierre ; l’abbé J.-M. Roy a prêché.| Il neigeait.',
    'Vu le décr. n° 2025-45, art. R. 412-6 et suiv., le préfet peut fermer la route.| Il l’a fait hier.',
  ],
  es: [
    'El insp. jefe Mora declaró: «Corrió. |Lo seguimos». |El abg. defensor no habló.',
    '¿Cómo se escribe «Kyiv»? |Con «y». |Es así desde aprox. 1995…',
    'Unas 2.000 personas llegaron a la Basíl. de Ntra. Sra. del Pilar.| El arz. ofició la misa.',
    'Según el R. D. 45/2025, art. 3.2, ap. b), la vía puede cerrarse.| Así se hizo ayer.',
  ],
  it: [
    'L’isp. Mori ha dichiarato: «È scappato. |Lo abbiamo inseguito». |L’avv. Neri tace.',
    'Come si scrive «Kyiv»? |Con la «y». |È così dal 1995 ca. |Lo dice la Treccani.',
    'Ai sensi dell’art. 3, co. 2, lett. b), d.P.R. n. 45/2025, la strada può chiudere.| Così è stato.',
  ],
  pt: [
    'O insp. Mota declarou: “Ele correu. |Nós fomos atrás.” |O adv. de defesa calou.',
    'Como se escreve “Kyiv”? |Com “y”. |É assim desde aprox. 1995…',
    'Nos termos do art. 3.º, n.º 2, al. b), do D.L. n.º 45/2025, a via pode fechar.| Assim foi.',
  ],
  nl: [
    'Insp. Mol zei: “Hij rende. |Wij erachteraan.” |De adv. zweeg.',
    'Hoe spel je ‘Kyiv’? |Met een ‘y’. |Dat is zo sinds ca. 1995…',
    'Op grond van art. 3 lid 2 sub b APV kan de weg dicht.| Dat is gisteren gebeurd, aldus burgem. F. Halsema.',
  ],
  pl: [
    'Podinsp. Mróz zeznał: „Uciekł. |Pobiegliśmy za nim”. |Adw. Nowak milczał.',
    'Jak się pisze „Kyjiw”? |Przez „j”. |Tak jest od ok. 1995 r. |Mówi o tym słownik.',
    'Zgodnie z art. 3 ust. 2 pkt 1 lit. b ustawy (Dz. U. z 2025 r. poz. 45) drogę można zamknąć.| Tak się stało.',
  ],
  cs: [
    'Por. Mráz vypověděl: „Utekl. |Běželi jsme za ním.“ |Obhájce mlčel.',
    'Jak se píše „Kyjiv“? |S „j“. |Je to tak asi od r. 1995.',
    'Podle čl. 3 odst. 2 písm. b) vyhl. č. 45/2025 Sb. lze silnici uzavřít.| To se stalo včera.',
  ],
  ru: [
    'Майор Мороз показал: «Он побежал. |Мы за ним». |Адв. Белов промолчал.',
    'Как пишется «Кыйив»? |Через «ы». |Так — прим. с 1995 г. |Об этом говорит словарь.',
    'Согласно п. «б» ч. 2 ст. 3 ФЗ от 3 нояб. 2025 г. № 45, дорогу можно закрыть.| Так и вышло.',
  ],
  uk: [
    'Майор Мороз свідчив: «Він побіг. |Ми — за ним». |Адв. Білов промовчав.',
    'Як пишеться «Київ»? |Через «ї». |Так — прибл. з 1995 р. |Про це каже словник.',
    'Згідно з п. «б» ч. 2 ст. 3 Закону від 3 лист. 2025 р. № 45, дорогу можна закрити.| Так і сталося.',
  ],
  tr: [
    'Bşkom. Ayaz ifadesinde “Kaçtı. |Peşinden koştuk” dedi.| Av. Beyaz sustu.',
    '“Kyiv” nasıl yazılır? |“Y” ile. |Bu, yakl. 1995’ten beri böyle…',
    '3. maddenin 2. fıkrasının b bendine göre yol kapatılabilir.| Öyle de oldu.',
  ],
  ar: [
    'قال المحقق م. سعد: "هرب. |ركضنا خلفه." |وصمت المحامي.',
    'كيف تكتب "كييف"؟ |بالياء. |هكذا منذ عام 1995…',
  ],
  hi: [
    'इंस्पे. मीना ने कहा, “वह भागा। |हम पीछे दौड़े।” |वकील चुप रहे।',
    'धारा 3 (2) (ख) के तहत सड़क बंद हो सकती है।| कल ऐसा ही हुआ!',
  ],
  id: [
    'Ipda. Mulyono bersaksi: “Ia lari. |Kami mengejarnya.” |Pengacaranya, Adv. B. Putih, S.H., M.H., diam.',
    'Bagaimana menulis “Kyiv”? |Dengan “y”. |Begitu sejak sekitar th. 1995…',
  ],
  vi: [
    'Đại úy Mai khai: “Hắn chạy. |Chúng tôi đuổi theo.” |LS. Bạch im lặng.',
    'Theo điểm b khoản 2 Đ. 3 NĐ 45/2025/NĐ-CP, đường có thể bị cấm.| Hôm qua đã như vậy.',
  ],
  th: ['พ.ต.ท. สมชาย ให้การว่า “เขาวิ่งหนี” |ทนายความไม่แสดงความเห็น'],
  zh: [
    '李警官说：“他跑了。|我们追了上去。”|律师沉默不语。',
    '“基辅”怎么写？|用“辅”字。|1995年起一直如此……',
    '依據《道路法》第3條第2款第（二）項，道路可以封閉。|昨日即是如此！',
  ],
  ja: [
    '警部補は「逃げた。|追いかけた」と証言した。|弁護士は黙っていた。',
    '「キーウ」はどう書くのか。|「ウ」で終わる。|1995年ごろからだ……。',
    '道路法第3条第2項第2号により、道路は閉鎖できる（例外あり）。|昨日がそうだった。',
  ],
  ko: [
    '김 경위는 “그가 도망쳤다. |우리가 쫓았다”고 증언했다.| 변호인은 침묵했다.',
    '‘키이우’는 어떻게 쓰나? |‘우’로 끝난다.| 1995년께부터 그랬다….',
    '도로법 제3조 제2항 제2호에 따라 도로를 막을 수 있다.| 어제가 그랬다.',
  ],
};
