package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a text is one word, number, Chinese character or sign. */
class TokenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Train Judges. | W:train ; W:judges ; S:.
          Añó's | W:ano ; S:' ; W:s
          well-being 3rd | W:well ; S:- ; W:being ; N:3 ; W:rd
          教育abc部 | H:教 ; H:育 ; W:abc ; H:部
          abc教育 | W:abc ; H:教 ; H:育
          ５．５ | N:5.5
          ١٢ | N:12
          1 000 | N:1 000
          1 000 000 judges | N:1 000 000 ; W:judges
          12 345 678 | N:12 345 678
          1 000 00 | N:1 000 ; N:00
          1 0000 | N:1 ; N:0000
          1234 567 | N:1234 ; N:567
          0 123 | N:0 ; N:123
          1.5 000 | N:1.5 ; N:000
          1,5 000 | N:1,5 ; N:000
          1 000,5 | N:1 000,5
          1,000,000 | N:1,000,000
          1, 2 | N:1 ; S:, ; N:2
          1. | N:1 ; S:.
          1,a | N:1 ; S:, ; W:a
          5，6 | N:5 ; S:, ; N:6
          5，600 | N:5,600
          5，6000 | N:5 ; S:, ; N:6000
          1'234 | N:1'234
          U+1 | W:u ; S:+ ; N:1
          ① | S:1
          ½ | S:1⁄2
          """)
  void isAToken(String text, String tokens) {
    assertEquals(
        tokens,
        Token.of(text).stream()
            .map(token -> token.kind().name().charAt(0) + ":" + token.word())
            .collect(Collectors.joining(" ; ")));
  }
}
