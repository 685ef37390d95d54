import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/writing';

/** As the event takes it. */
const longestNote = 500;

/** A word that goes with what is done, asked before it is. */
export function NoteDialog(props: {
  readonly title: string;
  readonly label: string;
  readonly isNeeded: boolean;
  readonly onDo: (note: string) => void;
  readonly onClose: () => void;
}) {
  const { title, label, isNeeded, onDo, onClose } = props;
  const { t } = useTranslation('bench');
  const [note, setNote] = useState('');
  const isReady = !isNeeded || note.trim() !== '';
  const go = () => isReady && onDo(note.trim());
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close'), size: 44 }}>
      <Textarea
        label={label}
        size="md"
        autosize
        minRows={3}
        maxLength={longestNote}
        required={isNeeded}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isComposing(event) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          go();
        }}
      />
      <Group justify="flex-end" mt="md">
        <Button size="md" variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button size="md" disabled={!isReady} onClick={go}>
          {title}
        </Button>
      </Group>
    </Modal>
  );
}
