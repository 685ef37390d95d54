import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { possibleDuplicates } from '../../db/customers';
import { chooseKnown } from './choose-customer';
import classes from './customer.module.css';
import { CustomerLine } from './customer-line';
import { useIntake } from './intake-store';

/** Customers already known who may be the one being typed. Two people may share a telephone: a person decides. */
export function CustomerDuplicates() {
  const { t } = useTranslation('intake');
  const { db } = useLedger();
  const fields = useDeferredValue(
    useIntake((state) => (state.draft?.customer.kind === 'new' ? state.draft.customer.fields : null)),
  );
  const duplicates = useLiveQuery(
    async () => (fields === null ? [] : possibleDuplicates(db, fields)),
    [db, fields],
  );
  if (duplicates === undefined || duplicates.length === 0) return null;
  return (
    <section className={classes.duplicates} aria-label={t('duplicates.title')} aria-live="polite">
      <p className={classes.name}>{t('duplicates.title')}</p>
      <ul className={classes.rows}>
        {duplicates.map(({ customer, shared }) => (
          <li key={customer.id} className={classes.row}>
            <CustomerLine row={customer} />
            <span className={classes.shared}>
              {t('duplicates.same', {
                what: shared.map((each) => t(`duplicates.shared.${each}`)).join(', '),
              })}
            </span>
            <Button size="compact-xs" variant="default" onClick={() => chooseKnown(customer.id)}>
              {t('duplicates.use')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
