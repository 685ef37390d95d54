import type { AppError } from '../../../shared/app-error';
import { partsOfPrinterId } from '../../../shared/printing/printers';
import type { JobRef, PortFault, PrinterPort } from '../printer-port';
import type { OutboxRow } from './outbox-row';
import type { RowStore } from './row-store';

/** What a step works with. */
export type StepTools = {
  readonly port: PrinterPort;
  readonly rows: RowStore;
  readonly readDocument: (sha256: string) => Promise<Uint8Array | null>;
  /** Keys for which a job may exist that the row does not know: left by an earlier run, or by a lost answer. */
  readonly mayHaveUnknownJob: Set<string>;
  /** Called when a job was let go and has to be followed. */
  readonly released: () => void;
};

/** `moved`: the row has changed, go on with it. Otherwise nothing can be done now, for this reason. */
export type StepOutcome = 'moved' | { readonly waitsFor: AppError };

export function printerNameOf(row: OutboxRow): string {
  return partsOfPrinterId(row.printer).name;
}

type Change = Partial<
  Pick<OutboxRow, 'state' | 'attempt' | 'job' | 'problem' | 'printerReasons' | 'printerMessage'>
>;

/** Writes the row's next state; what was wrong before is over with it. */
export async function move(tools: StepTools, row: OutboxRow, change: Change): Promise<StepOutcome> {
  await tools.rows.update(row.key, (current) => ({ ...current, problem: null, ...change }));
  return 'moved';
}

export function fail(tools: StepTools, row: OutboxRow, problem: AppError): Promise<StepOutcome> {
  return move(tools, row, { state: 'failed', problem });
}

/** Nobody can say whether it was printed. It is never sent again but on a person's word. */
export function giveToPerson(tools: StepTools, row: OutboxRow, detail: string): Promise<StepOutcome> {
  return move(tools, row, { state: 'unknown', problem: { kind: 'print-job-unknown', detail } });
}

/** Starts over where nothing can have been printed. */
export function startAnew(tools: StepTools, row: OutboxRow): Promise<StepOutcome> {
  return move(tools, row, { state: 'prepared', attempt: row.attempt + 1, job: null });
}

export async function followFromNow(tools: StepTools, row: OutboxRow, job: JobRef): Promise<StepOutcome> {
  const outcome = await move(tools, row, { state: 'released', job, attempt: job.label.attempt });
  tools.released();
  return outcome;
}

/** A fault before anything could be printed: for good, or until later. */
export function putOff(tools: StepTools, row: OutboxRow, fault: PortFault): Promise<StepOutcome> {
  return fault.next === 'final' ? fail(tools, row, fault.error) : Promise.resolve({ waitsFor: fault.error });
}
