import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { StaffId } from '../../../shared/cases/ids';
import { actingAs } from '../../app/acting';
import { stepAway, useActingState } from '../../app/acting-staff';
import { useLedger } from '../../app/desk-context';
import { databaseRefusal } from '../../db/database-refusal';
import type { StoredStaff } from '../../db/ledger';
import { retireStaff } from '../../db/shop';
import { Refusal } from '../../ui/refusal';

/** Asks once more before a name can no longer be chosen. */
export function RetireStaff(props: {
  readonly person: StoredStaff;
  readonly by: StaffId | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('settings');
  const { db, shop } = useLedger();
  const { person, by, onClose } = props;
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function retire(): Promise<void> {
    try {
      await retireStaff(db, person.id, actingAs(by, shop.station));
      const { acting } = useActingState.getState();
      if (acting.kind === 'person' && acting.id === person.id) stepAway();
      onClose();
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <Stack gap="sm">
      <Text>{t('staff.retireWhy', { name: person.name })}</Text>
      {refusal !== null && <Refusal refusal={refusal} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={() => void retire()}>{t('staff.retireConfirm')}</Button>
      </Group>
    </Stack>
  );
}
