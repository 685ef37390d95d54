import { useLocation } from 'wouter';
import { answerWho } from '../../app/acting-staff';
import { useLedger } from '../../app/desk-context';
import { useScanClaim } from '../../app/scan-claims';
import { useScanState } from '../../app/scan-state';
import { switchPerson } from '../../app/staff';
import { isDialogOpen } from '../../commands/key-listener';
import { listStaff } from '../../db/shop';

/** At a bench a badge says who works now, and a bag brings the next piece; while bags go to a place nothing changes. */
export function useBenchScans(): void {
  const { db } = useLedger();
  const [, navigate] = useLocation();
  useScanClaim(
    async (found) => {
      if (useScanState.getState().armed !== null) return 'passed';
      if (isDialogOpen() && found.kind !== 'badge') return 'passed';
      if (found.kind === 'piece') {
        navigate(`/bench/${found.piece.bagNumber}`);
        return 'taken';
      }
      if (found.kind !== 'badge') return 'passed';
      const person = (await listStaff(db)).find(({ id }) => id === found.staffId);
      if (person === undefined) return { kind: 'badge-unknown' };
      // A badge may have been found; a PIN is asked all the same where there is one.
      if (person.pin === null) answerWho({ kind: 'person', id: person.id, name: person.name });
      else void switchPerson();
      return 'taken';
    },
    { alsoInDialogs: true },
  );
}
