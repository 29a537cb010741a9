/** Keys of our own by which an ATS may encrypt single fields. None where the stage asks for no encryption. */
export type FieldKeys = Readonly<{
  /** The public ones as the contract publishes them, `keyId:<base64url of PKCS#1 DER>`, the one to use first. */
  publicKeys: () => Promise<readonly string[]>;
  /** Null when the key is none of ours, or does not open it. */
  decrypt: (keyId: string, ciphertext: Uint8Array) => Promise<string | null>;
}>;
