import { Anchor, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { CaseState } from '../../../shared/cases/case-state';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import page from '../../ui/page-with-side.module.css';
import { entriesOf, useDraftsOfCase } from './shipment-entries';
import { ShipmentMark } from './shipment-mark';
import classes from './shipping.module.css';
import { usePurchases } from './use-purchases';

/** On the page of the case: where each of its shipments stands, and the way to them. */
export function ShippingPanel(props: { readonly state: CaseState }) {
  const { state } = props;
  const { t } = useTranslation('shipping');
  const [, navigate] = useLocation();
  const drafts = useDraftsOfCase(state.id);
  const { known } = usePurchases(state);
  useCommands({ 'case.shipping': () => navigate(`/cases/${state.id}/shipping`) });
  const entries = entriesOf(state, drafts ?? [], known ?? []);
  return (
    <section className={page.panel} aria-labelledby="case-shipments">
      <Group justify="space-between">
        <h2 id="case-shipments">{t('panel.title')}</h2>
        <CommandButton command="case.shipping" size="compact-xs" variant="default" />
      </Group>
      {entries.length === 0 ? (
        <p className={page.dimmed}>{t('panel.none')}</p>
      ) : (
        <ul className={classes.panelList}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Anchor component={Link} href={`/cases/${state.id}/shipping/${entry.id}`} inherit>
                <ShipmentMark entry={entry} />
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
