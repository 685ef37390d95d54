import type { Piece } from '../../cases/piece';
import { formatAmount } from '../../money/money';
import type { Direction, ShippingMethod } from '../customs-words';
import {
  countryOfManufactureOf,
  describedPiece,
  metalText,
  serialOf,
  tariffHeadingOf,
  unitOf,
} from '../goods/commodity-of-piece';
import type { Commodity } from '../order';
import type { CommodityDraft } from './order-draft';

type Journey = { readonly direction: Direction; readonly method: ShippingMethod | '' };

export function emptyCommodity(key: string): CommodityDraft {
  return {
    key,
    bagNumber: null,
    description: '',
    tariffCode: '',
    countryOfManufacture: '',
    metal: '',
    serial: '',
    unit: 'EA',
    quantity: '1',
    unitValue: '',
    netWeight: '',
  };
}

/**
 * The line of a piece with what is known of it; what a person said of it on an earlier journey of the same piece comes
 * first, but for the ring that goes out in exchange, which is another one.
 */
export function commodityOfPiece(
  piece: Piece,
  journey: Journey,
  earlier: { readonly line: Commodity; readonly isSameUnitOfWeight: boolean } | null,
): CommodityDraft {
  const isAnother = journey.method === 'exchange' && journey.direction === 'outbound';
  const before = earlier?.line ?? null;
  const described = describedPiece(piece, journey);
  const { minor } = piece.declaredValue;
  const value = before?.unitValue ?? (minor > 0 ? piece.declaredValue : null);
  return {
    key: piece.bagNumber,
    bagNumber: piece.bagNumber,
    description: described === '' && !isAnother ? (before?.description ?? '') : described,
    tariffCode: before?.tariffCode ?? tariffHeadingOf(piece) ?? '',
    countryOfManufacture: before?.countryOfManufacture ?? countryOfManufactureOf(piece) ?? '',
    metal: before?.metal ?? metalText(piece),
    serial: isAnother ? '' : (before?.serial ?? serialOf(piece, journey)),
    unit: before?.unit ?? unitOf(piece),
    quantity: String(before?.quantity ?? 1),
    unitValue: value === null ? '' : formatAmount(value),
    netWeight: before === null || isAnother || earlier?.isSameUnitOfWeight !== true ? '' : before.netWeight,
  };
}

/** The one currency of all values that are known; empty where they differ, or none is. */
export function currencyOfPieces(
  pieces: readonly Piece[],
  earlier: (bagNumber: string) => Commodity | null,
): string {
  const currencies = pieces.flatMap((piece) => {
    const value = earlier(piece.bagNumber)?.unitValue ?? piece.declaredValue;
    return value.minor > 0 ? [value.currency] : [];
  });
  const [first = ''] = currencies;
  return currencies.every((currency) => currency === first) ? first : '';
}
