package dev.morgue.article;

import java.util.Locale;

/** Why a page did not become an article. */
public enum Reason {
  /** The page holds text, but no single article. */
  NOT_ARTICLE,
  /** A front page or an index of several items. */
  SECTION_FRONT,
  /** A form to log in or to subscribe, and nothing else. */
  LOGIN,
  /** A page that says that something was not found or went wrong. */
  ERROR_PAGE,
  /** Less text than an article has. */
  TOO_SHORT,
  /** No text at all. */
  NO_TEXT,
  /** The bytes could not be read from where they lie. */
  UNREADABLE,
  /** The bytes are no text in any encoding known. */
  BAD_ENCODING,
  /** The input breaks the rules of its own format. */
  PARSE_ERROR,
  /** The input ends before its format says it does. */
  TRUNCATED,
  /** Larger than {@code Limits} allows. */
  TOO_LARGE,
  /** A kind of content that this version does not read. */
  UNSUPPORTED,
  /** A second, different article under an id that this run has already stored. */
  DUPLICATE_ID,
  /** Not to be published before a time that lies ahead. */
  EMBARGOED,
  /** The site's robots.txt does not allow it. */
  ROBOTS,
  /** The server answered with a status other than success. */
  HTTP_STATUS,
  /** The server could not be reached or did not answer in time. */
  NETWORK,
  /** A private or local address, which must be allowed first. */
  REFUSED_ADDRESS,
  /** A fault of this program, kept to the one page it happened on. */
  INTERNAL;

  /** The name in reports: lower case with hyphens, as in {@code section-front}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
