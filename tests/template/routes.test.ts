import { expect, test } from 'vitest';
import * as z from 'zod';
import { type Resource, referred, resourcesOf, synthesiseTemplates } from '#tests/support/house/templates.ts';

const { service } = await synthesiseTemplates();

const target = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.tuple([z.literal('integrations/'), z.unknown()])]) });

function functionOf(route: Resource): string {
  const integration = service.Resources[referred(target.parse(route.Properties['Target'])['Fn::Join'][1][1])];
  const fn = service.Resources[referred(integration?.Properties['IntegrationUri'])];
  return z.string().parse(fn?.Properties['FunctionName']).replace('vitsord-test-', '');
}

test('Each route leads to the function of its audience', () => {
  const routes = resourcesOf(service, 'AWS::ApiGatewayV2::Route').map(
    (route) => `${z.string().parse(route.Properties['RouteKey'])} → ${functionOf(route)}`,
  );
  expect(routes.sort()).toEqual([
    '$default → serve-site',
    'ANY /ats/{proxy+} → connect-ats',
    'DELETE /v1/connections/{id} → manage-settings',
    'DELETE /v1/presets/{id} → manage-settings',
    'DELETE /v1/question-templates/{id} → manage-settings',
    'DELETE /v1/reference-checks/{id}/referees/{refereeId} → steer-checks',
    'DELETE /v1/reference-checks/{id}/report-links/{linkId} → steer-checks',
    'DELETE /v1/webhooks/{id} → manage-settings',
    'GET /a/{secret} → answer-questionnaire',
    'GET /a/{secret}/{proxy+} → answer-questionnaire',
    'GET /assets/{proxy+} → serve-site',
    'GET /c/{secret} → submit-referees',
    'GET /c/{secret}/{proxy+} → submit-referees',
    'GET /docs → serve-site',
    'GET /o/{organisation}/{proxy+} → manage-checks',
    'GET /r/{secret} → generate-report',
    'GET /r/{secret}/pdf → generate-report',
    'GET /s/{secret} → manage-checks',
    'GET /v1/connections → manage-settings',
    'GET /v1/connections/{id} → manage-settings',
    'GET /v1/health → serve-site',
    'GET /v1/openapi.json → serve-site',
    'GET /v1/presets → manage-settings',
    'GET /v1/presets/{id} → manage-settings',
    'GET /v1/question-templates → manage-settings',
    'GET /v1/question-templates/{id} → manage-settings',
    'GET /v1/reference-checks → request-references',
    'GET /v1/reference-checks/{id} → request-references',
    'GET /v1/reference-checks/{id}/report-links → steer-checks',
    'GET /v1/reference-checks/{id}/symbol.svg → request-references',
    'GET /v1/settings → manage-settings',
    'GET /v1/webhooks → manage-settings',
    'GET /v1/webhooks/{id} → manage-settings',
    'GET /v1/webhooks/{id}/deliveries → manage-settings',
    'PATCH /v1/connections/{id} → manage-settings',
    'PATCH /v1/reference-checks/{id} → steer-checks',
    'PATCH /v1/reference-checks/{id}/referees/{refereeId} → steer-checks',
    'PATCH /v1/settings → manage-settings',
    'PATCH /v1/webhooks/{id} → manage-settings',
    'POST /a/{secret} → answer-questionnaire',
    'POST /a/{secret}/{proxy+} → answer-questionnaire',
    'POST /c/{secret} → submit-referees',
    'POST /c/{secret}/{proxy+} → submit-referees',
    'POST /o/{organisation}/{proxy+} → manage-checks',
    'POST /s/{secret} → manage-checks',
    'POST /v1/connections → manage-settings',
    'POST /v1/presets → manage-settings',
    'POST /v1/question-templates → manage-settings',
    'POST /v1/reference-checks → request-references',
    'POST /v1/reference-checks/{id}/cancel → steer-checks',
    'POST /v1/reference-checks/{id}/candidate-request → steer-checks',
    'POST /v1/reference-checks/{id}/conclude → steer-checks',
    'POST /v1/reference-checks/{id}/referees → steer-checks',
    'POST /v1/reference-checks/{id}/referees/{refereeId}/request → steer-checks',
    'POST /v1/reference-checks/{id}/reopen → steer-checks',
    'POST /v1/reference-checks/{id}/report-links → steer-checks',
    'POST /v1/reference-checks/{id}/session-links → steer-checks',
    'POST /v1/webhooks → manage-settings',
    'POST /v1/webhooks/{id}/deliveries/{deliveryId}/redeliver → manage-settings',
    'POST /v1/webhooks/{id}/rotate → manage-settings',
    'POST /v1/webhooks/{id}/test → manage-settings',
    'PUT /v1/presets/{id} → manage-settings',
    'PUT /v1/question-templates/{id} → manage-settings',
  ]);
});

test('Only the API may call a function over HTTP', () => {
  const permissions = resourcesOf(service, 'AWS::Lambda::Permission').filter(
    (each) => each.Properties['Principal'] === 'apigateway.amazonaws.com',
  );
  expect(permissions).toHaveLength(9);
  for (const each of permissions) expect(JSON.stringify(each.Properties['SourceArn'])).toContain('PublicApi');
});
