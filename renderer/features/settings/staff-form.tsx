import { Button, Checkbox, Group, NativeSelect, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { type Staff, staffRoles } from '../../../shared/cases/shop';
import { databaseRefusal } from '../../db/database-refusal';
import { hashPin } from '../../db/pin';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { readStaffDraft, type StaffDraft, type StaffFaults } from './staff-draft';

/** One person's name, reading and PIN: entered new, or changed. */
export function StaffForm(props: {
  /** The person as entered so far; null for a new one. */
  readonly staff: Staff | null;
  readonly proposedName?: string;
  readonly save: (staff: Staff) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation(['settings', 'home']);
  const { staff } = props;
  const [draft, setDraft] = useState<StaffDraft>({
    name: staff?.name ?? props.proposedName ?? '',
    kana: staff?.kana ?? '',
    pin: '',
    role: staff?.role ?? 'counter',
  });
  const [withoutPin, setWithoutPin] = useState(false);
  const [faults, setFaults] = useState<StaffFaults>({});
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const hadPin = staff !== null && staff.pin !== null;

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readStaffDraft(withoutPin ? { ...draft, pin: '' } : draft);
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) {
      focusFirstFault(form);
      return;
    }
    const { name, kana, pin, role } = read.value;
    const kept = withoutPin ? null : (staff?.pin ?? null);
    setIsSaving(true);
    try {
      await props.save({ name, kana, role, pin: pin === null ? kept : await hashPin(pin) });
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
      setIsSaving(false);
    }
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="sm">
        <TextInput
          label={t('staff.name')}
          value={draft.name}
          error={faults.name === undefined ? undefined : t(`staff.faults.${faults.name}`)}
          required
          maxLength={120}
          data-autofocus
          autoComplete="off"
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <TextInput
          label={t('staff.kana')}
          value={draft.kana}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => setDraft({ ...draft, kana: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('staff.role')}
          description={t('staff.roleHint')}
          value={draft.role}
          data={staffRoles.map((value) => ({ value, label: t(`home:role.${value}`) }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setDraft({ ...draft, role: staffRoles.find((role) => role === chosen) ?? draft.role });
          }}
        />
        <PasswordInput
          label={t('staff.pin')}
          description={hadPin ? t('staff.pinKept') : t('staff.pinHint')}
          value={draft.pin}
          error={faults.pin === undefined ? undefined : t(`staff.faults.${faults.pin}`)}
          aria-invalid={faults.pin !== undefined}
          inputMode="numeric"
          autoComplete="new-password"
          disabled={withoutPin}
          w={240}
          onChange={(event) => setDraft({ ...draft, pin: event.currentTarget.value })}
        />
        {hadPin && (
          <Checkbox
            label={t('staff.pinRemove')}
            checked={withoutPin}
            onChange={(event) => setWithoutPin(event.currentTarget.checked)}
          />
        )}
        {refusal !== null && <Refusal refusal={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onCancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isSaving}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
