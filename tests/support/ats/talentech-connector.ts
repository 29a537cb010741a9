import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { createLinkMaker } from '#shared/data/access/link-secrets.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createSessionStore } from '#shared/data/access/session-store.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createExternalKeys } from '#shared/data/connections/external-keys.ts';
import { createPartnerAppStore, createTeamtailorAppStore } from '#shared/data/connections/partner-app-store.ts';
import { createTokenSigner } from '#shared/data/connections/token-signer.ts';
import { createInboundStore } from '#shared/data/inbound/inbound-store.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createPresetStore } from '#shared/data/organisation/preset-store.ts';
import { createRecentOrganisations } from '#shared/data/organisation/recent-organisations.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import { createSenderHealthStore } from '#shared/data/outbox/sender-health-store.ts';
import { createSendingPauses } from '#shared/data/outbox/sending-pauses.ts';
import { createDeliveryBacklog } from '#shared/data/push/delivery-backlog.ts';
import type { Table } from '#shared/data/table.ts';
import type { TalentechSettings } from '#shared/domain/connections/connection.ts';
import { talentech } from '#shared/domain/connections/contracts/talentech.ts';
import { type PartnerApp, talentechCallback } from '#shared/domain/connections/partner-app.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { FieldKeys } from '#shared/domain/ports/field-keys.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { createConnectAts } from '../../../functions/connect-ats/connect-ats.ts';
import { buildOrganisation, startTime } from '../builders/check-builders.ts';
import { buildConnection } from '../builders/connection-builders.ts';
import { buildHttpRequest } from '../http/http-request.ts';

const baseUrl = 'https://refs.example.org';
const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };

/** What Talentech shows us, where the deployment's app has it. */
export const client = { id: 'vitsord-test', secret: 'a secret of Talentech' };

const noFieldKeys: FieldKeys = { publicKeys: () => Promise.resolve([]), decrypt: () => Promise.resolve(null) };

export type Answer = Readonly<{
  status: number;
  headers: HttpResponse['headers'];
  /** What a browser sends along from now on. */
  cookies: Readonly<Record<string, string>>;
  text: string;
  json: unknown;
}>;

const answerOf = ({ status, headers, body, cookies = [] }: HttpResponse): Answer => ({
  status,
  headers,
  cookies: Object.fromEntries(
    cookies.map((cookie) => {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      return [name, value];
    }),
  ),
  text: body,
  json: headers['content-type']?.includes('json') ? (z.json().parse(JSON.parse(body)) ?? null) : null,
});

/** All that `connect-ats` does, on a real table, with a clock that is set. */
export function startConnector(table: Table, fieldKeys: FieldKeys = noFieldKeys, throttle = createThrottle()) {
  let now = startTime;
  const stores = {
    checks: createCheckStore(table, linkKeys),
    connections: createConnectionStore(table),
    externalKeys: createExternalKeys(table),
    organisations: { ...createOrganisationStore(table), ...createRecentOrganisations(table, () => now) },
    partnerApps: createPartnerAppStore(table),
    teamtailorApps: createTeamtailorAppStore(table),
    inbound: createInboundStore(table),
    openSecret: createSealedSecrets(linkKeys).open,
    presets: createPresetStore(table),
    senderHealth: createSenderHealthStore(table),
    pauses: createSendingPauses(table),
    backlog: createDeliveryBacklog(table),
    sessions: createSessionStore({ table, linkKeys, baseUrl, newId }),
    templates: createTemplateStore(table),
  };
  const process = createConnectAts({
    ...stores,
    tokens: createTokenSigner(linkKeys),
    linkMaker: createLinkMaker(linkKeys, baseUrl),
    fieldKeys,
    throttle,
    baseUrl,
    allowedHosts: [],
    clock: () => now,
    newId,
    newSecret: () => randomUUID(),
  });

  const send = async (request: Parameters<typeof buildHttpRequest>[0]): Promise<Answer> =>
    answerOf(await process(buildHttpRequest(request)));
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    send({
      method: 'POST',
      path: `/ats/talentech/${path}`,
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  return {
    ...stores,
    send,
    post,
    postForm: (path: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
      post(path, new URLSearchParams(form).toString(), headers),
    setTime: (time: string) => {
      now = time;
    },

    /** The app of the deployment, there once for a table. */
    async setApp(tokens: PartnerApp['tokens'] = 'refresh'): Promise<void> {
      const known = await stores.partnerApps.load();
      await stores.partnerApps.save({
        version: known?.version ?? 0,
        clientId: client.id,
        clientSecretHash: createHash('sha256').update(client.secret).digest('hex'),
        redirectUris: [talentechCallback],
        tokens,
        results: null,
      });
    },

    async addOrganisation(changes: Partial<Organisation> = {}, settings: Partial<TalentechSettings> = {}) {
      const organisation = buildOrganisation({ id: newId('org'), ...changes });
      const connection = buildConnection('talentech', {
        id: newId('con'),
        organisationId: organisation.id,
        settings: { ...talentech.usual, ...settings },
        grant: null,
      });
      await stores.organisations.create(organisation);
      await stores.connections.create(connection, []);
      return { organisation, connection };
    },

    /** A browser in which this person has signed in to the organisation: its cookies. */
    async signIn({ id }: Organisation, email: string): Promise<Readonly<Record<string, string>>> {
      const person = { organisationId: id, live: true, checkId: null, email, name: 'Ali Demir' };
      const { url } = await stores.sessions.makeLink(person, now);
      const begun = await stores.sessions.begin(url.slice(url.lastIndexOf('/') + 1), now);
      return { [`__Host-s-${id}`]: begun?.cookie ?? '' };
    },
  };
}

export type Connector = ReturnType<typeof startConnector>;

export const redirectUri = talentechCallback;

/** What the ATS's browser redirect asks for. */
export const authorizeQuery = (changes: Readonly<Record<string, string>> = {}, rawState = 's%2Bt%20a~te'): string =>
  `${new URLSearchParams({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: redirectUri,
    scope: 'offline_access',
    ...changes,
  }).toString()}&state=${rawState}`;

const tokens = z.object({ access_token: z.string(), refresh_token: z.string() });
const fixed = z.object({ customerAccountId: z.string(), integrationKey: z.string() });

export const exchange = (connector: Connector, code: string, changes: Readonly<Record<string, string>> = {}) =>
  connector.postForm('authorization/token', {
    client_id: client.id,
    client_secret: client.secret,
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    ...changes,
  });

/** The body that says yes in the form of this page. */
export function consentIn(page: string): string {
  const field = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';
  const shown = { token: field('token'), connection: field('connection'), replaces: field('replaces') };
  return new URLSearchParams({ answer: 'allow', ...shown }).toString();
}

/** The whole consent of an organisation's administrator: the code that the browser brings back. */
export async function consentTo(
  connector: Connector,
  { organisation }: { organisation: Organisation },
): Promise<string> {
  const cookies = await connector.signIn(organisation, organisation.administrators[0]?.email ?? '');
  const page = { path: '/ats/talentech/authorization/authorize', rawQuery: authorizeQuery(), cookies };
  const shown = await connector.send(page);
  const answer = await connector.send({ ...page, method: 'POST', body: consentIn(shown.text) });
  return new URL(answer.headers['location'] ?? 'https://nowhere.example').searchParams.get('code') ?? '';
}

/** A connected ATS: what it shows with each call, as the app's mode says. */
export async function connectAts(connector: Connector, owner: { organisation: Organisation }) {
  const answer = await exchange(connector, await consentTo(connector, owner));
  const refreshed = tokens.safeParse(answer.json).data;
  const auth = refreshed === undefined ? fixed.parse(answer.json) : null;
  const headers = { ...(refreshed && { authorization: `Bearer ${refreshed.access_token}` }) };
  return {
    auth,
    refreshToken: refreshed?.refresh_token ?? '',
    headers,
    call: (path: string, body: Readonly<Record<string, unknown>> = {}) =>
      connector.post(path, { ...body, auth }, headers),
  };
}
