import type { HttpResponse } from '#shared/web/http/http.ts';

/** What the ATS may show to its user, and what is for those who look after it. */
export type Faults = Readonly<{ user?: readonly string[]; system?: readonly string[] }>;

/** Every refusal of the contract: a list of errors. */
export const refuse = (
  status: number,
  { user = [], system = [] }: Faults,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify([
    ...user.map((message) => ({ errorType: 'UserError', message })),
    ...system.map((message) => ({ errorType: 'SystemError', message })),
  ]),
});
