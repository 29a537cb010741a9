import { expect, it } from 'vitest';
import { candidatePages, typedBo, typedEva, wordsOf } from '#tests/support/roads/candidate-pages.ts';

/** Bo has been asked, and the form for him is open. */
async function askedBo() {
  const pages = candidatePages();
  await pages.submit(await pages.get(), typedBo);
  await pages.submit(await pages.get('/send'));
  const path = `/referees/${pages.file().referees[0]?.id ?? ''}`;
  return { pages, path, form: await pages.get(path) };
}

const ali = { ...typedEva, first: 'Ali', last: 'Demir', mail: 'ali.demir@example.org' };

it('another person on the form of one who was asked is asked instead, once, and the earlier link stops', async () => {
  const { pages, path, form } = await askedBo();
  const answers = [await pages.submit(form, ali), await pages.submit(form, ali)];
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const { referees, messages } = pages.file();
  expect(referees.map(({ firstName, status }) => `${firstName} ${status}`)).toEqual(['Bo replaced', 'Ali invited']);
  expect(messages.map(({ recipient }) => recipient)).toEqual(referees.map(({ id }) => id));
  expect((await pages.get(path)).status).toBe(404);
  expect(wordsOf(await pages.get())).not.toContain('Bo Ahl');
});

it('the same person written better stays the same', async () => {
  const { pages, form } = await askedBo();
  await pages.submit(form, { first: 'Bosse', mail: 'bosse.ahl@example.org' });
  expect(pages.file().referees).toMatchObject([{ firstName: 'Bosse', status: 'invited', linkGeneration: 2 }]);
});
