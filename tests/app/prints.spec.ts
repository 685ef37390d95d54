import type { CaseState } from '../../shared/cases/case-state';
import type { PrintJob } from '../../shared/printing/queue';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';
import { type DeskAtHand, expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { aPrintJob, PrintQueueDouble } from './print-queue';
import { CaseScreen } from './screens/case-screen';
import { PrintsScreen } from './screens/prints-screen';
import { Who } from './screens/who';

/** A shop with one case, and the queue with the job of its tag as these changes make it. */
async function openPrints(
  desk: DeskAtHand,
  changes: Partial<PrintJob>,
  more: readonly PrintJob[] = [],
): Promise<{ state: CaseState; queue: PrintQueueDouble; prints: PrintsScreen; bag: string }> {
  const ledger = new Ledger(aShop({ language: 'en' }));
  ledger.joins(aStaff());
  const state = ledger.takesIn();
  const queued = ledger.events.find((event) => event.type === 'paper-queued');
  if (queued?.type !== 'paper-queued') throw new Error('The case queued no paper.');
  const bag = state.pieces[0]?.bagNumber ?? '';
  const job = aPrintJob({ key: queued.data.printKey, caseId: state.id, title: bag, ...changes });
  const queue = new PrintQueueDouble([job, ...more]);
  await queue.answerFor(desk.page);
  await openShopWith(desk, ledger.events);
  const prints = new PrintsScreen(desk.page);
  await prints.open();
  return { state, queue, prints, bag };
}

test.describe('the print list', () => {
  test('says that nothing was printed yet', async ({ desk }) => {
    await openShopWith(desk, new Ledger(aShop({ language: 'en' })).events);
    await new PrintsScreen(desk.page).open();
    await expect(desk.page.getByText('Nothing has been printed yet.')).toBeVisible();
  });

  test('says of every job how far it has come, and never "printed"', async ({ desk }) => {
    const states = [
      ['Waiting', { state: 'prepared' }],
      ['Going to the printing system', { state: 'loaded' }],
      ['With the printing system', { state: 'released' }],
      ['Being cancelled', { state: 'released', isCanceling: true }],
      ['Sent to printer', { state: 'sent' }],
      ['Cancelled', { state: 'canceled' }],
      ['Did not go through', { state: 'failed', problem: { kind: 'printer-refused' } }],
    ] as const satisfies readonly (readonly [string, Partial<PrintJob>])[];
    const more = states.map(([words, changes], at) =>
      aPrintJob({ key: `01900000-0000-7000-8000-0000000f01${at}0`, title: words, ...changes }),
    );
    const { prints } = await openPrints(desk, { state: 'sent' }, more);
    for (const [words] of states) {
      const state = prints.job('Job bag tag', words).locator('[class*=state]');
      await expect(state).toHaveText(words);
      await expect(state).not.toContainText(/printed/iu);
      await prints.says('Job bag tag', words, 'Label · 60 × 30 mm tag · 1 page');
    }
  });

  test('puts what needs a person above all else, and changes when the host tells so', async ({ desk }) => {
    const test = aPrintJob({
      key: '01900000-0000-7000-8000-0000000f0002',
      title: 'test page',
      paper: 'claim-slip',
      state: 'sent',
    });
    const { prints, queue, bag } = await openPrints(
      desk,
      { printerReasons: ['media-empty-error', 'strange-thing-report'] },
      [test],
    );
    await expect(prints.group('Needs you')).toContainText(bag);
    await prints.says('Job bag tag', bag, 'Out of paper or labels. Put in a new roll or paper.');
    await prints.says('Job bag tag', bag, 'in its own words: strange-thing-report');
    await expect(prints.group('Done')).toContainText('Test page');
    await expect(desk.page.getByRole('region', { name: 'Desk' })).toContainText(/1/u);
    queue.jobs = queue.jobs.map((job) => ({ ...job, state: 'sent', printerReasons: [] }));
    await queue.tell(desk.page);
    await expect(prints.group('Needs you')).toBeHidden();
    await expect(prints.group('Done')).toContainText(bag);
  });

  test('says in its own words what the printer says, beside ours', async ({ desk }) => {
    const { prints, bag } = await openPrints(desk, {
      printerReasons: ['media-empty-error'],
      printerMessage: 'Tray 2: load A4 plain.',
    });
    await prints.says('Job bag tag', bag, 'Out of paper or labels.');
    await prints.says('Job bag tag', bag, 'in its own words: Tray 2: load A4 plain.');
  });

  test('lets a paper that did not go through be let go, so that it asks nobody any more', async ({
    desk,
  }) => {
    const { prints, queue, bag } = await openPrints(desk, {
      state: 'failed',
      problem: { kind: 'printer-refused' },
    });
    await expect(prints.group('Needs you')).toContainText('The printer did not take the paper');
    await prints.job('Job bag tag', bag).getByRole('button', { name: 'Not needed any more' }).click();
    await expect(prints.group('Needs you')).toBeHidden();
    await prints.says('Job bag tag', bag, 'Given up');
    await expect(prints.job('Job bag tag', bag).getByRole('alert')).toBeHidden();
    expect(queue.asked).toEqual([
      { call: 'answerUnknownPrintJob', input: { key: expect.any(String), answer: 'give-up' } },
    ]);
  });

  test('shows the papers that no printer is chosen for, and lets them go before they all print', async ({
    desk,
  }) => {
    const { page } = desk;
    const ledger = new Ledger(aShop({ language: 'en' }));
    const state = ledger.takesIn();
    const bag = state.pieces[0]?.bagNumber ?? '';
    await openShopWith(desk, ledger.events);
    const screen = new CaseScreen(page);
    await goTo(page, `/cases/${state.id}`);
    await screen.printCopy('Job bag tag 1 of 1', 1);
    await new Who(page).goOnWithNobody();
    await expect(screen.paper('Job bag tag 1 of 1')).toContainText('COPY 1');
    await screen.printCopy('Claim slip', 1);
    await expect(screen.paper('Claim slip')).toContainText('COPY 1');
    await goTo(page, '/settings/papers');
    await page.getByText('2 papers wait and all print as soon as their printer is chosen.').waitFor();
    await page.getByRole('link', { name: 'Look through them first' }).click();
    const prints = new PrintsScreen(page);
    const held = page.getByRole('region', { name: 'No printer yet' });
    await expect(held.getByRole('listitem')).toHaveCount(2);
    await prints.says('Job bag tag', bag, 'Copy 1');
    await held.getByRole('button', { name: `Not needed any more: Job bag tag ${bag}` }).click();
    await expect(held.getByRole('listitem')).toHaveCount(1);
    await expect(prints.job('Claim slip', state.number)).toBeVisible();
  });

  test('says what went wrong and what to do next', async ({ desk }) => {
    const { prints, bag } = await openPrints(desk, {
      state: 'prepared',
      problem: { kind: 'printer-unreachable', detail: 'ECONNREFUSED' },
    });
    const alert = prints.job('Job bag tag', bag).getByRole('alert');
    await expect(alert).toContainText('The printer does not answer');
    await expect(alert).toContainText('Printing goes on by itself.');
  });

  test('cancels what has not been handed over yet', async ({ desk }) => {
    const { prints, queue, bag } = await openPrints(desk, { state: 'prepared' });
    await prints.job('Job bag tag', bag).getByRole('button', { name: 'Cancel' }).click();
    await prints.says('Job bag tag', bag, 'Cancelled');
    expect(queue.asked.map(({ call }) => call)).toEqual(['cancelPrintJob']);
  });

  test('leads to the case', async ({ desk }) => {
    const { prints, state, bag } = await openPrints(desk, { state: 'sent' });
    await prints.job('Job bag tag', bag).getByRole('link', { name: bag }).click();
    await new CaseScreen(desk.page).isOpen(state.number);
  });
});

test.describe('a job nobody knows the fate of', () => {
  test('asks whether it came out, and is over when it did', async ({ desk }) => {
    const { prints, queue, bag } = await openPrints(desk, { state: 'unknown' });
    await expect(prints.group('Needs you')).toContainText('Not known whether it came out');
    await prints.question('Job bag tag', bag).getByRole('button', { name: 'It came out' }).click();
    await prints.says('Job bag tag', bag, 'Came out, as seen at the desk');
    await expect(prints.group('Needs you')).toBeHidden();
    expect(queue.asked).toEqual([
      { call: 'answerUnknownPrintJob', input: { key: expect.any(String), answer: 'came-out' } },
    ]);
  });

  test('is printed again only on demand, as the next copy, after it was given up', async ({ desk }) => {
    const { prints, queue, state, bag } = await openPrints(desk, { state: 'unknown' });
    expect(queue.asked).toEqual([]);
    await prints
      .question('Job bag tag', bag)
      .getByRole('button', { name: 'It did not: print again as a copy' })
      .click();
    await new Who(desk.page).answerByTyping('森');
    await prints.says('Job bag tag', bag, 'Given up');
    await expect
      .poll(() => queue.asked.map(({ call }) => call))
      .toEqual(['answerUnknownPrintJob', 'printPapers']);
    expect(queue.asked[1]?.input).toMatchObject({
      ledger: 'shop',
      requests: [{ caseId: state.id, boundPaper: 'job-bag-tag', paper: { bagNumber: bag, copy: 1 } }],
    });
    await prints.job('Job bag tag', bag).getByRole('link', { name: bag }).click();
    await expect(new CaseScreen(desk.page).paper('Job bag tag 1 of 1')).toContainText('COPY 1');
  });

  test('is given up without a second print where the paper is not needed', async ({ desk }) => {
    const { prints, queue, bag } = await openPrints(desk, { state: 'unknown' });
    await prints
      .question('Job bag tag', bag)
      .getByRole('button', { name: 'It did not, and is not needed' })
      .click();
    await prints.says('Job bag tag', bag, 'Given up');
    expect(queue.asked.map(({ call }) => call)).toEqual(['answerUnknownPrintJob']);
  });

  test('keeps its question when the clerk does not say who asks for the copy', async ({ desk }) => {
    const { prints, queue, bag } = await openPrints(desk, { state: 'unknown' });
    const question = prints.question('Job bag tag', bag);
    await question.getByRole('button', { name: 'It did not: print again as a copy' }).click();
    await new Who(desk.page).isAsked();
    await desk.page.keyboard.press('Escape');
    await expect(question).toBeVisible();
    expect(queue.asked).toEqual([]);
  });
});
