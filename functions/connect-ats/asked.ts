import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import type { ConnectPorts } from './ports.ts';

/** A request under `/ats/{contract}`. */
export type Asked = Readonly<{
  ports: ConnectPorts;
  request: HttpRequest;
  /** What follows the contract's own address, in lower case, without slashes at its ends: ATSs write it as they like. */
  path: string;
}>;

/** All that one contract answers, errors of its own kind included. */
export type Contract = (asked: Asked) => Promise<HttpResponse>;
