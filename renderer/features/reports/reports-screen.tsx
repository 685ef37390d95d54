import { Button, Group, Progress } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { displayMoney } from '../../../shared/money/money';
import type { PlainDate } from '../../../shared/time/plain-date';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showDay } from '../../ui/dates';
import { lazyPart } from '../../ui/lazy-part';
import { useCustodyNames } from '../pieces/custody-words';
import { chartOf } from './chart-of';
import { PrintLiability } from './print-liability';
import { tablesOf } from './report-tables';
import classes from './reports.module.css';
import { TableSection } from './table-section';
import { type Reckoned, type ReportName, reports, useReport } from './use-report';

const ReportChart = lazyPart(async () => (await import('./report-chart')).ReportChart);

function Totals({ reckoned }: { readonly reckoned: Reckoned }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  if (reckoned.report !== 'liability') return null;
  const { pieces, totals } = reckoned.liability;
  return (
    <p className={classes.totals} role="status">
      <strong>{t('liability.held', { count: pieces })}</strong>
      {totals.map((total) => (
        <span key={total.currency}>{displayMoney(total, language)}</span>
      ))}
    </p>
  );
}

function Reckoning({ reckoned, day }: { readonly reckoned: Reckoned; readonly day: PlainDate }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const names = useCustodyNames();
  const words = { t, language, names };
  const tables = tablesOf(reckoned, words);
  const chart = chartOf(reckoned, words);
  return (
    <>
      <Totals reckoned={reckoned} />
      {reckoned.report === 'liability' && (
        <PrintLiability liability={reckoned.liability} names={names} countedOn={day} />
      )}
      {chart.data.length > 0 && (
        <Suspense fallback={<div className={classes.chartRoom} />}>
          <ReportChart {...chart} />
        </Suspense>
      )}
      {tables.map((table, index) => (
        <TableSection
          key={table.title}
          table={table}
          fileName={`${reckoned.report}-${day}-${index + 1}.csv`}
        />
      ))}
    </>
  );
}

/** What the shop answers for, how long work takes, who has how much in hand, and which promises were kept. */
export function ReportsScreen() {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { shop } = useLedger();
  const params = useParams<{ readonly report?: string }>();
  const report: ReportName = reports.find((known) => known === params.report) ?? 'liability';
  const [turn, setTurn] = useState(0);
  const { reckoned, progress } = useReport(report, turn);
  const day = today(shop.timeZone);
  return (
    <div className={classes.screen}>
      <Group justify="space-between">
        <h1>{t(`name.${report}`)}</h1>
        <Group gap="sm">
          <span className={classes.none}>{t('asOf', { day: showDay(day, language) })}</span>
          <Button variant="default" disabled={reckoned === null} onClick={() => setTurn(turn + 1)}>
            {t('again')}
          </Button>
        </Group>
      </Group>
      <nav className={classes.tabs} aria-label={t('label')}>
        {reports.map((name) => (
          <Link
            key={name}
            href={`/reports/${name}`}
            className={classes.tab}
            aria-current={name === report ? 'page' : undefined}
          >
            {t(`name.${name}`)}
          </Link>
        ))}
      </nav>
      <p className={classes.none}>{t(`lead.${report}`)}</p>
      {reckoned === null || reckoned.report !== report ? (
        <Progress value={progress * 100} aria-label={t('reading')} />
      ) : (
        <Reckoning reckoned={reckoned} day={day} />
      )}
    </div>
  );
}
