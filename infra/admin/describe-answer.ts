import type { AdministerAnswer } from './invoke-administer.ts';

const reasons: Readonly<Record<string, string>> = {
  time_zone_unknown: 'There is no such time zone; write it as Europe/Stockholm.',
  colour_invalid: 'Write the colour as #0b5f50.',
  address_invalid: 'One of the addresses is not a whole e-mail address.',
  changed_meanwhile: 'Others changed it at the same time. Try again.',
  organisation_unknown: 'There is no such organisation in this stage.',
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
  atsSecret: 'ATS secret (bearer)',
  customerSecret: 'Customer secret (X-Provider-Key)',
};

const columnWidth = Math.max(...Object.values(names).map(({ length }) => length));

/** What the ATS must be given, one line each. */
function describeConnection(connection: string | null, given: Readonly<Record<string, string>>): string {
  const lines = Object.entries(given).map(([name, value]) => `${(names[name] ?? name).padEnd(columnWidth)}  ${value}`);
  const title = connection === null ? 'The app of this deployment at Talentech' : connection;
  return `${title}\n\n${lines.join('\n')}\n\nSecrets are shown this once.`;
}

/** What the operator reads. */
export function describeAnswer(answer: AdministerAnswer): string {
  switch (answer.outcome) {
    case 'organisation_created':
      return `${answer.organisation}\n\nIts first API key: npm run admin -- create-key --organisation ${answer.organisation}`;
    case 'key_created':
      return `${answer.key}\n\nThe key is shown this once and kept nowhere. It belongs to ${answer.organisation}.`;
    case 'connected':
      return describeConnection(answer.connection, answer.given);
    case 'dead_letters':
      return answer.letters.length === 0
        ? 'No dead letters.'
        : answer.letters
            .map(({ diedAt, checkId, messageId, endpointId = '', number = 0, reason }) =>
              [diedAt, checkId, messageId ?? `event ${number} to ${endpointId}`, reason ?? 'unknown'].join('  '),
            )
            .join('\n');
    case 'dead_letters_replayed':
      return answer.count === 1 ? 'One is sent again.' : `${answer.count} are sent again.`;
    case 'refused':
      return reasons[answer.code] ?? `Missing or not valid: ${answer.fields?.join(', ') ?? answer.code}`;
  }
}
