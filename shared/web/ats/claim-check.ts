import { actorOfConnection } from '#shared/domain/audit/audit-entry.ts';
import type { Recruiter } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { type CheckSource, externalNameOf } from '#shared/domain/check/check-source.ts';
import type { LeftOut } from '#shared/domain/check/left-out.ts';
import type { Connection } from '#shared/domain/connections/connection.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { ExternalKeys } from '#shared/domain/ports/external-keys.ts';
import { makeIds } from '#shared/web/api/make-ids.ts';
import { checkRequestsOf, makeCheck } from '#shared/web/requests/make-check.ts';
import type { ReadRequest } from '#shared/web/requests/read-check-request.ts';

/** Ports for making a check that an ATS asks for. */
export type ClaimPorts = Readonly<{
  checks: Pick<CheckStore, 'create' | 'load' | 'findGone'>;
  externalKeys: ExternalKeys;
  clock: () => string;
  newId: NewId;
}>;
type Claimed = Readonly<{ checkId: string; startedAt: string }>;

const scoped = ({ id }: Connection, key: string): string => externalNameOf({ connectionId: id, externalKey: key });

/** The check that the ATS has asked for by this key before; null when there is none, `gone` when it is deleted. */
export async function findClaimed(
  { externalKeys, checks }: ClaimPorts,
  connection: Connection,
  key: string | null,
): Promise<CheckFile | 'gone' | null> {
  if (key === null) return null;
  const { organisationId, kind } = connection;
  const claimed = await externalKeys.find(organisationId, kind, scoped(connection, key));
  if (claimed === null) return null;
  const file = await checks.load(claimed.checkId);
  return file ?? ((await checks.findGone(claimed.checkId)) === null ? null : 'gone');
}

type Wanted = Readonly<{
  connection: Connection;
  /** The ATS's own id of this request; null if it has none: a repeat then cannot be recognised. */
  key: string | null;
  read: ReadRequest;
  details: CheckSource['details'];
  team?: readonly Recruiter[];
  leftOut?: readonly LeftOut[];
}>;

/** Makes the one check that an ATS asks for, once for its key: a repeat, also one after a crash, is the same check. */
export async function claimCheck(ports: ClaimPorts, wanted: Wanted): Promise<string> {
  const { connection, key, read, details, team, leftOut = [] } = wanted;
  const { organisationId, live, kind } = connection;
  const fresh: Claimed = { checkId: ports.newId('chk'), startedAt: ports.clock() };
  const { checkId, startedAt } =
    key === null ? fresh : await ports.externalKeys.claim(organisationId, kind, scoped(connection, key), fresh);
  const source: CheckSource = { kind, connectionId: connection.id, externalKey: key ?? checkId, details };
  const ids = { ...makeIds([organisationId, checkId], startedAt), check: () => checkId };
  for (const request of checkRequestsOf(read, { organisationId, live, source }, ids)) {
    const run = { startedAt, isReplay: false, by: actorOfConnection(connection) };
    const beside = { ...(team && { team }), ...(leftOut.length > 0 && { leftOut }) };
    await makeCheck(ports.checks, { ...request, ...beside }, run);
  }
  return checkId;
}
