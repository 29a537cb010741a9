import type { DecisionContext } from '#shared/domain/decisions/decision.ts';
import type { CheckStore } from '#shared/domain/ports/check-store.ts';
import type { QuestionTemplate } from '#shared/domain/question-template.ts';
import type { LinkPorts } from '#shared/web/open-link.ts';

export type AnswerPorts = LinkPorts &
  Readonly<{
    checks: Pick<CheckStore, 'load' | 'change' | 'loadDraft' | 'loadSubmissions'>;
    /** A template by id and version; without a version the newest. Null when there is none. */
    findTemplate: (id: string, version?: number) => QuestionTemplate | null;
    newId: DecisionContext['newId'];
  }>;
