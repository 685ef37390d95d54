import type { Page } from '@playwright/test';
import type { CaseState } from '../../shared/cases/case-state';
import { type ConfiguredPlace, type PlaceCode, placeLabel } from '../../shared/cases/places/place-code';
import { aDraft, aPieceDraft, aServiceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';

export const bench: ConfiguredPlace = {
  code: 'BENCH3' as PlaceCode,
  kind: 'bench',
  name: 'Bench 3',
  address: '',
  retired: false,
};
export const safe: ConfiguredPlace = { ...bench, code: 'SAFE' as PlaceCode, kind: 'safe', name: 'Safe' };

export const benchLabel = placeLabel(bench.code);

/** Free work in two bags of one case, and a paid piece; two people, a bench and a safe. */
export function atTheWorkshop() {
  const ledger = new Ledger(aShop({ language: 'en' }));
  const mori = ledger.joins(aStaff());
  ledger.joins(aStaff({ name: '加藤 健', kana: 'かとう けん' }));
  ledger.setsUp(bench);
  ledger.setsUp(safe);
  const free = ledger.takesIn({
    by: mori,
    draft: aDraft({
      pieces: [
        aPieceDraft({ promisedOn: '2026-11-20' }),
        aPieceDraft({
          key: 'piece-2',
          kind: 'pendant',
          services: [aServiceDraft({ code: 'clean', desiredSize: '' })],
        }),
      ],
    }),
  });
  const paid = ledger.takesIn({
    by: mori,
    draft: aDraft({
      pieces: [aPieceDraft({ services: [aServiceDraft({ code: 'stone-setting', desiredSize: '' })] })],
    }),
  });
  return { ledger, free, paid };
}

export function bagOf(state: CaseState, index = 0): string {
  const bag = state.pieces[index]?.bagNumber;
  if (bag === undefined) throw new Error(`The case has no piece ${index + 1}.`);
  return bag;
}

/** Counts the tones that the page plays from now on. */
export async function countTones(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as Window & { tones?: number };
    counted.tones = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function count(...when) {
      counted.tones = (counted.tones ?? 0) + 1;
      start.apply(this, when);
    };
  });
  return () => page.evaluate(() => (window as Window & { tones?: number }).tones ?? 0);
}
