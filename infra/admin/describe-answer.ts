import { describeActivations } from './describe-activations.ts';
import { describeDeadLetters } from './describe-dead-letters.ts';
import { describeKeys } from './describe-keys.ts';
import { describeTable } from './describe-table.ts';
import { describeUndelivered } from './describe-undelivered.ts';
import type { AdministerAnswer } from './invoke-administer.ts';
import { type Place, placeOptions } from './parse-command.ts';

const reasons: Readonly<Record<string, string>> = {
  time_zone_unknown: 'There is no such time zone; write it as Europe/Stockholm.',
  colour_invalid: 'Write the colour as #0b5f50.',
  address_invalid: 'One of the addresses is not a whole e-mail address.',
  changed_meanwhile: 'Others changed it at the same time. Try again.',
  check_unknown: 'There is no such check in this stage.',
  complaint_unknown: 'No complaint of this address is known to the organisation.',
  no_restored_table: 'The stage names no restored table (docs/runbook.md, *Restore the table*).',
  organisation_unknown: 'There is no such organisation in this stage.',
  recruiter_missing:
    'The organisation has no administrator. Say who asks when the ATS does not: --recruiter "Rita Ek <rita.ek@example.org>".',
  partner_key_missing:
    'Give the key that Teamtailor has made for this deployment first: connect teamtailor --partner-key <key>.',
  activation_unknown: 'No such company has activated this deployment at Teamtailor; list them with activations.',
  activation_unreadable:
    'Its key does not open with the webhook secret that is kept. Give the right one: connect teamtailor --webhook-secret <secret>.',
  key_taken: 'Another connection has this key already. Remove it first, or take the key of another activation.',
  key_unknown: 'The organisation has no such key; list them with keys.',
  administrator_unknown: 'None of the administrators has this address.',
  not_paused: 'Its sending was not paused.',
};

const names: Readonly<Record<string, string>> = {
  baseUrl: 'Base URL',
  clientId: 'Client id',
  clientSecret: 'Client secret',
  tokenMode: 'Token mode',
  publicKeys: 'Public keys (where the stage encrypts)',
  results: 'Results go to',
  grant: 'Consent, as the token endpoint would answer',
  listTests: 'List tests',
  sendTest: 'Send test',
  testStatus: 'Test status',
  responseError: 'Response error',
  apiKey: 'API key',
  config: 'Config URL',
  events: 'Events URL',
  webhook: 'Webhook URL',
  accessToken: 'Access token',
  tests: 'Tests URL',
  assessments: 'Assessments URL',
  atsSecret: 'ATS secret (bearer)',
  customerSecret: 'Customer secret (X-Provider-Key)',
};

const columnWidth = Math.max(...Object.values(names).map(({ length }) => length));

/** What the ATS must be given, one line each. */
function describeConnection(connection: string | null, given: Readonly<Record<string, string>>): string {
  const lines = Object.entries(given).map(([name, value]) => `${(names[name] ?? name).padEnd(columnWidth)}  ${value}`);
  const title = connection ?? 'The app of this deployment at the ATS';
  return `${title}\n\n${lines.join('\n')}\n\nSecrets are shown this once.`;
}

const describeSending = (pauses: Extract<AdministerAnswer, { outcome: 'sending' }>['pauses']): string =>
  pauses.length === 0
    ? 'Nothing is paused.'
    : pauses.map(({ organisationId, since }) => `${organisationId ?? 'Everybody'}  paused since ${since}`).join('\n');

const describeResealed = ({ count, lost }: Extract<AdministerAnswer, { outcome: 'secrets_resealed' }>): string =>
  [
    count === 1 ? 'One secret is sealed with the newest key.' : `${count} secrets are sealed with the newest key.`,
    ...(lost === 0 ? [] : [`${lost} cannot be: their key is gone. Give them again.`]),
  ].join('\n');

/** What the operator reads; commands that it names go to the same place. */
export function describeAnswer(answer: AdministerAnswer, place: Place): string {
  switch (answer.outcome) {
    case 'organisation_created': {
      const next = `npm run admin -- create-key --organisation ${answer.organisation}${placeOptions(place)}`;
      return `${answer.organisation}\n\nIts first API key: ${next}`;
    }
    case 'key_created':
      return `${answer.key}\n\nThe key is shown this once and kept nowhere. It belongs to ${answer.organisation}.`;
    case 'keys':
      return describeKeys(answer.keys);
    case 'key_revoked':
      return `${answer.key} is revoked. It may work for another minute where it was just used.`;
    case 'sessions_ended':
      return 'Their sessions have ended. They can sign in again, as far as they may.';
    case 'administrators':
      return answer.administrators.length === 0
        ? 'No administrators.'
        : answer.administrators.map(({ name, email }) => `${name} <${email}>`).join('\n');
    case 'sending':
      return describeSending(answer.pauses);
    case 'connected':
      return describeConnection(answer.connection, answer.given);
    case 'activations':
      return describeActivations(answer);
    case 'dead_letters':
    case 'dead_letters_counted':
    case 'dead_letters_replayed':
      return describeDeadLetters(answer);
    case 'undelivered':
    case 'undelivered_sent_again':
      return describeUndelivered(answer);
    case 'people_indexed':
      return `The people of ${answer.count} checks can be found by their address and number, and stand in lists.`;
    case 'complaint_lifted':
      return 'Mail of this organisation may go to them again, as far as SES lets it: take them off its suppression list too.';
    case 'links_revoked':
      return `The links of ${answer.count === 1 ? 'one check' : `${answer.count} checks`} open nothing any more. Send requests again to whoever cannot wait.`;
    case 'secrets_resealed':
      return describeResealed(answer);
    case 'table_checked':
      return describeTable(answer);
    case 'refused':
      return reasons[answer.code] ?? `Missing or not valid: ${answer.fields?.join(', ') ?? answer.code}`;
  }
}
