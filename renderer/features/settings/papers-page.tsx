import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { boundPapers } from '../../../shared/printing/bindings';
import { useOutbox } from '../../app/outbox-watch';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import { BindingRow } from './binding-row';
import { PrintersFound } from './printers-found';
import classes from './settings.module.css';
import { usePrinters } from './use-printers';

/** Said before a printer is chosen: whatever waits prints at once then, wanted or not. */
function PapersWaiting() {
  const { t } = useTranslation('settings');
  const count = useOutbox(({ outbox }) =>
    outbox?.lastRefusal?.kind === 'no-printer-bound' ? outbox.printsNotQueued : 0,
  );
  if (count === 0) return null;
  return (
    <p className={classes.waiting}>
      {t('papers.waiting', { count })}{' '}
      <Anchor component={Link} href="/prints" inherit underline="always">
        {t('papers.toWaiting')}
      </Anchor>
    </p>
  );
}

/** Which paper goes to which printer on which stock, and what printers there are. */
export function PapersPage() {
  const { t } = useTranslation('settings');
  const found = usePrinters();
  const { printers, bindings, refusal } = found;
  if (bindings === null || (printers === null && refusal === null))
    return refusal === null ? (
      <Waiting label={t('papers.looking')} />
    ) : (
      <Refusal refusal={refusal} onRetry={() => void found.look()} />
    );
  return (
    <Stack gap="lg">
      <div>
        <h2>{t('papers.title')}</h2>
        <Text c="dimmed">{t('papers.introduction')}</Text>
      </div>
      {refusal !== null && <Refusal refusal={refusal} onRetry={() => void found.look()} />}
      <PapersWaiting />
      <table className={classes.sheet}>
        <thead>
          <tr>
            <th scope="col">{t('papers.paper')}</th>
            <th scope="col">{t('papers.printer')}</th>
            <th scope="col">{t('papers.stock')}</th>
            <th scope="col">{t('papers.dotsPerInch')}</th>
            <th scope="col">{t('papers.standing')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {boundPapers.map((paper) => (
            <BindingRow
              key={paper}
              paper={paper}
              binding={bindings[paper]}
              printers={printers ?? []}
              bind={(binding) => found.bind(paper, binding)}
            />
          ))}
        </tbody>
      </table>
      {printers !== null && (
        <PrintersFound printers={printers} isLooking={found.isLooking} onLook={() => void found.look()} />
      )}
    </Stack>
  );
}
