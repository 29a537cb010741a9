import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { steeringOperations } from '#shared/config/routes/api-operations.ts';
import { daySeconds } from '#shared/domain/time.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { bo, eva, eventually, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

type Links = Readonly<{ id: string; candidate: string; referee: string; report: string; symbol: string }>;

async function givenAnswered(): Promise<Links> {
  const { road } = on;
  const { id } = await road.request(requestBody({ refereesRequested: 2 }));
  const candidate = linkIn(await road.messageTo(kim.email), 'c');
  await road.giveReferees(candidate, [bo, eva]);
  const referee = linkIn(await road.messageTo(String(bo['mail'])), 'a');
  for (const to of [bo, eva]) await road.answer(linkIn(await road.messageTo(String(to['mail'])), 'a'));
  const check = await road.check(id);
  return { id, candidate, referee, report: reportLinkOf(check), symbol: check.links.symbol };
}

const pageOf = async (address: string, language: string) => {
  const answer = await fetch(address, { redirect: 'manual', headers: { 'accept-language': language } });
  return { status: answer.status, text: (await answer.text()).replaceAll('\u00a0', ' ') };
};

describe('a check whose time is over', () => {
  let links: Links;
  beforeAll(async () => {
    links = await givenAnswered();
    await on.cloud.advance(366 * daySeconds);
    await eventually('the deletion', async () => (await pageOf(links.report, 'en')).status === 410);
    await on.cloud.untilQuiet();
  });

  test('says at every link of its people that it is deleted, when and why, in the reader’s language', async () => {
    const { candidate, referee, report } = links;
    const places = [candidate, referee, report, `${report}/pdf`, `${referee}/call`, `${candidate}/later`];
    for (const address of places) {
      const page = await pageOf(address, 'en');
      expect(page).toMatchObject({
        status: 410,
        text: expect.stringMatching(/The reference check was deleted on \d+ \w+ \d{4}.+Its time was over/s),
      });
      expect(page.text).toContain('Exempelkommun');
      expect(page.text).not.toMatch(/Kim|Lund|Bo Ahl|Eva|Rita/);
      expect((await pageOf(address, 'fi')).text).toContain('Tämä on poistettu');
      expect((await pageOf(address, 'tlh')).text).toContain('Det här har raderats');
    }
  });

  test('takes nothing in by them', async () => {
    for (const address of [links.candidate, `${links.referee}/decline`]) {
      expect((await fetch(address, { method: 'POST', body: new URLSearchParams() })).status).toBe(410);
    }
  });

  test('says so at every address of the API about it', async () => {
    const { id } = links;
    const shown = await on.road.call('GET', `/v1/reference-checks/${id}`);
    expect([shown.status, shown.body]).toMatchObject([410, { code: 'gone', status: 410 }]);
    for (const operation of Object.values(steeringOperations)) {
      const [method = '', path = ''] = operation.split(' ');
      const address = path
        .replace('{id}', id)
        .replace('{refereeId}', 'ref_01J00000000000000000000000')
        .replace('{linkId}', 'lnk_01J00000000000000000000000');
      const answer = await on.road.call(method, address, method === 'GET' ? undefined : {});
      expect([operation, answer.status]).toEqual([operation, 410]);
    }
    expect((await fetch(links.symbol)).status).toBe(410);
    const unsigned = links.symbol.replace(/s=.*/, 's=nobody');
    expect((await fetch(unsigned)).status).toBe(404);
  });

  test('is known to have been for two years, and then is nothing that there ever was', async () => {
    await on.cloud.advance(729 * daySeconds);
    expect((await pageOf(links.referee, 'en')).status).toBe(410);
    await on.cloud.advance(5 * daySeconds);
    await eventually('the end of the tombstone', async () => (await pageOf(links.referee, 'en')).status === 404);
    expect((await on.road.call('GET', `/v1/reference-checks/${links.id}`)).status).toBe(404);
  });
});
