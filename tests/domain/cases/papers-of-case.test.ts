import { expect, test } from 'vitest';
import type { CaseState } from '../../../shared/cases/case-state';
import { deskEventSchema } from '../../../shared/cases/events';
import { FieldReading } from '../../../shared/cases/field-reading';
import { nextCopy, papersOfNewCase, queuePaper } from '../../../shared/cases/papers-of-case';
import { readCustomerFields } from '../../../shared/cases/read-customer';
import { reduce } from '../../../shared/cases/reduce';
import { printRequestSchema } from '../../../shared/contract/calls';
import { published } from '../../../shared/policies/published';
import { aCase, caseEvents } from '../../builders/a-case';
import { aCustomerDraft, aDraft, aPieceDraft } from '../../builders/a-draft';
import { anActing, aShop, countedIds } from '../../builders/a-shop';

const customer = readCustomerFields(aCustomerDraft(), 'customer.fields', new FieldReading());
const twoPieces = aDraft({ pieces: [aPieceDraft(), aPieceDraft({ kind: 'pendant', currentSize: '' })] });
const queueing = (state: CaseState) => ({
  state,
  customer,
  shop: aShop(),
  sample: false,
  editions: published,
});

test('a new case is printed as one tag for each bag and one slip', () => {
  const state = aCase({ draft: twoPieces });
  expect(papersOfNewCase(state).map(({ paper, bagNumber }) => [paper, bagNumber])).toEqual([
    ['job-bag-tag', state.pieces[0]?.bagNumber],
    ['job-bag-tag', state.pieces[1]?.bagNumber],
    ['claim-slip', null],
  ]);
});

test('a paper goes to the queue under the key that its event remembers, in the form that the desk takes', () => {
  const state = aCase({ draft: twoPieces });
  const newId = countedIds(500);
  for (const paper of papersOfNewCase(state)) {
    const { event, request } = queuePaper(queueing(state), paper, anActing({ newId }));
    expect(printRequestSchema.safeParse(request).error).toBeUndefined();
    expect(deskEventSchema.safeParse(event).error).toBeUndefined();
    expect(event.type === 'paper-queued' && event.data.printKey).toBe(request.key);
    expect(request).toMatchObject({
      caseId: state.id,
      boundPaper: paper.paper,
      paper: { copy: 0, sample: false },
    });
  }
});

test('a reprint is the next copy of that paper of that bag, whoever else was reprinted', () => {
  const opened = caseEvents({ draft: twoPieces });
  const first = reduce(opened);
  if (first === null) throw new Error('No case.');
  const [tag, otherTag, slip] = papersOfNewCase(first);
  if (tag === undefined || otherTag === undefined || slip === undefined)
    throw new Error('Papers are missing.');
  expect(nextCopy(first, tag)).toBe(0);
  const events = [...opened];
  const copies = [tag, tag, otherTag, tag, slip].map((paper) => {
    const state = reduce(events);
    if (state === null) throw new Error('No case.');
    const { event, request } = queuePaper(
      queueing(state),
      paper,
      anActing({ newId: countedIds(600 + events.length * 10) }),
    );
    events.push(event);
    return request.paper.copy;
  });
  expect(copies).toEqual([0, 1, 0, 2, 0]);
});

test('an invented case says so on its papers', () => {
  const state = aCase();
  const [paper] = papersOfNewCase(state);
  if (paper === undefined) throw new Error('No paper.');
  expect(queuePaper({ ...queueing(state), sample: true }, paper, anActing()).request.paper).toMatchObject({
    sample: true,
  });
});
