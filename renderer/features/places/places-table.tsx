import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ConfiguredPlace, placeLabel } from '../../../shared/cases/places/place-code';
import { placeKindWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../i18n';
import classes from '../settings/settings.module.css';

export function PlacesTable(props: {
  readonly label: string;
  readonly places: readonly ConfiguredPlace[];
  readonly onChange: (place: ConfiguredPlace) => void;
  readonly onRetire: (place: ConfiguredPlace) => void;
}) {
  const { t } = useTranslation('places');
  const language = useLanguage();
  return (
    <table className={classes.sheet} aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('scanned')}</th>
          <th scope="col">{t('address')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {props.places.map((place) => (
          <tr key={place.code}>
            <td>
              <strong>{place.name}</strong>
            </td>
            <td>{placeKindWording[place.kind][language]}</td>
            <td>{placeLabel(place.code)}</td>
            <td>{place.address}</td>
            <td className={classes.end}>
              <Group gap="xs" justify="flex-end" wrap="nowrap">
                {!place.retired && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('changeNamed', { name: place.name })}
                    onClick={() => props.onChange(place)}
                  >
                    {t('change')}
                  </Button>
                )}
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t(place.retired ? 'useAgainNamed' : 'retireNamed', { name: place.name })}
                  onClick={() => props.onRetire(place)}
                >
                  {t(place.retired ? 'useAgain' : 'retire')}
                </Button>
              </Group>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
