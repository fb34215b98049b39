namespace StaticGuide.Yaml;

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    public YamlScalar Key { get; private set; } = Key;

    public YamlNode Value { get; private set; } = Value;

    /// <inheritdoc cref="YamlNodes"/>
    public YamlEntry Renew(YamlScalar key, YamlNode value)
    {
        Key = key;
        Value = value;
        return this;
    }
}
