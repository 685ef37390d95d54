import type { NoticeName } from '../../shared/contract/calls';

type Listener = () => void;

const channelName = 'naoshi.notices';
const retryMilliseconds = 2000;

/** Reads one streamed reply to its end and hands on each line that is not empty (an empty line only keeps it open). */
async function readLines(response: Response, onLine: (line: string) => void): Promise<void> {
  if (response.body === null) return;
  let rest = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') onLine(line);
  }
}

/**
 * What the host says unasked, for all windows of one browser. A browser keeps six connections to one server, so only one
 * window holds the stream and tells the others; when it closes, the lock passes to the next.
 */
export function createNoticeBoard(
  open: (signal: AbortSignal) => Promise<Response>,
): (name: NoticeName, listener: Listener) => () => void {
  const listeners = new Map<string, Set<Listener>>();
  const others = new BroadcastChannel(channelName);
  const closing = new AbortController();

  function tell(name: string): void {
    for (const listener of listeners.get(name) ?? []) listener();
  }

  async function holdStream(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        const response = await open(closing.signal);
        // Refused: this window was opened by a host that has ended. Another window may have the right.
        if (!response.ok) return;
        await readLines(response, (name) => {
          tell(name);
          others.postMessage(name);
        });
      } catch {
        // The host is gone or was not there yet: its calls say so in words; here it is only tried again.
      }
      await new Promise((resolve) => setTimeout(resolve, retryMilliseconds));
    }
  }

  others.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (typeof event.data === 'string') tell(event.data);
  });
  window.addEventListener('pagehide', () => closing.abort());
  void navigator.locks.request(channelName, holdStream);

  return (name, listener) => {
    const known = listeners.get(name) ?? new Set<Listener>();
    listeners.set(name, known.add(listener));
    return () => known.delete(listener);
  };
}
