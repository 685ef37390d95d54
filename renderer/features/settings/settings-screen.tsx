import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { lazyPart } from '../../ui/lazy-part';
import { Waiting } from '../../ui/waiting';
import classes from './settings.module.css';

const pages = {
  shop: lazyPart(async () => (await import('./shop-page')).ShopPage),
  staff: lazyPart(async () => (await import('./staff-page')).StaffPage),
  policies: lazyPart(async () => (await import('../policies/policies-page')).PoliciesPage),
  rulings: lazyPart(async () => (await import('../rulings/rulings-page')).RulingsPage),
  places: lazyPart(async () => (await import('../places/places-page')).PlacesPage),
  papers: lazyPart(async () => (await import('./papers-page')).PapersPage),
  carrier: lazyPart(async () => (await import('../shipping/carrier-page')).CarrierPage),
  messages: lazyPart(async () => (await import('../messages/messages-page')).MessagesPage),
  backups: lazyPart(async () => (await import('../keeping/backups-page')).BackupsPage),
  lists: lazyPart(async () => (await import('../lists/list-page')).ListPage),
  appearance: lazyPart(async () => (await import('./appearance-page')).AppearancePage),
} as const;
type PageName = keyof typeof pages;
const pageNames: readonly PageName[] = [
  'shop',
  'staff',
  'policies',
  'rulings',
  'places',
  'papers',
  'carrier',
  'messages',
  'backups',
  'lists',
  'appearance',
];

export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { page } = useParams();
  const current = pageNames.find((name) => name === page) ?? 'shop';
  const Page = pages[current];
  return (
    <div className={classes.screen}>
      <nav className={classes.pages} aria-label={t('pages.label')}>
        <h1 className={classes.title}>{t('title')}</h1>
        {pageNames.map((name) => (
          <Link
            key={name}
            href={`/settings/${name}`}
            className={classes.page}
            aria-current={name === current ? 'page' : undefined}
          >
            {t(`pages.${name}`)}
          </Link>
        ))}
      </nav>
      <div className={classes.content}>
        <Suspense fallback={<Waiting />}>
          <Page />
        </Suspense>
      </div>
    </div>
  );
}
