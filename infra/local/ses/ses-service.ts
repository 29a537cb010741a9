import { randomBytes } from 'node:crypto';
import type { Principal } from '../aws/credentials.ts';
import { queryAnswer, queryError } from '../aws/query-protocol.ts';
import type { AwsErrorKind, AwsOutcome, AwsService } from '../aws/service.ts';
import { makeTokenBucket } from '../http-api/token-bucket.ts';
import { arnOf } from '../template/names.ts';
import { identityAnswer, identityIn } from './identity-answer.ts';
import { eventsOf, type MailFacts } from './mail-events.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailbox } from './mailbox.ts';
import { rewriteHeaders, splitMail } from './raw-headers.ts';
import { readMail } from './read-mail.ts';
import { type Fate, fateOf, isSimulated } from './simulate-recipient.ts';
import type { SuppressionList } from './suppression-list.ts';
import { identityFor, type SendRequest, understandSend } from './understand-send.ts';

type Parts = {
  settings: MailSettings;
  mailbox: Mailbox;
  suppression: SuppressionList;
  publish: (topicArn: string, message: string, configurationSet: string) => void;
  now: () => number;
};

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';
const maximumBytes = 10 * 1024 * 1024;
/** What a new account may send each second once it is out of the sandbox. */
const mailsPerSecond = 14;

const statuses = {
  delivered: 'delivered',
  bounced: 'bounced',
  complained: 'complained',
  suppressed: 'bounced',
  'on-list': 'suppressed',
};

const errorAnswer = (kind: AwsErrorKind, message: string) => {
  if (kind === 'throttled') return queryError(namespace, 400, 'Throttling', 'Maximum sending rate exceeded.');
  if (kind === 'server-error') return queryError(namespace, 500, 'InternalFailure', message);
  if (kind === 'access-denied') return queryError(namespace, 403, 'AccessDenied', message);
  return queryError(namespace, 403, kind === 'InvalidAccessKeyId' ? 'InvalidClientTokenId' : kind, message);
};

const rejected = (message: string): AwsOutcome => ({ answer: queryError(namespace, 400, 'MessageRejected', message) });

/** As SES makes them: a time, a random part and a counter. */
const newMessageId = (now: number): string => {
  const random = randomBytes(16).toString('hex');
  const parts = [random.slice(0, 8), random.slice(8, 12), random.slice(12, 16), random.slice(16, 20), random.slice(20)];
  return `0110${now.toString(16).padStart(12, '0')}-${parts.join('-')}-000000`;
};

const mailDate = (now: number): string => new Date(now).toUTCString().replace('GMT', '+0000');

/** Takes mails in as SES does, keeps them, and tells what became of them. */
export const makeSesService = ({ settings, mailbox, suppression, publish, now }: Parts): AwsService => {
  const mayGo = makeTokenBucket({ rate: mailsPerSecond, burst: mailsPerSecond });

  const refusal = (request: SendRequest): AwsOutcome | undefined => {
    const set = settings.configurationSets.find(({ name }) => name === request.configurationSet);
    if (request.configurationSet !== undefined && set === undefined) {
      const message = `Configuration set <${request.configurationSet}> does not exist.`;
      return { answer: queryError(namespace, 400, 'ConfigurationSetDoesNotExist', message) };
    }
    if (set?.sendingEnabled === false) {
      const message = `Email sending is disabled for configuration set: ${set.name}`;
      return { answer: queryError(namespace, 400, 'ConfigurationSetSendingPausedException', message) };
    }
    if (request.recipients.length === 0) return rejected('No recipients specified');
    if (request.sizeBytes > maximumBytes) return rejected(`Message length is more than ${maximumBytes} bytes long`);
    const unverified = [
      request.source,
      ...request.mail.fields.filter(({ name }) => name.toLowerCase() === 'from').map(({ value }) => value),
    ]
      .map((sender) => /<([^<>]*)>\s*$/.exec(sender)?.[1] ?? sender)
      .filter((sender) => identityFor(sender, settings.identities) === undefined);
    if (unverified.length > 0) {
      const list = unverified.join(', ');
      return rejected(
        `Email address is not verified. The following identities failed the check in region EU-NORTH-1: ${list}`,
      );
    }
    if (!mayGo()) return { answer: errorAnswer('throttled', '') };
    return undefined;
  };

  const settle = (facts: MailFacts): string => {
    const set = settings.configurationSets.find(({ name }) => name === facts.configurationSet);
    const fates = facts.recipients.map((recipient) => {
      const onList = suppression.holds(recipient, set?.suppressed ?? ['BOUNCE', 'COMPLAINT']);
      const fate: Fate | 'on-list' = onList ? 'on-list' : fateOf(recipient);
      if (!isSimulated(recipient) && fate === 'bounced') suppression.add(recipient, 'BOUNCE');
      for (const { type, body } of eventsOf(facts, recipient, fate, new Date(now()).toISOString())) {
        for (const { eventTypes, topicArn } of set?.destinations ?? []) {
          if (eventTypes.includes(type)) publish(topicArn, JSON.stringify(body), facts.configurationSet);
        }
      }
      return fate;
    });
    return statuses[fates[0] ?? 'delivered'];
  };

  const send = async (request: SendRequest, principal: Principal): Promise<AwsOutcome> => {
    const refused = refusal(request);
    if (refused !== undefined) return refused;
    const time = now();
    const messageId = newMessageId(time);
    const raw = rewriteHeaders(
      request.mail,
      (name) => ['message-id', 'date', 'bcc'].includes(name) || name.startsWith('x-ses-'),
      { 'Message-ID': `<${messageId}@eu-north-1.amazonses.com>`, Date: mailDate(time) },
    );
    const sentAt = new Date(time).toISOString();
    const message = await readMail(raw, { id: messageId, recipients: request.recipients, at: sentAt });
    mailbox.add(message, raw);
    const status = settle({
      messageId,
      sentAt,
      source: request.source,
      identity: identityFor(request.source, settings.identities) ?? '',
      recipients: request.recipients,
      headers: splitMail(raw).fields.map(({ name, value }) => ({ name, value })),
      configurationSet: request.configurationSet ?? '',
      tags: request.tags,
      callerArn: principal.arn,
    });
    mailbox.setStatus(messageId, status);
    return { answer: queryAnswer(namespace, 'SendRawEmail', { MessageId: messageId }) };
  };

  return {
    name: 'ses',
    errorAnswer,
    understand: ({ body, path }) => {
      const asked = identityIn(path);
      if (asked !== null) {
        const resource = arnOf('ses', `identity/${asked}`);
        return {
          action: 'GetEmailIdentity',
          resource,
          permissions: [{ action: 'ses:GetEmailIdentity', resource }],
          run: () => Promise.resolve({ answer: identityAnswer(asked, settings.identities) }),
        };
      }
      const form = new URLSearchParams(body.toString());
      const action = form.get('Action') ?? '';
      if (action !== 'SendRawEmail') {
        return { action, refused: queryError(namespace, 400, 'InvalidAction', `The local cloud has no ${action}`) };
      }
      const request = understandSend(form);
      const identity = identityFor(request.source, settings.identities) ?? request.source;
      const resources = [
        arnOf('ses', `identity/${identity}`),
        ...(request.configurationSet === undefined
          ? []
          : [arnOf('ses', `configuration-set/${request.configurationSet}`)]),
      ];
      const context = { 'ses:fromaddress': request.source };
      return {
        action,
        resource: resources[0] ?? '',
        permissions: resources.map((resource) => ({ action: 'ses:SendRawEmail', resource, context })),
        run: (principal) => send(request, principal),
      };
    },
  };
};
