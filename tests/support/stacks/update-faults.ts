import { type Fault, faultsOf } from './fault.ts';
import { indexFaults } from './index-faults.ts';
import { nameFaults } from './name-faults.ts';
import { replacedIds } from './replaced-ids.ts';
import { exportsOf, importsOf, mentions, resourcesOf, type Template } from './template.ts';

/** Exports that another stack imports, and that this update takes away or gives another value. */
function exportsInUse(before: Template, after: Template, other: Template, replaced: ReadonlySet<string>): string[] {
  const [was, is] = [exportsOf(before), exportsOf(after)];
  return [...importsOf(other)].filter(
    (name) =>
      was.has(name) &&
      (JSON.stringify(is.get(name)) !== JSON.stringify(was.get(name)) || mentions(is.get(name), replaced)),
  );
}

/** All that the update of one stack runs into while the other stands as it does. */
export function updateFaults(before: Template, after: Template, other: Template): readonly Fault[] {
  const replaced = replacedIds(before, after);
  const kept = resourcesOf(before).filter(({ DeletionPolicy = 'Delete' }) => DeletionPolicy.startsWith('Retain'));
  const idsOfKept = kept.map(({ id }) => id);
  const offered = exportsOf(other);
  return [
    ...faultsOf('export_in_use', exportsInUse(before, after, other, replaced)),
    ...faultsOf(
      'import_missing',
      [...importsOf(after)].filter((name) => !offered.has(name)),
    ),
    ...faultsOf(
      'kept_replaced',
      idsOfKept.filter((id) => replaced.has(id)),
    ),
    ...faultsOf(
      'kept_left',
      idsOfKept.filter((id) => !(id in after.Resources)),
    ),
    ...nameFaults({ before, after, other, replaced }),
    ...indexFaults(before, after),
  ];
}
