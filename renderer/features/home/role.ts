import { useCallback, useState } from 'react';
import { useActingState } from '../../app/acting-staff';

/** What somebody does here most: it says which lists come first. */
export const roles = ['counter', 'workshop', 'packing'] as const;
export type Role = (typeof roles)[number];

const placeOf = (person: string) => `naoshi.home-role.${person}`;

function rememberedFor(person: string): Role {
  const kept = localStorage.getItem(placeOf(person));
  return roles.find((role) => role === kept) ?? 'counter';
}

/** The role that the person at the desk chose last on this computer, and how to choose another. */
export function useRole(): readonly [Role, (role: Role) => void] {
  const acting = useActingState((state) => state.acting);
  const person = acting.kind === 'person' ? acting.id : 'nobody';
  const [chosen, setChosen] = useState<{ readonly person: string; readonly role: Role } | null>(null);
  const role = chosen?.person === person ? chosen.role : rememberedFor(person);
  const choose = useCallback(
    (next: Role) => {
      localStorage.setItem(placeOf(person), next);
      setChosen({ person, role: next });
    },
    [person],
  );
  return [role, choose];
}
