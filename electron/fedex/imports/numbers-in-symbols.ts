import { plainTrackingNumber, trackingNumberFault } from '../../../shared/shipping/tracking-number';
import type { NumbersFound } from './numbers-in-text';
import { type ScannedSymbol, symbologies } from './scanned-symbol';

/** The forms that carriers alone use: MH10.8.3 in a square, 34 digits in bars. */
const carrierForm = /^(?:\[\)>|\d{34}$)/u;

/** Labels that are only tried out carry noughts in place of a number, and those would pass the check. */
const isNought = (digits: string) => /^0*$/u.test(digits);

const distinct = (texts: readonly string[]) => [...new Set(texts)];

/** Whether a label of FedEx's has been seen, whatever its words are. */
export function hasLabelSymbol(symbols: readonly ScannedSymbol[]): boolean {
  return symbols.some(({ text }) => carrierForm.test(text));
}

/** A short bar code whose last digit does not fit is somebody's reference; one in a carrier's own form is doubtful. */
export function numbersInSymbols(symbols: readonly ScannedSymbol[]): NumbersFound {
  const ranked = symbologies.flatMap((each) => symbols.filter(({ symbology }) => symbology === each));
  const read = ranked.map(({ text }) => ({ text, digits: plainTrackingNumber(text) }));
  const named = read.filter(({ digits }) => !isNought(digits));
  return {
    trackingNumbers: distinct(
      named.flatMap(({ digits }) => (trackingNumberFault(digits) === null ? [digits] : [])),
    ),
    doubtfulNumbers: distinct(
      named.flatMap(({ text, digits }) =>
        carrierForm.test(text) && /^\d{12}$/u.test(digits) && trackingNumberFault(digits) !== null
          ? [digits]
          : [],
      ),
    ),
  };
}
