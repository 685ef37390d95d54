import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import {
  type ConfigurablePlaceKind,
  type ConfiguredPlace,
  configurablePlaceKinds,
} from '../../../shared/cases/places/place-code';
import { placeKindWording } from '../../../shared/wording/stages';
import { databaseRefusal } from '../../db/database-refusal';
import { useLanguage } from '../../i18n';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { type PlaceDraft, type PlaceFaults, readPlaceDraft } from './place-draft';

/** One place, entered new or changed; its code stays, for it stands on what was printed. */
export function PlaceForm(props: {
  /** Null for a new one. */
  readonly place: ConfiguredPlace | null;
  readonly taken: readonly string[];
  readonly save: (place: ConfiguredPlace) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { place, taken } = props;
  const { t } = useTranslation(['places', 'settings']);
  const language = useLanguage();
  const [draft, setDraft] = useState<PlaceDraft>(place ?? { code: '', kind: 'bench', name: '', address: '' });
  const [faults, setFaults] = useState<PlaceFaults>({});
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readPlaceDraft(draft, place === null ? taken : []);
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) return focusFirstFault(form);
    try {
      await props.save(read.value);
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="sm">
        <NativeSelect
          label={t('kind')}
          value={draft.kind}
          data={configurablePlaceKinds.map((kind) => ({
            value: kind,
            label: placeKindWording[kind][language],
          }))}
          // The options above are the only values it can have.
          onChange={(event) =>
            setDraft({ ...draft, kind: event.currentTarget.value as ConfigurablePlaceKind })
          }
        />
        <TextInput
          label={t('name')}
          value={draft.name}
          error={faults.name === undefined ? undefined : t(`faults.${faults.name}`)}
          required
          maxLength={80}
          data-autofocus
          autoComplete="off"
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <TextInput
          label={t('code')}
          description={t('codeHint')}
          value={draft.code}
          error={faults.code === undefined ? undefined : t(`faults.${faults.code}`)}
          required
          disabled={place !== null}
          maxLength={16}
          w={240}
          autoComplete="off"
          onChange={(event) => setDraft({ ...draft, code: event.currentTarget.value })}
        />
        {draft.kind === 'outside-workshop' && (
          <Textarea
            label={t('address')}
            value={draft.address}
            autosize
            minRows={2}
            maxLength={300}
            onChange={(event) => setDraft({ ...draft, address: event.currentTarget.value })}
          />
        )}
        {refusal !== null && <Refusal refusal={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onCancel}>
            {t('settings:cancel')}
          </Button>
          <Button type="submit">{t('settings:save')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
