import { ActionIcon, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Photo } from '../../../shared/cases/piece';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showMoment } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';
import classes from './photos.module.css';
import { useCasePhoto } from './use-case-photo';

function Enlarged(props: { readonly photo: Photo }) {
  const { photo } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { shop } = useLedger();
  const state = useCasePhoto(photo);
  const subject = photoSubjectWording[photo.subject][language];
  return (
    <figure className={classes.figure}>
      {state.kind === 'there' && <img src={state.url} alt={subject} />}
      {state.kind === 'loading' && <div className={classes.waiting} />}
      {state.kind === 'missing' && <Refusal refusal={state.refusal} />}
      <figcaption>
        <span>
          {subject} · {showMoment(photo.takenAt, language, shop.timeZone)} · {photo.widthPixels} ×{' '}
          {photo.heightPixels} · {t('photos.kilobytes', { size: Math.round(photo.bytes / 1000) })}
        </span>
        <span className={classes.hash}>
          {t('photos.original')} <code>{photo.originalHash.slice(0, 16)}…</code>
        </span>
      </figcaption>
    </figure>
  );
}

/** The photo a key leads to; null where it leads to none. */
function placeByKey(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** One photo as large as the window allows; the arrow keys go to the next and the one before, Home and End to the ends. */
export function CasePhotoViewer(props: {
  readonly photos: readonly Photo[];
  readonly at: number | null;
  readonly onShow: (at: number | null) => void;
}) {
  const { photos, at, onShow } = props;
  const { t } = useTranslation('cases');
  const photo = at === null ? undefined : photos[at];
  const step = (by: number) => at !== null && onShow((at + by + photos.length) % photos.length);

  return (
    <Modal
      opened={photo !== undefined}
      onClose={() => onShow(null)}
      size="min(68rem, 92vw)"
      yOffset="4vh"
      title={t('photos.place', { number: (at ?? 0) + 1, count: photos.length })}
      closeButtonProps={{ 'aria-label': t('close') }}
      onKeyDown={(event) => {
        const place = at === null ? null : placeByKey(event.key, at, photos.length);
        if (place === null) return;
        event.preventDefault();
        onShow(place);
      }}
    >
      {photo !== undefined && (
        <div className={classes.viewer}>
          <ActionIcon aria-label={t('photos.previous')} disabled={photos.length < 2} onClick={() => step(-1)}>
            <IconChevronLeft size={20} />
          </ActionIcon>
          <Enlarged key={photo.hash} photo={photo} />
          <ActionIcon aria-label={t('photos.next')} disabled={photos.length < 2} onClick={() => step(1)}>
            <IconChevronRight size={20} />
          </ActionIcon>
        </div>
      )}
    </Modal>
  );
}
