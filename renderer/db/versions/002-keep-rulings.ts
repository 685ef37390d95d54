/** Rulings get a table of their own; nothing before this version recorded any. */
export const version = 2;

export const stores = {
  /** `order` falls as time goes on, so that the first rows are the newest. */
  rulings: 'order, &id, key, *tokens',
};

/** What a person decided where a policy is silent, under the question it answers and the words it is found by. */
export type RulingRow002 = {
  readonly order: number;
  readonly id: string;
  readonly key: string;
  readonly tokens: readonly string[];
  readonly ruling: object;
};
