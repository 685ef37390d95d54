import { expect, type Page } from '@playwright/test';
import type { DeskEvent } from '../../shared/cases/events';
import type { DeskAtHand } from './desk';

/** The day on which everything in these tests happens: 22 November 2026, in the afternoon in Tokyo. */
export const thatDay = new Date('2026-11-22T05:00:00.000Z');

const eventsPerCall = 500;

/** Puts the events into the journal by the desk's own call. */
async function writeJournal(page: Page, events: readonly DeskEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += eventsPerCall) {
    const reply = await page.evaluate(
      async (body) => {
        const response = await fetch('/desk/appendToJournal', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-desk-token': sessionStorage.getItem('naoshi.desk-token') ?? '',
          },
          body,
        });
        return response.json() as Promise<{ ok: boolean }>;
      },
      JSON.stringify({ ledger: 'shop', events: events.slice(from, from + eventsPerCall) }),
    );
    if (!reply.ok) throw new Error(`The journal refused the events: ${JSON.stringify(reply)}`);
  }
}

/** Opens a shop in which all this has happened before, on 22 November 2026, as after a night in which the store was lost. */
export async function openShopWith(desk: DeskAtHand, events: readonly DeskEvent[]): Promise<void> {
  const { page } = desk;
  await page.clock.setFixedTime(thatDay);
  await expect(page.getByRole('heading', { name: 'Welcome. Which shop is this?' })).toBeVisible();
  await writeJournal(page, events);
  await page.reload();
  await page.getByRole('button', { name: 'Rebuild the cases from the journal' }).click();
  await expect(page.getByRole('navigation', { name: /^(Screens|画面)$/u })).toBeVisible({ timeout: 30_000 });
}

/** Puts a photo drawn by the page beside the journal and answers its name. */
export async function storePhoto(page: Page, colour: string): Promise<string> {
  // The page has loaded before it was let in.
  await page.waitForFunction(() => sessionStorage.getItem('naoshi.desk-token') !== null);
  return page.evaluate(async (fill) => {
    const canvas = new OffscreenCanvas(640, 480);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser draws no pictures.');
    context.fillStyle = fill;
    context.fillRect(0, 0, 640, 480);
    const bytes = await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const reply = await fetch(`/desk/storePhoto/shop/${hash}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-desk-token': sessionStorage.getItem('naoshi.desk-token') ?? '',
      },
      body: bytes,
    });
    const answer = (await reply.json()) as { ok: boolean };
    if (!answer.ok) throw new Error(`The photo was refused: ${JSON.stringify(answer)}`);
    return hash;
  }, colour);
}

/** Goes to an address of the program as a link would. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${address}`);
}
