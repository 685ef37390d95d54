import { useTranslation } from 'react-i18next';

export function PrintsScreen() {
  const { t } = useTranslation('prints');
  return <h1>{t('title')}</h1>;
}
