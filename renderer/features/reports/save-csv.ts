import Papa from 'papaparse';
import { saveText } from '../../ui/save-text';
import type { ReportTable } from './report-table';

/** Excel reads a file as UTF-8 only where it begins with this. */
const byteOrderMark = '\uFEFF';

/** A cell that begins like a formula is written so that no spreadsheet runs it. */
export function csvOf({ columns, rows }: ReportTable): string {
  return (
    byteOrderMark +
    Papa.unparse(
      {
        fields: columns.map(({ name }) => name),
        data: rows.map(({ cells }) => cells.map(({ plain }) => plain)),
      },
      { escapeFormulae: true, newline: '\r\n' },
    )
  );
}

export function saveCsv(table: ReportTable, fileName: string): void {
  saveText(csvOf(table), fileName);
}
