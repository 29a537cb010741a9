import * as z from 'zod/mini';
import { type AwsAnswer, type AwsPlace, callAws } from '#shared/data/signed-calls/call-aws.ts';
import type { SendResult } from '#shared/domain/ports/courier.ts';
import { type CarrierErrors, refusedAs, rejectedAs, translateCarrierError } from '../carrier-errors.ts';
import type { OutgoingSms } from './outgoing-sms.ts';

const smsErrors: CarrierErrors = {
  ThrottlingException: refusedAs('rate_limited'),
  ServiceQuotaExceededException: refusedAs('quota_reached'),
  InternalServerException: refusedAs('unavailable'),
  ConflictException: (message) => ({
    outcome: 'rejected',
    reason: /opted.?out/i.test(message) ? 'sms_opted_out' : 'sms_not_accepted',
  }),
  ValidationException: rejectedAs('sms_not_accepted'),
  ResourceNotFoundException: rejectedAs('sms_sender_missing'),
};

const taken = z.object({ MessageId: z.string() });
const refused = z.object({
  __type: z._default(z.string(), ''),
  message: z.optional(z.string()),
  Message: z.optional(z.string()),
  Reason: z.optional(z.string()),
});

/** What the service says no with, as an error of that name: `com.amazonaws…#ThrottlingException` loses what it begins with. */
function errorOf({ status, body }: AwsAnswer): Error {
  const said = refused.safeParse(body).data;
  const name = said?.__type.split('#').at(-1) ?? '';
  const error = new Error(`${said?.Reason ?? ''} ${said?.message ?? said?.Message ?? ''}`);
  error.name = name === '' && status >= 500 ? 'InternalServerException' : name;
  return error;
}

/**
 * SMS by AWS End User Messaging, which tells what becomes of each by EventBridge. Its events carry the ids of the check
 * and of the message. Asked once: what is not answered may have been sent, and the outbox knows when to send again.
 */
export const createEndUserSmsSender =
  (place: AwsPlace) =>
  async ({ to, text, senderId, checkId, messageId }: OutgoingSms): Promise<SendResult> => {
    try {
      const answer = await callAws(
        { ...place, tries: 1 },
        {
          method: 'POST',
          path: '/',
          headers: {
            'content-type': 'application/x-amz-json-1.0',
            'x-amz-target': 'PinpointSMSVoiceV2.SendTextMessage',
          },
          body: JSON.stringify({
            DestinationPhoneNumber: to,
            MessageBody: text,
            MessageType: 'TRANSACTIONAL',
            ...(senderId !== null && { OriginationIdentity: senderId }),
            Context: { check: checkId, message: messageId },
          }),
        },
      );
      if (answer.status !== 200) throw errorOf(answer);
      return { outcome: 'sent', providerId: taken.parse(answer.body).MessageId };
    } catch (error) {
      return translateCarrierError(error, smsErrors);
    }
  };
