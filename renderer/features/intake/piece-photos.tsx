import { Button, FileButton, Loader } from '@mantine/core';
import { IconCamera, IconPhotoPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { photoSubjects } from '../../../shared/cases/piece';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { useLedger } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import { useLanguage } from '../../i18n';
import classes from './field.module.css';
import { FormSection } from './form-section';
import { useIntake } from './intake-store';
import { chooseSubject, forgetRefusals, takePhotos, usePhotoIntake } from './photo-intake';
import { PhotoThumbnail } from './photo-thumbnail';
import { PhotoViewer } from './photo-viewer';
import photoClasses from './photos.module.css';

function SubjectChips() {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const subject = usePhotoIntake((state) => state.subject);
  return (
    <div role="radiogroup" aria-label={t('photos.subjectOfNext')} className={classes.chips}>
      {photoSubjects.map((each) => (
        <label key={each} className={classes.chip}>
          <input
            type="radio"
            name="photo-subject"
            checked={each === subject}
            onChange={() => chooseSubject(each)}
          />
          {photoSubjectWording[each][language]}
        </label>
      ))}
    </div>
  );
}

function Refusals() {
  const { t } = useTranslation('intake');
  const refusals = usePhotoIntake((state) => state.refusals);
  if (refusals.length === 0) return null;
  return (
    <div role="alert" className={photoClasses.refusals}>
      {refusals.map(({ name, why }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two refusals may read the same.
        <p key={index}>{t(`photos.refusal.${why}`, { name })}</p>
      ))}
      <Button size="compact-xs" variant="default" onClick={forgetRefusals}>
        {t('photos.refusal.seen')}
      </Button>
    </div>
  );
}

/** Photos of one piece: by camera, file, drop or paste. */
export function PiecePhotos(props: { readonly piece: number }) {
  const { piece } = props;
  const { t } = useTranslation('intake');
  const { db } = useLedger();
  const photos = useIntake((state) => state.draft?.pieces[piece]?.photos);
  const pieceKey = useIntake((state) => state.draft?.pieces[piece]?.key ?? '');
  const underWay = usePhotoIntake((state) => state.underWay);
  const [enlarged, setEnlarged] = useState<number | null>(null);
  return (
    <FormSection level={3} title={t('photos.title')} note={t('photos.note')}>
      <div id={`pieces.${piece}.photos`} tabIndex={-1} className={photoClasses.bar}>
        <CommandButton
          command="intake.camera"
          variant="default"
          leftSection={<IconCamera size={15} stroke={1.6} />}
        />
        <FileButton multiple accept="image/*" onChange={(files) => void takePhotos(db, pieceKey, files)}>
          {(button) => (
            <Button {...button} variant="default" leftSection={<IconPhotoPlus size={15} stroke={1.6} />}>
              {t('photos.choose')}
            </Button>
          )}
        </FileButton>
        <SubjectChips />
        {underWay > 0 && (
          <span role="status" className={photoClasses.underWay}>
            <Loader size={14} /> {t('photos.underWay', { count: underWay })}
          </span>
        )}
      </div>
      <Refusals />
      <ul className={photoClasses.strip} aria-label={t('photos.taken')}>
        {(photos ?? []).map((photo, at) => (
          <PhotoThumbnail
            key={photo.hash}
            piece={piece}
            at={at}
            photo={photo}
            onEnlarge={() => setEnlarged(at)}
          />
        ))}
      </ul>
      <PhotoViewer
        photos={photos ?? []}
        at={enlarged}
        onShow={setEnlarged}
        onClose={() => setEnlarged(null)}
      />
    </FormSection>
  );
}
