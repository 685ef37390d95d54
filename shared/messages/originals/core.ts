import type { MessageCode } from '../message-codes';

/** What is told, without greeting and farewell: as a letter, as a short message, as spoken. */
export type MessageCore = {
  readonly subject: string;
  readonly email: string;
  readonly text: string;
  readonly phone: string;
};
export type MessageCores = Readonly<Record<MessageCode, MessageCore>>;
