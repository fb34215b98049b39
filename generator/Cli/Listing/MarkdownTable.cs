using StaticGuide.Cli.Verifying;

namespace StaticGuide.Cli.Listing;

/// <summary>A list as a table of Markdown (GFM), for an issue or the summary of a run.</summary>
internal static class MarkdownTable
{
    public static IEnumerable<string> Lines(SiteList list)
    {
        yield return Row(list.Headers);
        yield return Row(list.Headers.Select(_ => "---"));
        foreach (var item in list.Items)
            yield return Row(item.Cells.Select(MarkdownText.Plain));
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
