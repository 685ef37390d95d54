import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What works on backups and journals, in one file that runs on Node without any package beside it. */
export default {
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'electron/naoshi-command.ts',
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'naoshi.mjs' } },
  },
  ssr: { noExternal: true },
};
