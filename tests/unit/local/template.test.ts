import { describe, expect, it } from 'vitest';
import { resolveDynamicReferences } from '#infra/local/template/dynamic-references.ts';
import { refuseUnknownTypes } from '#infra/local/template/known-types.ts';
import { resolveGraph } from '#infra/local/template/resource-graph.ts';

const propertyOf = (value: unknown, more: object = {}) => {
  const template = JSON.parse(
    JSON.stringify({ Resources: { It: { Type: 'AWS::Logs::LogGroup', Properties: { value } } }, ...more }),
  );
  const [resource] = resolveGraph([{ name: 'one', template }], 'http://127.0.0.1:3000');
  return resource?.properties;
};

describe('intrinsic functions', () => {
  it.each([
    ['Ref of a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-north-1'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'AWS::Partition' }, 1]] }, 'a-aws-1'],
    ['Sub', { 'Fn::Sub': `\${AWS::AccountId}/\${!kept}` }, `000000000000/\${kept}`],
    ['Sub with values', { 'Fn::Sub': [`\${x}!`, { x: { Ref: 'AWS::URLSuffix' } }] }, 'amazonaws.com!'],
    ['Select of Split', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    ['If', { 'Fn::If': ['Yes', 1, 2] }, 1],
    ['If with no value', { 'Fn::If': ['Yes', { Ref: 'AWS::NoValue' }, 2] }, undefined],
    ['FindInMap', { 'Fn::FindInMap': ['M', 'a', 'b'] }, 7],
    ['a list without what has no value', [1, { Ref: 'AWS::NoValue' }, 2], [1, 2]],
    ['an ordinary object', { a: { b: [true, null] } }, { a: { b: [true, null] } }],
    ['a parameter with a default', { Ref: 'P' }, 'default'],
  ])('%s', (_, value, expected) => {
    const more = {
      Conditions: { Yes: { 'Fn::Not': [{ 'Fn::Equals': ['a', 'b'] }] } },
      Mappings: { M: { a: { b: 7 } } },
      Parameters: { P: { Type: 'String', Default: 'default' } },
    };
    expect(propertyOf(value, more)).toEqual(expected === undefined ? {} : { value: expected });
  });

  it('stops at a function that it does not know', () => {
    expect(() => propertyOf({ 'Fn::Cidr': ['10.0.0.0/8', 1] })).toThrow('Fn::Cidr');
  });

  it('stops at what is not there', () => {
    expect(() => propertyOf({ Ref: 'Nobody' })).toThrow('one/Nobody');
    expect(() => propertyOf({ 'Fn::GetAtt': ['It', 'Nothing'] })).toThrow('refers to itself');
    expect(() => propertyOf({ 'Fn::ImportValue': 'none' })).toThrow('the export none');
  });
});

describe('two stacks', () => {
  const kept = {
    Resources: {
      Api: { Type: 'AWS::ApiGatewayV2::Api' },
      Table: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 't' } },
      Absent: { Type: 'AWS::SNS::Topic', Condition: 'Never' },
    },
    Conditions: { Never: { 'Fn::Equals': [1, 2] } },
    Outputs: { Out: { Value: { 'Fn::GetAtt': ['Table', 'StreamArn'] }, Export: { Name: 'kept:Stream' } } },
  };
  const service = {
    Resources: { Use: { Type: 'AWS::Logs::LogGroup', Properties: { stream: { 'Fn::ImportValue': 'kept:Stream' } } } },
  };
  const resources = resolveGraph(
    [
      { name: 'service', template: service },
      { name: 'kept', template: kept },
    ],
    'http://127.0.0.1:3000',
  );

  it('see each other’s exports, in any order', () => {
    expect(resources.find(({ logicalId }) => logicalId === 'Use')?.properties).toEqual({
      stream: expect.stringMatching(/^arn:aws:dynamodb:eu-north-1:000000000000:table\/t\/stream\//),
    });
  });

  it('leave out what their conditions leave out', () => {
    expect(resources.map(({ logicalId }) => logicalId)).not.toContain('Absent');
  });

  it('give the local address for the address of the API', () => {
    expect(resources.find(({ logicalId }) => logicalId === 'Api')?.attributes['ApiEndpoint']).toBe(
      'http://127.0.0.1:3000',
    );
  });
});

describe('references to secrets', () => {
  const secrets = (id: string) => (id.endsWith('json') ? '{"user":"kim"}' : 'plain');
  it.each([
    [
      '{{resolve:secretsmanager:arn:aws:secretsmanager:eu-north-1:000000000000:secret:name-ab12:SecretString:::}}',
      'plain',
    ],
    ['{"a":"{{resolve:secretsmanager:name:SecretString:::}}","b":1}', '{"a":"plain","b":1}'],
    ['{{resolve:secretsmanager:name-json:SecretString:user::}}', 'kim'],
    ['nothing to do', 'nothing to do'],
  ])('%s', (text, expected) => {
    expect(resolveDynamicReferences({ deep: [text] }, secrets)).toEqual({ deep: [expected] });
  });
});

describe('resource types', () => {
  it('are known, or stop the start', () => {
    expect(() => refuseUnknownTypes([{ logicalId: 'A', type: 'AWS::CloudWatch::Alarm' }])).not.toThrow();
    expect(() => refuseUnknownTypes([{ logicalId: 'A', type: 'AWS::EC2::Vpc' }])).toThrow('AWS::EC2::Vpc (A)');
  });
});
