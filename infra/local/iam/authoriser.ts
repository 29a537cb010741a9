import { type Caller, evaluateStatements, type Permission, type Verdict } from './evaluate-statements.ts';
import type { Policies } from './read-policies.ts';
import { documentedContext } from './service-context.ts';

export type Refusal = { permission: Permission; reason: string };

export type Authoriser = {
  /** The first permission that the role lacks, if any. */
  refuseRole: (roleArn: string, permissions: readonly Permission[]) => Refusal | undefined;
  /** The same for a service of AWS that acts by itself: only the resource's own policy counts, and what it is documented to send. */
  refuseService: (service: string, permissions: readonly Permission[]) => Refusal | undefined;
};

const bucketOf = (resource: string): string => resource.split('/')[0] ?? resource;

const explain = (verdict: Verdict, action: string): string =>
  verdict === 'denied-explicitly'
    ? 'with an explicit deny in a policy'
    : `because no identity-based policy allows the ${action} action`;

export const makeAuthoriser = ({ ofRole, ofResource }: Policies): Authoriser => {
  const ofTarget = (resource: string) =>
    ofResource.get(resource.startsWith('arn:aws:s3:') ? bucketOf(resource) : resource) ?? [];

  const withDefaults = (permission: Permission): Permission => ({
    ...permission,
    // The road from a process to the local cloud stays on the machine; on AWS it is TLS.
    context: {
      'aws:securetransport': 'true',
      's3:tlsversion': '1.3',
      ...permission.context,
    },
  });

  const judgeRole = (roleArn: string, permission: Permission): Verdict => {
    const ofKey = permission.action.startsWith('kms:');
    const caller: Caller = { arn: roleArn, viaAccount: ofKey };
    const identity = evaluateStatements(ofRole.get(roleArn) ?? [], caller, permission);
    if (identity === 'denied-explicitly') return identity;
    const resource = evaluateStatements(ofTarget(permission.resource), caller, permission);
    if (resource === 'denied-explicitly') return resource;
    // A key's policy must let the account's own policies decide; a bucket's or topic's may only add.
    const allowed = ofKey ? identity === 'allowed' && resource === 'allowed' : [identity, resource].includes('allowed');
    return allowed ? 'allowed' : 'denied';
  };

  const firstRefusal = (permissions: readonly Permission[], judge: (permission: Permission) => Verdict) => {
    for (const permission of permissions) {
      const verdict = judge(permission);
      if (verdict !== 'allowed') return { permission, reason: explain(verdict, permission.action) };
    }
    return undefined;
  };

  return {
    refuseRole: (roleArn, permissions) =>
      firstRefusal(permissions, (permission) => judgeRole(roleArn, withDefaults(permission))),
    refuseService: (service, permissions) =>
      firstRefusal(permissions, (permission) => {
        const context = documentedContext(service, permission.action, permission.context ?? {});
        const seen = withDefaults({ ...permission, context });
        return evaluateStatements(ofTarget(permission.resource), { arn: service, service }, seen);
      }),
  };
};
