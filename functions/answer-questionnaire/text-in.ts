import type { PartlyTranslated } from '#shared/domain/language.ts';
import { fillName } from '#shared/domain/text/fill-name.ts';
import type { Visit } from './visit.ts';

/** A template's text in the language of the visit, with the candidate's name in it. */
export const textIn = ({ reading, names }: Visit, text: PartlyTranslated): string =>
  fillName(text[reading.language] ?? Object.values(text)[0] ?? '', reading.language, names.name);
