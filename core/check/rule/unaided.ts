import type { Article, Row } from '../article';
import type { ArticleCheck, Notice } from '../check';
import { quotesIn } from '../quote/find';
import { wordsIn } from '../text/word';
import { isCommonWord } from '../english/words';

type Placed = Notice & { readonly row: number };

/** Marks of a translation that an editor sees without the original. Runs only where there is none. */
function unaided(
  id: string,
  category: string,
  find: (row: Row) => readonly Notice[],
  once = false,
): ArticleCheck {
  return {
    id,
    scope: 'article',
    category,
    severity: 'minor',
    languages: ['en'],
    onByDefault: true,
    needsSource: false,
    run(article: Article) {
      if (article.hasSource) return [];
      const found: Placed[] = article.rows.flatMap((row) =>
        find(row).map((notice) => ({ ...notice, row: row.index })),
      );
      const seen = new Set<string>();
      return once
        ? found.filter(({ params }) => {
            const key = String(params?.text).toLowerCase();
            const fresh = !seen.has(key);
            seen.add(key);
            return fresh;
          })
        : found;
    },
  };
}

function outside(row: Row, at: number): boolean {
  return !row.target.derive(quotesIn).quotations.some((one) => one.start <= at && at < one.end);
}

function all(row: Row, pattern: RegExp, message: string): Notice[] {
  return [...row.target.text.matchAll(pattern)]
    .filter((match) => outside(row, match.index))
    .map((match) => ({
      spans: [row.target.span(match.index, match.index + match[0].length)],
      message,
      params: { text: match[0] },
    }));
}

/** Days told by the calendar of the day it was written: "today", "the 23rd", "last month" twice over. */
export const datingCheck = unaided('dating', 'date', (row) => {
  const twice = /\bof (last|this|next) month\b[^.;]{0,60}\bof \1 month\b/i.exec(row.target.text);
  const contradictions: Notice[] =
    twice === null
      ? []
      : [
          {
            spans: [row.target.span(twice.index, twice.index + twice[0].length)],
            message: 'twice',
            params: { text: `${twice[1] ?? ''} month` },
          },
        ];
  return [
    ...contradictions,
    ...all(
      row,
      /\b(?:on|since|until|by) the \d{1,2}(?:st|nd|rd|th)\b(?! (?:of|January|February|March|April|May|June|July|August|September|October|November|December|floor|birthday|anniversary|minute|hole|day|century|\p{L}+))/giu,
      'bare',
    ),
    ...all(
      row,
      /(?<=\b(?:briefing|conference|interview|statement|meeting|speech|hearing) )today\b|\b(?:in the middle|at the (?:beginning|end)|early) (?:of )?(?:this|last) month\b/gi,
      'relative',
    ),
  ];
});

const FORMULAS =
  /\((?:local time|Korean time|Korea time|same below|hereinafter[^)]*)\)|\bIn response to a related question\b|\b(?:It|it) was not specifically mentioned\b|^At the same time, (?:he|she|they) (?:said|added|emphasized)|\b(?:it is known that|is said to be known)\b|\bthe relevant (?:person|official)\b|\ba person concerned\b|\brevealed that it is\b/gm;
const OFFICES =
  /\b(?:Coordinator|Spokesperson|Manager|Team Leader|Section Chief|Reporter|Candidate|Vice Chairman|Director General|Head Coach|Actor|Actress|Singer|Player|Floor Leader) (?=\p{Lu}\p{Ll}+\b)/gu;

/** Set phrases and forms of address of the original's press that English does not have. */
export const formulaCheck = unaided(
  'formula',
  'unidiomatic',
  (row) => [...all(row, FORMULAS, 'phrase'), ...all(row, OFFICES, 'office')],
  true,
);

/** A word or phrase that comes again at once in other clothes: "deepen, concerns are deepening". */
export const echoCheck = unaided('echo', 'awkward', (row) => {
  const words = row.target
    .derive(wordsIn)
    .filter((word) => word.text.length > 5 && /^\p{Ll}+$/u.test(word.text) && isCommonWord(word.text));
  const notices: Notice[] = [];
  const used = new Set<string>();
  words.forEach((word, i) => {
    const stem = word.text.replace(/(?:ing|ed|es|s|e|ly)$/, '');
    const next = words
      .slice(i + 1)
      .find((other) => other.text.startsWith(stem) && other.text.length - stem.length < 4);
    if (next === undefined || used.has(stem) || stem.length < 5 || next.start - word.end > 24) return;
    if (/[.!?]["”’]? /.test(row.target.text.slice(word.end, next.start))) return;
    used.add(stem);
    notices.push({
      spans: [row.target.span(word.start, next.end)],
      message: 'word',
      params: { text: word.text },
    });
  });
  const phrase =
    /\b(in person|at the same time|in addition|for example|in particular|in the future)\b[^.]{5,110}\b\1\b/i.exec(
      row.target.text,
    );
  if (phrase !== null)
    notices.push({
      spans: [row.target.span(phrase.index, phrase.index + phrase[0].length)],
      message: 'word',
      params: { text: phrase[1] ?? '' },
    });
  return notices;
});

/** What an unaided reader sees of a broken quotation: a stub that repeats nothing, and brackets in someone's words. */
export const quotedCheck = unaided('quoted', 'quotation', (row) => {
  const { quotations } = row.target.derive(quotesIn);
  const notices: Notice[] = [];
  quotations.forEach((one, i) => {
    const before = quotations[i - 1];
    const stub =
      one.inner.split(/\s+/).length <= 3 &&
      before !== undefined &&
      /^\s+$/.test(row.target.text.slice(before.end, one.start));
    if (stub)
      notices.push({
        spans: [row.target.span(one.start, one.end)],
        message: 'stub',
        params: { text: one.inner },
      });
    const bracket = /\((?!s\))[^)]*\)/.exec(one.inner);
    if (bracket !== null) {
      const at = one.start + 1 + bracket.index;
      notices.push({
        spans: [row.target.span(at, at + bracket[0].length)],
        message: 'bracket',
        params: { text: bracket[0] },
      });
    }
  });
  return notices;
});
