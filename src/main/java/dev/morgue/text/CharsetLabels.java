package dev.morgue.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Charset names as pages and servers write them, read as browsers read them. Source: WHATWG
 * Encoding, 4.2, where many a name means a superset of what it says.
 */
public final class CharsetLabels {

  /** Names that Java does not know, or knows as another's. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("x-cp1250", "windows-1250"),
          Map.entry("x-cp1251", "windows-1251"),
          Map.entry("win-1251", "windows-1251"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("iso88591", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("x-cp1252", "windows-1252"),
          Map.entry("iso88592", "ISO-8859-2"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso88599", "windows-1254"),
          Map.entry("iso885915", "ISO-8859-15"),
          Map.entry("tis620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("dos-874", "x-windows-874"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gb_2312", "GB18030"),
          Map.entry("csgb2312", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("chinese", "GB18030"),
          Map.entry("x-x-big5", "Big5-HKSCS"),
          Map.entry("cn-big5", "Big5-HKSCS"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("ms_kanji", "windows-31j"),
          Map.entry("cp932", "windows-31j"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ks_c_5601-1989", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("korean", "x-windows-949"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("x-euc-jp", "EUC-JP"),
          Map.entry("iso-8859-8-i", "ISO-8859-8"),
          Map.entry("logical", "ISO-8859-8"),
          Map.entry("visual", "ISO-8859-8"),
          Map.entry("hebrew", "ISO-8859-8"),
          Map.entry("koi8", "KOI8-R"),
          Map.entry("koi", "KOI8-R"),
          Map.entry("koi8-ru", "KOI8-U"),
          Map.entry("cyrillic", "ISO-8859-5"),
          Map.entry("arabic", "ISO-8859-6"),
          Map.entry("greek", "ISO-8859-7"),
          Map.entry("dos-866", "IBM866"),
          Map.entry("maccyrillic", "x-MacCyrillic"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("mac", "x-MacRoman"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("unicode11utf8", "UTF-8"),
          Map.entry("utf_8", "UTF-8"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("utf-8mb4", "UTF-8"),
          Map.entry("utf8mb4", "UTF-8"),
          Map.entry("utf-16", "UTF-16LE"),
          Map.entry("utf16", "UTF-16LE"),
          Map.entry("unicode", "UTF-16LE"),
          Map.entry("ucs-2", "UTF-16LE"));

  /** What pages hold that name the narrower encoding, by whichever of its names. */
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("TIS-620", "x-windows-874"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("Big5", "Big5-HKSCS"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("EUC-KR", "x-windows-949"));

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Pattern NOT_LABEL = Pattern.compile("^[\\s\"'=:]+|[\\s\"';,].*$");

  private CharsetLabels() {}

  /** The charset that the label means; empty if it is not known. */
  public static Optional<Charset> of(String label) {
    String name = NOT_LABEL.matcher(label).replaceAll("").toLowerCase(Locale.ROOT);
    String known = NAMES.getOrDefault(name, name);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(known);
      String superset = SUPERSETS.get(charset.name());
      return Optional.of(superset == null ? charset : Charset.forName(superset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** True for a charset that any bytes decode in, so that a declaration of it proves little. */
  static boolean isWesternDefault(Charset charset) {
    return charset.equals(WESTERN);
  }
}
