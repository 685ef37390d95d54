import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { StaffId } from '../../../shared/cases/ids';
import { useLedger } from '../../app/desk-context';
import { listStaff } from '../../db/shop';

/** Names everyone who ever did something here, those who left too. */
export function useStaffNames(): (by: StaffId | null) => string {
  const { t } = useTranslation('cases');
  const { db } = useLedger();
  const staff = useLiveQuery(() => listStaff(db, 'everyone'), [db]);
  return (by) => {
    if (by === null) return t('nobodyNamed');
    return staff?.find(({ id }) => id === by)?.name ?? '';
  };
}
