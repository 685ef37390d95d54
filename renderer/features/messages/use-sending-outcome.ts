import { useEffect, useState } from 'react';
import type { CaseId } from '../../../shared/cases/ids';
import type { OutgoingMail } from '../../../shared/messages/mail';
import { useDesk } from '../../app/desk-context';

const secondLook = 2000;

/**
 * What became of the email that a draft was sent as, asked of the main process until it is known: after a crash, and after a
 * connection that broke. Null while nothing is being sent or nothing is known yet; `never-asked` where no email has this key.
 */
export function useSendingOutcome(
  caseId: CaseId,
  sendingKey: string | null,
  isBusy: boolean,
): OutgoingMail | 'never-asked' | null {
  const desk = useDesk();
  const [outcome, setOutcome] = useState<{ key: string; found: OutgoingMail | 'never-asked' } | null>(null);
  useEffect(() => {
    if (sendingKey === null || isBusy) return;
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look(key: string): Promise<void> {
      const reply = await desk.readOutgoingMail({ caseId });
      if (isGone) return;
      const found = reply.ok ? (reply.value.mails.find((mail) => mail.key === key) ?? 'never-asked') : null;
      if (found !== null) setOutcome({ key, found });
      if (found === null || (found !== 'never-asked' && found.state === 'sending'))
        timer = setTimeout(() => void look(key), secondLook);
    }
    void look(sendingKey);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [desk, caseId, sendingKey, isBusy]);
  return outcome !== null && outcome.key === sendingKey ? outcome.found : null;
}
