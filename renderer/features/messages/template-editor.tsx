import { Button, Group, Select, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { languages } from '../../../shared/language';
import { checkTemplate, isSound, type MessageText } from '../../../shared/messages/check-template';
import { channelWording, messageWording } from '../../../shared/messages/code-wording';
import { exampleFacts } from '../../../shared/messages/example-facts';
import { messageChannels, messageCodes } from '../../../shared/messages/message-codes';
import { renderMessage } from '../../../shared/messages/render-message';
import {
  isChanged,
  type ShopTemplates,
  type TemplatePlace,
  textOf,
} from '../../../shared/messages/shop-templates';
import { actingAs } from '../../app/acting';
import { useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { databaseRefusal } from '../../db/database-refusal';
import { changeTemplate, readTemplates } from '../../db/messages';
import { notify } from '../../ui/notify';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import classes from './messages.module.css';
import { templateDrafts } from './template-drafts';
import { TemplateFields } from './template-fields';

function Places(props: {
  readonly place: TemplatePlace;
  readonly templates: ShopTemplates;
  readonly onChoose: (place: TemplatePlace) => void;
}) {
  const { place, templates, onChoose } = props;
  const { t } = useTranslation('messages');
  const language = useLanguage();
  return (
    <div className={classes.choices}>
      <Select
        label={t('templates.message')}
        data={messageCodes.map((code) => ({
          value: code,
          label: `${messageWording[code][language]}${isChanged(templates, { ...place, code }) ? ` · ${t('templates.changed')}` : ''}`,
        }))}
        value={place.code}
        allowDeselect={false}
        searchable
        openOnFocus={false}
        onChange={(value) =>
          onChoose({ ...place, code: messageCodes.find((code) => code === value) ?? place.code })
        }
      />
      <Select
        label={t('templates.language')}
        data={[
          { value: 'ja', label: '日本語' },
          { value: 'en', label: 'English' },
        ]}
        value={place.language}
        allowDeselect={false}
        onChange={(value) =>
          onChoose({ ...place, language: languages.find((known) => known === value) ?? place.language })
        }
      />
      <Select
        label={t('templates.channel')}
        data={messageChannels.map((value) => ({ value, label: channelWording[value][language] }))}
        value={place.channel}
        allowDeselect={false}
        onChange={(value) =>
          onChoose({ ...place, channel: messageChannels.find((known) => known === value) ?? place.channel })
        }
      />
    </div>
  );
}

function Preview(props: {
  readonly place: TemplatePlace;
  readonly text: MessageText;
  readonly isSound: boolean;
}) {
  const { place, text } = props;
  const { t } = useTranslation('messages');
  const { shop } = useLedger();
  if (!props.isSound) return <p className={classes.dimmed}>{t('templates.previewFault')}</p>;
  const { subject, body } = renderMessage(text, exampleFacts(shop, place.language), place.language);
  return (
    <div className={classes.preview} lang={place.language}>
      {subject !== '' && <strong>{subject}</strong>}
      {body}
    </div>
  );
}

/** Every template the desk tells customers by: to be read, put into the shop's own words, and put back. */
export function TemplateEditor() {
  const { t } = useTranslation('messages');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const templates = useLiveQuery(() => readTemplates(db), [db]);
  const [place, setPlace] = useState<TemplatePlace>({ code: 'ready', language, channel: 'email' });
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const key = `${place.code}/${place.language}/${place.channel}`;
  const typed = templateDrafts.useDraft(key);
  if (templates === undefined) return <Waiting />;
  const text = typed ?? textOf(templates, place);
  const faults = checkTemplate(place.code, place.channel, text);

  async function change(next: MessageText | null): Promise<void> {
    const by = await askWho();
    if (by === 'cancelled') return;
    try {
      await changeTemplate(db, place, next, actingAs(by, shop.station));
      templateDrafts.drop(key);
      setRefusal(null);
      await notify({ tone: 'calm', title: t(next === null ? 'templates.restored' : 'templates.saved') });
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <section className={classes.section} aria-labelledby="templates-title">
      <h2 id="templates-title">{t('templates.title')}</h2>
      <Text c="dimmed">{t('templates.hint')}</Text>
      <Places place={place} templates={templates} onChoose={setPlace} />
      <div className={classes.editor}>
        <TemplateFields
          place={place}
          text={text}
          faults={faults}
          onChange={(next) => templateDrafts.keep(key, next)}
        />
        <div className={classes.section}>
          <h3>
            {t('templates.preview')} ·{' '}
            {t(isChanged(templates, place) ? 'templates.changed' : 'templates.original')}
          </h3>
          <Preview place={place} text={text} isSound={isSound(faults)} />
        </div>
      </div>
      {refusal !== null && <Refusal refusal={refusal} />}
      <Group gap="xs">
        <Button disabled={typed === undefined || !isSound(faults)} onClick={() => void change(text)}>
          {t('templates.save')}
        </Button>
        <Button variant="default" disabled={typed === undefined} onClick={() => templateDrafts.drop(key)}>
          {t('templates.undo')}
        </Button>
        <Button variant="default" disabled={!isChanged(templates, place)} onClick={() => void change(null)}>
          {t('templates.restore')}
        </Button>
      </Group>
    </section>
  );
}
