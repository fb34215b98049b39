using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Attributes;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// What stands behind a code fence is for each program to read as it likes (CommonMark 4.5): here its language, an id and classes count.
/// Of attributes alone, as pandoc has them, the first class is the language. What other generators read there, such as
/// <c>{linenos=true}</c>, <c>{1,3-4}</c> or <c>{r, echo=FALSE}</c>, is left alone.
/// </summary>
internal static class CodeFence
{
    private static readonly SearchValues<char> EndsOfLanguage = SearchValues.Create("{},= \t");

    public static bool ReadInfo(BlockProcessor processor, ref StringSlice line, IFencedBlock code, char mark)
    {
        var info = line.AsSpan().Trim();
        // Between backticks on one line there is code within a text.
        if (mark == '`' && info.Contains('`'))
            return false;
        var written = info.IndexOf('{') is >= 0 and var brace ? AttributeSyntax.Read(info[brace..], out _) : null;
        code.Info = info is ['{', ..] && written is not null ? written.Classes?[0] ?? "" : HtmlHelper.Unescape(FirstWord(info));
        code.Arguments = "";
        if (written is not null && (written.Id is not null || written.Classes is not null))
        {
            var known = code.GetAttributes();
            known.Id = written.Id;
            foreach (var name in written.Classes ?? [])
            {
                if (name != code.Info)
                    known.AddClass(name);
            }
        }
        return true;
    }

    private static string FirstWord(ReadOnlySpan<char> info)
    {
        var word = info.TrimStart("{.=");
        return word[..(word.IndexOfAny(EndsOfLanguage) is >= 0 and var end ? end : word.Length)].ToString();
    }
}
