package dev.morgue.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void latinLettersTakeOneColumn() {
    assertEquals(9, Columns.of("Łódź café"));
  }

  @Test
  void wideLettersTakeTwoAndCombiningMarksNone() {
    assertEquals(4, Columns.of("東京"));
    assertEquals(4, Columns.of("cafe\u0301"));
    assertEquals(2, Columns.of("😀"));
  }

  @Test
  void textIsCutWhereTheColumnsEnd() {
    assertEquals("harbour", Columns.cut("harbour", 7));
    assertEquals("harbo…", Columns.cut("harbour", 6));
    assertEquals("東…", Columns.cut("東京都", 4));
  }
}
