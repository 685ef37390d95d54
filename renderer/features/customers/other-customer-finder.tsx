import { TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../../shared/cases/ids';
import { useLedger } from '../../app/desk-context';
import { searchCustomers } from '../../db/customers';
import { CustomerLine } from '../intake/customer-line';
import classes from './customer.module.css';

const shownResults = 8;

/** Finds the other entry of the same person where nothing they have in common gave it away. */
export function OtherCustomerFinder(props: {
  readonly except: CustomerId;
  readonly onChoose: (id: CustomerId) => void;
}) {
  const { except, onChoose } = props;
  const { t } = useTranslation('customers');
  const { db } = useLedger();
  const [scrap, setScrap] = useState('');
  // One more than is shown, since the customer herself may be among them.
  const found = useLiveQuery(() => searchCustomers(db, scrap, shownResults + 1), [db, scrap]);
  const others = (found ?? []).filter(({ id }) => id !== except).slice(0, shownResults);
  return (
    <div className={classes.finder}>
      <TextInput
        label={t('merge.find')}
        description={t('merge.findHint')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={scrap}
        data-autofocus
        autoComplete="off"
        onChange={(event) => setScrap(event.currentTarget.value)}
      />
      <ul className={classes.alike}>
        {others.map((row) => (
          <li key={row.id}>
            <UnstyledButton className={classes.found} onClick={() => onChoose(row.id)}>
              <CustomerLine row={row} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {scrap.trim() !== '' && found !== undefined && others.length === 0 && <p>{t('merge.nobody')}</p>}
    </div>
  );
}
