import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reduce } from '../../shared/cases/reduce';
import { usualRoomLimits } from '../../shared/keeping/disk-room';
import type { Survey } from '../../shared/keeping/survey';
import { freeBytesAt } from '../journal/free-bytes';
import { eventBytes, openEventParts } from './event-parts';
import type { OnProgress } from './progress';
import { readSource, type SourceReading, type Visitor } from './read-source';
import { gatherPart, readingsFor } from './rebuild';

export type VerifiedBackup = {
  readonly survey: Survey;
  readonly rebuiltCases: number;
  /** Everything that its end speaks of was read back, and every case stands again. */
  readonly isProved: boolean;
  /** What did not agree, for the log; empty where all did. */
  readonly why: string;
};

function disagreements({ end, found }: SourceReading, rebuiltCases: number): readonly string[] {
  const rebuilt = rebuiltCases === found.cases ? [] : [`${rebuiltCases} of ${found.cases} cases rebuilt`];
  if (end === null) return ['it has no end', ...rebuilt];
  // Both were made from the same schema; the text of two equal ones is the same.
  const wrong = Object.entries(found).flatMap(([name, value]) =>
    JSON.stringify(value) === JSON.stringify(end[name as keyof typeof found]) ? [] : [`${name} differ`],
  );
  return [...wrong, ...rebuilt];
}

/** What is smaller fits into memory, and is never written down. */
const smallBytes = 40_000_000;

/** The folder, for the events of a large source to be laid apart in; null where its disk has no room for their text. */
export async function scratchFor(path: string, folder: string): Promise<string | null> {
  const [free, bytes] = [await freeBytesAt(folder), await eventBytes(path).catch(() => 0)];
  return free !== null && free > bytes + usualRoomLimits.low ? folder : null;
}

type Rebuilt = { readonly reading: SourceReading; readonly rebuiltCases: number };
type Read = (visitor: Visitor, onProgress: OnProgress) => Promise<SourceReading>;

/**
 * Reads a backup or a journal folder through and rebuilds every case from it.
 * @param scratch where the text of a large one may stand unsealed meanwhile; null = nowhere, and it is read several times
 */
export async function verifyBackup(
  path: string,
  passphrase: string | null,
  onProgress: OnProgress,
  scratch: string | null = null,
  small = smallBytes,
): Promise<VerifiedBackup> {
  const read: Read = (visitor, onRead) => readSource(path, passphrase, visitor, onRead);
  const bytes = await eventBytes(path).catch(() => 0);
  const { reading, rebuiltCases } =
    scratch === null || bytes <= small
      ? await rebuildInReadings(read, onProgress)
      : await rebuildInParts(read, onProgress, { folder: join(scratch, '.verifying'), bytes });
  const wrong = reading.survey.kind === 'backup' ? disagreements(reading, rebuiltCases) : [];
  const { survey } = reading;
  const isProved =
    survey.kind === 'backup'
      ? wrong.length === 0
      : survey.faults.damagedLine === null && rebuiltCases === survey.cases;
  return { survey, rebuiltCases, isProved, why: wrong.join('; ') };
}

/** Reads it once, and lays its events into files that fit into memory each. */
async function rebuildInParts(
  read: Read,
  onProgress: OnProgress,
  { folder, bytes }: { readonly folder: string; readonly bytes: number },
): Promise<Rebuilt> {
  // Left by one that was broken off.
  await rm(folder, { recursive: true, force: true });
  const parts = await openEventParts(folder, bytes);
  try {
    const reading = await read({ onEvent: parts.take }, onProgress);
    let rebuiltCases = 0;
    await parts.each({
      onCase: async (events) => {
        rebuiltCases += reduce(events) === null ? 0 : 1;
      },
      onPart: (done, total) => onProgress({ stage: 'rebuilding', done, total }),
    });
    return { reading, rebuiltCases };
  } finally {
    await parts.remove();
  }
}

/** Reads it as often as its cases have parts, and writes nothing down. */
async function rebuildInReadings(read: Read, onProgress: OnProgress): Promise<Rebuilt> {
  // How many there are is known only after the first reading, which therefore rebuilds nothing of a large source.
  const first = gatherPart('case', 0, 1);
  let taken = 0;
  const reading = await read(
    {
      onEvent: (id, text) => {
        taken += 1;
        if (readingsFor(taken) === 1) first.take(id, text);
      },
    },
    onProgress,
  );
  const readings = readingsFor(taken);
  let rebuiltCases = 0;
  for (let part = 0; part < readings; part += 1) {
    const rebuild = readings === 1 ? first : gatherPart('case', part, readings);
    if (readings > 1) await read({ onEvent: rebuild.take }, () => undefined);
    for (const events of rebuild.groups()) rebuiltCases += reduce(events) === null ? 0 : 1;
    onProgress({ stage: 'rebuilding', done: part + 1, total: readings });
  }
  return { reading, rebuiltCases };
}
