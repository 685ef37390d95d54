import type { Page } from '@playwright/test';
import type { PrinterId } from '../../shared/printing/printers';
import type { PrintJob } from '../../shared/printing/queue';

/** A tag on its way to the label printer. */
export function aPrintJob(changes: Partial<PrintJob> = {}): PrintJob {
  return {
    key: '01900000-0000-7000-8000-0000000f0001',
    paper: 'job-bag-tag',
    title: 'GZ-261120-0001-1-X',
    ledger: 'shop',
    caseId: null,
    printer: 'cups:Label' as PrinterId,
    stock: '60x30mm',
    pages: 1,
    state: 'released',
    attempt: 1,
    isCanceling: false,
    problem: null,
    printerReasons: [],
    printerMessage: '',
    personSaid: null,
    copyOf: null,
    queuedAt: '2026-11-22T04:00:00.000Z',
    changedAt: '2026-11-22T04:00:01.000Z',
    ...changes,
  };
}

type Asked = { readonly call: string; readonly input: Record<string, unknown> };

/** Stands in for the printing side of the desk, since no printer is: answers with the jobs it was given and remembers what it was asked. */
export class PrintQueueDouble {
  readonly asked: Asked[] = [];

  constructor(public jobs: readonly PrintJob[]) {}

  async answerFor(page: Page): Promise<void> {
    await page.route('**/desk/readPrintQueue', (route) =>
      route.fulfill({ json: { ok: true, value: { jobs: this.jobs } } }),
    );
    await this.#take(page, 'cancelPrintJob', (job) => ({ ...job, state: 'canceled' }));
    await this.#take(page, 'answerUnknownPrintJob', (job, { answer }) => ({
      ...job,
      personSaid: answer === 'came-out' ? 'printed' : 'given-up',
      ...(job.state === 'failed' ? {} : { state: answer === 'came-out' ? 'sent' : 'canceled' }),
    }));
    await page.route('**/desk/printPapers', async (route) => {
      const input = route.request().postDataJSON() as Asked['input'];
      this.asked.push({ call: 'printPapers', input });
      await route.fulfill({ json: { ok: true, value: { jobs: [] } } });
    });
  }

  /** What a window does when the host has told it that the queue has changed. */
  async tell(page: Page): Promise<void> {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  }

  async #take(
    page: Page,
    call: string,
    change: (job: PrintJob, input: Asked['input']) => PrintJob,
  ): Promise<void> {
    await page.route(`**/desk/${call}`, async (route) => {
      const input = route.request().postDataJSON() as Asked['input'];
      this.asked.push({ call, input });
      this.jobs = this.jobs.map((job) => (job.key === input.key ? change(job, input) : job));
      const job = this.jobs.find(({ key }) => key === input.key);
      await route.fulfill({ json: { ok: true, value: { job } } });
    });
  }
}
