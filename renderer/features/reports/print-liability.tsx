import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { liabilityPaper } from '../../../shared/documents/liability-paper';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import type { LiabilityReport } from '../../../shared/reports/liability';
import type { PlainDate } from '../../../shared/time/plain-date';
import { useDesk, useLanguage, useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { notify } from '../../ui/notify';
import { Refusal } from '../../ui/refusal';
import { type CustodyNames, holderWords, placeWords } from '../pieces/custody-words';
import { PaperDialog } from '../prints/paper-dialog';

/** The goods in the house as they were counted, to be looked at and printed. */
export function PrintLiability(props: {
  readonly liability: LiabilityReport;
  readonly names: CustodyNames;
  readonly countedOn: PlainDate;
}) {
  const { liability, names, countedOn } = props;
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const desk = useDesk();
  const { ledger, shop } = useLedger();
  const [isLooking, setLooking] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  const paper = () =>
    liabilityPaper(
      liability,
      shop,
      {
        place: (place) => placeWords(place, names, language),
        holder: (holder) => holderWords(holder, names, language),
      },
      { language, copy: 0, sample: ledger === 'sample', countedOn },
    );

  async function print(): Promise<void> {
    setSending(true);
    setRefusal(null);
    const requests = [{ key: newId(), caseId: null, boundPaper: 'document' as const, paper: paper() }];
    const queued = await desk.printPapers({ ledger, requests });
    if (queued.ok) await notify({ tone: 'calm', title: t('sent') });
    else setRefusal(queued.error);
    setSending(false);
  }

  return (
    <>
      <Group gap="xs">
        <Button
          leftSection={<IconPrinter size={15} aria-hidden />}
          loading={isSending}
          onClick={() => void print()}
        >
          {t('print')}
        </Button>
        <Button variant="default" onClick={() => setLooking(true)}>
          {t('look')}
        </Button>
      </Group>
      {refusal !== null && <Refusal refusal={refusal} />}
      {isLooking && (
        <PaperDialog
          title={paperTitles['liability-report'][language]}
          paper={paper()}
          boundPaper="document"
          onClose={() => setLooking(false)}
        />
      )}
    </>
  );
}
