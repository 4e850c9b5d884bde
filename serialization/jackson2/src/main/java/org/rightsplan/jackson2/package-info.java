/**
 * The JSON form of plans for Jackson 2.
 *
 * <p>In come JSON documents and the values of {@code org.rightsplan.model}, out go the other ones;
 * {@link org.rightsplan.jackson2.RightsPlanJson} is a ready reader and writer, {@link
 * org.rightsplan.jackson2.RightsPlanModule} extends a mapper that you have. The form is said by
 * mix-ins, one beside each type of the model, all of them listed in one table; the model itself
 * knows nothing of it. Equal values give equal bytes, and reading what was written gives an equal
 * value.
 *
 * <h2>The format, version 1</h2>
 *
 * <p>A document is a plan or an edition: an object whose first property, {@code schemaVersion}, is
 * {@code "1"}, followed by the properties of the plan or edition. Only documents that {@link
 * org.rightsplan.jackson2.RightsPlanJson} writes have it; what another mapper writes by the module
 * is the value alone, and is read by such a mapper.
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
 * <p>The constants of the enums, spelled as in Java:
 *
 * <ul>
 *   <li>Approximation: EXACT, NEARLY, OVER, ABOUT, AT_LEAST, AT_MOST
 *   <li>Attestation: PRINTED, REPORTED
 *   <li>Bindingness: UNSTATED, BINDING, ANTICIPATORY
 *   <li>CountedThing: PARTS, ASPECTS, TASKS, INDICATORS, PRINCIPLES
 *   <li>DateBasis: PRINTED, INHERITED, INFERRED
 *   <li>Direction: UNSTATED, INCREASE, DECREASE, MAINTAIN
 *   <li>EditionStatus: UNSTATED, DRAFT, ADOPTED, AMENDED, COMPLETED, WITHDRAWN
 *   <li>Horizon: UNSTATED, PERIODIC, LONG_TERM
 *   <li>IndicatorType: STRUCTURAL, PROCESS, OUTCOME
 *   <li>Measure: QUANTITATIVE, QUALITATIVE
 *   <li>ObjectiveLevel: OBJECTIVE, TASK
 *   <li>PlanKind: NATIONAL_HUMAN_RIGHTS, BUSINESS_AND_HUMAN_RIGHTS, RECOMMENDATIONS, THEMATIC,
 *       SUBNATIONAL, OTHER
 *   <li>ResponsibilityRole: UNSPECIFIED, LEAD, CO_LEAD, SUPPORT, MONITORING, FUNDING, CONSULTED
 *   <li>SectionKind: INTRODUCTION, CHAPTER, ASPECT, GOAL, IMPLEMENTATION, ANNEX, OTHER
 *   <li>SourceKind: PLAN_TEXT, SPEECH, PRESS, REPORT, LEGAL_INSTRUMENT, OTHER
 *   <li>TargetComparator: EQUAL, LESS_THAN, GREATER_THAN, AT_MOST, AT_LEAST, ABOUT, NEARLY, OVER,
 *       BETWEEN, DEADLINE_ONLY, QUALITATIVE
 *   <li>TargetMode: LEVEL, CHANGE_BY_PERCENT, CHANGE_BY_PERCENTAGE_POINTS, CHANGE_BY_FRACTION,
 *       MULTIPLE_OF_BASELINE, FRACTION_OF_BASELINE
 *   <li>TargetSpan: UNSTATED, AT_DUE_DATE, TOTAL, PER_YEAR
 *   <li>TranscriptionStatus: UNSTATED, TITLES_ONLY, PARTIAL, COMPLETE
 *   <li>UnavailableReason: UNKNOWN, NOT_APPLICABLE, NOT_COLLECTED, WITHHELD, NOT_TRANSCRIBED
 * </ul>
 *
 * <p>Never imported here: comparison and anything above the model, and another Jackson.
 */
@NullMarked
package org.rightsplan.jackson2;

import org.jspecify.annotations.NullMarked;
