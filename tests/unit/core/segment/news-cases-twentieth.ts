/** Hard cases of news text of a twentieth lot, round 27, written before the rules were tried on them; marked as in `news-cases.ts`. */
export const NEWS_TWENTIETH: Readonly<Record<string, readonly string[]>> = {
  en: [
    '“We will never,” Kim Yo-jong said via KCNA, “sit down with Seoul. |Never.” |Unification Min. Chung Dong-young expressed regret.',
    'SEOUL (Reuters) - “What a mess!” tweeted Rep. Cho Kuk. |The Yoon trial, which began on Feb. 20, resumes at 10:15 a.m. at the Seoul Central District Court, Room No. 417. |Entry is free.',
    'Was it the economy, stupid? |“Partly,” said Prof. Shin Yul of Myongji Univ. |“But the ‘Why us?’ factor mattered more.” |Turnout was 79.4 percent.',
    '“…and then it collapsed,” a worker, surnamed Jeong, 44, said.| “I ran. |I just ran!” |Seven were trapped under the 63-m. tower in Ulsan.',
    'Sec. of War Pete Hegseth, Gen. Dan Caine et al. toured Panmunjom.| Asked if he’d meet Kim, he shrugged: “We’ll see. |You never know.”',
  ],
  zh: [
    '金与正通过朝中社表示：“我们绝不与首尔对话。|绝不！”|韩国统一部长官郑东泳对此表示遗憾。',
    '“真是一团糟！”国会议员曹国在X上写道。|尹锡悦案11月14日上午10:15在首尔中央地方法院417号法庭续审。|旁听免费。',
    '（原标题：韩美公布联合说明书）\n是经济问题吗，傻瓜？|“部分是。”明知大学教授申律说，“但‘为什么是我们？’的情绪更重要。”|投票率为79.4%。',
    '“……然后它就塌了。”44岁的郑姓工人说。|“我跑。|只顾着跑！”|63米高的塔下压着7人。',
    '記者問會否見金正恩，赫格塞斯聳聳肩說：「再看看吧。|世事難料。」|（中央社記者廖禹揚首爾14日電）',
    '本文作者为韩国峨山政策研究院（The Asan Institute）研究员。|文章仅代表作者观点。|转载请注明出处：www.example.cn/a/1.html。',
  ],
  ja: [
    '金与正氏は朝鮮中央通信を通じ「我々は決してソウルと対話しない。|決してだ」と述べた。|鄭東泳統一相は遺憾の意を示した。',
    '「ひどい混乱だ！」と曺国議員はＸに投稿した。|尹被告の公判は14日午前10時15分、ソウル中央地裁417号法廷で再開する。|傍聴は無料。',
    '問題は経済だったのか。|「一部はね」と明知大の申律教授。|「だが『なぜ我々が？』という感情の方が大きい」。|投票率は79.4％だった。',
    '「……そして崩れました」と作業員の鄭さん（44）は話す。|「走った。|ただ走った！」|蔚山の高さ63メートルの塔の下に7人が閉じ込められた。',
    '金正恩氏と会うかと問われ、ヘグセス氏は肩をすくめた。|「そのうち分かる。|先のことは分からないよ」（同行記者団）。|会見は10分で終わった。',
    '筆者は峨山政策研究院（The Asan Institute）研究員。|本稿は筆者個人の見解です。|出典：www.example.jp/a/1.html',
  ],
  ko: [
    '김여정은 조선중앙통신을 통해 “우리는 결코 서울과 마주 앉지 않을 것이다. |결코!”라고 했다.| 정동영 통일부 장관은 유감을 표했다.',
    '“엉망진창이다!” 조국 의원은 X에 이렇게 적었다.| 윤 전 대통령의 공판은 14일 오전 10시 15분 서울중앙지법 417호 법정에서 속개된다.| 방청은 무료다.',
    '문제는 경제였을까? |“부분적으로는요.” |신율 명지대 교수의 진단이다.| “하지만 ‘왜 우리만?’이라는 정서가 더 컸다”는 것이다.| 투표율은 79.4%였다.',
    '“…그러고는 무너졌어요.” |정모(44)씨가 말했다. |“뛰었죠. |그냥 뛰었어요!” |울산의 63m 높이 타워 아래 7명이 매몰됐다.',
    '김정은을 만나겠느냐는 질문에 헤그세스 장관은 어깨를 으쓱했다.| “두고 보자. |앞일은 모르는 법”이라고 그는 말했다.\n판문점=공동취재단, 이하원 기자 lee@example.com',
    '※ 이 글은 아산정책연구원(The Asan Institute) 연구위원의 기고입니다. |본지 편집 방향과 다를 수 있습니다. |출처: www.example.co.kr/a/1.html',
    '[속보] 尹 "비상계엄은 통치행위"…檢 "궤변"\n<앵커> 윤 전 대통령이 법정에 섰습니다. |어떤 말을 했을까요? |<기자> "후회는 없습니다. |다시 돌아가도 마찬가지입니다"라고 했습니다.',
    '1인당 25만원씩(4인 가구 100만원) 지급한다.| 신청은 7월 21일 오전 9시부터다. |▲온라인 ▲오프라인 모두 가능하다. |문의: 110(정부민원안내콜센터).',
    '법원은 "피고인이 반성하고 있다"면서도 "죄질이 나쁘다. |엄벌이 불가피하다"며 징역 2년 6개월을 선고했다.| 검찰 구형은 5년이었다.| 피고인은 항소했다.',
    '코스닥은 9.13포인트(0.99%) 내린 915.27에 마감.\n환율은 1,457.0원(▲8.5원)…엔화는? |100엔당 942.32원이다. |[그래픽=뉴시스]',
  ],
};
