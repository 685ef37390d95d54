import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/policies/decide';
import type { DecisionLine, MissingCode } from '../../../shared/policies/decision';
import type { DecisionRequest, ServiceRequest } from '../../../shared/policies/request';
import { aDesign } from '../../builders/a-request';
import { anyRequest } from '../../builders/any-request';
import { blankFacts, fillFact } from '../../builders/known-facts';

const runs = { numRuns: 1500 };

describe('what is not known yet', () => {
  test('filling in a fact never changes a declined line', () => {
    fc.assert(
      fc.property(anyRequest, anyRequest, fc.nat(), (request, other, choice) => {
        const filled = fillOne(request, other, choice);
        const before = decide(request).lines;
        const after = decide(filled).lines;
        before.forEach((line, place) => {
          if (line.outcome === 'declined') expect(after[place]?.outcome).toBe('declined');
        });
      }),
      { numRuns: 4000 },
    );
  });

  test('filling in a fact that a policy asks for by name never changes a line that did not ask for it', () => {
    fc.assert(
      fc.property(anyRequest, anyRequest, fc.nat(), (request, other, choice) => {
        const filled = fillOne(request, other, choice, 'asked-for');
        const before = decide(request).lines;
        const after = decide(filled).lines;
        before.forEach((line, place) => {
          if (line.outcome !== 'incomplete') expect(answerOf(after[place])).toEqual(answerOf(line));
        });
      }),
      { numRuns: 4000 },
    );
  });

  test('every missing fact, once it is had, is missing no longer', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const code of decide(request).missing) {
          expect(decide(withFact(request, code)).missing).not.toContain(code);
        }
      }),
      runs,
    );
  });

  test('asking until nothing is missing comes to an end', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        let known = request;
        for (let round = 0; round < 3; round++) known = decide(known).missing.reduce(withFact, known);
        expect(decide(known).missing).toEqual([]);
      }),
      runs,
    );
  });
});

function answerOf(line: DecisionLine | undefined) {
  return {
    outcome: line?.outcome,
    method: line?.method,
    charges: line?.charges.filter(({ conditional }) => !conditional),
  };
}

/** One of the facts that are not known yet, as the other request knows it. */
function fillOne(
  request: DecisionRequest,
  other: DecisionRequest,
  choice: number,
  which: 'any' | 'asked-for' = 'any',
): DecisionRequest {
  const blanks = blankFacts(request, which);
  const blank = blanks[choice % Math.max(1, blanks.length)];
  return blank === undefined ? request : fillFact(request, other, blank);
}

function withFact(request: DecisionRequest, code: MissingCode): DecisionRequest {
  const { item, contact, evidence, services, decidedOn } = request;
  const eachService = (facts: Partial<ServiceRequest>): DecisionRequest => ({
    ...request,
    services: services.map((service) => {
      const news = Object.entries(facts).filter(([key]) => service[key as keyof ServiceRequest] === null);
      return { ...service, ...Object.fromEntries(news) };
    }),
  });
  switch (code) {
    case 'certificate':
      return { ...request, item: { ...item, hasCertificate: true } };
    case 'certificate-photo':
      return { ...request, evidence: { ...evidence, certificatePhoto: true } };
    case 'photos':
      return { ...request, evidence: { ...evidence, photos: true } };
    case 'photo-review':
      return { ...request, evidence: { ...evidence, review: 'pass' } };
    case 'damage-photo':
      return { ...request, evidence: { ...evidence, damagePhoto: true } };
    case 'identification':
      return { ...request, evidence: { ...evidence, identifyingPhoto: true } };
    case 'desired-size':
      return eachService({ desiredSize: 12 });
    case 'purchased-size':
      return { ...request, item: { ...item, purchasedSize: 11 } };
    case 'design-category':
      return { ...request, item: { ...item, design: aDesign() } };
    case 'delivered-on':
      return { ...request, item: { ...item, deliveredOn: decidedOn } };
    case 'contact-on':
      return { ...request, contact: { ...contact, on: decidedOn } };
    case 'email-notice':
      return { ...request, contact: { ...contact, emailOn: decidedOn } };
    case 'condition':
      return { ...request, item: { ...item, unused: true } };
    case 'same-finger':
      return eachService({ sameFinger: true });
    case 'size-change':
      return eachService({ largeChange: false });
    case 'local-jeweller':
      return { ...request, localJeweller: false };
    case 'transport-agreement':
      return { ...request, customerPaysTransport: true };
  }
}
