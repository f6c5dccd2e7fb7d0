import type { Notice, RowCheck } from '../check';
import { quotesIn } from '../quote/find';
import { knowsSpeech, speechVerbsIn } from '../quote/verbs';
import type { SpeechSense, SpeechVerb } from '../quote/verbs';
import { speechIn } from '../quote/weight';
import type { RowText } from '../text/row-text';
import type { Row } from '../article';

/** A quotation that nobody is said to say any more, and "denied" where the original has "confirmed". */
export const attributionCheck: RowCheck = {
  id: 'attribution',
  scope: 'row',
  category: 'quotation',
  severity: 'major',
  languages: ['en'],
  onByDefault: true,
  needsSource: true,
  run(row) {
    if (!row.paired || !knowsSpeech(row.source.lang)) return [];
    const left = row.source.derive(speechVerbsIn);
    const right = row.target.derive(speechVerbsIn);
    return [...lost(row, left, right), ...changed(row, left, right)];
  },
};

function lost(row: Row, left: readonly SpeechVerb[], right: readonly SpeechVerb[]): Notice[] {
  const [verb] = left;
  const [from] = speechIn(row.source);
  const [to] = speechIn(row.target);
  if (verb === undefined || right.length > 0 || from === undefined || to === undefined) return [];
  return [
    {
      spans: [row.source.span(verb.start, verb.end), row.target.span(to.start, to.end)],
      message: 'lost',
      params: { text: row.source.text.slice(verb.start, verb.end) },
    },
  ];
}

function changed(row: Row, left: readonly SpeechVerb[], right: readonly SpeechVerb[]): Notice[] {
  const known = new Set(left.flatMap(({ senses }) => senses));
  if (known.size === 0) return [];
  return right.flatMap((verb): Notice[] => {
    const sense = verb.senses.find((one): one is Exclude<SpeechSense, 'say'> => one !== 'say');
    if (sense === undefined || known.has(sense) || !introduces(row.target, verb)) return [];
    return [
      {
        spans: [row.target.span(verb.start, verb.end)],
        message: 'verb',
        params: { text: row.target.text.slice(verb.start, verb.end) },
      },
    ];
  });
}

/** True for a verb that goes with words said: a quotation beside it, "that", or a colon. */
function introduces(text: RowText, { start, end }: SpeechVerb): boolean {
  const after = text.text.slice(end, end + 50);
  if (/^(?: \p{L}+){0,3}(?: that |[:,]? ["“‘])/u.test(after)) return true;
  const { quotations } = text.derive(quotesIn);
  return quotations.some(
    (one) => start >= one.end && start - one.end < 60 && !/[.!?;]/.test(text.text.slice(one.end, start)),
  );
}
