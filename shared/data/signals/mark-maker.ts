import { createHmac, randomBytes } from 'node:crypto';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { NewMark } from '#shared/domain/decisions/leave-mark.ts';
import type { MarkMaker } from '#shared/domain/ports/mark-maker.ts';
import type { Marks } from '#shared/domain/signals/marks.ts';
import { isKnownNetwork, networkOf } from '#shared/domain/signals/networks.ts';
import type { LinkKeys } from '../access/link-secrets.ts';
import { createSealedSecrets } from '../access/sealed-secrets.ts';

const keyBytes = 32;
const markBytes = 16;

const markOf = (key: string, what: string, value: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`${what}|${value}`)
    .digest()
    .subarray(0, markBytes)
    .toString('base64url');

/**
 * Makes marks with a key that each check has of its own. What makes them is told to nobody and kept nowhere: equality
 * within the check is all that shows.
 */
export function createMarkMaker(linkKeys: LinkKeys): MarkMaker {
  const sealed = createSealedSecrets(linkKeys);
  /** The check's key can no longer be read: new marks are made with a new key. */
  const isThere = ({ sealedKey }: Marks): boolean => Object.hasOwn(linkKeys.keys, sealedKey.split('.')[0] ?? '');
  const keyFor = ({ check, marks }: CheckFile): Readonly<{ key: string; sealedKey: string }> => {
    const owner = { organisationId: check.organisationId, id: `${check.id}|marks` };
    if (marks !== null && isThere(marks))
      return { key: sealed.open(owner, marks.sealedKey), sealedKey: marks.sealedKey };
    const key = randomBytes(keyBytes).toString('base64url');
    return { key, sealedKey: sealed.seal(owner, key) };
  };
  return {
    make(file, { person, act, at, sourceIp, userAgent }, knownNetworks): NewMark {
      const { key, sealedKey } = keyFor(file);
      const address = isKnownNetwork(sourceIp, knownNetworks) ? null : networkOf(sourceIp);
      const network = address === null ? null : markOf(key, 'network', address);
      const browser = network === null || userAgent === '' ? null : markOf(key, 'browser', userAgent);
      return { sealedKey, mark: { person, act, at, network, browser } };
    },
  };
}
