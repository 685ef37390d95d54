import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a run ended. `late`: it hung and was ended. */
export type SumatraEnd = 'ok' | 'failed' | 'late' | 'absent';

export type SumatraPrint = {
  readonly printer: string;
  /** Becomes the document's name in the spooler. */
  readonly fileName: string;
  readonly settings: string;
  readonly document: Uint8Array;
};

/** Prints one PDF. Its `ok` says that the spooler took it, and has been seen to say so when it did not. */
export type Sumatra = (print: SumatraPrint) => Promise<SumatraEnd>;

/** A page takes seconds; it has been seen to hang for good under load. */
const longestRun = 60_000;

function run(program: string, args: readonly string[], longest: number): Promise<SumatraEnd> {
  return new Promise((done) => {
    execFile(program, args, { timeout: longest, windowsHide: true }, (cause) => {
      if (cause === null) done('ok');
      else if (cause.code === 'ENOENT') done('absent');
      else done(cause.killed === true ? 'late' : 'failed');
    });
  });
}

/** No shell: a printer's name is one argument, whatever is in it. The file is gone when this resolves. */
export function openSumatra(program: string, longest = longestRun): Sumatra {
  return async ({ printer, fileName, settings, document }) => {
    const folder = await mkdtemp(join(tmpdir(), 'naoshi-print-'));
    try {
      const file = join(folder, fileName);
      await writeFile(file, document);
      return await run(
        program,
        ['-silent', '-print-to', printer, '-print-settings', settings, file],
        longest,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
