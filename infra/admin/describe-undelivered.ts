import type { AdministerAnswer } from './invoke-administer.ts';

type About = Extract<AdministerAnswer, { outcome: 'undelivered' | 'undelivered_sent_again' }>;

/** Each mail by its ids, with when it was sent; how to send them again, or how many are. */
export function describeUndelivered(answer: About): string {
  if (answer.outcome === 'undelivered_sent_again') {
    return answer.count === 1 ? 'One is sent again.' : `${answer.count} are sent again.`;
  }
  const { messages } = answer;
  if (messages.length === 0) return 'All that was sent then has arrived, came back, or is no longer wanted.';
  const lines = messages.map(({ sentAt, checkId, messageId }) => [sentAt ?? 'unknown', checkId, messageId].join('  '));
  const count = messages.length === 1 ? 'One mail is' : `${messages.length} mails are`;
  return [
    ...lines,
    '',
    `${count} not known to have arrived. Send again, once: undelivered send-again … --confirm`,
  ].join('\n');
}
