import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Photo } from '../../../shared/cases/piece';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { useLanguage } from '../../app/desk-context';
import { CasePhotoViewer } from './case-photo-viewer';
import classes from './photos.module.css';
import { useCasePhoto } from './use-case-photo';

function Thumbnail(props: {
  readonly photo: Photo;
  readonly number: number;
  readonly onEnlarge: () => void;
}) {
  const { photo, number, onEnlarge } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const state = useCasePhoto(photo);
  const subject = photoSubjectWording[photo.subject][language];
  return (
    <li>
      <button type="button" className={classes.thumbnail} onClick={onEnlarge}>
        {state.kind === 'there' && <img src={state.url} alt="" />}
        {state.kind === 'missing' && <span className={classes.missing}>{t('photos.missing')}</span>}
        {state.kind === 'loading' && <span className={classes.missing} />}
        <span className={classes.subject} aria-hidden>
          {subject}
        </span>
        <span className={classes.hidden}>{t('photos.enlarge', { number, subject })}</span>
      </button>
    </li>
  );
}

/** Every photo of the piece, small; each opens large. */
export function PiecePhotos(props: { readonly photos: readonly Photo[] }) {
  const { photos } = props;
  const { t } = useTranslation('cases');
  const [shown, setShown] = useState<number | null>(null);
  return (
    <div>
      <h3>{t('photos.title', { count: photos.length })}</h3>
      {photos.length === 0 ? (
        <p className={classes.none}>{t('photos.none')}</p>
      ) : (
        <ul className={classes.thumbnails}>
          {photos.map((photo, index) => (
            <Thumbnail key={photo.hash} photo={photo} number={index + 1} onEnlarge={() => setShown(index)} />
          ))}
        </ul>
      )}
      <CasePhotoViewer photos={photos} at={shown} onShow={setShown} />
    </div>
  );
}
