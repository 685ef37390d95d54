import { cpus, loadavg, totalmem } from 'node:os';
import { benchBoard } from './board-bench';
import { benchDecide } from './decide-bench';
import { benchKeeping, benchLargeKeeping, benchMillionKept } from './keeping-bench';
import { type Row, tableOf, targetsOf } from './measure';
import { benchOpen } from './open-bench';
import { benchPapers } from './papers-bench';
import { benchLargeStore, benchMillion, benchSmallStore } from './store-bench';

const parts = {
  decide: benchDecide,
  papers: benchPapers,
  keeping: benchKeeping,
  'keeping-large': benchLargeKeeping,
  store: benchSmallStore,
  large: benchLargeStore,
  open: benchOpen,
  board: benchBoard,
};

/** Run only when they are named: they take hours. */
const namedOnly = { million: benchMillion, 'keeping-million': benchMillionKept };

const every = { ...parts, ...namedOnly };

function isPart(name: string): name is keyof typeof every {
  return name in every;
}

/**
 * Runs the named benches, or all, one after another and prints one table. One that fails takes no row of another with it,
 * and is named at the end.
 */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isPart(name));
if (unknown.length > 0) {
  process.stderr.write(`No bench named ${unknown.join(', ')}; there are ${Object.keys(every).join(', ')}.\n`);
  process.exit(2);
}
const rows: Row[] = [];
const failed: string[] = [];
for (const [name, bench] of Object.entries(asked.length > 0 ? every : parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`bench ${name} ...\n`);
  try {
    rows.push(...(await bench()));
  } catch (cause) {
    failed.push(name);
    process.stderr.write(`bench ${name} failed: ${cause instanceof Error ? cause.stack : String(cause)}\n`);
  }
}
const [load = 0] = loadavg();
const gibibytes = Math.round(totalmem() / 2 ** 30);
process.stdout.write(
  `Node ${process.version}, ${process.platform}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${gibibytes} GiB; load average ${load.toFixed(1)} at the end\n\n${[tableOf(rows), ...targetsOf(rows)].join('\n')}\n`,
);
if (failed.length > 0) {
  process.stderr.write(`No rows of ${failed.join(', ')}: it failed, see above.\n`);
  process.exitCode = 1;
}
