import { describe, expect, test } from 'vitest';
import { transformed } from '#infra/local/events/event-bus.ts';
import { ruleSchema } from '#infra/local/events/rules.ts';
import { grantsOf } from '#tests/support/house/statements.ts';
import { synthesiseLoaded, synthesiseTemplates } from '#tests/support/house/templates.ts';
import { resourcesOf, type Templates } from '#tests/support/stacks/template.ts';

const setting = { smsService: 'end-user-messaging' };
const plain = await synthesiseTemplates();
const told = await synthesiseTemplates(setting);

const rulesByEvent = ({ service }: Templates) =>
  resourcesOf(service, 'AWS::Events::Rule').filter(({ Properties }) => Properties['EventPattern'] !== undefined);

function sending({ service }: Templates) {
  const fn = resourcesOf(service, 'AWS::Lambda::Function').find(({ Properties }) =>
    JSON.stringify(Properties['FunctionName']).includes('send-message'),
  );
  if (fn === undefined) throw new Error('There is no send-message');
  const sms = grantsOf(fn, service).filter(({ action }) => /^(?:sns|sms-voice):/.test(action));
  return { variables: JSON.stringify(fn.Properties['Environment']), actions: new Set(sms.map(({ action }) => action)) };
}

describe('A plain stage', () => {
  test('sends SMS by SNS, and listens to nobody about them', () => {
    expect(rulesByEvent(plain)).toEqual([]);
    expect(sending(plain).variables).not.toContain('SMS_SERVICE');
    expect([...sending(plain).actions]).toEqual(['sns:Publish']);
  });
});

describe('A stage with End User Messaging', () => {
  test('sends by it alone', () => {
    expect(sending(told).variables).toContain('"SMS_SERVICE":"end-user-messaging"');
    expect([...sending(told).actions]).toEqual(['sms-voice:SendTextMessage']);
  });

  test('has record-delivery told of SMS that are ours', () => {
    expect(rulesByEvent(told)).toMatchObject([
      {
        Properties: {
          EventPattern: {
            source: ['aws.sms-voice'],
            'detail-type': ['Text Message Delivery Status Updated'],
            detail: { context: { check: [{ exists: true }], message: [{ exists: true }] } },
          },
          State: 'ENABLED',
        },
      },
    ]);
  });

  test('lets no number through', async () => {
    const loaded = await synthesiseLoaded(setting);
    const transformers = loaded
      .ofType('AWS::Events::Rule', ruleSchema)
      .flatMap(({ properties }) => properties.Targets.flatMap(({ InputTransformer }) => InputTransformer ?? []));
    const event = {
      source: 'aws.sms-voice',
      detail: {
        eventType: 'TEXT_DELIVERED',
        messageId: 'sms-1',
        destinationPhoneNumber: '+46701740621',
        originationPhoneNumber: 'Exempel',
        context: { check: 'chk_1', message: 'msg_1' },
      },
    };
    expect(transformers.map((each): unknown => JSON.parse(transformed(event, each)))).toEqual([
      {
        source: 'aws.sms-voice',
        detail: { eventType: 'TEXT_DELIVERED', messageId: 'sms-1', context: { check: 'chk_1', message: 'msg_1' } },
      },
    ]);
  });
});
