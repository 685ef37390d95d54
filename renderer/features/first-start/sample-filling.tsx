import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { stationSchema } from '../../../shared/cases/ids';
import { actingAs } from '../../app/acting';
import type { OpenDesk } from '../../app/open-start';
import { configureShop } from '../../db/shop';
import { systemLanguage } from '../../i18n';
import { StartPage } from '../../ui/start-page';
import { Waiting } from '../../ui/waiting';

/** Lays the invented shop out when its ledger is opened for the first time. */
export function SampleFilling(props: { readonly open: OpenDesk; readonly onDone: () => void }) {
  const { t } = useTranslation('shell');
  const { open, onDone } = props;
  useEffect(() => {
    const station = stationSchema.parse('SMP');
    void configureShop(
      open.db,
      {
        name: 'Sample',
        address: '',
        phone: '',
        station,
        houses: ['kuno', 'ciwaka', 'aujour'],
        language: systemLanguage(),
        documentPaper: 'A4',
        timeZone: 'Asia/Tokyo',
        currency: 'JPY',
      },
      actingAs(null, station),
    ).then(onDone);
  }, [open.db, onDone]);
  return (
    <StartPage>
      <Waiting label={t('start.sampleFilling')} />
    </StartPage>
  );
}
