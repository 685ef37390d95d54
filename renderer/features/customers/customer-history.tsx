import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { CustomerState } from '../../../shared/cases/customer-state';
import page from '../../ui/page-with-side.module.css';
import { Timeline } from '../cases/timeline';
import classes from './customer.module.css';
import { type CustomerChange, changesOf } from './customer-changes';

function Changes(props: { readonly changes: readonly CustomerChange[] }) {
  const { t } = useTranslation('customers');
  return (
    <ul className={classes.changes}>
      {props.changes.map(({ field, before, after }) => (
        <li key={field}>
          {t(`fields.${field}`)}: <del>{before === '' ? t('empty') : before}</del> →{' '}
          <ins>{after === '' ? t('empty') : after}</ins>
        </li>
      ))}
    </ul>
  );
}

function known(state: CustomerState, id: string): Customer | undefined {
  return id === state.id ? state.customer : state.aliases.find((alias) => alias.id === id)?.customer;
}

/** Both histories of a merge in one: every entry says under whose name it was written and what it changed. */
export function CustomerHistory(props: { readonly state: CustomerState }) {
  const { state } = props;
  const { t } = useTranslation('customers');
  const changes = changesOf(state.timeline);

  function more({ event }: TimelineEntry) {
    const subject = event.subject.id ?? '';
    const under = subject === state.id ? null : known(state, subject)?.name;
    const from = event.type === 'customer-merged' ? known(state, event.data.from)?.name : undefined;
    return (
      <>
        {from !== undefined && <p>{t('history.mergedFrom', { name: from })}</p>}
        <Changes changes={changes.get(event.id) ?? []} />
        {under !== null && under !== undefined && (
          <p className={page.dimmed}>{t('history.under', { name: under })}</p>
        )}
      </>
    );
  }

  return (
    <section aria-labelledby="customer-history">
      <h2 id="customer-history">{t('history.title')}</h2>
      <Timeline entries={state.timeline} more={more} />
    </section>
  );
}
