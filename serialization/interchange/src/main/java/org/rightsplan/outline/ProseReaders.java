package org.rightsplan.outline;

/**
 * A prose, and those who read what stands at a place in it; the finders of amounts share them.
 *
 * @param words the prose
 * @param cues the words to know things by
 * @param numbers reads numbers
 * @param units reads what a number counts
 * @param around reads how a number is meant
 * @param deeds reads what is done to what a number counts
 * @param dates knows the dates
 */
record ProseReaders(
    Words words,
    CueIndex cues,
    NumberReader numbers,
    UnitReader units,
    AmountWords around,
    DeedWords deeds,
    DueDates dates) {

  static ProseReaders of(Words words, CueIndex cues) {
    NumberReader numbers = new NumberReader(cues);
    AmountWords around = new AmountWords(words, cues);
    return new ProseReaders(
        words,
        cues,
        numbers,
        new UnitReader(words, cues, numbers),
        around,
        new DeedWords(words, cues, around),
        new DueDates(words, cues));
  }
}
