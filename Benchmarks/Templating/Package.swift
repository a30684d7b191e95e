// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "TemplatingBenchmark",
  dependencies: [
    .package(name: "Bantin", path: "../.."),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "TemplatingBenchmark",
      dependencies: [
        .product(name: "Templating", package: "Bantin"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
