import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Signature } from '../../../shared/cases/events';
import { useLanguage, useLedger } from '../../app/desk-context';
import { sha256 } from '../../db/sha256';
import { showMoment } from '../../ui/dates';
import page from '../../ui/page-with-side.module.css';
import classes from './case-page.module.css';
import { SignatureStrokes } from './signature-strokes';

/** Whether the text that is kept is the very text that was signed; null while it is being looked at. */
function useIsTextSigned({ text, textHash }: Signature): boolean | null {
  const [isSigned, setSigned] = useState<boolean | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void sha256(new TextEncoder().encode(text)).then((hash) => {
      if (isCurrent) setSigned(hash === textHash);
    });
    return () => {
      isCurrent = false;
    };
  }, [text, textHash]);
  return isSigned;
}

function Signed(props: { readonly signature: Signature }) {
  const { signature } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { shop } = useLedger();
  const isSigned = useIsTextSigned(signature);
  return (
    <>
      <SignatureStrokes svg={signature.svg} label={t('signature.strokes')} />
      <p className={page.dimmed}>{showMoment(signature.signedAt, language, shop.timeZone)}</p>
      {isSigned !== null && (
        <p className={classes.check} data-is-sound={isSigned}>
          {isSigned ? <IconCheck size={15} aria-hidden /> : <IconAlertTriangle size={15} aria-hidden />}
          {t(isSigned ? 'signature.sound' : 'signature.unsound')}
        </p>
      )}
      <details>
        <summary>{t('signature.text')}</summary>
        <p className={classes.signedText} lang={signature.language}>
          {signature.text}
        </p>
      </details>
    </>
  );
}

/** The customer's signature and the text it was given for. */
export function SignaturePanel(props: { readonly state: CaseState }) {
  const { signature, unsignedReason } = props.state;
  const { t } = useTranslation('cases');
  return (
    <section className={page.panel} aria-labelledby="case-signature">
      <h2 id="case-signature">{t('signature.title')}</h2>
      {signature === null ? (
        <p>
          {t('signature.none')} {unsignedReason}
        </p>
      ) : (
        <Signed signature={signature} />
      )}
    </section>
  );
}
