import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import { createTemplateDraftStore } from '#shared/data/organisation/template-draft-store.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import { byOneOf } from '#shared/domain/audit/audit-entry.ts';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import { beginDraft, editedDraft, releaseOf } from '#shared/domain/templates/drafts/publish-draft.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const rita = { by: byOneOf('recruiter', 'rita'), at: '2026-11-23T08:00:00.000Z' };

/** A template's first draft, in an organisation of its own. */
function given() {
  const template = buildTemplate({ id: newId('tpl') });
  const content = contentOf(template);
  const draft = editedDraft(beginDraft({ id: template.id, base: 0 }, content, rita), content, rita);
  const stores = { drafts: createTemplateDraftStore(real.table), templates: createTemplateStore(real.table) };
  return { ...stores, organisation: newId('org'), template, content, draft };
}

describe('the store of drafts', () => {
  test('keeps one draft a template, by its revision', async () => {
    const { drafts, organisation, draft, content } = given();
    expect(await drafts.find(organisation, draft.id)).toBeNull();
    expect(await drafts.save(organisation, draft)).toBe('saved');
    expect(await drafts.save(organisation, draft)).toBe('changed_meanwhile');
    expect(await drafts.find(organisation, draft.id)).toEqual(draft);
    const next = editedDraft(draft, { ...content, minutes: 9 }, rita);
    const both = await Promise.all([next, next].map((each) => drafts.save(organisation, each)));
    expect(both.toSorted()).toEqual(['changed_meanwhile', 'saved']);
    expect(await drafts.find(organisation, draft.id)).toMatchObject({ minutes: 9, revision: 2 });
  });

  test('lists drafts, and keeps organisations apart', async () => {
    const { drafts, organisation, draft } = given();
    await drafts.save(organisation, draft);
    expect(await drafts.list(organisation)).toEqual([
      {
        id: draft.id,
        base: 0,
        name: draft.name,
        editedBy: draft.editedBy,
        editedAt: draft.editedAt,
        waits: false,
        questions: 8,
      },
    ]);
    const other = newId('org');
    expect(await drafts.list(other)).toEqual([]);
    expect(await drafts.find(other, draft.id)).toBeNull();
    expect(await drafts.discard(other, draft.id, 1)).toBe('changed_meanwhile');
  });

  test('can be found by no check: nothing of it is a version', async () => {
    const { drafts, templates, organisation, draft } = given();
    await drafts.save(organisation, draft);
    expect(await templates.find(organisation, draft.id)).toBeNull();
    expect(await templates.find(organisation, draft.id, 1)).toBeNull();
    expect((await templates.list(organisation, { limit: 10, after: null })).templates).toEqual([]);
  });

  test('forgets the draft that was seen, and no other', async () => {
    const { drafts, organisation, draft, content } = given();
    await drafts.save(organisation, draft);
    await drafts.save(organisation, editedDraft(draft, content, rita));
    expect(await drafts.discard(organisation, draft.id, 1)).toBe('changed_meanwhile');
    expect(await drafts.discard(organisation, draft.id, 2)).toBe('discarded');
    expect(await drafts.find(organisation, draft.id)).toBeNull();
    expect(await drafts.list(organisation)).toEqual([]);
  });

  test('publishes version after version, with what is told of each, and the draft goes with it', async () => {
    const { drafts, templates, organisation, draft, template, content } = given();
    await drafts.save(organisation, draft);
    const first = releaseOf(draft, 1, 'First', rita);
    expect(await drafts.publish(organisation, template, first, { revision: 1, rest: null })).toBe('published');
    expect(await drafts.find(organisation, draft.id)).toBeNull();
    expect(await templates.find(organisation, template.id)).toEqual(template);
    const again = editedDraft(beginDraft({ id: template.id, base: 1 }, content, rita), content, rita);
    await drafts.save(organisation, again);
    const second = { ...template, version: 2, signOff: { who: 'Vision', on: '2026-11-17', note: null } };
    const release = releaseOf(again, 2, 'Second', rita);
    const rest = { ...again, base: 2 };
    expect(await drafts.publish(organisation, second, release, { revision: 7, rest: null })).toBe('changed_meanwhile');
    expect(await drafts.publish(organisation, { ...second, version: 3 }, release, { revision: 1, rest })).toBe(
      'changed_meanwhile',
    );
    expect(await drafts.publish(organisation, second, release, { revision: 1, rest })).toBe('published');
    expect(await templates.find(organisation, template.id)).toEqual(second);
    expect(await drafts.find(organisation, draft.id)).toEqual({ ...rest, revision: 2 });
    expect((await drafts.releases(organisation, template.id)).map(({ note }) => note)).toEqual(['Second', 'First']);
  });

  test('publishes nothing of a template in the archive, and takes it out of there again', async () => {
    const { drafts, templates, organisation, template, draft } = given();
    await templates.create(organisation, template);
    await templates.remove(organisation, template.id);
    await drafts.save(organisation, { ...draft, base: 1 });
    const release = releaseOf(draft, 2, null, rita);
    const next = { ...template, version: 2 };
    expect(await drafts.publish(organisation, next, release, { revision: 1, rest: null })).toBe('changed_meanwhile');
    expect(await templates.findRemoved(organisation, template.id)).toMatchObject({ version: 1 });
    expect(await templates.restore(organisation, template.id)).toBe('restored');
    expect(await templates.restore(organisation, template.id)).toBe('not_found');
    expect(await templates.findRemoved(organisation, template.id)).toBeNull();
    expect(await templates.find(organisation, template.id)).toEqual(template);
  });
});
