import { describe, expect, it } from 'vitest';
import { validateRequestSchema } from '../../../electron/fedex/schemas/validate-request';
import { aReturnForRepair, aShipmentHome, toValidate } from '../../builders/a-shipment';
import { at, codesOf, withValue } from './changed-request';

describe('what FedEx is asked', () => {
  it('passes as built', () => {
    expect(codesOf(aShipmentHome())).toEqual([]);
    expect(codesOf(aReturnForRepair())).toEqual([]);
  });

  it.each<[string, string, unknown, readonly string[]]>([
    ['a key that FedEx does not know', `${at.pack}.fragile`, true, ['unknown fragile']],
    [
      'a service of the old interface',
      'requestedShipment.serviceType',
      'INTERNATIONAL_PRIORITY',
      ['SERVICETYPE.INVALID'],
    ],
    ['nobody to receive it', 'requestedShipment.recipients', [], ['RECIPIENTS.INVALID']],
    ['a description of 450', `${at.line}.description`, 'Platinum ring '.padEnd(450, 'x'), []],
    [
      'a description of 451',
      `${at.line}.description`,
      'Platinum ring '.padEnd(451, 'x'),
      ['COMMODITY.DESCRIPTION.TOO.LONG'],
    ],
    ['"Jewelry"', `${at.line}.description`, 'Jewelry', ['INCONSISTENT.COMMODITY.DESCRIPTION']],
    [
      '"Precious Metal jewelry for repair"',
      `${at.line}.description`,
      'Precious Metal jewelry for repair',
      ['INCONSISTENT.COMMODITY.DESCRIPTION'],
    ],
    ['"18 Carat Gold Necklace"', `${at.line}.description`, '18 Carat Gold Necklace', []],
    ['no quantity', `${at.line}.quantity`, 0, ['QUANTITY.INVALID', 'RATE.CUSTOMSVALUE.INVALID']],
    ['two rings at the price of one', `${at.line}.quantity`, 2, ['RATE.CUSTOMSVALUE.INVALID']],
    [
      'a ring without a value',
      `${at.line}.customsValue.amount`,
      0,
      ['CUSTOMSVALUE.INVALID', 'RATE.CUSTOMSVALUE.INVALID', 'TOTALCUSTOMSVALUE.INVALID'],
    ],
    ['9,999 pieces', `${at.line}.numberOfPieces`, 9_999, []],
    ['10,000 pieces', `${at.line}.numberOfPieces`, 10_000, ['NUMBEROFPIECES.INVALID']],
    [
      'a total that is not the sum',
      `${at.customs}.totalCustomsValue.amount`,
      1800.01,
      ['TOTALCUSTOMSVALUE.INVALID'],
    ],
    [
      'yen by its ISO code',
      `${at.pack}.declaredValue`,
      { amount: 500, currency: 'JPY' },
      ['CURRENCY.INVALID', 'CURRENCYTYPE.PACKAGES.MUST'],
    ],
    [
      'two currencies in one parcel',
      `${at.pack}.declaredValue`,
      { amount: 500, currency: 'JYE' },
      ['CURRENCYTYPE.PACKAGES.MUST'],
    ],
    ['goods in kilograms in a package in pounds', `${at.line}.weight.units`, 'KG', ['WEIGHT.UNITS.MISMATCH']],
    ['goods as heavy as the package', `${at.line}.weight.value`, 1, []],
    ['goods heavier than the package', `${at.line}.weight.value`, 1.01, ['COMMODITY.WEIGHT.EXCEEDS']],
    ['a total weight of its own', 'requestedShipment.totalWeight', 2, ['TOTALWEIGHT.INVALID']],
    ['a declared value as high as the customs value', `${at.pack}.declaredValue.amount`, 1800, []],
    [
      'a declared value above the customs value',
      `${at.pack}.declaredValue.amount`,
      1800.01,
      ['DECLAREDVALUE.EXCEEDS.CUSTOMSVALUE'],
    ],
    [
      'a declared value of six digits',
      `${at.pack}.declaredValue.amount`,
      100_000,
      ['AMOUNT.TOO.LARGE', 'DECLAREDVALUE.EXCEEDS.CUSTOMSVALUE'],
    ],
    ['sides in fractions', `${at.pack}.dimensions.length`, 7.5, ['DIMENSIONS.INVALID']],
    ['terms of four letters', `${at.customs}.commercialInvoice.termsOfSale`, 'DDPX', ['TERMSOFSALE.INVALID']],
    [
      'terms by which the receiver pays what the sender pays',
      `${at.customs}.commercialInvoice.termsOfSale`,
      'DAP',
      ['TERMSOFSALE.DUTIESPAYMENT.MISMATCH'],
    ],
    [
      'a third comment, which nobody would see',
      `${at.customs}.commercialInvoice.comments`,
      ['a', 'b', 'c'],
      ['COMMENTS.TOO.MANY'],
    ],
    ['a declaration of 554', `${at.customs}.commercialInvoice.declarationStatement`, 'x'.repeat(554), []],
    [
      'a declaration of 555',
      `${at.customs}.commercialInvoice.declarationStatement`,
      'x'.repeat(555),
      ['DECLARATIONSTATEMENT.TOO.LONG'],
    ],
    [
      'another customs reason without words',
      `${at.customs}.customsOption`,
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
      `${at.label}.labelStockType`,
      'PAPER_4X6',
      ['LABELSTOCKTYPE.IMAGETYPE.MISMATCH'],
    ],
    ['300 dots per inch', `${at.label}.resolution`, 300, []],
    ['600 dots per inch', `${at.label}.resolution`, 600, ['RESOLUTION.INVALID']],
    ['trade documents without details', `${at.services}.etdDetail`, undefined, ['EDT.DETAILS.MISSING']],
    [
      'trade documents that nobody asked for',
      'requestedShipment.shippingDocumentSpecification',
      undefined,
      ['EDT.DETAILS.MISSING'],
    ],
    [
      'the same service twice',
      `${at.services}.specialServiceTypes`,
      ['ELECTRONIC_TRADE_DOCUMENTS', 'ELECTRONIC_TRADE_DOCUMENTS'],
      ['ENTRY.REPEATED'],
    ],
    [
      'an American export statement on a Japanese export',
      `${at.customs}.exportDetail`,
      { exportComplianceStatement: 'NO EEI 30.37(a)' },
      ['EXPORTCOMPLIANCESTATEMENT.INVALID'],
    ],
  ])('%s', (_what, path, value, expected) => {
    expect(codesOf(withValue(aShipmentHome(), path, value))).toEqual(expected);
  });

  it.each<[string, string, unknown, readonly string[]]>([
    [
      'paper on a thermal stock',
      `${at.label}.labelStockType`,
      'STOCK_4X6',
      ['LABELSTOCKTYPE.IMAGETYPE.MISMATCH'],
    ],
    ['a resolution for PDF', `${at.label}.resolution`, 300, ['unknown resolution']],
    [
      'a return without its details',
      `${at.services}.returnShipmentDetail`,
      undefined,
      ['RETURNSHIPMENTDETAIL.MISMATCH'],
    ],
    [
      'a return without a customs reason',
      `${at.customs}.customsOption`,
      undefined,
      ['CUSTOMSOPTION.REQUIRED'],
    ],
    [
      'a waybill with a wrong check digit',
      `${at.services}.returnShipmentDetail.returnAssociationDetail.trackingNumber`,
      '794953555572',
      ['TRACKINGNUMBER.ENTERED.INVALID'],
    ],
    [
      'a reason of 61',
      `${at.services}.returnShipmentDetail.rma.reason`,
      'x'.repeat(61),
      ['RMA.REASON.TOO.LONG'],
    ],
    [
      'an American export without a statement',
      `${at.customs}.exportDetail`,
      undefined,
      ['EXPORTCOMPLIANCESTATEMENT.REQUIRED'],
    ],
    ['an ITN', `${at.customs}.exportDetail.exportComplianceStatement`, 'AESX20261130987654', []],
    [
      'an ITN as the law writes it',
      `${at.customs}.exportDetail.exportComplianceStatement`,
      'AES X20261130987654',
      [],
    ],
    [
      'an ITN of a day that is not',
      `${at.customs}.exportDetail.exportComplianceStatement`,
      'AESX20261131987654',
      ['EXPORTCOMPLIANCESTATEMENT.INVALID'],
    ],
    [
      'an ITN a digit short',
      `${at.customs}.exportDetail.exportComplianceStatement`,
      'AESX2026113098765',
      ['EXPORTCOMPLIANCESTATEMENT.INVALID'],
    ],
    [
      'an exemption as the law writes it',
      `${at.customs}.exportDetail.exportComplianceStatement`,
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
    const heavier = withValue(toValidate(aShipmentHome()), `${at.pack}.weight.value`, 1.2);
    expect(faults(withValue(heavier as object, 'requestedShipment.totalWeight', 2))).toEqual([]);
    for (const total of [1, 1.2, 3])
      expect(faults(withValue(heavier as object, 'requestedShipment.totalWeight', total))).not.toEqual([]);
  });
});
