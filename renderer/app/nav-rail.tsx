import {
  IconArchive,
  IconCalendarTime,
  IconChartBar,
  IconCircleDashed,
  IconHome,
  IconInbox,
  IconPackage,
  IconPrinter,
  IconScale,
  IconSettings,
  IconTools,
  IconTruckDelivery,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { ariaKeys, keyCaps } from '../commands/keys';
import { type CommandId, definitionOf } from '../commands/registry';
import { Zone } from '../ui/zone';
import classes from './frame.module.css';

type Screen =
  | 'home'
  | 'intake'
  | 'cases'
  | 'workshop'
  | 'boxes'
  | 'shipping'
  | 'policy'
  | 'rings'
  | 'promises'
  | 'reports'
  | 'prints'
  | 'settings';

const entries: readonly {
  readonly screen: Screen;
  readonly href: string;
  readonly icon: TablerIcon;
  readonly command: CommandId;
}[] = [
  { screen: 'home', href: '/', icon: IconHome, command: 'shell.home' },
  { screen: 'intake', href: '/intake', icon: IconInbox, command: 'shell.intake' },
  { screen: 'cases', href: '/cases', icon: IconArchive, command: 'shell.cases' },
  { screen: 'workshop', href: '/workshop', icon: IconTools, command: 'shell.workshop' },
  { screen: 'boxes', href: '/boxes', icon: IconPackage, command: 'shell.boxes' },
  { screen: 'shipping', href: '/shipping', icon: IconTruckDelivery, command: 'shell.shipping' },
  { screen: 'policy', href: '/policy', icon: IconScale, command: 'shell.policy' },
  { screen: 'rings', href: '/rings', icon: IconCircleDashed, command: 'shell.rings' },
  { screen: 'promises', href: '/promises', icon: IconCalendarTime, command: 'shell.promises' },
  { screen: 'reports', href: '/reports', icon: IconChartBar, command: 'shell.reports' },
  { screen: 'prints', href: '/prints', icon: IconPrinter, command: 'shell.prints' },
  { screen: 'settings', href: '/settings', icon: IconSettings, command: 'shell.settings' },
];

/** First parts of paths that are reached from a case. */
const ofCases: readonly string[] = ['customers', 'pieces', 'bench', 'pick-up'];

/** Which entry of the rail a path belongs to; a customer and a piece are reached from the cases. */
export function screenOf(path: string): Screen {
  const first = path.split('/')[1] ?? '';
  if (ofCases.includes(first)) return 'cases';
  return entries.find((entry) => entry.href === `/${first}`)?.screen ?? 'home';
}

export function NavRail() {
  const { t } = useTranslation('shell');
  const [path] = useLocation();
  const current = screenOf(path);
  return (
    <Zone name="nav" as="nav" label={t('nav.label')} className={classes.rail}>
      {entries.map(({ screen, href, icon: Icon, command }) => {
        const { keys } = definitionOf(command);
        return (
          <Link
            key={screen}
            href={href}
            className={screen === 'settings' ? `${classes.railLink} ${classes.railEnd}` : classes.railLink}
            aria-current={screen === current ? 'page' : undefined}
            aria-keyshortcuts={ariaKeys(keys)}
          >
            <Icon size={20} stroke={1.6} aria-hidden />
            {t(`nav.${screen}`)}
            <span className={classes.railKey} aria-hidden>
              {keyCaps(keys[0] ?? '').join('+')}
            </span>
          </Link>
        );
      })}
    </Zone>
  );
}
