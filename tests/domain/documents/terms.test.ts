import { describe, expect, test } from 'vitest';
import type { ClauseId } from '../../../shared/policies/decision';
import { plainNotices } from '../../../shared/wording/notices';
import {
  aCiwakaRing,
  aForeignBrooch,
  aNecklace,
  aService,
  aSlipPiece,
  decided,
  termsOfPieces,
} from '../../builders/a-paper';
import { aCiwakaRequest, aKunoRequest } from '../../builders/a-request';
import { publishedClauses } from '../../builders/published-words';

const words = (clause: ClauseId, language: 'en' | 'ja') =>
  publishedClauses[clause]?.[language] ?? 'no such clause';

describe('the text that the customer signs', () => {
  test('says what is done with each service and in which words of the house', () => {
    const text = termsOfPieces([aSlipPiece(1)], 'ja');
    expect(text).toContain('サイズ直し 11→13：無料で承ります');
    expect(text).toContain(words('kuno/free-resize-same-finger', 'ja'));
    expect(text).toContain('K.UNOの公開規約による2026年6月10日現在のご回答');
  });

  test('says it in English to a customer who reads English', () => {
    const text = termsOfPieces([aSlipPiece(1)], 'en');
    expect(text).toContain('Resizing 11→13: free of charge.');
    expect(text).toContain(words('kuno/free-resize-same-finger', 'en'));
  });

  test('calls a sum of guide prices the least it costs, and says how much of it is tax', () => {
    expect(termsOfPieces([aNecklace(1)], 'en')).toContain('Total, at least ¥5,610, of which tax ¥510.');
    expect(termsOfPieces([aNecklace(1)], 'ja')).toContain('合計（最低額） 5,610円（うち消費税510円）');
  });

  test('says that work without a charge costs nothing, and that an open price is told before work is done', () => {
    expect(termsOfPieces([aSlipPiece(1)], 'en')).toContain('Charges: no charge');
    const repair = aSlipPiece(1, {
      services: [aService({ code: 'repair' })],
      decision: decided(aKunoRequest({ services: [{ code: 'repair' }] })),
    });
    expect(termsOfPieces([repair], 'en')).toContain('Charges: told to you before any work is done');
  });

  test('names what has no price beside a total that leaves it out', () => {
    const services = [aService({ code: 'engrave' })];
    const charged = aCiwakaRing(1, { services, decision: decided(aCiwakaRequest({ services })) });
    const text = termsOfPieces([charged], 'en');
    expect(text).toContain('Engraving to be quoted');
    expect(text).toContain('Shipping to the house at cost');
    expect(text).not.toContain('Total');
  });

  test('keeps the two rules of an estimate apart', () => {
    const amount = { minor: 20_000, currency: 'JPY' };
    const callFirst = aSlipPiece(1, { estimate: { amount, rule: 'call-first' } });
    const limit = aSlipPiece(1, { estimate: { amount, rule: 'do-not-exceed' } });
    expect(termsOfPieces([callFirst], 'ja')).toContain('20,000円。これを超える場合は作業の前にご連絡し');
    expect(termsOfPieces([limit], 'ja')).toContain('上限20,000円');
    expect(termsOfPieces([aSlipPiece(1)], 'ja')).toContain('後日ご案内いたします');
  });

  test('promises the day that was promised, and no day where neither shop nor policy gave one', () => {
    expect(termsOfPieces([aSlipPiece(1)], 'en')).toContain('Promised for: 2026-12-20');
    expect(termsOfPieces([aSlipPiece(1, { promisedOn: null })], 'en')).toContain('No day is promised');
  });

  test('gives the time of the policy as a guide where nobody promised a day', () => {
    const received = aCiwakaRing(1, {
      promisedOn: null,
      decision: decided(aCiwakaRequest({ receivedOn: aCiwakaRequest().decidedOn })),
    });
    expect(termsOfPieces([received], 'en')).toContain('ready about 2026-07-29 to 2026-08-12 by the policy');
  });

  test('says who bears the risk of the way, once, and for which piece', () => {
    const risk = plainNotices['transit-risk'].customer.ja;
    const text = termsOfPieces([aSlipPiece(1), aNecklace(2), aNecklace(3)], 'ja');
    expect(text.split(risk)).toHaveLength(2);
    expect(text).toContain(`${risk}（2, 3点目）`);
    expect(termsOfPieces([aNecklace(1)], 'ja')).toContain(`・${risk}\n`);
    expect(termsOfPieces([aSlipPiece(1)], 'ja')).not.toContain(risk);
  });

  test('holds the declared value, the condition as seen, and that the slip is needed at the counter', () => {
    const text = termsOfPieces([aCiwakaRing(1)], 'en');
    expect(text).toContain('Value I declared: US$2,600.00');
    expect(text).toContain('Claws worn, Shank sound, Stones present 3, Stones loose 1, Stones chipped 0');
    expect(text).toContain('handed out against the claim slip');
  });

  test('leaves out what nobody looked at, and says so where nobody looked at anything', () => {
    const none = {
      claws: null,
      shank: null,
      stonesPresent: null,
      stonesLoose: null,
      stonesChipped: null,
      hallmark: null,
      scratches: null,
      bends: null,
      note: '',
    };
    expect(termsOfPieces([aSlipPiece(1, { condition: none })], 'en')).toContain(
      'Condition as seen: not looked at together',
    );
    expect(termsOfPieces([aSlipPiece(1, { condition: { ...none, hallmark: '' } })], 'en')).toContain(
      'Condition as seen: Hallmark none\n',
    );
  });

  test('does not claim a policy for a piece of another maker', () => {
    const text = termsOfPieces([aForeignBrooch(1)], 'ja');
    expect(text).toContain('このお品物に適用される公開規約はありません');
    expect(text).not.toContain('公開規約による');
  });

  test('names the facts that are still needed for an answer', () => {
    const open = aCiwakaRing(1, {
      decision: decided(aCiwakaRequest({ item: { hasCertificate: null } })),
    });
    expect(termsOfPieces([open], 'en')).toContain('Still needed for an answer: certificate of authenticity');
  });

  test('says that an exchange is another ring', () => {
    const exchange = decided(
      aCiwakaRequest({
        item: {
          design: {
            resizing: 'exchange-free',
            rangeDown: null,
            rangeUp: null,
            availableSizes: null,
            feeExempt: null,
          },
        },
      }),
    );
    expect(termsOfPieces([aCiwakaRing(1, { decision: exchange })], 'en')).toContain(
      'free of charge (by exchange for another ring)',
    );
  });

  test('keeps codes of a later edition readable instead of failing on them', () => {
    const known = aNecklace(1).decision.decision;
    if (known === null) throw new Error('The necklace has a decision.');
    const later = {
      ...known,
      notices: [{ code: 'sealed-bag', clauses: [] }],
      missing: ['insurance-number'],
      lines: known.lines.map((line) => ({ ...line, code: 'laser-welding', clauses: ['aujour/laser'] })),
    };
    const text = termsOfPieces([aNecklace(1, { decision: { request: null, decision: later } })], 'en');
    for (const code of ['sealed-bag', 'insurance-number', 'laser-welding', 'aujour/laser']) {
      expect(text).toContain(code);
    }
  });

  test('of ninety-nine pieces still fits what a signature may be bound to', () => {
    const text = termsOfPieces(
      Array.from({ length: 99 }, (_, index) => aNecklace(index + 1)),
      'en',
    );
    expect(text.length).toBeLessThan(200_000);
  });
});
