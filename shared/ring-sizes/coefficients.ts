/**
 * One line per system, from the inner diameter or the inner circumference in mm to the size number: `mm = offset +
 * perSize x size`. General knowledge of the trade (Japanese gauge as sold; BS 6820 and ISO 8653 for the others),
 * unchecked against the standards' text. Tables of different makers disagree by up to half a size.
 */
export const ringSizeCoefficients = {
  jp: { of: 'diameter', offset: 13 - 1 / 3, perSize: 1 / 3, smallest: 1, largest: 30, step: 0.5 },
  us: { of: 'diameter', offset: 11.63, perSize: 0.8128, smallest: 0, largest: 15, step: 0.25 },
  uk: { of: 'circumference', offset: 37.8, perSize: 1.25, smallest: 0, largest: 31, step: 0.5 },
  iso: { of: 'circumference', offset: 0, perSize: 1, smallest: 1, largest: 99, step: 1 },
} as const;

export const ringSizeSystems = ['jp', 'us', 'uk', 'iso'] as const;
export type RingSizeSystem = (typeof ringSizeSystems)[number];
