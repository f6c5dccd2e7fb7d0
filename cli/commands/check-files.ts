import { runChecks, type Finding } from '../../core/check';
import { GalleyError } from '../../core/error';
import { SEVERITIES, type Severity } from '../../core/mqm/severity';
import { buildReview } from '../../core/review/build';
import { checkArticleOf } from '../../core/review/check-article';
import type { ReviewText } from '../../core/review/types';
import { loadArticle, loadLexicon, type SideOptions } from '../article';
import type { CheckedFile, CheckedFiles } from '../findings/checked';
import { asJson } from '../findings/json';
import { forPeople } from '../findings/people';
import { LineTable } from '../findings/place';
import { asSarif } from '../findings/sarif';
import { writeOut } from '../stream';

export interface CheckCall extends SideOptions {
  readonly json?: boolean;
  readonly sarif?: boolean;
  readonly failOn?: string;
}

/**
 * Prints what the checks find in an article's translation.
 * @throws GalleyError `findings-fail` after printing, when one is as severe as `failOn` says
 */
export async function checkFiles(sourceFile: string, targetFile: string, options: CheckCall): Promise<void> {
  const limit = severityOf(options.failOn);
  const source = await loadArticle(sourceFile, {
    lang: options.sourceLang,
    encoding: options.sourceEncoding,
  });
  const target = await loadArticle(targetFile, {
    lang: options.targetLang,
    encoding: options.targetEncoding,
  });
  // Nothing of the review but its sentences and rows is used.
  const context = { now: '1970-01-01T00:00:00Z', author: '', newId: () => 'check' };
  const lexicon = await loadLexicon(options.lexicon, source, target);
  const findings = runChecks(checkArticleOf(buildReview({ source, target, title: '' }, context, lexicon)));
  const checked: CheckedFiles = {
    source: checkedFile(sourceFile, source),
    target: checkedFile(targetFile, target),
    findings,
  };
  await writeOut(options.sarif ? asSarif(checked) : options.json ? asJson(checked) : forPeople(checked));
  failOn(findings, limit);
}

function checkedFile(file: string, { lang, content }: ReviewText): CheckedFile {
  return { file, lang, content, table: new LineTable(content) };
}

/** @throws GalleyError `severity-unknown` */
function severityOf(name: string | undefined): Severity | undefined {
  if (name === undefined) return undefined;
  const severity = SEVERITIES.find((known) => known === name);
  if (severity) return severity;
  throw new GalleyError('severity-unknown', { severity: name, severities: SEVERITIES.join(', ') });
}

function failOn(findings: readonly Finding[], limit: Severity | undefined): void {
  if (limit === undefined) return;
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  const count = findings.filter(({ severity }) => rank(severity) >= rank(limit)).length;
  if (count > 0) throw new GalleyError('findings-fail', { count, severity: limit });
}
