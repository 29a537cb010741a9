import type { Partner } from '../connection/partner.ts';
import { recruiter } from '../recruiter.ts';
import { type EvaluationForm, evaluationForms } from './evaluation-form.ts';
import { errorsIn } from './partner-errors.ts';

export type FetchedForms = { forms: EvaluationForm[]; errors: string[] };

/** The forms that the partner offers now, or why there are none. */
export const fetchForms = async (partner: Partner): Promise<FetchedForms> => {
  const answer = await partner.call('evaluationforms', { triggeredBy: recruiter });
  const errors = errorsIn(answer);
  if (errors.length > 0) return { forms: [], errors };
  const parsed = evaluationForms.safeParse(answer?.body);
  if (!parsed.success) return { forms: [], errors: ['Vitsord skickade ett formulär som inte går att läsa.'] };
  return { forms: parsed.data, errors: parsed.data.length === 0 ? ['Vitsord har inga formulär än.'] : [] };
};
