import { wordKey } from './choice-words';
import { headerWords, ownMarks } from './header-words';
import { type ListField, type ListKind, listFields, takesMany } from './list-field';

/** What each column of a list holds, in the order of the columns; null = it is left alone. */
export type ColumnFields = readonly (ListField | null)[];

const fieldsByHeader: { readonly [K in ListKind]: ReadonlyMap<string, ListField> } = {
  customers: byHeader('customers'),
  cases: byHeader('cases'),
};

function byHeader(kind: ListKind): ReadonlyMap<string, ListField> {
  const fields: readonly ListField[] = listFields[kind];
  // The first field that goes by a name has it: `number` alone is the case's in a list of cases.
  return new Map(
    fields.flatMap((field) => headerWords[field].map((word) => [wordKey(word), field] as const)).toReversed(),
  );
}

/** What the names of the columns say, to be looked at by a person. */
export function guessColumns(header: readonly string[], kind: ListKind): ColumnFields {
  const used = new Set<ListField>();
  return header.map((name) => {
    const field = guessField(name, kind);
    if (field === null || (used.has(field) && !takesMany(field))) return null;
    used.add(field);
    return field;
  });
}

function guessField(name: string, kind: ListKind): ListField | null {
  if (kind === 'customers' && /^(?:number|no|id|番号|コード)$/.test(wordKey(name))) return 'customerNumber';
  return fieldsByHeader[kind].get(wordKey(name)) ?? null;
}

/** A list of cases knows when each came in; a list of people does not. */
export function guessKind(header: readonly string[]): ListKind {
  const known = (kind: ListKind) => guessColumns(header, kind).filter((field) => field !== null).length;
  const hasDay = guessColumns(header, 'cases').some(
    (field) => field === 'receivedOn' || field === 'stage' || field === 'services',
  );
  return hasDay && known('cases') >= 2 ? 'cases' : 'customers';
}

/** Lists made by a person may begin with a title: the line of names is the one in which most names are known. */
export function guessHeaderLine(lines: readonly (readonly string[])[]): number {
  const known = lines
    .slice(0, 10)
    .map((line) =>
      Math.max(
        ...(['customers', 'cases'] as const).map(
          (kind) => guessColumns(line, kind).filter((field) => field !== null).length,
        ),
      ),
    );
  const most = Math.max(0, ...known);
  return most < 2 ? 0 : known.indexOf(most);
}

/** Whether a column was added by us to the rows that were refused. */
export function isOwnMark(name: string): boolean {
  return ownMarks.some((mark) => mark === name.trim());
}
