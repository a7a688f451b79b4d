/**
 * Does tasks, several at once, and hands over their results in the tasks' order.
 *
 * @param work must not fail
 * @param ahead how many tasks are begun, at the most, before the first of them is handed over: what is kept in memory
 */
export async function* inOrder<Task, Result>(
  tasks: Iterable<Task>,
  work: (task: Task) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (const task of tasks) {
    begun.push(work(task));
    if (begun.length < ahead) continue;
    const first = begun.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of begun) yield await result;
}
