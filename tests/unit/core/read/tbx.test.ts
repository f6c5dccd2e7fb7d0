import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../../core/read/lexicon';
import { codeOf } from '../../error-code';

const read = (text: string, sourceLang = 'ko', targetLang = 'en') =>
  readLexicon({ name: 'terms.tbx', bytes: Buffer.from(text) }, { sourceLang, targetLang });

/** TBX 2019, dialect core, as data categories in attributes. */
const TBX = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
 <tbxHeader><fileDesc><sourceDesc><p>Desk</p></sourceDesc></fileDesc></tbxHeader>
 <text><body>
  <conceptEntry id="c1">
   <descrip type="subjectField">politics</descrip>
   <langSec xml:lang="ko"><termSec><term>국가안보실</term></termSec><termSec><term>안보실</term></termSec></langSec>
   <langSec xml:lang="en-US"><termSec><term>Office of
     National <hi>Security</hi></term><termNote type="partOfSpeech">noun</termNote></termSec></langSec>
  </conceptEntry>
  <conceptEntry id="c2"><langSec xml:lang="ko"><termSec><term>혼자</term></termSec></langSec></conceptEntry>
 </body></text>
</tbx>`;

/** TBX 2008: martif, with its document type, and terms in groups. */
const MARTIF = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
 <termEntry><langSet xml:lang="en"><tig><term>minister</term></tig></langSet>
  <langSet xml:lang="ko"><ntig><termGrp><term>장관</term></termGrp></ntig></langSet></termEntry>
</body></text></martif>`;

describe('TBX', () => {
  it('gives every term of a concept with each of its translations', () => {
    expect(read(TBX)).toEqual([
      { source: '국가안보실', target: 'Office of National Security', weight: 1 },
      { source: '안보실', target: 'Office of National Security', weight: 1 },
    ]);
  });

  it('reads the older kind, whichever language comes first', () => {
    expect(read(MARTIF)).toEqual([{ source: '장관', target: 'minister', weight: 1 }]);
    expect(read(MARTIF, 'en', 'ko-KR')).toEqual([{ source: 'minister', target: '장관', weight: 1 }]);
  });

  it('does not multiply synonyms without end', () => {
    const many = (lang: string): string =>
      `<langSec xml:lang="${lang}">${`<termSec><term>${lang}</term></termSec>`.repeat(1000)}</langSec>`;
    const text = `<tbx><text><body><conceptEntry>${many('ko')}${many('en')}</conceptEntry></body></text></tbx>`;
    expect(read(text)).toHaveLength(64);
  });

  it('says when it cannot help', () => {
    expect(codeOf(() => read(TBX, 'ja', 'en'))).toBe('lexicon-language');
    expect(codeOf(() => read('<tbx><text><body/></text></tbx>'))).toBe('lexicon-empty');
    expect(codeOf(() => read('<?xml version="1.0"?><termbase/>'))).toBe('lexicon-unsupported');
  });
});

describe('a memory as a lexicon', () => {
  const unit = (ko: string, en: string): string =>
    `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="ko"><seg>${ko}</seg></tuv></tu>`;
  const memory = (units: string): string =>
    `<tmx version="1.4"><header srclang="en"/><body>${units}</body></tmx>`;
  const sentences = ['서울', '부산', '대구', '인천']
    .map((city, index) => {
      const name = ['Seoul', 'Busan', 'Daegu', 'Incheon'][index] ?? '';
      return Array.from({ length: 6 }, (_, n) =>
        unit(`${city} 시청에서 행사 ${n}건이 열렸다.`, `There were ${n} events at the ${name} city hall.`),
      ).join('');
    })
    .join('');

  it('gives its terms as they are and learns from its sentences', () => {
    const entries = read(memory(unit('국회의장', 'Speaker') + unit('국회의장', 'Speaker') + sentences));
    expect(entries.filter(({ target }) => target === 'Speaker')).toEqual([
      { source: '국회의장', target: 'Speaker', weight: 1 },
    ]);
    for (const [source, target] of [
      ['서울', 'Seoul'],
      ['인천', 'Incheon'],
    ]) {
      expect(entries).toContainEqual(expect.objectContaining({ source, target }));
    }
    expect(entries.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
  });

  it('is turned where its original is the other language', () => {
    const text = memory(unit('국회의장', 'Speaker'));
    expect(read(text, 'en', 'ko')).toEqual([{ source: 'Speaker', target: '국회의장', weight: 1 }]);
    expect(codeOf(() => read(text, 'en', 'de'))).toBe('lexicon-language');
    const xliff =
      '<xliff version="1.2"><file source-language="en" target-language="ko"><body><trans-unit><source>Speaker</source><target>국회의장</target></trans-unit></body></file></xliff>';
    expect(read(xliff)).toEqual([{ source: '국회의장', target: 'Speaker', weight: 1 }]);
  });
});

describe('a table with named columns', () => {
  it('is read by its languages', () => {
    const table = 'en\tde\tko-KR\tnote\nminister\tMinister\t장관\tkeep\n';
    expect(read(table)).toEqual([{ source: '장관', target: 'minister', weight: 1 }]);
    expect(read('ko\ten\tweight\n장관\tminister\t0.25\n')).toEqual([
      { source: '장관', target: 'minister', weight: 0.25 },
    ]);
  });
});
