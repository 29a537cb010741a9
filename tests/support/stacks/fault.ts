/**
 * What an update of a stack runs into. CloudFormation refuses each of them or makes something else of it, but for `kept_left`:
 * what is retained stays behind, and the stack knows it no more.
 */
export type Fault = Readonly<{
  fault:
    | 'export_in_use'
    | 'import_missing'
    | 'kept_replaced'
    | 'kept_left'
    | 'name_twice'
    | 'index_changed'
    | 'indexes_at_once';
  /** An export, a logical id, a type with its name, or indexes. */
  of: string;
}>;

export const faultsOf = (fault: Fault['fault'], all: Iterable<string>): readonly Fault[] =>
  [...all].map((of) => ({ fault, of }));
