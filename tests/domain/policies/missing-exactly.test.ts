import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../shared/policies/decide';
import type { MissingCode } from '../../../shared/policies/decision';
import type { DecisionRequest, Design } from '../../../shared/policies/request';
import { aCiwakaRequest, aDesign, aKunoRequest, day } from '../../builders/a-request';

/**
 * The contract's own words taken as a procedure: a fact that is not known is missing if, in some way of knowing the
 * others, the answer still hangs on it.
 */
type Facts = Readonly<Record<string, unknown>>;
type Domain = Readonly<Record<string, readonly unknown[]>>;

function completions(known: Facts, domain: Domain): readonly Facts[] {
  const unknown = Object.keys(domain).filter((fact) => known[fact] === null);
  return unknown.reduce<readonly Facts[]>(
    (facts, name) =>
      facts.flatMap((fact) => (domain[name] ?? []).map((value) => ({ ...fact, [name]: value }))),
    [known],
  );
}

function factsThatMatter(known: Facts, domain: Domain, answer: (facts: Facts) => string): readonly string[] {
  const all = completions(known, domain);
  return Object.keys(domain).filter((name) => {
    if (known[name] !== null) return false;
    const answersByRest = new Map<string, Set<string>>();
    for (const facts of all) {
      const rest = JSON.stringify({ ...facts, [name]: null });
      const answers = answersByRest.get(rest) ?? new Set();
      answersByRest.set(rest, answers.add(answer(facts)));
    }
    return [...answersByRest.values()].some((answers) => answers.size > 1);
  });
}

function someUnknown(domain: Domain): fc.Arbitrary<Facts> {
  return fc.record(
    Object.fromEntries(
      Object.entries(domain).map(([name, values]) => [
        name,
        fc.oneof(fc.constant(null), fc.constantFrom(...values)),
      ]),
    ),
  );
}

function answerTo(request: DecisionRequest): string {
  const { lines } = decide(request);
  return JSON.stringify(
    lines.map(({ outcome, method, charges }) => ({
      outcome,
      method,
      charges: charges.filter(({ conditional }) => !conditional).map(({ code }) => code),
    })),
  );
}

function expectExactlyMissing(
  domain: Domain,
  codes: Readonly<Record<string, MissingCode>>,
  toRequest: (facts: Facts) => DecisionRequest,
  known: Domain = domain,
): void {
  fc.assert(
    fc.property(someUnknown(known), (facts) => {
      const matter = factsThatMatter(facts, domain, (complete) => answerTo(toRequest(complete)));
      const expected = new Set(matter.map((name) => codes[name]));
      expect(new Set(decide(toRequest(facts)).missing)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
}

test('K.UNO asks for exactly what the answer to a resizing at the counter hangs on', () => {
  const domain = { sameFinger: [true, false], largeChange: [true, false] };
  const codes = { sameFinger: 'same-finger', largeChange: 'size-change' } as const;
  for (const feeExempt of [true, false, null]) {
    for (const resizing of ['range', 'unavailable'] as const) {
      expectExactlyMissing(domain, codes, (facts) =>
        aKunoRequest({
          item: { design: aDesign({ feeExempt, resizing }) },
          services: [{ code: 'resize', ...facts }],
        }),
      );
    }
  }
});

test('K.UNO asks for exactly what the answer to a shipment from overseas hangs on', () => {
  expectExactlyMissing(
    { localJeweller: [true, false], customerPaysTransport: [true, false] },
    { localJeweller: 'local-jeweller', customerPaysTransport: 'transport-agreement' },
    (facts) => aKunoRequest({ handover: 'overseas', ...facts }),
  );
});

test('K.UNO asks for exactly what the answer to a faulty product hangs on', () => {
  for (const emailOn of [null, day('2026-06-05')]) {
    expectExactlyMissing(
      { deliveredOn: [day('2026-06-04'), day('2026-05-20')], unused: [true, false] },
      { deliveredOn: 'delivered-on', unused: 'condition' },
      (facts) =>
        aKunoRequest({
          reason: 'faulty',
          // The email, once it is known to have come, came in time or it did not: both days of delivery can follow.
          contact: { by: 'email', emailOn: emailOn ?? day('2026-06-10') },
          item: facts,
          services: [{ code: 'repair' }],
        }),
    );
  }
});

test('CIWAKA asks for exactly what the answer to a change of size hangs on', () => {
  const domain = {
    hasCertificate: [true, false],
    review: ['pass', 'fail'],
    resizing: ['range', 'exchange-free', 'exchange-paid', 'unavailable'],
    desiredSize: [11, 13, 20],
    deliveredOn: [day('2026-06-01'), day('2026-03-01')],
    contactOn: [day('2026-06-09'), day('2026-03-10')],
  };
  const codes = {
    hasCertificate: 'certificate',
    review: 'photo-review',
    resizing: 'design-category',
    desiredSize: 'desired-size',
    deliveredOn: 'delivered-on',
    contactOn: 'contact-on',
  } as const;
  // A contact before every delivery of the domain leaves no delivery for it to be late after.
  const known = { ...domain, contactOn: [day('2026-06-09')] };
  for (const earlierResizes of [0, 1]) {
    for (const feeExempt of [null, false]) {
      expectExactlyMissing(
        domain,
        codes,
        (facts) => {
          const { hasCertificate, review, resizing, desiredSize, deliveredOn, contactOn } = facts as {
            // someUnknown draws each fact from its row of the domain, or null
            hasCertificate: boolean | null;
            review: 'pass' | 'fail' | null;
            resizing: Design['resizing'];
            desiredSize: number | null;
            deliveredOn: DecisionRequest['item']['deliveredOn'];
            contactOn: DecisionRequest['contact']['on'];
          };
          return aCiwakaRequest({
            contact: { by: 'form', on: contactOn },
            item: {
              hasCertificate,
              deliveredOn,
              earlierResizes,
              design: aDesign({ resizing, feeExempt, availableSizes: [7, 15] }),
            },
            services: [{ code: 'resize', desiredSize }],
            evidence: { review },
          });
        },
        known,
      );
    }
  }
});
