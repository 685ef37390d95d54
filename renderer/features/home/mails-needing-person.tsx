import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutgoingMail } from '../../../shared/messages/mail';
import { useDesk, useLanguage, useLedger } from '../../app/desk-context';
import { showMoment } from '../../ui/dates';
import classes from './home.module.css';

const nextLook = 30_000;
const shownAtMost = 5;

/** Emails of which nobody knows whether they went out, each leading to its case, where that is said; absent without any. */
export function MailsNeedingPerson() {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const desk = useDesk();
  const { ledger, shop } = useLedger();
  const [mails, setMails] = useState<readonly OutgoingMail[]>([]);
  useEffect(() => {
    // Nothing is ever sent to invented customers.
    if (ledger !== 'shop') return;
    let isGone = false;
    async function look(): Promise<void> {
      const reply = await desk.readOutgoingMail({ caseId: null });
      if (!isGone && reply.ok) setMails(reply.value.mails);
    }
    void look();
    const timer = setInterval(() => void look(), nextLook);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [desk, ledger]);
  if (mails.length === 0) return null;
  return (
    <section className={`${classes.section} ${classes.attention}`}>
      <h2>
        <IconAlertTriangle size={16} aria-hidden /> {t('mailsNeedPerson')}{' '}
        <span className={classes.count}>{mails.length}</span>
      </h2>
      <ul className={classes.list}>
        {mails.slice(0, shownAtMost).map((mail) => (
          <li key={mail.key}>
            <Link href={`/cases/${mail.caseId}`} className={classes.row}>
              <span className={classes.number}>{mail.to}</span>
              <span className={classes.name}>{mail.subject}</span>
              <span className={classes.when}>{showMoment(mail.askedAt, language, shop.timeZone)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
