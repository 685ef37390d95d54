import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';

const debianChromium = '/usr/bin/chromium';

/**
 * A Chromium with a profile on disk, as the desk has one: a store in memory would flatter.
 * @param kept a folder for the profile that somebody else takes away
 */
export async function launchBrowser(
  kept: string | null = null,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'naoshi-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...(existsSync(debianChromium) ? { executablePath: debianChromium } : { channel: 'chrome' }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    close: async () => {
      await context.close();
      if (kept === null) rmSync(profile, { recursive: true, force: true });
    },
  };
}
