/**
 * Findings on an edition or a plan: what contradicts itself, what is probably a slip, and what a
 * published rubric asks for and does not find.
 *
 * <p>Goes in: an {@link org.rightsplan.model.Edition} or a {@link org.rightsplan.model.Plan}. Comes
 * out: a list of {@link org.rightsplan.validation.Finding}, in the order of the printed page:
 *
 * <pre>{@code
 * for (Finding finding : EditionValidator.standard().validate(edition)) {
 *   System.out.println(finding);
 * }
 * }</pre>
 *
 * <p>Whatever can be built can be validated: a finding is never an exception. What cannot be built
 * at all, such as a plan with two editions of one id, is refused by the model. What is not
 * transcribed is never found missing.
 *
 * <p>Imports {@code model} only.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.validation;

import org.jspecify.annotations.NullMarked;
