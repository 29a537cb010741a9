import type { Connection, ConnectionSettings } from '#shared/domain/connections/connection.ts';
import { bearerName, type Seal, sealBearers } from '#shared/domain/connections/new-connection.ts';
import type { ConnectionSettingsInput } from '#shared/web/api/connection.ts';

type Bearers = Readonly<Record<string, string | null>>;

/** What is left out stays. */
export const talentechWith = (
  before: ConnectionSettings['talentech'],
  { forms, asksCandidateLanguage, results }: ConnectionSettingsInput,
): ConnectionSettings['talentech'] => ({
  forms: forms ?? before.forms,
  asksCandidateLanguage: asksCandidateLanguage ?? before.asksCandidateLanguage,
  results: results ?? before.results,
});

/** Hosts that are named, those of new bearers too; without those whose bearer is taken out. */
export function hostsWith(named: readonly string[], bearers: Bearers): readonly string[] {
  const given = Object.entries(bearers).flatMap(([host, bearer]) => (bearer === null ? [] : [host]));
  return [...new Set([...named, ...given])].filter((host) => bearers[host] !== null);
}

const presentOf = (bearers: Bearers): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(bearers).flatMap(([host, bearer]) => (bearer === null ? [] : [[host, bearer]])));

/** The connection with these settings and bearers, as far as they are for its kind. */
export function amendSettings(
  connection: Connection,
  given: ConnectionSettingsInput,
  bearers: Bearers,
  seal: Seal,
): Connection {
  switch (connection.kind) {
    case 'talentech':
      return { ...connection, settings: talentechWith(connection.settings, given) };
    case 'greenhouse':
      return { ...connection, settings: { hosts: given.hosts ?? connection.settings.hosts } };
    case 'refapp': {
      const hosts = hostsWith(given.hosts ?? connection.settings.hosts, bearers);
      const added = sealBearers(connection, presentOf(bearers), seal);
      const kept = new Set(hosts.map(bearerName));
      const secrets = Object.entries({ ...connection.secrets, ...added }).filter(([name]) => kept.has(name));
      return { ...connection, settings: { hosts }, secrets: Object.fromEntries(secrets) };
    }
  }
}
