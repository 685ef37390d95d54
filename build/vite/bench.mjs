import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The benches as one program; tools and peers stay in node_modules. */
export default defineConfig({
  configFile: false,
  root,
  publicDir: false,
  build: {
    ssr: true,
    outDir: `${root}dist/bench`,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: `${root}tests/bench/run.ts`,
      output: { format: 'es', entryFileNames: 'run.mjs' },
    },
  },
  ssr: { target: 'node' },
});

/** The page that measures the store where it lives: in a browser. Not below the program, which empties its folder. */
export const pageConfig = defineConfig({
  configFile: false,
  root: `${root}tests/bench/page`,
  base: './',
  publicDir: false,
  // RxDB pins an older one, and two of them refuse to live in one page.
  resolve: { dedupe: ['dexie'] },
  build: { outDir: `${root}dist/bench-page`, emptyOutDir: true, target: 'chrome130', sourcemap: true },
});
