import type { FieldKeys } from '#shared/domain/ports/field-keys.ts';
import type { Invitation } from '../schema.ts';

const keyAndSecret = /^([^:]{1,200}):([A-Za-z0-9+/_=-]{1,2000})$/;

/** One value, `keyId:<base64url>`; undefined when we have no such key, or it does not open it. */
async function decrypt({ decrypt: open }: FieldKeys, value: string): Promise<string | undefined> {
  const [, keyId, secret] = keyAndSecret.exec(value) ?? [];
  if (keyId === undefined || secret === undefined) return undefined;
  return (await open(keyId, Buffer.from(secret, 'base64url'))) ?? undefined;
}

type Fields = Readonly<{ encryptedfields: readonly string[] }>;

/** Those of its texts that are said to be encrypted, in clear; null when one cannot be read. Side by side. */
async function decryptNamed<Part extends Fields>(keys: FieldKeys, part: Part): Promise<Part | null> {
  const entries = await Promise.all(
    Object.entries(part).map(async ([name, value]: [string, unknown]) =>
      part.encryptedfields.includes(name) && typeof value === 'string'
        ? ([name, await decrypt(keys, value)] as const)
        : ([name, value] as const),
    ),
  );
  const isOpen = entries.every(([name, value]) => value !== undefined || !part.encryptedfields.includes(name));
  return isOpen ? { ...part, ...Object.fromEntries(entries) } : null;
}

/** The invitation with nothing encrypted in it; null when something cannot be read. */
export async function decryptFields(keys: FieldKeys, given: Invitation): Promise<Invitation | null> {
  const [details, by] = await Promise.all([
    decryptNamed(keys, given.evaluationdetails),
    given.triggeredby ? decryptNamed(keys, given.triggeredby) : undefined,
  ]);
  return details === null || by === null ? null : { evaluationdetails: details, triggeredby: by };
}
