import { teamtailorAppOwner } from '#shared/domain/connections/teamtailor-app.ts';
import { createPageRouter } from '#shared/web/http/create-router.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { openConnection } from '../open-connection.ts';
import { plain } from './plain-answer.ts';
import { providerKeyIn } from './provider-key-in.ts';
import type { Asking, Call, TeamtailorPorts } from './teamtailor-call.ts';

const route = createPageRouter<Call>()({
  'GET /config': async (call) => (await import('./show-config.ts')).showConfig(call),
  'POST /webhook': async (call) => (await import('./take-webhook.ts')).takeWebhook(call),
  'POST /remind': async (call) => (await import('./remind.ts')).remind(call),
});

async function loadPartner({ teamtailorApps, openSecret }: TeamtailorPorts): Promise<Call['partner']> {
  const app = await teamtailorApps.load();
  if (app === null) return null;
  const open = (sealed: string): string => openSecret(teamtailorAppOwner, sealed);
  const { sealedPartnerKey, sealedWebhookSecret: sealed } = app;
  return { key: open(sealedPartnerKey), webhookSecret: sealed === null ? null : open(sealed) };
}

/**
 * Teamtailor's interface for partners. Nobody is told to come back later: an event is sent once, and what is refused for
 * being too many is lost for good.
 */
export async function answerTeamtailor(asking: Asking): Promise<HttpResponse> {
  const { ports, request, path } = asking;
  const match = route({ method: request.method, path });
  if (match.outcome === 'unknown') return plain(404, 'There is nothing at this address.');
  if (match.outcome === 'other_method') return plain(405, `Use ${match.allow}.`, { allow: match.allow });
  const partner = await loadPartner(ports);
  const key = providerKeyIn(request.headers['authorization'], partner?.key ?? null);
  const connection = await openConnection(ports, 'teamtailor', key, 'teamtailor_provider');
  if (connection === null)
    return plain(401, 'The provider key is missing or not known.', { 'www-authenticate': 'Bearer' });
  return match.value({ ...asking, connection, partner });
}
