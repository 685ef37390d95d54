import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { TFunction } from 'i18next';
import { Link } from 'wouter';
import type { Language } from '../../../shared/language';
import type { PlainDate } from '../../../shared/time/plain-date';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import type { CaseRow } from '../../db/search-cases';
import { showShortDay } from '../../ui/dates';
import classes from './case-table.module.css';
import { DiskMark } from './disk-mark';
import { OutcomeMark } from './outcome-mark';
import { PromiseDay } from './promise-day';

/** The list shows rows in the order the store gives them; it neither sorts nor filters by itself. */
export const caseTableFeatures = tableFeatures({});
const column = createColumnHelper<typeof caseTableFeatures, CaseRow>();

function Customer(props: { readonly row: CaseRow }) {
  const { customerName, customerKana } = props.row;
  return (
    <span className={classes.customer} title={`${customerName} ${customerKana}`}>
      <span className={classes.name}>{customerName}</span>
      {customerKana !== '' && <span className={classes.kana}>{customerKana}</span>}
    </span>
  );
}

/** The columns of the list in a language. `today` decides which days need their year said. */
export function caseColumns(t: TFunction<'cases'>, language: Language, today: PlainDate) {
  const listed = (words: readonly string[]) => words.join(language === 'ja' ? '、' : ', ');
  return column.columns([
    column.accessor('number', {
      header: t('columns.number'),
      cell: ({ row }) => (
        <Link href={`/cases/${row.original.id}`} tabIndex={-1} className={classes.number}>
          {row.original.number}
        </Link>
      ),
    }),
    column.accessor('receivedOn', {
      header: t('columns.received'),
      cell: ({ row }) => showShortDay(row.original.receivedOn, language, today),
    }),
    column.accessor('promisedOn', {
      header: t('columns.promised'),
      cell: ({ row }) => <PromiseDay promisedOn={row.original.promisedOn} isShort />,
    }),
    column.accessor('customerName', {
      header: t('columns.customer'),
      cell: ({ row }) => <Customer row={row.original} />,
    }),
    column.accessor('pieceCount', {
      header: t('columns.pieces'),
      cell: ({ row }) => {
        const kinds = listed(row.original.kinds.map((kind) => pieceKindWording[kind][language]));
        const bags = t('bags', { count: row.original.pieceCount });
        return (
          <span title={`${bags} ${kinds}`}>
            {bags} <span className={classes.kinds}>{kinds}</span>
          </span>
        );
      },
    }),
    column.accessor('houses', {
      header: t('columns.house'),
      cell: ({ row }) => listed(row.original.houses.map((house) => makerWording[house][language])),
    }),
    column.accessor('outcome', {
      header: t('columns.outcome'),
      cell: ({ row }) => <OutcomeMark outcome={row.original.outcome} />,
    }),
    column.accessor('eventsNotOnDisk', {
      header: t('columns.disk'),
      cell: ({ row }) => <DiskMark eventsNotOnDisk={row.original.eventsNotOnDisk} />,
    }),
  ]);
}

export type CaseColumns = ReturnType<typeof caseColumns>;
