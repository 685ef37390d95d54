import type * as z from 'zod';
import { type Answer, type Fault, refusal } from './answer';

const isCode = /^[A-Z0-9]+(\.[A-Z0-9]+)+$/;

/** FedEx names the party in the code of a fault about a contact. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (!isCode.test(issue.message)) return 'INVALID.INPUT.EXCEPTION';
  if (issue.message !== 'PHONENUMBER.INVALID') return issue.message;
  return issue.path.includes('recipients')
    ? 'RECIPIENTCONTACT.PHONENUMBER.INVALID'
    : 'SHIPPERCONTACT.PHONENUMBER.INVALID';
}

function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const at = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: 'INVALID.INPUT.EXCEPTION',
      message: `FedEx knows no field ${key} here.`,
      field: at === '' ? key : `${at}.${key}`,
    }));
  const code = codeOf(issue);
  const message = code === 'INVALID.INPUT.EXCEPTION' ? issue.message : `Invalid value: ${at}.`;
  return [{ code, message, field: at }];
}

/** What our own schemas find, as FedEx would say it; the field is in `parameterList`. */
export function shapeRefusal(issues: readonly z.core.$ZodIssue[]): Answer {
  return refusal(400, issues.flatMap(faultsOf));
}
