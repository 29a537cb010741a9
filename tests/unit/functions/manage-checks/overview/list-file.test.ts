import { expect, test } from 'vitest';
import type { CheckQueue } from '#shared/domain/ports/check-queue.ts';
import { buildCheck, buildFile } from '#tests/support/builders/check-builders.ts';
import { buildVisit } from '#tests/support/roads/desk-visit.ts';
import { listFile } from '../../../../../functions/manage-checks/overview/list-file.ts';

/** A queue with so many checks under way, a hundred a page. */
function queueOf(count: number): Pick<CheckQueue, 'read'> {
  const file = buildFile({ check: buildCheck({ status: 'collecting' }) });
  return {
    read(_, { section, limit, cursor }) {
      const from = Number(cursor ?? 0);
      const size = section === 'way' ? Math.min(limit, count - from) : 0;
      const next = from + size;
      return Promise.resolve({
        files: Array.from({ length: size }, () => file),
        cursor: section === 'way' && next < count ? String(next) : null,
      });
    },
  };
}

const never = () => Promise.reject(new Error('Nothing is asked of the trail'));
const auditNothing = { note: () => Promise.resolve(), noteReading: never, list: never };

const baseUrl = 'https://ref.example.org';

async function rowsOf(count: number, query: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const nothing = { ...queueOf(count), isKept: () => Promise.resolve(true) };
  const queue: CheckQueue = { ...nothing, count: () => Promise.reject(new Error('Nothing is counted')) };
  const visit = await buildVisit({ language: 'en', request: { query } });
  const { body } = await listFile({ queue, audit: auditNothing, baseUrl }, visit);
  return body.trim().split('\r\n').slice(1);
}

test('a list of several pages is in the file whole', async () => {
  expect(await rowsOf(1_234)).toHaveLength(1_234);
});

test('a list that is too long for one file ends with the address of the next, until all of it is there', async () => {
  const rows: string[] = [];
  const shown: string[] = [];
  let query: Readonly<Record<string, string>> | null = { show: 'way', in: 'sv' };
  for (let files = 0; query !== null && files < 5; files += 1) {
    const all = await rowsOf(12_345, query);
    const address = /^"This file has (\d+) rows, and the list goes on\..*";"(https:[^"]+)"$/.exec(all.at(-1) ?? '');
    rows.push(...(address === null ? all : all.slice(0, -1)));
    expect(Number(address?.[1] ?? all.length)).toBe(address === null ? all.length : all.length - 1);
    query = address === null ? null : Object.fromEntries(new URL(address[2] ?? '').searchParams);
    shown.push(...(query === null ? [] : [`${query['show']} ${query['in']}`]));
  }
  expect(rows).toHaveLength(12_345);
  expect(new Set(shown)).toEqual(new Set(['way sv']));
});

test('no file is larger than an answer may be, whatever names are in it', async () => {
  const long = '\u{1d11e}'.repeat(200);
  const project = { externalId: null, title: long, clientName: long };
  const file = buildFile({ check: buildCheck({ status: 'collecting', project }) });
  const many = { files: Array.from({ length: 500 }, () => file), cursor: 'more' };
  const queue: CheckQueue = {
    read: () => Promise.resolve(many),
    isKept: () => Promise.resolve(true),
    count: () => Promise.reject(new Error('Nothing is counted')),
  };
  const { body } = await listFile({ queue, audit: auditNothing, baseUrl }, await buildVisit({}));
  expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(6_000_000);
});

test('no cell begins as a formula, in wide letters neither', async () => {
  const starts = ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20'];
  const files = starts.map((start) =>
    buildFile({
      check: buildCheck({ status: 'collecting', project: { externalId: null, title: `${start}1`, clientName: null } }),
    }),
  );
  const queue: CheckQueue = {
    read: (_, { section }) => Promise.resolve({ files: section === 'way' ? files : [], cursor: null }),
    isKept: () => Promise.resolve(true),
    count: () => Promise.reject(new Error('Nothing is counted')),
  };
  const { body } = await listFile({ queue, audit: auditNothing, baseUrl }, await buildVisit({}));
  const titles = body
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(';')[1]);
  expect(titles).toEqual(starts.map((start) => `"'${start}1"`));
});
