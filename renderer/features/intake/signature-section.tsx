import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { showTime } from '../../ui/dates';
import fieldClasses from './field.module.css';
import { FieldGrid } from './field-frame';
import { useIntake, writeField } from './intake-store';
import { SignatureBox } from './signature-box';
import { type Terms, textHash } from './terms';
import classes from './terms.module.css';
import { TextField } from './text-field';
import { useFaultWords } from './use-field';

/** The strokes of the customer, bound to the text as it stood when she lifted the pen. */
async function sign(svg: string, terms: Terms | null): Promise<void> {
  if (svg === '' || terms === null) return writeField('signature', null);
  const signedAt = now();
  writeField('signature', { svg, signedAt, ...terms, textHash: await textHash(terms.text) });
}

function SignatureState(props: { readonly signedAt: string; readonly isVoid: boolean }) {
  const { signedAt, isVoid } = props;
  const { t } = useTranslation('intake');
  const { shop } = useLedger();
  const language = useLanguage();
  if (isVoid) {
    return (
      <div className={classes.state} data-void role="alert">
        <b>{t('signature.void')}</b> {t('signature.voidWhy')}
      </div>
    );
  }
  return (
    <div className={classes.state} role="status">
      {t('signature.valid', { time: showTime(signedAt, language, shop.timeZone) })}
    </div>
  );
}

const usualReasons = ['left', 'for-another', 'declined', 'pad'] as const;

function Unsigned() {
  const { t } = useTranslation('intake');
  return (
    <>
      <FieldGrid>
        <TextField path="unsignedReason" label={t('field.unsignedReason')} columns={12} />
      </FieldGrid>
      <div className={classes.reasons}>
        {usualReasons.map((reason) => (
          <Button
            key={reason}
            size="compact-xs"
            variant="default"
            onClick={() => writeField('unsignedReason', t(`signature.reason.${reason}`))}
          >
            {t(`signature.reason.${reason}`)}
          </Button>
        ))}
      </div>
    </>
  );
}

/** The pad, whether what is written on it still stands for the text beside it, and why nobody signed where nobody did. */
export function SignatureSection(props: {
  /** Null while there is no whole text to sign: then nothing can be signed, and what was signed is void. */
  readonly terms: Terms | null;
}) {
  const { terms } = props;
  const { t } = useTranslation('intake');
  const labelId = useId();
  const signature = useIntake((state) => state.draft?.signature ?? null);
  const fault = useFaultWords('signature');
  const isVoid = signature !== null && signature.text !== terms?.text;
  return (
    <fieldset
      id="signature"
      tabIndex={-1}
      aria-labelledby={labelId}
      className={`${fieldClasses.plain} ${fault === undefined ? '' : fieldClasses.faulty}`}
    >
      <span id={labelId} className={fieldClasses.label}>
        {t('signature.title')}
      </span>
      {fault !== undefined && <p className={fieldClasses.fault}>{fault}</p>}
      {signature !== null && <SignatureState signedAt={signature.signedAt} isVoid={isVoid} />}
      {(terms !== null || signature !== null) && (
        <SignatureBox
          written={signature?.svg ?? ''}
          isVoid={isVoid}
          label={t('signature.pad')}
          onStrokes={(svg) => void sign(svg, terms)}
        />
      )}
      {signature === null && <Unsigned />}
    </fieldset>
  );
}
