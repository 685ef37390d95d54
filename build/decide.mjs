import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './steps/install.mjs';
import { say } from './steps/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist/decide/decide.mjs');
const usage = `Usage: npm run -s decide -- FILE
       npm run -s decide -- -        (reads standard input)

Prints the decision on the request in FILE as JSON; a JSON array of requests gives an array of decisions.
A request that is not valid is answered by one line per fault on standard error, and exit code 2.`;

process.exitCode = await run(process.argv.slice(2));

async function run(operands) {
  const [operand] = operands;
  if (operand === undefined || operands.length > 1 || operand === '--help') {
    process.stderr.write(`${usage}\n`);
    return operand === '--help' ? 0 : 2;
  }
  const name = operand === '-' ? 'standard input' : operand;
  let input;
  try {
    const text =
      operand === '-' ? await readStandardInput() : readFileSync(fromWhereItWasTyped(operand), 'utf8');
    // Some editors put a byte order mark before the text, which JSON does not allow.
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (reason) {
    const fault = reason instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    process.stderr.write(`${name}: ${fault}: ${reason.message.replaceAll(/\s+/g, ' ')}\n`);
    return 2;
  }
  if (isStale() && !(await rebuild())) return 1;
  const { decideInput } = await import(pathToFileURL(bundle).href);
  const answer = decideInput(input);
  if (!answer.ok) {
    for (const { path, message } of answer.error) process.stderr.write(`${path}: ${message}\n`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(answer.value, null, 2)}\n`);
  return 0;
}

/** `npm run` changes into the project's folder; the operand was typed in another. */
function fromWhereItWasTyped(operand) {
  const typedIn = process.env.npm_lifecycle_event === 'decide' ? process.env.INIT_CWD : undefined;
  return resolve(typedIn ?? process.cwd(), operand);
}

async function readStandardInput() {
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function isStale() {
  if (!existsSync(bundle)) return true;
  const builtAt = statSync(bundle).mtimeMs;
  const others = ['package-lock.json', 'build/decide.mjs', 'build/vite/decide.mjs'].map((file) =>
    join(root, file),
  );
  return [...sourcesIn(join(root, 'shared')), ...others].some((file) => statSync(file).mtimeMs > builtAt);
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Bundles beside the old bundle and moves it in place, so that another run never reads half a file. */
async function rebuild() {
  if (!installPackages(root)) return false;
  say('bundling the policies ...', '規約をビルドしています…');
  const [{ build }, { default: config }] = await Promise.all([import('vite'), import('./vite/decide.mjs')]);
  const outDir = join(root, `dist/decide-${process.pid}`);
  try {
    await build({ ...config, build: { ...config.build, outDir, emptyOutDir: true } });
    mkdirSync(dirname(bundle), { recursive: true });
    renameSync(join(outDir, 'decide.mjs'), bundle);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return true;
}
