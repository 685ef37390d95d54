import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../shared/app-error';
import type { Desk } from '../../shared/contract/desk';
import type { Result } from '../../shared/result';
import { focusFirstFault } from '../ui/focus-first-fault';
import { useDesk } from './desk-context';

export type SecretTyped = { readonly secret: string; readonly keep: boolean };

/** A service outside the shop that this computer reaches by an account and a secret. Each is one object for the program's life. */
export type Service<Settings, Account, Draft, Faults> = {
  readonly read: (desk: Desk) => Promise<Result<Settings>>;
  readonly draftOf: (settings: Settings) => Draft;
  readonly parse: (draft: Draft) => Result<Account, Faults>;
  /** Null takes the account away and its secret with it; a secret of null stays as it is. */
  readonly configure: (
    desk: Desk,
    account: Account | null,
    secret: SecretTyped | null,
  ) => Promise<Result<Settings>>;
  /** A secret of null = the one that is kept. */
  readonly test: (desk: Desk, account: Account, secret: string | null) => Promise<Result<unknown>>;
};

export type ServiceForm<Settings, Draft, Faults> = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly settings: Settings;
  readonly draft: Draft;
  readonly type: (draft: Draft) => void;
  /** Empty until one is typed: what is kept never comes back here. */
  readonly secret: SecretTyped;
  readonly typeSecret: (secret: SecretTyped) => void;
  readonly faults: Faults | null;
  readonly said: 'tested' | 'saved' | 'removed' | null;
  readonly isBusy: boolean;
  readonly save: (event: FormEvent<HTMLFormElement>) => void;
  readonly test: () => void;
  readonly remove: () => void;
};

/** The form of such a service: what is typed stays until it was kept, whatever is refused meanwhile. */
export function useServiceForm<Settings, Account, Draft, Faults>(
  service: Service<Settings, Account, Draft, Faults>,
): { readonly ready: ServiceForm<Settings, Draft, Faults> | null; readonly refusal: AppError | null } {
  const desk = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [typed, setTyped] = useState<Draft | null>(null);
  const [secret, setSecret] = useState<SecretTyped>({ secret: '', keep: false });
  const [faults, setFaults] = useState<Faults | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [said, setSaid] = useState<ServiceForm<Settings, Draft, Faults>['said']>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    let isGone = false;
    void service.read(desk).then((found) => {
      if (isGone) return;
      if (found.ok) setSettings(found.value);
      else setRefusal(found.error);
    });
    return () => {
      isGone = true;
    };
  }, [desk, service]);

  if (settings === null) return { ready: null, refusal };
  const draft = typed ?? service.draftOf(settings);

  async function run(work: () => Promise<AppError | null>, done: 'tested' | 'saved' | 'removed') {
    setSaid(null);
    setBusy(true);
    const refused = await work();
    setBusy(false);
    setRefusal(refused);
    if (refused === null) setSaid(done);
  }

  function withAccount(work: (account: Account) => Promise<AppError | null>, done: 'tested' | 'saved'): void {
    const read = service.parse(draft);
    setFaults(read.ok ? null : read.error);
    if (read.ok) void run(() => work(read.value), done);
    else {
      setSaid(null);
      if (form.current !== null) focusFirstFault(form.current);
    }
  }

  async function configure(account: Account | null): Promise<AppError | null> {
    const given = account === null || secret.secret === '' ? null : secret;
    const configured = await service.configure(desk, account, given);
    if (!configured.ok) return configured.error;
    setSettings(configured.value);
    // What was typed meanwhile stays.
    setTyped((now) => (now === typed ? null : now));
    setSecret((now) => (now === secret ? { ...now, secret: '' } : now));
    return null;
  }

  async function test(account: Account): Promise<AppError | null> {
    const tried = await service.test(desk, account, secret.secret === '' ? null : secret.secret);
    return tried.ok ? null : tried.error;
  }

  const ready: ServiceForm<Settings, Draft, Faults> = {
    form,
    settings,
    draft,
    type: setTyped,
    secret,
    typeSecret: setSecret,
    faults,
    said,
    isBusy,
    save: (event) => {
      event.preventDefault();
      withAccount(configure, 'saved');
    },
    test: () => withAccount(test, 'tested'),
    remove: () => {
      setFaults(null);
      void run(() => configure(null), 'removed');
    },
  };
  return { ready, refusal };
}
