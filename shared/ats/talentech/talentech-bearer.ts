import * as z from 'zod/mini';
import { createExpiringCache } from '#shared/domain/expiring-cache.ts';
import type { PushAnswer, SendPush } from '#shared/domain/ports/push-adapter.ts';
import { minuteMilliseconds, secondMilliseconds } from '#shared/domain/time.ts';

/** Where a token is had, and for what. */
export type TokenClient = Readonly<{ tokenUrl: string; clientId: string; clientSecret: string }>;

export type Bearer = Readonly<{ token: string }> | Readonly<{ failure: PushAnswer }>;

const answer = z.object({ access_token: z.string().check(z.minLength(1)), expires_in: z.optional(z.number()) });
const claims = z.object({ exp: z.number() });

/** It is renewed so long before it ends. */
const marginMilliseconds = minuteMilliseconds;
const usualSeconds = 300;
const mostKept = 1_000;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** When a token ends: as it says itself, or else as its answer does. */
function endOf(token: string, seconds: number, now: string): number {
  const { data } = claims.safeParse(readJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
  return data === undefined ? Date.parse(now) + seconds * secondMilliseconds : data.exp * secondMilliseconds;
}

/** Tokens of Talentech's token server by client credentials, kept in this process until they end. */
export function createBearers() {
  const kept = createExpiringCache<string>(mostKept);
  const keyOf = ({ tokenUrl, clientId }: TokenClient): string => `${clientId} ${tokenUrl}`;

  return {
    async take(client: TokenClient, send: SendPush, now: string): Promise<Bearer> {
      const known = kept.get(keyOf(client), Date.parse(now));
      if (known !== undefined) return { token: known };
      const { clientId, clientSecret, tokenUrl } = client;
      const form = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' };
      const got = await send({
        method: 'POST',
        url: tokenUrl,
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: new URLSearchParams(form).toString(),
      });
      const { data } = answer.safeParse(got.outcome === 'answered' && got.status === 200 ? readJson(got.body) : null);
      if (data === undefined) return { failure: got };
      const token = data.access_token;
      kept.set(keyOf(client), token, endOf(token, data.expires_in ?? usualSeconds, now) - marginMilliseconds);
      return { token };
    },

    /** It was refused: the next one is had anew. */
    drop(client: TokenClient): void {
      kept.delete(keyOf(client));
    },
  };
}
