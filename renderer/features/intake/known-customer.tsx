import { Anchor, Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CustomerId } from '../../../shared/cases/ids';
import { useLedger } from '../../app/desk-context';
import { casesOfCustomer, readCustomer } from '../../db/customers';
import { useLanguage } from '../../i18n';
import { showShortDay } from '../../ui/dates';
import { chooseTyped, findAgain } from './choose-customer';
import { useCountryName } from './countries';
import classes from './customer.module.css';
import { useIntake } from './intake-store';
import { MergeOffer } from './merge-offer';

function EarlierCases(props: { readonly customerId: CustomerId }) {
  const { t } = useTranslation('intake');
  const { db } = useLedger();
  const language = useLanguage();
  const today = useIntake((state) => state.today);
  const cases = useLiveQuery(() => casesOfCustomer(db, props.customerId), [db, props.customerId]);
  if (cases === undefined || cases.length === 0) return null;
  const [latest] = cases;
  return (
    <span className={classes.reach}>
      {t('customer.cases', { count: cases.length })}
      {latest !== undefined && (
        <>
          {' · '}
          <Anchor component={Link} href={`/cases/${latest.id}`} inherit>
            {latest.number}
          </Anchor>{' '}
          {showShortDay(latest.receivedOn, language, today)}
        </>
      )}
    </span>
  );
}

/** The customer chosen, with what the records say of her. */
export function KnownCustomer(props: { readonly customerId: CustomerId }) {
  const { customerId } = props;
  const { t } = useTranslation('intake');
  const { db } = useLedger();
  const countryName = useCountryName();
  const state = useLiveQuery(() => readCustomer(db, customerId), [db, customerId]);
  const typed = useIntake((held) =>
    held.draft?.customer.kind === 'known' ? held.draft.customer.typed : undefined,
  );
  const known = state?.customer ?? null;
  useEffect(() => useIntake.setState({ known }), [known]);
  if (known === null) return null;
  const reading = [known.kana, known.romaji].filter((each) => each !== '').join(' / ');
  const reach = [...known.phones, ...known.emails, countryName(known.country)].filter((each) => each !== '');
  return (
    <>
      <div className={classes.card} id="customer.known" tabIndex={-1}>
        <span className={classes.cardName}>{known.name}</span>
        {reading !== '' && <span className={classes.reading}>{reading}</span>}
        <span className={classes.reach}>{reach.join(' · ')}</span>
        <span className={classes.reach}>{t(`language.${known.language}`)}</span>
        <EarlierCases customerId={customerId} />
        {known.note !== '' && <span className={classes.note}>{known.note}</span>}
        <span className={classes.actions}>
          <Button size="compact-xs" variant="default" onClick={() => findAgain('')}>
            {t('customer.findAgain')}
          </Button>
          {typed !== undefined && (
            <Button size="compact-xs" variant="default" onClick={() => chooseTyped(typed)}>
              {t('customer.backToTyped')}
            </Button>
          )}
        </span>
      </div>
      <MergeOffer customerId={customerId} name={known.name} />
    </>
  );
}
