import { useTranslation } from 'react-i18next';
import type { PhotosByMoment } from '../../../shared/cases/photos-of-piece';
import classes from './check.module.css';
import { PhotoStrip } from './photo-strip';

/** As it came on the left, as it is on the right. */
export function ComparePhotos(props: { readonly photos: PhotosByMoment }) {
  const { intake, inspection, before, after, later } = props.photos;
  const { t } = useTranslation('bench');
  return (
    <section className={classes.compare} aria-labelledby="check-photos">
      <h2 id="check-photos">{t('check.photos')}</h2>
      <PhotoStrip
        title={t('photos.intake')}
        photos={[...intake, ...inspection, ...before, ...later]}
        none={t('photos.none')}
      />
      <PhotoStrip title={t('photos.after')} photos={after} none={t('photos.noneAfter')} />
    </section>
  );
}
