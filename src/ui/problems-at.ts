type Flawed = { issues: readonly { path: readonly PropertyKey[]; message: string }[] };

/** What a shape complains of, by the place of the field: "name", "rules.2", "items.0.text". */
export function problemsAt(error: Flawed | undefined) {
  const problems: Record<string, string[]> = {};
  for (const { path, message } of error?.issues ?? []) {
    const place = path.join(".");
    problems[place] = [...(problems[place] ?? []), message];
  }
  return problems;
}
