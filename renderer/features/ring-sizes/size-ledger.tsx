import { useTranslation } from 'react-i18next';
import type { SizeFacts } from '../../../shared/ring-sizes/size-facts';
import { type SizeEntry, sizeLedger } from '../../../shared/ring-sizes/size-ledger';
import { sizeRows } from '../../../shared/ring-sizes/size-rows';
import { basisWording, doubtWording } from '../../../shared/ring-sizes/size-words';
import { useLanguage } from '../../i18n';
import { showDay } from '../../ui/dates';
import classes from './ring-sizes.module.css';
import { SizeChart } from './size-chart';
import { SizeTable } from './size-table';
import { TablesDiffer } from './tables-differ';

function signed(sizes: number): string {
  return sizes > 0 ? `+${sizes}` : sizes < 0 ? `−${Math.abs(sizes)}` : '±0';
}

function Entry(props: { readonly entry: SizeEntry }) {
  const { entry } = props;
  const { t } = useTranslation('ringSizes');
  const language = useLanguage();
  const sizeOf = (size: number | null) => (size === null ? t('notKnown') : t('size', { size }));
  if (entry.kind === 'counted') return <li>{t('entry.counted', { count: entry.times })}</li>;
  if (entry.kind === 'bought') {
    return (
      <li>
        {t('entry.bought')} <b>{sizeOf(entry.size)}</b>
      </li>
    );
  }
  const from =
    entry.fromPurchase === null ? '' : t('entry.fromPurchase', { sizes: signed(entry.fromPurchase) });
  if (entry.kind === 'changed') {
    const what = entry.method === null ? t('entry.changed') : t(`entry.${entry.method}`);
    return (
      <li>
        {entry.on === null ? what : `${showDay(entry.on, language)} ${what}`} {sizeOf(entry.from)} →{' '}
        <b>{sizeOf(entry.to)}</b> {from}
      </li>
    );
  }
  return (
    <li>
      {t(`entry.${entry.kind}`)} <b>{sizeOf(entry.size)}</b> {from}
    </li>
  );
}

/** The sizes of one ring: what was changed, what is left both ways, and what it can become. */
export function SizeLedger(props: {
  readonly facts: SizeFacts;
  /** Whether the table of sizes stands open at once. */
  readonly isTableOpen?: boolean;
}) {
  const { facts, isTableOpen = false } = props;
  const { t } = useTranslation('ringSizes');
  const language = useLanguage();
  const ledger = sizeLedger(facts);
  const rows = sizeRows(facts, ledger);
  const { basis, left, reach, madeIn, clauses } = ledger.allowance;
  const [smallest, largest] = reach;
  const isLimited = basis === 'range' || basis === 'made-sizes';
  const many = (sizes: number | null) => (sizes === null ? t('notKnown') : t('sizes', { count: sizes }));
  return (
    <div className={classes.ledger}>
      <ul className={classes.entries} aria-label={t('history')}>
        {ledger.entries.map((entry, place) => (
          // Entries have no name of their own, and their order is what they are.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the history is the entry.
          <Entry key={place} entry={entry} />
        ))}
      </ul>
      <p>
        {basisWording[basis][language]}
        {clauses.length > 0 && <span className={classes.clauses}> {clauses.join(' · ')}</span>}
      </p>
      {isLimited && (
        <dl className={classes.left}>
          <dt>{t('leftUp')}</dt>
          <dd>{many(left.up)}</dd>
          <dt>{t('leftDown')}</dt>
          <dd>{many(left.down)}</dd>
          <dt>{t('reachable')}</dt>
          <dd>
            {smallest !== null && largest !== null && smallest > largest
              ? t('nothingReachable')
              : t('span', { from: smallest ?? t('notKnown'), to: largest ?? t('notKnown') })}
          </dd>
          <dt>{t('madeIn')}</dt>
          <dd>{madeIn === null ? t('notKnown') : t('span', { from: madeIn[0], to: madeIn[1] })}</dd>
        </dl>
      )}
      {ledger.doubts.map((doubt) => (
        <p key={doubt} className={classes.doubt}>
          {doubtWording[doubt][language]}
        </p>
      ))}
      {rows.length > 0 && (
        <>
          <SizeChart rows={rows} allowance={ledger.allowance} />
          <details open={isTableOpen}>
            <summary>{t('table')}</summary>
            <SizeTable rows={rows} label={t('table')} />
            <TablesDiffer />
          </details>
        </>
      )}
    </div>
  );
}
