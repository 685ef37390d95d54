import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { takeScan } from '../../app/take-scan';
import { useCommands } from '../../commands/bound-commands';
import classes from './boxes.module.css';

/** Where a number is typed by hand; a scanner needs no field, and is answered in the same way. */
export function ScanField(props: { readonly button: string; readonly children?: ReactNode }) {
  const { t } = useTranslation('boxes');
  const { db, shop } = useLedger();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useCommands({ 'box.scan': () => input.current?.focus() });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() === '') return;
    takeScan({ db, shop }, text);
    setText('');
  }

  return (
    <form className={classes.scan} onSubmit={submit}>
      {props.children}
      <TextInput
        ref={input}
        label={t('scan')}
        value={text}
        autoComplete="off"
        spellCheck={false}
        size="md"
        w={280}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="md" variant="default">
        {props.button}
      </Button>
    </form>
  );
}
