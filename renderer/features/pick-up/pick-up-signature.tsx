import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import { now } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showTime } from '../../ui/dates';
import { SignatureBox } from '../intake/signature-box';
import { textHash } from '../intake/terms';
import classes from './pick-up.module.css';
import type { PickUpDraft } from './pick-up-draft';

const usualReasons = ['parcel', 'pad', 'declined'] as const;

/** What the customer signs, in her language, and her signature under just that text; or why she did not sign. */
export function PickUpSignature(props: {
  readonly state: CaseState;
  readonly draft: PickUpDraft;
  readonly text: string;
  readonly onChange: (changed: Partial<PickUpDraft>) => void;
}) {
  const { state, draft, text, onChange } = props;
  const { t } = useTranslation('pickUp');
  const language = useLanguage();
  const { shop } = useLedger();
  const { signature } = draft;
  const isVoid = signature !== null && signature.text !== text;

  async function sign(svg: string): Promise<void> {
    if (svg === '') return onChange({ signature: null });
    const signedAt = now();
    onChange({
      signature: { svg, signedAt, language: state.language, text, textHash: await textHash(text) },
    });
  }

  return (
    <section className={classes.part} aria-label={t('signature.title')}>
      <h2>{t('signature.title')}</h2>
      <div
        className={classes.text}
        lang={state.language}
        role="document"
        aria-label={t('signature.text')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard too.
        tabIndex={0}
      >
        {text}
      </div>
      {signature !== null && (
        <p role={isVoid ? 'alert' : 'status'} className={isVoid ? classes.open : classes.said}>
          {isVoid
            ? t('signature.void')
            : t('signature.valid', { time: showTime(signature.signedAt, language, shop.timeZone) })}
        </p>
      )}
      <div>
        <SignatureBox
          written={signature?.svg ?? ''}
          isVoid={isVoid}
          label={t('signature.pad')}
          onStrokes={(svg) => void sign(svg)}
        />
      </div>
      {signature === null && (
        <>
          <TextInput
            label={t('signature.unsigned')}
            value={draft.unsignedReason}
            maxLength={500}
            onChange={(event) => onChange({ unsignedReason: event.currentTarget.value })}
          />
          <Group gap={4}>
            {usualReasons.map((reason) => (
              <Button
                key={reason}
                size="compact-xs"
                variant="default"
                onClick={() => onChange({ unsignedReason: t(`signature.reason.${reason}`) })}
              >
                {t(`signature.reason.${reason}`)}
              </Button>
            ))}
          </Group>
        </>
      )}
    </section>
  );
}
