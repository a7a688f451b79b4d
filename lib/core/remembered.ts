/** Answers kept before all are forgotten: more than the different texts of any report's tables. */
const MOST = 2000;
/** Longer texts are prose, which no page prints twice. */
const LONGEST = 200;

/**
 * The same function, which remembers its answers: the cells of a page's tables print few different texts, most of
 * them many times.
 * @param answer gives for the same text always the same, and nothing that is changed afterwards
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const fresh = answer(text);
    answers.set(text, fresh);
    return fresh;
  };
}
