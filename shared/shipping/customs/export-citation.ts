import { type PlainDate, plainDate } from '../../time/plain-date';
import type { ShippingFaultCode } from '../faults';

/** What stands on the label of a US export: the number of its filing, or why there is none (15 CFR 30, appendix B). */
export type ExportCitation =
  | { readonly kind: 'filed'; readonly text: string; readonly acceptedOn: PlainDate }
  | { readonly kind: 'exempt'; readonly text: string; readonly section: string };

/** 15 CFR 30.37(a): nothing is filed for goods of low value. */
export const lowValueSection = '30.37(a)';
export const lowValueCitation = `NOEEI ${lowValueSection}`;

/** Sections of 15 CFR 30 under which nothing is filed: 30.2(d), 30.36, 30.37(a)-(y), 30.38, 30.39, 30.40(a)-(d). */
const section = /^30\.(?:2\(D\)(?:\([1-5]\))?|36|37\([A-Y]\)|38|39|40\([A-D]\))$/;

/**
 * Reads `X20261130987654`, `AES X20261130987654`, `AESX…` and `NOEEI 30.37(a)`, `NO EEI § 30.37 (a)`; the text is how the
 * order keeps it.
 */
export function readCitation(
  typed: string,
):
  | { readonly citation: ExportCitation; readonly fault: null }
  | { readonly citation: null; readonly fault: ShippingFaultCode } {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s§]+/g, '');
  if (plain === '') return { citation: null, fault: 'required' };
  const filed = /^(?:AES)?:?(X(\d{4})(\d{2})(\d{2})\d{6})$/.exec(plain);
  if (filed !== null) {
    const [, number = '', year, month, day] = filed;
    const acceptedOn = plainDate(`${year}-${month}-${day}`);
    if (acceptedOn === null) return { citation: null, fault: 'citation-day' };
    return { citation: { kind: 'filed', text: `AES ${number}`, acceptedOn }, fault: null };
  }
  const exempt = /^NOEEI(.+)$/.exec(plain)?.[1] ?? '';
  if (!section.test(exempt)) return { citation: null, fault: 'citation-form' };
  const written = exempt.toLowerCase();
  return { citation: { kind: 'exempt', text: `NOEEI ${written}`, section: written }, fault: null };
}

/** Why the text is neither an Internal Transaction Number nor an exemption; null where it is one. */
export function citationFault(typed: string): ShippingFaultCode | null {
  return readCitation(typed).fault;
}
