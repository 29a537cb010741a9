import { createDynamoDbClient } from '#shared/aws/dynamo-db-client.ts';
import * as environment from '#shared/config/environment.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { newId } from '#shared/data/new-id.ts';
import { createSettingsStores } from '#shared/data/organisation/settings-stores.ts';
import { createSubjectStores } from '#shared/data/subjects/subject-stores.ts';
import { createTable } from '#shared/data/table.ts';
import { clock } from '#shared/lambda/clock.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { isCallable } from '#shared/push/push-target.ts';
import { drawWebhookSecret } from '#shared/push/sign-webhook.ts';
import { createThrottle } from '#shared/web/api/throttle.ts';
import { createManageSettings } from './manage-settings.ts';

const table = createTable(createDynamoDbClient(), environment.readTableEnvironment().tableName);
const linkKeys = environment.readLinkKeys();
const outside = {
  webhookSecrets: { ...createSealedSecrets(linkKeys), draw: drawWebhookSecret },
  isCallable: isCallable(environment.readAllowedHosts()),
};
const process = createManageSettings({
  ...createSettingsStores(table, linkKeys, clock),
  people: createSubjectStores(table, linkKeys),
  ...outside,
  clock,
  newId,
  throttle: createThrottle(),
});

export const handler = httpHandler({ kind: 'api', service: 'manage-settings' }, process);
