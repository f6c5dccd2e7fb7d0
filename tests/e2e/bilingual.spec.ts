import { expect, test } from './fixtures';
import { harbour } from './story/articles';

const START = 'Start the review';

/** A memory of two units, the first with a third language. */
const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="ko"/><body>
<tu><tuv xml:lang="ko"><seg>항구가 문을 열었다. 시장이 왔다.</seg></tuv><tuv xml:lang="en"><seg>The harbour opened.</seg></tuv>
<tuv xml:lang="de"><seg>Der Hafen ist offen.</seg></tuv></tu>
<tu><tuv xml:lang="ko"><seg>비가 왔다.</seg></tuv><tuv xml:lang="en"><seg>It rained.</seg></tuv></tu>
</body></tmx>`;

test('one file with both texts fills both sides and keeps its pairs', async ({ galley }) => {
  await galley.disk.write('memory.tmx', TMX);
  await galley.openFiles('memory.tmx');
  await expect(galley.side('Original').getByLabel('First lines')).toContainText('시장이 왔다.');
  await expect(galley.side('Machine translation').getByLabel('First lines')).toContainText('It rained.');
  await expect(galley.dialog).toContainText('Its 2 pairs stay together');
  // Nothing is aligned, so there is nothing for a glossary to help with.
  await expect(galley.dialog.getByRole('button', { name: 'Glossary or memory…' })).toBeHidden();

  // The third language, then back by choosing what the other side had.
  const language = (side: string) => galley.dialog.getByLabel(`Language of the file: ${side}`);
  await language('Machine translation').selectOption('de');
  await expect(galley.side('Machine translation').getByLabel('First lines')).toHaveText(
    'Der Hafen ist offen.',
  );
  await language('Original').selectOption('en');
  await language('Machine translation').selectOption('ko');
  await expect(galley.side('Original').getByLabel('First lines')).toContainText('It rained.');
  await galley.dialog.getByRole('button', { name: 'Swap the two sides' }).click();
  await expect(galley.side('Original').getByLabel('First lines')).toContainText('시장이 왔다.');

  await galley.dialog.getByRole('button', { name: START }).click();
  await expect(galley.dialog).toBeHidden();
  await expect(galley.rows).toHaveCount(2);
  await expect(galley.cell(1, 'source')).toContainText('항구가 문을 열었다. 시장이 왔다.');
  await expect(galley.cell(1, 'target')).toContainText('The harbour opened.');
  await expect(galley.cell(2, 'target')).toContainText('It rained.');
});

test('a file that cannot be read says why', async ({ galley }) => {
  await galley.disk.write('cut.tmx', TMX.slice(0, 300));
  await galley.openFiles('cut.tmx');
  await galley.expectFailure('xml-malformed', /not well-formed XML at line 5 \(unclosed tag: seg\)/);
});

test('a glossary is loaded beside two articles, counted, complained of and removed', async ({ galley }) => {
  await galley.disk.write('a.ko.txt', harbour.source);
  await galley.disk.write('a.en.txt', harbour.target);
  await galley.disk.write('terms.tsv', 'ko\ten\n여객터미널\tpassenger terminal\n해담항\tHaedam Port\n');
  await galley.disk.write(
    'terms.tbx',
    '<tbx><conceptEntry><langSec xml:lang="de"><term>Hafen</term></langSec></conceptEntry></tbx>',
  );
  await galley.openFiles('a.ko.txt', 'a.en.txt');
  const glossary = galley.dialog.getByRole('region', { name: 'Glossary or memory' });
  await galley.host.answerOpen(['terms.tbx']);
  await glossary.getByRole('button', { name: 'Glossary or memory…' }).click();
  await expect(glossary.getByRole('alert')).toContainText('“terms.tbx” is in de and cannot help');
  await galley.host.answerOpen(['terms.tsv']);
  await glossary.getByRole('button', { name: 'Choose another…' }).click();
  await expect(glossary.getByRole('status')).toHaveText('2 entries help with aligning');
  await galley.dialog.getByRole('button', { name: START }).click();
  await expect(galley.dialog).toBeHidden();
  await galley.waitForReview();

  // It is still there for the next one, until it is removed.
  await galley.openFiles('a.ko.txt', 'a.en.txt');
  await expect(glossary.getByRole('status')).toHaveText('2 entries help with aligning');
  await glossary.getByRole('button', { name: 'Remove' }).click();
  await expect(glossary).not.toContainText('terms.tsv');
});
