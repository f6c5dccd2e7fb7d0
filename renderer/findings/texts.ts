import type { TFunction } from 'i18next';
import type { PlacedFinding } from '../../core/review/findings/placed';

/** What the check says of the finding: why, the evidence, and what would satisfy it. */
export function messageOf(
  { message, params }: Pick<PlacedFinding, 'message' | 'params'>,
  t: TFunction,
): string {
  return t(message, { ns: 'check', ...params });
}

export function checkName(check: string, t: TFunction): string {
  return t(`names.${check}`, { ns: 'check', defaultValue: check });
}
