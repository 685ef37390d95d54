import { Button, Group } from '@mantine/core';
import type { AppError } from '../../shared/app-error';
import { Refusal } from '../ui/refusal';
import classes from './service-form.module.css';
import type { ServiceForm } from './use-service-form';

/** What stands below the fields: what was refused, the three things to do, and what came of them. */
export function ServiceFormEnd(props: {
  readonly form: Pick<ServiceForm<unknown, unknown, unknown>, 'said' | 'isBusy' | 'test' | 'remove'>;
  readonly refusal: AppError | null;
  readonly isThere: boolean;
  readonly word: (name: 'save' | 'test' | 'remove' | 'tested' | 'saved' | 'removed') => string;
}) {
  const { form, refusal, isThere, word } = props;
  return (
    <>
      {refusal !== null && <Refusal refusal={refusal} />}
      <Group gap="xs">
        <Button type="submit" disabled={form.isBusy}>
          {word('save')}
        </Button>
        <Button variant="default" loading={form.isBusy} onClick={form.test}>
          {word('test')}
        </Button>
        <Button variant="default" disabled={form.isBusy || !isThere} onClick={form.remove}>
          {word('remove')}
        </Button>
      </Group>
      <p role="status" className={classes.said}>
        {form.said === null ? '' : word(form.said)}
      </p>
    </>
  );
}
