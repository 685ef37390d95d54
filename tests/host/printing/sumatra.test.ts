import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSumatra } from '../../../electron/printing/windows/sumatra';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naoshi-sumatra-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program in SumatraPDF's place that notes its arguments and the file's content. */
function aProgram(ending: string): string {
  const program = join(folder, 'sumatra');
  writeFileSync(
    program,
    `#!/bin/sh
for last; do :; done
printf '%s\\n' "$@" >'${folder}/arguments'
cp "$last" '${folder}/document'
${ending}
`,
  );
  chmodSync(program, 0o755);
  return program;
}

const print = {
  printer: `窓口 "2"; touch ${tmpdir()}/owned & \`id\` $(id) %PATH%`,
  fileName: 'ob-0d3a7c1e-1.pdf',
  settings: 'noscale,paperkind=301',
  document: Buffer.from('%PDF-1.7'),
};

describe('SumatraPDF', () => {
  it('gets a printer’s name as one argument, whatever is in it, and a file named after the key', async () => {
    expect(await openSumatra(aProgram('exit 0'))(print)).toBe('ok');
    const given = readFileSync(join(folder, 'arguments'), 'utf8').trimEnd().split('\n');
    expect(given.slice(0, -1)).toEqual([
      '-silent',
      '-print-to',
      print.printer,
      '-print-settings',
      'noscale,paperkind=301',
    ]);
    expect(basename(given.at(-1) ?? '')).toBe('ob-0d3a7c1e-1.pdf');
    expect(readFileSync(join(folder, 'document'), 'utf8')).toBe('%PDF-1.7');
    expect(existsSync(dirname(given.at(-1) ?? ''))).toBe(false);
  });

  it('that ends with another code than 0 has failed', async () => {
    expect(await openSumatra(aProgram('exit 1'))(print)).toBe('failed');
  });

  it('that is not installed is absent', async () => {
    expect(await openSumatra(join(folder, 'nothing'))(print)).toBe('absent');
  });

  it('that hangs is ended, and counts as late', async () => {
    expect(await openSumatra(aProgram('exec sleep 30'), 200)(print)).toBe('late');
  });
});
