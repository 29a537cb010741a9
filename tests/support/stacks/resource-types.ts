type TypeFacts = Readonly<{
  /** A change of one of these is refused, or makes another resource in the place of the one that there is. */
  fixed?: readonly string[];
  /** Together the name of which AWS has one. A resource without any of them is named by CloudFormation. */
  name?: readonly string[];
}>;

/** What CloudFormation documents of each type that the stacks have. */
const resourceTypes: Readonly<Record<string, TypeFacts>> = {
  'AWS::ApiGatewayV2::Api': { fixed: ['ProtocolType'] },
  'AWS::ApiGatewayV2::ApiMapping': { fixed: ['DomainName'], name: ['DomainName', 'ApiMappingKey'] },
  'AWS::ApiGatewayV2::DomainName': { fixed: ['DomainName'], name: ['DomainName'] },
  'AWS::ApiGatewayV2::Integration': { fixed: ['ApiId'] },
  'AWS::ApiGatewayV2::Route': { fixed: ['ApiId'], name: ['ApiId', 'RouteKey'] },
  'AWS::ApiGatewayV2::Stage': { fixed: ['ApiId', 'StageName'], name: ['ApiId', 'StageName'] },
  // Its name is written in an object, and cannot change.
  'AWS::Budgets::Budget': {},
  'AWS::CertificateManager::Certificate': {
    fixed: [
      'CertificateAuthorityArn',
      'CertificateExport',
      'DomainName',
      'DomainValidationOptions',
      'KeyAlgorithm',
      'SubjectAlternativeNames',
      'ValidationMethod',
    ],
  },
  'AWS::CloudWatch::Alarm': { fixed: ['AlarmName'], name: ['AlarmName'] },
  'AWS::CloudWatch::Dashboard': { fixed: ['DashboardName'], name: ['DashboardName'] },
  'AWS::CodeDeploy::Application': { fixed: ['ApplicationName', 'ComputePlatform'], name: ['ApplicationName'] },
  'AWS::CodeDeploy::DeploymentGroup': { fixed: ['ApplicationName', 'DeploymentGroupName'] },
  'AWS::DynamoDB::Table': { fixed: ['ImportSourceSpecification', 'KeySchema', 'TableName'], name: ['TableName'] },
  'AWS::Events::Rule': { fixed: ['EventBusName', 'Name'], name: ['EventBusName', 'Name'] },
  'AWS::IAM::Policy': { name: ['PolicyName', 'Roles'] },
  'AWS::IAM::Role': { fixed: ['Path', 'RoleName'], name: ['RoleName'] },
  'AWS::KMS::Alias': { fixed: ['AliasName'], name: ['AliasName'] },
  'AWS::KMS::Key': { fixed: ['KeySpec', 'KeyUsage', 'MultiRegion', 'Origin'] },
  'AWS::Lambda::Alias': { fixed: ['FunctionName', 'Name'], name: ['FunctionName', 'Name'] },
  'AWS::Lambda::EventInvokeConfig': { fixed: ['FunctionName', 'Qualifier'], name: ['FunctionName', 'Qualifier'] },
  'AWS::Lambda::EventSourceMapping': {
    fixed: ['EventSourceArn', 'StartingPosition', 'StartingPositionTimestamp'],
    name: ['EventSourceArn', 'FunctionName'],
  },
  'AWS::Lambda::Function': { fixed: ['FunctionName', 'PackageType', 'TenancyConfig'], name: ['FunctionName'] },
  'AWS::Lambda::Permission': { fixed: ['Action', 'FunctionName', 'Principal', 'SourceAccount', 'SourceArn'] },
  'AWS::Lambda::Version': { fixed: ['CodeSha256', 'Description', 'FunctionName'] },
  'AWS::Logs::LogGroup': { fixed: ['LogGroupName'], name: ['LogGroupName'] },
  'AWS::S3::Bucket': {
    fixed: ['BucketName', 'BucketNamePrefix', 'BucketNamespace', 'ObjectLockEnabled'],
    name: ['BucketName'],
  },
  'AWS::S3::BucketPolicy': { fixed: ['Bucket'], name: ['Bucket'] },
  'AWS::SES::ConfigurationSet': { fixed: ['Name'], name: ['Name'] },
  'AWS::SES::ConfigurationSetEventDestination': { fixed: ['ConfigurationSetName'] },
  'AWS::SES::EmailIdentity': { fixed: ['EmailIdentity'], name: ['EmailIdentity'] },
  'AWS::SNS::Subscription': {
    fixed: ['Endpoint', 'Protocol', 'TopicArn'],
    name: ['TopicArn', 'Protocol', 'Endpoint'],
  },
  'AWS::SNS::Topic': { fixed: ['FifoTopic', 'TopicName'], name: ['TopicName'] },
  'AWS::SNS::TopicPolicy': { name: ['Topics'] },
  'AWS::SecretsManager::Secret': { fixed: ['Name'], name: ['Name'] },
};

/** Throws for a type that has no row above. */
export function typeFacts(type: string): Required<TypeFacts> {
  const facts = resourceTypes[type];
  if (facts === undefined) throw new Error(`What a change of ${type} does is not written down`);
  return { fixed: [], name: [], ...facts };
}
