import * as z from 'zod/mini';
import type { ConnectionOf, Grant } from '#shared/domain/connection.ts';
import type { TokenSigner } from '#shared/domain/ports/token-signer.ts';

export const accessSeconds = 3600;

type Holder = Pick<ConnectionOf<'talentech'>, 'id' | 'organisationId'>;

/** Whose consent a token stands for. */
export type TokenGrant = Readonly<{ organisationId: string; connectionId: string; grantId: string }>;

const claims = z.object({
  typ: z.enum(['access', 'refresh']),
  org: z.string(),
  con: z.string(),
  grant: z.string(),
  gen: z.optional(z.number()),
});

/** For the calls of an hour; Talentech reads `exp`, and has it renewed. */
export function makeAccessToken(
  tokens: TokenSigner,
  { id, organisationId }: Holder,
  grant: Grant,
  now: string,
): string {
  const iat = Math.floor(Date.parse(now) / 1000);
  return tokens.sign({
    typ: 'access',
    org: organisationId,
    con: id,
    grant: grant.id,
    iat,
    exp: iat + accessSeconds,
  });
}

/** The same for the same generation, so that an answer that was lost can be given again. */
export const makeRefreshToken = (tokens: TokenSigner, { id, organisationId }: Holder, grant: Grant): string =>
  tokens.sign({ typ: 'refresh', org: organisationId, con: id, grant: grant.id, gen: grant.generation });

function open(tokens: TokenSigner, token: string, typ: 'access' | 'refresh', now: string) {
  const { data } = claims.safeParse(tokens.open(token, now));
  return data === undefined || data.typ !== typ ? null : data;
}

export function openAccessToken(tokens: TokenSigner, token: string, now: string): TokenGrant | null {
  const data = open(tokens, token, 'access', now);
  return data && { organisationId: data.org, connectionId: data.con, grantId: data.grant };
}

export function openRefreshToken(
  tokens: TokenSigner,
  token: string,
  now: string,
): (TokenGrant & Readonly<{ generation: number }>) | null {
  const data = open(tokens, token, 'refresh', now);
  return data?.gen === undefined
    ? null
    : { organisationId: data.org, connectionId: data.con, grantId: data.grant, generation: data.gen };
}
