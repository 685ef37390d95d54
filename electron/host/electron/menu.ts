import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../../shared/language';
import { words } from '../words';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** The application's menu. The desk's own commands live in its page; here is only what the system expects of a window. */
export function menuTemplate(language: Language, openWindow: () => void): MenuItemConstructorOptions[] {
  const role = (name: Role, word: keyof typeof words): MenuItemConstructorOptions => ({
    role: name,
    label: words[word][language],
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = process.platform === 'darwin';
  const quit = role('quit', 'quit');
  return [
    ...(isMac ? [{ label: app.name, submenu: [{ role: 'about' as const }, separator, quit] }] : []),
    {
      label: words.file[language],
      submenu: [
        { label: words.newWindow[language], accelerator: 'CmdOrCtrl+Shift+N', click: openWindow },
        role('close', 'closeWindow'),
        ...(isMac ? [] : [separator, quit]),
      ],
    },
    {
      label: words.edit[language],
      submenu: [
        role('undo', 'undo'),
        role('redo', 'redo'),
        separator,
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        role('selectAll', 'selectAll'),
      ],
    },
    {
      label: words.view[language],
      submenu: [
        role('resetZoom', 'actualSize'),
        role('zoomIn', 'zoomIn'),
        role('zoomOut', 'zoomOut'),
        separator,
        role('togglefullscreen', 'fullScreen'),
        ...(app.isPackaged ? [] : [role('toggleDevTools', 'developerTools')]),
      ],
    },
    { label: words.windowMenu[language], submenu: [role('minimize', 'minimize')] },
  ];
}

export function setMenu(language: Language, openWindow: () => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, openWindow)));
}
