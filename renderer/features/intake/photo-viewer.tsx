import { Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Photo } from '../../../shared/cases/piece';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { showMoment } from '../../ui/dates';
import classes from './photos.module.css';
import { usePhotoUrl } from './use-photo-url';

function Enlarged(props: { readonly photo: Photo }) {
  const { photo } = props;
  const { t } = useTranslation('intake');
  const { shop } = useLedger();
  const language = useLanguage();
  const url = usePhotoUrl(photo.hash);
  const subject = photoSubjectWording[photo.subject][language];
  return (
    <>
      {url !== null && <img className={classes.enlarged} src={url} alt={subject} />}
      <Group justify="space-between" mt="xs">
        <Text size="xs">
          {subject} · {showMoment(photo.takenAt, language, shop.timeZone)} · {photo.widthPixels} ×{' '}
          {photo.heightPixels} · {t('photos.kilobytes', { size: Math.round(photo.bytes / 1000) })}
        </Text>
        <Text size="xs" c="dimmed" title={photo.originalHash}>
          SHA-256 {photo.originalHash.slice(0, 12)}…
        </Text>
      </Group>
    </>
  );
}

/** One photo large; arrow keys go to the next and the one before, Esc closes. */
export function PhotoViewer(props: {
  readonly photos: readonly Photo[];
  readonly at: number | null;
  readonly onShow: (at: number) => void;
  readonly onClose: () => void;
}) {
  const { photos, at, onShow, onClose } = props;
  const { t } = useTranslation('intake');
  const photo = at === null ? undefined : photos[at];
  return (
    <Modal
      opened={photo !== undefined}
      onClose={onClose}
      size="xl"
      title={t('photos.place', { number: (at ?? 0) + 1, count: photos.length })}
      closeButtonProps={{ 'aria-label': t('close') }}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (step !== 0 && at !== null) onShow((at + step + photos.length) % photos.length);
      }}
    >
      {photo !== undefined && <Enlarged key={photo.hash} photo={photo} />}
    </Modal>
  );
}
