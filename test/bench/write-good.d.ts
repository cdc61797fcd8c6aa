/** The part of write-good that the benchmark calls; the package brings no types. */
declare module 'write-good' {
  type Suggestion = { readonly index: number; readonly offset: number; readonly reason: string };
  export default function writeGood(text: string): readonly Suggestion[];
}
