import { type ProofState, type ProofStore, proofMinutes } from '#shared/domain/ports/proof-store.ts';
import { daySeconds, minuteSeconds } from '#shared/domain/time.ts';
import { proofState } from '../items/proof-item.ts';
import { keys } from '../keys.ts';
import { type CodePorts, createAskedCodes, tryEach } from './asked-codes.ts';
import { newSecret } from './begin-session.ts';
import { linkDigest } from './link-secrets.ts';
import { codeMessage } from './mailed-codes.ts';
import { createSignInPace } from './sign-in-pace.ts';

/** How often somebody was sent a code matters for a day. */
export const keptSendsSeconds = daySeconds + minuteSeconds;

/** What the sender of a message needs of it: the code is in no item. */
export function createSentProofs(ports: CodePorts): Pick<ProofStore, 'findSent'> {
  const codes = createAskedCodes(ports, 'own-data');
  return {
    async findSent(place, id, reach, now) {
      const proof = await codes.findById(place, id);
      if (proof === null || proof.toHash !== codes.hashOfReach(place, reach)) return null;
      return proofState(proof, now).state === 'asked' ? codes.codeOf(place, id) : null;
    },
  };
}

/** Codes that show whose an address or a number is. They go with the check, and by themselves within the hour. */
export function createProofStore(ports: CodePorts): ProofStore {
  const { table, linkKeys } = ports;
  const pace = createSignInPace(table, linkKeys);
  const codes = createAskedCodes(ports, 'own-data');

  return {
    ...createSentProofs(ports),

    newBrowser: newSecret,

    async send(place, reach, language, asking) {
      const { now, browser } = asking;
      const { organisationId, checkId, person } = place;
      const id = codes.idOf(place, browser);
      const who = keys.person(organisationId, linkDigest(linkKeys, `v1|asks|${codes.scopeOf(place)}`));
      const mark = await pace.markMail(who, asking, keptSendsSeconds);
      const message = codeMessage(
        { kind: 'own-data', recipient: id, medium: reach.medium, language, about: person },
        { checkId, organisationId },
        now,
      );
      const item = codes.newItem(place, id, reach, now);
      const written = await table.transact([mark, { put: item }, { put: message }]);
      return written === 'written' ? 'sent' : 'too_soon';
    },

    async find(place, reaches, browsers, now) {
      const known = reaches.map((reach) => codes.hashOfReach(place, reach));
      const found = await Promise.all(browsers.map((browser) => codes.find(place, browser)));
      const states = found.flatMap((proof): readonly ProofState[] =>
        proof === null || !known.includes(proof.toHash) ? [] : [proofState(proof, now)],
      );
      return (
        states.find(({ state }) => state === 'open') ??
        states.find(({ state }) => state === 'asked') ?? { state: 'none' }
      );
    },

    tryCode: (place, code, browsers, now) =>
      tryEach(browsers, (browser) => codes.tryOne(place, code, codes.idOf(place, browser), proofMinutes, now)),
  };
}
