package dev.morgue.extract;

import java.util.regex.Pattern;

/** What the names that a page gives to a credit's element say of whom it credits. */
final class CreditHint {

  private static final Pattern NOT_AUTHOR =
      Pattern.compile(
          "comment|caption|related|widget|recommend|popular|list-item|trending|copyright|in-figure|location|(?<![a-z])teaser|share(?!d)|(?<!author)(?:date|time)|follow|learn-more|(?<![a-z])(?:role|position|job|jobtitle|occupation|affiliation)(?![a-z])");

  /** Words that say nothing where the same element is called an author's. */
  private static final Pattern HARDLY_AUTHOR = Pattern.compile("social");

  /** A word with one of these in it is of who took the picture. */
  private static final Pattern PICTURE = Pattern.compile("photo|foto|image|media|bild|img|avatar");

  private static final Pattern AUTHOR =
      Pattern.compile("(?:^|[\\s_-])(?:rel-)?author(?:$|[\\s_-])");

  private static final Memo<Boolean> OF_PICTURE = new Memo<>(hint -> PICTURE.matcher(hint).find());
  private static final Memo<Boolean> OF_AUTHORS = new Memo<>(CreditHint::readAuthors);

  private CreditHint() {}

  /** True if it credits the article's authors. */
  static boolean isAuthors(String hint) {
    return OF_AUTHORS.of(hint);
  }

  /** True if it credits who took a picture. */
  static boolean isPictures(String hint) {
    return OF_PICTURE.of(hint);
  }

  private static boolean readAuthors(String hint) {
    if (NOT_AUTHOR.matcher(hint).find()) {
      return false;
    }
    for (String word : hint.split(" ", -1)) {
      if (HintWords.isAuthor(word) && !isPictures(word)) {
        return AUTHOR.matcher(hint).find() || !HARDLY_AUTHOR.matcher(hint).find();
      }
    }
    return false;
  }

  /** True for a name that says whose it is by what it links to alone; photographers link too. */
  static boolean isOnlyAddress(String hint) {
    int end = hint.lastIndexOf(AuthorAddress.HINT);
    return end >= 0 && !HintWords.isAuthor(hint.substring(0, end));
  }

  /** True if the name alone stands in the element. */
  static boolean isTight(String hint) {
    return hint.contains("rel-author")
        || hint.contains("name")
        || hint.contains("author")
        || hint.contains("byline");
  }
}
