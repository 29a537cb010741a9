import { createHash } from 'node:crypto';
import { isJsonRecord, type Json, type JsonRecord } from '../json.ts';
import { accountId, arnOf, region } from './names.ts';

/** What `Ref` and `Fn::GetAtt` of a resource give. */
export type ResourceIdentity = { ref: string; attributes: Record<string, string> };

/** `name` is a lasting made-up name, for resources that the template does not name. */
type Describe = (properties: JsonRecord, name: string, localAddress: string) => ResourceIdentity;

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** A stream's label is the time when it was made; locally one will do. */
const streamLabel = '2026-01-01T00:00:00.000';

const fingerprint = (seed: string, length: number): string =>
  createHash('sha256').update(seed).digest('hex').slice(0, length);

/** As CloudFormation makes names: stack, logical id and something that stays the same. */
export const generatedName = (stack: string, logicalId: string): string =>
  `${stack}-${logicalId}-${fingerprint(`${stack}/${logicalId}`, 12)}`;

const uuidOf = (name: string): string =>
  fingerprint(name, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const named =
  (service: string, property: string, prefix: string): Describe =>
  (properties, name) => {
    const ref = text(properties[property]) ?? name;
    return { ref, attributes: { Arn: arnOf(service, `${prefix}${ref}`) } };
  };

const table: Describe = (properties, name) => {
  const ref = text(properties['TableName']) ?? name;
  const arn = arnOf('dynamodb', `table/${ref}`);
  return { ref, attributes: { Arn: arn, StreamArn: `${arn}/stream/${streamLabel}` } };
};

const role: Describe = (properties, name) => {
  const ref = text(properties['RoleName']) ?? name.slice(-64);
  return { ref, attributes: { Arn: arnOf('iam', `role/${ref}`, `:${accountId}`), RoleId: 'AROALOCAL' } };
};

const topic: Describe = (properties, name) => {
  const topicName = text(properties['TopicName']) ?? name;
  const arn = arnOf('sns', topicName);
  return { ref: arn, attributes: { TopicArn: arn, TopicName: topicName } };
};

const bucket: Describe = (properties, name) => {
  const ref = text(properties['BucketName']) ?? name.toLowerCase().slice(-63).replace(/^-/, '');
  return {
    ref,
    attributes: {
      Arn: `arn:aws:s3:::${ref}`,
      DomainName: `${ref}.s3.amazonaws.com`,
      RegionalDomainName: `${ref}.s3.${region}.amazonaws.com`,
    },
  };
};

const identities: Record<string, Describe> = {
  'AWS::ApiGatewayV2::Api': (_, name, localAddress) => {
    const id = fingerprint(name, 10);
    return { ref: id, attributes: { ApiEndpoint: localAddress, ApiId: id } };
  },
  'AWS::ApiGatewayV2::Stage': (properties, name) => ({ ref: text(properties['StageName']) ?? name, attributes: {} }),
  'AWS::CloudWatch::Alarm': named('cloudwatch', 'AlarmName', 'alarm:'),
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::Events::Rule': named('events', 'Name', 'rule/'),
  'AWS::IAM::ManagedPolicy': (properties, name) => {
    const arn = arnOf('iam', `policy/${text(properties['ManagedPolicyName']) ?? name}`, `:${accountId}`);
    return { ref: arn, attributes: { PolicyArn: arn } };
  },
  'AWS::IAM::Role': role,
  'AWS::KMS::Key': (_, name) => {
    const id = uuidOf(name);
    return { ref: id, attributes: { Arn: arnOf('kms', `key/${id}`), KeyId: id } };
  },
  'AWS::KMS::Alias': (properties, name) => ({ ref: text(properties['AliasName']) ?? name, attributes: {} }),
  'AWS::Lambda::Alias': (properties, name) => {
    const ref = arnOf(
      'lambda',
      `function:${text(properties['FunctionName']) ?? name}:${text(properties['Name']) ?? ''}`,
    );
    return { ref, attributes: { AliasArn: ref } };
  },
  'AWS::Lambda::EventSourceMapping': (_, name) => ({ ref: uuidOf(name), attributes: { Id: uuidOf(name) } }),
  'AWS::Lambda::Function': named('lambda', 'FunctionName', 'function:'),
  'AWS::Lambda::Version': (properties, name) => {
    const ref = arnOf('lambda', `function:${text(properties['FunctionName']) ?? name}:1`);
    return { ref, attributes: { FunctionArn: ref, Version: '1' } };
  },
  'AWS::Logs::LogGroup': (properties, name) => {
    const ref = text(properties['LogGroupName']) ?? name;
    return { ref, attributes: { Arn: arnOf('logs', `log-group:${ref}:*`) } };
  },
  'AWS::S3::Bucket': bucket,
  'AWS::SES::ConfigurationSet': named('ses', 'Name', 'configuration-set/'),
  'AWS::SES::EmailIdentity': (properties, name) => {
    const ref = text(properties['EmailIdentity']) ?? name;
    const tokens = [1, 2, 3].flatMap((n) => [
      [`DkimDNSTokenName${n}`, `token${n}._domainkey.${ref}`] as const,
      [`DkimDNSTokenValue${n}`, `token${n}.dkim.amazonses.com`] as const,
    ]);
    return {
      ref,
      attributes: { EmailIdentityArn: arnOf('ses', `identity/${ref}`), ...Object.fromEntries(tokens) },
    };
  },
  'AWS::SNS::Topic': topic,
  'AWS::SecretsManager::Secret': (properties, name) => {
    const arn = arnOf('secretsmanager', `secret:${text(properties['Name']) ?? name}-${fingerprint(name, 6)}`);
    return { ref: arn, attributes: { Id: arn } };
  },
};

export const identifyResource = (
  type: string,
  properties: Json,
  name: string,
  localAddress: string,
): ResourceIdentity => {
  const describe = identities[type];
  if (describe !== undefined) return describe(isJsonRecord(properties) ? properties : {}, name, localAddress);
  const kind = type.split('::').slice(1).join('/').toLowerCase();
  return { ref: name, attributes: { Arn: arnOf(kind.split('/')[0] ?? kind, `${kind}/${name}`) } };
};
