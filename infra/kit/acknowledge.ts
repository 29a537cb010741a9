import { Stack, Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import * as z from 'zod';

/** Accepts a finding of cdk-nag's AwsSolutions on one resource (and what belongs to it), with the reason. */
export function acknowledge(construct: IConstruct, rule: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${rule}`, reason });
}

/** Accepts one pattern in the permissions of a role, and no other. */
export function acknowledgePattern(role: IConstruct, resource: string, reason: string): void {
  acknowledge(role, `IAM5[Resource::${plainText(Stack.of(role).resolve(resource))}]`, reason);
}

const joined = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });
const reference = z.object({ Ref: z.string() });
const imported = z.object({ 'Fn::ImportValue': z.string() });

/** As cdk-nag writes a resource in the name of its finding. */
function plainText(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const referred = reference.safeParse(resource);
  if (referred.success) return `<${referred.data.Ref}>`;
  const parts = joined.safeParse(resource);
  return parts.success
    ? parts.data['Fn::Join'][1].map(plainText).join('')
    : imported.parse(resource)['Fn::ImportValue'];
}
