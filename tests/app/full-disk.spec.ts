import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ScriptedClerk } from './chaos/scripted-clerk';
import { test as base, expect, RunningDesk } from './desk';
import { setUpShop } from './screens/first-start';
import { IntakeScreen } from './screens/intake-screen';
import { findsNothing } from './wcag';

type SmallDisk = {
  readonly desk: RunningDesk;
  /** Fills the disk until so many bytes are free, or makes room again. */
  readonly leaveFree: (bytes: number) => void;
};

const test = base.extend<{ readonly small: SmallDisk }>({
  small: async ({ page }, use) => {
    const disk = mkdtempSync(join(tmpdir(), 'naoshi-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=500m', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      rmSync(disk, { recursive: true });
      base.skip(true, 'this machine does not allow mounting a small disk');
    }
    const desk = new RunningDesk({ environment: {}, within: disk });
    const filler = join(disk, 'filler');
    try {
      await use({
        desk,
        leaveFree: (bytes) => {
          rmSync(filler, { force: true });
          const { bavail, bsize } = statfsSync(disk);
          writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
        },
      });
    } finally {
      await page.close();
      await desk.end();
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  },
});

/** The next time that the desk looks at its disk. */
async function aMinuteLater(page: Page): Promise<void> {
  await page.clock.fastForward(61_000);
}

test('a disk that fills is said from afar; near its end nothing is taken in, what was typed stays, and with room again it is saved', async ({
  page,
  small,
}) => {
  await page.clock.install();
  await page.goto(await small.desk.start());
  await setUpShop(page);
  const strip = page.getByRole('alert').filter({ hasText: /disk/u });
  await expect(strip).toContainText(/The disk is getting full: 5\d\d MB are left/u);
  await expect(strip).toHaveCount(1);
  await findsNothing(page, 'a disk that is getting full');

  small.leaveFree(200e6);
  await aMinuteLater(page);
  await expect(strip).toContainText(/The disk is nearly full: (199|200) MB are left/u);
  let press = (): void => undefined;
  const isPressed = new Promise<void>((resolve) => {
    press = resolve;
  });
  const clerk = new ScriptedClerk(press);
  // Without room she waits for a number until she gives up.
  const taking = clerk.takeIn(page).catch(() => undefined);
  const intake = new IntakeScreen(page);
  await isPressed;
  const refusal = page
    .getByRole('alert')
    .filter({ hasText: 'Nothing new is taken in: the disk is nearly full' });
  await expect(refusal).toBeVisible();
  await intake.isNotSaved();
  await expect(intake.field('customer.fields.name')).toHaveValue(/^客/u);
  await findsNothing(page, 'an intake refused for want of room');
  expect(clerk.promised).toEqual([]);

  small.leaveFree(20e6);
  await aMinuteLater(page);
  await expect(strip.first()).toContainText('The disk is full: ');

  small.leaveFree(400e6);
  await aMinuteLater(page);
  await expect(strip.first()).toContainText('The disk is getting full');
  await intake.save();
  await intake.savedNumber();
  await intake.isOnDisk();
  await taking;
});
