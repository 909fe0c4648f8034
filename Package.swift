// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle",
  package: "swift-service-lifecycle"
)
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "sc-etl",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "sc-etl", targets: ["sc-etl"]),
    .library(name: "XLSXReader", targets: ["XLSXReader"]),
  ],
  dependencies: [
    // The command line: arguments, help, exit status 64.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The store: SQLite with migrations and transactions.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // The pipeline folder: YAML with line and column.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // The logs of a watched folder.
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // Signals and shutdown of a watched folder.
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    // SHA-256, the identity of a submission.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // The report: templates whose text is escaped unless they say otherwise.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C boundary
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    .systemLibrary(name: "CFileSystem"),
    .systemLibrary(name: "CProcessor"),

    // Leaves
    .target(name: "FolderWatch", dependencies: ["CFileSystem"], swiftSettings: strict),
    .target(
      name: "XLSXReader",
      dependencies: ["CProcessor", "CZlib", "CLibXML2"],
      swiftSettings: strict
    ),
    .target(name: "Findings", swiftSettings: strict),

    // Vocabulary
    .target(name: "Tabular", dependencies: ["Findings"], swiftSettings: strict),
    .target(
      name: "PipelineSpec",
      dependencies: ["Findings", "Tabular", yams, crypto],
      swiftSettings: strict
    ),

    // Stages, in the order of the data
    .target(
      name: "Extract",
      dependencies: ["XLSXReader", "Findings", "Tabular", "PipelineSpec"],
      swiftSettings: strict
    ),
    .target(
      name: "Normalize",
      dependencies: ["Findings", "Tabular", "PipelineSpec"],
      swiftSettings: strict
    ),
    .target(
      name: "Store",
      dependencies: ["Findings", "Tabular", "PipelineSpec", grdb, crypto],
      swiftSettings: strict
    ),
    .target(
      name: "Rules",
      dependencies: ["Findings", "Tabular", "PipelineSpec", "Store"],
      swiftSettings: strict
    ),
    .target(
      name: "Evaluate",
      dependencies: ["Findings", "Tabular", "PipelineSpec", "Store"],
      swiftSettings: strict
    ),
    .target(
      name: "Export",
      dependencies: [
        "Findings", "Tabular", "PipelineSpec", crypto, "CFileSystem", "CXLSXWriter", "CPostgreSQL",
      ],
      swiftSettings: strict
    ),

    .target(
      name: "SQLiteExport",
      dependencies: ["Export", "Findings", "Tabular", grdb],
      swiftSettings: strict
    ),
    .target(
      name: "Report",
      dependencies: ["Findings", "Tabular", "PipelineSpec", "Evaluate", mustache],
      swiftSettings: strict
    ),

    // Assembly and terminal
    .target(
      name: "ETLRun",
      dependencies: [
        "XLSXReader", "Findings", "FolderWatch", "Tabular", "PipelineSpec", "Extract", "Normalize",
        "Store", "Rules", "Evaluate", "Export", "SQLiteExport", "Report",
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "sc-etl",
      dependencies: [
        "ETLRun", "Findings", "PipelineSpec", argumentParser, logging, lifecycle,
        signals,
      ],
      swiftSettings: strict
    ),

    // The example of the reader's documentation, which a test runs
    .executableTarget(
      name: "read-workbook",
      dependencies: ["XLSXReader"],
      path: "Examples/read-workbook",
      swiftSettings: strict
    ),

    // Benchmarks
    .executableTarget(
      name: "sc-etl-bench",
      dependencies: ["XLSXReader"],
      path: "Benchmarks/sc-etl-bench",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "sc-etl-stage-bench",
      dependencies: [
        "XLSXReader", "Findings", "Tabular", "PipelineSpec", "Extract", "Normalize", "Store",
        "Rules",
        argumentParser,
      ],
      path: "Benchmarks/sc-etl-stage-bench",
      swiftSettings: strict
    ),

    // Tests
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "XLSXReaderTests",
      dependencies: ["XLSXReader", "TestSupport", "read-workbook"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(name: "FolderWatchTests", dependencies: ["FolderWatch"], swiftSettings: strict),
    .testTarget(name: "FindingsTests", dependencies: ["Findings"], swiftSettings: strict),
    .testTarget(name: "TabularTests", dependencies: ["Tabular"], swiftSettings: strict),
    .testTarget(
      name: "PipelineSpecTests",
      dependencies: ["PipelineSpec", "Findings", "Tabular"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ExtractTests",
      dependencies: [
        "Extract", "XLSXReader", "PipelineSpec", "Tabular", "Findings", "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "NormalizeTests",
      dependencies: ["Normalize", "PipelineSpec", "Tabular", "Findings"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "StoreTests",
      dependencies: ["Store", "PipelineSpec", "Tabular", "Findings", grdb],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RulesTests",
      dependencies: [
        "Rules", "ETLRun", "Store", "PipelineSpec", "Tabular", "Findings", "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "EvaluateTests",
      dependencies: ["Evaluate", "Report", "Store", "PipelineSpec", "Tabular", "Findings"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ExportTests",
      dependencies: [
        "Export", "SQLiteExport", "PipelineSpec", "Tabular", "Findings", "XLSXReader", grdb,
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ETLRunTests",
      dependencies: [
        "ETLRun", "Findings", "FolderWatch", "Store", "PipelineSpec", "XLSXReader", grdb,
      ],
      exclude: ["Schemas"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReportTests",
      dependencies: ["Report", "Evaluate", "PipelineSpec", "Tabular", "Findings"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["sc-etl", "TestSupport"],
      swiftSettings: strict
    ),
  ]
)
