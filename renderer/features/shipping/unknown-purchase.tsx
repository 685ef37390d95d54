import { Button, Group, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { Purchase } from '../../../shared/shipping/purchase';
import { readTrackingNumber } from '../../../shared/shipping/tracking-number';
import { useDesk, useLanguage, useLedger } from '../../app/desk-context';
import { showMoment } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';
import { AlertList } from './alert-list';
import { useShippingFaultWords } from './fault-words';
import classes from './shipment-parts.module.css';

/** A label of which nobody knows whether it was bought: a person looks at FedEx's own page and says. */
export function UnknownPurchase(props: {
  readonly purchase: Purchase;
  /** By which FedEx's page finds it. */
  readonly reference: string;
  readonly onAnswered: (purchase: Purchase) => void;
}) {
  const { purchase, reference, onAnswered } = props;
  const { t } = useTranslation('shipping');
  const language = useLanguage();
  const wordsOf = useShippingFaultWords();
  const desk = useDesk();
  const { shop } = useLedger();
  const [was, setWas] = useState<'none' | 'found' | null>(null);
  const [number, setNumber] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const read = readTrackingNumber(number);

  async function answer(): Promise<void> {
    if (was === null || isBusy) return;
    if (was === 'found' && read.trackingNumber === null) return setTried(true);
    setBusy(true);
    const said =
      was === 'found' && read.trackingNumber !== null
        ? { was, trackingNumber: read.trackingNumber }
        : { was: 'none' as const };
    const answered = await desk.answerUnknownPurchase({ key: purchase.key, answer: said });
    setBusy(false);
    setRefusal(answered.ok ? null : answered.error);
    if (answered.ok) onAnswered(answered.value.purchase);
  }

  return (
    <section className={classes.unknown} aria-labelledby={`unknown-${purchase.key}`}>
      <h3 id={`unknown-${purchase.key}`}>{t('unknown.title')}</h3>
      <p>
        {t('unknown.explanation', {
          reference,
          moment: showMoment(purchase.askedAt, language, shop.timeZone),
        })}
      </p>
      <AlertList alerts={purchase.alerts} />
      <Radio.Group
        value={was}
        aria-label={t('unknown.title')}
        onChange={(value) => setWas(value === 'found' ? 'found' : 'none')}
      >
        <Radio value="none" label={t('unknown.none')} mb="sm" />
        <Radio value="found" label={t('unknown.found')} />
      </Radio.Group>
      {was === 'found' && (
        <TextInput
          label={t('unknown.number')}
          description={t('unknown.imported')}
          value={number}
          inputMode="numeric"
          autoComplete="off"
          error={isTried && read.fault !== null ? wordsOf(read.fault) : undefined}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
      )}
      {refusal !== null && <Refusal refusal={refusal} />}
      <Group>
        <Button disabled={was === null} loading={isBusy} onClick={() => void answer()}>
          {t('unknown.answer')}
        </Button>
      </Group>
    </section>
  );
}
