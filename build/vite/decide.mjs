import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The policies alone, in one file that runs on Node without any package beside it. */
export default {
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'shared/policies/decide-input.ts',
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'decide.mjs' } },
  },
  ssr: { noExternal: true },
};
