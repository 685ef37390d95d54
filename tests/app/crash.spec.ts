import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { makerWording, metalWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { expect, RunningDesk, test } from './desk';
import { CaseScreen } from './screens/case-screen';
import { CasesScreen } from './screens/cases-screen';
import { setUpShop } from './screens/first-start';
import { IntakeScreen } from './screens/intake-screen';
import { Who } from './screens/who';

/** A browser with a profile on disk, that can be killed like any program and opened again. */
class MortalBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'naoshi-mortal-'));
  #context: BrowserContext | null = null;

  async open(address: string): Promise<Page> {
    const { launchOptions } = test.info().project.use;
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      ...launchOptions,
      locale: 'en-GB',
    });
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await page.goto(address);
    return page;
  }

  /** As by a power cut to the program: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    const closed = this.#context?.waitForEvent('close');
    execFileSync('pkill', ['-KILL', '-f', this.#profile]);
    await closed;
    this.#context = null;
  }

  async remove(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}

async function withKillableDesk(
  use: (running: RunningDesk, browser: MortalBrowser) => Promise<void>,
): Promise<void> {
  const running = new RunningDesk({ environment: {} });
  const browser = new MortalBrowser();
  try {
    await use(running, browser);
  } finally {
    await browser.remove();
    await running.end();
    running.remove();
  }
}

async function beginIntake(page: Page): Promise<IntakeScreen> {
  const intake = new IntakeScreen(page);
  await intake.open();
  await new Who(page).goOnWithNobody();
  await intake.isReady();
  return intake;
}

test.skip(process.platform === 'win32', 'a browser is killed here as Unix kills');

test('a browser killed right after "saved" has lost nothing', async () => {
  await withKillableDesk(async (running, browser) => {
    const page = await browser.open(await running.start());
    await setUpShop(page);
    const intake = await beginIntake(page);
    await intake.takeDownCustomer({ name: '佐藤 由紀', kana: 'サトウ ユキ' });
    await intake.takeInRing(
      makerWording.kuno.en,
      pieceKindWording.ring.en,
      metalWording.silver.en,
      serviceWording.clean.en,
      '15000',
    );
    await intake.typeInto(intake.words.field.unsignedReason, 'Left in a hurry');
    await intake.save();
    const number = await intake.savedNumber();
    await browser.kill();

    const again = await browser.open(await running.addressForAnotherWindow());
    const cases = new CasesScreen(again);
    await cases.open();
    await cases.shows(number);
    await cases.find('サトウ');
    await again.keyboard.press('Enter');
    await new CaseScreen(again).isOpen(number);
  });
});

test('a browser and its host killed in the middle of a draft lose at most the last keystroke', async () => {
  await withKillableDesk(async (running, browser) => {
    const page = await browser.open(await running.start());
    await setUpShop(page);
    const intake = await beginIntake(page);
    await intake.takeDownCustomer({ name: '鈴木 一郎', kana: 'スズキ イチロウ' });
    const typed = 'the claw at two o’clock is bent, customer says since last summer';
    await intake.tabTo(intake.words.field.internalNote);
    await page.keyboard.type(typed, { delay: 25 });
    await browser.kill();
    await running.end('SIGKILL');

    const again = await browser.open(await running.start());
    await again.keyboard.press('F2');
    await new Who(again).goOnWithNobody();
    const anew = new IntakeScreen(again);
    const note = anew.field('pieces.0.internalNote');
    const draft = again.getByText('鈴木 一郎').first();
    await expect(draft.or(note).first()).toBeVisible();
    if (!(await note.isVisible())) await draft.click();
    await expect(note).toBeVisible();
    const kept = await note.inputValue();
    expect(typed.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(typed.length - 1);
    await expect(anew.field('customer.fields.name')).toHaveValue('鈴木 一郎');
  });
});
