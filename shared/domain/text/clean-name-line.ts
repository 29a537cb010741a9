import { blankSigns, cleanText, singleSpaces } from './clean-text.ts';
import { withNeededMarks } from './needed-marks.ts';

/** A name in one line, in which what its script needs stays. A control character parts its words. */
export const cleanNameLine = (text: string): string =>
  singleSpaces(withNeededMarks(cleanText(text.replace(/\p{Cc}/gu, ' ').replace(blankSigns, ' '))).normalize('NFC'));
