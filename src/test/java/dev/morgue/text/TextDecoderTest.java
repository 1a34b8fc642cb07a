package dev.morgue.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static DecodedText decode(byte[] bytes, String declared) {
    return TextDecoder.decode(bytes, declared).orElseThrow();
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @Test
  void byteOrderMarkBeatsTheTransport() {
    assertEquals(
        new DecodedText("Ré", StandardCharsets.UTF_8, DecodedText.Signal.BYTE_ORDER_MARK),
        decode(bytes("\ufeffRé", "UTF-8"), "windows-1251"));
  }

  @Test
  void transportBeatsTheMetaTag() {
    DecodedText text = decode(bytes("<meta charset=koi8-r>Привет, мир", "windows-1251"), "cp1251");
    assertEquals("<meta charset=koi8-r>Привет, мир", text.text());
    assertEquals(DecodedText.Signal.DECLARED, text.signal());
  }

  @Test
  void validUtf8BeatsALyingMetaTag() {
    DecodedText text = decode(bytes("<meta charset=gb2312><p>宇航员在太空中</p>", "UTF-8"), "");
    assertEquals("<meta charset=gb2312><p>宇航员在太空中</p>", text.text());
    assertEquals(DecodedText.Signal.VALID_UTF8, text.signal());
  }

  @Test
  void latin1MeansWindows1252() {
    DecodedText text = decode(bytes("“Quoted” – and dashed", "windows-1252"), "ISO-8859-1");
    assertEquals("“Quoted” – and dashed", text.text());
  }

  @Test
  void tis620MeansWindows874() {
    DecodedText text = decode(bytes("“ผล” ยืนยัน", "x-windows-874"), "tis-620");
    assertEquals("“ผล” ยืนยัน", text.text());
  }

  @Test
  void metaTagIsFoundBehindAComment() {
    byte[] page =
        bytes(
            "<!-- <meta charset=utf-8> --><META http-equiv='Content-Type'"
                + " content='text/html; charset=windows-1250'>Żółć gęślą jaźń",
            "windows-1250");
    assertTrue(decode(page, "").text().endsWith("Żółć gęślą jaźń"));
  }

  @Test
  void unknownNamesAreIgnored() {
    assertEquals("naïve", decode(bytes("naïve", "windows-1252"), "x-user-defined").text());
    assertEquals("naïve", decode(bytes("naïve", "windows-1252"), "no such thing !").text());
  }

  @Test
  void utf16IsFoundWithoutAMark() {
    String page = "<html><title>Ein Titel</title>";
    assertEquals(page, decode(bytes(page, "UTF-16LE"), "").text());
    assertEquals(page, decode(bytes(page, "UTF-16BE"), "").text());
  }

  @Test
  void noiseIsNoText() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    assertTrue(TextDecoder.decode(noise, "").isEmpty());
  }
}
