import type { Permission } from '../iam/evaluate-statements.ts';
import { matchesPattern } from '../iam/match-pattern.ts';
import type { Statement } from '../iam/policy.ts';

export type GrantUse = { role: string; action: string; resources: string[]; used: boolean };

/** Which allowed actions of which role were ever needed, so that one that no test uses can be listed. */
export type Grants = { use: (roleArn: string, permissions: readonly Permission[]) => void; list: () => GrantUse[] };

export const watchGrants = (ofRole: ReadonlyMap<string, readonly Statement[]>): Grants => {
  const grants = [...ofRole].flatMap(([role, statements]) =>
    statements
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Action = [], Resource = [] }) =>
        Action.map((action): GrantUse => ({ role, action, resources: Resource, used: false })),
      ),
  );
  return {
    use: (roleArn, permissions) => {
      for (const grant of grants) {
        if (grant.role !== roleArn || grant.used) continue;
        grant.used = permissions.some(
          ({ action, resource }) =>
            matchesPattern(grant.action, action, true) &&
            grant.resources.some((pattern) => matchesPattern(pattern, resource)),
        );
      }
    },
    list: () => grants.map((grant) => ({ ...grant })),
  };
};
