import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Fate } from './fate';
import type { Fault } from './faults';

/** The kills since the last start that was let through, and what that start has shown. */
export type KillLine = {
  readonly kills: readonly Fate[];
  /** Cases called saved so far in this shop. */
  readonly saved: number;
  readonly faults: readonly Fault[];
  /** Why the start was not clean; null where it was. */
  readonly unclean: string | null;
  /** Whether the browser had lost its database, and the cases were read from the journal again. */
  readonly isRebuilt: boolean;
  /** What kept the clerk from working although nothing had been killed yet; null where nothing did. */
  readonly stuck: string | null;
};

const readBack = z.object({
  kills: z.array(z.unknown()),
  faults: z.array(z.unknown()),
  unclean: z.string().nullable(),
});

/** What became of one shop, a line for each start, in `part-NNN.ndjson`; nothing is written where there is no folder. */
export class KillRecord {
  readonly #file: string | null;

  constructor(folder: string | undefined, part: number) {
    this.#file = folder === undefined ? null : join(folder, `part-${String(part).padStart(3, '0')}.ndjson`);
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
  }

  /** Whether so many kills were survived in an earlier run. */
  isFinished(kills: number): boolean {
    const lines = this.#earlier();
    return lines.every(isGood) && lines.reduce((sum, line) => sum + line.kills.length, 0) >= kills;
  }

  /** What an earlier run has written makes room; where it found something, it stays to be read. */
  begin(): void {
    if (this.#file === null) return;
    if (!this.#earlier().every(isGood))
      renameSync(this.#file, this.#file.replace(/ndjson$/u, `${Date.now()}.bad`));
    writeFileSync(this.#file, '');
  }

  add(line: KillLine): void {
    if (this.#file !== null) appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }

  #earlier(): readonly z.infer<typeof readBack>[] {
    if (this.#file === null || !existsSync(this.#file)) return [];
    return readFileSync(this.#file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => readBack.parse(JSON.parse(line)));
  }
}

function isGood({ faults, unclean }: z.infer<typeof readBack>): boolean {
  return faults.length === 0 && unclean === null;
}
