import type { Wording } from '../language';
import { displayMoney, parseMinorUnits } from '../money/money';
import type { CiwakaTerms } from '../policies/ciwaka/edition';
import type { DecisionRequest } from '../policies/request';

/** Where the value of a shipment stands to the one from which an export filing may be needed; null where that cannot be said. */
export function filingLimit({ item }: DecisionRequest, { exportFiling }: CiwakaTerms): Wording | null {
  const { from } = exportFiling;
  if (item.value === null || item.value.currency !== from.currency) return null;
  const minor = parseMinorUnits(item.value.amount, item.value.currency);
  if (minor === null) return null;
  const limit = { en: displayMoney(from, 'en'), ja: displayMoney(from, 'ja') };
  const apart = minor - BigInt(from.minor);
  if (apart === 0n) {
    return {
      en: `exactly the ${limit.en} from which a filing may be needed`,
      ja: `輸出申告が必要となり得る${limit.ja}ちょうど`,
    };
  }
  return apart < 0n
    ? { en: `below ${limit.en}`, ja: `${limit.ja}未満` }
    : { en: `above ${limit.en}`, ja: `${limit.ja}を超える` };
}
