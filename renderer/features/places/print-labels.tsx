import { Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import type { PlaceLabel, StaffBadge } from '../../../shared/documents/box-papers';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import { useDesk, useLanguage, useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { notify } from '../../ui/notify';
import { Refusal } from '../../ui/refusal';
import { PaperDialog } from '../prints/paper-dialog';

type Stock = 'job-bag-tag' | 'document';

/** All labels or badges: one by one on tags, or together on a sheet to be cut up; to be looked at first. */
export function PrintLabels(props: { readonly paper: PlaceLabel | StaffBadge }) {
  const { paper } = props;
  const { t } = useTranslation('places');
  const language = useLanguage();
  const desk = useDesk();
  const { ledger } = useLedger();
  const [isLooking, setLooking] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function print(boundPaper: Stock): Promise<void> {
    setRefusal(null);
    const queued = await desk.printPapers({
      ledger,
      requests: [{ key: newId(), caseId: null, boundPaper, paper }],
    });
    if (queued.ok) await notify({ tone: 'calm', title: t('sent') });
    else setRefusal(queued.error);
  }

  const title = paperTitles[paper.paper][language];
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Group gap="xs" mt={4}>
        <Button variant="default" onClick={() => setLooking(true)}>
          {t('look')}
        </Button>
        <Button variant="default" onClick={() => void print('document')}>
          {t('printSheet')}
        </Button>
        <Button variant="default" onClick={() => void print('job-bag-tag')}>
          {t('printTags')}
        </Button>
      </Group>
      {refusal !== null && (
        <>
          <Refusal refusal={refusal} />
          <Anchor component={Link} href="/settings/papers" inherit>
            {t('toPapers')}
          </Anchor>
        </>
      )}
      {isLooking && (
        <PaperDialog title={title} paper={paper} boundPaper="document" onClose={() => setLooking(false)} />
      )}
    </section>
  );
}
