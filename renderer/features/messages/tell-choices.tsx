import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BagNumber } from '../../../shared/cases/ids';
import { languages } from '../../../shared/language';
import { channelWording, messageWording } from '../../../shared/messages/code-wording';
import { messageChannels, messageCodes } from '../../../shared/messages/message-codes';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../app/desk-context';
import type { MessageChoice, TellingCase } from './message-draft';
import classes from './messages.module.css';

const languageNames = { en: 'English', ja: '日本語' } as const;
const all = 'all';

/** Which message, of which piece, in which language, how. */
export function TellChoices(props: {
  readonly of: TellingCase;
  readonly choice: MessageChoice;
  readonly isLocked: boolean;
  readonly onChoose: (change: Partial<MessageChoice>) => void;
}) {
  const { of, choice, isLocked, onChoose } = props;
  const { t } = useTranslation('messages');
  const language = useLanguage();
  const { pieces } = of.state;
  const pieceChoices = pieces.map(({ bagNumber, house, kind }) => ({
    value: bagNumber as string,
    label: `${bagNumber} ${makerWording[house][language]} ${pieceKindWording[kind][language]}`,
  }));
  return (
    <div className={classes.choices}>
      <Select
        label={t('dialog.message')}
        data={messageCodes.map((code) => ({ value: code, label: messageWording[code][language] }))}
        value={choice.code}
        allowDeselect={false}
        disabled={isLocked}
        searchable
        openOnFocus={false}
        onChange={(value) => {
          const code = messageCodes.find((known) => known === value);
          if (code !== undefined && code !== choice.code) onChoose({ code });
        }}
      />
      {pieces.length > 1 && (
        <Select
          label={t('dialog.pieces')}
          data={[{ value: all, label: t('dialog.allPieces') }, ...pieceChoices]}
          value={choice.bagNumber ?? all}
          allowDeselect={false}
          disabled={isLocked}
          onChange={(value) => {
            const found = pieces.find(({ bagNumber }) => bagNumber === value);
            const bagNumber: BagNumber | null = found?.bagNumber ?? null;
            if (bagNumber !== choice.bagNumber) onChoose({ bagNumber });
          }}
        />
      )}
      <Select
        label={t('dialog.language')}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={choice.language}
        allowDeselect={false}
        disabled={isLocked}
        onChange={(value) => {
          const found = languages.find((known) => known === value);
          if (found !== undefined && found !== choice.language) onChoose({ language: found });
        }}
      />
      <Select
        label={t('dialog.channel')}
        data={messageChannels.map((value) => ({ value, label: channelWording[value][language] }))}
        value={choice.channel}
        allowDeselect={false}
        disabled={isLocked}
        onChange={(value) => {
          const channel = messageChannels.find((known) => known === value);
          if (channel !== undefined && channel !== choice.channel) onChoose({ channel });
        }}
      />
    </div>
  );
}
