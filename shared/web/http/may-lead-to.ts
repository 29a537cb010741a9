import type { HttpResponse } from './http.ts';

/** A page whose form may lead on to another origin, which browsers refuse unless the page says so. */
export function mayLeadTo(page: HttpResponse, origin: string): HttpResponse {
  const policy = page.headers['content-security-policy'] ?? '';
  return {
    ...page,
    headers: { ...page.headers, 'content-security-policy': policy.replace("form-action 'self'", `$& ${origin}`) },
  };
}
