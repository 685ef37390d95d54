import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskEvent } from '../../../shared/cases/events';
import type { Edition } from '../../../shared/policies/edition';
import { editionNamed } from '../../../shared/policies/published';
import type { House } from '../../../shared/policies/request';
import { houseWording } from '../../../shared/wording/houses';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showDay, showMoment } from '../../ui/dates';
import { useStaffNames } from '../cases/staff-names';
import { EditionTerms } from './edition-terms';
import classes from './policies.module.css';

/** One edition: its days, how it stands today, whose it is, and on demand its terms. */
export function EditionRow(props: {
  readonly house: House;
  readonly edition: Edition<unknown>;
  readonly standing: 'in-force' | 'coming' | 'past';
  /** Undefined for what the house itself publishes. */
  readonly published: DeskEvent | undefined;
  /** Null while a new edition is being written. */
  readonly onCopy: (() => void) | null;
  /** Null where it has a last day. */
  readonly onEnd: (() => void) | null;
}) {
  const { house, edition, standing, published, onCopy, onEnd } = props;
  const { version, from, to } = edition;
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const { shop, editions } = useLedger();
  const nameOf = useStaffNames();
  const [isShown, setShown] = useState(false);
  const whole = editionNamed(editions, house, version);
  const termsId = `terms-${house}-${version}`;
  return (
    <>
      <tr>
        <th scope="row">
          {version} <span data-standing={standing}>{t(`standing.${standing}`)}</span>
          <div className={classes.whose}>
            {published === undefined
              ? t('asPublished')
              : t('publishedBy', {
                  name: nameOf(published.by),
                  moment: showMoment(published.at, language, shop.timeZone),
                })}
          </div>
        </th>
        <td>{from === null ? t('fromBeginning') : showDay(from, language)}</td>
        <td>{to === null ? t('stillHolds') : showDay(to, language)}</td>
        <td>
          <Group gap="xs" justify="flex-end">
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('showNamed', { version })}
              aria-expanded={isShown}
              aria-controls={termsId}
              onClick={() => setShown(!isShown)}
            >
              {t('show')}
            </Button>
            {onCopy !== null && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('newFromNamed', { house: houseWording[house][language], version })}
                onClick={onCopy}
              >
                {t('newFrom')}
              </Button>
            )}
            {onEnd !== null && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('endNamed', { version })}
                onClick={onEnd}
              >
                {t('end')}
              </Button>
            )}
          </Group>
        </td>
      </tr>
      <tr id={termsId} hidden={!isShown}>
        <td colSpan={4}>{isShown && whole !== null && <EditionTerms whole={whole} />}</td>
      </tr>
    </>
  );
}
