import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCaps } from '../../ui/key-caps';
import { caseGridId } from './case-table';
import { rowElementId } from './case-table-row';
import classes from './cases.module.css';

/** The box that finds; the keys of the list work from it too, so that the hands stay where they type. */
export function CaseSearchField(props: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly hasRows: boolean;
  readonly activeId: string | undefined;
  readonly hintId: string;
  readonly onChange: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { field, text, hasRows, activeId, hintId, onChange, onKey } = props;
  const { t } = useTranslation('cases');
  return (
    <TextInput
      ref={field}
      className={classes.search}
      type="search"
      role="combobox"
      aria-label={t('search.label')}
      aria-haspopup="grid"
      aria-expanded={hasRows}
      aria-controls={hasRows ? caseGridId : undefined}
      aria-activedescendant={activeId === undefined ? undefined : rowElementId(activeId)}
      aria-describedby={hintId}
      aria-autocomplete="list"
      autoComplete="off"
      spellCheck={false}
      placeholder={t('search.placeholder')}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={text === '' ? <KeyCaps pattern="/" /> : undefined}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKey}
    />
  );
}
