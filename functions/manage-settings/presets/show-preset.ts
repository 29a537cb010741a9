import type { Preset } from '#shared/domain/presets/preset.ts';
import { isBuiltInPreset } from '#shared/domain/presets/preset-ids.ts';
import type { PresetView } from '#shared/web/api/preset.ts';

/** A preset as the API shows it: of its settings, what it says. */
export const showPreset = ({ id, version, name, settings, createdAt, updatedAt }: Preset): PresetView => ({
  id,
  version,
  builtIn: isBuiltInPreset(id),
  name,
  settings: {
    ...settings,
    ...(settings.questionTemplates && { questionTemplates: { ...settings.questionTemplates } }),
  },
  createdAt,
  updatedAt,
});
