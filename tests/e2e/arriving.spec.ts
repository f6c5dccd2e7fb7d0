import { expect, test } from './fixtures';
import { holdFindings } from './story/arriving';

test('findings that arrive under the pressed mouse button wait until it is let go', async ({ galley }) => {
  const arrive = await holdFindings(galley);
  await galley.review();
  const found = galley.cell(2, 'target').locator('.run.finding');
  await expect(found).toHaveCount(0);

  // Behind the words of the finding, which become a node of their own and leave those behind them to another.
  const from = await galley.placeOf(2, 'eople');
  const to = await galley.placeOf(2, 'a da');
  const { mouse } = galley.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + from.width / 2, from.y, { steps: 3 });
  await arrive();
  await mouse.move(to.x + to.width, to.y, { steps: 3 });
  await mouse.up();
  await expect.poll(async () => (await galley.selected.allTextContents()).join('')).toBe('people a day');
  await expect(found).toHaveText('3,200');
});
