import type { Side } from '../../range';
import type { TextRun } from '../text';
import type { Finding, Findings } from './findings';
import { markup, type Markup } from './markup';
import type { Words } from './words';

/** Ids of the errors that have been led on each side: those with an anchor in the article. */
export type Led = Readonly<Record<Side, Set<string>>>;

/**
 * Text with its errors drawn in: each run lies in one `<mark>` an error, the mildest innermost, so that lines of
 * overlapping errors run below one another. The first run of an error is led by its letter and number, a link to the list.
 * @param led ids of errors that have been led already on this side; added to
 */
export function markRuns(
  runs: readonly TextRun[],
  side: Side,
  findings: Findings,
  words: Words,
  led: Set<string>,
): Markup {
  return markup`${runs.map((run) => {
    const over = run.ids.map((id) => findings.byId.get(id)).filter((finding) => finding !== undefined);
    if (over.length === 0) return run.text;
    const leads = over.filter(({ annotation }) => !led.has(annotation.id));
    for (const { annotation } of leads) led.add(annotation.id);
    return markup`${leads.map((finding) => lead(finding, side, words))}${marked(run.text, over)}`;
  })}`;
}

/** `m1` is the place of error 1 in the translation, `o1` in the original, `e1` in the list. */
function lead(finding: Finding, side: Side, words: Words): Markup {
  const { number, family, letter, severity, annotation } = finding;
  const told = words.t('mark-told', {
    number: words.number(number),
    category: words.category(annotation.category),
    severity: words.t(`severity.${severity}`),
  });
  const id = `${side === 'target' ? 'm' : 'o'}${number}`;
  return markup`<a class="lead f-${family}" id="${id}" href="#e${number}" aria-label="${told}"><b>${letter}</b>${number}</a>`;
}

const WEIGHT = { neutral: 0, minor: 1, major: 2, critical: 3 } as const;

function marked(text: string, over: readonly Finding[]): Markup {
  const inmostFirst = [...over].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return inmostFirst.reduce<Markup>(
    (inner, { family, severity }, depth) =>
      markup`<mark class="f-${family} s-${severity} d${Math.min(depth, 3)}">${inner}</mark>`,
    markup`${text}`,
  );
}
