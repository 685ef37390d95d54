import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One CommonJS file: a sandboxed preload can neither be a module nor load a second file. */
export default defineConfig({
  configFile: false,
  root,
  publicDir: false,
  build: {
    ssr: `${root}electron/preload.ts`,
    outDir: `${root}dist/preload`,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true, external: ['electron'] },
});
