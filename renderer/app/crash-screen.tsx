import { Button, Code, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './crash-screen.module.css';

/** The one screen for a broken invariant: says that nothing saved is lost, and how to go on. */
export function CrashScreen(props: { readonly cause: unknown; readonly onGoOn: () => void }) {
  const { t } = useTranslation('shell');
  const { cause } = props;
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return (
    <main className={classes.screen}>
      <Stack gap="md" maw={640}>
        <h1>{t('crash.title')}</h1>
        <p>{t('crash.explanation')}</p>
        <Group gap="sm">
          <Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>
          <Button variant="default" onClick={props.onGoOn}>
            {t('crash.goOn')}
          </Button>
        </Group>
        <details>
          <summary>{t('crash.detail')}</summary>
          <Code block className={classes.detail}>
            {detail}
          </Code>
        </details>
      </Stack>
    </main>
  );
}
