using System.CommandLine;
using SocialeKaart.Cli;

var root = new RootCommand("Beheer van de sociale kaart: aanbod ophalen, bijhouden en nakijken.")
{
    Nieuw.Command(), Wijzig.Command(), Controleer.Command(), Bevestig.Command(), Werklijsten.Command(), Importeer.Command(), Meet.Command(), Normaliseer.Command(), Schema.Command(),
};
var parsed = root.Parse(args);
return parsed.Errors.Count > 0 ? Gebruik.Explain(parsed) : await parsed.InvokeAsync();
