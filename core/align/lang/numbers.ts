import { Script, scriptOf } from './script';
import { foldWord } from './stem';

/** A number found in a text: its value, and its place (UTF-16 offsets, end exclusive). */
export interface FoundNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Written with digits; spelled-out small numbers are weaker evidence. */
  readonly digits: boolean;
}

const CJK_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const CJK_SCALES: Readonly<Record<string, number>> = {
  십: 10,
  백: 100,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
};
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const ERA_STARTS: ReadonlySet<number> = new Set(Object.keys(ERAS).map((era) => era.charCodeAt(0)));

/** Reads `word:value` entries. */
function readValues(text: string): ReadonlyMap<string, number> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word = '', value = '0'] = entry.split(':');
        return [word, Number(value)] as const;
      }),
  );
}

/** Scale words after a number, folded; values are powers of ten. */
const SCALE_WORDS = readValues(`
  hundred:100 thousand:1e3 million:1e6 millions:1e6 billion:1e9 billions:1e9 trillion:1e12 bn:1e9
  tn:1e12 mln:1e6 tausend:1e3 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 billionen:1e12
  mille:1e3 milliard:1e9 milliards:1e9 тысяч:1e3 тысячи:1e3 тысяча:1e3 тысячу:1e3 тысячам:1e3 тыс:1e3
  миллион:1e6 миллиона:1e6 миллионов:1e6 миллионам:1e6 миллионами:1e6 миллионах:1e6 млн:1e6 миллиард:1e9
  миллиарда:1e9 миллиардов:1e9 миллиардах:1e9 млрд:1e9 триллион:1e12 триллиона:1e12 триллионов:1e12
  трлн:1e12 тисяч:1e3 тисячі:1e3 тисяча:1e3 тис:1e3 мільйон:1e6 мільйона:1e6 мільйони:1e6 мільйонів:1e6
  мільярд:1e9 мільярда:1e9 мільярди:1e9 мільярдів:1e9 трильйон:1e12 трильйонів:1e12
`);

/** Spelled-out numbers and ordinals, folded. */
const NUMBER_WORDS: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: readValues(`
    one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12
    thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20
    thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 first:1 second:2 third:3
    fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 once:1 twice:2
    dozen:12 half:0.5
  `),
  de: readValues(`
    eins:1 zwei:2 drei:3 vier:4 funf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwolf:12
    dreizehn:13 vierzehn:14 funfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20
    dreissig:30 vierzig:40 funfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 erste:1 ersten:1
    erster:1 erstes:1 zweite:2 zweiten:2 zweiter:2 dritte:3 dritten:3 dritter:3 vierte:4 vierten:4
    funfte:5 funften:5 sechste:6 sechsten:6 siebte:7 siebten:7 achte:8 achten:8 neunte:9 zehnte:10
    hundert:100 zweimal:2 dreimal:3
  `),
  fr: readValues(`
    deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13
    quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 cent:100
    premier:1 premiere:1 premiers:1 premieres:1 deuxieme:2 second:2 seconde:2 troisieme:3 quatrieme:4
    cinquieme:5 sixieme:6 septieme:7 huitieme:8 neuvieme:9 dixieme:10 douzaine:12
  `),
  ru: readValues(`
    один:1 одна:1 одного:1 одной:1 два:2 две:2 двух:2 двумя:2 двое:2 три:3 трех:3 тремя:3 трое:3
    четыре:4 четырех:4 пять:5 пяти:5 шесть:6 шести:6 семь:7 семи:7 восемь:8 восьми:8 девять:9 девяти:9
    десять:10 десяти:10 двенадцать:12 двадцать:20 тридцать:30 сорок:40 пятьдесят:50 сто:100 первый:1
    первая:1 первой:1 первого:1 первое:1 первую:1 первым:1 первом:1 второй:2 второго:2 вторая:2 вторую:2
    второе:2 третий:3 третьего:3 третья:3 третьей:3 четвертый:4 пятый:5 дважды:2
  `),
  uk: readValues(`
    один:1 одна:1 одного:1 однієї:1 два:2 дві:2 двох:2 двоє:2 три:3 трьох:3 троє:3 чотири:4 чотирьох:4
    п'ять:5 п’ять:5 п'яти:5 шість:6 шести:6 сім:7 семи:7 вісім:8 восьми:8 дев'ять:9 дев’ять:9 десять:10
    десяти:10 дванадцять:12 двадцять:20 тридцять:30 сорок:40 сто:100 перший:1 перша:1 першого:1 першої:1
    перше:1 першу:1 другий:2 друга:2 другого:2 другу:2 третій:3 третього:3 третя:3 двічі:2
  `),
};

/** Korean counting words, before a counter or alone. */
const KOREAN_COUNTS: readonly (readonly [string, number])[] = [
  ['열두', 12],
  ['열한', 11],
  ['스물', 20],
  ['서른', 30],
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['아홉', 9],
  ['하나', 1],
  ['둘', 2],
  ['셋', 3],
  ['넷', 4],
  ['첫', 1],
  ['두', 2],
  ['세', 3],
  ['네', 4],
  ['열', 10],
];
const KOREAN_COUNTED =
  /^(?:번|째|명|개|가지|달|살|시|시간|차례|배|곳|대|마리|사람|장|편|척|건|주|곳|단계|나라|국가|아이|아들|딸|팀|선수|$)/;

const GROUP = /[\u00a0\u202f\u2009 '’](\d{3})(?!\d)/y;

function decimalComma(lang: string): boolean {
  return lang !== 'en' && lang !== 'ko' && lang !== 'ja' && lang !== 'zh' && lang !== 'th' && lang !== 'hi';
}

function isDigit(text: string, k: number): boolean {
  const code = text.charCodeAt(k);
  return code >= 0x30 && code <= 0x39;
}

/** Where the digits end that begin at `from`, with what divides them. */
function digitsEnd(text: string, from: number): number {
  let k = from + 1;
  for (; ; k++) {
    if (isDigit(text, k)) continue;
    const code = text.charCodeAt(k);
    if ((code !== 0x2e && code !== 0x2c) || !isDigit(text, k + 1)) return k;
  }
}

function parseDigits(digits: string, lang: string): number {
  const plain = Number(digits);
  if (Number.isSafeInteger(plain) && !digits.includes('.')) return plain;
  const groups = digits.split(/[.,]/);
  if (groups.length === 1) return Number(digits);
  const first = groups[0] ?? '';
  const lastMark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const marks = new Set(digits.replace(/\d/g, ''));
  const grouped = first.length <= 3 && groups.slice(1).every((g) => g.length === 3);
  const mark = digits.charAt(lastMark);
  if (marks.size === 1 && grouped && (groups.length > 2 || mark === (decimalComma(lang) ? '.' : ','))) {
    return Number(groups.join(''));
  }
  const whole = digits.slice(0, lastMark).replace(/[.,]/g, '');
  return Number(`${whole}.${digits.slice(lastMark + 1)}`);
}

function isLetter(text: string, k: number): boolean {
  if (k < 0 || k >= text.length) return false;
  const script = scriptOf(text.charCodeAt(k));
  return script !== Script.none && script !== Script.digit;
}

/** Digits, Han digits and 만/억/万/億 in any mixture (`12조3천억`, `3万5千`, `二十三`). */
function readCjk(text: string, start: number, lang: string): FoundNumber | undefined {
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let k = start;
  let digits = false;
  let parts = 0;
  let scaled = false;
  while (k < text.length) {
    const c = text.charAt(k);
    if (c >= '0' && c <= '9') {
      if (current !== undefined) break;
      const end = digitsEnd(text, k);
      current = parseDigits(text.slice(k, end), lang);
      k = end;
      digits = true;
      parts++;
      continue;
    }
    const han = CJK_DIGITS[c];
    if (han !== undefined) {
      if (digits && current !== undefined) break;
      current = current === undefined ? han : current * 10 + han;
      k++;
      parts++;
      continue;
    }
    const scale = CJK_SCALES[c];
    // A Korean scale without a digit before it is part of a word far more often than a number.
    if (scale === undefined || (parts === 0 && c >= '가')) {
      if (c === ' ' && scaled && /\d/.test(text.charAt(k + 1))) {
        const next = /^ [\d.,]+[천백만억]/.exec(text.slice(k, k + 12));
        if (next) {
          k++;
          continue;
        }
      }
      break;
    }
    if (scale >= 1e4) {
      total += (section + (current ?? (section === 0 ? 1 : 0))) * scale;
      section = 0;
    } else {
      section += (current ?? 1) * scale;
    }
    current = undefined;
    scaled = true;
    parts++;
    k++;
  }
  if (parts === 0) return undefined;
  while (text.charAt(k - 1) === ' ') k--;
  return { value: total + section + (current ?? 0), start, end: k, digits: digits || parts > 1 };
}

const startsOf = new Map<string, Uint8Array>();

/** A table of code units, 1 for those from U+3000 on that a number may begin with in a language. */
export function numberStarts(lang: string): Uint8Array {
  const cjk = lang === 'ko' || lang === 'ja' || lang === 'zh';
  const known = startsOf.get(cjk ? lang : '');
  if (known) return known;
  const starts = new Uint8Array(cjk ? 65536 : 0);
  if (cjk) {
    const first = Object.keys(ERAS);
    if (lang === 'ko') first.push(...KOREAN_COUNTS.map(([word]) => word));
    else first.push(...Object.keys(CJK_DIGITS), ...Object.keys(CJK_SCALES).filter((c) => c < '가'));
    for (const word of first) starts[word.charCodeAt(0)] = 1;
  }
  startsOf.set(cjk ? lang : '', starts);
  return starts;
}

function scaleWordAt(text: string, from: number): { scale: number; end: number } | undefined {
  let k = from;
  while (text.charAt(k) === ' ' || text.charAt(k) === '-' || text.charAt(k) === '\u00a0') k++;
  // They are in alphabets only.
  if (k - from > 1 || text.charCodeAt(k) >= 0x3000) return undefined;
  let end = k;
  while (isLetter(text, end)) end++;
  if (end === k || end - k > 12) return undefined;
  const scale = SCALE_WORDS.get(foldWord(text.slice(k, end)));
  return scale === undefined ? undefined : { scale, end };
}

/**
 * All numbers of a text in NFKC, in one normal form whatever the language writes: digits with either
 * grouping, 만/억/조 and 万/億, million and млн, Japanese eras, spelled-out numbers and ordinals up to a hundred (left out when not `spelled`, which is faster). Where it is known at which offsets a number may begin,
 * `places` gives them, ascending.
 */
export function findNumbers(
  text: string,
  lang: string,
  spelled = true,
  places?: readonly number[],
): FoundNumber[] {
  const found: FoundNumber[] = [];
  const words = NUMBER_WORDS[lang];
  const cjk = lang === 'ko' || lang === 'ja' || lang === 'zh';
  const starts = numberStarts(lang);
  let k = 0;
  let place = 0;
  while (k < text.length) {
    if (places) {
      while (place < places.length && (places[place] ?? 0) < k) place++;
      if (place === places.length) break;
      k = places[place] ?? 0;
    }
    const code = text.charCodeAt(k);
    if (code >= 0x3000 && starts[code] !== 1) {
      k++;
      continue;
    }
    const c = text.charAt(k);
    if (c >= '0' && c <= '9') {
      let number: FoundNumber | undefined;
      if (cjk) number = readCjk(text, k, lang);
      if (!number) {
        let end = digitsEnd(text, k);
        let run = text.slice(k, end);
        if (run.length <= 3 && (text.charAt(end) !== ' ' || decimalComma(lang))) {
          GROUP.lastIndex = end;
          for (let group = GROUP.exec(text); group; group = GROUP.exec(text)) {
            run += group[1] ?? '';
            end = GROUP.lastIndex;
          }
        }
        number = { value: parseDigits(run, lang), start: k, end, digits: true };
      }
      const scaled = scaleWordAt(text, number.end);
      if (scaled) number = { value: number.value * scaled.scale, start: k, end: scaled.end, digits: true };
      found.push(number);
      k = number.end;
      continue;
    }
    if (c < '\u3000' && isLetter(text, k)) {
      let end = k;
      if (!spelled) {
        while (isLetter(text, end)) end++;
        k = end;
        continue;
      }
      while (
        isLetter(text, end) ||
        ((text.charAt(end) === "'" || text.charAt(end) === '’') && isLetter(text, end + 1))
      )
        end++;
      const value = words === undefined || end - k > 14 ? undefined : words.get(foldWord(text.slice(k, end)));
      if (value !== undefined && words !== undefined) {
        let number = value;
        // twenty-five, vingt-cinq
        if (value >= 20 && value < 100 && value % 10 === 0) {
          const rest = /^[- ]([\p{L}]+)/u.exec(text.slice(end, end + 12));
          const unit = rest ? words.get(foldWord(rest[1] ?? '')) : undefined;
          if (unit !== undefined && unit < 10 && rest) {
            number += unit;
            end += rest[0].length;
          }
        }
        for (let scaled = scaleWordAt(text, end); scaled; scaled = scaleWordAt(text, end)) {
          number *= scaled.scale;
          end = scaled.end;
        }
        found.push({ value: number, start: k, end, digits: number > 12 });
      }
      k = end;
      continue;
    }
    if (cjk && c >= '\u3000') {
      const era = ERA_STARTS.has(code) ? ERAS[text.slice(k, k + 2)] : undefined;
      const year = era === undefined ? null : /^(\d+|元)年/.exec(text.slice(k + 2, k + 7));
      if (era !== undefined && year) {
        const value = era + (year[1] === '元' ? 1 : Number(year[1]));
        found.push({ value, start: k, end: k + 2 + year[0].length - 1, digits: true });
        k += 2 + year[0].length - 1;
        continue;
      }
      if (lang === 'ko') {
        const count =
          k === 0 || text.charAt(k - 1) === ' '
            ? KOREAN_COUNTS.find(([word]) => text.startsWith(word, k))
            : undefined;
        if (count && KOREAN_COUNTED.test(text.slice(k + count[0].length).trimStart())) {
          found.push({ value: count[1], start: k, end: k + count[0].length, digits: false });
          k += count[0].length;
          continue;
        }
      } else {
        const number =
          CJK_DIGITS[c] !== undefined || (CJK_SCALES[c] !== undefined && c < '가')
            ? readCjk(text, k, lang)
            : undefined;
        if (number) {
          found.push(number);
          k = number.end;
          continue;
        }
      }
    }
    k++;
  }
  return found;
}

/** The value that equal amounts share: four significant digits, so that 1.234 million meets 123만 4천. */
export function significant(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) return Number(value.toPrecision(4));
  if (value < 10_000) return value;
  let unit = 10;
  while (value / unit >= 10_000) unit *= 10;
  const rest = value % unit;
  return value - rest + (2 * rest >= unit ? unit : 0);
}

/** True for a folded word that is a number or a part of one in the language. */
export function isNumberWord(word: string, lang: string): boolean {
  return NUMBER_WORDS[lang]?.has(word) === true;
}
