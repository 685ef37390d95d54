import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageText, TemplateFaults } from '../../../shared/messages/check-template';
import {
  neededParameters,
  type ParameterName,
  parameterNames,
  parameterWording,
} from '../../../shared/messages/parameters';
import type { TemplatePlace } from '../../../shared/messages/shop-templates';
import { useLanguage } from '../../app/desk-context';
import classes from './messages.module.css';
import { faultWords } from './template-fault-words';

/** The words of one template, with what is at fault beside each field and what can be put in below. */
export function TemplateFields(props: {
  readonly place: TemplatePlace;
  readonly text: MessageText;
  readonly faults: TemplateFaults;
  readonly onChange: (text: MessageText) => void;
}) {
  const { place, text, faults, onChange } = props;
  const { t } = useTranslation('messages');
  const language = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const needed = neededParameters(place.code, place.channel);
  const said = (part: keyof TemplateFaults) =>
    faults[part].length === 0
      ? undefined
      : faults[part].map((fault) => faultWords(fault, t, language)).join('\n');

  function insert(name: ParameterName): void {
    const at = field.current?.selectionStart ?? text.body.length;
    const until = field.current?.selectionEnd ?? at;
    const put = `{{${name}}}`;
    onChange({ ...text, body: `${text.body.slice(0, at)}${put}${text.body.slice(until)}` });
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at + put.length, at + put.length);
    });
  }

  return (
    <div className={classes.section}>
      {place.channel === 'email' && (
        <TextInput
          label={t('templates.subject')}
          lang={place.language}
          value={text.subject}
          error={said('subject')}
          autoComplete="off"
          onChange={(event) => onChange({ ...text, subject: event.currentTarget.value })}
        />
      )}
      <Textarea
        ref={field}
        label={t('templates.body')}
        lang={place.language}
        value={text.body}
        error={said('body')}
        styles={{ error: { whiteSpace: 'pre-line' } }}
        autosize
        minRows={8}
        maxRows={20}
        onChange={(event) => onChange({ ...text, body: event.currentTarget.value })}
      />
      <h3>{t('templates.parameters')}</h3>
      <div className={classes.parameters}>
        {parameterNames.map((name) => (
          <Button
            key={name}
            size="compact-xs"
            variant="default"
            aria-label={t('templates.insert', { name: parameterWording[name][language] })}
            onClick={() => insert(name)}
          >
            {parameterWording[name][language]}
            {needed.includes(name) ? ` (${t('templates.needed')})` : ''}
          </Button>
        ))}
      </div>
    </div>
  );
}
