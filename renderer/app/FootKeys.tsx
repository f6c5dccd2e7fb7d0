import { useTranslation } from 'react-i18next';
import type { View } from '../state/view';
import { KeyHint } from '../ui/Keys';

/** The commands of one thing to do, and its words. */
type Hint = readonly [commands: readonly string[], label: string];

/**
 * What the foot says of each view's keys, the most used first: what does not fit is left out from the end. The alignment
 * view has a foot of its own, the report none.
 */
const HINTS: Partial<Record<View, readonly Hint[]>> = {
  review: [
    [['go.nextRow', 'go.previousRow'], 'foot.row'],
    [['mark.reviewed'], 'foot.readKey'],
    [['edit.correct'], 'foot.correct'],
    [['go.nextWord', 'go.previousWord'], 'foot.word'],
    [['go.otherSide'], 'foot.side'],
  ],
  findings: [
    [['findings.down', 'findings.up'], 'findings.foot.step'],
    [['findings.accept'], 'findings.foot.accept'],
    [['findings.dismiss'], 'findings.foot.dismiss'],
    [['findings.inReview'], 'findings.foot.inReview'],
  ],
  names: [
    [['names.down', 'names.up'], 'names.foot.name'],
    [['names.left', 'names.right'], 'names.foot.rendering'],
    [['names.settle'], 'names.foot.settle'],
    [['names.mark'], 'names.foot.mark'],
  ],
  quotations: [
    [['quotations.down', 'quotations.up'], 'quotations.foot.line'],
    [['quotations.nextDiffering'], 'quotations.foot.differing'],
    [['quotations.inReview'], 'quotations.foot.inReview'],
    [['quotations.mark'], 'quotations.foot.mark'],
  ],
};

/** The keys of a view, as the user has them, and always the one that shows them all. */
export function FootKeys({ view }: { readonly view: View }) {
  const { t } = useTranslation();
  const hints = HINTS[view];
  if (!hints) return null;
  return (
    <>
      <span className="fitting-keys">
        {hints.map(([commands, label]) => (
          <KeyHint key={label} commands={commands}>
            {t(label)}
          </KeyHint>
        ))}
      </span>
      <KeyHint commands={['help.shortcuts']}>{t('foot.keys')}</KeyHint>
    </>
  );
}
