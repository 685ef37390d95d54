import type { DeskAndBenchPage } from './desk-and-bench-page';
import type { Row } from './measure';
import type { Compared, PeerName } from './page/peers-workload';

const peerNames: readonly PeerName[] = ['PouchDB', 'RxDB on Dexie'];

/** Stores of documents on a copy of the rows of the same cases, in the same run. */
export async function benchPeers({ page, openBench }: DeskAndBenchPage, at: string): Promise<readonly Row[]> {
  await openBench();
  const rows: Row[] = [];
  const add = (what: string, compared: Compared) => {
    for (const peer of peerNames)
      rows.push({ what: `${what} ${at}`, ours: compared.ours, peer: compared[peer], peerName: peer });
  };
  const seconds = await page.evaluate(() => window.peersBench.fill());
  for (const peer of peerNames) process.stderr.write(`${peer} filled in ${seconds[peer].toFixed(1)} s\n`);
  // The words are in memory in an open window.
  await page.evaluate(() => window.storeBench.holdWords());
  const kana = ['たなか', 'さと', 'なか', 'やま', 'わた', 'すず'];
  add(
    'search by the beginning of a name',
    await page.evaluate((asked) => window.peersBench.search(asked, 40), kana),
  );
  add('cases at a stage', await page.evaluate(() => window.peersBench.stage(40)));
  add('save: a whole case here, one document there', await page.evaluate(() => window.peersBench.save(40)));
  add(
    'save: one document, by Dexie alone and strictly here',
    await page.evaluate(() => window.peersBench.saveDocument(40)),
  );
  return rows;
}
