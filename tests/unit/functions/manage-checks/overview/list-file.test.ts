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

async function rowsOf(count: number): Promise<readonly string[]> {
  const nothing = { ...queueOf(count), isKept: () => Promise.resolve(true) };
  const queue: CheckQueue = { ...nothing, count: () => Promise.reject(new Error('Nothing is counted')) };
  const visit = await buildVisit({ language: 'en' });
  const { body } = await listFile({ queue, audit: auditNothing }, visit);
  return body.trim().split('\r\n').slice(1);
}

test('a list of several pages is in the file whole', async () => {
  expect(await rowsOf(1_234)).toHaveLength(1_234);
});

test('of more than one file has room for, it says so itself', async () => {
  const rows = await rowsOf(5_001);
  expect(rows).toHaveLength(5_001);
  expect(rows.at(-1)).toBe('"This file has the first 5000 rows. Filter the list to get the others."');
  expect((await rowsOf(5_000)).at(-1)).not.toContain('Filter');
});
