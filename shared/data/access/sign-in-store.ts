import { byOneOf, entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { Language } from '#shared/domain/language.ts';
import {
  type Arrival,
  type CodeResult,
  codeMinutes,
  codeTries,
  type SignIn,
  type SignInStore,
  signInMinutes,
} from '#shared/domain/ports/session-store.ts';
import { addMinutes, daySeconds, hourSeconds, minuteSeconds } from '#shared/domain/time.ts';
import { actorOfSession } from '../audit/actor-ids.ts';
import { auditWrites } from '../audit/audit-writes.ts';
import { signInFromItem, signInToItem, triedSignInFromItem } from '../items/session-item.ts';
import { hashOf, keys } from '../keys.ts';
import type { Item, Write } from '../table.ts';
import { beginSession } from './begin-session.ts';
import { personHash, signInCode, signInIdOf, signInSecret } from './link-secrets.ts';
import { type CodeOwner, codeMessage, takeCodeTry, useUpCode } from './mailed-codes.ts';
import { sessionPerson } from './session-person.ts';
import { createSignInLinks, type SignInPorts } from './sign-in-links.ts';
import { createSignInPace } from './sign-in-pace.ts';

/** How often somebody was mailed matters for a day; of an address that may not sign in, for an hour. */
const keptMailsSeconds = daySeconds + minuteSeconds;
const keptNobodySeconds = hourSeconds + minuteSeconds;
const unbound: Arrival = { browsers: [], device: null };

/** The mail with the link of this sign-in, as it enters the outbox. */
const mailItem = (signInId: string, owner: CodeOwner, language: Language, now: string) =>
  codeMessage({ kind: 'sign-in', recipient: signInId, medium: 'email', language }, owner, now);

/** Uses a sign-in up, unless somebody else has. */
const useUp = (secret: string, now: string): Write => useUpCode(keys.session(hashOf(secret)), now);

/** Sign-in links and codes, by the hash of the link's secret. Nothing is deleted by hand: the table's TTL does it. */
export function createSignInStore(ports: SignInPorts): Omit<SignInStore, 'newBrowser'> {
  const { table, linkKeys } = ports;
  const pace = createSignInPace(table, linkKeys);
  const get = async (secret: string): Promise<Item | null> => table.get(keys.session(hashOf(secret)));

  /** A sign-in of this browser; `signIn` null: of somebody who may not sign in. */
  const asked = (organisationId: string, browser: string, signIn: SignIn | null, now: string) => {
    const id = signInIdOf(linkKeys, organisationId, browser);
    const nobody: SignIn = { organisationId, live: true, checkId: null, email: '', name: '' };
    const bound = { browserHash: hashOf(browser), codeUntil: addMinutes(now, codeMinutes), tries: 0 };
    const secret = signInSecret(linkKeys, organisationId, id);
    return { id, item: signInToItem(secret, signIn ?? nobody, addMinutes(now, signInMinutes), bound) };
  };

  const begin = async (secret: string, signIn: SignIn, { device }: Arrival, now: string) => {
    const { cookie, writes } = beginSession(linkKeys, signIn, device, now);
    const written = await table.transact([useUp(secret, now), ...writes]);
    return written === 'written' ? { cookie, signIn } : null;
  };

  /** One audit entry whoever it is, so that both cases take as long. For a person who may not sign in it names nobody. */
  const noteAsked = (
    act: 'sign_in.asked' | 'sign_in.refused',
    signIn: SignIn | null,
    organisationId: string,
    now: string,
  ): readonly Write[] => {
    const actor = signIn === null ? byOneOf('unknown') : actorOfSession(linkKeys, signIn);
    const entry = entryOf({ organisationId, live: true }, act, actor, now);
    return auditWrites([{ ...entry, checkId: signIn?.checkId ?? null }]);
  };

  /** Takes one of the tries that a mail's code has, whatever was typed. */
  const takeTry = async (secret: string, now: string) => {
    const item = await takeCodeTry(table, keys.session(hashOf(secret)), now);
    return item === null ? null : triedSignInFromItem(item);
  };

  const tryCode = async (organisationId: string, code: string, now: string, browser: string, arrival: Arrival) => {
    const id = signInIdOf(linkKeys, organisationId, browser);
    const secret = signInSecret(linkKeys, organisationId, id);
    const tried = await takeTry(secret, now);
    if (tried === null) return { outcome: 'over' } as const;
    const isRight = tried.signIn !== null && signInCode(linkKeys, organisationId, id) === code;
    if (!isRight) {
      await table.transact(noteAsked('sign_in.refused', tried.signIn, organisationId, now));
      return { outcome: 'wrong', triesLeft: codeTries - tried.tries } as const;
    }
    const begun = await begin(secret, tried.signIn, arrival, now);
    return begun === null ? ({ outcome: 'over' } as const) : ({ outcome: 'begun', ...begun } as const);
  };

  return {
    ...createSignInLinks(ports),

    async mailLink(signIn, language, asking) {
      const { now, browser } = asking;
      const { organisationId, checkId } = signIn;
      const { id, item } = asked(organisationId, browser, signIn, now);
      const mail = mailItem(id, { checkId: checkId ?? organisationId, organisationId }, language, now);
      const person = keys.person(organisationId, sessionPerson(linkKeys, signIn));
      const mark = await pace.markMail(person, asking, keptMailsSeconds);
      const noted = noteAsked('sign_in.asked', signIn, organisationId, now);
      const written = await table.transact([mark, { put: item }, { put: mail }, ...noted]);
      return written === 'written' ? 'mailed' : 'too_soon';
    },

    async mailNobody({ organisationId, email }, language, asking) {
      const { now, browser } = asking;
      const { item } = asked(organisationId, browser, null, now);
      // One item for all requests by this address.
      const id = `sgn_${personHash(linkKeys, organisationId, email).replaceAll('-', '_')}`;
      const { dueAt, ...mail } = mailItem(id, { checkId: organisationId, organisationId }, language, now);
      const person = keys.person(organisationId, sessionPerson(linkKeys, { organisationId, live: true, email }));
      const written = await table.transact([
        await pace.markMail(person, asking, keptNobodySeconds),
        { put: item },
        { put: { ...mail, state: 'obsolete', reason: 'sign_in_over' } },
        ...noteAsked('sign_in.refused', null, organisationId, now),
      ]);
      return written === 'written' ? 'mailed' : 'too_soon';
    },

    async findSignIn(secret, browsers, now) {
      const item = await get(secret);
      return item === null ? null : signInFromItem(item, browsers.map(hashOf), now);
    },

    async begin(secret, now, arrival = unbound) {
      const item = await get(secret);
      const found = item === null ? null : signInFromItem(item, arrival.browsers.map(hashOf), now);
      return found?.state === 'usable' ? begin(secret, found.signIn, arrival, now) : null;
    },

    async beginByCode(organisationId, code, now, arrival) {
      const results: CodeResult[] = [];
      for (const browser of arrival.browsers) {
        const result = await tryCode(organisationId, code, now, browser, arrival);
        if (result.outcome === 'begun') return result;
        results.push(result);
      }
      return results.find(({ outcome }) => outcome === 'wrong') ?? { outcome: 'over' };
    },
  };
}
