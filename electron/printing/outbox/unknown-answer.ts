import type { OutboxRow } from './outbox-row';

/** What a person says of a job whose fate is unknown: it came out; it did not, send it again; leave it. */
export type UnknownAnswer = 'printed' | 'reprint' | 'given-up';

/** Which jobs wait for which word: a failed one may be let go, so that it asks nobody any more. */
export function takesAnswer({ state }: Pick<OutboxRow, 'state'>, answer: UnknownAnswer): boolean {
  return state === 'unknown' || (state === 'failed' && answer === 'given-up');
}

/** The row after a person's word; a failed job stays told as failed, with its reason. Sent again, it forgets its earlier attempts: they are settled. */
export function settleUnknown(row: OutboxRow, answer: UnknownAnswer): OutboxRow {
  if (row.state === 'failed') return { ...row, personSaid: answer };
  const heard = { ...row, personSaid: answer, problem: null };
  if (answer === 'printed') return { ...heard, state: 'sent' };
  if (answer === 'given-up') return { ...heard, state: 'canceled' };
  const attempt = row.attempt + 1;
  return { ...heard, state: 'prepared', attempt, firstAttempt: attempt, job: null, cancelRequested: false };
}
