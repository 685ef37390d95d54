import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './steps/install.mjs';
import { say } from './steps/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (installPackages(root)) {
  say('bundling the stand-in for FedEx ...', 'FedExの代役をビルドしています…');
  const [{ build }, { default: config }] = await Promise.all([
    import('vite'),
    import('./vite/fedex-sandbox.mjs'),
  ]);
  const outDir = join(root, 'dist/fedex-sandbox');
  await build({ ...config, build: { ...config.build, outDir, emptyOutDir: true } });
  await import(pathToFileURL(join(outDir, 'fedex-sandbox.mjs')).href);
} else {
  process.exitCode = 1;
}
