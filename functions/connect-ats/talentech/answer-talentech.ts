import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Contract } from '../asked.ts';

/** Talentech's Evaluation API: what its connector asks of us. */
export const answerTalentech: Contract = ({ request }) => Promise.resolve(problemResponse('not_found', request));
