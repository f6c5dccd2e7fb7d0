import type { ListedFinding } from '../state/findings';

export interface Precision {
  readonly accepted: number;
  /** Accepted or dismissed. */
  readonly decided: number;
}

/** How many of the decided findings were accepted. */
export function precisionOf(listed: readonly ListedFinding[]): Precision {
  let accepted = 0;
  let decided = 0;
  for (const { state } of listed) {
    if (state === 'accepted') accepted++;
    if (state === 'accepted' || state === 'dismissed') decided++;
  }
  return { accepted, decided };
}

/** The same for each check that found something. */
export function precisionByCheck(listed: readonly ListedFinding[]): ReadonlyMap<string, Precision> {
  const byCheck = new Map<string, ListedFinding[]>();
  for (const item of listed) {
    const list = byCheck.get(item.finding.check);
    if (list) list.push(item);
    else byCheck.set(item.finding.check, [item]);
  }
  return new Map([...byCheck].map(([check, list]) => [check, precisionOf(list)]));
}
