package dev.morgue.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.error.QuerySyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClausePrinterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void everyTreeIsReadBackFromItsText() {
    List<String> off = new ArrayList<>();
    for (int seed = 0; seed < 10_000; seed++) {
      Clause clause = new RandomClauses(seed).next();
      String text = ClausePrinter.print(clause);
      try {
        Clause read = QueryParser.parse(text, TODAY);
        if (!read.equals(clause)) {
          off.add(text + "\n  was " + clause + "\n  is  " + read);
        }
      } catch (QuerySyntaxException e) {
        off.add(text + "\n  " + e.getMessage() + " at " + e.position());
      }
    }
    off.sort((a, b) -> Integer.compare(a.length(), b.length()));
    assertEquals(List.of(), off.subList(0, Math.min(5, off.size())));
  }
}
