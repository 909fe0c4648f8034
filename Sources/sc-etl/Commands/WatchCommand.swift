import ArgumentParser
import ETLRun
import Findings
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// `sc-etl watch`: an ingest that goes on.
struct WatchCommand: AsyncParsableCommand, NamesInput {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Take every workbook that arrives in a folder, once, when it is complete.",
    discussion: """
      A workbook is complete when its ZIP end record is there and its size and time have not changed for the settle \
      time, or as soon as its writer has closed it. A workbook is known by its content: the same bytes are never taken \
      twice, whatever their name and time. The exports are written when a burst of files has settled. What fails for \
      now (a file that cannot be read, a full disk) is tried again after growing pauses.

      The kernel tells of changes; network file systems are polled. SIGTERM and SIGINT finish or roll back the current \
      workbook and end with 143 or 130. A second instance on the same store ends with 75 and says who holds it.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var export: ExportOptions
  @OptionGroup var previous: PreviousCycleOptions
  @OptionGroup var waivers: WaiverOptions
  @OptionGroup var watching: WatchOptions

  @Argument(help: "The folder to watch, with all folders below it.")
  var inbox: String

  var inputPaths: [String] { [inbox] }

  func run() async throws {
    try watching.check(inboxPath: inbox)
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let configuration = try RunConfiguration(
        pipeline: try PipelineChoice.load(common),
        storePath: store.store,
        outputPath: export.out,
        previous: previous,
        reading: reading,
        waiversPath: waivers.path(forInputs: [inbox]),
        csvProfile: export.csvProfile,
        reportLanguage: common.lang
      )
      let reporter = try WatchReporter(
        options: watching,
        language: common.lang,
        level: common.quiet ? .error : (common.verbose ? .debug : .info),
        now: configuration.now
      )
      let run = WatchRun(
        configuration: configuration,
        settings: watching.settings(inboxPath: inbox),
        elapsed: WatchReporter.elapsed,
        report: reporter.report
      )
      let service = WatchService(run: run)
      try await serve(service, logger: reporter.logger)
      return service.hasFailures ? ExitStatus.someFilesFailed : .success
    }
  }

  private func serve(_ service: WatchService, logger: Logger) async throws {
    var quietLogger = logger
    quietLogger.logLevel = .error
    var group = ServiceGroupConfiguration(
      services: [
        .init(
          service: service,
          successTerminationBehavior: .gracefullyShutdownGroup,
          failureTerminationBehavior: .cancelGroup
        )
      ],
      gracefulShutdownSignals: [.sigint, .sigterm],
      logger: quietLogger
    )
    group.maximumGracefulShutdownDuration = watching.grace.duration
    try await ServiceGroup(configuration: group).run()
  }
}
