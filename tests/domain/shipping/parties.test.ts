import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyParty, type PartyDraft, partyDraftOf } from '../../../shared/shipping/parties/party-draft';
import { readParty } from '../../../shared/shipping/parties/read-party';
import { partySchema } from '../../../shared/shipping/party';
import { aCustomer, aWorkshop } from '../../builders/a-shipment-order';

const american = partyDraftOf(aCustomer);
const japanese = partyDraftOf(aWorkshop);

function faultsOf(changes: Partial<PartyDraft>, from: PartyDraft = american): readonly string[] {
  return readParty({ ...from, ...changes }, 'shipper').faults.map(({ path, code }) => `${path} ${code}`);
}

describe('a party that FedEx takes', () => {
  test('an American and a Japanese one have no faults, and are read as they were kept', () => {
    expect(readParty(american, 'shipper')).toEqual({ party: aCustomer, faults: [] });
    expect(readParty(japanese, 'recipient')).toEqual({ party: aWorkshop, faults: [] });
  });

  test.each([
    ['contactName', 70, 'too-long'],
    ['companyName', 35, 'too-long'],
    ['city', 35, 'too-long'],
  ] as const)('%s may have %i characters, and one more is too long', (field, longest, code) => {
    expect(faultsOf({ [field]: 'a'.repeat(longest - 1) })).toEqual([]);
    expect(faultsOf({ [field]: 'a'.repeat(longest) })).toEqual([]);
    expect(faultsOf({ [field]: 'a'.repeat(longest + 1) })).toEqual([`shipper.${field} ${code}`]);
  });

  test('a street line may have 35 characters, and there may be three', () => {
    const line = 'b'.repeat(35);
    expect(faultsOf({ streetLines: [line, line, line] })).toEqual([]);
    expect(faultsOf({ streetLines: [line, `${line}b`, ''] })).toEqual([
      'shipper.streetLines.1 street-line-too-long',
    ]);
    expect(faultsOf({ streetLines: ['1', '2', '3', '4'] })).toEqual([
      'shipper.streetLines.3 too-many-street-lines',
    ]);
    expect(faultsOf({ streetLines: ['', '', ''] })).toEqual(['shipper.streetLines.0 required']);
  });

  test('a fault stands at the line in which it was typed, also below an empty one', () => {
    expect(faultsOf({ streetLines: ['', '1-2-3 銀座', ''] })).toEqual(['shipper.streetLines.1 needs-latin']);
  });

  test('a state of two letters is asked for in the US and Canada, and none is taken for Japan', () => {
    expect(faultsOf({ stateOrProvince: 'tn' })).toEqual([]);
    expect(faultsOf({ stateOrProvince: 'D.C.' })).toEqual([]);
    expect(faultsOf({ stateOrProvince: '' })).toEqual(['shipper.stateOrProvince state-needed']);
    expect(faultsOf({ stateOrProvince: 'XX' })).toEqual(['shipper.stateOrProvince state-unknown']);
    expect(faultsOf({ stateOrProvince: 'Tennessee' })).toEqual(['shipper.stateOrProvince state-unknown']);
    const canadian = { country: 'ca', postalCode: 'k1a0b1' };
    expect(faultsOf({ ...canadian, stateOrProvince: 'ON' })).toEqual([]);
    expect(faultsOf({ ...canadian, stateOrProvince: 'TN' })).toEqual([
      'shipper.stateOrProvince state-unknown',
    ]);
    expect(faultsOf({ stateOrProvince: 'TK' }, japanese)).toEqual(['shipper.stateOrProvince state-not-used']);
  });

  test.each([
    ['US', '38117', '38117'],
    ['US', '381171234', '38117-1234'],
    ['US', '38117-1234', '38117-1234'],
    ['JP', '〒100-0001', '1000001'],
    ['JP', '１００－０００１', '1000001'],
    ['CA', 'k1a0b1', 'K1A 0B1'],
    ['GB', 'sw1a1aa', 'SW1A 1AA'],
    ['HK', '', ''],
  ])('of %s %j is the postal code %j', (country, typed, code) => {
    const state = country === 'US' ? 'TN' : country === 'CA' ? 'ON' : '';
    const { party, faults } = readParty(
      { ...american, country, postalCode: typed, stateOrProvince: state },
      'shipper',
    );
    expect(party.postalCode).toBe(code);
    expect(faults).toEqual([]);
  });

  test('a code with a digit too few or too many is none of that country', () => {
    const code = ['shipper.postalCode postal-code-form'];
    expect(faultsOf({ postalCode: '3811' })).toEqual(code);
    expect(faultsOf({ postalCode: '381170' })).toEqual(code);
    expect(faultsOf({ postalCode: '100-001' }, japanese)).toEqual(code);
    expect(faultsOf({ postalCode: '100-00012' }, japanese)).toEqual(code);
    expect(faultsOf({ postalCode: '' })).toEqual(['shipper.postalCode required']);
  });

  test('a US telephone number has exactly ten digits, its country code aside', () => {
    expect(faultsOf({ phone: '901-555-0100' })).toEqual([]);
    expect(readParty({ ...american, phone: '+1 (901) 555-0100' }, 'shipper').party.phone).toBe('9015550100');
    expect(faultsOf({ phone: '901-555-010' })).toEqual(['shipper.phone phone-us-length']);
    expect(faultsOf({ phone: '29015550100' })).toEqual(['shipper.phone phone-us-length']);
  });

  test('elsewhere a number has ten to fifteen digits', () => {
    expect(faultsOf({ phone: '03-1234-567' }, japanese)).toEqual(['shipper.phone phone-length']);
    expect(faultsOf({ phone: '03-1234-5678' }, japanese)).toEqual([]);
    expect(faultsOf({ phone: '123456789012345' }, japanese)).toEqual([]);
    expect(faultsOf({ phone: '1234567890123456' }, japanese)).toEqual(['shipper.phone phone-length']);
    expect(faultsOf({ phone: '03-1234-5678 内線2' }, japanese)).toEqual(['shipper.phone not-a-phone']);
  });

  test('names and addresses in Japanese are asked for in Latin letters, field by field', () => {
    expect(
      faultsOf(
        { contactName: '田中 花子', streetLines: ['銀座1-2-3', '', ''], city: 'ちゅうおうく' },
        japanese,
      ),
    ).toEqual([
      'shipper.contactName needs-latin',
      'shipper.streetLines.0 needs-latin',
      'shipper.city needs-latin',
    ]);
    expect(faultsOf({ contactName: 'Ｈａｎａｋｏ　Ｔａｎａｋａ' })).toEqual([]);
    expect(faultsOf({ contactName: 'Zoë Núñez' })).toEqual([]);
  });

  test('somebody must be named: a person or a company', () => {
    expect(faultsOf({ contactName: '', companyName: 'Kobo KK' })).toEqual([]);
    expect(faultsOf({ contactName: '', companyName: '' })).toEqual(['shipper.contactName name-or-company']);
  });

  test('of an empty form every field that must be there is named at once', () => {
    expect(readParty(emptyParty, 'recipient').faults.map(({ path }) => path)).toEqual([
      'recipient.contactName',
      'recipient.streetLines.0',
      'recipient.city',
      'recipient.country',
      'recipient.phone',
    ]);
  });

  test('whatever is typed, a party without faults is one that an order can keep', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 45 }),
      fc.constantFrom('', 'US', 'JP', 'TN', '38117', '9015550100', '1000001', '1 Main St'),
    );
    const anyParty = fc.record({
      contactName: typed,
      companyName: typed,
      streetLines: fc.array(typed, { maxLength: 4 }),
      city: typed,
      stateOrProvince: typed,
      postalCode: typed,
      country: fc.constantFrom('US', 'JP', 'CA', 'HK', 'xx', ''),
      phone: typed,
      email: typed,
      taxId: typed,
      isResidential: fc.boolean(),
    });
    fc.assert(
      fc.property(anyParty, (draft) => {
        const { party, faults } = readParty(draft, 'shipper');
        if (faults.length === 0) expect(partySchema.safeParse(party).error).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  test('each field alone, whatever is typed in it, is at fault or can be kept', () => {
    const fields = [
      'contactName',
      'companyName',
      'city',
      'stateOrProvince',
      'postalCode',
      'phone',
      'email',
      'taxId',
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom(american, japanese),
        (field, text, from) => {
          const { party, faults } = readParty({ ...from, [field]: text }, 'shipper');
          if (faults.length === 0) expect(partySchema.safeParse(party).error).toBeUndefined();
        },
      ),
      { numRuns: 400 },
    );
  });
});
