import Templating

/// The page ban-tin/2020/SLUG.html; page.title is the record's title.
struct BulletinPage: TemplateContext {
  var frame: Frame
  var planned: Bool = false
  var cancelled: Bool = false
  var withdrawn: DateText?
  var kinds: [Term] = []
  var summary: String?
  var date: DateText?
  var time: Term?
  var venue: Term?
  var mode: Term?
  var points: [Term] = []
  var clusters: [Term] = []
  var organiser: Term?
  var year: Term?
  var compact: Term?
  var hosts: [Term] = []
  var chairs: [PersonItem] = []
  var outline: Bool = false
  var told: Bool = false
  var body: HTML?
  var leadership: [LeaderTable] = []
  var awards: [AwardTable] = []
  var results: [ResultsTable] = []
  var excluded: [ExclusionItem] = []
  var commendations: [CommendationItem] = []
  var movements: [MovementItem] = []
  var indicators: [IndicatorItem] = []
  var handovers: [HandoverItem] = []
  var participants: [ParticipantGroup] = []
  var documents: [DocumentItem] = []
  var photos: [PhotoItem] = []
  var notes: [Note] = []
  var corrections: [CorrectionItem] = []
  var sources: [SourceItem] = []
  var sameEvent: [MeetingItem] = []
  var neighbours: Neighbours?
  var others: [MeetingItem] = []
  var sameUnits: [MeetingItem] = []

  static let shape = Shape<BulletinPage>(
    "bulletin", "The page ban-tin/2020/SLUG.html; page.title is the record's title",
    Frame.fields(of: \.frame) + [
      .flag("planned", "whether it is only planned", at: \.planned),
      .flag("cancelled", "whether it was cancelled", at: \.cancelled),
      .optionalRecord(
        "withdrawn", "its address stays, its text does not: then only the facts are given", at: \.withdrawn),
      .list("kinds", "what the meeting was for", at: \.kinds),
      .optionalText("summary", "one or two sentences", at: \.summary),
      .optionalRecord("date", "the date", at: \.date),
      .optionalRecord("time", "the part of the day or the time", at: \.time),
      .optionalRecord("venue", "the place", at: \.venue),
      .optionalRecord("mode", "in person, online or both", at: \.mode),
      .list("points", "the points of an online meeting", at: \.points),
      .list("clusters", "the clusters that it belongs to", at: \.clusters),
      .optionalRecord("organiser", "the organiser", at: \.organiser),
      .optionalRecord("year", "the year under review; href its summary", at: \.year),
      .optionalRecord("compact", "the year of the compact signed there", at: \.compact),
      .list("hosts", "the hosting units", at: \.hosts),
      .list("chairs", "who chaired", at: \.chairs),
      .flag("outline", "three or more of the sections below have something", at: \.outline),
      .flag("told", "whether there is a text or a photograph", at: \.told),
      .optionalHTML("body", "headings from h2 down; ids must not collide", at: \.body),
      .list("leadership", "who leads, by year", at: \.leadership),
      .list(
        "awards", "one for each stage, in the order proposed, council, decided, conferred, declined, excluded, revoked",
        at: \.awards),
      .list("results", "scores and ranks", at: \.results),
      .list("excluded", "units not considered", at: \.excluded),
      .list("commendations", "commendations counted", at: \.commendations),
      .list("movements", "emulation movements", at: \.movements),
      .list("indicators", "figures of the year's work", at: \.indicators),
      .list("handovers", "things handed on", at: \.handovers),
      .list("participants", "who took part, by role", at: \.participants),
      .list("documents", "documents", at: \.documents),
      .list("photos", "photographs", at: \.photos),
      .list("notes", "the numbered notes of the page", at: \.notes),
      .list("corrections", "corrections of this record", at: \.corrections),
      .list("sources", "the bulletins that say so", at: \.sources),
      .list("same-event", "other records of the same sitting", at: \.sameEvent),
      .optionalRecord("neighbours", "the one before and the one after", at: \.neighbours),
      .list("same-units", "meetings elsewhere or of other years that name the same units; 5 at most", at: \.sameUnits),
      .list("others", "the cluster's other meetings of the year under review", at: \.others),
    ])
}
