import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { Customer } from '../../../shared/cases/customer';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { today } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import { doRecord } from '../pieces/do-move';
import { useTypedFields } from './form-state';
import classes from './inquiry.module.css';
import { readShipping } from './read-shipping';

/** Name, address, telephone and day: what the documents and the insurance need. Begins with what is known of the customer. */
export function ShippingForm(props: { readonly piece: PieceStanding; readonly customer: Customer }) {
  const { piece, customer } = props;
  const { t } = useTranslation('inquiry');
  const { db, shop } = useLedger();
  const given = piece.shippingDetails;
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isSaved, setSaved] = useState(false);
  const fields = useTypedFields({
    name: given?.name ?? (customer.romaji || customer.name),
    address: given?.address ?? [customer.address, customer.postalCode].filter(Boolean).join(' '),
    telephone: given?.telephone ?? customer.phones[0] ?? '',
    shipOn: given?.shipOn ?? '',
  });

  async function save(): Promise<void> {
    const read = readShipping(fields.typed, today(shop.timeZone));
    fields.showFaults(read.ok ? [] : read.error);
    if (!read.ok) return setSaved(false);
    const { bagNumber } = piece;
    const data = { bagNumber, ...read.value };
    const done = await doRecord({ db, shop }, bagNumber, { type: 'shipping-details-given', data });
    if (done === 'cancelled') return;
    setRefusal(done.ok ? null : done.error);
    setSaved(done.ok);
  }

  return (
    <form
      className={classes.form}
      aria-label={t('shipping.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{t('shipping.title')}</h3>
      <div className={classes.fields}>
        <TextInput label={t('shipping.name')} {...fields.of('name')} />
        <TextInput label={t('shipping.telephone')} type="tel" {...fields.of('telephone')} />
        <TextInput label={t('shipping.shipOn')} placeholder="YYYY-MM-DD" {...fields.of('shipOn')} />
        <Textarea className={classes.wide} rows={2} label={t('shipping.address')} {...fields.of('address')} />
      </div>
      <div className={classes.actions}>
        <Button type="submit" size="compact-sm" variant="default">
          {t('shipping.save')}
        </Button>
        <span role="status">{isSaved && t('saved')}</span>
      </div>
      {refusal !== null && <Refusal refusal={refusal} />}
    </form>
  );
}
