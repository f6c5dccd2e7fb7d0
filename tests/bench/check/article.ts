import { runChecks } from '../../../core/check/index';
import type { CheckArticle } from '../../../core/check/index';
import { isCommonWord } from '../../../core/check/english/words';
import type { GoodPair } from './break/types';

/** Consecutive pairs as one article, a row each. */
function documentOf(pairs: readonly GoodPair[]): CheckArticle {
  const [first] = pairs;
  const join = (texts: readonly string[]) => {
    let content = '';
    const sentences = texts.map((text) => {
      const start = content.length;
      content += `${text}\n`;
      return { start, end: start + text.length };
    });
    return { content, sentences };
  };
  return {
    sourceLang: first?.sourceLang ?? '',
    targetLang: first?.targetLang ?? '',
    source: join(pairs.map((pair) => pair.source)),
    target: join(pairs.map((pair) => pair.target)),
    rows: pairs.map((_, i) => ({ source: [i], target: [i] })),
  };
}

const NAME = /(?<=[a-z,] )\p{Lu}\p{Ll}{4,}(?= (?:said|told|has|was|is|and|will|had))/u;

/** One error a document: a name changed once, a speaker given another's name, two neighbouring sentences exchanged. */
const DOCUMENT_KINDS: readonly {
  readonly id: string;
  readonly break: (pairs: readonly GoodPair[]) => GoodPair[] | undefined;
}[] = [
  {
    id: 'name changed once',
    break: (pairs) =>
      changeOne(pairs, (target) => {
        const name = NAME.exec(target)?.[0];
        return name === undefined ? undefined : target.replace(name, 'Corbeck');
      }),
  },
  {
    id: 'speaker swapped',
    break: (pairs) => {
      const names = [
        ...new Set(
          pairs.flatMap((pair) =>
            [...pair.target.matchAll(/(\p{Lu}\p{Ll}{4,}) (?:said|told|added)/gu)].map(
              (match) => match[1] ?? '',
            ),
          ),
        ),
        // "Maxwell School told", "Police said": offices and ordinary words are nobody's names.
      ].filter((name) => !isCommonWord(name.toLowerCase()));
      const [one, two] = names;
      return one === undefined || two === undefined
        ? undefined
        : changeOne(pairs, (target) =>
            target.includes(`${one} said`) ||
            target.includes(`${one} told`) ||
            target.includes(`${one} added`)
              ? target.replaceAll(one, two)
              : undefined,
          );
    },
  },
  {
    id: 'sentences shifted',
    break: (pairs) => {
      const at = Math.floor(pairs.length / 2);
      const [a, b] = [pairs[at], pairs[at + 1]];
      return a === undefined || b === undefined
        ? undefined
        : pairs.map((pair, i) =>
            i === at ? { ...pair, target: b.target } : i === at + 1 ? { ...pair, target: a.target } : pair,
          );
    },
  },
];

function changeOne(
  pairs: readonly GoodPair[],
  change: (target: string) => string | undefined,
): GoodPair[] | undefined {
  for (const [i, pair] of pairs.entries()) {
    const target = change(pair.target);
    if (target !== undefined && target !== pair.target)
      return pairs.map((one, j) => (i === j ? { ...one, target } : one));
  }
  return undefined;
}

/** Documents in which the broken version has a finding more, of those that could be broken. */
export function measureDocuments(
  documents: readonly (readonly GoodPair[])[],
): { id: string; caught: number; tried: number }[] {
  return DOCUMENT_KINDS.map(({ id, break: spoil }) => {
    let caught = 0;
    let tried = 0;
    for (const pairs of documents) {
      const broken = spoil(pairs);
      if (broken === undefined) continue;
      const good = new Set(
        runChecks(documentOf(pairs)).map((finding) => JSON.stringify(finding.params) + finding.message),
      );
      tried++;
      if (
        runChecks(documentOf(broken)).some(
          (finding) => !good.has(JSON.stringify(finding.params) + finding.message),
        )
      )
        caught++;
    }
    return { id, caught, tried };
  });
}
