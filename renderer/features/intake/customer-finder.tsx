import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { type CustomerRow, searchCustomers } from '../../db/customers';
import { useMarkKept } from '../../ui/use-mark-kept';
import { chooseKnown, chooseNew } from './choose-customer';
import classes from './customer.module.css';
import { CustomerLine } from './customer-line';
import fieldClasses from './field.module.css';
import { useField } from './use-field';

const path = 'customer.scrap';
const newCustomer = 'new';
const resultsShown = 8;
const nobody: readonly CustomerRow[] = [];

/** The customers a scrap finds; the last answer stands until the next one is there. */
function useFound(scrap: string): readonly CustomerRow[] {
  const { db } = useLedger();
  const last = useRef(nobody);
  const found = useLiveQuery(() => searchCustomers(db, scrap, resultsShown), [db, scrap]);
  if (found !== undefined) last.current = found;
  return scrap.trim() === '' ? nobody : last.current;
}

/**
 * One box for any scrap: name, reading, romaji, digits of a telephone, email. Arrow keys and Enter choose; an Enter with
 * nothing chosen, as a scanner sends it, does nothing.
 */
export function CustomerFinder() {
  const { t } = useTranslation('intake');
  const { shop } = useLedger();
  const { text, fault, write } = useField(path);
  const found = useFound(text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useMarkKept(combobox, found);

  function choose(value: string) {
    combobox.closeDropdown();
    if (value === newCustomer) return chooseNew(text, shop);
    const row = found.find(({ id }) => id === value);
    if (row !== undefined) chooseKnown(row.id);
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          id={path}
          size="sm"
          label={t('customer.find')}
          labelProps={{ className: fieldClasses.label }}
          description={t('hint.customer')}
          descriptionProps={{ className: fieldClasses.hint }}
          errorProps={{ className: fieldClasses.fault }}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={fault}
          leftSection={<IconSearch size={16} stroke={1.6} />}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            write(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => {
            if (text !== '') combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options aria-label={t('customer.found')}>
          {found.map((row) => (
            <Combobox.Option key={row.id} value={row.id} className={classes.option}>
              <CustomerLine row={row} />
            </Combobox.Option>
          ))}
          <Combobox.Option value={newCustomer} className={classes.option}>
            <IconUserPlus size={15} stroke={1.6} aria-hidden /> {t('customer.new', { scrap: text.trim() })}
          </Combobox.Option>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
