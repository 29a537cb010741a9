import { type Field, listFields } from './list-fields.ts';
import type { JsonSchema } from './openapi/json-schema.ts';
import { Prose } from './prose.tsx';
import { Rows } from './rows.tsx';

/** The name of the schema that a reference leads to; null where there is none. */
const nameIn = (schema: unknown): string | null =>
  typeof schema === 'object' && schema !== null && '$ref' in schema && typeof schema.$ref === 'string'
    ? (schema.$ref.split('/').at(-1) ?? null)
    : null;

/** The schemas that a body has, of which it may be any. */
export function schemasOf(content: JsonSchema | undefined): readonly string[] {
  const [media] = Object.values(content ?? {});
  const schema = typeof media === 'object' && media !== null && 'schema' in media ? media.schema : null;
  const choices = typeof schema === 'object' && schema !== null && 'anyOf' in schema ? schema.anyOf : [schema];
  return (Array.isArray(choices) ? choices : []).flatMap((each: unknown) => nameIn(each) ?? []);
}

export const SchemaLink = ({ name }: Readonly<{ name: string }>) => <a href={`#schema-${name}`}>{name}</a>;

const Note = ({ field: { type, note, of } }: Readonly<{ field: Field }>) => (
  <>
    {of === null ? type : <SchemaLink name={of} />}
    {of === null ? '' : type}
    {note === '' ? '' : '. '}
    <Prose text={note} />
  </>
);

/** One schema: what it is for, its fields, and the examples that the document has. */
export function SchemaSection({
  name,
  schema,
  schemas,
}: Readonly<{ name: string; schema: JsonSchema; schemas: Readonly<Record<string, JsonSchema>> }>) {
  const { description, examples } = schema;
  return (
    <section class="flow" id={`schema-${name}`}>
      <h3>{name}</h3>
      {typeof description === 'string' ? (
        <p>
          <Prose text={description} />
        </p>
      ) : null}
      <Rows
        head={['Field', 'Always', 'What it is']}
        rows={listFields(schema, schemas).map((field) => [
          <code key={field.path}>{field.path}</code>,
          field.required ? 'yes' : '',
          <Note key={field.path} field={field} />,
        ])}
      />
      {(Array.isArray(examples) ? examples : []).map((example: unknown) => {
        const shown = JSON.stringify(example, null, 2);
        return <pre key={shown}>{shown}</pre>;
      })}
    </section>
  );
}
