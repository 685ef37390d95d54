import { describe, expect, it } from 'vitest';
import { aShipmentHome } from '../../builders/a-shipment';
import { at, codesOf, withValue } from './changed-request';

describe('names and addresses that FedEx is given', () => {
  it.each<[string, string, unknown, readonly string[]]>([
    ['a street line of 35', `${at.customer}.address.streetLines`, ['x'.repeat(35)], []],
    ['a street line of 36', `${at.customer}.address.streetLines`, ['x'.repeat(36)], ['STREETLINES.TOO.LONG']],
    ['three street lines', `${at.customer}.address.streetLines`, ['a', 'b', 'c'], []],
    [
      'four street lines',
      `${at.customer}.address.streetLines`,
      ['a', 'b', 'c', 'd'],
      ['STREETLINES.TOO.MANY'],
    ],
    ['a blank street line', `${at.customer}.address.streetLines`, ['10 Example Ave', ' '], ['TEXT.EMPTY']],
    ['a name in Japanese', `${at.customer}.contact.personName`, '山田 花子', ['TEXT.NOT.LATIN']],
    ['a name with an accent', `${at.customer}.contact.personName`, 'Zoë Nuñez', []],
    ['a name of 70', `${at.customer}.contact.personName`, 'x'.repeat(70), []],
    ['a name of 71', `${at.customer}.contact.personName`, 'x'.repeat(71), ['PERSONNAME.TOO.LONG']],
    ['a company of 36', `${at.shop}.contact.companyName`, 'x'.repeat(36), ['COMPANYNAME.TOO.LONG']],
    ['no name at all', `${at.customer}.contact.personName`, undefined, ['CONTACTNAME.REQUIRED']],
    ['a city of 35', `${at.customer}.address.city`, 'x'.repeat(35), []],
    ['a city of 36', `${at.customer}.address.city`, 'x'.repeat(36), ['CITY.TOO.LONG']],
    [
      'a state in full',
      `${at.customer}.address.stateOrProvinceCode`,
      'Tennessee',
      ['STATEORPROVINCECODE.MAXCHAREXCEEDED'],
    ],
    [
      'no state in the United States',
      `${at.customer}.address.stateOrProvinceCode`,
      undefined,
      ['STATEORPROVINCECODE.REQUIRED'],
    ],
    ['a state in Japan', `${at.shop}.address.stateOrProvinceCode`, 'TK', ['STATEORPROVINCECODE.INVALID']],
    ['a nine-digit ZIP code', `${at.customer}.address.postalCode`, '38117-0001', []],
    ['a ZIP code of four digits', `${at.customer}.address.postalCode`, '3811', ['POSTALCODE.INVALID']],
    ['no postal code in Japan', `${at.shop}.address.postalCode`, undefined, ['POSTALCODE.REQUIRED']],
    [
      'nine digits of telephone in Japan',
      `${at.shop}.contact.phoneNumber`,
      '031234567',
      ['PHONENUMBER.INVALID'],
    ],
    ['fifteen digits of telephone in Japan', `${at.shop}.contact.phoneNumber`, '031234567890123', []],
    [
      'sixteen digits of telephone in Japan',
      `${at.shop}.contact.phoneNumber`,
      '0312345678901234',
      ['PHONENUMBER.INVALID'],
    ],
    [
      'eleven digits of telephone in the United States',
      `${at.customer}.contact.phoneNumber`,
      '19015550100',
      ['PHONENUMBER.INVALID'],
    ],
  ])('%s', (_what, path, value, expected) => {
    expect(codesOf(withValue(aShipmentHome(), path, value))).toEqual(expected);
  });
});
