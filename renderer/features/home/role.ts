import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { type StaffRole, staffRoles } from '../../../shared/cases/shop';
import { useActingState } from '../../app/acting-staff';
import { useLedger } from '../../app/desk-context';

const placeOf = (person: string) => `naoshi.home-role.${person}`;

function rememberedFor(person: string): StaffRole | undefined {
  const kept = localStorage.getItem(placeOf(person));
  return staffRoles.find((role) => role === kept);
}

/**
 * What the person at the desk chose last on this computer, else what the settings say of them, else the counter; and how
 * to choose another.
 */
export function useRole(): readonly [StaffRole, (role: StaffRole) => void] {
  const { db } = useLedger();
  const acting = useActingState((state) => state.acting);
  const person = acting.kind === 'person' ? acting.id : 'nobody';
  const [chosen, setChosen] = useState<{ readonly person: string; readonly role: StaffRole } | null>(null);
  const usual = useLiveQuery(
    async () => (acting.kind === 'person' ? (await db.staff.get(acting.id))?.role : undefined),
    [db, acting],
  );
  const role = (chosen?.person === person ? chosen.role : rememberedFor(person)) ?? usual ?? 'counter';
  const choose = useCallback(
    (next: StaffRole) => {
      localStorage.setItem(placeOf(person), next);
      setChosen({ person, role: next });
    },
    [person],
  );
  return [role, choose];
}
