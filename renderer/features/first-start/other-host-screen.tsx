import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JournalState } from '../../app/journal-check';
import type { OpenDesk } from '../../app/open-start';
import { StartPage } from '../../ui/start-page';

/**
 * Stops where the other host was used on this profile and this one's store is empty: an empty shop would look like lost
 * cases, and a second shop beside the first would give the same numbers out again.
 */
export function OtherHostScreen(props: {
  readonly open: OpenDesk;
  readonly journal: JournalState;
  readonly onRebuild: () => void;
  readonly onFresh: () => void;
}) {
  const { t } = useTranslation('shell');
  const { journal, open } = props;
  const before = open.host.usedBefore ?? 'electron';
  const hasEvents = journal.eventCount > 0;
  return (
    <StartPage>
      <Stack gap="md">
        <h1>{t('start.otherHostTitle')}</h1>
        <Text size="md">{t(`start.otherHost.${before}`)}</Text>
        <Text size="md">{t('start.otherHostLeave')}</Text>
        <Text size="md">
          {hasEvents
            ? t('start.otherHostJournal', { count: journal.eventCount })
            : t('start.otherHostNoJournal')}
        </Text>
        {hasEvents ? (
          <Group>
            <Button onClick={props.onRebuild}>{t('start.rebuild')}</Button>
          </Group>
        ) : (
          <Anchor component="button" type="button" ta="left" onClick={props.onFresh}>
            {t('start.otherHostFresh')}
          </Anchor>
        )}
      </Stack>
    </StartPage>
  );
}
