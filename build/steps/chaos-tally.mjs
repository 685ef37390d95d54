import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Counts what the runs of one seed have written: a file for each shop, a line for each start that was let through.
 * @param {string} folder
 */
export function tallyKills(folder) {
  const shops = readdirSync(folder)
    .filter((name) => /^part-\d+\.ndjson$/u.test(name))
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
  const lines = shops.flat();
  const faults = lines.flatMap((line) => line.faults);
  const count = (kind) => faults.filter((fault) => fault.kind === kind).length;
  return {
    kills: lines.reduce((sum, { kills }) => sum + kills.length, 0),
    saved: shops.reduce((sum, shop) => sum + Math.max(0, ...shop.map(({ saved }) => saved)), 0),
    lost: count('lost'),
    half: count('half'),
    double: count('double'),
    starts: lines.length,
    unclean: lines.filter(({ unclean }) => unclean !== null).length,
    rebuilt: lines.filter(({ isRebuilt }) => isRebuilt === true).length,
    stuck: lines.filter(({ stuck }) => stuck !== null).length,
  };
}

/** @param {ReturnType<typeof tallyKills>} tally */
export function sayTally({ kills, saved, lost, half, double, starts, unclean, rebuilt, stuck }) {
  return `${kills} kills: ${saved} cases called saved, ${lost} lost, ${half} half, ${double} double; ${starts} starts looked at, ${unclean} unclean, ${rebuilt} rebuilt from the journal; ${stuck} times the clerk was kept from working`;
}
