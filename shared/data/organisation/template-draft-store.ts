import type { PublishedDraft, TemplateDraftStore } from '#shared/domain/ports/template-draft-store.ts';
import type { TemplateDraft } from '#shared/domain/templates/drafts/template-draft.ts';

import { auditWrite } from '../audit/audit-writes.ts';
import {
  draftFromItem,
  draftHeadFromItem,
  draftHeadToItem,
  draftToItem,
  releaseFromItem,
  releaseToItem,
} from '../items/template-draft-item.ts';
import { templateHeadToItem, templateToItem } from '../items/template-item.ts';
import { keys } from '../keys.ts';
import type { Expression, Item, Key, Table, Write } from '../table.ts';

const mostListed = 100;

const fresh = { text: 'attribute_not_exists(pk)' } as const;

const inRevision = (revision: number): Expression => ({
  text: '#revision = :revision',
  names: { '#revision': 'revision' },
  values: { ':revision': revision },
});

const puts = (organisationId: string, draft: TemplateDraft, condition: Expression): readonly Write[] => [
  { put: draftToItem(organisationId, draft), condition },
  { put: draftHeadToItem(organisationId, draft) },
];

const removes = (organisationId: string, id: string, revision: number): readonly Write[] => [
  { remove: keys.templateDraft(organisationId, id), condition: inRevision(revision) },
  { remove: keys.templateDraftHead(organisationId, id) },
];

/** What is left of a draft after it was published. */
const leftOf = (organisationId: string, id: string, { revision, rest }: PublishedDraft): readonly Write[] =>
  rest === null
    ? removes(organisationId, id, revision)
    : puts(organisationId, { ...rest, revision: revision + 1 }, inRevision(revision));

async function newestUnder(table: Table, { pk, sk }: Key): Promise<readonly Item[]> {
  const { items } = await table.query({
    key: {
      text: '#pk = :pk AND begins_with(#sk, :sk)',
      names: { '#pk': 'pk', '#sk': 'sk' },
      values: { ':pk': pk, ':sk': sk },
    },
    limit: mostListed,
    newestFirst: true,
  });
  return items;
}

export const createTemplateDraftStore = (table: Table): TemplateDraftStore => ({
  async find(organisationId, id) {
    const item = await table.get(keys.templateDraft(organisationId, id));
    return item === null ? null : draftFromItem(item);
  },

  async list(organisationId) {
    return (await newestUnder(table, keys.templateDraftHead(organisationId, ''))).map(draftHeadFromItem);
  },

  async save(organisationId, draft, entry) {
    const condition = draft.revision === 1 ? fresh : inRevision(draft.revision - 1);
    const written = await table.transact([...puts(organisationId, draft, condition), ...auditWrite(entry)]);
    return written === 'written' ? 'saved' : 'changed_meanwhile';
  },

  async discard(organisationId, id, revision, entry) {
    const written = await table.transact([...removes(organisationId, id, revision), ...auditWrite(entry)]);
    return written === 'written' ? 'discarded' : 'changed_meanwhile';
  },

  async publish(organisationId, template, release, draft, entry) {
    const { id, version } = template;
    const follows = {
      text: '#version = :before AND #removed = :no',
      names: { '#version': 'version', '#removed': 'removed' },
      values: { ':before': version - 1, ':no': false },
    };
    const written = await table.transact([
      { put: templateToItem(organisationId, template), condition: fresh },
      { put: templateHeadToItem(organisationId, template), condition: version === 1 ? fresh : follows },
      { put: releaseToItem(organisationId, id, release), condition: fresh },
      ...(draft === null ? [] : leftOf(organisationId, id, draft)),
      ...auditWrite(entry),
    ]);
    return written === 'written' ? 'published' : 'changed_meanwhile';
  },

  async releases(organisationId, id) {
    return (await newestUnder(table, keys.templateReleases(organisationId, id))).map(releaseFromItem);
  },
});
