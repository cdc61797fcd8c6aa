/** A short name for a text, the same every time: 53 bits, enough to tell the messages of one person apart. */

const [firstFactor, secondFactor] = [2_654_435_761, 1_597_334_677];

/** Letters and figures that stand for `text`. After the public-domain function cyrb53. */
export function shortHash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, firstFactor);
    low = Math.imul(low ^ unit, secondFactor);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
