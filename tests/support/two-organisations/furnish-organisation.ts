import * as z from 'zod';
import { createPlainBrowser } from '../browser/plain-browser.ts';
import type { RoadOnCloud } from '../cloud/road-cloud.ts';
import { createRoad, eventually, linkIn } from '../roads/road.ts';
import { callApi } from './call-api.ts';
import { askAdminister, makeKey } from './second-organisation.ts';

const made = z.object({ id: z.string() });
const check = z.object({ id: z.string(), links: z.object({ symbol: z.url() }) });
const checks = z.object({ referenceChecks: z.tuple([check]) });
const added = z.object({ referees: z.tuple([made, made]) });
const signals = z.object({ integritySignals: z.array(made).min(1) });
const link = z.object({ id: z.string(), url: z.url() });
const connected = z.object({ connection: z.string(), given: z.looseObject({ grant: z.string() }) });
const tokens = z.object({ access_token: z.string(), refresh_token: z.string() });
const secrets = z.object({ id: z.string(), secrets: z.record(z.string(), z.string()) });
const page = z.object({ cursor: z.string().nullable() });

type Owner = Readonly<{ organisation: string; apiKey: string }>;

/** The same in both organisations, since an ATS draws its keys as it likes. */
export const shared = {
  idempotencyKey: 'drawn-by-both',
  project: '4711',
  candidate: 'c-1',
  invitation: '8a6c1d0e-4b57-4f0d-9f4a-0d3f6f1f5a11',
};

export const secretOf = (address: string): string => new URL(address).pathname.split('/')[2] ?? '';

const consentBy = { name: 'Rita Ek', email: 'rita.ek@example.org' };

/** Everything that an organisation can have, made over the API; `mark` stands in all its texts. */
export async function furnishOrganisation({ cloud }: RoadOnCloud, owner: Owner, mark: string) {
  const { organisation, apiKey } = owner;
  const road = createRoad({ ...cloud, apiKey }, createPlainBrowser());
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const headers = method === 'POST' ? { 'idempotency-key': shared.idempotencyKey + path } : {};
    const answer = await callApi(cloud.url, method, path, { key: apiKey, body, headers });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  };
  const post = (path: string, body?: unknown) => send('POST', path, body);
  const person = (firstName: string, lastName: string) => ({
    firstName,
    lastName,
    email: `${firstName.toLowerCase()}@${mark}.example`,
    language: 'sv',
  });

  const template = made.parse(
    await post('/v1/question-templates', { copyOf: 'tpl_short', name: { sv: `Mall ${mark}` } }),
  );
  const templates = { sv: template.id };
  const preset = made.parse(
    await post('/v1/presets', { name: `Så gör ${mark}`, settings: { questionTemplates: templates } }),
  );
  const webhook = made.parse(
    await post('/v1/webhooks', { url: `https://hooks.${mark}.example/in`, description: mark }),
  );
  const delivery = made.parse(await post(`/v1/webhooks/${webhook.id}/test`));
  const greenhouse = secrets.parse(await post('/v1/connections', { kind: 'greenhouse', name: mark }));
  /** Another of them, which no key for repeats takes for the first. */
  const connect = async (kind: string, given: object = {}) => {
    const body = { kind, name: mark, ...given };
    const answer = await callApi(cloud.url, 'POST', '/v1/connections', { key: apiKey, body });
    return secrets.parse(answer.body).secrets;
  };
  const refapp = await connect('refapp');
  const teamtailorKey = `provider-key-of-${mark}-0123456789`;
  await connect('teamtailor', { providerKey: teamtailorKey });
  const [ashby, workable] = [await connect('ashby'), await connect('workable')];
  const talentech = connected.parse(
    await askAdminister(cloud.url, { command: 'connect', kind: 'talentech', organisation, consentBy }),
  );

  const { referenceChecks } = checks.parse(
    await post('/v1/reference-checks', {
      project: { externalId: shared.project, title: `Chef i ${mark}` },
      recruiter: { name: 'Rita Ek', email: `rita@${mark}.example` },
      settings: {
        candidateChannel: 'email',
        refereeChannel: 'email',
        refereesRequested: 3,
        questionTemplates: templates,
      },
      candidates: [{ ...person('Kim', 'Lund'), externalId: shared.candidate }],
    }),
  );
  const [{ id: checkId, links }] = referenceChecks;
  // What machines do too fast is switched off in most tests; two people with one number are seen.
  await send('PATCH', '/v1/settings', { signalsOff: [] });
  const phone = '+46701740621';
  const { referees } = added.parse(
    await post(`/v1/reference-checks/${checkId}/referees`, {
      referees: [person('Bo', 'Ahl'), person('Eva', 'Roth')].map((each) => ({ ...each, phone })),
    }),
  );
  const candidateLink = linkIn(await road.messageTo(`kim@${mark}.example`), 'c');
  const refereeLink = linkIn(await road.messageTo(`bo@${mark}.example`), 'a');
  await road.answer(refereeLink);
  const reportLink = link.parse(
    await post(`/v1/reference-checks/${checkId}/report-links`, { name: `Chefen i ${mark}` }),
  );
  const session = z
    .object({ url: z.url() })
    .parse(
      await post(`/v1/reference-checks/${checkId}/session-links`, { recruiter: { ...consentBy, name: 'Rita Ek' } }),
    );
  const erasure = made.parse(await post('/v1/subjects/erasure', { email: `nobody@${mark}.example` }));
  // Another process may know for a minute what was switched off before.
  const { integritySignals } = await eventually('what was seen', async () => {
    const shown = signals.safeParse(await send('GET', `/v1/reference-checks/${checkId}`));
    return shown.success && shown.data;
  });
  const { cursor } = page.parse(await send('GET', '/v1/question-templates?limit=2'));

  return {
    organisation,
    apiKey,
    mark,
    send,
    cursor: cursor ?? '',
    testKey: await makeKey(cloud.url, organisation, false),
    ids: {
      chk: checkId,
      ref: referees[1].id,
      answered: referees[0].id,
      lnk: reportLink.id,
      tpl: template.id,
      pre: preset.id,
      whk: webhook.id,
      evt: delivery.id,
      con: greenhouse.id,
      ers: erasure.id,
      sig: integritySignals[0]?.id ?? '',
      org: organisation,
    },
    signature: new URL(links.symbol).searchParams.get('s') ?? '',
    links: { c: candidateLink, a: refereeLink, r: reportLink.url },
    sessionLink: session.url,
    greenhouseKey: greenhouse.secrets['apiKey'] ?? '',
    teamtailorKey,
    ashbyKey: Object.values(ashby)[0] ?? '',
    workableToken: Object.values(workable)[0] ?? '',
    refapp: { ats: refapp['atsSecret'] ?? '', customer: refapp['customerSecret'] ?? '' },
    talentech: tokens.parse(JSON.parse(talentech.given.grant)),
  };
}

export type Furnished = Awaited<ReturnType<typeof furnishOrganisation>>;
