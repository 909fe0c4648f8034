import ETLRun
import ServiceLifecycle
import Synchronization

/// A watch as a service that a service group starts and stops.
final class WatchService: Service {
  private let watch: WatchRun
  private let failed = Atomic<Bool>(false)

  init(run: WatchRun) {
    watch = run
  }

  /// Whether something was left that failed or never ended; known after the end.
  var hasFailures: Bool { failed.load(ordering: .relaxed) }

  func run() async throws {
    let state = try await watch.run()
    failed.store(!state.isHealthy, ordering: .relaxed)
  }
}
