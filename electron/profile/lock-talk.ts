import { connect } from 'node:net';

const patienceMilliseconds = 3000;

/**
 * Connects to a lock's address and returns the first line it says, or with a word to say, the line it answers to that.
 * Null: nobody lives there. A process that lives and does not answer in time gives an empty line.
 */
export function ask(address: string, word: string | null): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let heard = '';
    let isConnected = false;
    const finish = (answer: string | null) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setEncoding('utf8');
    socket.setTimeout(patienceMilliseconds, () => finish(''));
    socket.on('connect', () => {
      isConnected = true;
      if (word !== null) socket.write(`${word}\n`);
    });
    socket.on('error', () => finish(isConnected ? '' : null));
    socket.on('close', () => finish(heard.split('\n')[word === null ? 0 : 1] ?? ''));
    socket.on('data', (text: string) => {
      heard += text;
      const lines = heard.split('\n');
      const wanted = word === null ? 0 : 1;
      // The last part is a line only once its newline came.
      if (lines.length > wanted + 1) finish(lines[wanted] ?? '');
    });
  });
}
