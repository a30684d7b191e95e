import Templating

/// The page ban-tin/2020/12.html; page.title Tháng 12 năm 2020.
struct ArchiveMonthPage: TemplateContext {
  var frame: Frame
  var meetings: [MeetingItem] = []
  var parts: [NavigationItem] = []
  var neighbours: Neighbours?

  static let shape = Shape<ArchiveMonthPage>(
    "archive-month", "The page ban-tin/2020/12.html; page.title Tháng 12 năm 2020",
    Frame.fields(of: \.frame) + [
      .list("meetings", "the meetings", at: \.meetings),
      .list("parts", "the pages of the month, oldest first; empty where there is one", at: \.parts),
      .optionalRecord("neighbours", "the one before and the one after", at: \.neighbours),
    ])
}
