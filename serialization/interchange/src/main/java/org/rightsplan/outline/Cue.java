package org.rightsplan.outline;

import java.util.Locale;

/** What a phrase of a cue file is a cue for. The name in files is {@link #key()}. */
enum Cue {
  DETECT,
  // Small words
  ARTICLE,
  AND,
  RANGE,
  SHORT,
  // Headings
  HEADING,
  GOAL,
  ACTION,
  COUNTER_BEFORE,
  COUNTER,
  INTRODUCTION,
  IMPLEMENTATION,
  ANNEX,
  PRINCIPLES,
  CONTENTS,
  PAGE,
  PAGE_OF,
  PAGE_AFTER,
  ACTION_START,
  CHAPEAU_START,
  // Columns of tables
  COLUMN_NUMBER,
  COLUMN_ACTION,
  COLUMN_GROUP,
  COLUMN_LEAD,
  COLUMN_SUPPORT,
  COLUMN_MONITORING,
  COLUMN_INDICATOR,
  COLUMN_DEADLINE,
  // Numbers and units
  NUMBER,
  SCALE,
  NUMBER_NOT_AFTER,
  GROUPING,
  FRACTION,
  UNIT,
  MEASURE,
  RATE,
  PERCENT_BEFORE,
  RATE_BEFORE,
  UNIT_END,
  // How a number is meant
  AT_LEAST,
  AT_LEAST_AFTER,
  AT_MOST,
  AT_MOST_AFTER,
  MORE_THAN,
  LESS_THAN,
  OVER,
  OVER_AFTER,
  ABOUT,
  ABOUT_AFTER,
  NEARLY,
  BETWEEN,
  // What is done to it
  RAISE,
  RAISE_AFTER,
  LOWER,
  LOWER_AFTER,
  CHANGE_BY,
  LEVEL_TO,
  FROM,
  MULTIPLE,
  MULTIPLE_AFTER,
  MULTIPLE_MORE,
  HALVE,
  PER_YEAR,
  TOTAL,
  QUALITATIVE,
  // When
  BY_DATE,
  IN_DATE,
  BY_DATE_AFTER,
  BASELINE,
  MONTH,
  DATE_JOIN,
  DAY_AFTER,
  MONTH_AFTER,
  YEAR_AFTER,
  NAME_END,
  // Bodies
  BODY_HEAD,
  BODY_JOIN,
  BODY_NAME,
  BODY_SUFFIX,
  BODY_START,
  BODY_LEAD,
  BODY_SUPPORT,
  BODY_MONITORING;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
