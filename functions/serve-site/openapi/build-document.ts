import { allPaths } from './all-paths.ts';
import { componentSchemas } from './component-schemas.ts';
import { otherResponses } from './responses.ts';
import { sentWebhooks } from './sent-webhooks.ts';

export type OpenApiDocument = ReturnType<typeof buildDocument>;

const description = `Takes references digitally: an ATS asks, the candidate names referees, the referees answer, and the recruiter gets one report.

Send an API key with every request, as \`Authorization: Bearer vts_live_…\`. Checks made with a test key (\`vts_test_…\`) do everything but send, are seen by test keys only, and go after 30 days.

JSON in UTF-8, times as RFC 3339 in UTC. Members that you do not know may come at any time: pass them over. Each key has about 50 requests a second, 100 at once, and 20 000 candidates a day.

An address that takes GET takes HEAD as well, and answers it without a body. Other methods are answered with 405, and \`Allow\`.`;

/** The OpenAPI document, made from the schemas that validate the requests. */
export const buildDocument = (baseUrl: string) => ({
  openapi: '3.1.0',
  info: { title: 'Vitsord API', version: '1.0.0', description, license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: baseUrl }],
  security: [{ apiKey: [] }],
  paths: allPaths(),
  webhooks: sentWebhooks(),
  components: {
    schemas: componentSchemas(),
    responses: otherResponses(),
    securitySchemes: {
      apiKey: { type: 'http', scheme: 'bearer', description: 'An API key of one organisation, as `vts_live_…`.' },
    },
  },
});
