import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A rule that a page breaks, and where. */
export type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** What keeps a page out of someone's reach. */
export async function violationsOf(page: Page): Promise<Violation[]> {
  const { violations } = await new AxeBuilder({ page })
    // The report's own page has a test of its own; a frame without scripts cannot be looked into.
    .exclude('iframe')
    // Electron opens no second page to gather the results in.
    .setLegacyMode(true)
    // Describing all that is well, down to a selector for each element, takes as long as looking for what is not.
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations;
}
