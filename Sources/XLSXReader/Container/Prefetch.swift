internal import CProcessor

extension Array where Element: BitwiseCopyable {
  /// Has the processor bring an element into its caches while it goes on; a hint that changes nothing, whatever the index.
  @inline(__always)
  func prefetch(at index: Int) {
    guard indices.contains(index) else { return }
    unsafe withUnsafeBufferPointer { elements in
      guard let base = elements.baseAddress else { return }
      unsafe sc_prefetch(base + index)
    }
  }
}
