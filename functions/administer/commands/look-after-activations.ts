import type { Activation } from '#shared/domain/connections/teamtailor-activation.ts';
import { type TeamtailorApp, teamtailorAppOwner } from '#shared/domain/connections/teamtailor-app.ts';
import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';

function readAll(ports: AdministerPorts, app: TeamtailorApp) {
  const open = (sealed: string): string => ports.open(teamtailorAppOwner, sealed);
  const { sealedPartnerKey, sealedWebhookSecret: sealed, hosts } = app;
  const webhookSecret = sealed === null ? null : open(sealed);
  return ports.readActivations({ key: open(sealedPartnerKey), webhookSecret, hosts });
}

/** The organisation whose connection a key opens; null where there is none. */
async function organisationOf({ connections, clock }: AdministerPorts, { providerKey }: Activation) {
  if (providerKey === null) return null;
  const credential = await connections.findCredential(providerKey, 'teamtailor_provider', clock());
  if (credential === null) return null;
  const { organisationId, connectionId } = credential;
  return (await connections.load(organisationId, connectionId)) === null ? null : organisationId;
}

/** Who has activated this deployment at Teamtailor, and which of them is connected. Keys are told to nobody. */
export async function listActivations(ports: AdministerPorts): Promise<AdministerAnswer> {
  const app = await ports.teamtailorApps.load();
  if (app === null) return { outcome: 'refused', code: 'partner_key_missing' };
  const { activations, silent } = await readAll(ports, app);
  const listed = activations.map(async (activation) => ({
    company: activation.company,
    companyUuid: activation.companyUuid,
    host: activation.host,
    isReadable: activation.providerKey !== null,
    organisation: await organisationOf(ports, activation),
  }));
  return { outcome: 'activations', activations: await Promise.all(listed), silent };
}

/** The key of a company's activation, or why there is none. */
export async function findActivatedKey(
  ports: AdministerPorts,
  companyUuid: string,
): Promise<Readonly<{ providerKey: string }> | Extract<AdministerAnswer, { outcome: 'refused' }>> {
  const app = await ports.teamtailorApps.load();
  if (app === null) return { outcome: 'refused', code: 'partner_key_missing' };
  const { activations } = await readAll(ports, app);
  const found = activations.filter((activation) => activation.companyUuid === companyUuid);
  const readable = found.find(({ providerKey }) => providerKey !== null);
  if (readable?.providerKey != null) return { providerKey: readable.providerKey };
  return { outcome: 'refused', code: found.length === 0 ? 'activation_unknown' : 'activation_unreadable' };
}
