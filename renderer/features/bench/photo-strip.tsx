import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Photo } from '../../../shared/cases/piece';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { useLanguage } from '../../app/desk-context';
import { useCasePhoto } from '../cases/use-case-photo';
import { BenchPhotoViewer } from './bench-photo-viewer';
import classes from './bench-photos.module.css';

function Large(props: { readonly photo: Photo; readonly name: string; readonly onEnlarge: () => void }) {
  const { photo, name, onEnlarge } = props;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const state = useCasePhoto(photo);
  const subject = photoSubjectWording[photo.subject][language];
  return (
    <li>
      <button type="button" className={classes.large} onClick={onEnlarge}>
        {state.kind === 'there' && <img src={state.url} alt="" />}
        {state.kind === 'missing' && <span>{t('photos.missing')}</span>}
        <span className={classes.subject} aria-hidden>
          {subject}
        </span>
        <span className={classes.hidden}>{t('photos.enlarge', { name, subject })}</span>
      </button>
    </li>
  );
}

/** Photos of one moment, large enough to see a claw by; each opens over the whole window. */
export function PhotoStrip(props: {
  readonly title: string;
  readonly photos: readonly Photo[];
  /** What is said where there are none; left out, the strip is. */
  readonly none?: string;
}) {
  const { title, photos, none } = props;
  const [shown, setShown] = useState<number | null>(null);
  if (photos.length === 0 && none === undefined) return null;
  return (
    <div className={classes.moment}>
      <h3>{title}</h3>
      {photos.length === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <ul className={classes.strip} aria-label={title}>
          {photos.map((photo, index) => (
            <Large
              key={photo.hash}
              photo={photo}
              name={`${title} ${index + 1}`}
              onEnlarge={() => setShown(index)}
            />
          ))}
        </ul>
      )}
      <BenchPhotoViewer photos={photos} at={shown} onShow={setShown} />
    </div>
  );
}
