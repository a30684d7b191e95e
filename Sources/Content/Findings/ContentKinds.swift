import Diagnostics

extension FindingKind {
  /// Every kind that reading files may find.
  package static let contentKinds: [FindingKind] = formKinds + folderKinds + attachmentKinds + csvKinds + markdownKinds
}
