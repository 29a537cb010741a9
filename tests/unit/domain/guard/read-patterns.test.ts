import { describe, expect, it } from 'vitest';
import { patternReader } from '#shared/domain/guard/read-patterns.ts';

const read = patternReader({ he: 'he|she', his: 'his', body: 'back||knee', none: '' });
const whole = (folded: string) => ({ manner: 'whole', folded, squeezed: folded, capital: false });

/** The words of each place. */
const placesOf = (written: string) => read(written).map(({ places }) => places.map(({ tests }) => tests));

describe('a pattern', () => {
  it('has a place for each part, with the words that may stand between', () => {
    expect(read('was  ..  ill')).toEqual([
      {
        places: [
          { tests: [whole('was')], gap: 0 },
          { tests: [whole('ill')], gap: 3 },
        ],
        personal: false,
      },
    ]);
    expect(read('was ... ill now')[0]?.places.map(({ gap }) => gap)).toEqual([0, 7, 0]);
  });

  it('has any word where a star stands alone', () => {
    const any = { manner: 'any', folded: '', squeezed: '', capital: false };
    expect(placesOf('* ill')).toEqual([[[any], [whole('ill')]]]);
    expect(placesOf('^*')).toEqual([[[{ ...any, capital: true }]]]);
  });

  it('has each word once, and none that is blank', () => {
    expect(placesOf('ill||sick|')).toEqual([[[whole('ill'), whole('sick')]]]);
    expect(placesOf('@body')).toEqual([[[whole('back'), whole('knee')]]]);
    expect(placesOf('@none|@nobody')).toEqual([[[]]]);
    expect(placesOf(' , \n,')).toEqual([]);
  });

  it('has a word in two writings where keys may be missing, and else in one', () => {
    expect(placesOf('rücken')).toEqual([[[whole('rucken'), whole('ruecken')]]]);
    expect(placesOf('back')).toEqual([[[whole('back')]]]);
  });

  it.each([
    ['he is ill', true],
    ['@body', true],
    ['ill', false],
    ['they are ill', false],
  ])('%j speaks of somebody: %j', (written, personal) => {
    expect(read(written).map((pattern) => pattern.personal)).toEqual([personal]);
  });
});
