import { Button } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodedFault } from '../../../shared/cases/field-reading';
import fieldClasses from './field.module.css';
import { fieldNameOf } from './field-names';
import { FormSection } from './form-section';
import { goToField } from './go-to-field';
import { SignatureSection } from './signature-section';
import type { Terms } from './terms';
import classes from './terms.module.css';
import { type TermsSoFar, useTerms } from './use-terms';

/** Why there is no text to sign yet, each reason leading to its field. */
function NotYet(props: { readonly faults: readonly CodedFault[] }) {
  const { t } = useTranslation('intake');
  return (
    <div>
      <p className={fieldClasses.hint}>{t('terms.notYet')}</p>
      <div className={classes.reasons}>
        {props.faults.map(({ path, code }) => (
          <Button key={`${path} ${code}`} size="compact-xs" variant="default" onClick={() => goToField(path)}>
            {fieldNameOf(path, t)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function TermsText(props: { readonly terms: Terms }) {
  const { language, text } = props.terms;
  const { t } = useTranslation('intake');
  const label = t('terms.language', { language: t(`language.${language}`) });
  return (
    <div>
      <div className={fieldClasses.label}>{label}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by the keyboard. */}
      <section className={classes.text} lang={language} tabIndex={0} aria-label={label}>
        {text}
      </section>
    </div>
  );
}

const TermsAsTheyStand = memo(function TermsAsTheyStand(props: { readonly terms: TermsSoFar }) {
  const { terms } = props;
  const { t } = useTranslation('intake');
  return (
    <FormSection level={2} title={t('terms.title')}>
      <div className={classes.columns}>
        {terms.ok ? <TermsText terms={terms.value} /> : <NotYet faults={terms.error} />}
        <SignatureSection terms={terms.ok ? terms.value : null} />
      </div>
    </FormSection>
  );
});

/** The text in the customer's language, and her signature under it. */
export function TermsSection() {
  const terms = useTerms();
  return terms === null ? null : <TermsAsTheyStand terms={terms} />;
}
