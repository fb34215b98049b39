namespace StaticGuide.Rendering.Charts;

/// <summary>Which end of a line of text stands at its place (SVG 2, 11.10.3: text-anchor).</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
