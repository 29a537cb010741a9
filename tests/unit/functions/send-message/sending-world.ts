import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Decision } from '#shared/domain/decisions/decision.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import type { NoticeWay } from '#shared/domain/organisation/notice-ways.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Courier, Digest, PreparedMessage, SendResult } from '#shared/domain/ports/courier.ts';
import type { SendingPause } from '#shared/domain/ports/sending-pauses.ts';
import type { Told } from '#shared/domain/retention/told.ts';
import { buildOrganisation, countingIds, startTime } from '#tests/support/builders/check-builders.ts';
import { buildMessage, fileFor } from '#tests/support/builders/message-builders.ts';
import { createFakeOutbox } from '#tests/support/fakes/fake-outbox.ts';
import type { DigestSources } from '../../../../functions/send-message/prepare-digest.ts';
import { createSendMessage } from '../../../../functions/send-message/send-message.ts';

/** A message, what stands about it, and how the world answers. */
export type World = Readonly<{
  message?: Message;
  file?: CheckFile | null;
  now?: string;
  /** What the carrier answers, in turn; the last one again and again. */
  results?: readonly SendResult[];
  prepared?: PreparedMessage;
  organisation?: Organisation;
  pause?: SendingPause;
  /** What the day still has of SMS, and of mails with a request. */
  dayLeft?: number;
  /** How the recruiter has chosen to be told. */
  chosen?: NoticeWay;
  /** Another message is the mail of this morning. */
  morningIsTaken?: boolean;
  /** The recruiter's queue, where the organisation has one. */
  queue?: DigestSources['queue'];
}>;

export const sent: SendResult = { outcome: 'sent', providerId: 'ses-1' };

export function buildWorld(given: World = {}) {
  const { message = buildMessage(), file, now = startTime, results = [sent], prepared } = given;
  const { organisation = buildOrganisation(), dayLeft = 1 } = given;
  const outbox = createFakeOutbox(message);
  let handedOver = 0;
  let claims = 0;
  let givenBack = 0;
  const waits: number[] = [];
  const stored = file === undefined ? fileFor(message.kind, { messages: [message] }) : file;
  const told: Told[] = [];
  const promised: (readonly Told[])[] = [];
  const decisions: Decision[] = [];
  const relisted: string[] = [];
  const mornings: string[] = [];
  const digests: Digest[] = [];
  const hand = (): PreparedMessage =>
    prepared ?? {
      outcome: 'prepared',
      send: () => {
        const result = results[Math.min(handedOver, results.length - 1)] ?? sent;
        handedOver += 1;
        return Promise.resolve(result);
      },
    };
  const courier: Courier = {
    prepareSignIn: () => Promise.reject(new Error('unused')),
    prepareOwnData: () => Promise.reject(new Error('unused')),
    prepareReportCode: () => Promise.reject(new Error('unused')),
    prepareDigest: (_, digest) => {
      digests.push(digest);
      return Promise.resolve(hand());
    },
    prepare: (_, shown) => {
      promised.push(shown.told);
      return Promise.resolve(hand());
    },
  };
  const send = createSendMessage({
    outbox,
    newId: countingIds(),
    checks: {
      load: () => Promise.resolve(stored === null ? null : { ...stored, told: [...stored.told, ...told] }),
      tell(_, promise) {
        told.push(promise);
        return Promise.resolve();
      },
      refresh(checkId) {
        relisted.push(checkId);
        return Promise.resolve();
      },
      change(_, decide) {
        if (stored === null) return Promise.resolve({ outcome: 'not_found' });
        const others = stored.messages.filter(({ id }) => id !== message.id);
        const current = { ...stored, messages: [...others, outbox.get(message.id)] };
        decisions.push(decide(current));
        return Promise.resolve({ outcome: 'unchanged', file: current });
      },
    },
    organisations: { load: () => Promise.resolve(organisation) },
    dayAllowance: {
      take: () => Promise.resolve(dayLeft > 0),
      giveBack: () => {
        givenBack += 1;
        return Promise.resolve();
      },
    },
    pauses: { find: () => Promise.resolve(given.pause ?? null) },
    notices: {
      find: () => Promise.resolve(given.chosen ?? null),
      takeMorning: (...morning) => {
        mornings.push(morning.join(' '));
        return Promise.resolve(given.morningIsTaken !== true);
      },
    },
    openDigest: () =>
      Promise.resolve({
        checks: {
          list: () => Promise.resolve({ files: [], cursor: null }),
          load: () => Promise.resolve(stored),
        },
        queue: given.queue ?? { isKept: () => Promise.resolve(false), read: () => Promise.reject(new Error('unused')) },
        courier,
      }),
    sessions: { findMailed: () => Promise.resolve(null) },
    proofs: { findSent: () => Promise.resolve(null) },
    readerProofs: { findSent: () => Promise.resolve(null) },
    courier,
    maxSendRate: 100,
    slots: { take: (_, from) => Promise.resolve(from) },
    milliseconds: () => Date.parse(now),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    clock: () => now,
    newClaim: () => {
      claims += 1;
      return `claim-${claims}`;
    },
  });
  const record = {
    eventName: 'INSERT',
    dynamodb: {
      NewImage: {
        kind: { S: 'message' },
        messageKind: { S: message.kind },
        id: { S: message.id },
        checkId: { S: message.checkId },
        organisationId: { S: message.organisationId },
      },
    },
  };
  return {
    deliver: () => send(record),
    after: () => outbox.get(message.id),
    handedOver: () => handedOver,
    givenBack: () => givenBack,
    mornings,
    digests,
    waits,
    decisions,
    relisted,
    outbox,
    /** The promises that stood when each text was made. */
    promised,
  };
}

export const plan = { at: startTime, by: 'rule' } as const;
export const reminder = (changes: Partial<Message> = {}): Message =>
  buildMessage({ kind: 'referee-reminder', plan, ...changes });
