package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.ResponsibleBody;

/** Bodies that the caller knows are found by all names that they have or had. */
class KnownBodiesTest {

  private static final List<ResponsibleBody> BODIES =
      List.of(
          body("justice", "Ministry of Justice", "MoJ", "Justice Department", "Old House"),
          body("health", "World Health Organization", "WHO"),
          body("labour", "Secretariat for Work", "Old House", "Ministry of Justice"),
          body("diet", "Sejm"),
          body("women", "全国妇女联合会", "全国妇联", "妇联"));

  private static ResponsibleBody body(String id, String name, String... others) {
    ResponsibleBody.Builder body =
        ResponsibleBody.builder().id(id).name(LocalizedText.of("en", name));
    for (String other : others) {
      body.addOtherName(new BodyName(LocalizedText.of("en", other), Optional.empty()));
    }
    return body.build();
  }

  private static Outline read(String sentence) {
    return OutlineReader.standard()
        .withBodies(BODIES)
        .read("Plan\n\nI. Rights\n\n- " + sentence + "\n")
        .value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Ministry of Justice acts. | [Ministry of Justice] justice
          The MoJ and the Justice Department act. | [MoJ] justice
          The moj acts. |
          The WHO advises those who ask. | [WHO] health
          Those who ask are heard. |
          The world health organization advises. | [world health organization] health
          The sejm acts. | [sejm] diet
          The Secretariat for Work acts. | [Secretariat for Work] labour
          The Old House acts. |
          The Ministry of Justice and Peace acts. | [Ministry of Justice and Peace] ministry-of-justice-and-peace
          The Ministry of Justice and MoJ act. | [Ministry of Justice] justice
          妇联参与，全国妇联负责。 | [妇联] women
          """)
  void byTheirNames(String sentence, String found) {
    assertEquals(
        Optional.ofNullable(found).stream().toList(),
        read(sentence).proposals().stream()
            .filter(Proposal.OfBody.class::isInstance)
            .map(Proposal.OfBody.class::cast)
            .map(body -> "[" + body.source().text() + "] " + body.body().id())
            .toList());
  }

  @Test
  void inTheCellsOfTablesToo() {
    Edition edition =
        OutlineReader.standard()
            .withBodies(BODIES)
            .read("Plan\n\n1. Work\n\nAction\tAgency\nDraft a law\tMoJ\nPrint it\tNew Board\n")
            .value()
            .edition();
    assertEquals(
        List.of("justice", "new-board"),
        edition.bodies().stream().map(ResponsibleBody::id).toList());
    assertEquals(
        List.of("justice"),
        edition.sections().get(0).objectives().get(0).responsibilities().stream()
            .map(responsibility -> responsibility.body())
            .toList());
  }
}
