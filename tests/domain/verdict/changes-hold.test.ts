import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/policies/decide';
import { type Decision, outcomes } from '../../../shared/policies/decision';
import { parseRequest } from '../../../shared/policies/parse-request';
import type { DecisionRequest } from '../../../shared/policies/request';
import { changedRequest, changesThatWouldHarm, changesThatWouldHelp } from '../../../shared/verdict/changes';
import { anyRequest } from '../../builders/any-request';

const runs = { numRuns: 600 };
const ranks = ({ outcome, lines }: Decision) =>
  [outcome, ...lines.map((line) => line.outcome)].map((one) => outcomes.indexOf(one));

const isValid = (request: DecisionRequest) => parseRequest(JSON.parse(JSON.stringify(request))).ok;
const validRequest = anyRequest.filter(isValid);

describe('what would change an answer', () => {
  test('gives the promised answer when it is done, on a request that is still valid', () => {
    fc.assert(
      fc.property(validRequest, (request) => {
        for (const change of [...changesThatWouldHelp(request), ...changesThatWouldHarm(request)]) {
          const after = changedRequest(request, change);
          expect(decide(after)).toEqual(change.decision);
          expect(change.outcome).toBe(change.decision.outcome);
          expect(parseRequest(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, value: after });
        }
      }),
      runs,
    );
  });

  test('is named as a help only where the whole or a line is better and no line pays for it at the same outcome', () => {
    fc.assert(
      fc.property(validRequest, (request) => {
        const [before = 0, ...linesBefore] = ranks(decide(request));
        for (const { decision } of changesThatWouldHelp(request)) {
          const [after = 0, ...linesAfter] = ranks(decision);
          if (after < before) continue;
          expect(after).toBe(before);
          expect(linesAfter.every((rank, place) => rank <= (linesBefore[place] ?? 0))).toBe(true);
          expect(linesAfter).not.toEqual(linesBefore);
        }
      }),
      runs,
    );
  });

  test('is named as a harm only where the whole or a line is worse', () => {
    fc.assert(
      fc.property(validRequest, (request) => {
        const before = ranks(decide(request));
        for (const { decision } of changesThatWouldHarm(request)) {
          const after = ranks(decision);
          expect(after[0]).toBeGreaterThanOrEqual(before[0] ?? 0);
          expect(after.some((rank, place) => rank > (before[place] ?? 0))).toBe(true);
        }
      }),
      runs,
    );
  });

  test('changes each fact from what the request says to something else, in both languages, the smallest first', () => {
    fc.assert(
      fc.property(validRequest, (request) => {
        const changes = changesThatWouldHelp(request);
        for (const { parts, text } of changes) {
          expect(parts.length).toBeGreaterThan(0);
          for (const { from, to } of parts) expect(to).not.toEqual(from);
          expect(text.en).toMatch(/^[a-z]/u);
          expect(text.ja).toMatch(/[\p{scx=Hira}\p{scx=Han}]/u);
        }
        const sizes = changes.map(({ parts }) => parts.length);
        expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
      }),
      runs,
    );
  });

  test('does more together than each part of it alone', () => {
    fc.assert(
      fc.property(validRequest, (request) => {
        const helps = changesThatWouldHelp(request);
        for (const change of helps) {
          const fields = new Set(change.parts.map(({ field }) => field));
          const smaller = helps.filter(
            ({ parts }) =>
              parts.length < change.parts.length &&
              parts.every(({ field, to }) =>
                change.parts.some((part) => part.field === field && part.to === to),
              ),
          );
          for (const { decision } of smaller) expect(ranks(decision)).not.toEqual(ranks(change.decision));
          expect(fields.size).toBe(change.parts.length);
        }
      }),
      runs,
    );
  });
});
