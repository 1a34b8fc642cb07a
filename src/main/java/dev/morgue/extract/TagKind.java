package dev.morgue.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * What a tag means to those who read a page.
 *
 * @param silent what is in it shows no text near which fields are looked for
 * @param inline it does not end a line
 * @param skipped what is in it is no text of the page
 * @param block it begins a block and ends one
 * @param region the kind of its {@link Region}
 */
record TagKind(boolean silent, boolean inline, boolean skipped, boolean block, int region) {

  private static final String SILENT =
      "script style noscript template svg iframe select button form textarea object video audio"
          + " math canvas option";
  private static final String INLINE =
      "a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span"
          + " strong sub sup time tt u var wbr img address";
  private static final String SKIPPED =
      "script style template svg iframe object embed select textarea canvas math head audio video"
          + " map datalist dialog noframes";
  private static final String BLOCKS =
      "address article aside blockquote body caption center dd details dir div dl dt fieldset"
          + " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend"
          + " li main menu nav noscript ol p pre section summary table tbody td tfoot th thead tr"
          + " ul listing plaintext xmp";
  private static final Map<String, Integer> REGIONS =
      Map.ofEntries(
          Map.entry("article", Region.ARTICLE),
          Map.entry("main", Region.MAIN),
          Map.entry("aside", Region.ASIDE),
          Map.entry("nav", Region.NAV),
          Map.entry("header", Region.HEADER),
          Map.entry("footer", Region.FOOTER),
          Map.entry("figure", Region.FIGURE),
          Map.entry("figcaption", Region.FIGURE),
          Map.entry("ul", Region.LIST),
          Map.entry("ol", Region.LIST),
          Map.entry("dl", Region.LIST),
          Map.entry("table", Region.TABLE),
          Map.entry("form", Region.FORM),
          Map.entry("blockquote", Region.BLOCKQUOTE),
          Map.entry("a", Region.LINK),
          Map.entry("section", Region.SECTION),
          Map.entry("pre", Region.PRE),
          Map.entry("noscript", Region.NOSCRIPT),
          Map.entry("button", Region.BUTTON));

  private static final TagKind OTHER = new TagKind(false, false, false, false, 0);

  /** Elements that a page defines for itself have a hyphen in their names. */
  private static final TagKind CUSTOM = new TagKind(false, false, false, true, 0);

  private static final Map<String, TagKind> KNOWN = new HashMap<>();

  static {
    String[] tags = String.join(" ", SILENT, INLINE, SKIPPED, BLOCKS).split(" ", -1);
    for (String tag : tags) {
      KNOWN.put(
          tag,
          new TagKind(
              has(SILENT, tag),
              has(INLINE, tag),
              has(SKIPPED, tag),
              has(BLOCKS, tag),
              REGIONS.getOrDefault(tag, 0)));
    }
  }

  private static boolean has(String tags, String tag) {
    return (' ' + tags + ' ').contains(' ' + tag + ' ');
  }

  /** The kind of a tag, whose name is in lower case. */
  static TagKind of(String tag) {
    TagKind known = KNOWN.get(tag);
    return known != null ? known : tag.indexOf('-') > 0 ? CUSTOM : OTHER;
  }
}
