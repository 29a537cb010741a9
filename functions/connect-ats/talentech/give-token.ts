import { actorOfConnection, entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { giveGrant } from '#shared/domain/connections/give-grant.ts';
import { openRefreshToken, refreshAnswer } from '#shared/domain/connections/grant-tokens.ts';
import type { PartnerApp } from '#shared/domain/connections/partner-app.ts';
import { replacesUnseen } from '#shared/domain/connections/standing-consent.ts';
import { retryOnConflict } from '#shared/domain/retry-on-conflict.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { type FormValues, fieldValue, parseForm } from '#shared/web/forms/form-body.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Asked, Contract } from '../asked.ts';
import { refuse } from './refuse.ts';
import { basicProof, verifyClient } from './verify-client.ts';

const invalidGrant = (): HttpResponse => refuse(400, { system: ['invalid_grant'] });

type Holder = ConnectionOf<'talentech'>;

async function loadHolder({ ports }: Asked, organisationId: string, connectionId: string): Promise<Holder | null> {
  const connection = await ports.connections.load(organisationId, connectionId);
  return connection?.kind === 'talentech' && connection.active ? connection : null;
}

/**
 * A code for what later calls show, as the app's mode says. The consent behind it takes the place of the one that the
 * administrator saw, and of no other.
 */
async function exchangeCode(asked: Asked, app: PartnerApp, form: FormValues): Promise<HttpResponse> {
  const { ports } = asked;
  const now = ports.clock();
  const found = await ports.connections.takeCredential(fieldValue(form, 'code'), 'talentech_code', now);
  if (found === null || found.details['redirectUri'] !== fieldValue(form, 'redirect_uri')) return invalidGrant();
  const holder = await loadHolder(asked, found.organisationId, found.connectionId);
  if (holder === null) return invalidGrant();
  const { grant: grantId = '', name = '', email = '', replaces = '' } = found.details;
  if (replacesUnseen(holder, replaces)) return invalidGrant();
  const given = giveGrant(holder, app.tokens, { grantId, by: { name, email }, now }, ports);
  const entry = entryOf(holder, 'connection.changed', actorOfConnection(holder), now, holder.id);
  const saved = await ports.connections.save(given.connection, given.credentials, entry);
  return saved === 'saved'
    ? jsonResponse(200, given.answer)
    : refuse(409, { system: ['The connection was changed meanwhile.'] });
}

/**
 * Exchanges the newest refresh token for the next. The previous one still gets the same answer until the next is used: a client that
 * lost our answer has nothing else.
 */
async function refresh(asked: Asked, token: string): Promise<HttpResponse | 'conflict'> {
  const { ports } = asked;
  const now = ports.clock();
  const shown = openRefreshToken(ports.tokens, token, now);
  const holder = shown === null ? null : await loadHolder(asked, shown.organisationId, shown.connectionId);
  const grant = holder?.grant ?? null;
  if (shown === null || holder === null || grant === null || grant.id !== shown.grantId) return invalidGrant();
  const answerWith = (newest: typeof grant) => jsonResponse(200, refreshAnswer(ports.tokens, holder, newest, now));
  if (shown.generation === grant.generation - 1) return answerWith(grant);
  if (shown.generation !== grant.generation) return invalidGrant();
  const next = { ...grant, generation: grant.generation + 1 };
  const saved = await ports.connections.save({ ...holder, grant: next, updatedAt: now });
  return saved === 'saved' ? answerWith(next) : 'conflict';
}

/** `authorization/token`: for Talentech only. */
export const giveToken: Contract = async (asked) => {
  const form = parseForm(asked.request.body);
  const proof = basicProof(asked.request.headers['authorization']) ?? {
    id: fieldValue(form, 'client_id'),
    secret: fieldValue(form, 'client_secret'),
  };
  const app = await verifyClient(asked.ports, proof);
  if (app === null) return refuse(401, { system: ['invalid_client'] });
  switch (fieldValue(form, 'grant_type')) {
    case 'authorization_code':
      return exchangeCode(asked, app, form);
    case 'refresh_token': {
      const refreshed = await retryOnConflict(() => refresh(asked, fieldValue(form, 'refresh_token')));
      return refreshed === 'conflict' ? refuse(409, { system: ['Try again.'] }) : refreshed;
    }
    default:
      return refuse(400, { system: ['unsupported_grant_type'] });
  }
};
