import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decide } from '../../../shared/policies/decide';
import { aCiwakaRequest, anAujourRequest } from '../../builders/a-request';

const script = fileURLToPath(new URL('../../../build/decide.mjs', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'naoshi-decide-'));
  // The first run may have to bundle, which the others should not wait for.
  run(['-'], '[]');
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(operands: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...operands], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  const faults = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('naoshi: '));
  return { status, stdout, faults };
}

function runFile(name: string, text: string) {
  writeFileSync(join(folder, name), text);
  return run([name]);
}

describe('the decide command', () => {
  test('prints the decision on a request in a file as JSON alone, and exits 0', () => {
    const request = aCiwakaRequest();
    const { status, stdout, faults } = runFile('request.json', JSON.stringify(request));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(decide(request));
    expect(faults).toEqual([]);
  });

  test('reads standard input for a dash, and answers a list by a list', () => {
    const requests = [aCiwakaRequest(), anAujourRequest({ language: 'ja' })];
    const { status, stdout } = run(['-'], JSON.stringify(requests));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(requests.map((request) => decide(request)));
  });

  test('answers an empty list by an empty list', () => {
    expect(run(['-'], '[]')).toMatchObject({ status: 0, stdout: '[]\n' });
  });

  test('reads a file that begins with a byte order mark', () => {
    expect(runFile('marked.json', `\uFEFF${JSON.stringify(aCiwakaRequest())}`).status).toBe(0);
  });

  test('names the path of each fault, prints no decision, and exits 2', () => {
    const request = { ...aCiwakaRequest(), policy: 'x', receivedOn: '2026-06-11' };
    const { status, stdout, faults } = run(['-'], JSON.stringify(request));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(faults).toEqual([
      'policy: "x" is none of kuno, ciwaka, aujour',
      'receivedOn: 2026-06-11 is after decidedOn, 2026-06-10',
    ]);
  });

  test('one bad request refuses the whole list and is named by its place', () => {
    const good = aCiwakaRequest();
    const { status, stdout, faults } = run(
      ['-'],
      JSON.stringify([good, good, good, { ...good, policy: 'x' }, 5]),
    );
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual(['[3].policy', '[4]']);
  });

  test.each(['5', '"kuno"', 'null'])('refuses %s, which is no request', (text) => {
    const { status, faults } = run(['-'], text);
    expect(status).toBe(2);
    expect(faults).toEqual(['request: must be an object']);
  });

  test('says which file is not JSON, and exits 2', () => {
    const { status, stdout, faults } = runFile('broken.json', '{"policy": ');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^broken\.json: is not JSON: /u);
  });

  test('says which file cannot be read, and exits 2', () => {
    const { status, faults } = run(['absent.json']);
    expect(status).toBe(2);
    expect(faults[0]).toMatch(/^absent\.json: cannot be read: /u);
  });

  test('says how it is used when it is given no file, or two', () => {
    for (const operands of [[], ['a.json', 'b.json']]) {
      const { status, stdout, faults } = run(operands);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(faults[0]).toMatch(/^Usage: /u);
    }
  });
});
