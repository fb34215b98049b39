using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Schema;

namespace StaticGuide.Cli;

/// <summary><c>schema</c>: the JSON Schemas, for editors.</summary>
internal static class SchemaCommand
{
    /// <param name="of">One of <see cref="SchemaDocument.Names"/>, or null for all of them in one document.</param>
    public static int Run(string? of)
    {
        var schema = of is null ? SchemaDocument.All() : SchemaDocument.Of(of);
        Console.Out.Write(ReadableJson.Write(json => schema.WriteTo(json)));
        return ExitCode.Fine;
    }
}
