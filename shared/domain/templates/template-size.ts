import type { QuestionTemplate } from './question-template.ts';

/** What one item of the table has room for is 400 KB; the rest is for its keys. */
export const mostTemplateBytes = 380_000;

/** No less than the template takes in the table: JSON needs more for each name and bracket than an item does. */
export const bytesOfTemplate = (template: QuestionTemplate): number => Buffer.byteLength(JSON.stringify(template));
