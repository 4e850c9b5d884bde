package org.rightsplan.csv;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/** The tables of an edition, each of whose rows is one thing. */
public enum EditionTable {
  /** The sections at any depth, each before its parts. */
  SECTIONS("path id number kind title* chapeau* responsibilities transcription"),
  /** The commitments at any depth. */
  OBJECTIVES(
      "path section section_number id level number title* statement* horizon responsibilities"
          + " references tags attestation transcription"),
  /** The indicators of commitments and of sections. */
  INDICATORS(
      "path of id number name* measure bindingness horizon type direction unit scope* attestation"
          + Baselines.COLUMNS),
  /** What indicators are to reach. */
  TARGETS(
      "indicator id comparator mode span value value_type value_text* upper upper_type unit due"
          + " due_basis statement* dimensions"
          + Baselines.COLUMNS),
  /** What indicators were found to show. */
  MEASUREMENTS("indicator value value_type value_text* unit period dimensions comment*"),
  /** The bodies. */
  BODIES("id name* classification parent successors identifiers");

  private final String list;

  EditionTable(String list) {
    this.list = list;
  }

  Columns columns() {
    return Columns.of(list);
  }

  /** {@return what places call this table: {@code targets} for {@link #TARGETS}} */
  public String partName() {
    return Ascii.toLowerCase(name());
  }

  /** {@return the names of the columns as written, without those in other languages} */
  public ImmutableList<String> columnNames() {
    return columns().names();
  }
}
