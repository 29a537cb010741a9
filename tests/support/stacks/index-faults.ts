import * as z from 'zod';
import { type Fault, faultsOf } from './fault.ts';
import { resourcesOf, type Template } from './template.ts';

const indexList = z.array(z.looseObject({ IndexName: z.string() })).default([]);

const indexesOf = (template: Template, table: string): ReadonlyMap<string, string> => {
  const indexes = indexList.parse(template.Resources[table]?.Properties['GlobalSecondaryIndexes']);
  return new Map(indexes.map((index) => [index.IndexName, JSON.stringify(index)]));
};

/** An index stays as it was made, and DynamoDB makes or takes away one at a time. */
export function indexFaults(before: Template, after: Template): readonly Fault[] {
  const tables = resourcesOf(before, 'AWS::DynamoDB::Table').filter(({ id }) => id in after.Resources);
  return tables.flatMap(({ id }) => {
    const [was, is] = [indexesOf(before, id), indexesOf(after, id)];
    const changed = [...was.keys()].filter((name) => is.has(name) && is.get(name) !== was.get(name));
    const madeOrGone = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.has(name) !== is.has(name));
    return [
      ...faultsOf('index_changed', changed),
      ...faultsOf('indexes_at_once', madeOrGone.length > 1 ? [madeOrGone.join(', ')] : []),
    ];
  });
}
