import type { Books } from './books';
import type { Promised } from './scripted-clerk';

/** What is not as it was promised. `lost` includes what one more accident would lose: said to be on disk and not there. */
export type Fault = { readonly kind: 'lost' | 'half' | 'double'; readonly what: string };

function twice(kind: string, values: readonly string[]): readonly Fault[] {
  const seen = new Set<string>();
  return values.flatMap((value): readonly Fault[] => {
    const isKnown = seen.has(value);
    seen.add(value);
    return isKnown ? [{ kind: 'double', what: `${kind}: ${value}` }] : [];
  });
}

/** Empty = nothing is lost, halved or doubled. */
export function faultsOf(
  books: Books,
  journal: readonly string[],
  promised: readonly Promised[],
): readonly Fault[] {
  return [
    ...brokenPromises(books, journal, promised),
    ...halves(books),
    ...twice(
      'number given twice',
      books.cases.map(({ number }) => number),
    ),
    ...twice(
      'taken in twice',
      books.cases.map(({ customerName }) => customerName),
    ),
    ...twice('twice in the journal', journal),
    ...neitherHereNorThere(books, journal),
    ...takenInTwice(books),
  ];
}

function openings({ events }: Books) {
  return events.filter(({ event }) => event.type === 'case-opened');
}

function brokenPromises(
  books: Books,
  journal: readonly string[],
  promised: readonly Promised[],
): readonly Fault[] {
  const kept = new Map(books.cases.map((row) => [row.number, row]));
  const opened = new Map(openings(books).map(({ id, event }) => [event.data.number, id]));
  const inJournal = new Set(journal);
  const lost = (what: string): readonly Fault[] => [{ kind: 'lost', what }];
  return promised.flatMap(({ number, customer, isOnDisk }) => {
    const row = kept.get(number);
    if (row === undefined) return lost(number);
    if (row.customerName !== customer) return lost(`of somebody else: ${number}`);
    return isOnDisk && !inJournal.has(opened.get(number) ?? '')
      ? lost(`said to be on disk and not there: ${number}`)
      : [];
  });
}

function halves(books: Books): readonly Fault[] {
  const opened = new Set(openings(books).map(({ event }) => event.subject.id));
  const rows = new Set<string | null>(books.cases.map(({ id }) => id));
  const pieces = new Map<string, number>();
  for (const { caseId } of books.pieces) pieces.set(caseId, (pieces.get(caseId) ?? 0) + 1);
  return [
    ...books.cases.filter(({ id }) => !opened.has(id)).map(({ number }) => `no opening: ${number}`),
    ...[...opened].filter((id) => !rows.has(id)).map((id) => `opened and not in the list: ${id}`),
    ...books.cases
      .filter(({ id, pieceCount }) => (pieces.get(id) ?? 0) !== pieceCount)
      .map(({ number }) => `pieces missing: ${number}`),
    ...(books.caseTokens.length === books.cases.length ? [] : ['a case cannot be found by its words']),
  ].map((what) => ({ kind: 'half', what }));
}

function neitherHereNorThere(books: Books, journal: readonly string[]): readonly Fault[] {
  const safe = new Set([...journal, ...books.journalOutbox.map(({ eventId }) => eventId)]);
  const here = new Set(books.events.map(({ id }) => id));
  return [
    ...books.events
      .filter(({ id }) => !safe.has(id))
      .map(({ id }): Fault => ({ kind: 'lost', what: `neither in the journal nor waiting for it: ${id}` })),
    ...journal
      .filter((id) => !here.has(id))
      .map((id): Fault => ({ kind: 'lost', what: `in the journal and not in the database: ${id}` })),
  ];
}

/** What is saved and still offered as a draft would be taken in again. */
function takenInTwice(books: Books): readonly Fault[] {
  const inHand = books.drafts
    .filter(({ state }) => state === 'open')
    .map(({ draft }) => JSON.stringify(draft));
  return books.cases
    .filter(({ customerName }) => inHand.some((draft) => draft.includes(customerName)))
    .map(({ number }) => ({ kind: 'double', what: `saved and still offered as a draft: ${number}` }));
}
