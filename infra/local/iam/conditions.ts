import { matchesPattern } from './match-pattern.ts';
import type { ConditionOperator, Statement } from './policy.ts';

/** Condition keys in lower case. */
export type RequestContext = Record<string, string>;

type Test = (actual: string, expected: string[]) => boolean;

const isOne: Test = (actual, expected) => expected.includes(actual);
const isLike: Test = (actual, expected) => expected.some((pattern) => matchesPattern(pattern, actual));

/** What an operator says when the request has no such key: the negated ones hold. */
const tests: Record<Exclude<ConditionOperator, 'Null'>, { test: Test; whenAbsent: boolean }> = {
  StringEquals: { test: isOne, whenAbsent: false },
  StringNotEquals: { test: (actual, expected) => !isOne(actual, expected), whenAbsent: true },
  StringLike: { test: isLike, whenAbsent: false },
  StringNotLike: { test: (actual, expected) => !isLike(actual, expected), whenAbsent: true },
  ArnEquals: { test: isLike, whenAbsent: false },
  ArnLike: { test: isLike, whenAbsent: false },
  ArnNotLike: { test: (actual, expected) => !isLike(actual, expected), whenAbsent: true },
  Bool: { test: isOne, whenAbsent: false },
  NumericLessThan: { test: (actual, [limit]) => Number(actual) < Number(limit), whenAbsent: false },
};

const holds = (operator: ConditionOperator, actual: string | undefined, expected: string[]): boolean => {
  if (operator === 'Null') return expected.includes(String(actual === undefined));
  const { test, whenAbsent } = tests[operator];
  return actual === undefined ? whenAbsent : test(actual, expected);
};

export const conditionsHold = (condition: Statement['Condition'], context: RequestContext): boolean => {
  for (const operator of Object.keys(condition ?? {})) {
    const known = operatorNamed(operator);
    for (const [key, expected] of Object.entries(condition?.[known] ?? {})) {
      if (!holds(known, context[key.toLowerCase()], expected)) return false;
    }
  }
  return true;
};

const operatorNamed = (name: string): ConditionOperator => {
  if (name === 'Null' || isTested(name)) return name;
  throw new Error(`The condition operator ${name} is not known`);
};

const isTested = (name: string): name is Exclude<ConditionOperator, 'Null'> => name in tests;
