import { createHmac } from 'node:crypto';

import type { LinkMaker, LinkPurpose, LinkTarget } from '#shared/domain/ports/link-store.ts';

/** Link keys by version; new links are made with the current one, and older versions go on working. */
export type LinkKeys = Readonly<{ current: string; keys: Readonly<Record<string, string>> }>;

const secretBytes = 16;
const pathOf = { candidate: 'c', referee: 'a', report: 'r' } as const satisfies Record<LinkPurpose, string>;

const currentKey = (linkKeys: LinkKeys): string => {
  const key = linkKeys.keys[linkKeys.current];
  if (key === undefined) throw new Error('The current link key is missing');
  return key;
};

/** The secret of a link: 22 characters that anyone with the key can make again. */
export function linkSecret(linkKeys: LinkKeys, target: LinkTarget): string {
  const { purpose, organisationId, checkId, person, generation } = target;
  return createHmac('sha256', currentKey(linkKeys))
    .update(['v1', purpose, organisationId, checkId, person, generation].join('|'))
    .digest()
    .subarray(0, secretBytes)
    .toString('base64url');
}

export const createLinkMaker = (linkKeys: LinkKeys, baseUrl: string): LinkMaker => ({
  urlOf: (target) => `${baseUrl}/${pathOf[target.purpose]}/${linkSecret(linkKeys, target)}`,
});

/** Signs what may be embedded anywhere without a key, such as the status symbol's address. */
export const signPublic = (linkKeys: LinkKeys, subject: string): string =>
  createHmac('sha256', currentKey(linkKeys))
    .update(`v1|public|${subject}`)
    .digest()
    .subarray(0, secretBytes)
    .toString('base64url');
