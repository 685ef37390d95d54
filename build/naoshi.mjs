import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledProgram } from './steps/bundled-program.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

process.exitCode = await run(process.argv.slice(2));

async function run(operands) {
  const program = await bundledProgram(root, {
    name: 'naoshi',
    sources: ['shared', 'electron'],
    saying: ['bundling ...', 'ビルドしています…'],
  });
  if (program === null) return 1;
  // `npm run` changes into the project's folder; paths were typed in another.
  const typedIn = process.env.npm_lifecycle_event === 'naoshi' ? process.env.INIT_CWD : undefined;
  return program.naoshi(operands, typedIn ?? process.cwd());
}
