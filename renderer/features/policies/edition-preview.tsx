import { Anchor, Button, Group, Progress, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import type { JudgedOtherwise } from '../../../shared/cases/editions/edition-preview';
import { editionsWith } from '../../../shared/cases/editions/reduce-editions';
import { listed } from '../../../shared/documents/words/joined-words';
import type { HouseEdition } from '../../../shared/policies/editions/edition-schema';
import type { House } from '../../../shared/policies/request';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { databaseRefusal } from '../../db/database-refusal';
import { type PreviewProgress, previewEditions } from '../../db/preview-editions';
import { Refusal } from '../../ui/refusal';
import { OutcomeMark } from '../cases/outcome-mark';
import classes from './policies.module.css';

type Found = { readonly of: HouseEdition; readonly bags: readonly JudgedOtherwise[] };

function FoundBags(props: { readonly bags: readonly JudgedOtherwise[] }) {
  const { bags } = props;
  const { t } = useTranslation('policies');
  const language = useLanguage();
  if (bags.length === 0) return <Text role="status">{t('preview.none')}</Text>;
  return (
    <>
      <Text role="status">{t('preview.found', { count: bags.length })}</Text>
      <table className={classes.editions}>
        <thead>
          <tr>
            {(['case', 'bag', 'before', 'after', 'differs'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`preview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bags.map(({ caseId, number, bagNumber, before, after, aspects }) => (
            <tr key={bagNumber}>
              <th scope="row">
                <Anchor component={Link} href={`/cases/${caseId}`}>
                  {number}
                </Anchor>
              </th>
              <td>{bagNumber}</td>
              <td>
                <OutcomeMark outcome={before} />
              </td>
              <td>
                <OutcomeMark outcome={after} />
              </td>
              <td>
                {listed(
                  aspects.filter((aspect) => aspect !== 'edition').map((aspect) => t(`aspects.${aspect}`)),
                  language,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Tries the edition as written on the open cases of the house, when asked to. */
export function EditionPreview(props: {
  readonly house: House;
  /** Null while the form has faults. */
  readonly edition: HouseEdition | null;
  readonly onFaulty: (button: HTMLElement) => void;
}) {
  const { house, edition, onFaulty } = props;
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const { db, shop, editions } = useLedger();
  const [progress, setProgress] = useState<PreviewProgress | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function run(button: HTMLElement): Promise<void> {
    if (edition === null) {
      onFaulty(button);
      return;
    }
    const own = new AbortController();
    stop.current?.abort();
    stop.current = own;
    setFound(null);
    setRefusal(null);
    setProgress({ looked: 0, total: 0 });
    const judging = { today: today(shop.timeZone), language, editions };
    try {
      const preview = { house, judging, toCome: editionsWith(editions, edition) };
      const bags = await previewEditions(db, preview, setProgress, own.signal);
      if (!own.signal.aborted) setFound({ of: edition, bags });
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    } finally {
      if (stop.current === own) setProgress(null);
    }
  }

  return (
    <section className={classes.preview} aria-labelledby="edition-preview">
      <h3 id="edition-preview">{t('preview.title')}</h3>
      <Text c="dimmed">{t('preview.why')}</Text>
      <Group>
        <Button
          variant="default"
          disabled={progress !== null}
          onClick={(event) => void run(event.currentTarget)}
        >
          {t('preview.run')}
        </Button>
        {progress !== null && (
          <Button variant="default" onClick={() => stop.current?.abort()}>
            {t('preview.stop')}
          </Button>
        )}
      </Group>
      {progress !== null && (
        <div>
          <Progress
            value={progress.total === 0 ? 0 : (100 * progress.looked) / progress.total}
            aria-label={t('preview.title')}
          />
          <Text c="dimmed">{t('preview.progress', progress)}</Text>
        </div>
      )}
      {refusal !== null && <Refusal refusal={refusal} />}
      {found !== null && found.of !== edition && <Text role="status">{t('preview.outdated')}</Text>}
      {found !== null && found.of === edition && <FoundBags bags={found.bags} />}
    </section>
  );
}
