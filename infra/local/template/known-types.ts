/** Types whose effect the local cloud plays. */
const played = [
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::DynamoDB::Table',
  'AWS::Events::Rule',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Lambda::Permission',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::SES::ConfigurationSet',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SES::EmailIdentity',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SecretsManager::Secret',
];

/** Types that change nothing that a function or a user of the system can notice on one machine, and why. */
const withoutLocalEffect: Record<string, string> = {
  'AWS::Budgets::Budget': 'nothing costs anything',
  'AWS::CDK::Metadata': 'statistics of CDK',
  'AWS::CloudWatch::Alarm': 'nobody to wake; the logs and dead letters are on the console page',
  'AWS::CloudWatch::CompositeAlarm': 'as an alarm',
  'AWS::CloudWatch::Dashboard': 'there are no metrics to draw',
  'AWS::CodeDeploy::Application': 'a start deploys everything at once',
  'AWS::CodeDeploy::DeploymentGroup': 'as an application',
  'AWS::KMS::Alias': 'only a name for people; policies name the key',
  'AWS::Lambda::Alias': 'leads to the only version that there is',
  'AWS::Lambda::Version': 'a function has one version, which is what was built',
  'AWS::Logs::LogGroup': 'logs are kept per function, in memory',
  'AWS::Logs::MetricFilter': 'there are no metrics',
  'AWS::Logs::QueryDefinition': 'a saved query for people',
};

/** Throws when the template has a type that would be left out silently. */
export const refuseUnknownTypes = (resources: readonly { logicalId: string; type: string }[]): void => {
  const unknown = resources.filter(({ type }) => !played.includes(type) && withoutLocalEffect[type] === undefined);
  if (unknown.length === 0) return;
  const list = unknown.map(({ logicalId, type }) => `${type} (${logicalId})`).join(', ');
  throw new Error(
    `The local cloud does not know ${list}. Play it, or list it in template/known-types.ts with a reason.`,
  );
};
