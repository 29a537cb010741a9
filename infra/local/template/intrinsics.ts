import { isJsonRecord, type Json, type JsonRecord } from '../json.ts';

/** What an expression in a template can refer to. */
export type Scope = {
  ref: (name: string) => Json;
  attribute: (logicalId: string, attribute: string) => Json;
  imported: (exportName: string) => Json;
  condition: (name: string) => boolean;
  mapping: (map: string, key: string, second: string) => Json;
};

/** Stands for AWS::NoValue: a property or element with it is left out. */
const noValue = Symbol('AWS::NoValue');
type Resolved = Json | typeof noValue;

const asText = (value: Resolved): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`The template joins something that is not text: ${JSON.stringify(value)}`);
};

const asList = (value: Json | undefined): Json[] => {
  if (Array.isArray(value)) return value;
  throw new Error(`The template gives a function no list: ${JSON.stringify(value)}`);
};

const substitute = (text: string, values: JsonRecord, scope: Scope): string =>
  text.replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`;
    const given = values[name];
    if (given !== undefined) return asText(resolve(given, scope));
    const dot = name.indexOf('.');
    return asText(dot < 0 ? scope.ref(name) : scope.attribute(name.slice(0, dot), name.slice(dot + 1)));
  });

const functions: Record<string, (argument: Json, scope: Scope) => Resolved> = {
  Ref: (name, scope) => (name === 'AWS::NoValue' ? noValue : scope.ref(asText(name))),
  'Fn::GetAtt': (path, scope) => {
    const [id, ...rest] = Array.isArray(path) ? path.map(asText) : asText(path).split('.');
    return scope.attribute(id ?? '', rest.join('.'));
  },
  'Fn::ImportValue': (name, scope) => scope.imported(asText(resolve(name, scope))),
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = asList(argument);
    return asList(resolveValue(parts ?? [], scope))
      .map(asText)
      .join(asText(separator ?? ''));
  },
  'Fn::Sub': (argument, scope) => {
    if (typeof argument === 'string') return substitute(argument, {}, scope);
    const [text, values] = asList(argument);
    return substitute(asText(text ?? ''), isJsonRecord(values) ? values : {}, scope);
  },
  'Fn::Select': (argument, scope) => {
    const [index, list] = asList(argument);
    const chosen = asList(resolveValue(list ?? [], scope))[Number(resolveValue(index ?? 0, scope))];
    if (chosen === undefined) throw new Error('The template selects an element that is not there');
    return chosen;
  },
  'Fn::Split': (argument, scope) => {
    const [separator, text] = asList(argument);
    return asText(resolve(text ?? '', scope)).split(asText(separator ?? ''));
  },
  'Fn::If': (argument, scope) => {
    const [name, yes, no] = asList(argument);
    return resolve((scope.condition(asText(name ?? '')) ? yes : no) ?? null, scope);
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, key, second] = asList(resolveValue(argument, scope)).map(asText);
    return scope.mapping(map ?? '', key ?? '', second ?? '');
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = asList(resolveValue(argument, scope));
    return JSON.stringify(left) === JSON.stringify(right);
  },
  'Fn::Not': (argument, scope) => resolve(asList(argument)[0] ?? false, scope) !== true,
  'Fn::And': (argument, scope) => asList(argument).every((part) => resolve(part, scope) === true),
  'Fn::Or': (argument, scope) => asList(argument).some((part) => resolve(part, scope) === true),
  'Fn::GetAZs': () => ['eu-north-1a', 'eu-north-1b', 'eu-north-1c'],
};

const resolve = (value: Json, scope: Scope): Resolved => {
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope)).filter((item) => item !== noValue);
  if (!isJsonRecord(value)) return value;
  const keys = Object.keys(value);
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) {
    const argument = value[only];
    if (only === 'Condition' && typeof argument === 'string') return scope.condition(argument);
    const fn = functions[only];
    if (fn !== undefined && argument !== undefined) return fn(argument, scope);
    if (only.startsWith('Fn::')) throw new Error(`The template uses ${only}, which the local cloud does not know`);
  }
  const result: JsonRecord = {};
  for (const [key, item] of Object.entries(value)) {
    const resolved = resolve(item, scope);
    if (resolved !== noValue) result[key] = resolved;
  }
  return result;
};

/** The value with every intrinsic function worked out. */
export const resolveValue = (value: Json, scope: Scope): Json => {
  const resolved = resolve(value, scope);
  return resolved === noValue ? null : resolved;
};
