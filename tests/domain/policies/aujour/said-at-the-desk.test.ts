import { expect, test } from 'vitest';
import { decide } from '../../../../shared/policies/decide';
import { intakeChecks, receiptChecks, shippingChecks } from '../../../../shared/policies/desk-checks';
import { anAujourRequest } from '../../../builders/a-request';

test('what Aujour has asked and said at the desk is said in both languages', () => {
  const request = anAujourRequest();
  const checks = [
    ...intakeChecks(request),
    ...shippingChecks(request, decide(request), null),
    ...receiptChecks(request),
  ];
  expect(checks.map(({ clause }) => clause)).toEqual([
    'aujour/right-address',
    'aujour/right-address',
    'aujour/poor-packaging',
    'aujour/may-be-unrepairable',
  ]);
  for (const { say } of checks) {
    expect(say.en).toMatch(/^[A-Z].+\.$/u);
    expect(say.ja).toMatch(/。$/u);
  }
  expect(new Set(checks.map(({ say }) => say.en)).size).toBe(3);
});
