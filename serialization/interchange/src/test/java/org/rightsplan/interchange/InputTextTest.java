package org.rightsplan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTextTest {

  private static final InputLimits SMALL = new InputLimits(5, 1, 1);

  @Test
  void takesTheByteOrderMarkOff() throws IOException {
    byte[] marked = "\uFEFF第一章".getBytes(StandardCharsets.UTF_8);
    assertEquals("第一章", InputText.of(new ByteArrayInputStream(marked), SMALL));
    assertEquals("第一章", InputText.of("\uFEFF第一章", SMALL));
  }

  @Test
  void readsUtf16WhereTheMarkSaysSo() throws IOException {
    byte[] big = "\uFEFFaños".getBytes(StandardCharsets.UTF_16BE);
    byte[] little = "\uFEFFaños".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("años", InputText.of(new ByteArrayInputStream(big), SMALL));
    assertEquals("años", InputText.of(new ByteArrayInputStream(little), SMALL));
  }

  @Test
  void refusesUtf16WithoutAMark() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (String text : List.of("# Plan\n\n- Do it.", "第一章 1 2\n", "a")) {
        ByteArrayInputStream stream = new ByteArrayInputStream(text.getBytes(charset));
        InputException refusal =
            assertThrows(
                InputException.class, () -> InputText.of(stream, InputLimits.STANDARD), text);
        assertTrue(refusal.toString().contains("expected UTF-8"), refusal::toString);
      }
    }
    byte[] oneZero = ("x".repeat(30) + "\0").getBytes(StandardCharsets.UTF_8);
    assertEquals(
        31, InputText.of(new ByteArrayInputStream(oneZero), InputLimits.STANDARD).length());
  }

  @Test
  void saysWhereTheEncodingIsWrong(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.txt");
    Files.write(file, new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
    InputException refusal =
        assertThrows(InputException.class, () -> InputText.of(file, InputLimits.STANDARD));
    assertEquals(
        "line 2, column 2: expected UTF-8, but got the byte 0xE9 where it has none",
        refusal.getMessage());
    assertEquals(new InputPlace(2, 2), refusal.place());
  }

  @Test
  void refusesWhatIsLongerThanTheLimit() throws IOException {
    assertEquals("12345", InputText.of("12345", SMALL));
    InputException refusal =
        assertThrows(InputException.class, () -> InputText.of("123456", SMALL));
    assertEquals(
        "line 1, column 1: expected at most 5 characters, but the input is longer",
        refusal.getMessage());
    byte[] bytes = "1234567890123456789012".getBytes(StandardCharsets.UTF_8);
    ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
    assertThrows(InputException.class, () -> InputText.of(stream, SMALL));
  }

  @Test
  void limitsAreNoWiderThanAnEditionIsDeep() {
    assertEquals(400, new InputLimits(1, 400, 1).depth());
    for (int wrong : new int[] {0, 401}) {
      IllegalArgumentException refusal =
          assertThrows(IllegalArgumentException.class, () -> new InputLimits(1, wrong, 1));
      assertTrue(refusal.toString().contains("InputLimits.depth: expected 1 "), refusal::toString);
    }
  }
}
