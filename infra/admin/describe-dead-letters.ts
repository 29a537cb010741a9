import type { AdministerAnswer } from './invoke-administer.ts';

type About = Extract<AdministerAnswer, { outcome: 'dead_letters' | 'dead_letters_counted' | 'dead_letters_replayed' }>;

type Letter = Extract<About, { outcome: 'dead_letters' }>['letters'][number];

const describeLetter = ({ diedAt, checkId, messageId, endpointId = '', number = 0, reason }: Letter): string =>
  [diedAt, checkId, messageId ?? `event ${number} to ${endpointId}`, reason ?? 'unknown'].join('  ');

const describeLeftOut = (leftOut: number): readonly string[] =>
  leftOut === 0 ? [] : [`${leftOut} left out: their address is at fault. Name the reason to send them all the same.`];

/** Each that the command finds; where a page ended, the option that goes on. */
export function describeDeadLetters(answer: About): string {
  const more = answer.after === null ? [] : ['', `There are more: the same with --after ${answer.after}`];
  switch (answer.outcome) {
    case 'dead_letters': {
      const lines = answer.letters.map(describeLetter);
      return [...(lines.length === 0 && more.length === 0 ? ['No dead letters.'] : lines), ...more].join('\n');
    }
    case 'dead_letters_counted': {
      const counts = Object.entries(answer.reasons).map(([reason, count]) => `${count}  ${reason}`);
      const none = ['None would be sent again.'];
      return [...(counts.length === 0 ? none : counts), ...describeLeftOut(answer.leftOut), ...more].join('\n');
    }
    case 'dead_letters_replayed': {
      const sent = answer.count === 1 ? 'One is sent again.' : `${answer.count} are sent again.`;
      return [sent, ...describeLeftOut(answer.leftOut), ...more].join('\n');
    }
  }
}
