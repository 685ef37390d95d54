import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerState } from '../../../shared/cases/customer-state';
import { customerDraftOf } from '../../../shared/cases/read-customer';
import { useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { showMoment } from '../../ui/dates';
import page from '../../ui/page-with-side.module.css';
import { FactList } from '../cases/fact-list';
import { useCountryName } from '../intake/countries';
import { ChangeCustomer } from './change-customer';
import { changeDrafts } from './change-drafts';
import classes from './customer.module.css';

/** What is known of her now, and the way to change it. */
export function CustomerFacts(props: { readonly state: CustomerState }) {
  const { state } = props;
  const { customer, origin } = state;
  const { t } = useTranslation(['customers', 'intake', 'cases']);
  const language = useLanguage();
  const { shop } = useLedger();
  const countryName = useCountryName();
  const begun = changeDrafts.useDraft(state.id);
  const [isOpen, setOpen] = useState(false);

  async function change(): Promise<void> {
    if (begun === undefined) {
      const by = await askWho();
      if (by === 'cancelled') return;
      changeDrafts.keep(state.id, { by, fields: customerDraftOf(customer) });
    }
    setOpen(true);
  }
  useCommands({ 'customer.change': () => void change() });

  return (
    <header className={page.header}>
      <div className={page.headline}>
        <CommandButton command="customer.back" size="compact-xs" variant="subtle" />
        <h1>{customer.name}</h1>
        <span className={classes.reading}>
          {[customer.kana, customer.romaji].filter((text) => text !== '').join(' / ')}
        </span>
        <CommandButton command="customer.change" size="compact-xs" variant="default" />
        {begun !== undefined && !isOpen && <span className={classes.begun}>{t('change.begun')}</span>}
      </div>
      <FactList
        layout="wide"
        facts={[
          { label: t('facts.phones'), value: customer.phones.join(' · ') },
          { label: t('facts.emails'), value: customer.emails.join(' · ') },
          { label: t('intake:field.country'), value: countryName(customer.country) },
          {
            label: t('intake:field.address'),
            value: [customer.postalCode, customer.address].filter((text) => text !== '').join(' '),
          },
          { label: t('intake:field.language'), value: t(`languages.${customer.language}`) },
          { label: t('facts.registered'), value: showMoment(state.registeredAt, language, shop.timeZone) },
          ...(origin === null
            ? []
            : [
                {
                  label: t('cases:broughtIn.from'),
                  value: origin.number === '' ? origin.source : t('cases:broughtIn.numbered', origin),
                },
              ]),
          { label: t('intake:field.customerNote'), value: customer.note },
        ]}
      />
      {begun !== undefined && isOpen && (
        <ChangeCustomer state={state} draft={begun} onClose={() => setOpen(false)} />
      )}
    </header>
  );
}
