import type { HttpResponse } from '#shared/web/http/http.ts';

/** What a browser keeps of answers, and sends again. */
export function createCookieJar() {
  const kept = new Map<string, string>();
  return {
    cookies: (): Readonly<Record<string, string>> => Object.fromEntries(kept),
    keep<Answer extends Pick<HttpResponse, 'cookies'>>(answer: Answer): Answer {
      for (const cookie of answer.cookies ?? []) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (cookie.includes('Max-Age=0')) kept.delete(name);
        else kept.set(name, value);
      }
      return answer;
    },
    /** Another person sits down before it. */
    forget: (): void => kept.clear(),
  };
}
