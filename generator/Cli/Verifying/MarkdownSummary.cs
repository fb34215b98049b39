using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Cli.Verifying;

/// <summary>For a pull request or a weekly issue: what changed, what to do, and whose pages it is about.</summary>
internal static class MarkdownSummary
{
    public static void Write(VerifyResult result, DateOnly today, TextWriter writer)
    {
        writer.Write($"## Sources, looked at on {LockText.DayText(today)}\n\n");
        writer.Write(result.Notice is { } notice ? $"**{char.ToUpperInvariant(notice[0])}{Escaped(notice[1..])}.**\n"
            : result.Sources.Count == 0 ? "There was nothing to look at.\n" : $"{Reporting.TextReporter.Count(result.Sources.Count, "source")}: {result.Counts}.\n");
        Section("What to do", result.Build.Diagnostics.Where(d => d.Rule.Code.StartsWith("SG5", StringComparison.Ordinal)).Select(d => ToDo(d, result)));
        Section("What changed since last time", result.Sources.Where(s => s.HasChanged).Select(s =>
            $"- {Name(s)}: {(s.Before is null ? "new" : LockWords.Of(s.Before.Verdict))} → **{LockWords.Of(s.After.Verdict)}**"));
        Section("What could not be read", result.Sources.Where(s => s.Check.Reason is not null).Select(s => $"- {Name(s)}: {Escaped(s.Check.Reason!)}; {Escaped(VerifyLines.Standing(s))}"));

        void Section(string title, IEnumerable<string> lines)
        {
            var written = lines.ToList();
            if (written.Count > 0)
                writer.Write($"\n### {title}\n\n{string.Join('\n', written)}\n");
        }
    }

    private static string ToDo(Diagnostic diagnostic, VerifyResult result)
    {
        var place = diagnostic.Place is { Start: { } start } at ? $" `{at.File}:{start.Line}`" : "";
        var line = $"- [ ] **{diagnostic.Rule.Code}**{place}: {Escaped(diagnostic.Message)}" + (diagnostic.Hint is { } hint ? $" — {Escaped(hint)}" : "");
        var source = result.Sources.FirstOrDefault(s => diagnostic.Message.Contains($"`{s.Source.Id}`", StringComparison.Ordinal))?.Source;
        var pages = source is null ? [] : result.Uses.PagesOf(source).Select(p => p.Head.Authors.Count == 0 ? $"`{p.File}`" : $"`{p.File}` ({Escaped(string.Join(", ", p.Head.Authors))})").ToList();
        return pages.Count == 0 ? line : $"{line}\n  Used on: {string.Join(", ", pages)}";
    }

    private static string Name(VerifiedSource source) => $"[{Escaped(source.Source.Title)}](<{source.Url.Replace(">", "%3E", StringComparison.Ordinal)}>) (`{source.Source.Id}`{(source.Source.Publisher is { } publisher ? $", {Escaped(publisher)}" : "")})";

    /// <summary>Nothing in a title or a page becomes markup, or calls people by name; what stands between backquotes is code already.</summary>
    private static string Escaped(string text) => string.Concat(text.Select((c, i) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '*' or '_' or '[' or ']' or '\\' or '|' or '#' when text.AsSpan(0, i).Count('`') % 2 == 0 => $"\\{c}",
        '@' => "@\u200B",
        '\n' or '\r' => " ",
        _ => c.ToString(),
    }));
}
