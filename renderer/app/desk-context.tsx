import { createContext, type ReactNode, useContext } from 'react';
import type { ShopProfile } from '../../shared/cases/shop';
import type { CallOutput, Ledger } from '../../shared/contract/calls';
import type { Desk } from '../../shared/contract/desk';
import type { Editions } from '../../shared/policies/published';
import type { LedgerDatabase } from '../db/ledger';

/** What the host told about itself when the desk was opened. */
export type HostFacts = CallOutput<'openDesk'>;

export type OpenLedger = {
  readonly ledger: Ledger;
  readonly db: LedgerDatabase;
  readonly shop: ShopProfile;
  /** The editions of the policies that the shop works by; whoever asks `decide` gives it these. */
  readonly editions: Editions;
};

const DeskContext = createContext<{ readonly desk: Desk; readonly host: HostFacts } | null>(null);
const LedgerContext = createContext<OpenLedger | null>(null);

export function DeskProvider(props: {
  readonly desk: Desk;
  readonly host: HostFacts;
  readonly children: ReactNode;
}) {
  const { desk, host, children } = props;
  return <DeskContext value={{ desk, host }}>{children}</DeskContext>;
}

export function LedgerProvider(props: { readonly open: OpenLedger; readonly children: ReactNode }) {
  return <LedgerContext value={props.open}>{props.children}</LedgerContext>;
}

/** The calls to the main process. */
export function useDesk(): Desk {
  const found = useContext(DeskContext);
  if (found === null) throw new Error('useDesk outside DeskProvider');
  return found.desk;
}

export function useHost(): HostFacts {
  const found = useContext(DeskContext);
  if (found === null) throw new Error('useHost outside DeskProvider');
  return found.host;
}

/** The ledger in use with its opened database, the shop's profile and its editions; only inside the shell, where a shop is known. */
export function useLedger(): OpenLedger {
  const found = useContext(LedgerContext);
  if (found === null) throw new Error('useLedger outside LedgerProvider');
  return found;
}

export { useLanguage } from '../i18n';
