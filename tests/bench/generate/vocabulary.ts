/** One idea in both languages. Korean nouns carry the particles that a sentence needs, since those depend on the sound. */
export interface Pair {
  readonly ko: string;
  readonly en: string;
}

const pair = (ko: string, en: string): Pair => ({ ko, en });

/** Subjects with their particle. */
export const SUBJECTS: readonly Pair[] = [
  pair('정부는', 'the government'),
  pair('시의회는', 'the city council'),
  pair('항만청은', 'the port authority'),
  pair('노동조합은', 'the labor union'),
  pair('한국은행은', 'the Bank of Korea'),
  pair('김서연 장관은', 'Minister Kim Seo-yeon'),
  pair('박도윤 의원은', 'lawmaker Park Do-yun'),
  pair('이하준 연구원은', 'researcher Lee Ha-jun'),
  pair('기상청은', 'the weather agency'),
  pair('환경부는', 'the Environment Ministry'),
  pair('주민 대표들은', 'representatives of the residents'),
  pair('부산 앞바다의 어민들은', 'fishermen off Busan'),
  pair('국방부 관계자는', 'a Defense Ministry official'),
  pair('전문가들은', 'experts'),
];

/** Objects with their particle. */
export const OBJECTS: readonly Pair[] = [
  pair('새 예산안을', 'the new budget plan'),
  pair('항구의 오래된 방파제를', "the harbor's old breakwater"),
  pair('재생에너지 투자 계획을', 'the plan to invest in renewable energy'),
  pair('버스 노선 개편안을', 'the proposal to reorganize bus routes'),
  pair('반도체 수출 전망치를', 'the forecast for semiconductor exports'),
  pair('공공 병원 확충 방안을', 'measures to expand public hospitals'),
  pair('미사일 발사 시험 결과를', 'the results of the missile test'),
  pair('초등학교 급식 기준을', 'standards for elementary school meals'),
  pair('빈집 정비 사업을', 'the project to restore empty houses'),
  pair('해안 도로 공사를', 'construction of the coastal road'),
  pair('외국인 노동자 지원책을', 'support for migrant workers'),
  pair('임대료 상한 조례를', 'an ordinance capping rents'),
];

/** Predicates: plain style and past tense. */
export const VERBS: readonly Pair[] = [
  pair('발표했다', 'announced'),
  pair('다시 검토하기로 했다', 'decided to review'),
  pair('강하게 비판했다', 'strongly criticized'),
  pair('만장일치로 승인했다', 'unanimously approved'),
  pair('내년까지 미루기로 했다', 'agreed to put off until next year'),
  pair('국회에 제출했다', 'submitted to the National Assembly'),
  pair('상세히 설명했다', 'explained in detail'),
  pair('예정대로 마무리했다', 'completed on schedule'),
];

export const TIMES: readonly Pair[] = [
  pair('14일', 'on the 14th'),
  pair('지난 3월', 'last March'),
  pair('22일 오전', 'on the morning of the 22nd'),
  pair('이번 주 초', 'early this week'),
  pair('2019년 이후 처음으로', 'for the first time since 2019'),
  pair('사흘간의 회의 끝에', 'after a three-day meeting'),
];

export const PLACES: readonly Pair[] = [
  pair('서울에서', 'in Seoul'),
  pair('제주도에서', 'on Jeju Island'),
  pair('세종시 청사에서', 'at the government complex in Sejong'),
  pair('뉴욕 유엔본부에서', 'at the United Nations headquarters in New York'),
  pair('포항 부두에서', 'on the pier in Pohang'),
  pair('기자회견에서', 'at a news conference'),
];

/** What is said in quotation marks; a whole sentence. */
export const QUOTES: readonly Pair[] = [
  pair('아직 늦지 않았다고 생각한다', 'I think it is not too late'),
  pair('주민의 안전이 무엇보다 먼저다', 'the safety of residents comes before anything else'),
  pair('숫자만으로는 다 말할 수 없다', 'figures alone do not tell everything'),
  pair('약속한 날짜를 반드시 지키겠다', 'we will keep the promised date without fail'),
  pair('책임은 전적으로 우리에게 있다', 'the responsibility lies entirely with us'),
  pair('바다는 기다려 주지 않는다', 'the sea does not wait'),
];

/** Added to a sentence to make it as long as newspaper sentences get. */
export const CLAUSES: readonly Pair[] = [
  pair(
    '원자재 가격이 크게 오른 데다 인력까지 부족해지면서',
    'as raw material prices surged and workers became scarce',
  ),
  pair('야당의 거센 반발에도 불구하고', 'despite fierce opposition from rival parties'),
  pair(
    '지난달 태풍으로 입은 피해가 아직 복구되지 않은 가운데',
    'while the damage from last month’s typhoon has yet to be repaired',
  ),
  pair('관련 법 개정을 앞두고', 'ahead of the revision of the related law'),
  pair('유럽연합과의 협상이 길어지자', 'as negotiations with the European Union dragged on'),
];

export const COMMENTS: readonly string[] = [
  'The speaker is misidentified.',
  '원문의 숫자와 다릅니다.',
  'House style: spell out the first mention.',
  'Drops the condition that the source states; the reader takes it for a fact.',
  '',
  '',
];
