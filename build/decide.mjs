import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledProgram } from './steps/bundled-program.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
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
  const program = await bundledProgram(root, {
    name: 'decide',
    sources: ['shared'],
    saying: ['bundling the policies ...', '規約をビルドしています…'],
  });
  if (program === null) return 1;
  const answer = program.decideInput(input);
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
