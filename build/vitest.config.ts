import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Everything that needs no browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{domain,database,host,architecture}/**/*.test.ts'],
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
