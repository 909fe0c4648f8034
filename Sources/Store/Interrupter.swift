/// Stops a `SELECT` that takes too long.
final class Interrupter: Sendable {
}
