/** What a token says. Times are seconds since 1970. */
export type TokenClaims = Readonly<Record<string, string | number>>;

/** Makes tokens that only we can make, as JSON Web Tokens, and reads them again. */
export type TokenSigner = Readonly<{
  sign: (claims: TokenClaims) => string;
  /** Null when it is none of ours, or its `exp` is over. `now` is RFC 3339. */
  open: (token: string, now: string) => TokenClaims | null;
}>;
