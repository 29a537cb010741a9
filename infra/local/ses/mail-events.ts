import { accountId, arnOf } from '../template/names.ts';
import type { Fate } from './simulate-recipient.ts';

/** What an event says about the mail that it belongs to. */
export type MailFacts = {
  messageId: string;
  sentAt: string;
  source: string;
  identity: string;
  recipients: string[];
  headers: { name: string; value: string }[];
  configurationSet: string;
  tags: Record<string, string[]>;
  callerArn: string;
};

const mailObject = (facts: MailFacts): object => {
  const value = (name: string) => facts.headers.find((header) => header.name.toLowerCase() === name)?.value;
  const list = (name: string) => value(name)?.split(/,\s*/);
  return {
    timestamp: facts.sentAt,
    source: facts.source,
    sourceArn: arnOf('ses', `identity/${facts.identity}`),
    sendingAccountId: accountId,
    messageId: facts.messageId,
    destination: facts.recipients,
    headersTruncated: false,
    headers: facts.headers,
    commonHeaders: {
      from: list('from'),
      replyTo: list('reply-to'),
      date: value('date'),
      to: list('to'),
      messageId: facts.messageId,
      subject: value('subject'),
    },
    tags: {
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': [facts.configurationSet],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [facts.source.split('@').at(-1) ?? ''],
      'ses:caller-identity': [facts.callerArn.split('/')[1] ?? ''],
      ...facts.tags,
    },
  };
};

const bounce = (facts: MailFacts, recipient: string, suppressed: boolean, at: string): object => ({
  feedbackId: `${facts.messageId}-feedback`,
  bounceType: 'Permanent',
  bounceSubType: suppressed ? 'OnAccountSuppressionList' : 'General',
  bouncedRecipients: [
    {
      emailAddress: recipient,
      action: 'failed',
      status: suppressed ? '5.1.1' : '5.1.1',
      diagnosticCode: suppressed
        ? 'Amazon SES did not send the message to this address because it is on the suppression list for your account.'
        : 'smtp; 550 5.1.1 user unknown',
    },
  ],
  timestamp: at,
  reportingMTA: 'dns; a0-1.smtp-out.eu-north-1.amazonses.com',
});

const complaint = (facts: MailFacts, recipient: string, at: string): object => ({
  feedbackId: `${facts.messageId}-feedback`,
  complaintSubType: null,
  complainedRecipients: [{ emailAddress: recipient }],
  timestamp: at,
  userAgent: 'Amazon SES Mailbox Simulator',
  complaintFeedbackType: 'abuse',
  arrivalDate: at,
});

const delivery = (facts: MailFacts, recipient: string, at: string): object => ({
  timestamp: at,
  processingTimeMillis: Math.max(0, Date.parse(at) - Date.parse(facts.sentAt)),
  recipients: [recipient],
  smtpResponse: '250 2.6.0 Message received',
  reportingMTA: 'a0-1.smtp-out.eu-north-1.amazonses.com',
  remoteMtaIp: '127.0.0.1',
});

export type MailEvent = { type: 'send' | 'delivery' | 'bounce' | 'complaint'; body: object };

/** The events of one recipient, in the order in which SES publishes them. */
export const eventsOf = (facts: MailFacts, recipient: string, fate: Fate | 'on-list', at: string): MailEvent[] => {
  const mail = mailObject({ ...facts, recipients: [recipient] });
  const events: MailEvent[] = [{ type: 'send', body: { eventType: 'Send', mail, send: {} } }];
  if (fate === 'delivered' || fate === 'complained') {
    events.push({ type: 'delivery', body: { eventType: 'Delivery', mail, delivery: delivery(facts, recipient, at) } });
  }
  if (fate === 'complained') {
    events.push({
      type: 'complaint',
      body: { eventType: 'Complaint', mail, complaint: complaint(facts, recipient, at) },
    });
  }
  if (fate === 'bounced' || fate === 'suppressed' || fate === 'on-list') {
    const body = { eventType: 'Bounce', mail, bounce: bounce(facts, recipient, fate === 'on-list', at) };
    events.push({ type: 'bounce', body });
  }
  return events;
};
