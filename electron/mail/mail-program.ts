import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** The person's own mail program. */
export type MailProgram = {
  /** False where there is none, or it did not take the file; the page then offers the file itself. */
  readonly open: (path: string) => Promise<boolean>;
};

const run = promisify(execFile);

/** Whether the Linux desktop knows a program for email files; without one, some other program would open it as text. */
async function hasLinuxProgram(environment: NodeJS.ProcessEnv): Promise<boolean> {
  if (environment.DISPLAY === undefined && environment.WAYLAND_DISPLAY === undefined) return false;
  try {
    const { stdout } = await run('xdg-mime', ['query', 'default', 'message/rfc822'], { timeout: 5000 });
    return stdout.trim() !== '';
  } catch {
    // No xdg-utils on this machine: there is nothing to open it with.
    return false;
  }
}

function started(command: string, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, [path], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

/** For the browser host, which has no shell of Electron's. */
export function systemMailProgram(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): MailProgram {
  return {
    async open(path) {
      if (platform === 'darwin') return started('open', path);
      if (platform !== 'linux') return false;
      return (await hasLinuxProgram(environment)) && started('xdg-open', path);
    },
  };
}
