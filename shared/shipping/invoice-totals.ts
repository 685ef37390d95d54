import { add, type Currency, type Money, money, multiply } from '../money/money';
import { err, ok, type Result } from '../result';
import { type Commodity, type InvoiceCharge, invoiceCharges, type ShipmentOrder } from './order';

/** What an invoice adds up to; weights are decimals in the unit of the package. */
export type InvoiceTotals = {
  readonly currency: Currency;
  /** One a commodity, in their order: quantity times the value of one. */
  readonly lines: readonly Money[];
  readonly packages: number;
  readonly units: number;
  readonly netWeight: string;
  readonly grossWeight: string;
  readonly weightUnit: 'lb' | 'kg';
  readonly subtotal: Money;
  readonly charges: Readonly<Record<InvoiceCharge, Money>>;
  /** What customs reckon with. The work is no part of it: its value stands beside. */
  readonly total: Money;
};

/** The sums of an order's invoice; refused where its amounts are in more than one currency, with the field at fault. */
export function invoiceTotals(order: ShipmentOrder): Result<InvoiceTotals> {
  const { commodities } = order;
  const currency = commodities[0]?.unitValue.currency;
  if (currency === undefined) throw new Error('An order without commodities.');
  const amounts = [
    ...commodities.map(({ unitValue }, index) => ({
      amount: unitValue,
      path: ['commodities', index, 'unitValue'],
    })),
    ...invoiceCharges.map((charge) => ({ amount: order[charge] ?? null, path: [charge] })),
  ];
  const other = amounts.find(({ amount }) => amount !== null && amount.currency !== currency);
  if (other !== undefined) {
    const detail = `${other.amount?.currency} beside ${currency}`;
    return err({ kind: 'other-currency', detail, path: other.path });
  }
  const nothing = money(0, currency);
  const lines = commodities.map(lineValue);
  const subtotal = lines.reduce(add, nothing);
  const charges = {
    insuranceCharge: order.insuranceCharge ?? nothing,
    freight: order.freight ?? nothing,
    packing: order.packing ?? nothing,
    handling: order.handling ?? nothing,
    otherCharge: order.otherCharge ?? nothing,
  };
  return ok({
    currency,
    lines,
    // FedEx is asked for one package an order.
    packages: 1,
    units: commodities.reduce((sum, { quantity }) => sum + quantity, 0),
    netWeight: sumOfMeasures(commodities.map(({ netWeight }) => netWeight)),
    grossWeight: order.package.weight,
    weightUnit: order.package.system === 'imperial' ? 'lb' : 'kg',
    subtotal,
    charges,
    total: invoiceCharges.map((charge) => charges[charge]).reduce(add, subtotal),
  });
}

/** Quantity times the value of one. */
export function lineValue({ unitValue, quantity }: Commodity): Money {
  return multiply(unitValue, quantity);
}

/** Adds decimals of at most three places without a binary fraction between them: `0.1` and `0.25` are `0.35`. */
function sumOfMeasures(measures: readonly string[]): string {
  const thousandths = measures.reduce((sum, measure) => {
    const [whole = '0', fraction = ''] = measure.split('.');
    return sum + Number(whole) * 1000 + Number(fraction.padEnd(3, '0'));
  }, 0);
  const fraction = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const whole = String(Math.floor(thousandths / 1000));
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
