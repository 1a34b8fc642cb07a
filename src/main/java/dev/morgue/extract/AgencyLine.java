package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A line near the headline that holds nothing but the agency of a report, and the place. */
final class AgencyLine {

  private static final int LONGEST = 60;
  private static final Pattern SPLIT = Pattern.compile("\\s?[,/|•·]\\s?|\\s[–—-]\\s");

  /** Names that mean nothing else on a line of their own. */
  private static final Set<String> AGENCIES = new HashSet<>();

  static {
    for (String name :
        ("afp,ap,associated press,the associated press,reuters,thomson reuters,bloomberg,bloomberg"
             + " news,upi,dpa,apa,epd,kna,efe,europa"
             + " press,ansa,adnkronos,lusa,anp,belga,ntb,ritzau,pap,čtk,tasr,mti,agerpres,hina,tanjug,anadolu,anadolu"
             + " ajansı,tass,тасс,риа"
             + " новости,интерфакс,interfax,укринформ,укрінформ,xinhua,新华社,中新社,中央社,kyodo,kyodo"
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

  static Optional<Candidate<Byline>> find(HeadlineZone zone) {
    for (PageScan.Mark line : zone.below()) {
      if (BylineWords.PICTURE.matcher(line.text()).find()) {
        continue;
      }
      String text = BylineWords.withoutLead(line.text());
      String[] parts = text.length() > LONGEST ? new String[0] : SPLIT.split(text, 3);
      for (int at = 0; at < parts.length && parts.length < 3; at++) {
        boolean beside = parts.length == 1 || isPlace(parts[1 - at]) || isAgency(parts[1 - at]);
        if (isAgency(parts[at]) && beside) {
          return Optional.of(
              new Candidate<>(new Byline(List.of(parts[at]), line.text()), "line with an agency"));
        }
      }
    }
    return Optional.empty();
  }

  /** True for a few words that could name a place, or for the time. */
  private static boolean isPlace(String part) {
    return (BylineParser.isCapitalised(part) && part.split(" ", -1).length <= 3)
        || DateText.parse(part, true).isPresent();
  }
}
