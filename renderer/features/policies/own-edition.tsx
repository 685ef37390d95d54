import { useTranslation } from 'react-i18next';
import { published } from '../../../shared/policies/published';
import type { House } from '../../../shared/policies/request';
import classes from './policies.module.css';

const publishedVersions: ReadonlySet<string> = new Set(
  (Object.keys(published) as House[]).flatMap((house) => published[house].map(({ version }) => version)), // its keys are the houses
);

/** Beside clauses in the words they were first published in: that the answer goes by other figures. */
export function OwnEdition(props: { readonly version: string }) {
  const { t } = useTranslation('policies');
  if (props.version === '' || publishedVersions.has(props.version)) return null;
  return <p className={classes.clause}>{t('ownEdition')}</p>;
}
