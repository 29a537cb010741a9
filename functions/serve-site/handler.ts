import { readSiteEnvironment } from '#shared/config/environment.ts';
import { httpHandler } from '#shared/lambda/http-handler.ts';
import { createServeSite, isApiPath } from './serve-site.ts';

export const handler = httpHandler(
  { kind: (path) => (isApiPath(path) ? 'api' : 'page'), service: 'serve-site' },
  createServeSite(readSiteEnvironment()),
);
