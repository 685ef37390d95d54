import { describe, expect, test } from 'vitest';
import { type DeskEvent, deskEventSchema } from '../../../shared/cases/events';
import { paymentsOfCase } from '../../../shared/cases/money/payments-of-case';
import { issuePaper, nextCopy, queuePaper } from '../../../shared/cases/papers-of-case';
import { paymentFacts } from '../../../shared/cases/pick-up/decide-pick-up';
import type { ShopProfile } from '../../../shared/cases/shop';
import { eventsOf } from '../../../shared/cases/stages/piece-event';
import { billedCurrencies, invoiceOf, receiptOf } from '../../../shared/documents/bills';
import { money } from '../../../shared/money/money';
import { published } from '../../../shared/policies/published';
import { caseEvents } from '../../builders/a-case';
import { aDraft, aPieceDraft } from '../../builders/a-draft';
import { laterActing, stateOf, thenRecorded } from '../../builders/a-ready-case';
import { aShop, day } from '../../builders/a-shop';

const yen = (amount: number) => money(amount, 'JPY');
const customer = { name: '田中 花子' };
const words = { addressee: '', purpose: '' };
const shop = aShop({ registrationNumber: 'T1234567890123' });
const twoPieces = aDraft({
  pieces: [
    aPieceDraft({ house: 'other' }),
    aPieceDraft({ house: 'other', kind: 'pendant', currentSize: '' }),
  ],
});

/** Two pieces of another maker, priced at these amounts with tax. */
function priced(first: number, second: number): readonly DeskEvent[] {
  let events = caseEvents({ draft: twoPieces });
  for (const [place, amount] of [first, second].entries()) {
    const bagNumber = stateOf(events).pieces[place]?.bagNumber;
    if (bagNumber === undefined) throw new Error('Two pieces are expected.');
    const prices = [{ code: 'resize', amount: yen(amount), note: '' }];
    events = thenRecorded(events, {
      type: 'price-quoted',
      data: { bagNumber, prices, taxPercent: 10 },
    });
  }
  return events;
}

/** All of what these pieces owe, taken at once. */
function paid(events: readonly DeskEvent[], amount: number): readonly DeskEvent[] {
  const state = stateOf(events);
  const facts = paymentFacts(state.standings, { amount: yen(amount), method: 'cash', reference: '' });
  return [...events, ...eventsOf(state.id, facts, laterActing())];
}

function billing(events: readonly DeskEvent[], profile: ShopProfile = shop) {
  return { state: stateOf(events), customer, shop: profile, today: day('2026-11-30') };
}

function issued(events: readonly DeskEvent[]): readonly DeskEvent[] {
  const content = invoiceOf(billing(events), 'JPY');
  if (content === null) throw new Error('Nothing to bill.');
  return [...events, ...issuePaper(stateOf(events), content, laterActing())];
}

describe('an invoice', () => {
  test('states each tax rate once, rounded once; what rounding piece by piece takes off stands beside it', () => {
    const invoice = invoiceOf(billing(priced(1_005, 1_005)), 'JPY');
    // 100.5 yen of tax a piece: 100 each when rounded one by one, 201 together.
    expect(invoice?.taxes).toEqual([{ percent: 10, net: yen(2_010), tax: yen(201) }]);
    expect(invoice?.rounding).toEqual(yen(-1));
    expect(invoice?.gross).toEqual(yen(2_210));
  });

  test('without a fraction there is nothing to round', () => {
    expect(invoiceOf(billing(priced(1_000, 1_010)), 'JPY')?.rounding).toEqual(yen(0));
  });

  test('bears the number of the registration where the shop has one', () => {
    const events = priced(1_000, 1_000);
    expect(invoiceOf(billing(events), 'JPY')?.shop.registrationNumber).toBe('T1234567890123');
    expect(invoiceOf(billing(events, aShop()), 'JPY')?.shop.registrationNumber).toBeNull();
  });

  test('that would say the same is the same one; a payment since makes the next', () => {
    const events = issued(priced(1_000, 2_000));
    const again = invoiceOf({ ...billing(events), today: day('2026-12-24') }, 'JPY');
    expect(again?.number).toBe(`${stateOf(events).number}/I1`);
    expect(again?.issuedOn).toBe('2026-11-30');
    expect(issuePaper(stateOf(events), again ?? fail(), laterActing())).toEqual([]);
    const later = invoiceOf(billing(paid(events, 500)), 'JPY');
    expect(later?.number).toBe(`${stateOf(events).number}/I2`);
    expect(later?.due).toEqual(yen(2_800));
  });

  test('of another station bears its code, since both may issue the second one at once', () => {
    const events = priced(1_000, 1_000);
    const elsewhere = aShop({ station: 'KB' as ShopProfile['station'] });
    expect(invoiceOf(billing(events, elsewhere), 'JPY')?.number).toMatch(/\/I1-KB$/u);
  });

  test('there is none where nothing is charged', () => {
    const free = caseEvents();
    expect(billedCurrencies(stateOf(free))).toEqual([]);
    expect(invoiceOf(billing(free), 'JPY')).toBeNull();
  });

  test('an event of it goes through the journal', () => {
    for (const event of issued(priced(1_000, 2_000))) {
      expect(deskEventSchema.safeParse(event).error).toBeUndefined();
    }
  });

  test('is printed as the original first and then as numbered copies of the same words', () => {
    let events = issued(priced(1_000, 2_000));
    const number = `${stateOf(events).number}/I1`;
    const wanted = { paper: 'invoice', bagNumber: null, number } as const;
    const copies = [0, 1, 2].map(() => {
      const state = stateOf(events);
      const queueing = { state, customer: customerOf(events), shop, sample: false, editions: published };
      const { event, request } = queuePaper(queueing, wanted, laterActing());
      events = [...events, event];
      expect(request.boundPaper).toBe('document');
      return [request.paper.copy, request.paper.paper === 'invoice' && request.paper.gross.minor];
    });
    expect(copies).toEqual([
      [0, 3_300],
      [1, 3_300],
      [2, 3_300],
    ]);
    expect(nextCopy(stateOf(events), { ...wanted, number: `${stateOf(events).number}/I2` })).toBe(0);
  });
});

describe('a receipt', () => {
  test('is for one sum as it was handed over, whatever pieces it was spread over', () => {
    const events = paid(priced(1_000, 2_000), 3_300);
    const [passed, ...others] = paymentsOfCase(stateOf(events));
    if (passed === undefined) throw new Error('Nothing was paid.');
    expect(others).toEqual([]);
    expect(passed.amount).toEqual(yen(3_300));
    const receipt = receiptOf(billing(events), { passed, ...words });
    expect(receipt).toMatchObject({
      number: `${stateOf(events).number}/R1`,
      addressee: '田中 花子',
      purpose: 'ジュエリー修理代として',
      amount: yen(3_300),
      due: yen(0),
    });
    expect(receipt?.parts.map(({ amount }) => amount.minor)).toEqual([1_100, 2_200]);
  });

  test('is put as the customer wants it', () => {
    const events = paid(priced(1_000, 2_000), 3_300);
    const [passed] = paymentsOfCase(stateOf(events));
    const put = { addressee: '株式会社 宝', purpose: 'お品代として' };
    const receipt = passed && receiptOf(billing(events), { passed, ...put });
    expect(receipt).toMatchObject({ addressee: '株式会社 宝', purpose: 'お品代として' });
  });

  test('is found again with its money, and none is written for money that went out', () => {
    const events = paid(priced(1_000, 2_000), 3_300);
    const [passed] = paymentsOfCase(stateOf(events));
    if (passed === undefined) throw new Error('Nothing was paid.');
    const receipt = receiptOf(billing(events), { passed, ...words });
    const after = [...events, ...issuePaper(stateOf(events), receipt ?? fail(), laterActing())];
    expect(paymentsOfCase(stateOf(after))[0]?.receipt?.number).toBe(receipt?.number);
    expect(receiptOf(billing(events), { passed: { ...passed, kind: 'refund' }, ...words })).toBeNull();
  });
});

function fail(): never {
  throw new Error('There is no paper.');
}

function customerOf(events: readonly DeskEvent[]) {
  const registered = events.find((event) => event.type === 'customer-registered');
  if (registered?.type !== 'customer-registered') throw new Error('No customer.');
  return registered.data;
}
