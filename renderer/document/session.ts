import type { CommandContext, ReviewCommand } from '../../core/review/command';
import { run } from '../../core/review/command';
import { EMPTY_HISTORY, record, redo, undo, type Step } from '../../core/review/history';
import { knowWords } from '../../core/review/score';
import type { Review } from '../../core/review/types';
import { services } from '../app/services';
import { prepareViews } from '../state/derived';
import { lastStep, useDocument, type DocumentFile } from '../state/document';
import { useSettings } from '../state/settings';
import { INITIAL_VIEW, useView } from '../state/view';
import { beginJournal, endJournal, recordChanges } from './journal';

/** Makes `review`, the one the worker has made last, the open document. Resolves when its journal is safe, if it needs one. */
export async function openDocument(
  review: Review,
  file: DocumentFile | null,
  unsaved: boolean,
): Promise<void> {
  await endJournal();
  // From here on the worker follows the new review: a key pressed before it is shown must not change the old one.
  opening = true;
  try {
    services().worker.adopt();
    await show(review, file, unsaved);
  } finally {
    opening = false;
  }
  await beginJournal(unsaved);
}

let opening = false;

async function show(review: Review, file: DocumentFile | null, unsaved: boolean): Promise<void> {
  knowWords(review.texts[review.scoring.countedSide], await services().worker.countWords());
  await prepareViews(review);
  useDocument.setState({
    review,
    history: EMPTY_HISTORY,
    file,
    saved: unsaved ? null : review,
    savedStep: null,
    keptAt: null,
  });
  useView.setState({ ...INITIAL_VIEW, view: 'review' });
}

/** The window without a document; its journal goes. */
export async function closeDocument(): Promise<void> {
  await endJournal();
  useDocument.setState(useDocument.getInitialState());
  useView.setState(INITIAL_VIEW);
}

/**
 * Performs a command on the open document: the one way to change it. Returns whether it did anything.
 * @param mergeKey steps with the same key in a row are undone together
 */
export function perform<Argument>(
  command: ReviewCommand<Argument>,
  argument: Argument,
  mergeKey?: string,
): boolean {
  const { review, history } = useDocument.getState();
  if (!review || opening) return false;
  const outcome = run(command, review, argument, commandContext());
  if (outcome.changes.length === 0) return false;
  const entry = { command: command.id, changes: outcome.changes, inverse: outcome.inverse };
  recordChanges(command.id, outcome.changes);
  services().worker.apply(outcome.changes);
  useDocument.setState({
    review: outcome.review,
    history: record(history, mergeKey === undefined ? entry : { ...entry, mergeKey }),
  });
  return true;
}

/** Returns the id of the command taken back, or undefined when there was none. */
export function undoStep(): string | undefined {
  return takeStep(undo);
}

export function redoStep(): string | undefined {
  return takeStep(redo);
}

function takeStep(step: typeof undo): string | undefined {
  const { review, history, saved, savedStep } = useDocument.getState();
  const taken: Step | undefined = review && !opening ? step(review, history) : undefined;
  if (!taken) return undefined;
  recordChanges(taken.command, taken.changes);
  services().worker.apply(taken.changes);
  const asSaved = saved !== null && lastStep(taken.history) === savedStep;
  useDocument.setState({
    review: taken.review,
    history: taken.history,
    ...(asSaved && { saved: taken.review }),
  });
  if (asSaved) void endJournal();
  return taken.command;
}

function commandContext(): CommandContext {
  return {
    now: new Date().toISOString(),
    author: useSettings.getState().author,
    newId: () => crypto.randomUUID(),
  };
}
