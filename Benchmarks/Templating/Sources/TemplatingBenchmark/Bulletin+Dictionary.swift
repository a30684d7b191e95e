extension Bulletin {
  /// What the other engine is given: the same values by the same names, in the form that it is quickest with.
  var dictionary: [String: Any] {
    var values: [String: Any] = [
      "title": title, "kind": kind, "cluster": cluster, "cluster-link": clusterLink, "date": date, "iso-date": isoDate,
      "venue": venue, "host": host, "summary": summary, "description": description, "canonical": canonical,
      "home": home, "style": style, "year": year, "planned": isPlanned, "body": body.markup,
      "leader": leader.dictionary, "sources": sources, "updated": updated, "organisation": organisation,
      "scores": scores.map(\.dictionary),
    ]
    values["note"] = note
    values["chair"] = chair
    values["deputy"] = deputy?.dictionary
    return values
  }
}

extension Leader {
  var dictionary: [String: Any] { ["name": name, "link": link, "year": year] }
}

extension Score {
  var dictionary: [String: Any] {
    ["rank": rank, "unit": unit, "link": link, "own": own, "score": score, "grade": grade, "flag": flag]
  }
}
