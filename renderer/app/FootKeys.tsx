import { useTranslation } from 'react-i18next';
import type { View } from '../state/view';
import { KeyHint } from '../ui/Keys';

/** The commands of one thing to do, and its words. */
type Hint = readonly [commands: readonly string[], label: string];

const HELP: Hint = [['help.shortcuts'], 'foot.keys'];

/** What the foot says of each view's keys; the alignment view has a foot of its own, the report none. */
const HINTS: Partial<Record<View, readonly Hint[]>> = {
  review: [
    [['go.nextRow', 'go.previousRow'], 'foot.row'],
    [['go.nextWord', 'go.previousWord'], 'foot.word'],
    [['go.otherSide'], 'foot.side'],
    [['edit.correct'], 'foot.correct'],
    [['mark.reviewed'], 'foot.readKey'],
    HELP,
  ],
  findings: [
    [['findings.down', 'findings.up'], 'findings.foot.step'],
    [['findings.accept'], 'findings.foot.accept'],
    [['findings.dismiss'], 'findings.foot.dismiss'],
    [['findings.inReview'], 'findings.foot.inReview'],
    HELP,
  ],
  names: [
    [['names.down', 'names.up'], 'names.foot.name'],
    [['names.left', 'names.right'], 'names.foot.rendering'],
    [['names.settle'], 'names.foot.settle'],
    [['names.mark'], 'names.foot.mark'],
    HELP,
  ],
  quotations: [
    [['quotations.down', 'quotations.up'], 'quotations.foot.line'],
    [['quotations.nextDiffering'], 'quotations.foot.differing'],
    [['quotations.inReview'], 'quotations.foot.inReview'],
    [['quotations.mark'], 'quotations.foot.mark'],
    HELP,
  ],
};

/** The keys of a view, as the user has them. */
export function FootKeys({ view }: { readonly view: View }) {
  const { t } = useTranslation();
  const hints = HINTS[view];
  if (!hints) return null;
  return (
    <span className="foot-keys">
      {hints.map(([commands, label]) => (
        <KeyHint key={label} commands={commands}>
          {t(label)}
        </KeyHint>
      ))}
    </span>
  );
}
