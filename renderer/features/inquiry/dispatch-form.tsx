import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { plainText } from '../../../shared/cases/typed-values';
import { useLedger } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import { doMove } from '../pieces/do-move';
import { useTypedFields } from './form-state';
import classes from './inquiry.module.css';

/** The customer says that it is on its way: with which carrier, under which number. */
export function DispatchForm(props: { readonly piece: PieceStanding }) {
  const { bagNumber, house } = props.piece;
  const { t } = useTranslation('inquiry');
  const { db, shop } = useLedger();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const fields = useTypedFields({ carrier: house === 'ciwaka' ? 'FedEx' : '', tracking: '' });

  async function send(): Promise<void> {
    const { carrier, tracking } = fields.typed;
    const number = [carrier.trim(), plainText(tracking)].filter((part) => part !== '').join(' ');
    if (number.length > 60) return fields.showFaults([{ path: 'tracking', code: 'too-long' }]);
    const place = { kind: 'parcel', tracking: number === '' ? null : number } as const;
    const custody = { place, holder: { kind: 'carrier' } } as const;
    const done = await doMove({ db, shop }, { bagNumber, command: 'note-dispatch', custody });
    if (done !== 'cancelled') setRefusal(done.ok ? null : done.error);
  }

  return (
    <form
      className={classes.form}
      aria-label={t('dispatch.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{t('dispatch.title')}</h3>
      <div className={classes.fields}>
        <TextInput label={t('dispatch.carrier')} {...fields.of('carrier')} />
        <TextInput label={t('dispatch.tracking')} {...fields.of('tracking')} />
      </div>
      <div className={classes.actions}>
        <Button type="submit" size="compact-sm" variant="default">
          {t('dispatch.note')}
        </Button>
      </div>
      {refusal !== null && <Refusal refusal={refusal} />}
    </form>
  );
}
