import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showMoment } from '../../ui/dates';
import layout from '../../ui/long-list.module.css';
import { listMove } from '../cases/list-keys';
import { linesOf, type ShipmentLine } from './shipment-lines';
import { ShipmentMark } from './shipment-mark';
import type { ListedShipment } from './shipments-in-need';
import classes from './shipments-list.module.css';
import type { ShipmentGroups } from './use-shipment-groups';
import { useShipmentRows } from './use-shipment-rows';

const rowHeight = 34;
const headHeight = 28;
/** Drawn above and below what is shown. */
const linesBeyond = 12;
const columns = ['case', 'customer', 'standing', 'tracking', 'since'] as const;

function elementId(id: string): string {
  return `shipment-row-${id}`;
}

export function addressOf({ caseId, shipmentId }: ListedShipment): string {
  return `/cases/${caseId}/shipping${shipmentId === null ? '' : `/${shipmentId}`}`;
}

/** The shipments that are on the screen, out of however many there are, under the heads of what they want. */
export function ShipmentsTable(props: {
  readonly found: ShipmentGroups;
  /** The one in hand, by its id. */
  readonly active: string | null;
  readonly onTake: (id: string) => void;
  readonly onOpen: (shipment: ListedShipment) => void;
}) {
  const { found, active, onTake, onOpen } = props;
  const { t } = useTranslation('shipping');
  const scroll = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(found.groups), [found.groups]);
  const ids = useMemo(() => found.groups.flatMap((group) => group.ids), [found.groups]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: linesBeyond,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight + rowHeight,
  });
  const shown = virtualizer.getVirtualItems();
  const firstLine = Math.floor((virtualizer.scrollOffset ?? 0) / rowHeight);
  const shownNeed = lines[firstLine]?.need;
  const rows = useShipmentRows(lines, shown[0]?.index ?? 0, found.beside);
  const activeLine = useMemo(
    () => lines.findIndex((line) => line.kind === 'shipment' && line.id === active),
    [lines, active],
  );
  const lastActive = useRef(-1);
  useEffect(() => {
    if (activeLine !== -1 && activeLine !== lastActive.current) virtualizer.scrollToIndex(activeLine);
    lastActive.current = activeLine;
  }, [activeLine, virtualizer]);

  function onKey(event: KeyboardEvent<HTMLElement>): void {
    const rowsPerPage = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 3);
    const at = active === null ? -1 : ids.indexOf(active);
    const move = listMove(event, { count: ids.length, active: at, rowsPerPage, isInField: false });
    if (move === null || move.kind === 'peek') return;
    event.preventDefault();
    const id = move.kind === 'to' ? ids[move.index] : active;
    const row = id == null ? undefined : rows.get(id);
    if (move.kind === 'to' && id != null) onTake(id);
    else if (row !== undefined) onOpen(row);
  }

  return (
    <div ref={scroll} className={layout.scroll}>
      <table
        className={`${layout.table} ${classes.table}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a grid is a table that takes keys.
        role="grid"
        tabIndex={0}
        aria-label={t('list.title')}
        aria-rowcount={lines.length + 1}
        aria-activedescendant={active === null || activeLine === -1 ? undefined : elementId(active)}
        onKeyDown={onKey}
      >
        <thead>
          <tr aria-rowindex={1} className={`${layout.row} ${layout.head} ${classes.row}`}>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`list.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={layout.body} style={{ height: virtualizer.getTotalSize() }}>
          {shown.map((item) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            const place = { index: item.index, start: item.start - headHeight };
            if (line.kind === 'head') return <NeedHead key={line.need} line={line} {...place} />;
            return (
              <ShipmentRow
                key={line.id}
                {...place}
                id={line.id}
                row={rows.get(line.id)}
                isActive={item.index === activeLine}
                onOpen={onOpen}
              />
            );
          })}
        </tbody>
      </table>
      {shownNeed !== undefined && firstLine > 0 && (
        <div className={classes.nowShown} aria-hidden>
          {t(`list.groups.${shownNeed}`)}
        </div>
      )}
    </div>
  );
}

const NeedHead = memo(function NeedHead(props: {
  readonly line: Extract<ShipmentLine, { readonly kind: 'head' }>;
  readonly index: number;
  readonly start: number;
}) {
  const { line, index, start } = props;
  const { t } = useTranslation('shipping');
  return (
    <tr
      aria-rowindex={index + 2}
      data-need={line.need}
      className={`${layout.row} ${classes.row} ${layout.groupHead} ${classes.needHead}`}
      style={{ transform: `translateY(${start}px)` }}
    >
      <th scope="rowgroup" colSpan={columns.length}>
        {t(`list.groups.${line.need}`)} <span>{t('list.count', { count: line.count })}</span>
      </th>
    </tr>
  );
});

const ShipmentRow = memo(function ShipmentRow(props: {
  readonly id: string;
  readonly row: ListedShipment | undefined;
  readonly index: number;
  readonly start: number;
  readonly isActive: boolean;
  readonly onOpen: (shipment: ListedShipment) => void;
}) {
  const { id, row, index, start, isActive, onOpen } = props;
  const language = useLanguage();
  const { shop } = useLedger();
  return (
    <tr
      id={elementId(id)}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className={`${layout.row} ${classes.row}`}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => {
        // The number is a link of its own: it opens the shipment, also in another window.
        if (event.target instanceof Element && event.target.closest('a') !== null) return;
        if (row !== undefined) onOpen(row);
      }}
    >
      {row === undefined ? (
        <td colSpan={columns.length} />
      ) : (
        <>
          <td>
            <a href={`#${addressOf(row)}`} tabIndex={-1} className={layout.key}>
              {row.caseNumber}
            </a>
          </td>
          <td title={row.customerName}>{row.customerName}</td>
          <td>
            <ShipmentMark entry={row} />
          </td>
          <td lang="en" title={row.tracked}>
            {row.tracked}
          </td>
          <td>{row.since !== '' && showMoment(row.since, language, shop.timeZone)}</td>
        </>
      )}
    </tr>
  );
});
