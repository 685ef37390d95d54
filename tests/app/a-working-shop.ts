import { badgeLabel, type ConfiguredPlace, type PlaceCode } from '../../shared/cases/places/place-code';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';

export const workshop: ConfiguredPlace = {
  code: 'HONGO' as PlaceCode,
  kind: 'outside-workshop',
  name: '本郷工房',
  address: '東京都文京区本郷0-0-0',
  retired: false,
};

/** A shop with nothing in it yet but its people, who wear badges, and the workshop it sends to. */
export function aWorkingShop(language: 'en' | 'ja') {
  const ledger = new Ledger(aShop({ language }));
  const mori = ledger.joins(aStaff());
  const ono = ledger.joins(aStaff({ name: '小野 健', kana: 'おの けん' }));
  ledger.setsUp(workshop);
  return { events: ledger.events, badges: { mori: badgeLabel(mori), ono: badgeLabel(ono) } };
}
