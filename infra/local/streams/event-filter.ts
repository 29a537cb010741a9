import { isJsonRecord, type Json, type JsonRecord } from '../json.ts';

/** Throws for what the filter language of Lambda does not have, or the local cloud does not know. */
export type EventFilter = (event: Json) => boolean;

type Rule = (value: Json | undefined) => boolean;

const listOf = (value: Json): Json[] => (Array.isArray(value) ? value : [value]);
const isText = (value: Json | undefined): value is string => typeof value === 'string';
const textOf = (operator: string, value: Json): string => {
  if (isText(value)) return value;
  throw new Error(`The filter operator ${operator} wants text`);
};

const comparisons: Record<string, (left: number, right: number) => boolean> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '=': (left, right) => left === right,
  '>=': (left, right) => left >= right,
  '>': (left, right) => left > right,
};

const numeric = (pairs: Json[]): Rule => {
  const tests: ((value: number) => boolean)[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const compare = comparisons[textOf('numeric', pairs[index] ?? '')];
    const limit = pairs[index + 1];
    if (compare === undefined || typeof limit !== 'number') throw new Error('A numeric filter is not understood');
    tests.push((value) => compare(value, limit));
  }
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
};

const anythingBut = (refused: Json): Rule => {
  if (isJsonRecord(refused)) {
    const rule = operator(refused);
    return (value) => value !== undefined && !rule(value);
  }
  const list = listOf(refused);
  return (value) => value !== undefined && !list.some((item) => item === value);
};

const operators: Record<string, (argument: Json) => Rule> = {
  prefix: (argument) => {
    const prefix = textOf('prefix', argument);
    return (value) => isText(value) && value.startsWith(prefix);
  },
  suffix: (argument) => {
    const suffix = textOf('suffix', argument);
    return (value) => isText(value) && value.endsWith(suffix);
  },
  'equals-ignore-case': (argument) => {
    const wanted = textOf('equals-ignore-case', argument).toLowerCase();
    return (value) => isText(value) && value.toLowerCase() === wanted;
  },
  exists: (argument) => (value) => (value !== undefined) === argument,
  numeric: (argument) => numeric(listOf(argument)),
  'anything-but': anythingBut,
};

const operator = (rule: JsonRecord): Rule => {
  const [name = '', ...more] = Object.keys(rule);
  const make = operators[name];
  const argument = rule[name];
  if (make === undefined || argument === undefined || more.length > 0) {
    throw new Error(`The local cloud does not know the filter rule ${JSON.stringify(rule)}`);
  }
  return make(argument);
};

const leaf = (rules: Json[]): Rule => {
  const tests = rules.map((rule): Rule => (isJsonRecord(rule) ? operator(rule) : (value) => value === rule));
  const matches: Rule = (value) => tests.some((test) => test(value));
  return (value) => (Array.isArray(value) ? value.some(matches) : matches(value));
};

const node = (pattern: JsonRecord): Rule => {
  const tests = Object.entries(pattern).map(([key, rule]): Rule => {
    if (key === '$or') {
      const choices = listOf(rule).filter(isJsonRecord).map(node);
      return (value) => choices.some((choice) => choice(value));
    }
    if (!Array.isArray(rule) && !isJsonRecord(rule)) throw new Error(`The filter at ${key} is neither list nor object`);
    const test = Array.isArray(rule) ? leaf(rule) : node(rule);
    return (value) => test(isJsonRecord(value) ? value[key] : undefined);
  });
  return (value) => tests.every((test) => test(value));
};

export const compileEventFilter = (pattern: Json): EventFilter => {
  if (!isJsonRecord(pattern)) throw new Error('A filter pattern is an object');
  return node(pattern);
};
