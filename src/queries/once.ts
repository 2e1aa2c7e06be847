/**
 * Makes a query that works out its answer once per language and build. While developing it is worked out each time, so that
 * a change in content/ shows at once.
 */
export function oncePerLanguage<Answer>(
  workOut: (language: string) => Promise<Answer>,
): (language: string) => Promise<Answer> {
  const remembered = new Map<string, Promise<Answer>>();
  return (language) => {
    const before = import.meta.env.DEV ? undefined : remembered.get(language);
    const answer = before ?? workOut(language);
    remembered.set(language, answer);
    return answer;
  };
}
