import { describe, expect, test } from 'vitest';
import { FieldReading } from '../../../../shared/cases/field-reading';
import { readCustomerFields } from '../../../../shared/cases/read-customer';
import { caseTokens, customerTokens, samenessKeys } from '../../../../shared/cases/search/case-tokens';
import { aCase } from '../../../builders/a-case';
import { aCustomerDraft, aDraft, aPieceDraft } from '../../../builders/a-draft';
import { finds } from './finds';

const customer = (changes: Parameters<typeof aCustomerDraft>[0]) =>
  readCustomerFields(aCustomerDraft(changes), 'customer.fields', new FieldReading());

describe('a case', () => {
  const draft = aDraft({
    pieces: [
      aPieceDraft({
        serial: 'AB-10293',
        engraving: 'H to T 2019.5.3',
        internalNote: '結婚記念日までに',
        orderNumber: 'K998877',
        stones: [{ colour: 'blue', count: '2', note: '' }],
      }),
    ],
  });
  const state = aCase({ draft });
  const tokens = caseTokens(
    state,
    customerTokens({
      id: state.customerId,
      customer: customer({}),
      aliases: [],
      origin: null,
      registeredAt: '',
      timeline: [],
    }),
  );

  test.each([
    ['its number', 'GZ-261122-0042-N'],
    ['the end of its number', '0042-N'],
    ['a bag', '0042-1'],
    ['the customer', 'たなか'],
    ['her email', 'hanako@example.com'],
    ['a serial', '1029'],
    ['an order', '9988'],
    ['an engraving', '2019.5.3'],
    ['a note', '記念日'],
    ['the kind in English', 'ring'],
    ['the kind in Japanese', '指輪'],
    ['the metal', 'プラチナ'],
    ['the service', 'サイズ直し'],
    ['the service in English', 'resiz'],
    ['the house', 'k.uno'],
    ['the outcome', '無料'],
    ['a stone', '青'],
    ['the day', '2026-11-22'],
    ['the value', '180000'],
    ['several of these', '田中 リング 2019'],
  ])('is found by %s', (_, typed) => {
    expect(finds(typed, tokens)).toBe(true);
  });

  test.each(['ネックレス', 'ciwaka', '田中 ネックレス', 'GZ-261122-0043'])('is not found by %s', (typed) => {
    expect(finds(typed, tokens)).toBe(false);
  });
});

describe('two records of one person', () => {
  const shares = (one: Parameters<typeof aCustomerDraft>[0], other: Parameters<typeof aCustomerDraft>[0]) => {
    const keys = new Set(samenessKeys(customer(one)));
    return samenessKeys(customer(other))
      .filter((key) => keys.has(key))
      .map((key) => key.split(':')[0]);
  };
  const apart = { name: 'Emma Johnson', kana: '', phone: '', email: '' };

  test('have a telephone number, an email address or a name in common, however written', () => {
    expect(shares({}, { ...apart, phone: '+81 3 0000 1234' })).toEqual(['phone']);
    expect(shares({}, { ...apart, email: 'HANAKO@example.com' })).toEqual(['email']);
    expect(shares({}, { ...apart, name: '田中花子' })).toEqual(['name']);
  });

  test('have nothing in common with another by a surname alone', () => {
    expect(shares({ name: '田中' }, { ...apart, name: '田中' })).toEqual([]);
    expect(shares({}, apart)).toEqual([]);
  });
});
