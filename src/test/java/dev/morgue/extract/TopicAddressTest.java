package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TopicAddressTest {

  @Test
  void aFolderAboveTheLastPartTells() {
    assertTrue(TopicAddress.is("/tag/bridges"));
    assertTrue(TopicAddress.is("https://post.example/search/label/Bridges"));
    assertTrue(TopicAddress.is("tags/bridges"));
    assertFalse(TopicAddress.is("/tag/"));
    assertFalse(TopicAddress.is("/bridges/tag"));
    assertFalse(TopicAddress.is("//tag/bridges"), "the name of a host");
    assertFalse(TopicAddress.is(""));
  }

  @Test
  void aFolderIsWhatStandsBeforeTheLastPartOrTheQuery() {
    assertEquals("/tag", TopicAddress.folder("/tag/bridges/"));
    assertEquals("/search", TopicAddress.folder("/search?q=bridges/rivers"));
    assertEquals("", TopicAddress.folder("bridges"));
  }

  @Test
  void aSiteHasOneFirstPage() {
    assertTrue(TopicAddress.isRoot("/"));
    assertTrue(TopicAddress.isRoot("https://post.example/"));
    assertFalse(TopicAddress.isRoot("https://post.example/bridges"));
    assertFalse(TopicAddress.isRoot("bridges"));
  }
}
