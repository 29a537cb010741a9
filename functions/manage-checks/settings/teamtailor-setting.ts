import { entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { ConnectionOf } from '#shared/domain/connections/connection.ts';
import { newConnection } from '#shared/domain/connections/new-connection.ts';
import { longestBearer, maxConnections } from '#shared/domain/limits.ts';
import { cleanEntry } from '#shared/domain/text/clean-text.ts';
import type { SettingsTexts } from '#shared/i18n/recruiter/settings/texts.ts';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { ConnectionPorts, Ports } from '../ports.ts';
import { pathIn, type Visit } from '../visit.ts';
import { keyField, teamtailorPage } from './teamtailor-page.tsx';

type Asked = Readonly<{ ports: Ports; visit: Visit; texts: SettingsTexts; stores: ConnectionPorts }>;

const isKey = (text: string): boolean => /^[!-~]{8,}$/.test(text) && text.length <= longestBearer;

const isOurs = (connection: Readonly<{ kind: string; live: boolean }>): connection is ConnectionOf<'teamtailor'> =>
  connection.kind === 'teamtailor' && connection.live;

const neverDrawn = (): string => {
  throw new Error('Teamtailor makes its keys itself');
};

async function show({ visit, texts, stores }: Asked, value = '', errors: FieldErrors = noErrors) {
  const [all, app] = await Promise.all([stores.connections.list(visit.organisation.id), stores.teamtailorApps.load()]);
  return teamtailorPage(visit, texts, { connections: all.filter(isOurs), isReady: app !== null, value, errors });
}

const back = (visit: Visit, done: 'connected' | 'removed'): HttpResponse =>
  redirect(pathIn(visit, 'settings/teamtailor', { done }));

/** The key of an activation, pasted: it opens a connection of this organisation, and only one. */
async function connect(asked: Asked): Promise<HttpResponse> {
  const { ports, visit, texts, stores } = asked;
  const words = texts.teamtailor;
  const { id: organisationId } = visit.organisation;
  const providerKey = cleanEntry(fieldValue(visit.form, keyField));
  const refuse = (message: string): Promise<HttpResponse> => show(asked, providerKey, [{ field: keyField, message }]);
  if (!isKey(providerKey)) return refuse(words.keyError);
  if ((await stores.connections.list(organisationId)).length >= maxConnections) return refuse(words.tooMany);
  const wanted = { organisationId, live: true, kind: 'teamtailor', name: null, wish: { providerKey } } as const;
  const means = { id: ports.newId('con'), now: visit.now, newSecret: neverDrawn, seal: neverDrawn };
  const { connection, credentials } = newConnection(wanted, means);
  const entry = entryOf(connection, 'connection.created', visit.actor, visit.now, connection.id);
  if ((await stores.connections.create(connection, credentials, entry)) === 'created') return back(visit, 'connected');
  const holder = await stores.connections.findCredential(providerKey, 'teamtailor_provider', visit.now);
  const ours = (await stores.connections.list(organisationId)).filter(isOurs);
  const isPressedTwice = ours.some(({ id }) => id === holder?.connectionId);
  return isPressedTwice ? back(visit, 'connected') : refuse(words.taken);
}

async function remove({ visit, stores }: Asked): Promise<HttpResponse> {
  const all = await stores.connections.list(visit.organisation.id);
  const found = all.find((each) => isOurs(each) && each.id === fieldValue(visit.form, 'remove'));
  if (found !== undefined) {
    const entry = entryOf(found, 'connection.removed', visit.actor, visit.now, found.id);
    await stores.connections.remove(found, entry);
  }
  return back(visit, 'removed');
}

/** Which activations at Teamtailor are this organisation's. */
export async function answerTeamtailorSetting(ports: Ports, visit: Visit, texts: SettingsTexts): Promise<HttpResponse> {
  const asked: Asked = { ports, visit, texts, stores: await ports.openConnections() };
  if (visit.request.method !== 'POST') return show(asked);
  return fieldValue(visit.form, 'remove') === '' ? connect(asked) : remove(asked);
}
