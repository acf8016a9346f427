type Flawed = { issues: readonly { path: readonly PropertyKey[]; message: string }[] };

/** The first thing that a shape complains of at each place: "name", "rules.2", "items.0.text". */
export function problemsAt(error: Flawed | undefined) {
  const problems: Record<string, string[]> = {};
  for (const { path, message } of error?.issues ?? []) {
    const place = path.join(".");
    problems[place] ??= [message];
  }
  return problems;
}
