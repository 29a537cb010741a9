import { createHash } from 'node:crypto';
import { type AuditActor, entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { ConnectionKind } from '#shared/domain/check/check-source.ts';
import { lacksRecruiter } from '#shared/domain/connections/asking-recruiter.ts';
import { contracts } from '#shared/domain/connections/contracts/contracts.ts';
import { giveGrant } from '#shared/domain/connections/give-grant.ts';
import { type NewConnection, newConnection } from '#shared/domain/connections/new-connection.ts';
import { type PartnerApp, partnerAppOwner, talentechCallback } from '#shared/domain/connections/partner-app.ts';
import { teamtailorAppOwner } from '#shared/domain/connections/teamtailor-app.ts';
import type { AdministerAnswer } from './administer-answer.ts';
import type { AdministerPorts } from './administer-ports.ts';
import { findActivatedKey } from './commands/look-after-activations.ts';
import type { ConnectAts } from './schema.ts';

type Given = Readonly<Record<string, string>>;
type Told = Readonly<{ app: PartnerApp; given: Given }>;

/** The one app of this deployment, made when it is not there, and changed as far as the command says. */
async function prepareApp(ports: AdministerPorts, command: ConnectAts): Promise<Told | null> {
  const known = await ports.partnerApps.load();
  const { results, tokens, redirectUris } = command;
  const secret = known === null || command.newSecret ? `vts_app_${ports.newSecret()}` : null;
  const app: PartnerApp = {
    version: known?.version ?? 0,
    clientId: known?.clientId ?? `vitsord-${ports.newSecret().slice(0, 12)}`,
    clientSecretHash:
      secret === null ? (known?.clientSecretHash ?? '') : createHash('sha256').update(secret).digest('hex'),
    redirectUris: redirectUris ?? known?.redirectUris ?? [talentechCallback],
    tokens: tokens ?? known?.tokens ?? 'refresh',
    results:
      results === null
        ? (known?.results ?? null)
        : {
            baseUrl: results.baseUrl,
            tokenUrl: results.tokenUrl,
            clientId: results.clientId,
            sealedSecret: ports.seal(partnerAppOwner, results.clientSecret),
          },
  };
  if ((await ports.partnerApps.save(app)) !== 'saved') return null;
  return {
    app,
    given: {
      clientId: app.clientId,
      ...(secret === null ? {} : { clientSecret: secret }),
      tokenMode: app.tokens === 'refresh' ? 'RefreshToken' : 'FixedToken',
      results: app.results?.baseUrl ?? 'not known yet: results wait',
    },
  };
}

/** The partner's own secrets, kept when they are given. */
async function prepareTeamtailor(
  ports: AdministerPorts,
  command: ConnectAts,
): Promise<'ready' | 'missing' | 'changed'> {
  const { partnerKey, webhookSecret, hosts } = command;
  const known = await ports.teamtailorApps.load();
  if (partnerKey === undefined && webhookSecret === undefined && hosts === undefined)
    return known === null ? 'missing' : 'ready';
  const seal = (secret: string): string => ports.seal(teamtailorAppOwner, secret);
  const sealedPartnerKey = partnerKey === undefined ? known?.sealedPartnerKey : seal(partnerKey);
  if (sealedPartnerKey === undefined) return 'missing';
  const saved = await ports.teamtailorApps.save({
    version: known?.version ?? 0,
    sealedPartnerKey,
    sealedWebhookSecret: webhookSecret === undefined ? (known?.sealedWebhookSecret ?? null) : seal(webhookSecret),
    hosts: hosts ?? known?.hosts ?? [],
  });
  return saved === 'saved' ? 'ready' : 'changed';
}

function addressesOf(kind: ConnectionKind, { baseUrl }: AdministerPorts): Given {
  const { addresses } = contracts[kind];
  return Object.fromEntries(Object.entries(addresses).map(([name, rest]) => [name, `${baseUrl}/ats/${kind}${rest}`]));
}

/** A consent that the operator gives in the place of an administrator, with what stands for it. */
function withConsent(
  ports: AdministerPorts,
  made: NewConnection<ConnectionKind>,
  told: Told | null,
  by: ConnectAts['consentBy'],
) {
  const { connection, credentials } = made;
  if (by === null || told === null || connection.kind !== 'talentech') {
    return { connection, credentials, given: made.shown };
  }
  const consent = { grantId: ports.newSecret(), by, now: ports.clock() };
  const granted = giveGrant(connection, told.app.tokens, consent, ports);
  const given: Given = { ...made.shown, grant: JSON.stringify(granted.answer) };
  return { connection: granted.connection, credentials: [...credentials, ...granted.credentials], given };
}

/** Makes a connection and says what the ATS must be given. Without an organisation, only the app of the deployment. */
export async function connectAts(
  ports: AdministerPorts,
  command: ConnectAts,
  by: AuditActor,
): Promise<AdministerAnswer> {
  const { kind } = command;
  const isOfDeployment = kind === 'talentech' || kind === 'teamtailor';
  const organisation = command.organisation === null ? null : await ports.organisations.load(command.organisation);
  if (organisation === null && (command.organisation !== null || !isOfDeployment)) {
    return { outcome: 'refused', code: 'organisation_unknown' };
  }
  const told = kind === 'talentech' ? await prepareApp(ports, command) : null;
  if (kind === 'talentech' && told === null) return { outcome: 'refused', code: 'changed_meanwhile' };
  if (kind === 'teamtailor') {
    const standing = await prepareTeamtailor(ports, command);
    if (standing !== 'ready') {
      return { outcome: 'refused', code: standing === 'missing' ? 'partner_key_missing' : 'changed_meanwhile' };
    }
  }
  const shared = { ...addressesOf(kind, ports), ...told?.given };
  if (organisation === null) return { outcome: 'connected', connection: null, given: shared };

  const activated =
    kind === 'teamtailor' && command.company !== undefined ? await findActivatedKey(ports, command.company) : null;
  if (activated !== null && 'outcome' in activated) return activated;
  const means = { id: ports.newId('con'), now: ports.clock(), newSecret: ports.newSecret, seal: ports.seal };
  const { live, name, hosts, bearers, recruiter, resultsKey, forms, asksCandidateLanguage } = command;
  const providerKey = activated?.providerKey ?? command.providerKey;
  const wish = { hosts, bearers, recruiter, providerKey, resultsKey, forms, asksCandidateLanguage };
  const wanted = { organisationId: organisation.id, live, kind, name, wish };
  const made = newConnection(wanted, means);
  if (made.missing.length > 0) return { outcome: 'refused', code: 'command_invalid', fields: made.missing };
  if (lacksRecruiter(made.connection, organisation)) return { outcome: 'refused', code: 'recruiter_missing' };
  const { connection, credentials, given } = withConsent(ports, made, told, command.consentBy);
  const entry = entryOf(connection, 'connection.created', by, means.now, connection.id);
  const written = await ports.connections.create(connection, credentials, entry);
  if (written === 'exists') return { outcome: 'refused', code: 'key_taken' };
  return { outcome: 'connected', connection: connection.id, given: { ...shared, ...given } };
}
