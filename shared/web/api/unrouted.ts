import type { HttpRequest, HttpResponse } from '../http/http.ts';
import type { Unrouted } from '../http/match-route.ts';
import { problemResponse } from '../problems/problem-response.ts';

/** The problem of a request that no operation takes: there is no such address, or it takes other methods. */
export const unrouted = (match: Unrouted, request: Pick<HttpRequest, 'requestId'>): HttpResponse =>
  match.outcome === 'unknown'
    ? problemResponse('not_found', request)
    : problemResponse('method_not_allowed', request, { headers: { allow: match.allow } });
