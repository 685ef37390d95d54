import { describe, expect, it } from 'vitest';
import { stages } from '../../../shared/cases/stages/stage';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { emailAddressSchema } from '../../../shared/messages/mail';
import { addressFor, preferredChannel } from '../../../shared/messages/message-address';
import { messageFacts } from '../../../shared/messages/message-facts';
import { messageFor } from '../../../shared/messages/message-for-stage';
import { published } from '../../../shared/policies/published';
import { aCase } from '../../builders/a-case';
import { aShop } from '../../builders/a-shop';
import { anOverseasCourse } from '../../builders/an-overseas-course';

const state = aCase();

function standing(changes: Partial<PieceStanding> = {}): PieceStanding {
  const [first] = state.standings;
  if (first === undefined) throw new Error('The case has no piece.');
  return { ...first, since: '2026-11-22T03:00:00.000Z', ...changes };
}

const told = (template: string, at: string) => ({ template, at, bagNumber: null });

describe('what a stage tells', () => {
  it('is the message of the stage, and nothing while people only work', () => {
    const telling = stages.map((stage) => [stage, messageFor(standing({ stage }), [])]);
    expect(Object.fromEntries(telling)).toMatchObject({
      'awaiting-photos': 'photos-needed',
      quoted: 'quote-ready',
      'awaiting-payment': 'payment-needed',
      'awaiting-shipping-details': 'shipping-details-needed',
      unannounced: 'contents-differ',
      received: 'received',
      'awaiting-approval': 'approval-needed',
      'waiting-for-run': 'month-end-run',
      'at-bench': null,
      'quality-check': null,
      ready: 'ready',
      'on-its-way-back': 'on-its-way-back',
      cancelled: null,
    });
  });

  it('sends documents for CIWAKA and tells the address for the other houses', () => {
    const stage = 'documents-sent';
    expect(messageFor(standing({ stage, house: 'ciwaka' }), [])).toBe('documents-sent');
    expect(messageFor(standing({ stage, house: 'aujour' }), [])).toBe('address-told');
  });

  it('is the reason why a piece goes back as it is, before its being ready', () => {
    expect(messageFor(standing({ stage: 'ready', givenUp: 'not-repairable' }), [])).toBe('not-repairable');
    expect(messageFor(standing({ stage: 'ready', givenUp: 'declined' }), [])).toBe('declined');
    expect(messageFor(standing({ stage: 'ready', givenUp: 'cancelled' }), [])).toBe('ready');
  });

  it('becomes a reminder once she was told that the piece is ready, but not by what she was told before', () => {
    const ready = standing({ stage: 'ready' });
    expect(messageFor(ready, [told('ready', '2026-11-22T02:59:59.999Z')])).toBe('ready');
    expect(messageFor(ready, [told('ready', '2026-11-22T03:00:00.000Z')])).toBe('unclaimed');
    expect(
      messageFor(ready, [
        { ...told('ready', '2026-11-23T03:00:00.000Z'), bagNumber: 'GZ-261122-0042-9-A' as never },
      ]),
    ).toBe('ready');
  });

  it('is the new date first where a promise slipped, until she was told', () => {
    const act = { eventId: 'e' as never, at: '2026-11-24T03:00:00.000Z', station: state.station, by: null };
    const slip = { ...act, promisedOn: '2026-12-24', reason: '石の入荷待ち', told: null };
    const waiting = standing({ stage: 'at-bench', promiseChanges: [slip] });
    expect(messageFor(waiting, [])).toBe('promise-changed');
    expect(messageFor(waiting, [told('promise-changed', '2026-11-24T03:00:00.000Z')])).toBeNull();
    const onThePhone = { ...slip, told: { on: '2026-11-24', how: 'phone' as const } };
    expect(messageFor({ ...waiting, promiseChanges: [onThePhone] }, [])).toBeNull();
    expect(messageFor({ ...waiting, stage: 'ready' }, [])).toBe('ready');
  });
});

describe('what a case knows for a message', () => {
  const telling = {
    state,
    customer: { name: '田中 花子', romaji: 'Hanako Tanaka' },
    shop: aShop(),
    bagNumber: null,
    code: 'promise-changed',
    editions: published,
  } as const;

  it('has the name as the language writes it, and the pieces in its words', () => {
    expect(messageFacts({ ...telling, language: 'ja' })).toMatchObject({
      customerName: '田中 花子',
      pieces: 'K.UNO 指輪',
    });
    expect(messageFacts({ ...telling, language: 'en' })).toMatchObject({
      customerName: 'Hanako Tanaka',
      pieces: 'K.UNO ring',
    });
  });

  it('has the limits of a parcel by the edition that holds, and none where the policy names none', () => {
    const { case: ring } = anOverseasCourse();
    const asked = { ...telling, state: ring, code: 'documents-sent' } as const;
    const limits = (editions: typeof published, language: 'en' | 'ja') =>
      messageFacts({ ...asked, editions, language }).packageLimits;
    expect(limits(published, 'en')).toBe('8 x 8 x 8 inches and 3 lb');
    expect(limits(published, 'ja')).toBe('各辺8インチ・重さ3ポンド');
    const ciwaka = published.ciwaka.map((edition) => ({
      ...edition,
      terms: { ...edition.terms, parcelLimits: { sideInches: 10, weightPounds: 4.5 } },
    }));
    expect(limits({ ...published, ciwaka }, 'en')).toBe('10 x 10 x 10 inches and 4.5 lb');
    expect(limits({ ...published, ciwaka: [] }, 'en')).toBeNull();
    expect(messageFacts({ ...telling, language: 'en' }).packageLimits).toBeNull();
  });

  it('has a reason only in the language it was written in: no scraps of the other', () => {
    const act = { eventId: 'e' as never, at: '2026-11-24T03:00:00.000Z', station: state.station, by: null };
    const slip = { ...act, promisedOn: '2026-12-24', reason: 'The stone is late', told: null };
    const slipped = { ...state, standings: [standing({ promisedOn: '2026-12-24', promiseChanges: [slip] })] };
    expect(messageFacts({ ...telling, state: slipped, language: 'en' })).toMatchObject({
      promisedOn: '2026-12-24',
      reason: 'The stone is late',
    });
    expect(messageFacts({ ...telling, state: slipped, language: 'ja' }).reason).toBeNull();
  });

  it('does not know a price that nobody has named, or amounts in two currencies', () => {
    const { balance } = standing();
    const open = { ...balance, unpriced: ['repair'], isMinimum: true };
    const priced = { ...balance, unpriced: [], isMinimum: false, gross: { minor: 1100, currency: 'JPY' } };
    const dollars = { ...priced, gross: { minor: 900, currency: 'USD' } };
    const amountOf = (...balances: (typeof balance)[]) =>
      messageFacts({
        ...telling,
        language: 'ja',
        state: { ...state, standings: balances.map((one) => standing({ balance: one })) },
      }).amount;
    expect(amountOf(open)).toBeNull();
    expect(amountOf(priced)).toEqual({ minor: 1100, currency: 'JPY' });
    expect(amountOf(priced, priced)).toEqual({ minor: 2200, currency: 'JPY' });
    expect(amountOf(priced, open)).toBeNull();
    expect(amountOf(priced, dollars)).toBeNull();
  });
});

describe('how a customer is reached', () => {
  const both = { emails: ['a@example.com'], phones: ['03-0000-1234'] };

  it('is how she came, as far as that is known', () => {
    expect(preferredChannel({ contactBy: 'phone' }, both)).toBe('phone');
    expect(preferredChannel({ contactBy: 'email' }, both)).toBe('email');
    expect(preferredChannel({ contactBy: 'phone' }, { ...both, phones: [] })).toBe('email');
    expect(preferredChannel({ contactBy: 'form' }, { ...both, emails: [] })).toBe('phone');
    expect(addressFor('email', both)).toBe('a@example.com');
    expect(addressFor('text', both)).toBe('03-0000-1234');
    expect(addressFor('email', { emails: [], phones: [] })).toBe('');
  });

  it('takes the addresses that carriers in Japan gave out, and none with a line break or two of them', () => {
    for (const good of ['a..b@docomo.ne.jp', 'hanako.@ezweb.ne.jp', 'hanako@example.com'])
      expect(emailAddressSchema.safeParse(good).success).toBe(true);
    for (const bad of [
      'hanako',
      'a@b',
      'a@example.com, b@example.com',
      'a@example.com\r\nBcc: b@example.com',
      'A <a@b.jp>',
    ])
      expect(emailAddressSchema.safeParse(bad).success).toBe(false);
  });
});
