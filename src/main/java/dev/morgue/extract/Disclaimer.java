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
              + " )?(?:holdning|meninger|åsikt|syn)|åsikter(?:na)? .{0,20}är"
              + " skribentens).{0,120}$|^.{0,150}(?:(?:do|does) not necessarily"
              + " (?:reflect|represent)|ne (?:reflète|représente)(?:nt)? pas"
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
              + " (?:다를|일치하지|무관)).{0,120}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Longer than what the pattern allows: most texts are told from such a sentence by this. */
  private static final int LONGEST = 500;

  private Disclaimer() {}

  /** True for such a sentence that stands alone. */
  static boolean is(String text) {
    return text.length() <= LONGEST && SAYS_WHOSE.matcher(text).lookingAt();
  }
}
