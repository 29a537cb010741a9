import { type AuditEntry, entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { Session, SessionStore } from '#shared/domain/ports/session-store.ts';
import { addMinutes } from '#shared/domain/time.ts';
import { actorOfSession } from '../audit/actor-ids.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import { ownSessionFromItem, sessionFromItem, signedOutAtFromItem } from '../items/session-item.ts';
import { hashOf, keys, sortKeyRange } from '../keys.ts';
import { readAll } from '../read-all.ts';
import type { Key } from '../table.ts';
import { newSecret } from './begin-session.ts';
import { personTtl, sessionPerson } from './session-person.ts';
import type { SignInPorts } from './sign-in-links.ts';

const minutesBetweenNotes = 2;

type Person = Pick<Session, 'organisationId' | 'live' | 'email'>;

/** Sessions by the hash of their cookie, and what begins them. */
export function createSessionStore(ports: SignInPorts): SessionStore {
  const signIns = async () => (await import('./sign-in-store.ts')).createSignInStore(ports);
  const { table, linkKeys } = ports;
  const personKey = (person: Person): Key => keys.person(person.organisationId, sessionPerson(linkKeys, person));

  const load = async (id: string, now: string): Promise<Session | null> => {
    const item = await table.get(keys.session(id));
    return item === null ? null : sessionFromItem(item, now);
  };

  /** Since when this person's older sessions are over, by themselves or with everybody's. */
  const signedOutAt = async (person: Person): Promise<string | null> => {
    const places = [personKey(person), keys.everySession(person.organisationId)];
    const marks = await Promise.all(places.map((place) => table.get(place)));
    const times = marks.map((mark) => (mark === null ? null : signedOutAtFromItem(mark)));
    return (
      times
        .filter((time) => time !== null)
        .toSorted()
        .at(-1) ?? null
    );
  };

  const isSignedOut = ({ startedAt }: Session, at: string | null): boolean => at !== null && startedAt <= at;

  const noteSeen = async (id: string, { seenAt, startedAt }: Session, now: string): Promise<void> => {
    if (now < addMinutes(seenAt ?? startedAt, minutesBetweenNotes)) return;
    await table.update(
      keys.session(id),
      { text: 'SET #seenAt = :now', names: { '#seenAt': 'seenAt' }, values: { ':now': now } },
      { text: 'attribute_exists(pk) AND (attribute_not_exists(#seenAt) OR #seenAt < :now)' },
    );
  };

  const ended = (person: Person, now: string): AuditEntry =>
    entryOf(person, 'session.ended', actorOfSession(linkKeys, person), now);

  const end = async (person: Person, id: string, now: string): Promise<void> => {
    const set = { text: 'SET #endedAt = :now', names: { '#endedAt': 'endedAt' }, values: { ':now': now } };
    const condition = { text: 'attribute_exists(pk)' };
    await table.transact([{ update: keys.session(id), set, condition }, ...auditWrites([ended(person, now)])]);
  };

  const signOut = async (update: Key, now: string, entry: AuditEntry): Promise<void> => {
    const set = {
      text: 'SET #signedOutAt = :now, #ttl = :ttl',
      names: { '#signedOutAt': 'signedOutAt', '#ttl': 'ttl' },
      values: { ':now': now, ':ttl': personTtl(now) },
    };
    await table.transact([{ update, set }, ...auditWrites([entry])]);
  };

  return {
    // Asked for once a day and person: loaded then.
    makeLink: async (...given) => (await signIns()).makeLink(...given),
    mailLink: async (...given) => (await signIns()).mailLink(...given),
    mailNobody: async (...given) => (await signIns()).mailNobody(...given),
    findSignIn: async (...asked) => (await signIns()).findSignIn(...asked),
    findMailed: async (...asked) => (await signIns()).findMailed(...asked),
    begin: async (...given) => (await signIns()).begin(...given),
    beginByCode: async (...given) => (await signIns()).beginByCode(...given),
    newBrowser: newSecret,

    async find(organisationId, cookie, now, meanwhile) {
      const id = hashOf(cookie);
      const session = await load(id, now);
      if (session === null || session.organisationId !== organisationId) return null;
      const [over] = await Promise.all([signedOutAt(session), noteSeen(id, session, now), meanwhile?.(session)]);
      return isSignedOut(session, over) ? null : session;
    },

    async list(person, cookie, now) {
      const { pk } = personKey(person);
      const [items, over] = await Promise.all([
        readAll(table, { key: sortKeyRange(pk, keys.ownSessions) }),
        signedOutAt(person),
      ]);
      const ids = items.map(ownSessionFromItem);
      const found = await Promise.all(ids.map(async (id) => ({ id, session: await load(id, now) })));
      return found
        .flatMap(({ id, session }) =>
          session === null || isSignedOut(session, over) ? [] : [{ id, isThis: id === hashOf(cookie), session }],
        )
        .toSorted((one, other) => other.session.startedAt.localeCompare(one.session.startedAt));
    },

    end: (person, cookie, now) => end(person, hashOf(cookie), now),

    async endOne(person, id, now) {
      const own = await table.get(keys.ownSession(person.organisationId, sessionPerson(linkKeys, person), id));
      if (own !== null) await end(person, id, now);
    },

    endAll(person, now, by) {
      const own = ended(person, now);
      return signOut(personKey(person), now, by === undefined ? own : { ...own, actor: by, about: own.actor.id });
    },

    endEverybodys(organisationId, now, by) {
      const entry = entryOf({ organisationId, live: true }, 'session.ended', by, now);
      return signOut(keys.everySession(organisationId), now, entry);
    },
  };
}
