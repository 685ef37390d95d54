import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: string[], skipped: string[] }} Tally names of what failed and was skipped; a count of the rest */

/** A step that is one check: it held or it did not. */
export function tallyCheck(name, holds) {
  return holds ? { passed: 1, failed: [], skipped: [] } : { passed: 0, failed: [name], skipped: [] };
}

export function addTallies(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.flatMap((tally) => tally.failed),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/** A report that a runner wrote, or null where it crashed before it could. */
function readReport(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  } catch {
    return null;
  }
}

/** A runner that failed without one failed test to show for it (it crashed, or a file did not load) has failed itself. */
function withRunner(tally, name, exitCode) {
  const isExplained = exitCode === 0 || tally.failed.length > 0;
  return isExplained ? tally : { ...tally, failed: [`${name} ended with exit code ${exitCode}`] };
}

/** Counts of vitest's JSON report. */
export function tallyVitest(file, exitCode) {
  const tally = { passed: 0, failed: [], skipped: [] };
  for (const suite of readReport(file)?.testResults ?? []) {
    for (const { status, fullName } of suite.assertionResults) {
      if (status === 'passed') tally.passed += 1;
      else if (status === 'failed') tally.failed.push(fullName);
      else tally.skipped.push(fullName);
    }
    if (suite.status === 'failed' && !suite.assertionResults.some(({ status }) => status === 'failed'))
      tally.failed.push(`${suite.name} could not run`);
  }
  return withRunner(tally, 'vitest', exitCode);
}

function* specsOf(suite, titles = []) {
  for (const spec of suite.specs ?? []) yield { spec, name: [...titles, spec.title].join(' > ') };
  for (const inner of suite.suites ?? []) yield* specsOf(inner, [...titles, inner.title]);
}

/** Counts of Playwright's JSON report. */
export function tallyPlaywright(file, exitCode) {
  const tally = { passed: 0, failed: [], skipped: [] };
  for (const suite of readReport(file)?.suites ?? [])
    for (const { spec, name } of specsOf(suite, [suite.title]))
      for (const { status } of spec.tests) {
        if (status === 'expected' || status === 'flaky') tally.passed += 1;
        else if (status === 'unexpected') tally.failed.push(name);
        else tally.skipped.push(name);
      }
  return withRunner(tally, 'playwright', exitCode);
}
