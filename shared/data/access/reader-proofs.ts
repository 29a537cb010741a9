import { canonicalEmail } from '#shared/domain/contact/canonical-email.ts';
import {
  mostCodesOfLink,
  type ReaderProofs,
  type ReaderState,
  readingMinutes,
  stoppedMinutes,
} from '#shared/domain/ports/proof-store.ts';
import { addMinutes } from '#shared/domain/time.ts';
import { type Proof, proofState } from '../items/proof-item.ts';
import { epochSeconds, keys } from '../keys.ts';
import { type CodePorts, createAskedCodes, tryEach } from './asked-codes.ts';
import { newSecret } from './begin-session.ts';
import { linkDigest } from './link-secrets.ts';
import { codeMessage } from './mailed-codes.ts';
import { keptSendsSeconds } from './proof-store.ts';
import { createSignInPace } from './sign-in-pace.ts';

const stateOf = (proof: Proof, now: string): ReaderState => {
  const { email = '', stoppedUntil } = proof;
  if (stoppedUntil !== undefined && stoppedUntil > now) return { state: 'stopped', until: stoppedUntil };
  const known = proofState(proof, now);
  if (known.state === 'open') return { state: 'open', email };
  return known.state === 'asked' ? { state: 'asked', email, until: known.until } : { state: 'none' };
};

/** The first of them that any browser is in. */
const inTurn = ['open', 'stopped', 'asked'] as const;

/** What the sender of the mail needs. */
export function createSentReaderProofs(ports: CodePorts): Pick<ReaderProofs, 'findSent'> {
  const codes = createAskedCodes(ports, 'report');
  return {
    async findSent(place, id, now) {
      const proof = await codes.findById(place, id);
      if (proof?.email === undefined || proofState(proof, now).state !== 'asked') return null;
      return { email: proof.email, code: codes.codeOf(place, id) };
    },
  };
}

/** Codes to readers of report links. They go with the check, and by themselves within two hours. */
export function createReaderProofs(ports: CodePorts): ReaderProofs {
  const { table, linkKeys } = ports;
  const pace = createSignInPace(table, linkKeys);
  const codes = createAskedCodes(ports, 'report');

  return {
    ...createSentReaderProofs(ports),

    newBrowser: newSecret,

    async send(place, email, language, asking) {
      const { now, browser } = asking;
      const { organisationId, checkId, person } = place;
      const scope = codes.scopeOf(place);
      const id = codes.idOf(place, browser);
      const mayAsk = pace.takeOfDay(scope, mostCodesOfLink, now);
      const who = keys.person(organisationId, linkDigest(linkKeys, `v1|asks|${scope}|${canonicalEmail(email)}`));
      const mark = await pace.markMail(who, asking, keptSendsSeconds, mayAsk);
      const message = codeMessage(
        { kind: 'report-code', recipient: id, medium: 'email', language, about: person },
        { checkId, organisationId },
        now,
      );
      const item = codes.newItem(place, id, { medium: 'email', to: canonicalEmail(email) }, now, { email });
      const written = await table.transact([mark, { put: item }, { put: message }]);
      return written === 'written' ? 'sent' : 'too_soon';
    },

    async find(place, browsers, now) {
      const found = await Promise.all(browsers.map((browser) => codes.find(place, browser)));
      const states = found.flatMap((proof) => (proof === null ? [] : [stateOf(proof, now)]));
      const first = inTurn.flatMap((state) => states.find((each) => each.state === state) ?? []);
      return first[0] ?? { state: 'none' };
    },

    tryCode: (place, code, browsers, now) =>
      tryEach(browsers, async (browser) => {
        const id = codes.idOf(place, browser);
        const tried = await codes.tryOne(place, code, id, readingMinutes, now);
        if (tried.outcome !== 'wrong' || tried.triesLeft > 0) return tried;
        const until = addMinutes(now, stoppedMinutes);
        await table.update(
          codes.keyOf(place, id),
          {
            text: 'SET #stopped = :until, #ttl = :ttl',
            names: { '#stopped': 'stoppedUntil', '#ttl': 'ttl' },
            values: { ':until': until, ':ttl': epochSeconds(until) },
          },
          { text: 'attribute_exists(pk)' },
        );
        return tried;
      }),
  };
}
