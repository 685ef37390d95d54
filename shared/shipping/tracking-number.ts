import type { ShippingFaultCode } from './faults';

/** What a tracking number is known by: digits alone, in one of FedEx's lengths, with the right last digit. */
export type TrackingReadingOfText =
  | { readonly trackingNumber: string; readonly fault: null }
  | { readonly trackingNumber: null; readonly fault: ShippingFaultCode };

/**
 * What was typed or scanned, as digits alone: spaces and hyphens go, a label's 34-digit bar code and its PDF417 give the
 * number that stands in them. Anything else comes back without its spaces, so that the fault can be said of it.
 */
export function plainTrackingNumber(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const inSquare = numberInSquareCode(plain);
  if (inSquare !== null) return inSquare;
  const digits = plain.replace(/[\s\-‐-―.]/gu, '');
  const inBars = /^\d{20}00(\d{12})$/.exec(digits);
  return inBars?.[1] ?? digits;
}

/** Why the text is no tracking number of FedEx; null where it is one. */
export function trackingNumberFault(text: string): ShippingFaultCode | null {
  return readTrackingNumber(text).fault;
}

export function readTrackingNumber(text: string): TrackingReadingOfText {
  const digits = plainTrackingNumber(text);
  const fault = faultOf(digits);
  return fault === null ? { trackingNumber: digits, fault } : { trackingNumber: null, fault };
}

/** `7949 5355 5571`, as FedEx prints it. */
export function groupedTrackingNumber(trackingNumber: string): string {
  return trackingNumber.replace(/\d{4}(?=\d)/g, '$& ');
}

function faultOf(digits: string): ShippingFaultCode | null {
  if (digits === '') return 'required';
  if (!/^\d+$/.test(digits)) return 'tracking-not-digits';
  switch (digits.length) {
    case 12:
      return lastDigitIs(expressCheck(digits.slice(0, -1)), digits);
    case 15:
      return lastDigitIs(groundCheck(digits.slice(0, -1)), digits);
    // The serial number of a shipping container (GS1), behind its own 00.
    case 20:
      return digits.startsWith('00')
        ? lastDigitIs(groundCheck(digits.slice(2, -1)), digits)
        : 'tracking-length';
    // Ground's own form: 96, seven digits of service, then a number of fifteen.
    case 22:
      return digits.startsWith('96')
        ? lastDigitIs(groundCheck(digits.slice(7, -1)), digits)
        : 'tracking-length';
    default:
      return 'tracking-length';
  }
}

function lastDigitIs(check: number, digits: string): ShippingFaultCode | null {
  return digits.endsWith(String(check)) ? null : 'tracking-check-digit';
}

const expressWeights = [3, 1, 7];

/** Weights 3, 1, 7 from the left; the remainder by eleven, of which ten counts as nought. */
function expressCheck(digits: string): number {
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (expressWeights[place % expressWeights.length] ?? 0),
    0,
  );
  return (sum % 11) % 10;
}

/** Weights 3 and 1 from the right, up to the next ten. */
function groundCheck(digits: string): number {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** ANSI MH10.8.3: postal code, country, service, then twelve digits with the four of the form behind them. */
function numberInSquareCode(text: string): string | null {
  if (!text.startsWith('[)>')) return null;
  const fields = text.split('\u001d');
  return (
    fields.map((field) => /^(\d{12})\d{4}$/.exec(field)?.[1]).find((found) => found !== undefined) ?? null
  );
}
