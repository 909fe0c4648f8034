import CFileSystem

/// Whether the kernel tells of changes in a folder.
public enum FileSystemKind: Sendable, Hashable {
  /// Changes are made on this machine, so that the kernel knows of them.
  case local
  /// Other machines or programs change the files behind the kernel's back: NFS, SMB, FUSE, 9P, Ceph, AFS, Lustre, OCFS2,
  /// GFS2, GPFS, and the shared folders of VirtualBox, VMware and Parallels.
  case network
  /// There is no such path.
  case unknown

  /// The numbers of statfs(2).
  private static let networkNumbers: Set<Int64> = [
    0x6969, 0xFF53_4D42, 0xFE53_4D42, 0x517B, 0x6573_5546, 0x0102_1997, 0x00C3_6400, 0x5346_414F,
    0x6B41_4653, 0x0BD0_0BD0, 0x7461_636F, 0x0116_1970, 0x4750_4653, 0x786F_4256, 0xBACB_ACBC,
    0x7C7C_6673,
  ]

  /// Asks for the file system that holds a path.
  public init(path: String) {
    let number = unsafe sc_etl_file_system_number(path)
    guard number >= 0 else {
      self = .unknown
      return
    }
    self = Self.networkNumbers.contains(number) ? .network : .local
  }
}
