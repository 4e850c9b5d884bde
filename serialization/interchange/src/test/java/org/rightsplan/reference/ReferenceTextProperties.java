package org.rightsplan.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Reference.SdgTarget;
import org.rightsplan.model.Reference.TreatyArticle;
import org.rightsplan.model.Reference.UnRecommendation;

class ReferenceTextProperties {

  @Property(tries = 200)
  void readsWhatItPrints(
      @ForAll @IntRange(min = 1, max = 17) int goal,
      @ForAll @IntRange(min = 1, max = 99) int number,
      @ForAll char letter) {
    char small = (char) ('a' + letter % 26);
    List<Reference> references =
        List.of(
            new SdgTarget(goal + ""),
            new SdgTarget(goal + "." + Math.min(number, 19)),
            new TreatyArticle("ICRMW", Optional.of(number + "(" + goal + ")(" + small + ")")),
            new UnRecommendation(
                "CRC/C/" + number + "/Add." + goal, Optional.of(number + "(" + small + ")")));
    for (Reference reference : references) {
      assertEquals(Optional.of(reference), ReferenceText.parse(ReferenceText.print(reference)));
    }
  }
}
