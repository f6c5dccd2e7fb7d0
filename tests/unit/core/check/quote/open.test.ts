import { describe, expect, it } from 'vitest';
import { quotationLedger } from '../../../../../core/check/index';
import { articleOf } from '../helper';

type Rows = readonly (readonly [string, string])[];

/** Row, state and both sides' words, a line for each entry. */
const linesOf = (langs: string, rows: Rows) =>
  quotationLedger(articleOf(langs, rows, ' ')).map((entry) => [
    entry.row,
    entry.state,
    entry.source.map((one) => one.text.trim()).join(' + '),
    entry.target.map((one) => one.text.trim()).join(' + '),
  ]);

const OPENED = 'And then we heard: “We have waited for a very long time.';
const CLOSED = 'Now we open the doors to all.”';
const TWO: readonly (readonly [string, string, string])[] = [
  ['ko', '김 시장은 “우리는 아주 오래 기다려 왔다.', '이제 모두에게 문을 연다”라고 말했다.'],
  ['ja', '田中首相は「長い間、待っていました。', '今こそ扉を開けるときです」と述べた。'],
  ['zh', '王毅说：“我们已经等了很久很久。', '现在我们打开了大门，欢迎大家。”'],
  ['ru', 'Петров сказал: «Мы очень долго ждали.', 'Теперь мы открываем двери для всех».'],
  ['de', 'Weber sagte: „Wir haben sehr lange gewartet.', 'Jetzt öffnen wir die Türen für alle.“'],
  ['fr', 'Dupont a dit : « Nous avons attendu très longtemps.', 'Maintenant nous ouvrons les portes. »'],
  ['es', 'Pérez dijo: “Hemos esperado mucho tiempo.', 'Ahora abrimos las puertas a todos”.'],
  ['ar', 'قال الوزير: "انتظرنا وقتا طويلا جدا.', 'والآن نفتح الأبواب للجميع".'],
];

describe('a quotation open over two rows', () => {
  it.each(TWO)('stands in the ledger with each of its rows (%s)', (lang, first, second) => {
    const rows: Rows = [
      [first, OPENED],
      [second, CLOSED],
    ];
    const entries = quotationLedger(articleOf(`${lang}-en`, rows, ' '));
    expect(entries.map(({ row, state }) => [row, state])).toEqual([
      [0, 'paired'],
      [1, 'paired'],
    ]);
    // The one opens and goes on to the row's end, the other begins with its row.
    const [one, two] = entries.map((entry) => entry.source[0]);
    expect(one?.end).toBe(first.length);
    expect(two?.start).toBe(first.length + 1);
    expect(entries[0]?.target[0]?.text).toBe('We have waited for a very long time.');
    expect(entries[1]?.target[0]?.text).toBe('Now we open the doors to all.');
  });

  it('is missed where the translation has left it out', () => {
    const [first, second] = [TWO[0]?.[1] ?? '', TWO[0]?.[2] ?? ''];
    expect(
      linesOf('ko-en', [
        [first, 'Mayor Kim was there.'],
        [second, 'Doors opened.'],
      ]),
    ).toEqual([
      [0, 'lost', '우리는 아주 오래 기다려 왔다.', ''],
      [1, 'lost', '이제 모두에게 문을 연다', ''],
    ]);
  });

  it('is cut where the translation opens it again without having closed it', () => {
    expect(
      linesOf('ko-en', [
        [
          '김 시장은 “섬 주민들이 저녁에 돌아갈 수 있게 됐다. 20년을 기다린 일이다”라고 말했다.',
          'Mayor Kim said, “Residents can return in the evening. “We have waited for 20 years,” he said.',
        ],
      ]),
    ).toEqual([
      [
        0,
        'cut',
        '섬 주민들이 저녁에 돌아갈 수 있게 됐다. 20년을 기다린 일이다',
        'Residents can return in the evening. + We have waited for 20 years,',
      ],
    ]);
  });

  it('is listed without an original too', () => {
    expect(linesOf('-en', [['', OPENED]])).toEqual([
      [0, 'alone', '', 'We have waited for a very long time.'],
    ]);
  });
});

describe('pairing', () => {
  it('does not join a name in light marks with someone’s words', () => {
    expect(
      linesOf('ko-en', [
        [
          '시민단체 ‘바다를 생각하는 사람들’은 개장을 환영했다. 박서준 대표는 “방파제 공사로 군락지의 일부가 사라졌다”며 “복원 계획이 없는 개장은 반쪽짜리”라고 지적했다.',
          'The civic group ‘People Who Think of the Sea’ welcomed it. Park Seo-jun said, “Part of the colony has disappeared due to construction,” and “an opening without a plan is only half of one.”',
        ],
      ]).map(([, state, , target]) => [state, target]),
    ).toContainEqual(['paired', 'Part of the colony has disappeared due to construction,']);
  });
});
