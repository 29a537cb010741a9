import type { AdministerAnswer } from './invoke-administer.ts';

const reasons: Readonly<Record<string, string>> = {
  time_zone_unknown: 'There is no such time zone; write it as Europe/Stockholm.',
  colour_invalid: 'Write the colour as #0b5f50.',
  address_invalid: 'One of the addresses is not a whole e-mail address.',
  organisation_unknown: 'There is no such organisation in this stage.',
};

/** What the operator reads. */
export function describeAnswer(answer: AdministerAnswer): string {
  switch (answer.outcome) {
    case 'organisation_created':
      return `${answer.organisation}\n\nIts first API key: npm run admin -- create-key --organisation ${answer.organisation}`;
    case 'key_created':
      return `${answer.key}\n\nThe key is shown this once and kept nowhere. It belongs to ${answer.organisation}.`;
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
