import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { AwsErrorKind, AwsOutcome, AwsService } from '../aws/service.ts';
import type { WebAnswer } from '../http/request.ts';
import { parseJson } from '../json.ts';
import type { Mailbox } from '../ses/mailbox.ts';
import { arnOf } from '../template/names.ts';

const prefix = 'PinpointSMSVoiceV2.';
const contentType = 'application/x-amz-json-1.0';

const asked = z.object({
  DestinationPhoneNumber: z.string().regex(/^\+[1-9][0-9]{1,18}$/),
  MessageBody: z.string().min(1).max(1600),
  MessageType: z.enum(['TRANSACTIONAL', 'PROMOTIONAL']),
  OriginationIdentity: z
    .string()
    .regex(/^[A-Za-z0-9_:/+-]{1,256}$/)
    .optional(),
  Context: z.record(z.string().regex(/^\S{1,100}$/), z.string().min(1).max(800)).default({}),
});

const answer = (status: number, body: object): WebAnswer => ({
  status,
  headers: { 'content-type': contentType },
  body: JSON.stringify(body),
});

const error = (status: number, type: string, message: string): WebAnswer =>
  answer(status, { __type: `com.amazonaws.pinpointsmsvoicev2#${type}`, Message: message });

const errorAnswer = (kind: AwsErrorKind, message: string): WebAnswer => {
  if (kind === 'throttled') return error(400, 'ThrottlingException', message);
  if (kind === 'server-error') return error(500, 'InternalServerException', message);
  if (kind === 'access-denied') return error(400, 'AccessDeniedException', message);
  return error(400, kind, message);
};

/** Numbers that end so are out of reach, and those that end in 0405 are never heard of again. */
const [unreachable, silent] = ['0404', '0405'];

type Parts = Readonly<{
  mailbox: Mailbox;
  now: () => number;
  /** Puts an event on the default bus, with what stands in its `detail`. */
  publish: (event: Readonly<{ source: string; detailType: string; detail: object }>) => void;
}>;

/** Takes SMS in, keeps them, and says by events what became of each, with the number and all that AWS tells. */
export const makeSmsVoiceService = ({ mailbox, now, publish }: Parts): AwsService => {
  const tell = (input: z.infer<typeof asked>, messageId: string, eventType: string, messageStatus: string): void =>
    publish({
      source: 'aws.sms-voice',
      detailType: 'Text Message Delivery Status Updated',
      detail: {
        eventType,
        eventVersion: '1.0',
        eventTimestamp: now(),
        isFinal: eventType !== 'TEXT_SUCCESSFUL',
        originationPhoneNumber: input.OriginationIdentity ?? '+46700000000',
        destinationPhoneNumber: input.DestinationPhoneNumber,
        messageId,
        messageRequestTimestamp: now(),
        messageType: input.MessageType,
        messageStatus,
        messageStatusDescription: messageStatus,
        context: input.Context,
        totalMessageParts: 1,
        totalMessagePrice: 0.05,
        totalCarrierFee: 0,
      },
    });

  const send = (input: z.infer<typeof asked>): AwsOutcome => {
    const id = randomUUID();
    const { DestinationPhoneNumber: to, MessageBody: text, OriginationIdentity: from = '' } = input;
    const at = new Date(now()).toISOString();
    const of = { replyTo: null, subject: null, html: null, headers: {}, attachments: [] };
    mailbox.add({ ...of, id, channel: 'sms', to, from, text, at, status: 'sent' }, undefined);
    if (to.endsWith(unreachable)) tell(input, id, 'TEXT_UNREACHABLE', 'UNREACHABLE');
    else {
      tell(input, id, 'TEXT_SUCCESSFUL', 'SUCCESSFUL');
      if (!to.endsWith(silent)) tell(input, id, 'TEXT_DELIVERED', 'DELIVERED');
    }
    return { answer: answer(200, { MessageId: id }) };
  };

  return {
    name: 'sms-voice',
    errorAnswer,
    understand: ({ headers, body }) => {
      const action = (headers['x-amz-target'] ?? '').replace(prefix, '');
      const { data } = asked.safeParse(parseJson(body.toString()));
      if (action !== 'SendTextMessage' || data === undefined) {
        return { action, refused: error(400, 'ValidationException', `The local cloud cannot ${action} so`) };
      }
      // IAM sees what it comes from.
      const { OriginationIdentity: from } = data;
      const resource = arnOf('sms-voice', from === undefined ? 'phone-number/phone-local' : `sender-id/${from}/SE`);
      const permissions = [{ action: `sms-voice:${action}`, resource }];
      return { action, resource: 'a phone number', permissions, run: () => Promise.resolve(send(data)) };
    },
  };
};
