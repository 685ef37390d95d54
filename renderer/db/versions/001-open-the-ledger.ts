/**
 * The first schema. The types are those of this version for ever: a later version names its own and leaves these alone.
 * Events are kept whole and never change; every other table but the drafts, photos, outboxes and remarks is drawn from
 * them and can be drawn anew.
 */
export const version = 1;

export const stores = {
  /** `subjects`: everything the event is about, as `subjectKey` writes it. */
  events: 'id, *subjects',
  /** `order` falls as time goes on, so that the first rows are the newest. */
  cases: 'order, &id, number, customerId, receivedOn, promisedOn',
  caseTokens: 'order, *tokens',
  caseWords: 'page',
  customers: 'order, &id, *sameness',
  customerTokens: 'order, *tokens',
  customerWords: 'page',
  staff: 'id',
  shop: 'key',
  photos: 'hash, pending',
  drafts: 'id, state',
  counters: 'key',
  journalOutbox: '++place, &eventId',
  printOutbox: '++place, &key',
  remarks: 'key',
};

export type EventRow001 = {
  readonly id: string;
  readonly subjects: readonly string[];
  readonly event: {
    readonly id: string;
    readonly at: string;
    readonly station: string;
    readonly by: string | null;
    readonly type: string;
    readonly subject: { readonly kind: string; readonly id: string | null };
    readonly data: unknown;
  };
};

/** What the list of cases shows and what finds a case, drawn from its events and its customer's. */
export type CaseRow001 = {
  readonly order: number;
  readonly id: string;
  readonly number: string;
  /** The customer who answers for it now, after all merges. */
  readonly customerId: string;
  readonly customerName: string;
  readonly customerKana: string;
  readonly openedAt: string;
  readonly receivedOn: string;
  /** The earliest promise among the pieces; null (and then not in the index) where none was given. */
  readonly promisedOn: string | null;
  readonly station: string;
  readonly houses: readonly string[];
  readonly kinds: readonly string[];
  readonly services: readonly string[];
  readonly pieceCount: number;
  /** The worst of the pieces' decisions; null where no policy was asked. */
  readonly outcome: string | null;
  readonly firstPhoto: string | null;
  readonly noteCount: number;
  readonly eventsNotOnDisk: number;
};

/**
 * The tokens that find a row of the same key. They stand apart from it because an index of many entries is written anew
 * with its row, and rows change far more often than what they are found by.
 */
export type TokensRow001 = { readonly order: number; readonly tokens: readonly string[] };

/**
 * The same tokens as text, those of a day's rows together: reading one long row takes the browser a small part of the time
 * that as many short ones do. `words[n]` are those of the row `orders[n]`.
 */
export type WordsRow001 = {
  readonly page: number;
  readonly orders: readonly number[];
  readonly words: readonly string[];
};

export type CustomerRow001 = {
  readonly order: number;
  readonly id: string;
  /** Herself, or whoever she was merged into. */
  readonly survivorId: string;
  readonly name: string;
  readonly kana: string;
  readonly romaji: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly country: string | null;
  readonly language: string;
  /** Two customers with one of these in common may be the same person; none for someone merged into another. */
  readonly sameness: readonly string[];
};

export type StaffRow001 = {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly pin: { readonly salt: string; readonly hash: string; readonly iterations: number } | null;
  readonly joinedAt: string;
  readonly leftAt: string | null;
};

export type ShopRow001 = { readonly key: 'shop'; readonly profile: object };

export type PhotoRow001 = {
  readonly hash: string;
  readonly blob: Blob;
  readonly photo: object;
  /** 1 while a saved case waits for it to be stored beside the journal; absent otherwise. */
  readonly pending?: 1;
};

export type DraftRow001 = {
  readonly id: string;
  readonly state: 'open' | 'discarded' | 'saved';
  readonly draft: object;
  /** The case that the draft became. */
  readonly caseId: string | null;
};

export type CounterRow001 = { readonly key: string; readonly value: number };

/** Kept until the main process says that the event is on disk. */
export type JournalOutboxRow001 = {
  readonly place?: number;
  readonly eventId: string;
  readonly caseId: string | null;
};

/** Kept until the main process says that the paper is safely in its queue. */
export type PrintOutboxRow001 = { readonly place?: number; readonly key: string; readonly request: object };

export type RemarkRow001 = { readonly key: string; readonly value: unknown };
