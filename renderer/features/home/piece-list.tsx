import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Language } from '../../../shared/language';
import { dayInZone } from '../../../shared/time/day-in-zone';
import type { Instant, PlainDate } from '../../../shared/time/plain-date';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import type { PieceRow } from '../../db/pieces';
import { showShortDay } from '../../ui/dates';
import { PromiseDay } from '../cases/promise-day';
import classes from './home.module.css';
import { daysOfList, type PieceListName, readPieceList, showsOf, showsStage } from './piece-lists';

const shownOfEach = 6;

function nameOf({ house, kind }: PieceRow, language: Language): string {
  return `${makerWording[house][language]} ${pieceKindWording[kind][language]}`;
}

function Row(props: { readonly row: PieceRow; readonly list: PieceListName; readonly day: PlainDate }) {
  const { t } = useTranslation(['home', 'pieces']);
  const language = useLanguage();
  const { row, list, day } = props;
  const { shop } = useLedger();
  // Every moment of an event is one of the clock's.
  const since = showShortDay(dayInZone(row.stageSince as Instant, shop.timeZone), language, day);
  return (
    <li>
      <Link href={`/pieces/${row.bagNumber}`} className={classes.row}>
        <span className={classes.number}>{row.bagNumber}</span>
        <span className={classes.name}>
          {row.rush && <strong className={classes.rush}>{t('pieces:rush')} </strong>}
          {row.customerName}
        </span>
        <span className={classes.piece}>{nameOf(row, language)}</span>
        <span className={classes.stage}>{showsStage(list) ? stageWording[row.stage][language] : ''}</span>
        <span className={classes.when}>
          {showsOf(list) === 'promise' ? (
            <PromiseDay promisedOn={row.promisedOn} isShort />
          ) : (
            t('home:since', { day: since })
          )}
        </span>
      </Link>
    </li>
  );
}

/** The first pieces of a list under its name and their number; each line opens its piece. */
export function PieceList(props: { readonly list: PieceListName; readonly day: PlainDate }) {
  const { t } = useTranslation('home');
  const { db, shop } = useLedger();
  const { list, day } = props;
  const days = daysOfList(list, shop);
  const heading = useId();
  const page = useLiveQuery(
    () => readPieceList(db, list, { day, days, shown: shownOfEach }),
    [db, list, day, days],
  );
  const count = page === undefined ? '' : `${page.count}${page.isCapped ? '+' : ''}`;
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <h2 id={heading}>
        {t(`lists.${list}`, { days })} <span className={classes.count}>{count}</span>
      </h2>
      {page?.count === 0 ? (
        <p className={classes.none}>{t('noPieces')}</p>
      ) : (
        <ul className={classes.list}>
          {page?.rows.map((row) => (
            <Row key={row.bagNumber} row={row} list={list} day={day} />
          ))}
        </ul>
      )}
      {page !== undefined && page.count > page.rows.length && (
        <p className={classes.none}>{t('furtherPieces', { count: page.count - page.rows.length })}</p>
      )}
    </section>
  );
}
