import type { TokenSigner } from '../ports/token-signer.ts';
import { hourSeconds, secondMilliseconds } from '../time.ts';
import type { ConnectionOf, Grant } from './connection.ts';

export const accessSeconds = hourSeconds;

type Holder = Pick<ConnectionOf<'talentech'>, 'id' | 'organisationId'>;

/** Whose consent a token stands for. */
export type TokenGrant = Readonly<{ organisationId: string; connectionId: string; grantId: string }>;

const claimsOf = ({ id, organisationId }: Holder, grant: Grant) => ({ org: organisationId, con: id, grant: grant.id });

/** For the calls of an hour; Talentech reads `exp`, and has it renewed. */
export function makeAccessToken(tokens: TokenSigner, holder: Holder, grant: Grant, now: string): string {
  const iat = Math.floor(Date.parse(now) / secondMilliseconds);
  return tokens.sign({ typ: 'access', ...claimsOf(holder, grant), iat, exp: iat + accessSeconds });
}

/** The same for the same generation, so that an answer that was lost can be given again. */
export const makeRefreshToken = (tokens: TokenSigner, holder: Holder, grant: Grant): string =>
  tokens.sign({ typ: 'refresh', ...claimsOf(holder, grant), gen: grant.generation });

function open(tokens: TokenSigner, token: string, typ: 'access' | 'refresh', now: string) {
  const { typ: given, org, con, grant, gen } = tokens.open(token, now) ?? {};
  if (given !== typ || typeof org !== 'string' || typeof con !== 'string' || typeof grant !== 'string') return null;
  return { organisationId: org, connectionId: con, grantId: grant, generation: typeof gen === 'number' ? gen : 0 };
}

export const openAccessToken = (tokens: TokenSigner, token: string, now: string): TokenGrant | null =>
  open(tokens, token, 'access', now);

export const openRefreshToken = (
  tokens: TokenSigner,
  token: string,
  now: string,
): (TokenGrant & Readonly<{ generation: number }>) | null => open(tokens, token, 'refresh', now);

/** What the token endpoint answers in RefreshToken mode. */
export const refreshAnswer = (tokens: TokenSigner, holder: Holder, grant: Grant, now: string) => ({
  access_token: makeAccessToken(tokens, holder, grant, now),
  refresh_token: makeRefreshToken(tokens, holder, grant),
  token_type: 'Bearer',
  expires_in: accessSeconds,
});
