import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';
import type { AppHost } from '../host/host';
import { harbour, type Article } from './articles';

type Side = 'source' | 'target';

/** Galley as its user sees it. Rows are counted from 1, as in the window. */
export class Galley {
  readonly host: AppHost;
  /** Keys pressed so far through `press`. */
  strokes = 0;
  #page: Page | null = null;

  constructor(host: AppHost) {
    this.host = host;
  }

  get page(): Page {
    if (this.#page === null) throw new Error('The app was not started');
    return this.#page;
  }

  get disk() {
    return this.host.disk;
  }

  // The program itself

  async start(files: readonly string[] = []): Promise<void> {
    this.#page = await this.host.start(files);
    this.#page.setDefaultTimeout(10_000);
    await this.page.locator('header.head').waitFor();
  }

  /** Ends the app, whose work is saved, and starts it again. */
  async restart(files: readonly string[] = []): Promise<void> {
    await this.host.quit();
    await this.start(files);
  }

  async killAndRestart(): Promise<void> {
    await this.host.kill();
    await this.start();
  }

  /** Keeps a picture of the window when the test has failed. */
  async keepPicture(info: TestInfo): Promise<void> {
    if (info.status === info.expectedStatus || this.#page === null) return;
    const path = info.outputPath('failed.png');
    const kept = await this.#page.screenshot({ path, timeout: 5000 }).catch(() => null);
    if (kept !== null) await info.attach('failed', { path, contentType: 'image/png' });
  }

  // Keyboard

  /** Presses keys one after the other, each counted; `Mod+S` is Cmd or Ctrl. A row of letters is typed with `type`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.strokes++;
      await this.page.keyboard.press(key.replace('Mod', 'ControlOrMeta'));
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Performs a command by the palette of all commands, whatever language it speaks. */
  async run(command: string): Promise<void> {
    await this.press('Mod+K');
    const item = this.page.locator(`[id="command-${command}"]`);
    await expect(item).not.toHaveAttribute('aria-disabled', 'true');
    await item.click();
  }

  // What is in the window

  row(number: number): Locator {
    return this.page.locator(`#row-${number - 1}`);
  }

  cell(number: number, side: Side): Locator {
    return this.row(number).locator(`.cell.${side}`);
  }

  get rows(): Locator {
    return this.page.locator('.row');
  }

  get focusedRow(): Locator {
    return this.page.locator('.row.focus');
  }

  /** The word under the cursor, or what is selected around it. */
  get cursorWord(): Locator {
    return this.page.locator('.run.cursor');
  }

  get selected(): Locator {
    return this.page.locator('.run.selected');
  }

  get palette(): Locator {
    return this.page.locator('.palette');
  }

  get correctionField(): Locator {
    return this.page.locator('.editor textarea');
  }

  get dialog(): Locator {
    return this.page.locator('[role=dialog], [role=alertdialog]');
  }

  /** The word on the last action, at the bottom. */
  get message(): Locator {
    return this.page.locator('.message');
  }

  /** What the title line says of the file. */
  get fileState(): Locator {
    return this.page.locator('.head .file small');
  }

  get foot(): Locator {
    return this.page.locator('footer.foot');
  }

  /** The cards of the errors of the row in focus. */
  get cards(): Locator {
    return this.page.locator('.inspector-row .card');
  }

  /** The list of the article's errors. */
  get errorList(): Locator {
    return this.page.locator('.error-item');
  }

  /** Waits for an open review. */
  async waitForReview(): Promise<void> {
    await this.row(1).waitFor();
    await expect(this.page.locator('#rows')).toBeFocused();
  }

  /** Errors of the article. */
  async errorCount(): Promise<number> {
    const heading = this.page.locator('.inspector-article h2');
    // The list follows the text a moment later.
    let before = '';
    for (let text = await heading.textContent(); text !== before; text = await heading.textContent()) {
      before = text ?? '';
      await this.page.waitForTimeout(250);
    }
    const [count] = /\d+/.exec(before) ?? [];
    if (count === undefined) throw new Error(`No count of errors in "${before}"`);
    return Number(count);
  }

  /** Waits until what was imported has taken the place of what was open. */
  async waitForImported(): Promise<void> {
    await expect(this.dialog).toHaveCount(0);
    // The work of an import is in no file, unlike the sample that was open before.
    await expect(this.fileState).toContainText('edited');
    await this.waitForReview();
  }

  async expectErrors(count: number): Promise<void> {
    await expect(this.page.locator('.inspector-article h2')).toHaveText(
      count === 1 ? 'Article · 1 error' : `Article · ${count} errors`,
    );
  }

  /** The error message shown: its code and its words. */
  async expectFailure(code: string, words: string | RegExp): Promise<void> {
    const text = this.page.locator('[role=alertdialog] .error-text');
    await expect(text).toHaveText(words);
    await expect(text).toHaveAttribute('data-code', code);
  }

  /** One side of the import dialog. */
  side(name: 'Original' | 'Machine translation'): Locator {
    return this.dialog.getByRole('region', { name, exact: true });
  }

  // What the user does

  /** Pastes a text into a field, as from the clipboard. */
  async paste(field: Locator, text: string): Promise<void> {
    await field.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Drops files or folders of the real disk on the middle of the window. */
  async drop(paths: readonly string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', {
        type,
        x: 400,
        y: 400,
        data: { items: [], files: [...paths], dragOperationsMask: 1 },
      });
    }
    await session.detach();
  }

  /** Goes to a row with the keyboard. */
  async goToRow(number: number): Promise<void> {
    await this.press('Mod+Home');
    for (let step = 1; step < number; step++) await this.press('j');
    await expect(this.row(number)).toHaveClass(/\bfocus\b/);
  }

  /** Goes to a row and puts the word cursor on the translation's word that begins with `word`. */
  async goToWord(number: number, word: string, side: Side = 'target'): Promise<void> {
    await this.goToRow(number);
    if ((await this.cell(number, side).locator('.run.cursor').count()) === 0) await this.press('h');
    await this.press('Home');
    for (let step = 0; step < 60; step++) {
      if ((await this.cursorWord.textContent())?.startsWith(word)) return;
      await this.press('w');
    }
    throw new Error(`Row ${number} has no word ${word}`);
  }

  /** Opens files through the dialog. */
  async openFiles(...names: readonly string[]): Promise<void> {
    await this.host.answerOpen(names);
    await this.press('Mod+O');
  }

  /** Waits until all changes are in the journal. */
  async waitUntilKept(): Promise<void> {
    await expect(this.fileState).toContainText('edited · kept');
  }

  /** As `waitUntilKept`, in whatever language. */
  async waitUntilSettled(): Promise<void> {
    await expect(this.fileState).toHaveText(/\d|just now|방금/);
  }

  /** Gives the verdict, in the report's view. */
  async decide(verdict: 'Publish' | 'Revise' | 'Reject', notes: string): Promise<void> {
    await this.press('Alt+5');
    await this.page.locator('.verdict', { hasText: verdict }).click();
    await this.page.getByLabel('Notes for the editor').fill(notes);
    await this.press('Alt+1');
    await this.focusedRow.waitFor();
  }

  async saveAs(name: string, state = `saved in ${name}`): Promise<void> {
    await this.host.answerSave(name);
    await this.press('Mod+Shift+S');
    await expect(this.fileState).toHaveText(state);
  }

  async save(): Promise<void> {
    await this.press('Mod+S');
    await expect(this.fileState).toContainText('saved in');
  }

  async readSaved(name: string): Promise<string> {
    return Buffer.from(await this.readBytes(name)).toString('utf8');
  }

  async readBytes(name: string): Promise<Uint8Array> {
    const bytes = await this.disk.read(name);
    if (bytes === null) throw new Error(`There is no file ${name}`);
    return bytes;
  }

  /** Writes a report by a command and reads it back. */
  async exportReport(command: string, name: string): Promise<string> {
    await this.host.answerSave(name);
    await this.run(command);
    await expect(this.message).toHaveText(`Written: ${name}`);
    return this.readSaved(name);
  }

  /** Puts the two texts of an article on the user's disk and takes them through the import dialog. */
  async review(article: Article = harbour): Promise<void> {
    await this.disk.write(article.sourceName, article.source);
    await this.disk.write(article.targetName, article.target);
    await this.openFiles(article.sourceName, article.targetName);
    const start = this.dialog.getByRole('button', { name: 'Start the review' });
    await start.click();
    await this.waitForImported();
  }

  /** Marks with the keyboard the words from the cursor on, `words` of them. */
  async mark(words: number, category: string, severity: string): Promise<void> {
    for (let step = 0; step < words; step++) await this.press('Shift+ArrowRight');
    await this.press(category, severity);
  }

  /** Where some letters of a row's translation are in the window: left end, width, middle of the line. */
  placeOf(number: number, letters: string): Promise<{ x: number; y: number; width: number }> {
    return this.cell(number, 'target').evaluate((cell, wanted) => {
      for (const run of cell.querySelectorAll('.run')) {
        const text = run.firstChild;
        const start = text?.textContent?.indexOf(wanted) ?? -1;
        if (!text || start < 0) continue;
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y: y + height / 2, width };
      }
      throw new Error(`The row has no ${wanted}`);
    }, letters);
  }
}
