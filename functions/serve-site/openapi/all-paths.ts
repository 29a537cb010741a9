import { allOperations, type OperationId } from '#shared/config/routes/api-operations.ts';
import type { RouteKey } from '#shared/config/routes/route-key.ts';
import { auditDocuments } from './audit-operations.ts';
import { checkDocuments } from './check-operations.ts';
import { connectionDocuments } from './connection-operations.ts';
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

function pathsOf<Id extends OperationId>(
  operations: Readonly<Record<Id, RouteKey>>,
  says: Readonly<Record<Id, OperationDocument>>,
): Paths {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const operationId in operations) {
    const [method = '', path = ''] = operations[operationId].split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: { operationId, ...says[operationId] } };
  }
  return paths;
}

/** Every path that the API has, and what each method on it does. */
export const allPaths = (): Paths => pathsOf(allOperations, documents);
