import { type DeskAndBenchPage, withDeskAndBenchPage } from './desk-and-bench-page';
import { inTurn, type Row, say, timesOf } from './measure';
import type { FillingWishes } from './page/filling';
import { benchPeers } from './peers-bench';
import { rawList } from './raw-list';

/** What a clerk types, keystroke by keystroke. */
const typed = {
  'search keystroke': [
    ...['たな', 'たなか', '田', '田中', 'sa', 'sat', 'sato', '090', '0900', '09000', 'smp26', 'pt', '４２'],
    ...['指', '指輪', 'タンザ', 'tanaka yo', '田中 花子', '090 田中', 'gold', 'ゴールド', '0417', 'k3'],
  ],
  'search keystroke, two common words that seldom meet': [
    ...['大阪 emma', '京都 overseas', 'emma 無', 'やま brown', 'sato brown', '横浜 usa', 'brown 東京'],
    ...['いと em', '東京 ro'],
  ],
  // Digits in the middle of numbers, few of which have them.
  'search keystroke, half a number': ['7391', '73915', '0628', '06283', 'k4417', '26-0417', 'cw5', 'aj-31'],
} as const;

/** Milliseconds at p95: a frame of the screen for a keystroke, and for a save what nobody notices. */
const targets = { keystroke: 16, save: 50 } as const;

type Rounds = { readonly search: number; readonly others: number; readonly save: number };

const few: Rounds = { search: 1, others: 6, save: 30 };

/** 10,000 cases, with the peers. */
export function benchSmallStore(): Promise<readonly Row[]> {
  return benchShop(10_000, { search: 8, others: 40, save: 60 });
}

export function benchLargeStore(): Promise<readonly Row[]> {
  return benchShop(100_000, { search: 5, others: 30, save: 60 });
}

/**
 * A script of its own: filling alone takes hours. With NAOSHI_BENCH_KEEP a filling that was broken off goes on where it was;
 * NAOSHI_BENCH_MINUTES ends it after so many minutes, and what there is by then is measured.
 */
export function benchMillion(): Promise<readonly Row[]> {
  const minutes = Number(process.env.NAOSHI_BENCH_MINUTES ?? '');
  // Two months of 250 cases a day, as long as most are in the house.
  const holding = { most: 300_000, afterWriting: 285_000 };
  return benchShop(1_000_000, few, { holding, ...(minutes > 0 ? { minutes } : {}) });
}

/** One shop of this size, from its journal to every kind of work on it, beside the IndexedDB API on the same database. */
function benchShop(
  count: number,
  rounds: Rounds,
  wishes: Omit<FillingWishes, 'count'> = {},
): Promise<readonly Row[]> {
  return withDeskAndBenchPage(`${count} cases`, (desk) => measureShop(desk, { count, ...wishes }, rounds));
}

async function measureShop(
  desk: DeskAndBenchPage,
  wishes: FillingWishes,
  rounds: Rounds,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const add = (row: Row) => {
    rows.push(row);
    say(
      `${row.what}: ${row.ours.median.toFixed(1)} / ${row.ours.p95.toFixed(1)}, ${row.peer.median.toFixed(1)}`,
    );
  };
  const { page } = desk;
  page.setDefaultTimeout(0);
  const empty = await desk.memory();
  await desk.openBench();
  await page.exposeFunction('benchSays', say);
  const filled = await page.evaluate((wishes) => window.storeBench.fill(wishes), wishes);
  const at = `at ${filled.cases.toLocaleString('en-US')} cases`;
  say(
    `${filled.cases} cases of ${filled.events} events read in ${filled.seconds.toFixed(0)} s, invented in ${filled.inventingSeconds.toFixed(0)} s`,
  );
  const floor = await page.evaluate(() => window.storeBench.rebuildFloor(500));
  const once = (milliseconds: number) => ({ median: milliseconds, p95: milliseconds, runs: 1 });
  add({
    what: `full rebuild from the journal ${at}, ms a case (${filled.seconds.toFixed(0)} s, ${filled.events.toLocaleString('en-US')} events)`,
    ours: once((filled.seconds * 1000) / filled.cases),
    peerName: 'raw IndexedDB: the rows of 500 of them, in transactions as large',
    peer: once(floor),
  });
  await measureReads(desk, at, rounds, add);
  await measureWindow(desk, at, empty, add);
  if (wishes.count === 10_000) rows.push(...(await benchPeers(desk, at)));
  await desk.openBench();
  const save = await page.evaluate((runs) => window.storeBench.save(runs), rounds.save);
  add({
    what: `save of an intake ${at}`,
    ...save,
    peerName: 'raw IndexedDB: the same rows, one strict transaction',
    target: targets.save,
  });
  return rows;
}

async function measureReads(
  { page }: DeskAndBenchPage,
  at: string,
  rounds: Rounds,
  add: (row: Row) => void,
): Promise<void> {
  const rawSearch = 'raw IndexedDB: prefix ranges cut, 50 rows';
  const searches = Object.entries(typed);
  const [[firstWhat, firstTexts] = ['', []]] = searches;
  const cold = await page.evaluate((some) => window.storeBench.search(...some), [
    [...firstTexts],
    Math.min(2, rounds.search),
  ] as const);
  add({
    what: `${firstWhat} ${at}, words not in memory yet`,
    ...cold,
    peerName: rawSearch,
    target: targets.keystroke,
  });
  const steps = timesOf(await page.evaluate(() => window.storeBench.holdWords()));
  say(
    `words taken into memory in ${steps.runs} steps, median ${steps.median.toFixed(1)} ms, p95 ${steps.p95.toFixed(1)} ms`,
  );
  for (const [what, texts] of searches) {
    const pair = await page.evaluate(([some, times]) => window.storeBench.search(some, times), [
      [...texts],
      rounds.search,
    ] as const);
    add({ what: `${what} ${at}`, ...pair, peerName: rawSearch, target: targets.keystroke });
  }
  for (const what of ['stage or day', 'stage and day'] as const) {
    const pair = await page.evaluate(([some, runs]) => window.storeBench.narrow(some, runs), [
      what,
      rounds.others,
    ] as const);
    add({
      what: `list by ${what} ${at}`,
      ...pair,
      peerName: 'raw IndexedDB: ranges of indexes cut, 50 rows',
    });
  }
  const counts = await page.evaluate((runs) => window.storeBench.counts(runs), rounds.others);
  add({ what: `counts of the board ${at}`, ...counts, peerName: 'raw IndexedDB: the same rows of counters' });
  add({
    what: `counts of the board ${at}`,
    ours: counts.ours,
    peer: counts.counting,
    peerName: 'raw count()',
  });
  const board = await page.evaluate((runs) => window.storeBench.board(runs), rounds.others);
  add({
    what: `board: keys of all open stages, 50 rows ${at}`,
    ...board,
    peerName: 'raw IndexedDB: the same',
  });
  const opened = await page.evaluate((runs) => window.storeBench.openCase(20, runs), rounds.others);
  add({
    what: `case with 20 photos read ${at}`,
    ...opened,
    peerName: 'raw IndexedDB: the same rows and bytes',
  });
}

/** The program itself on this ledger: its start, and what it holds. */
async function measureWindow(
  desk: DeskAndBenchPage,
  at: string,
  empty: Awaited<ReturnType<DeskAndBenchPage['memory']>>,
  add: (row: Row) => void,
): Promise<void> {
  const { page } = desk;
  await desk.openDesk('#/cases');
  const rows = page.getByRole('grid').getByRole('row');
  await rows.nth(1).waitFor();
  const pair = await inTurn(
    8,
    async () => {
      await page.reload();
      await rows.nth(1).waitFor();
    },
    () => rawList(page),
  );
  add({
    what: `window opened to first list of cases ${at}`,
    ...pair,
    peerName: 'raw IndexedDB: open, 50 rows, a plain list, no program to load',
  });
  const held = await settledMemory(desk);
  const once = (megabytes: number) => ({ median: megabytes, p95: megabytes, runs: 1 });
  add({
    what: `memory of the window at rest ${at}, MB of JavaScript`,
    ours: once(held.heapMegabytes),
    peerName: 'the window at its first start, no ledger',
    peer: once(empty.heapMegabytes),
  });
  add({
    what: `memory of the window at rest ${at}, MB of its process`,
    ours: once(held.processMegabytes),
    peerName: 'the window at its first start, no ledger',
    peer: once(empty.processMegabytes),
  });
}

/** A window at rest takes words into memory for a while. */
async function settledMemory(desk: DeskAndBenchPage) {
  let before = await desk.memory();
  for (let look = 0; look < 40; look += 1) {
    await desk.page.waitForTimeout(3000);
    const now = await desk.memory();
    if (now.heapMegabytes < before.heapMegabytes * 1.01) return now;
    before = now;
  }
  return before;
}
