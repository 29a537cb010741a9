import { createHash, timingSafeEqual } from 'node:crypto';
import type { PartnerApp } from '#shared/domain/connections/partner-app.ts';
import type { ConnectPorts } from '../ports.ts';

export type ClientProof = Readonly<{ id: string; secret: string }>;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The app of this deployment, if it is Talentech who asks; null otherwise. */
export async function verifyClient(
  { partnerApps }: Pick<ConnectPorts, 'partnerApps'>,
  proof: ClientProof | null,
): Promise<PartnerApp | null> {
  const app = await partnerApps.load();
  if (app === null || proof === null || proof.id !== app.clientId) return null;
  const expected = Buffer.from(app.clientSecretHash, 'hex');
  const given = digest(proof.secret);
  return expected.length === given.length && timingSafeEqual(expected, given) ? app : null;
}

/** `Authorization: Basic`, with its parts percent-encoded or not. */
export function basicProof(header: string | undefined): ClientProof | null {
  const encoded = /^basic +([a-z0-9+/=_-]+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const at = text.indexOf(':');
  return at < 0 ? null : { id: unescaped(text.slice(0, at)), secret: unescaped(text.slice(at + 1)) };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
