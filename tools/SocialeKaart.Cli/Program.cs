using System.CommandLine;
using SocialeKaart.Cli;

var root = new RootCommand("Beheer van de sociale kaart: aanbod ophalen en nakijken.") { Importeer.Command(), Controleer.Command(), Meet.Command(), Normaliseer.Command(), Bevestig.Command(), Werklijsten.Command() };
var parsed = root.Parse(args);
return parsed.Errors.Count > 0 ? Gebruik.Explain(parsed) : await parsed.InvokeAsync();
