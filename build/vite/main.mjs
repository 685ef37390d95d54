import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Entry of each program of the main side; the browser host needs no Electron. */
const entries = {
  main: 'electron/main.ts',
  'browser-host': 'electron/browser-host.ts',
  'keeping-thread': 'electron/keeping-thread.ts',
  'reading-thread': 'electron/reading-thread.ts',
};

/** Only what cannot be bundled stays outside: the runtime itself, native code, and the updater that looks for itself. */
export const external = ['electron', 'koffi', 'electron-updater'];

export default defineConfig({
  configFile: false,
  root,
  publicDir: false,
  build: {
    ssr: true,
    outDir: `${root}dist/main`,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, root + path])),
      external,
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'parts/[hash].mjs' },
    },
  },
  ssr: { noExternal: true, external, target: 'node' },
});
