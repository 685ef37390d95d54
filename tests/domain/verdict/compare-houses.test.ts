import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { silenceOf } from '../../../shared/cases/ruling-silence';
import { decide } from '../../../shared/policies/decide';
import { type DecisionRequest, houses } from '../../../shared/policies/request';
import { compareHouses, readdressed } from '../../../shared/verdict/compare-houses';
import { silencesOf } from '../../../shared/verdict/silences';
import { aCiwakaRequest, aKunoRequest, anAujourRequest, day } from '../../builders/a-request';
import { anyRequest } from '../../builders/any-request';

const column = (request: DecisionRequest, house: (typeof houses)[number]) => {
  const found = compareHouses(request).find((one) => one.house === house);
  if (found === undefined) throw new Error(`No column for ${house}.`);
  return found;
};

describe('the three houses side by side', () => {
  test('a cleaning: free at the counter of K.UNO, not spoken of by CIWAKA, from 300 yen and the handling fee at Aujour', () => {
    const columns = compareHouses(anAujourRequest({ handover: 'counter', giveBack: 'counter' }));
    expect(columns.map(({ house, decision, isAsked }) => [house, decision.outcome, isAsked])).toEqual([
      ['kuno', 'free', false],
      ['ciwaka', 'consult', false],
      ['aujour', 'charged', true],
    ]);
    expect(columns.map(({ free }) => free)).toEqual([['clean'], [], []]);
    expect(columns.map(({ lines }) => lines[0]?.isSilent)).toEqual([false, true, false]);
    expect(columns[2]?.charges.map(({ name, amount }) => `${name.en} ${amount.en}`)).toEqual([
      'Cleaning ¥300 and up',
      'Handling fee ¥900',
    ]);
    expect(columns[2]?.totals.at(-1)).toEqual({
      name: { en: 'Total, at least', ja: '合計（最低額）' },
      amount: { en: '¥1,320', ja: '1,320円' },
    });
  });

  test('a piece of the house that was asked is taken as one of each house; of another maker it stays one', () => {
    const own = aCiwakaRequest();
    expect(houses.map((house) => readdressed(own, house).item.house)).toEqual(['kuno', 'ciwaka', 'aujour']);
    const foreign = aCiwakaRequest({ item: { house: 'other' } });
    expect(houses.map((house) => readdressed(foreign, house).item.house)).toEqual([
      'other',
      'other',
      'other',
    ]);
    const unknown = aCiwakaRequest({ item: { house: null } });
    expect(column(unknown, 'kuno').taken.en).toBe('maker not known');
    expect(column(foreign, 'kuno').taken.en).toBe('a piece of another maker than K.UNO');
  });

  test('says who pays each way, and that a policy is silent where it is', () => {
    const paid = aCiwakaRequest({ services: [{ code: 'engrave' }] });
    expect(column(paid, 'ciwaka').toHouse.text.en).toBe(
      "the customer pays, by FedEx, at the customer's risk",
    );
    expect(column(paid, 'ciwaka').back.text.en).toBe('the house pays, insured, by FedEx');
    const toFrance = column(
      aCiwakaRequest({ customerCountry: 'FR', services: [{ code: 'engrave' }] }),
      'ciwaka',
    );
    expect(toFrance.back).toMatchObject({
      standing: 'silent',
      text: { en: 'the published policy does not say' },
    });
    expect(column(aKunoRequest(), 'kuno').back.standing).toBe('not-needed');
    expect(column(aCiwakaRequest({ item: { hasCertificate: false } }), 'ciwaka').toHouse.standing).toBe(
      'declined',
    );
    expect(column(aCiwakaRequest({ item: { hasCertificate: null } }), 'ciwaka').toHouse.standing).toBe(
      'open',
    );
  });

  test('says when it is back: by the day where it is received, by weeks or months before', () => {
    const received = { receivedOn: day('2026-06-01') };
    expect(column(aCiwakaRequest(received), 'ciwaka').ready.text.en).toBe(
      'back between 2026-07-20 and 2026-08-03',
    );
    expect(column(aCiwakaRequest(), 'ciwaka').ready.text.en).toBe('about 7 to 9 weeks after receipt');
    expect(column(anAujourRequest(received), 'aujour').ready.text.en).toBe(
      'back about 2026-07-31, sent to the workshop on 2026-06-30',
    );
    expect(column(aKunoRequest(), 'kuno').ready.isSilent).toBe(true);
    expect(column(aCiwakaRequest({ services: [{ code: 'engrave' }] }), 'ciwaka').ready.text.en).toMatch(
      /^several weeks/u,
    );
  });

  test('every column is what decide() answers the request as it was put to that house', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { house, request: put, decision, lines } of compareHouses(request)) {
          expect(put.policy).toBe(house);
          expect(decision).toEqual(decide(put));
          expect(lines.map(({ because }) => because[request.language])).toEqual(
            decision.lines.map(({ because }) => because),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a silence', () => {
  test('of a service names its line, of who pays a way or how long it takes names none', () => {
    const told = (request: DecisionRequest) =>
      silencesOf(request).map(({ text, line }) => [text.en, line?.code ?? null]);
    const abroad = aCiwakaRequest({
      customerCountry: 'FR',
      services: [{ code: 'clean' }, { code: 'engrave' }],
    });
    expect(told(abroad)).toEqual([
      [
        'The published policy of CIWAKA does not say what becomes of this: cleaning (aftercare of a piece in use).',
        'clean',
      ],
      ['The published policy of CIWAKA does not say who pays the way back.', null],
    ]);
    expect(told(aKunoRequest())).toEqual([
      ['The published policy of K.UNO does not say how long it takes.', null],
    ]);
  });

  test('of a line is one question for rulings, and every question of a silent line stands among the silences', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const asked = decide(request).lines.flatMap((line) => silenceOf(request, line) ?? []);
        const silent = new Set(asked.filter(({ kind }) => kind === 'silent').map(({ key }) => key));
        const shown = silencesOf(request).flatMap(({ line }) =>
          line === null ? [] : [silenceOf(request, line)?.key],
        );
        expect(shown.length).toBe(silent.size);
        expect(new Set(shown)).toEqual(silent);
      }),
      { numRuns: 100 },
    );
  });

  test('is found exactly where a line is silent', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lines } = decide(request);
        const isSilent = lines.some(({ outcome, clauses }) => outcome === 'consult' && clauses.length === 0);
        expect(silencesOf(request).some(({ line }) => line !== null)).toBe(isSilent);
        for (const { text, facts } of silencesOf(request)) {
          expect(text.en).toMatch(/^The published policy of .+ does not say .+\.$/u);
          expect(facts).not.toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
