import ArgumentParser
import ETLRun
import Foundation

/// How logs are written.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// Options of a watched folder.
struct WatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How long a file must stay the same before it is taken.", valueName: "time")
  )
  var settle = TimeSpan(.seconds(2))

  @Option(
    help: ArgumentHelp(
      "Look at the folder this often instead of listening to the kernel. (default: 5s on network file systems)",
      valueName: "time"
    )
  )
  var poll: TimeSpan?

  @Option(
    help: ArgumentHelp(
      "Look at the whole folder this often in any case, since events get lost.",
      valueName: "time"
    )
  )
  var rescan = TimeSpan(.seconds(180))

  @Flag(help: "Take what is there, write the exports, and end.")
  var once = false

  @Option(
    help: ArgumentHelp(
      "Move workbooks that were taken here. (default: they stay)",
      valueName: "dir"
    )
  )
  var doneDir: String?

  @Option(
    help: ArgumentHelp(
      "Move workbooks that were rejected here. (default: they stay)",
      valueName: "dir"
    )
  )
  var failedDir: String?

  @Option(
    help: ArgumentHelp(
      "Append what happens as JSON lines; - is standard output.",
      valueName: "file|-"
    )
  )
  var events: String?

  @Option(
    help: ArgumentHelp("Keep a JSON file that says whether all is well.", valueName: "file")
  )
  var healthFile: String?

  @Option(
    help: ArgumentHelp(
      "Keep a file of metrics for the Prometheus node exporter.",
      valueName: "file"
    )
  )
  var metricsFile: String?

  @Option(help: ArgumentHelp("How logs are written to standard error.", valueName: "text|json"))
  var logFormat: LogFormat = .text

  @Option(
    help: ArgumentHelp("How long the work at hand may take after SIGTERM.", valueName: "time")
  )
  var grace = TimeSpan(.seconds(30))

  func validate() throws {
    if poll?.duration == .zero { throw ValidationError("--poll must be more than 0.") }
    if rescan.duration < .seconds(1) { throw ValidationError("--rescan must be 1s or more.") }
  }

  /// Refuses to move finished files to where they come from.
  func check(inboxPath: String) throws {
    let inbox = Self.real(inboxPath)
    for (option, folder) in [("--done-dir", doneDir), ("--failed-dir", failedDir)] {
      guard let folder, Self.real(folder) == inbox else { continue }
      throw ValidationError("\(option) must be another folder than the inbox.")
    }
  }

  private static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  /// The settings of a watch over a folder.
  func settings(inboxPath: String) -> WatchSettings {
    var settings = WatchSettings(
      inboxPath: inboxPath.count > 1 && inboxPath.hasSuffix("/")
        ? String(inboxPath.dropLast()) : inboxPath
    )
    settings.settleTime = settle.duration
    settings.rescanTime = rescan.duration
    settings.stopsWhenIdle = once
    if once { settings.stallTime = max(.seconds(60), settle.duration) }
    settings.donePath = doneDir
    settings.failedPath = failedDir
    if let poll {
      settings.forcesPolling = true
      settings.pollTime = poll.duration
    }
    return settings
  }
}
