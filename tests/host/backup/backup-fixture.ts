import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { makeBackup } from '../../../electron/backup/make-backup';
import type { Journal } from '../../../electron/journal/journal';
import type { DeskEvent } from '../../../shared/cases/events';
import { type CaseId, type ContentHash, contentHashSchema, type EventId } from '../../../shared/cases/ids';
import { caseEvents } from '../../builders/a-case';
import { aFolder, aJournal, aNote, answerOf } from '../journal/journal-fixture';

/** Little work for a passphrase, so that the tests need not wait as an attacker must. */
export const workFactor = 10;

export function aPicture(bytes = 20_000): { readonly bytes: Uint8Array; readonly hash: ContentHash } {
  const picture = new Uint8Array(randomBytes(bytes));
  return {
    bytes: picture,
    hash: contentHashSchema.parse(createHash('sha256').update(picture).digest('hex')),
  };
}

/** So many intakes, each with a customer of her own and a note. */
export function intakes(count: number, from = 1): readonly DeskEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const caseId = v7() as CaseId;
    const opened = caseEvents({ sequence: from + index, caseId, customerId: v7() }).map((event) => ({
      ...event,
      id: v7() as EventId,
    }));
    return [
      ...opened,
      { ...aNote(`受付メモ ${from + index}`), subject: { kind: 'case', id: caseId } },
    ] as DeskEvent[];
  }).flat();
}

export type KeptShop = {
  readonly folder: string;
  readonly journal: Journal;
  readonly events: readonly DeskEvent[];
  readonly picture: ReturnType<typeof aPicture>;
};

/** A journal of a small shop over several segments, with a photo beside it. */
export async function aKeptShop(events: readonly DeskEvent[]): Promise<KeptShop> {
  const folder = join(await aFolder(), 'journal');
  const journal = aJournal(folder, { segmentBytes: 200_000 });
  for (let from = 0; from < events.length; from += 100)
    await answerOf(journal.append(events.slice(from, from + 100)));
  const picture = aPicture();
  await answerOf(journal.files.store(picture.hash, picture.bytes, 'jpg'));
  return { folder, journal, events, picture };
}

export async function backUp(
  journal: Journal,
  passphrase: string | null = null,
): Promise<{ readonly path: string; readonly verified: Awaited<ReturnType<typeof makeBackup>> }> {
  const extent = await answerOf(journal.extent());
  const path = join(await aFolder(), 'naoshi-backup.tar');
  const label = {
    program: 'naoshi' as const,
    format: 1 as const,
    madeAt: '2026-11-22T03:04:05.000Z',
    version: '0.1.0',
    lines: extent.lineCount,
    events: extent.eventCount,
    lastSum: extent.lastSum,
  };
  const seal = passphrase === null ? null : { passphrase, workFactor };
  const verified = await makeBackup({ extent, target: path, seal, label }, () => undefined);
  return { path, verified };
}
