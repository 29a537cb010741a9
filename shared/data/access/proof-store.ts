import {
  type ProofPlace,
  type ProofReach,
  type ProofState,
  type ProofStore,
  type ProofTry,
  proofMinutes,
} from '#shared/domain/ports/proof-store.ts';
import { codeMinutes, codeTries } from '#shared/domain/ports/session-store.ts';
import { addMinutes, daySeconds, minuteSeconds } from '#shared/domain/time.ts';
import { proofFromItem, proofState, proofToItem } from '../items/proof-item.ts';
import { epochSeconds, hashOf, keys } from '../keys.ts';
import type { Key, Table } from '../table.ts';
import { newSecret } from './begin-session.ts';
import { type LinkKeys, linkDigest, signInCode, signInIdOf, signInSecret } from './link-secrets.ts';
import { codeMessage, takeCodeTry, useUpCode } from './mailed-codes.ts';
import { createSignInPace } from './sign-in-pace.ts';

/** How often somebody was sent a code matters for a day. */
const keptSendsSeconds = daySeconds + minuteSeconds;

type Ports = Readonly<{ table: Table; linkKeys: LinkKeys }>;

const scopeOf = ({ organisationId, checkId, person }: ProofPlace): string =>
  `own-data|${organisationId}|${checkId}|${person}`;

const hashOfReach = (linkKeys: LinkKeys, place: ProofPlace, { medium, to }: ProofReach): string =>
  linkDigest(linkKeys, `v1|reach|${scopeOf(place)}|${medium}|${to}`);

const keyOf = (linkKeys: LinkKeys, place: ProofPlace, id: string): Key =>
  keys.proof(place.checkId, hashOf(signInSecret(linkKeys, scopeOf(place), id)));

/** What the sender of a message needs of it: the code is in no item. */
export const createSentProofs = ({ table, linkKeys }: Ports): Pick<ProofStore, 'findSent'> => ({
  async findSent(place, id, reach, now) {
    const item = await table.get(keyOf(linkKeys, place, id));
    if (item === null) return null;
    const proof = proofFromItem(item);
    const isTheirs = proof.toHash === hashOfReach(linkKeys, place, reach);
    return isTheirs && proofState(proof, now).state === 'asked' ? signInCode(linkKeys, scopeOf(place), id) : null;
  },
});

/** Codes that show whose an address or a number is. They go with the check, and by themselves within the hour. */
export function createProofStore(ports: Ports): ProofStore {
  const { table, linkKeys } = ports;
  const pace = createSignInPace(table, linkKeys);
  const idOf = (place: ProofPlace, browser: string): string => signInIdOf(linkKeys, scopeOf(place), browser);

  const find = async (place: ProofPlace, browser: string) => {
    const item = await table.get(keyOf(linkKeys, place, idOf(place, browser)));
    return item === null ? null : proofFromItem(item);
  };

  const tryOne = async (place: ProofPlace, code: string, browser: string, now: string): Promise<ProofTry> => {
    const id = idOf(place, browser);
    const key = keyOf(linkKeys, place, id);
    const tried = await takeCodeTry(table, key, now);
    if (tried === null) return { outcome: 'over' };
    if (signInCode(linkKeys, scopeOf(place), id) !== code) {
      return { outcome: 'wrong', triesLeft: codeTries - proofFromItem(tried).tries };
    }
    const until = addMinutes(now, proofMinutes);
    const { update, set, condition } = useUpCode(key, now);
    const opened = await table.update(
      update,
      {
        text: `${set.text}, #openUntil = :until, #ttl = :ttl`,
        names: { ...set.names, '#openUntil': 'openUntil', '#ttl': 'ttl' },
        values: { ...set.values, ':until': until, ':ttl': epochSeconds(until) },
      },
      condition,
    );
    return opened === null ? { outcome: 'over' } : { outcome: 'open' };
  };

  return {
    ...createSentProofs(ports),

    newBrowser: newSecret,

    async send(place, reach, language, asking) {
      const { now, browser } = asking;
      const { organisationId, checkId, person } = place;
      const id = idOf(place, browser);
      const until = addMinutes(now, codeMinutes);
      const item = proofToItem(
        hashOf(signInSecret(linkKeys, scopeOf(place), id)),
        {
          ...place,
          medium: reach.medium,
          toHash: hashOfReach(linkKeys, place, reach),
          sentAt: now,
          codeUntil: until,
          tries: 0,
          usedAt: null,
        },
        epochSeconds(until),
      );
      const who = keys.person(organisationId, linkDigest(linkKeys, `v1|asks|${scopeOf(place)}`));
      const mark = await pace.markMail(who, asking, keptSendsSeconds);
      const message = codeMessage(
        { kind: 'own-data', recipient: id, medium: reach.medium, language, about: person },
        { checkId, organisationId },
        now,
      );
      const written = await table.transact([mark, { put: item }, { put: message }]);
      return written === 'written' ? 'sent' : 'too_soon';
    },

    async find(place, reaches, browsers, now) {
      const known = reaches.map((reach) => hashOfReach(linkKeys, place, reach));
      const found = await Promise.all(browsers.map((browser) => find(place, browser)));
      const states = found.flatMap((proof): readonly ProofState[] =>
        proof === null || !known.includes(proof.toHash) ? [] : [proofState(proof, now)],
      );
      return (
        states.find(({ state }) => state === 'open') ??
        states.find(({ state }) => state === 'asked') ?? { state: 'none' }
      );
    },

    async tryCode(place, code, browsers, now) {
      const results: ProofTry[] = [];
      for (const browser of browsers) {
        const result = await tryOne(place, code, browser, now);
        if (result.outcome === 'open') return result;
        results.push(result);
      }
      return results.find(({ outcome }) => outcome === 'wrong') ?? { outcome: 'over' };
    },
  };
}
