import { type Furnished, secretOf } from './furnish-organisation.ts';

/** What must never be seen by another organisation. */
export const marksOf = ({
  mark,
  ids,
  links,
  signature,
  greenhouseKey,
  teamtailorKey,
  ashbyKey,
  workableToken,
  refapp,
  talentech,
}: Furnished): readonly string[] => [
  mark,
  ...Object.values(ids),
  ...Object.values(links).map(secretOf),
  signature,
  greenhouseKey,
  teamtailorKey,
  ashbyKey,
  workableToken,
  refapp.ats,
  refapp.customer,
  talentech.access_token,
  talentech.refresh_token,
];

/** All that an organisation's key can see of it. */
export const lookAt = async ({ send, ids }: Furnished): Promise<readonly unknown[]> =>
  Promise.all(
    [
      '/v1/reference-checks',
      `/v1/reference-checks/${ids.chk}/report-links`,
      '/v1/question-templates?limit=100',
      '/v1/presets?limit=100',
      '/v1/connections',
      '/v1/settings',
      '/v1/webhooks',
    ].map((path) => send('GET', path)),
  );
