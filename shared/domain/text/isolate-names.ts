const letter = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const inWord = String.raw`(?:${letter}|[\p{M}\u200c\u200d])`;

/** Words that run from right to left, with what may stand between the words of one name. */
const names = new RegExp(String.raw`${letter}${inWord}*(?:[ \u00a0'’־-]+${letter}${inWord}*)*`, 'gu');
const anyLetter = new RegExp(letter, 'u');

/** What an element's text is nothing but text of. */
const textOnly = new Set(['bdi', 'option', 'script', 'style', 'textarea', 'title']);
const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'use']);

/** A tag with its attributes, or the text up to the next one. */
const tokens = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+|</g;

/**
 * Puts each name or title that runs from right to left in a `<bdi>`, so that it moves nothing around it: two names in a
 * sentence stay in their order. What says its own direction (`dir="auto"`, what people wrote) stays whole.
 */
export function isolateInHtml(html: string): string {
  if (!anyLetter.test(html)) return html;
  let within: Readonly<{ tag: string; depth: number }> | null = null;
  return html.replace(tokens, (token: string, close?: string, name?: string, rest: string = '') => {
    if (name === undefined) return within === null ? token.replace(names, '<bdi>$&</bdi>') : token;
    const tag = name.toLowerCase();
    if (empty.has(tag) || rest.endsWith('/')) return token;
    if (within === null) {
      if (close === '' && (textOnly.has(tag) || / dir="auto"/.test(rest))) within = { tag, depth: 1 };
    } else if (within.tag === tag) {
      const depth: number = within.depth + (close === '' ? 1 : -1);
      within = depth === 0 ? null : { tag, depth };
    }
    return token;
  });
}

/** The same where there are no elements: the marks that say it in plain text. */
export const isolateInText = (text: string): string => text.replace(names, '\u2068$&\u2069');
