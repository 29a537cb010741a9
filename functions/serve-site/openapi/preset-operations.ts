import { maxPresets } from '#shared/domain/limits.ts';
import {
  always,
  type Documents,
  found,
  idempotencyKey,
  idParameter,
  needsKey,
  ok,
  pageOf,
  paging,
  ulid,
} from './operation-parts.ts';
import { commonHeaders, jsonContent, problemResponseOf } from './responses.ts';

const presetId = idParameter('pre', '`pre_short` and its like exist from the start, one for each built-in template.', {
  rest: `(?:${ulid}|short|standard|leader|facts)`,
});

const body = { required: true, content: jsonContent('PresetInput') };

/** What every change of a preset may answer, besides its own answer. */
const changing = { 403: problemResponseOf('key_not_allowed'), ...needsKey, ...always };

/** Named settings. */
export const presetDocuments = {
  listPresets: {
    summary: 'List presets',
    description: 'First those that exist from the start, then the organisation’s own, the oldest first.',
    parameters: paging,
    responses: pageOf('PresetPage'),
  },
  createPreset: {
    summary: 'Make a preset',
    description:
      'Settings under a name, for an ATS that has none of its own: it is what Greenhouse calls a test. ' +
      `An organisation has ${maxPresets} at most. A test key reads presets, and changes none.`,
    parameters: [idempotencyKey],
    requestBody: body,
    responses: {
      201: ok('Made.', 'Preset'),
      409: problemResponseOf('idempotency_key_running'),
      422: problemResponseOf('not_valid', 'idempotency_key_reused'),
      ...changing,
    },
  },
  showPreset: {
    summary: 'One preset',
    parameters: [presetId],
    responses: { 200: ok('The preset.', 'Preset'), ...found },
  },
  replacePreset: {
    summary: 'Replace a preset',
    description:
      'One that exists from the start can be replaced too. Checks that were made with it stay as they are. ' +
      'With `version` it holds only for the preset that was read.',
    parameters: [presetId],
    requestBody: body,
    responses: {
      200: ok('The preset as it is then.', 'Preset'),
      404: problemResponseOf('not_found'),
      409: problemResponseOf('changed_meanwhile'),
      422: problemResponseOf('not_valid'),
      ...changing,
    },
  },
  removePreset: {
    summary: 'Remove a preset',
    description: 'It cannot be chosen any more; one that existed from the start does not come back.',
    parameters: [presetId],
    responses: {
      204: { description: 'Done.', headers: commonHeaders },
      404: problemResponseOf('not_found'),
      409: problemResponseOf('changed_meanwhile'),
      ...changing,
    },
  },
} satisfies Documents;
