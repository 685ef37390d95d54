import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Photo } from '../../../shared/cases/piece';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { useLanguage } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import { useCasePhoto } from '../cases/use-case-photo';
import classes from './bench-photos.module.css';

/** Times the size at which the whole photo is seen. */
const zooms = [1, 2, 4] as const;

function Zoomed(props: { readonly photo: Photo; readonly zoom: number; readonly onZoom: () => void }) {
  const { photo, zoom, onZoom } = props;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const state = useCasePhoto(photo);
  if (state.kind === 'missing') return <Refusal refusal={state.refusal} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled by the arrow keys must have the focus.
    <section className={classes.zoomed} aria-label={t('photos.part')} tabIndex={0}>
      {state.kind === 'there' && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it does the same by key.
        <img
          src={state.url}
          alt={photoSubjectWording[photo.subject][language]}
          style={{ width: `${zoom * 100}%`, height: zoom === 1 ? '100%' : 'auto' }}
          onClick={onZoom}
        />
      )}
    </section>
  );
}

/** One photo over the whole window, larger at each press; the next and the one before beside it. */
export function BenchPhotoViewer(props: {
  readonly photos: readonly Photo[];
  readonly at: number | null;
  readonly onShow: (at: number | null) => void;
}) {
  const { photos, at, onShow } = props;
  const { t } = useTranslation('bench');
  const [step, setStep] = useState(0);
  const photo = at === null ? undefined : photos[at];
  const zoom = zooms[step] ?? 1;
  const larger = () => setStep((step + 1) % zooms.length);
  const go = (by: number) => {
    setStep(0);
    if (at !== null) onShow((at + by + photos.length) % photos.length);
  };
  return (
    <Modal
      opened={photo !== undefined}
      onClose={() => {
        setStep(0);
        onShow(null);
      }}
      fullScreen
      title={t('photos.place', { number: (at ?? 0) + 1, count: photos.length })}
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
    >
      {photo !== undefined && (
        <>
          <div className={classes.viewerBar}>
            <Button size="md" variant="default" disabled={photos.length < 2} onClick={() => go(-1)}>
              {t('photos.previous')}
            </Button>
            <Button size="md" variant="default" onClick={larger}>
              {t(step === zooms.length - 1 ? 'photos.whole' : 'photos.larger')}
            </Button>
            <Button size="md" variant="default" disabled={photos.length < 2} onClick={() => go(1)}>
              {t('photos.next')}
            </Button>
          </div>
          <Zoomed key={photo.hash} photo={photo} zoom={zoom} onZoom={larger} />
        </>
      )}
    </Modal>
  );
}
