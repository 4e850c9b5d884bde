package org.rightsplan.outline;

/** Words in bold at the head of a commitment: its title. */
final class BoldLead {

  private BoldLead() {}

  /** Returns the words in bold without the number before them. */
  static Passage after(Passage number, Passage lead) {
    int from = 0;
    while (from < lead.text().length() && lead.sourceOf(from) < number.end()) {
      from++;
    }
    while (from < lead.text().length() && ".:)、 ".indexOf(lead.text().charAt(from)) >= 0) {
      from++;
    }
    return lead.part(from, lead.text().length());
  }

  /** Returns the words after those in bold, without a stop or colon between them. */
  static Passage rest(Passage text, Passage lead) {
    int from = 0;
    while (from < text.text().length() && text.sourceOf(from) < lead.end()) {
      from++;
    }
    int after = NumberMark.skipSpace(text.text(), from);
    boolean stop =
        after < text.text().length() && ".:：—–-。".indexOf(text.text().charAt(after)) >= 0;
    return text.part(stop ? after + 1 : after, text.text().length());
  }
}
