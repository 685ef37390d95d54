import type { CaseState } from '../../shared/cases/case-state';
import type { PrintJob } from '../../shared/printing/queue';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';
import { type DeskAtHand, expect, test } from './desk';
import { openShopWith } from './filled-desk';
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

  for (const [changes, words] of [
    [{ state: 'prepared' }, 'Waiting'],
    [{ state: 'loaded' }, 'Going to the printing system'],
    [{ state: 'released' }, 'With the printing system'],
    [{ state: 'released', isCanceling: true }, 'Being cancelled'],
    [{ state: 'sent' }, 'Sent to printer'],
    [{ state: 'canceled' }, 'Cancelled'],
    [{ state: 'failed', problem: { kind: 'printer-refused' } }, 'Did not go through'],
  ] as const satisfies readonly (readonly [Partial<PrintJob>, string])[]) {
    test(`says "${words}" and never "printed" of a job that is ${JSON.stringify(changes)}`, async ({
      desk,
    }) => {
      const { prints, bag } = await openPrints(desk, changes);
      await prints.says('Job bag tag', bag, words);
      await expect(prints.job('Job bag tag', bag).locator('[class*=state]')).not.toContainText(/printed/iu);
      await prints.says('Job bag tag', bag, 'Label · 60 × 30 mm tag · 1 page');
    });
  }

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
