import { randomUUID } from 'node:crypto';
import type { WebAnswer } from '../http/request.ts';

/** The old protocol of SES and SNS: a form in, XML out. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const queryAnswer = (namespace: string, action: string, result: Record<string, string>): WebAnswer => {
  const fields = Object.entries(result).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`);
  return {
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body:
      `<${action}Response xmlns="${namespace}"><${action}Result>${fields.join('')}</${action}Result>` +
      `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
  };
};

export const queryError = (namespace: string, status: number, code: string, message: string): WebAnswer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body:
    `<ErrorResponse xmlns="${namespace}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${code}</Code>` +
    `<Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
});

/** `Tags.member.1.Name=…&Tags.member.1.Value=…` as a list of records; a list of plain values has the key ''. */
export const readMembers = (form: URLSearchParams, list: string): Record<string, string>[] => {
  const members: Record<string, string>[] = [];
  for (const [name, value] of form) {
    if (!name.startsWith(`${list}.`)) continue;
    const [, index = '', field = ''] = /^(?:member|entry)\.(\d+)(?:\.(.+))?$/.exec(name.slice(list.length + 1)) ?? [];
    if (index === '') continue;
    const member = members[Number(index) - 1] ?? {};
    member[field] = value;
    members[Number(index) - 1] = member;
  }
  return members;
};
