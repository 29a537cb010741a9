import { describe, expect, it } from 'vitest';
import { makeAuthoriser } from '#infra/local/iam/authoriser.ts';
import { policyDocumentSchema, type Statement } from '#infra/local/iam/policy.ts';
import { permissionsToPublish } from '#infra/local/sns/permissions-to-publish.ts';

const role = 'arn:aws:iam::000000000000:role/worker';
const bucket = 'arn:aws:s3:::files';
const key = 'arn:aws:kms:eu-north-1:000000000000:key/1';

const statements = (...list: object[]): Statement[] =>
  policyDocumentSchema.parse({ Version: '2012-10-17', Statement: list }).Statement;

const allow = (Action: string | string[], Resource: string | string[], more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});

type World = { own?: object[]; resources?: Record<string, object[]>; context?: Record<string, string> };

const isRefused = ({ own = [], resources = {}, context = {} }: World, action: string, resource: string) =>
  makeAuthoriser({
    ofRole: new Map([[role, statements(...own)]]),
    ofResource: new Map(Object.entries(resources).map(([arn, list]) => [arn, statements(...list)])),
  }).refuseRole(role, [{ action, resource, context }]);

describe('a role', () => {
  it.each<[string, World, string, string, boolean]>([
    ['may do nothing by itself', {}, 's3:GetObject', `${bucket}/a`, false],
    [
      'may what a statement allows',
      { own: [allow('s3:GetObject', `${bucket}/*`)] },
      's3:GetObject',
      `${bucket}/a/b`,
      true,
    ],
    [
      'may with a wildcard in the action',
      { own: [allow('s3:Get*', `${bucket}/*`)] },
      's3:GetObject',
      `${bucket}/a`,
      true,
    ],
    ['may whatever the letter case of the action', { own: [allow('S3:getobject', '*')] }, 's3:GetObject', bucket, true],
    ['may not elsewhere', { own: [allow('s3:*', `${bucket}/a/*`)] }, 's3:GetObject', `${bucket}/b`, false],
    [
      'may not what is denied',
      { own: [allow('*', '*'), { ...allow('s3:*', `${bucket}/x`), Effect: 'Deny' }] },
      's3:GetObject',
      `${bucket}/x`,
      false,
    ],
    [
      'may outside NotResource',
      { own: [{ Effect: 'Allow', Action: 's3:*', NotResource: `${bucket}/x` }] },
      's3:GetObject',
      `${bucket}/y`,
      true,
    ],
    ['may not without the key’s own consent', { own: [allow('kms:Decrypt', key)] }, 'kms:Decrypt', key, false],
    [
      'may with the consent that lets the account decide',
      {
        own: [allow('kms:Decrypt', key)],
        resources: { [key]: [allow('kms:*', '*', { Principal: { AWS: 'arn:aws:iam::000000000000:root' } })] },
      },
      'kms:Decrypt',
      key,
      true,
    ],
    [
      'may not by that consent alone',
      { resources: { [key]: [allow('kms:*', '*', { Principal: { AWS: 'arn:aws:iam::000000000000:root' } })] } },
      'kms:Decrypt',
      key,
      false,
    ],
    [
      'may not what the bucket denies to all',
      {
        own: [allow('s3:*', '*')],
        resources: { [bucket]: [{ ...allow('s3:*', `${bucket}/*`), Effect: 'Deny', Principal: '*' }] },
      },
      's3:GetObject',
      `${bucket}/a`,
      false,
    ],
  ])('%s', (_, world, action, resource, allowed) => {
    expect(isRefused(world, action, resource) === undefined).toBe(allowed);
  });
});

describe('a condition', () => {
  it.each<[object, Record<string, string>, boolean]>([
    [{ StringEquals: { 'aws:X': ['a', 'b'] } }, { 'aws:x': 'b' }, true],
    [{ StringEquals: { 'aws:X': 'a' } }, {}, false],
    [{ StringNotEquals: { 'aws:X': 'a' } }, {}, true],
    [{ StringLike: { 'aws:X': 'a*' } }, { 'aws:x': 'abc' }, true],
    [{ ArnLike: { 'aws:X': 'arn:aws:s3:::*' } }, { 'aws:x': 'arn:aws:s3:::b' }, true],
    [{ Bool: { 'aws:SecureTransport': true } }, {}, true],
    [{ NumericLessThan: { 's3:TlsVersion': 1.2 } }, {}, false],
    [{ Null: { 'aws:X': 'true' } }, {}, true],
  ])('%j with %j', (Condition, context, holds) => {
    const world = { own: [allow('s3:*', '*', { Condition })], context };
    expect(isRefused(world, 's3:GetObject', bucket) === undefined).toBe(holds);
  });

  it('that is not known stops the start', () => {
    expect(() => statements(allow('*', '*', { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }))).toThrow();
    expect(() => statements(allow('*', '*', { Surprise: 1 }))).toThrow();
  });
});

describe('a service of AWS', () => {
  const topic = 'arn:aws:sns:eu-north-1:000000000000:events';

  it('may what the resource’s own policy lets it', () => {
    const authoriser = makeAuthoriser({
      ofRole: new Map(),
      ofResource: new Map([
        [topic, statements(allow('sns:Publish', topic, { Principal: { Service: 'ses.amazonaws.com' } }))],
      ]),
    });
    const permissions = [{ action: 'sns:Publish', resource: topic }];
    expect(authoriser.refuseService('ses.amazonaws.com', permissions)).toBeUndefined();
    expect(authoriser.refuseService('events.amazonaws.com', permissions)).toBeDefined();
  });

  const sourceAccount = { StringEquals: { 'aws:SourceAccount': '000000000000' } };
  const sourceArn = { ArnLike: { 'aws:SourceArn': 'arn:aws:ses:*:*:configuration-set/mail' } };
  const ofTopic = { ArnLike: { 'kms:EncryptionContext:aws:sns:topicArn': `${topic}*` } };

  it.each<[service: string, resource: string, condition: object, allowed: boolean]>([
    ['ses', topic, sourceAccount, true],
    ['ses', topic, sourceArn, true],
    ['ses', key, ofTopic, true],
    ['ses', key, sourceAccount, false],
    ['ses', key, sourceArn, false],
    ['ses', key, { ArnLike: { 'kms:EncryptionContext:aws:sns:topicArn': `${topic}-of-others` } }, false],
    ['cloudwatch', key, { ...sourceAccount, ...ofTopic }, true],
    ['cloudwatch', topic, { StringEquals: { 'aws:SourceOrgID': 'o-1' } }, false],
    ['events', topic, sourceAccount, false],
  ])('%s publishes where %s has the condition %j: %s', (service, resource, Condition, allowed) => {
    const principal = `${service}.amazonaws.com`;
    const consent = (on: string) =>
      allow(['sns:Publish', 'kms:*'], '*', {
        Principal: { Service: principal },
        ...(on === resource ? { Condition } : {}),
      });
    const authoriser = makeAuthoriser({
      ofRole: new Map(),
      ofResource: new Map([topic, key].map((arn) => [arn, statements(consent(arn))])),
    });
    const source = 'arn:aws:ses:eu-north-1:000000000000:configuration-set/mail';
    const needed = permissionsToPublish({ topicArn: topic, keyArn: key, sourceArn: source });
    const refusal = authoriser.refuseService(principal, needed);
    expect(refusal === undefined).toBe(allowed);
  });

  it('and no role says for which account it calls', () => {
    const world = { own: [allow('s3:*', '*', { Condition: sourceAccount })] };
    expect(isRefused(world, 's3:GetObject', bucket)).toBeDefined();
  });
});
