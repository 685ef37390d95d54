import Papa from 'papaparse';
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

/** Saves by the download of the browser, which asks or not as it is set up. */
export function saveCsv(table: ReportTable, fileName: string): void {
  const address = URL.createObjectURL(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
