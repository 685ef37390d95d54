import type { TFunction } from 'i18next';
import { type MouseEvent, memo } from 'react';
import type { BagNumber } from '../../../shared/cases/ids';
import type { Stage } from '../../../shared/cases/stages/stage';
import { listed } from '../../../shared/documents/words/joined-words';
import type { Language } from '../../../shared/language';
import { dayInZone } from '../../../shared/time/day-in-zone';
import { daysBetween, type Instant, type PlainDate } from '../../../shared/time/plain-date';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { serviceWording } from '../../../shared/wording/services';
import { stageWording } from '../../../shared/wording/stages';
import type { PieceRow } from '../../db/pieces';
import layout from '../../ui/long-list.module.css';
import { PromiseDayIn } from '../cases/promise-day';
import { type CustodyNames, placeWords } from '../pieces/custody-words';
import classes from './board.module.css';

/** What every row is drawn by; one object for all, new only when the language, the day or a name changes. */
export type RowWords = {
  readonly t: TFunction<'workshop'>;
  readonly casesT: TFunction<'cases'>;
  readonly language: Language;
  readonly today: PlainDate;
  readonly timeZone: string;
  readonly names: CustodyNames;
};

export function boardRowId(bag: BagNumber): string {
  return `board-row-${bag}`;
}

type Props = {
  readonly bag: BagNumber;
  readonly row: PieceRow | undefined;
  readonly index: number;
  readonly start: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly movingTo: Stage | undefined;
  readonly words: RowWords;
  readonly onTake: (bag: BagNumber, event: MouseEvent) => void;
};

function Cells({ row, movingTo, words }: { readonly row: PieceRow } & Pick<Props, 'movingTo' | 'words'>) {
  const { t, casesT, language, today, timeZone, names } = words;
  // A stored moment of a saved event has been checked to be one.
  // A clock that was set back makes no piece come from the future.
  const days = Math.max(0, daysBetween(dayInZone(row.stageSince as Instant, timeZone), today));
  return (
    <>
      <td>{`${makerWording[row.house][language]} ${pieceKindWording[row.kind][language]}`}</td>
      <td>
        {listed(
          row.services.map((code) => serviceWording[code][language]),
          language,
        )}
      </td>
      <td>
        {row.rush && <strong className={classes.rush}>{t('rush')} </strong>}
        <PromiseDayIn promisedOn={row.promisedOn} today={today} t={casesT} language={language} isShort />
      </td>
      <td>{t('days', { count: days })}</td>
      <td>{placeWords(row.place, names, language)}</td>
      <td>{row.craftsperson === null ? '' : (names.staff.get(row.craftsperson) ?? '')}</td>
      <td>
        {movingTo !== undefined && (
          <span className={classes.going}>→ {stageWording[movingTo][language]}</span>
        )}
        {row.reviewCount > 0 && <strong className={classes.rush}>{t('needsReview')}</strong>}
      </td>
    </>
  );
}

function BoardRowDrawn({ bag, row, index, start, isActive, isSelected, movingTo, words, onTake }: Props) {
  return (
    <tr
      id={boardRowId(bag)}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      className={`${layout.row} ${classes.row}`}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => {
        // The number is a link of its own: it opens the piece, also in another window.
        if (event.target instanceof Element && event.target.closest('a') !== null) return;
        onTake(bag, event);
      }}
    >
      <td>
        <span className={classes.mark} data-on={isSelected || undefined} aria-hidden />
      </td>
      <td>
        <a href={`#/pieces/${bag}`} tabIndex={-1} className={layout.key}>
          {bag}
        </a>
      </td>
      {row === undefined ? <td colSpan={7} /> : <Cells row={row} movingTo={movingTo} words={words} />}
    </tr>
  );
}

/** One piece on the board. */
export const BoardRow = memo(BoardRowDrawn);
