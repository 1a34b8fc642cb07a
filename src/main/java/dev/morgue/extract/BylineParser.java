package dev.morgue.extract;

import dev.morgue.text.Folding;
import dev.morgue.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a byline as printed to the names in it. */
final class BylineParser {

  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:an?\\s)?(?:opinion|analysis|commentary|guest essay|guest"
              + " column|column|essay|review|reviewed|letter|editorial|story|words|text|interview|perspective|report|reporting|post|posted|written|published|submitted|authored|contributed|compiled|article|blog"
              + " post|news)\\s{1,2}(?:by|from|von)|by|byline|von|par|por|di|da|door|av|af|przez|od|autore?s?|autora|auteure?s?|autorin(?:nen)?|autoren|author|authors|writer|verfasser|text|texto|texte|testo|tekst|redaktion|from|de|автор|автори|автора|от|від|yazan|penulis|oleh|tác"
              + " giả|نویسنده|بقلم|كتب|文|文・|記者|作者|著者|来源|撮影|取材|執筆|编辑|責任編集|責任编辑|责任编辑|編集)"
              + "(?:\\s{0,2}[:：●▼◎/]|\\s{1,3}(?!:)|(?<=[文記者著]))\\s{0,2}",
          I);
  private static final Pattern BIO =
      Pattern.compile(
          "^([^,.;:]{3,60}?),?\\s(?:is|was|has"
              + " been|ist|est|es|är|er|jest)\\s(?:an?|the|editor|senior|professor|director|chief|our|eine?r?|un|une|una|en|et)\\s.*$",
          I);
  private static final Pattern CUT =
      Pattern.compile(
          "\\s[|•·]\\s.*$|\\s[–—-]\\s.*$|\\s(?:in|for|im|für|at)\\s(?:the\\s)?\\p{Lu}.*$|\\s(?:on|updated?|published|posted|am|le|el)\\s[\\p{L}]{0,9}\\.?\\s?[0-9].*$");
  private static final Pattern NOISE =
      Pattern.compile(
          "\\([^)]{0,80}\\)|\\[[^\\]]{0,80}\\]|\\S{1,80}@\\S{1,80}|https?:\\S{1,300}|(?<=\\s|^)@\\w{1,40}");
  private static final Pattern SPLIT =
      Pattern.compile(
          "\\s{0,3}[,;/|\\n、，；／•·●]\\s{0,3}|\\s(?:and|und|et|y|e|och|og|ja|en|i|oraz|и|та|ve|with|mit|avec|con|com|&|\\+)\\s",
          I);
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:the\\s)?(?:.{0,40}\\s)?(?:editor|editors|correspondent|columnist|reporter|writer|staff"
              + " writer|contributor|contributing|producer|critic|journalist|photographer|author|director|professor|fellow|analyst|team|desk|special"
              + " to.*|redakteurin?|korrespondentin?|autorin?|reporterin?|chefredakteurin?|kolumnistin?|redacción|redacción.*|journaliste|correspondante?|periodista|redactora?|giornalista|manager|chief|president|ph\\.?d\\.?|m\\.?d\\.?|mba|ma|msc?|cfa|jd|esq\\.?|rn|mph|dds|facebook|twitter|email|e-mail|linkedin|instagram|follow|share|contact|bio|view"
              + " all.*|see all.*|more from.*|all posts.*|mehr von.*|read more.*|read"
              + " bio|posts?|website|senior .*|assistant .*|associate .*|deputy .*|investigative"
              + " .*|freelance.*|former .*)$",
          I);
  private static final Set<String> NOT_NAMES =
      Set.of(
          "admin",
          "administrator",
          "author",
          "editor",
          "staff",
          "redaktion",
          "by",
          "unknown",
          "none",
          "null",
          "undefined",
          "contributor",
          "guest",
          "anonymous",
          "user",
          "root",
          "webmaster",
          "follow",
          "share",
          "autor",
          "n a",
          "test",
          "site",
          "blog",
          "news",
          "home",
          "about",
          "contact",
          "written",
          "posts",
          "article",
          "articles",
          "updated",
          "published",
          "comments");
  private static final Pattern SUFFIX = Pattern.compile("^(?:jr|sr|ii|iii|iv)\\.?$", I);
  private static final Pattern HAS_DATE = Pattern.compile("[0-9]{2,}|[0-9]\\s?(?:min|st|nd|th)");

  private BylineParser() {}

  /** The names in a line; empty if it holds none that looks like one. */
  static List<String> people(String line) {
    List<String> people = new ArrayList<>();
    for (String part : line.split("\n", -1)) {
      String text = Whitespace.squash(part);
      if (text.length() > 2 && text.length() < 300) {
        names(text, people);
      }
    }
    return people;
  }

  private static void names(String line, List<String> people) {
    String text = lead(line);
    Matcher bio = BIO.matcher(text);
    if (bio.matches()) {
      text = bio.group(1);
    }
    text = NOISE.matcher(text).replaceAll(" ");
    text = CUT.matcher(text).replaceAll("");
    for (String piece : SPLIT.split(text, -1)) {
      String name = clean(piece);
      if (SUFFIX.matcher(name).matches() && !people.isEmpty()) {
        people.set(people.size() - 1, people.get(people.size() - 1) + ' ' + name);
      } else if (isName(name) && !contains(people, name)) {
        people.add(name);
      }
    }
  }

  /** The line without "By" and its like. */
  static String lead(String line) {
    String text = line;
    for (int i = 0; i < 3; i++) {
      Matcher lead = LEAD.matcher(text);
      if (!lead.find()) {
        break;
      }
      text = text.substring(lead.end());
    }
    return text;
  }

  /** True if the line begins as bylines do. */
  static boolean hasLead(String line) {
    return LEAD.matcher(line).find();
  }

  private static String clean(String piece) {
    String name = lead(Whitespace.squash(piece));
    return name.replaceAll("^[\\p{P}\\p{S}\\s&&[^(.]]+|[\\p{P}\\p{S}\\s&&[^.)]]+$", "")
        .replaceAll("(?<=\\p{L}{3})\\.$", "");
  }

  private static boolean isName(String name) {
    if (name.length() < 2
        || name.length() > 60
        || ROLE.matcher(name).matches()
        || HAS_DATE.matcher(name).find()) {
      return false;
    }
    String folded = Folding.fold(name);
    return !folded.isEmpty() && !NOT_NAMES.contains(folded) && folded.split(" ", -1).length <= 6;
  }

  private static boolean contains(List<String> people, String name) {
    String folded = Folding.fold(name);
    return people.stream().anyMatch(other -> Folding.fold(other).equals(folded));
  }
}
