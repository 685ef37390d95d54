import { wordsOf } from '../i18n';

export type Notice = {
  readonly title: string;
  readonly message?: string;
  readonly tone: 'calm' | 'loud';
};

/** Says something at the edge of the screen, for what belongs to no dialog and no panel. */
export async function notify(notice: Notice): Promise<void> {
  const { notifications } = await import('./notices');
  notifications.show({
    title: notice.title,
    message: notice.message ?? '',
    color: notice.tone === 'loud' ? 'red' : 'teal',
    autoClose: notice.tone === 'loud' ? 15_000 : 5000,
    closeButtonProps: { 'aria-label': wordsOf('shell:close') },
    role: notice.tone === 'loud' ? 'alert' : 'status',
  });
}
