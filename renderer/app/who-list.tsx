import { Button, Combobox, Group, Stack, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredStaff } from '../db/ledger';
import { isComposing } from '../ui/writing';
import classes from './who-dialog.module.css';

function plain(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // Hiragana typed for a reading entered in katakana.
      .replace(/[ぁ-ゖ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0x60))
      .replace(/\s/gu, '')
  );
}

/** Those whose name or reading holds what was typed, in any width and either kana. */
export function matchingStaff(staff: readonly StoredStaff[], typed: string): readonly StoredStaff[] {
  const wanted = plain(typed);
  return staff.filter(({ name, kana }) => plain(name).includes(wanted) || plain(kana).includes(wanted));
}

/** The names to choose from; typing narrows them, Enter takes the one marked. */
export function WhoList(props: {
  readonly staff: readonly StoredStaff[];
  readonly onChoose: (person: StoredStaff) => void;
  readonly onNew: (name: string) => void;
  readonly onNobody: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('shell');
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ opened: true });
  const matching = matchingStaff(props.staff, typed);
  const firstId = matching[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark goes to the first name whenever another is first.
  useEffect(() => {
    if (typed !== '') combobox.selectFirstOption();
  }, [firstId, typed]);
  const name = typed.trim();
  return (
    <Stack gap="sm">
      <Combobox
        store={combobox}
        size="sm"
        onOptionSubmit={(id) => {
          const person = props.staff.find((candidate) => candidate.id === id);
          if (person !== undefined) props.onChoose(person);
        }}
      >
        <Combobox.EventsTarget>
          <TextInput
            label={t('who.search')}
            value={typed}
            data-autofocus
            autoFocus
            autoComplete="off"
            onKeyDown={(event) => {
              // The list counts as open, so Escape would close it and leave the dialog.
              if (event.key === 'Escape' && !isComposing(event)) props.onCancel();
            }}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </Combobox.EventsTarget>
        {/* A list without options is none: a screen reader would announce an empty one. */}
        {matching.length === 0 ? (
          <Combobox.Empty role="status">
            {props.staff.length === 0 ? t('who.none') : t('who.noMatch')}
          </Combobox.Empty>
        ) : (
          <Combobox.Options className={classes.list} aria-label={t('who.list')}>
            {matching.map((person) => (
              <Combobox.Option key={person.id} value={person.id}>
                <Group justify="space-between" wrap="nowrap">
                  <span>{person.name}</span>
                  <span className={classes.kana}>{person.kana}</span>
                </Group>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        )}
      </Combobox>
      <Group justify="space-between">
        <Button variant="subtle" onClick={() => props.onNew(matching.length === 0 ? name : '')}>
          {matching.length === 0 && name !== '' ? t('who.addNamed', { name }) : t('who.add')}
        </Button>
        <Button variant="default" onClick={props.onNobody}>
          {t('who.goOn')}
        </Button>
      </Group>
    </Stack>
  );
}
