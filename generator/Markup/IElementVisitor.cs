namespace StaticGuide.Markup;

/// <summary>Is told which elements begin and end, in the order of the page.</summary>
internal interface IElementVisitor
{
    /// <param name="name">In small letters. Elements that a page leaves out, such as <c>tbody</c>, are told as well.</param>
    void Enter(string name);

    void Leave(string name);
}
