import { Alert, Button, Group, Modal, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCaps } from '../../ui/key-caps';
import classes from './photos.module.css';
import { useCamera } from './use-camera';

type Props = {
  /** Keeps the picture. */
  readonly onShot: (picture: Blob) => Promise<void>;
  /** Photos still being shrunk and stored. */
  readonly underWay: number;
};

function Camera({ onShot, underWay }: Props) {
  const { t } = useTranslation('intake');
  const camera = useCamera();
  const [taken, setTaken] = useState(0);

  async function shoot() {
    const picture = await camera.shoot();
    if (picture === null) return;
    setTaken((count) => count + 1);
    await onShot(picture);
  }

  return (
    <>
      <video ref={camera.video} className={classes.live} muted playsInline aria-label={t('camera.live')} />
      {camera.refusal !== null && (
        <Alert role="alert" mt="xs" color="red" title={t(`camera.refusal.${camera.refusal}.title`)}>
          {t(`camera.refusal.${camera.refusal}.next`)}
        </Alert>
      )}
      <Group mt="sm" justify="space-between" align="end">
        <Button
          size="sm"
          data-autofocus
          data-disabled={!camera.isLive}
          aria-disabled={!camera.isLive}
          onKeyDown={(event) => {
            // Enter held down would shoot again and again.
            if (event.repeat) event.preventDefault();
          }}
          onClick={() => void shoot()}
        >
          {t('camera.shoot')}
        </Button>
        <Text size="sm" role="status">
          {underWay > 0 ? t('photos.underWay', { count: underWay }) : t('camera.taken', { count: taken })}
        </Text>
        {camera.devices.length > 1 && (
          <NativeSelect
            size="xs"
            label={t('camera.choose')}
            value={camera.deviceId}
            data={camera.devices.map(({ id, label }) => ({ value: id, label }))}
            onChange={(event) => camera.choose(event.currentTarget.value)}
          />
        )}
        <Text size="xs" c="dimmed">
          <KeyCaps pattern="Space" /> {t('camera.shoot')} · <KeyCaps pattern="Escape" /> {t('camera.done')}
        </Text>
      </Group>
    </>
  );
}

/** The live picture with its shutter; Esc goes back to the form. */
export function CameraDialog(
  props: Props & { readonly isOpen: boolean; readonly pieceName: string; readonly onClose: () => void },
) {
  const { isOpen, pieceName, onClose, onShot, underWay } = props;
  const { t } = useTranslation('intake');
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      yOffset="4vh"
      title={t('camera.title', { piece: pieceName })}
      closeButtonProps={{ 'aria-label': t('camera.done') }}
    >
      {isOpen && <Camera onShot={onShot} underWay={underWay} />}
    </Modal>
  );
}
