import { useTranslation } from 'react-i18next';

export function CasesScreen() {
  const { t } = useTranslation('cases');
  return <h1>{t('title')}</h1>;
}
