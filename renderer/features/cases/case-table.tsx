import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import type { CaseRow } from '../../db/search-cases';
import layout from '../../ui/long-list.module.css';
import { caseColumns, caseTableFeatures } from './case-columns';
import classes from './case-table.module.css';
import { CaseTableRow, rowElementId } from './case-table-row';

export const rowHeight = 34;
const headHeight = 28;
/** Rows left below the screen when the next page is asked for. */
const nearEnd = 40;

export const caseGridId = 'case-list';

/** The rows that are on the screen, out of however many there are. */
export const CaseTable = memo(function CaseTable(props: {
  readonly rows: readonly CaseRow[];
  readonly hasMore: boolean;
  readonly active: number;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onOpen: (row: CaseRow) => void;
  readonly onLoadMore: () => void;
  readonly scroll: RefObject<HTMLDivElement | null>;
}) {
  const { rows, hasMore, active, onKey, onOpen, onLoadMore, scroll } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { shop } = useLedger();
  const day = today(shop.timeZone);
  const columns = useMemo(() => caseColumns(t, language, day), [t, language, day]);
  const table = useTable({ features: caseTableFeatures, columns, data: rows, getRowId: ({ id }) => id });
  const tableRows = table.getRowModel().rows;
  const virtualizer = useVirtualizer({
    count: tableRows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const shown = virtualizer.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? -1;

  useEffect(() => {
    if (hasMore && lastShown >= tableRows.length - nearEnd) onLoadMore();
  }, [hasMore, lastShown, tableRows.length, onLoadMore]);

  const lastActive = useRef(-1);
  useEffect(() => {
    if (active !== -1 && active !== lastActive.current) virtualizer.scrollToIndex(active);
    lastActive.current = active;
  }, [active, virtualizer]);

  const activeRow = rows[active];
  return (
    <div ref={scroll} className={layout.scroll}>
      <table
        id={caseGridId}
        className={`${layout.table} ${classes.table}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a grid is a table that takes keys.
        role="grid"
        tabIndex={0}
        aria-label={t('listLabel')}
        aria-rowcount={hasMore ? -1 : tableRows.length + 1}
        aria-activedescendant={activeRow === undefined ? undefined : rowElementId(activeRow.id)}
        onKeyDown={onKey}
      >
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1} className={`${layout.row} ${layout.head} ${classes.row}`}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col" className={classes.cell}>
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody className={layout.body} style={{ height: virtualizer.getTotalSize() }}>
          {shown.map((item) => {
            const row = tableRows[item.index];
            if (row === undefined) return null;
            return (
              <CaseTableRow
                key={row.id}
                row={row}
                columns={columns}
                index={item.index}
                start={item.start - headHeight}
                isActive={item.index === active}
                onOpen={onOpen}
              />
            );
          })}
        </tbody>
      </table>
      {hasMore && rows.length > 0 && <div className={classes.loading}>{t('loadingMore')}</div>}
    </div>
  );
});
