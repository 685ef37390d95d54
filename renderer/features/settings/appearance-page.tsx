import { Group, Radio, Stack, useMantineColorScheme } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../app/desk-context';
import { chooseLanguage } from '../../app/desk-language';
import { useLanguage } from '../../i18n';
import classes from './settings.module.css';

const schemes = ['light', 'dark', 'auto'] as const;

/** Language and brightness of this desk; both hold from the moment they are chosen. */
export function AppearancePage() {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const group = useId();
  return (
    <Stack gap="md" className={classes.narrow}>
      <h2>{t('appearance.title')}</h2>
      <Radio.Group
        name={`${group}-language`}
        label={t('appearance.language')}
        description={t('appearance.languageHint')}
        value={language}
        onChange={(value) => void chooseLanguage(value === 'ja' ? 'ja' : 'en', desk)}
      >
        <Group gap="lg" mt={4}>
          <Radio value="ja" label="日本語" />
          <Radio value="en" label="English" />
        </Group>
      </Radio.Group>
      <Radio.Group
        name={`${group}-scheme`}
        label={t('appearance.scheme')}
        value={colorScheme}
        onChange={(value) => setColorScheme(schemes.find((scheme) => scheme === value) ?? 'auto')}
      >
        <Group gap="lg" mt={4}>
          {schemes.map((scheme) => (
            <Radio key={scheme} value={scheme} label={t(`appearance.${scheme}`)} />
          ))}
        </Group>
      </Radio.Group>
    </Stack>
  );
}
