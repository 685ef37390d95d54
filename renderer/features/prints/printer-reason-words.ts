import { type PrinterReason, prints } from '../../i18n/en/prints';

/** Reasons that say the same in other words: RFC 8011 §5.4.12 keywords and those of label printers over TCP 9100. */
const sameAs: Readonly<Record<string, PrinterReason>> = {
  'media-needed': 'media-empty',
  'paper-out': 'media-empty',
  'media-empty-or-needed': 'media-empty',
  'input-tray-missing': 'media-empty',
  'paper-jam': 'media-jam',
  'door-open': 'cover-open',
  'head-open': 'cover-open',
  'interlock-open': 'cover-open',
  'toner-empty': 'marker-supply-empty',
  'ribbon-out': 'marker-supply-empty',
  'toner-low': 'marker-supply-low',
  'marker-waste-full': 'marker-waste-almost-full',
  pause: 'paused',
  'moving-to-paused': 'paused',
  stopped: 'paused',
  'stopped-partly': 'paused',
  shutdown: 'offline',
  'offline-report': 'offline',
  'timed-out': 'connecting-to-device',
  'output-tray-missing': 'output-area-full',
  'output-area-almost-full': 'output-area-full',
  'buffer-full': 'spool-area-full',
};

function isKnown(reason: string): reason is PrinterReason {
  return reason in prints.reasons;
}

/**
 * The entry of `prints:reasons` for what a printer says of itself, or null where the printing system uses a word we do
 * not know: then its own word is shown. Severity endings (`-error`, `-warning`, `-report`) do not change the words.
 */
export function printerReasonKey(reason: string): PrinterReason | null {
  const plain = reason.toLowerCase().replace(/-(?:error|warning|report)$/u, '');
  if (isKnown(plain)) return plain;
  return sameAs[plain] ?? sameAs[reason.toLowerCase()] ?? null;
}
