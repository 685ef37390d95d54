import * as z from 'zod';

const exemption = /^NO ?EEI (§ ?)?30\.\d{1,2}(\([a-z]\))?(\(\d{1,2}\))?$/;
const internalTransactionNumber = /^(?:AES ?)?X(\d{4})(\d{2})(\d{2})\d{6}$/;

/**
 * `AESX20261130987654`, an ITN with a day that exists, or `NO EEI 30.37(a)`, the exemption's number (15 CFR 30
 * Appendix B).
 */
export const exportStatementSchema = z.string().refine((statement) => {
  if (exemption.test(statement)) return true;
  const [, year, month, day] = internalTransactionNumber.exec(statement) ?? [];
  return z.iso.date().safeParse(`${year}-${month}-${day}`).success;
}, 'EXPORTCOMPLIANCESTATEMENT.INVALID');
