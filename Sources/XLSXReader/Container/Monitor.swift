#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A state that threads share, and wait for to change.
///
/// A class because threads share it. `@unchecked`: the mutex guards the state, which is reached through these two methods
/// only. A mutex of POSIX and not one of the standard library, since a thread can sleep on a condition, and since
/// ThreadSanitizer knows it.
@safe
final class Monitor<State>: @unchecked Sendable {
  /// A thread that sleeps until a state is as it needs it.
  ///
  /// A class because the thread that wakes it refers to it. Each has a condition of its own, so that a change wakes those
  /// that have been waiting for it and no others.
  @safe
  private final class Sleeper {
    let isReady: (State) -> Bool
    let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init(_ isReady: @escaping (State) -> Bool) {
      self.isReady = isReady
      unsafe pthread_cond_init(condition, nil)
    }

    deinit {
      unsafe pthread_cond_destroy(condition)
      unsafe condition.deallocate()
    }
  }

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var state: State
  private var sleepers: [Sleeper] = []

  /// Makes a monitor of a state.
  init(_ state: consuming State) {
    self.state = state
    unsafe pthread_mutex_init(mutex, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  /// Changes the state while no other thread sees it, and wakes those that have waited for the change.
  func change<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unlock() }
    return try body(&state)
  }

  /// Waits until the state is as needed, and changes it as `change(_:)` does.
  func wait<Result>(
    until isReady: @escaping (State) -> Bool,
    then body: (inout State) throws -> Result
  ) rethrows -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unlock() }
    if !isReady(state) { sleep(until: isReady) }
    return try body(&state)
  }

  private func sleep(until isReady: @escaping (State) -> Bool) {
    let sleeper = Sleeper(isReady)
    sleepers.append(sleeper)
    while !isReady(state) { unsafe pthread_cond_wait(sleeper.condition, mutex) }
    sleepers.removeAll { $0 === sleeper }
  }

  private func unlock() {
    for sleeper in sleepers where sleeper.isReady(state) {
      unsafe pthread_cond_signal(sleeper.condition)
    }
    unsafe pthread_mutex_unlock(mutex)
  }
}
