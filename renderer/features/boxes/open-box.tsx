import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import type { ConfiguredPlace } from '../../../shared/cases/places/place-code';
import { type PlainDate, plainDate } from '../../../shared/time/plain-date';
import { actingAs } from '../../app/acting';
import { useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { openBox } from '../../db/boxes';
import { Refusal } from '../../ui/refusal';
import classes from './boxes.module.css';

/** A box for the next run, to the workshop it usually goes to; both can be another. */
export function OpenBox(props: { readonly runOn: PlainDate; readonly places: readonly ConfiguredPlace[] }) {
  const { t } = useTranslation('boxes');
  const { db, shop } = useLedger();
  const [, navigate] = useLocation();
  const workshops = props.places.filter(({ kind, retired }) => kind === 'outside-workshop' && !retired);
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const runOn = typedDay === null ? props.runOn : plainDate(typedDay);
  const destination = chosen ?? workshops[0]?.code ?? '';

  async function open(): Promise<void> {
    if (runOn === null) return;
    const by = await askWho();
    if (by === 'cancelled') return;
    const code = workshops.find((workshop) => workshop.code === destination)?.code ?? null;
    const opened = await openBox(db, { runOn, destination: code }, actingAs(by, shop.station));
    if (opened.ok) navigate(`/boxes/${opened.value.id}`);
    else setRefusal(opened.error);
  }
  useCommands({ 'boxes.open': { run: () => void open(), when: runOn !== null } });

  return (
    <>
      <div className={classes.open}>
        <NativeSelect
          label={t('destination')}
          value={destination}
          data={[
            ...workshops.map(({ code, name }) => ({ value: code as string, label: name })),
            { value: '', label: t('noDestination') },
          ]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('runOn')}
          value={typedDay ?? props.runOn}
          error={runOn === null ? t('runOnMissing') : undefined}
          onChange={(event) => setTypedDay(event.currentTarget.value)}
        />
        <CommandButton command="boxes.open" />
      </div>
      {refusal !== null && <Refusal refusal={refusal} />}
    </>
  );
}
