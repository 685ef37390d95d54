import { readFileSync, writeFileSync } from 'node:fs';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import * as z from 'zod';

const stateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  isMaximized: z.boolean(),
});
export type WindowState = z.infer<typeof stateSchema>;

/** The least of a title bar that a mouse can still catch. */
const catchable = 60;

function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const wide =
      Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
    return (
      wide >= catchable && bounds.y >= workArea.y && bounds.y <= workArea.y + workArea.height - catchable
    );
  });
}

/** Where the window stood last, or null: first start, a file nobody can read, or a screen that is no longer there. */
export function readWindowState(file: string): WindowState | null {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return isOnScreen(state) ? state : null;
  } catch {
    return null;
  }
}

/** Keeps where the window stands when it is closed. Losing it costs nothing, so a failed write is only let be. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    try {
      writeFileSync(file, JSON.stringify(state), { mode: 0o600 });
    } catch {
      // The window is closing; where it stood is not worth a word.
    }
  });
}
