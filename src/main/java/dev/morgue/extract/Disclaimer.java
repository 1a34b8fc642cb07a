package dev.morgue.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a sentence that papers add to a guest's text: that the opinion is the author's own. */
final class Disclaimer {

  /** Stands near the beginning of the sentence. */
  private static final String EARLY =
      "(?:views|opinions) expressed (?:here|in this|are|by)|gibt (?:nicht )?(?:unbedingt"
          + " |allein )?die meinung|n[’']engage(?:nt)? que|(?:no|não)"
          + " (?:reflejan?|representan?|refletem?|representam?)"
          + " (?:necesariamente|necessariamente)|opini(?:ão|ões) d[oa]s? autor|le opinioni"
          + " espresse|(?:skribentens|forfatterens) (?:egen |egne |egna"
          + " )?(?:holdning|meninger|åsikt|syn)|åsikter(?:na)? .{0,20}är skribentens";

  /** Stands behind what is not whose opinion. */
  private static final String LATE =
      "(?:do|does) not necessarily (?:reflect|represent)|ne (?:reflète|représente)(?:nt)? pas"
          + " (?:nécessairement|forcément)|non (?:riflett|rispecchi|rappresent)\\p{L}+"
          + " necessariamente|niet noodzakelijk|nie (?:musi|zawsze|muszą)"
          + " .{0,30}redakcji|nemus(?:í|ejí) (?:vyjadřovat|odrážet|se shodovat)|nem feltétlenül"
          + " (?:tükröz|egyez)|nu (?:reprezintă|reflectă) (?:neapărat|punctul)|yazar(?:a|ın"
          + " kendi|larına|larının) .{0,30}(?:aittir|görüş)|не"
          + " (?:совпада|отража|збіга|відобража)\\p{L}+"
          + " .{0,20}(?:редакц|издани|видання)|(?:может|могут|може) не"
          + " (?:совпадать|збігатися)|(?:δεν|μη) (?:απηχ|εκφράζ|αντανακλ)\\p{L}+"
          + " (?:απαραίτητα|κατ)|(?:لا|ولا) [يت]ع(?:بر|كس) (?:بالضرورة|عن)|אינ[הםן]?"
          + " מ(?:שקפ|ייצג)\\p{L}+ בהכרח|tidak (?:selalu )?(?:mewakili|mencerminkan)|không nhất"
          + " thiết phản"
          + " ánh|不代表本?.{0,6}(?:立场|立場|观点|觀點)|仅代表(?:作者|个人)|筆者(?:個人)?の(?:見解|意見)(?:であ|です)|편집\\s?방향과"
          + " (?:다를|일치하지|무관)";

  private static final Pattern SAYS_WHOSE =
      Pattern.compile(
          "^.{0,60}(?:" + EARLY + ").{0,120}$|^.{0,150}(?:" + LATE + ").{0,120}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Each phrase has one of these: most sentences are told from a disclaimer by having none. */
  private static final List<String> MARKS =
      Stream.of(
              "expressed|die meinung|engage|necesariamente|necessariamente|opinião|opiniões",
              "le opinioni espresse|skribentens|forfatterens|not necessarily|nécessairement",
              "forcément|niet noodzakelijk|redakcji|nemus|nem feltétlenül|nu reprezintă",
              "nu reflectă|aittir|görüş|редакц|издани|видання|совпадать|збігатися|απηχ|εκφράζ",
              "αντανακλ|لا |בהכרח|mewakili|mencerminkan|không nhất thiết phản ánh|不代表|仅代表",
              "筆者|편집")
          .flatMap(marks -> Stream.of(marks.split("\\|", -1)))
          .map(Disclaimer::fold)
          .toList();

  /** Longer than what the pattern allows: most texts are told from such a sentence by this. */
  private static final int LONGEST = 500;

  private Disclaimer() {}

  /** True for such a sentence that stands alone. */
  static boolean is(String text) {
    return text.length() <= LONGEST && mayBe(text) && SAYS_WHOSE.matcher(text).lookingAt();
  }

  private static boolean mayBe(String text) {
    String folded = fold(text);
    return MARKS.stream().anyMatch(folded::contains);
  }

  /** Each character as the pattern compares it. */
  private static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int at = 0; at < folded.length; at++) {
      folded[at] = Character.toLowerCase(Character.toUpperCase(folded[at]));
    }
    return new String(folded);
  }
}
