import { describe, expect, it } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import type { TemplateStore } from '#shared/domain/ports/template-store.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';

/** What every store of templates keeps to, the one on the table and the one that tests use in its place. */
export function describeTemplateStore(place: string, open: () => TemplateStore): void {
  const given = async () => {
    const store = open();
    const organisation = newId('org');
    const template = buildTemplate({ id: newId('tpl') });
    expect(await store.create(organisation, template)).toBe('created');
    return { store, organisation, template, next: { ...template, version: 2, minutes: 7 } };
  };

  describe(`the store of templates ${place}`, () => {
    it('finds what was made, in its newest version or the one that is asked for', async () => {
      const { store, organisation, template, next } = await given();
      expect(await store.find(organisation, template.id)).toEqual(template);
      expect(await store.saveVersion(organisation, next)).toBe('saved');
      expect(await store.find(organisation, template.id)).toEqual(next);
      expect(await store.find(organisation, template.id, 1)).toEqual(template);
      expect(await store.find(organisation, template.id, 3)).toBeNull();
    });

    it('finds built-in templates for everybody', async () => {
      const { store, organisation } = await given();
      expect(await store.find(organisation, 'tpl_leader')).toMatchObject({ id: 'tpl_leader', version: 2 });
      expect(await store.find(organisation, 'tpl_leader', 1)).toMatchObject({ id: 'tpl_leader', version: 1 });
      expect(await store.find(organisation, 'tpl_leader', 9)).toBeNull();
      expect(await store.find(organisation, 'tpl_nothing')).toBeNull();
      expect(await store.find(organisation, newId('tpl'))).toBeNull();
    });

    it('keeps organisations apart', async () => {
      const { store, organisation, template } = await given();
      const other = newId('org');
      expect(await store.find(other, template.id)).toBeNull();
      expect(await store.find(other, template.id, 1)).toBeNull();
      expect((await store.list(other, { limit: 10, after: null })).templates).toEqual([]);
      expect(await store.remove(other, template.id)).toBe('not_found');
      expect(await store.saveVersion(other, { ...template, version: 2 })).toBe('changed_meanwhile');
      expect(await store.find(organisation, template.id)).toEqual(template);
    });

    it('changes no version, and lets one of two that follow it stand', async () => {
      const { store, organisation, template, next } = await given();
      expect(await store.create(organisation, { ...template, minutes: 50 })).toBe('exists');
      const both = await Promise.all(
        [next, { ...next, minutes: 8 }].map((each) => store.saveVersion(organisation, each)),
      );
      expect(both.toSorted()).toEqual(['changed_meanwhile', 'saved']);
      expect(await store.saveVersion(organisation, { ...next, version: 4 })).toBe('changed_meanwhile');
      expect(await store.find(organisation, template.id, 1)).toEqual(template);
    });

    it('lets a removed one be read by its version, and be chosen no more', async () => {
      const { store, organisation, template, next } = await given();
      expect(await store.remove(organisation, template.id)).toBe('removed');
      expect(await store.remove(organisation, template.id)).toBe('not_found');
      expect(await store.find(organisation, template.id)).toBeNull();
      expect(await store.find(organisation, template.id, 1)).toEqual(template);
      expect(await store.saveVersion(organisation, next)).toBe('changed_meanwhile');
      expect((await store.list(organisation, { limit: 10, after: null })).templates).toEqual([]);
    });

    it('lists the newest version of each, the latest made first, page by page', async () => {
      const { store, organisation, template, next } = await given();
      await store.saveVersion(organisation, next);
      const others = [newId('tpl'), newId('tpl'), newId('tpl')];
      for (const id of others) await store.create(organisation, buildTemplate({ id }));
      const [removed = '', ...left] = others;
      await store.remove(organisation, removed);
      const listed: string[] = [];
      let after: string | null = null;
      let pages = 0;
      do {
        const page = await store.list(organisation, { limit: 2, after });
        listed.push(...page.templates.map(({ id, version }) => `${id} ${version}`));
        ({ after } = page);
        pages += 1;
      } while (after !== null && pages < 9);
      const newest = [...left, template.id].toSorted().toReversed();
      expect(listed).toEqual(newest.map((id) => `${id} ${id === template.id ? 2 : 1}`));
    });
  });
}
