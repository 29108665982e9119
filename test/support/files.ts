/** The text of a file beside the test that asks: `await textOf('./fixtures/a.txt', import.meta.url)`. */
export async function textOf(path: string, from: string): Promise<string> {
  const response = await fetch(new URL(path, from));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.text();
}
