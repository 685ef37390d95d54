import { useTranslation } from 'react-i18next';
import { printerReasonKey } from './printer-reason-words';
import classes from './prints.module.css';

/** What the printer says of itself, in words and in its own; nothing while it says nothing. */
export function PrinterReasons(props: { readonly reasons: readonly string[]; readonly message: string }) {
  const { t } = useTranslation('prints');
  const message = props.message.trim();
  const words = [
    ...new Set([
      ...props.reasons.map((reason) => {
        const key = printerReasonKey(reason);
        return key === null ? t('reasonUnknown', { word: reason }) : t(`reasons.${key}`);
      }),
      ...(message === '' ? [] : [t('reasonUnknown', { word: message })]),
    ]),
  ];
  if (words.length === 0) return null;
  return (
    <div>
      <strong>{t('reasonsTitle')}</strong>
      <ul className={classes.reasons}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  );
}
