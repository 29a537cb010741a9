import { readSiteEnvironment, readTableEnvironment } from '#shared/config/environment.ts';
import { clock } from '#shared/lambda/clock.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { createServeSite, isApiPath } from './serve-site.ts';

async function makeDeepHealth() {
  const [{ createDynamoDbClient }, { createTable }, stores, { createShowDeepHealth }] = await Promise.all([
    import('#shared/aws/dynamo-db-client.ts'),
    import('#shared/data/table.ts'),
    import('#shared/data/health-stores.ts'),
    import('./show-deep-health.ts'),
  ]);
  const table = createTable(createDynamoDbClient(), readTableEnvironment().tableName);
  return createShowDeepHealth({ ...stores.createHealthStores(table), throttle: createThrottle(), clock });
}

let deepHealth: ReturnType<typeof makeDeepHealth> | null = null;

const loadDeepHealth = (): ReturnType<typeof makeDeepHealth> => {
  deepHealth ??= makeDeepHealth();
  return deepHealth;
};

export const handler = httpHandler(
  { kind: (path) => (isApiPath(path) ? 'api' : 'page'), service: 'serve-site' },
  createServeSite({ ...readSiteEnvironment(), loadDeepHealth }),
);
