import * as z from 'zod/mini';
import { teamtailor } from '#shared/domain/connections/contracts/teamtailor.ts';
import type { Activation, Activations, ListedPartner } from '#shared/domain/connections/teamtailor-activation.ts';
import type { SendPush } from '#shared/domain/ports/push-adapter.ts';
import { orElse } from '#shared/web/api/or-else.ts';
import { parseJson } from '#shared/web/api/parse-json.ts';
import { openProviderKey } from './open-provider-key.ts';

type Outside = Readonly<{ beginAttempt: () => SendPush; allowedHosts: readonly string[] }>;

const pageSize = 30;
const mostPages = 100;

const text = orElse(z.string(), '');
const page = z.object({
  data: z.array(
    z.object({ attributes: z.object({ 'provider-key': text, 'company-name': text, 'company-uuid': text }) }),
  ),
  meta: orElse(z.object({ 'page-count': orElse(z.number(), 1) }), { 'page-count': 1 }),
});

async function readPage(host: string, number: number, { key }: ListedPartner, { beginAttempt, allowedHosts }: Outside) {
  const scheme = allowedHosts.includes(host.replace(/:\d+$/, '')) ? 'http' : 'https';
  const query = new URLSearchParams({ 'page[number]': String(number), 'page[size]': String(pageSize) });
  const answer = await beginAttempt()({
    method: 'GET',
    url: `${scheme}://${host}/partner/v1/partner-activations?${query}`,
    headers: { authorization: `Token ${key}`, accept: 'application/vnd.api+json', 'x-api-version': '20180828' },
    body: null,
  });
  if (answer.outcome === 'failed') return answer.reason;
  const { data: read } = page.safeParse(parseJson(answer.body)?.value);
  return answer.status === 200 && read !== undefined ? read : String(answer.status);
}

async function readHost(
  host: string,
  partner: ListedPartner,
  outside: Outside,
): Promise<readonly Activation[] | string> {
  const found: Activation[] = [];
  for (let number = 1; number <= mostPages; number += 1) {
    const read = await readPage(host, number, partner, outside);
    if (typeof read === 'string') return `${host} (${read})`;
    for (const { attributes } of read.data) {
      const { 'provider-key': token, 'company-name': company, 'company-uuid': companyUuid } = attributes;
      const { webhookSecret: secret } = partner;
      found.push({ host, company, companyUuid, providerKey: secret === null ? null : openProviderKey(token, secret) });
    }
    if (read.data.length === 0 || number >= read.meta['page-count']) break;
  }
  return found;
}

/** Everybody who has activated this partner, on each of Teamtailor's bases. */
export async function readActivations(partner: ListedPartner, outside: Outside): Promise<Activations> {
  const hosts = [...teamtailor.ownHosts, ...partner.hosts];
  const read = await Promise.all(hosts.map((host) => readHost(host, partner, outside)));
  return {
    activations: read.flatMap((each) => (typeof each === 'string' ? [] : each)),
    silent: read.flatMap((each) => (typeof each === 'string' ? [each] : [])),
  };
}
