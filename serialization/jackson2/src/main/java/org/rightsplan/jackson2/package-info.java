/**
 * The JSON form of plans, and of what comparisons of their editions say, for Jackson 2.
 *
 * <p>In come JSON documents and the values of {@code org.rightsplan.model} and of the rooms that
 * compare them, out go the other ones; {@link org.rightsplan.jackson2.RightsPlanJson} is a ready
 * reader and writer, {@link org.rightsplan.jackson2.RightsPlanModule} extends a mapper that you
 * have. The form is said by mix-ins, one beside each type of the model, all of them listed in one
 * table; the model itself knows nothing of it. Equal values give equal bytes, and reading what was
 * written gives an equal value.
 *
 * <h2>The format, version 1</h2>
 *
 * <p>A document is a plan, an edition, an alignment, a crosswalk, a review sheet, a diff, a
 * correlation table, a patch, a lineage, a list of claims or a list of verdicts: an object whose
 * first property, {@code schemaVersion}, is {@code "1"}, followed by the properties of that value.
 * Only documents that {@link org.rightsplan.jackson2.RightsPlanJson} writes have it; what another
 * mapper writes by the module is the value alone, and is read by such a mapper.
 *
 * <ul>
 *   <li>A date is a year, month or day of ISO 8601: {@code "2021"}, {@code "2021-09"} or {@code
 *       "2021-09-14"}. A period is two dates with a slash between them, {@code ".."} for an open
 *       end: {@code "2021/2025"}, {@code "2031-04/.."}.
 *   <li>A decimal is a number and keeps its digits as written: {@code 1.50} is not {@code 1.5}.
 *   <li>A unit is its name, such as {@code "%"}; a path names fields and places, such as {@code
 *       "sections[0].objectives[1]"}.
 *   <li>What is absent, empty or the default is not written. Null stands for absent where a
 *       property is not required.
 *   <li>Properties are written in the order of the tables, so that equal values give equal bytes.
 *   <li>Refused: unknown properties (by {@code RightsPlanJson}; another mapper as it is set), a
 *       property that stands twice, another {@code schemaVersion}, what follows the document, and
 *       what exceeds Jackson's limits on nesting, texts and numbers.
 * </ul>
 *
 * <p>The properties mean what the linked accessors say.
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Plan}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Plan#id() id}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Plan#name() name}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Plan#kind() kind}</td><td>string, one of PlanKind</td><td>OTHER</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Plan#jurisdiction() jurisdiction}</td><td>Jurisdiction</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Plan#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Plan#sources() sources}</td><td>array of SourceDocument</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Plan#editions() editions}</td><td>array of Edition</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Edition}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#id() id}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#ordinal() ordinal}</td><td>number</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#title() title}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#status() status}</td><td>string, one of EditionStatus</td><td>UNSTATED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#period() period}</td><td>string, a period</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#adoption() adoption}</td><td>Adoption</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#published() published}</td><td>string, a date</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#languages() languages}</td><td>array of string</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#authoritativeLanguage() authoritativeLanguage}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#versions() versions}</td><td>array of EditionVersion</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#version() version}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#transcription() transcription}</td><td>Transcription</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#sources() sources}</td><td>array of SourceDocument</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#bodies() bodies}</td><td>array of ResponsibleBody</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#principles() principles}</td><td>array of Principle</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Edition#sections() sections}</td><td>array of Section</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.EditionVersion}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.EditionVersion#label() label}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.EditionVersion#date() date}</td><td>string, a date</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.EditionVersion#instrument() instrument}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.EditionVersion#note() note}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.EditionVersion#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Adoption}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Adoption#date() date}</td><td>string, a date</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Adoption#body() body}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Adoption#instrument() instrument}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Adoption#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Principle}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Principle#id() id}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Principle#title() title}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Principle#statement() statement}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Principle#attestation() attestation}</td><td>string, one of Attestation</td><td>PRINTED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Principle#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Section}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#id() id}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#number() number}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#title() title}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#kind() kind}</td><td>string, one of SectionKind</td><td>OTHER</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#chapeau() chapeau}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#responsibilities() responsibilities}</td><td>array of Responsibility</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#transcription() transcription}</td><td>Transcription</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#objectives() objectives}</td><td>array of Objective</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#indicators() indicators}</td><td>array of Indicator</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Section#sections() sections}</td><td>array of Section</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Objective}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#id() id}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#level() level}</td><td>string, one of ObjectiveLevel</td><td>TASK</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#number() number}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#title() title}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#statement() statement}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#responsibilities() responsibilities}</td><td>array of Responsibility</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#horizon() horizon}</td><td>string, one of Horizon</td><td>UNSTATED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#references() references}</td><td>array of Reference</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#tags() tags}</td><td>array of Tag</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#attestation() attestation}</td><td>string, one of Attestation</td><td>PRINTED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#transcription() transcription}</td><td>string, one of TranscriptionStatus</td><td>UNSTATED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Objective#indicators() indicators}</td><td>array of Indicator</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Transcription}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Transcription#status() status}</td><td>string, one of TranscriptionStatus</td><td>UNSTATED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Transcription#stated() stated}</td><td>array of StatedCount</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.StatedCount}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.StatedCount#counted() counted}</td><td>string, one of CountedThing</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.StatedCount#quantity() quantity}</td><td>Quantity</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.StatedCount#comparedWith() comparedWith}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.StatedCount#wording() wording}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.StatedCount#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Indicator}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#id() id}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#number() number}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#name() name}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#measure() measure}</td><td>string, one of Measure</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#bindingness() bindingness}</td><td>string, one of Bindingness</td><td>UNSTATED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#horizon() horizon}</td><td>string, one of Horizon</td><td>UNSTATED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#type() type}</td><td>string, one of IndicatorType</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#direction() direction}</td><td>string, one of Direction</td><td>UNSTATED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#unit() unit}</td><td>string, a unit of measurement</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#scope() scope}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#baseline() baseline}</td><td>Baseline</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#attestation() attestation}</td><td>string, one of Attestation</td><td>PRINTED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#targets() targets}</td><td>array of Target</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Indicator#measurements() measurements}</td><td>array of Measurement</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Target}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#id() id}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#comparator() comparator}</td><td>string, one of TargetComparator</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#mode() mode}</td><td>string, one of TargetMode</td><td>LEVEL</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#span() span}</td><td>string, one of TargetSpan</td><td>UNSTATED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#value() value}</td><td>IndicatorValue</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#upper() upper}</td><td>IndicatorValue</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#unit() unit}</td><td>string, a unit of measurement</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#baseline() baseline}</td><td>Baseline</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#due() due}</td><td>StatedDate</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#statement() statement}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#dimensions() dimensions}</td><td>object of string</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Target#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Baseline}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Baseline#value() value}</td><td>IndicatorValue</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Baseline#unit() unit}</td><td>string, a unit of measurement</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Baseline#date() date}</td><td>StatedDate</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Baseline#statement() statement}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Baseline#dimensions() dimensions}</td><td>object of string</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Baseline#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Measurement}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Measurement#value() value}</td><td>IndicatorValue</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Measurement#unit() unit}</td><td>string, a unit of measurement</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Measurement#period() period}</td><td>string, a period</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Measurement#dimensions() dimensions}</td><td>object of string</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Measurement#comment() comment}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Measurement#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 * </table>
 *
 * <p>{@link org.rightsplan.model.IndicatorValue}: an object whose {@code type} is one of
 *
 * <ul>
 *   <li>{@code numeric}: {@link org.rightsplan.model.IndicatorValue.Numeric}
 *   <li>{@code ratio}: {@link org.rightsplan.model.IndicatorValue.Ratio}
 *   <li>{@code yesNo}: {@link org.rightsplan.model.IndicatorValue.YesNo}
 *   <li>{@code category}: {@link org.rightsplan.model.IndicatorValue.Category}
 *   <li>{@code narrative}: {@link org.rightsplan.model.IndicatorValue.Narrative}
 *   <li>{@code unavailable}: {@link org.rightsplan.model.IndicatorValue.Unavailable}
 * </ul>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.IndicatorValue.Numeric}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.IndicatorValue.Numeric#quantity() quantity}</td><td>Quantity</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.IndicatorValue.Ratio}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.IndicatorValue.Ratio#numerator() numerator}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.IndicatorValue.Ratio#denominator() denominator}</td><td>number</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.IndicatorValue.YesNo}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.IndicatorValue.YesNo#yes() yes}</td><td>{@code true} or {@code false}</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.IndicatorValue.Category}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.IndicatorValue.Category#category() category}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.IndicatorValue.Narrative}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.IndicatorValue.Narrative#text() text}</td><td>LocalizedText</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.IndicatorValue.Unavailable}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.IndicatorValue.Unavailable#reason() reason}</td><td>string, one of UnavailableReason</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.IndicatorValue.Unavailable#note() note}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Quantity}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Quantity#value() value}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Quantity#approximation() approximation}</td><td>string, one of Approximation</td><td>EXACT</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.StatedDate}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.StatedDate#date() date}</td><td>string, a date</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.StatedDate#basis() basis}</td><td>string, one of DateBasis</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.ResponsibleBody}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.ResponsibleBody#id() id}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.ResponsibleBody#name() name}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.ResponsibleBody#otherNames() otherNames}</td><td>array of BodyName</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.ResponsibleBody#classification() classification}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.ResponsibleBody#parent() parent}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.ResponsibleBody#successors() successors}</td><td>array of string</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.ResponsibleBody#identifiers() identifiers}</td><td>array of Identifier</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.ResponsibleBody#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.BodyName}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.BodyName#name() name}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.BodyName#period() period}</td><td>string, a period</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Identifier}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Identifier#scheme() scheme}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Identifier#value() value}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Responsibility}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Responsibility#body() body}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Responsibility#role() role}</td><td>string, one of ResponsibilityRole</td><td>UNSPECIFIED</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Responsibility#wording() wording}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Responsibility#citations() citations}</td><td>array of Citation</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.AssignedResponsibility}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.AssignedResponsibility#responsibility() responsibility}</td><td>Responsibility</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.AssignedResponsibility#origin() origin}</td><td>string, a path</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.AssignedResponsibility#inherited() inherited}</td><td>{@code true} or {@code false}</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.SourceDocument}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.SourceDocument#id() id}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.SourceDocument#title() title}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.SourceDocument#kind() kind}</td><td>string, one of SourceKind</td><td>OTHER</td></tr>
 *   <tr><td>{@link org.rightsplan.model.SourceDocument#publisher() publisher}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.SourceDocument#date() date}</td><td>string, a date</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.SourceDocument#url() url}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.SourceDocument#note() note}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Citation}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Citation#source() source}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Citation#page() page}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Citation#paragraph() paragraph}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Citation#speaker() speaker}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Citation#note() note}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.LocalizedText}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.LocalizedText#original() original}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.model.LocalizedText#texts() texts}</td><td>object of strings by BCP 47 tag, at least one</td><td>required</td></tr>
 * </table>
 *
 * <p>{@link org.rightsplan.model.Reference}: an object whose {@code type} is one of
 *
 * <ul>
 *   <li>{@code unRecommendation}: {@link org.rightsplan.model.Reference.UnRecommendation}
 *   <li>{@code treatyArticle}: {@link org.rightsplan.model.Reference.TreatyArticle}
 *   <li>{@code sdgTarget}: {@link org.rightsplan.model.Reference.SdgTarget}
 *   <li>{@code law}: {@link org.rightsplan.model.Reference.Law}
 *   <li>{@code concept}: {@link org.rightsplan.model.Reference.Concept}
 * </ul>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Reference.UnRecommendation}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Reference.UnRecommendation#symbol() symbol}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Reference.UnRecommendation#paragraph() paragraph}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Reference.TreatyArticle}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Reference.TreatyArticle#treaty() treaty}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Reference.TreatyArticle#article() article}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Reference.SdgTarget}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Reference.SdgTarget#code() code}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Reference.Law}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Reference.Law#title() title}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Reference.Law#identifier() identifier}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Reference.Concept}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Reference.Concept#scheme() scheme}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Reference.Concept#code() code}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Reference.Concept#label() label}</td><td>LocalizedText</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Tag}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Tag#scheme() scheme}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Tag#term() term}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Jurisdiction}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Jurisdiction#scheme() scheme}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Jurisdiction#code() code}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Tally}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Tally#parts() parts}</td><td>Count</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Tally#aspects() aspects}</td><td>Count</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Tally#tasks() tasks}</td><td>Count</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Tally#indicators() indicators}</td><td>Count</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Tally#principles() principles}</td><td>Count</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Tally#tasksByLevel() tasksByLevel}</td><td>object of number</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Tally#tasksByHorizon() tasksByHorizon}</td><td>object of number</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Tally#indicatorsByMeasure() indicatorsByMeasure}</td><td>object of number</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Tally#indicatorsByBindingness() indicatorsByBindingness}</td><td>object of number</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Tally#indicatorsByHorizon() indicatorsByHorizon}</td><td>object of number</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.model.Count}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.model.Count#thing() thing}</td><td>string, one of CountedThing</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Count#counted() counted}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Count#reported() reported}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Count#complete() complete}</td><td>{@code true} or {@code false}</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.model.Count#stated() stated}</td><td>array of StatedCount</td><td>empty</td></tr>
 * </table>
 *
 * <h2>Comparisons</h2>
 *
 * <p>An alignment, a diff and a lineage hold the editions that they compare, so that a document can
 * be read without any other and gives back an equal value; each edition stands in it once. Elements
 * are named by their paths. A reader without this library finds in each entry of a diff the
 * sentence that tells it; the library works it out anew and passes over what the document says
 * there.
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.Alignment}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Alignment#before() before}</td><td>Edition</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Alignment#after() after}</td><td>Edition</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Alignment#matches() matches}</td><td>array of Match</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Alignment#unmatchedBefore() unmatchedBefore}</td><td>array of Unmatched</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Alignment#unmatchedAfter() unmatchedAfter}</td><td>array of Unmatched</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Alignment#reviewList() reviewList}</td><td>array of ReviewItem</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Alignment#unfitDecisions() unfitDecisions}</td><td>array of UnfitDecision</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.Match}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Match#before() before}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Match#after() after}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Match#basis() basis}</td><td>string, one of Basis</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Match#confidence() confidence}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Match#evidence() evidence}</td><td>Evidence</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.Evidence}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence#rule() rule}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence#similarity() similarity}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence#beforeContained() beforeContained}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence#afterContained() afterContained}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence#sharedTerms() sharedTerms}</td><td>array of SharedTerm</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence#facets() facets}</td><td>array of Facet</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence#runnerUp() runnerUp}</td><td>RunnerUp</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence#ambiguous() ambiguous}</td><td>{@code true} or {@code false}</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.Evidence.RunnerUp}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence.RunnerUp#before() before}</td><td>string, a path</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence.RunnerUp#after() after}</td><td>string, a path</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Evidence.RunnerUp#score() score}</td><td>number</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.SharedTerm}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.SharedTerm#term() term}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.SharedTerm#weight() weight}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.SharedTerm#before() before}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.SharedTerm#after() after}</td><td>number</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.Unmatched}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Unmatched#path() path}</td><td>string, a path</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Unmatched#comparable() comparable}</td><td>{@code true} or {@code false}</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Unmatched#reason() reason}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.ReviewItem}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewItem#reason() reason}</td><td>string, one of ReviewItem.Reason</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewItem#before() before}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewItem#after() after}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewItem#confidence() confidence}</td><td>number</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.UnfitDecision}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.UnfitDecision#decision() decision}</td><td>Decision</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.UnfitDecision#reason() reason}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.Crosswalk}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Crosswalk#decisions() decisions}</td><td>array of Decision</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.Crosswalk.Decision}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Crosswalk.Decision#verdict() verdict}</td><td>string, one of Crosswalk.Verdict</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Crosswalk.Decision#before() before}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.Crosswalk.Decision#after() after}</td><td>array of path</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.ReviewSheet}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet#before() before}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet#after() after}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet#entries() entries}</td><td>array of Entry</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.alignment.ReviewSheet.Entry}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet.Entry#before() before}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet.Entry#beforeTexts() beforeTexts}</td><td>array of string</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet.Entry#after() after}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet.Entry#afterTexts() afterTexts}</td><td>array of string</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet.Entry#reason() reason}</td><td>string, one of ReviewItem.Reason</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet.Entry#confidence() confidence}</td><td>number</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet.Entry#answer() answer}</td><td>string, one of Answer</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet.Entry#decidedBy() decidedBy}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.alignment.ReviewSheet.Entry#note() note}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.EditionDiff}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.EditionDiff#alignment() alignment}</td><td>Alignment</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.EditionDiff#entries() entries}</td><td>array of ElementChange</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.EditionDiff#tallies() tallies}</td><td>array of TallyChange</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.ElementChange}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.ElementChange#kind() kind}</td><td>string, one of ElementKind</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.ElementChange#before() before}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.ElementChange#after() after}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.ElementChange#changes() changes}</td><td>array of Change</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.ElementChange#match() match}</td><td>Match</td><td>that of these elements in the alignment</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.ElementChange#confidence() confidence}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.ElementChange#sentence() sentence}</td><td>string</td><td>written always, not needed</td></tr>
 * </table>
 *
 * <p>{@link org.rightsplan.diff.Change}: an object whose {@code type} is one of
 *
 * <ul>
 *   <li>{@code added}: {@link org.rightsplan.diff.Change.Added}
 *   <li>{@code dropped}: {@link org.rightsplan.diff.Change.Dropped}
 *   <li>{@code retitled}: {@link org.rightsplan.diff.Change.Retitled}
 *   <li>{@code reworded}: {@link org.rightsplan.diff.Change.Reworded}
 *   <li>{@code translationAdded}: {@link org.rightsplan.diff.Change.TranslationAdded}
 *   <li>{@code translationRemoved}: {@link org.rightsplan.diff.Change.TranslationRemoved}
 *   <li>{@code renumbered}: {@link org.rightsplan.diff.Change.Renumbered}
 *   <li>{@code reordered}: {@link org.rightsplan.diff.Change.Reordered}
 *   <li>{@code moved}: {@link org.rightsplan.diff.Change.Moved}
 *   <li>{@code promoted}: {@link org.rightsplan.diff.Change.Promoted}
 *   <li>{@code demoted}: {@link org.rightsplan.diff.Change.Demoted}
 *   <li>{@code split}: {@link org.rightsplan.diff.Change.Split}
 *   <li>{@code merged}: {@link org.rightsplan.diff.Change.Merged}
 *   <li>{@code targetAdded}: {@link org.rightsplan.diff.Change.TargetAdded}
 *   <li>{@code targetRemoved}: {@link org.rightsplan.diff.Change.TargetRemoved}
 *   <li>{@code targetChanged}: {@link org.rightsplan.diff.Change.TargetChanged}
 *   <li>{@code bindingnessChanged}: {@link org.rightsplan.diff.Change.BindingnessChanged}
 *   <li>{@code bodyAssigned}: {@link org.rightsplan.diff.Change.BodyAssigned}
 *   <li>{@code bodyReleased}: {@link org.rightsplan.diff.Change.BodyReleased}
 *   <li>{@code roleChanged}: {@link org.rightsplan.diff.Change.RoleChanged}
 *   <li>{@code succeeded}: {@link org.rightsplan.diff.Change.Succeeded}
 *   <li>{@code statusAdvanced}: {@link org.rightsplan.diff.Change.StatusAdvanced}
 *   <li>{@code statusSetBack}: {@link org.rightsplan.diff.Change.StatusSetBack}
 *   <li>{@code facetChanged}: {@link org.rightsplan.diff.Change.FacetChanged}
 * </ul>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.Retitled}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Retitled#before() before}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Retitled#after() after}</td><td>LocalizedText</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.Reworded}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Reworded#field() field}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Reworded#before() before}</td><td>LocalizedText</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Reworded#after() after}</td><td>LocalizedText</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.TranslationAdded}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.TranslationAdded#field() field}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.TranslationAdded#language() language}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.TranslationRemoved}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.TranslationRemoved#field() field}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.TranslationRemoved#language() language}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.Renumbered}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Renumbered#before() before}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Renumbered#after() after}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.Reordered}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Reordered#before() before}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Reordered#after() after}</td><td>number</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.Moved}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Moved#from() from}</td><td>string, a path</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Moved#to() to}</td><td>string, a path</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.Promoted}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Promoted#levelBefore() levelBefore}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Promoted#levelAfter() levelAfter}</td><td>number</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.Demoted}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Demoted#levelBefore() levelBefore}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Demoted#levelAfter() levelAfter}</td><td>number</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.TargetAdded}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.TargetAdded#target() target}</td><td>Target</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.TargetRemoved}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.TargetRemoved#target() target}</td><td>Target</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.TargetChanged}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.TargetChanged#before() before}</td><td>Target</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.TargetChanged#after() after}</td><td>Target</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.TargetChanged#effects() effects}</td><td>array of TargetEffect</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.TargetChanged#reasoning() reasoning}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.BindingnessChanged}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.BindingnessChanged#before() before}</td><td>string, one of Bindingness</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.BindingnessChanged#after() after}</td><td>string, one of Bindingness</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.BodyAssigned}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.BodyAssigned#responsibility() responsibility}</td><td>Responsibility</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.BodyAssigned#inherited() inherited}</td><td>{@code true} or {@code false}</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.BodyReleased}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.BodyReleased#responsibility() responsibility}</td><td>Responsibility</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.BodyReleased#inherited() inherited}</td><td>{@code true} or {@code false}</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.RoleChanged}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.RoleChanged#before() before}</td><td>Responsibility</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.RoleChanged#after() after}</td><td>Responsibility</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.Succeeded}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.Succeeded#successors() successors}</td><td>array of string</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.StatusAdvanced}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.StatusAdvanced#ladder() ladder}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.StatusAdvanced#from() from}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.StatusAdvanced#to() to}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.StatusSetBack}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.StatusSetBack#ladder() ladder}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.StatusSetBack#from() from}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.StatusSetBack#to() to}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Change.FacetChanged}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.FacetChanged#facet() facet}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.FacetChanged#before() before}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Change.FacetChanged#after() after}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.TallyChange}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.TallyChange#before() before}</td><td>string, a path</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.TallyChange#after() after}</td><td>string, a path</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.TallyChange#tallyBefore() tallyBefore}</td><td>Tally</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.TallyChange#tallyAfter() tallyAfter}</td><td>Tally</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.TallyChange#tasks() tasks}</td><td>Reconciliation</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.TallyChange#indicators() indicators}</td><td>Reconciliation</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.Reconciliation}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.Reconciliation#before() before}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Reconciliation#added() added}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Reconciliation#dropped() dropped}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Reconciliation#movedIn() movedIn}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Reconciliation#movedOut() movedOut}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Reconciliation#fromSplits() fromSplits}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Reconciliation#intoMerges() intoMerges}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Reconciliation#notKnownWhetherNew() notKnownWhetherNew}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Reconciliation#notKnownWhetherKept() notKnownWhetherKept}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.Reconciliation#after() after}</td><td>number</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.CorrelationTable}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.CorrelationTable#rows() rows}</td><td>array of Row</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.CorrelationTable.Row}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.CorrelationTable.Row#kind() kind}</td><td>string, one of ElementKind</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.CorrelationTable.Row#before() before}</td><td>array of Provision</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.CorrelationTable.Row#after() after}</td><td>array of Provision</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.CorrelationTable.Row#comparable() comparable}</td><td>{@code true} or {@code false}</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.CorrelationTable.Row#confidence() confidence}</td><td>number</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.CorrelationTable.Provision}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.CorrelationTable.Provision#path() path}</td><td>string, a path</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.CorrelationTable.Provision#label() label}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.CorrelationTable.Provision#heading() heading}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.TextDiff}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.TextDiff#segments() segments}</td><td>array of Segment</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.TextDiff.Segment}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.TextDiff.Segment#sort() sort}</td><td>string, one of TextDiff.Sort</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.TextDiff.Segment#text() text}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <p>A patch holds of the editions what it changes, and their fingerprints.
 *
 * <table>
 *   <caption>{@link org.rightsplan.patch.EditionPatch}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.patch.EditionPatch#base() base}</td><td>Fingerprint</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.EditionPatch#result() result}</td><td>Fingerprint</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.EditionPatch#updates() updates}</td><td>array of FacetUpdate</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.EditionPatch#dropped() dropped}</td><td>array of PatchContent</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.EditionPatch#added() added}</td><td>array of PatchContent</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.EditionPatch#orders() orders}</td><td>array of ChildOrder</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.patch.Fingerprint}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.patch.Fingerprint#edition() edition}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.Fingerprint#own() own}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.Fingerprint#principles() principles}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.Fingerprint#sections() sections}</td><td>array of string</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.patch.FacetUpdate}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.patch.FacetUpdate#element() element}</td><td>ElementPair</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.FacetUpdate#facet() facet}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.FacetUpdate#before() before}</td><td>what the property of that name holds in the element</td><td>none, or an empty list</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.FacetUpdate#after() after}</td><td>the same</td><td>none, or an empty list</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.patch.ElementPair}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.patch.ElementPair#before() before}</td><td>Place</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.ElementPair#after() after}</td><td>Place</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.patch.Place}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.patch.Place#path() path}</td><td>string, a path</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.Place#heading() heading}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.patch.PatchContent}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.patch.PatchContent#path() path}</td><td>string, a path</td><td>required</td></tr>
 *   <tr><td>{@code principle}</td><td>Principle, without elements under it</td><td>one of the four is required</td></tr>
 *   <tr><td>{@code section}</td><td>Section, without elements under it</td><td>one of the four is required</td></tr>
 *   <tr><td>{@code objective}</td><td>Objective, without elements under it</td><td>one of the four is required</td></tr>
 *   <tr><td>{@code indicator}</td><td>Indicator, without elements under it</td><td>one of the four is required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.patch.ChildOrder}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.patch.ChildOrder#parent() parent}</td><td>ElementPair</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.ChildOrder#kind() kind}</td><td>string, one of ElementKind</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.ChildOrder#before() before}</td><td>array of ElementPair</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.patch.ChildOrder#after() after}</td><td>array of ElementPair</td><td>empty</td></tr>
 * </table>
 *
 * <p>A lineage names the editions of its alignments by their ids.
 *
 * <table>
 *   <caption>{@link org.rightsplan.lineage.Lineage}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.lineage.Lineage#editions() editions}</td><td>array of Edition</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.Lineage#alignments() alignments}</td><td>array of Alignment, with ids in place of the editions</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.Lineage#threads() threads}</td><td>array of ElementThread</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.lineage.ElementThread}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ElementThread#kind() kind}</td><td>string, one of ElementKind</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ElementThread#stations() stations}</td><td>array of Station</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ElementThread#events() events}</td><td>array of ThreadEvent</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ElementThread#presence() presence}</td><td>object of Presence by edition id, each edition in order</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ElementThread#confidence() confidence}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ElementThread#disagreements() disagreements}</td><td>array of RouteDisagreement</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.lineage.Station}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.lineage.Station#edition() edition}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.Station#paths() paths}</td><td>array of path</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.lineage.ThreadEvent}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ThreadEvent#kinds() kinds}</td><td>array of EventKind</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ThreadEvent#from() from}</td><td>string</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ThreadEvent#to() to}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ThreadEvent#before() before}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ThreadEvent#after() after}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ThreadEvent#confidence() confidence}</td><td>number</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ThreadEvent#change() change}</td><td>ElementChange</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.ThreadEvent#reason() reason}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.lineage.RouteDisagreement}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.lineage.RouteDisagreement#kind() kind}</td><td>string, one of RouteDisagreement.Kind</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.RouteDisagreement#from() from}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.RouteDisagreement#to() to}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.RouteDisagreement#before() before}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.RouteDisagreement#stepwise() stepwise}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.RouteDisagreement#direct() direct}</td><td>array of path</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.lineage.RouteDisagreement#confidence() confidence}</td><td>number</td><td>required</td></tr>
 * </table>
 *
 * <h2>Claims</h2>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.ClaimList}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.ClaimList#claims() claims}</td><td>array of Claim</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Claim}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Claim#id() id}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Claim#statement() statement}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Claim#citation() citation}</td><td>Citation</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Claim#assertion() assertion}</td><td>Assertion</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Place}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Place#edition() edition}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Place#section() section}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Selection}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Selection#counted() counted}</td><td>string, one of CountedThing</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Selection#bindingness() bindingness}</td><td>string, one of Bindingness</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Selection#measure() measure}</td><td>string, one of Measure</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Selection#horizon() horizon}</td><td>string, one of Horizon</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.ElementRef}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.ElementRef#edition() edition}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.ElementRef#path() path}</td><td>string, a path</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.VerdictList}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.VerdictList#verdicts() verdicts}</td><td>array of Verdict</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Verdict}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Verdict#claim() claim}</td><td>Claim</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Verdict#outcome() outcome}</td><td>string, one of Outcome</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Verdict#reason() reason}</td><td>string, one of Reason</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Verdict#computed() computed}</td><td>Quantity</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Verdict#elements() elements}</td><td>array of ElementRef</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Verdict#explanation() explanation}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Verdict#sentence() sentence}</td><td>VerdictSentence</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.VerdictSentence}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.VerdictSentence#kind() kind}</td><td>string, one of VerdictSentence.Kind</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.VerdictSentence#parts() parts}</td><td>array of part</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>A part of a {@link org.rightsplan.claim.VerdictSentence}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@code sentence}</td><td>VerdictSentence</td><td>one of these is required</td></tr>
 *   <tr><td>{@code number}</td><td>number</td><td>one of these is required</td></tr>
 *   <tr><td>{@code quantity}</td><td>Quantity</td><td>one of these is required</td></tr>
 *   <tr><td>{@code date}</td><td>string, a date</td><td>one of these is required</td></tr>
 *   <tr><td>{@code selection}</td><td>Selection</td><td>one of these is required</td></tr>
 *   <tr><td>{@code counted}</td><td>string, one of CountedThing</td><td>one of these is required</td></tr>
 *   <tr><td>{@code place}</td><td>Place</td><td>one of these is required</td></tr>
 *   <tr><td>{@code element}</td><td>ElementRef</td><td>one of these is required</td></tr>
 *   <tr><td>{@code target}</td><td>SetTarget</td><td>one of these is required</td></tr>
 *   <tr><td>{@code text}</td><td>LocalizedText</td><td>one of these is required</td></tr>
 *   <tr><td>{@code verbatim}</td><td>string</td><td>one of these is required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.diff.SetTarget}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.diff.SetTarget#target() target}</td><td>Target</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.SetTarget#indicator() indicator}</td><td>Indicator</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.diff.SetTarget#period() period}</td><td>string, a period</td><td>none</td></tr>
 * </table>
 *
 * <p>{@link org.rightsplan.claim.Assertion}: an object whose {@code type} is one of
 *
 * <ul>
 *   <li>{@code tally}: {@link org.rightsplan.claim.Assertion.TallyIs}
 *   <li>{@code difference}: {@link org.rightsplan.claim.Assertion.DifferenceIs}
 *   <li>{@code share}: {@link org.rightsplan.claim.Assertion.ShareIs}
 *   <li>{@code standsIn}: {@link org.rightsplan.claim.Assertion.StandsIn}
 *   <li>{@code movedOut}: {@link org.rightsplan.claim.Assertion.MovedOut}
 *   <li>{@code rightAfter}: {@link org.rightsplan.claim.Assertion.RightAfter}
 *   <li>{@code inOrder}: {@link org.rightsplan.claim.Assertion.InOrder}
 *   <li>{@code title}: {@link org.rightsplan.claim.Assertion.TitleIs}
 *   <li>{@code titleChanged}: {@link org.rightsplan.claim.Assertion.TitleChanged}
 *   <li>{@code treated}: {@link org.rightsplan.claim.Assertion.Treated}
 *   <li>{@code target}: {@link org.rightsplan.claim.Assertion.TargetIs}
 *   <li>{@code principleAdded}: {@link org.rightsplan.claim.Assertion.PrincipleAdded}
 *   <li>{@code ordinal}: {@link org.rightsplan.claim.Assertion.OrdinalIs}
 *   <li>{@code issuedIn}: {@link org.rightsplan.claim.Assertion.IssuedIn}
 *   <li>{@code undecidable}: {@link org.rightsplan.claim.Assertion.Undecidable}
 * </ul>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.TallyIs}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TallyIs#place() place}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TallyIs#counted() counted}</td><td>Selection</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TallyIs#quantity() quantity}</td><td>Quantity</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.DifferenceIs}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.DifferenceIs#before() before}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.DifferenceIs#after() after}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.DifferenceIs#counted() counted}</td><td>string, one of CountedThing</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.DifferenceIs#quantity() quantity}</td><td>Quantity</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.DifferenceIs#sense() sense}</td><td>string, one of Sense</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.ShareIs}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.ShareIs#place() place}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.ShareIs#part() part}</td><td>Selection</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.ShareIs#share() share}</td><td>Quantity</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.ShareIs#whole() whole}</td><td>Selection</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.StandsIn}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.StandsIn#section() section}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.StandsIn#container() container}</td><td>string</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.MovedOut}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.MovedOut#before() before}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.MovedOut#container() container}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.MovedOut#after() after}</td><td>Place</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.RightAfter}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.RightAfter#section() section}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.RightAfter#predecessors() predecessors}</td><td>array of string</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.InOrder}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.InOrder#around() around}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.InOrder#titles() titles}</td><td>array of string</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.TitleIs}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TitleIs#place() place}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TitleIs#title() title}</td><td>LocalizedText</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.TitleChanged}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TitleChanged#before() before}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TitleChanged#from() from}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TitleChanged#after() after}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TitleChanged#to() to}</td><td>LocalizedText</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.Treated}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.Treated#words() words}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.Treated#kind() kind}</td><td>string, one of ElementKind</td><td>none</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.Treated#present() present}</td><td>array of Place</td><td>empty</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.Treated#absent() absent}</td><td>array of Place</td><td>empty</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.TargetIs}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TargetIs#place() place}</td><td>Place</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TargetIs#about() about}</td><td>LocalizedText</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TargetIs#number() number}</td><td>Quantity</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.TargetIs#unit() unit}</td><td>string</td><td>none</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.PrincipleAdded}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.PrincipleAdded#before() before}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.PrincipleAdded#after() after}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.PrincipleAdded#words() words}</td><td>LocalizedText</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.OrdinalIs}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.OrdinalIs#edition() edition}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.OrdinalIs#ordinal() ordinal}</td><td>number</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.IssuedIn}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.IssuedIn#edition() edition}</td><td>string</td><td>required</td></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.IssuedIn#date() date}</td><td>string, a date</td><td>required</td></tr>
 * </table>
 *
 * <table>
 *   <caption>{@link org.rightsplan.claim.Assertion.Undecidable}</caption>
 *   <tr><th>property</th><th>JSON</th><th>if absent</th></tr>
 *   <tr><td>{@link org.rightsplan.claim.Assertion.Undecidable#ground() ground}</td><td>string, one of Ground</td><td>required</td></tr>
 * </table>
 *
 * <h2>Constants</h2>
 *
 * <p>The constants of the enums, spelled as in Java:
 *
 * <ul>
 *   <li>Answer: UNDECIDED, SAME, DIFFERENT
 *   <li>Approximation: EXACT, NEARLY, OVER, ABOUT, AT_LEAST, AT_MOST
 *   <li>Attestation: PRINTED, REPORTED
 *   <li>Basis: ASSERTED, SAME_ID, EXACT, TITLE, TEXT, CONTEXT
 *   <li>Bindingness: UNSTATED, BINDING, ANTICIPATORY
 *   <li>CountedThing: PARTS, ASPECTS, TASKS, INDICATORS, PRINCIPLES
 *   <li>Crosswalk.Verdict: SAME, DIFFERENT
 *   <li>DateBasis: PRINTED, INHERITED, INFERRED
 *   <li>Direction: UNSTATED, INCREASE, DECREASE, MAINTAIN
 *   <li>EditionStatus: UNSTATED, DRAFT, ADOPTED, AMENDED, COMPLETED, WITHDRAWN
 *   <li>ElementKind: EDITION, BODY, PRINCIPLE, OBJECTIVE, INDICATOR, TARGET, MEASUREMENT, SECTION
 *   <li>EventKind: INTRODUCED, REINTRODUCED, KEPT, REWORDED, RETARGETED, REASSIGNED, MOVED,
 *       PROMOTED, DEMOTED, SPLIT, MERGED, DROPPED, NOT_COMPARABLE
 *   <li>Facet: NUMBER, TITLE, SECTION, PLACE, REFERENCE, TAG, BODY, UNIT, INDICATOR
 *   <li>Ground: OUTSIDE_THE_PLANS, NOT_RECORDED
 *   <li>Horizon: UNSTATED, PERIODIC, LONG_TERM
 *   <li>IndicatorType: STRUCTURAL, PROCESS, OUTCOME
 *   <li>Measure: QUANTITATIVE, QUALITATIVE
 *   <li>ObjectiveLevel: OBJECTIVE, TASK
 *   <li>Outcome: SUPPORTED, CONTRADICTED, CANNOT_TELL
 *   <li>PlanKind: NATIONAL_HUMAN_RIGHTS, BUSINESS_AND_HUMAN_RIGHTS, RECOMMENDATIONS, THEMATIC,
 *       SUBNATIONAL, OTHER
 *   <li>Presence: PRESENT, ABSENT, UNKNOWN
 *   <li>Reason: COUNTED, READ, NOT_TRANSCRIBED, ONLY_REPORTED, AMBIGUOUS, NOT_NAMED,
 *       NOT_IDENTIFIED, OTHER_WORDING, NOT_RECORDED, OUTSIDE_THE_PLANS
 *   <li>ResponsibilityRole: UNSPECIFIED, LEAD, CO_LEAD, SUPPORT, MONITORING, FUNDING, CONSULTED
 *   <li>ReviewItem.Reason: AMBIGUOUS, WEAK, NEAR_MISS
 *   <li>RouteDisagreement.Kind: ELSEWHERE, NOT_FOUND
 *   <li>SectionKind: INTRODUCTION, CHAPTER, ASPECT, GOAL, IMPLEMENTATION, ANNEX, OTHER
 *   <li>Sense: NET, ADDED, DROPPED, UNSTATED
 *   <li>SourceKind: PLAN_TEXT, SPEECH, PRESS, REPORT, LEGAL_INSTRUMENT, OTHER
 *   <li>TargetComparator: EQUAL, LESS_THAN, GREATER_THAN, AT_MOST, AT_LEAST, ABOUT, NEARLY, OVER,
 *       BETWEEN, DEADLINE_ONLY, QUALITATIVE
 *   <li>TargetEffect: STRENGTHENED, WEAKENED, EXTENDED, SHORTENED, NEUTRAL, NOT_COMPARABLE
 *   <li>TargetMode: LEVEL, CHANGE_BY_PERCENT, CHANGE_BY_PERCENTAGE_POINTS, CHANGE_BY_FRACTION,
 *       MULTIPLE_OF_BASELINE, FRACTION_OF_BASELINE
 *   <li>TargetSpan: UNSTATED, AT_DUE_DATE, TOTAL, PER_YEAR
 *   <li>TextDiff.Sort: EQUAL, DELETED, INSERTED
 *   <li>TranscriptionStatus: UNSTATED, TITLES_ONLY, PARTIAL, COMPLETE
 *   <li>UnavailableReason: UNKNOWN, NOT_APPLICABLE, NOT_COLLECTED, WITHHELD, NOT_TRANSCRIBED
 *   <li>VerdictSentence.Kind: QUOTED, NAMED, OF, BOTH, AND, FROM_TO, AT_LEAST, AT_MOST, ANY_NUMBER,
 *       NO_EDITION, NO_SECTION, NAMES_NO_SECTION, COUNTED, INTRODUCTION_NOT_COUNTED,
 *       INTRODUCTION_COUNTED, NOT_ALL_TRANSCRIBED, NOT_SAID_WHETHER_ALL, NOT_COMPARED, LEFT_OPEN,
 *       STATED, NET_OR_ADDED, NET, SECTIONS_NOT_COUNTED, NOT_BEFORE, ADDED, DROPPED, PART_COUNTED,
 *       PART_AND_WHOLE, SHARE_OF_WHAT, SHARE_OF_NONE, SHARE, UNDER, UNDER_NONE, STILL_UNDER,
 *       NO_LONGER_UNDER, NOW_UNDER, NEVER_UNDER, SAME_TITLE, SAME_THREAD, LEADS_INTO, NOT_SHOWN,
 *       FIRST, AFTER, OTHERS_BETWEEN, TOO_EARLY, NOT_THERE, IN_ORDER, TITLED, OTHER_LANGUAGE,
 *       TITLE_KEPT, NO_WORDS, READ, REPORTED, NOT_FOUND_IN_PART, NOT_FOUND_IN_WHAT_IS_THERE,
 *       NOT_FOUND_IN_WORDING, TARGET, TARGETS, NOT_ALL_TARGETS, NOT_SAID_WHETHER_ALL_TARGETS,
 *       TARGETS_REPORTED, NO_TARGET, ORDINAL_UNKNOWN, ORDINAL, ISSUE_UNKNOWN, ISSUED,
 *       ISSUED_AS_FAR, NOT_ABOUT_THE_PLANS, NOT_RECORDED
 * </ul>
 *
 * <p>Never imported here: reports and validation, which have no JSON form, and another Jackson.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.jackson2;

import org.jspecify.annotations.NullMarked;
