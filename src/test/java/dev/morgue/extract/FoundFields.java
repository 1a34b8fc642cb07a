package dev.morgue.extract;

import java.util.List;

/** What an extractor found on a page; the text is standfirst and body. */
record FoundFields(
    String title, List<String> authors, String published, List<String> topics, String text) {

  static final FoundFields NOTHING = new FoundFields("", List.of(), "", List.of(), "");
}
