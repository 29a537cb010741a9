import { type AuditActor, entryOf } from '#shared/domain/audit/audit-entry.ts';
import { partnerAppOwner } from '#shared/domain/connections/partner-app.ts';
import { teamtailorAppOwner } from '#shared/domain/connections/teamtailor-app.ts';
import type { AdministerAnswer } from '../administer-answer.ts';
import type { AdministerPorts } from '../administer-ports.ts';
import type { ResealSecrets } from './secret-commands.ts';

type Owner = Readonly<{ organisationId: string; id: string }>;
type Seal = (owner: Owner, sealed: string) => string;

/** Counts the secrets that were resealed, and those that could not be because their key no longer exists. */
function countingSeal({ reseal }: Pick<AdministerPorts, 'reseal'>) {
  const counted = { count: 0, lost: 0 };
  const seal: Seal = (owner, sealed) => {
    const anew = reseal(owner, sealed);
    if (anew === null) counted.lost += 1;
    else if (anew !== sealed) counted.count += 1;
    return anew ?? sealed;
  };
  return { counted, seal };
}

/** Whether all that changed was saved. */
async function resealWebhooks(ports: AdministerPorts, organisationId: string, seal: Seal): Promise<boolean> {
  let isSaved = true;
  for (const webhook of await ports.webhooks.list(organisationId)) {
    const secrets = webhook.secrets.map((each) => ({ ...each, sealed: seal(webhook, each.sealed) }));
    if (secrets.every(({ sealed }, index) => sealed === webhook.secrets[index]?.sealed)) continue;
    isSaved = (await ports.webhooks.save({ ...webhook, secrets })) === 'saved' && isSaved;
  }
  return isSaved;
}

async function resealConnections(ports: AdministerPorts, organisationId: string, seal: Seal): Promise<boolean> {
  let isSaved = true;
  for (const connection of await ports.connections.list(organisationId)) {
    const entries = Object.entries(connection.secrets).map(
      ([name, sealed]) => [name, seal(connection, sealed)] as const,
    );
    if (entries.every(([name, sealed]) => sealed === connection.secrets[name])) continue;
    const secrets = Object.fromEntries(entries);
    isSaved = (await ports.connections.save({ ...connection, secrets })) === 'saved' && isSaved;
  }
  return isSaved;
}

/** What this deployment itself shows to ATSs. */
async function resealApps(ports: AdministerPorts, seal: Seal): Promise<boolean> {
  const [app, teamtailor] = await Promise.all([ports.partnerApps.load(), ports.teamtailorApps.load()]);
  let isSaved = true;
  if (app !== null && app.results !== null) {
    const sealedSecret = seal(partnerAppOwner, app.results.sealedSecret);
    if (sealedSecret !== app.results.sealedSecret) {
      isSaved = (await ports.partnerApps.save({ ...app, results: { ...app.results, sealedSecret } })) === 'saved';
    }
  }
  if (teamtailor !== null) {
    const { sealedPartnerKey, sealedWebhookSecret } = teamtailor;
    const next = {
      sealedPartnerKey: seal(teamtailorAppOwner, sealedPartnerKey),
      sealedWebhookSecret: sealedWebhookSecret === null ? null : seal(teamtailorAppOwner, sealedWebhookSecret),
    };
    if (next.sealedPartnerKey !== sealedPartnerKey || next.sealedWebhookSecret !== sealedWebhookSecret) {
      isSaved = (await ports.teamtailorApps.save({ ...teamtailor, ...next })) === 'saved' && isSaved;
    }
  }
  return isSaved;
}

/** With the newest link key: of an organisation's webhooks and connections, and of this deployment. It can be run again. */
export async function resealSecrets(
  ports: AdministerPorts,
  { organisation: organisationId }: ResealSecrets,
  by: AuditActor,
): Promise<AdministerAnswer> {
  if ((await ports.organisations.load(organisationId)) === null) {
    return { outcome: 'refused', code: 'organisation_unknown' };
  }
  const { counted, seal } = countingSeal(ports);
  const saved = [
    await resealWebhooks(ports, organisationId, seal),
    await resealConnections(ports, organisationId, seal),
    await resealApps(ports, seal),
  ];
  if (counted.count > 0) {
    const entry = entryOf({ organisationId, live: true }, 'secrets.resealed', by, ports.clock());
    await ports.audit.note({ ...entry, count: counted.count });
  }
  if (saved.includes(false)) return { outcome: 'refused', code: 'changed_meanwhile' };
  return { outcome: 'secrets_resealed', ...counted };
}
