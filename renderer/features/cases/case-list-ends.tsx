import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { KeyCaps } from '../../ui/key-caps';
import classes from './cases.module.css';

/** How many cases the list shows, as far as is known. */
export function FoundCount(props: {
  readonly all: number;
  readonly shown: number;
  readonly more: boolean;
  /** Whether words or filters narrow the list. */
  readonly isNarrowed: boolean;
}) {
  const { all, shown, more, isNarrowed } = props;
  const { t } = useTranslation('cases');
  if (!isNarrowed) return t('found.all', { count: all });
  return t(more ? 'found.more' : 'found.exactly', { count: shown });
}

/** What stands in place of a list without rows, and the way on from there. */
export function NothingFound(props: { readonly isNarrowed: boolean; readonly onShowAll: () => void }) {
  const { isNarrowed, onShowAll } = props;
  const { t } = useTranslation('cases');
  const [, navigate] = useLocation();
  return (
    <div className={classes.nothing}>
      <p>{isNarrowed ? t('nothing.found') : t('nothing.yet')}</p>
      {isNarrowed ? (
        <Button variant="default" onClick={onShowAll}>
          {t('nothing.showAll')}
        </Button>
      ) : (
        <Button onClick={() => navigate('/intake')}>{t('nothing.intake')}</Button>
      )}
    </div>
  );
}

/** The keys of the list, below it. */
export function ListKeys(props: { readonly id: string }) {
  const { t } = useTranslation('cases');
  return (
    <p className={classes.foot} id={props.id}>
      <span>
        <KeyCaps pattern="ArrowUp" />
        <KeyCaps pattern="ArrowDown" /> {t('keys.choose')}
      </span>
      <span>
        <KeyCaps pattern="Enter" /> {t('keys.open')}
      </span>
      <span>
        <KeyCaps pattern="p" /> {t('keys.peek')}
      </span>
    </p>
  );
}
