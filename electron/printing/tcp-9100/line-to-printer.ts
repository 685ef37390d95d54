import { connect, type Socket } from 'node:net';
import { type HostStatus, hostStatusRequest, parseHostStatus } from './host-status';

/** An open connection to a label printer's own port. */
export type LineToPrinter = {
  readonly isOpen: () => boolean;
  /** Asks `~HS`; null where no whole answer comes in time: many printers give none, and a Zebra gives none when it is out of labels. */
  readonly askStatus: () => Promise<HostStatus | null>;
  /** Resolves when the system has taken every byte; throws when the connection breaks before. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Says that nothing more comes, and waits for the other side to agree or for patience to end. */
  readonly hangUp: () => Promise<void>;
};

export type LinePatience = {
  readonly connectMilliseconds: number;
  readonly answerMilliseconds: number;
  /** How long a printer may take no byte at all: it does so while it prints with its memory full. */
  readonly stallMilliseconds: number;
};

export const usualPatience: LinePatience = {
  connectMilliseconds: 3_000,
  answerMilliseconds: 1_000,
  stallMilliseconds: 30_000,
};

function connected(host: string, port: number, patience: number): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect({ host, port });
    const timer = setTimeout(() => socket.destroy(new Error('no connection in time')), patience);
    socket.once('connect', () => {
      clearTimeout(timer);
      done(socket);
    });
    socket.once('error', (cause) => {
      clearTimeout(timer);
      fail(cause);
    });
  });
}

/** Throws what the system says when there is no connection. */
export async function openLine(host: string, port: number, patience: LinePatience): Promise<LineToPrinter> {
  const socket = await connected(host, port, patience.connectMilliseconds);
  let answer = '';
  let broken: Error | null = null;
  let heard: () => void = () => undefined;
  socket.on('error', (cause) => {
    broken = cause;
    heard();
  });
  socket.on('close', () => {
    broken ??= new Error('the printer closed the connection');
    heard();
  });
  socket.on('data', (part) => {
    answer += part.toString('latin1');
    heard();
  });

  return {
    isOpen: () => broken === null,
    async askStatus() {
      answer = '';
      if (broken !== null) return null;
      socket.write(hostStatusRequest);
      return new Promise((done) => {
        const timer = setTimeout(() => done(null), patience.answerMilliseconds);
        heard = () => {
          const status = parseHostStatus(answer);
          if (status === null && broken === null) return;
          clearTimeout(timer);
          done(status);
        };
      });
    },
    write(bytes) {
      return new Promise((done, fail) => {
        if (broken !== null) {
          fail(broken);
          return;
        }
        const closed = () => fail(broken ?? new Error('the printer closed the connection'));
        socket.once('close', closed);
        socket.setTimeout(patience.stallMilliseconds, () =>
          socket.destroy(new Error(`no byte taken for ${patience.stallMilliseconds} ms`)),
        );
        socket.write(bytes, () => {
          // Node calls back without a cause for bytes that it gave up on when the connection broke under them.
          if (broken !== null || socket.destroyed) return;
          socket.setTimeout(0);
          socket.off('close', closed);
          done();
        });
      });
    },
    hangUp() {
      return new Promise((done) => {
        if (socket.destroyed) {
          done();
          return;
        }
        const timer = setTimeout(() => socket.destroy(), patience.answerMilliseconds);
        socket.once('close', () => {
          clearTimeout(timer);
          done();
        });
        socket.end();
      });
    },
  };
}
