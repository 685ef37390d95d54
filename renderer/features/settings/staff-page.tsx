import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffId } from '../../../shared/cases/ids';
import { assertNever } from '../../../shared/result';
import { actingAs } from '../../app/acting';
import { useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import type { StoredStaff } from '../../db/ledger';
import { addStaff, changeStaff, listStaff } from '../../db/shop';
import { Waiting } from '../../ui/waiting';
import { RetireStaff } from './retire-staff';
import { StaffForm } from './staff-form';
import { StaffTable } from './staff-table';

type Open =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'add'; readonly by: StaffId | null }
  | { readonly kind: 'change'; readonly by: StaffId | null; readonly person: StoredStaff }
  | { readonly kind: 'retire'; readonly by: StaffId | null; readonly person: StoredStaff };

function StaffDialog(props: { readonly open: Open; readonly onClose: () => void }) {
  const { db, shop } = useLedger();
  const { open, onClose } = props;
  switch (open.kind) {
    case 'nothing':
      return null;
    case 'add':
      return (
        <StaffForm
          staff={null}
          onCancel={onClose}
          save={async (staff) => {
            await addStaff(db, staff, actingAs(open.by, shop.station));
            onClose();
          }}
        />
      );
    case 'change':
      return (
        <StaffForm
          staff={open.person}
          onCancel={onClose}
          save={async (staff) => {
            await changeStaff(db, open.person.id, staff, actingAs(open.by, shop.station));
            onClose();
          }}
        />
      );
    case 'retire':
      return <RetireStaff person={open.person} by={open.by} onClose={onClose} />;
    default:
      return assertNever(open);
  }
}

/** Who works here and who did: entered, changed, marked as having left; never deleted. */
export function StaffPage() {
  const { t } = useTranslation(['settings', 'shell']);
  const { db } = useLedger();
  const staff = useLiveQuery(() => listStaff(db, 'everyone'), [db]);
  const [open, setOpen] = useState<Open>({ kind: 'nothing' });
  const close = () => setOpen({ kind: 'nothing' });

  async function ask(make: (by: StaffId | null) => Open): Promise<void> {
    const by = await askWho();
    if (by !== 'cancelled') setOpen(make(by));
  }

  if (staff === undefined) return <Waiting />;
  const working = staff.filter(({ leftAt }) => leftAt === null);
  const gone = staff.filter(({ leftAt }) => leftAt !== null);
  const title = {
    nothing: '',
    add: t('staff.addTitle'),
    change: open.kind === 'change' ? t('staff.changeTitle', { name: open.person.name }) : '',
    retire: open.kind === 'retire' ? t('staff.retireTitle', { name: open.person.name }) : '',
  }[open.kind];
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <h2>{t('staff.title')}</h2>
          <Text c="dimmed">{t('staff.introduction')}</Text>
        </div>
        <Button style={{ flex: 'none' }} onClick={() => void ask((by) => ({ kind: 'add', by }))}>
          {t('staff.add')}
        </Button>
      </Group>
      {working.length === 0 ? (
        <Text>{t('staff.none')}</Text>
      ) : (
        <StaffTable
          staff={working}
          onChange={(person) => void ask((by) => ({ kind: 'change', by, person }))}
          onRetire={(person) => void ask((by) => ({ kind: 'retire', by, person }))}
        />
      )}
      {gone.length > 0 && (
        <section>
          <h3>{t('staff.whoLeft')}</h3>
          <StaffTable staff={gone} />
        </section>
      )}
      <Modal
        opened={open.kind !== 'nothing'}
        onClose={close}
        title={title}
        size="sm"
        closeButtonProps={{ 'aria-label': t('shell:close') }}
      >
        <StaffDialog open={open} onClose={close} />
      </Modal>
    </Stack>
  );
}
