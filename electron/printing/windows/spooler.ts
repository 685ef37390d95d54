/** A printer as the Windows spooler describes it (PRINTER_INFO_2W). */
export type SpoolerPrinter = {
  readonly name: string;
  readonly comment: string;
  readonly location: string;
  /** PRINTER_STATUS_* bits. */
  readonly status: number;
  /** PRINTER_ATTRIBUTE_* bits. */
  readonly attributes: number;
};

/** What a printer's driver can do. Asking may take a second where the driver looks for its printer. */
export type SpoolerDriver = {
  readonly papers: readonly SpoolerPaper[];
  readonly dotsPerInch: readonly number[];
};

export type SpoolerPaper = {
  /** DMPAPER_* number or the driver's own; `paperkind` of SumatraPDF. */
  readonly kind: number;
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
};

export type SpoolerJob = {
  readonly jobId: number;
  readonly document: string;
  /** JOB_STATUS_* bits. */
  readonly status: number;
  /** The driver's words; often empty. */
  readonly statusText: string;
};

/** A document on its way into the spooler. */
export type RawDocument = {
  readonly jobId: number;
  /** False where the spooler took less than all of it. */
  readonly write: (bytes: Uint8Array) => boolean;
  readonly end: () => boolean;
};

/**
 * The few functions of winspool.drv that the desk uses. A function that fails answers null or false: what Windows says about
 * it (GetLastError) does not survive the way here.
 */
export type Spooler = {
  readonly printers: () => readonly SpoolerPrinter[] | null;
  readonly defaultPrinter: () => string | null;
  readonly driver: (printer: string) => SpoolerDriver;
  /** Null: no such printer. */
  readonly jobs: (printer: string) => readonly SpoolerJob[] | null;
  readonly control: (printer: string, jobId: number, command: 'pause' | 'resume' | 'delete') => boolean;
  /** Begins a document of data type RAW. */
  readonly startRaw: (printer: string, document: string) => RawDocument | null;
};

/** winspool.h */
export const printerStatusBits = {
  paused: 0x1,
  error: 0x2,
  paperJam: 0x8,
  paperOut: 0x10,
  paperProblem: 0x40,
  offline: 0x80,
  printing: 0x400,
  notAvailable: 0x1000,
  noToner: 0x40000,
  userIntervention: 0x100000,
  doorOpen: 0x400000,
} as const;

export const workOfflineAttribute = 0x400;

export const jobStatusBits = {
  paused: 0x1,
  error: 0x2,
  deleting: 0x4,
  spooling: 0x8,
  printing: 0x10,
  offline: 0x20,
  paperOut: 0x40,
  printed: 0x80,
  deleted: 0x100,
  blocked: 0x200,
  userIntervention: 0x400,
  complete: 0x1000,
} as const;
