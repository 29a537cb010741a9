import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

import type { LinkKeys } from './link-secrets.ts';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Whose secret it is. One that is moved to another owner in the table does not open. */
export type SecretOwner = Readonly<{ organisationId: string; id: string }>;

function keyOf(linkKeys: LinkKeys, version: string): Buffer {
  const key = linkKeys.keys[version];
  if (key === undefined) throw new Error('The key of a sealed secret is missing');
  return Buffer.from(hkdfSync('sha256', key, '', 'v1|sealed-secrets', 32));
}

const associated = ({ organisationId, id }: SecretOwner): Buffer => Buffer.from(JSON.stringify([organisationId, id]));

type SealedSecrets = Readonly<{
  seal: (owner: SecretOwner, secret: string) => string;
  /** Throws when it was sealed for another owner, or changed. */
  open: (owner: SecretOwner, sealed: string) => string;
  /** The same under the current key; null when the key is gone that it was sealed with. */
  reseal: (owner: SecretOwner, sealed: string) => string | null;
}>;

/**
 * Keeps secrets that must be read again, such as those of webhooks, so that the table alone tells none: `version.text`.
 * They are sealed with the current key; those of older versions open as long as their key is there.
 */
export function createSealedSecrets(linkKeys: LinkKeys): SealedSecrets {
  const seal: SealedSecrets['seal'] = (owner, secret) => {
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, keyOf(linkKeys, linkKeys.current), nonce).setAAD(associated(owner));
    const text = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
    return `${linkKeys.current}.${Buffer.concat([nonce, sealing.getAuthTag(), text]).toString('base64url')}`;
  };

  const open: SealedSecrets['open'] = (owner, sealed) => {
    const [version = '', text = ''] = sealed.split('.');
    const bytes = Buffer.from(text, 'base64url');
    const nonce = bytes.subarray(0, nonceBytes);
    const opening = createDecipheriv(cipher, keyOf(linkKeys, version), nonce, { authTagLength: tagBytes })
      .setAAD(associated(owner))
      .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([opening.update(bytes.subarray(nonceBytes + tagBytes)), opening.final()]).toString('utf8');
  };

  return {
    seal,
    open,
    reseal(owner, sealed) {
      const [version = ''] = sealed.split('.');
      if (version === linkKeys.current) return sealed;
      return Object.hasOwn(linkKeys.keys, version) ? seal(owner, open(owner, sealed)) : null;
    },
  };
}
