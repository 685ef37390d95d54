import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The stand-in for FedEx in one file; the packages stay where they are. */
export default {
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'tests/fedex-sandbox/main.ts',
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'fedex-sandbox.mjs' } },
  },
};
