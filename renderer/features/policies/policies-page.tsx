import { Stack, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type House, houses } from '../../../shared/policies/request';
import { useLedger } from '../../app/desk-context';
import { readEditionEvents } from '../../db/editions';
import { EditionForm } from './edition-form';
import { HouseEditions } from './house-editions';

/** The editions by which this shop works, house by house, and the form for the next one. */
export function PoliciesPage() {
  const { t } = useTranslation('policies');
  const { db } = useLedger();
  const events = useLiveQuery(() => readEditionEvents(db), [db]) ?? [];
  const [written, setWritten] = useState<House | null>(null);
  if (written !== null) return <EditionForm house={written} onClose={() => setWritten(null)} />;
  return (
    <Stack gap="lg">
      <div>
        <h2>{t('title')}</h2>
        <Text c="dimmed">{t('introduction')}</Text>
      </div>
      {houses.map((house) => (
        <HouseEditions key={house} house={house} events={events} onWrite={() => setWritten(house)} />
      ))}
    </Stack>
  );
}
