package dev.morgue.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({
    "cp819, windows-1252",
    "iso-ir-100, windows-1252",
    "ANSI_X3.4-1968, windows-1252",
    "x-cp1252, windows-1252",
    "x-cp1251, windows-1251",
    "iso_8859-9, windows-1254",
    "csShiftJIS, windows-31j",
    "cp932, windows-31j",
    "csBig5, Big5-HKSCS",
    "gbk, GB18030",
    "latin-1, windows-1252"
  })
  void rareNamesOfAnEncodingMeanWhatTheCommonOnesDo(String label, String charset) {
    assertEquals(Charset.forName(charset), CharsetLabels.of(label).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UTF-8", "ISO-8859-1"})
  void aByteOfAnotherEncodingDoesNotSpoilUtf8(String declared) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write(bytes("<p>“Déjà vu”, she said — the ", "UTF-8"));
    page.write(bytes("café’s", "windows-1252"));
    page.write(bytes(" tolls are “too high”.", "UTF-8"));
    assertEquals(
        "<p>“Déjà vu”, she said — the café’s tolls are “too high”.",
        decode(page.toByteArray(), declared).text());
  }

  @Test
  void asManyBytesOfAnotherEncodingAreReadWhereThePageSaysUtf8() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write(bytes("<meta charset=utf-8><p>One — two ", "UTF-8"));
    page.write(bytes("é", "windows-1252"));
    page.write(' ');
    assertEquals("<meta charset=utf-8><p>One — two é ", decode(page.toByteArray(), "").text());
  }

  @Test
  void aFewCharactersInUtf8AreReadAsThatInAnotherEncoding() throws IOException {
    String utf8 = "<meta charset=utf-8><p>Café «l’été où» ";
    String western = "“Déjà vu” – à la forêt… «Spaß“ é… » naïveté, ça. ".repeat(3);
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write(bytes(utf8, "UTF-8"));
    page.write(bytes(western, "windows-1252"));
    assertEquals(utf8 + western, decode(page.toByteArray(), "").text());
  }

  @Test
  void aCharacterThatWasCutOffIsNotReadInAnotherEncoding() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write(bytes("<meta charset=utf-8><p>“Ça va”, dit-elle — “le caf", "UTF-8"));
    page.write(new byte[] {(byte) 0xc3, '.', ' ', (byte) 0xe2, (byte) 0x80, '.'});
    assertEquals(
        "<meta charset=utf-8><p>“Ça va”, dit-elle — “le caf\ufffd. \ufffd.",
        decode(page.toByteArray(), "").text());
  }

  @Test
  void whatFollowsAMarkOfUtf8MayStillBeAnotherEncoding() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write(bytes("\ufeff", "UTF-8"));
    page.write(bytes("L’été", "windows-1252"));
    assertEquals("L’été", decode(page.toByteArray(), "").text());
  }

  @Test
  void bytesWithoutAnyZeroAreNotUtf16() {
    String page = "<html><title>Ein Titel</title>";
    assertEquals(page, decode(bytes(page, "UTF-8"), "UTF-16").text());
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

  @ParameterizedTest
  @CsvSource({
    "windows-1250, Pociąg stanął i każdy wyszedł na śnieg; ktoś zaśmiał się gorzko i poszedł"
        + " źdźbło",
    "ISO-8859-2, Pociąg stanął i każdy wyszedł na śnieg; ktoś zaśmiał się gorzko i poszedł źdźbło",
    "windows-1250, Příliš žluťoučký kůň úpěl ďábelské ódy a město mělo dost těch řečí",
    "ISO-8859-2, Příliš žluťoučký kůň úpěl ďábelské ódy a město mělo dost těch řečí",
    "windows-1250, Őrült tűzoltók járják a várost és egyikük sem tudja merről érkezett a füst",
    "windows-1250, Primăria şi-a ţinut şedinţa în aceeaşi sală în care fusese şi anul trecut",
    "windows-1250, Škoda što nitko više ne čuva cestu kroz šumu niti traži što će biti sljedeće",
    "windows-1254, Köprünün ışıkları söndü ve çocuklar ağır ağır evlerine döndüler şimdi sıra"
        + " bizde",
    "windows-1257, Žmonės išėjo į gatvę ir niekas nežinojo kodėl tiltas vėl uždarytas šią žiemą",
    "windows-1257, Cilvēki izgāja ielā un neviens nezināja kāpēc tilts atkal ir slēgts šoziem",
    "windows-1252, L’été dernier à la fenêtre le garçon voyait déjà où la forêt avait brûlé près du"
        + " théâtre",
    "windows-1252, Die Brücke müßte längst geöffnet sein; für die Bürger heißt das höhere Gebühren",
    "windows-1252, El año pasado nadie sabía qué hacía el señor alcalde en la reunión del próximo"
        + " día",
    "windows-1252, A situação não é boa e as eleições são já amanhã: há três opções e nenhuma é"
        + " fácil",
    "windows-1252, Perché la città è così e nessuno può più dire né dove né quando finirà",
    "windows-1252, På øen så vi både færgen og de små både der lå ved broen hele året",
    "windows-1252, Það var ekki fyrr en síðar að fólkið í þorpinu skildi hvað hafði verið sagt á"
        + " þinginu",
    "windows-1252, Säätiö päätti että sillan tyttäryhtiö myydään eikä siitä enää äänestetä",
    "windows-1252, Ööbik laulis üle õue ja külas räägiti veel õhtulgi et sild jääb tänavu kinni",
    "windows-1252, De coördinatie van financiële ideeën: één keer per jaar komt de officiële reünie"
  })
  void textThatDeclaresNothingIsReadByItsLetters(String charset, String sentence) {
    String text = (sentence + ". ").repeat(6);
    assertEquals(text, decode(bytes(text, charset), "").text());
  }

  @Test
  void theLanguageThatAPageNamesHelpsToReadFewLetters() {
    String page = "<html xml:lang=\"pl\"><p>Trzy słowa: łąka, książka, śnieg.</p>";
    assertEquals(page, decode(bytes(page, "ISO-8859-2"), "").text());
    assertEquals(page, decode(bytes(page, "windows-1250"), "").text());
    String french = "<html lang=\"pl\"><p>Déjà vu à la crème brûlée, très fête.</p>";
    assertEquals(french, decode(bytes(french, "windows-1252"), "").text());
  }

  @Test
  void noiseIsNoText() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    assertTrue(TextDecoder.decode(noise, "").isEmpty());
  }
}
