import { startCups, type TestCups } from '../builders/cups';
import { test as base } from './desk';

/** Each worker has a CUPS of its own; every desk of it prints there. */
export const test = base.extend<object, { readonly cups: TestCups }>({
  cups: [
    async ({}, use) => {
      const cups = await startCups();
      await use(cups);
      await cups.stop();
    },
    { scope: 'worker' },
  ],
  hostEnvironment: async ({ cups }, use) => {
    await use({ read: () => ({ CUPS_SERVER: cups.socket }) });
  },
});
