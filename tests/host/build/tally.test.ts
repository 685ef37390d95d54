import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

type Tally = {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
};

/** The scripts of build/ are plain JavaScript, as node alone must run them. */
const script: {
  readonly tallyVitest: (file: string, exitCode: number) => Tally;
  readonly tallyPlaywright: (file: string, exitCode: number) => Tally;
  readonly tallyCheck: (name: string, holds: boolean) => Tally;
  readonly addTallies: (tallies: readonly Tally[]) => Tally;
} = await import(new URL('../../../build/steps/tally.mjs', import.meta.url).href);

async function aReport(content: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-report-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'report.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const vitestReport = {
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'a ring fits' },
        { status: 'failed', fullName: 'a ring is resized' },
        { status: 'pending', fullName: 'a ring is scanned' },
      ],
    },
    { name: 'b.test.ts', status: 'failed', assertionResults: [] },
  ],
};

const playwrightReport = {
  suites: [
    {
      title: 'intake.spec.ts',
      specs: [{ title: 'a walk-in is saved', tests: [{ status: 'expected' }] }],
      suites: [
        {
          title: 'by keyboard',
          specs: [
            { title: 'is saved', tests: [{ status: 'unexpected' }] },
            { title: 'is printed', tests: [{ status: 'skipped' }] },
            { title: 'is found', tests: [{ status: 'flaky' }] },
          ],
        },
      ],
    },
  ],
};

describe('the count of a test run', () => {
  it('has every test of the domain once, and a file that did not load as failed', async () => {
    expect(script.tallyVitest(await aReport(vitestReport), 1)).toEqual({
      passed: 1,
      failed: ['a ring is resized', 'b.test.ts could not run'],
      skipped: ['a ring is scanned'],
    });
  });

  it('has every test in the browser once, by its whole name', async () => {
    expect(script.tallyPlaywright(await aReport(playwrightReport), 1)).toEqual({
      passed: 2,
      failed: ['intake.spec.ts > by keyboard > is saved'],
      skipped: ['intake.spec.ts > by keyboard > is printed'],
    });
  });

  it.each([
    ['no report', '/nonexistent/report.json'],
    ['half a report', '{"testResults":['],
  ])('has a runner that ended badly with %s as failed', async (_what, report) => {
    const file = report.startsWith('/') ? report : await aReport(report);
    expect(script.tallyVitest(file, 1).failed).toEqual(['vitest ended with exit code 1']);
    expect(script.tallyPlaywright(file, 134).failed).toEqual(['playwright ended with exit code 134']);
  });

  it('has a runner that failed though every test passed as failed', async () => {
    const passed = {
      testResults: [
        {
          ...vitestReport.testResults[0],
          status: 'passed',
          assertionResults: [{ status: 'passed', fullName: 'a ring fits' }],
        },
      ],
    };
    expect(script.tallyVitest(await aReport(passed), 1)).toMatchObject({
      passed: 1,
      failed: ['vitest ended with exit code 1'],
    });
    expect(script.tallyVitest(await aReport(passed), 0)).toEqual({ passed: 1, failed: [], skipped: [] });
  });

  it('adds up', () => {
    const tallies = [script.tallyCheck('lint', true), script.tallyCheck('types of shared', false)];
    expect(script.addTallies(tallies)).toEqual({ passed: 1, failed: ['types of shared'], skipped: [] });
  });
});
