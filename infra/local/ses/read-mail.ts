import PostalMime, { type Address } from 'postal-mime';
import type { SentMessage } from './mailbox.ts';
import { headerValue, splitMail } from './raw-headers.ts';

type Envelope = { id: string; recipients: readonly string[]; at: string };

/** A mail as a reader's program would show it. */
export const readMail = async (raw: Buffer, { id, recipients, at }: Envelope): Promise<SentMessage> => {
  const mail = await PostalMime.parse(raw);
  const split = splitMail(raw);
  return {
    id,
    channel: 'email',
    to: recipients.join(', '),
    from: headerValue(split, 'from') === undefined ? '' : formatAddress(mail.from),
    replyTo: mail.replyTo?.map(formatAddress).join(', ') ?? null,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? null,
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key.toLowerCase(), value])),
    attachments: mail.attachments.map(({ filename, mimeType, contentId }) => ({
      filename,
      mimeType,
      contentId: contentId ?? null,
    })),
    at,
    status: 'sent',
  };
};

/** The content of an attachment, by its place in the mail. */
export const readAttachment = async (
  raw: Buffer,
  index: number,
): Promise<{ mimeType: string; content: Buffer } | undefined> => {
  const attachment = (await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' })).attachments[index];
  if (attachment === undefined) return undefined;
  const { content, mimeType } = attachment;
  return {
    mimeType,
    content: typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content)),
  };
};

const formatAddress = (address: Address | undefined): string => {
  if (address === undefined) return '';
  const { name, address: mail = '' } = address;
  return name === '' ? mail : `${name} <${mail}>`;
};
