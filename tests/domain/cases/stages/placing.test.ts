import { expect, test } from 'vitest';
import type { CaseState } from '../../../../shared/cases/case-state';
import type { StaffId } from '../../../../shared/cases/ids';
import { reduce } from '../../../../shared/cases/reduce';
import type { Place } from '../../../../shared/cases/stages/custody';
import { decideMove, decidePlacing, standingOf } from '../../../../shared/cases/stages/decide-move';
import { eventsOf } from '../../../../shared/cases/stages/piece-event';
import type { ServiceCode } from '../../../../shared/policies/request';
import { caseEvents } from '../../../builders/a-case';
import { aDraft, aPieceDraft, aServiceDraft } from '../../../builders/a-draft';
import { anActing, countedIds } from '../../../builders/a-shop';

const mori = '01900000-0000-7000-8000-00000000aaaa' as StaffId;
const bench: Place = { kind: 'bench', code: null };
const workshop: Place = { kind: 'outside-workshop', code: null };

/** A K.UNO ring that was looked at, for one service. */
function inspected(code: ServiceCode): {
  readonly state: CaseState;
  readonly bag: CaseState['pieces'][0]['bagNumber'];
} {
  const piece = aPieceDraft({
    services: [aServiceDraft({ code, ...(code === 'resize' ? {} : { desiredSize: '' }) })],
  });
  const opened = caseEvents({ draft: aDraft({ pieces: [piece] }) });
  const before = reduce(opened);
  const bag = before?.pieces[0]?.bagNumber;
  if (before == null || bag === undefined) throw new Error('No piece.');
  const facts = decideMove(before, { bagNumber: bag, command: 'inspect' }, mori);
  if (!facts.ok) throw new Error(facts.error.kind);
  const acting = anActing({ at: '2026-11-22T04:00:00.000Z', newId: countedIds(500), by: mori });
  const state = reduce([...opened, ...eventsOf(before.id, facts.value, acting)]);
  if (state === null) throw new Error('No case.');
  return { state, bag };
}

test('a bag of free work scanned at a bench starts its work there', () => {
  const { state, bag } = inspected('resize');
  expect(decidePlacing(state, bag, bench, mori)).toMatchObject({
    ok: true,
    value: [
      { type: 'piece-moved', data: { command: 'start-work', to: 'at-bench', custody: { place: bench } } },
    ],
  });
});

test('a bag whose price nobody has approved lies at a bench without being worked on', () => {
  const { state, bag } = inspected('stone-setting');
  expect(standingOf(state, bag)?.isPriceApproved).toBe(false);
  expect(decidePlacing(state, bag, bench, mori)).toMatchObject({
    ok: true,
    value: [{ type: 'custody-moved', data: { custody: { place: bench } } }],
  });
});

test('a bag whose price nobody has approved is not put to the outside workshop, and the approval is named', () => {
  const { state, bag } = inspected('stone-setting');
  expect(decidePlacing(state, bag, workshop, mori)).toEqual({ ok: false, error: { kind: 'needs-approval' } });
});

test('a bag in the house is not put into a parcel that nothing sends', () => {
  const { state, bag } = inspected('resize');
  expect(decidePlacing(state, bag, { kind: 'parcel', tracking: null }, mori)).toMatchObject({
    error: { kind: 'place-not-fitting' },
  });
});
