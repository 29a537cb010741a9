import * as z from 'zod/mini';

const refreshAnswer = z.object({
  access_token: z.optional(z.string()),
  refresh_token: z.optional(z.nullable(z.string())),
});

export type RefreshAnswer = z.infer<typeof refreshAnswer>;

export const readRefreshAnswer = (answer: unknown): RefreshAnswer | null => {
  const parsed = refreshAnswer.safeParse(answer);
  return parsed.success ? parsed.data : null;
};

const claims = z.object({ exp: z.number() });

/** When a JWT ends, in milliseconds; null for what is no JWT or has no `exp`, which the contract forbids. */
export const expiryOf = (token: string): number | null => {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    return claims.parse(JSON.parse(payload)).exp * 1000;
  } catch {
    return null;
  }
};
