import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { actingAs } from '../../app/acting';
import { askWho, useActingState } from '../../app/acting-staff';
import { useLedger } from '../../app/desk-context';
import type { JournalState } from '../../app/journal-check';
import { databaseRefusal } from '../../db/database-refusal';
import { acknowledgeDamage, acknowledgementOf, readAcknowledgements } from '../../db/journal-damage';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { useMoment } from './use-moment';

/** Who took note of damage in the journal and why the desk goes on; or the form for it. It stays here either way. */
export function AcknowledgeDamage(props: { readonly journal: JournalState }) {
  const { t } = useTranslation('keeping');
  const { db } = useLedger();
  const momentOf = useMoment();
  const known = useLiveQuery(() => readAcknowledgements(db), [db]);
  if (known === undefined) return null;
  const { damagedLine, damageCount } = props.journal;
  return (
    <Stack gap="xs" mt="xs">
      {known.map(({ at, name, reason, line }) => (
        <Text key={at} style={{ overflowWrap: 'anywhere' }}>
          {t('damage.known', { moment: momentOf(at), name, line, reason })}
        </Text>
      ))}
      {acknowledgementOf(props.journal, known) === undefined && (
        <DamageForm line={damagedLine ?? 1} places={damageCount} />
      )}
    </Stack>
  );
}

function DamageForm(props: { readonly line: number; readonly places: number }) {
  const { t } = useTranslation('keeping');
  const { db, shop } = useLedger();
  const acting = useActingState((state) => state.acting);
  const [name, setName] = useState(acting.kind === 'person' ? acting.name : '');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    setAsked(true);
    const said = { name: name.trim(), reason: reason.trim() };
    if (said.name === '' || said.reason === '') return focusFirstFault(form);
    const who = await askWho();
    if (who === 'cancelled') return;
    try {
      await acknowledgeDamage(db, { ...props, ...said }, actingAs(who, shop.station));
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  const fault = (value: string, words: string) => (isAsked && value.trim() === '' ? words : undefined);
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="xs">
        <Text>{t('damage.explanation')}</Text>
        <TextInput
          label={t('damage.name')}
          value={name}
          maxLength={100}
          error={fault(name, t('damage.nameMissing'))}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={t('damage.reason')}
          value={reason}
          maxLength={1000}
          autosize
          minRows={2}
          error={fault(reason, t('damage.reasonMissing'))}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {refusal !== null && <Refusal refusal={refusal} />}
        <Group>
          <Button type="submit" variant="default">
            {t('damage.acknowledge')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
