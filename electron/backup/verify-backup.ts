import { reduce } from '../../shared/cases/reduce';
import type { Survey } from '../../shared/keeping/survey';
import type { OnProgress } from './progress';
import { readSource, type SourceReading } from './read-source';
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

/** Reads a backup or a journal folder through and rebuilds every case from it, a part of them at each reading. */
export async function verifyBackup(
  path: string,
  passphrase: string | null,
  onProgress: OnProgress,
): Promise<VerifiedBackup> {
  // How many there are is known only after the first reading, which therefore rebuilds nothing of a large source.
  const first = gatherPart('case', 0, 1);
  let taken = 0;
  const reading = await readSource(
    path,
    passphrase,
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
    if (readings > 1) await readSource(path, passphrase, { onEvent: rebuild.take }, () => undefined);
    for (const events of rebuild.groups()) rebuiltCases += reduce(events) === null ? 0 : 1;
    onProgress({ stage: 'rebuilding', done: part + 1, total: readings });
  }
  const wrong = reading.survey.kind === 'backup' ? disagreements(reading, rebuiltCases) : [];
  const { survey } = reading;
  const isProved =
    survey.kind === 'backup'
      ? wrong.length === 0
      : survey.faults.damagedLine === null && rebuiltCases === survey.cases;
  return { survey, rebuiltCases, isProved, why: wrong.join('; ') };
}
