import { latestCalls } from '../call-log.ts';
import { beginConnecting, callbackPath, finishConnecting } from '../connection/authorize.ts';
import { tokenMode } from '../connection/connection.ts';
import { readConnection, readGrant, readSwitches, saveSwitches, tokenModeOf } from '../connection/connection-book.ts';
import { deauthorize } from '../connection/deauthorize.ts';
import { checkHealth, readHealth } from '../connection/health.ts';
import { prepareKeyPair } from '../encryption.ts';
import { faultSchema } from '../evaluation-api/fault.ts';
import { drawIntegration } from '../pages/integration.ts';
import { pageAnswer, seeOther } from '../pages/page.ts';
import type { AtsParts } from '../parts.ts';
import { projects } from '../projects.ts';
import type { Route } from './route.ts';

const notices: Record<string, string> = {
  connected: 'Vitsord är anslutet.',
  'not-connected': 'Anslutningen blev inte av.',
  'nothing-registered': 'Ingen app är registrerad än.',
  disconnected: 'Vitsord är frånkopplat.',
  'not-disconnected': 'Vitsord tog inte emot frånkopplingen.',
  saved: 'Sparat.',
};

const page = '/integration';
const told = (notice: string) => seeOther(`${page}?notice=${notice}`);

/** What an administrator of the ATS does: connects, disconnects, asks for the partner's health, sets switches. */
export const integrationRoutes = (parts: AtsParts): Route[] => {
  const { store, partner, faults, now } = parts;
  const redirectUri = () => `${parts.address()}${callbackPath}`;
  return [
    [
      'GET',
      /^\/integration$/,
      ({ query }) => {
        const connection = readConnection(store);
        const content = drawIntegration({
          connection,
          mode: connection === null ? null : tokenModeOf(store, connection),
          grant: readGrant(store),
          switches: readSwitches(store),
          health: readHealth(store),
          fault: faults.current(),
          calls: latestCalls(store, 30),
          notice: notices[query.get('notice') ?? ''] ?? null,
        });
        const partnerOrigin = connection === null ? null : new URL(connection.baseUrl).origin;
        return pageAnswer({ title: 'Integration', current: page, projects, partnerOrigin, content });
      },
    ],
    [
      'POST',
      /^\/integration\/connect$/,
      () => {
        const url = beginConnecting(store, redirectUri());
        return url === null ? told('nothing-registered') : seeOther(url);
      },
    ],
    [
      'GET',
      new RegExp(`^${callbackPath}$`, 'i'),
      async ({ query }) => {
        const isConnected = await finishConnecting({ store, partner }, query, redirectUri());
        return told(isConnected ? 'connected' : 'not-connected');
      },
    ],
    [
      'POST',
      /^\/integration\/deauthorize$/,
      async () => told((await deauthorize(parts)) ? 'disconnected' : 'not-disconnected'),
    ],
    [
      'POST',
      /^\/integration\/health$/,
      async () => {
        await checkHealth(store, partner, now);
        return seeOther(page);
      },
    ],
    [
      'POST',
      /^\/integration\/switches$/,
      async ({ form }) => {
        const encrypts = form.get('encrypts') === 'true';
        if (encrypts) await prepareKeyPair(store);
        const mode = tokenMode.safeParse(form.get('mode'));
        saveSwitches(store, { tokenMode: mode.success ? mode.data : null, encrypts });
        return told('saved');
      },
    ],
    [
      'POST',
      /^\/integration\/fault$/,
      ({ form }) => {
        const fault = faultSchema.safeParse({ kind: form.get('kind') });
        if (fault.success) faults.set(fault.data);
        else faults.clear();
        return told('saved');
      },
    ],
  ];
};
