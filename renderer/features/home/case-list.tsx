import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { pieceKindWording } from '../../../shared/wording/pieces';
import { useLanguage, useLedger } from '../../app/desk-context';
import type { CaseRow } from '../../db/search-cases';
import { showTime } from '../../ui/dates';
import { PromiseDay } from '../cases/promise-day';
import classes from './home.module.css';
import type { Shown } from './home-queries';

function Row(props: { readonly row: CaseRow; readonly shows: 'received' | 'promise' }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { shop } = useLedger();
  const { row, shows } = props;
  const [kind] = row.kinds;
  const piece = kind === undefined ? '' : pieceKindWording[kind][language];
  return (
    <li>
      <Link href={`/cases/${row.id}`} className={classes.row}>
        <span className={classes.number}>{row.number}</span>
        <span className={classes.name}>{row.customerName}</span>
        <span className={classes.piece}>
          {row.pieceCount > 1 ? t('pieces', { piece, count: row.pieceCount - 1 }) : piece}
        </span>
        <span className={classes.when}>
          {shows === 'received' ? (
            showTime(row.openedAt, language, shop.timeZone)
          ) : (
            <PromiseDay promisedOn={row.promisedOn} isShort />
          )}
        </span>
      </Link>
    </li>
  );
}

/** Some cases under a heading; each line opens its case. */
export function CaseList(props: {
  readonly title: string;
  readonly none: string;
  /** Undefined while it is read. */
  readonly shown: Shown | undefined;
  readonly shows: 'received' | 'promise';
}) {
  const { t } = useTranslation('home');
  const { title, none, shown, shows } = props;
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      {shown?.rows.length === 0 && <p className={classes.none}>{none}</p>}
      <ul className={classes.list}>
        {shown?.rows.map((row) => (
          <Row key={row.id} row={row} shows={shows} />
        ))}
      </ul>
      {shown?.hasMore === true && (
        <Link href="/cases" className={classes.more}>
          {t('more')}
        </Link>
      )}
    </section>
  );
}
