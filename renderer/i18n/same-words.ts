/**
 * The keys that a language must bring when English has these. English tells one from many (`_one`, `_other`); Japanese
 * does not, so `_one` is not asked of it.
 */
export type SameWords<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string
    ? string
    : SameWords<T[K]>;
};
