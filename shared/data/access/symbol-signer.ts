import { timingSafeEqual } from 'node:crypto';

import { type LinkKeys, signPublic } from './link-secrets.ts';

const subjectOf = (checkId: string): string => `symbol|${checkId}`;

/** Signs the address of a check's status symbol with the current link key; signatures of the other keys hold too. */
export const createSymbolSigner = (linkKeys: LinkKeys) => ({
  signSymbol: (checkId: string): string => signPublic(linkKeys, subjectOf(checkId)),

  isSymbolSignature(checkId: string, signature: string): boolean {
    const given = Buffer.from(signature);
    return Object.keys(linkKeys.keys)
      .map((version) => Buffer.from(signPublic({ ...linkKeys, current: version }, subjectOf(checkId))))
      .some((expected) => expected.length === given.length && timingSafeEqual(expected, given));
  },
});
