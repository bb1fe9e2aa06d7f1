using SocialeKaart.Voorbeeldsite;

Bronsite.Build(args).Run();
