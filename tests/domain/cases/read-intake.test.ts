import { describe, expect, test } from 'vitest';
import { emptyDraft, emptyPiece } from '../../../shared/cases/empty-draft';
import { deskEventSchema } from '../../../shared/cases/events';
import type { CustomerId } from '../../../shared/cases/ids';
import type { IntakeDraft, PieceDraft } from '../../../shared/cases/intake-draft';
import { readIntake } from '../../../shared/cases/read-intake';
import { caseEvents } from '../../builders/a-case';
import { aCustomerDraft, aDraft, aPieceDraft, aServiceDraft } from '../../builders/a-draft';
import { aShop, day } from '../../builders/a-shop';

const today = day('2026-11-22');

function faultsOf(draft: IntakeDraft): readonly string[] {
  const read = readIntake(draft, { today });
  return read.ok ? [] : read.error.map(({ path, code }) => `${path} ${code}`);
}

const pieceFaults = (changes: Partial<PieceDraft>) => faultsOf(aDraft({ pieces: [aPieceDraft(changes)] }));

describe('an intake that can be saved', () => {
  test('needs a customer with a name, house, kind, metal, value and service of each piece, and a signature or a reason', () => {
    const empty = emptyDraft({
      draftId: 'draft-1',
      startedAt: '2026-11-22T02:50:00.000Z',
      today,
      shop: aShop(),
      pieceKey: 'piece-1',
    });
    expect(faultsOf(empty)).toEqual([
      'customer.scrap customer-required',
      'pieces.0.house required',
      'pieces.0.kind required',
      'pieces.0.metal required',
      'pieces.0.declaredAmount required',
      'pieces.0.services.0.code service-required',
      'signature signature-or-reason',
    ]);
    expect(faultsOf(aDraft({ customer: { kind: 'new', fields: aCustomerDraft({ name: '　' }) } }))).toEqual([
      'customer.fields.name required',
    ]);
  });

  test('is read with its numbers, days and amounts understood', () => {
    const draft = aDraft({
      pieces: [
        aPieceDraft({
          currentSize: '１２．５',
          deliveredOn: '2026/11/22',
          declaredAmount: '¥180,000',
          earlierResizes: '',
          stones: [
            { colour: 'blue', count: '3', note: '' },
            { colour: '', count: '', note: '' },
          ],
          services: [
            aServiceDraft({ desiredSize: '13' }),
            aServiceDraft({ code: '', desiredSize: '', sameFinger: '', largeChange: '' }),
          ],
        }),
      ],
    });
    const read = readIntake(draft, { today });
    expect(read.ok && read.value.pieces[0]).toMatchObject({
      currentSize: 12.5,
      deliveredOn: '2026-11-22',
      declaredValue: { minor: 180_000, currency: 'JPY' },
      earlierResizes: 0,
      stones: [{ colour: 'blue', count: 3 }],
      services: [{ code: 'resize', desiredSize: 13, sameFinger: true, largeChange: false }],
    });
  });

  test('counts the day of an email as the day of contact where no other was typed', () => {
    const read = readIntake(aDraft({ contactBy: 'email', contactOn: '2026-11-20' }), { today });
    expect(read.ok && read.value.visit).toMatchObject({ contactOn: '2026-11-20', emailOn: '2026-11-20' });
    const byPhone = readIntake(aDraft({ contactBy: 'phone', contactOn: '2026-11-20' }), { today });
    expect(byPhone.ok && byPhone.value.visit.emailOn).toBeNull();
  });

  test('takes a known customer as she is', () => {
    const customerId = '01900000-0000-7000-8000-000000000009' as CustomerId;
    const read = readIntake(aDraft({ customer: { kind: 'known', customerId } }), { today });
    expect(read.ok && read.value.customer).toMatchObject({ kind: 'known', customerId });
  });

  test('becomes events that the journal accepts', () => {
    for (const event of caseEvents()) expect(deskEventSchema.safeParse(event).error).toBeUndefined();
  });

  test('tells an unseen hallmark from one that nobody looked for', () => {
    const hallmark = (typed: string) => {
      const condition = { ...emptyPiece('1', aShop()).condition, hallmark: typed };
      const read = readIntake(aDraft({ pieces: [aPieceDraft({ condition })] }), { today });
      return read.ok ? read.value.pieces[0]?.condition.hallmark : 'fault';
    };
    expect([hallmark(''), hallmark('-'), hallmark('ー'), hallmark('Pt950')]).toEqual([null, '', '', 'Pt950']);
  });
});

describe('a day', () => {
  test('of delivery, contact or email may be today and not tomorrow', () => {
    expect(pieceFaults({ deliveredOn: '2026-11-22' })).toEqual([]);
    expect(pieceFaults({ deliveredOn: '2026-11-23' })).toEqual(['pieces.0.deliveredOn day-in-future']);
    expect(faultsOf(aDraft({ contactOn: '2026-11-23' }))).toEqual(['contactOn day-in-future']);
    expect(faultsOf(aDraft({ emailOn: '2026-11-23' }))).toEqual(['emailOn day-in-future']);
  });

  test('that is promised may be today and not yesterday', () => {
    expect(pieceFaults({ promisedOn: '2026-11-22' })).toEqual([]);
    expect(pieceFaults({ promisedOn: '2026-11-21' })).toEqual(['pieces.0.promisedOn day-in-past']);
  });
});

describe('counts and sizes', () => {
  const condition = (stonesPresent: string, stonesLoose: string, stonesChipped: string) => ({
    condition: { ...emptyPiece('1', aShop()).condition, stonesPresent, stonesLoose, stonesChipped },
  });

  test('as many stones as are there may be loose, and no more', () => {
    expect(pieceFaults(condition('3', '3', '3'))).toEqual([]);
    expect(pieceFaults(condition('3', '4', '0'))).toEqual([
      'pieces.0.condition.stonesLoose more-than-present',
    ]);
    expect(pieceFaults(condition('3', '0', '4'))).toEqual([
      'pieces.0.condition.stonesChipped more-than-present',
    ]);
    expect(pieceFaults(condition('', '4', '0'))).toEqual([]);
  });

  test('a stone needs a colour and a count from 1 to 999', () => {
    const stones = (count: string) => pieceFaults({ stones: [{ colour: 'red', count, note: '' }] });
    expect([stones('0'), stones('1'), stones('999'), stones('1000')]).toEqual([
      ['pieces.0.stones.0.count not-a-count'],
      [],
      [],
      ['pieces.0.stones.0.count not-a-count'],
    ]);
    expect(pieceFaults({ stones: [{ colour: '', count: '2', note: '' }] })).toEqual([
      'pieces.0.stones.0.colour required',
    ]);
  });

  test('a resize goes to another size, an exchange may not', () => {
    const toTwelve = { desiredSize: '12' };
    expect(pieceFaults({ services: [aServiceDraft(toTwelve)] })).toEqual([
      'pieces.0.services.0.desiredSize size-unchanged',
    ]);
    expect(pieceFaults({ services: [aServiceDraft({ code: 'exchange', ...toTwelve })] })).toEqual([]);
    expect(pieceFaults({ services: [aServiceDraft({ desiredSize: '12.5' })] })).toEqual([]);
  });

  test('the sizes of a design are both given, the smallest first', () => {
    expect(pieceFaults({ designSizeMin: '5', designSizeMax: '5' })).toEqual([]);
    expect(pieceFaults({ designSizeMin: '6', designSizeMax: '5' })).toEqual([
      'pieces.0.designSizeMin smallest-above-largest',
    ]);
    expect(pieceFaults({ designSizeMin: '6' })).toEqual(['pieces.0.designSizeMax required']);
    expect(pieceFaults({ designSizeMax: '6' })).toEqual(['pieces.0.designSizeMin required']);
  });
});

describe('money', () => {
  test('declared is more than nothing, in a currency there is', () => {
    expect(pieceFaults({ declaredAmount: '0' })).toEqual(['pieces.0.declaredAmount amount-zero']);
    expect(pieceFaults({ declaredAmount: '1' })).toEqual([]);
    expect(pieceFaults({ declaredCurrency: 'XYZ' })).toEqual(['pieces.0.declaredCurrency currency-unknown']);
    expect(pieceFaults({ declaredAmount: '12.5', declaredCurrency: 'USD' })).toEqual([]);
    expect(pieceFaults({ declaredAmount: '12.5' })).toEqual(['pieces.0.declaredAmount decimal-places']);
  });

  test('estimated may be left out, and may be nothing', () => {
    expect(pieceFaults({ estimateAmount: '' })).toEqual([]);
    expect(pieceFaults({ estimateAmount: '0' })).toEqual([]);
    expect(pieceFaults({ estimateAmount: 'soon' })).toEqual(['pieces.0.estimateAmount not-an-amount']);
  });
});

describe('how to reach a customer', () => {
  const faults = (changes: Parameters<typeof aCustomerDraft>[0]) =>
    faultsOf(aDraft({ customer: { kind: 'new', fields: aCustomerDraft(changes) } }));

  test.each([
    '03-0000-1234',
    '０３ー００００ー１２３４',
    '(03) 0000 1234',
    '+81 3-0000-1234',
    '03-0000-1234 内線5',
    '+44 20 7946 0123',
  ])('takes the telephone number %s', (phone) => {
    expect(faults({ phone })).toEqual([]);
  });

  test.each(['1234', 'after six', '03-0000-1234 (home)'])(
    'asks again for the telephone number %s',
    (phone) => {
      expect(faults({ phone })).toEqual(['customer.fields.phone not-a-phone']);
    },
  );

  test('asks again for half an email address and for a country that there is not', () => {
    expect(faults({ email: 'hanako@example' })).toEqual(['customer.fields.email not-an-email']);
    expect(faults({ email: 'hanako@example.com' })).toEqual([]);
    expect(faults({ country: 'XX' })).toEqual(['customer.fields.country country-unknown']);
    expect(faults({ country: 'us' })).toEqual([]);
    expect(faults({ country: '' })).toEqual([]);
  });
});

describe('a signature', () => {
  const signature = {
    svg: 'M0 0L1 1',
    signedAt: '2026-11-22T02:59:00.000Z',
    language: 'ja',
    text: '約款',
    textHash: 'c'.repeat(64),
  } as const;

  test('makes a reason needless, and a reason a signature', () => {
    expect(faultsOf(aDraft({ signature, unsignedReason: '' }))).toEqual([]);
    expect(faultsOf(aDraft({ signature: null, unsignedReason: '' }))).toEqual([
      'signature signature-or-reason',
    ]);
    const both = readIntake(aDraft({ signature, unsignedReason: '急ぎ' }), { today });
    expect(both.ok && both.value.unsignedReason).toBe('');
  });

  test('without the hash of its text is none', () => {
    expect(faultsOf(aDraft({ signature: { ...signature, textHash: '' } }))).toEqual([
      'signature signature-outdated',
    ]);
  });
});
