import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrinterId } from '../../../shared/printing/printers';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { type AddressFaults, readAddress } from './binding-choice';

function AddressForm(props: { readonly onClose: () => void; readonly onChosen: (id: PrinterId) => void }) {
  const { t } = useTranslation('settings');
  const [typed, setTyped] = useState({ host: '', port: '9100' });
  const [faults, setFaults] = useState<AddressFaults>({});

  function choose(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    // The dialog stands in the row's place of the tree: its form must not reach a form around it.
    event.stopPropagation();
    const read = readAddress(typed);
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) {
      focusFirstFault(event.currentTarget);
      return;
    }
    props.onChosen(read.value);
    props.onClose();
  }

  return (
    <form onSubmit={choose} noValidate>
      <Stack gap="sm">
        <Text size="sm">{t('papers.address.explanation')}</Text>
        <Group align="flex-start" wrap="nowrap">
          <TextInput
            label={t('papers.address.host')}
            value={typed.host}
            error={faults.host === undefined ? undefined : t(`papers.address.${faults.host}`)}
            data-autofocus
            autoComplete="off"
            flex={1}
            onChange={(event) => setTyped({ ...typed, host: event.currentTarget.value })}
          />
          <TextInput
            label={t('papers.address.port')}
            value={typed.port}
            error={faults.port === undefined ? undefined : t(`papers.address.${faults.port}`)}
            inputMode="numeric"
            autoComplete="off"
            w={120}
            onChange={(event) => setTyped({ ...typed, port: event.currentTarget.value })}
          />
        </Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit">{t('papers.address.use')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Asks for the address of a label printer that no printing system of the computer knows. */
export function AddressDialog(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChosen: (id: PrinterId) => void;
}) {
  const { t } = useTranslation(['settings', 'shell']);
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={t('papers.address.title')}
      size="md"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <AddressForm onClose={props.onClose} onChosen={props.onChosen} />
    </Modal>
  );
}
