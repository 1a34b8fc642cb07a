package dev.morgue.article;

import java.util.List;

/**
 * Who wrote an article.
 *
 * @param people names of persons or agencies, without "By" and without roles, in printed order
 * @param line the line as printed; empty if the page prints none
 */
public record Byline(List<String> people, String line) {

  /** No author known. */
  public static final Byline NONE = new Byline(List.of(), "");

  /** Copies the list. */
  public Byline {
    people = List.copyOf(people);
  }
}
