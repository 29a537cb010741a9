import { createAuthenticator } from '#shared/web/api/authenticate-key.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Steps } from './asked.ts';
import { connectionSteps } from './connections/connection-steps.ts';
import type { SettingsPorts } from './ports.ts';
import { presetSteps } from './presets/preset-steps.ts';
import { settingsSteps } from './settings/settings-steps.ts';
import { templateSteps } from './templates/template-steps.ts';
import { webhookSteps } from './webhooks/webhook-steps.ts';

/** All that the function answers to; each area of the settings brings its own. */
const steps: Steps = { ...templateSteps, ...settingsSteps, ...presetSteps, ...webhookSteps, ...connectionSteps };

/** Whether an address is one of this pattern, in which a star stands for one segment of any kind. */
export function isAt(pattern: string, { method, path }: Pick<HttpRequest, 'method' | 'path'>): boolean {
  const wanted = pattern.split(/[ /]+/);
  const given = [method, ...path.split('/').slice(1)];
  return wanted.length === given.length && wanted.every((part, index) => part === '*' || part === given[index]);
}

/** The API of what an organisation has settled for all its checks. */
export function createManageSettings(ports: SettingsPorts) {
  const authenticate = createAuthenticator(ports);
  return async (request: HttpRequest): Promise<HttpResponse> => {
    const caller = await authenticate(request);
    if ('refusal' in caller) return caller.refusal;
    const found = Object.entries(steps).find(([pattern]) => isAt(pattern, request));
    if (found === undefined) return problemResponse('not_found', request);
    const step = await found[1]();
    return step({ ports, request, key: caller.key });
  };
}
