using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// The box of a task, which an item's first paragraph begins with, and behind which white space stands (GFM 5.3). The library takes
/// <c>[x]</c> for one anywhere in an item.
/// </summary>
internal sealed class TaskParser : TaskListInlineParser
{
    private const int Length = 3;

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Inline is null
        && processor.Block is { Parent: ListItemBlock item } paragraph
        && item[0] == paragraph
        && slice.PeekChar(Length) is ' ' or '\t' or '\n' or '\0'
        && base.Match(processor, ref slice);
}
