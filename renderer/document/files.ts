import { errorData, GalleyError } from '../../core/error';
import type { Backup, OpenedFile, SaveResult } from '../../core/host';
import type { Review } from '../../core/review/types';
import { attempt, reportError } from '../app/errors';
import { services } from '../app/services';
import { isUnsaved, lastStep, useDocument, type LastStep } from '../state/document';
import { useSettings } from '../state/settings';
import { useView } from '../state/view';
import { endJournal } from './journal';
import { closeDocument, openDocument } from './session';

const REVIEW_EXTENSION = '.galley';
/** Errors that say a file was a good review once. */
const DAMAGE = new Set(['review-truncated', 'review-damaged', 'review-foreign', 'not-text']);

/** Asks for files and opens them. */
export async function chooseFiles(): Promise<void> {
  const files = await services().host.openFiles();
  if (files.length > 0) await receiveFiles(files);
}

/** One `.galley` is opened; one or two other files go to the import dialog. */
export async function receiveFiles(files: readonly OpenedFile[]): Promise<void> {
  const review = files.find((file) => file.name.toLowerCase().endsWith(REVIEW_EXTENSION));
  if (review && files.length > 1) throw new GalleyError('mixed-files', { name: review.name });
  if (files.length > 2) throw new GalleyError('too-many-files', { count: files.length });
  if (review) await openReviewFile(review);
  else useView.setState({ dialog: { kind: 'import', files } });
}

export async function openReviewFile(file: OpenedFile): Promise<void> {
  let review: Review;
  try {
    review = await services().worker.parse(file.bytes, file.name);
  } catch (thrown) {
    await offerBackup(file, thrown);
    return;
  }
  // Asked only now: a file that can't be read takes nobody's place.
  if (!(await mayReplace())) return;
  await openDocument(review, { ref: file.ref, name: file.name, stamp: file.stamp }, false);
}

/** The file stays as it is; where an earlier version of it was kept, that is offered. */
async function offerBackup(file: OpenedFile, thrown: unknown): Promise<void> {
  const damaged = thrown instanceof GalleyError && DAMAGE.has(thrown.code);
  const [backup] = damaged ? await services().host.readBackups(file.ref) : [];
  if (!backup) throw thrown;
  useView.setState({ dialog: { kind: 'damaged', error: errorData(thrown), name: file.name, backup } });
}

/** Opens an earlier version as work that is in no file yet, so that the damaged file is not written over. */
export async function openBackup(backup: Backup, name: string): Promise<void> {
  const review = await services().worker.parse(backup.bytes, name);
  await openDocument(review, null, true);
}

/**
 * Builds a review of the sample article and opens it.
 * @param isWanted asked when it has been built: a file may have arrived that is to be opened instead
 */
export async function openSample(isWanted = (): boolean => true): Promise<void> {
  if (!(await mayReplace())) return;
  const { host, worker } = services();
  const [source, target] = await host.readSample();
  if (!source || !target) throw new GalleyError('unexpected', { detail: 'the sample is missing' });
  const [sourceText, targetText] = [(await worker.read(source)).text, (await worker.read(target)).text];
  const review = await worker.build(
    {
      source: sourceText,
      target: targetText,
      title: titleOf(targetText.content, target.name),
      wrapped: { source: false, target: false },
      author: useSettings.getState().author,
    },
    () => undefined,
  );
  if (isWanted()) await openDocument(review, null, false);
}

/** Back to the start page, from where recent reviews are opened. */
export async function closeReview(): Promise<void> {
  if (await mayReplace()) await closeDocument();
}

/** Gives back the work of a session that did not end well. */
export async function recoverJournal(id: string): Promise<void> {
  const { host, worker } = services();
  const recovered = await worker.recover(await host.readJournal(id));
  const file =
    recovered.ref !== null && recovered.stamp !== null
      ? { ref: recovered.ref, name: recovered.name, stamp: recovered.stamp }
      : null;
  await openDocument(recovered.review, file, true);
  await host.removeJournal(id);
}

/** Saves to the document's file, or asks where. Returns whether it is saved. */
export async function save(options: { as?: boolean; overwrite?: boolean } = {}): Promise<boolean> {
  const { review, file, history } = useDocument.getState();
  if (!review) return false;
  const { host, worker } = services();
  const to = options.as ? null : file;
  const result = await host.save({
    ref: to?.ref ?? null,
    suggestedName: file?.name ?? fileName(review.title) + REVIEW_EXTENSION,
    content: await worker.serialize(),
    expectedStamp: to?.stamp ?? null,
    overwrite: options.overwrite ?? false,
  });
  return afterSave(result, review, lastStep(history));
}

async function afterSave(result: SaveResult, review: Review, step: LastStep): Promise<boolean> {
  switch (result.outcome) {
    case 'cancelled':
      return false;
    case 'conflict':
      useView.setState({ dialog: { kind: 'conflict' } });
      return false;
    case 'saved': {
      const { ref, name, stamp } = result;
      useDocument.setState({ file: { ref, name, stamp }, saved: review, savedStep: step });
      // A change made while the file was written is still only in the journal.
      if (useDocument.getState().review === review) await endJournal();
      return true;
    }
  }
}

/** Throws away what is open in favour of the file as another program left it. */
export async function reloadFile(): Promise<void> {
  const { file } = useDocument.getState();
  if (!file) return;
  const fresh = await services().host.readFile(file.ref);
  const review = await services().worker.parse(fresh.bytes, fresh.name);
  await openDocument(review, { ref: fresh.ref, name: fresh.name, stamp: fresh.stamp }, false);
}

/** Whether the open document may make place for another: asks when it has unsaved work. */
export function mayReplace(): Promise<boolean> {
  if (!isUnsaved(useDocument.getState())) return Promise.resolve(true);
  return new Promise((resolve) => {
    useView.setState(({ dialog }) => ({ dialog: { kind: 'unsaved', decide: resolve, over: dialog } }));
  });
}

/** For the unsaved dialog: saves, then lets the pending action go on. */
export function saveThen(decide: (proceed: boolean) => void): void {
  attempt(async () => {
    let saved = false;
    try {
      saved = await save();
    } catch (thrown) {
      reportError(thrown);
    }
    decide(saved);
  });
}

/** A title for a new review: the first line of the translation, else the file's name. */
export function titleOf(content: string, name: string): string {
  const line = content.split(/\r\n|[\n\r]/).find((candidate) => candidate.trim() !== '');
  return line?.trim().slice(0, 120) ?? name;
}

/** A file name of a title: what file systems refuse is left out. */
export function fileName(title: string): string {
  const safe = title
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return safe.slice(0, 60).trim() || 'review';
}
