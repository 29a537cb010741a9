import type { ConnectionKind } from '#shared/domain/check/check-source.ts';
import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { contracts } from '#shared/domain/connections/contracts/contracts.ts';
import { startTime, testId } from './check-builders.ts';

/** A connection that works: a Talentech one has its consent. */
export const buildConnection = <Kind extends ConnectionKind>(
  kind: Kind,
  changes: Partial<ConnectionOf<Kind>> = {},
): ConnectionOf<Kind> => ({
  id: testId('con', 1),
  organisationId: testId('org', 1),
  kind,
  live: true,
  name: 'Talent Recruiter',
  version: 1,
  active: true,
  settings: contracts[kind].usual,
  secrets: {},
  grant:
    kind === 'talentech'
      ? {
          id: 'grant-1',
          generation: 1,
          grantedAt: startTime,
          grantedBy: { name: 'Ali Demir', email: 'ali.demir@example.org' },
        }
      : null,
  createdAt: startTime,
  updatedAt: startTime,
  ...changes,
});
