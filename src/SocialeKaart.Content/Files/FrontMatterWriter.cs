using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SocialeKaart.Content.Files;

/// <summary>
/// Writes front matter one field a line in the order of the calls; a field without a value is left out. A value that YAML could take for
/// something else is written as a JSON string, which YAML reads as well.
/// </summary>
internal sealed partial class FrontMatterWriter
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new();
    private bool _inGroup;

    public FrontMatterWriter Text(string name, string? value) =>
        Plain(name, value is null || IsPlain(value, _inGroup) && !LooksTyped().IsMatch(value) ? value : Quoted(value));

    /// <summary>A value that YAML may read as what it is: a code, a number, a date, ja or nee.</summary>
    public FrontMatterWriter Plain(string name, string? value)
    {
        if (value is not null)
            _text.Append(_inGroup && _text[^1] != '{' ? ", " : "").Append(name).Append(": ").Append(value).Append(_inGroup ? "" : "\n");
        return this;
    }

    public FrontMatterWriter Number(string name, int? value) => Plain(name, value?.ToString(CultureInfo.InvariantCulture));

    public FrontMatterWriter Date(string name, DateOnly? value) => Plain(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public FrontMatterWriter Code<T>(string name, T value) where T : struct, Enum => Plain(name, Content.Code.Of(value));

    public FrontMatterWriter List(string name, IEnumerable<string> values) =>
        Plain(name, $"[{string.Join(", ", values.Select(v => IsPlain(v, inFlow: true) ? v : Quoted(v)))}]");

    /// <summary>A list that is left out when it is empty.</summary>
    public FrontMatterWriter Some(string name, ValueList<string> values) => values.Count == 0 ? this : List(name, values);

    public FrontMatterWriter Group(string name, bool present, Action<FrontMatterWriter> fields)
    {
        if (!present)
            return this;
        _text.Append(name).Append(": {");
        _inGroup = true;
        fields(this);
        _inGroup = false;
        _text.Append("}\n");
        return this;
    }

    /// <summary>A list of groups, left out when it is empty.</summary>
    public FrontMatterWriter Groups<T>(string name, IReadOnlyCollection<T> items, Action<FrontMatterWriter, T> fields) =>
        Plain(name, items.Count == 0 ? null : $"[{string.Join(", ", items.Select(item => Flow(w => fields(w, item))))}]");

    /// <summary>Fields on one line, between braces.</summary>
    public static string Flow(Action<FrontMatterWriter> fields) => new FrontMatterWriter().Group("", true, fields).Yaml()[2..].TrimEnd('\n');

    /// <summary>The whole file: the fields between two lines of three hyphens, then the body.</summary>
    public string File(string body) => $"---\n{Yaml()}---\n{(body.Length == 0 ? "" : body + "\n")}";

    /// <summary>The fields alone, one a line.</summary>
    public string Yaml() => _text.ToString();

    /// <summary>A value as it is written anywhere, also inside a list or group.</summary>
    public static string Token(string value) => IsPlain(value, inFlow: true) && !LooksTyped().IsMatch(value) ? value : Quoted(value);

    private static string Quoted(string value) => JsonSerializer.Serialize(value, Json);

    private static bool IsPlain(string value, bool inFlow) => (inFlow ? PlainInFlow() : PlainInBlock()).IsMatch(value);

    // Narrower than YAML allows: starts with a letter or digit, holds only printable characters, and has no mark that ends a plain value.
    [GeneratedRegex(@"^[\p{L}\p{N}€](?:[\p{L}\p{N}€ ""'’‘“”&*!|%@`+=/?().,;_~–\[\]{}<>-]|:(?=\S))*(?<! )$(?!\n)", RegexOptions.CultureInvariant)]
    private static partial Regex PlainInBlock();

    [GeneratedRegex(@"^[\p{L}\p{N}€][\p{L}\p{N}€ '’‘“”&*!|%@+=/().;_~–-]*(?<! )$(?!\n)", RegexOptions.CultureInvariant)]
    private static partial Regex PlainInFlow();

    // Editors' tools would take these for a number, a date, a time or a truth value.
    [GeneratedRegex(@"^(?:[-+.\d][-+.\d:_eExX]*|true|false|yes|no|on|off|null|~)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksTyped();
}
