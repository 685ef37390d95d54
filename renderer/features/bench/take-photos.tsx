import { Button, FileButton, SegmentedControl } from '@mantine/core';
import { IconCamera, IconPhotoPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BagNumber, CaseId, StaffId } from '../../../shared/cases/ids';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { Refusal } from '../../ui/refusal';
import { CameraDialog } from '../intake/camera-dialog';
import classes from './bench-photos.module.css';
import { useBenchPhotos } from './use-bench-photos';

/** Photos before and after the work, by camera or from a file. */
export function TakePhotos(props: {
  readonly caseId: CaseId;
  readonly bagNumber: BagNumber;
  readonly by: StaffId;
  /** Once there are some from before, the next are most likely from after. */
  readonly likely: 'before' | 'after';
}) {
  const { caseId, bagNumber, by, likely } = props;
  const { t } = useTranslation(['bench', 'intake']);
  const photos = useBenchPhotos({ caseId, bagNumber }, by);
  const [chosen, setChosen] = useState<'before' | 'after' | null>(null);
  const [isOpen, setOpen] = useState(false);
  const moment = chosen ?? likely;
  useCommands({ 'bench.camera': () => setOpen(true) });
  return (
    <div className={classes.take}>
      <SegmentedControl
        size="md"
        aria-label={t('photos.moment')}
        value={moment}
        onChange={(value) => setChosen(value === 'before' ? 'before' : 'after')}
        data={[
          { value: 'before', label: t('photos.before') },
          { value: 'after', label: t('photos.after') },
        ]}
      />
      <CommandButton
        command="bench.camera"
        size="md"
        variant="default"
        leftSection={<IconCamera size={20} />}
      />
      <FileButton multiple accept="image/*" onChange={(files) => void photos.take(moment, files)}>
        {(button) => (
          <Button {...button} size="md" variant="default" leftSection={<IconPhotoPlus size={20} />}>
            {t('intake:photos.choose')}
          </Button>
        )}
      </FileButton>
      {photos.underWay > 0 && <p role="status">{t('intake:photos.underWay', { count: photos.underWay })}</p>}
      {photos.refused.length > 0 && (
        <div role="alert" className={classes.refused}>
          {photos.refused.map(({ name, why }) => (
            <p key={`${name} ${why}`}>{t(`intake:photos.refusal.${why}`, { name })}</p>
          ))}
        </div>
      )}
      {photos.refusal !== null && <Refusal refusal={photos.refusal} />}
      <CameraDialog
        isOpen={isOpen}
        pieceName={`${bagNumber} · ${t(`photos.${moment}`)}`}
        underWay={photos.underWay}
        onShot={(picture) => photos.take(moment, [picture])}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}
