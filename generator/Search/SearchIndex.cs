using System.Globalization;
using StaticGuide.Files;
using StaticGuide.Language;

namespace StaticGuide.Search;

/// <summary>
/// The index of one language, in parts: a search loads what its words need. What stands where is in <c>terms</c>, by word; what hits are
/// shown with is in <c>pages</c>. Of a large site, <c>words</c> and <c>ends</c> tell which words there are, by how they begin and by how
/// they end, for words that are not whole or not right.
/// </summary>
internal static class SearchIndex
{
    /// <summary>Up to here a list stays in one part, which every search loads.</summary>
    private const int WholeSize = 64_000;

    /// <summary>A long question has many words, each in a part of its own.</summary>
    private const int PartSize = 3_000;

    /// <summary>The places that are told of a word: those where it counts most.</summary>
    private const int MostPlaces = 1_000;

    /// <summary>The same of a word that stands on most pages, those in titles and headings first: where it stands tells little.</summary>
    private const int MostOfCommon = 100;

    /// <summary>How the parts are called that hits are shown with, before the number of the page.</summary>
    public const string PagePart = "pages-";

    /// <summary>All parts but those of single pages.</summary>
    /// <param name="pages">In the order of their numbers.</param>
    /// <param name="synonyms">Groups of words that mean the same.</param>
    /// <param name="language">As tags of BCP 47 begin.</param>
    public static IReadOnlyList<IndexPart> Of(
        IReadOnlyList<SearchRecord> pages,
        IWordNumbers numbers,
        IEnumerable<IReadOnlyList<string>> synonyms,
        string language
    )
    {
        var table = WordTable.Of(pages, numbers);
        var words = new (string Word, int Count, string Places)[table.Words.Count];
        Parallel.For(
            0,
            words.Length,
            Workers.OnEachProcessor,
            i =>
            {
                var (word, postings) = table.Words[i];
                words[i] = (word, postings.Count, PlacesOf(postings, table.Pages));
            }
        );
        var isLarge = words.Sum(w => w.Word.Length + w.Places.Length + 6) > WholeSize;
        var terms = SortedParts.Of("terms", words.Select(w => (w.Word, new[] { w.Word, w.Places })), isLarge ? PartSize : int.MaxValue);
        var whole = words.Where(w => w.Word[0] != PageWords.NameMark);
        var beginnings = isLarge ? SortedParts.Of("words", whole.Select(w => (w.Word, Told(w.Word, w.Count))), PartSize) : null;
        var endings = isLarge
            ? SortedParts.Of(
                "ends",
                whole.Select(w => (Key: Reversed(w.Word), Told: Told(w.Word, w.Count))).OrderBy(w => w.Key, StringComparer.Ordinal),
                PartSize
            )
            : null;
        List<IndexPart> parts = [.. terms.Parts, .. beginnings?.Parts ?? [], .. endings?.Parts ?? []];
        var about = IndexPart.Of(
            "about",
            json =>
            {
                json.WriteStartObject();
                json.WriteString("mark", MarkOf(parts, pages));
                json.WriteNumber("pages", table.Pages);
                foreach (var (name, list) in new[] { ("terms", terms), ("words", beginnings), ("ends", endings) })
                {
                    if (list is null)
                        continue;
                    json.WritePropertyName(name);
                    IndexPart.Texts(json, list.Firsts);
                }
                json.WriteStartArray("synonyms");
                foreach (var group in Groups(synonyms, words.Select(w => w.Word)))
                    IndexPart.Texts(json, group);
                json.WriteEndArray();
                json.WritePropertyName("common");
                IndexPart.Texts(json, FoldedWords.CommonOf(language).Order(StringComparer.Ordinal));
                json.WritePropertyName("front");
                IndexPart.Texts(json, FrontLetters.Of(language));
                json.WriteEndObject();
            }
        );
        return [about, .. parts];
    }

    /// <summary>The groups that lead anywhere. Those of another language have no word here, and a slip might be taken for one.</summary>
    private static IEnumerable<List<string>> Groups(IEnumerable<IReadOnlyList<string>> synonyms, IEnumerable<string> words)
    {
        var known = words.ToHashSet(StringComparer.Ordinal);
        return synonyms.Select(FoldedWords.Of).Where(g => g.Count > 1 && g.Any(phrase => phrase.Split(' ').All(known.Contains)));
    }

    private static string PlacesOf(ArraySegment<Posting> postings, int pages)
    {
        var most = postings.Count > pages / 2 ? MostOfCommon : MostPlaces;
        var on = PagesOf(postings);
        if (postings.Count <= most)
            return Posting.Write(postings, on);
        var told = postings
            .OrderByDescending(p => most == MostOfCommon && p.IsNamed)
            .ThenByDescending(p => p.Weight)
            .ThenBy(p => (p.Page, p.Entry))
            .Take(most)
            .OrderBy(p => (p.Page, p.Entry));
        return Posting.Write(told, on);
    }

    /// <param name="postings">By page.</param>
    private static int PagesOf(ArraySegment<Posting> postings)
    {
        var (pages, last) = (0, -1);
        foreach (var posting in postings)
        {
            if (posting.Page != last)
                pages++;
            last = posting.Page;
        }
        return pages;
    }

    private static string[] Told(string word, int count) => [word, count.ToString(CultureInfo.InvariantCulture)];

    private static string Reversed(string word) => string.Concat(word.Reverse());

    /// <summary>Tells this index from the last, so that a browser mixes no parts of the two.</summary>
    private static string MarkOf(IEnumerable<IndexPart> parts, IEnumerable<SearchRecord> pages) =>
        parts
            .Select(p => Fingerprint.Of(p.Content))
            .Concat(pages.Select(p => p.Part.Content))
            .Aggregate(1UL, (mark, content) => mark.With((ulong)content))
            .ToString("x16", CultureInfo.InvariantCulture);
}
