import { expect, test } from './fixtures';
import { harbour, missiles, type Article } from './story/articles';
import type { Galley } from './story/galley';

interface Mark {
  /** How to get there, from the place of the mark before. */
  readonly move: readonly string[];
  /** Selection, category, severity; or the last pair once more. */
  readonly keys: readonly string[];
  /** What is then marked begins so. */
  readonly words: string;
}

interface Job {
  readonly article: Article;
  readonly marks: readonly Mark[];
  readonly correction: { readonly row: number; readonly text: string };
  /** More keys than this are too many, moving from error to error counted as well. */
  readonly strokes: number;
}

const ROW = 'Shift+End';

/** Errors of the shared article that are whole sentences; three are sentences that nobody wrote. */
const MISSILES: readonly Mark[] = [
  { move: ['j'], keys: [ROW, 'm', '3'], words: '“Kim Jong-un can benefit' },
  { move: ['k'], keys: [ROW, '.'], words: 'Russia used North Korean missiles in addition' },
  { move: ['PageDown'], keys: [ROW, '.'], words: 'Coordinator Kirby said, “What we' },
  { move: ['k'], keys: [ROW, '.'], words: 'It was not specifically mentioned' },
  { move: ['PageDown'], keys: [ROW, '.'], words: 'He continued, “I would like' },
  { move: ['k'], keys: [ROW, '.'], words: 'In response to a related question' },
  { move: ['~'], keys: [ROW, '.'], words: 'We are concerned that not only' },
  { move: ['}'], keys: ['a', '2'], words: 'Source: Donga' },
  { move: ['}'], keys: ['.'], words: 'Mark Jones is a world traveler' },
  { move: ['}'], keys: ['.'], words: 'With a curious mind' },
];

/** To the next word that begins with these letters. */
const jump = (letters: string): readonly string[] => ['/', ...Array.from(letters), 'Enter'];

/** Errors of the article that Galley comes with, which are single words far apart. */
const HARBOUR: readonly Mark[] = [
  { move: jump('3'), keys: ['u', '3'], words: '3,200' },
  { move: jump('4'), keys: ['d', '3'], words: '4' },
  { move: jump('not'), keys: ['m', '4'], words: 'not' },
  { move: jump('wel'), keys: ['o', '3'], words: 'welcomed' },
  { move: jump('hal'), keys: ['m', '2'], words: 'half' },
  { move: jump('50'), keys: ['u', '3'], words: '50' },
  { move: jump('do'), keys: ['n', '2'], words: 'Do' },
  // The keys of 국: the keyboard need not be switched.
  { move: jump('rnr'), keys: ['x', '3'], words: '국토연구원' },
  { move: jump('='), keys: ['s', '2'], words: '=' },
  { move: ['}'], keys: ['a', '2'], words: 'Subscribe to our newsletter' },
];

const JOBS: readonly Job[] = [
  {
    article: harbour,
    marks: HARBOUR,
    correction: { row: 15, text: 'On weekends, shuttle buses will run every 15 minutes from 6 a.m.' },
    strokes: 60,
  },
  ...(missiles
    ? [
        {
          article: missiles,
          marks: MISSILES,
          correction: {
            row: 5,
            text: 'John Kirby, NSC coordinator for strategic communications, said “yes.”',
          },
          strokes: 30,
        },
      ]
    : []),
];

for (const { article, marks, correction, strokes: most } of JOBS) {
  test(`from two files to a report by keyboard alone: ${article.sourceName}`, async ({ galley }) => {
    await openByKeyboard(galley, article);

    const before = galley.strokes;
    let markingStrokes = 0;
    for (const [index, { move, keys, words }] of marks.entries()) {
      await galley.press(...move);
      const atPlace = galley.strokes;
      await galley.press(...keys);
      markingStrokes += galley.strokes - atPlace;
      await galley.expectErrors(index + 1);
      await expect(galley.page.locator('.card.active .words')).toContainText(words);
    }
    const strokes = galley.strokes - before;
    console.log(
      `${galley.host.kind}, ${article.sourceName}: ${marks.length} errors marked with ${markingStrokes} strokes, ` +
        `${strokes} with moving from one to the next`,
    );
    expect(marks).toHaveLength(10);
    expect(markingStrokes).toBeLessThan(30);
    expect(strokes).toBeLessThan(most);

    await galley.goToRow(correction.row);
    await galley.press('e', 'Mod+A');
    await galley.type(correction.text);
    await galley.press('Enter');
    await expect(galley.row(correction.row).locator('.correction')).toBeVisible();

    await galley.host.answerSave('job.galley');
    await galley.press('Mod+S');
    await expect(galley.fileState).toHaveText('saved in job.galley');
    await galley.host.answerSave('job.html');
    await galley.press('Mod+E');
    await expect(galley.message).toHaveText('Written: job.html');
    const report = await galley.readSaved('job.html');
    expect(report).toContain('<!doctype html>');
    expect(await galley.disk.list()).toEqual(expect.arrayContaining(['job.galley', 'job.html']));
  });
}

/** Chooses the two files and starts the review, without the mouse. */
async function openByKeyboard(galley: Galley, article: Article): Promise<void> {
  await galley.disk.write(article.sourceName, article.source);
  await galley.disk.write(article.targetName, article.target);
  await galley.openFiles(article.sourceName, article.targetName);
  const start = galley.page.getByRole('button', { name: 'Start the review' });
  await expect(start).toBeEnabled();
  const isFocused = () => start.evaluate((button) => button === document.activeElement);
  for (let tabs = 0; tabs < 25 && !(await isFocused()); tabs++) await galley.press('Tab');
  await galley.press('Enter');
  await galley.waitForImported();
}
