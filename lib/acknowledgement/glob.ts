/**
 * Whether `*`, any run of characters, and `?`, any one, make the pattern the text. Linear in both lengths but for the product in
 * the worst case: no regular expression that a hostile glob could blow up.
 */
export function matchesGlob(text: string, glob: string): boolean {
  let [at, inGlob, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (glob[inGlob] === '*') {
      star = inGlob++;
      mark = at;
    } else if (inGlob < glob.length && (glob[inGlob] === '?' || glob[inGlob] === text[at])) {
      inGlob++;
      at++;
    } else if (star >= 0) {
      inGlob = star + 1;
      at = ++mark;
    } else {
      return false;
    }
  }
  while (glob[inGlob] === '*') {
    inGlob++;
  }
  return inGlob === glob.length;
}
