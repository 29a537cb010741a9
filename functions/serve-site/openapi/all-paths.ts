import * as z from 'zod/mini';
import { allOperations, type OperationId } from '#shared/config/routes/api-operations.ts';
import type { RouteKey } from '#shared/config/routes/route-key.ts';
import { auditDocuments } from './audit-operations.ts';
import { checkDocuments } from './check-operations.ts';
import { connectionDocuments } from './connection-operations.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Operation, OperationDocument } from './operation-parts.ts';
import { presetDocuments } from './preset-operations.ts';
import { settingsDocuments } from './settings-operations.ts';
import { siteDocuments } from './site-operations.ts';
import { steeringDocuments } from './steering-operations.ts';
import { subjectDocuments } from './subject-operations.ts';
import { templateDocuments } from './template-operations.ts';
import { webhookDocuments } from './webhook-operations.ts';

export type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** An operation without a document does not compile, nor does a document without an operation. */
const documents: Readonly<Record<OperationId, OperationDocument>> = {
  ...checkDocuments,
  ...steeringDocuments,
  ...presetDocuments,
  ...templateDocuments,
  ...settingsDocuments,
  ...webhookDocuments,
  ...connectionDocuments,
  ...subjectDocuments,
  ...auditDocuments,
  ...siteDocuments,
};

const content = z.object({ 'application/json': z.object({ schema: z.record(z.string(), z.unknown()) }) });

const ignored = {
  type: 'object',
  properties: {
    ignored: {
      type: 'array',
      maxItems: 100,
      items: { type: 'string' },
      description: 'JSON pointers of the members of the body that no field stands for; absent when there are none.',
    },
  },
} as const satisfies JsonSchema;

/** Whoever sends a body learns in the answer what was not read of it. */
function namingIgnored(document: OperationDocument): OperationDocument {
  if (document.requestBody === undefined) return document;
  const responses = Object.entries(document.responses).map(([status, response]) => {
    const { schema } = content.safeParse(response.content).data?.['application/json'] ?? {};
    if (!status.startsWith('2') || schema === undefined) return [status, response] as const;
    return [
      status,
      { ...response, content: { 'application/json': { schema: { allOf: [schema, ignored] } } } },
    ] as const;
  });
  return { ...document, responses: Object.fromEntries(responses) };
}

function pathsOf<Id extends OperationId>(
  operations: Readonly<Record<Id, RouteKey>>,
  says: Readonly<Record<Id, OperationDocument>>,
): Paths {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const operationId in operations) {
    const [method = '', path = ''] = operations[operationId].split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: { operationId, ...namingIgnored(says[operationId]) } };
  }
  return paths;
}

/** Every path that the API has, and what each method on it does. */
export const allPaths = (): Paths => pathsOf(allOperations, documents);
