import { plainText } from '../../cases/typed-values';
import { commodityFaults } from '../goods/commodity-faults';
import type { Commodity } from '../order';
import { labelText } from '../parties/latin-letters';
import type { CommodityDraft, OrderDraft } from './order-draft';
import type { OrderReading } from './order-reading';

type Reading = { readonly currency: string; readonly isUsExport: boolean };

/** The lines as typed; what is faulty stands in the reading, and they are then not to be used. */
export function readCommodities(
  { commodities }: Pick<OrderDraft, 'commodities'>,
  asked: Reading,
  reading: OrderReading,
): Commodity[] {
  if (commodities.length === 0) reading.fault('commodities', 'required');
  return commodities.map((line, index) => readCommodity(line, `commodities.${index}`, asked, reading));
}

/** Digits alone: `7113.19.5025` and `7113195025` are one code. */
export function plainTariffCode(typed: string): string {
  return plainText(typed).replace(/[\s.\-‐-―]/gu, '');
}

function readCommodity(
  line: CommodityDraft,
  path: string,
  { currency, isUsExport }: Reading,
  reading: OrderReading,
): Commodity {
  const quantity = Number(/^\d{1,4}$/.exec(plainText(line.quantity))?.[0] ?? 0);
  if (line.quantity.trim() === '') reading.fault(`${path}.quantity`, 'required');
  else if (quantity === 0) reading.fault(`${path}.quantity`, 'not-a-count');
  const value = reading.amount(`${path}.unitValue`, line.unitValue, currency);
  if (line.unitValue.trim() === '') reading.fault(`${path}.unitValue`, 'required');
  else if (value?.minor === 0) reading.fault(`${path}.unitValue`, 'amount-zero');
  const commodity: Commodity = {
    bagNumber: line.bagNumber,
    description: labelText(line.description),
    tariffCode: plainTariffCode(line.tariffCode),
    countryOfManufacture: plainText(line.countryOfManufacture).toUpperCase(),
    metal: labelText(line.metal),
    serial: labelText(line.serial),
    unit: line.unit,
    quantity,
    unitValue: value ?? { minor: 0, currency },
    netWeight: plainText(line.netWeight),
  };
  reading.add(commodityFaults(commodity, path, { isUsExport }));
  return commodity;
}
