/** Times of one piece of work, in milliseconds, over its counted runs. */
export type Times = { readonly median: number; readonly p95: number; readonly runs: number };

/** One line of the table: the desk's own time beside that of its peer, measured in turn in the same run. */
export type Row = {
  readonly what: string;
  readonly ours: Times;
  readonly peerName: string;
  readonly peer: Times;
  /** Work done per measured run, where a rate says more than a time. */
  readonly perRun?: number;
  /** What the 95th percentile should stay below, in milliseconds; left out, nothing was promised. */
  readonly target?: number;
};

/** Tells whoever waits for a long bench how far it is. */
export function say(line: string): void {
  process.stderr.write(`${new Date().toISOString()} ${line}\n`);
}

export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}

/** Runs the two in turn, A B A B …, so that a machine that slows down slows both. */
export async function inTurn(
  runs: number,
  ours: (run: number) => unknown,
  peer: (run: number) => unknown,
  warmUp = 2,
): Promise<{ readonly ours: Times; readonly peer: Times }> {
  const samples: { readonly ours: number[]; readonly peer: number[] } = { ours: [], peer: [] };
  const timed = async (work: (run: number) => unknown, run: number, into: number[]) => {
    const startedAt = performance.now();
    await work(run);
    if (run >= warmUp) into.push(performance.now() - startedAt);
  };
  for (let run = 0; run < runs + warmUp; run += 1) {
    await timed(ours, run, samples.ours);
    await timed(peer, run, samples.peer);
  }
  return { ours: timesOf(samples.ours), peer: timesOf(samples.peer) };
}

const shown = (milliseconds: number) =>
  milliseconds >= 100
    ? milliseconds.toFixed(0)
    : milliseconds >= 1
      ? milliseconds.toFixed(1)
      : milliseconds.toFixed(3);

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const head = [
    '| what | median ms | p95 ms | peer or raw API, in the same run | its median ms | ratio |',
    '|---|---:|---:|---|---:|---:|',
  ];
  const lines = rows.map(({ what, ours, peerName, peer, perRun }) => {
    const rate =
      perRun === undefined
        ? ''
        : ` (${Math.round((perRun / ours.median) * 1000).toLocaleString('en-US')} a second)`;
    const ratio = (ours.median / peer.median).toFixed(2);
    return `| ${what}${rate} | ${shown(ours.median)} | ${shown(ours.p95)} | ${peerName} | ${shown(peer.median)} | ${ratio} |`;
  });
  return [...head, ...lines].join('\n');
}

/** Below the table, a line for each row that was promised a time: by how much it is kept or missed. */
export function targetsOf(rows: readonly Row[]): readonly string[] {
  const lines = rows.flatMap(({ what, ours, target }) => {
    if (target === undefined) return [];
    const by = shown(Math.abs(ours.p95 - target));
    const said = ours.p95 <= target ? `kept, ${by} ms to spare` : `missed by ${by} ms`;
    return [`- ${what}: ${target} ms at p95 ${said}`];
  });
  return lines.length === 0 ? [] : ['', ...lines];
}
