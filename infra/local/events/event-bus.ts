import { randomUUID } from 'node:crypto';
import { isJsonRecord, type Json, type JsonRecord, parseJson } from '../json.ts';
import { nameInArn } from '../lambda/function-definition.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { LoadedTemplate } from '../template/load-template.ts';
import { accountId, region } from '../template/names.ts';
import { ruleSchema } from './rules.ts';

const memberOf = (value: Json | undefined, name: string): Json | undefined =>
  isJsonRecord(value) ? value[name] : undefined;

/** One of the values, or a condition on whether there is one; what a pattern has beside these stops the local cloud. */
function fits(patterns: Json, value: Json | undefined): boolean {
  if (isJsonRecord(patterns)) {
    return Object.entries(patterns).every(([name, each]) => fits(each, memberOf(value, name)));
  }
  if (!Array.isArray(patterns)) throw new Error(`An event pattern is a list: ${JSON.stringify(patterns)}`);
  return patterns.some((each) => {
    if (!isJsonRecord(each)) return each === value;
    if (Object.keys(each).join() !== 'exists') throw new Error(`The local cloud does not know ${JSON.stringify(each)}`);
    return each['exists'] === (value !== undefined);
  });
}

/** What stands at `$.detail.context.check`. */
const valueAt = (event: JsonRecord, path: string): Json | undefined =>
  path.split('.').slice(1).reduce<Json | undefined>(memberOf, event);

type Transformer = Readonly<{ InputPathsMap: Readonly<Record<string, string>>; InputTemplate: string }>;

/** The template with each `<name>` in its place: text in quotes, as EventBridge writes it. */
export const transformed = (event: JsonRecord, { InputPathsMap, InputTemplate }: Transformer): string =>
  Object.entries(InputPathsMap).reduce(
    (text, [name, path]) => text.replaceAll(`<${name}>`, () => JSON.stringify(valueAt(event, path) ?? '')),
    InputTemplate,
  );

type Parts = {
  template: LoadedTemplate;
  lambda: Lambda;
  invokeLater: (functionName: string, event: string) => void;
  now: () => number;
  warn: (line: string) => void;
};

export type Published = Readonly<{ source: string; detailType: string; detail: object }>;

/** The default bus: what services of AWS say of themselves reaches the rules that want it. */
export const makeEventBus = ({ template, lambda, invokeLater, now, warn }: Parts): ((event: Published) => void) => {
  const rules = template
    .ofType('AWS::Events::Rule', ruleSchema)
    .filter(({ properties }) => properties.State === 'ENABLED' && properties.EventPattern !== undefined);
  return ({ source, detailType, detail }) => {
    const event: JsonRecord = {
      version: '0',
      id: randomUUID(),
      'detail-type': detailType,
      source,
      account: accountId,
      time: new Date(now()).toISOString().replace(/\.\d{3}Z$/, 'Z'),
      region,
      resources: [],
      detail: parseJson(JSON.stringify(detail)),
    };
    for (const { attributes, properties } of rules.filter(({ properties: { EventPattern = {} } }) =>
      fits(EventPattern, event),
    )) {
      for (const { Arn, InputTransformer } of properties.Targets) {
        const functionName = nameInArn(Arn);
        const by = { service: 'events.amazonaws.com', sourceArn: attributes['Arn'] ?? '' };
        const input = InputTransformer === undefined ? JSON.stringify(event) : transformed(event, InputTransformer);
        if (lambda.mayInvoke(by, functionName)) invokeLater(functionName, input);
        else warn(`EventBridge may not invoke ${functionName}`);
      }
    }
  };
};
