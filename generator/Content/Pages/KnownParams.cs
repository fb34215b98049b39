using System.Collections.Frozen;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Pages;

/// <summary>
/// Reads <c>params:</c> of a page. Those that a built-in template shows have a shape, which is held here, where the writer can see what is
/// amiss, and not in the template; one that does not fit is read as absent. Where the site has a template of its own instead, they are
/// the writer's own like all others.
/// </summary>
/// <param name="isOwn">Whether the site has a template of this name, such as <c>partials/header.html</c>.</param>
internal sealed class KnownParams(Func<string, bool> isOwn)
{
    private readonly List<Placed<string>> lines = [];

    /// <summary>Words in them that readers see as they stand.</summary>
    public IReadOnlyList<Placed<string>> Lines => lines;

    public IReadOnlyDictionary<string, object?> Read(KeyReader keys, string layout)
    {
        if (keys.Child("params", "`params`") is not { } own)
            return FrozenDictionary<string, object?>.Empty;
        var values = PlainData.Of(own.Mapping);
        if (isOwn($"{layout}.html"))
            return values;
        HashSet<string> amiss = [];
        Check("partials/header.html", "other_names", () => lines.AddRange(own.Lines("other_names").Select(t => Placed(own, t))));
        Check("partials/unconfirmed.html", "unconfirmed", () => own.Texts("unconfirmed"));
        if (layout == "occupation")
            Check("partials/glance.html", "glance", () => CheckEach("glance", "fact at a glance", CheckFact));
        if (layout == "statistics")
            Check("statistics.html", "charts", () => own.Texts("charts"));
        if (layout == "home")
        {
            Check("home.html", "tasks", () => CheckEach("tasks", "task", CheckTask));
            Check("home.html", "key_numbers", CheckKeyNumbers);
        }
        return amiss.Count == 0 ? values : values.Where(v => !amiss.Contains(v.Key)).ToDictionary(StringComparer.Ordinal);

        void Check(string template, string key, Action check)
        {
            var errors = own.Diagnostics.Errors;
            if (own.Says(key) && !isOwn(template))
                check();
            if (own.Diagnostics.Errors != errors)
                amiss.Add(key);
        }

        void CheckEach(string key, string what, Action<KeyReader> check)
        {
            foreach (var entry in own.Mappings(key, what))
            {
                check(entry);
                entry.Done();
            }
        }

        // Each by its id alone, or with words of its own.
        void CheckKeyNumbers()
        {
            if (own.Mapping.Find("key_numbers")?.Value is YamlSequence { Items: var items } && items.All(i => i is YamlScalar))
                own.Texts("key_numbers");
            else
                CheckEach("key_numbers", "key number", CheckKeyNumber);
        }
    }

    private void CheckFact(KeyReader fact)
    {
        AddLine(fact, "label");
        var (statistic, text) = (fact.Text("statistic"), fact.Scalar("text", "Markdown text"));
        if (statistic is null && text is null && !fact.IsMeant("statistic") && !fact.IsMeant("text"))
            fact.Diagnostics.Add(
                ConfigurationRules.MissingKey,
                fact.PlaceOf("label"),
                "this fact at a glance says nothing",
                "add `statistic: id`, or `text: …`"
            );
    }

    private void CheckTask(KeyReader task)
    {
        AddLine(task, "title");
        task.Text("page", required: true);
        AddLine(task, "text", required: false);
    }

    private void CheckKeyNumber(KeyReader number)
    {
        AddLine(number, "label");
        number.Text("statistic", required: true);
    }

    private void AddLine(KeyReader keys, string key, bool required = true)
    {
        if (keys.Line(key, required) is not null && keys.Mapping.Find(key)?.Value is YamlScalar scalar)
            lines.Add(Placed(keys, scalar));
    }

    private static Placed<string> Placed(KeyReader keys, YamlScalar text) => new(text.Line, keys.PlaceOf(text));
}
