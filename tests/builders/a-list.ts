import type { ListReading } from '../../shared/keeping/lists/list-entry';
import type { ListKind } from '../../shared/keeping/lists/list-field';
import type { ListPlan } from '../../shared/keeping/lists/list-plan';
import { proposePlan } from '../../shared/keeping/lists/propose-plan';
import { ListReader } from '../../shared/keeping/lists/read-list';
import { day } from './a-shop';

type Cells = readonly (readonly string[])[];

/** A row with these cells under their names, and nothing under the others. */
export function cellsOf(
  header: readonly string[],
  cells: Readonly<Record<string, string>>,
): readonly string[] {
  return header.map((name) => cells[name] ?? '');
}

/** The plan that is proposed for a list whose first line has the names. */
export function aPlan(
  kind: ListKind,
  [header = [], ...rows]: Cells,
  changes: Partial<ListPlan> = {},
): ListPlan {
  const proposed = proposePlan({ kind, header, rows, source: '旧台帳', currency: 'JPY', language: 'ja' });
  return { ...proposed, ...changes };
}

/** A list read as proposed, on 22 November 2026. */
export function aReading(kind: ListKind, cells: Cells, changes: Partial<ListPlan> = {}): ListReading {
  const plan = aPlan(kind, cells, changes);
  const reader = new ListReader(plan, day('2026-11-22'));
  for (const [index, row] of cells.slice(1).entries())
    reader.take({ line: index + 2, cells: row, flaw: null });
  return reader.finish();
}

/** Why rows of a list were refused: line, field, code. */
export function refusalsOf({ refused }: ListReading): readonly string[] {
  return refused.flatMap(({ row, faults }) =>
    faults.map(({ field, code }) => `${row.line} ${field ?? 'row'} ${code}`),
  );
}
