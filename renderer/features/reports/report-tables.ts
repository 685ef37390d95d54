import type { TFunction } from 'i18next';
import type { Language } from '../../../shared/language';
import { displayMoney, formatAmount, type Money } from '../../../shared/money/money';
import type { LiabilityGroup, LiabilityReport } from '../../../shared/reports/liability';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { serviceWording } from '../../../shared/wording/services';
import { stageWording } from '../../../shared/wording/stages';
import type { PieceRow } from '../../db/pieces';
import { type CustodyNames, holderWords, placeWords } from '../pieces/custody-words';
import { numberCell, type ReportTable, textCell } from './report-table';
import type { Reckoned } from './use-report';

type Words = {
  readonly t: TFunction<'reports'>;
  readonly language: Language;
  readonly names: CustodyNames;
};

const text = (name: string) => ({ name, isNumber: false });
const figure = (name: string) => ({ name, isNumber: true });

/** The tables of a report, each of which is also a file. The first is the one whose chart stands beside it. */
export function tablesOf(reckoned: Reckoned, words: Words): readonly ReportTable[] {
  const { t, language, names } = words;
  switch (reckoned.report) {
    case 'liability':
      return liabilityTables(reckoned.liability, words);
    case 'turnaround':
      return [
        {
          title: t('turnaround.byMonth'),
          columns: [text(t('column.month')), ...lengthColumns(t)],
          rows: reckoned.months.map(({ month, ...lengths }) => ({
            key: month,
            cells: [textCell(month), ...lengthCells(lengths)],
          })),
        },
        {
          title: t('turnaround.byService'),
          columns: [
            text(t('column.month')),
            text(t('column.house')),
            text(t('column.service')),
            ...lengthColumns(t),
          ],
          rows: reckoned.rows.map(({ month, house, service, ...lengths }) => ({
            key: `${month} ${house} ${service}`,
            cells: [
              textCell(month),
              textCell(makerWording[house][language]),
              textCell(serviceWording[service][language]),
              ...lengthCells(lengths),
            ],
          })),
        },
      ];
    case 'workload':
      return [
        {
          title: t('workload.title'),
          columns: [
            text(t('column.craftsperson')),
            figure(t('column.open')),
            figure(t('column.minutes')),
            ...reckoned.workload.weeks.map((week) => figure(t('column.week', { week }))),
          ],
          rows: reckoned.workload.rows.map(({ staffId, open, minutes, finished }) => ({
            key: staffId,
            cells: [
              textCell(names.staff.get(staffId) ?? ''),
              numberCell(open),
              numberCell(minutes),
              ...finished.map(numberCell),
            ],
          })),
        },
      ];
    case 'promises':
      return [
        {
          title: t('promises.title'),
          columns: [
            text(t('column.month')),
            figure(t('column.kept')),
            figure(t('column.moved')),
            figure(t('column.late')),
            figure(t('column.daysLate')),
          ],
          rows: reckoned.months.map(({ month, kept, moved, late, daysLate }) => ({
            key: month,
            cells: [textCell(month), ...[kept, moved, late, daysLate].map(numberCell)],
          })),
        },
      ];
  }
}

type Both = Pick<Extract<Reckoned, { report: 'turnaround' }>['months'][number], 'toReady' | 'toReturn'>;

function lengthColumns(t: Words['t']) {
  return [
    figure(t('column.readyPieces')),
    figure(t('column.readyMedian')),
    figure(t('column.readyP90')),
    figure(t('column.returnPieces')),
    figure(t('column.returnMedian')),
    figure(t('column.returnP90')),
  ];
}

function lengthCells({ toReady, toReturn }: Both) {
  return [toReady, toReturn].flatMap(({ pieces, median, p90 }) => [pieces, median, p90].map(numberCell));
}

function liabilityTables(
  { byPlace, byHolder, rows }: LiabilityReport<PieceRow>,
  { t, language, names }: Words,
): readonly ReportTable[] {
  const money = (amount: Money) => ({ shown: displayMoney(amount, language), plain: formatAmount(amount) });
  const grouped = <Where>(
    title: string,
    column: string,
    groups: readonly LiabilityGroup<Where>[],
    named: (where: Where) => string,
  ): ReportTable => ({
    title,
    columns: [
      text(column),
      figure(t('column.pieces')),
      text(t('column.currency')),
      figure(t('column.declared')),
    ],
    // One line a currency, so that no column holds two of them.
    rows: groups.flatMap(({ key, where, totals }) =>
      totals.map((total) => ({
        key: `${key} ${total.currency}`,
        cells: [textCell(named(where)), numberCell(total.pieces), textCell(total.currency), money(total)],
      })),
    ),
  });
  return [
    grouped(t('liability.byPlace'), t('column.place'), byPlace, (place) =>
      placeWords(place, names, language),
    ),
    grouped(t('liability.byHolder'), t('column.holder'), byHolder, (holder) =>
      holderWords(holder, names, language),
    ),
    {
      title: t('liability.pieces'),
      columns: [
        text(t('column.bag')),
        text(t('column.customer')),
        text(t('column.piece')),
        text(t('column.stage')),
        text(t('column.received')),
        text(t('column.place')),
        text(t('column.holder')),
        text(t('column.currency')),
        figure(t('column.declared')),
      ],
      rows: rows.map((row) => ({
        key: row.bagNumber,
        cells: [
          textCell(row.bagNumber),
          textCell(row.customerName),
          textCell(`${makerWording[row.house][language]} ${pieceKindWording[row.kind][language]}`),
          textCell(stageWording[row.stage][language]),
          textCell(row.receivedOn),
          textCell(placeWords(row.place, names, language)),
          textCell(holderWords(row.holder, names, language)),
          textCell(row.currency),
          money({ minor: row.declaredMinor, currency: row.currency }),
        ],
      })),
    },
  ];
}
