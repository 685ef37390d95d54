import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { StaffId } from '../../../shared/cases/ids';
import type { ConfiguredPlace, PlaceCode } from '../../../shared/cases/places/place-code';
import { actingAs } from '../../app/acting';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { databaseRefusal } from '../../db/database-refusal';
import { configurePlace, listPlaces } from '../../db/places';
import { listStaff } from '../../db/shop';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import { PlaceForm } from './place-form';
import { PlacesTable } from './places-table';
import { PrintLabels } from './print-labels';

type Open = { readonly place: ConfiguredPlace | null; readonly by: StaffId | null };

/** Where things lie in the shop and where they are sent, each with a code to scan; nothing is deleted. */
export function PlacesPage() {
  const { t } = useTranslation(['places', 'shell']);
  const language = useLanguage();
  const { db, shop } = useLedger();
  const places = useLiveQuery(() => listPlaces(db, 'alsoRetired'), [db]);
  const staff = useLiveQuery(() => listStaff(db), [db]);
  const [open, setOpen] = useState<Open | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  if (places === undefined || staff === undefined) return <Waiting />;
  const inUse = places.filter(({ retired }) => !retired);
  const retired = places.filter((place) => place.retired);

  async function ask(place: ConfiguredPlace | null): Promise<void> {
    const by = await askWho();
    if (by !== 'cancelled') setOpen({ place, by });
  }

  async function configure(changed: readonly ConfiguredPlace[]): Promise<void> {
    const by = await askWho();
    if (by === 'cancelled') return;
    try {
      for (const place of changed) await configurePlace(db, place, actingAs(by, shop.station));
      setRefusal(null);
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  const usual = (code: string, kind: ConfiguredPlace['kind'], name: string): ConfiguredPlace => ({
    // Written here in the form of a code.
    code: code as PlaceCode,
    kind,
    name,
    address: '',
    retired: false,
  });
  const usualPlaces = [
    usual('COUNTER', 'counter', t('usual.counter')),
    usual('SAFE', 'safe', t('usual.safe')),
    usual('BENCH1', 'bench', t('usual.bench')),
  ];
  const onRetire = (place: ConfiguredPlace) => void configure([{ ...place, retired: !place.retired }]);
  const printedOn = today(shop.timeZone);

  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <h2>{t('title')}</h2>
          <Text c="dimmed">{t('introduction')}</Text>
        </div>
        <Button style={{ flex: 'none' }} onClick={() => void ask(null)}>
          {t('add')}
        </Button>
      </Group>
      {refusal !== null && <Refusal refusal={refusal} />}
      {places.length === 0 && (
        <Group>
          <Text>{t('none')}</Text>
          <Button variant="default" onClick={() => void configure(usualPlaces)}>
            {t('addUsual')}
          </Button>
        </Group>
      )}
      {inUse.length > 0 && (
        <>
          <PlacesTable
            label={t('title')}
            places={inUse}
            onChange={(place) => void ask(place)}
            onRetire={onRetire}
          />
          <PrintLabels
            paper={{
              paper: 'place-label',
              language,
              copy: 0,
              printedOn,
              places: inUse.map(({ code, kind, name }) => ({ code, kind, name })),
            }}
          />
        </>
      )}
      {staff.length > 0 && (
        <PrintLabels
          paper={{
            paper: 'staff-badge',
            language,
            copy: 0,
            printedOn,
            shopName: shop.name,
            people: staff.map(({ id, name, kana }) => ({ staffId: id, name, kana })),
          }}
        />
      )}
      {retired.length > 0 && (
        <section>
          <h3>{t('retired')}</h3>
          <PlacesTable
            label={t('retired')}
            places={retired}
            onChange={(place) => void ask(place)}
            onRetire={onRetire}
          />
        </section>
      )}
      <Modal
        opened={open !== null}
        onClose={() => setOpen(null)}
        title={open?.place == null ? t('add') : t('changeNamed', { name: open.place.name })}
        closeButtonProps={{ 'aria-label': t('shell:close') }}
      >
        {open !== null && (
          <PlaceForm
            place={open.place}
            taken={places.map(({ code }) => code)}
            onCancel={() => setOpen(null)}
            save={async (place) => {
              await configurePlace(db, place, actingAs(open.by, shop.station));
              setOpen(null);
            }}
          />
        )}
      </Modal>
    </Stack>
  );
}
