import type { Language } from '../language';
import { displayMoney } from '../money/money';
import type { MessageText } from './check-template';
import { messageDay } from './message-day';
import {
  kindOfParameter,
  type MessageFacts,
  type ParameterName,
  parameterNames,
  parameterWording,
} from './parameters';
import { parseTemplate } from './template';

/** What stands in a draft where a parameter is not known. */
export function blankFor(name: ParameterName, language: Language): string {
  const word = parameterWording[name][language];
  return language === 'ja' ? `【未記入：${word}】` : `[to be filled in: ${word}]`;
}

/** The parameters that are still to be filled in by hand, in either language's form. */
export function blanksIn(text: string): readonly ParameterName[] {
  return parameterNames.filter((name) =>
    (['en', 'ja'] as const).some((language) => text.includes(blankFor(name, language))),
  );
}

/** Whether a text may go out: nothing is left to be filled in, and no placeholder was typed into it. */
export function isComplete(text: string): boolean {
  return text.trim() !== '' && blanksIn(text).length === 0 && !/\{\{|\}\}/u.test(text);
}

/** Puts a value in each place that was left open for the parameter. */
export function fillBlank(text: string, name: ParameterName, value: string): string {
  return (['en', 'ja'] as const).reduce(
    (filled, language) => filled.replaceAll(blankFor(name, language), () => value),
    text,
  );
}

/** A value as the language writes it; null where it is not known or nothing but space. */
export function valueInWords(facts: MessageFacts, name: ParameterName, language: Language): string | null {
  switch (kindOfParameter(name)) {
    case 'day': {
      // The kind says which type stands under the name; TypeScript cannot follow a name chosen at run time.
      const day = facts[name] as MessageFacts['promisedOn'];
      return day === null ? null : messageDay(day, language);
    }
    case 'money': {
      const amount = facts[name] as MessageFacts['amount']; // likewise
      return amount === null ? null : displayMoney(amount, language);
    }
    case 'text': {
      const text = (facts[name] as MessageFacts['reason'])?.trim() ?? ''; // likewise
      return text === '' ? null : text;
    }
  }
}

/** The text with what is known; what is not known stands as a blank that says so. A template at fault is an error. */
export function render(template: string, facts: MessageFacts, language: Language): string {
  const { parts, faults } = parseTemplate(template);
  if (faults.length > 0) throw new Error(`The template has faults: ${JSON.stringify(faults)}`);
  return parts
    .map((part) =>
      part.kind === 'words'
        ? part.words
        : (valueInWords(facts, part.name, language) ?? blankFor(part.name, language)),
    )
    .join('');
}

/** The message of a template, ready to be looked at. A subject is one line whatever fills it. */
export function renderMessage(text: MessageText, facts: MessageFacts, language: Language): MessageText {
  return {
    subject: render(text.subject, facts, language).replace(/\s*\n\s*/gu, ' '),
    body: render(text.body, facts, language),
  };
}
