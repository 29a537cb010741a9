import type { ConnectionOf, Grant } from '#shared/domain/connection.ts';
import type { PartnerApp } from '#shared/domain/partner-app.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import { type FormValues, fieldValue, parseForm } from '#shared/web/form-body.ts';
import type { HttpResponse } from '#shared/web/http.ts';
import type { Asked, Contract } from '../asked.ts';
import { accessSeconds, makeAccessToken, makeRefreshToken, openRefreshToken } from './grant-tokens.ts';
import { refuse } from './refuse.ts';
import { basicProof, verifyClient } from './verify-client.ts';

const invalidGrant = (): HttpResponse => refuse(400, { system: ['invalid_grant'] });

type Holder = ConnectionOf<'talentech'>;

async function loadHolder({ ports }: Asked, organisationId: string, connectionId: string): Promise<Holder | null> {
  const connection = await ports.connections.load(organisationId, connectionId);
  return connection?.kind === 'talentech' && connection.active ? connection : null;
}

function refreshAnswer({ ports }: Asked, holder: Holder, grant: Grant): HttpResponse {
  return jsonResponse(200, {
    access_token: makeAccessToken(ports.tokens, holder, grant, ports.clock()),
    refresh_token: makeRefreshToken(ports.tokens, holder, grant),
    token_type: 'Bearer',
    expires_in: accessSeconds,
  });
}

/** A code for what later calls show, as the app's mode says. The consent behind it takes the place of an earlier one. */
async function exchangeCode(asked: Asked, app: PartnerApp, form: FormValues): Promise<HttpResponse> {
  const { ports } = asked;
  const now = ports.clock();
  const found = await ports.connections.takeCredential(fieldValue(form, 'code'), 'talentech_code', now);
  if (found === null || found.details['redirectUri'] !== fieldValue(form, 'redirect_uri')) return invalidGrant();
  const holder = await loadHolder(asked, found.organisationId, found.connectionId);
  const { grant: id = '', name = '', email = '' } = found.details;
  if (holder === null) return invalidGrant();
  const isRefreshed = app.tokens === 'refresh';
  const grant: Grant = { id, generation: isRefreshed ? 1 : 0, grantedAt: now, grantedBy: { name, email } };
  const { organisationId, id: connectionId } = holder;
  const secret = `vts_ats_${ports.newSecret()}`;
  const fixed = {
    purpose: 'talentech_fixed',
    secret,
    organisationId,
    connectionId,
    details: { grant: id },
    expiresAt: null,
  } as const;
  const saved = await ports.connections.save({ ...holder, grant, updatedAt: now }, isRefreshed ? [] : [fixed]);
  if (saved !== 'saved') return refuse(409, { system: ['The connection was changed meanwhile.'] });
  return isRefreshed
    ? refreshAnswer(asked, holder, grant)
    : jsonResponse(200, { customerAccountId: organisationId, integrationKey: secret });
}

/**
 * The newest refresh token for one that is newer. The one before it gets the same again until that one is used: whoever
 * lost our answer has nothing else.
 */
async function refresh(asked: Asked, token: string, tries = 3): Promise<HttpResponse> {
  const { ports } = asked;
  const now = ports.clock();
  const shown = openRefreshToken(ports.tokens, token, now);
  const holder = shown === null ? null : await loadHolder(asked, shown.organisationId, shown.connectionId);
  const grant = holder?.grant ?? null;
  if (shown === null || holder === null || grant === null || grant.id !== shown.grantId) return invalidGrant();
  if (shown.generation === grant.generation - 1) return refreshAnswer(asked, holder, grant);
  if (shown.generation !== grant.generation) return invalidGrant();
  const next = { ...grant, generation: grant.generation + 1 };
  const saved = await ports.connections.save({ ...holder, grant: next, updatedAt: now });
  if (saved === 'saved') return refreshAnswer(asked, holder, next);
  return tries > 1 ? refresh(asked, token, tries - 1) : refuse(409, { system: ['Try again.'] });
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
    case 'refresh_token':
      return refresh(asked, fieldValue(form, 'refresh_token'));
    default:
      return refuse(400, { system: ['unsupported_grant_type'] });
  }
};
