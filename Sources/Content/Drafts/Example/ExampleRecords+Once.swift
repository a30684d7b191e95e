// Launches, cross-checks, preparatory meetings, briefings: dates by the month, the year, several days, or unknown.

extension ExampleRecords {
  static let meetings: [(path: String, text: String)] = [
    (
      "2023/phat-dong-thi-dua-2023.md",
      """
      ---
      title: Tỉnh Mẫu phát động phong trào thi đua năm 2023
      date: 2023-02-08
      time: morning
      kind: launch
      year: 2023
      organiser: tinh-mau
      venue: Trung tâm hội nghị tỉnh Mẫu
      mode: hybrid
      points:
        - điểm cầu UBND tỉnh Mẫu
        - điểm cầu 10 huyện, thị xã, thành phố
      chairs:
        - name: Lê Minh Họa
          office: Chủ tịch UBND tỉnh Mẫu, Chủ tịch Hội đồng Thi đua - Khen thưởng
      participants:
        - name: Phạm Thí Dụ
          office: Giám đốc Sở Nội vụ
          unit: so-noi-vu
          role: reporter
        - office: Đại biểu cơ quan Trung ương
          role: guest
      movements:
        - name: Tỉnh Mẫu chung sức xây dựng nông thôn mới
          scope: province
          from: 2021
          until: 2025
        - name: Tỉnh Mẫu đẩy mạnh chuyển đổi số
          scope: province
          from: 2022
          until: 2025
      documents:
        - number: 05/KH-UBND
          date: 2023-01-30
          title: Kế hoạch phát động phong trào thi đua năm 2023
          issuer: UBND tỉnh Mẫu
      sources:
        - publisher: Trang tin minh họa tỉnh Mẫu
          url: https://bao-mau.example/tin/phat-dong-2023
          title: Phát động thi đua năm 2023
          author: Bùi Thị Nháp
          published: 2023-02-08 16:30
          updated: 2023-02-09
      summary: UBND tỉnh Mẫu phát động phong trào thi đua năm 2023 tới 10 điểm cầu cấp huyện. Dữ liệu minh họa.
      slug: phat-dong-thi-dua-2023
      aliases:
        - /tin-tuc/1023
        - /thi-dua/phat-dong-2023.html
      ---

      Lễ phát động họp trực tiếp tại tỉnh và nối với mười điểm cầu cấp huyện. Mỗi cụm, khối đăng ký một phần việc trọng tâm, nộp về
      Ban Thi đua - Khen thưởng trước ngày 28/02.

      | Thời gian | Việc | Nơi làm |
      | --- | --- | --- |
      | Tháng Ba | ký giao ước | các cụm, khối |
      | Tháng Bảy | sơ kết 6 tháng | các cụm, khối |
      | Tháng Mười hai | tổng kết, suy tôn | các cụm, khối |

      Kế hoạch cho phép cụm, khối gộp buổi ký giao ước với buổi tổng kết năm trước[^1].

      [^1]: Trong dữ liệu minh họa, chỉ Cụm thi đua các trường trung học phổ thông ký sớm như vậy.
      """
    ),
    (
      "2023/khoi-kinh-te-kiem-tra-cheo.md",
      """
      ---
      title: Khối thi đua kinh tế, kỹ thuật kiểm tra chéo việc thực hiện giao ước
      date: unknown
      kind: cross-check
      year: 2023
      cluster: tinh-mau/khoi-kinh-te
      host:
        - Sở Xây dựng
        - Sở Công Thương
      sources:
        - publisher: Trang tin minh họa tỉnh Mẫu
      slug: khoi-kinh-te-kiem-tra-cheo
      ---

      Hai đoàn kiểm tra chéo tám đơn vị trong quý III. Nguồn không ghi ngày, nên bản tin chỉ ghi năm.
      """
    ),
    (
      "2023/hoi-thao-cham-diem.md",
      """
      ---
      title: Khối tổng hợp, nội chính trao đổi về cách chấm điểm thi đua
      date: 2023-09
      kind: thematic
      year: 2023
      cluster: tinh-mau/khoi-noi-chinh
      mode: online
      points:
        - Sở Tư pháp
        - Công an tỉnh Mẫu
      host: so-tu-phap
      slug: hoi-thao-cham-diem
      ---

      Buổi sinh hoạt chuyên đề bàn ba điểm: bớt tiêu chí định tính, trừ điểm có bậc, công khai điểm tự chấm.
      """
    ),
    (
      "2024/khoi-truong-hop-tru-bi.md",
      """
      ---
      title: Khối các trường chuyên nghiệp họp trù bị, bình xét năm 2024
      date: 2024-12-10..2024-12-11
      time: 08:30
      kind: [preparatory, assessment]
      year: 2024
      cluster: tinh-mau/khoi-truong
      venue: Trường Cao đẳng Y tế Mẫu
      results:
        method: [secret-ballot, scoring]
        outcome:
          value: not-reported
          note: kết quả để hội nghị tổng kết công bố
      slug: khoi-truong-hop-tru-bi
      ---

      Ngày đầu, các trường chấm chéo hồ sơ. Ngày thứ hai bỏ phiếu kín; phiếu niêm phong đến hội nghị tổng kết.
      """
    ),
    (
      "2024/khoi-trung-uong-giao-ban.md",
      """
      ---
      title: Khối các cơ quan Trung ương giao ban quý II năm 2024
      date: 2024-05
      kind: briefing
      cluster: tinh-mau/khoi-trung-uong
      host: thue-tinh
      indicators:
        - name: Thủ tục giải quyết trực tuyến
          value: 81.5
          measure: '%'
          note: số liệu quý II, chưa gồm cấp xã
      slug: khoi-trung-uong-giao-ban
      ---

      Giao ban ngắn về lịch đối chiếu số liệu chung. Không có nội dung khen thưởng.
      """
    ),
    (
      "2024/ket-nghia-thon-kho.md",
      """
      ---
      title: Tỉnh đoàn và Hội Nông dân kết nghĩa với thôn còn khó khăn
      date: 2024
      kind: other
      year: 2024
      cluster: tinh-mau/khoi-doan-the
      participants:
        - unit: tinh-doan
        - unit: hoi-nong-dan
      slug: ket-nghia-thon-kho
      ---

      Nguồn chỉ ghi năm 2024.
      """
    ),
  ]
}
