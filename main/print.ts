import type { WebContents } from 'electron';
import { printFailure } from './failure';

/** The page as it is shown, as PDF; paper size and margins are the page's own (`@page`). @throws `print-failed` */
export async function printToPdf(contents: WebContents): Promise<Uint8Array> {
  try {
    return await contents.printToPDF({ printBackground: true, preferCSSPageSize: true });
  } catch (thrown) {
    throw printFailure(thrown);
  }
}
