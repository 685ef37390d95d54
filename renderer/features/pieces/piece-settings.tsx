import { Button, NativeSelect } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { Place } from '../../../shared/cases/stages/custody';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { useLedger } from '../../app/desk-context';
import { listPlaces } from '../../db/places';
import { listStaff } from '../../db/shop';
import { Refusal } from '../../ui/refusal';
import { type Done, doPlace, doRecord } from './do-move';
import classes from './piece-head.module.css';
import { PromiseDialog } from './promise-dialog';

/** What is set about a piece apart from its moves: where it lies, who works on it, whether it is urgent, the promise. */
export function PieceSettings(props: { readonly piece: PieceStanding }) {
  const { bagNumber, rush, craftsperson } = props.piece;
  const { t } = useTranslation('pieces');
  const { db, shop } = useLedger();
  const places = useLiveQuery(() => listPlaces(db), [db]) ?? [];
  const staff = useLiveQuery(() => listStaff(db), [db]) ?? [];
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isPromising, setPromising] = useState(false);

  async function act(done: Promise<Done>): Promise<void> {
    const answer = await done;
    if (answer !== 'cancelled') setRefusal(answer.ok ? null : answer.error);
  }

  function putAt(value: string): void {
    const place = places.find(({ code }) => `place:${code}` === value);
    const person = staff.find(({ id }) => `person:${id}` === value);
    const wanted: Place | null =
      place !== undefined
        ? { kind: place.kind, code: place.code }
        : person !== undefined
          ? { kind: 'person', staffId: person.id }
          : null;
    if (wanted !== null) void act(doPlace({ db, shop }, bagNumber, wanted));
  }

  function give(value: string): void {
    const staffId = staff.find(({ id }) => id === value)?.id ?? null;
    void act(doRecord({ db, shop }, bagNumber, { type: 'craftsperson-named', data: { bagNumber, staffId } }));
  }

  return (
    <>
      <div className={classes.settings}>
        <NativeSelect
          label={t('putAt')}
          value=""
          data={[
            { value: '', label: t('choosePlace') },
            ...places.map(({ code, name }) => ({ value: `place:${code}`, label: name })),
            ...staff.map(({ id, name }) => ({ value: `person:${id}`, label: name })),
          ]}
          onChange={(event) => {
            putAt(event.currentTarget.value);
            // What is scanned next must not find a list of places to choose from.
            event.currentTarget.blur();
          }}
        />
        <NativeSelect
          label={t('giveTo')}
          value={craftsperson ?? ''}
          data={[
            { value: '', label: t('nobodyYet') },
            ...staff.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => {
            give(event.currentTarget.value);
            event.currentTarget.blur();
          }}
        />
        <Button
          variant="default"
          aria-pressed={rush}
          onClick={() =>
            void act(
              doRecord({ db, shop }, bagNumber, { type: 'rush-set', data: { bagNumber, rush: !rush } }),
            )
          }
        >
          {t(rush ? 'rushOff' : 'rushOn')}
        </Button>
        <Button variant="default" onClick={() => setPromising(true)}>
          {t('promise.open')}
        </Button>
      </div>
      {refusal !== null && <Refusal refusal={refusal} />}
      {isPromising && <PromiseDialog piece={props.piece} onClose={() => setPromising(false)} />}
    </>
  );
}
