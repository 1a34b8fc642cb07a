package dev.morgue.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page's furniture among the likely blocks: lines that a reader sees to be of the page and not
 * of the text from their own words, links or class, wherever paragraphs begin and end.
 */
final class Furniture {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_RIGHTS = 240;
  private static final int LONGEST_CAPTION = 400;

  /** A part of a line on date and time, such as how long the text takes to read. */
  private static final int LONGEST_PART = 40;

  /** A bar or a dot between links with a space on both sides, and what quotes and brackets take. */
  private static final int PER_GAP = 4;

  private static final Pattern GAP = Pattern.compile(" (?:[-–—|]|·|•) | ?[|·•] ?");

  /** A name such as {@code wp-caption-text}, but none of a box that has captions or lacks one. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?<!\\S)(?!\\S{0,60}(?:no|has|with|out|hide|show)[-_]?caption)\\S{0,60}caption(?!s|ed)");

  private static final Pattern MINUTES =
      Pattern.compile("\\d ?(?:min|minuten|minutes|minutos|minuti|minut|minuter)(?!\\p{L})");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "^(?:all )?(?:contents? )?(?:©|\\(c\\)|copyright(?=[ :,©(]{1,4}(?:\\d|©|\\(c\\))))|(?:all"
              + " rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los"
              + " )?derechos reservados|tutti i diritti riservati|todos os direitos reservados|все"
              + " права защищены)[.!]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final PageShape shape;
  private final NoteFinder author;

  Furniture(PageShape shape, NoteFinder author) {
    this.shape = shape;
    this.author = author;
  }

  /** Why a block is furniture wherever it stands; empty if it may be text. */
  Optional<String> anywhere(int at) {
    TextBlock block = shape.blocks.get(at);
    StandingLine line = shape.standing(at);
    return switch (line) {
      case PAGES, SHARE, ADVERT, CLOSED, FILED, PROMOTION, PRINTED -> Optional.of(line.reason);
      case ASKS, AUTHOR, COMMENTS, NONE -> {
        if (isLinks(block)) {
          yield Optional.of("is a line of links");
        }
        if (isStamp(block.text(), shape.cues(at))) {
          yield Optional.of("says when, and how long to read");
        }
        yield isCaption(block) ? Optional.of("class says caption") : Optional.empty();
      }
    };
  }

  /**
   * Why a block is furniture if it stands below all paragraphs of the text; empty if it is none.
   */
  Optional<String> atEnd(int at) {
    String text = shape.blocks.get(at).text();
    StandingLine line = shape.standing(at);
    if (line == StandingLine.ASKS) {
      return Optional.of(line.reason);
    }
    boolean rights = (shape.cues(at) & TextCues.COPYRIGHT) != 0 && text.length() < LONGEST_RIGHTS;
    return rights && RIGHTS.matcher(text).find()
        ? Optional.of("speaks of rights")
        : Optional.empty();
  }

  /** True for links side by side, with nothing else than bars and numbers between them. */
  private static boolean isLinks(TextBlock block) {
    String text = block.text();
    if (text.length() > LONGEST_LINE || block.linkChars() * 2 < text.length()) {
      return false;
    }
    int gaps = 0;
    int digits = 0;
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      gaps += c == '|' || c == '·' || c == '•' ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    return gaps > 0 && text.length() - block.linkChars() <= digits + gaps * PER_GAP;
  }

  /** True for days, times and minutes of reading, with bars or dots between them. */
  private boolean isStamp(String text, int cues) {
    if ((cues & TextCues.DATE) == 0 || text.length() > LONGEST_LINE) {
      return false;
    }
    String[] parts = GAP.split(text, -1);
    boolean all = parts.length > 1 && DateLine.is(parts[0], author);
    for (int at = 1; at < parts.length && all; at++) {
      String part = parts[at];
      boolean minutes = part.length() < LONGEST_PART && MINUTES.matcher(part).find();
      all = minutes || DateLine.is(part, author);
    }
    return all;
  }

  /** True for what the page's author called a caption, on the block or a small box around it. */
  private static boolean isCaption(TextBlock block) {
    Region region = block.region();
    Region box = region.blockParent();
    return block.text().length() < LONGEST_CAPTION
        && (isCaption(region.className)
            || (box.likelyChars < 2 * LONGEST_CAPTION && isCaption(box.className)));
  }

  private static boolean isCaption(String className) {
    return className.contains("caption") && CAPTION.matcher(className).find();
  }
}
