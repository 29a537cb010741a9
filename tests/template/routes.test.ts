import { expect, test } from 'vitest';
import * as z from 'zod';
import { apiOperations } from '#shared/config/routes/api-operations.ts';
import { pageRoutes } from '#shared/config/routes/gateway-routes.ts';
import { synthesiseTemplates } from '#tests/support/house/templates.ts';
import { type Resource, referred, resourcesOf } from '#tests/support/stacks/template.ts';

const { service } = await synthesiseTemplates();

const target = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.tuple([z.literal('integrations/'), z.unknown()])]) });

function functionOf(route: Resource): string {
  const integration = service.Resources[referred(target.parse(route.Properties['Target'])['Fn::Join'][1][1])];
  const fn = service.Resources[referred(integration?.Properties['IntegrationUri'])];
  return z.string().parse(fn?.Properties['FunctionName']).replace('vitsord-test-', '');
}

const routes = resourcesOf(service, 'AWS::ApiGatewayV2::Route').map(
  (route) => [z.string().parse(route.Properties['RouteKey']), functionOf(route)] as const,
);
const told = (rows: Iterable<readonly [key: string, fn: string]>): readonly string[] =>
  [...rows].map(([key, fn]) => `${key} → ${fn}`).sort();

/** The rows of the tables, spelt out anew. */
const expected = (): readonly (readonly [key: string, fn: string])[] => {
  const operations = Object.entries(apiOperations).flatMap(([fn, rows]) =>
    Object.values(rows).map((key) => [key, fn] as const),
  );
  const pages = Object.entries(pageRoutes).flatMap(([fn, keys]) => keys.map((key) => [key, fn] as const));
  const heads = [...operations, ...pages].flatMap(([key, fn]) =>
    key.startsWith('GET ') ? [[key.replace('GET', 'HEAD'), fn] as const] : [],
  );
  return [...operations, ...pages, ...heads, ['$default', 'serve-site'], ['ANY /ats/{proxy+}', 'connect-ats']];
};

test('Each operation and each page has its route, a GET with its HEAD, and there are no others', () => {
  expect(told(routes)).toEqual(told(expected()));
});

test('Each route leads to the function of its audience', async () => {
  await expect(`${told(routes).join('\n')}\n`).toMatchFileSnapshot('./routes.txt');
});

test('Routes are far from what one HTTP API may have, 300, and a stack, 500', () => {
  expect(routes.length).toBeLessThan(200);
  expect(Object.keys(service.Resources).length).toBeLessThan(400);
});

test('Only the API may call a function over HTTP', () => {
  const permissions = resourcesOf(service, 'AWS::Lambda::Permission').filter(
    (each) => each.Properties['Principal'] === 'apigateway.amazonaws.com',
  );
  expect(permissions).toHaveLength(9);
  for (const each of permissions) expect(JSON.stringify(each.Properties['SourceArn'])).toContain('PublicApi');
});
