import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { parseScan } from '../../shared/cases/case-number';
import classes from './scan.module.css';
import { dismissRefusals, type RefusedScan, useScanState } from './scan-state';

const shownAtOnce = 4;

function Refused({ scan }: { readonly scan: RefusedScan }) {
  const { t } = useTranslation(['errors', 'scan']);
  const { kind, detail } = scan.error;
  const read = parseScan(scan.text);
  return (
    <li>
      <p className={classes.code}>{scan.text}</p>
      <p className={classes.what}>{t(`errors:${kind}.title`)}</p>
      <p>
        {t(`errors:${kind}.explanation`)}{' '}
        {kind === 'code-mistyped' && detail !== undefined && t('scan:expected', { expected: detail })}
      </p>
      <p className={classes.then}>{t(`errors:${kind}.next`)}</p>
      {kind === 'bag-given-back' && read?.kind === 'bag' && (
        <a href={`#/pieces/${read.bagNumber}`} onClick={dismissRefusals}>
          {t('scan:look')}
        </a>
      )}
    </li>
  );
}

/** What was scanned and refused, in words that stay until somebody says that they were read. */
export function ScanAlert() {
  const { t } = useTranslation('scan');
  const refused = useScanState((state) => state.refused);
  return (
    <div className={classes.alert} role="alert">
      <h2>{t('refused', { count: refused.length })}</h2>
      <ul>
        {refused.slice(0, shownAtOnce).map((scan) => (
          <Refused key={scan.id} scan={scan} />
        ))}
      </ul>
      {refused.length > shownAtOnce && <p>{t('more', { count: refused.length - shownAtOnce })}</p>}
      <Button variant="default" size="sm" onClick={dismissRefusals}>
        {t('dismiss')}
      </Button>
    </div>
  );
}
