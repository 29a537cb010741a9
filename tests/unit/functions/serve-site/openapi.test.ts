import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problemCodes } from '#shared/web/problems/problem-codes.ts';
import { createJudge } from '#tests/support/open-api/judge-answer.ts';
import { readDocument } from '#tests/support/open-api/read-document.ts';
import { buildDocument } from '../../../../functions/serve-site/openapi/build-document.ts';
import { inputs } from '../../../../functions/serve-site/openapi/input-schemas.ts';

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
      const needed = ['413', '431', '500', 'default', ...(security === undefined ? ['401', '429'] : [])];
      return needed.filter((status) => responses[status] === undefined).map((status) => `${operationId} ${status}`);
    });
    expect(missing).toEqual([]);
  });

  it('needs a body where none, which is an empty one, does not fit its schema', () => {
    const shapes = new Map(inputs._idmap);
    const untrue = operations.flatMap(({ operationId, requestBody }) => {
      const [, name = ''] = /schemas\/(\w+)"/.exec(JSON.stringify(requestBody?.content ?? {})) ?? [];
      const shape = shapes.get(name);
      if (requestBody === undefined || shape === undefined) return [];
      return requestBody.required === z.core.safeParse(shape, {}).success ? [operationId] : [];
    });
    expect(shapes.has('WebhookPatch')).toBe(true);
    expect(untrue).toEqual([]);
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

  it('is OpenAPI 3.1 by the word of a public validator', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it('has an example of every body, and each fits its schema', () => {
    const judge = createJudge(readDocument(JSON.parse(text)));
    const names = [...text.matchAll(/"application\/json":\{"schema":\{"\$ref":"[^"]+\/(\w+)"/g)].map(
      ([, name]) => name ?? '',
    );
    const { schemas } = document.components;
    const lacking = new Set(
      names.filter((name) => name !== 'GatewayMessage' && schemas[name]?.['examples'] === undefined),
    );
    expect([...lacking]).toEqual([]);
    const misfits = Object.entries(schemas).flatMap(([name, { examples }]) =>
      (Array.isArray(examples) ? examples : []).flatMap((example: unknown) => {
        const misfit = judge.misfit({ $ref: `#/components/schemas/${name}` }, JSON.parse(JSON.stringify(example)));
        return misfit === null ? [] : [`${name}: ${misfit}`];
      }),
    );
    expect(misfits).toEqual([]);
  });

  it('shows examples that the requests take', () => {
    const refused = [...inputs._idmap].flatMap(([id, schema]) =>
      (inputs.get(schema)?.examples ?? []).flatMap((each) => (z.core.safeParse(schema, each).success ? [] : [id])),
    );
    expect(refused).toEqual([]);
  });
});
