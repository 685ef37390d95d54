import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Waiting } from '../ui/waiting';

function screen(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await load() }));
}

/** Which screen a route shows. Each is a chunk of its own, loaded when it is first gone to. */
export const screens = [
  { path: '/', screen: screen(async () => (await import('../features/home/home-screen')).HomeScreen) },
  {
    path: '/intake/:draftId?',
    screen: screen(async () => (await import('../features/intake/intake-screen')).IntakeScreen),
  },
  {
    path: '/cases',
    screen: screen(async () => (await import('../features/cases/cases-screen')).CasesScreen),
  },
  {
    path: '/cases/:caseId',
    screen: screen(async () => (await import('../features/cases/case-screen')).CaseScreen),
  },
  {
    path: '/customers/:customerId',
    screen: screen(async () => (await import('../features/customers/customer-screen')).CustomerScreen),
  },
  {
    path: '/prints',
    screen: screen(async () => (await import('../features/prints/prints-screen')).PrintsScreen),
  },
  {
    path: '/settings/:page?',
    screen: screen(async () => (await import('../features/settings/settings-screen')).SettingsScreen),
  },
  { path: '*', screen: screen(async () => (await import('../ui/nothing-here')).NothingHere) },
] as const;

export function Screens() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        {screens.map(({ path, screen: Screen }) => (
          <Route key={path} path={path}>
            <Screen />
          </Route>
        ))}
      </Switch>
    </Suspense>
  );
}
