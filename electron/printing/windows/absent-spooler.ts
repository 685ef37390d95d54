import type { Spooler } from './spooler';

/** Stands where the spooler's library could not be loaded: every question is answered "down". */
export const absentSpooler: Spooler = {
  printers: () => null,
  defaultPrinter: () => null,
  driver: () => ({ papers: [], dotsPerInch: [] }),
  jobs: () => null,
  control: () => false,
  startRaw: () => null,
};
