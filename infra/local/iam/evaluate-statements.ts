import { conditionsHold, type RequestContext } from './conditions.ts';
import { matchesPattern } from './match-pattern.ts';
import type { Statement } from './policy.ts';

export type Permission = { action: string; resource: string; context?: RequestContext };
/** `viaAccount`: a policy that names the account lets its own policies decide (keys work so). */
export type Caller = { arn: string; service?: string; viaAccount?: boolean };
export type Verdict = 'allowed' | 'denied-explicitly' | 'denied';

const matchesAction = (statement: Statement, action: string): boolean => {
  const matches = (patterns: string[]) => patterns.some((pattern) => matchesPattern(pattern, action, true));
  return statement.Action ? matches(statement.Action) : !matches(statement.NotAction ?? ['*']);
};

const matchesResource = (statement: Statement, resource: string): boolean => {
  const matches = (patterns: string[]) => patterns.some((pattern) => matchesPattern(pattern, resource));
  return statement.Resource ? matches(statement.Resource) : !matches(statement.NotResource ?? ['*']);
};

const accountOf = /^arn:aws:(?:iam|sts)::(\d+):/;

const matchesPrincipal = ({ Principal, Effect }: Statement, { arn, service, viaAccount }: Caller): boolean => {
  if (Principal === undefined || Principal === '*') return true;
  if (service !== undefined) return (Principal['Service'] ?? []).includes(service);
  const account = viaAccount === true || Effect === 'Deny' ? rootOf(arn) : undefined;
  return (Principal['AWS'] ?? []).some((named) => named === '*' || named === arn || named === account);
};

const rootOf = (arn: string): string => `arn:aws:iam::${accountOf.exec(arn)?.[1]}:root`;

/** A deny wins over every allow; nothing said is a refusal. */
export const evaluateStatements = (
  statements: readonly Statement[],
  caller: Caller,
  { action, resource, context = {} }: Permission,
): Verdict => {
  let verdict: Verdict = 'denied';
  for (const statement of statements) {
    if (!matchesPrincipal(statement, caller)) continue;
    if (!matchesAction(statement, action) || !matchesResource(statement, resource)) continue;
    if (!conditionsHold(statement.Condition, context)) continue;
    if (statement.Effect === 'Deny') return 'denied-explicitly';
    verdict = 'allowed';
  }
  return verdict;
};
