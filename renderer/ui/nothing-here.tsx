import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** For an address that no screen answers to. */
export function NothingHere() {
  const { t } = useTranslation('shell');
  return (
    <div style={{ padding: '1.25rem' }}>
      <h1>{t('nothingHere')}</h1>
      <Anchor component={Link} href="/">
        {t('toFirstScreen')}
      </Anchor>
    </div>
  );
}
