import Content
import Diagnostics
import Emulation
import Files
import Photographs
import Website

/// The pictures that records and pages name, in the sizes in which the site shows them.
struct SitePhotographs: Sendable {
  /// Pictures of the records and pages that are shown.
  private(set) var sets: [PictureName: PictureSet] = [:]
  /// The files to write, by address; sorted.
  private(set) var files: [(address: String, picture: SHA256, index: Int)] = []
  private(set) var findings: [Finding] = []
  private var made: [SHA256: Renditions] = [:]
  private var sources: [SHA256: String] = [:]
  private let root: String
  private let store: PhotographStore

  /// Larger files are refused unread: no camera writes them.
  static let sizeLimit = 64 << 20

  /// Reads and checks every picture, on all cores; those of drafts are checked only.
  ///
  /// - Parameters:
  ///   - keeps: whether renditions are kept for the next time, below `root/.bantin/`.
  ///   - progress: is told of each picture.
  /// - Throws: ``FileFailure`` when a photograph cannot be read from the disk.
  init(_ checked: CheckedContent, root: String, keeps: Bool, progress: BuildProgress?) async throws {
    let content = checked.content
    self.root = root
    store = PhotographStore(folder: root + "/.bantin/photographs", keeps: keeps)
    var uses: [(name: PictureName, path: String, point: SourcePoint)] = []
    // A name of anything but a regular file is told elsewhere.
    let known = Attachments(content.attachments)
    for file in content.records {
      let record = file.value
      for photo in record.photos {
        guard let file = photo.file, let path = known.path(of: file.value, besides: record.path) else { continue }
        uses.append((PictureName(path: record.path, name: file.value), path, file.point))
      }
    }
    for file in content.pages {
      let page = file.value.path
      for link in file.body.links where link.use == .picture {
        guard let path = known.path(ofAddress: link.target, besides: page) else { continue }
        uses.append((PictureName(path: page, name: link.target), path, link.point))
      }
    }
    if uses.isEmpty {
      store.remove(allBut: [])
      return
    }

    let shown = Set(checked.archive.records.lazy.filter { $0.withdrawn == nil && !$0.photos.isEmpty }.map(\.path))
      .union(checked.pages.map(\.path))
    let paths = Array(Set(uses.map(\.path))).sorted { $0.precedes($1) }
    let store = store
    progress?.begin(.pictures, total: paths.count)
    let looked = try await withThrowingTaskGroup(of: (String, Look).self) { group in
      for path in paths { group.addTask { (path, try Look(at: root + "/" + path, store)) } }
      var result: [String: Look] = [:]
      for try await (path, look) in group {
        result[path] = look
        progress?.advance(by: 1)
      }
      return result
    }

    var addresses = Set<String>()
    for use in uses {
      guard let look = looked[use.path] else { continue }
      switch look {
      case .refused(let failure):
        findings.append(
          .unreadablePicture(use.name.name, failure, at: SourceLocation(path: use.name.path, point: use.point)))
      case .made(let picture, let sizes, let renditions):
        guard shown.contains(use.name.path) else { continue }
        if let renditions { made[picture] = renditions }
        sources[picture] = use.path
        var list: [PictureSet.Size] = []
        for (index, size) in sizes.enumerated() {
          let address = Self.address(of: picture, size)
          list.append(PictureSet.Size(address: address, width: size.width, height: size.height))
          if addresses.insert(address).inserted { files.append((address, picture, index)) }
        }
        sets[use.name] = PictureSet(sizes: list)
      }
    }
    files.sort { $0.address.precedes($1.address) }
    store.remove(
      allBut: Set(
        looked.values.compactMap { look in
          if case .made(let picture, _, _) = look { return picture }
          return nil
        }))
  }

  /// What one file came to. Renditions stay in memory only where they are not kept on the disk.
  private enum Look: Sendable {
    case refused(PictureRefusal)
    case made(SHA256, [PixelSize], Renditions?)

    init(at path: String, _ store: PhotographStore) throws {
      let bytes: [UInt8]
      do throws(FileFailure) {
        bytes = try FileReader.bytes(of: path, limit: SitePhotographs.sizeLimit)
      } catch {
        guard error.isTooLarge else { throw error }
        self = .refused(.fileTooLarge)
        return
      }
      let picture = SHA256(of: bytes + [UInt8(Renditions.recipe)])
      if let kept = store.renditions(of: picture) {
        self = .made(picture, kept.all.map(\.size), nil)
        return
      }
      do throws(PhotographFailure) {
        let renditions = try Renditions(of: bytes)
        let isKept = store.keep(renditions, of: picture)
        self = .made(picture, renditions.all.map(\.size), isKept ? nil : renditions)
      } catch {
        self = .refused(.picture(error))
      }
    }
  }

  /// `anh/` and sixteen digits of the picture's fingerprint: a browser may keep the file for ever, and what a picture shows, where and when it was
  /// taken cannot be told from its name.
  private static func address(of picture: SHA256, _ size: PixelSize) -> String {
    "anh/\(picture.hexadecimal.prefix(16))-\(size.width).jpg"
  }

  /// The bytes of one of ``files``, for who writes them.
  ///
  /// - Throws: ``FileFailure`` with `EBUSY` where the picture has changed since it was looked at.
  func bytes(of file: (address: String, picture: SHA256, index: Int)) throws -> [UInt8] {
    if let kept = made[file.picture] ?? store.renditions(of: file.picture) { return kept.all[file.index].bytes }
    // What was kept a moment ago has been removed: it is made once more.
    let path = root + "/" + (sources[file.picture] ?? "")
    guard case .made(file.picture, _, .some(let renditions)) = try Look(at: path, PhotographStore()) else {
      throw FileFailure.changing(path)
    }
    return renditions.all[file.index].bytes
  }
}
