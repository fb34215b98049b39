namespace StaticGuide.Language;

/// <summary>
/// group, case, week …: words of a language that a number behind them names one of, unless it counts what follows
/// (<see cref="NamingWords.WeakReferences"/>).
/// </summary>
internal static class WeakReferences
{
    public const string Spanish =
        "ascensor escalera tranvía metro tren grupo caso día semana mes curso clase turno opción lote sesión categoría equipo zona distrito sector bloque aula "
        + "planta puerta taquilla ventanilla mesa parada estación salida carril pista cancha campo escenario ejercicio problema "
        + "actividad tarea prueba ronda jornada partido acto escena resolución directiva reglamento norma protocolo formulario "
        + "modelo factor talla grado ciclo código fila columna asiento vagón coche sobre muelle andén palco consulta oficina "
        + "unidad taller foro ruta cuaderno versículo";

    public const string French =
        "ascenseur tramway tram métro train bus groupe cas jour semaine mois cours classe option lot séance catégorie équipe zone secteur bloc porte guichet table "
        + "arrêt station sortie terrain scénario exercice problème activité tâche épreuve tour acte scène décret règlement "
        + "directive norme formulaire modèle taille degré échelon palier cycle code poste bureau bâtiment escalier étage chambre "
        + "lit siège voiture rang scrutin tranche licence arrondissement quartier verset atelier hypothèse variante unité stade "
        + "jury";

    public const string Portuguese =
        "elevador bonde metrô trem comboio grupo dia semana mês turma turno opção lote sessão categoria equipe equipa zona distrito setor bloco portão guichê "
        + "mesa parada estação saída pista campo cenário exercício problema atividade tarefa prova rodada jogo ato cena "
        + "resolução diretiva regulamento norma formulário modelo fator tamanho grau ciclo código fila assento vagão rota "
        + "versículo oficina variante";

    public const string German =
        "Aufzug Lift Pier Schicht Treppe Bahn Tram Bus Zug Fall Tag Woche Monat Kurs Option Los Sitzung Kategorie Team Bezirk Sektor Block Tür Tor Schalter Tisch Haltestelle "
        + "Station Ausfahrt Ausgang Eingang Halle Saal Bahnsteig Spur Szenario Problem Aktivität Prüfung Runde Spieltag Akt "
        + "Szene Verordnung Richtlinie Norm Formular Modell Größe Faktor Grad Etage Stock Ebene Gebäude Bett Sitz Wagen Reihe "
        + "Ausgabe Folge Staffel Variante Hypothese Studie Periode Semester Einheit Stadium Mannschaft Kabine";
}
