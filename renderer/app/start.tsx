import { useEffect, useState } from 'react';
import type { AppError } from '../../shared/app-error';
import type { Desk } from '../../shared/contract/desk';
import { Refusal } from '../ui/refusal';
import { Waiting } from '../ui/waiting';
import { DeskProvider, type HostFacts } from './desk-context';
import { findDesk } from './find-desk';
import { Frame } from './frame';

type Phase =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly refusal: AppError }
  | { readonly kind: 'open'; readonly desk: Desk; readonly host: HostFacts };

async function openDesk(): Promise<Phase> {
  const desk = await findDesk();
  const opened = await desk.openDesk({});
  return opened.ok ? { kind: 'open', desk, host: opened.value } : { kind: 'refused', refusal: opened.error };
}

export function Start() {
  const [phase, setPhase] = useState<Phase>({ kind: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    void openDesk().then((next) => {
      if (isCurrent) setPhase(next);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  switch (phase.kind) {
    case 'opening':
      return <Waiting />;
    case 'refused':
      return <Refusal refusal={phase.refusal} onRetry={() => window.location.reload()} />;
    case 'open':
      return (
        <DeskProvider desk={phase.desk} host={phase.host}>
          <Frame />
        </DeskProvider>
      );
  }
}
