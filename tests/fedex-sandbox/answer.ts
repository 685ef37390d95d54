/** What goes back to the one who asked. */
export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the line of the log says beside path and status. */
  readonly remark?: string;
};

export type Fault = { readonly code: string; readonly message: string; readonly field?: string };

/** A refusal in FedEx's form. */
export function refusal(
  status: number,
  faults: readonly Fault[],
  headers: Record<string, string> = {},
): Answer {
  const errors = faults.map(({ code, message, field }) => ({
    code,
    message,
    ...(field === undefined ? {} : { parameterList: [{ key: 'FIELD', value: field }] }),
  }));
  return { status, body: { errors }, headers, remark: faults.map(({ code }) => code).join(' ') };
}

export function refused(code: string, message: string, field?: string): Answer {
  return refusal(400, [field === undefined ? { code, message } : { code, message, field }]);
}

export type Alert = {
  readonly code: string;
  readonly alertType: 'NOTE' | 'WARNING';
  readonly message: string;
};

export const answers = {
  expiredToken: () =>
    refusal(401, [
      {
        code: 'NOT.AUTHORIZED.ERROR',
        message: 'Access token expired. Please modify your request and try again.',
      },
    ]),
  wrongCredentials: () =>
    refusal(401, [
      {
        code: 'NOT.AUTHORIZED.ERROR',
        message: 'The given client credentials were not valid. Please modify your request and try again.',
      },
    ]),
  forbidden: () =>
    refusal(403, [
      {
        code: 'FORBIDDEN.ERROR',
        message: 'We could not authorize your credentials. Please check your permissions and try again.',
      },
    ]),
  notFound: () =>
    refusal(404, [
      {
        code: 'NOT.FOUND.ERROR',
        message:
          'The resource you requested is no longer available. Please modify your request and try again.',
      },
    ]),
  tooMany: (seconds: number) =>
    refusal(
      429,
      [{ code: 'TOO.MANY.REQUESTS', message: 'Too many requests in a short time. Please try again later.' }],
      { 'retry-after': String(seconds) },
    ),
  broken: () =>
    refusal(500, [
      {
        code: 'INTERNAL.SERVER.ERROR',
        message: 'We encountered an unexpected error and are working to resolve the issue.',
      },
    ]),
  unavailable: () =>
    refusal(503, [
      {
        code: 'SERVICE.UNAVAILABLE.ERROR',
        message: 'The service is currently unavailable and we are working to resolve the issue.',
      },
    ]),
} as const;
