import type { DynamoDBRecord, ScheduledEvent, SNSEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { invokeHandler, scheduleHandler } from '#shared/lambda/lane-handler.ts';
import { snsHandler } from '#shared/lambda/sns-handler.ts';
import { streamHandler } from '#shared/lambda/stream-handler.ts';
import { buildContext } from '#tests/support/http/http-event.ts';

const options = { service: 'test' };
const record = (SequenceNumber: string): DynamoDBRecord => ({ eventID: SequenceNumber, dynamodb: { SequenceNumber } });

describe('a batch of the stream', () => {
  it('fails by record: the others are done', async () => {
    const done: unknown[] = [];
    const handler = streamHandler(options, (each) => {
      if (JSON.stringify(each).includes('"2"')) return Promise.reject(new Error('poison'));
      done.push(each);
      return Promise.resolve();
    });
    const answer = await handler({ Records: ['1', '2', '3'].map(record) }, buildContext());
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect(done).toHaveLength(2);
  });

  it('of which every record fails is reported, not thrown', async () => {
    const handler = streamHandler(options, () => Promise.reject(new Error('poison')));
    const { batchItemFailures } = await handler({ Records: ['1', '2'].map(record) }, buildContext());
    expect(batchItemFailures).toHaveLength(2);
  });

  it('leaves nothing behind for the next one', async () => {
    let fails = true;
    const handler = streamHandler(options, () => (fails ? Promise.reject(new Error('poison')) : Promise.resolve()));
    await handler({ Records: [record('1')] }, buildContext());
    fails = false;
    expect(await handler({ Records: [record('1')] }, buildContext())).toEqual({ batchItemFailures: [] });
  });
});

const notice = (...messages: readonly string[]): SNSEvent => ({
  Records: messages.map((Message) => ({
    EventVersion: '1.0',
    EventSubscriptionArn: 'arn',
    EventSource: 'aws:sns',
    Sns: {
      SignatureVersion: '1',
      Timestamp: '2026-11-23T08:00:00.000Z',
      Signature: '',
      SigningCertUrl: '',
      MessageId: 'message-1',
      Message,
      MessageAttributes: {},
      Type: 'Notification',
      UnsubscribeUrl: '',
      TopicArn: 'arn',
      Subject: '',
    },
  })),
});

describe('a notice of a topic', () => {
  it('is parsed', async () => {
    const seen: unknown[] = [];
    const handler = snsHandler(options, (each) => Promise.resolve(void seen.push(each)));
    await handler(notice('{"a":1}', '{"a":2}'), buildContext());
    expect(seen).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('that is no JSON is passed on as it is: SES tries a topic with plain text', async () => {
    const seen: unknown[] = [];
    const handler = snsHandler(options, (each) => Promise.resolve(void seen.push(each)));
    await handler(notice('Successfully validated SNS topic'), buildContext());
    expect(seen).toEqual(['Successfully validated SNS topic']);
  });

  it('that cannot be processed is thrown, so that it is given again and then parked', async () => {
    const handler = snsHandler(options, () => Promise.reject(new Error('not now')));
    await expect(handler(notice('{}'), buildContext())).rejects.toThrow('not now');
  });
});

const tick: ScheduledEvent = {
  id: 'tick-1',
  version: '0',
  account: '000000000000',
  time: '2026-11-23T08:00:00Z',
  region: 'eu-north-1',
  resources: [],
  source: 'aws.events',
  'detail-type': 'Scheduled Event',
  detail: {},
};

describe('what throws is thrown on', () => {
  it('by a schedule', async () => {
    const handler = scheduleHandler(options, () => Promise.reject(new Error('later')));
    await expect(handler(tick, buildContext())).rejects.toThrow('later');
  });

  it('by a direct invocation, which else answers', async () => {
    const handler = invokeHandler(options, (command) => Promise.resolve({ did: command }));
    expect(await handler({ a: 1 }, buildContext())).toEqual({ did: { a: 1 } });
  });
});
