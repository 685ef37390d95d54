import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { BagNumber } from '../../../shared/cases/ids';
import type { Stage } from '../../../shared/cases/stages/stage';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import layout from '../../ui/long-list.module.css';
import { useToday } from '../home/use-today';
import { useCustodyNames } from '../pieces/custody-words';
import classes from './board.module.css';
import type { BoardLines } from './board-lines';
import { BoardRow, boardRowId, type RowWords } from './board-row';
import { useBoardSelection } from './board-selection';
import { useBoardRows } from './use-board-rows';

export const boardRowHeight = 34;
const headHeight = 28;
/** Drawn above and below what is shown. */
const linesBeyond = 12;
export const boardGridId = 'workshop-board';
const columns = [
  'bag',
  'piece',
  'services',
  'promised',
  'inStage',
  'place',
  'craftsperson',
  'state',
] as const;

/** Always as many lines, where there are so many, from some way above the first that is shown. */
function linesAround(first: number, slots: number, count: number): number[] {
  const start = Math.max(0, Math.min(first - linesBeyond, count - slots));
  return Array.from({ length: Math.min(slots, count) }, (_, index) => start + index);
}

/** The pieces that are on the screen, out of however many there are, under the heads of their stages. */
export function BoardTable(props: {
  readonly lines: BoardLines;
  readonly onKey: (event: KeyboardEvent<HTMLElement>, rowsPerPage: number) => void;
  readonly onTake: (bag: BagNumber, event: MouseEvent) => void;
}) {
  const { lines, onKey, onTake } = props;
  const { t } = useTranslation('workshop');
  const { t: casesT } = useTranslation('cases');
  const language = useLanguage();
  const { shop } = useLedger();
  const today = useToday(shop.timeZone);
  const names = useCustodyNames();
  const { selected, active, moving } = useBoardSelection();
  const scroll = useRef<HTMLDivElement>(null);
  const words: RowWords = useMemo(
    () => ({ t, casesT, language, today, timeZone: shop.timeZone, names }),
    [t, casesT, language, today, shop.timeZone, names],
  );
  const [slots, setSlots] = useState(0);
  const virtualizer = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroll.current,
    estimateSize: () => boardRowHeight,
    rangeExtractor: ({ startIndex, count }) => linesAround(startIndex, slots, count),
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight + boardRowHeight,
  });
  const items = virtualizer.getVirtualItems();
  const height = virtualizer.scrollRect?.height ?? 0;
  useEffect(() => setSlots(Math.ceil(height / boardRowHeight) + 1 + 2 * linesBeyond), [height]);
  const offset = virtualizer.scrollOffset ?? 0;
  const firstLine = Math.floor(offset / boardRowHeight);
  const rows = useBoardRows(lines, firstLine);

  // What is read stays where it is on the screen when pieces come and go above it.
  const top = useRef<BagNumber | null>(null);
  useLayoutEffect(() => {
    const at = top.current === null ? -1 : lines.indexOf(top.current);
    const element = scroll.current;
    if (at === -1 || element === null) return;
    const shift = at - lines.bagNear(Math.floor(element.scrollTop / boardRowHeight), 1);
    if (shift !== 0) element.scrollTop += shift * boardRowHeight;
  }, [lines]);
  const topLine = lines.at(lines.bagNear(firstLine, 1));
  top.current = topLine?.kind === 'bag' ? topLine.bag : null;

  const activeLine = useMemo(() => (active === null ? -1 : lines.indexOf(active)), [active, lines]);
  const lastActive = useRef(-1);
  useEffect(() => {
    if (activeLine !== -1 && activeLine !== lastActive.current) virtualizer.scrollToIndex(activeLine);
    lastActive.current = activeLine;
  }, [activeLine, virtualizer]);

  const shownStage = lines.at(firstLine)?.stage;
  return (
    <div ref={scroll} className={layout.scroll}>
      <table
        id={boardGridId}
        className={`${layout.table} ${classes.table}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a grid is a table that takes keys.
        role="grid"
        tabIndex={0}
        aria-label={t('listLabel')}
        aria-multiselectable
        aria-rowcount={lines.count + 1}
        aria-activedescendant={active === null || activeLine === -1 ? undefined : boardRowId(active)}
        onKeyDown={(event) =>
          onKey(event, Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / boardRowHeight) - 3))
        }
      >
        <ColumnHeads />
        <tbody className={layout.body} style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const line = lines.at(item.index);
            if (line === undefined) return null;
            // Each row in the place of one that has gone: a scroll writes new texts into old rows.
            const slot = item.index % slots;
            const place = { index: item.index, start: item.start - headHeight };
            if (line.kind === 'head')
              return <StageHead key={slot} stage={line.stage} count={line.count} {...place} />;
            return (
              <BoardRow
                key={slot}
                {...place}
                bag={line.bag}
                row={rows.get(line.bag)}
                isActive={item.index === activeLine}
                isSelected={selected.has(line.bag)}
                movingTo={moving.get(line.bag)}
                words={words}
                onTake={onTake}
              />
            );
          })}
        </tbody>
      </table>
      {shownStage !== undefined && firstLine > 0 && (
        <div className={classes.nowShown} aria-hidden>
          {stageWording[shownStage][language]}
        </div>
      )}
    </div>
  );
}

const ColumnHeads = memo(function ColumnHeads() {
  const { t } = useTranslation('workshop');
  return (
    <thead>
      <tr aria-rowindex={1} className={`${layout.row} ${layout.head} ${classes.row}`}>
        <td />
        {columns.map((column) => (
          <th key={column} scope="col">
            {t(`columns.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
});

const StageHead = memo(function StageHead(props: {
  readonly stage: Stage;
  readonly count: number;
  readonly index: number;
  readonly start: number;
}) {
  const { stage, count, index, start } = props;
  const { t } = useTranslation('workshop');
  return (
    <tr
      aria-rowindex={index + 2}
      className={`${layout.row} ${classes.row} ${layout.groupHead}`}
      style={{ transform: `translateY(${start}px)` }}
    >
      <th scope="rowgroup" colSpan={9}>
        {stageWording[stage][useLanguage()]} <span>{t('count', { count })}</span>
      </th>
    </tr>
  );
});
