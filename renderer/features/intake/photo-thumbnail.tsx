import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Photo, photoSubjects } from '../../../shared/cases/piece';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { useLanguage } from '../../i18n';
import { useChoices } from './choices';
import { removePart } from './draft-parts';
import { changeDraft, writeField } from './intake-store';
import classes from './photos.module.css';
import { usePhotoUrl } from './use-photo-url';

export function PhotoThumbnail(props: {
  readonly piece: number;
  readonly at: number;
  readonly photo: Photo;
  readonly onEnlarge: () => void;
}) {
  const { piece, at, photo, onEnlarge } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const url = usePhotoUrl(photo.hash);
  const subjects = useChoices(photoSubjects, photoSubjectWording);
  const name = t('photos.one', { number: at + 1, subject: photoSubjectWording[photo.subject][language] });
  return (
    <li className={classes.thumbnail}>
      <button type="button" className={classes.picture} onClick={onEnlarge}>
        {url === null ? <span className={classes.empty} /> : <img src={url} alt="" />}
        <span className="mantine-visually-hidden">{t('photos.enlarge', { photo: name })}</span>
      </button>
      <div className={classes.caption}>
        <NativeSelect
          size="xs"
          aria-label={t('photos.subject', { photo: name })}
          value={photo.subject}
          data={[...subjects]}
          onChange={(event) => writeField(`pieces.${piece}.photos.${at}.subject`, event.currentTarget.value)}
        />
        <ActionIcon
          aria-label={t('photos.remove', { photo: name })}
          onClick={() => changeDraft((draft) => removePart(draft, piece, 'photo', at))}
        >
          <IconX size={14} stroke={1.6} />
        </ActionIcon>
      </div>
    </li>
  );
}
