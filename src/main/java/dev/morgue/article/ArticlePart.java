package dev.morgue.article;

/** The fields of an {@link Article} that extraction finds, and that evidence speaks of. */
public enum ArticlePart {
  URL("url"),
  HEADLINE("headline"),
  STANDFIRST("standfirst"),
  SUMMARY("summary"),
  BYLINE("byline"),
  PUBLISHED("published"),
  MODIFIED("modified"),
  PUBLICATION("publication"),
  SECTION("section"),
  KIND("kind"),
  COLUMN("column"),
  TOPICS("topics"),
  LANGUAGE("language"),
  BODY("body"),
  CORRECTIONS("corrections"),
  IMAGE("image"),
  FLAGS("flags");

  private final String jsonName;

  ArticlePart(String jsonName) {
    this.jsonName = jsonName;
  }

  /** The field's name in the article's JSON. */
  public String jsonName() {
    return jsonName;
  }
}
