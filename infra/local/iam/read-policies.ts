import * as z from 'zod';
import type { LoadedTemplate } from '../template/load-template.ts';
import { policyDocumentSchema, type Statement } from './policy.ts';

const inlinePolicy = z.strictObject({ PolicyName: z.string(), PolicyDocument: policyDocumentSchema });

const roleSchema = z.strictObject({
  AssumeRolePolicyDocument: z.json(),
  Description: z.string().optional(),
  ManagedPolicyArns: z.array(z.string()).default([]),
  PermissionsBoundary: z.string().optional(),
  Policies: z.array(inlinePolicy).default([]),
  RoleName: z.string().optional(),
  Tags: z.json().optional(),
});

const policySchema = z.strictObject({ ...inlinePolicy.shape, Roles: z.array(z.string()) });

const managedPolicySchema = z.strictObject({
  Description: z.string().optional(),
  ManagedPolicyName: z.string().optional(),
  Path: z.string().optional(),
  PolicyDocument: policyDocumentSchema,
  Roles: z.array(z.string()).default([]),
});

const topicPolicySchema = z.strictObject({ PolicyDocument: policyDocumentSchema, Topics: z.array(z.string()) });
const bucketPolicySchema = z.strictObject({ PolicyDocument: policyDocumentSchema, Bucket: z.string() });

const keySchema = z.object({ KeyPolicy: policyDocumentSchema });

/** Policies of AWS's own that let nobody do what is played here. */
const managedByAws: Record<string, readonly Statement[]> = {
  'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole': [],
  'arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited': [],
};

export type Policies = {
  /** By the role's ARN. */
  ofRole: Map<string, readonly Statement[]>;
  /** By the ARN of the bucket, topic or key. */
  ofResource: Map<string, Statement[]>;
};

const statementsOfRoles = (template: LoadedTemplate): Map<string, readonly Statement[]> => {
  const attached = [
    ...template.ofType('AWS::IAM::Policy', policySchema),
    ...template.ofType('AWS::IAM::ManagedPolicy', managedPolicySchema),
  ];
  const managed = new Map(
    template
      .ofType('AWS::IAM::ManagedPolicy', managedPolicySchema)
      .map(({ ref, properties }) => [ref, properties.PolicyDocument.Statement]),
  );
  const roles = template.ofType('AWS::IAM::Role', roleSchema).map(({ ref, attributes, properties }) => {
    const statements = [
      ...properties.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
      ...attached.filter((policy) => policy.properties.Roles.includes(ref)),
    ].flatMap((item) => ('Effect' in item ? [item] : item.properties.PolicyDocument.Statement));
    const named = properties.ManagedPolicyArns.flatMap((arn) => {
      const known = managed.get(arn) ?? managedByAws[arn];
      if (known === undefined) throw new Error(`The local cloud does not know the policy ${arn}`);
      return known;
    });
    return [attributes['Arn'] ?? '', [...statements, ...named]] as const;
  });
  return new Map(roles);
};

export const readPolicies = (template: LoadedTemplate): Policies => {
  const ofResource = new Map<string, Statement[]>();
  const add = (arn: string, statements: Statement[]): void => {
    ofResource.set(arn, [...(ofResource.get(arn) ?? []), ...statements]);
  };
  for (const { properties } of template.ofType('AWS::SNS::TopicPolicy', topicPolicySchema)) {
    for (const topic of properties.Topics) add(topic, properties.PolicyDocument.Statement);
  }
  for (const { properties } of template.ofType('AWS::S3::BucketPolicy', bucketPolicySchema)) {
    add(`arn:aws:s3:::${properties.Bucket}`, properties.PolicyDocument.Statement);
  }
  for (const { attributes, properties } of template.ofType('AWS::KMS::Key', keySchema)) {
    add(attributes['Arn'] ?? '', properties.KeyPolicy.Statement);
  }
  return { ofRole: statementsOfRoles(template), ofResource };
};
