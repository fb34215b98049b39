namespace StaticGuide.Importing.Heads;

/// <summary>Which front matter a tool reads besides YAML between lines <c>---</c> and TOML between lines <c>+++</c>.</summary>
[Flags]
internal enum HeadForms
{
    None = 0,

    /// <summary>Empty lines may stand before it.</summary>
    AfterBlanks = 1,

    /// <summary>JSON, from <c>{</c> to the <c>}</c> that closes it.</summary>
    Json = 2,

    /// <summary>Keys with their values at the very beginning, up to the first empty line, as MultiMarkdown has them.</summary>
    KeysFirst = 4,
}
