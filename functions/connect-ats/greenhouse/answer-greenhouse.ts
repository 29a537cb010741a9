import { problemResponse } from '#shared/web/problems/problem-response.ts';
import type { Contract } from '../asked.ts';

export const answerGreenhouse: Contract = ({ request }) => Promise.resolve(problemResponse('not_found', request));
