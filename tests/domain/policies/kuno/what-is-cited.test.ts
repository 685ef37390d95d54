import { describe, expect, test } from 'vitest';
import { decide } from '../../../../shared/policies/decide';
import { intakeChecks } from '../../../../shared/policies/desk-checks';
import { kunoEditions } from '../../../../shared/policies/kuno/edition';
import { largeChangeHint } from '../../../../shared/policies/kuno/sizes';
import { aDesign, aKunoRequest, day, type RequestFacts } from '../../../builders/a-request';

/** Outcome and clauses of each line, the deciding one first, without the house's name before them. */
function cited(facts: RequestFacts) {
  return decide(aKunoRequest(facts)).lines.map(({ outcome, clauses }) =>
    [outcome, ...clauses.map(short)].join(' '),
  );
}

const short = (clause: string) => clause.replace('kuno/', '');
const charged = (facts: RequestFacts) => {
  const { lines, charges } = decide(aKunoRequest(facts));
  return [...lines.flatMap((line) => line.charges), ...charges].map(({ code, clauses }) =>
    [code, ...clauses.map(short)].join(' '),
  );
};
const told = (facts: RequestFacts) =>
  decide(aKunoRequest(facts)).notices.map(({ code, clauses }) => [code, ...clauses.map(short)].join(' '));

const resize = (facts: object) => ({ services: [{ code: 'resize' as const, ...facts }] });

describe('a K.UNO line cites exactly the clauses it stands on', () => {
  test.each([
    [
      'the same finger',
      { sameFinger: true, largeChange: false },
      'free free-resize-same-finger in-shop-free-service',
    ],
    ['another finger', { sameFinger: false, largeChange: false }, 'charged resize-fee in-shop-free-service'],
    [
      'a large change',
      { sameFinger: true, largeChange: true },
      'consult large-change-may-fail resize-fee in-shop-free-service',
    ],
    ['the finger not known', { largeChange: false }, 'incomplete free-resize-same-finger'],
    [
      'another finger, the change not known',
      { sameFinger: false },
      'incomplete free-resize-same-finger resize-fee',
    ],
  ])('resizing at the counter for %s', (_, facts, answer) => {
    expect(cited(resize(facts))).toEqual([answer]);
  });

  test('resizing a design that carries a fee, one that does not, and one that cannot be resized', () => {
    const same = resize({ sameFinger: true, largeChange: false });
    const of = (design: object) => cited({ ...same, item: { design: aDesign(design) } });
    expect(of({ feeExempt: false })).toEqual(['charged design-exceptions in-shop-free-service']);
    expect(of({ feeExempt: true })).toEqual(['free free-resize-same-finger in-shop-free-service']);
    expect(of({ resizing: 'unavailable' })).toEqual(['declined design-exceptions']);
  });

  test('a shipment from overseas: open, refused, an exception; a repair is the shop’s word', () => {
    const from = (facts: RequestFacts) => cited({ handover: 'overseas', ...facts });
    expect(from({})).toEqual(['incomplete no-overseas-shipping']);
    expect(from({ localJeweller: false })).toEqual(['incomplete no-overseas-shipping']);
    expect(from({ localJeweller: true, customerPaysTransport: true })).toEqual([
      'declined no-overseas-shipping',
    ]);
    expect(from({ localJeweller: false, customerPaysTransport: true })).toEqual([
      'consult overseas-exception no-overseas-shipping',
    ]);
    expect(from({ services: [{ code: 'repair' }] })).toEqual(['consult in-shop-repair no-overseas-shipping']);
    const agreed = { localJeweller: false, customerPaysTransport: true };
    expect(from({ ...agreed, services: [{ code: 'repair' }] })).toEqual([
      'consult in-shop-repair no-overseas-shipping',
    ]);
    expect(cited(agreed)).toEqual(['free in-shop-free-service']);
    expect(
      from({
        ...agreed,
        ...resize({ sameFinger: false, largeChange: false }),
        item: { design: aDesign({ feeExempt: false }) },
      }),
    ).toEqual(['consult overseas-exception no-overseas-shipping']);
  });

  test('an exchange is refused for itself alone, and a finger means nothing to a cleaning', () => {
    const exchange = { handover: 'overseas', localJeweller: true, services: [{ code: 'exchange' }] } as const;
    expect(cited(exchange)).toEqual(['declined defect-only']);
    expect(cited({ services: [{ code: 'clean', sameFinger: false, largeChange: true }] })).toEqual([
      'free in-shop-free-service',
    ]);
  });

  test('a faulty delivery of which nothing is known lacks the day, the email and the condition', () => {
    const { missing } = decide(aKunoRequest({ reason: 'faulty', services: [{ code: 'repair' }] }));
    expect(missing).toEqual(['delivered-on', 'email-notice', 'condition']);
  });

  test('a faulty delivery does not stand on the rules of aftercare', () => {
    const faulty = (facts: RequestFacts = {}) =>
      cited({
        reason: 'faulty',
        contact: { by: 'email', emailOn: day('2026-06-08') },
        item: { deliveredOn: day('2026-06-01'), unused: true, design: aDesign({ resizing: 'unavailable' }) },
        services: [{ code: 'repair' }],
        ...facts,
      });
    const answer = ['free defect-only notify-within-week original-unused'];
    expect(faulty()).toEqual(answer);
    expect(faulty({ handover: 'overseas' })).toEqual(answer);
    expect(faulty({ services: [{ code: 'design-change' }] })).toEqual(['consult custom-change-fee']);
    expect(cited({ reason: 'faulty', ...resize({ sameFinger: true, largeChange: false }) })).toEqual([
      'consult',
    ]);
    expect(
      cited({
        reason: 'changed-mind',
        ...resize({}),
        item: { design: aDesign({ resizing: 'unavailable' }) },
      }),
    ).toEqual(['declined defect-only']);
  });
});

describe('a K.UNO charge and notice cite their clause', () => {
  test('charges of a shipment from overseas, of a stay that is too short, of a changed order', () => {
    const exception = { handover: 'overseas', localJeweller: false, customerPaysTransport: true } as const;
    expect(charged(exception)).toEqual(
      ['shipping-to-house', 'shipping-back', 'customs-duties', 'import-handling'].map(
        (code) => `${code} overseas-exception`,
      ),
    );
    expect(charged({ giveBack: 'overseas' })).toEqual([
      'shipping-back stay-too-short',
      'customs-duties stay-too-short',
    ]);
    expect(charged({ services: [{ code: 'design-change' }] })).toEqual(['change-handling custom-change-fee']);
  });

  test('one line is enough for transport: a line of another kind beside it changes nothing', () => {
    const two = [{ code: 'clean' }, { code: 'repair' }] as const;
    const exception = { handover: 'overseas', localJeweller: false, customerPaysTransport: true } as const;
    expect(charged({ ...exception, services: two })).toHaveLength(4);
    expect(
      charged({ giveBack: 'overseas', services: [{ code: 'clean' }, { code: 'exchange' }] }),
    ).toHaveLength(2);
    expect(charged({ giveBack: 'overseas', services: [{ code: 'exchange' }] })).toEqual([]);
  });

  test('notices', () => {
    expect(told({ handover: 'overseas' })).toEqual(['try-local-jeweller no-overseas-shipping']);
    expect(told({ customerCountry: 'US' })).toEqual(['reservation visit-reservation']);
    expect(told({ giveBack: 'overseas' })).toEqual(['stay-too-short stay-too-short']);
  });

  test('a way back within Japan is asked about, for aftercare that came over the counter and is not refused', () => {
    const back = (facts: RequestFacts) => told({ giveBack: 'domestic', ...facts });
    expect(back({})).toEqual(['consult-workshop in-shop-free-service']);
    expect(back({ services: [{ code: 'clean' }, { code: 'exchange' }] })).toEqual([
      'consult-workshop in-shop-free-service',
    ]);
    expect(back({ services: [{ code: 'exchange' }] })).toEqual([]);
    expect(back({ reason: 'changed-mind' })).toEqual([]);
    expect(back({ handover: 'overseas' })).toEqual(['try-local-jeweller no-overseas-shipping']);
    const faulty = {
      reason: 'faulty',
      contact: { by: 'email', emailOn: day('2026-06-08') },
      item: { deliveredOn: day('2026-06-01'), unused: true },
      services: [{ code: 'repair' }],
    } as const;
    expect(back(faulty)).toEqual([]);
  });

  test('kuno/stay-too-short speaks of the time, which has no days', () => {
    expect(decide(aKunoRequest()).schedule.clauses).toEqual(['kuno/stay-too-short']);
  });
});

describe('what K.UNO asks for at intake', () => {
  const size = (codes: readonly ('resize' | 'exchange' | 'clean')[]) =>
    intakeChecks(aKunoRequest({ services: codes.map((code) => ({ code })) })).map(({ clause }) => clause);

  test('kuno/size-choice: of a resize or an exchange, also beside another service', () => {
    expect([size(['resize']), size(['exchange']), size(['clean', 'resize']), size(['clean'])]).toEqual([
      ['kuno/size-choice'],
      ['kuno/size-choice'],
      ['kuno/size-choice'],
      [],
    ]);
  });

  test('is said in both languages', () => {
    const checks = intakeChecks(aKunoRequest({ reason: 'faulty', services: [{ code: 'exchange' }] }));
    expect(checks.map(({ clause }) => clause)).toEqual(['kuno/photos-on-request', 'kuno/size-choice']);
    for (const { say } of checks) {
      expect(say.en).toMatch(/^[A-Z].+\.$/u);
      expect(say.ja).toMatch(/。$/u);
    }
  });

  test('the shop’s hint of a large change is silent until both sizes are known', () => {
    const [edition] = kunoEditions;
    if (edition === undefined) throw new Error('K.UNO has an edition.');
    const terms = { ...edition.terms, shopHints: { largeChangeSizes: 3 } };
    expect([9, 10, 11, null].map((desiredSize) => largeChangeHint(12, { desiredSize }, terms))).toEqual([
      true,
      false,
      false,
      null,
    ]);
    expect(largeChangeHint(null, { desiredSize: 9 }, terms)).toBeNull();
    expect(largeChangeHint(12, { desiredSize: 9 }, edition.terms)).toBeNull();
  });
});

describe('what K.UNO leaves open or refuses', () => {
  test('from overseas a line that is still open names the exception only where both its facts are known', () => {
    const open = (localJeweller: boolean | null, customerPaysTransport: boolean | null) => {
      const from = { handover: 'overseas', giveBack: 'overseas', customerCountry: 'US' } as const;
      return decide(aKunoRequest({ ...from, localJeweller, customerPaysTransport })).lines[0]?.clauses;
    };
    expect(open(null, true)).toEqual(['kuno/no-overseas-shipping']);
    expect(open(false, null)).toEqual(['kuno/no-overseas-shipping']);
    expect(open(false, true)?.[0]).toBe('kuno/overseas-exception');
  });

  test.each([
    ['en', /^No email reached/u],
    ['ja', /ご連絡がありませんでした/u],
  ] as const)(
    'a wrong delivery never told of is refused in %s for that, with no day that is not known',
    (language, words) => {
      const { outcome, lines } = decide(
        aKunoRequest({
          language,
          reason: 'faulty',
          services: [{ code: 'exchange' }],
          contact: { by: 'phone', on: day('2026-06-10'), emailOn: null },
          item: { deliveredOn: day('2026-05-01'), unused: true },
        }),
      );
      expect(outcome).toBe('declined');
      expect(lines[0]?.because).toMatch(words);
      expect(lines[0]?.because).not.toMatch(/null/u);
    },
  );
});
