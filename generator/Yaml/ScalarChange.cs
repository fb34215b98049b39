namespace StaticGuide.Yaml;

/// <summary>Another value for a scalar.</summary>
/// <param name="Value">As it is to be read afterwards, on one line (<see cref="YamlScalar.Line"/>).</param>
/// <param name="Within">
/// From the letters of the scalar as they stand in the file to the pieces of them that change; null, or a null answer, where the
/// scalar is written anew.
/// </param>
internal sealed record ScalarChange(YamlScalar Node, string Value, Func<string, IReadOnlyList<TextPiece>?>? Within = null);

/// <summary>An entry for the front of a list under a key of a mapping, which may not have the key yet.</summary>
/// <param name="Item">A flow mapping on one line.</param>
internal sealed record ListAddition(YamlMapping Owner, string Key, string Item);

/// <summary>Other letters for a piece of a text.</summary>
internal readonly record struct TextPiece(int Start, int End, string Text);
