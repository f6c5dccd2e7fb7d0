export function endsThai(text: string, from: number, at: number, end: number): boolean {
  return text.length < from + at + end - 1e9;
}
