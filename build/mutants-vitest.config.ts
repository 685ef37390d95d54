import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that must notice a mutant of the rules: those of the policies. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/domain/policies/**/*.test.ts'],
    exclude: [
      // These start the program anew or read its source, in which every mutant stands side by side.
      'tests/domain/policies/clauses.test.ts',
      'tests/domain/policies/decide-command.test.ts',
      // Thousands of requests for each mutant: a clause must be held by an example that names it.
      'tests/domain/policies/properties.test.ts',
      'tests/domain/policies/missing-exactly.test.ts',
      'tests/domain/policies/unknown-facts.test.ts',
    ],
    setupFiles: ['tests/builders/property-seed.ts'],
    testTimeout: 20_000,
    maxWorkers: 1,
  },
});
