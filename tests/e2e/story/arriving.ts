import { expect } from '@playwright/test';
import type { Galley } from './galley';

declare global {
  interface Window {
    /** Lets the worker check, what it was asked meanwhile first. */
    letCheck?: () => void;
  }
}

/**
 * Keeps the checks of the review that is opened next from beginning.
 * @returns what lets their findings arrive, and waits until all have
 */
export async function holdFindings({ page }: Galley): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    let held: (() => void)[] | null = [];
    const post = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')?.value as (
      ...given: unknown[]
    ) => void;
    Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]): void {
      const { path = [] } = given[0] as { path?: readonly string[] };
      if (held && path[0]?.startsWith('check')) held.push(() => post.apply(this, given));
      else post.apply(this, given);
    };
    window.letCheck = () => {
      for (const release of held ?? []) release();
      held = null;
    };
  });
  return async () => {
    await page.evaluate(() => window.letCheck?.());
    await expect(page.locator('.tabs[data-checked=true]')).toBeVisible();
  };
}
