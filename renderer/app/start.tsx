import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Waiting } from '../ui/waiting';
import { chosenLedger } from './chosen-ledger';
import { DeskProvider } from './desk-context';
import type { JournalState } from './journal-check';
import { OpenShop } from './open-shop';
import { goOnFrom, type OpenDesk, openStart, openStore, type Phase } from './open-start';
import { RefusedScreen } from './refused-screen';

const FirstStartScreen = lazy(async () => ({
  default: (await import('../features/first-start/first-start-screen')).FirstStartScreen,
}));
const OtherHostScreen = lazy(async () => ({
  default: (await import('../features/first-start/other-host-screen')).OtherHostScreen,
}));
const RebuildScreen = lazy(async () => ({
  default: (await import('../features/first-start/rebuild-screen')).RebuildScreen,
}));
const SampleFilling = lazy(async () => ({
  default: (await import('../features/first-start/sample-filling')).SampleFilling,
}));
const SetAside = lazy(async () => ({
  default: (await import('../features/first-start/set-aside')).SetAside,
}));
const UpgradeScreen = lazy(async () => ({
  default: (await import('../features/first-start/upgrade-screen')).UpgradeScreen,
}));

/** The shop, until the journal turns out to know more than its store. */
function BehindOrOpen(props: {
  readonly phase: Extract<Phase, { kind: 'shop' }>;
  readonly onPhase: (phase: Phase) => void;
}) {
  const { phase, onPhase } = props;
  const { open, stored } = phase;
  const onBehind = useCallback(
    (journal: JournalState) => onPhase({ kind: 'rebuild', open, journal, isBehind: true }),
    [onPhase, open],
  );
  return <OpenShop open={open} stored={stored} onBehind={onBehind} />;
}

function PhaseScreen(props: { readonly phase: Phase; readonly onPhase: (phase: Phase) => void }) {
  const { phase, onPhase } = props;
  const goOn = async (open: OpenDesk) => onPhase(await goOnFrom(open));
  switch (phase.kind) {
    case 'opening':
      return <Waiting />;
    case 'refused':
      return (
        <RefusedScreen refusal={phase.refusal}>
          {phase.open !== null && <SetAside open={phase.open} />}
        </RefusedScreen>
      );
    case 'upgrade':
      return (
        <UpgradeScreen
          open={phase.open}
          from={phase.from}
          onDone={() => void openStore(phase.open).then(onPhase)}
        />
      );
    case 'other-host':
      return (
        <OtherHostScreen
          open={phase.open}
          journal={phase.journal}
          onRebuild={() => onPhase({ ...phase, kind: 'rebuild', isBehind: false })}
          onFresh={() => onPhase({ kind: 'first-start', open: phase.open, wasRebuilt: false })}
        />
      );
    case 'rebuild':
      return <RebuildScreen {...phase} onDone={() => void goOn(phase.open)} />;
    case 'empty-sample':
      return <SampleFilling open={phase.open} onDone={() => void goOn(phase.open)} />;
    case 'first-start':
      return (
        <FirstStartScreen
          open={phase.open}
          wasRebuilt={phase.wasRebuilt}
          onDone={() => void goOn(phase.open)}
        />
      );
    case 'shop':
      return (
        <DeskProvider desk={phase.open.desk} host={phase.open.host}>
          <BehindOrOpen phase={phase} onPhase={onPhase} />
        </DeskProvider>
      );
  }
}

/** From an empty window to an open shop. */
export function Start() {
  const [phase, setPhase] = useState<Phase>({ kind: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    void openStart(chosenLedger()).then((next) => {
      if (isCurrent) setPhase(next);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <Suspense fallback={<Waiting />}>
      <PhaseScreen phase={phase} onPhase={setPhase} />
    </Suspense>
  );
}
