import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { silenceKey, silenceOf } from '../../../shared/cases/ruling-silence';
import { decide } from '../../../shared/policies/decide';
import { published } from '../../../shared/policies/published';
import type { DecisionRequest } from '../../../shared/policies/request';
import { addDays } from '../../../shared/time/plain-date';
import {
  aCiwakaRequest,
  aKunoRequest,
  anAujourRequest,
  answerTo,
  type RequestFacts,
} from '../../builders/a-request';
import { anyRequest } from '../../builders/any-request';

const keyOf = (request: DecisionRequest) => silenceKey(request, answerTo(request).line);
const refund = (facts: RequestFacts = {}) => aCiwakaRequest({ services: [{ code: 'refund' }], ...facts });

describe('a question that the policy leaves to a person', () => {
  test('is one and the same for every reason, way and maker, where none of them would make the policy speak', () => {
    const key = keyOf(refund());
    expect(key).toBe('ciwaka|refund|silent');
    expect(keyOf(refund({ reason: 'faulty' }))).toBe(key);
    expect(keyOf(refund({ handover: 'counter', giveBack: 'domestic' }))).toBe(key);
    expect(keyOf(refund({ item: { house: 'aujour', orderNumber: 'C-1', purchasedSize: 9 } }))).toBe(key);
  });

  test('is another for another service, and at another house', () => {
    const keys = [
      keyOf(refund()),
      keyOf(refund({ services: [{ code: 'cancel' }] })),
      keyOf(anAujourRequest({ services: [{ code: 'refund' }] })),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  test('carries the reason where the policy speaks for another reason', () => {
    const faulty = silenceOf(
      aCiwakaRequest({ reason: 'faulty' }),
      answerTo(aCiwakaRequest({ reason: 'faulty' })).line,
    );
    expect(faulty).toMatchObject({ kind: 'silent', facts: { reason: 'faulty' }, clauses: [] });
    expect(faulty?.facts).not.toHaveProperty('handover');
  });

  test('carries the way in where the policy speaks at the counter', () => {
    const byPost = aKunoRequest({ handover: 'domestic', services: [{ code: 'clean' }] });
    expect(silenceOf(byPost, answerTo(byPost).line)?.facts).toMatchObject({ handover: 'domestic' });
  });

  test('carries the maker where the policy speaks of its own pieces', () => {
    const foreign = anAujourRequest({ item: { house: 'other' } });
    expect(silenceOf(foreign, answerTo(foreign).line)?.facts).toMatchObject({ maker: 'other' });
  });

  test('with two grounds has a key for each, and with one ground only that', () => {
    const silence = (facts: RequestFacts) => {
      const request = anAujourRequest(facts);
      return silenceOf(request, answerTo(request).line);
    };
    const reason = silence({ reason: 'faulty' });
    const maker = silence({ item: { house: 'other' } });
    const both = silence({ reason: 'faulty', item: { house: 'other' } });
    expect([reason?.otherKeys, maker?.otherKeys]).toEqual([[], []]);
    expect(new Set([both?.key, ...(both?.otherKeys ?? [])])).toEqual(new Set([reason?.key, maker?.key]));
  });

  test('left to a person by a clause is named by that clause', () => {
    const large = aKunoRequest({ services: [{ code: 'resize', sameFinger: true, largeChange: true }] });
    expect(silenceOf(large, answerTo(large).line)).toMatchObject({
      kind: 'left',
      clauses: expect.arrayContaining(['kuno/large-change-may-fail']),
    });
    expect(keyOf(large)).toContain('kuno/large-change-may-fail');
  });

  test('on a day without an edition is another than the same question under one', () => {
    const [edition] = published.ciwaka;
    if (edition === undefined) throw new Error('CIWAKA has no edition.');
    const expired = { ...published, ciwaka: [{ ...edition, to: addDays(refund().decidedOn, -400) }] };
    const [line] = decide(refund(), expired).lines;
    if (line === undefined) throw new Error('A decision without a line.');
    expect(silenceOf(refund(), line, expired)?.kind).toBe('no-edition');
    expect(silenceKey(refund(), line, expired)).not.toBe(keyOf(refund()));
  });
});

describe('whatever is asked', () => {
  test('only a line that is left to a person is a question, and its key depends on nothing but the question', () => {
    fc.assert(
      fc.property(anyRequest, anyRequest, (request, other) => {
        for (const line of decide(request).lines) {
          const key = silenceKey(request, line);
          expect(key !== null).toBe(line.outcome === 'consult');
          expect(silenceKey(request, line)).toBe(key);
          if (key === null) continue;
          const customer = { ...request, customerCountry: other.customerCountry, language: other.language };
          expect(silenceKey(customer, line)).toBe(key);
          const item = { ...request.item, orderNumber: other.item.orderNumber, value: other.item.value };
          expect(silenceKey({ ...request, item }, line)).toBe(key);
          const alone = { ...request, services: request.services.filter(({ code }) => code === line.code) };
          expect(silenceKey(alone, line)).toBe(key);
        }
      }),
    );
  });

  test('facts that are no part of the question can be any others, all at once, and it is left to a person all the same', () => {
    fc.assert(
      fc.property(anyRequest, anyRequest, (request, other) => {
        for (const line of decide(request).lines) {
          const silence = silenceOf(request, line);
          if (silence === null) continue;
          const { facts } = silence;
          const changed = {
            ...request,
            services: request.services.filter(({ code }) => code === line.code).slice(0, 1),
            reason: facts.reason ?? other.reason,
            handover: facts.handover ?? other.handover,
            giveBack: facts.giveBack ?? other.giveBack,
            item: { ...request.item, house: facts.maker === undefined ? other.item.house : facts.maker },
          };
          const [asChanged] = decide(changed).lines;
          expect(asChanged?.outcome).toBe('consult');
          expect(asChanged?.clauses[0]).toBe(line.clauses[0]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a piece of another maker that came back faulty is asked about like every faulty one', () => {
    const faulty = anAujourRequest({ reason: 'faulty' });
    const foreign = anAujourRequest({ reason: 'faulty', item: { house: 'other' } });
    expect(keyOf(foreign)).toBe(keyOf(faulty));
  });
});
