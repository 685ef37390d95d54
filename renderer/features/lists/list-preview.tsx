import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseEntry, CustomerEntry } from '../../../shared/keeping/lists/list-entry';
import type { ListPlan } from '../../../shared/keeping/lists/list-plan';
import { displayMoney } from '../../../shared/money/money';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { serviceWording } from '../../../shared/wording/services';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import { personOf } from '../../db/list-standing';
import { showDay } from '../../ui/dates';
import { showCount } from '../../ui/show-count';
import { useListInHand } from './list-in-hand';
import classes from './lists.module.css';
import type { Looked } from './look-through';

const rowsShown = 10;

/** What would be kept: how many, and the first of them as they would stand here. */
export function ListPreview(props: { readonly plan: ListPlan; readonly looked: Looked | null }) {
  const { plan, looked } = props;
  const { t } = useTranslation('lists');
  const language = useLanguage();
  const isLooking = useListInHand((state) => state.isLooking);
  if (looked === null)
    return (
      <section aria-label={t('preview.title')}>
        <h3>{t('preview.title')}</h3>
        {isLooking && <Text role="status">{t('preview.looking')}</Text>}
      </section>
    );
  const { fresh, known, refused } = looked.standing;
  const counts = [
    ['fresh', fresh.length],
    ['known', known],
    ['repeated', looked.reading.repeated],
    ['refused', refused.length],
  ] as const;
  const withoutReading = new Set(
    fresh.flatMap((entry) => {
      const person = personOf(entry);
      return person === null || person.customer.kana !== '' ? [] : [person.id];
    }),
  ).size;
  const withoutZero = fresh
    .flatMap((entry) => personOf(entry)?.customer.phones ?? [])
    .filter((phone) => /^[1-9]\d{8,9}$/.test(phone)).length;
  const customers = fresh.filter((entry) => entry.kind === 'customer').slice(0, rowsShown);
  const cases = fresh.filter((entry) => entry.kind === 'case').slice(0, rowsShown);
  return (
    <section aria-label={t('preview.title')} aria-busy={isLooking}>
      <h3>{t('preview.title')}</h3>
      <div role="status">
        <dl className={classes.counts}>
          {counts.map(([name, count]) => (
            <div key={name}>
              <dt>{t(`preview.${name}`)}</dt>
              <dd>{showCount(count, language)}</dd>
            </div>
          ))}
        </dl>
      </div>
      {isLooking && <Text c="dimmed">{t('preview.looking')}</Text>}
      {fresh.length === 0 ? <Text>{t('preview.nothingNew')}</Text> : <h4>{t('preview.first')}</h4>}
      {customers.length > 0 && <CustomersShown entries={customers} />}
      {cases.length > 0 && <CasesShown entries={cases} />}
      {withoutReading > 0 && (
        <p className={classes.warn}>{t('preview.withoutReading', { count: withoutReading })}</p>
      )}
      {withoutZero > 0 && <p className={classes.warn}>{t('preview.withoutZero', { count: withoutZero })}</p>}
      {plan.kind === 'cases' && <Text c="dimmed">{t('preview.honest')}</Text>}
    </section>
  );
}

function CustomersShown(props: { readonly entries: readonly CustomerEntry[] }) {
  const { t } = useTranslation('lists');
  return (
    <div className={classes.wide}>
      <table className={classes.sheet}>
        <thead>
          <tr>
            {(['line', 'number', 'customer', 'reading', 'reach', 'address'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`preview.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.entries.map(({ id, rows, origin, customer }) => (
            <tr key={id}>
              <td>{rows[0]?.line}</td>
              <td>{origin.number}</td>
              <td>{[customer.name, customer.romaji].filter((part) => part !== '').join(' / ')}</td>
              <td>{customer.kana}</td>
              <td>{[...customer.phones, ...customer.emails].join(' · ')}</td>
              <td>{[customer.postalCode, customer.address].filter((part) => part !== '').join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CasesShown(props: { readonly entries: readonly CaseEntry[] }) {
  const { t } = useTranslation('lists');
  const language = useLanguage();
  const piecesOf = ({ pieces }: CaseEntry) =>
    pieces.map(({ piece, before, price }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of an entry stay in their order.
      <div key={index}>
        {[
          stageWording[before.stage][language],
          `${makerWording[piece.house][language]} ${pieceKindWording[piece.kind][language]}`,
          piece.services.map(({ code }) => serviceWording[code][language]).join(', '),
          ...(price === null ? [] : [displayMoney(price, language)]),
        ].join(' · ')}
      </div>
    ));
  return (
    <div className={classes.wide}>
      <table className={classes.sheet}>
        <thead>
          <tr>
            {(['line', 'number', 'customer', 'received', 'promised', 'pieces', 'remarks'] as const).map(
              (name) => (
                <th key={name} scope="col">
                  {t(`preview.${name}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {props.entries.map((entry) => {
            const promised = entry.pieces[0]?.piece.promisedOn ?? null;
            return (
              <tr key={entry.id}>
                <td>{entry.rows.map(({ line }) => line).join(', ')}</td>
                <td>{entry.origin.number}</td>
                <td>
                  {entry.customer?.name ?? t('preview.byNumber', { number: entry.customerOrigin.number })}
                </td>
                <td>{showDay(entry.receivedOn, language)}</td>
                <td>{promised === null ? '' : showDay(promised, language)}</td>
                <td>{piecesOf(entry)}</td>
                <td style={{ whiteSpace: 'pre-line' }}>{entry.text.slice(0, 300)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
