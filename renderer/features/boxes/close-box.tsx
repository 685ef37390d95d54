import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { type BoxState, declaredTotals } from '../../../shared/cases/boxes/box-state';
import type { Signature } from '../../../shared/cases/signature';
import { moneyText } from '../../../shared/documents/piece-text';
import { listed } from '../../../shared/documents/words/joined-words';
import { now } from '../../app/clock';
import { useLanguage } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { Refusal } from '../../ui/refusal';
import { SignatureBox } from '../intake/signature-box';
import { textHash } from '../intake/terms';
import classes from './boxes.module.css';
import type { BoxActions } from './use-box-actions';

/** Counted, summed up and signed for, or the reason why nobody signs; a change of what is in it voids the signature. */
export function CloseBox(props: {
  readonly box: BoxState;
  readonly destination: string;
  readonly actions: BoxActions;
}) {
  const { box, destination, actions } = props;
  const { t } = useTranslation('boxes');
  const language = useLanguage();
  const [signature, setSignature] = useState<Signature | null>(null);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const totals = declaredTotals(box.bags.map(({ declaredValue }) => declaredValue));
  const text = t('close.text', {
    number: box.number,
    pieces: t('count', { count: box.bags.length }),
    totals: listed(
      totals.map((total) => moneyText(total, language)),
      language,
    ),
    destination,
  });
  const isVoid = signature !== null && signature.text !== text;

  async function sign(svg: string): Promise<void> {
    setSignature(
      svg === '' ? null : { svg, signedAt: now(), language, text, textHash: await textHash(text) },
    );
  }

  async function close(): Promise<void> {
    setRefusal(await actions.close({ signature: isVoid ? null : signature, unsignedReason: reason.trim() }));
  }
  useCommands({ 'box.close': () => void close() });

  return (
    <section className={classes.panel} aria-labelledby="box-close">
      <h2 id="box-close">{t('close.title')}</h2>
      <p>{text}</p>
      <SignatureBox
        written={signature?.svg ?? ''}
        isVoid={isVoid}
        label={t('close.pad')}
        onStrokes={(svg) => void sign(svg)}
      />
      {isVoid && <p role="alert">{t('close.void')}</p>}
      {signature === null && (
        <TextInput
          label={t('close.reason')}
          value={reason}
          maxLength={500}
          w={480}
          autoComplete="off"
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {refusal !== null && <Refusal refusal={refusal} />}
      <p>{t('close.lead')}</p>
      <div>
        <CommandButton command="box.close" size="md" />
      </div>
    </section>
  );
}
