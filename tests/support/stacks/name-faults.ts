import { type Fault, faultsOf } from './fault.ts';
import { typeFacts } from './resource-types.ts';
import { mentions, type Resource, resourcesOf, type Template } from './template.ts';

type Named = Readonly<{ id: string; name: string; parts: readonly unknown[] }>;

/** Those that have a name of their own, and the name as one line. */
const namedIn = (template: Template): readonly Named[] =>
  resourcesOf(template).flatMap(({ id, Type, Properties }: Resource) => {
    const parts = typeFacts(Type).name.map((property) => Properties[property] ?? null);
    return parts.every((part) => part === null) ? [] : [{ id, parts, name: `${Type} ${JSON.stringify(parts)}` }];
  });

type Update = Readonly<{ before: Template; after: Template; other: Template; replaced: ReadonlySet<string> }>;

/**
 * Names that two resources would have at once: two of the stack, one of the other stack, or one that is taken away by this
 * update, which comes after the new one is made. `replaced` are the logical ids under which something new is made.
 */
export function nameFaults({ before, after, other, replaced }: Update): readonly Fault[] {
  const taken = new Set([...namedIn(before), ...namedIn(other)].map(({ name }) => name));
  const seen = new Set<string>();
  const twice = namedIn(after).filter(({ id, name, parts }) => {
    const isSecond = seen.has(name);
    seen.add(name);
    const isNew = !(id in before.Resources) || replaced.has(id);
    // A name that is made of something new is another one.
    return isSecond || (isNew && taken.has(name) && !mentions(parts, replaced));
  });
  return faultsOf(
    'name_twice',
    twice.map(({ name }) => name),
  );
}
