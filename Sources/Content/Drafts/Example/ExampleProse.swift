/// What the example's records say in their texts: sentences by kind of meeting and by what the cluster's units do, taken in turn.
///
/// `{lead}` is the leading unit, `{next}` who follows it, `{count}` the number of members, `{year}` and `{after}` the years.
enum ExampleProse {
  static func opening(_ kind: ExampleMeeting.Kind) -> [String] {
    switch kind {
    case .compact:
      [
        "Mở đầu hội nghị, {lead} báo cáo dự thảo giao ước thi đua năm {year} để {count} đơn vị góp ý trước khi ký.",
        "Đại diện {count} đơn vị cùng đặt bút ký giao ước năm {year} trước sự chứng kiến của Ban Thi đua - Khen thưởng tỉnh Mẫu.",
        "Giao ước năm nay ngắn hơn năm trước: mỗi nội dung đều có thước đo, người phụ trách và thời hạn.",
        "Trước lễ ký, các đơn vị rà lại những điểm chưa làm được của năm cũ và thống nhất không đặt chỉ tiêu hình thức.",
      ]
    case .midyear:
      [
        "Hội nghị nghe {lead} báo cáo kết quả nửa năm và ý kiến của {count} đơn vị thành viên.",
        "Sáu tháng đầu năm {year}, các đơn vị giữ nhịp sinh hoạt hằng quý và gửi báo cáo đúng hạn.",
        "Cuộc họp đi thẳng vào ba việc: đã làm được gì, vướng ở đâu, sáu tháng cuối năm tập trung vào đâu.",
        "Thay cho đọc báo cáo dài, mỗi đơn vị trình bày một bảng số liệu và trả lời câu hỏi của các đơn vị khác.",
      ]
    case .annual:
      [
        "Hội nghị đánh giá một năm thi đua, nghe kết quả chấm điểm và suy tôn những đơn vị tiêu biểu.",
        "Với tư cách đơn vị đứng đầu, {lead} điều hành phần thảo luận; {count} đơn vị đều có ý kiến.",
        "Bản tổng kết năm {year} được gửi trước một tuần nên phần lớn thời gian dành cho trao đổi và bỏ phiếu.",
        "Hội nghị thống nhất cách làm: công khai điểm từng tiêu chí, đơn vị nào chưa đồng ý thì giải trình tại chỗ.",
      ]
    }
  }

  /// What units of a family did or will do.
  static func work(_ family: ExampleCluster.Family, _ kind: ExampleMeeting.Kind) -> [String] {
    switch (family, kind) {
    case (.local, .compact):
      [
        "Mỗi địa phương chọn một công trình thi đua gắn với đường giao thông, trường học hoặc nước sạch.",
        "Phấn đấu giảm số hộ nghèo, mỗi hộ thoát nghèo có một cán bộ theo dõi trong hai năm tiếp theo.",
        "Hồ sơ của người dân được trả đúng hẹn; nơi nào trễ phải xin lỗi bằng văn bản.",
        "Trồng cây phân tán ven đường, ven kênh; ưu tiên loài bản địa dễ sống.",
      ]
    case (.local, .midyear):
      [
        "Thu ngân sách đạt khá nhờ rà soát nguồn thu từ chợ và hộ kinh doanh.",
        "Nhiều tuyến đường liên thôn được người dân hiến đất mở rộng.",
        "Việc xóa nhà tạm hoàn thành trước mùa mưa ở phần lớn các nơi.",
        "Còn chậm giải ngân đầu tư công ở những công trình vướng mặt bằng.",
      ]
    case (.local, .annual):
      [
        "Các địa phương hoàn thành và vượt phần lớn chỉ tiêu được giao, trong đó chỉ tiêu về nước sạch vượt sớm.",
        "Phong trào xây dựng nông thôn mới đi vào chiều sâu, chú trọng cảnh quan và rác thải.",
        "Mô hình tổ tự quản của khu dân cư được nhân rộng ra hầu hết thôn, tổ dân phố.",
        "Việc khen thưởng người trực tiếp lao động tăng, nhưng hồ sơ vẫn nộp dồn vào cuối năm.",
      ]
    case (.office, .compact):
      [
        "Cắt giảm thời gian giải quyết thủ tục, công khai hồ sơ chậm theo từng tuần.",
        "Mỗi cơ quan có ít nhất một sáng kiến dùng chung được cho cả khối.",
        "Văn bản xin ý kiến nhau trả lời trong năm ngày làm việc.",
        "Kỷ luật giờ giấc và văn hóa công sở là tiêu chí chấm điểm hằng quý.",
      ]
    case (.office, .midyear):
      [
        "Tỷ lệ hồ sơ giải quyết trước hạn tăng so với cùng kỳ, số hồ sơ phải bổ sung nhiều lần giảm.",
        "Các cơ quan dùng chung một mẫu báo cáo, bớt được nhiều cuộc họp.",
        "Hai đề tài tham mưu của khối được trình đúng tiến độ.",
        "Việc số hóa hồ sơ lưu trữ còn chậm do thiếu người và thiết bị.",
      ]
    case (.office, .annual):
      [
        "Công tác tham mưu bám sát chương trình của tỉnh, không có nhiệm vụ quá hạn không lý do.",
        "Chuyển đổi số có kết quả thấy được: hồ sơ điện tử thay hầu hết hồ sơ giấy nội bộ.",
        "Các cơ quan chia sẻ dữ liệu cho nhau, người dân không phải nộp lại giấy tờ đã có.",
        "Một số sáng kiến mới dừng ở mức ý tưởng, cần theo dõi việc áp dụng sau khi công nhận.",
      ]
    case (.party, .compact):
      [
        "Nâng chất lượng tham mưu, mỗi cơ quan đăng ký một việc đổi mới lề lối làm việc.",
        "Gắn thi đua với học tập và làm theo gương Bác, có sổ theo dõi của từng chi bộ.",
        "Giữ nghiêm chế độ bảo mật khi dùng văn bản điện tử.",
      ]
    case (.party, .midyear):
      [
        "Các chuyên đề kiểm tra, giám sát hoàn thành đúng lịch.",
        "Sinh hoạt chi bộ theo chuyên đề có nội dung thiết thực hơn, thời gian gọn hơn.",
        "Việc sơ kết các nghị quyết chuyên đề còn dồn vào tháng Sáu.",
      ]
    case (.party, .annual):
      [
        "Các cơ quan hoàn thành chương trình công tác năm, chất lượng văn bản trình ký tốt lên rõ rệt.",
        "Phong trào rèn kỹ năng viết ngắn, nói rõ được hưởng ứng rộng.",
        "Công tác phối hợp giữa các ban còn chỗ chồng chéo, nhất là khi chuẩn bị hội nghị lớn.",
      ]
    case (.front, .compact):
      [
        "Vận động quỹ vì người nghèo, bảo đảm mỗi khoản hỗ trợ đều công khai ở khu dân cư.",
        "Mỗi đoàn thể nhận giúp một thôn, tổ dân phố còn khó khăn.",
        "Tổ chức đối thoại với hội viên, đoàn viên ít nhất hai lần trong năm.",
      ]
    case (.front, .midyear):
      [
        "Nhiều căn nhà đại đoàn kết đã bàn giao; phần còn lại đang xây.",
        "Tổ tiết kiệm, tổ hợp tác do hội viên lập ra hoạt động đều.",
        "Số liệu hội viên giữa các kỳ báo cáo còn vênh, cần rà lại.",
      ]
    case (.front, .annual):
      [
        "Các cuộc vận động đến được từng hộ, hình thức tuyên truyền bớt hô hào, thêm việc làm cụ thể.",
        "Đoàn viên, hội viên góp hàng nghìn ngày công làm đường, trồng cây, dọn kênh mương.",
        "Việc giám sát, phản biện có kiến nghị rõ và được trả lời bằng văn bản.",
      ]
    case (.school, .compact):
      [
        "Thi đua dạy tốt, học tốt; mỗi khoa, tổ bộ môn có một giờ dạy mở cho đồng nghiệp dự.",
        "Đưa học sinh, sinh viên đi thực tế tại doanh nghiệp trong tỉnh.",
        "Không để trường nào mất an toàn thực phẩm hoặc an ninh trật tự.",
      ]
    case (.school, .midyear):
      [
        "Kỳ thi kết thúc an toàn; tỷ lệ tốt nghiệp giữ ở mức cao.",
        "Câu lạc bộ khoa học, nghệ thuật, thể thao hoạt động sôi nổi.",
        "Phòng thực hành còn thiếu thiết bị, phải học luân phiên.",
      ]
    case (.school, .annual):
      [
        "Chất lượng đầu ra được doanh nghiệp đánh giá tốt hơn năm trước.",
        "Phong trào tự làm đồ dùng dạy học có nhiều sản phẩm hay, rẻ, bền.",
        "Các trường chia sẻ giáo trình và đề kiểm tra, thầy cô đỡ trùng lặp công sức.",
      ]
    case (.company, .compact):
      [
        "Bảo đảm an toàn lao động tuyệt đối, mỗi ca làm việc có một lượt nhắc nhau.",
        "Tiết kiệm điện, nước, nhiên liệu; phần tiết kiệm được trích vào quỹ phúc lợi.",
        "Mỗi phân xưởng đăng ký một cải tiến kỹ thuật làm lợi đo được.",
      ]
    case (.company, .midyear):
      [
        "Doanh thu giữ được nhịp dù giá vật tư tăng.",
        "Thu nhập của người lao động ổn định, không nợ lương.",
        "Một vài công trình sửa chữa lớn phải giãn sang quý sau.",
      ]
    case (.company, .annual):
      [
        "Các doanh nghiệp hoàn thành kế hoạch nộp ngân sách và chăm lo tốt cho người lao động.",
        "Nhiều cải tiến của thợ trẻ được áp dụng ngay trên dây chuyền.",
        "Chất lượng dịch vụ lúc cao điểm vẫn còn bị khách hàng phàn nàn.",
      ]
    case (.central, .compact):
      [
        "Phối hợp thu, chi, thống kê bằng một lịch chung của khối.",
        "Giải quyết thủ tục cho người dân và doanh nghiệp trước hạn.",
        "Trao đổi dữ liệu điện tử thay cho đối chiếu giấy hằng tháng.",
      ]
    case (.central, .midyear):
      [
        "Các cơ quan hoàn thành phần việc sáu tháng, không có khiếu nại kéo dài.",
        "Đối chiếu số liệu giữa các ngành nhanh hơn nhờ biểu mẫu chung.",
        "Nhân sự luân chuyển nhiều làm một số việc bị ngắt quãng.",
      ]
    case (.central, .annual):
      [
        "Nhiệm vụ chuyên môn ngành dọc và nhiệm vụ của tỉnh giao đều hoàn thành.",
        "Hoạt động an sinh của khối đến đúng nơi cần, có báo cáo sau khi trao.",
        "Việc chấm điểm chéo giữa các ngành còn nể nang, cần thêm tiêu chí định lượng.",
      ]
    }
  }

  static func close(_ kind: ExampleMeeting.Kind) -> [String] {
    switch kind {
    case .compact:
      [
        "Bản giao ước được niêm yết tại trụ sở từng đơn vị và chấm lại vào tháng Bảy.",
        "Các đơn vị hẹn cuối quý II cùng kiểm tra chéo việc thực hiện giao ước.",
        "Sau lễ ký, {lead} gửi bản giao ước đã đóng dấu tới các đơn vị trong ngày.",
      ]
    case .midyear:
      [
        "Sáu tháng cuối năm, các đơn vị ưu tiên việc còn chậm và chuẩn bị sớm hồ sơ khen thưởng.",
        "Hội nghị đề nghị mỗi đơn vị chọn một điển hình người lao động trực tiếp để giới thiệu cuối năm.",
        "{lead} tổng hợp kiến nghị gửi Ban Thi đua - Khen thưởng tỉnh Mẫu trong tháng.",
      ]
    case .annual:
      [
        "Năm {after}, {next} giữ vai trò đứng đầu và sẽ trình dự thảo giao ước trong quý I.",
        "Kết thúc hội nghị, {lead} bàn giao hồ sơ, con dấu công tác và Cờ luân lưu cho {next}.",
        "Hội nghị giao {next} xây dựng bộ tiêu chí chấm điểm năm {after}, bớt tiêu chí định tính.",
      ]
    }
  }

  static let headings: [ExampleMeeting.Kind: [[String]]] = [
    .compact: [["Nội dung giao ước"], ["Sáu điều cam kết chính", "Các đơn vị cam kết"]],
    .midyear: [["Kết quả 6 tháng"], ["Việc đã làm, việc còn vướng"]],
    .annual: [["Kết quả năm {year}"], ["Một năm nhìn lại"]],
  ]

  static let voices = [
    "“Thi đua mà không đo được thì chỉ là khẩu hiệu”, {person} nói khi góp ý về cách chấm điểm.",
    "“Chúng tôi xin nhận phần chậm của mình và hẹn ngày xong”, {person} trả lời các đơn vị.",
    "“Khen đúng người, đúng lúc thì một tấm giấy khen cũng quý”, {person} chia sẻ.",
    "“Mỗi đơn vị giữ một việc làm hay và dạy lại cho đơn vị khác”, {person} đề nghị.",
    "“Số liệu của ai người ấy chịu trách nhiệm, khối chỉ cộng lại”, {person} lưu ý.",
  ]
}
