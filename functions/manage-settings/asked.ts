import type { ApiKey } from '#shared/domain/ports/organisation-store.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import type { SettingsPorts } from './ports.ts';

/** A request about what an organisation has settled, by the holder of its key. */
export type Asked = Readonly<{ ports: SettingsPorts; request: HttpRequest; key: ApiKey }>;

export type Step = (asked: Asked) => Promise<HttpResponse> | HttpResponse;

/** Steps by `METHOD /v1/path`, with a star where an id stands; each is loaded when it is first asked for. */
export type Steps = Readonly<Record<string, () => Promise<Step>>>;
