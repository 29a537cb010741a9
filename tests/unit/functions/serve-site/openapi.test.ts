import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { referenceCheck } from '#shared/web/api/reference-check.ts';
import { referenceCheckRequest } from '#shared/web/api/reference-check-request.ts';
import { problemCodes } from '#shared/web/problems/problem-codes.ts';
import { buildDocument } from '../../../../functions/serve-site/openapi/build-document.ts';
import { checkExample, requestExample } from '../../../../functions/serve-site/openapi/examples.ts';

const document = buildDocument('https://vitsord.example');
const text = JSON.stringify(document);
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

describe('the OpenAPI document', () => {
  it('refers only to schemas that it has', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
    const known = Object.keys(document.components.schemas).map((id) => `#/components/schemas/${id}`);
    expect(references.length).toBeGreaterThan(20);
    expect(known).toEqual(expect.arrayContaining(references));
  });

  it('has the limits of the schemas that validate', () => {
    const { properties } = z
      .object({ properties: z.object({ candidates: z.record(z.string(), z.unknown()) }) })
      .parse(document.components.schemas['ReferenceCheckRequest']);
    expect(properties.candidates).toMatchObject({ minItems: 1, maxItems: 100, items: { $ref: expect.any(String) } });
  });

  it('closes no answer against new members', () => {
    expect(text).not.toContain('"additionalProperties":false');
  });

  it('says of each operation what its key, its size and the gateway may bring', () => {
    const missing = operations.flatMap(({ operationId, security, responses }) => {
      const needed = ['413', '500', 'default', ...(security === undefined ? ['401', '429'] : [])];
      return needed.filter((status) => responses[status] === undefined).map((status) => `${operationId} ${status}`);
    });
    expect(missing).toEqual([]);
  });

  it('has every problem with its status, but those that no documented operation has', () => {
    const described = operations.flatMap(({ responses }) =>
      Object.entries(responses).map(([status, { description }]) => `${status} ${description}`),
    );
    const elsewhere = ['method_not_allowed'];
    const missing = Object.entries(problemCodes).filter(
      ([code, { status }]) => !described.some((each) => each.startsWith(`${status} `) && each.includes(`\`${code}\``)),
    );
    expect(missing.map(([code]) => code).toSorted()).toEqual(elsewhere.toSorted());
  });

  it('shows examples that its own schemas take', () => {
    expect(referenceCheckRequest.safeParse(requestExample).success).toBe(true);
    expect(referenceCheck.safeParse(checkExample).success).toBe(true);
  });
});
