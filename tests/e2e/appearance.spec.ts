import { expect, test } from './fixtures';
import type { Galley } from './story/galley';

test('English and Korean are switched without a restart', async ({ galley }) => {
  await galley.run('language.ko');
  await expect(galley.page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(galley.page.locator('header.head')).toContainText('모든 명령');
  await galley.disk.write('foreign.galley', '{"name":"package"}');
  await galley.openFiles('foreign.galley');
  await galley.expectFailure('review-foreign', /[가-힣]/);
  await galley.press('Escape');
  await expect(galley.dialog).toHaveCount(0);
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  expect(await untranslated(galley)).toEqual([]);
  for (const open of ['Mod+I', 'Mod+K', '?', 'Mod+,']) {
    await galley.press(open);
    await galley.dialog.waitFor();
    expect(await untranslated(galley)).toEqual([]);
    await galley.press('Escape');
    await expect(galley.dialog).toHaveCount(0);
  }
  await galley.press('Alt+5');
  await expect(galley.page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'ko');
  expect(await untranslated(galley)).toEqual([]);
  await galley.press('Alt+1');

  // It is kept, and back again.
  await galley.saveAs('harbour.galley', 'harbour.galley에 저장됨');
  await galley.restart();
  await expect(galley.page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(galley.page.locator('main.start')).toContainText(/[가-힣]/);
  await galley.run('language.en');
  await expect(galley.page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
});

test('light and dark, kept for the next start', async ({ galley }) => {
  const background = () => galley.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await galley.run('theme.light');
  await expect.poll(async () => brightness(await background())).toBeGreaterThan(200);
  await galley.run('theme.dark');
  await expect.poll(async () => brightness(await background())).toBeLessThan(60);
  await galley.restart();
  expect(brightness(await background())).toBeLessThan(60);
});

test.describe('while the preview is loaded anew', () => {
  // The driver's own script may come upon the frame between two pages; that the report has none, its own tests say.
  test.use({ expectedComplaints: ["Blocked script execution in 'blob:"] });

  test('the preview of the report is light or dark as the window is, whatever the system is', async ({
    galley,
  }) => {
    // A change loads the page anew: what was asked of the former one gets no answer and is asked again.
    const shown = () =>
      galley.page
        .frameLocator('iframe')
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor)
        .catch(() => null);
    const expectPreview = (theme: 'light' | 'dark') =>
      expect
        .poll(async () => {
          const colour = await shown();
          if (colour === null) return 'none';
          return brightness(colour) < 60 ? 'dark' : brightness(colour) > 200 ? 'light' : colour;
        })
        .toBe(theme);
    for (const system of ['light', 'dark'] as const) {
      await galley.page.emulateMedia({ colorScheme: system });
      await galley.run('theme.dark');
      await galley.press('Alt+5');
      await expectPreview('dark');
      await galley.run('theme.light');
      await expectPreview('light');
    }
    // As the system again, and at once when that changes.
    await galley.run('theme.system');
    await expectPreview('dark');
    await galley.page.emulateMedia({ colorScheme: 'light' });
    await expectPreview('light');
  });
});

test('the menu has one scroll bar at most, whatever the height of the window', async ({ galley }) => {
  for (const height of [1000, 860, 700]) {
    await galley.host.resize(1300, height);
    await galley.page.getByRole('button', { name: 'Menu' }).click();
    await galley.page.locator('.menu').waitFor();
    const scrolling = await galley.page.evaluate(() =>
      ['.popover', '.menu'].filter((name) => {
        const element = document.querySelector(name);
        if (!element || element.scrollHeight <= element.clientHeight) return false;
        return ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
      }),
    );
    expect(scrolling.length, `at ${height} px: ${scrolling.join()}`).toBeLessThanOrEqual(1);
    const box = await galley.page.locator('.popover').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    // All of it can be reached.
    await galley.press('End');
    await expect(galley.page.locator('.menu [role^=menuitem]').last()).toBeInViewport();
    await galley.press('Escape');
  }
});

test('the text is read larger and smaller', async ({ galley }) => {
  const size = () =>
    galley.cell(4, 'target').evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize));
  const normal = await size();
  await galley.press('Mod+=', 'Mod+=');
  expect(await size()).toBeGreaterThan(normal * 1.15);
  await expectNothingCutOff(galley);
  await galley.press('Mod+-', 'Mod+-', 'Mod+-');
  expect(await size()).toBeLessThan(normal);
  await galley.press('Mod+0');
  expect(await size()).toBe(normal);
});

test('rows lie one below the other, whatever size the text and the window have', async ({ galley }) => {
  await expectRowsApart(galley);
  await galley.press('Mod+=', 'Mod+=', 'Mod+=');
  await expectRowsApart(galley);
  await galley.host.resize(1000, 640);
  await expectRowsApart(galley);
  await galley.press('Mod+0');
  await galley.host.resize(1500, 1000);
  await expectRowsApart(galley);
  // What opens within a row makes room for itself.
  await galley.goToRow(4);
  await galley.press('e');
  await galley.type(' and a good deal more that makes this sentence much longer than it was before');
  await expectRowsApart(galley);
  await galley.press('Enter', 'Shift+ArrowRight');
  await expect(galley.palette).toBeVisible();
  await expectRowsApart(galley);
  await galley.press('Escape', 'Mod+End');
  await expectRowsApart(galley);
});

test('in the smallest window the inspector is a drawer and nothing is cut off', async ({ galley }) => {
  await galley.host.resize(1000, 640);
  await expect
    .poll(() => galley.page.evaluate(() => [window.innerWidth, window.innerHeight]))
    .toEqual([1000, 640]);
  const inspector = galley.page.locator('.inspector');
  await expect(inspector).toBeHidden();
  await expectNothingCutOff(galley);
  await galley.press('i');
  await expect(inspector).toBeVisible();
  await expectNothingCutOff(galley);
  await galley.press('i');
  await expect(inspector).toBeHidden();

  // A comment opens it, with the keyboard in the field.
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3', 'c');
  await expect(inspector).toBeVisible();
  await galley.type('ten times too few');
  await expect(galley.cards.getByLabel('Comment')).toHaveValue('ten times too few');
  await galley.press('Escape', 'Escape');

  for (const open of ['Mod+I', 'Mod+K', '?', 'Mod+,']) {
    await galley.press(open);
    await expect(galley.dialog).toBeVisible();
    await expectNothingCutOff(galley);
    await galley.press('Escape');
    await expect(galley.dialog).toHaveCount(0);
  }
  await galley.press('Alt+5');
  await expectNothingCutOff(galley);
  await galley.press('Alt+1');
  await galley.run('language.ko');
  await expect(galley.page.locator('html')).toHaveAttribute('lang', 'ko');
  await expectNothingCutOff(galley);
});

test('a 4K window is filled, with lines that can be read', async ({ galley }) => {
  await galley.host.resize(3840, 2160);
  await expect.poll(() => galley.page.evaluate(() => window.innerWidth)).toBe(3840);
  await expect(galley.row(21)).toBeInViewport();
  await expectNothingCutOff(galley);
  const boxes = await Promise.all(
    ['header.head', 'footer.foot', '.inspector'].map((place) => galley.page.locator(place).boundingBox()),
  );
  expect(boxes[0]?.width).toBe(3840);
  expect((boxes[1]?.y ?? 0) + (boxes[1]?.height ?? 0)).toBe(2160);
  expect((boxes[2]?.x ?? 0) + (boxes[2]?.width ?? 0)).toBe(3840);
});

/** No row is drawn over the next one, and no text over the edge of its row. */
async function expectRowsApart(galley: Galley): Promise<void> {
  await expect
    .poll(() =>
      galley.page.evaluate(() => {
        const problems: string[] = [];
        const rows = [...document.querySelectorAll<HTMLElement>('.row')].sort(
          (a, b) => Number(a.dataset.row) - Number(b.dataset.row),
        );
        for (const [index, row] of rows.entries()) {
          const name = `row ${Number(row.dataset.row) + 1}`;
          const next = rows[index + 1];
          const bottom = row.getBoundingClientRect().bottom;
          if (Number(next?.dataset.row) === Number(row.dataset.row) + 1) {
            const gap = (next?.getBoundingClientRect().top ?? bottom) - bottom;
            if (gap < -1) problems.push(`${name} lies ${-gap} px over the next one`);
            if (gap > 2) problems.push(`${gap} px of nothing after ${name}`);
          }
          for (const run of row.querySelectorAll('.run')) {
            if (run.getBoundingClientRect().bottom > bottom + 1) problems.push(`text reaches out of ${name}`);
          }
        }
        return problems;
      }),
    )
    .toEqual([]);
}

/** Neither the window nor a control in it reaches beyond what can be seen. */
async function expectNothingCutOff(galley: Galley): Promise<void> {
  const cut = await galley.page.evaluate(() => {
    const problems: string[] = [];
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > window.innerWidth) problems.push(`the window scrolls sideways: ${scrollWidth}`);
    if (scrollHeight > window.innerHeight) problems.push(`the window scrolls: ${scrollHeight}`);
    for (const element of document.querySelectorAll('button, input, textarea, select, h1, h2, footer span')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || element.closest('.unseen')) continue;
      // Keys that do not fit are left out on purpose.
      const keys = element.closest('.fitting-keys')?.getBoundingClientRect();
      if (keys && box.top >= keys.bottom) continue;
      const name = `${element.tagName} ${element.className} ${element.textContent.slice(0, 30)}`;
      if (box.left < -1 || box.right > window.innerWidth + 1) problems.push(`beyond the side: ${name}`);
      // What lies in a part that scrolls is reached by scrolling.
      let parent = element.parentElement;
      while (parent && !/auto|scroll/.test(getComputedStyle(parent).overflowY)) parent = parent.parentElement;
      if (!parent && (box.top < -1 || box.bottom > window.innerHeight + 1)) problems.push(`below: ${name}`);
      // A long title ends in dots on purpose.
      if (getComputedStyle(element).textOverflow === 'ellipsis') continue;
      if (element.tagName === 'BUTTON' && element.scrollWidth > element.clientWidth + 1)
        problems.push(`text wider than its button: ${name}`);
    }
    return problems;
  });
  expect(cut).toEqual([]);
}

/** Texts of the interface in which keys of the locale files show through, or English where Korean should be. */
async function untranslated(galley: Galley): Promise<string[]> {
  return galley.page.evaluate(() => {
    const found: string[] = [];
    const allowed = /^(Galley|English|MQM|Enter|Esc|HTML|JSON|XLIFF|TMX|TSV|Marot|PDF|Ctrl|Shift|Alt|Space)$/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Texts of the article, names of files and encodings, and caps of keys are nobody's language.
      if (
        !parent ||
        parent.closest('.cell, kbd, .file, .words, .error-quote, .keys, option, pre, .unseen, script')
      )
        continue;
      const text = node.textContent?.trim() ?? '';
      if (/^[a-z]+\.[a-zA-Z.]+$/.test(text)) found.push(text);
      else if (/[a-z]{3,} [a-z]{2,}/i.test(text) && !/[가-힣]/.test(text) && !allowed.test(text))
        found.push(text);
    }
    return found;
  });
}

function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
