import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../shared/policies/decision';
import { noticeWording } from '../../../shared/wording/notices';
import { useLanguage } from '../../i18n';
import { ClauseList } from './clause-list';
import classes from './decision.module.css';

/** What the clerk tells the customer, and what she does about it. */
export function DecisionNotices(props: { readonly notices: readonly Notice[] }) {
  const { notices } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  if (notices.length === 0) return null;
  return (
    <section aria-label={t('decision.tell')}>
      <h3 className={classes.heading}>{t('decision.tell')}</h3>
      <ul className={classes.notices}>
        {notices.map(({ code, clauses }) => (
          <li key={code}>
            <p>{noticeWording[code].customer[language]}</p>
            <p className={classes.small}>
              {t('decision.clerk')} {noticeWording[code].clerk[language]}
            </p>
            <ClauseList clauses={clauses} />
          </li>
        ))}
      </ul>
    </section>
  );
}
