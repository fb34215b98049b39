namespace StaticGuide.Yaml;

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
