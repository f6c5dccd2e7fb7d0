import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from './fixtures';
import { harbour } from './story/articles';
import type { Galley } from './story/galley';

/** Makes a good review on the user's disk and gives its text; an error is marked in the review that stays open. */
async function goodReview(galley: Galley): Promise<string> {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.saveAs('good.galley');
  return galley.readSaved('good.galley');
}

/** The review from before is still open, unchanged. */
async function expectStillOpen(galley: Galley): Promise<void> {
  await galley.press('Enter');
  await expect(galley.dialog).toHaveCount(0);
  await galley.expectErrors(1);
  await expect(galley.fileState).toHaveText('saved in good.galley');
}

test('a review that is damaged, cut off, foreign, newer or empty is refused in words', async ({ galley }) => {
  const good = await goodReview(galley);
  const version = /"version":\s*(\d+)/.exec(good)?.[1] ?? '';
  const damaged = { ...(JSON.parse(good) as Record<string, unknown>), beads: [{}] };
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'damaged.galley',
      JSON.stringify(damaged),
      'review-damaged',
      /“damaged.galley” is damaged at .*It was left as it is/,
    ],
    [
      'not-json.galley',
      good.replace('"version"', '@"version"'),
      'review-not-json',
      /“not-json.galley” is damaged: its JSON cannot be read/,
    ],
    [
      'cut.galley',
      good.slice(0, Math.floor(good.length / 2)),
      'review-truncated',
      /“cut.galley” breaks off before its end/,
    ],
    [
      'foreign.galley',
      '{"name":"a package","version":"1.0.0"}',
      'review-foreign',
      /“foreign.galley” is not a Galley review/,
    ],
    [
      'newer.galley',
      good.replace(/"version":\s*\d+/, '"version":999'),
      'review-newer',
      /saved by a newer Galley \(format version 999; this one reads up to \d+\)/,
    ],
    ['empty.galley', '', 'review-empty', /“empty.galley” is empty; there is no review in it/],
  ];
  expect(version).not.toBe('');
  for (const [name, content, code, words] of cases) {
    await galley.disk.write(name, content);
    await galley.openFiles(name);
    await galley.expectFailure(code, words);
    expect(await galley.readSaved(name)).toBe(content);
    await expectStillOpen(galley);
  }
  expect(await galley.readSaved('good.galley')).toBe(good);
});

test('what is no text, or too much of it, is refused in words', async ({ galley }) => {
  await goodReview(galley);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await galley.disk.write('picture.txt', png);
  await galley.openFiles('picture.txt');
  await galley.expectFailure('not-text-format', /“picture.txt” is a PNG.* file, not plain text/);
  await galley.press('Enter', 'Escape');
  await expect(galley.dialog).toHaveCount(0);

  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 256);
  await galley.disk.write('noise.txt', noise);
  await galley.openFiles('noise.txt');
  await galley.expectFailure('not-text', /“noise.txt” is not a text file/);
  await galley.press('Enter', 'Escape');
  await expect(galley.dialog).toHaveCount(0);

  await galley.disk.writeLarge('huge.txt', 50 * 1024 * 1024);
  await galley.openFiles('huge.txt');
  await galley.expectFailure('file-too-large', /“huge.txt” has 50 MB; Galley reads files up to 20 MB/);
  await expectStillOpen(galley);
});

test('an empty article is said in the import dialog', async ({ galley }) => {
  await goodReview(galley);
  await galley.disk.write('nothing.txt', '');
  await galley.disk.write(harbour.targetName, harbour.target);
  await galley.openFiles('nothing.txt', harbour.targetName);
  await expect(galley.dialog.getByRole('status')).toContainText('The original is empty.');
  await expect(galley.page.getByRole('button', { name: 'Start the review' })).toBeDisabled();
  await galley.press('Escape');
  await expect(galley.dialog).toHaveCount(0);
  await galley.expectErrors(1);
});

test('a folder that is dropped is refused in words', async ({ galley }) => {
  await goodReview(galley);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'galley-folder-'));
  await galley.drop([folder]);
  await galley.expectFailure(
    'file-is-folder',
    /is a folder. Choose one or two text files, or one .galley review/,
  );
  await expectStillOpen(galley);
  await rm(folder, { recursive: true });
});

test('three files, or a review among articles, are refused in words', async ({ galley }) => {
  await goodReview(galley);
  await galley.disk.write('a.txt', 'One.');
  await galley.disk.write('b.txt', 'Two.');
  await galley.disk.write('c.txt', 'Three.');
  await galley.openFiles('a.txt', 'b.txt', 'c.txt');
  await galley.expectFailure('too-many-files', /3 files/);
  await expectStillOpen(galley);
  await galley.openFiles('a.txt', 'good.galley');
  await galley.expectFailure('mixed-files', /good\.galley/);
  await expectStillOpen(galley);
});

test('a recent file that is gone is said to be gone', async ({ galley }) => {
  await goodReview(galley);
  await galley.restart();
  const recent = galley.page.getByRole('button', { name: 'good.galley' });
  await recent.waitFor();
  await galley.disk.remove('good.galley');
  await recent.click();
  await galley.expectFailure('file-missing', /“good.galley” is not there any more/);
  await galley.press('Enter');
  await expect(galley.dialog).toHaveCount(0);
  expect(await galley.disk.list()).toEqual([]);
});

test('a place where nobody may write is said, the work stays and can be saved elsewhere', async ({
  galley,
}) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  const place = await galley.disk.unwritable();
  const before = await galley.disk.list();
  await galley.host.answerSave(place);
  await galley.press('Mod+Shift+S');
  await galley.expectFailure(
    galley.host.kind === 'desktop' ? 'save-folder-missing' : 'save-not-permitted',
    /“(review|held).galley” could not be written: .*[Ss]ave it somewhere else/,
  );
  expect(await galley.disk.list()).toEqual(before);
  await galley.press('Enter');
  await galley.expectErrors(1);
  await expect(galley.fileState).toContainText('edited');
  await galley.saveAs('elsewhere.galley');
});
