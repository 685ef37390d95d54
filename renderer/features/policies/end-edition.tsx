import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { StaffId } from '../../../shared/cases/ids';
import { typedDay } from '../../../shared/cases/typed-values';
import type { Edition } from '../../../shared/policies/edition';
import type { House } from '../../../shared/policies/request';
import { houseWording } from '../../../shared/wording/houses';
import { actingAs } from '../../app/acting';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { databaseRefusal } from '../../db/database-refusal';
import { endEdition } from '../../db/editions';
import { showDay } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';

/** Gives an edition its last day although none follows it. */
export function EndEdition(props: {
  readonly house: House;
  readonly edition: Edition<unknown>;
  readonly by: StaffId | null;
  readonly onClose: () => void;
}) {
  const { house, edition, by, onClose } = props;
  const { t } = useTranslation(['policies', 'settings']);
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [typed, setTyped] = useState<string>(today(shop.timeZone));
  const [fault, setFault] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function end(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (by === null) {
      setFault(t('form.needsName'));
      return;
    }
    const { value: lastDay } = typedDay(typed);
    if (lastDay === null) {
      setFault(t('fault.not-a-day'));
      return;
    }
    if (edition.from !== null && lastDay < edition.from) {
      setFault(t('ending.tooEarly', { day: showDay(edition.from, language) }));
      return;
    }
    try {
      await endEdition(db, { house, version: edition.version, lastDay }, actingAs(by, shop.station));
      onClose();
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <form onSubmit={(event) => void end(event)} noValidate>
      <Stack gap="sm">
        <Text>{t('ending.why', { house: houseWording[house][language] })}</Text>
        <TextInput
          label={t('ending.lastDay')}
          value={typed}
          error={fault}
          data-autofocus
          autoComplete="off"
          w={200}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {refusal !== null && <Refusal refusal={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('settings:cancel')}
          </Button>
          <Button type="submit">{t('ending.confirm')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
