import { betterQuestion } from '#shared/domain/guard/better-questions.ts';
import { findInTemplate, type TemplateFinding } from '#shared/domain/guard/find-in-template.ts';
import { type Ground, grounds } from '#shared/domain/guard/grounds.ts';
import { ruleCountryOf, ruleOf } from '#shared/domain/guard/rules-by-country.ts';
import type { Language } from '#shared/domain/language.ts';
import { canonical } from '#shared/domain/questionnaire/fingerprint.ts';
import { questionOf } from '#shared/domain/templates/drafts/question-of.ts';
import type { DraftContent, DraftQuestion } from '#shared/domain/templates/drafts/template-draft.ts';

/** What the guard found in a question of one ground: the words in each language, the rules, what could be asked instead. */
export type QuestionFinding = Readonly<{
  question: string;
  ground: Ground;
  words: readonly Readonly<{ word: string; language: Language }>[];
  rules: readonly Readonly<{ rule: string; language: Language }>[];
  better: readonly Readonly<{ text: string; language: Language }>[];
  /** Why it stays all the same; null: nobody has said. */
  reason: string | null;
}>;

function gather(
  question: string,
  ground: Ground,
  found: readonly TemplateFinding[],
  reason: string | null,
): QuestionFinding {
  const inLanguages = [...new Set(found.map(({ language }) => language))];
  const words = new Map(
    found.map(({ passage, language }) => [`${language} ${passage.toLowerCase()}`, { word: passage, language }]),
  );
  return {
    question,
    ground,
    words: [...words.values()],
    rules: inLanguages.map((language) => ({ rule: ruleOf(ground, ruleCountryOf(language)), language })),
    better: inLanguages.map((language) => ({ text: betterQuestion(ground, language), language })),
    reason,
  };
}

const mostRemembered = 600;

/** What was found before: at each step of an editor nearly every question is as it was. The store gives keys in any order. */
const remembered = new Map<string, readonly TemplateFinding[]>();

function findIn(
  question: DraftQuestion,
  competencies: DraftContent['competencies'],
  named: string,
): readonly TemplateFinding[] {
  const key = `${named}${canonical(question)}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = findInTemplate({ questions: [questionOf(question)], competencies });
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, found);
  return found;
}

/** By question, then by ground, in the order of the questions. */
export function questionFindings({ questions, competencies, kept }: DraftContent): readonly QuestionFinding[] {
  const named = canonical(competencies);
  const found = new Map(questions.map((question) => [question.id, findIn(question, competencies, named)]));
  return questions.flatMap(({ id }) =>
    grounds.flatMap((ground) => {
      const here = (found.get(id) ?? []).filter((each) => each.ground === ground);
      const reason = kept.find((each) => each.question === id && each.ground === ground)?.reason ?? null;
      return here.length === 0 ? [] : [gather(id, ground, here, reason)];
    }),
  );
}
