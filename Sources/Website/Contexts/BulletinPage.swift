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
      .flag("planned", "whether it is only planned") { $0.planned },
      .flag("cancelled", "whether it was cancelled") { $0.cancelled },
      .optionalRecord(
        "withdrawn", "its address stays, its text does not: then only the facts are given", at: \.withdrawn),
      .list("kinds", "what the meeting was for") { $0.kinds },
      .optionalText("summary", "one or two sentences") { $0.summary },
      .optionalRecord("date", "the date", at: \.date),
      .optionalRecord("time", "the part of the day or the time", at: \.time),
      .optionalRecord("venue", "the place", at: \.venue),
      .optionalRecord("mode", "in person, online or both", at: \.mode),
      .list("points", "the points of an online meeting") { $0.points },
      .list("clusters", "the clusters that it belongs to") { $0.clusters },
      .optionalRecord("organiser", "the organiser", at: \.organiser),
      .optionalRecord("year", "the year under review; href its summary", at: \.year),
      .optionalRecord("compact", "the year of the compact signed there", at: \.compact),
      .list("hosts", "the hosting units") { $0.hosts },
      .list("chairs", "who chaired") { $0.chairs },
      .flag("outline", "three or more of the sections below have something") { $0.outline },
      .flag("told", "whether there is a text or a photograph") { $0.told },
      .optionalHTML("body", "headings from h2 down; ids must not collide") { $0.body },
      .list("leadership", "who leads, by year") { $0.leadership },
      .list(
        "awards", "one for each stage, in the order proposed, council, decided, conferred, declined, excluded, revoked"
      ) { $0.awards },
      .list("results", "scores and ranks") { $0.results },
      .list("excluded", "units not considered") { $0.excluded },
      .list("commendations", "commendations counted") { $0.commendations },
      .list("movements", "emulation movements") { $0.movements },
      .list("indicators", "figures of the year's work") { $0.indicators },
      .list("handovers", "things handed on") { $0.handovers },
      .list("participants", "who took part, by role") { $0.participants },
      .list("documents", "documents") { $0.documents },
      .list("photos", "photographs") { $0.photos },
      .list("notes", "the numbered notes of the page") { $0.notes },
      .list("corrections", "corrections of this record") { $0.corrections },
      .list("sources", "the bulletins that say so") { $0.sources },
      .list("same-event", "other records of the same sitting") { $0.sameEvent },
      .optionalRecord("neighbours", "the one before and the one after", at: \.neighbours),
      .list("same-units", "meetings elsewhere or of other years that name the same units; 5 at most") { $0.sameUnits },
      .list("others", "the cluster's other meetings of the year under review") { $0.others },
    ])
}
