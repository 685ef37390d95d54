import type { Locator, Page } from '@playwright/test';

/** The workshop board, in English. */
export class BoardScreen {
  constructor(private readonly page: Page) {}

  grid(): Locator {
    return this.page.getByRole('grid', { name: /^Open pieces by stage/u });
  }

  rows(): Locator {
    return this.grid().locator('tbody tr[aria-selected]');
  }

  row(bagNumber: string): Locator {
    return this.rows().filter({ hasText: bagNumber });
  }

  stage(name: string): Locator {
    return this.page.getByRole('list', { name: 'Stages' }).getByRole('listitem').filter({ hasText: name });
  }

  steps(): Locator {
    return this.page.getByRole('dialog').getByRole('list', { name: 'Steps' }).locator(':scope > li');
  }
}
