import { typeFacts } from './resource-types.ts';
import { mentions, type Resource, resourcesOf, type Template } from './template.ts';

/** The logical ids under which something else stands afterwards, since something changes that cannot change in place. */
export function replacedIds(before: Template, after: Template): ReadonlySet<string> {
  const replaced = new Set<string>();
  const isReplaced = ({ id, Type, Properties }: Resource): boolean => {
    const next = after.Resources[id];
    if (next === undefined) return false;
    const changes = (name: string): boolean =>
      JSON.stringify(Properties[name]) !== JSON.stringify(next.Properties[name]) ||
      mentions(next.Properties[name], replaced);
    return next.Type !== Type || typeFacts(Type).fixed.some(changes);
  };
  // What refers to something new by a fixed property is made anew with it.
  for (let known = -1; known < replaced.size; ) {
    known = replaced.size;
    for (const each of resourcesOf(before)) if (isReplaced(each)) replaced.add(each.id);
  }
  return replaced;
}
