/** How much of a table a search reads before it goes another way. */
export type SearchSizes = {
  /** Pages of words, each of a day, that are read first: enough to see whether what is looked for is common. */
  readonly firstPages: number;
  readonly laterPages: number;
  /** Found within this many pages at the density of the first ones, rows are soonest had by reading on. */
  readonly pagesWorthReading: number;
  /** Up to this many keys are listed by an index before anything else is tried. */
  readonly rareKeys: number;
  /** Beyond this many an index of a condition is no help at all: so many rows soon fill a page when they are read one by one. */
  readonly mostKeys: number;
  readonly rowsPerStep: number;
  /** Found within this many rows at the density of the first ones, a page is soonest had by reading on. */
  readonly rowsWorthReading: number;
};

export const usualSizes: SearchSizes = {
  firstPages: 8,
  laterPages: 24,
  pagesWorthReading: 64,
  rareKeys: 1500,
  mostKeys: 200_000,
  rowsPerStep: 100,
  rowsWorthReading: 600,
};
