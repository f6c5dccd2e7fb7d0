/** Lines that pages add around an article, by language; written for the perturbation of parallel texts. */
export const BOILERPLATE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Share this article on Facebook and X.', 'Subscribe to our newsletter to get the latest stories in your inbox.', '© 2024 Daily Courier. All rights reserved.',
    'Read more: What we know so far', 'Anna Miller is a freelance journalist who has covered business and culture for more than ten years.', 'Photo: Reuters',
    'She lives in Lisbon with her husband and two dogs and writes about travel, food and everyday life.', 'Source: Morning Herald', 'Advertisement',
    'Download our app for breaking news alerts.', 'This story has been updated.', 'Have a tip? Write to us at desk@courier.example.', 'Most popular stories this week',
    'Our reporters work day and night to bring you stories that matter, from the street corner to the stock exchange.', 'Comments are closed.', 'Follow us on Instagram for behind-the-scenes pictures.',
  ],
  ko: [
    '이 기사를 페이스북과 카카오톡으로 공유하기', '뉴스레터를 구독하고 최신 소식을 받아보세요.', '저작권자 ⓒ 데일리뉴스, 무단 전재 및 재배포 금지', '관련 기사 더 보기', '김민수 기자 minsu@daily.example', '사진=연합뉴스',
    '박지영은 십 년 넘게 경제와 문화를 취재해 온 프리랜서 기자다.', '제보는 이메일로 받습니다.', '광고', '많이 본 뉴스', '네이버에서 본지를 구독하세요.', '댓글 작성이 마감되었습니다.', '우리 기자들은 여러분에게 꼭 필요한 이야기를 전하기 위해 밤낮없이 뛰고 있습니다.',
  ],
  ja: [
    'この記事をシェアする', 'メールマガジンに登録して最新ニュースを受け取る', '無断転載を禁じます。', '関連記事を読む', '写真:ロイター', '山田花子は十年以上にわたり経済と文化を取材してきたフリーの記者です。', '会員登録はこちら', '広告', 'この記事へのコメント', '編集部おすすめの記事', '当サイトの記者は、皆さまに大切な話をお届けするため日夜取材を続けています。',
  ],
  zh: [
    '分享这篇文章到微信和微博', '订阅我们的电子报,获取最新消息。', '版权所有,未经许可不得转载。', '责任编辑:李明', '相关阅读', '图片来源:路透社', '王芳是一名自由撰稿人,十多年来一直关注经济与文化报道。', '点击下载客户端', '广告', '本周热门文章', '我们的记者日夜奔走,只为把重要的故事带给您。',
  ],
  ru: [
    'Поделиться статьёй в социальных сетях', 'Подпишитесь на нашу рассылку, чтобы получать свежие новости.', '© 2024 Ежедневный курьер. Все права защищены.', 'Читайте также: что известно на данный момент', 'Фото: Рейтер', 'Анна Соколова — независимый журналист, более десяти лет пишет об экономике и культуре.', 'Реклама', 'Скачайте наше приложение.', 'Самое популярное за неделю', 'Наши корреспонденты работают днём и ночью, чтобы рассказывать вам о важном.', 'Комментарии закрыты.',
  ],
  uk: [
    'Поділитися статтею в соціальних мережах', 'Підпишіться на нашу розсилку, щоб отримувати свіжі новини.', '© 2024 Щоденний кур’єр. Усі права захищені.', 'Читайте також: що відомо на цю мить', 'Фото: Рейтер', 'Ганна Коваль — незалежна журналістка, понад десять років пише про економіку та культуру.', 'Реклама', 'Завантажте наш застосунок.', 'Найпопулярніше за тиждень', 'Наші кореспонденти працюють удень і вночі, щоб розповідати вам про важливе.',
  ],
  de: [
    'Teilen Sie diesen Artikel auf Facebook.', 'Abonnieren Sie unseren Newsletter und erhalten Sie die neuesten Nachrichten.', '© 2024 Tageskurier. Alle Rechte vorbehalten.', 'Lesen Sie auch: Was bisher bekannt ist', 'Foto: Reuters', 'Anna Müller ist freie Journalistin und schreibt seit über zehn Jahren über Wirtschaft und Kultur.', 'Anzeige', 'Laden Sie unsere App herunter.', 'Meistgelesen in dieser Woche', 'Unsere Reporter sind Tag und Nacht unterwegs, um Ihnen zu berichten, was zählt.', 'Die Kommentare sind geschlossen.',
  ],
  fr: [
    'Partagez cet article sur Facebook.', 'Abonnez-vous à notre lettre d’information pour recevoir les dernières nouvelles.', '© 2024 Le Courrier du jour. Tous droits réservés.', 'À lire aussi : ce que l’on sait', 'Photo : Reuters', 'Anne Martin est journaliste indépendante et écrit depuis plus de dix ans sur l’économie et la culture.', 'Publicité', 'Téléchargez notre application.', 'Les plus lus de la semaine', 'Nos reporters travaillent jour et nuit pour vous raconter ce qui compte.', 'Les commentaires sont fermés.',
  ],
};
