package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line near the headline, or below the text, that holds nothing but the agency of a report, and
 * the place.
 */
final class AgencyLine {

  private static final int LONGEST = 60;

  /** Lines below the text that may name its source. */
  private static final int BELOW = 3;

  private static final Pattern IN_BRACKETS = Pattern.compile("^\\(([^()]{2,60})\\)$");
  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:quelle|source|fuente|fonte|bron|källa|kilde|źródło|источник|出典)\\s?[:：]\\s?",
          BylineWords.I);
  private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{2,4}");
  private static final Pattern SPLIT = Pattern.compile("\\s?[,/|•·]\\s?|\\s[–—-]\\s");

  /** Names that mean nothing else on a line of their own. */
  private static final Set<String> AGENCIES = new HashSet<>();

  static {
    for (String name :
        ("afp,ap,associated press,the associated press,reuters,thomson reuters,bloomberg,bloomberg"
             + " news,upi,dpa,apa,epd,kna,efe,europa"
             + " press,ansa,adnkronos,lusa,anp,belga,ntb,ritzau,pap,čtk,tasr,mti,agerpres,hina,tanjug,anadolu,anadolu"
             + " ajansı,tass,тасс,риа"
             + " новости,интерфакс,interfax,укринформ,укрінформ,xinhua,新华社,中新社,中央社,kathpress,jiji,kyodo,kyodo"
             + " news,共同通信,時事通信,jiji"
             + " press,yonhap,연합뉴스,뉴시스,pti,ians,antara,bernama,wafa,petra,irna,isna,notimex,télam,agência"
             + " brasil,agencia brasil,folhapress,estadão conteúdo,the canadian press,la presse"
             + " canadienne,canadian press,aap,pa media,press"
             + " association,keystone-sda,sda,rfi,deutsche presse-agentur,agence france-presse,أ ف"
             + " ب,رويترز,وكالات")
            .split(",", -1)) {
      AGENCIES.add(Folding.fold(name));
    }
  }

  private AgencyLine() {}

  /** True for a news agency's name. */
  static boolean isAgency(String name) {
    return AGENCIES.contains(Folding.fold(name));
  }

  /** The agency in a line near the headline, else in one right below the text. */
  static Optional<Candidate<Byline>> find(PageScan scan, HeadlineZone zone) {
    for (PageScan.Mark line : zone.below()) {
      Optional<String> agency = agency(line.text());
      if (agency.isPresent()) {
        return candidate(agency.get(), line, "line with an agency");
      }
    }
    int last = Signature.lastParagraph(scan, zone);
    for (int at = last + 1; last >= 0 && at <= last + BELOW && at < scan.lines.size(); at++) {
      PageScan.Mark line = scan.lines.get(at);
      String text =
          SOURCE.matcher(IN_BRACKETS.matcher(line.text()).replaceFirst("$1")).replaceFirst("");
      Optional<String> agency =
          line.aside() || line.value().equals("link") ? Optional.empty() : agency(text);
      if (agency.isPresent()) {
        return candidate(agency.get(), line, "line with an agency below the text");
      }
    }
    return Optional.empty();
  }

  private static Optional<Candidate<Byline>> candidate(
      String agency, PageScan.Mark line, String signal) {
    return Optional.of(new Candidate<>(new Byline(List.of(agency), line.text()), signal));
  }

  private static Optional<String> agency(String line) {
    if (line.length() > LONGEST || BylineWords.isOfPicture(line)) {
      return Optional.empty();
    }
    String[] parts = SPLIT.split(BylineWords.withoutLead(line), 3);
    for (int at = 0; at < parts.length && parts.length < 3; at++) {
      boolean beside = parts.length == 1 || mayBeBeside(parts[1 - at]);
      if (isAgency(parts[at]) && beside) {
        return Optional.of(parts[at]);
      }
    }
    return Optional.empty();
  }

  /** True for a place, the time, another agency or the initials of an editor. */
  private static boolean mayBeBeside(String part) {
    return isPlace(part) || isAgency(part) || INITIALS.matcher(part).matches();
  }

  /** True for a few words that could name a place, or for the time. */
  private static boolean isPlace(String part) {
    return (BylineParser.isCapitalised(part) && part.split(" ", -1).length <= 3)
        || DateText.parse(part, true).isPresent();
  }
}
