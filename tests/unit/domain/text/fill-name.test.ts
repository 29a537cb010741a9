import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/domain/language.ts';
import { fillName } from '#shared/domain/text/fill-name.ts';

const genitives: readonly (readonly [Language, string, string])[] = [
  ['sv', 'Kim', 'Kims'],
  ['sv', 'Andreas', 'Andreas'],
  ['sv', 'Max', 'Max'],
  ['sv', 'Moritz', 'Moritz'],
  ['sv', 'Zoë', 'Zoës'],
  ['sv', 'Simon', 'Simons'],
  ['en', 'Kim', 'Kim’s'],
  ['en', 'James', 'James’s'],
  ['nb', 'Kim', 'Kims'],
  ['nb', 'Simon', 'Simons'],
  ['nb', 'Andreas', 'Andreas’'],
  ['nb', 'Felix', 'Felix’'],
  ['da', 'Kim', 'Kims'],
  ['da', 'Simon', 'Simons'],
  ['da', 'Andreas', 'Andreas’'],
  ['da', 'Fritz', 'Fritz’'],
  ['fi', 'Kim', 'henkilön Kim'],
  ['de', 'Kim', 'Kims'],
  ['de', 'Simon', 'Simons'],
  ['de', 'Marcel', 'Marcels'],
  ['de', 'Hans', 'Hans’'],
  ['de', 'Felix', 'Felix’'],
  ['de', 'Alice', 'Alice’'],
  ['de', 'Weiß', 'Weiß’'],
  ['de', 'HANS', 'HANS’'],
];

describe('fillName', () => {
  it.each(genitives)('makes the genitive (%s) of %s', (language, name, genitive) => {
    expect(fillName("({name's})", language, name)).toBe(`(${genitive})`);
  });

  it('puts the name everywhere, and the genitive beside it', () => {
    expect(fillName("{name}: {name's} chef, {name} igen", 'sv', 'Bo')).toBe('Bo: Bos chef, Bo igen');
  });

  it('leaves a text without placeholders as it is', () => {
    expect(fillName('Kan inte bedöma', 'sv', 'Kim')).toBe('Kan inte bedöma');
  });

  it('takes a name as it is written, whatever it holds', () => {
    expect(fillName("{name} {name's}", 'en', '$& {name}')).toBe('$& {name} $& {name}’s');
  });
});
