import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Message } from '#shared/domain/messages/message.ts';

/** The Message-ID that SES gives a mail of this id: us-east-1 has a name of its own. */
export const sesMessageId = (providerId: string, region: string): string =>
  `<${providerId}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`;

/** The first mail to the same person, by which mail programs keep the later ones together with it. */
export function threadHead(message: Message, file: CheckFile): string | null {
  const [first] = file.messages
    .filter((other) => other.recipient === message.recipient && other.medium === 'email' && other.id !== message.id)
    .flatMap(({ providerId, sentAt }) => (providerId === null || sentAt === null ? [] : [{ providerId, sentAt }]))
    .toSorted((one, other) => one.sentAt.localeCompare(other.sentAt));
  return first?.providerId ?? null;
}
