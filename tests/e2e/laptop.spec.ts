import { expect, test } from './fixtures';
import type { Galley } from './story/galley';

const VIEWS = ['review', 'align', 'findings', 'names', 'quotations'] as const;
const LONG_NAME = 'the-second-reading-of-the-article-on-the-harbour-by-two-reviewers-in-october.galley';

for (const [language, theme] of [
  ['en', 'light'],
  ['ko', 'dark'],
] as const) {
  test(`head and foot are whole in the windows of laptops: ${language}, ${theme}`, async ({ galley }) => {
    await galley.goToWord(2, '3,200');
    await galley.press('u', '3', 'Escape');
    await galley.saveAs(LONG_NAME);
    await galley.run(`language.${language}`);
    await galley.run(`theme.${theme}`);
    await expect(galley.fileState).toHaveAttribute('title', new RegExp(LONG_NAME));
    for (const view of VIEWS) {
      await galley.run(`view.${view}`);
      for (const width of [1100, 1280, 1366, 1420, 1600]) {
        await galley.host.resize(width, 768);
        await expect.poll(() => galley.page.evaluate(() => window.innerWidth)).toBe(width);
        const { problems, keys } = await headAndFoot(galley);
        expect(problems, `${view} at ${width} px`).toEqual([]);
        // Three things to do, and where the others are found.
        expect(keys, `${view} at ${width} px`).toBeGreaterThanOrEqual(4);
      }
    }
  });
}

/** What overlaps or is squeezed in the head, and how many hints at keys can be read in the foot. */
function headAndFoot(galley: Galley): Promise<{ problems: string[]; keys: number }> {
  return galley.page.evaluate(() => {
    const problems: string[] = [];
    const boxOf = (place: string) => document.querySelector(place)?.getBoundingClientRect() ?? new DOMRect();
    const inOrder = ['.menu-button', '.file-title', '.file small', '.tabs', '.head-end', '.pill'];
    for (const [index, place] of inOrder.entries()) {
      const box = boxOf(place);
      const before = inOrder[index - 1];
      if (box.width === 0) problems.push(`${place} is not there`);
      if (box.right > window.innerWidth) problems.push(`${place} reaches out of the window`);
      if (before !== undefined && place !== '.pill' && box.left < boxOf(before).right)
        problems.push(`${place} lies over ${before}`);
    }
    if (boxOf('.file-title').width < 100) problems.push('the title is squeezed');
    const foot = boxOf('footer.foot');
    const hints = [...document.querySelectorAll('.foot .key-hint')].map((hint) =>
      hint.getBoundingClientRect(),
    );
    const shown = hints.filter((hint) => hint.top < foot.bottom);
    for (const hint of shown) {
      if (hint.left < 0 || hint.right > window.innerWidth || hint.bottom > foot.bottom)
        problems.push('a hint is cut off');
    }
    return { problems, keys: shown.length };
  });
}
