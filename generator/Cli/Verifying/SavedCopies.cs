using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Verifying;

/// <summary>Looks at the copies that a person saved, each after it was asked whose it is.</summary>
/// <param name="renews">What they say now is wanted as well.</param>
internal sealed class SavedCopies(VerifyOptions options, EvidenceIndex evidence, bool renews = false)
{
    private readonly IReadOnlyList<SourceTask> tasks =
    [
        .. VerifyPlan.All(evidence).Select(t => renews ? t.Renewing(evidence.Lock) : t.After(evidence.Lock)),
    ];

    /// <exception cref="UsageException">One cannot be read, names no source of ours, or is of another page.</exception>
    public IReadOnlyList<Look> Look()
    {
        List<string> refused = [];
        List<Look> looks = [.. options.Saved.Select(copy => At(copy, refused))];
        return refused.Count == 0 ? looks : throw new UsageException(string.Join("\nerror: ", refused));
    }

    private Look At(SavedCopy copy, List<string> refused)
    {
        var task =
            tasks.FirstOrDefault(t => t.Sources.Any(s => s.Id == copy.Id))
            ?? throw new UsageException(
                $"--id {copy.Id}: there is no such source; {Suggestion.DidYouMean(copy.Id, evidence.Sources.Select(s => s.Id)) ?? "`staticguide list sources` has them all"}"
            );
        var body = SavedFile.Read(copy.File);
        var look = new Look(task, SourceLook.AtSaved(task, body, copy.Fetched));
        var source = task.Sources.First(s => s.Id == copy.Id);
        if (
            SavedIdentity.WhyNot(
                source,
                body,
                [evidence.Lock.Find(source.Url)?.MovedTo],
                isQuoted: task.Taken.Count > 0,
                saysAll: look.IsGood && look.Check.Quotes.Count > 0
            )
            is not { } doubt
        )
            return look;
        if (options.Force is null)
            refused.Add(
                $"--saved {copy.File}: {doubt}, and the source `{source.Id}` is {source.Url} (“{source.Title}”); save that page, or say with --force who is sure that this is it, and why"
            );
        return look with { Check = look.Check with { Forced = options.Force } };
    }
}
