import { plainTrackingNumber, trackingNumberFault } from '../../../shared/shipping/tracking-number';

export type NumbersFound = {
  /** With a true check digit, the likeliest first. */
  readonly trackingNumbers: readonly string[];
  /** What stands behind the words for a tracking number, and is none. */
  readonly doubtfulNumbers: readonly string[];
};

/** Digits in one piece or in the groups in which FedEx prints them. */
const groupedDigits = /(?<![\d.,$-])\d(?:[ -]?\d){11,33}(?![\d.,-]*\d)/gu;
const named =
  /(?:TRK ?#?|TRACKING(?: ?(?:NUMBER|NO\.?|#|ID))|AIR ?WAYBILL(?: ?(?:NUMBER|NO\.?|#))?|AWB(?: ?(?:NO\.?|#))?)\s*:?\s*/giu;

const distinct = (texts: readonly string[]) => [...new Set(texts)];

function digitsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(groupedDigits), ([digits]) => plainTrackingNumber(digits));
}

/** A number by its name stands before one that is only as long as one; telephone numbers and codes seldom pass the check. */
export function numbersInText(pages: readonly string[]): NumbersFound {
  const whole = pages.join('\n');
  const byName = Array.from(whole.matchAll(named), (match) => {
    const behind = whole.slice(match.index + match[0].length, match.index + match[0].length + 60);
    // FedEx prints the form's number (0430) and "Master" beside the number.
    return digitsIn(behind.replace(/\s+/gu, ' ').replace(/^\D{0,12}/u, ''))[0];
  }).filter((digits) => digits !== undefined);
  const all = distinct([...byName, ...digitsIn(whole)]);
  const trackingNumbers = all.filter((digits) => trackingNumberFault(digits) === null);
  const doubtfulNumbers = distinct(byName).filter((digits) => trackingNumberFault(digits) !== null);
  return { trackingNumbers, doubtfulNumbers };
}
