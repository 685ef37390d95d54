import type { AppError } from '../../shared/app-error';
import type { DocumentFormat, Printer, PrinterPortId } from '../../shared/printing/printers';
import type { Result } from '../../shared/result';

/**
 * Why a port did not do what it was asked, and what may be done about it:
 * - `wait`: nothing was done; the same step may go well later (system down, queue full, printer not accepting);
 * - `final`: nothing was done and never will be (unknown printer, format refused);
 * - `look`: it may have been done, the answer was lost; look at the job before doing it again;
 * - `anew`: this held job can no longer be completed; it is to be called back and another one made.
 */
export type PortFault = { readonly error: AppError; readonly next: 'wait' | 'final' | 'look' | 'anew' };
export type PortReply<T> = Promise<Result<T, PortFault>>;

/** A printer as a port sees it; its `id` and `title` are put on by whoever lists all ports. */
export type PrinterFound = Omit<Printer, 'id'> & { readonly name: string };

/** The outbox's name of one attempt at one job, which is also the job's name in the printing system. */
export type JobLabel = { readonly key: string; readonly attempt: number };

/**
 * One job in the printing system. Its number alone proves nothing: CUPS has given the number of a lost job to the next one.
 */
export type JobRef = {
  readonly printer: string;
  readonly jobId: number;
  readonly jobUuid: string | null;
  /** The printing system's own count of seconds; null where it has none. */
  readonly createdAt: number | null;
  readonly label: JobLabel;
};

/**
 * `held`: there, and cannot print until released. `stopped`: the printing system gave up on it and keeps it.
 * `gone`: no such job, or another one under its number.
 */
export type JobProgress =
  | 'held'
  | 'pending'
  | 'processing'
  | 'stopped'
  | 'canceled'
  | 'aborted'
  | 'completed'
  | 'gone';

export type JobStatus = {
  readonly progress: JobProgress;
  /** Whole documents that arrived with the job; null where the port cannot count them. */
  readonly documents: number | null;
  /** Conditions of this job such as `media-empty`. */
  readonly reasons: readonly string[];
  readonly message: string;
};

export type PortJob = {
  readonly printer: string;
  readonly label: JobLabel;
  /** The printer's own name for the stock. */
  readonly media: string;
  readonly format: DocumentFormat;
};

/** Three steps; nothing can be printed before the third, so that a crash before it leaves nothing in doubt. */
export type HeldRoute = {
  readonly holds: true;
  /** Makes a job that is held and has no document. */
  readonly create: (job: PortJob) => PortReply<JobRef>;
  /** Gives it its one document. */
  readonly load: (ref: JobRef, format: DocumentFormat, document: Uint8Array) => PortReply<void>;
  /** Lets it print. Doing it twice is the same as once. */
  readonly release: (ref: JobRef) => PortReply<void>;
};

/** What came of a job given in one piece: a job to follow, or nothing more to be learnt. */
export type UnitOutcome =
  | { readonly followed: JobRef }
  | { readonly followed: null; readonly reasons: readonly string[] };

/** One step; a crash while it runs leaves it unknown whether anything was printed. */
export type UnitRoute = {
  readonly holds: false;
  readonly submit: (job: PortJob, document: Uint8Array) => PortReply<UnitOutcome>;
};

export type Route = HeldRoute | UnitRoute;

/** One road to printers. The outbox runs its protocol over this and knows nothing else of printing. */
export type PrinterPort = {
  readonly id: PrinterPortId;
  readonly list: () => PortReply<readonly PrinterFound[]>;
  readonly capabilities: (name: string) => PortReply<PrinterFound>;
  /** How this port submits a format; null: not at all. */
  readonly routeFor: (format: DocumentFormat) => Route | null;
  readonly status: (ref: JobRef) => PortReply<JobStatus>;
  /** Asks for the end of a job. A job already finished is no fault: its status tells. */
  readonly cancel: (ref: JobRef) => PortReply<void>;
  /** Every job of any attempt at this key that the printing system knows, oldest first. */
  readonly findByKey: (printer: string, key: string) => PortReply<readonly JobRef[]>;
};

/** `ob:<key>:<attempt>`. */
export function jobNameOf(label: JobLabel): string {
  return `ob:${label.key}:${label.attempt}`;
}

export function labelOfJobName(name: string): JobLabel | null {
  const match = /^ob:([0-9a-z-]+):(\d+)$/u.exec(name);
  return match?.[1] === undefined ? null : { key: match[1], attempt: Number(match[2]) };
}
