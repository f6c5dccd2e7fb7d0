import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../core/report';
import type { UiLanguage } from '../../../../core/locale';
import type { Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';
import { NOW, sampleReview } from './sample';
import { elementsOf, named, readXml, textOf, type XmlElement } from './xml-reader';

const htmlOf = (review: Review, language: UiLanguage = 'en'): string =>
  renderReport(review, { format: 'html', language, now: NOW }).text;
const pageOf = (review: Review, language: UiLanguage = 'en'): XmlElement => readXml(htmlOf(review, language));
const withClass = (root: XmlElement, name: string): XmlElement[] =>
  elementsOf(root).filter((element) => element.attributes.class?.split(' ').includes(name));

const ELEMENTS = new Set(
  (
    'html head meta title style body header main section footer nav h1 h2 h3 p div span dl dt dd ul ol li a b bdi ' +
    'blockquote table caption thead tbody tr th td mark del ins figure figcaption svg desc g text tspan rect line'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'lang charset http-equiv content name class id href aria-label aria-labelledby aria-describedby aria-hidden role ' +
    'dir scope title viewBox width height x y x1 x2 y1 y2 rx text-anchor'
  ).split(' '),
);

describe('the HTML report', () => {
  it('tells title, verdict, scores and every error with its texts', () => {
    const page = pageOf(sampleReview());
    const text = textOf(named(page, 'body')[0] ?? page);
    expect(textOf(named(page, 'h1')[0] ?? '')).toBe('Missiles');
    expect(text).toContain('Revise before publishing');
    expect(text).toContain('3 errors are marked: 1 critical, 1 major, 1 minor.');
    expect(text).toContain('1 passage of the original is missing from the translation.');
    expect(text).toMatch(/= 100 × \(1 − 31 ÷ \d+\)/);
    expect(text).toContain('MQM advises at least 500');
    const items = named(page, 'ol').flatMap((list) => named(list, 'li'));
    expect(items.map(({ attributes }) => attributes.id)).toEqual(['e1', 'e3', 'e2']);
    expect(textOf(items[0] ?? '')).toContain('John Kirby');
    expect(text).not.toContain('gone');
  });

  it('draws overlapping errors inside one another and gives back the text of each row', () => {
    const page = pageOf(sampleReview());
    const [first] = named(page, 'tr').filter(({ attributes }) => attributes.id === 'r1');
    const cells = withClass(first ?? page, 'text').map((cell) =>
      textOf({
        ...cell,
        children: cell.children.filter((child) => typeof child === 'string' || child.name !== 'a'),
      }),
    );
    expect(cells).toEqual([
      '존 커비 조정관은 “그렇다”고 답했다.',
      'Coordinator John Commey answered "yes" today.',
    ]);
    const nested = named(first ?? page, 'mark').filter((mark) => named(mark, 'mark').length > 1);
    expect(nested.map(textOf)).toEqual(['Commey']);
    expect(nested[0]?.attributes.class).toContain('s-critical');
  });

  it('shows a missing and an added sentence, and a correction as a difference', () => {
    const page = pageOf(sampleReview());
    expect(withClass(page, 'slot').map(textOf)).toEqual([
      'Missing in the translation',
      'Not in the original',
    ]);
    expect(named(page, 'del').map(textOf)).toEqual(['3']);
    expect(named(page, 'ins').map(textOf)).toEqual(['30']);
    expect(textOf(withClass(page, 'correction')[0] ?? '')).toContain('1 word changed');
  });

  it('runs every sentence as its language does, whatever it begins with', () => {
    const { texts, ...rest } = sampleReview();
    const page = pageOf({
      ...rest,
      texts: { source: { ...texts.source, lang: 'en' }, target: { ...texts.target, lang: 'ar' } },
    });
    const directions = [
      ...withClass(page, 'text'),
      ...withClass(page, 'pair').flatMap((pair) => named(pair, 'p')),
    ]
      .filter(({ attributes }) => attributes.lang !== undefined)
      .map(({ attributes }) => `${attributes.lang ?? ''} ${attributes.dir ?? ''}`);
    expect(new Set(directions)).toEqual(new Set(['en ltr', 'ar rtl']));
  });

  it('speaks the language it is asked for, in full', () => {
    const page = pageOf(sampleReview(), 'ko');
    expect(page.attributes.lang).toBe('ko');
    const text = textOf(named(page, 'body')[0] ?? page);
    expect(text).toContain('오류 3건을 표시했습니다(치명적 1건, 중대 1건, 경미 1건).');
    expect(text).toContain('2026년 3월 1일');
    expect(text).toContain('한국어');
  });

  it('counts no score where there are no words', () => {
    const review = sampleReview();
    const empty = { ...review.texts.source, content: '' };
    const bare: Review = {
      ...review,
      texts: { ...review.texts, source: empty },
      segments: { ...review.segments, source: [] },
      beads: [{ id: 'b', source: [], target: ['t1'], state: 'auto', confidence: 1, pinned: false }],
      annotations: {},
    };
    const text = textOf(pageOf(bare));
    expect(text).toContain('The counted text has no words');
    expect(text).toContain('No errors are marked.');
  });

  it('holds no script and asks for nothing from elsewhere', () => {
    const html = htmlOf(sampleReview());
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|https?:/i);
  });

  it('lets nothing of a review become markup, and leads every link to a place that is there', () => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(anyReview, fc.constantFrom<UiLanguage>('en', 'ko'), (review, language) => {
        const html = htmlOf(review, language);
        const elements = elementsOf(readXml(html));
        const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { name, attributes } of elements) {
          expect(ELEMENTS).toContain(name);
          for (const attribute of Object.keys(attributes)) expect(ATTRIBUTES).toContain(attribute);
          if (attributes.href !== undefined) {
            expect(attributes.href).toMatch(/^#[a-z0-9]+$/);
            expect(ids).toContain(attributes.href.slice(1));
          }
          for (const label of (attributes['aria-labelledby'] ?? '').split(' ')) {
            if (label !== '') expect(ids).toContain(label);
          }
        }
        const numbered = elements.filter(({ name, attributes }) => name === 'tr' && attributes.id);
        expect(numbered).toHaveLength(review.beads.length);
        const listed = elements.filter(({ attributes }) => /^e\d+$/.test(attributes.id ?? ''));
        expect(listed).toHaveLength(
          Object.values(review.annotations).filter(({ state }) => state !== 'dismissed').length,
        );
        sizes.add(numbered.length);
      }),
    );
    expect(sizes.size).toBeGreaterThan(3);
  });

  it('shows every sentence and comment in full, whatever is in them', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const page = pageOf(review);
        const cells = new Map(
          named(page, 'tr').map((row) => [
            row.attributes.id,
            withClass(row, 'text')
              .map((cell) => textOf(withoutLinks(cell)))
              .join('\n'),
          ]),
        );
        review.beads.forEach((bead, index) => {
          for (const side of ['source', 'target'] as const) {
            for (const { start, end } of review.segments[side].filter(({ id }) => bead[side].includes(id))) {
              const sentence = clean(review.texts[side].content.slice(start, end));
              expect(cells.get(`r${index + 1}`)).toContain(sentence);
            }
          }
        });
        const comments = withClass(page, 'comment').map(textOf);
        for (const { state, comment } of Object.values(review.annotations)) {
          if (state !== 'dismissed' && comment !== '') expect(comments).toContain(clean(comment));
        }
      }),
    );
  });
});

function withoutLinks(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => typeof child === 'string' || child.name !== 'a')
    .map((child) => (typeof child === 'string' ? child : withoutLinks(child)));
  return { ...element, children };
}

/** As the page shows it: line breaks as line feeds, and a replacement for what HTML cannot hold. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|\f/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}
