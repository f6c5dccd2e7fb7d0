import { CHECKS } from '../../check';
import type { Checked, CheckedFinding } from '../../review/findings/compare';
import { markup, type Markup } from './markup';
import type { Words } from './words';

/**
 * What became of the checks' findings, check by check, and, for a blind review, what each of the two found alone.
 * Nothing while nothing was decided.
 */
export function checksSection({ findings, blind }: Checked, words: Words): Markup | false {
  if (!blind && findings.every(({ state }) => state === 'open')) return false;
  const { t } = words;
  return markup`<section class="checked" aria-labelledby="checks">
    <h2 id="checks">${t('checks')}</h2>
    ${blind && blindParagraph({ findings, blind }, words)}
      <table class="checks">
        <thead>
          <tr>
            <th scope="col">${t('check')}</th>
            ${STATES.map((state) => markup`<th scope="col" class="figure">${t(`finding.${state}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${byCheck(findings).map(([check, list]) => checkRow(check, list, words))}
        </tbody>
      </table>
  </section>`;
}

const STATES = ['accepted', 'marked', 'dismissed', 'open'] as const;

function checkRow(check: string, list: readonly CheckedFinding[], { t, number }: Words): Markup {
  const known = CHECKS.some(({ id }) => id === check);
  return markup`<tr>
    <th scope="row">${known ? t(`check:names.${check}`) : check}</th>
    ${STATES.map((state) => {
      const count = list.filter((item) => item.state === state).length;
      return markup`<td class="figure">${count === 0 ? '–' : number(count)}</td>`;
    })}
  </tr>`;
}

function byCheck(findings: readonly CheckedFinding[]): [string, CheckedFinding[]][] {
  const groups = new Map<string, CheckedFinding[]>();
  for (const item of findings) {
    const list = groups.get(item.finding.check);
    if (list) list.push(item);
    else groups.set(item.finding.check, [item]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

function blindParagraph({ blind }: Checked, { t, number }: Words): Markup {
  const { both, onlyReviewer, onlyChecks } = blind ?? { both: [], onlyReviewer: [], onlyChecks: [] };
  const count = (key: string, list: readonly unknown[]) =>
    t(key, { count: list.length, shown: number(list.length) });
  return markup`<p>
    ${t('blind')} ${count('blind-both', both)} ${count('blind-reviewer', onlyReviewer)}
    ${count('blind-checks', onlyChecks)}
  </p>`;
}
