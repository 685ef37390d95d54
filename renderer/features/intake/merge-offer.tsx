import { Button, Group, Modal, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../../shared/cases/ids';
import { now } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { type CustomerRow, mergeCustomers, possibleDuplicatesOf } from '../../db/customers';
import classes from './customer.module.css';
import { CustomerLine } from './customer-line';
import { takerOf, useIntake } from './intake-store';

/** Others who may be the very same person: joining keeps both histories, and the chosen one answers for both. */
export function MergeOffer(props: { readonly customerId: CustomerId; readonly name: string }) {
  const { customerId, name } = props;
  const { t } = useTranslation('intake');
  const { db, shop } = useLedger();
  const by = useIntake(takerOf);
  const [asked, setAsked] = useState<CustomerRow | null>(null);
  const pairs = useLiveQuery(() => possibleDuplicatesOf(db, customerId), [db, customerId]);

  async function merge(from: CustomerId) {
    await mergeCustomers(db, { from, into: customerId }, { at: now(), station: shop.station, by, newId });
    setAsked(null);
  }

  if (pairs === undefined || pairs.length === 0) return null;
  return (
    <section className={classes.duplicates} aria-label={t('merge.title')}>
      <p className={classes.name}>{t('merge.title')}</p>
      <ul className={classes.rows}>
        {pairs.map(({ customer, shared }) => (
          <li key={customer.id} className={classes.row}>
            <CustomerLine row={customer} />
            <span className={classes.shared}>
              {t('duplicates.same', {
                what: shared.map((each) => t(`duplicates.shared.${each}`)).join(', '),
              })}
            </span>
            <Button size="compact-xs" variant="default" onClick={() => setAsked(customer)}>
              {t('merge.offer')}
            </Button>
          </li>
        ))}
      </ul>
      <Modal
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={t('merge.question')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {asked !== null && (
          <>
            <CustomerLine row={asked} />
            <Text size="sm" my="sm">
              {t('merge.explain', { name })}
            </Text>
            <Group justify="flex-end">
              <Button variant="default" data-autofocus onClick={() => setAsked(null)}>
                {t('merge.keepApart')}
              </Button>
              <Button onClick={() => void merge(asked.id)}>{t('merge.do')}</Button>
            </Group>
          </>
        )}
      </Modal>
    </section>
  );
}
