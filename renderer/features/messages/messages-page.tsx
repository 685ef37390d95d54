import { MailServerForm } from './mail-server-form';
import classes from './messages.module.css';
import { TemplateEditor } from './template-editor';

/** The shop's words to its customers, and the way they go out. */
export function MessagesPage() {
  return (
    <div className={classes.page}>
      <TemplateEditor />
      <MailServerForm />
    </div>
  );
}
