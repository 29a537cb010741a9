export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where a schema with a name stands in the document. */
export const schemaUri = (id: string): string => `#/components/schemas/${id}`;

export const schemaRef = (id: string): JsonSchema => ({ $ref: schemaUri(id) });
