import { teamtailor } from '#shared/domain/connections/contracts/teamtailor.ts';
import { type TeamtailorApp, teamtailorAppOwner } from '#shared/domain/connections/teamtailor-app.ts';
import { readTrustedUrl } from '#shared/domain/connections/trusted-url.ts';
import type { TeamtailorAppStore } from '#shared/domain/ports/partner-app-store.ts';
import type { PushResult, SendPush } from '#shared/domain/ports/push-adapter.ts';
import { judgeAnswer } from '#shared/domain/push/judge-answer.ts';

export type PutPorts = Readonly<{
  teamtailorApps: Pick<TeamtailorAppStore, 'load'>;
  /** Opens what is sealed for this owner. */
  open: (owner: Readonly<{ organisationId: string; id: string }>, sealed: string) => string;
  /** Hosts that need not be called by `https:`. */
  allowedHosts: readonly string[];
}>;

type Put = Readonly<{ updateUrl: string; body: string; send: SendPush }>;

/** The result was deleted there: nobody waits for it. */
const gone: readonly number[] = [404, 410];

const obsolete = (reason: string, status: number | null = null): PushResult => ({
  outcome: 'obsolete',
  status,
  reason,
});

const addressOf = (updateUrl: string, { hosts }: TeamtailorApp, allowedHosts: readonly string[]): URL | null =>
  readTrustedUrl(updateUrl, [...teamtailor.ownHosts, ...hosts], allowedHosts);

/** Puts a result to the address that Teamtailor gave for it, of one of its three bases, with the key of this deployment. */
export async function putResult(
  { teamtailorApps, open, allowedHosts }: PutPorts,
  { updateUrl, body, send }: Put,
): Promise<PushResult> {
  const app = await teamtailorApps.load();
  // An operator may still add it: results wait until then.
  if (app === null) return { outcome: 'retry', status: null, reason: 'bearer_missing' };
  const address = addressOf(updateUrl, app, allowedHosts);
  if (address === null) return obsolete('host_not_allowed');
  const answer = await send({
    method: 'PUT',
    url: address.href,
    headers: {
      authorization: `Bearer ${open(teamtailorAppOwner, app.sealedPartnerKey)}`,
      'content-type': 'application/vnd.api+json',
      accept: 'application/vnd.api+json',
      'x-api-version': '20180828',
    },
    body,
  });
  if (answer.outcome === 'answered' && gone.includes(answer.status)) return obsolete('not_awaited', answer.status);
  return judgeAnswer(answer);
}
