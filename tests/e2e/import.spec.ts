import iconv from 'iconv-lite';
import { expect, test } from './fixtures';
import { harbour, missiles, type Article } from './story/articles';
import type { Galley } from './story/galley';

for (const article of missiles ? [harbour, missiles] : [harbour]) {
  test(`two files become a review: ${article.sourceName}`, async ({ galley }) => {
    await galley.review(article);
    await expect(galley.page.locator('.head .file-title')).toHaveText(article.title);
    await expect(galley.page.locator('.column-heads')).toContainText(
      `English machine translation · ${article.targetSentences} sentences`,
    );
    // Every sentence stands in exactly one row, in order, and nothing of the texts is lost.
    for (const side of ['source', 'target'] as const) {
      expect(bare(await textOfAllRows(galley, side))).toBe(bare(article[side]));
    }
    // What was given is in no file yet.
    await expect(galley.fileState).toContainText('edited');
  });
}

test('the dialog shows languages, encodings and first lines, and takes files of old encodings', async ({
  galley,
}) => {
  await galley.disk.write('old.txt', iconv.encode(harbour.source, 'euc-kr'));
  await galley.disk.write('english.txt', iconv.encode(`\ufeff${harbour.target}`, 'utf-16le'));
  await galley.openFiles('old.txt', 'english.txt');
  const original = galley.side('Original');
  await expect(original.locator('.import-name')).toHaveText('old.txt');
  await expect(original.getByLabel('Language')).toHaveValue('ko');
  await expect(original.getByLabel('Encoding')).toHaveValue('euc-kr');
  await expect(original.getByLabel('First lines')).toContainText(
    '해담항 새 여객터미널, 착공 4년 만에 문 연다',
  );
  const translation = galley.side('Machine translation');
  await expect(translation.getByLabel('Language')).toHaveValue('en');
  await expect(translation.getByLabel('Encoding')).toHaveValue('utf-16le');

  // Read wrongly on purpose, the text shows it; read rightly again, it is there.
  await original.getByLabel('Encoding').selectOption('windows-1252');
  await expect(original.getByLabel('First lines')).not.toContainText('해담항');
  await original.getByLabel('Encoding').selectOption('euc-kr');
  await expect(original.getByLabel('First lines')).toContainText('해담항');

  await galley.page.getByRole('button', { name: 'Start the review' }).click();
  await expect(galley.dialog).toBeHidden();
  await expect(galley.cell(4, 'source')).toContainText('해담시는 오는 10월 14일');
});

test('texts are pasted, swapped and warned of', async ({ galley }) => {
  await galley.press('Mod+I');
  await expect(galley.dialog).toContainText('Review a translation');
  const start = galley.page.getByRole('button', { name: 'Start the review' });
  await expect(start).toBeDisabled();

  // The wrong way round at first.
  await galley.paste(galley.side('Original').getByRole('textbox'), harbour.target);
  await expect(galley.side('Original').locator('.import-name')).toHaveText('Pasted text');
  await expect(galley.side('Original').getByLabel('Language')).toHaveValue('en');
  await galley.paste(galley.side('Machine translation').getByRole('textbox'), harbour.target);
  await expect(galley.dialog.getByRole('status')).toContainText('Both sides are in the same language');
  await galley.side('Machine translation').getByRole('button', { name: 'Clear' }).click();
  await expect(start).toBeDisabled();
  await galley.paste(galley.side('Machine translation').getByRole('textbox'), harbour.source);
  await expect(galley.dialog.getByRole('status')).toHaveText('');

  await galley.page.getByRole('button', { name: 'Swap the two sides' }).click();
  await expect(galley.side('Original').getByLabel('Language')).toHaveValue('ko');
  await expect(galley.side('Machine translation').getByLabel('Language')).toHaveValue('en');
  await start.click();
  await expect(galley.dialog).toBeHidden();
  await expect(galley.cell(1, 'source')).toContainText('해담항');
  await expect(galley.cell(1, 'target')).toContainText('Haedam Port');
});

test('an empty side is said and cannot be reviewed; a file can be chosen instead', async ({ galley }) => {
  await galley.disk.write('empty.txt', '\n \n');
  await galley.disk.write(harbour.sourceName, harbour.source);
  await galley.disk.write(harbour.targetName, harbour.target);
  await galley.openFiles('empty.txt', harbour.targetName);
  await expect(galley.dialog.getByRole('status')).toContainText('The original is empty.');
  await expect(galley.page.getByRole('button', { name: 'Start the review' })).toBeDisabled();

  await galley.host.answerOpen([harbour.sourceName]);
  await galley.side('Original').getByRole('button', { name: 'Choose another…' }).click();
  await expect(galley.side('Original').getByLabel('Language')).toHaveValue('ko');
  await expect(galley.dialog.getByRole('status')).toHaveText('');
  await galley.page.getByRole('button', { name: 'Start the review' }).click();
  await expect(galley.dialog).toBeHidden();
  await galley.waitForReview();
});

test('files dropped on the window are reviewed', async ({ galley }) => {
  // The translation first: its name says what it is.
  await galley.drop([article(harbour, 'target'), article(harbour, 'source')]);
  await expect(galley.side('Original').locator('.import-name')).toHaveText(harbour.sourceName);
  await expect(galley.side('Machine translation').locator('.import-name')).toHaveText(harbour.targetName);
  await galley.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(galley.dialog).toBeHidden();
  await galley.waitForReview();
});

function article(of: Article, side: 'source' | 'target'): string {
  return side === 'source' ? of.sourcePath : of.targetPath;
}

async function textOfAllRows(galley: Galley, side: 'source' | 'target'): Promise<string> {
  const rows = await galley.page.locator('#rows').getAttribute('aria-rowcount');
  await galley.press('Mod+Home');
  let text = '';
  for (let number = 1; number <= Number(rows); number++) {
    await expect(galley.row(number)).toHaveClass(/\bfocus\b/);
    const cell = galley.cell(number, side);
    // In one step: findings that arrive in between cut the runs anew.
    if ((await cell.count()) > 0) {
      text += await cell.evaluate((element) =>
        [...element.querySelectorAll('.run')].map((run) => run.textContent).join(''),
      );
    }
    await galley.press('j');
  }
  return text;
}

/** Without white space, which is not part of sentences. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

test('the import stands as it was when the question about unsaved work is answered with no', async ({
  galley,
}) => {
  await galley.press('Space');
  await galley.press('Mod+I');
  await galley.paste(galley.side('Original').getByRole('textbox'), '비가 왔다. 바람이 불었다.');
  await galley.paste(galley.side('Machine translation').getByRole('textbox'), 'It rained. The wind blew.');
  const start = galley.page.getByRole('button', { name: 'Start the review' });
  await start.click();
  const question = galley.page.getByRole('alertdialog');
  await expect(question).toContainText('Save the changes?');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toHaveCount(0);
  await expect(galley.side('Original')).toContainText('비가 왔다');
  await expect(galley.side('Machine translation')).toContainText('It rained.');
  await start.click();
  await question.getByRole('button', { name: 'Don’t save' }).click();
  await galley.waitForImported();
  await expect(galley.cell(1, 'target')).toHaveText('It rained.');
});
