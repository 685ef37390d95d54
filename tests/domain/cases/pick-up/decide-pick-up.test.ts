import { describe, expect, test } from 'vitest';
import type { DeskEvent } from '../../../../shared/cases/events';
import type { ContentHash } from '../../../../shared/cases/ids';
import {
  decidePickUp,
  leftAfter,
  type PickUp,
  textOfPickUp,
} from '../../../../shared/cases/pick-up/decide-pick-up';
import { money } from '../../../../shared/money/money';
import { caseEvents } from '../../../builders/a-case';
import { aDraft, aPieceDraft } from '../../../builders/a-draft';
import { laterActing, stateOf, thenMoved, thenRecorded } from '../../../builders/a-ready-case';
import { day } from '../../../builders/a-shop';

const at = { shopName: '直し処 銀座', day: day('2026-11-23') };
const yen = (amount: number) => money(amount, 'JPY');
const twoPieces = aDraft({ pieces: [aPieceDraft(), aPieceDraft({ kind: 'pendant', currentSize: '' })] });

function bagsOf(events: readonly DeskEvent[]) {
  const [first, second] = stateOf(events).pieces.map(({ bagNumber }) => bagNumber);
  if (first === undefined || second === undefined) throw new Error('Two pieces are expected.');
  return { first, second };
}

/** Two pieces ready to be fetched, priced without tax at 1,000 and 2,000 yen. */
function twoReady(): readonly DeskEvent[] {
  let events = caseEvents({ draft: twoPieces });
  const { first, second } = bagsOf(events);
  for (const [bagNumber, amount] of [
    [first, 1_000],
    [second, 2_000],
  ] as const) {
    events = thenMoved(events, bagNumber);
    const prices =
      stateOf(events)
        .standings.find((piece) => piece.bagNumber === bagNumber)
        ?.charges.map(({ code }, place) => ({ code, amount: yen(place === 0 ? amount : 0), note: '' })) ?? [];
    const named = prices.length > 0 ? prices : [{ code: 'repair', amount: yen(amount), note: '' }];
    events = thenRecorded(events, {
      type: 'price-quoted',
      data: { bagNumber, prices: named, taxPercent: 0 },
    });
  }
  return events;
}

function aPickUp(events: readonly DeskEvent[], changes: Partial<PickUp> = {}): PickUp {
  const { first, second } = bagsOf(events);
  return {
    to: '田中 花子',
    given: [
      { bagNumber: first, contents: ['jewellery'] },
      { bagNumber: second, contents: ['jewellery', 'pouch'] },
    ],
    comparedWithPhotos: true,
    signature: null,
    unsignedReason: 'お急ぎのため',
    taken: [{ amount: yen(3_000), method: 'cash', reference: '' }],
    balanceOverride: '',
    ...changes,
  };
}

describe('giving pieces back', () => {
  test('takes the money, hands over and moves each piece in one go', () => {
    const events = twoReady();
    const decided = decidePickUp(events, aPickUp(events), laterActing(), at);
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    expect(decided.value.events.map(({ type }) => type)).toEqual([
      ...['payment-recorded', 'payment-recorded'],
      ...['handed-back', 'piece-moved', 'handed-back', 'piece-moved'],
    ]);
    expect(decided.value.state.standings.map(({ stage, balance }) => [stage, balance.due.minor])).toEqual([
      ['collected', 0],
      ['collected', 0],
    ]);
    expect(decided.value.state.standings.map(({ custody }) => custody.holder.kind)).toEqual([
      'customer',
      'customer',
    ]);
    expect(decided.value.state.standings.every(({ needsReview }) => needsReview.length === 0)).toBe(true);
  });

  test('a yen short is refused by the piece that it is short on, unless somebody named says why', () => {
    const events = twoReady();
    const short = { taken: [{ amount: yen(2_999), method: 'cash' as const, reference: '' }] };
    const { second } = bagsOf(events);
    expect(decidePickUp(events, aPickUp(events, short), laterActing(), at)).toMatchObject({
      ok: false,
      error: { kind: 'needs-settlement', detail: second },
    });
    const override = aPickUp(events, { ...short, balanceOverride: '1円は値引き' });
    expect(decidePickUp(events, override, { ...laterActing(), by: null }, at)).toMatchObject({
      error: { kind: 'needs-name' },
    });
    const decided = decidePickUp(events, override, laterActing(), at);
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    // Only where something is owed does the reason stand.
    expect(decided.value.state.standings.map(({ handedBack }) => handedBack?.balanceOverride)).toEqual([
      '',
      '1円は値引き',
    ]);
  });

  test('a piece already given back is refused by its bag, and nothing else is written', () => {
    const events = twoReady();
    const { first } = bagsOf(events);
    const once = decidePickUp(
      events,
      aPickUp(events, {
        given: [{ bagNumber: first, contents: ['jewellery'] }],
        taken: [{ amount: yen(1_000), method: 'card', reference: '0012' }],
      }),
      laterActing(),
      at,
    );
    if (!once.ok) throw new Error(JSON.stringify(once.error));
    const after = [...events, ...once.value.events];
    expect(decidePickUp(after, aPickUp(after), laterActing(), at)).toEqual({
      ok: false,
      error: { kind: 'bag-given-back', detail: first },
    });
  });

  test('a piece that is not ready is not given', () => {
    const events = caseEvents({ draft: twoPieces });
    const wish = aPickUp(events, { taken: [] });
    expect(decidePickUp(events, wish, laterActing(), at)).toMatchObject({
      error: { kind: 'move-not-offered' },
    });
  });

  test('without signature and without a reason for that nothing is given', () => {
    const events = twoReady();
    const wish = aPickUp(events, { unsignedReason: '  ' });
    expect(decidePickUp(events, wish, laterActing(), at)).toMatchObject({
      error: { kind: 'needs-handover' },
    });
  });

  test('a signature under any other text is refused, under this one it is kept with each piece', () => {
    const events = twoReady();
    const wish = aPickUp(events);
    const signature = {
      svg: 'M1 1L2 2',
      signedAt: '2026-11-23T01:00:00.000Z',
      language: 'ja' as const,
      text: textOfPickUp(stateOf(events), wish, at),
      textHash: 'a'.repeat(64) as ContentHash,
    };
    const signed = decidePickUp(events, { ...wish, signature }, laterActing(), at);
    if (!signed.ok) throw new Error(JSON.stringify(signed.error));
    expect(signed.value.state.standings.map(({ handedBack }) => handedBack?.signature)).toEqual([
      signature,
      signature,
    ]);
    const [given] = wish.given;
    if (given === undefined) throw new Error('Nothing is given.');
    const less = { ...wish, given: [given], taken: [], signature };
    expect(decidePickUp(events, less, laterActing(), at)).toMatchObject({
      error: { kind: 'needs-signature' },
    });
  });

  test('what a policy keeps out of the parcel is refused: with a CIWAKA piece nothing but jewellery, pouch, certificate', () => {
    const ciwaka = { house: 'ciwaka', declaredCurrency: 'JPY' } as const;
    let events = caseEvents({ draft: aDraft({ pieces: [aPieceDraft(ciwaka), aPieceDraft(ciwaka)] }) });
    const { first } = bagsOf(events);
    events = thenMoved(events, first);
    const wish = (contents: PickUp['given'][number]['contents']) =>
      aPickUp(events, { given: [{ bagNumber: first, contents }], taken: [], balanceOverride: '検証のため' });
    expect(decidePickUp(events, wish(['jewellery', 'other']), laterActing(), at)).toMatchObject({
      error: { kind: 'contents-not-returned', detail: first },
    });
    const allowed = decidePickUp(events, wish(['jewellery', 'pouch', 'certificate']), laterActing(), at);
    expect(allowed.ok).toBe(true);
  });

  test('the text to be signed says what is still owed, and nothing of it once it is paid', () => {
    const events = twoReady();
    const state = stateOf(events);
    const wish = aPickUp(events);
    expect(textOfPickUp(state, wish, at)).not.toContain('未収金額');
    const short = { ...wish, taken: [{ amount: yen(2_999), method: 'cash' as const, reference: '' }] };
    expect(textOfPickUp(state, short, at)).toContain('未収金額：1円');
    expect(leftAfter(state.standings, short.taken)).toEqual([yen(1)]);
    expect(textOfPickUp(state, { ...wish, to: '代理 太郎' }, at)).toContain('代理 太郎 様');
  });
});
