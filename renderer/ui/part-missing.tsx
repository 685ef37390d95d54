import { Refusal } from './refusal';

/** Stands where a part of the program could not be loaded: the host that serves it has ended. */
export function PartMissing() {
  return (
    <div style={{ padding: '0.875rem 1.25rem', maxWidth: '44rem' }}>
      <Refusal refusal={{ kind: 'host-unreachable' }} onRetry={() => window.location.reload()} />
    </div>
  );
}
