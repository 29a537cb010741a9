import type { CallLog } from '../call-log.ts';
import type { Connection } from './connection.ts';

export type PartnerAnswer = {
  /** 0 when there was no answer. */
  status: number;
  /** What was in it, if it was JSON. */
  body: unknown;
};

export type PartnerCall = {
  path: string;
  headers: Record<string, string>;
  body: string;
  /** What the log says after the path, nothing that is secret. */
  about?: string;
};

const patienceMs = 20_000;

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const post = async (url: string, { headers, body }: PartnerCall): Promise<PartnerAnswer> => {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
    return { status: response.status, body: readJson(await response.text()) };
  } catch {
    return { status: 0, body: null };
  }
};

/** One POST to the partner, noted in the log. */
export const callPartner = async (
  calls: CallLog,
  { baseUrl }: Connection,
  call: PartnerCall,
): Promise<PartnerAnswer> => {
  const answer = await post(`${baseUrl.replace(/\/$/, '')}/${call.path}`, call);
  const about = call.about === undefined ? '' : `, ${call.about}`;
  calls.note('to', `POST /${call.path}${about}`, answer.status === 0 ? 'inget svar' : String(answer.status));
  return answer;
};

export const formType = { 'content-type': 'application/x-www-form-urlencoded' };
export const jsonType = { 'content-type': 'application/json' };

export const isSuccess = ({ status }: PartnerAnswer): boolean => status >= 200 && status < 300;
