import { personStyle } from '#shared/web/generated/person-style.ts';
import type { HttpResponse } from '#shared/web/http.ts';
import { fieldErrorMessages } from '#shared/web/problems/field-errors.ts';
import { problemCodes } from '#shared/web/problems/problem-codes.ts';
import type { Reading } from '#shared/web/reading.ts';
import { renderPage } from '#shared/web/render-page.tsx';
import { docsStyle } from './docs-style.ts';
import { type Field, listFields } from './list-fields.ts';
import type { OpenApiDocument } from './openapi/build-document.ts';
import { checkExample, requestExample } from './openapi/examples.ts';
import type { Operation } from './openapi/operations.ts';
import { Rows } from './rows.tsx';

/** Text with `code` in it, as the document writes its descriptions. */
const Prose = ({ text }: Readonly<{ text: string }>) => (
  <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}</>
);

const OperationSection = ({
  method,
  path,
  operation,
}: Readonly<{ method: string; path: string; operation: Operation }>) => (
  <section class="flow" id={operation.operationId}>
    <h2>{operation.summary}</h2>
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
    {operation.parameters === undefined ? null : (
      <Rows
        head={['Parameter', 'In', 'What it is']}
        rows={operation.parameters.map(({ name, in: place, description = '' }) => [
          <code key={name}>{name}</code>,
          place,
          description,
        ])}
      />
    )}
    <Rows
      head={['Status', 'Meaning']}
      rows={Object.entries(operation.responses).map(([status, { description }]) => [
        status,
        <Prose key={status} text={description} />,
      ])}
    />
  </section>
);

const FieldRows = ({ fields, given }: Readonly<{ fields: readonly Field[]; given: boolean }>) => (
  <Rows
    head={['Field', given ? 'Needed' : 'Type', given ? 'Type' : 'Note']}
    rows={fields.map(({ path, type, required, note }) => {
      const described = note === '' ? type : `${type}. ${note}`;
      return given
        ? [<code key={path}>{path}</code>, required ? 'yes' : '', described]
        : [<code key={path}>{path}</code>, type, note];
    })}
  />
);

/** The API for a person to read, made from the document that machines read. */
export function docsPage(document: OpenApiDocument, reading: Reading): HttpResponse {
  const { info, paths, components } = document;
  const { schemas } = components;
  return renderPage(
    {
      title: info.title,
      reading,
      organisation: null,
      style: `${personStyle}${docsStyle}`,
      languageList: false,
      layout: 'sheet',
    },
    <main id="main" class="wrap wrap-60 flow">
      <h1>{info.title}</h1>
      {info.description.split('\n\n').map((text) => (
        <p key={text}>
          <Prose text={text} />
        </p>
      ))}
      <p>
        The same for machines: <a href="/v1/openapi.json">openapi.json</a>
      </p>
      {Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => (
          <OperationSection key={operation.operationId} method={method} path={path} operation={operation} />
        )),
      )}
      <section class="flow">
        <h2>A request</h2>
        <pre>{JSON.stringify(requestExample, null, 2)}</pre>
        <FieldRows fields={listFields(schemas['ReferenceCheckRequest'], schemas)} given={true} />
      </section>
      <section class="flow">
        <h2>A check</h2>
        <pre>{JSON.stringify(checkExample, null, 2)}</pre>
        <FieldRows fields={listFields(schemas['ReferenceCheck'], schemas)} given={false} />
      </section>
      <section class="flow">
        <h2>Errors</h2>
        {Object.entries(problemCodes).map(([code, { status, title, detail }]) => (
          <div key={code} id={`problem-${code.replaceAll('_', '-')}`}>
            <h3>{title}</h3>
            <p>
              <code>{code}</code>, status {status}. {detail}
            </p>
          </div>
        ))}
      </section>
      <section class="flow">
        <h2>What can be wrong with a field</h2>
        <Rows
          head={['Code', 'Message']}
          rows={Object.entries(fieldErrorMessages).map(([code, say]) => [<code key={code}>{code}</code>, say(100)])}
        />
      </section>
    </main>,
  );
}
