import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomerDraft } from '../../../shared/cases/intake-draft';
import { languages } from '../../../shared/language';
import { ChipsField, ListField } from './choice-field';
import { findAgain } from './choose-customer';
import { useCountries } from './countries';
import classes from './customer.module.css';
import { CustomerDuplicates } from './customer-duplicates';
import { FieldGrid } from './field-frame';
import { unfold, useIntake } from './intake-store';
import { NoteField, TextField } from './text-field';

function path(field: keyof CustomerDraft): string {
  return `customer.fields.${field}`;
}

const rarer = ['romaji', 'phone2', 'postalCode', 'address', 'note'] as const;

function RarerFields() {
  const { t } = useTranslation('intake');
  return (
    <FieldGrid>
      <TextField path={path('romaji')} label={t('field.romaji')} columns={4} />
      <TextField path={path('phone2')} label={t('field.phone2')} columns={4} inputMode="tel" isPlain />
      <TextField path={path('postalCode')} label={t('field.postalCode')} columns={4} isPlain />
      <TextField path={path('address')} label={t('field.address')} columns={8} />
      <NoteField path={path('note')} label={t('field.customerNote')} columns={4} rows={1} />
    </FieldGrid>
  );
}

/** A new customer. The reading of the name is asked for and never guessed. */
export function CustomerForm() {
  const { t } = useTranslation('intake');
  const countries = useCountries();
  const showsRarer = useIntake((state) => {
    if (state.unfolded.has('customer-more')) return true;
    const customer = state.draft?.customer;
    return customer?.kind === 'new' && rarer.some((field) => customer.fields[field] !== '');
  });
  return (
    <div className={classes.form}>
      <FieldGrid>
        <TextField path={path('name')} label={t('field.name')} columns={4} isRequired />
        <TextField path={path('kana')} label={t('field.kana')} columns={4} placeholder={t('hint.kana')} />
        <TextField path={path('phone')} label={t('field.phone')} columns={4} inputMode="tel" isPlain />
        <TextField path={path('email')} label={t('field.email')} columns={4} inputMode="email" isPlain />
        <ListField path={path('country')} label={t('field.country')} columns={4} choices={countries} />
        <ChipsField
          path={path('language')}
          label={t('field.language')}
          columns={4}
          isKept
          choices={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </FieldGrid>
      {showsRarer && <RarerFields />}
      <div className={classes.actions}>
        {!showsRarer && (
          <Button size="compact-xs" variant="default" onClick={() => unfold('customer-more')}>
            {t('customer.more')}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            const customer = useIntake.getState().draft?.customer;
            findAgain(customer?.kind === 'new' ? customer.fields.name || customer.fields.phone : '');
          }}
        >
          {t('customer.findAgain')}
        </Button>
      </div>
      <CustomerDuplicates />
    </div>
  );
}
