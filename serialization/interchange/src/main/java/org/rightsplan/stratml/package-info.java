/**
 * Plans from and to StratML, the Strategy Markup Language: Part 1, strategic plans (ISO 17469-1),
 * and Part 2, performance plans and reports (ANSI/AIIM 22).
 *
 * <h2>What becomes what</h2>
 *
 * <table>
 * <caption>StratML and an edition</caption>
 * <tr><th>StratML</th><th>edition</th></tr>
 * <tr><td>Name, StartDate and EndDate, PublicationDate</td><td>title, period, published</td></tr>
 * <tr><td>Source</td><td>the source document {@code stratml} and its url</td></tr>
 * <tr><td>Description, Vision, Mission, Organization with its stakeholders</td><td>a section
 * "Introduction" of the kind INTRODUCTION, with a part for each but the first, which is its
 * chapeau</td></tr>
 * <tr><td>Value</td><td>principle</td></tr>
 * <tr><td>Goal</td><td>section of the kind GOAL</td></tr>
 * <tr><td>Objective</td><td>objective of the level OBJECTIVE</td></tr>
 * <tr><td>Stakeholder</td><td>a body, one for each name, and a responsibility of it with the role
 * UNSPECIFIED: the standard has one element for those who act and those who benefit</td></tr>
 * <tr><td>PerformanceIndicator, TargetResult, ActualResult</td><td>indicator, target,
 * measurement</td></tr>
 * <tr><td>Descriptor</td><td>a dimension of the target or measurement</td></tr>
 * <tr><td>OtherInformation, RoleType, ValueChainStage but for Outcome</td><td>the note of a
 * citation of {@code stratml} whose paragraph is the element's name</td></tr>
 * </table>
 *
 * <p>What has no place is in {@link org.rightsplan.interchange.Reading#losses()} or {@link
 * org.rightsplan.interchange.Writing#losses()}.
 *
 * <p>Rules are those of the schemas StrategicPlanISOVersion20140401.xsd and
 * PerformancePlanOrReport20160216.xsd, and of their forerunners in the namespaces of stratml.net.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.stratml;

import org.jspecify.annotations.NullMarked;
