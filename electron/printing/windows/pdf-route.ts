import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok } from '../../../shared/result';
import type { JobRef, PortJob, PortReply, UnitOutcome, UnitRoute } from '../printer-port';
import type { Spooler, SpoolerPaper } from './spooler';
import { documentNameOf, labelOfDocument } from './spooler-jobs';
import type { Sumatra, SumatraEnd } from './sumatra';

export type PdfRouteOptions = {
  readonly spooler: Spooler;
  readonly sumatra: Sumatra;
  readonly paperOf: (printer: string, media: string) => SpoolerPaper | null;
  readonly letGo: (ref: JobRef) => void;
  /** How often the spooler is watched for the document, and for how long after SumatraPDF has ended. */
  readonly watchMilliseconds: number;
  readonly lateMilliseconds: number;
};

/** Nothing is scaled. By itself SumatraPDF would turn a page that is wider than high, such as a tag. */
function settingsOf(paper: SpoolerPaper | null): string {
  const words = ['noscale', 'disable-auto-rotation'];
  return [...words, ...(paper === null ? [] : [`paperkind=${paper.kind}`])].join(',');
}

/**
 * PDFs through SumatraPDF. It tells no job number and its word for "done" is worth little, so the spooler is watched for the
 * document's name while it runs; a document that nobody saw there is a question for a person.
 */
export function openPdfRoute(options: PdfRouteOptions): UnitRoute {
  const { spooler, sumatra, watchMilliseconds } = options;
  const turns = new Map<string, Promise<unknown>>();

  function look(job: PortJob): JobRef | null {
    const found = spooler.jobs(job.printer)?.find(({ document }) => {
      const label = labelOfDocument(document);
      return label?.key === job.label.key && label.attempt === job.label.attempt;
    });
    if (found === undefined) return null;
    const ref = { printer: job.printer, jobId: found.jobId, jobUuid: null, createdAt: null };
    return { ...ref, label: job.label };
  }

  async function watch(job: PortJob, run: Promise<SumatraEnd>): Promise<[SumatraEnd, JobRef | null]> {
    let end: SumatraEnd | null = null;
    const ended = run.then((how) => {
      end = how;
    });
    let seen = look(job);
    while (end === null && seen === null) {
      await Promise.race([ended, sleep(watchMilliseconds)]);
      seen = look(job);
    }
    await ended;
    const rounds = Math.ceil(options.lateMilliseconds / watchMilliseconds);
    for (let round = 0; seen === null && end === 'ok' && round < rounds; round += 1) {
      await sleep(watchMilliseconds);
      seen = look(job);
    }
    return [await run, seen];
  }

  async function submit(job: PortJob, document: Uint8Array): PortReply<UnitOutcome> {
    if (spooler.jobs(job.printer) === null)
      return err({ error: { kind: 'printer-unknown', detail: job.printer }, next: 'final' });
    const run = sumatra({
      printer: job.printer,
      fileName: documentNameOf(job.label, job.format),
      settings: settingsOf(options.paperOf(job.printer, job.media)),
      document,
    });
    const [end, seen] = await watch(job, run);
    if (seen !== null) {
      options.letGo(seen);
      return ok({ followed: seen });
    }
    if (end === 'absent')
      return err({
        error: { kind: 'printing-system-down', detail: 'SumatraPDF is not there' },
        next: 'final',
      });
    if (end === 'failed')
      return err({ error: { kind: 'printer-refused', detail: 'SumatraPDF could not print' }, next: 'final' });
    return err({ error: { kind: 'print-job-unknown', detail: `SumatraPDF: ${end}` }, next: 'look' });
  }

  return {
    holds: false,
    submit(job, document) {
      const turn = (turns.get(job.printer) ?? Promise.resolve()).then(() => submit(job, document));
      turns.set(
        job.printer,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
