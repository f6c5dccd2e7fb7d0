import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes, listEncodings } from '../../../../core/read/decode';
import { codeOf } from '../../error-code';

const KOREAN =
  '정부는 13일 북한의 미사일 발사를 규탄했다.\r\n“심각한 도발”이라고 밝혔다. 대통령실은 국가안전보장회의를 열었다.\n';
const JAPANESE =
  '政府は13日、北朝鮮のミサイル発射を非難した。\r\n「重大な挑発だ」と首相は述べ、国会で説明する。\n';
const SIMPLIFIED = '中国外交部发言人星期二表示，双方将继续就贸易问题进行磋商。\n“我们希望对话。”他说。\n';
const TRADITIONAL = '台灣總統週二表示，雙方將繼續就貿易問題進行磋商。\n「我們希望對話。」他在記者會上說。\n';
const RUSSIAN =
  'Президент России заявил во вторник, что переговоры продолжатся.\r\nОн ответил на вопросы журналистов.\n';
const HINDI = 'राष्ट्रपति ने मंगलवार को कहा कि वार्ता अगले सप्ताह भी जारी रहेगी।\n';
const FRENCH =
  'Le président a déclaré mardi que les négociations se poursuivraient « dès demain » à Genève.\n';

const LEGACY: readonly (readonly [written: string, text: string, label: string])[] = [
  ['euc-kr', KOREAN.replace(/[“”]/g, '"'), 'euc-kr'],
  ['cp949', `${KOREAN}똠방각하와 펲시콜라는 완성형에 없는 글자다. 홍길동 기자가 전했다.\n`, 'euc-kr'],
  ['shift_jis', JAPANESE, 'shift_jis'],
  ['euc-jp', JAPANESE, 'euc-jp'],
  ['gb18030', SIMPLIFIED, 'gb18030'],
  ['gbk', SIMPLIFIED, 'gb18030'],
  ['big5', TRADITIONAL, 'big5'],
  ['windows-1251', RUSSIAN, 'windows-1251'],
  ['koi8-r', RUSSIAN, 'koi8-r'],
  ['windows-1252', FRENCH, 'windows-1252'],
  ['windows-1250', 'Prezident řekl v úterý, že jednání budou pokračovat příští týden.\n', 'windows-1250'],
  ['windows-1253', 'Ο πρόεδρος δήλωσε την Τρίτη ότι οι συνομιλίες θα συνεχιστούν.\n', 'windows-1253'],
  ['windows-1256', 'قال الرئيس يوم الثلاثاء إن المفاوضات ستستمر في جنيف.\n', 'windows-1256'],
  ['windows-874', 'ประธานาธิบดีกล่าวเมื่อวันอังคารว่าการเจรจาจะดำเนินต่อไป\n', 'windows-874'],
];

// Bytes written by Python's iso2022_kr and iso2022_jp codecs.
const ISO_2022_KR =
  '1b2429430e41243a4e34420f2031330e404f0f200e3a4f475140470f200e394c3b67404f0f200e395f3b6738260f200e3154453a475f34590f2e20220e3d49302247510f200e3535395f0f220e404c3673306d0f200e3960477b34590f2e0a';
const ISO_2022_JP =
  '1b2442402f495c244f1b284231331b2442467c21224b4c442b412f244e255f25352524256b482f3c4d2472487346712437243f212321563d454267244a4429482f244021571b28420d0a';

describe('decodeBytes', () => {
  it.each(LEGACY)('detects %s and reads every character', (written, text, label) => {
    const decoded = decodeBytes(iconv.encode(text, written));
    expect(decoded).toEqual({ content: text, encoding: label, bom: false });
  });

  it.each(LEGACY)('detects %s in a long article cut anywhere', (written, text, label) => {
    const long = iconv.encode(text.repeat(1500), written);
    expect(decodeBytes(long).encoding).toBe(label);
    expect(decodeBytes(long).content).toBe(text.repeat(1500));
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s with and without a mark', (encoding) => {
    for (const text of [KOREAN, HINDI, JAPANESE, SIMPLIFIED, RUSSIAN, FRENCH, 'Plain words.\n', 'Hi']) {
      const bytes = iconv.encode(text, encoding);
      expect(decodeBytes(bytes)).toEqual({ content: text, encoding, bom: false });
      const marked = iconv.encode(text, encoding, { addBOM: true });
      expect(decodeBytes(marked)).toEqual({ content: text, encoding, bom: true });
    }
  });

  it.each(['utf-32le', 'utf-32be'])('reads %s with a mark', (encoding) => {
    const marked = iconv.encode(`${KOREAN}😀`, encoding, { addBOM: true });
    expect(decodeBytes(marked)).toEqual({ content: `${KOREAN}😀`, encoding, bom: true });
  });

  it('reads UTF-8 with and without a mark', () => {
    const bytes = Buffer.from(`${KOREAN}${FRENCH}😀`);
    expect(decodeBytes(bytes)).toEqual({ content: `${KOREAN}${FRENCH}😀`, encoding: 'utf-8', bom: false });
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    expect(decodeBytes(marked)).toEqual({ content: `${KOREAN}${FRENCH}😀`, encoding: 'utf-8', bom: true });
  });

  it('keeps a second mark, every kind of line end, form feeds and decomposed letters', () => {
    const text = '\uFEFFa\rb\r\nc\n\fd\u2028e\u0085 \t cafe\u0301 \u00a0\n\n';
    expect(decodeBytes(Buffer.from(`\uFEFF${text}`)).content).toBe(text);
  });

  it('reads ISO-2022-KR', () => {
    expect(decodeBytes(Buffer.from(ISO_2022_KR, 'hex'))).toEqual({
      content: '정부는 13일 북한의 미사일 발사를 규탄했다. "심각한 도발"이라고 밝혔다.\n',
      encoding: 'iso-2022-kr',
      bom: false,
    });
  });

  it('reads ISO-2022-JP with kanji, half-width kana and JIS X 0212', () => {
    expect(decodeBytes(Buffer.from(ISO_2022_JP, 'hex'))).toEqual({
      content: '政府は13日、北朝鮮のミサイル発射を非難した。「重大な挑発だ」\r\n',
      encoding: 'iso-2022-jp',
      bom: false,
    });
    const others = Buffer.concat([
      Buffer.from('\x1b(I123\x1b(B '),
      // 丄: JIS X 0212 row 16, cell 2.
      Buffer.from('\x1b$(D\x30\x22\x1b(B!', 'latin1'),
    ]);
    expect(decodeBytes(others).content).toBe('ｱｲｳ 丄!');
  });

  it('takes UTF-8 with a broken byte or a cut last character for UTF-8', () => {
    const cut = Buffer.from(KOREAN.repeat(3)).subarray(0, -3);
    expect(decodeBytes(cut.subarray(0, cut.length - 1)).encoding).toBe('utf-8');
    const broken = Buffer.from(KOREAN);
    broken[1] = 0x20;
    const decoded = decodeBytes(broken);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.content).toContain('\uFFFD');
    expect(decoded.content.endsWith(KOREAN.slice(1))).toBe(true);
  });

  it('does as it is told', () => {
    const bytes = iconv.encode(RUSSIAN, 'koi8-r');
    expect(decodeBytes(bytes, { encoding: 'windows-1251' }).content).not.toBe(RUSSIAN);
    expect(decodeBytes(bytes, { encoding: 'KOI8_R' })).toMatchObject({
      content: RUSSIAN,
      encoding: 'koi8-r',
    });
    expect(decodeBytes(iconv.encode(KOREAN, 'cp949'), { encoding: 'CP949' }).content).toBe(KOREAN);
    expect(codeOf(() => decodeBytes(bytes, { encoding: 'klingon' }))).toBe('encoding-unknown');
  });

  it('reads an empty file as an empty text', () => {
    expect(decodeBytes(new Uint8Array())).toEqual({ content: '', encoding: 'utf-8', bom: false });
  });

  it('offers only encodings it can read', () => {
    for (const encoding of listEncodings()) {
      const { content } = decodeBytes(Buffer.from('abcdefgh'), { encoding });
      expect(content.length, encoding).toBeGreaterThan(0);
      if (!/^utf-(16|32)/.test(encoding)) expect(content, encoding).toBe('abcdefgh');
    }
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'not-text-format'],
    ['a DOCX', Buffer.from('PK\x03\x04\x14\0\0\0word/document.xml'), 'not-text-format'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'not-text-format'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-text-format'],
    ['text with a NUL', Buffer.from('some text\0more of it'), 'not-text'],
    [
      'a table of numbers',
      Buffer.from(new Uint8Array(Uint32Array.from({ length: 400 }, (_, i) => i * 77_777_777).buffer)),
      'not-text',
    ],
    ['controls', Buffer.from('\x01\x02\x03\x04abc'), 'not-text'],
  ])('refuses %s', (_, bytes, code) => {
    expect(codeOf(() => decodeBytes(bytes))).toBe(code);
  });

  it('reads back any text written in UTF-8 or, with a mark, in UTF-16', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeBytes(Buffer.from(text), { encoding: 'utf-8' }).content).toBe(
          text.replace(/^\uFEFF/, ''),
        );
        for (const encoding of ['utf-16le', 'utf-16be']) {
          const marked = iconv.encode(text, encoding, { addBOM: true });
          expect(decodeBytes(marked)).toEqual({ content: text, encoding, bom: true });
        }
      }),
    );
  });

  it('keeps lone surrogates of UTF-16 as they are', () => {
    const units = fc.array(fc.integer({ min: 1, max: 0xfffe }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (codes) => {
        const bytes = Uint8Array.from([0xff, 0xfe, ...codes.flatMap((code) => [code & 0xff, code >> 8])]);
        expect(decodeBytes(bytes).content).toBe(String.fromCharCode(...codes));
      }),
    );
  });

  it('either reads any bytes or says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const code = codeOf(() => decodeBytes(bytes));
        expect([undefined, 'not-text', 'not-text-format', 'encoding-undetected']).toContain(code);
      }),
    );
  });
});
