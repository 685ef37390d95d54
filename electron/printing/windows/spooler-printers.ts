import type { PrinterFound } from '../printer-port';
import {
  printerStatusBits,
  type SpoolerDriver,
  type SpoolerPaper,
  type SpoolerPrinter,
  workOfflineAttribute,
} from './spooler';

const reasonByBit: readonly (readonly [number, string])[] = [
  [printerStatusBits.paused, 'paused'],
  [printerStatusBits.paperOut, 'media-empty'],
  [printerStatusBits.paperProblem, 'media-needed'],
  [printerStatusBits.paperJam, 'media-jam'],
  [printerStatusBits.doorOpen, 'cover-open'],
  [printerStatusBits.noToner, 'marker-supply-empty'],
  [printerStatusBits.offline, 'connecting-to-device'],
  [printerStatusBits.notAvailable, 'connecting-to-device'],
  [printerStatusBits.userIntervention, 'other'],
  [printerStatusBits.error, 'other'],
];

function stateOf(printer: SpoolerPrinter, reasons: readonly string[]): PrinterFound['state'] {
  if (reasons.includes('connecting-to-device')) return 'unreachable';
  if (reasons.length > 0) return 'stopped';
  return (printer.status & printerStatusBits.printing) === 0 ? 'idle' : 'printing';
}

/** A size of the driver under a self-describing name, so that stocks are matched as for any other printer. */
export function mediaNameOf(paper: SpoolerPaper): string {
  const size = `${paper.widthMillimetres}x${paper.heightMillimetres}mm`;
  return `om_${size}_${size}`;
}

export function printerFoundOf(
  printer: SpoolerPrinter,
  driver: SpoolerDriver,
  isDefault: boolean,
): PrinterFound {
  const said = reasonByBit.filter(([bit]) => (printer.status & bit) !== 0).map(([, reason]) => reason);
  const isOffline = (printer.attributes & workOfflineAttribute) !== 0;
  const reasons = [...new Set(isOffline ? [...said, 'connecting-to-device'] : said)];
  return {
    name: printer.name,
    title: printer.name,
    location: printer.location === '' ? printer.comment : printer.location,
    isDefault,
    state: stateOf(printer, reasons),
    stateMessage: '',
    reasons,
    accepting: true,
    media: [...new Set(driver.papers.map(mediaNameOf))],
    mediaReady: [],
    dotsPerInch: [...driver.dotsPerInch],
    formats: ['pdf', 'raw'],
  };
}
