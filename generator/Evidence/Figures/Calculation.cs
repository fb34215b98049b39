using StaticGuide.Content.Statistics.Formulas;

namespace StaticGuide.Evidence.Figures;

/// <summary>How a derived figure came to be: its formula with the figures it was given.</summary>
/// <param name="Inputs">By the formula's names.</param>
/// <param name="IsRounded">The result shown is not the whole of what the formula gives.</param>
internal sealed record Calculation(Formula Formula, IReadOnlyDictionary<string, Figure> Inputs, bool IsRounded)
{
    /// <summary>The inputs in the order in which the formula names them.</summary>
    public IEnumerable<Figure> InOrder => Formula.Names.Select(n => Inputs[n.Text]);

    /// <summary>All that it stands on, over any number of steps; every figure once, in no particular order.</summary>
    // Walked with a list of our own: calculations may be chained deeper than a thread's stack.
    public IReadOnlyCollection<Figure> All
    {
        get
        {
            HashSet<Figure> seen = [.. Inputs.Values];
            Stack<Figure> open = new(seen);
            while (open.TryPop(out var figure))
            {
                foreach (var input in figure.Calculation?.Inputs.Values ?? [])
                {
                    if (seen.Add(input))
                        open.Push(input);
                }
            }
            return seen;
        }
    }
}
