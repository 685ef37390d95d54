import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { published } from '../../../shared/policies/published';
import type { Direction } from '../../../shared/shipping/customs-words';
import type { OrderDraft } from '../../../shared/shipping/orders/order-draft';
import { proposeOrder } from '../../../shared/shipping/orders/propose-order';
import { readOrder } from '../../../shared/shipping/orders/read-order';
import { shippingTermsOf } from '../../../shared/shipping/orders/shipping-terms';
import { partyDraftOf } from '../../../shared/shipping/parties/party-draft';
import { aWorkshop } from '../../builders/a-shipment-order';
import { aShop, day } from '../../builders/a-shop';
import {
  anOverseasCourse,
  anOverseasCustomer,
  aShippingShop,
  withPhotosPassed,
  withWorkDone,
} from '../../builders/an-overseas-course';

const today = day('2026-11-24');

function proposed(
  state: CaseState,
  direction: Direction,
  {
    customer = anOverseasCustomer(),
    shop = aShippingShop(),
  }: { customer?: Customer; shop?: typeof aShop extends () => infer S ? S : never } = {},
): OrderDraft {
  const bagNumbers = state.pieces.map(({ bagNumber }) => bagNumber);
  return proposeOrder({ state, bagNumbers, customer, shop, direction, today });
}

function faultsOf(draft: OrderDraft, state: CaseState): readonly string[] {
  const bagNumbers = state.pieces.map(({ bagNumber }) => bagNumber);
  const terms = shippingTermsOf(state, bagNumbers, published);
  const read = readOrder(draft, { today, terms, carriageLimit: null });
  return read.ok ? [] : read.error.map(({ path, code }) => `${path} ${code}`);
}

describe('a shipment proposed from its case', () => {
  test('the way in of a free resizing knows everything but the package, and whether both ends are related', () => {
    const { case: state } = withPhotosPassed(anOverseasCourse());
    const draft = proposed(state, 'inbound');
    expect(draft).toMatchObject({
      method: 'resize',
      isFree: true,
      currency: 'USD',
      insured: '1800.00',
      declaredForCarriage: '1000.00',
      freightPayer: 'recipient',
      dutiesPayer: 'recipient',
      termsOfSale: 'DAP',
      labelFormat: 'pdf-letter',
      invoiceNumber: `${state.number}-IN`,
      package: { system: 'imperial', length: '', weight: '' },
      recipient: partyDraftOf(aWorkshop),
      cameBy: { trackingNumber: '', receivedOn: '' },
      workValue: '',
    });
    expect(draft.shipper).toMatchObject({
      contactName: 'Ann Lee',
      streetLines: ['1 Sample Street', '', ''],
      city: 'Portland',
      stateOrProvince: 'OR',
      postalCode: '97201',
      country: 'US',
    });
    expect(draft.commodities).toEqual([
      {
        key: state.pieces[0]?.bagNumber,
        bagNumber: state.pieces[0]?.bagNumber,
        description: 'Platinum ring, finished jewelry, serial S1, for resizing',
        tariffCode: '711319',
        countryOfManufacture: 'JP',
        metal: 'Platinum',
        serial: 'S1',
        unit: 'EA',
        quantity: '1',
        unitValue: '1800.00',
        netWeight: '',
      },
    ]);
    expect(faultsOf(draft, state)).toEqual([
      'shipOn required',
      'package.length required',
      'package.width required',
      'package.height required',
      'package.weight required',
      'commodities.0.netWeight required',
      'partiesRelated required',
    ]);
  });

  test('the day and address that she gave for the parcel come before those she is known by', () => {
    const course = withPhotosPassed(anOverseasCourse());
    course.giveShippingDetails('2026-12-01');
    expect(proposed(course.case, 'inbound')).toMatchObject({
      shipOn: '2026-12-01',
      shipper: { contactName: 'Ann Lee', city: 'Portland', phone: '+1 503 000 0000' },
    });
  });

  test('the way back knows when the ring came, and asks for the value of free work', () => {
    const { case: state } = withWorkDone(withPhotosPassed(anOverseasCourse()));
    const draft = proposed(state, 'outbound');
    expect(draft).toMatchObject({
      method: 'resize',
      shipOn: today,
      shipper: partyDraftOf(aWorkshop),
      cameBy: { trackingNumber: '', receivedOn: '2026-11-23' },
      dutiesPayer: 'sender',
      termsOfSale: 'DDP',
      labelFormat: 'zpl-203',
      invoiceNumber: `${state.number}-OUT`,
      workValue: '',
    });
    expect(faultsOf(draft, state)).toContain('workValue work-value-needed');
  });

  test('an exchange by the decision is one on the paper, whatever was asked for', () => {
    const { case: state } = anOverseasCourse({ designResizing: 'exchange-free' });
    expect(proposed(state, 'inbound').method).toBe('exchange');
    expect(proposed(state, 'outbound').commodities[0]?.serial).toBe('');
  });

  test('what is given up goes back unworked', () => {
    const course = withPhotosPassed(anOverseasCourse());
    course.giveShippingDetails('2026-12-01');
    for (const command of ['send-documents', 'receive', 'find-not-repairable'] as const) course.move(command);
    expect(proposed(course.case, 'outbound')).toMatchObject({ method: 'unworked', workValue: '' });
  });

  test('of a metal that nobody knows neither description nor code is guessed, and of no value none', () => {
    const { case: state } = anOverseasCourse({ metal: 'other', declaredAmount: '' });
    expect(proposed(state, 'inbound')).toMatchObject({
      currency: '',
      insured: '',
      declaredForCarriage: '',
      commodities: [{ description: '', tariffCode: '', unitValue: '' }],
    });
  });

  test('Japanese names and addresses are shown as they are and asked for in Latin letters', () => {
    const { case: state } = anOverseasCourse();
    const customer = anOverseasCustomer({
      name: '田中 花子',
      address: 'ポートランド市見本通り1',
      postalCode: '',
    });
    const draft = proposed(state, 'inbound', { customer, shop: aShop() });
    expect(draft.shipper.contactName).toBe('田中 花子');
    expect(faultsOf(draft, state)).toEqual(
      expect.arrayContaining([
        'shipper.contactName needs-latin',
        'shipper.streetLines.0 needs-latin',
        'recipient.companyName needs-latin',
        'recipient.streetLines.0 needs-latin',
        'recipient.country required',
      ]),
    );
    const romaji = proposed(state, 'inbound', { customer: { ...customer, romaji: 'Hanako Tanaka' } });
    expect(romaji.shipper.contactName).toBe('Hanako Tanaka');
  });
});
