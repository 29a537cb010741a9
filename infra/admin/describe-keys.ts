import type { AdministerAnswer } from './invoke-administer.ts';

type Keys = Extract<AdministerAnswer, { outcome: 'keys' }>['keys'];

const day = (time: string): string => time.slice(0, '2026-11-23'.length);

function describeUse({ lastUsedOn, revokedAt }: Keys[number]): string {
  if (revokedAt !== null) return `revoked ${day(revokedAt)}`;
  return lastUsedOn === null ? 'never used' : `last used ${lastUsedOn}`;
}

export const describeKeys = (keys: Keys): string =>
  keys.length === 0
    ? 'No keys.'
    : keys
        .map((key) =>
          [key.id, key.live ? 'live' : 'test', `made ${day(key.createdAt)}`, describeUse(key), key.name].join('  '),
        )
        .join('\n');
