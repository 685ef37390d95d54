import { useTranslation } from 'react-i18next';
import { ringSizeSystems } from '../../../shared/ring-sizes/coefficients';
import { ringSizeWarning } from '../../../shared/ring-sizes/ring-sizes';
import {
  systemSourceWording,
  systemWording,
  tablesDifferWording,
} from '../../../shared/ring-sizes/size-words';
import { useLanguage } from '../../i18n';
import classes from './ring-sizes.module.css';

/** That a table is not a gauge, and where the figures come from. */
export function TablesDiffer() {
  const { t } = useTranslation('ringSizes');
  const language = useLanguage();
  return (
    <div className={classes.sources}>
      <p className={classes.warning}>{ringSizeWarning[language]}</p>
      <details>
        <summary>{t('sources')}</summary>
        <p>{tablesDifferWording[language]}</p>
        <ul>
          {ringSizeSystems.map((system) => (
            <li key={system}>
              {systemWording[system][language]}: {systemSourceWording[system][language]}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
