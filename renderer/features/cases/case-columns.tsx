import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { TFunction } from 'i18next';
import type { Language } from '../../../shared/language';
import type { PlainDate } from '../../../shared/time/plain-date';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { stageWording } from '../../../shared/wording/stages';
import type { CaseRow } from '../../db/search-cases';
import { showShortDay } from '../../ui/dates';
import layout from '../../ui/long-list.module.css';
import classes from './case-table.module.css';
import { DiskMark } from './disk-mark';
import { OutcomeMarkIn } from './outcome-mark';
import { PromiseDayIn } from './promise-day';

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
        // A plain link: one that follows the address by itself would make every row listen to it.
        <a href={`#/cases/${row.original.id}`} tabIndex={-1} className={layout.key}>
          {row.original.number}
        </a>
      ),
    }),
    column.accessor('receivedOn', {
      header: t('columns.received'),
      cell: ({ row }) => <span>{showShortDay(row.original.receivedOn, language, today)}</span>,
    }),
    column.accessor('promisedOn', {
      header: t('columns.promised'),
      cell: ({ row }) => (
        <PromiseDayIn promisedOn={row.original.promisedOn} today={today} t={t} language={language} isShort />
      ),
    }),
    column.accessor('customerName', {
      header: t('columns.customer'),
      cell: ({ row }) => <Customer row={row.original} />,
    }),
    column.accessor('pieceCount', {
      header: t('columns.pieces'),
      cell: ({ row }) => {
        const kinds = listed(
          [...new Set(row.original.kinds)].map((kind) => pieceKindWording[kind][language]),
        );
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
      cell: ({ row }) => (
        <span>{listed(row.original.houses.map((house) => makerWording[house][language]))}</span>
      ),
    }),
    column.accessor('stages', {
      header: t('columns.stage'),
      cell: ({ row }) => {
        const words = listed(row.original.stages.map((stage) => stageWording[stage][language]));
        return <span title={words}>{words}</span>;
      },
    }),
    column.accessor('outcome', {
      header: t('columns.outcome'),
      cell: ({ row }) => <OutcomeMarkIn outcome={row.original.outcome} t={t} language={language} />,
    }),
    column.accessor('eventsNotOnDisk', {
      header: t('columns.disk'),
      cell: ({ row }) => <DiskMark eventsNotOnDisk={row.original.eventsNotOnDisk} t={t} hasWords={false} />,
    }),
  ]);
}

export type CaseColumns = ReturnType<typeof caseColumns>;
