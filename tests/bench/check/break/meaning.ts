import { isCommonWord } from '../../../../core/check/english/words';
import { replaceOne } from './types';
import type { Kind, Random } from './types';

const COUNTRIES =
  'China Japan Russia Germany France Italy Spain Mexico Brazil India Iran Israel Ukraine Canada Australia Turkey Egypt Poland Sweden'.split(
    ' ',
  );
const PEOPLES =
  'Chinese Japanese Russian German French Italian Spanish Mexican Brazilian Indian Iranian Israeli Ukrainian Canadian Australian Turkish British American'.split(
    ' ',
  );
const TITLES: readonly (readonly string[])[] = [
  ['President', 'Prime Minister', 'General', 'Chancellor', 'Governor'],
  ['president', 'prime minister', 'chancellor', 'governor', 'mayor', 'minister'],
  ['professor', 'judge', 'lawyer', 'teacher', 'doctor', 'nurse', 'journalist'],
];
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['increase', 'decrease'],
  ['increased', 'decreased'],
  ['rise', 'fall'],
  ['rose', 'fell'],
  ['more', 'less'],
  ['before', 'after'],
  ['first', 'last'],
  ['high', 'low'],
  ['higher', 'lower'],
  ['win', 'lose'],
  ['won', 'lost'],
  ['support', 'oppose'],
  ['supported', 'opposed'],
  ['accept', 'reject'],
  ['accepted', 'rejected'],
  ['opened', 'closed'],
  ['open', 'close'],
  ['began', 'ended'],
  ['begin', 'end'],
  ['largest', 'smallest'],
  ['large', 'small'],
  ['old', 'new'],
  ['young', 'old'],
  ['north', 'south'],
  ['northern', 'southern'],
  ['east', 'west'],
  ['eastern', 'western'],
  ['left', 'right'],
  ['strong', 'weak'],
  ['early', 'late'],
  ['men', 'women'],
  ['man', 'woman'],
  ['buy', 'sell'],
  ['bought', 'sold'],
  ['import', 'export'],
  ['allowed', 'banned'],
  ['good', 'bad'],
  ['best', 'worst'],
  ['long', 'short'],
  ['rich', 'poor'],
  ['majority', 'minority'],
  ['illegal', 'legal'],
  ['arrested', 'released'],
  ['inside', 'outside'],
  ['success', 'failure'],
  ['peace', 'war'],
  ['always', 'never'],
  ['all', 'some'],
  ['father', 'mother'],
  ['son', 'daughter'],
  ['brother', 'sister'],
];
const FLIP = new Map(
  OPPOSITES.flatMap(
    ([a, b]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  ),
);
const PRONOUNS: Readonly<Record<string, string>> = {
  he: 'she',
  she: 'he',
  his: 'her',
  him: 'her',
  He: 'She',
  She: 'He',
  His: 'Her',
};
const NAME = /(?<=[\p{L}\d,;:”"'’] )\p{Lu}\p{Ll}{3,}\b/gu;

function otherOf(list: readonly string[], given: string, random: Random): string | undefined {
  return random.pick(list.filter((one) => one !== given));
}

function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)]
    .map((match) => match[0])
    .filter(
      (name) =>
        !/^(?:The|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|President|Prime|Minister|American|Street|State|United|House|City|North|South|University|Court|National|World|Union|British|French|German|Chinese|Russian|European)$/.test(
          name,
        ) &&
        !COUNTRIES.includes(name) &&
        !PEOPLES.includes(name),
    );
}

/** Without the ordinary words that a name or a headline writes with a capital: a "Consulate General" names nobody. */
function properNamesIn(text: string): string[] {
  return namesIn(text).filter((name) => !isCommonWord(name.toLowerCase()));
}

export const MEANING_KINDS: readonly Kind[] = [
  {
    id: 'name-misspelt',
    ruled: true,
    break: (pair, random) => {
      const name = random.pick(namesIn(pair.target).filter((one) => one.length > 4));
      if (name === undefined) return undefined;
      const at = 1 + Math.floor(random.next() * (name.length - 3));
      const how = random.next();
      const letter = 'bdfgklmnprstvz'.charAt(Math.floor(random.next() * 14));
      const wrong =
        how < 0.4
          ? name.slice(0, at) + letter + name.slice(at + 1)
          : how < 0.7
            ? name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
            : name.slice(0, at) + name.slice(at + 1);
      return wrong === name ? undefined : pair.target.replace(name, wrong);
    },
  },
  {
    id: 'name-replaced',
    ruled: true,
    break: (pair, random, other) => {
      const name = random.pick(properNamesIn(pair.target));
      const put = random.pick(properNamesIn(other.target).filter((one) => !pair.target.includes(one)));
      return name === undefined || put === undefined ? undefined : pair.target.replaceAll(name, put);
    },
  },
  {
    id: 'speaker',
    ruled: true,
    break: (pair, random, other) => {
      const match =
        /(\p{Lu}\p{Ll}{3,}) (?:said|says|told|added|explained)|(?:said|says|added) (\p{Lu}\p{Ll}{3,})/u.exec(
          pair.target,
        );
      const name = match?.[1] ?? match?.[2];
      const put = random.pick(properNamesIn(other.target));
      return name === undefined ||
        put === undefined ||
        put === name ||
        properNamesIn(` a ${name}`).length === 0
        ? undefined
        : pair.target.replace(name, put);
    },
  },
  {
    id: 'country',
    ruled: true,
    break: (pair, random) =>
      replaceOne(
        pair.target,
        new RegExp(`\\b(?:${COUNTRIES.join('|')})\\b`, 'g'),
        ([text]) => otherOf(COUNTRIES, text, random),
        random,
      ),
  },
  {
    id: 'nationality',
    ruled: true,
    break: (pair, random) =>
      replaceOne(
        pair.target,
        new RegExp(`\\b(?:${PEOPLES.join('|')})\\b`, 'g'),
        ([text]) => otherOf(PEOPLES, text, random),
        random,
      ),
  },
  {
    id: 'title',
    ruled: true,
    break: (pair, random) =>
      replaceOne(
        pair.target,
        new RegExp(`\\b(?:${TITLES.flat().join('|')})\\b`, 'g'),
        ([text]) => otherOf(TITLES.find((list) => list.includes(text)) ?? [], text, random),
        random,
      ),
  },
  {
    id: 'acronym',
    ruled: true,
    break: (pair, random) =>
      replaceOne(
        pair.target,
        /\b[A-Z]{3,5}\b/g,
        ([text]) => {
          const at = Math.floor(random.next() * text.length);
          const put = otherOf(Array.from('ABCDEFGHIKLMNOPRSTU'), text.charAt(at), random) ?? 'X';
          return text.slice(0, at) + put + text.slice(at + 1);
        },
        random,
      ),
  },
  {
    id: 'negation-lost',
    ruled: true,
    break: (pair, random) =>
      replaceOne(
        pair.target,
        /\b(is|are|was|were|do|does|did|has|have|had|could|would|should|will|can)(?:n['’]t| not)\b|\bcannot\b|\bnever /g,
        ([text, verb]) => (text === 'cannot' ? 'can' : (verb ?? '')),
        random,
      ),
  },
  {
    id: 'negation-gained',
    ruled: true,
    break: (pair, random) =>
      replaceOne(
        pair.target,
        /\b(?:is|are|was|were|will|would|can|could|has|have|had)\b(?! not|n['’]t)/g,
        ([text]) => `${text} not`,
        random,
      ),
  },
  {
    id: 'question',
    ruled: true,
    break: (pair) => (pair.target.includes('?') ? pair.target.replaceAll('?', '.') : undefined),
  },
  {
    id: 'opposite',
    ruled: true,
    break: (pair, random) =>
      replaceOne(
        pair.target,
        new RegExp(`\\b(?:${[...FLIP.keys()].join('|')})\\b`, 'g'),
        ([text]) => FLIP.get(text),
        random,
      ),
  },
  {
    id: 'pronoun',
    ruled: false,
    break: (pair) => {
      const match = /\b(?:he|she|his|him|He|She|His)\b/.exec(pair.target);
      return match === null
        ? undefined
        : pair.target.replace(/\b(?:he|she|his|him|He|She|His)\b/g, (word) => PRONOUNS[word] ?? word);
    },
  },
];
