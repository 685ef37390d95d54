import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { type Language, languages } from '../../../shared/language';
import { useLanguage } from '../../i18n';
import classes from './conditions.module.css';

/** The language in which clauses are worded on this screen; null = that of the desk. */
export const useClauseLanguage = create<{ readonly chosen: Language | null }>(() => ({ chosen: null }));

/** Words the clauses in the other language, to be read aloud to a customer. */
export function ClauseLanguageSwitch() {
  const { t } = useTranslation(['policyDesk', 'intake']);
  const desk = useLanguage();
  const chosen = useClauseLanguage((state) => state.chosen) ?? desk;
  return (
    <fieldset className={classes.languages}>
      <legend>{t('policyDesk:clausesIn')}</legend>
      {languages.map((language) => (
        <label key={language}>
          <input
            type="radio"
            name="clause-language"
            value={language}
            checked={chosen === language}
            onChange={() => useClauseLanguage.setState({ chosen: language })}
          />
          {t(`intake:language.${language}`)}
        </label>
      ))}
    </fieldset>
  );
}
