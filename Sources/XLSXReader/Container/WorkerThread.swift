#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A thread that runs one closure.
///
/// Whoever starts it waits for its end, so that no thread outlives the call that needed it. A class because it stands for
/// one thread.
@safe
final class WorkerThread: Sendable {
  /// A class so that a pointer can carry the closure to the new thread.
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  #if canImport(Glibc)
  private let handle: pthread_t
  #else
  private let handle: pthread_t?
  #endif

  /// Starts a thread; `nil` when the system has none to give.
  ///
  /// The corresponding C function is `pthread_create`.
  init?(_ body: @escaping @Sendable () -> Void) {
    let work = unsafe Unmanaged.passRetained(Work(body))
    #if canImport(Glibc)
    var handle = pthread_t()
    #else
    var handle: pthread_t?
    #endif
    let status = unsafe pthread_create(
      &handle,
      nil,
      { work in
        if let work = unsafe work {
          unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
        }
        return nil
      },
      work.toOpaque()
    )
    guard status == 0 else {
      unsafe work.release()
      return nil
    }
    self.handle = handle
  }

  /// Waits for the end of the thread; to be called once.
  func join() {
    pthread_join(handle, nil)
  }
}
