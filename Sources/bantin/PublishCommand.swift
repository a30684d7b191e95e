import ArgumentParser
import Building
import Diagnostics
import Emulation

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Bring the built site to where readers find it.",
    discussion: """
      The places stand in content/site.yaml, without passwords:

        publish:
          - name: may-chu
            rsync: thidua@may-chu.example.vn:/srv/www/thidua
            precompressed: [gzip, brotli]
          - name: o-chung
            folder: /mnt/chung/thidua
          - name: luu-tru
            rclone: kho:thi-dua

      Only what changed goes there: what pages are shown with, then pages; then what the site holds no more is taken away; then all is compared. \
      What was interrupted is finished by the next run.

      Example: bantin build && bantin publish may-chu --dry-run
      """)

  @OptionGroup var site: SiteOptions

  @Argument(
    help: ArgumentHelp(
      "The place's name in content/site.yaml; where there is one only, it is meant.", valueName: "target"))
  var target: String?

  @Option(help: ArgumentHelp("The built site (default: ROOT/output/site).", valueName: "dir"))
  var output: String?

  @Flag(help: "Tell what would be done and do nothing.")
  var dryRun = false

  @Flag(help: "Bring everything anew, though the place says that it has it.")
  var all = false

  @Flag(
    help: "Take a place with files that Bantin did not bring there: files of the same names are replaced, others stay.")
  var force = false

  func run() async throws {
    let console = site.console
    try await console.reportingFailures {
      let (targets, findings) = try Delivery.targets(root: site.root)
      if findings.hasErrors {
        console.show(findings)
        throw ExitCode(1)
      }
      let chosen = try choose(targets)
      var options = Delivery.Options()
      options.isDry = dryRun
      options.isComplete = all
      options.takesForeignPlace = force
      let delivery = try Delivery(output: output ?? site.root + "/output/site", target: chosen, root: site.root)
      let plan = try await delivery.run(options) { step in
        if console.isVerbose || console.showsProgress { console.tell(DeliveryWords.step(step)) }
      }
      if dryRun || site.verbose { console.write(Self.listing(plan), to: .output) }
      console.say(DeliveryWords.outcome(plan, name: chosen.name.value, isDry: dryRun))
    }
  }

  private func choose(_ targets: [Site.Delivery]) throws -> Site.Delivery {
    if target == nil, targets.count == 1 { return targets[0] }
    guard let found = targets.first(where: { $0.name.value == target }) else {
      throw DeliveryRefusal.unknownTarget(target ?? "", known: targets.map(\.name.value))
    }
    return found
  }

  private static func listing(_ plan: DeliveryPlan) -> String {
    [("+", plan.added), ("~", plan.changed), ("-", plan.removed)].flatMap { mark, addresses in
      addresses.map { "\(mark) \($0)\n" }
    }.joined()
  }
}
