import type { MessageChannel, MessageCode } from './message-codes';
import { neededParameters } from './parameters';
import { parametersIn, parseTemplate, type TemplateFault } from './template';

/** The words of a template; the subject is empty where the channel has none. */
export type MessageText = { readonly subject: string; readonly body: string };

export const subjectLimit = 200;
export const bodyLimit = 8000;

export type TemplateFaults = {
  readonly subject: readonly TemplateFault[];
  readonly body: readonly TemplateFault[];
};

/** Every fault of a template at its field; a needed parameter may stand in either, and is missed at the body. */
export function checkTemplate(code: MessageCode, channel: MessageChannel, text: MessageText): TemplateFaults {
  const named = new Set([...parametersIn(text.subject), ...parametersIn(text.body)]);
  const missed = neededParameters(code, channel).filter((name) => !named.has(name));
  return {
    subject: channel === 'email' ? faultsOf(text.subject, subjectLimit) : [],
    body: [
      ...faultsOf(text.body, bodyLimit),
      ...missed.map((name): TemplateFault => ({ code: 'needed-parameter', name })),
    ],
  };
}

export function isSound({ subject, body }: TemplateFaults): boolean {
  return subject.length === 0 && body.length === 0;
}

function faultsOf(text: string, limit: number): readonly TemplateFault[] {
  if (text.trim() === '') return [{ code: 'empty' }];
  const tooLong: readonly TemplateFault[] = text.length > limit ? [{ code: 'too-long', limit }] : [];
  return [...tooLong, ...parseTemplate(text).faults];
}
