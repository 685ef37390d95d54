import { expect, test } from 'vitest';
import { draftOfOrder } from '../../../shared/shipping/orders/draft-of-order';
import type { OrderDraft } from '../../../shared/shipping/orders/order-draft';
import { readOrder } from '../../../shared/shipping/orders/read-order';
import { anInboundOrder } from '../../builders/a-shipment-order';
import { day } from '../../builders/a-shop';

/** The day of shipping is still to be typed. */
const open: OrderDraft = { ...draftOfOrder(anInboundOrder()), shipOn: '' };

function faultsOf(draft: OrderDraft): readonly string[] {
  const terms = { parcelLimits: null, exportFiling: null };
  const read = readOrder(draft, { today: day('2026-11-24'), terms, carriageLimit: null });
  return read.ok ? [] : read.error.map(({ path, code }) => `${path} ${code}`);
}

test('a sum out of its bounds is told while other fields are still open', () => {
  const within = { ...open, declaredForCarriage: '1800.00', freight: '99999.99' };
  const beyond = { ...open, declaredForCarriage: '1800.01', freight: '100000' };
  expect(faultsOf(within)).toEqual(['shipOn required']);
  expect(faultsOf(beyond)).toEqual([
    'shipOn required',
    'freight carriage-too-many-digits',
    'declaredForCarriage carriage-above-customs',
  ]);
  const commodities = beyond.commodities.map((line) => ({ ...line, unitValue: '' }));
  expect(faultsOf({ ...beyond, commodities })).not.toContain('declaredForCarriage carriage-above-customs');
});
