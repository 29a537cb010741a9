import { describe, expect, test } from 'vitest';
import { allPresets, presetOf } from '#shared/domain/presets/all-presets.ts';
import type { KeptPreset } from '#shared/domain/presets/preset.ts';
import { isBuiltInPreset, isPresetId, presetIdOf } from '#shared/domain/presets/preset-ids.ts';
import { builtInTemplates } from '#shared/domain/templates/built-in-templates.ts';
import { builtInIds } from '#shared/domain/templates/question-template.ts';
import { startTime } from '#tests/support/builders/check-builders.ts';

const kept = (id: string, changes: Partial<KeptPreset> = {}): KeptPreset => ({
  id,
  name: 'Chefer',
  version: 2,
  settings: { refereesRequested: 3 },
  createdAt: startTime,
  updatedAt: startTime,
  removed: false,
  ...changes,
});

const idsOf = (presets: readonly Readonly<{ id: string }>[]) => presets.map(({ id }) => id);
const first = builtInIds.map(presetIdOf);

describe('the presets that can be chosen', () => {
  test('are one for each built-in template, in the language that is asked for', async () => {
    const presets = await allPresets([], 'fi');
    expect(idsOf(presets).toSorted()).toEqual(first.toSorted());
    expect(presets.map(({ name }) => name)).toEqual(builtInTemplates.map(({ name }) => name.fi));
    const [leader] = presets.filter(({ id }) => id === 'pre_leader');
    expect(leader).toMatchObject({
      version: 1,
      settings: { questionTemplates: { sv: 'tpl_leader', de: 'tpl_leader' } },
    });
  });

  test('are those as they were changed, without those that were removed, and the organisation’s own after them', async () => {
    const changed = kept('pre_leader');
    const own = kept('pre_01ABC');
    const presets = await allPresets(
      [own, kept('pre_facts', { removed: true }), changed, kept('pre_02ABC', { removed: true })],
      'sv',
    );
    expect(idsOf(presets).toSorted()).toEqual([...first.filter((id) => id !== 'pre_facts'), own.id].toSorted());
    expect(presets.at(-1)).toEqual(own);
    expect(presets.find(({ id }) => id === 'pre_leader')).toEqual(changed);
  });
});

describe('a preset by its id', () => {
  test.each<readonly [string, string, KeptPreset | null, string | null]>([
    [
      'as it was from the start',
      'pre_leader',
      null,
      builtInTemplates.find(({ id }) => id === 'tpl_leader')?.name.sv ?? '',
    ],
    ['as it is kept', 'pre_leader', kept('pre_leader'), 'Chefer'],
    ['removed', 'pre_leader', kept('pre_leader', { removed: true }), null],
    ['that never was', 'pre_01ABC', null, null],
  ])('%s', async (_, id, found, name) => {
    expect((await presetOf(id, found, 'sv'))?.name ?? null).toBe(name);
  });

  test('is told from what is none by its shape', () => {
    expect(['pre_leader', 'pre_01ABC', `pre_${'A'.repeat(26)}`].map(isPresetId)).toEqual([true, true, true]);
    expect(['pre_', 'tpl_leader', 'xpre_leader', 'pre_a-b', `pre_${'A'.repeat(27)}`].map(isPresetId)).not.toContain(
      true,
    );
    expect(['pre_leader', 'pre_01ABC', 'tpl_leader'].map(isBuiltInPreset)).toEqual([true, false, false]);
  });
});
