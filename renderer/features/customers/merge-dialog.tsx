import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import type { CustomerState } from '../../../shared/cases/customer-state';
import type { CustomerId, StaffId } from '../../../shared/cases/ids';
import { now } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { casesOfCustomer, mergeCustomers, readCustomer } from '../../db/customers';
import { databaseRefusal } from '../../db/database-refusal';
import page from '../../ui/page-with-side.module.css';
import { Refusal } from '../../ui/refusal';
import { CustomerLine } from '../intake/customer-line';
import classes from './customer.module.css';
import { OtherCustomerFinder } from './other-customer-finder';

/** Makes two entries of one person into one: which of them lives on is chosen, and both histories stay. */
export function MergeDialog(props: {
  readonly state: CustomerState;
  readonly by: StaffId | null;
  /** Null = still to be found. */
  readonly other: CustomerId | null;
  readonly onClose: () => void;
}) {
  const { state, by, onClose } = props;
  const { t } = useTranslation('customers');
  const { db, shop } = useLedger();
  const [, navigate] = useLocation();
  const [otherId, setOtherId] = useState(props.other);
  const [survivor, setSurvivor] = useState<CustomerId>(state.id);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const other = useLiveQuery(
    async () => (otherId === null ? undefined : readCustomer(db, otherId)),
    [db, otherId],
  );
  const counts = useLiveQuery(
    async () =>
      Promise.all(
        [state.id, ...(otherId === null ? [] : [otherId])].map(
          async (id) => (await casesOfCustomer(db, id)).length,
        ),
      ),
    [db, state.id, otherId],
  );

  async function merge(): Promise<void> {
    if (other === undefined) return;
    const from = survivor === state.id ? other.id : state.id;
    try {
      await mergeCustomers(db, { from, into: survivor }, { at: now(), station: shop.station, by, newId });
      onClose();
      if (survivor !== state.id) navigate(`/customers/${survivor}`, { replace: true });
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('merge.title')}
      closeButtonProps={{ 'aria-label': t('merge.close') }}
    >
      {other === undefined ? (
        <OtherCustomerFinder except={state.id} onChoose={setOtherId} />
      ) : (
        <Stack gap="sm">
          <p>{t('merge.explain')}</p>
          <Radio.Group label={t('merge.survivor')} value={survivor} onChange={(id) => setSurvivor(idOf(id))}>
            <Stack gap="xs" mt="xs">
              {[state, other].map(({ id, customer }, place) => (
                <Radio
                  key={id}
                  value={id}
                  label={
                    <span className={classes.choice}>
                      <CustomerLine row={customer} />
                      <span className={page.dimmed}>
                        {customer.address} {t('cases.title', { count: counts?.[place] ?? 0 })}
                      </span>
                    </span>
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group gap="xs">
            <Button onClick={() => void merge()}>{t('merge.do')}</Button>
            <Button variant="default" data-autofocus onClick={onClose}>
              {t('merge.cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );

  function idOf(chosen: string): CustomerId {
    return chosen === other?.id ? other.id : state.id;
  }
}
