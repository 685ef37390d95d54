import type { PieceDraft } from '../../../shared/cases/intake-draft';
import { type House, type ServiceCode, serviceCodes } from '../../../shared/policies/request';

/** What each house's customers ask for, the usual first; every other service can be asked for under "other". */
const offered: Readonly<Record<House | 'other', readonly ServiceCode[]>> = {
  kuno: ['resize', 'repolish', 'refinish', 'clean', 'inspect', 'repair'],
  ciwaka: ['resize', 'exchange', 'repolish', 'engrave', 'erase-engraving', 're-engrave'],
  aujour: [
    'refinish',
    'clean',
    'chain',
    'stone-setting',
    'gold-plating',
    'rhodium-plating',
    'brazing',
    'deformation',
  ],
  other: ['repair', 'resize', 'repolish', 'clean', 'inspect', 'chain', 'stone-setting', 'deformation'],
};

/** The services to put first for a piece of this house, and the rest; what is on no ring is not offered first for others. */
export function servicesFor({ house, kind }: Pick<PieceDraft, 'house' | 'kind'>): {
  readonly first: readonly ServiceCode[];
  readonly other: readonly ServiceCode[];
} {
  const isNoRing = kind !== '' && kind !== 'ring';
  const first = offered[house === '' ? 'other' : house].filter((code) => !(isNoRing && code === 'resize'));
  return { first, other: serviceCodes.filter((code) => !first.includes(code)) };
}
