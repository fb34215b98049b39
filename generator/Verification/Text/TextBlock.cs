namespace StaticGuide.Verification.Text;

/// <summary>A paragraph, heading, list item or table cell, or a part of one that stands by itself.</summary>
/// <param name="Start">Where it begins in the page's text.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Row">The number of its table row or entry of a description list, from 1; 0 outside of both.</param>
/// <param name="Cell">The number of its table cell, term or description, from 1; 0 outside of all.</param>
internal readonly record struct TextBlock(int Start, int End, int Row, int Cell);
