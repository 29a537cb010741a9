import { expect, it } from 'vitest';
import { isOwnTie } from '#shared/domain/guard/own-tie.ts';

it.each([
  'Vi bor ihop',
  'hon bor med oss',
  'vårt hem',
  'VÅRA barn',
  'min sambo',
  'mitt barn',
  'Kim och jag är gifta',
  'Kim og jeg er gift',
  'Kim ja minä',
  'We are married',
  'one of us',
  'our home',
  'my partner',
  'Kim and I live together',
  'Kim and me',
  'hos os',
  'vores barn',
  'Meillä on lapsia',
  'meidän lapsemme',
  'minun mieheni',
  'Olemme naimisissa',
  'Wir sind verheiratet',
  'bei uns',
  'unserem Kind',
  'meine Frau',
  'Kim und ich',
])('“%s” says how its writer and another know each other', (clause) => {
  expect(isOwnTie(clause)).toBe(true);
});

it.each([
  'Kim är gift',
  'Kim vilar',
  'avvisade',
  'minst tre barn',
  'Kim och jagade',
  'Westmann',
  'hours',
  'mythisk',
  'krossad',
  'gemeinsam',
  'kunst',
  'Hund ichthys',
  'mme',
  'lemmet',
])('“%s” does not', (clause) => {
  expect(isOwnTie(clause)).toBe(false);
});
