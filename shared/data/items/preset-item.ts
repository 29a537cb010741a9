import * as z from 'zod/mini';
import type { KeptPreset } from '#shared/domain/presets/preset.ts';
import { isBuiltInPreset } from '#shared/domain/presets/preset-ids.ts';
import { addDays } from '#shared/domain/time.ts';

import { epochSeconds, keys } from '../keys.ts';
import type { Item, KeptItem } from '../table.ts';
import { settingsFromStored, settingsShape } from './organisation-item.ts';
import { storedShape } from './stored-shape.ts';

type Stored = Omit<KeptPreset, 'settings'> & Readonly<{ settings: z.output<typeof settingsShape> }>;

const stored = storedShape<Stored>()(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    version: z.number(),
    settings: settingsShape,
    createdAt: z.nullable(z.string()),
    updatedAt: z.nullable(z.string()),
    removed: z.boolean(),
  }),
);

export const presetToItem = (organisationId: string, preset: KeptPreset): KeptItem => ({
  ...keys.preset(organisationId, preset.id),
  kind: 'preset',
  ...preset,
});

export const presetFromItem = (item: Item): KeptPreset => {
  const { settings, ...preset } = stored.parse(item);
  return { ...preset, settings: settingsFromStored(settings) };
};

/** That it was removed is remembered for good only of one that would be there again without it. */
export const removedToItem = (organisationId: string, preset: KeptPreset, now: string): KeptItem => ({
  ...presetToItem(organisationId, preset),
  settings: {},
  ...(isBuiltInPreset(preset.id) ? {} : { ttl: epochSeconds(addDays(now, 1)) }),
});
