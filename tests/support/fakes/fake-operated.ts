import type { ApiKeyList, ListedKey } from '#shared/domain/ports/api-key-list.ts';
import type { LinkRevoker } from '#shared/domain/ports/link-revoker.ts';
import type { PeopleIndex } from '#shared/domain/ports/people-index.ts';
import type { SendingPause, SendingPauses } from '#shared/domain/ports/sending-pauses.ts';
import type { SessionStore } from '#shared/domain/ports/session-store.ts';
import type { TableCheck } from '#shared/domain/ports/table-check.ts';
import type { Undelivered } from '#shared/domain/ports/undelivered.ts';
import { startTime } from '../builders/check-builders.ts';
import { buildMessage } from '../builders/message-builders.ts';
import { fakeAuditTrail } from './fake-audit-trail.ts';

/** What operators look after, in memory. */
export function fakeOperated(...keys: readonly ListedKey[]) {
  const known = new Map(keys.map((key) => [key.id, key]));
  const audit = fakeAuditTrail();
  const pauses = new Map<string | null, SendingPause>();
  const over = new Set<string | null>();
  const ended: string[] = [];
  let replayed = 0;
  const apiKeys: ApiKeyList = {
    list: (organisationId) =>
      Promise.resolve([...known.values()].filter((key) => key.organisationId === organisationId)),
    revoke: async (organisationId, keyId, now, entry) => {
      const key = known.get(keyId);
      if (key?.organisationId !== organisationId) return 'unknown';
      known.set(keyId, { ...key, revokedAt: key.revokedAt ?? now });
      if (entry !== undefined) await audit.note(entry);
      return 'revoked';
    },
  };
  const sessions: Pick<SessionStore, 'endAll' | 'endEverybodys'> = {
    endAll: ({ organisationId, live, email }) => {
      ended.push(`${organisationId} ${email} ${live ? 'live' : 'test'}`);
      return Promise.resolve();
    },
    endEverybodys: (organisationId) => {
      ended.push(`${organisationId} everybody`);
      return Promise.resolve();
    },
  };
  const sending: SendingPauses = {
    find: (organisationId) => Promise.resolve(pauses.get(null) ?? pauses.get(organisationId) ?? null),
    list: () => Promise.resolve([...pauses.values()]),
    listOver: () => Promise.resolve([...over]),
    pause: (organisationId, since) => {
      over.delete(organisationId);
      if (!pauses.has(organisationId)) pauses.set(organisationId, { organisationId, since });
      return Promise.resolve();
    },
    resume: (organisationId) => {
      const wasPaused = pauses.delete(organisationId);
      if (wasPaused) over.add(organisationId);
      return Promise.resolve(wasPaused);
    },
  };
  const people: PeopleIndex = {
    write: (_, after) =>
      Promise.resolve(after === 'odd' ? 'after_invalid' : { count: 3, after: after === null ? 't' : null }),
  };
  const again = new Set<string>();
  const undelivered: Undelivered = {
    find: (_, __, { after }) =>
      Promise.resolve(
        after === 'odd' ? 'after_invalid' : { messages: [buildMessage({ sentAt: startTime })], after: null },
      ),
    sendAgain: ({ id }) => {
      const isNew = !again.has(id);
      again.add(id);
      return Promise.resolve(isNew);
    },
  };
  const complained = new Set(['kim@example.org']);
  const looked = { checks: 1, faults: [], counters: { 'live all#needs': 1 } };
  const tableCheck: TableCheck = {
    look: (_, after) => Promise.resolve(after === 'odd' ? 'after_invalid' : { ...looked, after: null }),
  };
  const revoker: LinkRevoker = {
    ofCheck: (checkId) => Promise.resolve(checkId === 'chk_1'),
    ofOrganisation: (_, after) =>
      Promise.resolve(after === 'odd' ? 'after_invalid' : { count: 2, after: after === null ? 't' : null }),
  };
  return {
    ports: {
      apiKeys,
      audit,
      sessions,
      pauses: sending,
      complaints: { lift: (_: string, address: string) => Promise.resolve(complained.delete(address)) },
      webhooks: { list: () => Promise.resolve([]), save: () => Promise.resolve('saved' as const) },
      loadLinkRevoker: () => Promise.resolve(revoker),
      loadTableCheck: (which: 'own' | 'restored') => Promise.resolve(which === 'own' ? tableCheck : null),
      loadPeople: () => Promise.resolve(people),
      loadUndelivered: () => Promise.resolve(undelivered),
    },
    ended: (): readonly string[] => ended,
    replayed: () => replayed,
    noteReplay: () => {
      replayed += 1;
    },
  };
}
