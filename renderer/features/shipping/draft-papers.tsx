import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { Paper } from '../../../shared/documents/papers';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { PaperDialog } from '../prints/paper-dialog';
import { draftPapers, type Papered } from './shipment-papers';
import classes from './shipment-parts.module.css';

/** What the papers will say, before there is a label: the invoice says across each page that it is a draft. */
export function DraftPapers(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly shipment: Papered;
}) {
  const { state, customer, shipment } = props;
  const { t } = useTranslation('shipping');
  const language = useLanguage();
  const { ledger, shop } = useLedger();
  const [looking, setLooking] = useState<Paper | null>(null);
  const making = { state, customer, shop, sample: ledger === 'sample', today: today(shop.timeZone) };
  const papers = draftPapers(making, shipment);
  return (
    <section className={classes.block} aria-label={t('papers.drafts')}>
      <h3>{t('papers.drafts')}</h3>
      <Group gap="xs">
        {papers.map((paper) => (
          <Button key={paper.paper} size="compact-sm" variant="default" onClick={() => setLooking(paper)}>
            {paperTitles[paper.paper][language]}
          </Button>
        ))}
      </Group>
      {looking !== null && (
        <PaperDialog
          title={paperTitles[looking.paper][language]}
          paper={looking}
          boundPaper="document"
          onClose={() => setLooking(null)}
        />
      )}
    </section>
  );
}
