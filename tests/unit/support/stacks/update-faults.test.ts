import { describe, expect, test } from 'vitest';
import { type Template, templateSchema } from '#tests/support/stacks/template.ts';
import { updateFaults } from '#tests/support/stacks/update-faults.ts';

type Parts = Readonly<{ Resources?: Record<string, unknown>; Outputs?: Record<string, unknown> }>;

const kept = { DeletionPolicy: 'RetainExceptOnCreate' };
const index = (name: string, ...attributes: readonly string[]) => ({
  IndexName: name,
  KeySchema: [{ AttributeName: `${name}-key`, KeyType: 'HASH' }],
  Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: attributes },
});
const table = (properties: Record<string, unknown> = {}) => ({
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    GlobalSecondaryIndexes: [index('due')],
    ...properties,
  },
  ...kept,
});
const secret = { Type: 'AWS::SecretsManager::Secret', Properties: { Description: 'Key 1' }, ...kept };
const alarm = (name: string) => ({ Type: 'AWS::CloudWatch::Alarm', Properties: { AlarmName: name } });
const api = { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } };
const stage = { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, StageName: '$default' } };
const exportOf = (name: string, value: unknown) => ({ Value: value, Export: { Name: name } });

const stack = ({ Resources = {}, Outputs = {} }: Parts): Template =>
  templateSchema.parse({
    Resources: { Table: table(), Secret: secret, Alarm: alarm('late'), Api: api, Stage: stage, ...Resources },
    Outputs: {
      Secret: exportOf('secret', { Ref: 'Secret' }),
      Endpoint: exportOf('endpoint', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }),
      ...Outputs,
    },
  });

const without = (id: string, { Resources, Outputs }: Template): Template =>
  templateSchema.parse({
    Resources: Object.fromEntries(Object.entries(Resources).filter(([name]) => name !== id)),
    Outputs: Object.fromEntries(Object.entries(Outputs).filter(([name]) => name !== id)),
  });

const importing = (...names: readonly string[]): Template =>
  templateSchema.parse({
    Resources: {
      Fn: { Type: 'AWS::Lambda::Function', Properties: { Layers: names.map((name) => ({ 'Fn::ImportValue': name })) } },
    },
  });

const before = stack({});
const faults = (after: Template, other: Template = importing('secret', 'endpoint')) =>
  updateFaults(before, after, other);

describe('Nothing is found', () => {
  test.each([
    ['where nothing changes', {}],
    ['where something is added', { Resources: { More: alarm('dead') }, Outputs: { More: exportOf('more', 'text') } }],
    ['where what may change does', { Resources: { Table: table({ DeletionProtectionEnabled: true }) } }],
    [
      'where one index is added',
      { Resources: { Table: table({ GlobalSecondaryIndexes: [index('due'), index('list')] }) } },
    ],
    ['where something is replaced together with its name', { Resources: { Alarm: alarm('later') } }],
  ])('%s', (_, parts) => {
    expect(faults(stack(parts))).toEqual([]);
  });

  test('where an export goes that nobody imports', () => {
    expect(faults(templateSchema.parse({ ...before, Outputs: {} }), importing())).toEqual([]);
  });

  test('where what is not kept goes', () => {
    expect(faults(without('Alarm', before))).toEqual([]);
  });
});

describe('An export that is imported is found', () => {
  test('when it is gone', () => {
    expect(faults(templateSchema.parse({ ...before, Outputs: {} }))).toEqual([
      { fault: 'export_in_use', of: 'secret' },
      { fault: 'export_in_use', of: 'endpoint' },
    ]);
  });

  test('when it has another value', () => {
    const Outputs = { Secret: exportOf('secret', { Ref: 'Table' }) };
    expect(faults(stack({ Outputs }))).toEqual([{ fault: 'export_in_use', of: 'secret' }]);
  });

  test('when what it tells of is replaced', () => {
    const Resources = { Api: { ...api, Properties: { ProtocolType: 'WEBSOCKET' } } };
    expect(faults(stack({ Resources }))).toEqual([{ fault: 'export_in_use', of: 'endpoint' }]);
  });
});

test('An import of what the other stack does not export is found', () => {
  const Resources = { More: { Type: 'AWS::SNS::Topic', Properties: { TopicName: { 'Fn::ImportValue': 'key' } } } };
  expect(faults(stack({ Resources }))).toEqual([{ fault: 'import_missing', of: 'key' }]);
});

describe('What is kept is found', () => {
  test('when a property changes that makes it anew', () => {
    const Resources = { Table: table({ KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }] }) };
    expect(faults(stack({ Resources }))).toEqual([{ fault: 'kept_replaced', of: 'Table' }]);
  });

  test('when another type stands under its logical id', () => {
    expect(faults(stack({ Resources: { Table: secret } }))).toEqual([{ fault: 'kept_replaced', of: 'Table' }]);
  });

  test('when it refers by such a property to something that is made anew', () => {
    const named = (Name: string) => ({
      Api: { ...api, Properties: { ProtocolType: Name } },
      Secret: { ...secret, Properties: { Name: { Ref: 'Api' } } },
    });
    expect(
      updateFaults(stack({ Resources: named('HTTP') }), stack({ Resources: named('WEBSOCKET') }), importing()),
    ).toEqual([{ fault: 'kept_replaced', of: 'Secret' }]);
  });

  test('when it is left behind, under its own logical id or since that is another', () => {
    const renamed = stack({ Resources: { Store: table() } });
    expect(faults(without('Table', renamed))).toEqual([{ fault: 'kept_left', of: 'Table' }]);
  });
});

describe('A name is found that would be made twice', () => {
  test('since its resource has another logical id', () => {
    expect(faults(without('Alarm', stack({ Resources: { Alert: alarm('late') } })))).toEqual([
      { fault: 'name_twice', of: 'AWS::CloudWatch::Alarm ["late"]' },
    ]);
  });

  test('since its resource is replaced and keeps it', () => {
    const role = (properties: Record<string, unknown>) => ({
      Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'sender', ...properties } } },
    });
    expect(updateFaults(stack(role({ Path: '/' })), stack(role({ Path: '/new/' })), importing())).toEqual([
      { fault: 'name_twice', of: 'AWS::IAM::Role ["sender"]' },
    ]);
  });

  test('since two of the stack have it', () => {
    expect(faults(stack({ Resources: { Alert: alarm('dead'), More: alarm('dead') } }))).toEqual([
      { fault: 'name_twice', of: 'AWS::CloudWatch::Alarm ["dead"]' },
    ]);
  });

  test('since the other stack has it', () => {
    const other = templateSchema.parse({ Resources: { Theirs: alarm('dead') } });
    expect(faults(stack({ Resources: { More: alarm('dead') } }), other)).toEqual([
      { fault: 'name_twice', of: 'AWS::CloudWatch::Alarm ["dead"]' },
    ]);
  });

  test('of several parts, but not where a part is itself made anew', () => {
    const Resources = { Second: stage };
    expect(faults(without('Stage', stack({ Resources })))).toEqual([
      { fault: 'name_twice', of: 'AWS::ApiGatewayV2::Stage [{"Ref":"Api"},"$default"]' },
    ]);
    const another = { Api: { ...api, Properties: { ProtocolType: 'WEBSOCKET' } } };
    expect(faults(stack({ Resources: another }), importing())).toEqual([]);
  });
});

describe('An index is found', () => {
  test.each([
    ['projection', { ...index('due', 'status') }],
    ['key', { ...index('due'), KeySchema: [{ AttributeName: 'other', KeyType: 'HASH' }] }],
  ])('when its %s changes', (_, changed) => {
    expect(faults(stack({ Resources: { Table: table({ GlobalSecondaryIndexes: [changed] }) } }))).toEqual([
      { fault: 'index_changed', of: 'due' },
    ]);
  });

  test.each([
    ['two are new', [index('due'), index('list'), index('name')], 'list, name'],
    ['one is new and one gone', [index('list')], 'due, list'],
  ])('when %s at once', (_, indexes, of) => {
    expect(faults(stack({ Resources: { Table: table({ GlobalSecondaryIndexes: indexes }) } }))).toEqual([
      { fault: 'indexes_at_once', of },
    ]);
  });
});

test('A type of which nobody has written down what a change does stops the rehearsal', () => {
  const queue = templateSchema.parse({ Resources: { Queue: { Type: 'AWS::SQS::Queue' } } });
  expect(() => updateFaults(queue, queue, importing())).toThrow('AWS::SQS::Queue');
});
