import type { ProofPlace, ProofReach, ProofTry } from '#shared/domain/ports/proof-store.ts';
import { codeMinutes, codeTries } from '#shared/domain/ports/session-store.ts';
import { addMinutes } from '#shared/domain/time.ts';
import { type Proof, proofFromItem, proofToItem } from '../items/proof-item.ts';
import { epochSeconds, hashOf, keys } from '../keys.ts';
import type { Key, Table } from '../table.ts';
import { type LinkKeys, linkDigest, signInCode, signInIdOf, signInSecret } from './link-secrets.ts';
import { takeCodeTry, useUpCode } from './mailed-codes.ts';

export type CodePorts = Readonly<{ table: Table; linkKeys: LinkKeys }>;

/** What a code is for; a code for one purpose opens nothing of another. */
export type CodePurpose = 'own-data' | 'report';

/** Codes that show whose an address or a number is, in the browser that asked for one. */
export function createAskedCodes({ table, linkKeys }: CodePorts, purpose: CodePurpose) {
  const scopeOf = ({ organisationId, checkId, person }: ProofPlace): string =>
    `${purpose}|${organisationId}|${checkId}|${person}`;

  const hashOfReach = (place: ProofPlace, { medium, to }: ProofReach): string =>
    linkDigest(linkKeys, `v1|reach|${scopeOf(place)}|${medium}|${to}`);

  const idOf = (place: ProofPlace, browser: string): string => signInIdOf(linkKeys, scopeOf(place), browser);

  const hashOfId = (place: ProofPlace, id: string): string => hashOf(signInSecret(linkKeys, scopeOf(place), id));

  const keyOf = (place: ProofPlace, id: string): Key => keys.proof(place.checkId, hashOfId(place, id));

  const read = async (key: Key): Promise<Proof | null> => {
    const item = await table.get(key);
    return item === null ? null : proofFromItem(item);
  };

  return {
    scopeOf,
    hashOfReach,
    idOf,
    keyOf,
    codeOf: (place: ProofPlace, id: string): string => signInCode(linkKeys, scopeOf(place), id),
    findById: (place: ProofPlace, id: string) => read(keyOf(place, id)),
    find: (place: ProofPlace, browser: string) => read(keyOf(place, idOf(place, browser))),

    /** The item of a code that is asked for now. `ttl`: when it may go. */
    newItem(place: ProofPlace, id: string, reach: ProofReach, now: string, kept: Pick<Proof, 'email'> = {}) {
      const until = addMinutes(now, codeMinutes);
      const proof = { ...place, medium: reach.medium, toHash: hashOfReach(place, reach), ...kept };
      return proofToItem(
        hashOfId(place, id),
        { ...proof, sentAt: now, codeUntil: until, tries: 0, usedAt: null },
        epochSeconds(until),
      );
    },

    /** Tries a code in one browser; the right one opens what it is for. */
    async tryOne(place: ProofPlace, code: string, id: string, openMinutes: number, now: string): Promise<ProofTry> {
      const key = keyOf(place, id);
      const tried = await takeCodeTry(table, key, now);
      if (tried === null) return { outcome: 'over' };
      if (signInCode(linkKeys, scopeOf(place), id) !== code) {
        return { outcome: 'wrong', triesLeft: codeTries - proofFromItem(tried).tries };
      }
      const until = addMinutes(now, openMinutes);
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
    },
  };
}

/** Tries a code in each of a person's browsers, newest first: answers the first that opens, else how the first one failed. */
export async function tryEach(
  browsers: readonly string[],
  tryOne: (browser: string) => Promise<ProofTry>,
): Promise<ProofTry> {
  const results: ProofTry[] = [];
  for (const browser of browsers) {
    const result = await tryOne(browser);
    if (result.outcome === 'open') return result;
    results.push(result);
  }
  return results.find(({ outcome }) => outcome === 'wrong') ?? { outcome: 'over' };
}
