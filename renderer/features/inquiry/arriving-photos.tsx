import { Button, FileButton } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../shared/cases/ids';
import { type PhotoSubject, photoSubjects } from '../../../shared/cases/piece';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { actingAs } from '../../app/acting';
import { now } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { addPhotoToCase } from '../../db/cases';
import { putPhoto } from '../../db/photos';
import { picturesIn } from '../intake/photo-intake';
import { pictureFrom } from '../intake/picture';
import classes from './inquiry.module.css';

/** Photos that the customer sent, by file or drop, each on disk before it hangs on the case. */
export function ArrivingPhotos(props: { readonly caseId: CaseId; readonly piece: PieceStanding }) {
  const { caseId, piece } = props;
  const { t } = useTranslation(['inquiry', 'intake']);
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [subject, setSubject] = useState<PhotoSubject>('piece');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [added, setAdded] = useState(0);

  async function take(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const by = await askWho();
    if (by === 'cancelled') return;
    setBusy(true);
    setAdded(0);
    const refusals: string[] = [];
    for (const file of files) {
      const { name } = file;
      const made = await pictureFrom(file);
      if (!made.ok) {
        refusals.push(t(`intake:photos.refusal.${made.error}`, { name }));
        continue;
      }
      const { jpeg, ...picture } = made.value;
      const photo = { ...picture, subject, takenAt: now(), bytes: jpeg.size };
      try {
        await putPhoto(db, { photo, blob: jpeg });
        await addPhotoToCase(db, { caseId, bagNumber: piece.bagNumber, photo }, actingAs(by, shop.station));
        setAdded((count) => count + 1);
      } catch {
        // Whatever the database's reason, the clerk must know that this photo is not kept.
        refusals.push(t('intake:photos.refusal.not-stored', { name }));
      }
    }
    setRefused(refusals);
    setBusy(false);
  }

  return (
    <section
      className={classes.form}
      aria-label={t('photos.title')}
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        void take(picturesIn(event.dataTransfer));
      }}
    >
      <h3>{t('photos.title')}</h3>
      <div className={classes.actions}>
        <fieldset className={classes.subjects}>
          <legend>{t('photos.subject')}</legend>
          {photoSubjects.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`subject-${piece.bagNumber}`}
                checked={each === subject}
                onChange={() => setSubject(each)}
              />{' '}
              {photoSubjectWording[each][language]}
            </label>
          ))}
        </fieldset>
        <FileButton multiple accept="image/*" onChange={(files) => void take(files)}>
          {(button) => (
            <Button {...button} size="compact-sm" variant="default" loading={isBusy}>
              {t('photos.choose')}
            </Button>
          )}
        </FileButton>
        <span role="status">{added > 0 && t('photos.added', { count: added })}</span>
      </div>
      {refused.length > 0 && (
        <div role="alert">
          {refused.map((why) => (
            <p key={why}>{why}</p>
          ))}
        </div>
      )}
    </section>
  );
}
