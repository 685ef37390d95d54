import { add, compareMoney, formatAmount, type Money, money } from '../money/money';
import type { ShippingFault } from './faults';
import { lineValue } from './invoice-totals';
import { type InvoiceCharge, invoiceCharges, type ShipmentOrder } from './order';

type Values = Pick<
  ShipmentOrder,
  'commodities' | 'declaredForCarriage' | 'insured' | 'workValue' | InvoiceCharge
>;

/**
 * Whether the values of an order keep their order: declared for carriage never over the value for customs nor over what
 * FedEx lets jewellery be declared at, and everything on the invoice in its one currency. What the shop insures stands
 * apart from both.
 */
export function valueOrderFaults(
  order: Values,
  carriageLimit: Money | null = null,
): readonly ShippingFault[] {
  const currency = currencyOf(order);
  const mixed = order.commodities.flatMap(({ unitValue }, index): readonly ShippingFault[] =>
    unitValue.currency === currency
      ? []
      : [{ path: `commodities.${index}.unitValue`, code: 'currencies-mixed' }],
  );
  const others = (['workValue', ...invoiceCharges, 'declaredForCarriage'] as const).flatMap(
    (field): readonly ShippingFault[] => {
      const amount = order[field] ?? null;
      return amount === null || amount.currency === currency
        ? []
        : [{ path: field, code: 'currency-differs' }];
    },
  );
  const long = invoiceCharges.flatMap((field): readonly ShippingFault[] =>
    hasTooManyDigits(order[field] ?? null) ? [{ path: field, code: 'carriage-too-many-digits' }] : [],
  );
  const carriage = mixed.length === 0 ? carriageFaults(order, currency, carriageLimit) : [];
  return [...mixed, ...others, ...long, ...carriage];
}

/** FedEx's Money has five digits before the point for whatever is no value for customs. */
function hasTooManyDigits(amount: Money | null): boolean {
  return amount !== null && (formatAmount(amount).split('.')[0]?.length ?? 0) > 5;
}

/** Whether the shop's insurance covers less than the pieces are worth; null where the two cannot be compared. */
export function isInsuredBelowCustoms(order: Values): boolean | null {
  const currency = currencyOf(order);
  if (order.insured === null || order.insured.currency !== currency) return null;
  if (order.commodities.some(({ unitValue }) => unitValue.currency !== currency)) return null;
  return compareMoney(order.insured, customsValue(order, currency)) < 0;
}

function carriageFaults(
  order: Values,
  currency: string,
  carriageLimit: Money | null,
): readonly ShippingFault[] {
  const declared = order.declaredForCarriage;
  if (declared === null || declared.currency !== currency) return [];
  const fault = (code: ShippingFault['code']) => ({ path: 'declaredForCarriage', code });
  return [
    ...(compareMoney(declared, customsValue(order, currency)) > 0 ? [fault('carriage-above-customs')] : []),
    ...(carriageLimit?.currency === currency && compareMoney(declared, carriageLimit) > 0
      ? [fault('carriage-above-limit')]
      : []),
    ...(hasTooManyDigits(declared) ? [fault('carriage-too-many-digits')] : []),
  ];
}

function customsValue({ commodities }: Pick<ShipmentOrder, 'commodities'>, currency: string): Money {
  return commodities.map(lineValue).reduce(add, money(0, currency));
}

function currencyOf({ commodities: [first] }: Pick<ShipmentOrder, 'commodities'>): string {
  if (first === undefined) throw new Error('An order has at least one line.');
  return first.unitValue.currency;
}
