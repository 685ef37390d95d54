import { FlexRender, type Row } from '@tanstack/react-table';
import { type MouseEvent, memo } from 'react';
import type { CaseRow } from '../../db/search-cases';
import layout from '../../ui/long-list.module.css';
import type { CaseColumns, caseTableFeatures } from './case-columns';
import classes from './case-table.module.css';

export function rowElementId(caseId: string): string {
  return `case-row-${caseId}`;
}

type Props = {
  readonly row: Row<typeof caseTableFeatures, CaseRow>;
  /** The cells are drawn by it; named here so that a change of language draws the row again. */
  readonly columns: CaseColumns;
  readonly index: number;
  readonly start: number;
  readonly isActive: boolean;
  readonly onOpen: (row: CaseRow) => void;
};

function CaseTableRowDrawn({ row, index, start, isActive, onOpen }: Props) {
  function onClick(event: MouseEvent) {
    // The number is a link of its own: it opens the case, also in another window.
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    onOpen(row.original);
  }
  return (
    <tr
      id={rowElementId(row.original.id)}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className={`${layout.row} ${classes.row}`}
      style={{ transform: `translateY(${start}px)` }}
      onClick={onClick}
    >
      {row.getAllCells().map((cell) => (
        <td key={cell.id} className={classes.cell}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** One case in the list. */
export const CaseTableRow = memo(CaseTableRowDrawn);
