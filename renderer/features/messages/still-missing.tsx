import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ParameterName, parameterWording } from '../../../shared/messages/parameters';
import { blanksIn, fillBlank, isComplete } from '../../../shared/messages/render-message';
import { useLanguage } from '../../app/desk-context';
import { isComposing } from '../../ui/writing';
import classes from './messages.module.css';

type Texts = { readonly subject: string; readonly body: string };

function Blank(props: { readonly name: ParameterName; readonly onPut: (value: string) => void }) {
  const { name, onPut } = props;
  const { t } = useTranslation('messages');
  const language = useLanguage();
  const [value, setValue] = useState('');
  const put = () => {
    if (value.trim() !== '') onPut(value.trim());
  };
  return (
    <div className={classes.blank} data-blank>
      <TextInput
        label={parameterWording[name][language]}
        value={value}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event) || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          put();
        }}
      />
      <Button
        variant="default"
        disabled={value.trim() === ''}
        aria-label={`${t('missing.put')}: ${parameterWording[name][language]}`}
        onClick={put}
      >
        {t('missing.put')}
      </Button>
    </div>
  );
}

/** What the desk does not know for the message, each with a field that puts it into the text. */
export function StillMissing(props: { readonly texts: Texts; readonly onChange: (texts: Texts) => void }) {
  const { texts, onChange } = props;
  const { t } = useTranslation('messages');
  const { subject, body } = texts;
  const names = blanksIn(`${subject}\n${body}`);
  const before = useRef(names.length);
  useEffect(() => {
    const isFilled = names.length < before.current;
    before.current = names.length;
    if (!isFilled || document.activeElement !== document.body) return;
    // The field that was filled in is gone, and the focus with it: the next one gets it, or else the text.
    const next = document.querySelector<HTMLElement>('[role="dialog"] [data-blank] input');
    (next ?? document.querySelector<HTMLElement>('[role="dialog"] [data-autofocus]'))?.focus();
  }, [names.length]);
  const hasPlaceholder =
    names.length === 0 && [subject, body].some((text) => text.trim() !== '' && !isComplete(text));
  if (names.length === 0 && !hasPlaceholder) return null;
  return (
    <section className={classes.missing} aria-label={t('missing.title')}>
      <h3>{t('missing.title')}</h3>
      <p className={classes.dimmed}>{t(hasPlaceholder ? 'missing.placeholder' : 'missing.hint')}</p>
      {names.map((name) => (
        <Blank
          key={name}
          name={name}
          onPut={(value) =>
            onChange({ subject: fillBlank(subject, name, value), body: fillBlank(body, name, value) })
          }
        />
      ))}
    </section>
  );
}
