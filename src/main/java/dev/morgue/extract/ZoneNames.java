package dev.morgue.extract;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The offsets that papers mean by what they print behind a time. */
final class ZoneNames {

  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("UT", 0),
          Map.entry("EST", -300),
          Map.entry("EDT", -240),
          Map.entry("CST", -360),
          Map.entry("CDT", -300),
          Map.entry("MST", -420),
          Map.entry("MDT", -360),
          Map.entry("PST", -480),
          Map.entry("PDT", -420),
          Map.entry("AKST", -540),
          Map.entry("AKDT", -480),
          Map.entry("HST", -600),
          Map.entry("BST", 60),
          Map.entry("WEST", 60),
          Map.entry("WET", 0),
          Map.entry("MEZ", 60),
          Map.entry("MESZ", 120),
          Map.entry("HNE", -300),
          Map.entry("HAE", -240),
          Map.entry("CET", 60),
          Map.entry("CEST", 120),
          Map.entry("EET", 120),
          Map.entry("EEST", 180),
          Map.entry("MSK", 180),
          Map.entry("IST", 330),
          Map.entry("SGT", 480),
          Map.entry("HKT", 480),
          Map.entry("JST", 540),
          Map.entry("KST", 540),
          Map.entry("AEST", 600),
          Map.entry("AEDT", 660),
          Map.entry("NZST", 720),
          Map.entry("NZDT", 780),
          Map.entry("SAST", 120),
          Map.entry("WIB", 420));

  /** Zones that papers name alike in winter and in summer: the day says which of the two it is. */
  private static final Map<String, ZoneId> REGIONS =
      Map.of(
          "ET", ZoneId.of("America/New_York"),
          "CT", ZoneId.of("America/Chicago"),
          "MT", ZoneId.of("America/Denver"),
          "PT", ZoneId.of("America/Los_Angeles"),
          "Eastern", ZoneId.of("America/New_York"),
          "Central", ZoneId.of("America/Chicago"),
          "Mountain", ZoneId.of("America/Denver"),
          "Pacific", ZoneId.of("America/Los_Angeles"));

  private ZoneNames() {}

  /** The offset of the zone at that time there; null if the text names or states none. */
  static @Nullable ZoneOffset offset(String zone, LocalDateTime time) {
    int space = zone.indexOf(' ');
    ZoneId region = REGIONS.get(space < 0 ? zone : zone.substring(0, space));
    if (region != null) {
      return region.getRules().getOffset(time);
    }
    Integer minutes = ZONES.get(zone);
    if (minutes != null) {
      return ZoneOffset.ofTotalSeconds(minutes * 60);
    }
    String digits = zone.replaceAll("[^0-9+-]", "");
    if (digits.length() < 2 || (digits.charAt(0) != '+' && digits.charAt(0) != '-')) {
      return null;
    }
    int sign = digits.charAt(0) == '-' ? -1 : 1;
    String number = digits.substring(1);
    int hours = Integer.parseInt(number.substring(0, Math.min(2, number.length())));
    int rest = number.length() > 2 ? Integer.parseInt(number.substring(2)) : 0;
    return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + rest * 60));
  }
}
