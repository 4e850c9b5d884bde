/**
 * Results from and to IATI activity files (International Aid Transparency Initiative, versions 2.0x
 * of the activity standard; 1.0x is read).
 *
 * <p>An activity becomes an edition, its results the objectives of one section, its indicators,
 * targets and actual values those of the objectives. Narratives become texts in all their
 * languages. A value that is not there is unknown, never zero; one that is no number is kept as a
 * category. The attributes of baselines, targets and actuals become their dimensions; locations the
 * dimension {@code @location}.
 *
 * <p>Codes and texts for which the model has no field of its own (the type of a result, {@code
 * measure}, {@code aggregation-status}, references and descriptions of indicators, the start of a
 * target's period) are notes of citations of the source document {@code iati}, whose paragraph is
 * the name in IATI, and are written from there again. Codes outside the code lists are kept in the
 * same way, and are findings.
 *
 * <p>Code lists ResultType, IndicatorMeasure and IndicatorVocabulary: IATI, CC BY 4.0,
 * https://github.com/IATI/IATI-Codelists-NonEmbedded (commit 7aeece7); only codes are taken.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.iati;

import org.jspecify.annotations.NullMarked;
