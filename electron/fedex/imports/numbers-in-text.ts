import { plainTrackingNumber, trackingNumberFault } from '../../../shared/shipping/tracking-number';

export type NumbersFound = {
  /** With a true check digit, the likeliest first. */
  readonly trackingNumbers: readonly string[];
  /** What stands behind the words for a tracking number, and is none. */
  readonly doubtfulNumbers: readonly string[];
};

/** Digits in one piece or in the groups in which FedEx prints them. */
const groupedDigits = /(?<![\d.,$-])\d(?:[ -]?\d){11,33}(?![\d.,-]*\d)/gu;
/** What FedEx calls the number of the package itself. */
const trackingNames = /(?:TRK ?#?|TRACKING(?: ?(?:NUMBER|NO\.?|#|ID)))/giu;
/** A waybill may be that of an earlier journey, which stands on a return as its reference. */
const waybillNames = /(?:AIR ?WAYBILL(?: ?(?:NUMBER|NO\.?|#))?|AWB(?: ?(?:NO\.?|#))?)/giu;

const distinct = (texts: readonly string[]) => [...new Set(texts)];

const isTrue = (digits: string) => trackingNumberFault(digits) === null;

const isGroup = (digits: string) => digits.length === 4;

/** A number at the head of the run, in one piece or in three groups of four; null where what stands there is none. */
function numberAtHead(groups: readonly string[]): string | null {
  const [first = ''] = groups;
  if (isTrue(first)) return first;
  const three = groups.slice(0, 3);
  const joined = three.join('');
  return three.length === 3 && three.every(isGroup) && isTrue(joined) ? joined : null;
}

/** Its form, as 0430, may stand behind the number or before it, and other figures of the label behind both. */
function numberIn(run: string): string {
  const whole = plainTrackingNumber(run);
  if (isTrue(whole)) return whole;
  const groups = run.split(/[ -]/u);
  const found = numberAtHead(groups) ?? numberAtHead(groups.slice(1));
  if (found !== null) return found;
  return groups.length > 3 && groups.slice(0, 3).every(isGroup) ? whole.slice(0, 12) : whole;
}

function digitsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(groupedDigits), ([run]) => numberIn(run));
}

/** The first digits close behind each of the names; a form's number, as 0430, may stand between. */
function behind(names: RegExp, text: string): readonly string[] {
  return Array.from(text.matchAll(names), (name) => {
    const from = name.index + name[0].length;
    return digitsIn(text.slice(from, from + 60).replace(/\s+/gu, ' '))[0];
  }).filter((digits) => digits !== undefined);
}

/** A number by its name stands before one that is only as long as one; telephone numbers and codes seldom pass the check. */
export function numbersInText(pages: readonly string[]): NumbersFound {
  const text = pages.join('\n');
  const byName = distinct([...behind(trackingNames, text), ...behind(waybillNames, text)]);
  return {
    trackingNumbers: distinct([...byName, ...digitsIn(text)]).filter(isTrue),
    doubtfulNumbers: byName.filter((digits) => !isTrue(digits)),
  };
}
