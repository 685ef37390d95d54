import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CustomerState } from '../../../shared/cases/customer-state';
import type { CustomerId, StaffId } from '../../../shared/cases/ids';
import { askWho } from '../../app/staff';
import type { PossibleDuplicate } from '../../db/customers';
import page from '../../ui/page-with-side.module.css';
import { CustomerLine } from '../intake/customer-line';
import classes from './customer.module.css';
import { MergeDialog } from './merge-dialog';

type Merging = { readonly by: StaffId | null; readonly other: CustomerId | null };

/** Who may be the same person, and who was already merged into her. Two people may share a telephone: a person decides. */
export function MergeSection(props: {
  readonly state: CustomerState;
  readonly alike: readonly PossibleDuplicate[];
}) {
  const { state, alike } = props;
  const { t } = useTranslation(['customers', 'intake']);
  const [merging, setMerging] = useState<Merging | null>(null);

  async function begin(other: CustomerId | null): Promise<void> {
    const by = await askWho();
    if (by !== 'cancelled') setMerging({ by, other });
  }

  return (
    <section className={page.panel} aria-labelledby="customer-alike">
      <h2 id="customer-alike">{t('alike.title')}</h2>
      {alike.length === 0 ? (
        <p className={page.dimmed}>{t('alike.none')}</p>
      ) : (
        <>
          <p className={page.dimmed}>{t('alike.explain')}</p>
          <ul className={classes.alike}>
            {alike.map(({ customer, shared }) => (
              <li key={customer.id}>
                <Link href={`/customers/${customer.id}`} className={classes.link}>
                  <CustomerLine row={customer} />
                </Link>
                <span className={page.dimmed}>
                  {t('intake:duplicates.same', {
                    what: shared.map((each) => t(`intake:duplicates.shared.${each}`)).join(', '),
                  })}
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('merge.withName', { name: customer.name })}
                  onClick={() => void begin(customer.id)}
                >
                  {t('merge.with')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button size="compact-xs" variant="subtle" onClick={() => void begin(null)}>
          {t('merge.other')}
        </Button>
      </div>
      {state.aliases.length > 0 && (
        <div>
          <h3>{t('aliases.title')}</h3>
          <ul className={classes.alike}>
            {state.aliases.map(({ id, customer }) => (
              <li key={id}>
                <CustomerLine row={customer} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {merging !== null && (
        <MergeDialog state={state} by={merging.by} other={merging.other} onClose={() => setMerging(null)} />
      )}
    </section>
  );
}
