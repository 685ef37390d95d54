/**
 * Mutants of the rules: every limit, condition and clause is changed in turn, and the tests of the policies must notice.
 * One house at a time: `npm run mutants -- --mutate "shared/policies/kuno/**"`.
 */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'build/mutants-vitest.config.ts', related: false },
  mutate: [
    'shared/policies/**/*.ts',
    // Words: the tests of the wording read them; a changed sentence is no changed rule.
    '!shared/policies/**/sentences.ts',
    '!shared/policies/**/clauses.ts',
    // A list of countries.
    '!shared/policies/countries.ts',
  ],
  ignorePatterns: [
    'dist',
    'release',
    'renderer',
    'electron',
    'build/fonts',
    'build/icons',
    'tests/app',
    'tests/host',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  checkers: [],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'test-results/mutants.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // TypeScript 7 has no programming interface with which Stryker could rewrite it, and no path in it needs rewriting.
  tsconfigFile: 'none.json',
  tempDirName: 'test-results/mutants',
  timeoutMS: 20_000,
};
