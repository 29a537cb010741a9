import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AtsRoad, startAtsRoad } from '#tests/support/ats/ats-road.ts';
import { desktop, launchBrowser } from '#tests/support/browser/browser.ts';
import { inspectPage } from '#tests/support/browser/inspect-page.ts';
import { createPerson, type Person } from '#tests/support/browser/person-in-browser.ts';
import { eventually, linkIn } from '#tests/support/roads/road.ts';
import { askAdminister, makeOrganisation } from '#tests/support/two-organisations/second-organisation.ts';

let on: AtsRoad;
let rita: Person;
let arrive: () => Promise<Person>;
let stop: () => Promise<void>;
beforeAll(async () => {
  const [started, browser] = await Promise.all([startAtsRoad(), launchBrowser()]);
  on = started;
  arrive = () => createPerson(browser, { ...desktop, locale: 'sv-SE' }, on.ats.url);
  rita = await arrive();
  stop = async () => {
    await browser.close();
    await on.cloud.stop();
  };
});
afterAll(() => stop());

const title = 'Enhetschef, äldreomsorg';
const darkPurple = 'rgb(67, 35, 122)';
const monthSeconds = 31 * 86_400;

const references = (candidateId: string) => rita.page.locator(`#references-${candidateId}`);

/** As the guide tells it: mark the candidates, *Kommunikation*, *Begär in referenser*. */
const openSettings = async (...names: string[]): Promise<void> => {
  await rita.page.getByRole('link', { name: title }).click();
  for (const name of names) await rita.page.getByLabel(`Markera ${name}`).check();
  await rita.page.getByText('Kommunikation').click();
  await rita.page.getByRole('button', { name: 'Begär in referenser' }).click();
  await rita.page.getByRole('heading', { name: 'Inställningar för digital referenstagning' }).waitFor();
};

const send = async (): Promise<void> => {
  await rita.page.getByRole('button', { name: 'Send', exact: true }).click();
  await rita.page.getByText(/^Skickat för/).waitFor();
};

const openFromMenu = async (candidateId: string, link: string): Promise<void> => {
  await rita.open(`${on.ats.url}/projects/4711`);
  await references(candidateId).locator('summary').click();
  await references(candidateId).getByRole('link', { name: link, exact: true }).click();
  await rita.page.waitForLoadState();
};

describe('The guide’s way, from an empty folder', () => {
  test('candidates are marked, the settings chosen and sent, and the round symbol shows that it has begun', async () => {
    await rita.open(`${on.cloud.url}/_local`);
    await rita.page.getByRole('link', { name: 'Demo ATS' }).click();
    await rita.page.getByRole('heading', { name: 'Kandidatöversikt' }).waitFor();
    expect(await inspectPage(rita.page, 'overview')).toEqual([]);

    await openSettings('Kim Lund', 'Tove Dahl');
    expect(await inspectPage(rita.page, 'settings')).toEqual([]);
    await rita.page.getByLabel('Språk till kandidaten').selectOption('sv');
    await rita.page.locator('[name="field.num-referees-requested"]').selectOption('2');
    await send();
    await openSettings('Sami Koskinen');
    await rita.page.locator('input[type=checkbox][name="field.hide-project-name"]').check();
    await send();
    for (const id of ['c-1', 'c-2', 'c-3']) await references(id).locator('[data-symbol=Created]').waitFor();
  });

  test('the symbol fills as answers come and ends dark purple, for two at once', async () => {
    const people = [
      { id: 'c-1', mail: 'kim.lund@example.org' },
      { id: 'c-3', mail: 'sami.koskinen@example.org' },
    ];
    const left: string[] = [];
    for (const { id, mail } of people) {
      const [first = '', second = ''] = await on.name(mail);
      left.push(second);
      await on.answer(first);
      await references(id).locator('[data-symbol=InProgress] .part').waitFor();
    }
    expect(await inspectPage(rita.page, 'under way')).toEqual([]);
    for (const referee of left) await on.answer(referee);
    for (const { id } of people) {
      const full = references(id).locator('[data-symbol=Completed] .full');
      await full.waitFor();
      expect(await full.evaluate((circle) => getComputedStyle(circle).fill)).toBe(darkPurple);
    }
  });

  test('the report opens from the symbol, and says nothing of a title that is hidden', async () => {
    await openFromMenu('c-1', 'Referensrapport');
    expect(await rita.text()).toContain('Kim Lund');
    expect(await rita.text()).toContain(title);
    await openFromMenu('c-3', 'Referensrapport');
    expect(await rita.text()).toContain('Sami Koskinen');
    expect(await rita.text()).not.toContain(title);
  });

  test('Länk till kandidat still works after 31 days: it asks for a sign-in by mail', async () => {
    await on.cloud.advance(monthSeconds);
    await openFromMenu('c-1', 'Referensrapport');
    expect(await rita.text()).not.toContain('Kim Lund');
    await openFromMenu('c-1', 'Länk till kandidat');
    await rita.fill({ email: 'rita.ek@example.org' });
    await rita.press();
    const mail = await eventually('the sign-in mail', async () => {
      const [latest] = (await on.cloud.messages()).filter(({ to }) => to.includes('rita.ek@example.org'));
      return latest !== undefined && /\/s\/[\w-]{22,}/.test(latest.text) && latest;
    });
    await rita.open(linkIn(mail, 's'));
    await rita.press();
    expect(rita.page.url()).toContain('/checks/');
    expect(await rita.text()).toContain('Kim Lund');
  });

  test('nothing complained on the way', () => {
    const ours = [on.ats.url, on.cloud.url].map((url) => `Went to ${url}/`);
    expect(rita.complaints().filter((line) => !ours.some((begin) => line.startsWith(begin)))).toEqual([]);
  });
});

describe('An administrator connects the ATS', () => {
  /** Sign-in mails to Rita, newest first. */
  const signInMails = async () =>
    (await on.cloud.messages()).filter(
      ({ to, text }) => to.includes('rita.ek@example.org') && /\/s\/[\w-]{22,}/.test(text),
    );

  test('over pages that everyone can use', async () => {
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      found.push(...(await inspectPage(administrator.page, name)));
    };
    const administrator = await arrive();
    const { organisation } = await makeOrganisation(on.cloud.url, 'Sjökommun');
    await askAdminister(on.cloud.url, { command: 'connect', kind: 'talentech', organisation });

    await administrator.open(`${on.ats.url}/integration`);
    await look('integration');
    await administrator.page.getByRole('button', { name: 'Anslut Vitsord' }).click();
    const asked = administrator.page.url();
    await look('the address is asked for');
    await administrator.fill({ email: 'rita' });
    expect(await administrator.press()).toBe(422);
    await look('an address that is none');
    const before = (await signInMails()).length;
    // Nobody is mailed a sign-in twice in a row.
    if (before > 0) await on.cloud.advance(900);
    await administrator.fill({ email: 'rita.ek@example.org' });
    expect(await administrator.press()).toBe(200);
    await look('look in your inbox');
    await administrator.fill({ code: '000000' });
    expect(await administrator.press()).toBe(422);
    await look('a code that is wrong');
    const mailOf = (name: string) =>
      eventually(`the mail of ${name}`, async () => {
        const all = await signInMails();
        return all.slice(0, all.length - before).find(({ from }) => from.includes(name));
      });
    await administrator.fill({ code: /\b\d{6}\b/.exec((await mailOf('Exempelkommun')).text)?.[0] ?? '' });
    expect(await administrator.press()).toBe(200);
    expect(await administrator.text('h1')).toContain('Ersätta kopplingen mellan Exempelkommun och Talentech?');
    await look('the consent');

    await administrator.open(linkIn(await mailOf('Sjökommun'), 's'));
    await administrator.press();
    expect(await administrator.text('h1')).toBe('Vilken koppling gäller det?');
    await look('one of two');
    await administrator.page.getByRole('link', { name: /^Sjökommun/ }).click();
    expect(await administrator.text('h1')).toBe('Koppla Sjökommun till Talentech?');
    await administrator.page.getByRole('button', { name: 'Nej, gå tillbaka' }).click();
    await administrator.page.getByText('Anslutningen blev inte av.').waitFor();

    expect(await administrator.open(asked.replace('client_id=', 'client_id=x'))).toBe(400);
    await look('from elsewhere');
    expect(found).toEqual([]);
  });
});
