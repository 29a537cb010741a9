import type { ComponentChildren } from 'preact';
import { type Asked, curlExample, typeScriptExample } from './call-examples.ts';
import type { JsonSchema } from './openapi/json-schema.ts';
import { always, needsKey, type Operation } from './openapi/operation-parts.ts';
import type { ResponseObject } from './openapi/responses.ts';
import { Prose } from './prose.tsx';
import { Rows } from './rows.tsx';
import { SchemaLink, schemasOf } from './schema-section.tsx';

/** Said once, above all operations. */
export const sharedResponses: Readonly<Record<string, ResponseObject>> = { ...needsKey, ...always };

const valuesOf = ({ enum: values, minimum, maximum }: JsonSchema): string => {
  if (Array.isArray(values)) return ` One of ${values.map((each) => `\`${String(each)}\``).join(', ')}.`;
  return typeof minimum === 'number' && typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER
    ? ` ${minimum}-${maximum}.`
    : '';
};

const Body = ({ content }: Readonly<{ content: JsonSchema | undefined }>) => (
  <>
    {schemasOf(content).map((name, index) => (
      <span key={name}>
        {index === 0 ? '' : ' or '}
        <SchemaLink name={name} />
      </span>
    ))}
  </>
);

const ownResponses = ({ responses, security }: Operation) =>
  Object.entries(responses).filter(
    ([status, { description }]) =>
      sharedResponses[status]?.description !== description || (security && status === '401'),
  );

/** How it is called, ready to be copied. */
export const CallExamples = ({ asked }: Readonly<{ asked: Asked }>) => (
  <>
    <details>
      <summary>curl</summary>
      <pre>{curlExample(asked)}</pre>
    </details>
    <details>
      <summary>TypeScript</summary>
      <pre>{typeScriptExample(asked)}</pre>
    </details>
  </>
);

type Shown = Readonly<{ method: string; path: string; operation: Operation; children?: ComponentChildren }>;

/** One operation: how it is asked for, and what of its own it answers. */
export const OperationSection = ({ method, path, operation, children }: Shown) => (
  <section class="flow" id={operation.operationId}>
    <h3>{operation.summary}</h3>
    <p>
      <code>
        {method.toUpperCase()} {path}
      </code>
    </p>
    {operation.description === undefined ? null : (
      <p>
        <Prose text={operation.description} />
      </p>
    )}
    {operation.security === undefined ? null : <p>Needs no key.</p>}
    {operation.requestBody === undefined ? null : (
      <p>
        Body: <Body content={operation.requestBody.content} />
        {operation.requestBody.required ? '' : ', which may be left out'}
      </p>
    )}
    {operation.parameters === undefined || operation.parameters.length === 0 ? null : (
      <Rows
        head={['Parameter', 'In', 'What it is']}
        rows={operation.parameters.map(({ name, in: place, description = '', schema }) => [
          <code key={name}>{name}</code>,
          place,
          <Prose key={name} text={`${description}${valuesOf(schema)}`} />,
        ])}
      />
    )}
    <Rows
      head={['Status', 'Meaning']}
      rows={ownResponses(operation).map(([status, { description, content }]) => [
        status,
        <span key={status}>
          <Prose text={description} /> {status < '300' ? <Body content={content} /> : null}
        </span>,
      ])}
    />
    {children}
  </section>
);
