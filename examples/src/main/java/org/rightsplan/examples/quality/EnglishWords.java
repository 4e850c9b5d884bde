package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableMap;

/** Words of English plans: meanings apart by semicolons, synonyms by bars, frequent ones first. */
final class EnglishWords {

  static final ImmutableMap<WordClass, String> BY_CLASS =
      ImmutableMap.<WordClass, String>builder()
          .put(
              WordClass.VERB,
              """
              strengthen|reinforce|consolidate; improve|enhance|better; promote|foster|advance;
              ensure|guarantee|secure; protect|safeguard|defend; develop|build up; establish|set up|create;
              increase|raise|step up; expand|extend|widen; implement|carry out|apply; reduce|lower|cut;
              support|assist; provide|supply|offer; monitor|track|follow up; train|instruct|educate;
              prevent|avert|forestall; review|examine|revisit; revise|amend|update; adopt|enact|pass;
              publish|release|issue; encourage|stimulate; combat|fight|tackle; eliminate|eradicate|end;
              introduce|launch|start; regulate|govern; simplify|streamline; coordinate|align; fund|finance;
              evaluate|assess|appraise; inform|brief; investigate|inquire into; ratify|accede to;
              modernise|upgrade|renew; open up|make accessible; survey|map; standardise|harmonise;
              recruit|hire; reform|overhaul; complete|finish|conclude; pilot|trial|test; rehabilitate|restore;
              compensate|indemnify; register|record; translate|render; inspect|audit|check
              """)
          .put(
              WordClass.QUALIFIER,
              """
              effective|efficient; equal|equitable|fair; comprehensive|all-round|overall; public|state;
              basic|fundamental|essential; national|countrywide; local|municipal; independent|impartial;
              regular|periodic|recurrent; adequate|sufficient|appropriate; accessible|barrier-free;
              free|free of charge; timely|prompt|speedy; transparent|open; affordable|low-cost; safe|secure;
              vocational|job-related; mandatory|compulsory|obligatory; voluntary|optional; early|initial;
              special|dedicated|targeted; digital|electronic|online; legal|statutory; joint|shared|common;
              confidential|private; annual|yearly; multilingual|plurilingual; community-based|grass-roots;
              long-term|lasting|sustained; gender-sensitive|gender-responsive; quality|high-standard;
              universal|general; inclusive|integrated; preventive|precautionary; mobile|itinerant
              """)
          .put(
              WordClass.TOPIC,
              """
              health|medical; education|schooling; employment|labour; housing|accommodation; training|instruction;
              information|data; court|judicial; police|law-enforcement; complaint|grievance; water|drinking-water;
              prison|penitentiary; school|classroom; child-protection|child-welfare; pension|retirement;
              insurance|coverage; food|nutrition; environmental|ecological; equality|non-discrimination;
              disability|impairment; asylum|refugee-status; violence|abuse; trafficking|exploitation; media|press;
              language|linguistic; culture|heritage; internet|broadband; land|property; wage|pay; legal-aid|counsel;
              privacy|data-protection; election|voting; maternity|maternal; pollution|contamination; climate|warming;
              transport|mobility; detention|custody; torture|ill-treatment; hate-speech|incitement; sport|recreation;
              poverty|deprivation; sanitation|sewage; waste|refuse; air|atmosphere; forest|woodland; library|reading;
              kindergarten|preschool; nursing|care; hospital|clinic; vaccination|immunisation; rehabilitation|recovery;
              workplace|occupational; union|collective-bargaining; business|corporate; supply-chain|procurement;
              migration|immigration; citizenship|nationality; registration|civil-status; adoption|fostering; juvenile|youth-justice;
              shelter|refuge; helpline|hotline; mental-health|psychiatric; addiction|substance-abuse; dental|oral;
              HIV|AIDS; tuberculosis|lung-disease; midwifery|birth; pesticide|agrochemical; fishery|fishing; mining|extraction;
              energy|electricity; heating|fuel; noise|sound; museum|gallery; archive|records; broadcasting|television;
              sign-language|signing; Braille|tactile; museum-visit|excursion; scholarship|bursary; literacy|alphabetisation; apprenticeship|traineeship;
              teacher|educator; curriculum|syllabus; textbook|schoolbook; bullying|harassment; forced-labour|servitude;
              domestic-work|household-work; seasonal-work|casual-work; parental-leave|family-leave; surrogacy|parentage;
              inheritance|succession; eviction|displacement; resettlement|relocation; earthquake|disaster; flood|inundation;
              whistle-blower|informant; petition|submission; ombudsman|mediator; jury|lay-judge; interrogation|questioning;
              bail|release; probation|supervision; death-penalty|capital-punishment; biometric|fingerprint;
              surveillance|interception; algorithm|automated-decision; consumer|customer; tourism|visitor
              """)
          .put(
              WordClass.HEAD,
              """
              system|framework; services|provision; mechanism|machinery; programme|scheme; measures|steps;
              standards|norms; facilities|infrastructure; policy|strategy; procedures|processes; rights|entitlements;
              access|availability; network|web; training courses|seminars; legislation|laws; staff|personnel;
              campaign|drive; centres|hubs; guidelines|instructions; statistics|figures; research|studies;
              budget|funding; inspections|checks; subsidies|grants; coverage|reach; awareness|understanding;
              participation|involvement; supervision|oversight; capacity|capability; cooperation|collaboration;
              institutions|organisations; remedies|redress; quotas|shares; registers|lists; materials|handouts;
              assistance|help; consultations|hearings; projects|initiatives; platform|portal; benefits|allowances;
              plans|schedules; offices|bureaus; indicators|measures of progress; teams|units; vacancies|posts;
              conditions|circumstances; costs|expenses; contracts|agreements; certificates|licences; complaints|appeals;
              equipment|devices; buildings|premises; curricula|study plans; evaluations|reviews; reports|accounts
              """)
          .put(
              WordClass.GROUP,
              """
              women|women and girls; children|minors; persons with disabilities|disabled people; older persons|the elderly;
              ethnic minorities|minority communities; young people|youth; workers|employees; migrants|migrant workers;
              refugees|asylum seekers; indigenous peoples|native communities; prisoners|detainees; victims of violence|survivors of violence;
              families|households; rural residents|country people; LGBTI persons|sexual minorities; Roma|Roma communities;
              journalists|reporters; students|pupils; teachers|teaching staff; judges|the judiciary; police officers|law-enforcement officers;
              civil servants|public officials; homeless people|rough sleepers; unemployed persons|job seekers; veterans|former soldiers;
              human-rights defenders|rights activists; orphans|children without parents; pregnant women|expectant mothers
              """)
          .put(
              WordClass.PLACE,
              """
              rural areas|the countryside; border regions|frontier areas; the capital|the capital city; small towns|townships;
              coastal communities|seaside communities; remote villages|outlying villages; informal settlements|slums;
              the northern provinces|the north; the eastern provinces|the east; mountain areas|highland areas
              """)
          .put(
              WordClass.LAW,
              """
              Covenant on Economic, Social and Cultural Rights; Covenant on Civil and Political Rights; Convention against Torture;
              Convention on the Rights of the Child; Convention on the Elimination of Racial Discrimination;
              Convention on the Elimination of Discrimination against Women; Convention on the Rights of Persons with Disabilities;
              Convention on Migrant Workers; Refugee Convention; Criminal Code; Code of Criminal Procedure; Labour Code; Civil Code;
              Equal Treatment Act; Data Protection Act; Education Act; Health Insurance Act; Domestic Violence Act; Aliens Act
              """)
          .put(
              WordClass.BODY,
              """
              Ministry of Justice; Ministry of the Interior; Ministry of Health; Ministry of Education; Ministry of Labour;
              Ombudsman; Statistical Office; Ministry of Finance; Supreme Court; Prosecutor's Office; Prison Service;
              Ministry of the Environment; Equality Commission; Migration Agency; Ministry of Culture; Bar Association
              """)
          .buildOrThrow();

  /** What a clause can look like: capitals stand for a class of words, the rest for itself. */
  static final String[] MAIN_CLAUSES = {
    "V Q T H",
    "V the T H of G",
    "V T H for G",
    "V the system of T H",
    "V Q T H in P",
    "V T H and T H",
    "ensure that G have Q access to T H",
    "V the share of T H to N per cent",
    "V the implementation of the L",
    "V T H under the L",
    "V Q T H for G with the B",
    "V the Q H of the B in matters of T",
    "V N T H in P",
    "V a T H and V its Q H",
    "V the H for T and T of G",
  };

  static final String[] EXTRA_CLAUSES = {
    "with special attention to G",
    "so as to V the T H of G",
    "and V Q T H in P",
    "by Y",
    "including T H and T H",
    "through Q T H",
    "at least N times a year",
    "in P and P",
    "in cooperation with the B",
    "on the basis of the L",
    "so that at least N G benefit from T H",
    "taking account of T and T",
    "and publish the results of T H",
  };

  static final String[] TERSE_CLAUSES = {
    "V T H",
    "V Q T H",
    "V T H for G",
    "V T H in P",
    "V H for T",
    "V Q H of G",
    "V T and T H",
    "V the L",
    "V T H of the B",
    "Q T H for G",
    "V N T H",
    "V T H and T H",
  };

  static final String[] SIBLING_CLAUSES = {
    "complete the Q report on the implementation of the L and V it to the committee concerned",
    "V Q T H for G as laid down in the L",
    "V the obligations under the L and V Q T H for G on the subject",
    "hold N Q T H on the L for G",
  };

  static final String[] TITLES = {
    "T H", "Q T H", "H of G", "T and T", "T H for G", "Rights of G in T"
  };

  static final String[] GENERIC_TITLES = {
    "Implementation",
    "General measures",
    "Background",
    "Priority actions",
    "Monitoring",
    "Capacity building",
  };

  static final String[] CONNECTORS = {
    "; ", ", and ", "; in addition, ", ", and also ", "; at the same time, "
  };

  static final String[] LEAD_INS = {
    "", "", "", "In this connection, ", "To this end, ", "Furthermore, "
  };

  private EnglishWords() {}
}
