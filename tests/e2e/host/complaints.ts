import type { BrowserContext, ConsoleMessage, Page, WebError } from '@playwright/test';

/**
 * Gathers what a page says on its console that it should not: warnings and errors, violations of the content security
 * policy among them, and errors that nobody caught. Returns what ends it.
 */
export function listenTo(context: BrowserContext, complaints: string[]): () => void {
  const onConsole = (message: ConsoleMessage): void => {
    note(message, complaints);
  };
  const onError = (error: WebError): void => {
    complaints.push(`uncaught: ${error.error().stack ?? String(error.error())}`);
  };
  context.on('console', onConsole).on('weberror', onError);
  return () => {
    context.off('console', onConsole).off('weberror', onError);
  };
}

/** For pages that were there before anybody listened. */
export async function catchUp(page: Page, complaints: string[]): Promise<void> {
  for (const message of await page.consoleMessages()) note(message, complaints);
  for (const error of await page.pageErrors()) complaints.push(`uncaught: ${error.stack ?? String(error)}`);
}

function note(message: ConsoleMessage, complaints: string[]): void {
  if (!['warning', 'error', 'assert'].includes(message.type())) return;
  const { url, lineNumber } = message.location();
  complaints.push(`${message.type()}: ${message.text()} (${url}:${lineNumber})`);
}
