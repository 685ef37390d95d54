import { describe, expect, it } from 'vitest';
import { shipRequestSchema } from '../../../electron/fedex/schemas/ship-request';
import { validateRequestSchema } from '../../../electron/fedex/schemas/validate-request';
import { aReturnForRepair, aShipmentHome, toValidate } from '../../builders/a-shipment';

/** The request with one value set at a path such as `requestedShipment.recipients.0.address.city`; `undefined` removes it. */
function withValue(request: object, path: string, value: unknown): unknown {
  // Through JSON, so that what two parts of it share is two things.
  const copy: unknown = JSON.parse(JSON.stringify(request));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  // A path that leads nowhere is a mistake in the test and throws here.
  const holder = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const codesOf = (request: unknown) =>
  (shipRequestSchema.safeParse(request).error?.issues ?? []).map((issue) =>
    issue.code === 'unrecognized_keys' ? `unknown ${issue.keys.join()}` : issue.message,
  );

const customer = 'requestedShipment.recipients.0';
const shop = 'requestedShipment.shipper';
const line = 'requestedShipment.customsClearanceDetail.commodities.0';
const pack = 'requestedShipment.requestedPackageLineItems.0';
const customs = 'requestedShipment.customsClearanceDetail';
const label = 'requestedShipment.labelSpecification';
const services = 'requestedShipment.shipmentSpecialServices';

describe('what FedEx is asked', () => {
  it('passes as built', () => {
    expect(codesOf(aShipmentHome())).toEqual([]);
    expect(codesOf(aReturnForRepair())).toEqual([]);
  });

  it.each<[string, string, unknown, readonly string[]]>([
    ['a key that FedEx does not know', `${pack}.fragile`, true, ['unknown fragile']],
    [
      'a service of the old interface',
      'requestedShipment.serviceType',
      'INTERNATIONAL_PRIORITY',
      ['SERVICETYPE.INVALID'],
    ],
    ['a street line of 35', `${customer}.address.streetLines`, ['x'.repeat(35)], []],
    ['a street line of 36', `${customer}.address.streetLines`, ['x'.repeat(36)], ['STREETLINES.TOO.LONG']],
    ['three street lines', `${customer}.address.streetLines`, ['a', 'b', 'c'], []],
    ['four street lines', `${customer}.address.streetLines`, ['a', 'b', 'c', 'd'], ['STREETLINES.TOO.MANY']],
    ['a blank street line', `${customer}.address.streetLines`, ['10 Example Ave', ' '], ['TEXT.EMPTY']],
    ['a name in Japanese', `${customer}.contact.personName`, '山田 花子', ['TEXT.NOT.LATIN']],
    ['a name with an accent', `${customer}.contact.personName`, 'Zoë Nuñez', []],
    ['a name of 70', `${customer}.contact.personName`, 'x'.repeat(70), []],
    ['a name of 71', `${customer}.contact.personName`, 'x'.repeat(71), ['PERSONNAME.TOO.LONG']],
    ['a company of 36', `${shop}.contact.companyName`, 'x'.repeat(36), ['COMPANYNAME.TOO.LONG']],
    ['no name at all', `${customer}.contact.personName`, undefined, ['CONTACTNAME.REQUIRED']],
    ['a city of 35', `${customer}.address.city`, 'x'.repeat(35), []],
    ['a city of 36', `${customer}.address.city`, 'x'.repeat(36), ['CITY.TOO.LONG']],
    [
      'a state in full',
      `${customer}.address.stateOrProvinceCode`,
      'Tennessee',
      ['STATEORPROVINCECODE.MAXCHAREXCEEDED'],
    ],
    [
      'no state in the United States',
      `${customer}.address.stateOrProvinceCode`,
      undefined,
      ['STATEORPROVINCECODE.REQUIRED'],
    ],
    ['a state in Japan', `${shop}.address.stateOrProvinceCode`, 'TK', ['STATEORPROVINCECODE.INVALID']],
    ['a nine-digit ZIP code', `${customer}.address.postalCode`, '38117-0001', []],
    ['a ZIP code of four digits', `${customer}.address.postalCode`, '3811', ['POSTALCODE.INVALID']],
    ['no postal code in Japan', `${shop}.address.postalCode`, undefined, ['POSTALCODE.REQUIRED']],
    [
      'nine digits of telephone in Japan',
      `${shop}.contact.phoneNumber`,
      '031234567',
      ['PHONENUMBER.INVALID'],
    ],
    ['fifteen digits of telephone in Japan', `${shop}.contact.phoneNumber`, '031234567890123', []],
    [
      'sixteen digits of telephone in Japan',
      `${shop}.contact.phoneNumber`,
      '0312345678901234',
      ['PHONENUMBER.INVALID'],
    ],
    [
      'eleven digits of telephone in the United States',
      `${customer}.contact.phoneNumber`,
      '19015550100',
      ['PHONENUMBER.INVALID'],
    ],
    ['nobody to receive it', 'requestedShipment.recipients', [], ['RECIPIENTS.INVALID']],
    ['a description of 450', `${line}.description`, 'Platinum ring '.padEnd(450, 'x'), []],
    [
      'a description of 451',
      `${line}.description`,
      'Platinum ring '.padEnd(451, 'x'),
      ['COMMODITY.DESCRIPTION.TOO.LONG'],
    ],
    ['"Jewelry"', `${line}.description`, 'Jewelry', ['INCONSISTENT.COMMODITY.DESCRIPTION']],
    [
      '"Precious Metal jewelry for repair"',
      `${line}.description`,
      'Precious Metal jewelry for repair',
      ['INCONSISTENT.COMMODITY.DESCRIPTION'],
    ],
    ['"18 Carat Gold Necklace"', `${line}.description`, '18 Carat Gold Necklace', []],
    ['no quantity', `${line}.quantity`, 0, ['QUANTITY.INVALID', 'RATE.CUSTOMSVALUE.INVALID']],
    ['two rings at the price of one', `${line}.quantity`, 2, ['RATE.CUSTOMSVALUE.INVALID']],
    [
      'a ring without a value',
      `${line}.customsValue.amount`,
      0,
      ['CUSTOMSVALUE.INVALID', 'RATE.CUSTOMSVALUE.INVALID', 'TOTALCUSTOMSVALUE.INVALID'],
    ],
    ['9,999 pieces', `${line}.numberOfPieces`, 9_999, []],
    ['10,000 pieces', `${line}.numberOfPieces`, 10_000, ['NUMBEROFPIECES.INVALID']],
    [
      'a total that is not the sum',
      `${customs}.totalCustomsValue.amount`,
      1800.01,
      ['TOTALCUSTOMSVALUE.INVALID'],
    ],
    [
      'yen by its ISO code',
      `${pack}.declaredValue`,
      { amount: 500, currency: 'JPY' },
      ['CURRENCY.INVALID', 'CURRENCYTYPE.PACKAGES.MUST'],
    ],
    [
      'two currencies in one parcel',
      `${pack}.declaredValue`,
      { amount: 500, currency: 'JYE' },
      ['CURRENCYTYPE.PACKAGES.MUST'],
    ],
    ['goods in kilograms in a package in pounds', `${line}.weight.units`, 'KG', ['WEIGHT.UNITS.MISMATCH']],
    ['goods as heavy as the package', `${line}.weight.value`, 1, []],
    ['goods heavier than the package', `${line}.weight.value`, 1.01, ['COMMODITY.WEIGHT.EXCEEDS']],
    ['a total weight of its own', 'requestedShipment.totalWeight', 2, ['TOTALWEIGHT.INVALID']],
    ['a declared value as high as the customs value', `${pack}.declaredValue.amount`, 1800, []],
    [
      'a declared value above the customs value',
      `${pack}.declaredValue.amount`,
      1800.01,
      ['DECLAREDVALUE.EXCEEDS.CUSTOMSVALUE'],
    ],
    [
      'a declared value of six digits',
      `${pack}.declaredValue.amount`,
      100_000,
      ['AMOUNT.TOO.LARGE', 'DECLAREDVALUE.EXCEEDS.CUSTOMSVALUE'],
    ],
    ['sides in fractions', `${pack}.dimensions.length`, 7.5, ['DIMENSIONS.INVALID']],
    ['terms of four letters', `${customs}.commercialInvoice.termsOfSale`, 'DDPX', ['TERMSOFSALE.INVALID']],
    [
      'terms by which the receiver pays what the sender pays',
      `${customs}.commercialInvoice.termsOfSale`,
      'DAP',
      ['TERMSOFSALE.DUTIESPAYMENT.MISMATCH'],
    ],
    [
      'a third comment, which nobody would see',
      `${customs}.commercialInvoice.comments`,
      ['a', 'b', 'c'],
      ['COMMENTS.TOO.MANY'],
    ],
    ['a declaration of 554', `${customs}.commercialInvoice.declarationStatement`, 'x'.repeat(554), []],
    [
      'a declaration of 555',
      `${customs}.commercialInvoice.declarationStatement`,
      'x'.repeat(555),
      ['DECLARATIONSTATEMENT.TOO.LONG'],
    ],
    [
      'another customs reason without words',
      `${customs}.customsOption`,
      { type: 'OTHER' },
      ['CUSTOMSOPTION.DESCRIPTION.REQUIRED'],
    ],
    [
      "an account of another at the shop's cost",
      'requestedShipment.shippingChargesPayment.payor.responsibleParty.accountNumber.value',
      '987654321',
      ['ACCOUNT.NUMBER.MISMATCH'],
    ],
    [
      'paper for a thermal label',
      `${label}.labelStockType`,
      'PAPER_4X6',
      ['LABELSTOCKTYPE.IMAGETYPE.MISMATCH'],
    ],
    ['300 dots per inch', `${label}.resolution`, 300, []],
    ['600 dots per inch', `${label}.resolution`, 600, ['RESOLUTION.INVALID']],
    ['trade documents without details', `${services}.etdDetail`, undefined, ['EDT.DETAILS.MISSING']],
    [
      'trade documents that nobody asked for',
      'requestedShipment.shippingDocumentSpecification',
      undefined,
      ['EDT.DETAILS.MISSING'],
    ],
    [
      'the same service twice',
      `${services}.specialServiceTypes`,
      ['ELECTRONIC_TRADE_DOCUMENTS', 'ELECTRONIC_TRADE_DOCUMENTS'],
      ['ENTRY.REPEATED'],
    ],
    [
      'an American export statement on a Japanese export',
      `${customs}.exportDetail`,
      { exportComplianceStatement: 'NO EEI 30.37(a)' },
      ['EXPORTCOMPLIANCESTATEMENT.INVALID'],
    ],
  ])('%s', (_what, path, value, expected) => {
    expect(codesOf(withValue(aShipmentHome(), path, value))).toEqual(expected);
  });

  it.each<[string, string, unknown, readonly string[]]>([
    [
      'paper on a thermal stock',
      `${label}.labelStockType`,
      'STOCK_4X6',
      ['LABELSTOCKTYPE.IMAGETYPE.MISMATCH'],
    ],
    ['a resolution for PDF', `${label}.resolution`, 300, ['unknown resolution']],
    [
      'a return without its details',
      `${services}.returnShipmentDetail`,
      undefined,
      ['RETURNSHIPMENTDETAIL.MISMATCH'],
    ],
    ['a return without a customs reason', `${customs}.customsOption`, undefined, ['CUSTOMSOPTION.REQUIRED']],
    [
      'a waybill with a wrong check digit',
      `${services}.returnShipmentDetail.returnAssociationDetail.trackingNumber`,
      '794953555572',
      ['TRACKINGNUMBER.ENTERED.INVALID'],
    ],
    [
      'a reason of 61',
      `${services}.returnShipmentDetail.rma.reason`,
      'x'.repeat(61),
      ['RMA.REASON.TOO.LONG'],
    ],
    [
      'an American export without a statement',
      `${customs}.exportDetail`,
      undefined,
      ['EXPORTCOMPLIANCESTATEMENT.REQUIRED'],
    ],
    ['an ITN', `${customs}.exportDetail.exportComplianceStatement`, 'AESX20261130987654', []],
    [
      'an ITN as the law writes it',
      `${customs}.exportDetail.exportComplianceStatement`,
      'AES X20261130987654',
      [],
    ],
    [
      'an ITN of a day that is not',
      `${customs}.exportDetail.exportComplianceStatement`,
      'AESX20261131987654',
      ['EXPORTCOMPLIANCESTATEMENT.INVALID'],
    ],
    [
      'an ITN a digit short',
      `${customs}.exportDetail.exportComplianceStatement`,
      'AESX2026113098765',
      ['EXPORTCOMPLIANCESTATEMENT.INVALID'],
    ],
    [
      'an exemption as the law writes it',
      `${customs}.exportDetail.exportComplianceStatement`,
      'NOEEI § 30.37(q)',
      [],
    ],
  ])('to Japan: %s', (_what, path, value, expected) => {
    expect(codesOf(withValue(aReturnForRepair(), path, value))).toEqual(expected);
  });
});

describe('what FedEx is asked to validate', () => {
  const faults = (request: unknown) => validateRequestSchema.safeParse(request).error?.issues ?? [];

  it('is the shipment without what concerns the label alone', () => {
    expect(faults(toValidate(aShipmentHome()))).toEqual([]);
    expect(faults(aShipmentHome())).not.toEqual([]);
  });

  it('takes whole weights only: 1.2 lb counts as 2, not as 1 or 3', () => {
    const heavier = withValue(toValidate(aShipmentHome()), `${pack}.weight.value`, 1.2);
    expect(faults(withValue(heavier as object, 'requestedShipment.totalWeight', 2))).toEqual([]);
    for (const total of [1, 1.2, 3])
      expect(faults(withValue(heavier as object, 'requestedShipment.totalWeight', total))).not.toEqual([]);
  });
});
