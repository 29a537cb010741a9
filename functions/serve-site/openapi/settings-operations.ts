import { always, type Documents, needsKey, ok } from './operation-parts.ts';
import { jsonContent, problemResponseOf } from './responses.ts';

/** What an organisation has settled for all its checks. */
export const settingsDocuments = {
  showSettings: {
    summary: 'The organisation’s settings',
    responses: { 200: ok('The settings.', 'OrganisationSettings'), ...needsKey, ...always },
  },
  changeSettings: {
    summary: 'Change the organisation’s settings',
    description:
      'A merge patch (RFC 7396): what is left out stays, lists are replaced, null takes out what may be missing. ' +
      'All of it or none. Checks that were made keep the settings that they were made with. ' +
      'With `version` it holds only for the settings that were read. A test key reads, and changes nothing. ' +
      'A sender’s address is used as long as its domain is approved for sending; else mails come from the system’s own.',
    requestBody: { required: false, content: jsonContent('SettingsPatch') },
    responses: {
      200: ok('The settings as they are then.', 'OrganisationSettings'),
      403: problemResponseOf('key_not_allowed'),
      409: problemResponseOf('changed_meanwhile'),
      422: problemResponseOf('not_valid'),
      ...needsKey,
      ...always,
    },
  },
} satisfies Documents;
