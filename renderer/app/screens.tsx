import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { lazyPart } from '../ui/lazy-part';
import { Waiting } from '../ui/waiting';

/** Which screen a route shows. Each is a chunk of its own, loaded when it is first gone to. */
export const screens = [
  { path: '/', screen: lazyPart(async () => (await import('../features/home/home-screen')).HomeScreen) },
  {
    path: '/intake/:draftId?',
    screen: lazyPart(async () => (await import('../features/intake/intake-screen')).IntakeScreen),
  },
  {
    path: '/cases',
    screen: lazyPart(async () => (await import('../features/cases/cases-screen')).CasesScreen),
  },
  {
    path: '/cases/:caseId',
    screen: lazyPart(async () => (await import('../features/cases/case-screen')).CaseScreen),
  },
  {
    path: '/cases/:caseId/shipping/:shipmentId?',
    screen: lazyPart(async () => (await import('../features/shipping/shipping-screen')).ShippingScreen),
  },
  {
    path: '/shipping',
    screen: lazyPart(async () => (await import('../features/shipping/shipments-screen')).ShipmentsScreen),
  },
  {
    path: '/pick-up/:caseId',
    screen: lazyPart(async () => (await import('../features/pick-up/pick-up-screen')).PickUpScreen),
  },
  {
    path: '/customers/:customerId',
    screen: lazyPart(async () => (await import('../features/customers/customer-screen')).CustomerScreen),
  },
  {
    path: '/pieces/:bagNumber',
    screen: lazyPart(async () => (await import('../features/pieces/piece-screen')).PieceScreen),
  },
  {
    path: '/workshop',
    screen: lazyPart(async () => (await import('../features/workshop/board-screen')).BoardScreen),
  },
  {
    path: '/boxes',
    screen: lazyPart(async () => (await import('../features/boxes/boxes-screen')).BoxesScreen),
  },
  {
    path: '/boxes/:boxId',
    screen: lazyPart(async () => (await import('../features/boxes/box-screen')).BoxScreen),
  },
  {
    path: '/bench/:bagNumber',
    screen: lazyPart(async () => (await import('../features/bench/bench-screen')).BenchScreen),
  },
  {
    path: '/bench/:bagNumber/check',
    screen: lazyPart(async () => (await import('../features/bench/check-screen')).CheckScreen),
  },
  {
    path: '/policy',
    screen: lazyPart(
      async () => (await import('../features/policy-desk/policy-desk-screen')).PolicyDeskScreen,
    ),
  },
  {
    path: '/rings',
    screen: lazyPart(async () => (await import('../features/ring-sizes/rings-screen')).RingsScreen),
  },
  {
    path: '/promises',
    screen: lazyPart(async () => (await import('../features/promises/promises-screen')).PromisesScreen),
  },
  {
    path: '/reports/:report?',
    screen: lazyPart(async () => (await import('../features/reports/reports-screen')).ReportsScreen),
  },
  {
    path: '/prints',
    screen: lazyPart(async () => (await import('../features/prints/prints-screen')).PrintsScreen),
  },
  {
    path: '/settings/:page?',
    screen: lazyPart(async () => (await import('../features/settings/settings-screen')).SettingsScreen),
  },
  { path: '*', screen: lazyPart(async () => (await import('../ui/nothing-here')).NothingHere) },
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
