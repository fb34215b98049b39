using System.Collections.Concurrent;

namespace StaticGuide.Rendering.Templates;

/// <summary>How long templates ran, what they include and the Markdown they write counted in. From any thread.</summary>
internal sealed class TemplateTimes
{
    private readonly ConcurrentDictionary<string, (TimeSpan Time, int Runs)> byName = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, (TimeSpan Time, int Runs)> ByName => byName;

    public void Add(string name, TimeSpan time) => byName.AddOrUpdate(name, (time, 1), (_, known) => (known.Time + time, known.Runs + 1));
}
