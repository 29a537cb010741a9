import { type ConnectionKind, connectionKinds } from '#shared/domain/check/check-source.ts';
import { jsonResponse } from '#shared/web/api/json-response.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Contract } from './asked.ts';
import { withCrossOrigin } from './refapp/contract-answer.ts';
import { refuse as refuseTalentech } from './talentech/refuse.ts';

/** One contract: what answers it, loaded when it is first asked for, and how a failure is told in it. */
type Entry = Readonly<{ load: () => Promise<Contract>; fail: (status: number, detail: string) => HttpResponse }>;

const failAsMessage: Entry['fail'] = (status, message) => jsonResponse(status, { message });

const contracts: Readonly<Record<ConnectionKind, Entry>> = {
  talentech: {
    load: async () => (await import('./talentech/answer-talentech.ts')).answerTalentech,
    fail: (status, detail) => refuseTalentech(status, { system: [detail] }),
  },
  greenhouse: {
    load: async () => (await import('./greenhouse/answer-greenhouse.ts')).answerGreenhouse,
    fail: failAsMessage,
  },
  teamtailor: {
    load: async () => (await import('./teamtailor/answer-teamtailor.ts')).answerTeamtailor,
    fail: (status, detail) => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: detail }),
  },
  ashby: { load: async () => (await import('./ashby/answer-ashby.ts')).answerAshby, fail: failAsMessage },
  workable: {
    load: async () => (await import('./workable/answer-workable.ts')).answerWorkable,
    fail: (status, message) => jsonResponse(status, { status, message }),
  },
  refapp: {
    load: async () => (await import('./refapp/answer-refapp.ts')).answerRefapp,
    fail: (status, message) => withCrossOrigin(failAsMessage(status, message)),
  },
};

/** The contract that an address under `/ats/` is of, and what follows its name, in lower case, without empty parts. */
export function contractAt(address: string): Readonly<{ contract: Entry; path: string }> | null {
  const segments = address.toLowerCase().split('/');
  const [, name, ...rest] = segments.filter((segment) => segment !== '');
  const path = rest.join('/');
  const isTeamtailors = name === 'refapp' && path === 'webhook';
  const kind = isTeamtailors ? 'teamtailor' : connectionKinds.find((each) => each === name);
  return kind === undefined ? null : { contract: contracts[kind], path };
}
