import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useRoute } from 'wouter';
import { ariaKeys } from '../commands/keys';
import { definitionOf } from '../commands/registry';
import { lookFor } from '../features/cases/case-list-store';
import { KeyCaps } from '../ui/key-caps';
import classes from './frame.module.css';
import { type Found, useQuickSearch } from './use-quick-search';

const allCases = 'all-cases';
const fieldId = 'shell-search';

export function focusSearch(): void {
  const field = document.getElementById(fieldId);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
}

function Option(props: { readonly found: Found }) {
  const { kind, id, title, detail } = props.found;
  return (
    <Combobox.Option value={`${kind}:${id}`} className={classes.found}>
      <span>{title}</span>
      <span className={classes.foundDetail}>{detail}</span>
    </Combobox.Option>
  );
}

/** Finds cases and customers from any screen. */
export function SearchBox() {
  const { t } = useTranslation('shell');
  const [text, setText] = useState('');
  const [, navigate] = useLocation();
  const [isOnCases] = useRoute('/cases');
  const search = useQuickSearch(text);
  const combobox = useCombobox();
  // There the key leads to the list's own box, which shows it.
  const keys = isOnCases ? [] : definitionOf('shell.search').keys;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark goes to the best find whenever something else is found.
  useEffect(() => {
    if (search === null || search.found.length === 0) combobox.resetSelectedOption();
    else combobox.selectFirstOption();
  }, [search]);
  const cases = search?.found.filter((found) => found.kind === 'case') ?? [];
  const customers = search?.found.filter((found) => found.kind === 'customer') ?? [];

  function open(value: string): void {
    if (value === allCases) lookFor(text.trim());
    const separator = value.indexOf(':');
    const place = value.slice(0, separator) === 'case' ? 'cases' : 'customers';
    setText('');
    combobox.closeDropdown();
    document.querySelector<HTMLElement>('[data-zone="main"]')?.focus({ preventScroll: true });
    navigate(value === allCases ? '/cases' : `/${place}/${value.slice(separator + 1)}`);
  }

  return (
    <div className={classes.search}>
      <Combobox store={combobox} onOptionSubmit={open} size="xs">
        <Combobox.Target>
          <TextInput
            id={fieldId}
            type="search"
            value={text}
            aria-label={t('search.label')}
            aria-keyshortcuts={keys.length === 0 ? undefined : ariaKeys(keys)}
            placeholder={t('search.placeholder')}
            leftSection={<IconSearch size={15} aria-hidden />}
            rightSection={text === '' && keys[0] !== undefined ? <KeyCaps pattern={keys[0]} /> : undefined}
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.openDropdown();
            }}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !combobox.dropdownOpened) setText('');
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={search === null}>
          <Combobox.Options aria-label={t('search.label')}>
            {cases.length > 0 && (
              <Combobox.Group label={t('search.cases')}>
                {cases.map((found) => (
                  <Option key={found.id} found={found} />
                ))}
              </Combobox.Group>
            )}
            {search?.hasMoreCases === true && (
              <Combobox.Option value={allCases}>{t('search.isMore')}</Combobox.Option>
            )}
            {customers.length > 0 && (
              <Combobox.Group label={t('search.customers')}>
                {customers.map((found) => (
                  <Option key={found.id} found={found} />
                ))}
              </Combobox.Group>
            )}
            {search?.found.length === 0 && <Combobox.Empty>{t('search.nothing')}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}
