import type { AppError, AppErrorKind } from '../../shared/app-error';
import { errorReplySchema } from './schemas/error-reply';
import { parseReply } from './transport/parse-reply';

/** FedEx's code and words of one fault; the words may be missing. */
export type FaultWords = { readonly code: string; readonly message: string };

/** The first that fits the code says what a clerk can do; FedEx's codes are many and new ones come without notice. */
const kindsByCode: readonly (readonly [RegExp, AppErrorKind])[] = [
  [/^(NOT\.AUTHORIZED|LOGIN\.)/u, 'carrier-login-refused'],
  [/RATE\.LIMIT|TOO\.MANY\.REQUESTS|SERVICE\.UNAVAILABLE/u, 'carrier-busy'],
  [/INTERNAL\.SERVER/u, 'carrier-failed'],
  [/ACCOUNT|PAYOR|PAYMENTTYPE|USER\.UNAUTHORIZED|UNAUTHORIZED\.USAGE|FORBIDDEN/u, 'carrier-account-refused'],
  [
    /EXPORT|B13A|CUSTOMSOPTION|TERMSOFSALE|DECLARATIONSTATEMENT|PURPOSE|RMA|RETURN|COMMENTS|\bE[TD][TD]\b|DOCUMENTID/u,
    'carrier-export-refused',
  ],
  [
    /STREETLINES|CITY|POSTAL|STATEORPROVINCE|COUNTRYCODE|PHONE|PERSONNAME|COMPANYNAME|CONTACT|EMAIL|ADDRESS|RECIPIENT|SHIPPER|TINS/u,
    'carrier-party-refused',
  ],
  [/DECLAREDVALUE/u, 'carrier-package-refused'],
  [
    /COMMODIT|CUSTOMS?VALUE|CUSTOMS?CLEARANCE|HARMONIZED|QUANTITY|CURRENCY|UNITPRICE|PARTNUMBER|NUMBEROFPIECES|AMOUNT/u,
    'carrier-goods-refused',
  ],
  [/SERVICE|SHIPDATE|PICKUP|PACKAGINGTYPE/u, 'carrier-service-refused'],
  [/WEIGHT|DIMENSION|PACKAGE|LABEL|RESOLUTION|SIGNATURE/u, 'carrier-package-refused'],
];

const detailLength = 600;

function kindOf(status: number, codes: readonly string[]): AppErrorKind {
  if (status === 401) return 'carrier-login-refused';
  if (status === 429 || status === 503) return 'carrier-busy';
  for (const code of codes) {
    const found = kindsByCode.find(([pattern]) => pattern.test(code));
    if (found !== undefined) return found[1];
  }
  if (status === 403) return 'carrier-account-refused';
  return status >= 500 ? 'carrier-failed' : 'carrier-refused';
}

/** Every code with its words, for the screen to show below its own. */
export function wordsOf(faults: readonly FaultWords[]): string {
  return faults
    .map(({ code, message }) => (message === '' ? code : `${code}: ${message}`))
    .join(' / ')
    .slice(0, detailLength);
}

/** @param status of HTTP; 400 stands for a fault that was seen before anything was sent */
export function carrierRefusal(status: number, faults: readonly FaultWords[]): AppError {
  const kind = kindOf(
    status,
    faults.map(({ code }) => code.toUpperCase()),
  );
  return { kind, detail: faults.length === 0 ? `HTTP ${status}` : wordsOf(faults) };
}

/** None where the text is not how FedEx refuses. */
export function faultsIn(text: string): readonly FaultWords[] {
  const reply = parseReply(text, errorReplySchema);
  return (reply?.errors ?? []).map(({ code, message, parameterList }) => {
    const parameters = parameterList.flatMap(({ key, value }) =>
      key === null && value === null ? [] : [`${key ?? ''}=${value ?? ''}`],
    );
    return { code, message: [message ?? '', ...parameters].filter(Boolean).join(' ') };
  });
}

const distrust = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|EPROTO|ERR_SSL|ERR_TLS/u;

/** The connection failed, by the system's code. */
export function brokenRefusal(code: string): AppError {
  return { kind: distrust.test(code) ? 'carrier-not-trusted' : 'carrier-unreachable', detail: code };
}
