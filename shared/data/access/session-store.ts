import { randomBytes } from 'node:crypto';
import type { NewId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/language.ts';
import { messageId } from '#shared/domain/messages/message.ts';
import {
  type Session,
  type SessionStore,
  type SignIn,
  sessionHours,
  signInMinutes,
} from '#shared/domain/ports/session-store.ts';
import { addDays, addHours, addMinutes, addSeconds, hourSeconds, minuteSeconds } from '#shared/domain/time.ts';

import { newMessageToItem } from '../items/message-item.ts';
import {
  sessionFromItem,
  sessionToItem,
  signedOutAtFromItem,
  signInFromItem,
  signInToItem,
} from '../items/session-item.ts';
import { epochSeconds, hashOf, keys } from '../keys.ts';
import type { Item, Key, Table, Write } from '../table.ts';
import { type LinkKeys, personHash, signInSecret } from './link-secrets.ts';

const cookieBytes = 32;
const secondsBetweenMails = 60;
const keptMessageDays = 1;
/** A mark for all sessions of a person matters no longer than any of them. */
const keptPersonSeconds = sessionHours * hourSeconds + minuteSeconds;

const random = (): string => randomBytes(cookieBytes).toString('base64url');
const exists = { text: 'attribute_exists(pk)' };

/** Somebody asks for a mail, who has not asked within the last minute. */
const askedLongAgo = (person: Key, now: string): Write => ({
  update: person,
  set: {
    text: 'SET #mailedAt = :now, #ttl = :ttl',
    names: { '#mailedAt': 'mailedAt', '#ttl': 'ttl' },
    values: { ':now': now, ':ttl': epochSeconds(addSeconds(now, keptPersonSeconds)) },
  },
  condition: {
    text: 'attribute_not_exists(#mailedAt) OR #mailedAt <= :before',
    values: { ':before': addSeconds(now, -secondsBetweenMails) },
  },
});

type Owner = Parameters<typeof newMessageToItem>[1];

/** The mail with the link of this sign-in, as it enters the outbox. */
function mailItem(signInId: string, owner: Owner, language: Language, now: string) {
  const message = { kind: 'sign-in', recipient: signInId, medium: 'email', language, dueAt: null } as const;
  const mail = newMessageToItem({ ...message, id: messageId(0, signInId, 'email') }, owner, now);
  return { ...mail, ttl: epochSeconds(addDays(now, keptMessageDays)) };
}

type Ports = Readonly<{ table: Table; linkKeys: LinkKeys; baseUrl: string; newId: NewId }>;

/** Sign-in links and sessions, by the hash of their secret. Nothing is deleted by hand: the table's TTL does it. */
export function createSessionStore({ table, linkKeys, baseUrl, newId }: Ports): SessionStore {
  const urlOf = (secret: string): string => `${baseUrl}/s/${secret}`;

  const newSignIn = (signIn: SignIn, now: string, id: string = newId('sgn')) => {
    const secret = signInSecret(linkKeys, signIn.organisationId, id);
    const expiresAt = addMinutes(now, signInMinutes);
    return { id, expiresAt, url: urlOf(secret), item: signInToItem(secret, signIn, expiresAt) };
  };

  const personKey = ({ organisationId, live, email }: Pick<Session, 'organisationId' | 'live' | 'email'>): Key =>
    keys.person(organisationId, personHash(linkKeys, organisationId, live ? email : `test|${email}`));

  const get = async (secret: string): Promise<Item | null> => table.get(keys.session(hashOf(secret)));

  return {
    async makeLink(signIn, now, id) {
      const { item, url, expiresAt } = newSignIn(signIn, now, id);
      await table.put(item, { text: 'attribute_not_exists(pk)' });
      return { url, expiresAt };
    },

    async mailLink(signIn, language, now) {
      const { id, item } = newSignIn(signIn, now);
      const owner = { checkId: signIn.checkId ?? signIn.organisationId, organisationId: signIn.organisationId };
      const mail = mailItem(id, owner, language, now);
      const written = await table.transact([askedLongAgo(personKey(signIn), now), { put: item }, { put: mail }]);
      return written === 'written' ? 'mailed' : 'too_soon';
    },

    async mailNobody({ organisationId, email }, language, now) {
      const nobody = { organisationId, live: true, checkId: null, email: '', name: '' };
      const id = `sgn_${personHash(linkKeys, organisationId, email).replaceAll('-', '_')}`;
      const { item } = newSignIn(nobody, now, id);
      const { dueAt, ...mail } = mailItem(id, { checkId: organisationId, organisationId }, language, now);
      await table.transact([
        askedLongAgo(personKey({ organisationId, live: true, email }), now),
        { put: { ...item, usedAt: now } },
        { put: { ...mail, state: 'obsolete', reason: 'sign_in_over' } },
      ]);
    },

    async findSignIn(secret, now) {
      const item = await get(secret);
      return item === null ? null : signInFromItem(item, now);
    },

    async findMailed(organisationId, signInId, now) {
      const secret = signInSecret(linkKeys, organisationId, signInId);
      const item = await get(secret);
      const found = item === null ? null : signInFromItem(item, now);
      return found?.usable === true ? { signIn: found.signIn, url: urlOf(secret) } : null;
    },

    async begin(secret, now) {
      const item = await get(secret);
      const found = item === null ? null : signInFromItem(item, now);
      if (found === null || !found.usable) return null;
      const { signIn } = found;
      const { organisationId, live, email, name } = signIn;
      const expiresAt = addHours(now, sessionHours);
      const cookie = random();
      const session: Session = { organisationId, live, email, name, formToken: random(), startedAt: now, expiresAt };
      const useUp: Write = {
        update: keys.session(hashOf(secret)),
        set: { text: 'SET #usedAt = :now', names: { '#usedAt': 'usedAt' }, values: { ':now': now } },
        condition: { text: '#usedAt = :unused', values: { ':unused': null } },
      };
      const written = await table.transact([useUp, { put: sessionToItem(cookie, session) }]);
      return written === 'written' ? { cookie, signIn } : null;
    },

    async find(organisationId, cookie, now) {
      const item = await get(cookie);
      const session = item === null ? null : sessionFromItem(item, now);
      if (session === null || session.organisationId !== organisationId) return null;
      const person = await table.get(personKey(session));
      const signedOutAt = person === null ? null : signedOutAtFromItem(person);
      return signedOutAt !== null && session.startedAt <= signedOutAt ? null : session;
    },

    async end(cookie, now) {
      await table.update(
        keys.session(hashOf(cookie)),
        { text: 'SET #endedAt = :now', names: { '#endedAt': 'endedAt' }, values: { ':now': now } },
        exists,
      );
    },

    async endAll(session, now) {
      const set = {
        text: 'SET #signedOutAt = :now, #ttl = :ttl',
        names: { '#signedOutAt': 'signedOutAt', '#ttl': 'ttl' },
        values: { ':now': now, ':ttl': epochSeconds(addSeconds(now, keptPersonSeconds)) },
      };
      await table.transact([{ update: personKey(session), set }]);
    },
  };
}
