package dev.morgue.text;

/** How far bytes are UTF-8: complete multi-byte sequences against bytes that fit none. */
record Utf8Scan(int sequences, int errors) {

  /** Counts over all bytes; a sequence cut off by the end is no error. Source: RFC 3629. */
  static Utf8Scan of(byte[] bytes) {
    int sequences = 0;
    int errors = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xff;
      if (lead < 0x80) {
        i++;
        continue;
      }
      int follow = lead >= 0xc2 && lead < 0xe0 ? 1 : lead < 0xe0 ? 0 : lead < 0xf0 ? 2 : 3;
      if (follow == 0 || lead > 0xf4) {
        errors++;
        i++;
        continue;
      }
      int seen = 0;
      while (seen < follow && i + 1 + seen < bytes.length && isFollower(bytes[i + 1 + seen])) {
        seen++;
      }
      if (seen == follow) {
        sequences++;
      } else if (i + 1 + seen < bytes.length) {
        errors++;
      }
      i += seen + 1;
    }
    return new Utf8Scan(sequences, errors);
  }

  private static boolean isFollower(byte b) {
    return (b & 0xc0) == 0x80;
  }

  /** Text in another encoding hardly ever forms sequences, and then with more errors than those. */
  boolean isUtf8() {
    return sequences > 0 && errors * 50L <= sequences;
  }

  /** Nothing but ASCII. */
  boolean isAscii() {
    return sequences == 0 && errors == 0;
  }
}
