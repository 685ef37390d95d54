import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskProvider } from '../../app/desk-context';
import { watchKeeping } from '../../app/keeping-watch';
import type { OpenDesk } from '../../app/open-start';
import { BringBack } from './bring-back';

/** On a new computer: the shop comes from a backup instead of being set up again. */
export function RestoreShop(props: { readonly open: OpenDesk; readonly onDone: () => void }) {
  const { t } = useTranslation('keeping');
  const { desk, host, db } = props.open;
  const [isWanted, setWanted] = useState(false);
  useEffect(() => (isWanted ? watchKeeping(desk, db) : undefined), [isWanted, desk, db]);
  if (!isWanted)
    return (
      <Button variant="default" onClick={() => setWanted(true)}>
        {t('back.fromStart')}
      </Button>
    );
  return (
    <DeskProvider desk={desk} host={host}>
      <BringBack chosen={null} folder="" db={db} onDone={props.onDone} />
    </DeskProvider>
  );
}
