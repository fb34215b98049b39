#!/usr/bin/env bash
# sbom.sh VERSION PLATFORM: prints what the program is made of, as CycloneDX 1.6 in JSON: each package with its version, as it was
# restored last. Platforms have a libvips of their own, so each has its list, made where it was compiled.
set -euo pipefail
version=$1 platform=$2
assets=generator/obj/project.assets.json
[ -f "$assets" ] || dotnet restore generator >&2
jq --arg version "$version" --arg platform "$platform" '
  # Only what ships: neither analyzers nor what compiles.
  [.libraries | to_entries[] | select(.value.type == "package")
    | (.key | split("/")) as [$name, $number]
    | select($name | test("analyzers|ilcompiler|illink"; "i") | not)
    | {
        type: "library", name: $name, version: $number,
        "bom-ref": "pkg:nuget/\($name)@\($number)", purl: "pkg:nuget/\($name)@\($number)"
      }
  ] | sort_by(."bom-ref") | {
    bomFormat: "CycloneDX", specVersion: "1.6", version: 1,
    metadata: {
      component: {
        type: "application", name: "staticguide", version: $version, "bom-ref": "staticguide@\($version)",
        properties: [{name: "staticguide:platform", value: $platform}]
      }
    },
    components: .,
    dependencies: [{ref: "staticguide@\($version)", dependsOn: map(."bom-ref")}]
  }' "$assets"
