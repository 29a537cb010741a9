import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { openAccessToken, type TokenGrant } from '#shared/domain/connections/grant-tokens.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { identify } from '#shared/observability/log.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Asked } from '../asked.ts';
import { readBearer } from '../read-authorization.ts';
import { refuse } from './refuse.ts';
import { fixedAuth } from './schema.ts';

/** Who calls. `revoked`: one whom we know, by a consent that was given back or replaced. */
export type Standing =
  | Readonly<{ outcome: 'granted'; connection: ConnectionOf<'talentech'> }>
  | Readonly<{ outcome: 'revoked'; organisationId: string }>
  | Readonly<{ outcome: 'unknown' }>;

async function grantShown({ ports, request }: Asked, body: unknown): Promise<TokenGrant | null> {
  const now = ports.clock();
  const token = readBearer(request.headers['authorization']);
  if (token !== '') return openAccessToken(ports.tokens, token, now);
  const { data } = fixedAuth.safeParse(body);
  if (data === undefined) return null;
  const { customeraccountid: account, integrationkey: key } = data.auth;
  const found = await ports.connections.findCredential(key, 'talentech_fixed', now);
  return found === null || found.organisationId !== account
    ? null
    : { organisationId: account, connectionId: found.connectionId, grantId: found.details['grant'] ?? '' };
}

/** By the bearer of RefreshToken mode, or by the body's `auth` of FixedToken mode. */
export async function findStanding(asked: Asked, body: unknown): Promise<Standing> {
  const shown = await grantShown(asked, body);
  if (shown === null) return { outcome: 'unknown' };
  const { organisationId, connectionId, grantId } = shown;
  identify({ organisationId });
  const connection = await asked.ports.connections.load(organisationId, connectionId);
  if (connection?.kind !== 'talentech' || !connection.active || connection.grant?.id !== grantId) {
    return { outcome: 'revoked', organisationId };
  }
  return { outcome: 'granted', connection };
}

type Admission = Readonly<{ connection: ConnectionOf<'talentech'> }> | Readonly<{ refusal: HttpResponse }>;

/** Lets in whoever has a consent that holds, and does not call too often. */
export async function admit({ ports }: Asked, standing: Standing): Promise<Admission> {
  if (standing.outcome !== 'granted') {
    const organisation =
      standing.outcome === 'revoked' ? await ports.organisations.load(standing.organisationId) : null;
    const { faults } = await loadAtsTexts(organisation?.language ?? 'en');
    const said = { user: [faults.notConnected], system: ['The authorization is not known, or no longer holds.'] };
    return { refusal: refuse(401, said, { 'www-authenticate': 'Bearer realm="vitsord"' }) };
  }
  const waitSeconds = ports.throttle.takeRequest(standing.connection.id, ports.clock());
  return waitSeconds === 0 ? { connection: standing.connection } : { refusal: await refuseTooOften(waitSeconds) };
}

/** What whoever asks for too much is told: they may go on after these seconds. */
export async function refuseTooOften(waitSeconds: number): Promise<HttpResponse> {
  const { faults } = await loadAtsTexts('en');
  const said = { user: [faults.tooOften], system: ['Too many requests.'] };
  return refuse(429, said, { 'retry-after': String(waitSeconds) });
}

/** The connection that calls, or what to answer to whoever has none. */
export const authenticate = async (asked: Asked, body: unknown): Promise<Admission> =>
  admit(asked, await findStanding(asked, body));
