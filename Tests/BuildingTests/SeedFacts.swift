/// One fact of a source article, and where a reader must find it on the built site.
struct SeedFact: Sendable {
  /// The source article's number.
  let seed: String
  /// What the article tells.
  let fact: String
  /// The page's address below the site's root.
  let page: String
  /// Texts that must all stand on the page once tags are stripped, entities decoded and white space folded.
  let expected: [String]
}

/// Every fact of the five articles from which content/ was written.
let seedFacts: [SeedFact] =
  bacNinhDistrictFacts + deltaFacts + bacKanFacts + langSonFacts + bacNinhBlocFacts

private let bacNinhDistricts =
  "ban-tin/2020/bac-ninh-cum-huyen-thi-tong-ket-nam-2020.html"

private let bacNinhDistrictFacts: [SeedFact] = [
  SeedFact(
    seed: "000", fact: "annual review of 2020", page: bacNinhDistricts,
    expected: ["Cụm các huyện, thị xã, thành phố tỉnh Bắc Ninh tổng kết năm 2020"]),
  SeedFact(
    seed: "000", fact: "the cluster's name", page: bacNinhDistricts,
    expected: ["Cụm thi đua các huyện, thị xã, thành phố"]),
  SeedFact(seed: "000", fact: "date", page: bacNinhDistricts, expected: ["chiều ngày 03 tháng 12 năm 2020"]),
  SeedFact(
    seed: "000", fact: "the year is not printed and follows from the context", page: bacNinhDistricts,
    expected: ["nguồn không in năm; năm suy từ nội dung tổng kết năm 2020"]),
  SeedFact(
    seed: "000", fact: "afternoon, organised by the leader of 2020", page: bacNinhDistricts,
    expected: ["Buổi chiều, huyện Yên Phong, Cụm trưởng năm 2020, đứng ra tổ chức hội nghị"]),
  SeedFact(seed: "000", fact: "venue", page: bacNinhDistricts, expected: ["UBND huyện Yên Phong"]),
  SeedFact(
    seed: "000", fact: "first participant with both offices", page: bacNinhDistricts,
    expected: ["Nguyễn Trọng Bình", "Phó Giám đốc Sở Nội vụ, Phó Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh"]),
  SeedFact(
    seed: "000", fact: "second participant with his office", page: bacNinhDistricts,
    expected: ["Nguyễn Chí Cường", "Phó Bí thư, Chủ tịch UBND huyện"]),
  SeedFact(
    seed: "000", fact: "other participants", page: bacNinhDistricts,
    expected: ["Đại diện lãnh đạo Hội đồng Thi đua - Khen thưởng, Phòng Nội vụ các đơn vị trong cụm"]),
  SeedFact(seed: "000", fact: "caption of the photograph", page: bacNinhDistricts, expected: ["Toàn cảnh hội nghị"]),
  SeedFact(
    seed: "000", fact: "who guides and who leads", page: bacNinhDistricts,
    expected: [
      "Hội đồng và Ban Thi đua - Khen thưởng tỉnh chỉ đạo về chuyên môn",
      "Tỉnh ủy, UBND tỉnh lãnh đạo trực tiếp, toàn diện",
    ]),
  SeedFact(
    seed: "000", fact: "quality of the movements", page: bacNinhDistricts,
    expected: ["Chất lượng và hiệu quả của phong trào thi đua yêu nước tăng dần"]),
  SeedFact(
    seed: "000", fact: "movements carried out widely", page: bacNinhDistricts,
    expected: ["Phong trào được triển khai rộng đến từng đơn vị"]),
  SeedFact(
    seed: "000", fact: "what the division into clusters did", page: bacNinhDistricts,
    expected: ["Cách chia cụm tạo được không khí thi đua giữa các thành viên"]),
  SeedFact(
    seed: "000", fact: "models and technical improvements", page: bacNinhDistricts,
    expected: ["Điển hình và sáng kiến cải tiến kỹ thuật", "được phát hiện, nhân rộng kịp thời"]),
  SeedFact(
    seed: "000", fact: "collectives and persons honoured", page: bacNinhDistricts,
    expected: ["trong lao động sản xuất được biểu dương, khen thưởng"]),
  SeedFact(
    seed: "000", fact: "the speech: what is acknowledged", page: bacNinhDistricts,
    expected: ["Đồng chí Nguyễn Trọng Bình ghi nhận thành tích của các đơn vị", "tâm huyết của Cụm trưởng năm 2020"]),
  SeedFact(
    seed: "000", fact: "the speech: self-discipline", page: bacNinhDistricts,
    expected: ["nêu cao tinh thần tự giác, làm tốt công tác thi đua, khen thưởng của đơn vị mình"]),
  SeedFact(
    seed: "000", fact: "the speech: solidarity and learning", page: bacNinhDistricts,
    expected: ["đoàn kết, gắn bó hơn, chia sẻ và học hỏi kinh nghiệm của nhau"]),
  SeedFact(
    seed: "000", fact: "movement 1 with its set of criteria", page: bacNinhDistricts,
    expected: ["Bắc Ninh chung sức xây dựng nông thôn mới", "Bộ tiêu chí xã nông thôn mới nâng cao tỉnh Bắc Ninh"]),
  SeedFact(
    seed: "000", fact: "movement 2", page: bacNinhDistricts,
    expected: ["Doanh nghiệp Bắc Ninh hội nhập và phát triển"]),
  SeedFact(
    seed: "000", fact: "movement 3", page: bacNinhDistricts,
    expected: ["Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau"]),
  SeedFact(
    seed: "000", fact: "movement 4", page: bacNinhDistricts,
    expected: ["Cán bộ, công chức, viên chức tỉnh Bắc Ninh thi đua thực hiện văn hóa công sở"]),
  SeedFact(
    seed: "000", fact: "movement 5", page: bacNinhDistricts,
    expected: ["Bắc Ninh hành động vì môi trường sạch"]),
  SeedFact(
    seed: "000", fact: "the list of movements is open", page: bacNinhDistricts,
    expected: ["Nguồn nêu tên năm phong trào rồi để ngỏ danh sách"]),
  SeedFact(
    seed: "000", fact: "Government flag proposed", page: bacNinhDistricts,
    expected: ["Cờ thi đua của Chính phủ", "Yên Phong"]),
  SeedFact(
    seed: "000", fact: "provincial flag proposed", page: bacNinhDistricts,
    expected: ["Thuận Thành", "thành phố Bắc Ninh"]),
  SeedFact(seed: "000", fact: "who is asked for the provincial flag", page: bacNinhDistricts, expected: ["UBND tỉnh"]),
  SeedFact(
    seed: "000", fact: "chair's certificate proposed", page: bacNinhDistricts,
    expected: ["Bằng khen của Chủ tịch", "Tiên Du", "thị xã Từ Sơn"]),
  SeedFact(
    seed: "000", fact: "acclaimed by common consent", page: bacNinhDistricts,
    expected: ["Việc suy tôn và các đề nghị khen thưởng được mọi đơn vị trong cụm thống nhất"]),
  SeedFact(
    seed: "000", fact: "next leader with the year as printed", page: bacNinhDistricts,
    expected: ["Thuận Thành", "năm 2020"]),
  SeedFact(
    seed: "000", fact: "why the next leader's year is 2021", page: bacNinhDistricts,
    expected: ["hội nghị tổng kết năm 2020 bầu Cụm trưởng cho năm 2021"]),
  SeedFact(
    seed: "000", fact: "no deputy, no scores, no list of members", page: bacNinhDistricts,
    expected: ["Nguồn không nêu Cụm phó, điểm số và danh sách thành viên của cụm"]),
  SeedFact(
    seed: "000", fact: "title of the article", page: bacNinhDistricts,
    expected: ["Cụm thi đua các huyện, thị xã, thành phố tổng kết công tác Thi đua - Khen thưởng năm 2020"]),
  SeedFact(
    seed: "000", fact: "leaders of 2020 and 2021 in the cluster's archive", page: "cum/bac-ninh/huyen-thi.html",
    expected: ["2020", "Yên Phong", "2021", "Thuận Thành"]),
  SeedFact(
    seed: "000", fact: "units known in the cluster's archive", page: "cum/bac-ninh/huyen-thi.html",
    expected: ["Tiên Du", "thị xã Từ Sơn", "thành phố Bắc Ninh"]),
  SeedFact(
    seed: "000", fact: "meeting in the cluster's archive", page: "cum/bac-ninh/huyen-thi.html",
    expected: ["Cụm các huyện, thị xã, thành phố tỉnh Bắc Ninh tổng kết năm 2020"]),
  SeedFact(
    seed: "000", fact: "proposals in the yearly summary", page: "tong-hop/2020.html",
    expected: ["Yên Phong", "Thuận Thành", "thành phố Bắc Ninh", "Tiên Du", "thị xã Từ Sơn"]),
  SeedFact(
    seed: "000", fact: "movements in the yearly summary", page: "tong-hop/2020.html",
    expected: ["Bắc Ninh hành động vì môi trường sạch"]),
  SeedFact(
    seed: "000", fact: "proposal and office on the unit's page", page: "don-vi/yen-phong.html",
    expected: ["Cờ thi đua của Chính phủ", "2020"]),
  SeedFact(
    seed: "000", fact: "proposal and office on the unit's page", page: "don-vi/thuan-thanh.html",
    expected: ["Cờ thi đua của", "2020", "2021"]),
  SeedFact(
    seed: "000", fact: "proposal on the unit's page", page: "don-vi/thanh-pho-bac-ninh.html",
    expected: ["Cờ thi đua của", "2020"]),
  SeedFact(
    seed: "000", fact: "proposal on the unit's page", page: "don-vi/tien-du.html",
    expected: ["Bằng khen của", "2020"]),
  SeedFact(
    seed: "000", fact: "proposal on the unit's page", page: "don-vi/tu-son.html",
    expected: ["Bằng khen của", "2020"]),
]

private let delta =
  "ban-tin/2021/dong-bang-song-hong-hop-tru-bi-tong-ket-nam-2020.html"

private let deltaFacts: [SeedFact] = [
  SeedFact(
    seed: "001", fact: "preparatory meeting of the nine provinces", page: delta,
    expected: ["Cụm 9 tỉnh đồng bằng sông Hồng họp trù bị tổng kết năm 2020"]),
  SeedFact(seed: "001", fact: "the cluster's name", page: delta, expected: ["Cụm thi đua 9 tỉnh đồng bằng sông Hồng"]),
  SeedFact(
    seed: "001", fact: "date, with what is printed", page: delta, expected: ["chiều ngày 17 tháng 01 năm 2021", "17/1"]),
  SeedFact(
    seed: "001", fact: "the year is not printed and follows from the context", page: delta,
    expected: ["nguồn không in năm; năm suy từ nội dung chuẩn bị tổng kết năm 2020"]),
  SeedFact(
    seed: "001", fact: "afternoon; the tasks of 2021 on the agenda", page: delta,
    expected: ["Cuộc họp buổi chiều tại Quảng Ninh", "bàn việc triển khai nhiệm vụ năm 2021"]),
  SeedFact(seed: "001", fact: "venue", page: delta, expected: ["Quảng Ninh"]),
  SeedFact(
    seed: "001", fact: "nine members", page: delta,
    expected: ["Hải Dương, Bắc Ninh, Vĩnh Phúc, Hưng Yên, Thái Bình, Nam Định, Hà Nam, Ninh Bình và Quảng Ninh"]),
  SeedFact(
    seed: "001", fact: "chair with his office", page: delta,
    expected: ["Nguyễn Tường Văn", "Chủ tịch UBND tỉnh"]),
  SeedFact(
    seed: "001", fact: "the central board's officer", page: delta,
    expected: [
      "Lê Văn Vũ",
      "Vụ trưởng Vụ Thi đua, Khen thưởng các tỉnh, thành phố trực thuộc Trung ương",
      "Ban Thi đua - Khen thưởng Trung ương",
    ]),
  SeedFact(seed: "001", fact: "other participants", page: delta, expected: ["Đại diện lãnh đạo các tỉnh trong cụm"]),
  SeedFact(
    seed: "001", fact: "caption of photograph 1", page: delta,
    expected: ["Chủ tịch UBND tỉnh Quảng Ninh Nguyễn Tường Văn chủ trì cuộc họp"]),
  SeedFact(
    seed: "001", fact: "caption of photograph 2", page: delta,
    expected: ["Đại diện lãnh đạo các tỉnh góp ý cho quy chế và tiêu chí bình xét năm 2021"]),
  SeedFact(
    seed: "001", fact: "caption of photograph 3", page: delta,
    expected: ["Vụ trưởng Lê Văn Vũ, Ban Thi đua - Khen thưởng Trung ương, góp ý tại cuộc họp"]),
  SeedFact(
    seed: "001", fact: "movements of 2020", page: delta,
    expected: ["có nội dung, tiêu chí cụ thể, gắn với nhiệm vụ chính trị và điều kiện của địa phương"]),
  SeedFact(
    seed: "001", fact: "legal documents", page: delta,
    expected: ["Văn bản quy phạm pháp luật về thi đua, khen thưởng được hoàn thiện kịp thời"]),
  SeedFact(
    seed: "001", fact: "the staff of emulation bodies", page: delta,
    expected: ["Bộ máy làm công tác thi đua, khen thưởng ở các cấp được kiện toàn"]),
  SeedFact(
    seed: "001", fact: "commendation in time", page: delta,
    expected: ["Khen thưởng đúng mức, kịp thời, có tác dụng nêu gương"]),
  SeedFact(
    seed: "001", fact: "share of direct workers, without a figure", page: delta,
    expected: ["Tỷ lệ khen người lao động trực tiếp tăng; nguồn không nêu con số"]),
  SeedFact(
    seed: "001", fact: "commendation on the spot", page: delta,
    expected: ["Khen thưởng đột xuất làm kịp thời", "gương người tốt, việc tốt"]),
  SeedFact(
    seed: "001", fact: "what it contributed to", page: delta,
    expected: ["giữ an ninh chính trị và trật tự, an toàn xã hội"]),
  SeedFact(
    seed: "001", fact: "scores given, leaders elected for 2021", page: delta,
    expected: ["Các tỉnh chấm điểm, bình xét khen thưởng năm 2020 và bầu cụm trưởng, cụm phó năm 2021"]),
  SeedFact(
    seed: "001", fact: "results of the scoring not told", page: delta,
    expected: ["các tỉnh đã chấm điểm, bình xét năm 2020; nguồn không nêu kết quả"]),
  SeedFact(
    seed: "001", fact: "results of the election not told", page: delta,
    expected: ["Nguồn không nêu điểm số, đơn vị được đề nghị khen thưởng và đơn vị trúng cử"]),
  SeedFact(
    seed: "001", fact: "frank exchange, new ways of working", page: delta,
    expected: ["trao đổi thẳng thắn về chuyên môn, nghiệp vụ, đề xuất cách đổi mới hoạt động của cụm"]),
  SeedFact(
    seed: "001", fact: "statutes and criteria of 2021", page: delta,
    expected: ["góp ý hoàn thiện quy chế, tiêu chí bình xét năm 2021"]),
  SeedFact(seed: "001", fact: "publisher", page: delta, expected: ["TĐKT"]),
  SeedFact(seed: "001", fact: "byline", page: delta, expected: ["Mai Thảo"]),
  SeedFact(
    seed: "001", fact: "title of the article", page: delta,
    expected: ["Cụm thi đua 9 tỉnh đồng bằng Sông Hồng họp trù bị chuẩn bị tổng kết công tác năm 2020"]),
  SeedFact(
    seed: "001", fact: "members in the cluster's archive", page: "cum/trung-uong/dong-bang-song-hong.html",
    expected: [
      "Hải Dương",
      "Bắc Ninh",
      "Vĩnh Phúc",
      "Hưng Yên",
      "Thái Bình",
      "Nam Định",
      "Hà Nam",
      "Ninh Bình",
      "Quảng Ninh",
    ]),
  SeedFact(
    seed: "001", fact: "meeting in the cluster's archive", page: "cum/trung-uong/dong-bang-song-hong.html",
    expected: ["17/01/2021", "Cụm 9 tỉnh đồng bằng sông Hồng họp trù bị tổng kết năm 2020"]),
  SeedFact(
    seed: "001", fact: "meeting in the summary of the year under review", page: "tong-hop/2020.html",
    expected: ["Cụm thi đua 9 tỉnh đồng bằng sông Hồng"]),
  SeedFact(
    seed: "001", fact: "meeting in the archive of the date's year", page: "ban-tin/2021.html",
    expected: ["Cụm 9 tỉnh đồng bằng sông Hồng họp trù bị tổng kết năm 2020"]),
]

private let bacKan =
  "ban-tin/2020/bac-kan-cum-huyen-thanh-pho-so-ket-6-thang-dau-nam-2020.html"

private let bacKanFacts: [SeedFact] = [
  SeedFact(
    seed: "002", fact: "mid-year review of 2020", page: bacKan,
    expected: ["Cụm các huyện, thành phố tỉnh Bắc Kạn sơ kết 6 tháng đầu năm 2020"]),
  SeedFact(seed: "002", fact: "the cluster's name", page: bacKan, expected: ["Cụm thi đua các huyện, thành phố"]),
  SeedFact(seed: "002", fact: "date", page: bacKan, expected: ["sáng ngày 29 tháng 7 năm 2020"]),
  SeedFact(seed: "002", fact: "morning", page: bacKan, expected: ["Hội nghị họp buổi sáng"]),
  SeedFact(seed: "002", fact: "venue", page: bacKan, expected: ["huyện Chợ Đồn"]),
  SeedFact(
    seed: "002", fact: "participant with his office", page: bacKan,
    expected: ["Hoàng Minh", "Trưởng Ban Thi đua - Khen thưởng tỉnh Bắc Kạn"]),
  SeedFact(
    seed: "002", fact: "other participants of eight units", page: bacKan,
    expected: ["Lãnh đạo UBND, Phòng Nội vụ và chuyên viên phụ trách thi đua, khen thưởng của 08 huyện, thành phố"]),
  SeedFact(seed: "002", fact: "caption of the photograph", page: bacKan, expected: ["Toàn cảnh hội nghị"]),
  SeedFact(
    seed: "002", fact: "disasters and the epidemic", page: bacKan,
    expected: ["thiên tai và dịch bệnh phức tạp, nhất là dịch Covid-19 kéo dài"]),
  SeedFact(
    seed: "002", fact: "movements launched from the beginning of the year", page: bacKan,
    expected: ["Từ đầu năm, các địa phương phát động nhiều phong trào với hình thức đa dạng"]),
  SeedFact(
    seed: "002", fact: "whom the movements serve", page: bacKan,
    expected: ["lợi ích thiết thực của nhân dân, của cộng đồng và xã hội"]),
  SeedFact(
    seed: "002", fact: "initiatives, the plan of 2020", page: bacKan,
    expected: ["sáng kiến, cải tiến kỹ thuật trong sản xuất và quản lý, nhằm vượt kế hoạch năm 2020"]),
  SeedFact(
    seed: "002", fact: "what the movements brought about", page: bacKan,
    expected: ["góp phần thực hiện nhiệm vụ kinh tế - xã hội, quốc phòng - an ninh của tỉnh"]),
  SeedFact(
    seed: "002", fact: "movement 1, with the years of a related title", page: bacKan,
    expected: ["Bắc Kạn chung sức xây dựng nông thôn mới", "2011", "2020"]),
  SeedFact(
    seed: "002", fact: "movement 2", page: bacKan,
    expected: ["Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau"]),
  SeedFact(seed: "002", fact: "movement 3", page: bacKan, expected: ["Doanh nghiệp Việt Nam hội nhập và phát triển"]),
  SeedFact(
    seed: "002", fact: "movement 4", page: bacKan,
    expected: ["Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh"]),
  SeedFact(
    seed: "002", fact: "movement 5", page: bacKan,
    expected: ["Học tập và làm theo tấm gương đạo đức Hồ Chí Minh"]),
  SeedFact(seed: "002", fact: "movement 6", page: bacKan, expected: ["Đền ơn đáp nghĩa"]),
  SeedFact(
    seed: "002", fact: "movement 7, with the years of a related title", page: bacKan,
    expected: ["Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở", "2019", "2025"]),
  SeedFact(
    seed: "002", fact: "hundreds commended, as printed", page: bacKan,
    expected: [
      "hàng trăm",
      "nguồn chỉ ghi hàng trăm cán bộ, công chức, viên chức, người lao động tại 8 huyện, thành phố",
    ]),
  SeedFact(
    seed: "002", fact: "levels of commendation", page: bacKan,
    expected: ["hàng trăm người được khen ở cấp Nhà nước, cấp tỉnh, cấp huyện"]),
  SeedFact(seed: "002", fact: "26 new cooperatives", page: bacKan, expected: ["Hợp tác xã thành lập mới", "26"]),
  SeedFact(
    seed: "002", fact: "forest planting, three units without figures", page: bacKan,
    expected: ["diện tích đạt tỷ lệ cao ở Pác Nặm, Chợ Đồn, Ba Bể; nguồn không nêu con số"]),
  SeedFact(
    seed: "002", fact: "budget over 50 percent in four units", page: bacKan,
    expected: ["đạt trên 50% ở Pác Nặm, Ngân Sơn, Na Rì, Bạch Thông"]),
  SeedFact(
    seed: "002", fact: "budget as an indicator, its base not told", page: bacKan,
    expected: ["Thu ngân sách 6 tháng đầu năm", "50", "nguồn không nói tỷ lệ tính trên số nào"]),
  SeedFact(
    seed: "002", fact: "recruitment 100 percent", page: bacKan,
    expected: ["Chỉ tiêu tuyển quân được giao", "các đơn vị đều đạt 100% chỉ tiêu"]),
  SeedFact(
    seed: "002", fact: "the list of results is open", page: bacKan,
    expected: ["Nguồn để ngỏ danh sách kết quả"]),
  SeedFact(
    seed: "002", fact: "discussion of results and limits", page: bacKan,
    expected: ["bàn về kết quả, hạn chế và tồn tại của những tháng đầu năm"]),
  SeedFact(
    seed: "002", fact: "resolve for the whole year", page: bacKan,
    expected: ["quyết tâm hoàn thành chỉ tiêu kinh tế - xã hội, quốc phòng, an ninh cả năm"]),
  SeedFact(
    seed: "002", fact: "directive with date, title and issuer", page: bacKan,
    expected: ["34-CT/TW", "07/04/2014", "Về tiếp tục đổi mới công tác thi đua, khen thưởng", "Bộ Chính trị khóa XI"]),
  SeedFact(
    seed: "002", fact: "direction: the directive", page: bacKan,
    expected: ["tiếp tục thực hiện Chỉ thị số 34-CT/TW"]),
  SeedFact(
    seed: "002", fact: "direction: making policy known", page: bacKan,
    expected: ["tuyên truyền, phổ biến sâu hơn chủ trương, chính sách thi đua, khen thưởng"]),
  SeedFact(
    seed: "002", fact: "direction: models", page: bacKan,
    expected: ["phát hiện, bồi dưỡng điển hình tiên tiến, kịp thời biểu dương, khen thưởng và nhân rộng"]),
  SeedFact(
    seed: "002", fact: "no election, no proposal", page: bacKan,
    expected: ["Nguồn không nói đến việc bầu Cụm trưởng hay đề nghị khen thưởng"]),
  SeedFact(seed: "002", fact: "byline", page: bacKan, expected: ["Lục Việt"]),
  SeedFact(seed: "002", fact: "page updated", page: bacKan, expected: ["06/08/2020"]),
  SeedFact(
    seed: "002", fact: "title of the article", page: bacKan,
    expected: [
      "Cụm Thi đua các huyện, thành phố tỉnh Bắc Kạn sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2020"
    ]),
  SeedFact(
    seed: "002", fact: "related item 1", page: bacKan,
    expected: ["25/06/2020", "huyện Chợ Mới biểu dương điển hình tiên tiến giai đoạn 2015-2020"]),
  SeedFact(
    seed: "002", fact: "related item 2", page: bacKan,
    expected: ["30/03/2020", "Cụm các huyện, thành phố ký giao ước thi đua năm 2020"]),
  SeedFact(
    seed: "002", fact: "related item 3", page: bacKan,
    expected: [
      "11/12/2019",
      "kết quả nổi bật của phong trào “Bắc Kạn chung sức xây dựng nông thôn mới” giai đoạn 2011-2020",
    ]),
  SeedFact(
    seed: "002", fact: "related item 4", page: bacKan,
    expected: ["30/10/2019", "phong trào “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2011-2020"]),
  SeedFact(
    seed: "002", fact: "related item 5", page: bacKan,
    expected: [
      "03/09/2019",
      "“100 ngày đêm lao động sáng tạo, thiết thực lập thành tích chào mừng kỷ niệm 70 năm Ngày giải phóng tỉnh Bắc Kạn” (24/8/1949 - 24/8/2019)",
    ]),
  SeedFact(
    seed: "002", fact: "related item 6", page: bacKan,
    expected: ["05/08/2019", "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"]),
  SeedFact(
    seed: "002", fact: "related item 7", page: bacKan,
    expected: ["31/07/2019", "Cụm các huyện, thành phố sơ kết 6 tháng đầu năm 2019"]),
  SeedFact(
    seed: "002", fact: "related item 8", page: bacKan,
    expected: ["31/07/2019", "“Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019-2025"]),
  SeedFact(
    seed: "002", fact: "related item 9", page: bacKan,
    expected: ["05/06/2019", "hướng dẫn xét tặng Huy hiệu “Vì sự nghiệp phát triển tỉnh Bắc Kạn”"]),
  SeedFact(
    seed: "002", fact: "related item 10", page: bacKan,
    expected: ["04/05/2019", "hướng dẫn hoạt động, bình xét khen thưởng của các cụm, khối thi đua trong tỉnh"]),
  SeedFact(
    seed: "002", fact: "eight members in the cluster's archive", page: "cum/bac-kan/huyen-thanh-pho.html",
    expected: ["thành phố Bắc Kạn", "Ba Bể", "Bạch Thông", "Chợ Đồn", "Chợ Mới", "Na Rì", "Ngân Sơn", "Pác Nặm"]),
  SeedFact(
    seed: "002", fact: "meeting in the cluster's archive", page: "cum/bac-kan/huyen-thanh-pho.html",
    expected: ["29/07/2020", "Cụm các huyện, thành phố tỉnh Bắc Kạn sơ kết 6 tháng đầu năm 2020"]),
  SeedFact(
    seed: "002", fact: "indicators in the yearly summary", page: "tong-hop/2020.html",
    expected: ["Hợp tác xã thành lập mới", "26", "Chỉ tiêu tuyển quân được giao"]),
  SeedFact(
    seed: "002", fact: "movements in the yearly summary", page: "tong-hop/2020.html",
    expected: ["Đền ơn đáp nghĩa"]),
]

private let langSon =
  "ban-tin/2020/lang-son-co-quan-dang-tong-ket-nam-2020.html"

private let langSonFacts: [SeedFact] = [
  SeedFact(
    seed: "003", fact: "annual review of 2020 and compact for 2021", page: langSon,
    expected: ["Cụm các cơ quan đảng tỉnh Lạng Sơn tổng kết năm 2020, ký giao ước thi đua năm 2021"]),
  SeedFact(seed: "003", fact: "the cluster's name", page: langSon, expected: ["Cụm thi đua các cơ quan đảng tỉnh"]),
  SeedFact(seed: "003", fact: "date", page: langSon, expected: ["chiều ngày 30 tháng 12 năm 2020"]),
  SeedFact(
    seed: "003", fact: "the page's clock is not the date", page: langSon,
    expected: ["ngày 26/01/2021 ở đầu trang nguồn là ngày xem trang, không phải ngày họp"]),
  SeedFact(
    seed: "003", fact: "afternoon; the tasks of 2021 on the agenda", page: langSon,
    expected: ["Hội nghị họp buổi chiều", "bàn nhiệm vụ của năm 2021"]),
  SeedFact(
    seed: "003", fact: "caption of the photograph", page: langSon,
    expected: ["Các đơn vị thành viên ký kết giao ước thi đua năm 2021"]),
  SeedFact(
    seed: "003", fact: "nine members, three named", page: langSon,
    expected: ["Cụm có 9 đơn vị thành viên; nguồn chỉ nêu tên ba đơn vị"]),
  SeedFact(seed: "003", fact: "leader of 2020", page: langSon, expected: ["Trường Chính trị Hoàng Văn Thụ"]),
  SeedFact(seed: "003", fact: "deputy of 2020, leader of 2021", page: langSon, expected: ["Ủy ban Kiểm tra Tỉnh ủy"]),
  SeedFact(seed: "003", fact: "deputy of 2021", page: langSon, expected: ["Báo Lạng Sơn"]),
  SeedFact(
    seed: "003", fact: "emulation seen as an important task", page: langSon,
    expected: ["coi thi đua, khen thưởng là việc quan trọng để làm tốt nhiệm vụ chính trị"]),
  SeedFact(seed: "003", fact: "the cluster's plan", page: langSon, expected: ["cùng thực hiện kế hoạch của cụm"]),
  SeedFact(
    seed: "003", fact: "general movement of 2020", page: langSon,
    expected: ["hướng vào mục tiêu, nhiệm vụ chính trị của năm 2020"]),
  SeedFact(seed: "003", fact: "twelve thematic movements", page: langSon, expected: ["12 phong trào chuyên đề"]),
  SeedFact(
    seed: "003", fact: "twelve thematic movements as an indicator", page: langSon,
    expected: ["Phong trào thi đua chuyên đề", "12", "nguồn không nêu tên các phong trào"]),
  SeedFact(
    seed: "003", fact: "compact of 2020 was signed", page: langSon,
    expected: ["Giao ước thi đua năm 2020 đã được ký"]),
  SeedFact(
    seed: "003", fact: "documents carried out well", page: langSon,
    expected: ["Văn bản, hướng dẫn về thi đua, khen thưởng được thực hiện tốt"]),
  SeedFact(
    seed: "003", fact: "movements for great days and events", page: langSon,
    expected: ["chào mừng ngày lễ lớn, ngày kỷ niệm và sự kiện chính trị của đất nước, của tỉnh"]),
  SeedFact(
    seed: "003", fact: "what the movements brought about", page: langSon,
    expected: ["tạo chuyển biến mạnh cả về nhận thức lẫn hành động"]),
  SeedFact(
    seed: "003", fact: "more than 100 collective commendations", page: langSon,
    expected: ["hơn 100 lượt tập thể"]),
  SeedFact(
    seed: "003", fact: "more than 500 individual commendations", page: langSon,
    expected: ["hơn 500 lượt cá nhân"]),
  SeedFact(seed: "003", fact: "three levels", page: langSon, expected: ["cấp Nhà nước, cấp tỉnh và cấp cơ quan"]),
  SeedFact(
    seed: "003", fact: "members discussed, scores announced", page: langSon,
    expected: ["đánh giá công tác thi đua, khen thưởng của cụm; hội nghị thông báo kết quả chấm điểm các đơn vị"]),
  SeedFact(
    seed: "003", fact: "scores not printed", page: langSon,
    expected: ["kết quả chấm điểm được thông báo tại hội nghị, nguồn không in lại"]),
  SeedFact(
    seed: "003", fact: "experience and solutions for 2021", page: langSon,
    expected: ["Trao đổi kinh nghiệm thực hiện phong trào và bàn giải pháp cho nhiệm vụ năm 2021"]),
  SeedFact(
    seed: "003", fact: "units proposed to the province, not named", page: langSon,
    expected: ["Bình xét đơn vị tiêu biểu để đề nghị UBND tỉnh khen thưởng; nguồn không nêu tên đơn vị"]),
  SeedFact(
    seed: "003", fact: "launch and compact of 2021", page: langSon,
    expected: ["Phát động thi đua và ký giao ước năm 2021"]),
  SeedFact(seed: "003", fact: "publisher", page: langSon, expected: ["Lạng Sơn Online"]),
  SeedFact(seed: "003", fact: "byline", page: langSon, expected: ["Hải Đăng"]),
  SeedFact(
    seed: "003", fact: "why the day of publication is likely", page: langSon,
    expected: ["bài viết gọi ngày họp là chiều nay"]),
  SeedFact(
    seed: "003", fact: "title of the article", page: langSon,
    expected: ["Cụm Thi đua các cơ quan đảng tỉnh tổng kết công tác thi đua – khen thưởng năm 2020"]),
  SeedFact(
    seed: "003", fact: "leaders and deputies in the cluster's archive", page: "cum/lang-son/co-quan-dang.html",
    expected: ["2020", "Trường Chính trị Hoàng Văn Thụ", "2021", "Ủy ban Kiểm tra Tỉnh ủy", "Báo Lạng Sơn"]),
  SeedFact(
    seed: "003", fact: "meeting in the cluster's archive", page: "cum/lang-son/co-quan-dang.html",
    expected: ["30/12/2020", "Cụm các cơ quan đảng tỉnh Lạng Sơn tổng kết năm 2020, ký giao ước thi đua năm 2021"]),
  SeedFact(
    seed: "003", fact: "commendations in the yearly summary", page: "tong-hop/2020.html",
    expected: ["100", "500"]),
  SeedFact(
    seed: "003", fact: "leaders in the yearly summary", page: "tong-hop/2020.html",
    expected: ["Trường Chính trị Hoàng Văn Thụ", "Ủy ban Kiểm tra Tỉnh ủy", "Báo Lạng Sơn"]),
  SeedFact(
    seed: "003", fact: "office on the unit's page", page: "don-vi/truong-chinh-tri-hoang-van-thu.html",
    expected: ["2020", "Cụm thi đua các cơ quan đảng tỉnh"]),
  SeedFact(
    seed: "003", fact: "offices of two years on the unit's page", page: "don-vi/uy-ban-kiem-tra-tinh-uy-lang-son.html",
    expected: ["2020", "2021"]),
  SeedFact(
    seed: "003", fact: "office on the unit's page", page: "don-vi/bao-lang-son.html",
    expected: ["2021", "Cụm thi đua các cơ quan đảng tỉnh"]),
]

private let bacNinhBloc =
  "ban-tin/2019/bac-ninh-khoi-kinh-te-ky-thuat-tong-ket-nam-2019.html"

private let bacNinhBlocFacts: [SeedFact] = [
  SeedFact(
    seed: "004", fact: "annual review of 2019, tasks of 2020", page: bacNinhBloc,
    expected: [
      "Khối các sở, ban, ngành kinh tế, kỹ thuật tỉnh Bắc Ninh tổng kết năm 2019, triển khai nhiệm vụ năm 2020"
    ]),
  SeedFact(
    seed: "004", fact: "the bloc's name", page: bacNinhBloc,
    expected: ["Khối thi đua các sở, ban, ngành tham mưu và quản lý Nhà nước về kinh tế, kỹ thuật"]),
  SeedFact(seed: "004", fact: "date", page: bacNinhBloc, expected: ["chiều ngày 02 tháng 12 năm 2019"]),
  SeedFact(
    seed: "004", fact: "the year is not printed and follows from the context", page: bacNinhBloc,
    expected: ["nguồn không in năm; năm suy từ nội dung tổng kết năm 2019, triển khai năm 2020"]),
  SeedFact(
    seed: "004", fact: "the title tells only the tasks of 2020", page: bacNinhBloc,
    expected: ["đầu đề của nguồn chỉ nói triển khai nhiệm vụ năm 2020, nội dung là tổng kết năm 2019"]),
  SeedFact(
    seed: "004", fact: "afternoon at the Department of Industry and Trade", page: bacNinhBloc,
    expected: ["Hội nghị họp buổi chiều tại Sở Công thương"]),
  SeedFact(
    seed: "004", fact: "compact's targets reached, some exceeded", page: bacNinhBloc,
    expected: [
      "cơ bản hoàn thành mục tiêu, nhiệm vụ đã đăng ký trong giao ước thi đua; một số chỉ tiêu vượt kế hoạch"
    ]),
  SeedFact(
    seed: "004", fact: "advice on programmes and plans", page: bacNinhBloc,
    expected: ["tham mưu xây dựng chương trình, kế hoạch đúng chức năng"]),
  SeedFact(
    seed: "004", fact: "movements put into practice", page: bacNinhBloc,
    expected: ["đưa nội dung phong trào vào hoạt động thực tế"]),
  SeedFact(
    seed: "004", fact: "movements close to the tasks", page: bacNinhBloc,
    expected: ["sát với nhiệm vụ chung của tỉnh và riêng của ngành, đơn vị mình"]),
  SeedFact(
    seed: "004", fact: "solidarity", page: bacNinhBloc,
    expected: ["giữ truyền thống đoàn kết, khắc phục khó khăn để làm tốt nhiệm vụ chính trị"]),
  SeedFact(
    seed: "004", fact: "spirit of work and morals", page: bacNinhBloc,
    expected: ["tác phong lao động cần cù, sáng tạo và ý thức rèn luyện đạo đức của cán bộ, công chức, viên chức"]),
  SeedFact(
    seed: "004", fact: "direction of 2020: movements and commendation", page: bacNinhBloc,
    expected: ["Khối tiếp tục đẩy mạnh thi đua, khen thưởng"]),
  SeedFact(
    seed: "004", fact: "direction of 2020: the plan", page: bacNinhBloc,
    expected: ["kế hoạch phát triển kinh tế - xã hội năm 2020"]),
  SeedFact(
    seed: "004", fact: "direction of 2020: the congress's resolution", page: bacNinhBloc,
    expected: ["Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX"]),
  SeedFact(
    seed: "004", fact: "Government flag proposed", page: bacNinhBloc,
    expected: ["Cờ thi đua của Chính phủ", "Sở Công thương"]),
  SeedFact(seed: "004", fact: "provincial flag proposed 1", page: bacNinhBloc, expected: ["Sở Xây dựng"]),
  SeedFact(
    seed: "004", fact: "provincial flag proposed 2", page: bacNinhBloc,
    expected: ["Sở Thông tin và Truyền thông"]),
  SeedFact(
    seed: "004", fact: "provincial flag proposed 3", page: bacNinhBloc,
    expected: ["Cục Dự trữ quốc gia khu vực Hà Bắc"]),
  SeedFact(seed: "004", fact: "who is asked for the provincial flag", page: bacNinhBloc, expected: ["UBND tỉnh"]),
  SeedFact(
    seed: "004", fact: "Prime Minister's certificate proposed", page: bacNinhBloc,
    expected: ["Bằng khen của Thủ tướng Chính phủ", "Sở Giao thông vận tải", "Quỹ Đầu tư phát triển tỉnh"]),
  SeedFact(seed: "004", fact: "the certificate as printed", page: bacNinhBloc, expected: ["Bằng khen của Chính phủ"]),
  SeedFact(
    seed: "004", fact: "why the certificate is the Prime Minister's", page: bacNinhBloc,
    expected: ["nguồn in Bằng khen của Chính phủ; hình thức này là Bằng khen của Thủ tướng Chính phủ"]),
  SeedFact(
    seed: "004", fact: "provincial certificate proposed 1", page: bacNinhBloc,
    expected: ["Sở Tài nguyên và Môi trường"]),
  SeedFact(seed: "004", fact: "provincial certificate proposed 2", page: bacNinhBloc, expected: ["Liên minh HTX tỉnh"]),
  SeedFact(
    seed: "004", fact: "provincial certificate proposed 3", page: bacNinhBloc,
    expected: ["Ban Quản lý khu vực phát triển đô thị Bắc Ninh"]),
  SeedFact(
    seed: "004", fact: "provincial certificate as printed", page: bacNinhBloc,
    expected: ["Bằng khen của UBND tỉnh"]),
  SeedFact(
    seed: "004", fact: "agreed by all units", page: bacNinhBloc,
    expected: ["Kết quả bình xét và các đề nghị khen thưởng được mọi đơn vị trong khối thống nhất"]),
  SeedFact(
    seed: "004", fact: "next leader", page: bacNinhBloc,
    expected: ["Liên minh HTX tỉnh", "2020", "Trưởng Khối"]),
  SeedFact(
    seed: "004", fact: "no leader of 2019, no deputy, no scores, no full list", page: bacNinhBloc,
    expected: ["Nguồn không nêu Trưởng Khối năm 2019, Phó Khối, điểm số và danh sách thành viên đầy đủ"]),
  SeedFact(seed: "004", fact: "publisher", page: bacNinhBloc, expected: ["BTV"]),
  SeedFact(seed: "004", fact: "byline", page: bacNinhBloc, expected: ["Trần Cường", "Hải Yến"]),
  SeedFact(
    seed: "004", fact: "title of the article", page: bacNinhBloc,
    expected: [
      "Khối thi đua các sở, ban, ngành tham mưu và quản lý Nhà nước về kinh tế, kỹ thuật triển khai nhiệm vụ năm 2020"
    ]),
  SeedFact(
    seed: "004", fact: "leader in the bloc's archive", page: "cum/bac-ninh/kinh-te-ky-thuat.html",
    expected: ["2020", "Liên minh HTX tỉnh", "Trưởng Khối"]),
  SeedFact(
    seed: "004", fact: "units known in the bloc's archive", page: "cum/bac-ninh/kinh-te-ky-thuat.html",
    expected: [
      "Sở Công thương",
      "Sở Xây dựng",
      "Sở Thông tin và Truyền thông",
      "Cục Dự trữ quốc gia khu vực Hà Bắc",
      "Sở Giao thông vận tải",
      "Quỹ Đầu tư phát triển tỉnh",
      "Sở Tài nguyên và Môi trường",
      "Liên minh HTX tỉnh",
      "Ban Quản lý khu vực phát triển đô thị Bắc Ninh",
    ]),
  SeedFact(
    seed: "004", fact: "meeting in the bloc's archive", page: "cum/bac-ninh/kinh-te-ky-thuat.html",
    expected: ["02/12/2019"]),
  SeedFact(
    seed: "004", fact: "proposals in the yearly summary", page: "tong-hop/2019.html",
    expected: [
      "Sở Công thương",
      "Sở Xây dựng",
      "Cục Dự trữ quốc gia khu vực Hà Bắc",
      "Quỹ Đầu tư phát triển tỉnh",
      "Ban Quản lý khu vực phát triển đô thị Bắc Ninh",
    ]),
  SeedFact(
    seed: "004", fact: "next leader in the yearly summary", page: "tong-hop/2019.html",
    expected: ["Liên minh HTX tỉnh"]),
  SeedFact(
    seed: "004", fact: "proposal on the unit's page", page: "don-vi/so-cong-thuong-bac-ninh.html",
    expected: ["Cờ thi đua của Chính phủ", "2019"]),
  SeedFact(
    seed: "004", fact: "proposal on the unit's page", page: "don-vi/so-giao-thong-van-tai-bac-ninh.html",
    expected: ["Bằng khen của Thủ tướng Chính phủ", "2019"]),
  SeedFact(
    seed: "004", fact: "proposal and office on the unit's page", page: "don-vi/lien-minh-htx-bac-ninh.html",
    expected: ["Bằng khen của", "2019", "2020"]),
]
