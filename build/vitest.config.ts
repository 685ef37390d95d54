import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Rules and what is read from the tree keep nothing between two files, so that what they import is loaded once for all. */
const together = ['domain', 'architecture'];
const apart = ['database', 'host'];

const named = (folders: readonly string[], isolate: boolean) => ({
  extends: true as const,
  test: {
    name: folders.join(' and '),
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    isolate,
  },
});

/** Everything that needs no browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [named(together, false), named(apart, true)],
    setupFiles: ['tests/builders/property-seed.ts'],
    // The machines that run this are small; a test that waits for another process must not fail for that.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    // Printers, programs that are killed and disks are real here; what fails twice has failed.
    retry: process.env.CI === undefined ? 0 : 1,
  },
});
