const marks = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]+/gu;

/** A letter, or a mark on one, of a script in whose words a joiner changes what is seen. */
const joins = (sign: string): boolean =>
  /^(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{M}]/u.test(
    sign,
  );
/** Of Malayalam, Sinhala and the like, whose words may end in a joiner. */
const markOfScript = /^(?!\p{sc=Inherited})\p{M}/u;
const picture = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/** What may directly follow such a sign: another form of it, or the letters of a flag. */
const forms: readonly (readonly [RegExp, RegExp])[] = [
  [/^\u{1f3f4}/u, /^[\u{e0020}-\u{e007e}]{1,30}\u{e007f}/u],
  [/^\p{Emoji}/u, /^[\ufe0e\ufe0f]/u],
  [/^\p{sc=Han}/u, /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u],
  [/^\p{sc=Mongolian}/u, /^[\u180b-\u180d\u180f]/u],
];

const formIn = (run: string, before: string): string =>
  forms.map(([sign, form]) => (sign.test(before) ? (form.exec(run)?.[0] ?? '') : '')).find((form) => form !== '') ?? '';

function joinerIn(run: string, before: string, after: string): string {
  const [joiner = ''] = /[\u200c\u200d]/.exec(run) ?? [];
  const isInside = joins(before) && joins(after);
  const isPicture = joiner === '\u200d' && picture.test(before) && picture.test(after);
  const isEnd = joiner === '\u200d' && markOfScript.test(before);
  return isInside || isPicture || isEnd ? joiner : '';
}

/** Keeps only those invisible marks without which a letter or an emoji would be another one. */
export const withNeededMarks = (text: string): string =>
  text.replace(marks, (run: string, offset: number) => {
    const before = String.fromCodePoint(text.slice(Math.max(0, offset - 2), offset).codePointAt(0) ?? 32);
    const last = before.length === 2 ? before : text.slice(Math.max(0, offset - 1), offset);
    return formIn(run, last) + joinerIn(run, last, text.slice(offset + run.length, offset + run.length + 2));
  });
