/** "1 character", "1,900 characters". */
export function characterCount(count: number): string {
  return count === 1 ? '1 character' : `${count.toLocaleString('en-GB')} characters`;
}
