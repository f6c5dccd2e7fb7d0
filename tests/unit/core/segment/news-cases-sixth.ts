/** Hard cases of news text of a sixth lot, round 12, written before the rules were tried on them; marked as in `news-cases.ts`. */
export const NEWS_SIXTH: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The U.N. envoy, Dr. Aisha B. Kone, Ph.D., left at 11:05 a.m. local time.| “No deal,” she said.| “Not today. |Not ever.”',
    'Apple’s iOS 18.1 arrives Oct. 28. |Siri? |Still learning… |See support.apple.com for details.',
    'A 6.1-magnitude quake struck approx. 40 km SW of Bogotá, the U.S.G.S. said.| There were no casualties, acc. to Gov. Jorge Rey.',
    '“Vote ‘No.’ |Vote early,” Sen. Mark Kelly, D-Ariz., urged at a rally on Sat. |The crowd roared!',
  ],
  de: [
    'Der Vorstandsvors. der Bank, Dr. h. c. Uwe Frei, ging um 11.05 Uhr.| „Kein Kommentar“, sagte er.| „Heute nicht. |Nie.“',
    'Das Update 18.1 kommt am 28. Okt. |Infos unter www.galley-hilfe.de. |Und der Preis? |0,00 Euro!',
    'Ein Beben der Stärke 6,1 traf die Region ca. 40 km südwestl. von Bogotá, so der U.S. Geological Survey.| Es gab lt. Gouv. Jorge Rey keine Opfer…',
  ],
  fr: [
    'Le P.-D.G. de la banque, M. Yves Le Bihan, est parti à 11 h 05. |« Pas de commentaire », a-t-il dit.| « Ni aujourd’hui. |Ni demain. »',
    'La mise à jour 18.1 arrive le 28 oct. |Plus d’infos sur aide.galley.fr. |Le prix ? |0 € !',
    'Un séisme de magn. 6,1 a frappé env. 40 km au S.-O. de Bogotá.| Aucune victime, selon le gouv. Jorge Rey…',
  ],
  es: [
    'La enviada de la O.N.U., Dra. Aisha B. Koné, se fue a las 11.05 a. m. |«No hay acuerdo», dijo.| «Ni hoy. |Ni nunca».',
    'La versión 18.1 llega el 28 de oct. |Más en ayuda.galley.es. |¿El precio? |¡Gratis!',
    'Un sismo de magn. 6,1 sacudió aprox. 40 km al SO. de Bogotá.| No hubo víctimas, según el gob. Jorge Rey…',
  ],
  it: [
    'L’inviata dell’O.N.U., la dott.ssa Aisha B. Koné, è partita alle ore 11.05. |«Nessun accordo», ha detto.| «Né oggi. |Né mai».',
    'Il sisma di magn. 6,1 ha colpito a circa 40 km a S.O. di Bogotá.| Nessuna vittima, secondo il gov. Jorge Rey… |Lo riporta l’Ansa.',
  ],
  pt: [
    'A enviada da O.N.U., Dra. Aisha B. Koné, saiu às 11h05. |“Não há acordo”, disse.| “Nem hoje. |Nem nunca.”',
    'Um sismo de magn. 6,1 abalou aprox. 40 km a SO. de Bogotá.| Não houve vítimas, segundo o gov. Jorge Rey… |É o que diz a Lusa.',
  ],
  nl: [
    'VN-gezant dr. Aisha B. Koné vertrok om 11.05 u. |„Geen akkoord”, zei ze.| „Vandaag niet. |Nooit.”',
    'Een beving van 6,1 trof het gebied op ong. 40 km ten z.w. van Bogotá.| Er vielen geen doden, aldus gouv. Jorge Rey… |Dat meldt persbur. ANP.',
  ],
  pl: [
    'Wysłanniczka ONZ, dr n. med. Aisha B. Koné, wyjechała o godz. 11.05. |„Nie ma porozumienia” – powiedziała.| „Ani dziś. |Ani nigdy”.',
    'Trzęsienie o magn. 6,1 nawiedziło region ok. 40 km na płd.-zach. od Bogoty.| Nie ma ofiar, podał gub. Jorge Rey… |Tak informuje PAP.',
  ],
  cs: [
    'Vyslankyně OSN MUDr. Aisha B. Koné odjela v 11.05 hod. |„Dohoda není,“ řekla.| „Dnes ne. |Nikdy.“',
    'Otřesy o síle 6,1 st. zasáhly oblast cca 40 km jihozáp. od Bogoty.| Oběti nejsou, uvedl guv. Jorge Rey… |Informovala o tom ČTK.',
  ],
  ru: [
    'Спецпосланник ООН д-р Аиша Б. Коне уехала в 11.05. |«Договора нет, — сказала она.| — Ни сегодня. |Никогда».',
    'Землетрясение магн. 6,1 произошло прим. в 40 км к юго-зап. от Боготы.| Жертв нет, сообщил губ. Хорхе Рей… |Об этом пишет ТАСС.',
  ],
  uk: [
    'Посланниця ООН д-р Аїша Б. Коне поїхала об 11.05. |«Угоди немає», — сказала вона.| «Ні сьогодні. |Ніколи».',
    'Землетрус магн. 6,1 стався прибл. за 40 км на півд. зах. від Боготи.| Жертв немає, повідомив губ. Хорхе Рей… |Про це пише Укрінформ.',
  ],
  tr: [
    'BM elçisi Dr. Öğr. Üyesi Ayşe B. Kone saat 11.05’te ayrıldı.| “Anlaşma yok” dedi.| “Bugün de yok. |Asla!”',
    'Bogota’nın yakl. 40 km GB’sinde 6,1 büyüklüğünde deprem oldu.| Ölen yok, dedi Vali Jorge Rey… |Haberi AA duyurdu.',
  ],
  ar: [
    'غادرت المبعوثة د. عائشة ب. كوني عند الساعة 11.05 ص. |"لا اتفاق"، قالت.| "لا اليوم. |ولا غدا."',
    'ضرب زلزال بقوة 6.1 درجة منطقة تبعد 40 كم. عن بوغوتا.| لم تسجل وفيات، قال الحاكم خورخي راي… |هذا ما ذكرته الوكالة.',
    'حقوق النشر © 2025 مؤسسة الشمال.| جميع الحقوق محفوظة.| للمزيد: www.galley.ae',
  ],
  hi: [
    'संयुक्त राष्ट्र दूत डॉ. आयशा बी. कोने सुबह 11.05 बजे रवाना हुईं।| “कोई समझौता नहीं,” उन्होंने कहा।| “आज नहीं। |कभी नहीं।”',
    'बोगोटा से लगभग 40 कि.मी. दूर 6.1 तीव्रता का भूकंप आया।| कोई हताहत नहीं हुआ, राज्यपाल ने बताया… |यह खबर पीटीआई की है।',
    '© 2025 उत्तर प्रेस प्रा. लि. |सर्वाधिकार सुरक्षित। |अधिक जानकारी: www.galley.in',
  ],
  id: [
    'Utusan PBB, Dr. Aisha B. Kone, pergi pukul 11.05. |“Tak ada kesepakatan,” katanya.| “Tidak hari ini. |Tidak pernah.”',
    'Gempa M 6,1 mengguncang wilayah sekitar 40 km barat daya Bogota.| Tak ada korban, kata Gub. Jorge Rey… |Demikian dilaporkan ANTARA.',
  ],
  vi: [
    'Đặc phái viên LHQ, TS. Aisha B. Kone, rời đi lúc 11h05. |“Không có thỏa thuận”, bà nói.| “Hôm nay không. |Không bao giờ.”',
    'Động đất 6,1 độ xảy ra cách Bogotá khoảng 40 km.| Không có thương vong, theo Thống đốc Jorge Rey… |TTXVN đưa tin.',
  ],
  th: [
    'ทูตยูเอ็น ดร. ไอชา บี. โคเน เดินทางกลับเมื่อเวลา 11.05 น. |เธอกล่าวว่า “ไม่มีข้อตกลง”',
    'แผ่นดินไหวขนาด 6.1 เกิดขึ้นห่างจากโบโกตา 40 กม. |เจ้าหน้าที่ระบุว่าไม่มีผู้เสียชีวิต |รัฐบาลส่งทีมกู้ภัยเข้าพื้นที่แล้ว',
    'ทำไมราคาจึงสูงขึ้น? |นักเศรษฐศาสตร์ชี้ว่าเป็นเพราะค่าเงินบาทอ่อนตัว |รัฐบาลยังไม่ประกาศมาตรการช่วยเหลือ',
  ],
  zh: [
    '联合国特使艾莎·B.科内博士上午11:05离开。|“没有协议，”她说，“今天没有。|永远没有。”',
    '波哥大西南约40公里处发生6.1级地震。|省长豪尔赫·雷伊说，没有人员伤亡……|新华社作了报道。',
    '「我說過：『別來。』|他還是來了。」陳議員說。|現場一片譁然！',
  ],
  ja: [
    '国連特使のアイシャ・Ｂ・コネ博士は午前１１時０５分に出発した。|「合意はない」と彼女は言った。|「今日も。|これからも。」',
    'ボゴタの南西約40kmでM6.1の地震があった。|死者はいないとホルヘ・レイ知事は述べた……。|時事通信が伝えた。',
    '■アップル、iOS 18.1を28日公開\n価格は？|無料だ！|詳細はsupport.apple.comへ。',
  ],
  ko: [
    '유엔 특사 아이샤 B. 코네 박사는 오전 11시 5분에 떠났다.| “합의는 없다.” |그녀가 말했다.| “오늘도, 앞으로도.”',
    '보고타 남서쪽 약 40km 지점에서 규모 6.1의 지진이 발생했다.| 사망자는 없다고 호르헤 레이 주지사가 밝혔다…. |AFP가 전했다.',
    '▲ 사진=연합뉴스\n“왜 올랐나?”라는 질문에 그는 “환율 때문”이라고 했다.| “다른 이유는 없다. |정말이다.”',
  ],
  sv: ['FN:s sändebud dr Aisha B. Koné reste kl. 11.05. |”Inget avtal”, sa hon.| ”Inte i dag. |Aldrig.”'],
  da: [
    'FN’s udsending dr. Aisha B. Koné rejste kl. 11.05. |»Ingen aftale,« sagde hun.| »Ikke i dag. |Aldrig.«',
  ],
  fi: [
    'YK:n lähettiläs tri Aisha B. Koné lähti klo 11.05. |”Ei sopimusta”, hän sanoi.| ”Ei tänään. |Ei koskaan.”',
  ],
  el: [
    'Η απεσταλμένη του Ο.Η.Ε., δρ. Αΐσα Μπ. Κονέ, έφυγε στις 11.05 π.μ. |«Καμία συμφωνία», είπε.| «Ούτε σήμερα. |Ποτέ».',
  ],
  ro: [
    'Trimisa O.N.U., dr. Aisha B. Koné, a plecat la ora 11.05. |„Niciun acord”, a spus ea.| „Nici azi. |Niciodată.”',
  ],
  hu: [
    'Az ENSZ küldötte, dr. Aisha B. Koné 11.05-kor távozott.| „Nincs megállapodás – mondta.| – Ma sem. |Soha.”',
  ],
};
