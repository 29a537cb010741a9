import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Table } from '#shared/data/table.ts';
import { givenGreenhouse, sendTestBody } from '#tests/support/ats/greenhouse-client.ts';
import { buildInvitation } from '#tests/support/ats/invitations.ts';
import { givenRefapp } from '#tests/support/ats/refapp-client.ts';
import { connectAts, startConnector } from '#tests/support/ats/talentech-connector.ts';
import { deleteCheck } from '#tests/support/cloud/delete-check.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

type Asked = Readonly<{
  checkId: string;
  again: () => Promise<Readonly<{ status: number; body?: unknown; json?: unknown }>>;
}>;

async function overTalentech(table: Table): Promise<Asked> {
  const connector = startConnector(table);
  await connector.setApp();
  const owner = await connector.addOrganisation();
  const ats = await connectAts(connector, owner);
  const invitation = buildInvitation({ invitationId: randomUUID() });
  expect((await ats.call('invitations', invitation)).status).toBe(200);
  const page = await connector.checks.list(
    { id: owner.organisation.id, live: true },
    { status: null, projectExternalId: null, candidateExternalId: null },
    { limit: 1, cursor: null },
  );
  const [file] = page === 'cursor_invalid' ? [] : page.files;
  return { checkId: file?.check.id ?? '', again: () => ats.call('invitations', invitation) };
}

async function overGreenhouse(table: Table): Promise<Asked> {
  const { sendTest } = await givenGreenhouse(table);
  const { body } = await sendTest(sendTestBody(7));
  const checkId = z.object({ partner_interview_id: z.string() }).parse(body).partner_interview_id;
  return { checkId, again: () => sendTest(sendTestBody(7)) };
}

async function overRefapp(table: Table): Promise<Asked> {
  const { send } = await givenRefapp(table);
  const { body } = await send();
  return { checkId: z.object({ id: z.string() }).parse(body).id, again: () => send() };
}

describe('what an ATS asks again after its check was deleted', () => {
  test.each([
    ['Talentech', overTalentech],
    ['Greenhouse', overGreenhouse],
    ['Refapp', overRefapp],
  ])('is gone, and nobody is written to: %s', async (_, ask) => {
    for (const isBegun of [true, false]) {
      const { checkId, again } = await ask(real.table);
      expect((await again()).status).toBe(200);
      await deleteCheck(real.table, checkId, { isBegun });
      const answer = await again();
      expect(answer.status).toBe(410);
      expect(JSON.stringify(answer)).toMatch(/deleted|raderad/);
      const { items } = await real.table.query({
        key: { text: '#pk = :pk', names: { '#pk': 'pk' }, values: { ':pk': `CHK#${checkId}` } },
      });
      const messages = items.filter(({ kind }) => kind === 'message');
      expect([items.length > 0, messages.length]).toEqual([true, isBegun ? 1 : 0]);
    }
  });

  test('is gone at Greenhouse too when it asks how it stands, and for nobody else', async () => {
    const { sendTest, testStatus } = await givenGreenhouse(real.table);
    const { body } = await sendTest(sendTestBody(8));
    const id = z.object({ partner_interview_id: z.string() }).parse(body).partner_interview_id;
    await deleteCheck(real.table, id);
    const another = await givenGreenhouse(real.table);
    expect([(await testStatus(id)).status, (await another.testStatus(id)).status]).toEqual([410, 404]);
  });
});
