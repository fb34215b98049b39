using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations.ClippingPaths;
using UglyToad.PdfPig.Graphics.Operations.PathConstruction;
using UglyToad.PdfPig.Graphics.Operations.PathPainting;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;

namespace StaticGuide.Verification.Text;

/// <summary>
/// The rectangle around the clipping path that was in force when each text of a page was shown (ISO 32000-2, 8.5.4). Said only of pages
/// that show their texts themselves, upright, from the corner on: elsewhere the library's numbers of texts and places tell too little.
/// </summary>
internal sealed class PdfClips
{
    private static readonly Area Everything = new(-1e9, -1e9, 1e9, 1e9);

    private readonly List<Area> ofTexts = [];
    private readonly Stack<(Area Clip, TransformationMatrix Matrix)> saved = new();
    private readonly List<PdfPoint> path = [];
    private (Area Clip, TransformationMatrix Matrix) state = (Everything, TransformationMatrix.Identity);
    private bool clips;

    private PdfClips() { }

    /// <summary>Null where nothing can be said, or nothing is clipped.</summary>
    public static PdfClips? Of(Page page)
    {
        if (
            page.Rotation.Value != 0
            || page.CropBox.Bounds is not { Left: 0, Bottom: 0 }
            || !page.Operations.Any(o => o is ModifyClippingByNonZeroWindingIntersect or ModifyClippingByEvenOddIntersect)
        )
            return null;
        var reader = new PdfClips();
        foreach (var operation in page.Operations)
            reader.Read(operation);
        return reader.ofTexts.Count > 0 && reader.ofTexts.Count == page.Letters.Max(l => (int?)l.TextSequence) ? reader : null;
    }

    public bool Hides(int text, PdfPoint at) => text >= 1 && text <= ofTexts.Count && !ofTexts[text - 1].Has(at);

    private void Read(UglyToad.PdfPig.Graphics.Operations.IGraphicsStateOperation operation)
    {
        switch (operation)
        {
            case Push:
                saved.Push(state);
                break;
            case Pop when saved.Count > 0:
                state = saved.Pop();
                break;
            case ModifyCurrentTransformationMatrix { Value: [var a, var b, var c, var d, var e, var f] }:
                state.Matrix = TransformationMatrix.FromValues(a, b, c, d, e, f).Multiply(state.Matrix);
                break;
            case ShowText or ShowTextsWithPositioning or MoveToNextLineShowText or MoveToNextLineShowTextWithSpacing:
                ofTexts.Add(state.Clip);
                break;
            case ModifyClippingByNonZeroWindingIntersect or ModifyClippingByEvenOddIntersect:
                clips = true;
                break;
            case CloseAndStrokePath
            or CloseFillPathEvenOddRuleAndStroke
            or CloseFillPathNonZeroWindingAndStroke
            or EndPath
            or FillPathEvenOddRule
            or FillPathEvenOddRuleAndStroke
            or FillPathNonZeroWinding
            or FillPathNonZeroWindingAndStroke
            or FillPathNonZeroWindingCompatibility
            or StrokePath:
                Paint();
                break;
            default:
                AddToPath(operation);
                break;
        }
    }

    private void AddToPath(UglyToad.PdfPig.Graphics.Operations.IGraphicsStateOperation operation)
    {
        switch (operation)
        {
            case AppendRectangle rectangle:
                var (x, y) = (rectangle.LowerLeftX, rectangle.LowerLeftY);
                var (right, top) = (x + rectangle.Width, y + rectangle.Height);
                Add(x, y);
                Add(right, y);
                Add(x, top);
                Add(right, top);
                break;
            case BeginNewSubpath begin:
                Add(begin.X, begin.Y);
                break;
            case AppendStraightLineSegment line:
                Add(line.X, line.Y);
                break;
            case AppendDualControlPointBezierCurve curve:
                Add(curve.X1, curve.Y1);
                Add(curve.X2, curve.Y2);
                Add(curve.X3, curve.Y3);
                break;
            case AppendStartControlPointBezierCurve curve:
                Add(curve.X2, curve.Y2);
                Add(curve.X3, curve.Y3);
                break;
            case AppendEndControlPointBezierCurve curve:
                Add(curve.X1, curve.Y1);
                Add(curve.X3, curve.Y3);
                break;
        }
    }

    private void Add(double x, double y) => path.Add(state.Matrix.Transform(new PdfPoint(x, y)));

    private void Paint()
    {
        if (clips && path.Count > 0)
        {
            var clip = state.Clip;
            state.Clip = new Area(
                Math.Max(clip.Left, path.Min(p => p.X)),
                Math.Max(clip.Bottom, path.Min(p => p.Y)),
                Math.Min(clip.Right, path.Max(p => p.X)),
                Math.Min(clip.Top, path.Max(p => p.Y))
            );
        }
        clips = false;
        path.Clear();
    }

    /// <summary>Nothing is in it where its edges have changed sides.</summary>
    private readonly record struct Area(double Left, double Bottom, double Right, double Top)
    {
        /// <summary>In points: letters at the edge are seen.</summary>
        private const double Edge = 1;

        public bool Has(PdfPoint at) => at.X >= Left - Edge && at.X <= Right + Edge && at.Y >= Bottom - Edge && at.Y <= Top + Edge;
    }
}
