import type { TFunction } from 'i18next';
import type { Language } from '../../../shared/language';
import { type CustodyNames, placeWords } from '../pieces/custody-words';
import type { Series } from './report-chart';
import type { Reckoned } from './use-report';

export type ChartFacts = {
  readonly data: readonly Readonly<Record<string, string | number>>[];
  readonly series: readonly Series[];
  readonly isStacked: boolean;
};

const colours = ['teal.7', 'amber.5', 'gray.5', 'teal.3', 'amber.8', 'gray.7'];
const mostPlaces = 10;

/** What the chart of a report shows. Amounts of several currencies have no common height: of goods it shows pieces. */
export function chartOf(
  reckoned: Reckoned,
  {
    t,
    language,
    names,
  }: { readonly t: TFunction<'reports'>; readonly language: Language; readonly names: CustodyNames },
): ChartFacts {
  const series = (...labels: readonly string[]): readonly Series[] =>
    labels.map((label, index) => ({
      name: String(index),
      label,
      colour: colours[index % colours.length] ?? 'teal.7',
    }));
  const bars = (group: string, values: readonly number[]) => ({
    ...Object.fromEntries(values.map((value, index) => [String(index), value])),
    group,
  });
  switch (reckoned.report) {
    case 'liability':
      return {
        data: reckoned.liability.byPlace
          .slice(0, mostPlaces)
          .map(({ where, pieces }) => bars(placeWords(where, names, language), [pieces])),
        series: series(t('column.pieces')),
        isStacked: false,
      };
    case 'turnaround':
      return {
        data: reckoned.months.map(({ month, toReady }) =>
          bars(month, [toReady.median ?? 0, toReady.p90 ?? 0]),
        ),
        series: series(t('column.readyMedian'), t('column.readyP90')),
        isStacked: false,
      };
    case 'workload': {
      const { weeks, rows } = reckoned.workload;
      return {
        data: weeks.map((week, index) =>
          bars(
            week.slice(5),
            rows.map(({ finished }) => finished[index] ?? 0),
          ),
        ),
        series: series(...rows.map(({ staffId }) => names.staff.get(staffId) ?? '')),
        isStacked: true,
      };
    }
    case 'promises':
      return {
        data: reckoned.months.map(({ month, kept, late }) => bars(month, [kept, late])),
        series: series(t('column.kept'), t('column.late')),
        isStacked: true,
      };
  }
}
