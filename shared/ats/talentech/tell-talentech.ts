import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckSource } from '#shared/domain/check/check-source.ts';
import { type PartnerApp, partnerAppOwner } from '#shared/domain/connections/partner-app.ts';
import type { ConnectionStore } from '#shared/domain/ports/connection-store.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { OrganisationStore } from '#shared/domain/ports/organisation-store.ts';
import type { PartnerAppStore } from '#shared/domain/ports/partner-app-store.ts';
import type { PushAdapter, PushAnswer, PushResult, SendPush } from '#shared/domain/ports/push-adapter.ts';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';
import type { ToldEvent } from '#shared/domain/push/told-event.ts';
import { reportAddress } from '#shared/domain/report/report-address.ts';
import { encryptField } from '#shared/field-encryption/encrypt-field.ts';
import { readSourceKey } from '#shared/field-encryption/read-source-key.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import type { ResultTexts } from '#shared/i18n/ats/texts.ts';
import { createBearers, type TokenClient } from './talentech-bearer.ts';
import { describeResult, type ResultLink, writeResult } from './talentech-result.ts';

export type TalentechPorts = Readonly<{
  connections: Pick<ConnectionStore, 'load'>;
  partnerApps: Pick<PartnerAppStore, 'load'>;
  organisations: Pick<OrganisationStore, 'load'>;
  /** Opens what is sealed for this owner. */
  open: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string;
  links: LinkMaker;
  baseUrl: string;
}>;

const obsolete = (reason: string): PushResult => ({ outcome: 'obsolete', status: null, reason });
const dead = (reason: string): PushResult => ({ outcome: 'dead', status: null, reason });

type Plain = Omit<ResultLink, 'encrypted'>;

/** The check page first, in every result; the report from the first answer on. */
function linksOf(
  { baseUrl, links }: TalentechPorts,
  file: CheckFile,
  { snapshot }: ToldEvent,
  { texts, now }: Readonly<{ texts: ResultTexts; now: string }>,
): readonly Plain[] {
  const page = `${baseUrl}/o/${file.check.organisationId}/checks/${file.check.id}`;
  const first: Plain = { name: texts.candidateLink, type: 'WebPage', uri: page };
  const uri = (snapshot?.counts.answered ?? 0) === 0 ? null : reportAddress(file, links, now);
  if (uri === null) return [first];
  return [
    first,
    { name: texts.report, type: 'WebPage', uri },
    { name: texts.reportPdf, type: 'PdfDownload', uri: `${uri}/pdf` },
  ];
}

/** Encrypted for whoever sent a key along; null when that cannot be done. */
function protect(links: readonly Plain[], { details }: CheckSource): readonly ResultLink[] | null {
  const given = details['publicKey'];
  if (given === undefined) return links.map((link) => ({ ...link, encrypted: false }));
  const key = readSourceKey(given);
  const done = links.flatMap((link) => {
    const uri = key === null ? null : encryptField(key, link.uri);
    return uri === null ? [] : [{ ...link, uri, encrypted: true }];
  });
  return done.length === links.length ? done : null;
}

/** One attempt to tell Talentech of an event; tokens are kept from one to the next. */
export function createTellTalentech(ports: TalentechPorts): PushAdapter['push'] {
  const bearers = createBearers();

  const post = async (app: PartnerApp['results'] & {}, body: string, send: SendPush, now: string) => {
    const clientSecret = ports.open(partnerAppOwner, app.sealedSecret);
    const client: TokenClient = { tokenUrl: app.tokenUrl, clientId: app.clientId, clientSecret };
    const attempt = async (): Promise<PushAnswer> => {
      const bearer = await bearers.take(client, send, now);
      if ('failure' in bearer) return failedToken(bearer.failure);
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer.token}` };
      return send({ method: 'POST', url: `${app.baseUrl.replace(/\/+$/, '')}/v1/results`, headers, body });
    };
    const first = await attempt();
    if (first.outcome !== 'answered' || first.status !== 401) return first;
    bearers.drop(client);
    return attempt();
  };

  return async ({ organisationId, endpointId }, { event, file, send, now }) => {
    const [connection, app, organisation] = await Promise.all([
      ports.connections.load(organisationId, endpointId),
      ports.partnerApps.load(),
      ports.organisations.load(organisationId),
    ]);
    const { source, snapshot } = event;
    if (connection?.kind !== 'talentech' || organisation === null) return obsolete('endpoint_removed');
    if (!connection.active || connection.grant === null) return obsolete('endpoint_disabled');
    if (file === null || source === null || snapshot === null) return obsolete('check_gone');
    if (app === null || app.results === null) {
      return { outcome: 'retry', status: null, reason: 'results_address_missing' };
    }
    const { results: texts } = await loadAtsTexts(organisation.language);
    const links = protect(linksOf(ports, file, event, { texts, now }), source);
    if (links === null) return dead('encryption_failed');
    const described = describeResult({ ...event, snapshot }, file.referees.length > 0, texts);
    const result = { invitationId: source.externalKey, ...described, links };
    return judgeAnswer(await post(app.results, writeResult(result, connection.settings.results), send, now));
  };
}

/** A token that is refused for good is no reason to give a result up: somebody mends the credentials. */
const failedToken = (answer: PushAnswer): PushAnswer =>
  answer.outcome === 'failed' ? answer : { ...answer, status: answer.status < 500 ? 401 : answer.status };
