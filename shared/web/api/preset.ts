import * as z from 'zod/mini';
import { longestName } from '#shared/domain/limits.ts';
import { checkDefaults } from './organisation-settings.ts';
import { settingsInput } from './reference-check-request.ts';
import { line } from './text-shapes.ts';

const text = z.string();
const time = z.nullable(z.iso.datetime());

/** The body of `POST /v1/presets` and of `PUT …/{id}`: all of it, what it leaves out is the organisation's. */
export const presetInput = z.object({
  name: line(longestName),
  settings: z.nullish(settingsInput),
  version: z.nullish(z.int().check(z.minimum(1))),
});

/** A preset as the API shows it. */
export const preset = z.object({
  id: text,
  version: z.int().check(z.minimum(1)),
  builtIn: z.boolean(),
  name: text,
  settings: z.partial(checkDefaults),
  createdAt: time,
  updatedAt: time,
});

export const presetPage = z.object({ presets: z.array(preset), cursor: z.nullable(text) });

export type PresetView = z.infer<typeof preset>;
