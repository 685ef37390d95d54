import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chargesOf, decide } from '../../../shared/policies/decide';
import { missingCodes, noticeCodes, type Outcome, outcomes } from '../../../shared/policies/decision';
import { parseRequest } from '../../../shared/policies/parse-request';
import { anyRequest } from '../../builders/any-request';

const runs = { numRuns: 1500 };
const rank = (outcome: Outcome) => outcomes.indexOf(outcome);

describe('every decision', () => {
  test('has the worst outcome of its lines and of what is found about the request', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { outcome, lines, findings } = decide(request);
        expect(rank(outcome)).toBe(Math.max(...[...lines, ...findings].map((part) => rank(part.outcome))));
      }),
      runs,
    );
  });

  test('is the same for the same request, which stays untouched', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const before = structuredClone(request);
        const once = decide(deepFreeze(request));
        expect(decide(structuredClone(before))).toEqual(once);
        expect(request).toEqual(before);
      }),
      runs,
    );
  });

  test('answers its services one by one, in their order', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lines } = decide(request);
        expect(lines.map(({ code }) => code)).toEqual(request.services.map(({ code }) => code));
      }),
      runs,
    );
  });

  test('cites a clause for every line but those the policy is silent on, and of its own policy alone', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { policy, lines, charges, notices, schedule, findings } = decide(request);
        for (const line of lines) if (line.outcome !== 'consult') expect(line.clauses).not.toEqual([]);
        const cited = [...lines, ...charges, ...notices, ...findings, schedule].flatMap(
          ({ clauses }) => clauses,
        );
        expect(cited.filter((clause) => !clause.startsWith(`${policy}/`))).toEqual([]);
        for (const { because } of lines) expect(because).toMatch(/^[^{}]+[.。]$/u);
      }),
      runs,
    );
  });

  test('says the same in both languages but for its sentences', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const wordless = (language: 'en' | 'ja') =>
          JSON.stringify(decide({ ...request, language }), (key, value: unknown) =>
            key === 'because' ? '' : value,
          );
        expect(wordless('ja')).toBe(wordless('en'));
      }),
      { numRuns: 500 },
    );
  });

  test('names missing facts exactly where a line is open, each once and in the order of the contract', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lines, missing, notices } = decide(request);
        for (const line of lines) expect(line.missing.length > 0).toBe(line.outcome === 'incomplete');
        const inLines = new Set(lines.flatMap((line) => line.missing));
        expect(missing).toEqual(missingCodes.filter((code) => inLines.has(code)));
        const given = notices.map(({ code }) => code);
        expect(given).toEqual(noticeCodes.filter((code) => given.includes(code)));
      }),
      runs,
    );
  });
});

describe('charges', () => {
  test('each has someone who pays it and a clause; a declined line has none', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const decision = decide(request);
        for (const charge of chargesOf(decision)) {
          expect(['house', 'customer']).toContain(charge.payer);
          expect(charge.clauses).not.toEqual([]);
          expect(charge.quantity).toBeGreaterThanOrEqual(1);
        }
        for (const line of decision.lines) if (line.outcome === 'declined') expect(line.charges).toEqual([]);
      }),
      runs,
    );
  });

  test('totals are the sum of the certain amounts, with the tax rounded down to the yen', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const decision = decide(request);
        const priced = chargesOf(decision).filter(({ amount }) => amount !== null);
        if (priced.length === 0) {
          expect(decision.totals).toBeNull();
          return;
        }
        const net = priced
          .filter(({ conditional }) => !conditional)
          .reduce((sum, { amount, quantity }) => sum + Number(amount?.amount) * quantity, 0);
        const tax = Math.floor(net / 10);
        expect(decision.totals).toEqual({
          currency: 'JPY',
          net: String(net),
          tax: String(tax),
          gross: String(net + tax),
          isMinimum: chargesOf(decision).some(({ kind }) => kind !== 'fixed'),
        });
      }),
      runs,
    );
  });
});

test('a request survives being written down and read back', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const parsed = parseRequest(JSON.parse(JSON.stringify(request)));
      // The one thing random facts can get wrong: a resize to the size that the ring has.
      if (parsed.ok) expect(parsed.value).toEqual(request);
      else expect(parsed.error.every(({ path }) => path.endsWith('.desiredSize'))).toBe(true);
    }),
    runs,
  );
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
