import { createTalentechAdapter } from '#shared/ats/talentech/talentech-adapter.ts';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import type { Check } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckSource } from '#shared/domain/check/check-source.ts';
import type { Counts } from '#shared/domain/check/counts.ts';
import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { type PartnerApp, partnerAppOwner } from '#shared/domain/connections/partner-app.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { PushResult } from '#shared/domain/ports/push-adapter.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { createBeginAttempt } from '#shared/push/begin-attempt.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  minutesAfter,
  startTime,
  testId,
} from '../builders/check-builders.ts';
import { buildConnection } from '../builders/connection-builders.ts';
import { buildDelivery, buildToldEvent } from '../builders/push-builders.ts';
import type { EvaluationApi } from './evaluation-api.ts';

const connectionId = testId('con', 1);
const baseUrl = 'https://refs.example.org';
const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const sealed = createSealedSecrets(linkKeys);

export const invitationId = '8a6c1d0e-4b57-4f0d-9f4a-0d3f6f1f5a11';

export const buildSource = (details: Readonly<Record<string, string>> = {}): CheckSource => ({
  kind: 'talentech',
  connectionId,
  externalKey: invitationId,
  details,
});

const counts = (changes: Partial<Counts>): Counts => ({
  requested: 3,
  added: 0,
  answered: 0,
  declined: 0,
  withdrawn: 0,
  remainingToSubmit: 3,
  expected: 3,
  ...changes,
});

type Moment = Partial<Omit<ToldEvent, 'snapshot'>> &
  Readonly<{ status: Check['status']; counts?: Partial<Counts>; invited?: number; callsBooked?: number }>;

/** An event with what held when it was written. */
export const buildMoment = ({
  status,
  counts: changed = {},
  invited = 0,
  callsBooked = 0,
  ...event
}: Moment): ToldEvent =>
  buildToldEvent({
    source: buildSource(),
    ...event,
    snapshot: { status, counts: counts(changed), invited, callsBooked, referee: null },
  });

/** The check that is told of, with its report's link once something is in. */
export const buildToldFile = (changes: Partial<CheckFile> = {}): CheckFile =>
  buildFile({
    check: buildCheck({ source: buildSource() }),
    referees: [buildReferee()],
    reportLinks: [makeReportLink(testId('lnk', 1), null, startTime)],
    ...changes,
  });

type Choices = Readonly<{
  file?: CheckFile;
  organisation?: Partial<Organisation>;
  connection?: Partial<ConnectionOf<'talentech'>>;
  allowedHosts?: readonly string[];
}>;

/** The way to Talentech: events as they are told, real calls to the API that is given, a clock that is moved. */
export function givenLane(api: EvaluationApi, choices: Choices = {}) {
  const { file = buildToldFile(), organisation, connection, allowedHosts = ['127.0.0.1'] } = choices;
  let milliseconds = 0;
  const now = (): string => minutesAfter(milliseconds / 60_000);
  api.setTokenEnd(minutesAfter(60));
  const app: PartnerApp = {
    version: 1,
    clientId: 'vitsord',
    clientSecretHash: '',
    redirectUris: [],
    tokens: 'refresh',
    results: {
      baseUrl: api.url,
      tokenUrl: `${api.url}/connect/token`,
      clientId: 'our-id',
      sealedSecret: sealed.seal(partnerAppOwner, 'our-secret'),
    },
  };
  const adapter = createTalentechAdapter({
    connections: { load: () => Promise.resolve(buildConnection('talentech', connection)) },
    partnerApps: { load: () => Promise.resolve(app) },
    organisations: { load: () => Promise.resolve(buildOrganisation(organisation)) },
    open: sealed.open,
    links: createLinkMaker(linkKeys, baseUrl),
    baseUrl,
  });
  const waiting: ToldEvent[] = [];
  const outcomes: PushResult['outcome'][] = [];
  // What hangs costs a second here.
  const begin = createBeginAttempt({ allowedHosts });
  const attempt = (event: ToldEvent): Promise<PushResult> => {
    const delivery = buildDelivery({ checkId: event.checkId, endpointId: connectionId, endpointKind: 'talentech' });
    return adapter.push(delivery, { event, file, now: now(), lastSaid: null, send: begin(1_000) });
  };
  /** As push-event goes: one check's in their order, until one has to wait. */
  const drain = async (): Promise<void> => {
    for (let event = waiting[0]; event !== undefined; event = waiting[0]) {
      const { outcome } = await attempt(event);
      outcomes.push(outcome);
      if (outcome === 'retry') return;
      waiting.shift();
    }
  };
  return {
    /** What became of each attempt. */
    outcomes,
    /** These happen one after the other, and are told as far as the API takes them. */
    async tell(...moments: readonly ToldEvent[]): Promise<void> {
      for (const moment of moments)
        if ((await adapter.endpointsFor(moment)).includes(connectionId)) waiting.push(moment);
      await drain();
    },
    /** What waits is tried again. */
    async pass(minutes: number): Promise<void> {
      milliseconds += minutes * 60_000;
      await drain();
    },
  };
}
