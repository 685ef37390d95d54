import { Alert, Button, Group, Modal, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { KeyCaps } from '../../ui/key-caps';
import { takePhotos, usePhotoIntake } from './photo-intake';
import classes from './photos.module.css';
import { useCamera } from './use-camera';

function Camera(props: { readonly pieceKey: string }) {
  const { t } = useTranslation('intake');
  const { db } = useLedger();
  const camera = useCamera();
  const [taken, setTaken] = useState(0);
  const underWay = usePhotoIntake((state) => state.underWay);

  async function shoot() {
    const picture = await camera.shoot();
    if (picture === null) return;
    setTaken((count) => count + 1);
    await takePhotos(db, props.pieceKey, [picture]);
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

/** The live picture with its shutter; the photos go to the piece it was opened for. Esc goes back to the form. */
export function CameraDialog(props: {
  readonly pieceKey: string | null;
  readonly pieceName: string;
  readonly onClose: () => void;
}) {
  const { pieceKey, pieceName, onClose } = props;
  const { t } = useTranslation('intake');
  return (
    <Modal
      opened={pieceKey !== null}
      onClose={onClose}
      size="lg"
      yOffset="4vh"
      title={t('camera.title', { piece: pieceName })}
      closeButtonProps={{ 'aria-label': t('camera.done') }}
    >
      {pieceKey !== null && <Camera pieceKey={pieceKey} />}
    </Modal>
  );
}
