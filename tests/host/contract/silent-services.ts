import type { Services } from '../../../electron/host/services';
import type { Log } from '../../../electron/log';
import { callNames } from '../../../shared/contract/call-names';
import { err } from '../../../shared/result';

/** Services that write down that they were reached, and refuse. */
export function silentServices(): { readonly services: Services; readonly reached: string[] } {
  const reached: string[] = [];
  const service = (name: string) => async () => {
    reached.push(name);
    return err({ kind: 'not-found' as const });
  };
  const names = [...callNames, 'storePhoto', 'loadStoredFile'];
  // Every name of the contract is there; that each refuses alike is what no type can follow.
  return {
    services: Object.fromEntries(names.map((name) => [name, service(name)])) as unknown as Services,
    reached,
  };
}

export type LogLine = { readonly fields: Readonly<Record<string, unknown>>; readonly message: string };

export function keptLog(): { readonly log: Log; readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const write = (fields: Readonly<Record<string, unknown>>, message: string) => {
    lines.push({ fields, message });
  };
  return { log: { info: write, warn: write, error: write }, lines };
}
