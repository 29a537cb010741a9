import { renderPage } from '#shared/web/frame/render-page.tsx';
import { personStyle } from '#shared/web/generated/person-style.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Reading } from '#shared/web/http/reading.ts';
import { fieldErrorMessages } from '#shared/web/problems/field-errors.ts';
import { problemCodes } from '#shared/web/problems/problem-codes.ts';
import { docsStyle } from './docs-style.ts';
import type { OpenApiDocument } from './openapi/build-document.ts';
import type { Operation } from './openapi/operation-parts.ts';
import { CallExamples, OperationSection, sharedResponses } from './operation-section.tsx';
import { Prose } from './prose.tsx';
import { Rows } from './rows.tsx';
import { SchemaSection } from './schema-section.tsx';
import { sentText, verifyText } from './webhook-samples.ts';

type Shown = Readonly<{ method: string; path: string; operation: Operation }>;

const operationsOf = (paths: OpenApiDocument['paths']): readonly Shown[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

const Contents = ({ operations }: Readonly<{ operations: readonly Shown[] }>) => (
  <nav aria-label="Contents">
    <ul class="contents">
      {operations.map(({ method, path, operation }) => (
        <li key={operation.operationId}>
          <a href={`#${operation.operationId}`}>{operation.summary}</a>{' '}
          <code>
            {method.toUpperCase()} {path}
          </code>
        </li>
      ))}
      <li>
        <a href="#webhooks">What webhooks are sent</a>
      </li>
      <li>
        <a href="#schemas">What bodies hold</a>
      </li>
      <li>
        <a href="#errors">Errors</a>
      </li>
    </ul>
  </nav>
);

const Errors = () => (
  <section class="flow" id="errors">
    <h2>Errors</h2>
    {Object.entries(problemCodes).map(([code, { status, title, detail }]) => (
      <div key={code} id={`problem-${code.replaceAll('_', '-')}`}>
        <h3>{title}</h3>
        <p>
          <code>{code}</code>, status {status}. {detail}
        </p>
      </div>
    ))}
    <h3>What can be wrong with a field</h3>
    <Rows
      head={['Code', 'Message']}
      rows={Object.entries(fieldErrorMessages).map(([code, say]) => [<code key={code}>{code}</code>, say(100)])}
    />
  </section>
);

const product = { name: 'Vitsord', branding: { colours: null, logo: null } };
const headLink = { href: '/v1/openapi.json', text: 'openapi.json' };

/** The API for a person to read, made from the document that machines read. */
export function docsPage(document: OpenApiDocument, reading: Reading): HttpResponse {
  const { info, paths, webhooks, servers } = document;
  const { schemas } = document.components;
  const baseUrl = servers[0]?.url ?? '';
  const operations = operationsOf(paths);
  // Whoever is called needs no key of ours: nothing need be said of it.
  const { security: _, ...sent } = webhooks.event.post;
  const style = `${personStyle}${docsStyle}`;
  return renderPage(
    { title: 'API', reading, organisation: product, headLink, style, languageList: false, layout: 'sheet' },
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
      <Contents operations={operations} />
      <section class="flow">
        <h2>What every operation may answer</h2>
        <Rows
          head={['Status', 'Meaning']}
          rows={Object.entries(sharedResponses).map(([status, { description }]) => [
            status,
            <Prose key={status} text={description} />,
          ])}
        />
      </section>
      <h2>Operations</h2>
      {operations.map((each) => (
        <OperationSection key={each.operation.operationId} {...each}>
          <CallExamples asked={{ ...each, baseUrl, schemas }} />
        </OperationSection>
      ))}
      <h2 id="webhooks">What webhooks are sent</h2>
      <OperationSection method="post" path="to your address" operation={sent}>
        <h4>As it comes</h4>
        <pre>{sentText}</pre>
        <h4>Whether it is ours</h4>
        <p>
          In TypeScript for Node. Libraries for <a href="https://www.standardwebhooks.com">Standard Webhooks</a> do the
          same in other languages.
        </p>
        <pre>{verifyText}</pre>
      </OperationSection>
      <h2 id="schemas">What bodies hold</h2>
      {Object.entries(schemas).map(([name, schema]) => (
        <SchemaSection key={name} name={name} schema={schema} schemas={schemas} />
      ))}
      <Errors />
    </main>,
  );
}
