import { useTranslation } from 'react-i18next';

export function CustomerScreen() {
  const { t } = useTranslation('customers');
  return <h1>{t('title')}</h1>;
}
