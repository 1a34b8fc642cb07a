package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as papers print them, and the people in them. */
class BylineParserTest {

  private static void assertPeople(String line, String... people) {
    assertEquals(List.of(people), BylineParser.people(line), line);
  }

  @Test
  void lettersSetSmallAmongCapitalsStayAsTheyAre() {
    assertPeople("By JOHN McALLISTER", "John McAllister");
    assertPeople("By JANE DeWITT and OREN MCTAL", "Jane DeWitt", "Oren McTal");
  }

  @Test
  void whoElseIsNamedBehindTheAuthorIsNobody() {
    assertPeople(
        "Von Ida Marsh und Jürgen Groß (Text) sowie Tim Özdemir (Foto)",
        "Ida Marsh",
        "Jürgen Groß");
    assertPeople("作者：欧阳小满　责任编辑：李强", "欧阳小满");
    assertPeople("박서윤 논설위원 다른기사 보기", "박서윤");
    assertPeople("लेखक: सुमित्रा देवी मिश्रा अपडेट किया गया: 5 जनवरी 2023", "सुमित्रा देवी मिश्रा");
  }

  @Test
  void whoAnswersLettersSigns() {
    assertPeople("risponde Donatella D’Amato", "Donatella D’Amato");
    assertPeople("By Achieng’ wa Kamau-O’Neill, Special to The Slip", "Achieng’ wa Kamau-O’Neill");
  }

  @Test
  void theArticleBelongsToATitleAndNotToAName() {
    assertPeople("By the Rev. Amos Whitfield", "Rev. Amos Whitfield");
    assertPeople("By the Associated Press", "The Associated Press");
  }

  @Test
  void aPlaceBehindTheNameIsNobody() {
    assertPeople("Kommentar von Grete Weiß, Mühlstadt", "Grete Weiß");
    assertPeople("By Ida Marsh, Reuters", "Ida Marsh", "Reuters");
  }

  @Test
  void degreesGoAndSuffixesStay() {
    assertPeople(
        "By J. R. Marsh Jr., M.D., and Thomas Reed III", "J. R. Marsh Jr.", "Thomas Reed III");
    assertPeople("Ida al-Marsh, PhD", "Ida al-Marsh");
  }

  @Test
  void whatSomebodyIsMayStandBeforeTheName() {
    assertPeople("Door onze redacteur Ida van der Meer", "Ida van der Meer");
    assertPeople("Von unserem Korrespondenten Jon Ried", "Jon Ried");
    assertPeople("Dal nostro inviato Luca Mareni", "Luca Mareni");
    assertPeople("編集委員・海野太郎", "海野太郎");
  }

  @Test
  void whatSomebodyIsMayStandBehindTheName() {
    assertPeople("Ида Маршева, обозреватель", "Ида Маршева");
    assertPeople("Ida Marsh, Professor of Economics, Harbour College", "Ida Marsh");
    assertPeople("Ida Marsh, dpa", "Ida Marsh", "dpa");
    for (String role : List.of("Redakteur", "Redakteurin", "Korrespondent", "Kolumnistin")) {
      assertPeople("Von Ida Marsch, " + role, "Ida Marsch");
    }
  }

  @Test
  void aHandleMayRunIntoTheName() {
    assertPeople("By Ida Marsh@idamarsh", "Ida Marsh");
    assertPeople("By Ida Marsh @idamarsh and Jon Reed@jreed", "Ida Marsh", "Jon Reed");
    assertPeople("By Ida Marsh ida.marsh@post.example", "Ida Marsh");
  }

  @Test
  void whereALineWasPublishedIsNoPartOfAName() {
    assertPeople("By Ida Marsh Published in Harbour Notes", "Ida Marsh");
    assertPeople("By Ida Marsh with Agencies", "Ida Marsh");
  }

  @Test
  void aFirmIsNoPerson() {
    assertPeople("Harbour Media Inc.");
    assertPeople("By Ida Marsh, Wenna Verlag GmbH", "Ida Marsh");
    assertPeople("Ida Sas", "Ida Sas");
  }

  @Test
  void whoTookThePicturesIsNoAuthor() {
    assertPeople("Text: Ida Marsk Foto: Jon Rid", "Ida Marsk");
    assertPeople("Von Ida Marsch (Text) und Jon Ried (Fotos)", "Ida Marsch");
  }

  @Test
  void whoTranslatedOrEditedIsNoAuthor() {
    assertPeople("By Ida Marsh; translated from the Dutch by Jon Reed", "Ida Marsh");
    assertPeople("Von Ida Marsch. Aus dem Englischen von Jon Ried", "Ida Marsch");
    assertPeople("Edited by Jon Reed");
    assertPeople("Перевод: Иван Тростников");
  }

  @Test
  void theLastPartOfAWorkplaceIsNoPerson() {
    assertPeople(
        "By Ida Marsh, Senior Engineer, ECHB Speech, Privacy, and Harbour Project", "Ida Marsh");
    assertPeople("By Ida Marsh, professor of law, and Jon Reed", "Ida Marsh", "Jon Reed");
  }

  @Test
  void aPlaceBelowANameInCapitalsIsNoPerson() {
    assertPeople("IDA MARES\nPuerto Sal", "Ida Mares");
    assertPeople("Ida Mares\nJuan Cañas", "Ida Mares", "Juan Cañas");
  }

  @Test
  void particlesStaySmallInCapitals() {
    assertPeople("İDA DENİZ IŞIK", "İda Deniz Işık");
    assertPeople("IDA MARES DE LA TORRE", "Ida Mares de la Torre");
  }

  @Test
  void cataloguesHaveTheSurnameFirst() {
    assertPeople("Marsh, Ida; van Reed, Jon B.", "Ida Marsh", "Jon B. van Reed");
    assertEquals("Ida Marsh", NameOrder.of("Marsh, Ida"));
    assertEquals("Ida Marsh, Jon Reed", NameOrder.of("Ida Marsh, Jon Reed"));
  }

  @Test
  void theDayOfTheWeekIsNoPartOfTheName() {
    assertPeople("بقلم: إيدا المرشي السبت 3 مارس 2018", "إيدا المرشي");
  }

  @Test
  void whatLeadsToADateIsNoPartOfTheName() {
    assertPeople("Author: Ida Marsh, Datum: 03.Mär.19", "Ida Marsh");
    assertPeople("Ida Marsh Stand: 05. Februar 2020", "Ida Marsh");
    assertPeople("von ida_m Veröffentlicht am 11. Juni 2019", "ida_m");
    assertPeople("Ida Marsh\npřed 2 hodinami", "Ida Marsh");
  }

  @Test
  void initialsInPlaceOfAPictureAreNoPerson() {
    assertPeople("IM\nIda Marsh\nOT\nOren Tal", "Ida Marsh", "Oren Tal");
    assertPeople("Ida Marsh\nAP", "Ida Marsh", "AP");
  }

  @Test
  void anAddressBesideAPersonIsNone() {
    assertPeople(
        "Ida Marsh / WENNAPOST.EXAMPLE / Apr 16, 2026, 14:04", "Ida Marsh", "WENNAPOST.EXAMPLE");
    assertPeople("Ida Marsh / WENNAPOST.COM / Apr 16, 2026, 14:04", "Ida Marsh");
    assertPeople("Ida Marsh, professor of law, Wenna.lt", "Ida Marsh");
  }

  @Test
  void aLabelAloneNamesNobody() {
    assertPeople("AUTOR/IN\nIda Marsch", "Ida Marsch");
    assertPeople("Autor/in");
  }

  @Test
  void theLanguagesOfAPageAreNoPerson() {
    assertPeople("De Fr It En");
    assertPeople("Li Xu", "Li Xu");
  }

  @Test
  void aWholeBylineMayStandInBrackets() {
    assertPeople("[海野太郎，山田花子]", "海野太郎", "山田花子");
    assertPeople("【記者 海野太郎】", "海野太郎");
    assertPeople("（文／海野太郎）", "海野太郎");
  }
}
