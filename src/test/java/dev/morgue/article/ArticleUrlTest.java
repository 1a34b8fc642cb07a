package dev.morgue.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleUrlTest {

  @ParameterizedTest
  @CsvSource({
    "http://Ledger.example:80/a, http://ledger.example/a",
    "https://ledger.example:443/a, https://ledger.example/a",
    "http://ledger.example:443/a, http://ledger.example:443/a",
    "https://ledger.example:80/a, https://ledger.example:80/a",
    "https://ledger.example:8443/a, https://ledger.example:8443/a",
    "https://ledger.example?utm_source=x&p=2#top, https://ledger.example/?p=2",
    "HTTP://ledger.example/a b|c, http://ledger.example/a%20b%7Cc",
    "ledger.example/a, ledger.example/a",
    "mailto:desk@ledger.example, mailto:desk@ledger.example"
  })
  void aSchemeLosesNoPortButItsOwn(String address, String normal) {
    assertEquals(normal, ArticleUrl.normalise(address));
  }
}
