import Papa from 'papaparse';
import { isOwnMark } from '../../../shared/keeping/lists/guess-columns';
import { ownMarks } from '../../../shared/keeping/lists/header-words';
import type { RefusedRow } from '../../../shared/keeping/lists/list-entry';

/** Excel reads a file as UTF-8 only where it begins with this. */
const byteOrderMark = '\uFEFF';

/** The refused rows as they were, behind their line and the reason, to be mended and brought in again. */
export function refusedCsv(
  header: readonly string[],
  refused: readonly RefusedRow[],
  reasonOf: (row: RefusedRow) => string,
): string {
  const isKept = (_: string, place: number) => !isOwnMark(header[place] ?? '');
  const lines = refused.map((each) => [
    String(each.row.line),
    reasonOf(each),
    // What stands beyond the last column stays there, and is refused until it is mended.
    ...each.row.cells.filter(isKept),
  ]);
  return (
    byteOrderMark +
    Papa.unparse([[...ownMarks, ...header.filter(isKept)], ...lines], {
      escapeFormulae: true,
      newline: '\r\n',
    })
  );
}
