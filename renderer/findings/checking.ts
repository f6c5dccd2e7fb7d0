import type { FindingsDelta } from '../../core/review/findings/rechecker';
import type { PlacedFinding } from '../../core/review/findings/placed';
import { showsFindings } from '../../core/review/commands/findings';
import type { Review } from '../../core/review/types';
import { attempt } from '../app/errors';
import { services } from '../app/services';
import { useDocument } from '../state/document';
import { updateFindings, useFindings } from '../state/findings';
import { useSettings } from '../state/settings';
import { useView } from '../state/view';
import { Cancelled } from '../worker/client';
import { followDismissals } from './dismissals';
import { NO_NAMES, useNames } from './names/state';
import { NO_QUOTATIONS, setQuotations, useQuotations } from './quotations/state';

/** Pause after a change before its rows are checked again, in ms. */
const PAUSE_MS = 120;
/** Pause after that before the checks run that look at the whole article. */
const ARTICLE_PAUSE_MS = 600;
/** A check that takes this long does not end: an own pattern that backtracks for ever. In ms. */
const STUCK_MS = 30_000;
/** Pause after a change before the findings follow that nothing in sight shows, in ms: the frame with the change is out. */
const BEHIND_MS = 50;
/** While a long article is checked, its findings are shown this often. */
const SHOW_MS = 250;

/** State of the list that the worker told last; 0: nothing known. */
let known = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let running = false;
let again = false;
/** The profile that the worker got stuck with: it is not checked by again. */
let stuck: Review['checking']['profile'] | undefined;

/** Keeps the findings in step with the open review from now on. */
export function startChecking(): void {
  let behind: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    clearTimeout(behind);
    behind = undefined;
    updateFindings(useDocument.getState().review, useSettings.getState().dismissals);
  };
  useSettings.subscribe((settings, before) => {
    if (settings.dismissals !== before.dismissals) follow();
  });
  useView.subscribe(({ view }, before) => {
    if (view !== before.view && behind !== undefined) follow();
  });
  useDocument.subscribe(({ review }, { review: before }) => {
    if (review === before) return;
    if (review?.texts !== before?.texts) reset();
    else if (review && before) followDismissals(review, before);
    // The alignment view has no more of them than their number in the head, and moves many rows at each key.
    if (review?.texts === before?.texts && useView.getState().view === 'align') {
      behind ??= setTimeout(follow, BEHIND_MS);
    } else follow();
    if (review && showsFindings(review) && (!before || isToCheck(review, before))) schedule(PAUSE_MS);
  });
}

/** Whether the checks see a difference between the two. */
function isToCheck(review: Review, before: Review): boolean {
  return (
    review.texts !== before.texts ||
    review.segments !== before.segments ||
    review.beads !== before.beads ||
    review.postEdits !== before.postEdits ||
    review.checking !== before.checking
  );
}

function reset(): void {
  clearTimeout(timer);
  known = 0;
  useFindings.setState({ found: new Map(), left: null, complete: false });
  useNames.setState(NO_NAMES);
  useQuotations.setState(NO_QUOTATIONS);
}

function schedule(pause: number): void {
  clearTimeout(timer);
  if (stuck !== undefined && useDocument.getState().review?.checking.profile === stuck) return;
  timer = setTimeout(() => {
    if (running) again = true;
    else attempt(check);
  }, pause);
}

async function check(): Promise<void> {
  running = true;
  try {
    await checkRows();
  } catch (thrown) {
    // The worker was ended by a cancelled import or alignment: what it knew is gone with it.
    if (!(thrown instanceof Cancelled)) throw thrown;
    again = true;
  } finally {
    running = false;
    if (again) {
      again = false;
      schedule(PAUSE_MS);
    }
  }
}

async function checkRows(): Promise<void> {
  const { worker } = services();
  const { review } = useDocument.getState();
  if (!review) return;
  useFindings.setState({ complete: false });
  const gathered = new Gathered();
  let shown = performance.now();
  let left = 1;
  while (left > 0) {
    const delta = await inTime(worker.checkRows(known));
    if (!isOpen(review, delta)) return;
    gathered.take(delta);
    left = delta.left;
    if (left === 0 || performance.now() - shown > SHOW_MS) {
      gathered.show(left);
      shown = performance.now();
    }
  }
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (running) again = true;
    else attempt(() => checkArticle(review));
  }, ARTICLE_PAUSE_MS);
}

async function checkArticle(review: Review): Promise<void> {
  running = true;
  try {
    const gathered = new Gathered();
    let left = 1;
    while (left > 0) {
      const delta = await inTime(services().worker.checkArticle(known));
      if (!isOpen(review, delta)) return;
      gathered.take(delta);
      left = delta.left;
      // What was changed meanwhile comes first; the article is gone over again after that.
      if (again && left > 0) return;
    }
    gathered.show(0);
    const { names, quotations } = await services().worker.ledgers();
    if (useDocument.getState().review?.texts !== review.texts) return;
    useNames.setState({ names });
    setQuotations(quotations);
    useFindings.setState({ complete: true });
  } catch (thrown) {
    if (!(thrown instanceof Cancelled)) throw thrown;
  } finally {
    running = false;
    if (again) {
      again = false;
      schedule(PAUSE_MS);
    }
  }
}

/** The worker's answer. When none comes, the worker is ended and begun anew, and the user is told. */
async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  let timeout: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timeout = setTimeout(() => {
      const { review } = useDocument.getState();
      stuck = review?.checking.profile;
      services().worker.cancel(review);
      useView.setState({ message: { key: 'findings.stuck' } });
      reject(new Cancelled());
    }, STUCK_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timeout);
  }
}

/** Whether the answer is about the review that is open; while another is imported, the worker may hold that one. */
function isOpen(review: Review, delta: FindingsDelta): boolean {
  const open = useDocument.getState().review;
  const isSame = open?.texts === review.texts && delta.review === open.id;
  if (!isSame) known = 0;
  return isSame;
}

/** Answers of the worker on their way into the list. */
class Gathered {
  #found: Map<string, PlacedFinding> | undefined;

  take(delta: FindingsDelta): void {
    known = delta.state;
    if (!delta.whole && delta.gone.length === 0 && delta.fresh.length === 0) return;
    this.#found ??= new Map(useFindings.getState().found);
    if (delta.whole) this.#found.clear();
    for (const key of delta.gone) this.#found.delete(key);
    for (const finding of delta.fresh) this.#found.set(finding.key, finding);
  }

  show(left: number): void {
    if (this.#found) useFindings.setState({ found: this.#found, left });
    else if (useFindings.getState().left !== left) useFindings.setState({ left });
    if (this.#found) updateFindings(useDocument.getState().review, useSettings.getState().dismissals);
    this.#found = undefined;
  }
}
