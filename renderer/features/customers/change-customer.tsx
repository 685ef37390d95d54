import { Button, Group, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CustomerState } from '../../../shared/cases/customer-state';
import { type CodedFault, FieldReading } from '../../../shared/cases/field-reading';
import type { CustomerDraft } from '../../../shared/cases/intake-draft';
import { readCustomerFields } from '../../../shared/cases/read-customer';
import { languages } from '../../../shared/language';
import { now } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { changeCustomer } from '../../db/customers';
import { databaseRefusal } from '../../db/database-refusal';
import { Refusal } from '../../ui/refusal';
import { useStaffNames } from '../cases/staff-names';
import { useCountries } from '../intake/countries';
import { type ChangeDraft, changeDrafts } from './change-drafts';
import classes from './customer.module.css';

const texts = ['name', 'kana', 'romaji', 'phone', 'phone2', 'email', 'postalCode'] as const;

/** The form for changing what is known of her. Closing it keeps what was typed; only saving or discarding ends the change. */
export function ChangeCustomer(props: {
  readonly state: CustomerState;
  readonly draft: ChangeDraft;
  readonly onClose: () => void;
}) {
  const { state, draft, onClose } = props;
  const { t } = useTranslation(['customers', 'intake']);
  const { db, shop } = useLedger();
  const nameOf = useStaffNames();
  const countries = useCountries();
  const [faults, setFaults] = useState<readonly CodedFault[]>([]);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const { fields } = draft;

  function write(changed: Partial<CustomerDraft>): void {
    changeDrafts.keep(state.id, { ...draft, fields: { ...fields, ...changed } });
  }

  function faultAt(field: keyof CustomerDraft): string | null {
    const fault = faults.find(({ path }) => path === `customer.${field}`);
    return fault === undefined ? null : t(`intake:fault.${fault.code}`);
  }

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const reading = new FieldReading();
    const read = readCustomerFields(fields, 'customer', reading);
    setFaults(reading.faults);
    const [first] = reading.faults;
    if (first !== undefined) {
      document.getElementById(first.path)?.focus();
      return;
    }
    // The form holds two telephones and one email; what was known beyond them stays.
    const customer = {
      ...read,
      phones: [...read.phones, ...state.customer.phones.slice(2)],
      emails: [...read.emails, ...state.customer.emails.slice(1)],
    };
    try {
      const acting = { at: now(), station: shop.station, by: draft.by, newId };
      await changeCustomer(db, { id: state.id, customer }, acting);
      changeDrafts.drop(state.id);
      onClose();
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      yOffset="6vh"
      title={t('change.title', { name: nameOf(draft.by) })}
      closeButtonProps={{ 'aria-label': t('change.later') }}
    >
      <form onSubmit={(event) => void save(event)} className={classes.form}>
        <div className={classes.grid}>
          {texts.map((field) => (
            <TextInput
              key={field}
              id={`customer.${field}`}
              label={t(`intake:field.${field}`)}
              withAsterisk={field === 'name'}
              data-autofocus={field === 'name' || undefined}
              error={faultAt(field)}
              value={fields[field]}
              autoComplete="off"
              onChange={(event) => write({ [field]: event.currentTarget.value })}
            />
          ))}
          <NativeSelect
            size="xs"
            id="customer.country"
            label={t('intake:field.country')}
            error={faultAt('country')}
            value={fields.country}
            data={[{ value: '', label: '' }, ...countries]}
            onChange={(event) => write({ country: event.currentTarget.value })}
          />
          <NativeSelect
            size="xs"
            id="customer.language"
            label={t('intake:field.language')}
            value={fields.language}
            data={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
            onChange={(event) =>
              write({
                language: languages.find((each) => each === event.currentTarget.value) ?? fields.language,
              })
            }
          />
        </div>
        <TextInput
          id="customer.address"
          label={t('intake:field.address')}
          error={faultAt('address')}
          value={fields.address}
          onChange={(event) => write({ address: event.currentTarget.value })}
        />
        <Textarea
          id="customer.note"
          label={t('intake:field.customerNote')}
          error={faultAt('note')}
          autosize
          minRows={2}
          maxRows={8}
          value={fields.note}
          onChange={(event) => write({ note: event.currentTarget.value })}
        />
        {refusal !== null && <Refusal refusal={refusal} />}
        <Group gap="xs">
          <Button type="submit">{t('change.save')}</Button>
          <Button
            variant="default"
            onClick={() => {
              changeDrafts.drop(state.id);
              onClose();
            }}
          >
            {t('change.discard')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
