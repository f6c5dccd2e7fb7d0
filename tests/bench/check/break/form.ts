import { replaceOne } from './types';
import type { Kind } from './types';

const QUOTED = /[“"]([^“”"]{12,})[”"]/;

export const FORM_KINDS: readonly Kind[] = [
  {
    id: 'quote-marks-lost',
    ruled: true,
    break: ({ target }) => (QUOTED.test(target) ? target.replace(/[“”"]/g, '') : undefined),
  },
  {
    id: 'quote-unbalanced',
    ruled: true,
    break: ({ target }, random) =>
      QUOTED.test(target) ? replaceOne(target, /[“”"]/g, () => '', random) : undefined,
  },
  {
    id: 'quote-cut',
    ruled: true,
    break: ({ target }) => {
      const match = QUOTED.exec(target);
      const words = match?.[1]?.split(' ') ?? [];
      if (match === null || words.length < 8) return undefined;
      const half = words.length >> 1;
      return target.replace(
        match[0],
        `“${words.slice(0, half).join(' ')}.” “${words.slice(half).join(' ')}”`,
      );
    },
  },
  {
    id: 'quote-shortened',
    ruled: true,
    break: ({ target }) => {
      const match = QUOTED.exec(target);
      const words = match?.[1]?.split(' ') ?? [];
      if (match === null || words.length < 10) return undefined;
      const part = Math.floor(words.length * 0.25);
      return target.replace(match[0], `“${words.slice(0, part).join(' ')}” ${words.slice(part).join(' ')}`);
    },
  },
  {
    id: 'quote-added',
    ruled: true,
    break: ({ source, target }) => {
      if (/["“”'‘’«»„「『]/.test(target) || /["“”«»„「『‘’]/.test(source)) return undefined;
      const words = target.split(' ');
      return words.length < 12
        ? undefined
        : [...words.slice(0, 4), `“${words.slice(4, 10).join(' ')}”`, ...words.slice(10)].join(' ');
    },
  },
  {
    id: 'word-doubled',
    ruled: true,
    break: ({ target }, random) =>
      replaceOne(
        target,
        /(?<= )(?:the|of|to|in|and|for|with|a|was|on|by|from|at|their|which)(?= )/g,
        ([text]) => `${text} ${text}`,
        random,
      ),
  },
  {
    id: 'double-space',
    ruled: true,
    break: ({ target }, random) => replaceOne(target, /(?<=\w) (?=\w)/g, () => '  ', random),
  },
  {
    id: 'space-before-mark',
    ruled: true,
    break: ({ target }, random) =>
      replaceOne(target, /(?<=[a-z])[,.](?= |$)/g, ([text]) => ` ${text}`, random),
  },
  {
    id: 'bracket',
    ruled: true,
    break: ({ target }, random) =>
      target.includes('(') && target.includes(')')
        ? replaceOne(target, /[()]/g, () => '', random)
        : undefined,
  },
  {
    id: 'mark-doubled',
    ruled: true,
    break: ({ target }, random) =>
      replaceOne(target, /(?<=[a-z]),(?= )|(?<=[a-z])\.$/g, ([text]) => (text === ',' ? ',,' : ',.'), random),
  },
  {
    id: 'end-mark',
    ruled: true,
    break: ({ target }) => (/[a-z]\.$/.test(target) ? target.slice(0, -1) : undefined),
  },
  {
    id: 'small-start',
    ruled: true,
    break: ({ target }) =>
      /^[A-Z][a-z]/.test(target) && /[.!?]$/.test(target)
        ? target.charAt(0).toLowerCase() + target.slice(1)
        : undefined,
  },
  {
    id: 'mojibake',
    ruled: true,
    break: ({ target }, random) =>
      replaceOne(
        target,
        /[’'“”–—é]| (?=\w)/g,
        ([text]) =>
          text === ' ' ? 'Â\u00a0' : text === '’' || text === "'" ? 'â€™' : text === 'é' ? 'Ã©' : 'â€œ',
        random,
      ),
  },
  {
    id: 'replacement',
    ruled: true,
    break: ({ target }, random) => replaceOne(target, /[aeiou]/g, () => '\ufffd', random),
  },
  {
    id: 'invisible',
    ruled: true,
    break: ({ target }, random) => replaceOne(target, /(?<=\w)(?=\w)/g, () => '\u200b', random) ?? undefined,
  },
  {
    id: 'markup',
    ruled: true,
    break: ({ target }, random) =>
      replaceOne(
        target,
        /(?<=\w) (?=\w)/g,
        () => random.pick([' <b>', '</p> ', ' &nbsp;', '&amp;#39; ', ' {0} ']) ?? ' <b>',
        random,
      ),
  },
  {
    id: 'address',
    ruled: true,
    break: ({ target }, random) =>
      replaceOne(target, /\b[\w-]+\.(?:com|org|net|gov|edu)\b/g, ([text]) => `x${text}`, random),
  },
  {
    id: 'misspelling',
    ruled: false,
    break: ({ target }, random) =>
      replaceOne(
        target,
        /(?<= )[a-z]{6,}(?= )/g,
        ([text]) => {
          const at = 1 + Math.floor(random.next() * (text.length - 3));
          return random.next() < 0.5
            ? text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
            : text.slice(0, at) + text.slice(at + 1);
        },
        random,
      ),
  },
  {
    id: 'verb-dropped',
    ruled: false,
    break: ({ target }, random) =>
      replaceOne(
        target,
        /(?<=[a-z] )(?:is|are|was|were|has|have|had|will|would|said|told|made|took|became) /g,
        () => '',
        random,
      ),
  },
  {
    id: 'words-swapped',
    ruled: false,
    break: ({ target }, random) =>
      replaceOne(
        target,
        /(?<= )([a-z]+) ([a-z]+)(?= )/g,
        ([, a = '', b = '']) => (a === b ? undefined : `${b} ${a}`),
        random,
      ),
  },
  {
    id: 'article',
    ruled: false,
    break: ({ target }, random) =>
      replaceOne(target, /\b(?:a|an) (?=[a-z])/g, ([text]) => (text === 'a ' ? 'an ' : 'a '), random),
  },
  {
    id: 'agreement',
    ruled: false,
    break: ({ target }, random) =>
      replaceOne(
        target,
        /(?<=\b(?:he|she|it|they|we|I|You|He|She|It|They|We) )(?:is|are|was|were|has|have)\b/g,
        ([text]) => ({ is: 'are', are: 'is', was: 'were', were: 'was', has: 'have', have: 'has' })[text],
        random,
      ),
  },
  {
    id: 'preposition',
    ruled: false,
    break: ({ target }, random) =>
      replaceOne(
        target,
        /(?<=[a-z] )(?:in|on|at|of|for|with|by|from)(?= )/g,
        ([text]) =>
          random.pick(['in', 'on', 'at', 'of', 'for', 'with', 'by', 'from'].filter((one) => one !== text)),
        random,
      ),
  },
  {
    id: 'tense',
    ruled: false,
    break: ({ target }, random) =>
      replaceOne(
        target,
        /(?<=\b(?:to|will|would|can|could|should|must|may|might) )[a-z]{3,}(?= )/g,
        ([text]) =>
          /(?:ed|ing|ly)$/.test(text) ||
          ['not', 'also', 'only', 'have', 'the', 'his', 'her', 'their', 'this', 'that'].includes(text)
            ? undefined
            : text.endsWith('e')
              ? `${text}d`
              : `${text}ed`,
        random,
      ),
  },
];
