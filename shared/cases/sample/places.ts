import type { Language } from '../../language';
import type { ConfiguredPlace, PlaceCode } from '../places/place-code';

const place = (code: string, kind: ConfiguredPlace['kind'], name: string, address = ''): ConfiguredPlace => ({
  code: code as PlaceCode, // capital letters and digits
  kind,
  name,
  address,
  retired: false,
});

/** The benches, the safe and the workshop of the invented shop. */
export function samplePlaces(language: Language): readonly ConfiguredPlace[] {
  const named = (en: string, ja: string) => (language === 'ja' ? ja : en);
  return [
    place('COUNTER', 'counter', named('Front counter', '受付カウンター')),
    place('BENCH1', 'bench', named('Bench 1', '作業台1')),
    place('BENCH2', 'bench', named('Bench 2', '作業台2')),
    place('SAFE', 'safe', named('Safe', '金庫')),
    place(
      'OKACHI',
      'outside-workshop',
      named('Okachimachi workshop', '御徒町工房'),
      '東京都台東区架空町0-0-0',
    ),
  ];
}
