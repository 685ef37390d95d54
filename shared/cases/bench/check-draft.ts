import * as z from 'zod';
import { err, ok, type Result } from '../../result';
import type { EventData } from '../events';
import type { Piece } from '../piece';
import { expectedStones } from '../stages/decide-record';
import { checkedItems } from '../stages/piece-event-data';
import type { PieceStanding } from '../stages/standing';
import { typedCount, typedSize } from '../typed-values';

export type CheckedItem = (typeof checkedItems)[number];

const text = z.string().max(500);

/** A check as typed so far. */
export const checkDraftSchema = z.object({
  items: z.record(
    z.enum(checkedItems),
    z.object({ answer: z.enum(['as-taken-in', 'not-so']).nullable(), note: text }),
  ),
  counted: text,
  /** Said to be the count: only then is it shown what was expected. */
  isCounted: z.boolean(),
  size: text,
  isMeasured: z.boolean(),
  note: text,
});
export type CheckDraft = z.infer<typeof checkDraftSchema>;

const unanswered = { answer: null, note: '' } as const;

export const emptyCheck: CheckDraft = {
  items: {
    claws: unanswered,
    shank: unanswered,
    stones: unanswered,
    engraving: unanswered,
    finish: unanswered,
    size: unanswered,
    hallmark: unanswered,
  },
  counted: '',
  isCounted: false,
  size: '',
  isMeasured: false,
  note: '',
};

/** What is there to be looked at on this piece, in the order of the list. */
export function itemsToCheck(piece: Piece, standing: PieceStanding): readonly CheckedItem[] {
  const { claws, shank, hallmark } = piece.condition;
  const asked = piece.services.map(({ code }) => code);
  const isThere: Readonly<Record<CheckedItem, boolean>> = {
    claws: claws !== 'not-applicable' && hasStones(piece, standing),
    shank: piece.kind === 'ring' && shank !== 'not-applicable',
    stones: hasStones(piece, standing),
    engraving:
      piece.engraving !== '' ||
      asked.some((code) => ['engrave', 're-engrave', 'erase-engraving'].includes(code)),
    finish: true,
    size: isMeasured(piece),
    hallmark: hallmark !== '',
  };
  return checkedItems.filter((item) => isThere[item]);
}

/** Whether stones are counted: some were seen, some were set, or it was counted at the intake that there are none. */
export function hasStones(piece: Piece, standing: PieceStanding): boolean {
  return piece.stones.length > 0 || expectedStones(standing) !== null || standing.stonesAdded > 0;
}

/** Whether the size is measured on the gauge. */
export function isMeasured({ kind, services }: Piece): boolean {
  return kind === 'ring' || services.some(({ desiredSize }) => desiredSize !== null);
}

/** The Japanese size it is to have when it leaves; null = nobody knows. */
export function sizeWanted({ services, currentSize }: Piece): number | null {
  return services.find(({ desiredSize }) => desiredSize !== null)?.desiredSize ?? currentSize;
}

export type CheckField = CheckedItem | 'counted' | 'measured' | 'note';
export type CheckFaultCode =
  | 'unanswered'
  | 'say-what'
  | 'not-counted'
  | 'not-measured'
  | 'say-why'
  | 'stones-differ'
  | 'size-differs';
export type CheckFaults = ReadonlyMap<CheckField, CheckFaultCode>;

/**
 * The check that the draft means. To pass, everything is answered, counted and measured, and what differs has a word on it;
 * to fail, the reason is enough.
 */
export function readCheck(
  draft: CheckDraft,
  piece: Piece,
  standing: PieceStanding,
  passed: boolean,
): Result<EventData['quality-checked'], CheckFaults> {
  const faults = new Map<CheckField, CheckFaultCode>();
  const items = itemsToCheck(piece, standing);
  const counted = draft.isCounted ? typedCount(draft.counted).value : null;
  const size = draft.isMeasured ? typedSize(draft.size).value : null;
  const note = draft.note.trim();
  for (const item of items) {
    const { answer, note: about } = draft.items[item];
    if (passed && answer === null) faults.set(item, 'unanswered');
    if (passed && answer === 'not-so' && about.trim() === '') faults.set(item, 'say-what');
  }
  if (passed && hasStones(piece, standing) && counted === null) faults.set('counted', 'not-counted');
  if (passed && isMeasured(piece) && size === null) faults.set('measured', 'not-measured');
  if (note === '') {
    const expected = expectedStones(standing);
    const wanted = sizeWanted(piece);
    if (!passed) faults.set('note', 'say-why');
    else if (expected !== null && counted !== null && counted !== expected)
      faults.set('note', 'stones-differ');
    else if (wanted !== null && size !== null && size !== wanted) faults.set('note', 'size-differs');
  }
  if (faults.size > 0) return err(faults);
  return ok({
    bagNumber: piece.bagNumber,
    passed,
    stonesCounted: counted,
    sizeMeasured: size,
    items: items.flatMap((item) => {
      const { answer, note: about } = draft.items[item];
      return answer === null ? [] : [{ item, asTakenIn: answer === 'as-taken-in', note: about.trim() }];
    }),
    note,
  });
}
