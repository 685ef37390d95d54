import { Anchor, Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import type { RingMeasuringSheet } from '../../../shared/documents/papers';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import type { Language } from '../../../shared/language';
import { today } from '../../app/clock';
import { useDesk, useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { useLanguage } from '../../i18n';
import { notify } from '../../ui/notify';
import { Refusal } from '../../ui/refusal';
import { PaperDialog } from '../prints/paper-dialog';
import classes from './ring-sizes.module.css';

/** The sheet to measure a ring with, to be looked at and to be printed on what documents are bound to. */
export function MeasuringSheet() {
  const { t } = useTranslation('ringSizes');
  const desk = useDesk();
  const { ledger, shop } = useLedger();
  const deskLanguage = useLanguage();
  const [language, setLanguage] = useState<Language>(deskLanguage);
  const [isLooking, setIsLooking] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const paper = (): RingMeasuringSheet => ({
    paper: 'ring-measuring-sheet',
    language,
    copy: 0,
    printedOn: today(shop.timeZone),
  });

  async function print(): Promise<void> {
    setIsSending(true);
    setRefusal(null);
    const queued = await desk.printPapers({
      ledger,
      requests: [{ key: newId(), caseId: null, boundPaper: 'document', paper: paper() }],
    });
    setIsSending(false);
    if (queued.ok) await notify({ tone: 'calm', title: t('sheet.sent') });
    else setRefusal(queued.error);
  }

  return (
    <section className={classes.panel} aria-labelledby="measuring-sheet">
      <h2 id="measuring-sheet">{t('sheet.title')}</h2>
      <p className={classes.lead}>{t('sheet.lead')}</p>
      <div className={classes.row}>
        <NativeSelect
          label={t('sheet.language')}
          value={language}
          data={[
            { value: 'ja', label: '日本語' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(event) => setLanguage(event.currentTarget.value === 'ja' ? 'ja' : 'en')}
        />
        <Button variant="default" onClick={() => setIsLooking(true)}>
          {t('sheet.look')}
        </Button>
        <Button loading={isSending} onClick={() => void print()}>
          {t('sheet.print')}
        </Button>
      </div>
      {refusal !== null && (
        <>
          <Refusal refusal={refusal} />
          <Anchor component={Link} href="/settings/papers" inherit>
            {t('sheet.toPapers')}
          </Anchor>
        </>
      )}
      {isLooking && (
        <PaperDialog
          title={paperTitles['ring-measuring-sheet'][deskLanguage]}
          paper={paper()}
          boundPaper="document"
          onClose={() => setIsLooking(false)}
        />
      )}
    </section>
  );
}
