import { createHmac } from 'node:crypto';

import { canonicalEmail } from '#shared/domain/contact/canonical-email.ts';
import type { LinkMaker, LinkPurpose, LinkTarget } from '#shared/domain/ports/link-store.ts';

/** Link keys by version; new links are made with the current one, and older versions go on working. */
export type LinkKeys = Readonly<{ current: string; keys: Readonly<Record<string, string>> }>;

/** For a function whose decisions make no links, and which therefore gets no keys: to make one would throw. */
export const noLinkKeys: LinkKeys = { current: '', keys: {} };

const secretBytes = 16;
const codeDigits = 6;
/** Far more values than codes, so that every code is equally likely. */
const codeBytes = 6;
const pathOf = { candidate: 'c', referee: 'a', report: 'r' } as const satisfies Record<LinkPurpose, string>;

const currentKey = (linkKeys: LinkKeys): string => {
  const key = linkKeys.keys[linkKeys.current];
  if (key === undefined) throw new Error('The current link key is missing');
  return key;
};

/** 22 characters that only whoever has the key can make from this text, the same each time. */
export const linkDigest = (linkKeys: LinkKeys, text: string): string =>
  createHmac('sha256', currentKey(linkKeys)).update(text).digest().subarray(0, secretBytes).toString('base64url');

/** Whether links made with this key have stopped working. A function without keys cannot tell. */
export const isKeyGone = (linkKeys: LinkKeys, known: string | undefined): boolean =>
  linkKeys !== noLinkKeys && known !== undefined && !Object.hasOwn(linkKeys.keys, known);

/** The key that is to make a link again that this one made; the current one where there is no such key any more. */
export const keyVersionFor = ({ keys, current }: LinkKeys, known: string | undefined): string =>
  known !== undefined && Object.hasOwn(keys, known) ? known : current;

/** The secret of a link: anyone with the key can make it again. */
export function linkSecret(linkKeys: LinkKeys, target: LinkTarget): string {
  const { purpose, organisationId, checkId, person, generation, keyVersion } = target;
  const current = keyVersionFor(linkKeys, keyVersion);
  return linkDigest({ ...linkKeys, current }, ['v1', purpose, organisationId, checkId, person, generation].join('|'));
}

export const createLinkMaker = (linkKeys: LinkKeys, baseUrl: string): LinkMaker => ({
  urlOf: (target) => `${baseUrl}/${pathOf[target.purpose]}/${linkSecret(linkKeys, target)}`,
});

/** Signs what may be embedded anywhere without a key, such as the status symbol's address. */
export const signPublic = (linkKeys: LinkKeys, subject: string): string => linkDigest(linkKeys, `v1|public|${subject}`);

/**
 * The secret of a sign-in link: 22 characters. Its id is random and used once; from it whoever has the link key (the
 * sender of the mail) makes the secret again, so that the outbox item need not hold it.
 */
export const signInSecret = (linkKeys: LinkKeys, scope: string, signInId: string): string =>
  linkDigest(linkKeys, `v1|sign-in|${scope}|${signInId}`);

/**
 * The id of what this browser asked for, so that what the browser keeps finds it again. `scope`: the organisation that
 * somebody signs in to, or the person of a check whose data are asked for.
 */
export const signInIdOf = (linkKeys: LinkKeys, scope: string, browser: string): string =>
  `sgn_${linkDigest(linkKeys, `v1|browser|${scope}|${browser}`).replaceAll('-', '_')}`;

/** The six digits of a mail, made again from the id as a link is. */
export function signInCode(linkKeys: LinkKeys, scope: string, signInId: string): string {
  const digest = createHmac('sha256', currentKey(linkKeys)).update(`v1|sign-in-code|${scope}|${signInId}`);
  return String(digest.digest().readUIntBE(0, codeBytes) % 10 ** codeDigits).padStart(codeDigits, '0');
}

/** Pseudonym of an address, for use in keys. */
export const personHash = (linkKeys: LinkKeys, organisationId: string, email: string): string =>
  linkDigest(linkKeys, `v1|person|${organisationId}|${canonicalEmail(email)}`);
