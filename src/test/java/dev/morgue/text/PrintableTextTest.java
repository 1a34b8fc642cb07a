package dev.morgue.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

  @Test
  void plainTextIsGivenBackAsItIs() {
    String text = "The harbour’s tolls — Łódź, naïve: “no”…";
    assertSame(text, PrintableText.line(text));
  }

  @Test
  void escapeSequencesLoseTheirEscape() {
    assertEquals("[31mred]0;title", PrintableText.line("\u001b[31mred\u009b\u001b]0;title\u0007"));
  }

  @Test
  void lineEndsBecomeOneSpaceEach() {
    assertEquals("a b c d e", PrintableText.line("a\nb\r\nc\td\u2028e"));
  }

  @Test
  void lineEndsStayOnDemand() {
    assertEquals("a\nb\nc d", PrintableText.lines("a\nb\r\nc\td"));
  }

  @Test
  void directionOverridesAndIsolatesAreLeftOut() {
    assertEquals(
        "user exe.txt", PrintableText.line("user \u202eexe.txt\u202c\u2066\u2069\u200b\ufeff"));
  }

  @Test
  void arabicAndJoinersStay() {
    String text = "سلام\u200fا\u200dب";
    assertEquals(text, PrintableText.line(text));
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertEquals("a\ufffdb😀", PrintableText.line("a\ud83db😀"));
  }

  @Test
  void noTextCanSteerATerminal() {
    Random random = new Random(1859);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i >= 0; i--) {
        text.append(
            (char) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x10000)));
      }
      String line = PrintableText.line(text.toString());
      assertTrue(line.codePoints().allMatch(PrintableTextTest::isHarmless), text.toString());
      assertEquals(line, PrintableText.line(line));
    }
  }

  private static boolean isHarmless(int c) {
    return !Character.isISOControl(c)
        && Character.getType(c) != Character.SURROGATE
        && !(c >= 0x202a && c <= 0x202e)
        && !(c >= 0x2066 && c <= 0x2069)
        && c != 0x2028
        && c != 0x2029;
  }
}
