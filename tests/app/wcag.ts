import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every rule of WCAG 2.2 A and AA that a program can check. */
export async function findsNothing(page: Page, where: string): Promise<void> {
  // A screen is a chunk of its own: until it is drawn there is nothing to judge.
  await expect(page.locator('h1').first()).toBeAttached();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.slice(0, 4).map((node) => `${node.html} -- ${node.failureSummary ?? ''}`),
  }));
  expect.soft(told, where).toEqual([]);
}
