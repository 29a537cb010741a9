import * as z from 'zod/mini';

export const tokenMode = z.enum(['FixedToken', 'RefreshToken']);
export type TokenMode = z.infer<typeof tokenMode>;

/** What an ATS is given when a partner app is registered with it: all that this process knows of the other side. */
export const connectionSchema = z.object({
  /** `ApiBaseUrl` of the partner app. */
  baseUrl: z.url(),
  clientId: z.string(),
  clientSecret: z.string(),
  tokenMode,
  /** What the token endpoint has answered already, if the customer has consented beforehand. */
  grant: z.nullable(z.json()),
  /** Where the partner publishes `keyId:<base64url DER>`, by which names and addresses can be sent encrypted. */
  publicKeys: z.optional(z.nullable(z.url())),
  /** What the partner shows at our token server before it may post results. */
  results: z.object({ clientId: z.string(), clientSecret: z.string() }),
});

export type Connection = z.infer<typeof connectionSchema>;
