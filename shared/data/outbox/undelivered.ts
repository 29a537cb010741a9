import { sameAgain, undeliveredIn } from '#shared/domain/messages/undelivered.ts';
import type { Undelivered } from '#shared/domain/ports/undelivered.ts';
import { noLinkKeys } from '../access/link-secrets.ts';
import { createCheckStore } from '../checks/check-store.ts';
import { newMessageToItem } from '../items/message-item.ts';
import type { Table } from '../table.ts';

const pageSize = 50;
const noFilter = { status: null, projectExternalId: null, candidateExternalId: null };

export function createUndelivered(table: Table): Undelivered {
  const checks = createCheckStore(table, noLinkKeys);
  return {
    async find(organisation, span, { after, now }) {
      const { id } = organisation;
      const page = await checks.list({ id, live: true }, noFilter, { limit: pageSize, cursor: after });
      if (page === 'cursor_invalid') return 'after_invalid';
      return {
        messages: page.files.flatMap((file) => undeliveredIn(file, organisation, span, now)),
        after: page.cursor,
      };
    },

    async sendAgain(message, now) {
      const { checkId, organisationId } = message;
      const put = newMessageToItem(sameAgain(message), { checkId, organisationId }, now);
      return (await table.transact([{ put, condition: { text: 'attribute_not_exists(pk)' } }])) === 'written';
    },
  };
}
