import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/policies/decide';
import { promise } from '../../../shared/policies/promise';
import type { DecisionRequest } from '../../../shared/policies/request';
import { aCiwakaRequest, aKunoRequest, anAujourRequest, day } from '../../builders/a-request';

const promised = (request: DecisionRequest) => promise(request, decide(request));

describe('a promised date', () => {
  test('at Aujour follows the box of the month', () => {
    const proposal = promised(anAujourRequest({ receivedOn: day('2026-06-01') }));
    expect(proposal?.on).toBe('2026-07-31');
    expect(proposal?.clauses).toEqual(['aujour/month-end-dispatch']);
    expect(proposal?.steps.map(({ en }) => en).join('; ')).toBe(
      'received 2026-06-01; box leaves on 2026-06-30; back by 2026-07-31 (aujour/month-end-dispatch)',
    );
    expect(proposal?.steps.map(({ ja }) => ja)).toEqual([
      '受付日 2026年6月1日',
      '2026年6月30日に工房へ発送',
      '2026年7月31日までに戻り（aujour/month-end-dispatch）',
    ]);
  });

  test('names the holiday that falls into it', () => {
    const proposal = promised(
      anAujourRequest({ receivedOn: day('2026-07-01'), decidedOn: day('2026-07-01') }),
    );
    expect(proposal?.clauses).toEqual(['aujour/month-end-dispatch', 'aujour/holidays-longer']);
    expect(proposal?.steps.at(-1)?.en).toContain('(aujour/holidays-longer)');
  });

  test('at CIWAKA is the last day of the weeks', () => {
    const proposal = promised(aCiwakaRequest({ receivedOn: day('2026-06-01') }));
    expect(proposal?.on).toBe('2026-08-03');
    expect(proposal?.steps.map(({ en }) => en)).toEqual([
      'received 2026-06-01',
      '49 to 63 days later: back between 2026-07-20 and 2026-08-03 (ciwaka/resize-7-9-weeks)',
    ]);
  });

  test('is not given where the policy gives no time, the piece is not there, or the work is declined', () => {
    expect(promised(aKunoRequest({ receivedOn: day('2026-06-01') }))).toBeNull();
    expect(promised(anAujourRequest())).toBeNull();
    const declined = aCiwakaRequest({ receivedOn: day('2026-06-01'), item: { hasCertificate: false } });
    expect(promised(declined)).toBeNull();
  });
});
