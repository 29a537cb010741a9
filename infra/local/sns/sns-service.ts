import { randomUUID } from 'node:crypto';
import { queryAnswer, queryError, readMembers } from '../aws/query-protocol.ts';
import type { AwsErrorKind, AwsOutcome, AwsService } from '../aws/service.ts';
import type { Mailbox } from '../ses/mailbox.ts';

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';
const e164 = /^\+[1-9]\d{6,14}$/;

const errorAnswer = (kind: AwsErrorKind, message: string) => {
  if (kind === 'throttled') return queryError(namespace, 400, 'Throttling', message);
  if (kind === 'server-error') return queryError(namespace, 500, 'InternalError', message);
  if (kind === 'access-denied') return queryError(namespace, 403, 'AuthorizationError', message);
  return queryError(namespace, 403, kind === 'InvalidAccessKeyId' ? 'InvalidClientTokenId' : kind, message);
};

/** Takes SMS in and keeps them. Functions publish to nothing but phone numbers. */
export const makeSnsService = ({ mailbox, now }: { mailbox: Mailbox; now: () => number }): AwsService => {
  const publish = (form: URLSearchParams): AwsOutcome => {
    const to = form.get('PhoneNumber') ?? '';
    const text = form.get('Message') ?? '';
    const invalid = (what: string) => ({
      answer: queryError(namespace, 400, 'InvalidParameter', `Invalid parameter: ${what}`),
    });
    if (!e164.test(to)) return invalid('PhoneNumber Reason: input is not valid to publish to');
    if (text === '') return invalid('Empty message');
    const attributes = Object.fromEntries(
      readMembers(form, 'MessageAttributes').map((entry) => [entry['Name'] ?? '', entry['Value.StringValue'] ?? '']),
    );
    const id = randomUUID();
    mailbox.add(
      {
        id,
        channel: 'sms',
        to,
        from: attributes['AWS.SNS.SMS.SenderID'] ?? '',
        replyTo: null,
        subject: null,
        text,
        html: null,
        headers: attributes,
        attachments: [],
        at: new Date(now()).toISOString(),
        status: 'sent',
      },
      undefined,
    );
    return { answer: queryAnswer(namespace, 'Publish', { MessageId: id }) };
  };

  return {
    name: 'sns',
    errorAnswer,
    understand: ({ body }) => {
      const form = new URLSearchParams(body.toString());
      const action = form.get('Action') ?? '';
      if (action !== 'Publish' || !form.has('PhoneNumber')) {
        return {
          action,
          refused: queryError(namespace, 400, 'InvalidAction', `The local cloud has no ${action} of this kind`),
        };
      }
      // IAM sees the number as the resource, which no ARN pattern fits but `*`.
      const resource = form.get('PhoneNumber') ?? '';
      const permissions = [{ action: 'sns:Publish', resource }];
      return { action, resource: 'a phone number', permissions, run: () => Promise.resolve(publish(form)) };
    },
  };
};
