import type { WebAnswer } from '../http/request.ts';

const path = /\/v2\/email\/identities\/([^/]+)$/;

/** The identity that a request of the newer API asks for; null for any other request. */
export const identityIn = (requestPath: string): string | null => {
  const found = path.exec(requestPath)?.[1];
  return found === undefined ? null : decodeURIComponent(found).toLowerCase();
};

const json = (status: number, body: Readonly<Record<string, unknown>>): WebAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** `GetEmailIdentity`: what the template has is verified. */
export const identityAnswer = (name: string, identities: readonly string[]): WebAnswer =>
  identities.includes(name)
    ? json(200, { IdentityType: name.includes('@') ? 'EMAIL_ADDRESS' : 'DOMAIN', VerifiedForSendingStatus: true })
    : json(404, { message: `Email identity ${name} does not exist.` });
