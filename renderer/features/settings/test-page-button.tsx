import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { BoundPaper } from '../../../shared/printing/bindings';
import { now } from '../../app/clock';
import { useDesk, useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { useLanguage } from '../../i18n';
import { notify } from '../../ui/notify';

/** Prints a ruler and a barcode on what the paper is bound to. */
export function TestPageButton(props: {
  readonly paper: BoundPaper;
  readonly printerTitle: string;
  readonly onRefusal: (refusal: AppError | null) => void;
}) {
  const { t } = useTranslation(['settings', 'prints']);
  const desk = useDesk();
  const { ledger } = useLedger();
  const language = useLanguage();
  const [isSending, setIsSending] = useState(false);
  const { paper, printerTitle, onRefusal } = props;

  async function print(): Promise<void> {
    setIsSending(true);
    onRefusal(null);
    const queued = await desk.printPapers({
      ledger,
      requests: [
        {
          key: newId(),
          caseId: null,
          boundPaper: paper,
          paper: { paper: 'test-page', language, copy: 0, printer: printerTitle, printedAt: now() },
        },
      ],
    });
    setIsSending(false);
    if (queued.ok) await notify({ tone: 'calm', title: t('papers.testSent') });
    else onRefusal(queued.error);
  }

  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={isSending}
      aria-label={t('papers.testNamed', { paper: t(`prints:papers.${paper}`) })}
      onClick={() => void print()}
    >
      {t('papers.test')}
    </Button>
  );
}
