import type { NewCredential } from '../ports/connection-store.ts';
import type { TokenSigner } from '../ports/token-signer.ts';
import type { ConnectionOf, Grant } from './connection.ts';
import { refreshAnswer } from './grant-tokens.ts';
import type { PartnerApp } from './partner-app.ts';

type Consent = Readonly<{ grantId: string; by: Grant['grantedBy']; now: string }>;
type Ports = Readonly<{ tokens: TokenSigner; newSecret: () => string }>;

/** `answer`: what Talentech keeps and shows from then on, as its token endpoint is answered. */
export type GivenGrant = Readonly<{
  connection: ConnectionOf<'talentech'>;
  credentials: readonly NewCredential[];
  answer: Readonly<Record<string, string | number>>;
}>;

/** The connection with a consent in the place of an earlier one, and what stands for it, as the app's mode says. */
export function giveGrant(
  connection: ConnectionOf<'talentech'>,
  mode: PartnerApp['tokens'],
  { grantId, by, now }: Consent,
  { tokens, newSecret }: Ports,
): GivenGrant {
  const isRefreshed = mode === 'refresh';
  const grant: Grant = { id: grantId, generation: isRefreshed ? 1 : 0, grantedAt: now, grantedBy: by };
  const granted = { ...connection, grant, updatedAt: now };
  if (isRefreshed) return { connection: granted, credentials: [], answer: refreshAnswer(tokens, granted, grant, now) };
  const { organisationId, id: connectionId } = connection;
  const secret = `vts_ats_${newSecret()}`;
  return {
    connection: granted,
    credentials: [
      {
        purpose: 'talentech_fixed',
        secret,
        organisationId,
        connectionId,
        details: { grant: grantId },
        expiresAt: null,
      },
    ],
    answer: { customerAccountId: organisationId, integrationKey: secret },
  };
}
