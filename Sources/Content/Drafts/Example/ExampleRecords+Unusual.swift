// What was revoked, cancelled, planned, drafted, put off or corrected.

extension ExampleRecords {
  static let unusual: [(path: String, text: String)] = [
    (
      "2024/thong-bao-thu-hoi.md",
      """
      ---
      title: Thông báo thu hồi Bằng khen do kê khai sai thành tích
      date: 2024-06-03
      kind: notice
      year: 2023
      organiser: tinh-mau
      awards:
        - award: bang-khen-tinh
          to:
            - quan-ly-thi-truong
          stage: revoked
          decision: 512/QĐ-UBND
          note: đơn vị tự báo cáo sai số liệu năm 2023
      slug: thong-bao-thu-hoi
      publish: 2024-06-05
      ---

      Bằng khen tặng riêng ngoài đợt xét của khối được thu hồi theo đề nghị của chính đơn vị.
      """
    ),
    (
      "2025/khoi-co-quan-dang-so-ket-hoan.md",
      """
      ---
      title: Khối các cơ quan Đảng hủy hội nghị sơ kết 6 tháng đầu năm 2025
      date: 2025-07-13
      kind: midyear-review
      status: cancelled
      year: 2025
      cluster: tinh-mau/khoi-co-quan-dang
      slug: khoi-co-quan-dang-huy-so-ket
      ---

      Hội nghị hủy vì trùng lịch sắp xếp bộ máy; các cơ quan gửi báo cáo bằng văn bản.
      """
    ),
    (
      "2025/khoi-trung-uong-chuyen-de.md",
      """
      ---
      title: Khối các cơ quan Trung ương bàn về chấm điểm chéo
      date: 2025-10-02
      kind: thematic
      cluster: tinh-mau/khoi-trung-uong
      draft: true
      ---

      Bản nháp: chờ đơn vị chủ trì duyệt nội dung.
      """
    ),
    (
      "2026/trao-thuong-nam-2025.md",
      """
      ---
      title: Tỉnh Mẫu dự kiến trao thưởng năm 2025
      date: 2026-03-20
      kind: commendation
      status: planned
      year: 2025
      organiser: tinh-mau
      venue: Trung tâm hội nghị tỉnh Mẫu
      slug: trao-thuong-nam-2025
      ---

      Giấy mời đã gửi; danh sách trao thưởng chờ quyết định.
      """
    ),
    (
      "2026/thu-cam-on.md",
      """
      ---
      title: Thư cảm ơn cuối kỳ lưu trữ
      date: 2026-02-02
      kind: notice
      year: 2025
      organiser: tinh-mau
      publish: 2099-01-01
      ---

      Bản tin hẹn ngày đăng: trước ngày ấy trang không có.
      """
    ),
  ]

  static let later: [(path: String, text: String)] = [
    (
      "2024/cum-mien-nui-bo-sung.md",
      """
      ---
      title: Cụm miền núi họp bổ sung, đính chính kết quả năm 2023
      date:
        value: 2024-02-29
        as-printed: 29/2
        certainty: likely
        note: nguồn không in năm; năm suy từ số văn bản
      time: evening
      kind: other
      year: 2023
      cluster: Cụm miền núi
      leadership:
        - year: 2024
          leader: suoi-mau
          by: agreement
          as-printed: năm 2023
          certainty: unclear
          note: nguồn in nhầm năm
      awards:
        - award: bang-khen-tinh
          to:
            - value: doi-mau
              as-printed: Đồi Mấu
          votes: 4/5
          note: đề nghị riêng về phòng, chống thiên tai
        - award: co-thi-dua-bo
          to:
            - doi-mau
          by: Bộ chủ quản giả định
      corrections:
        - date: 2024-03-15
          field: awards
          from: bang-khen-bo
          to: bang-khen-tinh
          reason: nguồn thứ nhất ghi nhầm cấp khen
      accept:
        - rule: two-awards-one-unit
          because: hai thành tích khác nhau, hai cấp xét khác nhau
      slug: cum-mien-nui-bo-sung
      ---

      Cuộc họp buổi tối, gọn một việc: bổ sung hồ sơ của Đồi Mẫu.
      """
    ),
    (
      "2025/cum-trung-hoc-ky-giao-uoc.md",
      """
      ---
      title: Cụm các trường trung học phổ thông giao ban, ký giao ước thi đua năm 2026
      date: 2025-11-28
      time: sáng
      kind: [giao ban, ký giao ước]
      year: 2025
      compact:
        year: 2026
      cluster: so-giao-duc/cum-trung-hoc
      host: Trường THPT Mẫu số 2
      leadership:
        - year: 2026
          leader: Trường THPT Đồi Mẫu
          by: chỉ định
          decision: 301/QĐ-SGDĐT
      slug: cum-trung-hoc-ky-giao-uoc
      ---

      Các trường ký sớm cho năm sau, trước khi bước vào kỳ thi học kỳ.
      """
    ),
  ]
}
