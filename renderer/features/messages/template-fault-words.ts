import type { TFunction } from 'i18next';
import type { Language } from '../../../shared/language';
import { parameterWording } from '../../../shared/messages/parameters';
import type { TemplateFault } from '../../../shared/messages/template';

/** What is wrong with a template and what to do, in a sentence. */
export function faultWords(fault: TemplateFault, t: TFunction<'messages'>, language: Language): string {
  switch (fault.code) {
    case 'needed-parameter':
      return t('templateFaults.needed-parameter', { name: parameterWording[fault.name][language] });
    case 'too-long':
      return t('templateFaults.too-long', { limit: fault.limit });
    case 'empty':
      return t('templateFaults.empty');
    case 'unknown-parameter':
    case 'not-closed':
    case 'not-opened':
      return t(`templateFaults.${fault.code}`, { text: fault.text });
  }
}
