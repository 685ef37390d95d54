import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { ContentHash } from '../../../shared/cases/ids';
import { useDesk, useLedger } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import classes from './stored-file.module.css';

type Drawn =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly refusal: AppError }
  | { readonly kind: 'drawn'; readonly pictures: readonly string[] };

/** A label that a label printer alone can print: what it would look like, marked as no label, and its text. */
export function StoredZpl(props: {
  readonly title: string;
  readonly hash: ContentHash;
  readonly text: string;
}) {
  const { title, hash, text } = props;
  const { t } = useTranslation(['shipping', 'cases']);
  const desk = useDesk();
  const { ledger } = useLedger();
  const [drawn, setDrawn] = useState<Drawn>({ kind: 'waiting' });

  useEffect(() => {
    let isGone = false;
    void desk.pictureLabel({ ledger, hash }).then((pictured) => {
      if (isGone) return;
      setDrawn(
        pictured.ok
          ? { kind: 'drawn', pictures: pictured.value.picturesBase64 }
          : { kind: 'refused', refusal: pictured.error },
      );
    });
    return () => {
      isGone = true;
    };
  }, [desk, ledger, hash]);

  return (
    <>
      <p>{t('papers.picture')}</p>
      {drawn.kind === 'waiting' && <Waiting />}
      {drawn.kind === 'refused' && <Refusal refusal={drawn.refusal} />}
      {drawn.kind === 'drawn' &&
        drawn.pictures.map((picture, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the labels of one file never change their places.
          <div key={place} className={classes.picture} data-mark={t('papers.pictureMark')}>
            <img
              src={`data:image/png;base64,${picture}`}
              alt={t('cases:papers.page', {
                number: place + 1,
                count: drawn.pictures.length,
                paper: `${title}, ${t('papers.pictureMark')}`,
              })}
            />
          </div>
        ))}
      <details>
        <summary>{t('papers.zpl')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reached by the keyboard. */}
        <pre className={classes.zpl} tabIndex={0}>
          {text}
        </pre>
      </details>
    </>
  );
}
