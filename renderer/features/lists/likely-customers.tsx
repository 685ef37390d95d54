import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../../shared/cases/ids';
import type { LikelyCustomer } from '../../db/list-standing';
import { useListInHand } from './list-in-hand';
import classes from './lists.module.css';

const rowsAtOnce = 50;

/** Joined to one with whom name and a way to reach her are the same, where there is just one. */
function certainOf({ known }: LikelyCustomer): CustomerId | null {
  const [first, second] = known.filter(({ shared }) => shared.includes('name') && shared.length > 1);
  return first !== undefined && second === undefined ? first.customer.id : null;
}

function link(pairs: readonly (readonly [CustomerId, CustomerId | null])[]): void {
  const links = new Map(useListInHand.getState().links);
  for (const [id, into] of pairs) {
    if (into === null) links.delete(id);
    else links.set(id, into);
  }
  useListInHand.setState({ links });
}

/** New customers who may be known already: a person says who is who, and nobody else. */
export function LikelyCustomers(props: { readonly likely: readonly LikelyCustomer[] }) {
  const { likely } = props;
  const { t } = useTranslation('lists');
  const links = useListInHand((state) => state.links);
  const isRunning = useListInHand((state) => state.running !== null);
  const [shown, setShown] = useState(rowsAtOnce);
  if (likely.length === 0) return null;
  const certain = likely.flatMap((one) => {
    const into = certainOf(one);
    return into === null ? [] : [[one.id, into] as const];
  });
  return (
    <section aria-label={t('likely.title')}>
      <h3>{t('likely.title')}</h3>
      <Text c="dimmed">{t('likely.hint')}</Text>
      {certain.length > 1 && (
        <Group my="xs">
          <Button variant="default" disabled={isRunning} onClick={() => link(certain)}>
            {t('likely.linkAll', { count: certain.length })}
          </Button>
        </Group>
      )}
      <div className={classes.wide}>
        <table className={classes.sheet}>
          <thead>
            <tr>
              <th scope="col">{t('likely.inList')}</th>
              <th scope="col">{t('likely.here')}</th>
              <th scope="col">{t('words.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {likely.slice(0, shown).map(({ id, customer, known }) => (
              <tr key={id}>
                <th scope="row">
                  {customer.name}
                  <span className={classes.sample}>
                    {[customer.kana, ...customer.phones, ...customer.emails]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                </th>
                <td>
                  {known.slice(0, 5).map((one) => (
                    <div key={one.customer.id}>
                      {[one.customer.name, one.customer.kana, ...one.customer.phones]
                        .filter((part) => part !== '')
                        .join(' · ')}{' '}
                      <span className={classes.guess}>
                        {one.shared.map((key) => t(`likely.shared.${key}`)).join(', ')}
                      </span>
                    </div>
                  ))}
                </td>
                <td>
                  <NativeSelect
                    aria-label={`${customer.name}: ${t('likely.here')}`}
                    size="xs"
                    value={links.get(id) ?? ''}
                    disabled={isRunning}
                    data={[
                      { value: '', label: t('likely.apart') },
                      ...known.slice(0, 5).map((one) => ({
                        value: one.customer.id,
                        label: t('likely.same', { name: one.customer.name }),
                      })),
                    ]}
                    onChange={(event) => {
                      const chosen = known.find((one) => one.customer.id === event.currentTarget.value);
                      link([[id, chosen?.customer.id ?? null]]);
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {likely.length > shown && (
        <Group mt="xs">
          <Text>{t('likely.more', { count: likely.length - shown })}</Text>
          <Button variant="default" onClick={() => setShown(shown + rowsAtOnce)}>
            {t('likely.showMore')}
          </Button>
        </Group>
      )}
    </section>
  );
}
