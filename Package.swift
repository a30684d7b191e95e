// swift-tools-version: 6.2
import PackageDescription

/// What every module is compiled with. `ExistentialAny` keeps a boxed value visible where it is paid for.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "Bantin",
  products: [
    .executable(name: "bantin", targets: ["bantin"]),
    .library(name: "Templating", targets: ["Templating"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Debian's C libraries: a module map and a shim each.
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    // No pkgConfig: its file asks for a flag that SwiftPM warns of, and the header stands where the compiler looks.
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    // Photographs by Debian's C libraries; in C, since libjpeg reports errors by longjmp.
    .target(
      name: "CPhotograph",
      linkerSettings: [.linkedLibrary("jpeg"), .linkedLibrary("spng"), .linkedLibrary("webp"), .linkedLibrary("stb")]),
    // A function of libxlsxwriter's, replaced.
    .target(name: "CXLSXMemory"),
    // What a site is compressed with before it is published. No pkgConfig: their headers stand where the compiler looks.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),
    // System calls of Linux that Swift's Glibc module does not declare.
    .target(name: "CLinux"),
    // Has mimalloc take memory from large pages, and takes that of variables at once.
    .target(name: "CProcessMemory"),

    .target(name: "Bytes", swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["Bytes"], swiftSettings: strict),
    .target(name: "Files", dependencies: ["Bytes"], swiftSettings: strict),
    .target(name: "Emulation", dependencies: ["Bytes", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "Content", dependencies: ["Bytes", "CCMark", "CYAML", "CUTF8Proc", "Diagnostics", "Emulation", "Files"],
      swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["Bytes", "CXLSXMemory", "CXLSXWriter", "Diagnostics", "Emulation"],
      swiftSettings: strict),
    .target(name: "Photographs", dependencies: ["CPhotograph"], swiftSettings: strict),
    .target(name: "Templating", dependencies: ["Bytes", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "Website", dependencies: ["Bytes", "Diagnostics", "Emulation", "Files", "Templating"], swiftSettings: strict
    ),
    .target(
      name: "Building",
      dependencies: [
        "Bytes", "CBrotli", "CLinux", "CNettle", "CZlib", "Content", "Diagnostics", "Emulation", "Files", "Photographs",
        "Reports", "Templating", "Website",
      ],
      swiftSettings: strict),
    .target(
      name: "PreviewServer",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("preview.js")], swiftSettings: strict),
    .executableTarget(
      name: "bantin",
      dependencies: [
        "Building", "Bytes", "CLinux", "CProcessMemory", "Content", "Diagnostics", "Emulation", "Files",
        "PreviewServer",
        "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict,
      // Its malloc takes the place of glibc's. Debug builds keep that one, which sanitizers know.
      linkerSettings: [.linkedLibrary("mimalloc", .when(configuration: .release))]),

    .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "EmulationTests", dependencies: ["Emulation"], exclude: ["Text/collation-icu.py"], swiftSettings: strict),
    .testTarget(
      name: "ContentTests", dependencies: ["Content", "Diagnostics", "Emulation", "Files", "TestSupport"],
      exclude: [
        "Schema/validate-schemas.py", "Schema/record.schema.json", "ScoreSheets/make-fixtures.py",
        "ScoreSheets/Fixtures",
      ], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Building", "CZlib", "Content", "Diagnostics", "Emulation", "Files", "Reports", "TestSupport", "Website",
      ],
      exclude: ["Golden", "check-documents.sh", "read-workbook.py", "recalculate.xcu", "validate-package.py"],
      swiftSettings: strict),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating"], swiftSettings: strict),
    // What several test targets share, and what they need of glibc that Swift's Glibc module does not declare.
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .target(
      name: "TestSupport", dependencies: ["CTestSupport", "Files"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "PhotographsTests", dependencies: ["CPhotograph", "Files", "Photographs", "TestSupport"],
      exclude: ["Fixtures", "make-fixtures.py"], swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WebsiteTests", dependencies: ["Diagnostics", "Emulation", "Files", "Templating", "Website"],
      swiftSettings: strict),
    .testTarget(
      name: "BuildingTests",
      dependencies: ["Building", "Content", "Diagnostics", "Emulation", "Files", "TestSupport", "Website"],
      exclude: ["Documents/check-report.py", "Sites"], swiftSettings: strict),
    .testTarget(
      name: "PreviewServerTests",
      dependencies: ["PreviewServer", "TestSupport", .product(name: "FlyingFox", package: "FlyingFox")],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["CTestSupport", "Files", "TestSupport", "bantin"], swiftSettings: strict),
  ]
)
