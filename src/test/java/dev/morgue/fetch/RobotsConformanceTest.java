package dev.morgue.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Files of robots.txt are read as the published cases of conformance want it. */
class RobotsConformanceTest {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(robotstxt|testurl|useragent|expected_outcome):|\"((?:[^\"\\\\]|\\\\.)*)\"|(ALLOWED|DISALLOWED)|([a-z_]+):");

  private static final URI ADDRESS = URI.create("http://foo.bar/robots.txt");

  @SuppressWarnings("ArrayRecordComponent")
  private record Case(Path file, byte[] robots, String url, String agent, boolean allowed) {}

  @Test
  void everyCaseIsDecidedAsExpected() throws IOException {
    String named = System.getenv("MORGUE_CORPORA");
    Path folder =
        Path.of(named == null ? "../shared/corpora" : named, "formats/robots/robotstxt-spec-test");
    Assumptions.assumeTrue(Files.isDirectory(folder), "the corpora are not here: " + folder);
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        read(file, cases);
      }
    }
    List<String> off = new ArrayList<>();
    for (Case test : cases) {
      boolean allowed =
          Robots.rules(ADDRESS, test.robots, test.agent.toLowerCase(Locale.ROOT))
              .isAllowed(test.url);
      if (allowed != test.allowed) {
        off.add(test.file.getFileName() + " " + test.agent + " " + test.url);
      }
    }
    assertEquals(List.of(), off);
    assertTrue(cases.size() > 50, cases.size() + " cases");
  }

  private static void read(Path file, List<Case> cases) throws IOException {
    Matcher token = TOKEN.matcher(Files.readString(file));
    String key = "";
    ByteArrayOutputStream robots = new ByteArrayOutputStream();
    String url = "";
    String agent = "";
    while (token.find()) {
      if (token.group(1) != null) {
        key = token.group(1);
        if (key.equals("robotstxt")) {
          robots.reset();
        }
      } else if (token.group(4) != null) {
        key = "";
      } else if (token.group(3) != null && key.equals("expected_outcome")) {
        boolean allowed = token.group(3).equals("ALLOWED");
        // A product token has no space in it. Source: RFC 9309, 2.2.1.
        if (!agent.contains(" ")) {
          cases.add(new Case(file, robots.toByteArray(), url, agent, allowed));
        }
      } else if (token.group(2) != null) {
        byte[] text = unescaped(token.group(2));
        switch (key) {
          case "robotstxt" -> robots.writeBytes(text);
          case "testurl" -> url = new String(text, UTF_8);
          case "useragent" -> agent = new String(text, UTF_8);
          default -> {}
        }
      }
    }
  }

  private static byte[] unescaped(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.writeBytes(String.valueOf(c).getBytes(UTF_8));
        continue;
      }
      char next = text.charAt(++i);
      switch (next) {
        case 'n' -> out.write('\n');
        case 'r' -> out.write('\r');
        case 't' -> out.write('\t');
        case 'x' -> {
          out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
          i += 2;
        }
        default -> {
          if (Character.digit(next, 8) >= 0) {
            out.write(Integer.parseInt(text.substring(i, i + 3), 8));
            i += 2;
          } else {
            out.write(next);
          }
        }
      }
    }
    return out.toByteArray();
  }
}
