package dev.morgue.extract;

import dev.morgue.article.PublicationDate;
import dev.morgue.text.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates with the month as a word. Names are folded: without accents, in lower case. */
final class MonthNames {

  private static final String[] NAMES = {
    "january jan januar janner janvier janv enero ene gennaio gen janeiro januari stycznia styczen"
        + " sty января январь янв січня січень ocak tammikuuta tammikuu ledna leden januara january"
        + " sausio ianuarie ιανουαριου يناير كانون جنوری जनवरी januar janvar janvaris jaanuar ian"
        + " sijecnja januari januarja มกราคม",
    "february feb februar feber febr fevrier fevr fev februara febrero febbraio fevereiro februari"
        + " lutego luty lut февраля февраль фев лютого лютий subat helmikuuta unora unor februara"
        + " vasario februarie φεβρουαριου فبراير شباط फरवरी veljace februarja กุมภาพันธ์",
    "march mar marz maerz mrz mrt mars marzo marco maart marca marzec марта март мар березня"
        + " березень mart maaliskuuta brezna brezen marca kovo martie μαρτιου مارس اذار मार्च"
        + " marts maret marcius ozujka มีนาคม",
    "april apr avril avr abril abr aprile kwietnia kwiecien апреля апрель апр квітня квітень nisan"
        + " huhtikuuta dubna duben balandzio aprilie απριλιου ابريل نيسان अप्रैल aprila aprilis"
        + " travnja เมษายน",
    "may mai mayo maggio mag maio mei maja maj мая май травня травень mayis mayıs toukokuuta kvetna"
        + " kveten geguzes μαιου مايو ايار मई majus svibnja พฤษภาคม",
    "june jun juni juin junio giugno giu junho czerwca czerwiec июня июнь июн червня червень"
        + " haziran kesakuuta cervna cerven birzelio iunie ιουνιου يونيو حزيران जून juna junius"
        + " lipnja มิถุนายน",
    "july jul juli juillet juil julio luglio lug julho lipca lipiec июля июль июл липня липень"
        + " temmuz heinakuuta cervence cervenec liepos iulie ιουλιου يوليو تموز जुलाई jula julius"
        + " srpnja กรกฎาคม",
    "august aug aout agosto ago augustus sierpnia sierpien августа август авг серпня серпень"
        + " agustos elokuuta srpna srpen rugpjucio αυγουστου اغسطس اب अगस्त augusta augusti agost"
        + " augusztus avgust avgusta agustus kolovoza สิงหาคม",
    "september sep sept septembre septiembre setiembre settembre set setembro wrzesnia wrzesien"
        + " сентября сентябрь сен вересня вересень eylul syyskuuta zari rugsejo septembrie"
        + " σεπτεμβριου سبتمبر ايلول सितंबर szeptember rujna กันยายน",
    "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik"
        + " октября октябрь окт жовтня жовтень ekim lokakuuta rijna rijen spalio octombrie"
        + " οκτωβριου اكتوبر تشرين अक्टूबर oktobra ตุลาคม",
    "november nov novembre noviembre novembro listopada listopad ноября ноябрь ноя листопада"
        + " листопад kasim kasım marraskuuta lapkricio noiembrie νοεμβριου نوفمبر नवंबर studenoga"
        + " พฤศจิกายน",
    "december dec dezember dez des decembre diciembre dic dicembre dezembro desember grudnia"
        + " grudzien декабря декабрь дек грудня грудень aralik aralık joulukuuta prosince prosinec"
        + " gruodzio decembrie δεκεμβριου ديسمبر दिसंबर prosinca ธันวาคม"
  };
  private static final Map<String, Integer> MONTHS = new HashMap<>();

  /** What may stand between day, month and year: days of the week, and words for year and day. */
  private static final Set<String> BETWEEN =
      Set.copyOf(
          Folding.words(
              "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch"
                  + " donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi"
                  + " vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo"
                  + " lunedi martedi mercoledi giovedi venerdi sabato domenica maandag dinsdag"
                  + " woensdag donderdag vrijdag zaterdag zondag d m gada r segunda terca quarta"
                  + " quinta sexta feira mandag tirsdag onsdag torsdag fredag lørdag søndag måndag"
                  + " tisdag lördag söndag maanantai tiistai keskiviikko torstai perjantai lauantai"
                  + " sunnuntai poniedziałek wtorek środa czwartek piątek sobota niedziela"
                  + " pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник"
                  + " среда четверг пятница суббота воскресенье неділя понеділок вівторок середа"
                  + " четвер пятниця субота pondělí úterý středa čtvrtek pátek sobota neděle"
                  + " hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi"
                  + " vineri sâmbătă duminică Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο"
                  + " Κυριακή السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة"
                  + " segunda-feira terça-feira quarta-feira quinta-feira sexta-feira senin selasa"
                  + " rabu kamis jumat sabtu minggu"));

  /** What may stand right behind the number of a day. */
  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "o", "a", "e", "º", "ª", "г");

  /** Words that lead to the year. */
  private static final Set<String> OF_YEAR = Set.of("de", "del", "of");

  /** Arabic months that share a name are told apart by the word behind it: the first of two. */
  private static final Map<String, String> FIRST_OF_TWO =
      Map.of("كانون", "ديسمبر", "تشرين", "اكتوبر");

  /** The second of two. */
  private static final Map<String, String> SECOND_OF_TWO =
      Map.of("كانون", "يناير", "تشرين", "نوفمبر");

  /** In Vietnamese months are numbers behind this word. */
  private static final String NUMBERED = "thang";

  /** The Thai calendar counts from the death of the Buddha. */
  private static final int BUDDHIST_YEARS = 543;

  /** Day, month, day and year without anything between them; each but the last two optional. */
  private static final Pattern GLUED =
      Pattern.compile("([0-9]{1,2})?(\\p{L}*)([0-9]{1,2})?((?:19|20)[0-9]{2})?");

  static {
    for (int month = 1; month <= NAMES.length; month++) {
      for (String name : NAMES[month - 1].split(" ", -1)) {
        MONTHS.putIfAbsent(Folding.fold(name), month);
      }
    }
  }

  private MonthNames() {}

  /** True for a month's name in any language, folded. */
  static boolean isMonth(String word) {
    return MONTHS.containsKey(word);
  }

  /** True for the name of a day of the week, folded, and for other words within dates. */
  static boolean isDay(String word) {
    return BETWEEN.contains(word);
  }

  /** The first date around a month's name; the month alone where no day stands beside it. */
  static @Nullable PublicationDate find(String text) {
    List<String> words = words(text);
    PublicationDate month = null;
    for (int i = 0; i < words.size(); i++) {
      Integer number = MONTHS.get(words.get(i));
      if (number != null) {
        PublicationDate found = around(words, i, number);
        if (found instanceof PublicationDate.OfDay) {
          return found;
        }
        month = month == null ? found : month;
      }
    }
    return month;
  }

  /** Folded words; parts of a date that meet without a space, as in a leaf of a calendar, apart. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.words(text)) {
      if (BETWEEN.contains(word)) {
        continue;
      }
      boolean digits = Character.isDigit(word.charAt(word.length() - 1));
      boolean afterMonth = !words.isEmpty() && isMonth(words.getLast());
      Matcher glued = digits || Character.isDigit(word.charAt(0)) ? GLUED.matcher(word) : null;
      if (glued != null
          && glued.matches()
          && (glued.group(2).isEmpty()
              ? afterMonth && word.length() > 4
              : isMonth(glued.group(2)))) {
        for (int i = 1; i <= glued.groupCount(); i++) {
          if (glued.group(i) != null && !glued.group(i).isEmpty()) {
            words.add(glued.group(i));
          }
        }
      } else if (!words.isEmpty() && words.getLast().equals(NUMBERED)) {
        words.removeLast();
        words.add(monthOf(word));
      } else if (!words.isEmpty() && isOneOfTwo(words.getLast(), word)) {
        Map<String, String> two = word.equals("الاول") ? FIRST_OF_TWO : SECOND_OF_TWO;
        words.add(two.get(words.removeLast()));
      } else if (!isSaidTwice(words, word)) {
        words.add(isThai(words) ? christian(word) : word);
      }
    }
    return words;
  }

  private static boolean isOneOfTwo(String month, String word) {
    return (word.equals("الاول") || word.equals("الثاني")) && FIRST_OF_TWO.containsKey(month);
  }

  /** True for the same month once more, as papers give it in both names it has. */
  private static boolean isSaidTwice(List<String> words, String word) {
    Integer month = words.isEmpty() ? null : MONTHS.get(words.getLast());
    return month != null && month.equals(MONTHS.get(word));
  }

  /** An English name for the number of a month; the word itself if it is none. */
  private static String monthOf(String number) {
    int month = day(number);
    return month >= 1 && month <= NAMES.length
        ? NAMES[month - 1].substring(0, NAMES[month - 1].indexOf(' '))
        : number;
  }

  private static boolean isThai(List<String> words) {
    char first = words.isEmpty() ? ' ' : words.getLast().charAt(0);
    return first >= '\u0e00' && first <= '\u0e7f';
  }

  private static String christian(String year) {
    boolean digits = year.length() == 4 && year.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = digits ? Integer.parseInt(year) - BUDDHIST_YEARS : 0;
    return number > 1800 ? Integer.toString(number) : year;
  }

  /** The day that stands beside this month's name; 0 if none does. */
  static int dayIn(String text, int month) {
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      if (MONTHS.getOrDefault(words.get(i), 0) == month) {
        int before = day(word(words, i - 1));
        return before > 0 ? before : day(word(words, i + 1));
      }
    }
    return 0;
  }

  private static @Nullable PublicationDate around(List<String> words, int at, int month) {
    int before = day(word(words, at - 1));
    boolean particle =
        before == 0 && (word(words, at - 1).equals("de") || word(words, at - 1).equals("of"));
    before = particle ? day(word(words, at - 2)) : before;
    int after = day(word(words, at + 1));
    int start = at + 1;
    String next = word(words, start);
    if (OF_YEAR.contains(next)) {
      start++;
    }
    int year = year(word(words, start));
    if (before > 0 && year > 0) {
      return date(year, month, before);
    }
    boolean of = OF_YEAR.contains(word(words, at + 2));
    int late = year(word(words, at + (of ? 3 : 2)));
    if (after > 0 && late > 0) {
      return date(late, month, after);
    }
    int early = year(word(words, at - 1));
    if (early > 0 && after > 0) {
      return date(early, month, after);
    }
    int lead = year(word(words, at - 2));
    if (lead > 0 && before > 0) {
      return date(lead, month, before);
    }
    return year > 0 && words.get(at).length() > 2
        ? new PublicationDate.OfMonth(YearMonth.of(year, month))
        : null;
  }

  private static @Nullable PublicationDate date(int year, int month, int day) {
    try {
      return new PublicationDate.OfDay(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String word(List<String> words, int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  private static int day(String word) {
    int end = 0;
    while (end < word.length() && end < 2 && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    String rest = word.substring(end);
    boolean ordinal = rest.isEmpty() || ORDINALS.contains(rest);
    if (end == 0 || !ordinal) {
      return 0;
    }
    int day = Integer.parseInt(word.substring(0, end));
    return day >= 1 && day <= 31 ? day : 0;
  }

  private static int year(String word) {
    boolean digits = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = digits ? Integer.parseInt(word) : 0;
    return year >= 1600 && year <= 2100 ? year : 0;
  }
}
