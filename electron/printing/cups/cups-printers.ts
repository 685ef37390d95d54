import { booleanOf, dotsPerInchOf, type IppGroup, numberOf, textOf, textsOf } from '../ipp/message';
import { printerStateNumbers } from '../ipp/tags';
import type { PrinterFound } from '../printer-port';

/** Asked for by name: all attributes of a driverless queue are 40 times as many bytes. */
export const printerAttributes = [
  'printer-name',
  'printer-info',
  'printer-location',
  'printer-type',
  'printer-state',
  'printer-state-message',
  'printer-state-reasons',
  'printer-is-accepting-jobs',
  'media-supported',
  'media-ready',
  'printer-resolution-supported',
] as const;

/** Bit of CUPS's own `printer-type` (cups.h, CUPS_PRINTER_DEFAULT). */
const defaultPrinterBit = 0x20000;

function stateOf(group: IppGroup): PrinterFound['state'] {
  switch (numberOf(group, 'printer-state')) {
    case printerStateNumbers.idle:
      return 'idle';
    case printerStateNumbers.processing:
      return 'printing';
    case printerStateNumbers.stopped:
      return 'stopped';
    default:
      return 'unknown';
  }
}

/** Reasons without their severity endings (RFC 8011, 5.4.12) and without the word for "no reason". */
export function reasonsOf(group: IppGroup, name: string): readonly string[] {
  const bare = textsOf(group, name).map((reason) => reason.replace(/-(?:error|warning|report)$/u, ''));
  return [...new Set(bare)].filter((reason) => reason !== 'none' && reason !== '');
}

/**
 * A queue without a driver reports no media at all, and passes on bytes as they are; one with a driver turns PDF into what
 * its printer takes, and would mangle bytes meant for the printer itself.
 */
export function printerOf(group: IppGroup): PrinterFound | null {
  const name = textOf(group, 'printer-name');
  if (name === null) return null;
  const media = textsOf(group, 'media-supported');
  const words = textOf(group, 'printer-info') ?? '';
  return {
    name,
    title: words === '' ? name : words,
    location: textOf(group, 'printer-location') ?? '',
    isDefault: ((numberOf(group, 'printer-type') ?? 0) & defaultPrinterBit) !== 0,
    state: stateOf(group),
    stateMessage: textOf(group, 'printer-state-message') ?? '',
    reasons: [...reasonsOf(group, 'printer-state-reasons')],
    accepting: booleanOf(group, 'printer-is-accepting-jobs') ?? true,
    media: [...media],
    mediaReady: [...textsOf(group, 'media-ready')],
    dotsPerInch: [...dotsPerInchOf(group, 'printer-resolution-supported')],
    formats: media.length === 0 ? ['raw'] : ['pdf'],
  };
}
