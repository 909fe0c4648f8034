/// The right to write to a store.
final class WriterLock: Sendable {
}
