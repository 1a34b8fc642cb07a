package dev.morgue.extract;

import java.util.regex.Pattern;

/** Tells a sentence that papers add to a guest's text: that the opinion is the author's own. */
final class Disclaimer {

  private static final Pattern SAYS_WHOSE =
      Pattern.compile(
          "^.{0,60}(?:(?:views|opinions) expressed (?:here|in this|are|by)|gibt (?:nicht"
              + " )?(?:unbedingt |allein )?die meinung|n[’']engage(?:nt)? que|(?:no|não)"
              + " (?:reflejan?|representan?|refletem?|representam?)"
              + " (?:necesariamente|necessariamente)|opini(?:ão|ões) d[oa]s? autor|le opinioni"
              + " espresse|(?:skribentens|forfatterens) (?:egen |egne |egna"
              + " )?(?:holdning|meninger|åsikt|syn)|åsikter(?:na)? .{0,20}är skribentens).{0,120}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** No sentence that the pattern allows is longer. */
  private static final int LONGEST = 300;

  private Disclaimer() {}

  /** True for such a sentence that stands alone. */
  static boolean is(String text) {
    return text.length() <= LONGEST && SAYS_WHOSE.matcher(text).lookingAt();
  }
}
