import type { Language } from '../language';
import type { PackageLimits } from '../shipping/goods/package-limits';

/** `8 x 8 x 8 inches and 3 lb`, by the figures of the edition that holds. */
export function packageLimitsInWords(
  { sideInches, weightPounds }: PackageLimits,
  language: Language,
): string {
  return language === 'ja'
    ? `各辺${sideInches}インチ・重さ${weightPounds}ポンド`
    : `${sideInches} x ${sideInches} x ${sideInches} inches and ${weightPounds} lb`;
}
