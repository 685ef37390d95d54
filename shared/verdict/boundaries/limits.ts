import { displayMoney, parseMinorUnits } from '../../money/money';
import type { CiwakaTerms } from '../../policies/ciwaka/edition';
import { dayOfEdition } from '../../policies/decide';
import { editionInForce } from '../../policies/edition';
import type { Editions } from '../../policies/published';
import type { DecisionRequest } from '../../policies/request';
import type { Boundary } from '../boundaries';
import { serviceField } from '../request-fields';

/** Ends of a design's range and sizes, and the exact value from which an export filing may be needed. */
export function limitBoundaries(request: DecisionRequest, editions: Editions): readonly Boundary[] {
  if (request.policy !== 'ciwaka' || request.reason !== 'service') return [];
  const terms = editionInForce(editions.ciwaka, dayOfEdition(request))?.terms;
  if (terms === undefined) return [];
  return [...sizeBoundaries(request, terms), ...filingBoundary(request, terms)];
}

function sizeBoundaries(request: DecisionRequest, { sizeServices }: CiwakaTerms): readonly Boundary[] {
  return request.services.flatMap(({ code, desiredSize }, position) => {
    if (!sizeServices.includes(code) || desiredSize === null) return [];
    return [...rangeEnd(request, desiredSize, position), ...sizeEnd(request, desiredSize, position)];
  });
}

function rangeEnd(
  { item: { design, purchasedSize } }: DecisionRequest,
  desiredSize: number,
  position: number,
): readonly Boundary[] {
  if (design?.resizing !== 'range' || purchasedSize === null) return [];
  const change = desiredSize - purchasedSize;
  const open = change > 0 ? design.rangeUp : design.rangeDown;
  if (change === 0 || open === null) return [];
  const past = Math.abs(change) - open;
  // Sizes come in halves, so the first one past an end is half a size or a whole one away.
  if (past !== 0 && past !== 0.5 && past !== 1) return [];
  const end = change > 0 ? purchasedSize + open : purchasedSize - open;
  const sign = change > 0 ? '+' : '-';
  return [
    {
      clause: 'ciwaka/range-cumulative',
      field: serviceField(position, 'desiredSize'),
      what: past === 0 ? 'range-end' : 'past-range-end',
      day: null,
      text:
        past === 0
          ? {
              en: `Size ${end} is the end of the range (${sign}${open} from size ${purchasedSize} at purchase): nothing further is open that way.`,
              ja: `${end}号は、ご購入時の${purchasedSize}号を基準とした範囲（${sign}${open}）の端です。これ以上は承れません。`,
            }
          : {
              en: `Size ${desiredSize} is just past the range, which ends at size ${end}.`,
              ja: `${desiredSize}号は、範囲の端（${end}号）を超えています。`,
            },
      reading: {
        en: 'The range counts from the size at purchase, whatever was resized since; its end belongs to it.',
        ja: '範囲はご購入時のサイズを基準とし（その後のサイズ直しに関わりません）、端の号数を含みます。',
      },
    },
  ];
}

function sizeEnd({ item }: DecisionRequest, desiredSize: number, position: number): readonly Boundary[] {
  const sizes = item.design?.availableSizes ?? null;
  if (sizes === null || !sizes.includes(desiredSize)) return [];
  const isSmallest = desiredSize === sizes[0];
  return [
    {
      clause: 'ciwaka/available-sizes',
      field: serviceField(position, 'desiredSize'),
      what: isSmallest ? 'smallest-size' : 'largest-size',
      day: null,
      text: {
        en: `Size ${desiredSize} is the ${isSmallest ? 'smallest' : 'largest'} size of this design.`,
        ja: `${desiredSize}号は、このデザインの対応サイズの${isSmallest ? '最小' : '最大'}です。`,
      },
      reading: null,
    },
  ];
}

function filingBoundary(
  { item: { value }, handover, customerCountry }: DecisionRequest,
  { exportFiling: { country, from } }: CiwakaTerms,
): readonly Boundary[] {
  if (handover !== 'overseas' || value === null || value.currency !== from.currency) return [];
  if (customerCountry !== null && customerCountry !== country) return [];
  const apart = (parseMinorUnits(value.amount, value.currency) ?? -1n) - BigInt(from.minor);
  if (apart !== 0n && apart !== -1n) return [];
  const limit = { en: displayMoney(from, 'en'), ja: displayMoney(from, 'ja') };
  return [
    {
      clause: 'ciwaka/eei-2500',
      field: 'item.value',
      what: 'exact-limit',
      day: null,
      text:
        apart === 0n
          ? {
              en: `The shipment is worth exactly ${limit.en}: from that value on an export filing may be needed.`,
              ja: `お品物の合計はちょうど${limit.ja}です。この金額から輸出申告が必要となる場合があります。`,
            }
          : {
              en: `The shipment is worth the least possible amount under ${limit.en}, from which an export filing may be needed.`,
              ja: `お品物の合計は、輸出申告が必要となり得る${limit.ja}を最小単位だけ下回っています。`,
            },
      reading: {
        en: `"${limit.en} or more" begins at exactly ${limit.en}.`,
        ja: `「${limit.ja}以上」は、ちょうど${limit.ja}を含みます。`,
      },
    },
  ];
}
