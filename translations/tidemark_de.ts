<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AdminSheetWords</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserstand</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Waiting rows</source>
        <translation>Wartende Zeilen</translation>
    </message>
    <message>
        <source>Late rows</source>
        <translation>Verspätete Zeilen</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Angelegt bis</translation>
    </message>
    <message>
        <source>never rolled up</source>
        <translation>nie zusammengefasst</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>behalten: %1</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Was abhilft</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>raw rows; dropped by whole partitions</source>
        <translation>Rohzeilen; gehen in ganzen Partitionen</translation>
    </message>
    <message>
        <source>finest rollup</source>
        <translation>feinstes Rollup</translation>
    </message>
    <message>
        <source>hourly rollup</source>
        <translation>stündliches Rollup</translation>
    </message>
    <message>
        <source>daily rollup</source>
        <translation>tägliches Rollup</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>late rows per bucket</source>
        <translation>wohin verspätete Zeilen kamen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nie gestartet</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Deleted before</source>
        <translation>Gelöscht vor</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Older rows kept</source>
        <translation>Ältere behaltene Zeilen</translation>
    </message>
    <message>
        <source>would be dropped</source>
        <translation>würde gelöscht</translation>
    </message>
    <message>
        <source>it is released</source>
        <translation>zur Freigabe</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>history of alert rules</source>
        <translation>Verlauf der Alarmregeln</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>Verschiedene Benutzer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors (4xx and 5xx)</source>
        <translation>Fehler (4xx und 5xx)</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>Serverfehler (5xx)</translation>
    </message>
    <message>
        <source>Mean response time</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Antwortzeit, Median</translation>
    </message>
    <message>
        <source>Response time, 95th percentile</source>
        <translation>Antwortzeit, 95. Perzentil</translation>
    </message>
    <message>
        <source>Response time, 99th percentile</source>
        <translation>Antwortzeit, 99. Perzentil</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>Verschiedene Adressen</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>up on the week before by more than</source>
        <translation>gegenüber der Vorwoche gestiegen um mehr als</translation>
    </message>
    <message>
        <source>down on the week before by more than</source>
        <translation>gegenüber der Vorwoche gefallen um mehr als</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 of type %2</source>
        <translation>%1 vom Typ %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1: no data for %2</source>
        <translation>%1: keine Daten seit %2</translation>
    </message>
    <message>
        <source>%1 over %2 above %3</source>
        <translation>%1 in %2 über %3</translation>
    </message>
    <message>
        <source>%1 over %2 below %3</source>
        <translation>%1 in %2 unter %3</translation>
    </message>
    <message>
        <source>%1 over %2 up on the week before by more than %3</source>
        <translation>%1 in %2 gegenüber der Vorwoche um mehr als %3 gestiegen</translation>
    </message>
    <message>
        <source>%1 over %2 down on the week before by more than %3</source>
        <translation>%1 in %2 gegenüber der Vorwoche um mehr als %3 gefallen</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Unknown (was: %1)</source>
        <translation>Unbekannt (war: %1)</translation>
    </message>
    <message>
        <source>There is no data to check this rule against yet.</source>
        <translation>Es gibt noch keine Daten, an denen die Regel geprüft werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>im letzten Tag</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Hätte %1 nicht ausgelöst.</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1; longest: %2.</source>
        <translation>
            <numerusform>Hätte %1 %n Mal ausgelöst, am längsten: %2.</numerusform>
            <numerusform>Hätte %1 %n Mal ausgelöst, am längsten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1, every %2. Lowest %3, highest %4.</source>
        <translation>Geprüft: %1, alle %2. Kleinster Wert %3, größter %4.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Äußerster Wert</translation>
    </message>
    <message>
        <source>%1: below %2 in %3</source>
        <translation>%1: unter %2 in %3</translation>
    </message>
    <message>
        <source>%1: above %2 in %3</source>
        <translation>%1: über %2 in %3</translation>
    </message>
    <message>
        <source>last evaluated %1</source>
        <translation>zuletzt ausgewertet %1</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>%1 over %2, condition &quot;%3&quot;</source>
        <translation>%1 in %2, Bedingung „%3“</translation>
    </message>
</context>
<context>
    <name>AlertsInChart</name>
    <message>
        <source>Alert firing</source>
        <translation>Alarm ausgelöst</translation>
    </message>
</context>
<context>
    <name>AnnotationWords</name>
    <message>
        <source>Raw rows deleted by retention</source>
        <translation>Rohzeilen nach ihrer Aufbewahrungszeit gelöscht</translation>
    </message>
    <message>
        <source>Daily rollup deleted by retention</source>
        <translation>Tages-Rollup nach seiner Aufbewahrungszeit gelöscht</translation>
    </message>
    <message>
        <source>Hourly rollup deleted by retention</source>
        <translation>Stunden-Rollup nach seiner Aufbewahrungszeit gelöscht</translation>
    </message>
    <message>
        <source>Finest rollup deleted by retention</source>
        <translation>Feinstes Rollup nach seiner Aufbewahrungszeit gelöscht</translation>
    </message>
    <message>
        <source>%1 deleted by retention</source>
        <translation>%1 nach der Aufbewahrungszeit gelöscht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n load(s)</source>
        <translation>
            <numerusform>%n Ladelauf</numerusform>
            <numerusform>%n Ladeläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; the largest: %3</source>
        <translation>%1: %2; der größte: %3</translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from raw rows; %n bucket(s) changed</source>
        <translation>
            <numerusform>Aus Rohzeilen neu aufgebaut; %n Abschnitt geändert</numerusform>
            <numerusform>Aus Rohzeilen neu aufgebaut; %n Abschnitte geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>Broken off. %1</source>
        <translation>Abgebrochen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) failed</source>
        <translation>
            <numerusform>%n Rollup fehlgeschlagen</numerusform>
            <numerusform>%n Rollups fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worker node %2 did not answer; %n rollup(s) deferred</source>
        <translation>
            <numerusform>Arbeitsknoten %2 antwortete nicht; %n Rollup aufgeschoben</numerusform>
            <numerusform>Arbeitsknoten %2 antwortete nicht; %n Rollups aufgeschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>No new rows of any tenant for %1</source>
        <translation>%1 lang keine neuen Zeilen, von keinem Mandanten</translation>
    </message>
    <message>
        <source>No new rows of any tenant since then</source>
        <translation>Seither keine neuen Zeilen, von keinem Mandanten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Rollup failed</source>
        <translation>Rollup fehlgeschlagen</translation>
    </message>
    <message>
        <source>Node lost</source>
        <translation>Knoten ausgefallen</translation>
    </message>
    <message>
        <source>Late rows</source>
        <translation>Verspätete Zeilen</translation>
    </message>
    <message>
        <source>Gap in ingest</source>
        <translation>Lücke beim Laden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Neuaufbau</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Ladelauf</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>written by %1, %2</source>
        <translation>geschrieben von %1, %2</translation>
    </message>
    <message>
        <source>from the record of deleted data</source>
        <translation>aus dem Verzeichnis gelöschter Daten</translation>
    </message>
    <message>
        <source>from the count of late rows; the last came %1</source>
        <translation>aus der Zählung verspäteter Zeilen; die letzten kamen %1</translation>
    </message>
    <message>
        <source>from the count of late rows</source>
        <translation>aus der Zählung verspäteter Zeilen</translation>
    </message>
    <message>
        <source>from the run log</source>
        <translation>aus dem Laufprotokoll</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Rows stored: %1</source>
        <translation>Gespeicherte Zeilen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Late rows added to %n bucket(s): %2</source>
        <translation>
            <numerusform>Verspätete Zeilen in %n Abschnitt ergänzt: %2</numerusform>
            <numerusform>Verspätete Zeilen in %n Abschnitten ergänzt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>written by %1, changed by %2, %3</source>
        <translation>geschrieben von %1, geändert von %2, %3</translation>
    </message>
</context>
<context>
    <name>BackfillPage</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Trust raw rows</source>
        <translation>Rohzeilen vertrauen</translation>
    </message>
    <message>
        <source>Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.</source>
        <translation>Auch Tage mit weniger Rohzeilen als zusammengefassten neu aufbauen: Was die Rollups darüber hinaus hatten, geht verloren.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Neu aufbauen…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Unfinished backfills</source>
        <translation>Unfertige Neuaufbauten</translation>
    </message>
    <message>
        <source>Pick its days</source>
        <translation>Tage übernehmen</translation>
    </message>
    <message>
        <source>Fills in its range for a preview. Rebuilding it then continues where it stopped.</source>
        <translation>Trägt den Zeitraum für eine Vorschau ein. Der Neuaufbau macht dann dort weiter, wo er aufgehört hat.</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Previous period</source>
        <translation>Voriger Zeitraum</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Eine Woche davor</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr davor</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>Davor, %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>%1 (dashed)</source>
        <translation>%1 (gestrichelt)</translation>
    </message>
    <message>
        <source>Not compared: the calendar of the year before has no such day.</source>
        <translation>Nicht verglichen: Diesen Tag gibt es im Kalender des Jahres davor nicht.</translation>
    </message>
    <message>
        <source>Compared with %1: no bucket has ended yet, so there is no total to compare.</source>
        <translation>Verglichen mit %1: Noch kein Abschnitt ist zu Ende, deshalb gibt es keine Summe zu vergleichen.</translation>
    </message>
    <message>
        <source>Not compared: there is no data for %1.</source>
        <translation>Nicht verglichen: Für %1 gibt es keine Daten.</translation>
    </message>
    <message>
        <source>Not compared: the data of %1 has expired.</source>
        <translation>Nicht verglichen: Die Daten von %1 sind abgelaufen.</translation>
    </message>
    <message>
        <source>Compared with %1: at least %2 then, as data starts at %3. No change is shown.</source>
        <translation>Verglichen mit %1: damals mindestens %2, denn die Daten beginnen am %3. Eine Änderung wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Compared with %1: at least %2 then, as data of that time is incomplete. No change is shown.</source>
        <translation>Verglichen mit %1: damals mindestens %2, denn die Daten dieser Zeit sind unvollständig. Eine Änderung wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Only wider buckets of that time are kept: nothing is compared per %1.</source>
        <translation>Aus dieser Zeit sind nur breitere Abschnitte aufbewahrt: Pro %1 wird nichts verglichen.</translation>
    </message>
    <message>
        <source>Compared with %1: %2 then. No change is shown, as data of the shown range is missing.</source>
        <translation>Verglichen mit %1: damals %2. Eine Änderung wird nicht angezeigt, denn im angezeigten Zeitraum fehlen Daten.</translation>
    </message>
    <message>
        <source>Compared with %1: %2 then, %3 now, %4.</source>
        <translation>Verglichen mit %1: damals %2, jetzt %3, %4.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>kein Gegenstück</translation>
    </message>
    <message>
        <source>detail has expired</source>
        <translation>Einzelheiten abgelaufen</translation>
    </message>
    <message>
        <source>no data then</source>
        <translation>damals keine Daten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>keine deutliche Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) without a counterpart.</source>
        <translation>
            <numerusform>%n Abschnitt ohne Gegenstück.</numerusform>
            <numerusform>%n Abschnitte ohne Gegenstück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 PP</translation>
    </message>
    <message>
        <source>Compared with %1: data of that time is incomplete. No change is shown.</source>
        <translation>Verglichen mit %1: Die Daten dieser Zeit sind unvollständig. Es wird keine Änderung gezeigt.</translation>
    </message>
    <message>
        <source>Compared with %1: no response time is recorded of one of the two.</source>
        <translation>Verglichen mit %1: In einem der beiden Zeiträume ist keine Antwortzeit aufgezeichnet.</translation>
    </message>
    <message>
        <source>Compared with %1: 95 % within %2 then, within %3 now, %4.</source>
        <translation>Verglichen mit %1: 95 % damals innerhalb von %2, jetzt innerhalb von %3, %4.</translation>
    </message>
</context>
<context>
    <name>ConninfoLabel</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 on %2:%3</source>
        <translation>%1 auf %2:%3</translation>
    </message>
    <message>
        <source>The server&apos;s name is not checked against its certificate (sslmode=%1).</source>
        <translation>Der Name des Servers wird nicht mit seinem Zertifikat verglichen (sslmode=%1).</translation>
    </message>
    <message>
        <source>The connection is encrypted, but the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>Die Verbindung ist verschlüsselt, aber das Zertifikat des Servers wird nicht geprüft (sslmode=%1).</translation>
    </message>
    <message>
        <source>The connection is not encrypted (sslmode=%1).</source>
        <translation>Die Verbindung ist nicht verschlüsselt (sslmode=%1).</translation>
    </message>
    <message>
        <source>The connection may be unencrypted, and the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>Die Verbindung muss nicht verschlüsselt sein, und das Zertifikat des Servers wird nicht geprüft (sslmode=%1).</translation>
    </message>
    <message>
        <source>Server name not verified</source>
        <translation>Servername nicht geprüft</translation>
    </message>
    <message>
        <source>Certificate not verified</source>
        <translation>Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Possibly not encrypted</source>
        <translation>Vielleicht nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>ControlKeys</name>
    <message>
        <source>On a number above the panes: show its series</source>
        <translation>Auf einer Zahl über den Ansichten: ihren Verlauf zeigen</translation>
    </message>
    <message>
        <source>In a legend: show or hide the series</source>
        <translation>In einer Legende: die Reihe zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>In a legend: list what “Other” holds</source>
        <translation>In einer Legende: auflisten, was „Andere“ enthält</translation>
    </message>
    <message>
        <source>In a legend: filter all panes by the series</source>
        <translation>In einer Legende: alle Ansichten nach der Reihe filtern</translation>
    </message>
    <message>
        <source>In a ranking: filter all panes by the row</source>
        <translation>In einer Rangliste: alle Ansichten nach der Zeile filtern</translation>
    </message>
    <message>
        <source>In a ranking: filter by the row beside those that are chosen</source>
        <translation>In einer Rangliste: zusätzlich nach der Zeile filtern</translation>
    </message>
    <message>
        <source>On the map: previous or next country by rank</source>
        <translation>Auf der Karte: voriges oder nächstes Land der Rangfolge</translation>
    </message>
    <message>
        <source>On the map: first or last country by rank</source>
        <translation>Auf der Karte: erstes oder letztes Land der Rangfolge</translation>
    </message>
    <message>
        <source>On the map: filter all panes by the country</source>
        <translation>Auf der Karte: alle Ansichten nach dem Land filtern</translation>
    </message>
    <message>
        <source>On a filter: remove it</source>
        <translation>Auf einem Filter: ihn entfernen</translation>
    </message>
    <message>
        <source>On the runs of a job: previous or next run</source>
        <translation>Auf den Läufen eines Jobs: voriger oder nächster Lauf</translation>
    </message>
    <message>
        <source>On the runs of a job: show the run in the table</source>
        <translation>Auf den Läufen eines Jobs: den Lauf in der Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Backfill…</source>
        <translation>Dies neu aufbauen…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Invalid time &quot;%1&quot;: expected 2026-05-17, 2026-05-17T10:00 or 2026-05-17T10:00:00+02:00.</source>
        <translation>„%1“ ist keine Zeit: Schreiben Sie 2026-05-17, 2026-05-17T10:00 oder 2026-05-17T10:00:00+02:00.</translation>
    </message>
    <message>
        <source>Unknown dataset &quot;%1&quot;: expected events or http_request.</source>
        <translation>Es gibt keinen Datensatz „%1“: Es gibt events und http_request.</translation>
    </message>
    <message>
        <source>Unknown time zone &quot;%1&quot;: expected an IANA name such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“: Schreiben Sie einen IANA-Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Invalid --by: only &quot;--by type&quot; is supported, and only for events.</source>
        <translation>Nach --by kann nur type stehen, und nur bei events.</translation>
    </message>
    <message>
        <source>Invalid --limit: expected a whole number, 1 or more.</source>
        <translation>--limit ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>The range is empty: --from must be earlier than --to.</source>
        <translation>Der Zeitraum ist leer: --from muss vor --to liegen.</translation>
    </message>
    <message>
        <source>Unknown query &quot;%1&quot;.</source>
        <translation>Es gibt keine Abfrage „%1“.</translation>
    </message>
    <message>
        <source>Print exactly what the panes show, with its source.</source>
        <translation>Genau das ausgeben, was die Ansichten zeigen, mit seiner Herkunft.</translation>
    </message>
    <message>
        <source>The tenant (for http_request: the site).</source>
        <translation>Der Mandant (bei http_request: die Website).</translation>
    </message>
    <message>
        <source>events or http_request.</source>
        <translation>events oder http_request.</translation>
    </message>
    <message>
        <source>Time zone that defines hours and days.</source>
        <translation>Zeitzone, in der Stunden und Tage geschnitten werden.</translation>
    </message>
    <message>
        <source>%1 read, %2 stored, %3 rejected</source>
        <translation>%1 gelesen, %2 gespeichert, %3 abgewiesen</translation>
    </message>
    <message>
        <source>, %1 rows/s</source>
        <translation>, %1 Zeilen/s</translation>
    </message>
    <message>
        <source>, %1 %, %2 s left</source>
        <translation>, %1 %, noch %2 s</translation>
    </message>
    <message>
        <source>, %1 messages behind</source>
        <translation>, %1 Nachrichten im Rückstand</translation>
    </message>
    <message>
        <source> – server unreachable; resumes when it returns</source>
        <translation> – der Server ist fort; es geht weiter, wenn er zurück ist</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more rejected.</source>
        <translation>… und %1 weitere abgewiesen.</translation>
    </message>
    <message>
        <source>Rejected lines were written to %1. Correct them and load that file.</source>
        <translation>Die abgewiesenen Zeilen stehen in %1: Berichtigen Sie sie und laden Sie diese Datei.</translation>
    </message>
    <message>
        <source>Invalid --delimiter: expected one character, or tab.</source>
        <translation>--delimiter ist ein Zeichen oder „tab“.</translation>
    </message>
    <message>
        <source>Missing argument: FILE (&quot;-&quot; for standard input).</source>
        <translation>Welche Datei? „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Missing arguments: ingest kafka needs BROKERS and TOPIC.</source>
        <translation>ingest kafka nimmt die Broker und ein Topic.</translation>
    </message>
    <message>
        <source>Invalid --batch-rows: expected a whole number, 1 or more.</source>
        <translation>--batch-rows ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Invalid --rate: expected rows per second, up to 100000.</source>
        <translation>--rate ist eine Zahl von Zeilen je Sekunde, bis 100000.</translation>
    </message>
    <message>
        <source>Invalid --tenants: expected a whole number, 1 or more.</source>
        <translation>--tenants ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Invalid --seconds: expected a number greater than 0.</source>
        <translation>--seconds ist eine Zahl über 0.</translation>
    </message>
    <message>
        <source>Invalid --late: expected a share from 0 to 1.</source>
        <translation>--late ist ein Anteil von 0 bis 1.</translation>
    </message>
    <message>
        <source>Invalid --history-days: expected a whole number, 0 or more.</source>
        <translation>--history-days ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>Invalid --history-rows: expected a whole number, 0 or more.</source>
        <translation>--history-rows ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>History: %1 rows</source>
        <translation>Vergangenheit: %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows/s</source>
        <translation>%1 Zeilen, %2 je Sekunde</translation>
    </message>
    <message>
        <source>Tenant for rows that name none; for an access log, the site.</source>
        <translation>Der Mandant der Zeilen, die keinen nennen; die Website eines Zugriffsprotokolls.</translation>
    </message>
    <message>
        <source>Write rejected lines to this file, with line number and reason, so that they can be corrected and loaded.</source>
        <translation>Abgewiesene Zeilen hierher schreiben, mit Nummer und Grund, zum Berichtigen und Laden.</translation>
    </message>
    <message>
        <source>Store nothing if any line is bad.</source>
        <translation>Gar nichts speichern, wenn eine Zeile schlecht ist.</translation>
    </message>
    <message>
        <source>Rows per transaction.</source>
        <translation>Zeilen je Transaktion.</translation>
    </message>
    <message>
        <source>Store each row once across all runs with this key, however they ended.</source>
        <translation>Jede Zeile über alle Läufe mit diesem Schlüssel einmal speichern, wie immer sie endeten.</translation>
    </message>
    <message>
        <source>Keep reading lines as they are appended, like tail -F.</source>
        <translation>Mit dem weitermachen, was angehängt wird, wie tail -F.</translation>
    </message>
    <message>
        <source>Country database (.mmdb). Without it, the country of an address stays unknown.</source>
        <translation>Länderdatenbank (.mmdb); ohne sie bleibt das Land einer Adresse unbekannt.</translation>
    </message>
    <message>
        <source>CSV: the column names, in order; &quot;-&quot; skips one.</source>
        <translation>CSV: die Namen der Spalten, der Reihe nach; „-“ lässt eine aus.</translation>
    </message>
    <message>
        <source>CSV: one character, or tab.</source>
        <translation>CSV: ein Zeichen oder „tab“.</translation>
    </message>
    <message>
        <source>CSV: whether the first line is a header. Detected if not given.</source>
        <translation>CSV: ob die erste Zeile eine Kopfzeile ist; ohne Angabe wird es erkannt.</translation>
    </message>
    <message>
        <source>Kafka: format of a message.</source>
        <translation>Kafka: was eine Nachricht enthält.</translation>
    </message>
    <message>
        <source>Kafka: the consumer group.</source>
        <translation>Kafka: die Verbrauchergruppe.</translation>
    </message>
    <message>
        <source>Kafka: a librdkafka option (TLS, SASL, …); can be repeated.</source>
        <translation>Kafka: eine Einstellung von librdkafka (TLS, SASL …); mehrfach möglich.</translation>
    </message>
    <message>
        <source>Load files, standard input or a Kafka topic. Bad lines are rejected and counted.</source>
        <translation>Dateien, Standardeingabe oder ein Kafka-Topic laden; schlechte Zeilen werden abgewiesen und gezählt.</translation>
    </message>
    <message>
        <source>Rows per second, both datasets together.</source>
        <translation>Zeilen je Sekunde, über beide Datensätze.</translation>
    </message>
    <message>
        <source>Number of tenants.</source>
        <translation>Wie viele Mandanten.</translation>
    </message>
    <message>
        <source>How long to run. Without it, until stopped.</source>
        <translation>Wie lange; ohne Angabe, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Share of late rows, 0 to 1.</source>
        <translation>Anteil verspäteter Zeilen, 0 bis 1.</translation>
    </message>
    <message>
        <source>Also create N days of history.</source>
        <translation>Mit Zeilen so vieler vergangener Tage beginnen.</translation>
    </message>
    <message>
        <source>Number of history rows.</source>
        <translation>Wie viele Zeilen der Vergangenheit.</translation>
    </message>
    <message>
        <source>Generate a stream of sample events and requests.</source>
        <translation>Ein Strom von Beispielereignissen und -anfragen.</translation>
    </message>
    <message>
        <source>Output format: table, json or csv.</source>
        <translation>Ausgabe als table, json oder csv.</translation>
    </message>
    <message>
        <source>Prompt for the password on the terminal, like psql -W.</source>
        <translation>Das Passwort im Terminal erfragen, wie psql -W.</translation>
    </message>
    <message>
        <source>Commands (run &quot;tidemarkctl COMMAND --help&quot; for details):</source>
        <translation>Befehle („tidemarkctl BEFEHL --help“ sagt mehr):</translation>
    </message>
    <message>
        <source>Without a connection option: libpq&apos;s environment variables (PGHOST, PGSERVICE, …) if any is set, otherwise the private coordinator of this computer.
Exit status: 0 done, 1 failed, 2 usage error, 3 no connection, 4 permission denied.</source>
        <translation>Ohne Verbindungsangabe: die Variablen von libpq (PGHOST, PGSERVICE, …), wenn eine gesetzt ist, sonst der private Koordinator dieses Rechners.
Endestatus: 0 erledigt, 1 misslungen, 2 falscher Aufruf, 3 keine Verbindung, 4 nicht erlaubt.</translation>
    </message>
    <message>
        <source>Missing argument: COMMAND.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>Invalid --format &quot;%1&quot;: expected table, json or csv.</source>
        <translation>„%1“ ist kein Format: Es gibt table, json und csv.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>--ask-password needs a terminal.</source>
        <translation>--ask-password braucht ein Terminal zum Fragen.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Connect with this libpq connection string or URI. Leave the password to ~/.pgpass or the prompt.</source>
        <translation>Mit einer Verbindungsangabe oder URI von libpq verbinden. Das Passwort gehört in ~/.pgpass oder wird erfragt.</translation>
    </message>
    <message>
        <source>CONNINFO</source>
        <translation>CONNINFO</translation>
    </message>
    <message>
        <source>Connect to this service from pg_service.conf.</source>
        <translation>Mit diesem Dienst aus pg_service.conf verbinden.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the private coordinator of this computer, in DIR (--local=DIR) or in its default folder.</source>
        <translation>Den privaten Koordinator dieses Rechners nehmen, in DIR (--local=DIR) oder am üblichen Ort.</translation>
    </message>
    <message>
        <source>[DIR]</source>
        <translation>[DIR]</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Server: %1, PostgreSQL %2%3, schema version %4, server time %5.</source>
        <translation>Server: %1, PostgreSQL %2%3, Schemaversion %4, seine Zeit %5.</translation>
    </message>
    <message>
        <source> with Citus</source>
        <translation> mit Citus</translation>
    </message>
    <message>
        <source>Node %1: %2.</source>
        <translation>Knoten %1: %2.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1: batches still being written: %n. The next run takes them.</source>
        <translation>%1: %n Batches werden noch geschrieben; sie kommen mit dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>behalten: %1</translation>
    </message>
    <message>
        <source>%1: raw rows are kept for %2; those before %3 are past their retention. Rollups stay as they are.</source>
        <translation>%1: Rohzeilen werden %2 aufbewahrt; die vor %3 sind abgelaufen. Die Rollups bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Invalid --citus: expected auto, require or off.</source>
        <translation>--citus ist auto, require oder off.</translation>
    </message>
    <message>
        <source>Rolling up %1…</source>
        <translation>%1 wird zusammengefasst …</translation>
    </message>
    <message>
        <source>%1: %2 partitions dropped, %3 kept…</source>
        <translation>%1: %2 Partitionen gelöscht, %3 behalten …</translation>
    </message>
    <message>
        <source>Missing argument: JOB (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>Die Nummer des Auftrags fehlt: „tidemarkctl schedule list“ nennt sie.</translation>
    </message>
    <message>
        <source>Create or upgrade the schema. Running it again changes nothing.</source>
        <translation>Das Schema anlegen oder erneuern; nochmals aufgerufen ändert es nichts.</translation>
    </message>
    <message>
        <source>Distribute the tables: auto (if Citus is installed), require or off.</source>
        <translation>Die Tabellen verteilen: auto (wo Citus ist), require oder off.</translation>
    </message>
    <message>
        <source>Check the coordinator for problems and show the fix for each.</source>
        <translation>Sagen, was nicht stimmt oder bald nicht mehr stimmt, und was abhilft.</translation>
    </message>
    <message>
        <source>Add all new rows to the rollups.</source>
        <translation>Alles Neue in die Rollups aufnehmen.</translation>
    </message>
    <message>
        <source>Drop raw partitions that are past their retention and fully rolled up.</source>
        <translation>Abgelaufene Roh-Partitionen löschen, wenn alle ihre Zeilen zusammengefasst sind.</translation>
    </message>
    <message>
        <source>Only show which would be dropped, with rows and bytes, and what keeps the others.</source>
        <translation>Nur sagen, welche, wie viele Zeilen und Bytes, und was jede zurückhält.</translation>
    </message>
    <message>
        <source>Show watermarks, lag, late and waiting rows, partitions, recent runs and nodes.</source>
        <translation>Wasserstände, Rückstand, verspätete und wartende Zeilen, Partitionen, letzte Läufe, Knoten.</translation>
    </message>
    <message>
        <source>Real-time analytics dashboard for Citus and PostgreSQL.</source>
        <translation>Echtzeit-Auswertung für Citus und PostgreSQL.</translation>
    </message>
    <message>
        <source>Open with this tenant.</source>
        <translation>Mit diesem Mandanten öffnen.</translation>
    </message>
    <message>
        <source>Open with events or http_request.</source>
        <translation>Mit events oder http_request öffnen.</translation>
    </message>
    <message>
        <source>Theme: light or dark.</source>
        <translation>light oder dark.</translation>
    </message>
    <message>
        <source>Window size, in pixels.</source>
        <translation>Größe des Fensters, in Pixeln.</translation>
    </message>
    <message>
        <source>Write the dashboard to a PNG once every pane shows its data or its error, then exit.</source>
        <translation>Das Fenster als PNG schreiben, sobald jede Ansicht ihre Daten oder ihren Fehler hat, und enden.</translation>
    </message>
    <message>
        <source>Invalid --tenant &quot;%1&quot;: expected a whole number.</source>
        <translation>„%1“ ist kein Mandant: Ein Mandant ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Invalid --theme: expected light or dark.</source>
        <translation>--theme ist light oder dark.</translation>
    </message>
    <message>
        <source>Invalid --size &quot;%1&quot;: expected a size such as 1280x800.</source>
        <translation>„%1“ ist keine Größe: Schreiben Sie sie wie 1280x800.</translation>
    </message>
    <message>
        <source>Could not write %1.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (genau)</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (zwischen %2 und %3)</translation>
    </message>
    <message>
        <source>From rollups.</source>
        <translation>Aus Rollups.</translation>
    </message>
    <message>
        <source>From raw rows.</source>
        <translation>Aus Rohzeilen.</translation>
    </message>
    <message>
        <source>From rollups and raw rows that are not rolled up yet.</source>
        <translation>Aus Rollups und den Rohzeilen, die noch nicht zusammengefasst sind.</translation>
    </message>
    <message>
        <source>%1 Watermark %2.</source>
        <translation>%1 Wasserstand %2.</translation>
    </message>
    <message>
        <source>%1 Never rolled up.</source>
        <translation>%1 Noch nie zusammengefasst.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Users of several types are counted under each type, so the parts do not add up to the total.</source>
        <translation>Nutzer mehrerer Arten zählen bei jeder von ihnen: Die Teile ergeben nicht das Ganze.</translation>
    </message>
    <message>
        <source>Whole range: %1; from merged sketches, not a sum.</source>
        <translation>Im Zeitraum: %1; eine Vereinigung, keine Summe.</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>%1 von %2 gezeigt.</translation>
    </message>
    <message>
        <source>This permanently deletes all data in %1. Type &quot;destroy&quot; to continue: </source>
        <translation>Alle Daten in %1 sind dann für immer fort. Tippen Sie „destroy“, um fortzufahren: </translation>
    </message>
    <message>
        <source>&quot;local&quot; works on the private coordinator only: use it with --local=DIR.</source>
        <translation>„local“ betrifft den privaten Koordinator: Es verträgt sich nur mit --local=DIR.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde vernichtet.</translation>
    </message>
    <message>
        <source>Manage the private coordinator of this computer.</source>
        <translation>Der private Koordinator dieses Rechners.</translation>
    </message>
    <message>
        <source>The private coordinator of this computer is not running.</source>
        <translation>Der private Koordinator dieses Rechners läuft nicht.</translation>
    </message>
    <message>
        <source>Start it with &quot;tidemarkctl local start&quot;.</source>
        <translation>Starten Sie ihn mit „tidemarkctl local start“.</translation>
    </message>
    <message>
        <source>See &quot;tidemarkctl --help&quot;.</source>
        <translation>„tidemarkctl --help“ sagt, wie es aufgerufen wird.</translation>
    </message>
    <message>
        <source>Missing option: --tenant N.</source>
        <translation>--tenant N fehlt.</translation>
    </message>
    <message>
        <source>day cannot be rebuilt: %1</source>
        <translation>der Tag kann nicht neu aufgebaut werden: %1</translation>
    </message>
    <message>
        <source>sums, countries or sketches would change</source>
        <translation>Summen, Länder oder Skizzen würden sich ändern</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>würde sich ändern</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>neu aufgebaut</translation>
    </message>
    <message>
        <source>%1: %2 days can be rebuilt, changing %3 buckets; %4 days cannot. Nothing was changed.</source>
        <translation>%1: %2 Tage können neu aufgebaut werden, das würde %3 Abschnitte ändern; %4 Tage können es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2 days rebuilt, %3 left as they were; %4 buckets changed.</source>
        <translation>%1: %2 Tage neu aufgebaut, %3 behalten, wie sie waren; %4 Abschnitte geändert.</translation>
    </message>
    <message>
        <source>Stopped before %1.</source>
        <translation>Vor %1 beendet.</translation>
    </message>
    <message>
        <source>Stopped before %1, which was not changed. Run the same command again to continue from there.</source>
        <translation>Vor %1 beendet; jener Tag ist, wie er war. Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>Missing options: --from TIME and --to TIME.</source>
        <translation>--from ZEIT und --to ZEIT fehlen.</translation>
    </message>
    <message>
        <source>Missing argument: DATASET (events or http_request).</source>
        <translation>Ein Datensatz fehlt: events oder http_request.</translation>
    </message>
    <message>
        <source>%1 of %2 days: %3 rebuilt, %4 kept</source>
        <translation>%1 von %2 Tagen: %3 neu aufgebaut, %4 behalten</translation>
    </message>
    <message>
        <source> – waiting: %1</source>
        <translation> – wartet: %1</translation>
    </message>
    <message>
        <source>Missing option: --level LEVEL (15min, hourly or daily for events; 1min, 1hour or 1day for http_request).</source>
        <translation>--level EBENE fehlt: 15min, hourly oder daily bei events; 1min, 1hour oder 1day bei http_request.</translation>
    </message>
    <message>
        <source>Missing argument: INTERVAL (such as &quot;90 days&quot; or &quot;18 months&quot;), or forever.</source>
        <translation>Wie lange? Schreiben Sie eine Dauer wie „90 days“ oder „18 months“, oder „forever“.</translation>
    </message>
    <message>
        <source>Start of the range; UTC unless an offset is given.</source>
        <translation>Anfang des Zeitraums, in UTC, wenn kein Versatz dabeisteht.</translation>
    </message>
    <message>
        <source>End of the range, exclusive. Every UTC day the range touches is rebuilt.</source>
        <translation>Ende des Zeitraums, ausschließlich; jeder berührte UTC-Tag wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>Only show what would change, bucket by bucket, and which days cannot be rebuilt and why.</source>
        <translation>Nur sagen, was sich ändern würde, Abschnitt für Abschnitt, und welche Tage nicht gehen und warum.</translation>
    </message>
    <message>
        <source>Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.</source>
        <translation>Auch Tage mit weniger Rohzeilen als zusammengefassten neu aufbauen: Was die Rollups darüber hinaus hatten, geht verloren.</translation>
    </message>
    <message>
        <source>Show the state of each rollup bucket: complete, open, waiting, failed or expired.</source>
        <translation>Wofür jeder Abschnitt eines Rollups steht: vollständig, offen, wartend, misslungen, abgelaufen.</translation>
    </message>
    <message>
        <source>15min, hourly or daily for events; 1min, 1hour or 1day for http_request.</source>
        <translation>15min, hourly oder daily bei events; 1min, 1hour oder 1day bei http_request.</translation>
    </message>
    <message>
        <source>End of the range, exclusive.</source>
        <translation>Ende des Zeitraums, ausschließlich.</translation>
    </message>
    <message>
        <source>Show or set how long the rows of each table are kept.</source>
        <translation>Ausgeben oder festlegen, wie lange die Zeilen jeder Tabelle bleiben.</translation>
    </message>
    <message>
        <source>Server unreachable; resuming when it returns.</source>
        <translation>Der Server ist fort; es geht weiter, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>The server is reachable again.</source>
        <translation>Der Server ist zurück.</translation>
    </message>
    <message>
        <source>Every user on this computer can read command lines. Put %1 into a file that only you can read, and pass it with --kafka-config.</source>
        <translation>Eine Befehlszeile kann jeder auf diesem Computer lesen: Schreiben Sie %1 in eine Datei, die nur Sie lesen können, und geben Sie diese mit --kafka-config an.</translation>
    </message>
    <message>
        <source>Invalid --header: expected yes or no.</source>
        <translation>--header ist yes oder no.</translation>
    </message>
    <message>
        <source>Kafka: a file of librdkafka options, one NAME=VALUE per line. Use it for secrets.</source>
        <translation>Kafka: eine Datei mit Optionen von librdkafka, je Zeile NAME=WERT; der Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>%1 bytes, including indexes and partitions.</source>
        <translation>%1 Bytes mit Indexen und Partitionen.</translation>
    </message>
    <message>
        <source>Nothing is waiting, and all prepared transactions are resolved.</source>
        <translation>Nichts wartet, und keine vorbereitete Transaktion ist unentschieden.</translation>
    </message>
    <message>
        <source>cluster needs one of: nodes, tables, health.</source>
        <translation>cluster kennt nodes, tables und health.</translation>
    </message>
    <message>
        <source>Show the nodes, the size of each table on each node, and the cluster&apos;s health.</source>
        <translation>Die Knoten, wie viel Platz jede Tabelle auf ihnen braucht und woran sie leiden.</translation>
    </message>
    <message>
        <source>%1 late, oldest bucket %2</source>
        <translation>%1 verspätet, die älteste für %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 rollups</source>
        <translation>%1 Rollups</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2.</source>
        <translation>%1, die letzten 24 Stunden: %2.</translation>
    </message>
    <message>
        <source>%1: raw rows are kept forever.</source>
        <translation>%1: Rohzeilen werden für immer aufbewahrt.</translation>
    </message>
    <message>
        <source>Create the partitions that are due and expire what is past its retention.</source>
        <translation>Die fälligen Partitionen anlegen und Abgelaufenes entfernen.</translation>
    </message>
    <message>
        <source>future</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>%1 rows between %2 and %3, from raw rows; %4 in the same length of time before that.</source>
        <translation>%1 Zeilen zwischen %2 und %3, aus Rohzeilen; %4 in gleich langer Zeit davor.</translation>
    </message>
    <message>
        <source>rebuilt; past its retention in %1</source>
        <translation>neu aufgebaut; in %1 abgelaufen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Only count what this retention would delete: rows, buckets or partitions, and bytes.</source>
        <translation>Nur zählen, was diese Aufbewahrung löschen würde: Zeilen, Abschnitte oder Partitionen, und Bytes.</translation>
    </message>
    <message>
        <source>Missing option: --until TIME, --for INTERVAL or --for forever.</source>
        <translation>Bis wann? Geben Sie --until ZEIT, --for DAUER oder --for forever an.</translation>
    </message>
    <message>
        <source>holds needs one of: list, add DATASET, release ID.</source>
        <translation>holds kennt list, add DATENSATZ und release NUMMER.</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl holds list&quot;).</source>
        <translation>Welche Löschsperre? „tidemarkctl holds list“ zeigt ihre Nummern.</translation>
    </message>
    <message>
        <source>Keep a time range regardless of retention, list such holds, or release one.</source>
        <translation>Einen Zeitraum unabhängig von der Aufbewahrung behalten, solche Löschsperren auflisten oder eine aufheben.</translation>
    </message>
    <message>
        <source>add: end of the range, exclusive.</source>
        <translation>add: Ende des Zeitraums, ausschließlich.</translation>
    </message>
    <message>
        <source>add: when the hold ends.</source>
        <translation>add: wann die Löschsperre endet.</translation>
    </message>
    <message>
        <source>add: how long the hold lasts from now.</source>
        <translation>add: wie lange sie von jetzt an gilt.</translation>
    </message>
    <message>
        <source>add: why the range is held, for others to read.</source>
        <translation>add: warum, für alle, die auf die Löschsperre stoßen.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Invalid --trusted-proxies: expected a whole number, 0 or more.</source>
        <translation>--trusted-proxies ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>Invalid --hold: expected an interval such as 90d, or forever.</source>
        <translation>--hold braucht eine Dauer wie 90d oder forever.</translation>
    </message>
    <message>
        <source>Nothing was stored: every record was rejected.</source>
        <translation>Nichts wurde gespeichert: Alle Datensätze wurden abgewiesen.</translation>
    </message>
    <message>
        <source>Keep the days of the stored rows for this long, regardless of retention: 90d, &apos;18 months&apos;, forever.</source>
        <translation>Die Tage des Gespeicherten so lange behalten, unabhängig von ihrer Aufbewahrung: 90d, &apos;18 months&apos;, forever.</translation>
    </message>
    <message>
        <source>Requests: the last N addresses of X-Forwarded-For are your own proxies. Without it, the first address is the client.</source>
        <translation>Anfragen: Die letzten N Adressen von X-Forwarded-For sind eigene Proxys. Ohne die Angabe ist die erste der Client.</translation>
    </message>
    <message>
        <source>Keep raw rows longer than the stored retention. A shorter time works only with --dry-run, to see what that retention would delete.</source>
        <translation>Rohzeilen länger behalten, als die gespeicherte Aufbewahrung sagt; eine kürzere Zeit nur mit --dry-run, um zu sehen, was sie löschen würde.</translation>
    </message>
    <message>
        <source>Start of the range; in --zone unless an offset is given. If a local time occurs twice, the earlier one.</source>
        <translation>Beginn des Zeitraums, in --zone, wenn kein Versatz dabeisteht; bei einer Zeit, die zweimal kommt, die frühere.</translation>
    </message>
    <message>
        <source>End of the range, exclusive; the server&apos;s current time if not given. If a local time occurs twice, the later one.</source>
        <translation>Ende des Zeitraums, ausschließlich; bei einer Zeit, die zweimal kommt, die spätere. Ohne Angabe die Zeit des Servers.</translation>
    </message>
    <message numerus="yes">
        <source>%1, line %2 and %n more: %3</source>
        <translation>
            <numerusform>%1, Zeile %2 und eine weitere: %3</numerusform>
            <numerusform>%1, Zeile %2 und %n weitere: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The input looks like %1.</source>
        <translation>Die Eingabe sieht aus wie %1.</translation>
    </message>
    <message>
        <source>The input looks like %1 (%2). Load it with: %3</source>
        <translation>Die Eingabe sieht aus wie %1 (%2). So wird sie geladen: %3</translation>
    </message>
    <message>
        <source>The next upkeep deletes what is past its retention. Raw rows are deleted by whole UTC days, so up to a day later, and only once they are rolled up. Held rows are kept. If you set a longer time, a backfill restores what is already gone, as far as raw rows still have it.</source>
        <translation>Was abgelaufen ist, geht mit dem nächsten Wartungslauf; Rohzeilen in ganzen Tagen (UTC), also bis zu einen Tag später, und erst, wenn sie zusammengefasst sind. Was gesperrt ist, bleibt. Mit einer längeren Zeit kommt das Gelöschte durch einen Neuaufbau zurück, soweit die Rohzeilen noch da sind.</translation>
    </message>
    <message>
        <source>Nothing would be deleted now.</source>
        <translation>Jetzt würde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The next upkeep would delete these rows.</source>
        <translation>Der nächste Wartungslauf würde diese Zeilen löschen.</translation>
    </message>
    <message>
        <source>Older rows that would be kept: %1.</source>
        <translation>Ältere Zeilen, die bleiben würden: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1; from merged sketches, not a sum</source>
        <translation>%1; eine Vereinigung, keine Summe</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht zuzuordnen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Distinct users in the range: %1.</source>
        <translation>Verschiedene Nutzer im Zeitraum: %1.</translation>
    </message>
    <message>
        <source>Requests: %1; success (2xx): %2; redirects (3xx): %3; errors (4xx and 5xx): %4; other status: %5. Distinct addresses in the range: %6.</source>
        <translation>Anfragen: %1; Erfolg (2xx): %2; Weiterleitungen (3xx): %3; Fehler (4xx und 5xx): %4; anderer Status: %5. Verschiedene Adressen im Zeitraum: %6.</translation>
    </message>
    <message>
        <source>Invalid interval &quot;%1&quot;: expected one such as &quot;90 days&quot; or &quot;18 months&quot;, or forever.</source>
        <translation>Ungültige Dauer „%1“: Erwartet wird etwa „90 days“, „18 months“ oder forever.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Nothing was done.</source>
        <translation>Unerwartetes Argument „%1“. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Shares are of the known rows only.</source>
        <translation>Anteile beziehen sich nur auf die bekannten Zeilen.</translation>
    </message>
    <message>
        <source>Invalid argument &quot;%1&quot;: numbers and intervals cannot be negative.</source>
        <translation>Ungültiges Argument „%1“: Zahlen und Dauern können nicht negativ sein.</translation>
    </message>
    <message>
        <source>Continued at %1, where an earlier backfill of this range stopped. Days already done: %2.</source>
        <translation>Fortgesetzt bei %1, wo ein früherer Neuaufbau dieses Zeitraums endete. Schon erledigte Tage: %2.</translation>
    </message>
    <message>
        <source>The connection was lost, but the hold was already stored: %1</source>
        <translation>Die Verbindung riss ab, aber die Löschsperre war schon gespeichert: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the hold was stored, so nothing is held. Run the command again.</source>
        <translation>Die Verbindung riss ab, bevor die Löschsperre gespeichert war: Nichts ist gesperrt. Führen Sie den Befehl erneut aus.</translation>
    </message>
    <message>
        <source>A hold keeps whole UTC days.</source>
        <translation>Eine Löschsperre behält ganze UTC-Tage.</translation>
    </message>
    <message>
        <source>add: start of the range; UTC unless an offset is given. A hold keeps every UTC day the range touches.</source>
        <translation>add: Beginn des Zeitraums, in UTC, wenn kein Versatz dabeisteht. Eine Löschsperre behält jeden UTC-Tag, den der Zeitraum berührt.</translation>
    </message>
    <message>
        <source>Missing argument: KIND (%1).</source>
        <translation>Fehlendes Argument: KIND (%1).</translation>
    </message>
    <message>
        <source>Would continue at %1, where an earlier backfill of this range stopped. Days already done: %2.</source>
        <translation>Ginge bei %1 weiter, wo ein früherer Neuaufbau dieses Zeitraums endete. Schon erledigte Tage: %2.</translation>
    </message>
    <message>
        <source>The raw rows between %1 and %2 have expired: how many there were is not known. &quot;query hourly&quot; shows what the rollups keep.</source>
        <translation>Die Rohzeilen zwischen %1 und %2 sind abgelaufen: Wie viele es waren, ist nicht bekannt. „query hourly“ zeigt, was die Rollups behalten.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2.</source>
        <translation>--%1 hat für %2 keine Bedeutung.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Missing or unknown format: expected %1 or kafka.</source>
        <translation>Format fehlt oder ist unbekannt: Erwartet wird %1 oder kafka.</translation>
    </message>
    <message>
        <source>Invalid --message-format: expected one of %1.</source>
        <translation>Ungültiges --message-format: Erwartet wird eines von %1.</translation>
    </message>
    <message>
        <source>Missing arguments: the tenant&apos;s number and its name.</source>
        <translation>Fehlende Argumente: die Nummer des Mandanten und sein Name.</translation>
    </message>
    <message>
        <source>Name a tenant, for everyone who sees it.</source>
        <translation>Einen Mandanten benennen, für alle, die ihn sehen.</translation>
    </message>
    <message>
        <source>--until and --for cannot be combined: a hold has one end.</source>
        <translation>--until und --for gehen nicht zusammen: Eine Löschsperre hat ein Ende.</translation>
    </message>
    <message>
        <source>Invalid hold &quot;%1&quot;: expected a number (see &quot;tidemarkctl holds list&quot;).</source>
        <translation>&quot;%1&quot; ist keine Nummer einer Löschsperre (siehe &quot;tidemarkctl holds list&quot;).</translation>
    </message>
    <message>
        <source>Invalid job &quot;%1&quot;: expected a number (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>&quot;%1&quot; ist keine Nummer eines Jobs (siehe &quot;tidemarkctl schedule list&quot;).</translation>
    </message>
    <message>
        <source>Invalid tenant &quot;%1&quot;: expected a whole number.</source>
        <translation>&quot;%1&quot; ist keine Nummer eines Mandanten: Sie ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>rows that have expired</source>
        <translation>abgelaufene Zeilen</translation>
    </message>
    <message>
        <source>Missing option: --tenant N. An access log does not say which site it belongs to.</source>
        <translation>Die Option --tenant N fehlt. In einem Zugriffsprotokoll steht nicht, zu welcher Website es gehört.</translation>
    </message>
    <message>
        <source>There is no schema yet. It would be created with version %1.</source>
        <translation>Es gibt noch kein Schema. Es würde mit Version %1 angelegt.</translation>
    </message>
    <message>
        <source>The schema has version %1. It would be upgraded to version %2.</source>
        <translation>Das Schema hat Version %1. Es würde auf Version %2 gebracht.</translation>
    </message>
    <message>
        <source>The schema has version %1, this program&apos;s own.</source>
        <translation>Das Schema hat Version %1, die dieses Programms.</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Probelauf: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--remove-old belongs to &quot;local upgrade&quot;.</source>
        <translation>--remove-old gehört zu „local upgrade“.</translation>
    </message>
    <message>
        <source>Missing argument: FILE.</source>
        <translation>Es fehlt das Argument DATEI.</translation>
    </message>
    <message>
        <source>local needs one of: start, stop, status, upgrade, export, import, destroy.</source>
        <translation>local braucht eines von: start, stop, status, upgrade, export, import, destroy.</translation>
    </message>
    <message>
        <source>upgrade: remove the data of the old version that upgrades have kept.</source>
        <translation>upgrade: die Daten der alten Version entfernen, die Upgrades aufgehoben haben.</translation>
    </message>
    <message>
        <source>--dry-run and --rollup-schedule cannot be combined.</source>
        <translation>--dry-run und --rollup-schedule lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Missing argument: SCHEDULE, such as &quot;*/5 * * * *&quot; or &quot;10 seconds&quot;.</source>
        <translation>Der Zeitplan fehlt, etwa „*/5 * * * *“ oder „10 seconds“.</translation>
    </message>
    <message>
        <source>When pg_cron runs rollups: the five fields of a crontab or, from pg_cron 1.5 on, such as &quot;10 seconds&quot;.</source>
        <translation>Wann pg_cron zusammenfasst: die fünf Felder einer crontab oder, ab pg_cron 1.5, etwa „10 seconds“.</translation>
    </message>
    <message>
        <source>Only show what would be created, changed and dropped. Changes nothing.</source>
        <translation>Nur zeigen, was angelegt, geändert und gelöscht würde. Ändert nichts.</translation>
    </message>
    <message>
        <source>%1 was not written by &quot;tidemarkctl local export&quot;, or its beginning is lost.</source>
        <translation>%1 stammt nicht von „tidemarkctl local export“, oder der Anfang fehlt.</translation>
    </message>
    <message>
        <source>%1 is not whole: it was cut off or changed after it was written.</source>
        <translation>%1 ist nicht vollständig: Die Datei wurde nach dem Schreiben abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the file again, or export again.</source>
        <translation>Nichts wurde geändert. Kopieren Sie die Datei noch einmal, oder exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tidemark (%2).</source>
        <translation>%1 stammt von einem neueren Tidemark (%2).</translation>
    </message>
    <message>
        <source>Starting the private coordinator for the export…</source>
        <translation>Der private Koordinator wird für den Export gestartet …</translation>
    </message>
    <message>
        <source>Exporting the database: %1 written…</source>
        <translation>Die Datenbank wird exportiert: %1 geschrieben …</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Die Zeilen werden gezählt …</translation>
    </message>
    <message>
        <source>Exporting the roles…</source>
        <translation>Die Rollen werden exportiert …</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Die Datei wird gepackt …</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds all data and the logins&apos; password hashes: keep it private.</source>
        <translation>Nach %1 exportiert. Die Datei enthält alle Daten und die Passwort-Hashes der Logins: Halten Sie sie unter Verschluss.</translation>
    </message>
    <message>
        <source>These databases of the server are not part of it: %1.</source>
        <translation>Diese Datenbanken des Servers sind nicht enthalten: %1.</translation>
    </message>
    <message>
        <source>%1 comes from PostgreSQL %2; the newest on this computer is %3.</source>
        <translation>%1 stammt von PostgreSQL %2; das neueste auf diesem Rechner ist %3.</translation>
    </message>
    <message>
        <source>The coordinator in %1 uses pg_cron, which PostgreSQL %2 on this computer lacks.</source>
        <translation>Der Koordinator in %1 verwendet pg_cron, das PostgreSQL %2 auf diesem Rechner fehlt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Import into another folder with --local=DIR, or export this one and remove it with &quot;tidemarkctl local destroy&quot;.</source>
        <translation>Nichts wurde geändert. Importieren Sie mit --local=DIR in einen anderen Ordner, oder exportieren Sie diesen und entfernen ihn mit „tidemarkctl local destroy“.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Der Ordner %1 ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose another folder with --local=DIR.</source>
        <translation>Wählen Sie mit --local=DIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 holds a coordinator of PostgreSQL %2, which cannot be started to see if it is empty.</source>
        <translation>Der Ordner %1 enthält einen Koordinator von PostgreSQL %2. Ob er leer ist, lässt sich nicht feststellen, weil er nicht starten kann.</translation>
    </message>
    <message>
        <source>Move it aside: mv &apos;%1&apos; &apos;%1.%2&apos;</source>
        <translation>Schieben Sie ihn beiseite: mv &apos;%1&apos; &apos;%1.%2&apos;</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Die Datei wird entpackt …</translation>
    </message>
    <message>
        <source>Creating the private coordinator…</source>
        <translation>Der private Koordinator wird angelegt …</translation>
    </message>
    <message>
        <source>Restoring the roles…</source>
        <translation>Die Rollen werden wiederhergestellt …</translation>
    </message>
    <message>
        <source>Restoring the database…</source>
        <translation>Die Datenbank wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Imported into %1; all rows and sums are those of the export.</source>
        <translation>Nach %1 importiert; alle Zeilen und Summen sind die des Exports.</translation>
    </message>
    <message>
        <source>The private coordinator has PostgreSQL %1, and this computer has no newer one with hll.</source>
        <translation>Der private Koordinator hat PostgreSQL %1, und auf diesem Rechner ist kein neueres mit hll installiert.</translation>
    </message>
    <message>
        <source>Install a newer one first, with its packages for hll and pg_cron.</source>
        <translation>Installieren Sie zuerst ein neueres mit seinen Paketen für hll und pg_cron.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer lacks pg_cron.</source>
        <translation>PostgreSQL %1 auf diesem Rechner fehlt pg_cron.</translation>
    </message>
    <message>
        <source>pg_upgrade cannot work in %1: the path has quotes, $, ` or a backslash in it.</source>
        <translation>pg_upgrade kann in %1 nicht arbeiten: Der Pfad enthält Anführungszeichen, $, ` oder einen Backslash.</translation>
    </message>
    <message>
        <source>Use &quot;tidemarkctl local export FILE&quot; and &quot;tidemarkctl --local=DIR local import FILE&quot; instead.</source>
        <translation>Verwenden Sie stattdessen „tidemarkctl local export DATEI“ und „tidemarkctl --local=DIR local import DATEI“.</translation>
    </message>
    <message>
        <source>The file system of %1 cannot exchange two folders in one step.</source>
        <translation>Das Dateisystem von %1 kann zwei Ordner nicht in einem Schritt vertauschen.</translation>
    </message>
    <message>
        <source>Creating the new server…</source>
        <translation>Der neue Server wird angelegt …</translation>
    </message>
    <message>
        <source>Copying the data (pg_upgrade)…</source>
        <translation>Die Daten werden kopiert (pg_upgrade) …</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted after the copy was made: it went on from there.</source>
        <translation>Ein früheres Upgrade wurde unterbrochen, als die Kopie fertig war: Es wurde von dort fortgesetzt.</translation>
    </message>
    <message>
        <source>Updating the extensions…</source>
        <translation>Die Erweiterungen werden aktualisiert …</translation>
    </message>
    <message>
        <source>Counting the rows of the copy…</source>
        <translation>Die Zeilen der Kopie werden gezählt …</translation>
    </message>
    <message>
        <source>Upgraded from PostgreSQL %1 to %2; all rows and sums are the same.</source>
        <translation>Von PostgreSQL %1 auf %2 gebracht; alle Zeilen und Summen sind dieselben.</translation>
    </message>
    <message>
        <source>The old data is kept in %1. When all is well, remove it: tidemarkctl local upgrade --remove-old</source>
        <translation>Die alten Daten bleiben in %1. Wenn alles in Ordnung ist, entfernen Sie sie: tidemarkctl local upgrade --remove-old</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted in its last step: it was completed.</source>
        <translation>Ein früheres Upgrade wurde im letzten Schritt unterbrochen: Es wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>Stopping the private coordinator…</source>
        <translation>Der private Koordinator wird angehalten …</translation>
    </message>
    <message>
        <source>The old data in %1 was removed.</source>
        <translation>Die alten Daten in %1 wurden entfernt.</translation>
    </message>
    <message>
        <source>There is no private coordinator in %1.</source>
        <translation>In %1 gibt es keinen privaten Koordinator.</translation>
    </message>
    <message>
        <source>These tables did not arrive as they were: %1.</source>
        <translation>Diese Tabellen kamen nicht so an, wie sie waren: %1.</translation>
    </message>
    <message>
        <source>The coordinator was left as it was.</source>
        <translation>Der Koordinator blieb, wie er war.</translation>
    </message>
    <message>
        <source>Install that version of Tidemark, or a newer one, here.</source>
        <translation>Installieren Sie hier diese Version von Tidemark oder eine neuere.</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed; it is no longer needed.</source>
        <translation>Der Ordner %1 konnte nicht entfernt werden; er wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted, so it started over.</source>
        <translation>Ein früheres Upgrade wurde unterbrochen; es wurde von vorn begonnen.</translation>
    </message>
    <message>
        <source>An export is a file: it is neither written to standard output nor read from standard input.</source>
        <translation>Ein Export ist eine Datei: Er wird weder auf die Standardausgabe geschrieben noch von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>--range stands for --from and --to: give it, or these.</source>
        <translation>--range steht für --from und --to: entweder das eine oder die anderen angeben.</translation>
    </message>
    <message>
        <source>Invalid --range &quot;%1&quot;: expected 24h, 7d, today, last-week, &quot;last 36 hours&quot;, &quot;november 2025&quot; or FROM/TO.</source>
        <translation>Ungültig: --range „%1“. Erwartet wird 24h, 7d, today, last-week, „letzte 36 Stunden“, „November 2025“ oder VON/BIS.</translation>
    </message>
    <message>
        <source>Instead of --from and --to: 24h, 7d, today, yesterday, this-week, last-month, &quot;last 36 hours&quot;, &quot;november 2025&quot;.</source>
        <translation>Statt --from und --to: 24h, 7d, today, yesterday, this-week, last-month, „letzte 36 Stunden“, „November 2025“.</translation>
    </message>
    <message>
        <source>Open with this range: 24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO or what is typed in the window.</source>
        <translation>Mit diesem Zeitraum öffnen: 24h, 7d, 30d, 90d, 1y, today, last-week, VON/BIS oder was das Fenster an Worten versteht.</translation>
    </message>
    <message>
        <source>Invalid --range &quot;%1&quot;: expected 24h, 7d, 30d, 90d, 1y, today, last-week or FROM/TO, such as 2015-05-17/2015-05-21.</source>
        <translation>Ungültig: --range „%1“. Erwartet wird 24h, 7d, 30d, 90d, 1y, today, last-week oder VON/BIS, etwa 2015-05-17/2015-05-21.</translation>
    </message>
    <message>
        <source>There is no display. Start it in a desktop session, or use tidemarkctl, which needs none.</source>
        <translation>Es gibt keinen Bildschirm. Starten Sie es in einer Desktop-Sitzung, oder verwenden Sie tidemarkctl, das keinen braucht.</translation>
    </message>
    <message>
        <source>Invalid --compare &quot;%1&quot;: expected previous, week, year or none.</source>
        <translation>Ungültiges --compare „%1“: erwartet wird previous, week, year oder none.</translation>
    </message>
    <message>
        <source>Compare with an earlier period: previous, week (a week before), year (a year before) or none.</source>
        <translation>Mit einem früheren Zeitraum vergleichen: previous (der vorige), week (eine Woche davor), year (ein Jahr davor) oder none (keiner).</translation>
    </message>
    <message>
        <source>The file %1 would be in the coordinator&apos;s own folder, and be deleted with it.</source>
        <translation>Die Datei %1 läge im eigenen Ordner des Koordinators und würde mit ihm gelöscht.</translation>
    </message>
    <message>
        <source>Choose a place outside of %1.</source>
        <translation>Wählen Sie einen Ort außerhalb von %1.</translation>
    </message>
    <message>
        <source>The private coordinator in %1 holds data, logins or settings.</source>
        <translation>Der private Koordinator in %1 enthält Daten, Logins oder Einstellungen.</translation>
    </message>
    <message>
        <source>The new server does not start with these settings of ALTER SYSTEM, which were left out: %1.</source>
        <translation>Mit diesen Einstellungen von ALTER SYSTEM startet der neue Server nicht; sie wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Invalid --by &quot;%1&quot;: for countries it is hour or day.</source>
        <translation>Ungültiges --by „%1“: Für countries ist es hour oder day.</translation>
    </message>
    <message>
        <source>--compare cannot be combined with --by type.</source>
        <translation>--compare lässt sich nicht mit --by type verbinden.</translation>
    </message>
    <message>
        <source>--compare is for the series of one country: give --by and one --country.</source>
        <translation>--compare ist für den Verlauf eines einzelnen Landes: --by und ein --country angeben.</translation>
    </message>
    <message>
        <source>type: one row per bucket and event type. For countries: hour or day, over time; without --country the five with the most rows and all others.</source>
        <translation>type: eine Zeile je Abschnitt und Ereignistyp. Für countries: hour oder day, im Verlauf; ohne --country die fünf mit den meisten Zeilen und alle übrigen.</translation>
    </message>
    <message>
        <source>Invalid --class &quot;%1&quot;: expected %2.</source>
        <translation>Ungültiges --class „%1“: erwartet wird %2.</translation>
    </message>
    <message>
        <source>Invalid --country &quot;%1&quot;: expected a code of two or three letters, or unknown.</source>
        <translation>Ungültiges --country „%1“: erwartet wird ein Code aus zwei oder drei Buchstaben oder unknown.</translation>
    </message>
    <message>
        <source>Only events of this type; may be repeated.</source>
        <translation>Nur Ereignisse dieses Typs; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only requests of these status classes: 2xx, 3xx, 4xx, 5xx, other.</source>
        <translation>Nur Anfragen dieser Statusklassen: 2xx, 3xx, 4xx, 5xx, other.</translation>
    </message>
    <message>
        <source>Only rows from these countries: codes such as US,DE, or unknown.</source>
        <translation>Nur Zeilen aus diesen Ländern: Codes wie US,DE oder unknown.</translation>
    </message>
    <message>
        <source>--type is for events: requests have status classes, see --class.</source>
        <translation>--type ist für events: Anfragen haben Statusklassen, siehe --class.</translation>
    </message>
    <message>
        <source>--class is for http_request: events have types, see --type.</source>
        <translation>--class ist für http_request: Ereignisse haben Typen, siehe --type.</translation>
    </message>
    <message>
        <source>event type %1</source>
        <translation>Ereignistyp %1</translation>
    </message>
    <message>
        <source>status class %1</source>
        <translation>Statusklasse %1</translation>
    </message>
    <message>
        <source>country %1</source>
        <translation>Land %1</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filter: %1.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>In the range: %1.</source>
        <translation>Im Zeitraum: %1.</translation>
    </message>
    <message>
        <source>There is no data of this tenant yet.</source>
        <translation>Von diesem Mandanten gibt es noch keine Daten.</translation>
    </message>
    <message>
        <source>The coordinator was left as it was. For details, see %1. To move it without pg_upgrade: &quot;tidemarkctl local export&quot;, then &quot;local import&quot; into another folder (--local=DIR).</source>
        <translation>Der Koordinator blieb, wie er war. Einzelheiten stehen in %1. Ohne pg_upgrade umziehen: „tidemarkctl local export“, dann „local import“ in einen anderen Ordner (--local=DIR).</translation>
    </message>
    <message>
        <source>raw: only rows whose column has this value; may be repeated. Columns of events: type, user, country, data; of http_request: status, response_ms, address, country, url. Texts contain it, numbers and addresses are it.</source>
        <translation>raw: nur Zeilen, deren Spalte diesen Wert hat; darf mehrfach stehen. Spalten von events: type, user, country, data; von http_request: status, response_ms, address, country, url. Texte enthalten ihn, Zahlen und Adressen sind gleich.</translation>
    </message>
    <message>
        <source>How the numbers are made, instead of these: the statements as they are sent, to be pasted into psql, and the server&apos;s plan for each.</source>
        <translation>Statt der Zahlen, wie sie entstehen: die gesendeten Anweisungen zum Einfügen in psql und der Plan des Servers zu jeder.</translation>
    </message>
    <message>
        <source>uniques: count the range in the raw rows, beside the estimate; says first how many have to be read. Ctrl+C cancels it on the server.</source>
        <translation>uniques: den Zeitraum in den Rohzeilen zählen, neben der Schätzung; sagt zuerst, wie viele zu lesen sind. Strg+C bricht es auf dem Server ab.</translation>
    </message>
    <message>
        <source>raw: the next page, by the key that the page before it ended with.</source>
        <translation>raw: die nächste Seite, nach dem Schlüssel, mit dem die vorige endete.</translation>
    </message>
    <message>
        <source>Read from: %1.</source>
        <translation>Gelesen aus: %1.</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Plan:</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Rolled up to %1.</source>
        <translation>Verdichtet bis %1.</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet.</source>
        <translation>Noch ist nichts verdichtet.</translation>
    </message>
    <message>
        <source>Invalid --where &quot;%1&quot;: expected COLUMN=VALUE.</source>
        <translation>Ungültiges --where &quot;%1&quot;: erwartet wird SPALTE=WERT.</translation>
    </message>
    <message>
        <source>--where has column %1 twice: a row matches all of them.</source>
        <translation>--where nennt die Spalte %1 zweimal: eine Zeile muss allen entsprechen.</translation>
    </message>
    <message>
        <source>Invalid --before &quot;%1&quot;: expected the key that the page before it ended with.</source>
        <translation>Ungültiges --before &quot;%1&quot;: erwartet wird der Schlüssel, mit dem die vorige Seite endete.</translation>
    </message>
    <message>
        <source>--explain and --exact cannot be combined.</source>
        <translation>--explain und --exact lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>The range has older rows. Next page: --before %1</source>
        <translation>Der Zeitraum hat ältere Zeilen. Nächste Seite: --before %1</translation>
    </message>
    <message>
        <source>Count that part: --from %1 --to %2</source>
        <translation>Diesen Teil zählen: --from %1 --to %2</translation>
    </message>
    <message>
        <source>overview: the order: total, change, errors (their share), uniques, last, share or name.</source>
        <translation>overview: die Reihenfolge: total, change, errors (ihr Anteil), uniques, last, share oder name.</translation>
    </message>
    <message>
        <source>overview: the greatest first; the default, except for names.</source>
        <translation>overview: das Größte zuerst; so ist es ohne Angabe, außer bei Namen.</translation>
    </message>
    <message>
        <source>overview: the smallest first.</source>
        <translation>overview: das Kleinste zuerst.</translation>
    </message>
    <message>
        <source>overview: instead, the tenants that rose and fell most, and the busiest of the last minutes.</source>
        <translation>overview: stattdessen die Mandanten, die am meisten gestiegen und gefallen sind, und die aktivsten der letzten Minuten.</translation>
    </message>
    <message>
        <source>Invalid --sort &quot;%1&quot;: expected total, change, errors (of http_request), uniques, last, share or name.</source>
        <translation>Ungültiges --sort &quot;%1&quot;: erwartet wird total, change, errors (von http_request), uniques, last, share oder name.</translation>
    </message>
    <message>
        <source>Give --ascending or --descending, not both.</source>
        <translation>Geben Sie --ascending oder --descending an, nicht beides.</translation>
    </message>
    <message>
        <source>latency: which quantiles to print, between 0 and 1.</source>
        <translation>latency: welche Quantile ausgegeben werden, zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>latency: also the share of requests within so many milliseconds, and Apdex.</source>
        <translation>latency: auch der Anteil der Anfragen innerhalb von so vielen Millisekunden, und der Apdex.</translation>
    </message>
    <message>
        <source>tenants and overview: only those whose number begins with this text, or whose name has its words.</source>
        <translation>tenants und overview: nur die, deren Nummer mit diesem Text beginnt oder deren Name seine Wörter enthält.</translation>
    </message>
    <message>
        <source>tenants, overview and raw: maximum number of rows.</source>
        <translation>tenants, overview und raw: höchstens so viele Zeilen.</translation>
    </message>
    <message>
        <source>Whole range: %1</source>
        <translation>Ganzer Zeitraum: %1</translation>
    </message>
    <message>
        <source>rise and fall: %1</source>
        <translation>rise und fall: %1</translation>
    </message>
    <message>
        <source>hottest: %1</source>
        <translation>hottest: %1</translation>
    </message>
    <message>
        <source>Invalid --quantiles &quot;%1&quot;: expected numbers from 0 to 1, such as 0.5,0.95,0.99.</source>
        <translation>Ungültiges --quantiles „%1“: Erwartet werden Zahlen von 0 bis 1, etwa 0.5,0.95,0.99.</translation>
    </message>
    <message>
        <source>Invalid --threshold &quot;%1&quot;: expected milliseconds, such as 300.</source>
        <translation>Ungültiges --threshold „%1“: Erwartet werden Millisekunden, etwa 300.</translation>
    </message>
    <message>
        <source>Open with the overview of all tenants.</source>
        <translation>Mit der Übersicht aller Mandanten öffnen.</translation>
    </message>
    <message>
        <source>Give --tenant or --overview, not both.</source>
        <translation>Geben Sie --tenant oder --overview an, nicht beides.</translation>
    </message>
    <message>
        <source>Not every fix could be run. What remains:</source>
        <translation>Nicht alles ließ sich beheben. Was bleibt:</translation>
    </message>
    <message>
        <source>Run the fixes that this login can run, show each statement, and check again.</source>
        <translation>Führt aus, was dieser Login selbst beheben kann, zeigt jede Anweisung und prüft erneut.</translation>
    </message>
    <message>
        <source>Invalid --watch: expected a number of seconds from 1 to 3600.</source>
        <translation>Ungültiges --watch: erwartet wird eine Zahl von 1 bis 3600 Sekunden.</translation>
    </message>
    <message>
        <source>--watch goes with &quot;sessions list&quot; only.</source>
        <translation>--watch gibt es nur mit „sessions list“.</translation>
    </message>
    <message>
        <source>sessions needs one of: list, cancel PID, terminate PID.</source>
        <translation>sessions braucht eines von: list, cancel PID, terminate PID.</translation>
    </message>
    <message>
        <source>Missing argument: PID (see &quot;tidemarkctl sessions&quot;).</source>
        <translation>Es fehlt: PID (siehe „tidemarkctl sessions“).</translation>
    </message>
    <message>
        <source>Invalid --limit: expected a number from 1 to 1,000,000.</source>
        <translation>Ungültiges --limit: erwartet wird eine Zahl von 1 bis 1.000.000.</translation>
    </message>
    <message>
        <source>Invalid --before: expected the number of an entry.</source>
        <translation>Ungültiges --before: erwartet wird die Nummer eines Eintrags.</translation>
    </message>
    <message>
        <source>Show running statements and who blocks whom; cancel a statement, terminate a session.</source>
        <translation>Zeigt laufende Anweisungen und wer wen blockiert; bricht eine Anweisung ab, beendet eine Sitzung.</translation>
    </message>
    <message>
        <source>list: print again every N seconds, until interrupted.</source>
        <translation>list: gibt alle N Sekunden erneut aus, bis zum Abbruch.</translation>
    </message>
    <message>
        <source>Show who did what, when, from where, and what it changed.</source>
        <translation>Zeigt, wer wann von wo was tat und was sich dadurch änderte.</translation>
    </message>
    <message>
        <source>Only these kinds, separated by commas, such as retention,hold or rollup.</source>
        <translation>Nur diese Arten, durch Kommas getrennt, etwa retention,hold oder rollup.</translation>
    </message>
    <message>
        <source>Only what this login did.</source>
        <translation>Nur was dieser Login tat.</translation>
    </message>
    <message>
        <source>Only events or http_request.</source>
        <translation>Nur events oder http_request.</translation>
    </message>
    <message>
        <source>Only entries with this text in the detail, application or address.</source>
        <translation>Nur Einträge mit diesem Text in Einzelheit, Anwendung oder Adresse.</translation>
    </message>
    <message>
        <source>Only what started at this time or later; UTC unless an offset is given.</source>
        <translation>Nur was zu dieser Zeit oder später begann; UTC, wenn kein Versatz angegeben ist.</translation>
    </message>
    <message>
        <source>Only what started before this time.</source>
        <translation>Nur was vor dieser Zeit begann.</translation>
    </message>
    <message>
        <source>Only entries older than the entry of this number: the next page.</source>
        <translation>Nur Einträge, die älter sind als der mit dieser Nummer: die nächste Seite.</translation>
    </message>
    <message>
        <source>Maximum number of entries; 50 by default.</source>
        <translation>Höchstzahl der Einträge; ohne Angabe 50.</translation>
    </message>
    <message>
        <source>List the partitions of raw rows, or create those that are due.</source>
        <translation>Zeigt die Partitionen der Rohzeilen oder legt die fälligen an.</translation>
    </message>
    <message>
        <source>No other session is at work.</source>
        <translation>Keine andere Sitzung ist beschäftigt.</translation>
    </message>
    <message>
        <source>Invalid --admin &quot;%1&quot;: expected one of %2.</source>
        <translation>Ungültiges --admin „%1“: erwartet wird eines von %2.</translation>
    </message>
    <message>
        <source>There is no job %1 (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>Einen Job %1 gibt es nicht (siehe „tidemarkctl schedule list“).</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; is neither the rollup nor the upkeep; only these can be run.</source>
        <translation>Job „%1“ ist weder das Rollup noch der Wartungslauf; nur diese lassen sich ausführen.</translation>
    </message>
    <message>
        <source>schedule needs one of: list, runs, run JOB, pause JOB, resume JOB, set JOB SCHEDULE.</source>
        <translation>schedule braucht eines von: list, runs, run JOB, pause JOB, resume JOB, set JOB SCHEDULE.</translation>
    </message>
    <message>
        <source>List, run, pause, resume and reschedule the pg_cron jobs.</source>
        <translation>Jobs von pg_cron auflisten, ausführen, anhalten, fortsetzen und umplanen.</translation>
    </message>
    <message>
        <source>Rebuild the rollups of a range from the raw rows that still exist, day by day; or list backfills that are not through.</source>
        <translation>Die Rollups eines Zeitraums Tag für Tag aus den noch vorhandenen Rohzeilen neu aufbauen; oder unfertige Neuaufbauten auflisten.</translation>
    </message>
    <message>
        <source>Access log: common, combined, haproxy, aws_alb, w3c or another name (see: tidemarkctl ingest formats), or an Apache or nginx format string. Without it, each file&apos;s format is recognized.</source>
        <translation>Zugriffsprotokoll: common, combined, haproxy, aws_alb, w3c oder ein anderer Name (siehe: tidemarkctl ingest formats), oder eine Formatangabe von Apache oder nginx. Ohne sie wird das Format jeder Datei erkannt.</translation>
    </message>
    <message>
        <source>as the log&apos;s #Fields lines say</source>
        <translation>wie die #Fields-Zeilen des Protokolls sagen</translation>
    </message>
    <message>
        <source>From the shared cache: the server answered another reader on %1.</source>
        <translation>Aus dem gemeinsamen Cache: Der Server hat dies am %1 einem anderen Leser geantwortet.</translation>
    </message>
    <message>
        <source>It refuses to be read.</source>
        <translation>Er lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Shared cache %1: it answers in %2 ms; %n answer(s) shared so far.</source>
        <translation>
            <numerusform>Gemeinsamer Cache %1: Er antwortet in %2 ms; bisher %n Antwort geteilt.</numerusform>
            <numerusform>Gemeinsamer Cache %1: Er antwortet in %2 ms; bisher %n Antworten geteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared cache %1: not available. %2</source>
        <translation>Gemeinsamer Cache %1: nicht verfügbar. %2</translation>
    </message>
    <message>
        <source>Share answers with other desks through this Redis or Valkey server: redis://HOST[:PORT][/DB], rediss:// (TLS), unix:PATH, or none. Set its password in TIDEMARK_CACHE_PASSWORD.</source>
        <translation>Antworten über diesen Redis- oder Valkey-Server mit anderen Arbeitsplätzen teilen: redis://HOST[:PORT][/DB], rediss:// (TLS), unix:PFAD oder none. Sein Passwort steht in TIDEMARK_CACHE_PASSWORD.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Do not give the password of the shared cache in --cache, where other users of this computer can see it. Set TIDEMARK_CACHE_PASSWORD instead.</source>
        <translation>Geben Sie das Passwort des gemeinsamen Cache nicht in --cache an, wo es andere Benutzer dieses Rechners sehen können. Setzen Sie stattdessen TIDEMARK_CACHE_PASSWORD.</translation>
    </message>
    <message>
        <source>Cannot read a position from %1.</source>
        <translation>Aus %1 lässt sich keine Position lesen.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>%1 was killed: it took longer than 60 seconds.</source>
        <translation>%1 wurde beendet: Es brauchte länger als 60 Sekunden.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 ist abgestürzt.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 endete mit Status %2.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Neuer Versuch folgt.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;, nor any other. &quot;Connect to a server…&quot; in Tidemark&apos;s window makes one.</source>
        <translation>Es gibt kein Profil „%1“ und auch kein anderes. „Mit einem Server verbinden…“ im Fenster von Tidemark legt eines an.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein Profil „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Connect with this profile, which Tidemark&apos;s window has saved.</source>
        <translation>Mit diesem Profil verbinden, das im Fenster von Tidemark gespeichert wurde.</translation>
    </message>
    <message>
        <source>Use only one of --connect, --service, --profile and --local.</source>
        <translation>Nur eine der Optionen --connect, --service, --profile und --local angeben.</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a number.</source>
        <translation>Ungültiges --%1 &quot;%2&quot;: erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a duration such as 90s, 5m, 2h or 1d.</source>
        <translation>Ungültiges --%1 &quot;%2&quot;: erwartet wird eine Dauer wie 90s, 5m, 2h oder 1d.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be combined: a rule has one condition.</source>
        <translation>--%1 und --%2 schließen sich aus: Eine Regel hat eine Bedingung.</translation>
    </message>
    <message>
        <source>Missing option: --measure NAME.</source>
        <translation>Es fehlt die Option --measure NAME.</translation>
    </message>
    <message>
        <source>Invalid --over &quot;%1&quot;: expected whole minutes, such as 5m.</source>
        <translation>Ungültiges --over &quot;%1&quot;: erwartet werden ganze Minuten wie 5m.</translation>
    </message>
    <message>
        <source>Missing condition: --above N, --below N, --rises PERCENT, --falls PERCENT or --silent.</source>
        <translation>Es fehlt die Bedingung: --above N, --below N, --rises PROZENT, --falls PROZENT oder --silent.</translation>
    </message>
    <message>
        <source>--on and --off cannot be combined.</source>
        <translation>--on und --off schließen sich aus.</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl alerts list&quot;).</source>
        <translation>Es fehlt das Argument ID (siehe &quot;tidemarkctl alerts list&quot;).</translation>
    </message>
    <message>
        <source>Invalid rule &quot;%1&quot;: expected a number (see &quot;tidemarkctl alerts list&quot;).</source>
        <translation>Ungültige Regel &quot;%1&quot;: erwartet wird eine Zahl (siehe &quot;tidemarkctl alerts list&quot;).</translation>
    </message>
    <message>
        <source>Nothing to change: give at least one option.</source>
        <translation>Nichts zu ändern: Geben Sie mindestens eine Option an.</translation>
    </message>
    <message>
        <source>Invalid --days: expected a number from 1 to 30.</source>
        <translation>Ungültiges --days: erwartet wird eine Zahl von 1 bis 30.</translation>
    </message>
    <message>
        <source>Invalid --since: expected the position of a change (see &quot;tidemarkctl alerts history&quot;).</source>
        <translation>Ungültiges --since: erwartet wird die Position einer Änderung (siehe &quot;tidemarkctl alerts history&quot;).</translation>
    </message>
    <message>
        <source>Invalid --run: expected a program.</source>
        <translation>Ungültiges --run: erwartet wird ein Programm.</translation>
    </message>
    <message>
        <source>alerts needs one of: list, add, change ID, remove ID, test [ID], history [ID], watch [ID].</source>
        <translation>alerts braucht eines von: list, add, change ID, remove ID, test [ID], history [ID], watch [ID].</translation>
    </message>
    <message>
        <source>The rule&apos;s tenant; list, history, watch: rules of this tenant only.</source>
        <translation>Mandant der Regel; list, history, watch: nur Regeln dieses Mandanten.</translation>
    </message>
    <message>
        <source>add, change: what the rule is called.</source>
        <translation>add, change: wie die Regel heißt.</translation>
    </message>
    <message>
        <source>add, change, test: what is measured: %1.</source>
        <translation>add, change, test: was gemessen wird: %1.</translation>
    </message>
    <message>
        <source>add, change, test: events of this type only.</source>
        <translation>add, change, test: nur Ereignisse dieses Typs.</translation>
    </message>
    <message>
        <source>add, change, test: events or requests from this country only.</source>
        <translation>add, change, test: nur Ereignisse oder Anfragen aus diesem Land.</translation>
    </message>
    <message>
        <source>add, change, test: length of the window, 1m to 1d (default: 5m).</source>
        <translation>add, change, test: Länge des Fensters, 1m bis 1d (Vorgabe: 5m).</translation>
    </message>
    <message>
        <source>add, change, test: fire above this value.</source>
        <translation>add, change, test: über diesem Wert auslösen.</translation>
    </message>
    <message>
        <source>add, change, test: fire below this value.</source>
        <translation>add, change, test: unter diesem Wert auslösen.</translation>
    </message>
    <message>
        <source>add, change, test: fire if the value is up on the week before by more than this.</source>
        <translation>add, change, test: auslösen, wenn der Wert gegenüber der Vorwoche um mehr als dies gestiegen ist.</translation>
    </message>
    <message>
        <source>add, change, test: fire if the value is down on the week before by more than this.</source>
        <translation>add, change, test: auslösen, wenn der Wert gegenüber der Vorwoche um mehr als dies gefallen ist.</translation>
    </message>
    <message>
        <source>add, change, test: fire if the window has no rows.</source>
        <translation>add, change, test: auslösen, wenn das Fenster keine Zeilen hat.</translation>
    </message>
    <message>
        <source>add, change, test: fire only when the condition has held for so long.</source>
        <translation>add, change, test: erst auslösen, wenn die Bedingung so lange galt.</translation>
    </message>
    <message>
        <source>add, change, test: keep firing until the value is back beyond this one.</source>
        <translation>add, change, test: ausgelöst bleiben, bis der Wert wieder jenseits von diesem liegt.</translation>
    </message>
    <message>
        <source>add, change, test: keep firing until the condition is over for so long.</source>
        <translation>add, change, test: ausgelöst bleiben, bis die Bedingung so lange vorbei ist.</translation>
    </message>
    <message>
        <source>change: evaluate the rule again.</source>
        <translation>change: die Regel wieder auswerten.</translation>
    </message>
    <message>
        <source>add, change: do not evaluate the rule.</source>
        <translation>add, change: die Regel nicht auswerten.</translation>
    </message>
    <message>
        <source>Manage alert rules, test them on past data, and watch their states.</source>
        <translation>Alarmregeln verwalten, an vergangenen Daten prüfen und ihre Zustände verfolgen.</translation>
    </message>
    <message>
        <source>test: check the last N days (default and most: 30).</source>
        <translation>test: die letzten N Tage prüfen (Vorgabe und höchstens: 30).</translation>
    </message>
    <message>
        <source>history: at most N changes (default: 50).</source>
        <translation>history: höchstens N Änderungen (Vorgabe: 50).</translation>
    </message>
    <message>
        <source>watch: begin after the change with this position.</source>
        <translation>watch: nach der Änderung mit dieser Position beginnen.</translation>
    </message>
    <message>
        <source>watch: keep the position in this file, and continue from it next time.</source>
        <translation>watch: die Position in dieser Datei merken und beim nächsten Mal dort fortfahren.</translation>
    </message>
    <message>
        <source>watch: run this program for each change, with the change as a line of JSON on its standard input.</source>
        <translation>watch: dieses Programm für jede Änderung ausführen, mit der Änderung als JSON-Zeile auf seiner Standardeingabe.</translation>
    </message>
    <message>
        <source>watch: print the changes so far and exit.</source>
        <translation>watch: die bisherigen Änderungen ausgeben und enden.</translation>
    </message>
    <message>
        <source>Unknown right &quot;%1&quot;: expected reader, operator, ingest or none.</source>
        <translation>Unbekanntes Recht „%1“: erwartet wird reader, operator, ingest oder none.</translation>
    </message>
    <message>
        <source>Missing argument: what the login may do: reader, operator, ingest or none.</source>
        <translation>Argument fehlt: was der Login darf: reader, operator, ingest oder none.</translation>
    </message>
    <message>
        <source>Missing option: --tenants all, none, or numbers such as 1,2,7.</source>
        <translation>Option fehlt: --tenants all, none oder Nummern wie 1,2,7.</translation>
    </message>
    <message>
        <source>--tenants goes with the right reader; an operator sees all tenants.</source>
        <translation>--tenants gehört zum Recht reader; ein Operator sieht alle Mandanten.</translation>
    </message>
    <message>
        <source>Invalid --tenants: expected all, none, or numbers such as 1,2,7.</source>
        <translation>Ungültiges --tenants: erwartet wird all, none oder Nummern wie 1,2,7.</translation>
    </message>
    <message>
        <source>--tenants goes with &quot;grants set&quot; only.</source>
        <translation>--tenants gehört nur zu „grants set“.</translation>
    </message>
    <message>
        <source>grants needs one of: list, set LOGIN RIGHTS.</source>
        <translation>grants braucht eines von: list, set LOGIN RECHTE.</translation>
    </message>
    <message>
        <source>Show what each login may do and see, or set it.</source>
        <translation>Zeigt, was jeder Login darf und sieht, oder legt es fest.</translation>
    </message>
    <message>
        <source>set: which tenants a reader sees: all, none, or numbers such as 1,2,7.</source>
        <translation>set: welche Mandanten ein Leser sieht: all, none oder Nummern wie 1,2,7.</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a file that ends with .%3.</source>
        <translation>Ungültiges --%1 „%2“: erwartet wird eine Datei, die auf .%3 endet.</translation>
    </message>
    <message>
        <source>Missing option: --pdf OUT, --png OUT or --csv OUT.zip.</source>
        <translation>Es fehlt eine Option: --pdf AUS, --png AUS oder --csv AUS.zip.</translation>
    </message>
    <message>
        <source>Missing option: --tenant N or --view FILE.</source>
        <translation>Es fehlt eine Option: --tenant N oder --view DATEI.</translation>
    </message>
    <message>
        <source>Reports are made by the window&apos;s program (tidemark), which is not installed.</source>
        <translation>Berichte macht das Programm des Fensters (tidemark), und das ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package tidemark. It needs no display for this.</source>
        <translation>Installieren Sie das Paket tidemark. Eine Anzeige braucht es dafür nicht.</translation>
    </message>
    <message>
        <source>The window&apos;s program did not make the report: %1</source>
        <translation>Das Programm des Fensters hat den Bericht nicht gemacht: %1</translation>
    </message>
    <message>
        <source>Write a tenant&apos;s dashboard as PDF, PNG or CSV; needs the package tidemark, and no display.</source>
        <translation>Das Dashboard eines Mandanten als PDF, PNG oder CSV schreiben; braucht das Paket tidemark, aber keine Anzeige.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>Der Mandant.</translation>
    </message>
    <message>
        <source>Of this view: a file (.tidemark) or a link (tidemark://…). Other options overrule it.</source>
        <translation>Von dieser Sicht: eine Datei (.tidemark) oder ein Link (tidemark://…). Andere Optionen gehen ihr vor.</translation>
    </message>
    <message>
        <source>Write it as PDF.</source>
        <translation>Als PDF schreiben.</translation>
    </message>
    <message>
        <source>Write it as a picture.</source>
        <translation>Als Bild schreiben.</translation>
    </message>
    <message>
        <source>Write the numbers of each pane as CSV, in a zip archive.</source>
        <translation>Die Zahlen jeder Ansicht als CSV schreiben, in einem Zip-Archiv.</translation>
    </message>
    <message>
        <source>Paper of the PDF: a4 or letter.</source>
        <translation>Papier des PDF: a4 oder letter.</translation>
    </message>
    <message>
        <source>24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO.</source>
        <translation>24h, 7d, 30d, 90d, 1y, today, last-week, VON/BIS.</translation>
    </message>
    <message>
        <source>Compare with an earlier period: previous, week, year or none.</source>
        <translation>Mit einem früheren Zeitraum vergleichen: previous, week, year oder none.</translation>
    </message>
    <message>
        <source>Time zone; without it the view&apos;s, or this computer&apos;s.</source>
        <translation>Zeitzone; ohne sie die der Sicht oder dieses Rechners.</translation>
    </message>
    <message>
        <source>Show who loaded what, how fast, and how far each resume key has come.</source>
        <translation>Zeigt, wer was wie schnell geladen hat und wie weit jeder Schlüssel zur Wiederaufnahme ist.</translation>
    </message>
    <message>
        <source>Show what each table takes, how fast it grows, and when a disk is full.</source>
        <translation>Zeigt, wie groß jede Tabelle ist, wie schnell sie wächst und wann ein Datenträger voll ist.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3.</source>
        <translation>%1: %2 Zeilen, %3.</translation>
    </message>
    <message>
        <source>%1, %2: read up to %3, %4 rows stored, %5 rejected, last on %6.</source>
        <translation>%1, %2: gelesen bis %3, %4 Zeilen gespeichert, %5 abgelehnt, zuletzt am %6.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s dashboard once every pane has its numbers, then exit: as .pdf, .png or .zip (CSV). May be repeated.</source>
        <translation>Das Dashboard des Mandanten schreiben, sobald jede Ansicht ihre Zahlen hat, dann beenden: als .pdf, .png oder .zip (CSV). Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>Paper of a report: a4 or letter.</source>
        <translation>Papier eines Berichts: a4 oder letter.</translation>
    </message>
    <message>
        <source>Invalid --paper &quot;%1&quot;: expected a4 or letter.</source>
        <translation>Ungültiges --paper „%1“: erwartet wird a4 oder letter.</translation>
    </message>
    <message>
        <source>Invalid --report &quot;%1&quot;: expected a file that ends with .pdf, .png or .zip.</source>
        <translation>Ungültiges --report „%1“: erwartet wird eine Datei, die auf .pdf, .png oder .zip endet.</translation>
    </message>
    <message>
        <source>A report is made of one tenant&apos;s dashboard: give --tenant N, or --view with one.</source>
        <translation>Ein Bericht wird vom Dashboard eines Mandanten gemacht: geben Sie --tenant N an, oder --view mit einem.</translation>
    </message>
    <message>
        <source>The address of the shared cache holds a password, which is not kept in a file. Set TIDEMARK_CACHE_PASSWORD instead.</source>
        <translation>Die Adresse des gemeinsamen Caches enthält ein Passwort, das in keiner Datei gespeichert wird. Setzen Sie stattdessen TIDEMARK_CACHE_PASSWORD.</translation>
    </message>
    <message>
        <source>Open with this view: a file (.tidemark) or a link (tidemark://…).</source>
        <translation>Mit dieser Sicht öffnen: eine Datei (.tidemark) oder ein Link (tidemark://…).</translation>
    </message>
    <message>
        <source>FILE|LINK</source>
        <translation>DATEI|LINK</translation>
    </message>
    <message>
        <source>Show times in this time zone.</source>
        <translation>Zeiten in dieser Zeitzone zeigen.</translation>
    </message>
    <message>
        <source>A view to open, as with --view.</source>
        <translation>Eine Sicht, die geöffnet wird, wie mit --view.</translation>
    </message>
    <message>
        <source>[FILE|LINK]</source>
        <translation>[DATEI|LINK]</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>Neither an option nor a view: &quot;%1&quot;.</source>
        <translation>Weder eine Option noch eine Sicht: „%1“.</translation>
    </message>
    <message>
        <source>Usage: tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] [--format table|json|csv] COMMAND</source>
        <translation>Aufruf: tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] [--format table|json|csv] BEFEHL</translation>
    </message>
    <message>
        <source>Open in the operator&apos;s room, at this section: attention, datasets, coverage, backfill, retention, alerts, partitions, schedule, sessions, loads, logins, audit.</source>
        <translation>Öffnet den Betriebsraum mit diesem Abschnitt: attention, datasets, coverage, backfill, retention, alerts, partitions, schedule, sessions, loads, logins, audit.</translation>
    </message>
    <message>
        <source>Position %1 is beyond the last change that this login sees, %2. If the database was restored from a backup, later changes were lost with it. Continuing after %2.</source>
        <translation>Position %1 liegt hinter der letzten Änderung, die dieser Login sieht (%2). Wurde die Datenbank aus einer Sicherung wiederhergestellt, gingen spätere Änderungen dabei verloren. Weiter geht es nach %2.</translation>
    </message>
    <message>
        <source>Unknown dataset &quot;%1&quot;: expected events, http_request or all.</source>
        <translation>Unbekannter Datensatz &quot;%1&quot;: erwartet wird events, http_request oder all.</translation>
    </message>
    <message>
        <source>Unknown kind &quot;%1&quot;: expected %2.</source>
        <translation>Unbekannte Art &quot;%1&quot;: erwartet wird %2.</translation>
    </message>
    <message>
        <source>--from must be before --to.</source>
        <translation>--from muss vor --to liegen.</translation>
    </message>
    <message>
        <source>--tenant and --all-tenants cannot be combined.</source>
        <translation>--tenant und --all-tenants lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Missing option: --tenant N or --all-tenants.</source>
        <translation>Es fehlt: --tenant N oder --all-tenants.</translation>
    </message>
    <message>
        <source>Missing option: --from TIME.</source>
        <translation>Es fehlt: --from ZEIT.</translation>
    </message>
    <message>
        <source>Missing option: --text TEXT.</source>
        <translation>Es fehlt: --text TEXT.</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl annotations list&quot;).</source>
        <translation>Es fehlt: ID (siehe &quot;tidemarkctl annotations list&quot;).</translation>
    </message>
    <message>
        <source>Invalid note &quot;%1&quot;: expected a number (see &quot;tidemarkctl annotations list&quot;).</source>
        <translation>Ungültige Notiz &quot;%1&quot;: erwartet wird eine Zahl (siehe &quot;tidemarkctl annotations list&quot;).</translation>
    </message>
    <message>
        <source>annotations needs one of: list, add, change ID, remove ID.</source>
        <translation>annotations braucht eines von: list, add, change ID, remove ID.</translation>
    </message>
    <message>
        <source>List what happened in a time range, and keep notes about it.</source>
        <translation>Listet, was in einem Zeitraum geschah, und führt Notizen dazu.</translation>
    </message>
    <message>
        <source>list: notes of this tenant and for all tenants; add, change: the note&apos;s tenant.</source>
        <translation>list: Notizen dieses Mandanten und für alle; add, change: der Mandant der Notiz.</translation>
    </message>
    <message>
        <source>add, change: a note for all tenants (operators only).</source>
        <translation>add, change: eine Notiz für alle Mandanten (nur Betreiber).</translation>
    </message>
    <message>
        <source>events, http_request or all (default: all).</source>
        <translation>events, http_request oder all (Vorgabe: all).</translation>
    </message>
    <message>
        <source>Start of the range; UTC unless an offset is given (list: default a week before --to).</source>
        <translation>Anfang des Zeitraums; UTC, wenn kein Versatz angegeben ist (list: Vorgabe eine Woche vor --to).</translation>
    </message>
    <message>
        <source>End of the range (list: default now; add: default --from, a moment).</source>
        <translation>Ende des Zeitraums (list: Vorgabe jetzt; add: Vorgabe --from, ein Zeitpunkt).</translation>
    </message>
    <message>
        <source>add, change: the note, at most 500 characters.</source>
        <translation>add, change: die Notiz, höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>list: only these kinds: %1.</source>
        <translation>list: nur diese Arten: %1.</translation>
    </message>
    <message>
        <source>--%1 is only for &quot;annotations add&quot; and &quot;annotations change&quot;.</source>
        <translation>--%1 gibt es nur bei &quot;annotations add&quot; und &quot;annotations change&quot;.</translation>
    </message>
</context>
<context>
    <name>CustomRangeDialog</name>
    <message>
        <source>Choose a range</source>
        <translation>Zeitraum wählen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>last tuesday · november · 2026-11-03 14:00 +2h</source>
        <translation>letzten Dienstag · November · 2026-11-03 14:00 +2h</translation>
    </message>
    <message>
        <source>Range in words</source>
        <translation>Zeitraum in Worten</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The coordinator is unreachable.</source>
        <translation>Der Koordinator ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check that the server is running and that host and port are correct, then try again.</source>
        <translation>Prüfen Sie, ob der Server läuft und ob Rechnername und Port stimmen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>Der Server ist da, aber nicht diese Datenbank.</translation>
    </message>
    <message>
        <source>Check the database name in the connection, or create the database.</source>
        <translation>Prüfen Sie den Namen der Datenbank in der Verbindung, oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>The coordinator lacks something Tidemark needs.</source>
        <translation>Dem Koordinator fehlt etwas, das Tidemark braucht.</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl init&quot; as a role that may create it, or &quot;tidemarkctl doctor&quot; to see what is missing.</source>
        <translation>Rufen Sie „tidemarkctl init“ als eine Rolle auf, die es anlegen darf, oder „tidemarkctl doctor“, um zu sehen, was fehlt.</translation>
    </message>
    <message>
        <source>This login has no permission for that.</source>
        <translation>Diese Anmeldung darf das nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask for the role you need: GRANT tidemark_reader to view, tidemark_operator to run maintenance, tidemark_ingest to load.</source>
        <translation>Bitten Sie um die Rolle, die nötig ist: GRANT tidemark_reader zum Ansehen, tidemark_operator zum Warten, tidemark_ingest zum Laden.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>Der Server brauchte zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>Der Server hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The password or the role is wrong, or the server does not accept this role from this computer.</source>
        <translation>Entweder stimmt das Passwort oder die Rolle nicht, oder der Server nimmt diese Rolle von hier nicht an.</translation>
    </message>
    <message>
        <source>Enter the password again, or ask the operator. There is no automatic retry.</source>
        <translation>Geben Sie das Passwort erneut ein, oder fragen Sie den Betreuer. Von selbst wird es nicht wieder versucht.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made.</source>
        <translation>Eine vertrauenswürdige verschlüsselte Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The certificate does not prove that this is the server you asked for.</source>
        <translation>Das Zertifikat des Servers beweist nicht, dass er der gewünschte Server ist.</translation>
    </message>
    <message>
        <source>Check the host name and the certificate with the operator. Nothing is sent over an untrusted connection.</source>
        <translation>Prüfen Sie Rechnernamen und Zertifikat mit dem Betreuer. Nichts wird ungeschützt gesendet.</translation>
    </message>
    <message>
        <source>The server accepts no changes at the moment.</source>
        <translation>Der Server nimmt zurzeit keine Änderungen an.</translation>
    </message>
    <message>
        <source>The server refused the data.</source>
        <translation>Der Server hat die Daten abgelehnt.</translation>
    </message>
    <message>
        <source>None of it was stored.</source>
        <translation>Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer, or upgrade the schema with &quot;tidemarkctl init&quot;.</source>
        <translation>Erneuern Sie Tidemark auf diesem Rechner, oder das Schema mit „tidemarkctl init“.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A worker node is unreachable.</source>
        <translation>Ein Worker-Knoten ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The server&apos;s response was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>This number is not shown, because it could be wrong.</source>
        <translation>Diese Zahl wird lieber nicht gezeigt als falsch.</translation>
    </message>
    <message>
        <source>Compare the versions of Tidemark and of the schema with &quot;tidemarkctl status&quot;.</source>
        <translation>Vergleichen Sie die Versionen von Tidemark und Schema mit „tidemarkctl status“.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Etwas Unerwartetes ist geschehen.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ausführen: %1</translation>
    </message>
    <message>
        <source>Row-level security hides its rows, so any number here would be wrong.</source>
        <translation>Zeilensicherheit verbirgt ihre Zeilen: Keine Zahl hier wäre richtig.</translation>
    </message>
    <message>
        <source>A worker node reported an error.</source>
        <translation>Ein Worker-Knoten meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Data on that node is unavailable until the node returns.</source>
        <translation>Die Daten auf diesem Knoten sind erst wieder verfügbar, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>Ask the operator to bring the node back.</source>
        <translation>Bitten Sie den Betreuer, den Knoten wieder in Betrieb zu nehmen.</translation>
    </message>
    <message>
        <source>&quot;tidemarkctl doctor&quot; shows what is wrong with the nodes.</source>
        <translation>„tidemarkctl doctor“ zeigt, was den Knoten fehlt.</translation>
    </message>
    <message>
        <source>A disk on the server is full.</source>
        <translation>Ein Datenträger des Servers ist voll.</translation>
    </message>
    <message>
        <source>Data stored before is not affected.</source>
        <translation>Bereits gespeicherte Daten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Free space on the server, or move its data to a larger disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Server, oder verlegen Sie seine Daten auf einen größeren Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>If this is a standby, connect to the primary server. A database or login can also be read-only because of default_transaction_read_only; &quot;tidemarkctl doctor&quot; reports that.</source>
        <translation>Verbinden Sie sich mit dem primären Server, falls dies ein Standby ist. Auch eine Datenbank oder ein Login kann nur lesbar sein (default_transaction_read_only); tidemarkctl doctor sagt es.</translation>
    </message>
    <message>
        <source>The server cannot compute this.</source>
        <translation>Der Server kann das nicht berechnen.</translation>
    </message>
    <message>
        <source>This number is not shown; the others are correct.</source>
        <translation>Diese Zahl wird nicht gezeigt; die anderen stimmen.</translation>
    </message>
    <message>
        <source>Something this request needs is in use.</source>
        <translation>Etwas, das diese Abfrage braucht, ist in Gebrauch.</translation>
    </message>
    <message>
        <source>No new data arrives until it returns.</source>
        <translation>Bis er wieder da ist, kommen keine neuen Daten.</translation>
    </message>
    <message>
        <source>Try again, or choose a shorter range. If this repeats, ask the operator what keeps the server busy.</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie einen kürzeren Zeitraum. Wiederholt es sich, fragen Sie den Betreiber, was den Server beschäftigt.</translation>
    </message>
</context>
<context>
    <name>ExactWords</name>
    <message>
        <source>The raw rows of this range have expired. Only the estimate remains.</source>
        <translation>Die Rohzeilen dieses Zeitraums sind abgelaufen. Nur die Schätzung bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>The server reads about %1 raw rows for it.</source>
        <translation>
            <numerusform>Der Server liest dafür etwa %1 Rohzeile.</numerusform>
            <numerusform>Der Server liest dafür etwa %1 Rohzeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raw rows are kept from %1; earlier ones have expired.</source>
        <translation>Rohzeilen gibt es ab %1; frühere sind abgelaufen.</translation>
    </message>
    <message>
        <source>Raw rows are kept from %1 to %2; the others have expired.</source>
        <translation>Rohzeilen gibt es von %1 bis %2; die anderen sind abgelaufen.</translation>
    </message>
    <message>
        <source>That part can be counted.</source>
        <translation>Dieser Teil lässt sich zählen.</translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 users, counted %2.</source>
        <translation>
            <numerusform>Genau %1 Nutzer, gezählt am %2.</numerusform>
            <numerusform>Genau %1 Nutzer, gezählt am %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 addresses, counted %2.</source>
        <translation>
            <numerusform>Genau %1 Adresse, gezählt am %2.</numerusform>
            <numerusform>Genau %1 Adressen, gezählt am %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimate is %1 (%2): the exact number lies within.</source>
        <translation>Die Schätzung ist %1 (%2): die genaue Zahl liegt darin.</translation>
    </message>
    <message>
        <source>The estimate is %1 (%2): the exact number lies outside, as 5 of 100 may.</source>
        <translation>Die Schätzung ist %1 (%2): die genaue Zahl liegt außerhalb, wie es bei 5 von 100 vorkommt.</translation>
    </message>
</context>
<context>
    <name>ExpiryDialog</name>
    <message>
        <source>Expire raw partitions</source>
        <translation>Roh-Partitionen ablaufen lassen</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Partitions dropped</source>
        <translation>Gelöschte Partitionen</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Status class</source>
        <translation>Statusklasse</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(kein Typ)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension and values of a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Übrige Länder</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message>
        <source>an nginx error log</source>
        <translation>ein Fehlerprotokoll von nginx</translation>
    </message>
    <message>
        <source>an Apache error log</source>
        <translation>ein Fehlerprotokoll von Apache</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML or HTML</source>
        <translation>XML oder HTML</translation>
    </message>
    <message>
        <source>a HAProxy log of TCP connections (option tcplog), which are no HTTP requests</source>
        <translation>ein Protokoll von HAProxy über TCP-Verbindungen (option tcplog), die keine HTTP-Anfragen sind</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>The log format has a { without a closing }.</source>
        <translation>Die Formatangabe hat eine { ohne ihre }.</translation>
    </message>
    <message>
        <source>The log format ends inside a % directive.</source>
        <translation>Die Formatangabe endet mitten in einer %-Anweisung.</translation>
    </message>
    <message>
        <source>The log format has a $ without a variable name.</source>
        <translation>Die Formatangabe hat ein $ ohne den Namen einer Variablen.</translation>
    </message>
    <message>
        <source>The log format has no time (%t, $time_local, $time_iso8601, $msec).</source>
        <translation>Die Formatangabe nennt keine Zeit (%t, $time_local, $time_iso8601, $msec).</translation>
    </message>
    <message>
        <source>The log format has no status (%&gt;s, $status).</source>
        <translation>Die Formatangabe nennt keinen Status (%&gt;s, $status).</translation>
    </message>
    <message>
        <source>The log format has two variables with nothing between them.</source>
        <translation>Die Formatangabe hat zwei Variablen mit nichts dazwischen.</translation>
    </message>
    <message>
        <source>client address</source>
        <translation>Adresse des Clients</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>request line</source>
        <translation>Anfragezeile</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrageteil</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>request time</source>
        <translation>Zeit der Anfrage</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The log format uses a time format that is not supported: %{%1}t. Give the date and the time of day together, such as %t or %{%Y-%m-%dT%H:%M:%S%z}t.</source>
        <translation>Die Formatangabe schreibt Zeiten auf eine Weise, die nicht verstanden wird: %{%1}t. Datum und Uhrzeit gehören zusammen, wie in %t oder %{%Y-%m-%dT%H:%M:%S%z}t.</translation>
    </message>
    <message>
        <source>Squid logformat strings are not supported. Its native format is: --log-format squid.</source>
        <translation>Squids logformat-Angaben können nicht gelesen werden. Sein eigenes Format schon: --log-format squid.</translation>
    </message>
    <message>
        <source>X-Forwarded-For</source>
        <translation>X-Forwarded-For</translation>
    </message>
    <message>
        <source>HTTP requests, access log</source>
        <translation>HTTP-Anfragen, Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>an access log</source>
        <translation>ein Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Events, CSV</source>
        <translation>Ereignisse, CSV</translation>
    </message>
    <message>
        <source>CSV with events</source>
        <translation>CSV mit Ereignissen</translation>
    </message>
    <message>
        <source>Events, JSON lines</source>
        <translation>Ereignisse, JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON lines with events</source>
        <translation>JSON-Zeilen mit Ereignissen</translation>
    </message>
    <message>
        <source>HTTP requests, CSV</source>
        <translation>HTTP-Anfragen, CSV</translation>
    </message>
    <message>
        <source>CSV with requests</source>
        <translation>CSV mit Anfragen</translation>
    </message>
    <message>
        <source>HTTP requests, JSON lines</source>
        <translation>HTTP-Anfragen, JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON lines with requests</source>
        <translation>JSON-Zeilen mit Anfragen</translation>
    </message>
    <message>
        <source>HTTP requests, Traefik&apos;s JSON</source>
        <translation>HTTP-Anfragen, JSON von Traefik</translation>
    </message>
    <message>
        <source>an access log of Traefik in JSON</source>
        <translation>ein Zugriffsprotokoll von Traefik in JSON</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>gesendete Bytes</translation>
    </message>
    <message>
        <source>HTTP requests, Google Cloud&apos;s JSON</source>
        <translation>HTTP-Anfragen, JSON von Google Cloud</translation>
    </message>
    <message>
        <source>a request log of Google Cloud in JSON</source>
        <translation>ein Anfrageprotokoll von Google Cloud in JSON</translation>
    </message>
</context>
<context>
    <name>HeadlineWords</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Mittlere Rate</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>Peak: %1, %2.</source>
        <translation>Spitze: %1, %2.</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>Verschiedene Nutzer</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>Verschiedene Adressen</translation>
    </message>
    <message>
        <source>At least this many: some rows of the range are missing.</source>
        <translation>Mindestens so viele: Einige Zeilen des Zeitraums fehlen.</translation>
    </message>
    <message>
        <source>Exact count: the sketch still holds every value.</source>
        <translation>Genaue Anzahl: Die Skizze enthält noch jeden Wert.</translation>
    </message>
    <message>
        <source>HyperLogLog estimate; %1 to %2 contains the true count 95 times out of 100.</source>
        <translation>HyperLogLog-Schätzung; %1 bis %2 enthält die wahre Anzahl in 95 von 100 Fällen.</translation>
    </message>
    <message>
        <source>From merged sketches, not a sum: whoever is active in several hours is counted once.</source>
        <translation>Aus vereinigten Skizzen, keine Summe: Wer in mehreren Stunden aktiv ist, zählt einmal.</translation>
    </message>
    <message>
        <source>Errors (4xx, 5xx)</source>
        <translation>Fehler (4xx, 5xx)</translation>
    </message>
    <message>
        <source>filtered by class</source>
        <translation>nach Klasse gefiltert</translation>
    </message>
    <message>
        <source>%1 of %2 requests: 4xx: %3, 5xx: %4.</source>
        <translation>%1 von %2 Anfragen: 4xx: %3, 5xx: %4.</translation>
    </message>
    <message>
        <source>of known times</source>
        <translation>der bekannten Zeiten</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>The error rate is the share of errors among all requests. Remove the filter by status class to see it.</source>
        <translation>Die Fehlerquote ist der Anteil der Fehler an allen Anfragen. Sie ist zu sehen, wenn der Filter nach Statusklasse entfernt ist.</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % innerhalb</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>The rollups hold the bytes of all status classes together.</source>
        <translation>Die Rollups enthalten die Bytes aller Statusklassen zusammen.</translation>
    </message>
    <message>
        <source>%1 bytes in responses, as the servers logged them.</source>
        <translation>%1 Bytes in Antworten, wie die Server sie protokolliert haben.</translation>
    </message>
    <message>
        <source>The size of some responses is not known.</source>
        <translation>Die Größe mancher Antworten ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>The logs of this range do not say how many bytes were sent.</source>
        <translation>Die Logs dieses Zeitraums nennen nicht, wie viele Bytes gesendet wurden.</translation>
    </message>
    <message>
        <source>Average over the part of the range that has passed and is still stored.</source>
        <translation>Mittelwert über den Teil des Zeitraums, der vergangen und noch gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Open rejects</source>
        <translation>Abgewiesene öffnen</translation>
    </message>
    <message>
        <source>Roll up now</source>
        <translation>Jetzt zusammenfassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>Weitere importieren …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Dateien hierher ziehen oder wählen</translation>
    </message>
    <message>
        <source>CSV, JSON lines and access logs, plain or compressed with gzip, xz or zstd. The format is detected, and you see a preview before anything is stored.</source>
        <translation>CSV, JSON-Zeilen und Zugriffsprotokolle, unverändert oder mit gzip, xz oder zstd gepackt. Was eine Datei enthält, wird herausgefunden und gezeigt, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Whether the first line is a header</source>
        <translation>Was die erste Zeile ist</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>Logformat</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>from each record</source>
        <translation>wie im Datensatz</translation>
    </message>
    <message>
        <source>For records that name no tenant; for an access log, the site. A whole number.</source>
        <translation>Für Datensätze, die keinen Mandanten nennen; die Website eines Zugriffsprotokolls. Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Country file</source>
        <translation>Länderdatei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine: nicht geraten</translation>
    </message>
    <message>
        <source>A database of countries by address (.mmdb, such as GeoLite2 or DB-IP). Without it, the country of an address stays unknown.</source>
        <translation>Eine Datenbank der Länder zu Adressen (.mmdb, etwa GeoLite2 oder DB-IP). Ohne sie bleibt das Land einer Adresse unbekannt.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a country file</source>
        <translation>Länderdatei wählen</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Abgewiesene</translation>
    </message>
    <message>
        <source>File of rejected records</source>
        <translation>Datei der abgewiesenen Datensätze</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht aufgehoben</translation>
    </message>
    <message>
        <source>Records that cannot be stored are written here with the reason, so that you can correct and import them. The file is created only if there are any.</source>
        <translation>Datensätze, die sich nicht speichern lassen, werden mit dem Grund hierhin geschrieben, um berichtigt und importiert zu werden. Die Datei entsteht nur, wenn es welche gibt.</translation>
    </message>
    <message>
        <source>Choose a file for rejected records</source>
        <translation>Wählen, wohin abgewiesene Datensätze kommen</translation>
    </message>
    <message>
        <source>Resume key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>this import only</source>
        <translation>nur dieser Import</translation>
    </message>
    <message>
        <source>Each record is stored once across all imports with this key, however they ended.</source>
        <translation>Jeder Datensatz wird über alle Importe mit diesem Schlüssel einmal gespeichert, wie auch immer sie endeten.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>Nothing is stored if any record is bad.</source>
        <translation>Ist ein Datensatz fehlerhaft, wird überhaupt nichts gespeichert.</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Was aus jedem Feld wird</translation>
    </message>
    <message>
        <source>Fields in the file</source>
        <translation>Felder der Datei</translation>
    </message>
    <message>
        <source>First records, as they would be stored</source>
        <translation>Die ersten Datensätze, wie sie gespeichert würden</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Die ersten Datensätze</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Whether to hold the days that are loaded</source>
        <translation>Ob die geladenen Tage gesperrt werden</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Held rows are kept regardless of their table&apos;s retention.</source>
        <translation>Was gesperrt ist, bleibt, unabhängig von der Aufbewahrung seiner Tabelle.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Share of the files read so far</source>
        <translation>Gelesener Anteil der Dateien</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>Abgewiesene Datensätze</translation>
    </message>
</context>
<context>
    <name>ImportSheetWords</name>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>set when stored</source>
        <translation>beim Speichern</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Warum abgewiesen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Records read: %1 = stored %2 + rejected %3.</source>
        <translation>Gelesene Datensätze: %1 = gespeichert %2 + abgewiesen %3.</translation>
    </message>
    <message>
        <source>Finished in %1, %2.</source>
        <translation>Dauer: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing was stored: bad records found (%1), and “All or nothing” is on.</source>
        <translation>Nichts ist gespeichert: Es gab fehlerhafte Datensätze (%1), und verlangt war alles oder nichts.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Abgebrochen. Nichts ist gespeichert.</translation>
    </message>
    <message>
        <source>Cancelled. Rows stored before that: %1. They stay.</source>
        <translation>Abgebrochen. Bis dahin gespeicherte Zeilen: %1. Sie bleiben.</translation>
    </message>
    <message>
        <source>The import failed. Nothing was stored.</source>
        <translation>Der Import ist misslungen. Nichts ist gespeichert.</translation>
    </message>
    <message>
        <source>The import was interrupted. Rows stored before that: %1. They stay.</source>
        <translation>Der Import brach ab. Bis dahin gespeicherte Zeilen: %1. Sie bleiben.</translation>
    </message>
    <message>
        <source>Nothing to store: the input has no records.</source>
        <translation>Es gab nichts zu speichern: Kein Datensatz wurde gefunden.</translation>
    </message>
    <message>
        <source>Nothing was stored: every record was rejected (%1).</source>
        <translation>Nichts ist gespeichert: Jeder Datensatz wurde abgewiesen (%1).</translation>
    </message>
    <message>
        <source>All records were stored: %1.</source>
        <translation>Alle Datensätze sind gespeichert: %1.</translation>
    </message>
    <message>
        <source>Stored: %1. Rejected: %2.</source>
        <translation>Gespeichert: %1. Abgewiesen: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The import could not start. Nothing was stored.</source>
        <translation>Der Import konnte nicht beginnen. Nichts ist gespeichert.</translation>
    </message>
    <message>
        <source>It is unknown whether %1 more rows were stored: the connection was lost before the server confirmed them.</source>
        <translation>Ob %1 weitere Zeilen gespeichert sind, ließ sich nicht erfahren: Der Server ging fort, bevor er es sagte.</translation>
    </message>
    <message>
        <source>“Continue” resumes from there and stores no row twice.</source>
        <translation>„Fortsetzen“ macht dort weiter und speichert keine Zeile zweimal.</translation>
    </message>
    <message>
        <source>Rejected records are in %1. Correct them and import that file.</source>
        <translation>Die abgewiesenen Datensätze stehen in %1: Berichtigen Sie sie dort und importieren Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>Live counts include them now; trends do once they are rolled up.</source>
        <translation>Die Live-Zahlen zeigen sie jetzt, die Verläufe nach dem Zusammenfassen.</translation>
    </message>
    <message>
        <source>The import could not continue. Rows stored before that: %1. They stay.</source>
        <translation>Der Import konnte nicht fortgesetzt werden. Bis dahin gespeicherte Zeilen: %1. Sie bleiben.</translation>
    </message>
    <message>
        <source>The file looks like %1.</source>
        <translation>Die Datei sieht aus wie %1.</translation>
    </message>
    <message>
        <source>The file looks like %1: import it in that format.</source>
        <translation>Die Datei sieht aus wie %1: Importieren Sie sie in diesem Format.</translation>
    </message>
</context>
<context>
    <name>IntervalWords</name>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
</context>
<context>
    <name>LatencyPane</name>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>How many requests took how long, behind the lines</source>
        <translation>Wie viele Anfragen wie lange dauerten, hinter den Linien</translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No response time is recorded.</source>
        <translation>Keine Antwortzeit ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>slowest %1</source>
        <translation>langsamste %1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 innerhalb von %2</translation>
    </message>
    <message>
        <source>Apdex %1</source>
        <translation>Apdex %1</translation>
    </message>
    <message>
        <source>%1 response times: %2. Each is within 1 % of the true one.</source>
        <translation>%1 Antwortzeiten: %2. Jede weicht höchstens 1 % von der wahren ab.</translation>
    </message>
</context>
<context>
    <name>LoadKeeping</name>
    <message>
        <source>Invalid hold &quot;%1&quot;: expected an interval such as 90d or &quot;18 months&quot;, or forever.</source>
        <translation>„%1“ ist keine Dauer für eine Löschsperre: Schreiben Sie 90d, &apos;18 months&apos; oder forever.</translation>
    </message>
    <message>
        <source>A load with --hold 90d keeps what it stores; for what is stored by then, an operator runs &quot;tidemarkctl holds add&quot;.</source>
        <translation>Ein Ladelauf mit --hold 90d behält, was er speichert; für bereits Gespeichertes setzt ein Operator „tidemarkctl holds add“ ein.</translation>
    </message>
    <message>
        <source>Some rows are of UTC days that have expired in every rollup: they are stored, but no number will include them.</source>
        <translation>Einige Zeilen gehören zu UTC-Tagen, die in jedem Rollup abgelaufen sind: Sie werden gespeichert, aber keine Zahl wird sie enthalten.</translation>
    </message>
</context>
<context>
    <name>LoadSheetWords</name>
    <message>
        <source>Rows per second</source>
        <translation>Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>Resume key</source>
        <translation>Schlüssel zur Wiederaufnahme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Read up to</source>
        <translation>Gelesen bis</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Last stored</source>
        <translation>Zuletzt gespeichert</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>%1 (kept for %2)</source>
        <translation>%1 (Aufbewahrung: %2)</translation>
    </message>
    <message>
        <source>Rows from %1 are older than their tables keep them. The next upkeep deletes them from %2.</source>
        <translation>Zeilen ab %1 sind älter, als ihre Tabellen aufbewahren: Der nächste Wartungslauf löscht sie aus %2.</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>line %1 of %2: %3</source>
        <translation>Zeile %1 von %2: %3</translation>
    </message>
    <message>
        <source>the compressed data ends unexpectedly; the file is truncated.</source>
        <translation>die gepackten Daten enden vor ihrer Zeit; die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>it needs more than 128 MiB of memory to decompress.</source>
        <translation>das Entpacken braucht mehr als 128 MiB Speicher.</translation>
    </message>
    <message>
        <source>the compressed data is corrupt.</source>
        <translation>die gepackten Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>The delimiter must be one ASCII character other than a quote or a line break.</source>
        <translation>Das Trennzeichen muss ein ASCII-Zeichen sein, kein Anführungszeichen und kein Zeilenende.</translation>
    </message>
    <message>
        <source>The table has no column for &quot;%1&quot;; it is ignored.</source>
        <translation>Die Tabelle hat keinen Platz für die Spalte „%1“; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1: a compressed file cannot be followed.</source>
        <translation>%1: Einer gepackten Datei kann nicht gefolgt werden.</translation>
    </message>
    <message>
        <source>%1 was replaced, and the previous file is gone. Lines appended to it last may be missing.</source>
        <translation>%1 wurde ersetzt, und die zuvor gelesene Datei ist fort: Was zuletzt angehängt wurde, kann fehlen.</translation>
    </message>
    <message>
        <source>expected NAME=VALUE.</source>
        <translation>eine Einstellung wird als Name=Wert geschrieben.</translation>
    </message>
    <message>
        <source>unknown option %1, or invalid value.</source>
        <translation>es gibt keine Einstellung %1, oder nicht mit diesem Wert.</translation>
    </message>
    <message>
        <source>%1: the brokers deleted messages %2 to %3 before they were read.</source>
        <translation>%1: Die Nachrichten %2 bis %3 wurden von den Brokern gelöscht, bevor sie gelesen wurden.</translation>
    </message>
    <message>
        <source>%1 ends at %2, before %3, where reading had stopped. The topic was recreated, and is now read from its beginning.</source>
        <translation>%1 endet bei %2, vor %3, bis wohin schon gelesen wurde: Das Topic wurde neu angelegt und wird ab seinem jetzigen Anfang gelesen.</translation>
    </message>
    <message>
        <source>%1, line %2: expected NAME=VALUE.</source>
        <translation>%1, Zeile %2: Eine Option wird als Name=Wert geschrieben.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Column %1 has no name; it is ignored.</source>
        <translation>Spalte %1 hat keinen Namen; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>Cannot follow %1: it is not a regular file. Load it without --follow; it is then read to its end.</source>
        <translation>%1 ist keine Datei, der gefolgt werden könnte: Laden Sie sie ohne Folgen, dann wird sie bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Cannot read %1 (%2). Waiting until it becomes readable.</source>
        <translation>%1 kann nicht gelesen werden (%2). Es wird gewartet, bis es geht.</translation>
    </message>
    <message>
        <source>%1 is not a country database: its type is %2.</source>
        <translation>%1 ist keine Länder-Datenbank: Sie ist vom Typ %2.</translation>
    </message>
    <message>
        <source>%1 starts like a file loaded earlier with this key but continues differently. It is loaded as another file, from its beginning.</source>
        <translation>%1 beginnt wie etwas, das mit diesem Schlüssel schon geladen wurde, geht aber anders weiter: Die Datei wird als eine andere von Anfang an geladen.</translation>
    </message>
    <message>
        <source>%1 starts like a file loaded earlier with this key but differs within its first %2 bytes, so it is a different file. Load it with another key.</source>
        <translation>%1 beginnt wie etwas, das mit diesem Schlüssel schon geladen wurde, unterscheidet sich aber innerhalb der ersten %2 Bytes davon, ist also etwas anderes: Laden Sie es mit einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Ask the administrator of the brokers to allow this user to read topic %1 as group %2.</source>
        <translation>Bitten Sie den Betreiber der Broker, diesem Benutzer das Lesen des Topics %1 als Gruppe %2 zu erlauben.</translation>
    </message>
    <message>
        <source>%1 is now shorter than what was loaded from it, and starts the same way. Its content is already loaded; it is read again once there is more in it.</source>
        <translation>%1 ist jetzt kürzer als das, was davon geladen wurde, und beginnt ebenso. Sein Inhalt ist schon geladen; die Datei wird wieder gelesen, sobald mehr darin steht.</translation>
    </message>
    <message>
        <source>Skipped %1: all its content is also in %2.</source>
        <translation>%1 wird übersprungen: Alles darin steht auch in %2.</translation>
    </message>
    <message>
        <source>The input starts like something loaded earlier with this key, and cannot be kept in %1 to compare it (%2). Nothing of it was stored. Make room there, or set TMPDIR to another directory.</source>
        <translation>Die Eingabe beginnt wie etwas, das mit diesem Schlüssel schon geladen wurde, und kann zum Vergleich nicht in %1 abgelegt werden (%2). Nichts davon wurde gespeichert. Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 starts like what was loaded earlier with this key, and ends before that does (%2 bytes). If it is the beginning of the same file, its rows are stored already. If it is a different file, load it with another key.</source>
        <translation>%1 beginnt wie etwas, das mit diesem Schlüssel schon geladen wurde, und endet früher (geladen: %2 Bytes). Ist es der Anfang derselben Datei, sind seine Zeilen schon gespeichert. Ist es eine andere Datei, laden Sie sie mit einem anderen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Shown per %1: detail per minute has expired.</source>
        <translation>Je %1 gezeigt: Die Einzelheiten je Minute sind abgelaufen.</translation>
    </message>
    <message>
        <source>Shown per %1: detail per minute is kept for %2.</source>
        <translation>Je %1 gezeigt: Einzelheiten je Minute werden %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>Shown per %1: detail per quarter hour has expired.</source>
        <translation>Je %1 gezeigt: Die Einzelheiten je Viertelstunde sind abgelaufen.</translation>
    </message>
    <message>
        <source>Shown per %1: detail per quarter hour is kept for %2.</source>
        <translation>Je %1 gezeigt: Einzelheiten je Viertelstunde werden %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>Shown per %1: hourly detail has expired.</source>
        <translation>Je %1 gezeigt: Die stündlichen Einzelheiten sind abgelaufen.</translation>
    </message>
    <message>
        <source>Shown per %1: hourly detail is kept for %2.</source>
        <translation>Je %1 gezeigt: Stündliche Einzelheiten werden %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>UTC minutes</source>
        <translation>UTC-Minuten</translation>
    </message>
    <message>
        <source>UTC quarter hours</source>
        <translation>UTC-Viertelstunden</translation>
    </message>
    <message>
        <source>UTC hours</source>
        <translation>UTC-Stunden</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>UTC-Tage</translation>
    </message>
    <message>
        <source>No change shown: there is no data for the previous period.</source>
        <translation>Keine Änderung angegeben: Für den Zeitraum davor gibt es keine Daten.</translation>
    </message>
    <message numerus="yes">
        <source>No change shown: %n row(s) of the previous period cannot be placed.</source>
        <translation>
            <numerusform>Keine Änderung angegeben: Eine Zeile des Zeitraums davor ist nicht zuzuordnen.</numerusform>
            <numerusform>Keine Änderung angegeben: %n Zeilen des Zeitraums davor sind nicht zuzuordnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change shown: the data of the previous period is incomplete.</source>
        <translation>Keine Änderung angegeben: Vom Zeitraum davor ist nur ein Teil bekannt.</translation>
    </message>
    <message>
        <source>No change shown: data for the previous period starts at %1.</source>
        <translation>Keine Änderung angegeben: Die Daten des Zeitraums davor beginnen erst %1.</translation>
    </message>
    <message>
        <source>Shown in %1: buckets of %2 need finer detail, which has expired.</source>
        <translation>In %1 gezeigt: Abschnitte von %2 brauchen feinere Einzelheiten, und die sind abgelaufen.</translation>
    </message>
    <message>
        <source>Some rows cannot be placed: only %1 are kept for that time.</source>
        <translation>Einige Zeilen sind nicht zuzuordnen: Von dieser Zeit gibt es nur noch %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed: only %1 are kept for that time.</source>
        <translation>
            <numerusform>Eine Zeile ist nicht zuzuordnen: Von dieser Zeit gibt es nur noch %1.</numerusform>
            <numerusform>%n Zeilen sind nicht zuzuordnen: Von dieser Zeit gibt es nur noch %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between time ranges</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more range(s)</source>
        <translation>
            <numerusform>%1 und ein weiterer Zeitraum</numerusform>
            <numerusform>%1 und %n weitere Zeiträume</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired and not included: %1.</source>
        <translation>Abgelaufen und nicht enthalten: %1.</translation>
    </message>
    <message>
        <source>Buckets are whole, so the numbers cover %1 instead of %2.</source>
        <translation>Abschnitte sind ganz, deshalb gelten die Zahlen für %1 statt für %2.</translation>
    </message>
    <message>
        <source>No change shown: the data of the previous period has expired.</source>
        <translation>Keine Änderung angegeben: Die Daten des Zeitraums davor sind abgelaufen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Data from before %1 has expired.</source>
        <translation>Daten von vor %1 sind abgelaufen.</translation>
    </message>
    <message>
        <source>The clock of %1 follows other rules on the server, for example at %2: its time zone data is of another version. Hours and days are cut by the rules of this computer.</source>
        <translation>Die Uhr von %1 folgt auf dem Server anderen Regeln, zum Beispiel am %2: Seine Zeitzonendaten haben einen anderen Stand. Stunden und Tage sind nach den Regeln dieses Computers geschnitten.</translation>
    </message>
    <message>
        <source>The earlier period could not be read, so nothing is compared. Refresh to try again.</source>
        <translation>Der frühere Zeitraum ließ sich nicht lesen, deshalb wird nichts verglichen. Aktualisieren Sie, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Response times by status class: only raw rows hold them, so no average is shown.</source>
        <translation>Antwortzeiten je Statusklasse: Nur Rohzeilen enthalten sie, daher wird kein Mittelwert gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not among these: they were rolled up before the schema kept this of them. &quot;Backfill&quot; adds those whose raw rows are still there.</source>
        <translation>
            <numerusform>%n Anfrage ist nicht dabei: Sie wurde verdichtet, bevor das Schema dies festhielt. Ein Neuaufbau ergänzt sie, solange ihre Rohzeile noch da ist.</numerusform>
            <numerusform>%n Anfragen sind nicht dabei: Sie wurden verdichtet, bevor das Schema dies festhielt. Ein Neuaufbau ergänzt die, deren Rohzeilen noch da sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperatorSheetWords</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>untätig in Transaktion</translation>
    </message>
    <message>
        <source>idle in failed transaction</source>
        <translation>untätig in gescheiterter Transaktion</translation>
    </message>
    <message>
        <source>holds batch %1 open</source>
        <translation>hält Stapel %1 offen</translation>
    </message>
    <message>
        <source>prepared transaction</source>
        <translation>vorbereitete Transaktion</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blockiert von</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>default partition</source>
        <translation>Vorgabe-Partition</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>im Voraus</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>interrupted: the server ended</source>
        <translation>unterbrochen: Der Server endete</translation>
    </message>
    <message>
        <source>%1: %2 rows are in the default partition because their days have no partition of their own. Creating partitions carries them over.</source>
        <translation>%1: %2 Zeilen liegen in der Vorgabe-Partition, weil ihre Tage keine eigene Partition haben. Mit dem Anlegen der Partitionen ziehen sie um.</translation>
    </message>
    <message>
        <source>%1: %2 rows are dated beyond the days that have partitions. They stay in the default partition until their days come.</source>
        <translation>%1: %2 Zeilen sind auf Tage datiert, die noch keine Partition haben. Sie bleiben in der Vorgabe-Partition, bis ihre Tage kommen.</translation>
    </message>
    <message>
        <source>%1: %2 rows are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them.</source>
        <translation>%1: %2 Zeilen sind älter, als Rohzeilen aufbewahrt werden. Sobald sie zusammengefasst sind, löscht sie der nächste Wartungslauf.</translation>
    </message>
    <message>
        <source>This login can run the fix here.</source>
        <translation>Dieser Login kann das hier beheben.</translation>
    </message>
    <message>
        <source>Only a superuser can run this. Copy it.</source>
        <translation>Das kann nur ein Superuser ausführen. Kopieren Sie es.</translation>
    </message>
    <message>
        <source>Run this on the node that is named. Copy it.</source>
        <translation>Führen Sie das auf dem genannten Knoten aus. Kopieren Sie es.</translation>
    </message>
    <message>
        <source>This is a command for a terminal. Copy it.</source>
        <translation>Das ist ein Befehl für ein Terminal. Kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing runs this automatically: read it first.</source>
        <translation>Das führt nichts von selbst aus: Lesen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Append-only: no login but the owner of the tables and superusers (%1) can change or delete entries.</source>
        <translation>Nur zum Anhängen: Außer dem Besitzer der Tabellen und Superusern (%1) kann kein Login Einträge ändern oder löschen.</translation>
    </message>
    <message>
        <source>Not append-only: beside the owner of the tables and superusers (%1), these can change entries: %2.</source>
        <translation>Nicht nur zum Anhängen: Außer dem Besitzer der Tabellen und Superusern (%1) können diese Einträge ändern: %2.</translation>
    </message>
    <message>
        <source>Days (UTC)</source>
        <translation>Tage (UTC)</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>Weiter ab</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>all tenants, as a superuser</source>
        <translation>alle Mandanten, als Superuser</translation>
    </message>
    <message>
        <source>all tenants: it bypasses row-level security</source>
        <translation>alle Mandanten: er umgeht die Row-Level Security</translation>
    </message>
    <message>
        <source>all tenants, as an operator</source>
        <translation>alle Mandanten, als Operator</translation>
    </message>
    <message>
        <source>not known: it has policies of its own</source>
        <translation>nicht bekannt: er hat eigene Policies</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>alle Mandanten</translation>
    </message>
    <message>
        <source>no tenants</source>
        <translation>keine Mandanten</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s): %1</source>
        <translation>
            <numerusform>%n Mandant: %1</numerusform>
            <numerusform>%n Mandanten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Operates</source>
        <translation>Betreibt</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1 hours to %2</source>
        <translation>%1 Stunden bis %2</translation>
    </message>
    <message>
        <source>rollups as of %1</source>
        <translation>Rollups mit Stand %1</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>noch nicht zusammengefasst</translation>
    </message>
    <message>
        <source>%1 · %2 · nothing to compare with</source>
        <translation>%1 · %2 · kein Vergleich möglich</translation>
    </message>
    <message>
        <source>compared with the day before, up to the last full hour</source>
        <translation>verglichen mit dem Vortag, bis zur letzten vollen Stunde</translation>
    </message>
    <message>
        <source>compared with a week before, up to the last full hour</source>
        <translation>verglichen mit der Woche davor, bis zur letzten vollen Stunde</translation>
    </message>
    <message>
        <source>compared with a year before, up to the last full hour</source>
        <translation>verglichen mit dem Jahr davor, bis zur letzten vollen Stunde</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>By rows gained or lost, 10 % or more</source>
        <translation>Nach gewonnenen oder verlorenen Zeilen, ab 10 %</translation>
    </message>
    <message>
        <source>By CPU time, as counted by Citus; with queries</source>
        <translation>Nach CPU-Zeit, wie Citus sie zählt; mit Abfragen</translation>
    </message>
    <message>
        <source>By rows in the last five minutes</source>
        <translation>Nach Zeilen der letzten fünf Minuten</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show the newest data</source>
        <translation>Neueste Daten zeigen</translation>
    </message>
    <message>
        <source>As much time as is shown now, up to the newest data</source>
        <translation>So viel Zeit, wie jetzt gezeigt wird, bis zu den neuesten Daten</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Maximieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Count exactly…</source>
        <translation>Genau zählen…</translation>
    </message>
    <message>
        <source>Count in the raw rows; it says first how many have to be read</source>
        <translation>In den Rohzeilen zählen; zuerst wird gesagt, wie viele zu lesen sind</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in memory only, until you close Tidemark.</source>
        <translation>Es bleibt nur im Speicher, bis Tidemark geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund dieses Rechners aufbewahren</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Cannot write rejects to the file being loaded: %1</source>
        <translation>Das Abgewiesene kann nicht in die Datei geschrieben werden, die geladen wird: %1</translation>
    </message>
    <message>
        <source>No file matches %1</source>
        <translation>Keine Datei passt zu %1</translation>
    </message>
    <message>
        <source>No files to load.</source>
        <translation>Es gibt keine Datei zu laden.</translation>
    </message>
    <message>
        <source>Standard input can only be read once.</source>
        <translation>Die Standardeingabe ist nur einmal zu lesen.</translation>
    </message>
    <message>
        <source>The tenant number must not be negative.</source>
        <translation>Die Nummer eines Mandanten ist nicht negativ.</translation>
    </message>
    <message>
        <source>The number of trusted proxies must not be negative.</source>
        <translation>Die Zahl vertrauenswürdiger Proxys ist nicht negativ.</translation>
    </message>
    <message>
        <source>Cannot write rejects to the file that countries are read from: %1</source>
        <translation>Das Abgewiesene kann nicht in die Datei geschrieben werden, aus der die Länder gelesen werden: %1</translation>
    </message>
    <message>
        <source>An access log does not say which site it belongs to. Set the tenant.</source>
        <translation>In einem Zugriffsprotokoll steht nicht, zu welcher Website es gehört. Geben Sie den Mandanten an.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Recognized as %1.</source>
        <translation>Erkannt als %1.</translation>
    </message>
    <message>
        <source>The times have no time zone: they are read as UTC.</source>
        <translation>Die Zeiten stehen ohne Zeitzone da: Sie werden als UTC gelesen.</translation>
    </message>
</context>
<context>
    <name>PrivateServer</name>
    <message>
        <source>Could not create the private server: %1</source>
        <translation>Der private Server kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>Another program is using the private server right now.</source>
        <translation>Ein anderes Programm arbeitet gerade am privaten Server.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Creating the private server (once)…</source>
        <translation>Der private Server wird angelegt (einmalig) …</translation>
    </message>
    <message>
        <source>Starting the private server…</source>
        <translation>Der private Server wird gestartet …</translation>
    </message>
    <message>
        <source>The server&apos;s process %1</source>
        <translation>Der Prozess des Servers %1</translation>
    </message>
    <message>
        <source>The private server is still shutting down.</source>
        <translation>Der private Server fährt noch herunter.</translation>
    </message>
    <message>
        <source>For details, see its log: %1</source>
        <translation>Mehr sagt sein Protokoll: %1</translation>
    </message>
    <message>
        <source>The private server is running.</source>
        <translation>Der private Server läuft.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no private server in the folder %1.</source>
        <translation>Der Ordner %1 enthält keinen privaten Server.</translation>
    </message>
    <message>
        <source>The path of the folder %1 is too long for a socket (at most %2 bytes including the socket&apos;s name).</source>
        <translation>Der Pfad des Ordners %1 ist zu lang für einen Socket (höchstens %2 Bytes mit dem Namen des Sockets).</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Wählen Sie einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>The server runs as the user &quot;%1&quot;, which cannot enter the folder %2.</source>
        <translation>Der Server läuft als Benutzer „%1“, der den Ordner %2 nicht betreten kann.</translation>
    </message>
    <message>
        <source>Choose a folder that this user can access.</source>
        <translation>Wählen Sie einen Ordner, den dieser Benutzer erreicht.</translation>
    </message>
    <message>
        <source>Could not remove the folder %1.</source>
        <translation>Der Ordner %1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>Der Ordner %1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Every user can write to the folder %1.</source>
        <translation>In den Ordner %1 darf jeder schreiben.</translation>
    </message>
    <message>
        <source>Choose a folder that only the private server uses.</source>
        <translation>Wählen Sie einen eigenen Ordner für den privaten Server.</translation>
    </message>
    <message>
        <source>PostgreSQL never runs as root, and this computer has no user &quot;postgres&quot; to run it as.</source>
        <translation>PostgreSQL läuft nie als root, und dieser Rechner hat keinen Benutzer „postgres“ dafür.</translation>
    </message>
    <message>
        <source>The current user has no name on this system.</source>
        <translation>Das System kennt den jetzigen Benutzer nicht mit Namen.</translation>
    </message>
    <message>
        <source>The server is recovering after it was interrupted…</source>
        <translation>Der Server stellt seine Dateien nach einer Unterbrechung wieder her …</translation>
    </message>
    <message>
        <source>Could not start the private server: %1</source>
        <translation>Der private Server startet nicht: %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is installed, but its hll extension is not.</source>
        <translation>PostgreSQL %1 ist installiert, aber nicht seine Erweiterung hll.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is not installed on this computer.</source>
        <translation>PostgreSQL %1 ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>If it is yours, give it back: sudo chown -R %1 %2 – or choose another folder.</source>
        <translation>Wenn er Ihnen gehört, geben Sie ihn zurück: sudo chown -R %1 %2 – oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is a link to another place.</source>
        <translation>%1 ist eine Verknüpfung mit einem anderen Ort.</translation>
    </message>
    <message>
        <source>Links are not followed. Choose a folder.</source>
        <translation>Verknüpfungen wird nicht gefolgt. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Install the packages postgresql-N, postgresql-N-hll and postgresql-N-cron, then try again. N is the version that the system offers, %1 or newer: 15 on Debian 12, 17 on Debian 13.</source>
        <translation>Installieren Sie die Pakete postgresql-N, postgresql-N-hll und postgresql-N-cron und versuchen Sie es erneut. N ist die Version, die das System anbietet, %1 oder neuer: 15 in Debian 12, 17 in Debian 13.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 or newer is not installed on this computer.</source>
        <translation>PostgreSQL %1 oder neuer ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>Install PostgreSQL, for example the package postgresql.</source>
        <translation>Installieren Sie PostgreSQL, zum Beispiel das Paket postgresql.</translation>
    </message>
    <message>
        <source>There is not enough space in %1: %2 are needed, %3 are free.</source>
        <translation>In %1 ist nicht genug Platz: %2 werden gebraucht, %3 sind frei.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Install the packages postgresqlN-server, hll_N and pg_cron_N from PostgreSQL&apos;s own repository (yum.postgresql.org), then try again. N is %1 or newer.</source>
        <translation>Installieren Sie die Pakete postgresqlN-server, hll_N und pg_cron_N aus den Paketquellen von PostgreSQL (yum.postgresql.org) und versuchen Sie es noch einmal. N ist %1 oder neuer.</translation>
    </message>
    <message>
        <source>Install these packages from PostgreSQL&apos;s own repository (yum.postgresql.org), then try again: postgresql%1-server hll_%1 pg_cron_%1</source>
        <translation>Installieren Sie diese Pakete aus den Paketquellen von PostgreSQL (yum.postgresql.org) und versuchen Sie es noch einmal: postgresql%1-server hll_%1 pg_cron_%1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is installed: move the private coordinator to it with &quot;tidemarkctl local upgrade&quot;.</source>
        <translation>PostgreSQL %1 ist installiert: Bringen Sie den privaten Koordinator mit „tidemarkctl local upgrade“ dorthin.</translation>
    </message>
    <message>
        <source>%1 has no PostgreSQL %2: before you upgrade this system to it, save the private coordinator with &quot;tidemarkctl local export FILE&quot;.</source>
        <translation>%1 hat kein PostgreSQL %2: Bevor Sie dieses System darauf aktualisieren, sichern Sie den privaten Koordinator mit „tidemarkctl local export DATEI“.</translation>
    </message>
    <message>
        <source>Install these packages, then try again: %1</source>
        <translation>Installieren Sie diese Pakete, und versuchen Sie es dann erneut: %1</translation>
    </message>
    <message>
        <source>%1 does not offer it. These packages of apt.postgresql.org do: %2</source>
        <translation>%1 bietet es nicht an, aber apt.postgresql.org mit diesen Paketen: %2</translation>
    </message>
    <message>
        <source>%1 does not offer it. Either install these packages from apt.postgresql.org and run &quot;tidemarkctl local upgrade&quot;: %2. Or run &quot;tidemarkctl local export FILE&quot; where the coordinator still runs, and &quot;tidemarkctl local import FILE&quot; here.</source>
        <translation>%1 bietet es nicht an. Installieren Sie entweder diese Pakete von apt.postgresql.org und rufen Sie „tidemarkctl local upgrade“ auf: %2. Oder rufen Sie „tidemarkctl local export DATEI“ dort auf, wo der Koordinator noch läuft, und hier „tidemarkctl local import DATEI“.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>it was killed.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2 belongs to the user %3.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2 gehört dem Benutzer %3.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or run this as that user.</source>
        <translation>Wählen Sie einen eigenen Ordner, oder führen Sie dies als dieser Benutzer aus.</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>The name &quot;%1&quot; was not resolved in time.</source>
        <translation>Der Name „%1“ wurde nicht rechtzeitig aufgelöst.</translation>
    </message>
    <message>
        <source>There is no computer named &quot;%1&quot;.</source>
        <translation>Es gibt keinen Rechner mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>%1 does not answer within %2 s.</source>
        <translation>%1 antwortet nicht innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Unter %1 nimmt niemand Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 accepts the connection, but does not answer. It may not be a PostgreSQL server.</source>
        <translation>%1 nimmt die Verbindung an, antwortet aber nicht. Vielleicht ist es kein PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>%1 closed the connection when it was asked for TLS. It may not be a PostgreSQL server.</source>
        <translation>%1 hat die Verbindung geschlossen, als nach TLS gefragt wurde. Vielleicht ist es kein PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a PostgreSQL server does.</source>
        <translation>%1 antwortet, aber nicht wie ein PostgreSQL-Server.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The saved connections could not be read. The file was moved to %1.</source>
        <translation>Die gespeicherten Verbindungen waren nicht lesbar. Die Datei wurde nach %1 verschoben.</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read, and the file cannot be moved away. Nothing is saved there.</source>
        <translation>Die gespeicherten Verbindungen in %1 sind nicht lesbar, und die Datei lässt sich nicht verschieben. Dort wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read: %2</source>
        <translation>Die gespeicherten Verbindungen in %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The saved connections in %1 are of a newer Tidemark. They are left as they are.</source>
        <translation>Die gespeicherten Verbindungen in %1 stammen von einem neueren Tidemark. Sie bleiben unverändert.</translation>
    </message>
    <message>
        <source>The connections cannot be saved in %1: %2</source>
        <translation>Die Verbindungen lassen sich nicht in %1 speichern: %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Another connection is called &quot;%1&quot;.</source>
        <translation>Eine andere Verbindung heißt schon „%1“.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>libpq does not understand the further settings.</source>
        <translation>libpq versteht die weiteren Einstellungen nicht.</translation>
    </message>
    <message>
        <source>Write them as keyword=value, separated by blanks: connect_timeout=5 options=&apos;-c work_mem=64MB&apos;</source>
        <translation>Schreiben Sie sie als Schlüsselwort=Wert, durch Leerzeichen getrennt: connect_timeout=5 options=&apos;-c work_mem=64MB&apos;</translation>
    </message>
    <message>
        <source>The further settings hold a secret (%1), which is not kept in a file.</source>
        <translation>Die weiteren Einstellungen enthalten ein Geheimnis (%1), das in keiner Datei gespeichert wird.</translation>
    </message>
    <message>
        <source>Enter the password in its own field, or use ~/.pgpass.</source>
        <translation>Geben Sie das Passwort in seinem eigenen Feld ein oder verwenden Sie ~/.pgpass.</translation>
    </message>
    <message>
        <source>%1 stands among the further settings, but has its own field.</source>
        <translation>%1 steht unter den weiteren Einstellungen, hat aber ein eigenes Feld.</translation>
    </message>
    <message>
        <source>libpq does not understand these settings: %1</source>
        <translation>libpq versteht diese Einstellungen nicht: %1</translation>
    </message>
    <message>
        <source>This is neither a connection string (keyword=value …) nor a postgresql:// address.</source>
        <translation>Das ist weder eine Verbindungszeichenkette (Schlüsselwort=Wert …) noch eine postgresql://-Adresse.</translation>
    </message>
</context>
<context>
    <name>PsqlWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a statement: its rows, its time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>weniger als 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message numerus="yes">
        <source>Last %n hours</source>
        <translation>
            <numerusform>Letzte Stunde</numerusform>
            <numerusform>Letzte %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this|current</source>
        <translation>diese|dieser|diesen|dieses|aktuelle|aktueller|aktuellen|aktuelles</translation>
    </message>
    <message>
        <source>last|past|previous</source>
        <translation>letzte|letzter|letzten|letztes|vorige|voriger|vorigen|voriges</translation>
    </message>
    <message>
        <source>to|until|till</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>min|minute|minutes</source>
        <translation>Minute|Minuten</translation>
    </message>
    <message>
        <source>h|hour|hours</source>
        <translation>Std|Stunde|Stunden</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>Tag|Tage|Tagen</translation>
    </message>
    <message>
        <source>w|week|weeks</source>
        <translation>Woche|Wochen</translation>
    </message>
    <message>
        <source>month|months</source>
        <translation>Monat|Monate|Monaten</translation>
    </message>
    <message>
        <source>y|year|years</source>
        <translation>Jahr|Jahre|Jahren</translation>
    </message>
</context>
<context>
    <name>RawRowsDialog</name>
    <message>
        <source>Raw rows</source>
        <translation>Rohzeilen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Older rows</source>
        <translation>Ältere Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>running since %1 by %2</source>
        <translation>läuft seit %1, gestartet von %2</translation>
    </message>
    <message>
        <source>running since %1 by %2 (%3)</source>
        <translation>läuft seit %1, gestartet von %2 (%3)</translation>
    </message>
    <message>
        <source>another session is at work on it</source>
        <translation>eine andere Sitzung arbeitet daran</translation>
    </message>
    <message>
        <source>session %1 of %2 holds the lock</source>
        <translation>Sitzung %1 von %2 hält die Sperre</translation>
    </message>
    <message>
        <source>another session closes one</source>
        <translation>eine andere Sitzung schließt gerade einen Stapel</translation>
    </message>
    <message>
        <source>batches cannot be closed: %1</source>
        <translation>Stapel lassen sich nicht schließen: %1</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, writes to it</source>
        <translation>eine Transaktion von %1, offen seit %2, schreibt hinein</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, writes to %3, whose partitions wait for it</source>
        <translation>eine Transaktion von %1, offen seit %2, schreibt in %3, dessen Partitionen auf sie warten</translation>
    </message>
    <message>
        <source>a prepared transaction that is not resolved yet wrote to it</source>
        <translation>eine vorbereitete, noch nicht entschiedene Transaktion hat hineingeschrieben</translation>
    </message>
    <message>
        <source>a prepared transaction that is not resolved yet wrote to %1, whose partitions wait for it</source>
        <translation>eine vorbereitete, noch nicht entschiedene Transaktion hat in %1 geschrieben, dessen Partitionen auf sie warten</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, has it in use</source>
        <translation>eine Transaktion von %1, offen seit %2, benutzt sie</translation>
    </message>
    <message>
        <source>the table is in use</source>
        <translation>die Tabelle wird benutzt</translation>
    </message>
    <message>
        <source>Rows came into %1 just now.</source>
        <translation>In %1 kamen gerade eben Zeilen an.</translation>
    </message>
    <message>
        <source>Citus is moving shards</source>
        <translation>Citus verschiebt Shards</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The partitions of %1 were not made</source>
        <translation>Die Partitionen von %1 wurden nicht angelegt</translation>
    </message>
    <message>
        <source>Nothing was purged from the default partition of %1</source>
        <translation>Aus der Vorgabe-Partition von %1 wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>The level %1 of %2 was not expired</source>
        <translation>Aus der Ebene %1 von %2 wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>%1 cannot be looked at now</source>
        <translation>%1 lässt sich gerade nicht ansehen</translation>
    </message>
    <message>
        <source>A backfill of this range is running since %1 by %2.</source>
        <translation>Ein Neuaufbau dieses Zeitraums läuft seit %1, gestartet von %2.</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;.</source>
        <translation>Es gibt keinen Datensatz „%1“.</translation>
    </message>
    <message>
        <source>%1 has no level &quot;%2&quot;.</source>
        <translation>%1 hat keine Ebene „%2“.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with a keep time.</source>
        <translation>Es gibt keine Tabelle „%1“ mit einer Aufbewahrung.</translation>
    </message>
    <message>
        <source>The datasets are %1 and %2.</source>
        <translation>Die Datensätze sind %1 und %2.</translation>
    </message>
    <message>
        <source>The levels are %1.</source>
        <translation>Die Ebenen sind %1.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>A keep time has to be a minute or longer, not &quot;%1&quot;.</source>
        <translation>Eine Aufbewahrung muss eine Minute oder länger sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>A keep time has to be a minute to 5000 years, not &quot;%1&quot;.</source>
        <translation>Eine Aufbewahrung muss eine Minute bis 5000 Jahre lang sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The run log is kept for at least %1, not &quot;%2&quot;.</source>
        <translation>Das Laufprotokoll wird mindestens %1 aufbewahrt, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is kept for %2; nothing is deleted sooner than that.</source>
        <translation>%1 wird %2 aufbewahrt; früher wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>%1 is kept for ever; nothing is deleted sooner than that.</source>
        <translation>%1 wird für immer aufbewahrt; gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>Set a shorter retention first: tidemarkctl retention %1 &quot;%2&quot;</source>
        <translation>Setzen Sie zuerst eine kürzere Aufbewahrung: tidemarkctl retention %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The range has to end after it begins, and to be %1 days or shorter.</source>
        <translation>Der Zeitraum muss nach seinem Anfang enden und darf höchstens %1 Tage lang sein.</translation>
    </message>
    <message>
        <source>The range has to end after it begins, and to hold %1 buckets or fewer.</source>
        <translation>Der Zeitraum muss nach seinem Anfang enden und darf höchstens %1 Abschnitte enthalten.</translation>
    </message>
    <message>
        <source>The range has to lie in the years 1 to 9999.</source>
        <translation>Der Zeitraum muss in den Jahren 1 bis 9999 liegen.</translation>
    </message>
    <message>
        <source>The range of a hold has to end after it begins.</source>
        <translation>Der Zeitraum einer Löschsperre muss nach seinem Anfang enden.</translation>
    </message>
    <message>
        <source>The hold was not entered: its days and its end have to lie in the years 1 to 9999.</source>
        <translation>Die Löschsperre wurde nicht eingetragen: Ihre Tage und ihr Ende müssen in den Jahren 1 bis 9999 liegen.</translation>
    </message>
    <message>
        <source>Without an end it stays until it is released: --for forever</source>
        <translation>Ohne Ende bleibt sie, bis sie aufgehoben wird: --for forever</translation>
    </message>
    <message>
        <source>The hold would have ended already, at %1.</source>
        <translation>Die Löschsperre wäre schon zu Ende, seit %1.</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>Es gibt keine Löschsperre %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl holds list</source>
        <translation>Alle zeigt: tidemarkctl holds list</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>Zones are named like Europe/Berlin.</source>
        <translation>Zonen heißen etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>pg_cron is not installed in this database, so there is no schedule.</source>
        <translation>pg_cron ist in dieser Datenbank nicht installiert, es gibt also keinen Zeitplan.</translation>
    </message>
    <message>
        <source>Tidemark has no scheduled job %1.</source>
        <translation>Tidemark hat keinen geplanten Auftrag %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl schedule list</source>
        <translation>Alle zeigt: tidemarkctl schedule list</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>Versuchen Sie es erneut, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Worker node %1 cannot be reached: %2</source>
        <translation>Worker-Knoten %1 ist nicht zu erreichen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 prepared transaction(s) on worker nodes are not resolved yet (%2); Citus resolves them by itself</source>
        <translation>
            <numerusform>%1 vorbereitete Transaktion auf Worker-Knoten ist noch nicht entschieden (%2); Citus entscheidet sie von selbst</numerusform>
            <numerusform>%1 vorbereitete Transaktionen auf Worker-Knoten sind noch nicht entschieden (%2); Citus entscheidet sie von selbst</numerusform>
        </translation>
    </message>
    <message>
        <source>held until %1 by %2 (hold %3)</source>
        <translation>gesperrt bis %1 von %2 (Löschsperre %3)</translation>
    </message>
    <message>
        <source>held until %1 by %2 (hold %3: %4)</source>
        <translation>gesperrt bis %1 von %2 (Löschsperre %3: %4)</translation>
    </message>
    <message>
        <source>held for ever by %1 (hold %2)</source>
        <translation>für immer gesperrt von %1 (Löschsperre %2)</translation>
    </message>
    <message>
        <source>held for ever by %1 (hold %2: %3)</source>
        <translation>für immer gesperrt von %1 (Löschsperre %2: %3)</translation>
    </message>
    <message>
        <source>other holds keep some of them, too</source>
        <translation>andere Löschsperren behalten auch einige davon</translation>
    </message>
    <message>
        <source>a hold is being entered</source>
        <translation>eine Löschsperre wird gerade eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are not rolled up yet</source>
        <translation>
            <numerusform>%1 Zeile ist noch nicht zusammengefasst</numerusform>
            <numerusform>%1 Zeilen sind noch nicht zusammengefasst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no partition %2 (any more)</source>
        <translation>%1 hat keine Partition %2 (mehr)</translation>
    </message>
    <message>
        <source>rows of %1 are kept for ever</source>
        <translation>Zeilen von %1 werden für immer aufbewahrt</translation>
    </message>
    <message>
        <source>it is not past its time: it reaches to %1, rows are kept from %2 on</source>
        <translation>ihre Zeit ist nicht um: Sie reicht bis %1, Zeilen werden ab %2 aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2</source>
        <translation>
            <numerusform>%1 Zeile: %2</numerusform>
            <numerusform>%1 Zeilen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>and other reasons</source>
        <translation>und andere Gründe</translation>
    </message>
    <message>
        <source>%1 kept: %2</source>
        <translation>%1 behalten: %2</translation>
    </message>
    <message>
        <source>raw rows before %1 have been expired</source>
        <translation>Rohzeilen vor %1 sind abgelaufen</translation>
    </message>
    <message>
        <source>its rollups were carried over from an older rollup, as found: there are no raw rows of them</source>
        <translation>seine Rollups wurden aus einem älteren übernommen, wie vorgefunden: Rohzeilen dazu gibt es nicht</translation>
    </message>
    <message>
        <source>there are %1 raw rows, but %2 are rolled up: some raw rows seem to be gone</source>
        <translation>es gibt %1 Rohzeilen, aber %2 sind zusammengefasst: Einige Rohzeilen scheinen zu fehlen</translation>
    </message>
    <message>
        <source>The days of %1 have no partitions yet</source>
        <translation>Die Tage von %1 haben noch keine Partitionen</translation>
    </message>
    <message>
        <source>Whom tenants are granted to is missing.</source>
        <translation>Es fehlt, wem Mandanten freigegeben werden.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>Es gibt keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>Tenants are granted to logins, &quot;%1&quot; is one of the groups.</source>
        <translation>Mandanten werden Logins freigegeben, „%1“ ist eine der Gruppen.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is a superuser: it sees every tenant, whatever is granted to it.</source>
        <translation>Die Rolle „%1“ ist ein Superuser: Sie sieht jeden Mandanten, was ihr auch freigegeben wird.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; bypasses row-level security, as loaders do: it would see every tenant, whatever is granted to it.</source>
        <translation>Die Rolle „%1“ umgeht Row-Level Security, wie es Lader tun: Sie sähe jeden Mandanten, was ihr auch freigegeben wird.</translation>
    </message>
    <message>
        <source>Let another role read.</source>
        <translation>Lassen Sie eine andere Rolle lesen.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may not read: it is not a member of tidemark_reader.</source>
        <translation>Die Rolle „%1“ darf nicht lesen: Sie ist kein Mitglied von tidemark_reader.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is an operator: it sees every tenant, whatever is granted to it.</source>
        <translation>Die Rolle „%1“ ist ein Operator: Sie sieht jeden Mandanten, was ihr auch freigegeben wird.</translation>
    </message>
    <message>
        <source>The list of tenants holds a NULL.</source>
        <translation>Die Liste der Mandanten enthält ein NULL.</translation>
    </message>
    <message>
        <source>Who may load is missing.</source>
        <translation>Es fehlt, wer laden darf.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may read. A loader bypasses row-level security, so it would see every tenant.</source>
        <translation>Die Rolle „%1“ darf lesen. Ein Lader umgeht Row-Level Security, er sähe also jeden Mandanten.</translation>
    </message>
    <message>
        <source>Let another role load.</source>
        <translation>Lassen Sie eine andere Rolle laden.</translation>
    </message>
    <message>
        <source>The sequence tidemark.batch_seq stands at %1, but batches up to %2 are rolled up.</source>
        <translation>Die Sequenz tidemark.batch_seq steht bei %1, aber Batches bis %2 sind zusammengefasst.</translation>
    </message>
    <message>
        <source>SELECT setval(&apos;tidemark.batch_seq&apos;, %1); then rebuild the rollups of the time since.</source>
        <translation>SELECT setval(&apos;tidemark.batch_seq&apos;, %1); danach die Rollups der Zeit seither neu aufbauen.</translation>
    </message>
    <message>
        <source>This needs a transaction at isolation level READ COMMITTED, this one is %1.</source>
        <translation>Das braucht eine Transaktion der Isolationsstufe READ COMMITTED, diese ist %1.</translation>
    </message>
    <message>
        <source>There is no unfinished run %1 of %2.</source>
        <translation>Es gibt keinen unbeendeten Lauf %1 von %2.</translation>
    </message>
    <message>
        <source>This session has no run %1.</source>
        <translation>Diese Sitzung hat keinen Lauf %1.</translation>
    </message>
    <message>
        <source>That is no outcome of this run (%1): %2.</source>
        <translation>Das ist kein Ergebnis dieses Laufs (%1): %2.</translation>
    </message>
    <message>
        <source>There is no unfinished rollup %1 of %2.</source>
        <translation>Es gibt keinen unbeendeten Rollup-Lauf %1 von %2.</translation>
    </message>
    <message>
        <source>%1 is not rebuilt: %2.</source>
        <translation>%1 wird nicht neu aufgebaut: %2.</translation>
    </message>
    <message>
        <source>Call it again with the same range, and it goes on where it was.</source>
        <translation>Rufen Sie es mit demselben Zeitraum erneut auf, und es geht da weiter, wo es war.</translation>
    </message>
    <message>
        <source>This session has no running backfill %1.</source>
        <translation>Diese Sitzung hat keinen laufenden Neuaufbau %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of maintenance.</source>
        <translation>„%1“ ist keine Art von Wartung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not how a run is broken off.</source>
        <translation>„%1“ ist keine Art, einen Lauf abzubrechen.</translation>
    </message>
    <message>
        <source>There is no load %1 of %2.</source>
        <translation>Es gibt keinen Ladelauf %1 von %2.</translation>
    </message>
    <message>
        <source>That is no outcome of a load: %1.</source>
        <translation>Das ist kein Ergebnis eines Ladelaufs: %1.</translation>
    </message>
    <message>
        <source>A load cannot have stored %1 rows.</source>
        <translation>Ein Ladelauf kann nicht %1 Zeilen gespeichert haben.</translation>
    </message>
    <message>
        <source>%1 cannot be taken over: %2.</source>
        <translation>%1 kann nicht übernommen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be taken over before the raw rows beside it.</source>
        <translation>%1 kann nicht vor den Rohzeilen daneben übernommen werden.</translation>
    </message>
    <message>
        <source>%1 is not taken over yet: %2.</source>
        <translation>%1 ist noch nicht übernommen: %2.</translation>
    </message>
    <message>
        <source>it is not a table of either tutorial</source>
        <translation>sie ist keine Tabelle einer der beiden Anleitungen</translation>
    </message>
    <message>
        <source>it has no column %1</source>
        <translation>sie hat keine Spalte %1</translation>
    </message>
    <message>
        <source>its column %1 is %2, not %3</source>
        <translation>ihre Spalte %1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>the raw rows taken over before are not rolled up yet</source>
        <translation>die zuvor übernommenen Rohzeilen sind noch nicht zusammengefasst</translation>
    </message>
    <message>
        <source>a transaction writes to it</source>
        <translation>eine Transaktion schreibt hinein</translation>
    </message>
    <message>
        <source>Run init again when that has ended.</source>
        <translation>Rufen Sie init erneut auf, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>Run init again when it has ended.</source>
        <translation>Rufen Sie init erneut auf, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>reported by %1: %2</source>
        <translation>gemeldet von %1: %2</translation>
    </message>
    <message>
        <source>It was cancelled, or its session ended before it did.</source>
        <translation>Es wurde abgebrochen, oder seine Sitzung endete vorher.</translation>
    </message>
    <message>
        <source>It was cancelled, or its session ended before it did. Rows may be stored: a load reports their number at its end.</source>
        <translation>Es wurde abgebrochen, oder seine Sitzung endete vorher. Zeilen können gespeichert sein: Ein Ladelauf meldet ihre Zahl am Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) made</source>
        <translation>
            <numerusform>%1 Partition angelegt</numerusform>
            <numerusform>%1 Partitionen angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) dropped, %2 kept</source>
        <translation>
            <numerusform>%1 Partition entfernt, %2 behalten</numerusform>
            <numerusform>%1 Partitionen entfernt, %2 behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) deleted from the default partition</source>
        <translation>
            <numerusform>%1 Zeile aus der Vorgabe-Partition gelöscht</numerusform>
            <numerusform>%1 Zeilen aus der Vorgabe-Partition gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rolled-up bucket(s) deleted</source>
        <translation>
            <numerusform>%1 zusammengefasster Abschnitt gelöscht</numerusform>
            <numerusform>%1 zusammengefasste Abschnitte gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>rows kept for %1</source>
        <translation>Zeilen aufbewahrt: %1</translation>
    </message>
    <message numerus="yes">
        <source>continued at %2; %1 day(s) were done before</source>
        <translation>
            <numerusform>fortgesetzt bei %2; %1 Tag war schon erledigt</numerusform>
            <numerusform>fortgesetzt bei %2; %1 Tage waren schon erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) rebuilt, %2 kept, %3 buckets changed</source>
        <translation>
            <numerusform>%1 Tag neu aufgebaut, %2 behalten, geänderte Abschnitte: %3</numerusform>
            <numerusform>%1 Tage neu aufgebaut, %2 behalten, geänderte Abschnitte: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dropped: raw rows are kept for %2</source>
        <translation>%1 entfernt: Rohzeilen werden aufbewahrt für %2</translation>
    </message>
    <message>
        <source>rows of the default partition: raw rows are kept for %1</source>
        <translation>Zeilen der Vorgabe-Partition: Rohzeilen werden aufbewahrt für %1</translation>
    </message>
    <message>
        <source>buckets of %1 from %2 to %3: it is kept for %4</source>
        <translation>Abschnitte von %1 von %2 bis %3: aufbewahrt für %4</translation>
    </message>
    <message numerus="yes">
        <source>counts of late rows of %1 bucket(s) from %2 to %3: late_bucket is kept for %4</source>
        <translation>
            <numerusform>Zahlen verspäteter Zeilen von %1 Abschnitt von %2 bis %3: late_bucket wird aufbewahrt für %4</numerusform>
            <numerusform>Zahlen verspäteter Zeilen von %1 Abschnitten von %2 bis %3: late_bucket wird aufbewahrt für %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s) from %2 to %3 were removed from the run log</source>
        <translation>
            <numerusform>%1 Lauf von %2 bis %3 wurde aus dem Protokoll entfernt</numerusform>
            <numerusform>%1 Läufe von %2 bis %3 wurden aus dem Protokoll entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed</source>
        <translation>
            <numerusform>%2: %1 Abschnitt geändert</numerusform>
            <numerusform>%2: %1 Abschnitte geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed, raw rows trusted</source>
        <translation>
            <numerusform>%2: %1 Abschnitt geändert, den Rohzeilen vertraut</numerusform>
            <numerusform>%2: %1 Abschnitte geändert, den Rohzeilen vertraut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept for %2</source>
        <translation>%1 wird aufbewahrt für %2</translation>
    </message>
    <message>
        <source>%1 is kept for ever</source>
        <translation>%1 wird für immer aufbewahrt</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot;</source>
        <translation>%1 heißt „%2“</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot;, in %3</source>
        <translation>%1 heißt „%2“, in %3</translation>
    </message>
    <message>
        <source>%1 may see all tenants</source>
        <translation>%1 darf alle Mandanten sehen</translation>
    </message>
    <message>
        <source>%1 may see no tenants</source>
        <translation>%1 darf keine Mandanten sehen</translation>
    </message>
    <message>
        <source>%1 may see the tenants %2</source>
        <translation>%1 darf diese Mandanten sehen: %2</translation>
    </message>
    <message>
        <source>%1 may load rows</source>
        <translation>%1 darf Zeilen laden</translation>
    </message>
    <message>
        <source>%1 is resumed</source>
        <translation>%1 läuft wieder</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, until %5</source>
        <translation>Löschsperre %1 von %2: %3 bis %4, gilt bis %5</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, until %5; %6</source>
        <translation>Löschsperre %1 von %2: %3 bis %4, gilt bis %5; %6</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, for ever</source>
        <translation>Löschsperre %1 von %2: %3 bis %4, für immer</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, for ever; %5</source>
        <translation>Löschsperre %1 von %2: %3 bis %4, für immer; %5</translation>
    </message>
    <message>
        <source>released: %1</source>
        <translation>aufgehoben: %1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>extended: %1</source>
        <translation>verlängert: %1</translation>
    </message>
    <message>
        <source>merged into hold %1: %2</source>
        <translation>in Löschsperre %1 aufgegangen: %2</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, enters a hold</source>
        <translation>eine Transaktion von %1, offen seit %2, trägt eine Löschsperre ein</translation>
    </message>
    <message>
        <source>A schedule in seconds needs pg_cron 1.5 or newer. This database has pg_cron %1.</source>
        <translation>Ein Zeitplan in Sekunden braucht pg_cron 1.5 oder neuer. Diese Datenbank hat pg_cron %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a schedule.</source>
        <translation>„%1“ ist kein Zeitplan.</translation>
    </message>
    <message>
        <source>Expected the five fields of a crontab, such as &quot;*/5 * * * *&quot;, or &quot;N seconds&quot; with N from 1 to 59.</source>
        <translation>Erwartet werden die fünf Felder einer crontab, etwa „*/5 * * * *“, oder „N seconds“ mit N von 1 bis 59.</translation>
    </message>
    <message>
        <source>%1 is scheduled for &quot;%2&quot;</source>
        <translation>%1 ist für „%2“ eingeplant</translation>
    </message>
    <message>
        <source>This login may not see tenant %1.</source>
        <translation>Diese Anmeldung darf den Mandanten %1 nicht sehen.</translation>
    </message>
    <message>
        <source>This database has no session %1.</source>
        <translation>Diese Datenbank hat keine Sitzung %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl sessions</source>
        <translation>Auflisten: tidemarkctl sessions</translation>
    </message>
    <message>
        <source>This login may not end session %1 of %2.</source>
        <translation>Dieser Login darf Sitzung %1 von %2 nicht beenden.</translation>
    </message>
    <message>
        <source>A superuser can allow it: GRANT pg_signal_backend TO %1</source>
        <translation>Ein Superuser kann es erlauben: GRANT pg_signal_backend TO %1</translation>
    </message>
    <message>
        <source>Only a superuser may end the session of a superuser.</source>
        <translation>Die Sitzung eines Superusers darf nur ein Superuser beenden.</translation>
    </message>
    <message>
        <source>It belongs to the server itself.</source>
        <translation>Sie gehört dem Server selbst.</translation>
    </message>
    <message>
        <source>statement of session %1 of %2 cancelled</source>
        <translation>Anweisung der Sitzung %1 von %2 abgebrochen</translation>
    </message>
    <message>
        <source>session %1 of %2 terminated</source>
        <translation>Sitzung %1 von %2 beendet</translation>
    </message>
    <message>
        <source>There is no alert rule %1.</source>
        <translation>Es gibt keine Alarmregel %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl alerts list</source>
        <translation>Auflisten: tidemarkctl alerts list</translation>
    </message>
    <message>
        <source>There is no measure &quot;%1&quot;.</source>
        <translation>Es gibt keine Messgröße &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The measures are %1.</source>
        <translation>Die Messgrößen sind %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a condition.</source>
        <translation>&quot;%1&quot; ist keine Bedingung.</translation>
    </message>
    <message>
        <source>Expected above, below, rises, falls or silent.</source>
        <translation>Erwartet wird above, below, rises, falls oder silent.</translation>
    </message>
    <message>
        <source>An alert rule needs a tenant.</source>
        <translation>Eine Alarmregel braucht einen Mandanten.</translation>
    </message>
    <message>
        <source>An alert rule needs a name of at most 200 characters.</source>
        <translation>Eine Alarmregel braucht einen Namen von höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>The window of an alert rule must be between 1 minute and 1 day.</source>
        <translation>Das Fenster einer Alarmregel muss zwischen 1 Minute und 1 Tag lang sein.</translation>
    </message>
    <message>
        <source>Only rules on events or requests can wait for missing data.</source>
        <translation>Nur Regeln zu Ereignissen oder Anfragen können auf fehlende Daten warten.</translation>
    </message>
    <message>
        <source>An alert rule needs a threshold of 0 or more.</source>
        <translation>Eine Alarmregel braucht eine Schwelle von mindestens 0.</translation>
    </message>
    <message>
        <source>The clear threshold must not lie beyond the threshold.</source>
        <translation>Die Entwarnungsschwelle darf nicht jenseits der Schwelle liegen.</translation>
    </message>
    <message>
        <source>How long a condition must hold, or be over, must be at most 1 day.</source>
        <translation>Wie lange eine Bedingung gelten oder vorbei sein muss, darf höchstens 1 Tag sein.</translation>
    </message>
    <message>
        <source>%1 cannot be limited to one event type.</source>
        <translation>%1 lässt sich nicht auf einen Ereignistyp beschränken.</translation>
    </message>
    <message>
        <source>The rollups do not count %1 by country.</source>
        <translation>Die Rollups zählen %1 nicht nach Land.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code, such as DE.</source>
        <translation>&quot;%1&quot; ist kein Ländercode wie DE.</translation>
    </message>
    <message>
        <source>There can be at most %1 alert rules.</source>
        <translation>Es kann höchstens %1 Alarmregeln geben.</translation>
    </message>
    <message>
        <source>There is no right &quot;%1&quot;: expected reader, operator or ingest.</source>
        <translation>Es gibt kein Recht „%1“: erwartet wird reader, operator oder ingest.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; has the right &quot;%2&quot; through the role &quot;%3&quot;.</source>
        <translation>Die Rolle „%1“ hat das Recht „%2“ durch die Rolle „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) of alert rules from %2 to %3: alert_change is kept for %4</source>
        <translation>
            <numerusform>%1 Änderung von Alarmregeln von %2 bis %3: alert_change wird %4 aufbewahrt</numerusform>
            <numerusform>%1 Änderungen von Alarmregeln von %2 bis %3: alert_change wird %4 aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 granted</source>
        <translation>%1: %2 erteilt</translation>
    </message>
    <message>
        <source>%1: %2 withdrawn</source>
        <translation>%1: %2 entzogen</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 added</source>
        <translation>Alarmregel %1 (&quot;%2&quot;) von Mandant %3 angelegt</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 changed</source>
        <translation>Alarmregel %1 (&quot;%2&quot;) von Mandant %3 geändert</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 removed</source>
        <translation>Alarmregel %1 (&quot;%2&quot;) von Mandant %3 entfernt</translation>
    </message>
    <message>
        <source>rows from %1 to %2 have been deleted</source>
        <translation>Zeilen von %1 bis %2 wurden gelöscht</translation>
    </message>
    <message>
        <source>its window has more than %1 raw rows that no rollup covers</source>
        <translation>ihr Fenster hat mehr als %1 Rohzeilen, die kein Rollup abdeckt</translation>
    </message>
    <message>
        <source>no matching rows in its window</source>
        <translation>keine passenden Zeilen in ihrem Fenster</translation>
    </message>
    <message>
        <source>no rows one week earlier to compare with</source>
        <translation>keine Zeilen eine Woche zuvor zum Vergleichen</translation>
    </message>
    <message>
        <source>rollups kept changing while it was read</source>
        <translation>die Rollups änderten sich immer wieder, während sie gelesen wurden</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; inherits nothing from its groups (NOINHERIT): what is granted to it would have no effect.</source>
        <translation>Die Rolle „%1“ erbt nichts von ihren Gruppen (NOINHERIT): was ihr freigegeben wird, bliebe ohne Wirkung.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; sees other tenants through the role &quot;%2&quot;.</source>
        <translation>Die Rolle „%1“ sieht andere Mandanten durch die Rolle „%2“.</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 cannot be evaluated: %4</source>
        <translation>Alarmregel %1 („%2“) von Mandant %3 kann nicht ausgewertet werden: %4</translation>
    </message>
    <message>
        <source>some rollups in its window were made before its measure was recorded</source>
        <translation>einige Rollups in ihrem Fenster sind älter als die Erfassung ihrer Messgröße</translation>
    </message>
    <message>
        <source>an error on the server; the run log has the details</source>
        <translation>ein Fehler auf dem Server; Näheres steht im Laufprotokoll</translation>
    </message>
    <message>
        <source>a worker node cannot be reached</source>
        <translation>ein Worker-Knoten ist nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation>Es gibt keine Notiz %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl annotations list</source>
        <translation>Auflisten: tidemarkctl annotations list</translation>
    </message>
    <message>
        <source>A note needs a text of at most 500 characters.</source>
        <translation>Eine Notiz braucht einen Text von höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>The text of a note must be one line without invisible characters.</source>
        <translation>Der Text einer Notiz muss eine Zeile ohne unsichtbare Zeichen sein.</translation>
    </message>
    <message>
        <source>A note needs a start, and an end that is not before it.</source>
        <translation>Eine Notiz braucht einen Anfang und ein Ende, das nicht davor liegt.</translation>
    </message>
    <message>
        <source>Only operators write notes for all tenants.</source>
        <translation>Notizen für alle Mandanten schreiben nur Betreiber.</translation>
    </message>
    <message>
        <source>Note %1 was written by %2: only its author and operators may change or remove it.</source>
        <translation>Notiz %1 stammt von %2: Nur Verfasser und Betreiber dürfen sie ändern oder entfernen.</translation>
    </message>
    <message>
        <source>There can be at most %2 notes for %1.</source>
        <translation>Es kann höchstens %2 Notizen für %1 geben.</translation>
    </message>
    <message>
        <source>note %1 for %2 added</source>
        <translation>Notiz %1 für %2 hinzugefügt</translation>
    </message>
    <message>
        <source>note %1 for %2 changed</source>
        <translation>Notiz %1 für %2 geändert</translation>
    </message>
    <message>
        <source>note %1 for %2 removed</source>
        <translation>Notiz %1 für %2 entfernt</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>alle Mandanten</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>the record</source>
        <translation>der Datensatz</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>%1 contains a NUL byte, which the server cannot store</source>
        <translation>%1 enthält ein NUL-Byte, das der Server nicht speichern kann</translation>
    </message>
    <message>
        <source>a quote is not allowed here: a cell with quotes must be quoted as a whole, with its own quotes doubled</source>
        <translation>ein Anführungszeichen steht, wo keines stehen darf: Eine Zelle mit Anführungszeichen wird als Ganzes eingeschlossen, und ihre Anführungszeichen werden verdoppelt</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>wrong number of columns (expected, found): %2</source>
        <translation>die Zahl der Spalten weicht ab (erwartet, gefunden): %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is out of range (0 to 2147483647)</source>
        <translation>%1 liegt außerhalb von 0 bis 2147483647</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 ist keine Zeit</translation>
    </message>
    <message>
        <source>%1 is before 1970 or more than a year in the future</source>
        <translation>%1 liegt vor 1970 oder mehr als ein Jahr in der Zukunft</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>%1 contains a line break</source>
        <translation>%1 enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>%1 is not valid JSON</source>
        <translation>%1 ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 contains \u0000, which the server cannot store</source>
        <translation>%1 enthält \u0000, was der Server nicht speichern kann</translation>
    </message>
    <message>
        <source>%1 contains half of a surrogate pair</source>
        <translation>%1 enthält ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>%1 contains a number that is too large for the server</source>
        <translation>%1 enthält eine Zahl, die für den Server zu groß ist</translation>
    </message>
    <message>
        <source>%1 is nested too deeply</source>
        <translation>%1 ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1 is not an HTTP status</source>
        <translation>%1 ist kein HTTP-Status</translation>
    </message>
    <message>
        <source>%1 is not a response time</source>
        <translation>%1 ist keine Antwortzeit</translation>
    </message>
    <message>
        <source>the message has no value</source>
        <translation>die Nachricht hat keinen Inhalt</translation>
    </message>
    <message>
        <source>the server refused it: %2</source>
        <translation>der Server hat es abgelehnt: %2</translation>
    </message>
    <message>
        <source>the line does not match the log format from character %2 on</source>
        <translation>die Zeile hat ab Zeichen %2 nicht das Format des Protokolls</translation>
    </message>
    <message>
        <source>the record is longer than %1 bytes; only its start is kept</source>
        <translation>der Datensatz ist länger als %1 Bytes; nur sein Anfang ist aufbewahrt</translation>
    </message>
    <message>
        <source>the header that names the columns could not be read; correct it first</source>
        <translation>die Kopfzeile, die sagt, welche Spalten es sind, ist nicht lesbar; zuerst sie berichtigen</translation>
    </message>
    <message>
        <source>an earlier run stored the beginning of this line as a record, because the file ended there</source>
        <translation>ein früherer Lauf hat den Anfang dieser Zeile als Datensatz gespeichert, da die Datei dort endete</translation>
    </message>
    <message>
        <source>%1 is not an address: &quot;%2&quot;. If the log names clients by host name, choose the log format</source>
        <translation>%1 ist keine Adresse: „%2“. Wählen Sie das Format des Protokolls, wenn Clients mit Namen protokolliert werden</translation>
    </message>
    <message>
        <source>the record is not a request</source>
        <translation>der Datensatz ist keine Anfrage</translation>
    </message>
    <message>
        <source>%1 contains an invalid escape (for nginx, set escape=json in the log format)</source>
        <translation>%1 enthält eine ungültige Maskierung (bei nginx hilft escape=json im Format)</translation>
    </message>
    <message>
        <source>the line matches none of the recognized log formats</source>
        <translation>die Zeile hat keines der Formate, die erkannt werden</translation>
    </message>
    <message>
        <source>%1 is not an address: &quot;%2&quot;</source>
        <translation>%1 ist keine Adresse: „%2“</translation>
    </message>
    <message>
        <source>%1 is out of range (0 to 9223372036854775807)</source>
        <translation>%1 liegt außerhalb des Bereichs (0 bis 9223372036854775807)</translation>
    </message>
    <message>
        <source>no #Fields line before it says what the fields of the line are</source>
        <translation>keine #Fields-Zeile davor sagt, was die Felder der Zeile sind</translation>
    </message>
    <message>
        <source>the fields of the line are not those of an HTTP request (#Fields)</source>
        <translation>die Felder der Zeile sind nicht die einer HTTP-Anfrage (#Fields)</translation>
    </message>
</context>
<context>
    <name>RejectsDialog</name>
    <message>
        <source>Rejected records</source>
        <translation>Abgewiesene Datensätze</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>No pane has numbers that could be saved.</source>
        <translation>Keine Ansicht hat Zahlen, die gespeichert werden könnten.</translation>
    </message>
    <message>
        <source>A report is a file that ends with .pdf, .png or .zip: %1 does not.</source>
        <translation>Ein Bericht ist eine Datei, die auf .pdf, .png oder .zip endet: %1 tut das nicht.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Avg. response</source>
        <translation>Ø Antwortzeit</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenmenge</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Retention of each table</source>
        <translation>Wie lange jede Tabelle aufbewahrt wird</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Held regardless of retention</source>
        <translation>Unabhängig von der Aufbewahrung gesperrt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Löschsperren</translation>
    </message>
    <message>
        <source>Release hold…</source>
        <translation>Löschsperre aufheben …</translation>
    </message>
    <message>
        <source>What would be deleted, day by day</source>
        <translation>Was gelöscht würde, Tag für Tag</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Nothing in %1 would be deleted. The disk must have room for all of it.</source>
        <translation>Nichts von %1 würde gelöscht. Alles muss auf den Datenträger passen.</translation>
    </message>
    <message>
        <source>Nothing in %1 would be deleted now.</source>
        <translation>Von %1 würde jetzt nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source> in %n bucket(s)</source>
        <translation>
            <numerusform> in einem Abschnitt</numerusform>
            <numerusform> in %n Abschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n partition(s)</source>
        <translation>
            <numerusform> in einer Partition</numerusform>
            <numerusform> in %n Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The next upkeep would delete %1 rows of %2%3 (%4).</source>
        <translation>Der nächste Wartungslauf würde %1 Zeilen von %2%3 löschen (%4).</translation>
    </message>
    <message>
        <source>%1 older rows would be kept: %2.</source>
        <translation>%1 ältere Zeilen würden bleiben: %2.</translation>
    </message>
    <message>
        <source>Data from %1 onwards would be kept.</source>
        <translation>Daten ab %1 würden bleiben.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Unknown column &quot;%1&quot;: expected %2.</source>
        <translation>Unbekannte Spalte &quot;%1&quot;: erwartet wird %2.</translation>
    </message>
    <message>
        <source>The filter by %1 has no value.</source>
        <translation>Der Filter nach %1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>The filter by %1 has a character that no stored text can hold.</source>
        <translation>Der Filter nach %1 hat ein Zeichen, das kein gespeicherter Text enthalten kann.</translation>
    </message>
    <message>
        <source>The filter by %2 needs a whole number, or a range such as 300..350, not %1.</source>
        <translation>Der Filter nach %2 braucht eine ganze Zahl oder einen Bereich wie 300..350, nicht %1.</translation>
    </message>
</context>
<context>
    <name>SchemaVersion</name>
    <message>
        <source>The schema has version %1. This program supports versions up to %2 and never writes to a newer one.</source>
        <translation>Das Schema hat Version %1; dieses Programm kennt Versionen bis %2 und schreibt nichts in ein neueres.</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer.</source>
        <translation>Aktualisieren Sie Tidemark auf diesem Computer.</translation>
    </message>
    <message>
        <source>The schema has version %1; this needs version %2.</source>
        <translation>Das Schema hat Version %1; hierfür ist Version %2 nötig.</translation>
    </message>
    <message>
        <source>The schema has version %1, newer than this program&apos;s %2. Numbers are shown, but nothing is written. Update Tidemark on this computer.</source>
        <translation>Das Schema hat Version %1 und ist neuer als die %2 dieses Programms: Zahlen werden gezeigt, geschrieben wird nichts. Aktualisieren Sie Tidemark auf diesem Computer.</translation>
    </message>
    <message>
        <source>The schema has version %1, older than this program&apos;s %2, so some of what this program shows is missing. Run: tidemarkctl init</source>
        <translation>Das Schema hat Version %1 und ist älter als die %2 dieses Programms: Manches, was dieses Programm zeigt, fehlt. Ausführen: tidemarkctl init</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>5 seconds from</source>
        <translation>Fünf Sekunden ab</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>From raw rows</source>
        <translation>Davon aus Rohzeilen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1: %2, previously %3</source>
        <translation>%1: %2, davor %3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Keine Werte.</translation>
    </message>
    <message>
        <source>Latest %1, lowest %2, highest %3.</source>
        <translation>Zuletzt %1; kleinster %2; größter %3.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht zuzuordnen</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht zuzuordnen</translation>
    </message>
    <message>
        <source>%1: %2, no data for the previous period</source>
        <translation>%1: %2, davor keine Daten</translation>
    </message>
    <message>
        <source>Success (2xx)</source>
        <translation>Erfolg (2xx)</translation>
    </message>
    <message>
        <source>Redirects (3xx)</source>
        <translation>Weiterleitungen (3xx)</translation>
    </message>
    <message>
        <source>Client errors (4xx)</source>
        <translation>Client-Fehler (4xx)</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>Server-Fehler (5xx)</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Countries: %1</source>
        <translation>Länder: %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>Change from the previous range of the same length.</source>
        <translation>Die Änderung gilt gegenüber dem gleich langen Zeitraum davor.</translation>
    </message>
    <message>
        <source>Countries: %1.</source>
        <translation>Länder: %1.</translation>
    </message>
    <message>
        <source>Top country: %1 with %2, %3.</source>
        <translation>An erster Stelle %1 mit %2, %3.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1, chosen by the filter</source>
        <translation>%1, im Filter gewählt</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (Code %2)</translation>
    </message>
    <message>
        <source>Chosen: %1 of all</source>
        <translation>Gewählt: %1 von allen</translation>
    </message>
    <message>
        <source>The filter by country only marks rows here: shares stay those of all countries.</source>
        <translation>Der Länderfilter markiert hier nur Zeilen: Die Anteile bleiben die an allen Ländern.</translation>
    </message>
    <message>
        <source>change from %1</source>
        <translation>Änderung gegenüber %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Response (ms)</source>
        <translation>Antwortzeit (ms)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Known times</source>
        <translation>Bekannte Zeiten</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamste</translation>
    </message>
    <message>
        <source>Within the threshold</source>
        <translation>Innerhalb der Schwelle</translation>
    </message>
    <message>
        <source>Apdex</source>
        <translation>Apdex</translation>
    </message>
    <message>
        <source>No status logged</source>
        <translation>Kein Status protokolliert</translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests</source>
        <translation>%1: %2 von %3 Anfragen</translation>
    </message>
    <message>
        <source>Errors: %1 with 4xx and 5xx · %2 with 5xx alone</source>
        <translation>Fehler: %1 mit 4xx und 5xx · %2 nur mit 5xx</translation>
    </message>
    <message>
        <source>Only %1: shares are of these</source>
        <translation>Nur %1: Die Anteile beziehen sich darauf</translation>
    </message>
    <message>
        <source>Every status as the server logged it.</source>
        <translation>Jeder Status, wie der Server ihn protokolliert hat.</translation>
    </message>
    <message>
        <source>Most frequent: %1, %2.</source>
        <translation>Am häufigsten: %1, %2.</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>keeps growing</source>
        <translation>wächst immer weiter</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 in %n Tag</numerusform>
            <numerusform>%1 in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Rows (estimate)</source>
        <translation>Zeilen (geschätzt)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Growth per day</source>
        <translation>Wachstum je Tag</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>raw rows</source>
        <translation>Rohzeilen</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 does not answer: its disk is not known.</source>
        <translation>%1 antwortet nicht: sein Datenträger ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on the disk.</source>
        <translation>%1 von %2 sind auf dem Datenträger frei.</translation>
    </message>
    <message>
        <source>How much of the disk is free is not known: PostgreSQL does not tell. Check it on the server.</source>
        <translation>Wie viel auf dem Datenträger frei ist, ist nicht bekannt: PostgreSQL sagt es nicht. Prüfen Sie es auf dem Server.</translation>
    </message>
    <message>
        <source>These tables take %1 and grow by %2 a day.</source>
        <translation>Diese Tabellen belegen %1 und wachsen um %2 am Tag.</translation>
    </message>
    <message>
        <source>These tables take %1 and do not grow.</source>
        <translation>Diese Tabellen belegen %1 und wachsen nicht.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the disk is full in %n day(s).</source>
        <translation>
            <numerusform>So ist der Datenträger in %n Tag voll.</numerusform>
            <numerusform>So ist der Datenträger in %n Tagen voll.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the present retention they end at %1.</source>
        <translation>Mit der jetzigen Aufbewahrung bleibt es am Ende bei %1.</translation>
    </message>
    <message>
        <source>What is younger than a day is not counted in the growth yet.</source>
        <translation>Was jünger als ein Tag ist, zählt beim Wachstum noch nicht mit.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>next upkeep</source>
        <translation>nächster Wartungslauf</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later, about</source>
        <translation>
            <numerusform>%n Tag später, etwa</numerusform>
            <numerusform>%n Tage später, etwa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 rows where it had %3</source>
        <translation>%1 hat %2 Zeilen, wo es %3 waren</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold %1 rows: none is lost, and %2 late rows came meanwhile.</source>
        <translation>Nachgezählt enthalten die Rollups dieser Zeit %1 Zeilen: keine ist verloren, und %2 verspätete Zeilen kamen inzwischen dazu.</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold %1 rows, as before.</source>
        <translation>Nachgezählt enthalten die Rollups dieser Zeit %1 Zeilen, wie zuvor.</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold less than before: %1. Unless the audit trail shows an expired level or a rebuilt day of that time, restore them from a backup, and report this.</source>
        <translation>Nachgezählt enthalten die Rollups dieser Zeit weniger als zuvor: %1. Zeigt das Laufprotokoll für diese Zeit keine abgelaufene Stufe und keinen neu aufgebauten Tag, stellen Sie sie aus einer Sicherung wieder her, und melden Sie das.</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und ein weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No record has a time: the load time is stored (%1).</source>
        <translation>Kein Datensatz hat eine Zeit: Gespeichert wird die Zeit des Ladens (%1).</translation>
    </message>
    <message>
        <source>No record has a URL (%1).</source>
        <translation>Kein Datensatz hat eine URL (%1).</translation>
    </message>
    <message>
        <source>No record has a client address (%1).</source>
        <translation>Kein Datensatz hat die Adresse eines Clients (%1).</translation>
    </message>
    <message>
        <source>Recognized as %1: %2</source>
        <translation>Erkannt als %1: %2</translation>
    </message>
    <message>
        <source>Nothing from %1 was stored. It looks like %2. Load it with: %3</source>
        <translation>Nichts von %1 ist gespeichert. Es sieht aus wie %2. So wird es geladen: %3</translation>
    </message>
    <message>
        <source>Nothing from %1 was stored. It looks like %2.</source>
        <translation>Nichts von %1 ist gespeichert. Es sieht aus wie %2.</translation>
    </message>
    <message>
        <source>Ignored, because the table has no column for them: %1</source>
        <translation>Ignoriert, weil die Tabelle keine Spalte dafür hat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no HTTP status (0, 000, or truncated): stored with status 0.</source>
        <translation>
            <numerusform>Eine Anfrage hat keinen HTTP-Status (0, 000 oder abgeschnitten): mit Status 0 gespeichert.</numerusform>
            <numerusform>%n Anfragen haben keinen HTTP-Status (0, 000 oder abgeschnitten): mit Status 0 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a URL that the server truncated when it logged it: stored as far as it goes.</source>
        <translation>
            <numerusform>Eine Anfrage hat eine URL, die der Server beim Protokollieren abgeschnitten hat: gespeichert, soweit sie reicht.</numerusform>
            <numerusform>%n Anfragen haben eine URL, die der Server beim Protokollieren abgeschnitten hat: gespeichert, soweit sie reicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored, so nothing is held. Rows that an earlier load stored are held with &quot;tidemarkctl holds add&quot;, by an operator.</source>
        <translation>Es wurde nichts gespeichert, also auch nichts gesperrt. Zeilen eines früheren Ladelaufs sperrt ein Operator mit „tidemarkctl holds add“.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not requests and are not counted: HTTP/2 connections (&quot;PRI * HTTP/2.0&quot;), or what the server did by itself.</source>
        <translation>
            <numerusform>Eine Zeile ist keine Anfrage und zählt nicht: eine HTTP/2-Verbindung („PRI * HTTP/2.0“) oder was der Server von sich aus tat.</numerusform>
            <numerusform>%n Zeilen sind keine Anfragen und zählen nicht: HTTP/2-Verbindungen („PRI * HTTP/2.0“) oder was der Server von sich aus tat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a time without a time zone: read as UTC.</source>
        <translation>
            <numerusform>Bei einer Anfrage steht die Uhrzeit ohne Zeitzone: als UTC gelesen.</numerusform>
            <numerusform>Bei %n Anfragen steht die Uhrzeit ohne Zeitzone: als UTC gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no country: %1 knows no addresses of their kind (IPv4 or IPv6).</source>
        <translation>
            <numerusform>Eine Anfrage hat kein Land: %1 kennt keine Adressen ihrer Art (IPv4 oder IPv6).</numerusform>
            <numerusform>%n Anfragen haben kein Land: %1 kennt keine Adressen ihrer Art (IPv4 oder IPv6).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>The keychain has no password for this login.</source>
        <translation>Der Schlüsselbund hat kein Passwort für diesen Login.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>In a table: sort by this column, ascending</source>
        <translation>In einer Tabelle: nach dieser Spalte aufsteigend sortieren</translation>
    </message>
    <message>
        <source>In a table: sort by this column, descending</source>
        <translation>In einer Tabelle: nach dieser Spalte absteigend sortieren</translation>
    </message>
</context>
<context>
    <name>TenantSidebar</name>
    <message>
        <source>Find a tenant (Ctrl+K)</source>
        <translation>Mandant suchen (Strg+K)</translation>
    </message>
    <message>
        <source>Find a tenant by name or number</source>
        <translation>Mandant nach Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>All tenants beside each other (Ctrl+Shift+O)</source>
        <translation>Alle Mandanten nebeneinander (Strg+Umschalt+O)</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>UniquesPane</name>
    <message>
        <source>Check exactly…</source>
        <translation>Genau prüfen…</translation>
    </message>
    <message>
        <source>Count in the raw rows; it says first how many have to be read</source>
        <translation>In den Rohzeilen zählen; zuerst wird gesagt, wie viele zu lesen sind</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Ereignisse zeigen</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Show HTTP requests</source>
        <translation>HTTP-Anfragen zeigen</translation>
    </message>
    <message>
        <source>Previous range (Alt+Left)</source>
        <translation>Zurück zum vorigen Zeitraum (Alt+Links)</translation>
    </message>
    <message>
        <source>Previous range</source>
        <translation>Zurück zum vorigen Zeitraum</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 Std.</translation>
    </message>
    <message>
        <source>Last 24 hours, per quarter hour</source>
        <translation>Die letzten 24 Stunden, nach Viertelstunden</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>Last 7 days, per hour</source>
        <translation>Die letzten 7 Tage, nach Stunden</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>Last 30 days, per day</source>
        <translation>Die letzten 30 Tage, nach Tagen</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 T</translation>
    </message>
    <message>
        <source>Last 90 days, per day</source>
        <translation>Die letzten 90 Tage, nach Tagen</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>Time zone that defines days and hours</source>
        <translation>Zeitzone, in der Tage und Stunden geschnitten werden</translation>
    </message>
    <message>
        <source>Pause live counts (Ctrl+P)</source>
        <translation>Live-Zahlen anhalten (Strg+P)</translation>
    </message>
    <message>
        <source>Pause live counts</source>
        <translation>Live-Zahlen anhalten</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <translation>Jetzt auffrischen (F5)</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt auffrischen</translation>
    </message>
    <message>
        <source>Theme: light, dark or system</source>
        <translation>Aussehen: hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Administration (Ctrl+Shift+A)</source>
        <translation>Verwaltung (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Earlier by the length of the range (Alt+Shift+Left)</source>
        <translation>Um die Länge des Zeitraums früher (Alt+Umschalt+Links)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Last 365 days, per day</source>
        <translation>Die letzten 365 Tage, nach Tagen</translation>
    </message>
    <message>
        <source>Days, weeks and months of the calendar, or any other range</source>
        <translation>Tage, Wochen und Monate des Kalenders oder ein beliebiger Zeitraum</translation>
    </message>
    <message>
        <source>Later by the length of the range (Alt+Shift+Right)</source>
        <translation>Um die Länge des Zeitraums später (Alt+Umschalt+Rechts)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>ViewSettings</name>
    <message>
        <source>The settings could not be read and were moved to %1. The window starts with defaults.</source>
        <translation>Die Einstellungen waren nicht zu lesen. Sie liegen nun als %1 beiseite, und das Fenster beginnt mit seinen Vorgaben.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. The window starts with defaults.</source>
        <translation>Die Einstellungen in %1 sind nicht zu lesen. Das Fenster beginnt mit seinen Vorgaben.</translation>
    </message>
    <message>
        <source>The time zone %1, which was chosen before, is not known on this computer. Times are shown in the computer&apos;s own zone.</source>
        <translation>Die früher gewählte Zeitzone %1 ist auf diesem Computer nicht bekannt. Zeiten werden in der Zone des Computers gezeigt.</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>This view cannot be opened: its field “%1” cannot be “%2”.</source>
        <translation>Diese Sicht kann nicht geöffnet werden: ihr Feld „%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>Ask for the view to be saved again.</source>
        <translation>Bitten Sie darum, dass die Sicht noch einmal gespeichert wird.</translation>
    </message>
    <message>
        <source>This is no view of Tidemark.</source>
        <translation>Das ist keine Sicht von Tidemark.</translation>
    </message>
    <message>
        <source>Save a view with “Save view to a file…”, or copy its link.</source>
        <translation>Speichern Sie eine Sicht mit „Sicht in eine Datei speichern…“, oder kopieren Sie ihren Link.</translation>
    </message>
    <message>
        <source>This view was saved by a newer Tidemark (version %1 of views; this one reads up to %2).</source>
        <translation>Diese Sicht hat ein neueres Tidemark gespeichert (Version %1 der Sichten; dieses hier liest bis %2).</translation>
    </message>
    <message>
        <source>Install a newer Tidemark.</source>
        <translation>Installieren Sie ein neueres Tidemark.</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>WorkerNode</name>
    <message>
        <source>This is a worker node of a Citus cluster, not its coordinator.</source>
        <translation>Dies ist ein Worker-Knoten eines Citus-Clusters, nicht sein Koordinator.</translation>
    </message>
    <message>
        <source>This is a worker of %1.</source>
        <translation>Dies ist ein Worker von %1.</translation>
    </message>
    <message>
        <source>Connect to the coordinator.</source>
        <translation>Verbinden Sie sich mit dem Koordinator.</translation>
    </message>
    <message>
        <source>Connect to its coordinator, %1.</source>
        <translation>Verbinden Sie sich mit seinem Koordinator, %1.</translation>
    </message>
</context>
<context>
    <name>ZonePicker</name>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>City, country or offset</source>
        <translation>Stadt, Land oder Abstand zu UTC</translation>
    </message>
</context>
<context>
    <name>countryName</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, by its ISO 639 code</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>The rows have no country, or what is no country code: A1 (anonymous proxy) or T1 (Tor), for example.</source>
        <translation>Die Zeilen haben kein Land oder etwas, das kein Ländercode ist: A1 (anonymer Proxy) oder T1 (Tor) zum Beispiel.</translation>
    </message>
    <message>
        <source>User-assigned code: content delivery networks and GeoIP tables use it where the country is not known.</source>
        <translation>Frei vergebener Code: Content-Delivery-Netze und GeoIP-Tabellen verwenden ihn, wo das Land nicht bekannt ist.</translation>
    </message>
    <message>
        <source>User-assigned code: used for an unknown country.</source>
        <translation>Frei vergebener Code: steht für ein unbekanntes Land.</translation>
    </message>
    <message>
        <source>Reserved code of the European Union: GeoIP tables use it for addresses in Europe whose country is not known.</source>
        <translation>Reservierter Code der Europäischen Union: GeoIP-Tabellen verwenden ihn für Adressen in Europa, deren Land nicht bekannt ist.</translation>
    </message>
    <message>
        <source>No country: GeoIP tables use it for addresses in Asia and the Pacific whose country is not known.</source>
        <translation>Kein Land: GeoIP-Tabellen verwenden ihn für Adressen in Asien und im Pazifikraum, deren Land nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Reserved code of the United Nations.</source>
        <translation>Reservierter Code der Vereinten Nationen.</translation>
    </message>
    <message>
        <source>Reserved code of the United Kingdom, whose own is GB.</source>
        <translation>Reservierter Code des Vereinigten Königreichs, dessen eigener GB ist.</translation>
    </message>
    <message>
        <source>User-assigned code that is in general use for Kosovo.</source>
        <translation>Frei vergebener Code, der allgemein für den Kosovo verwendet wird.</translation>
    </message>
    <message>
        <source>User-assigned code: it means what whoever wrote the rows says.</source>
        <translation>Frei vergebener Code: Er bedeutet, was die Quelle der Zeilen damit meint.</translation>
    </message>
    <message>
        <source>This code is in no list of countries.</source>
        <translation>Dieser Code steht in keiner Länderliste.</translation>
    </message>
</context>
<context>
    <name>layerText</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(ohne Art)</translation>
    </message>
</context>
<context>
    <name>tidemark::BackfillModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>checked; no changes needed</source>
        <translation>angesehen; nichts war zu ändern</translation>
    </message>
    <message>
        <source>rebuilt; buckets changed: %1</source>
        <translation>neu aufgebaut; geänderte Abschnitte: %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>same number of rows; sums, countries or sketches differ</source>
        <translation>gleich viele Zeilen; Summen, Länder oder Skizzen weichen ab</translation>
    </message>
    <message>
        <source>%1 more rows</source>
        <translation>%1 Zeilen mehr</translation>
    </message>
    <message>
        <source>%1 fewer rows</source>
        <translation>%1 Zeilen weniger</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Zeilen vorher</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Zeilen nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>past its retention in %1</source>
        <translation>in %1 abgelaufen</translation>
    </message>
</context>
<context>
    <name>tidemark::CoverageModel</name>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>raw rows expired</source>
        <translation>Rohzeilen abgelaufen</translation>
    </message>
    <message>
        <source>late rows added</source>
        <translation>späte Zeilen ergänzt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>rollup failed</source>
        <translation>Rollup misslungen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>All its rows are rolled up, and the raw rows still exist.</source>
        <translation>Jede Zeile davon ist zusammengefasst, und die Rohzeilen sind noch da.</translation>
    </message>
    <message>
        <source>All its rows are rolled up. Its raw rows are gone, so it cannot be rebuilt.</source>
        <translation>Jede Zeile davon ist zusammengefasst; ohne seine Rohzeilen lässt er sich nicht neu aufbauen.</translation>
    </message>
    <message>
        <source>Complete. Late rows were added after it was completed.</source>
        <translation>Vollständig; seitdem wurden Zeilen ergänzt, die spät kamen.</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>Er ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>It has ended, and some of its rows wait for the next rollup.</source>
        <translation>Er ist zu Ende, und Zeilen davon warten auf das nächste Rollup.</translation>
    </message>
    <message>
        <source>It is waiting, and the last rollup failed: see the audit trail for the reason.</source>
        <translation>Er wartet, und das letzte Rollup misslang: Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The rollup is past its retention and was deleted.</source>
        <translation>Das Rollup ist abgelaufen und wurde entfernt.</translation>
    </message>
    <message>
        <source>Rows not rolled up yet: %1.</source>
        <translation>Noch nicht zusammengefasste Zeilen: %1.</translation>
    </message>
    <message>
        <source>Late rows added: %1.</source>
        <translation>Ergänzte späte Zeilen: %1.</translation>
    </message>
    <message>
        <source>It cannot be rebuilt: its raw rows no longer exist.</source>
        <translation>Er lässt sich nicht neu aufbauen: Es gibt keine Rohzeilen mehr davon.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day&apos;s row</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month&apos;s row</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>How many late rows were added is no longer known.</source>
        <translation>Wie viele verspätete Zeilen hinzukamen, ist nicht mehr bekannt.</translation>
    </message>
</context>
<context>
    <name>tidemark::Formatter</name>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday, day</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day, month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation>%1 Bio.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 Std.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 T</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: weekday, day, month</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format with weekday and year</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 of the minute</source>
        <translation>%1 der Minute</translation>
    </message>
    <message>
        <source>%1 of the quarter hour</source>
        <translation>%1 der Viertelstunde</translation>
    </message>
    <message>
        <source>%1 of the hour</source>
        <translation>%1 der Stunde</translation>
    </message>
    <message>
        <source>%1 of the day</source>
        <translation>%1 des Tages</translation>
    </message>
    <message>
        <source>Rollup</source>
        <translation>Rollup</translation>
    </message>
    <message>
        <source>Raw rows</source>
        <translation>Rohzeilen</translation>
    </message>
    <message>
        <source>Rollup + raw rows</source>
        <translation>Rollup + Rohzeilen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP-Anfragen</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>quarter hour</source>
        <translation>Viertelstunde</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>noch nicht zusammengefasst</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>future</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>a number that rows are missing from</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>no prior data</source>
        <translation>damals keine Daten</translation>
    </message>
    <message>
        <source>partial data</source>
        <translation>unvollständige Daten</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>partial: rows are missing</source>
        <translation>unvollständig: Zeilen fehlen</translation>
    </message>
    <message>
        <source>data expired</source>
        <translation>Daten abgelaufen</translation>
    </message>
</context>
<context>
    <name>tidemark::OverviewModel</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
</context>
<context>
    <name>tidemark::TenantModel</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Noch keine Mandanten</translation>
    </message>
    <message>
        <source>No match among %1</source>
        <translation>Kein Treffer unter %1</translation>
    </message>
    <message>
        <source>Showing %1 of %2 matches</source>
        <translation>%1 von %2 Treffern</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Tenants: %1</source>
        <translation>Mandanten: %1</translation>
    </message>
    <message>
        <source>%1, tenant %2</source>
        <translation>%1, Mandant %2</translation>
    </message>
    <message>
        <source>%1, tenant %2, pinned</source>
        <translation>%1, Mandant %2, angeheftet</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, wird gerade gezeigt</translation>
    </message>
</context>
<context>
    <name>tidemark::app::ConnectionDesk</name>
    <message>
        <source>Another connection is called “%1”.</source>
        <translation>Eine andere Verbindung heißt schon „%1“.</translation>
    </message>
    <message>
        <source>The password stays in memory until you close Tidemark.</source>
        <translation>Das Passwort bleibt im Arbeitsspeicher, bis Sie Tidemark schließen.</translation>
    </message>
    <message>
        <source>The password could not be removed from the keychain. %1</source>
        <translation>Das Passwort konnte nicht aus dem Schlüsselbund entfernt werden. %1</translation>
    </message>
</context>
<context>
    <name>tidemark::app::CoordinatorSession</name>
    <message>
        <source>The keychain does not answer. Enter the password, or unlock the keychain.</source>
        <translation>Der Schlüsselbund antwortet nicht. Geben Sie das Passwort ein oder entsperren Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password stays in memory until you close Tidemark.</source>
        <translation>Das Passwort bleibt im Arbeitsspeicher, bis Sie Tidemark schließen.</translation>
    </message>
</context>
<context>
    <name>tidemark::app::Dashboard</name>
    <message>
        <source>The settings cannot be saved (disk full or read-only). Pins and layout are lost when you close the window.</source>
        <translation>Die Einstellungen können nicht gesichert werden (Datenträger voll oder schreibgeschützt): Angeheftetes und Anordnung sind vergessen, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>Could not start the private coordinator of this computer. %1</source>
        <translation>Der private Koordinator dieses Rechners startet nicht. %1</translation>
    </message>
    <message>
        <source>Fix this problem, then choose “Try now”.</source>
        <translation>Beheben Sie, was hier steht, und wählen Sie dann „Jetzt versuchen“.</translation>
    </message>
    <message>
        <source>Choose “Try now” to start it, or run: tidemarkctl local start</source>
        <translation>„Jetzt versuchen“ startet ihn; „tidemarkctl local start“ tut es auch.</translation>
    </message>
    <message>
        <source>The views cannot be saved (disk full or read-only).</source>
        <translation>Die Sichten können nicht gespeichert werden (Datenträger voll oder schreibgeschützt).</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alarm: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::app::Program</name>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from this list? Nothing changes on the server.</source>
        <translation>„%1“ aus dieser Liste entfernen? Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This window still uses the earlier settings of this connection. To use the new ones, close it once the import is over, and connect again.</source>
        <translation>Dieses Fenster nutzt noch die früheren Einstellungen dieser Verbindung. Um die neuen zu nutzen, schließen Sie es, sobald der Import vorbei ist, und verbinden Sie sich erneut.</translation>
    </message>
</context>
<context>
    <name>tidemark::app::TrialRun</name>
    <message>
        <source>Nothing is lost. Fix this problem, then try again.</source>
        <translation>Es ist nichts verloren. Beheben Sie das Problem und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 in %2</source>
        <translation>PostgreSQL %1 in %2</translation>
    </message>
    <message>
        <source>%1 rows of the past %2 days</source>
        <translation>%1 Zeilen der letzten %2 Tage</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::CacheAddress</name>
    <message>
        <source>Invalid address of the shared cache: expected redis://HOST[:PORT][/DB], rediss://HOST[:PORT][/DB] or unix:PATH.</source>
        <translation>Ungültige Adresse des gemeinsamen Cache: Erwartet wird redis://HOST[:PORT][/DB], rediss://HOST[:PORT][/DB] oder unix:PFAD.</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::CacheClient</name>
    <message>
        <source>It cannot be reached.</source>
        <translation>Er ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>Die Verbindung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>Er hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>It refuses the login or the database.</source>
        <translation>Er weist die Anmeldung oder die Datenbank zurück.</translation>
    </message>
    <message>
        <source>What it answers is not Redis&apos; protocol, or too large.</source>
        <translation>Was er antwortet, ist nicht das Protokoll von Redis oder zu groß.</translation>
    </message>
    <message>
        <source>It does not answer in time.</source>
        <translation>Er antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>What it answers is of no use.</source>
        <translation>Was er antwortet, ist unbrauchbar.</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::SnapshotStore::Private</name>
    <message>
        <source>The file with saved panes, %1, is damaged and could not be moved aside. Nothing is saved until you remove it. The data on the server is not affected.</source>
        <translation>Die Datei der aufbewahrten Ansichten, %1, ist beschädigt und ließ sich nicht beiseitelegen. Bis sie entfernt ist, wird nichts aufbewahrt. Die Daten auf dem Server sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The file with saved panes was damaged. It was moved to %1, and a new one was created. The data on the server is not affected.</source>
        <translation>Die Datei der aufbewahrten Ansichten war beschädigt. Sie liegt nun als %1 beiseite, und eine neue wurde begonnen. Die Daten auf dem Server sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Cannot save what the panes show to %1 (%2). The dashboard works, but will open empty next time. Free space on the disk or check the file&apos;s permissions.</source>
        <translation>Was die Ansichten zeigen, kann nicht in %1 aufbewahrt werden (%2). Das Fenster arbeitet, öffnet sich aber beim nächsten Mal leer. Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie die Rechte der Datei.</translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::InstallPlanner</name>
    <message>
        <source>The functions are from Tidemark %1; this program is %2 and would leave them unchanged.</source>
        <translation>Die Funktionen sind von Tidemark %1; dieses Programm ist %2 und würde sie unverändert lassen.</translation>
    </message>
    <message>
        <source>Tables that Citus does not distribute yet would be distributed, and their rows moved to the workers.</source>
        <translation>Tabellen, die Citus noch nicht verteilt, würden verteilt und ihre Zeilen auf die Worker verschoben.</translation>
    </message>
    <message>
        <source>Tables of Citus&apos; tutorials would be adopted if there are any in the search path; rows added to adopted tables would be copied.</source>
        <translation>Tabellen aus den Anleitungen von Citus würden übernommen, falls es welche im Suchpfad gibt; neue Zeilen bereits übernommener Tabellen würden kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) would be written again with the same body.</source>
        <translation>
            <numerusform>%n Funktion würde mit demselben Inhalt noch einmal geschrieben.</numerusform>
            <numerusform>%n Funktionen würden mit demselben Inhalt noch einmal geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partitions for the coming days would be created where they are missing.</source>
        <translation>Partitionen für die kommenden Tage würden angelegt, wo sie fehlen.</translation>
    </message>
    <message>
        <source>Whether other rights or search paths would be corrected could not be determined: %1</source>
        <translation>Ob andere Rechte oder Suchpfade berichtigt würden, war nicht festzustellen: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::SchemaInstaller</name>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Waiting for other installers</source>
        <translation>Warten auf andere Installationen</translation>
    </message>
    <message>
        <source>Roles and extensions</source>
        <translation>Rollen und Erweiterungen</translation>
    </message>
    <message>
        <source>Schema version %1</source>
        <translation>Schemaversion %1</translation>
    </message>
    <message>
        <source>Schema version %1 was created.</source>
        <translation>Die Schemaversion %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Distributing the tables</source>
        <translation>Verteilen der Tabellen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Jobs scheduled with pg_cron: %1.</source>
        <translation>%1 Aufträge wurden mit pg_cron eingeplant.</translation>
    </message>
    <message>
        <source>Rights and policies</source>
        <translation>Rechte und Policies</translation>
    </message>
    <message>
        <source>The functions are from Tidemark %1; this program is %2 and leaves them unchanged.</source>
        <translation>Die Funktionen stammen von Tidemark %1; dieses Programm ist %2 und lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>The functions were updated.</source>
        <translation>Die Funktionen wurden auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>%1 rights, policies and function settings were missing and were restored.</source>
        <translation>%1 Rechte, Policies und Einstellungen von Funktionen fehlten und wurden wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pg_cron job(s) ran on another server or database, or nowhere, and were corrected.</source>
        <translation>
            <numerusform>Ein Auftrag von pg_cron lief auf einem anderen Server, in einer anderen Datenbank oder gar nicht und wurde berichtigt.</numerusform>
            <numerusform>%n Aufträge von pg_cron liefen auf einem anderen Server, in einer anderen Datenbank oder gar nicht und wurden berichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_cron is not in this database, so nothing rolls up or expires automatically. %1 Or add these lines to a crontab:</source>
        <translation>pg_cron ist nicht in dieser Datenbank: Nichts wird von selbst zusammengefasst oder läuft ab. %1 Oder setzen Sie diese Zeilen in eine crontab:</translation>
    </message>
    <message>
        <source>Rollups are scheduled for &quot;%1&quot;.</source>
        <translation>Zusammengefasst wird nach dem Zeitplan „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) were missing or had been changed, and were restored.</source>
        <translation>
            <numerusform>%n Funktion fehlte oder war verändert und wurde wiederhergestellt.</numerusform>
            <numerusform>%n Funktionen fehlten oder waren verändert und wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::Texts</name>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>%1 blieb unberührt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Adopting %1: %n rows</source>
        <translation>
            <numerusform>%1 wird übernommen: eine Zeile</numerusform>
            <numerusform>%1 wird übernommen: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolling up %1</source>
        <translation>%1 wird zusammengefasst</translation>
    </message>
    <message>
        <source>The check %1 could not be run: %2</source>
        <translation>Die Prüfung %1 war nicht möglich: %2</translation>
    </message>
    <message>
        <source>The hll extension is not in this database, so unique users cannot be counted.</source>
        <translation>Die Erweiterung hll ist nicht in dieser Datenbank: Verschiedene Nutzer können nicht gezählt werden.</translation>
    </message>
    <message>
        <source>Schema tidemark is not in this database.</source>
        <translation>Das Schema tidemark ist nicht in dieser Datenbank.</translation>
    </message>
    <message>
        <source>Tidemark roles are missing on this server.</source>
        <translation>Auf diesem Server fehlen Rollen von Tidemark.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this computer&apos;s.</source>
        <translation>Die Uhr des Servers geht %1 s vor der dieses Rechners.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this computer&apos;s.</source>
        <translation>Die Uhr des Servers geht %1 s nach der dieses Rechners.</translation>
    </message>
    <message>
        <source>Schema tidemark has no recorded version: its creation did not finish.</source>
        <translation>Das Schema tidemark nennt keine Version: Es wurde nicht fertig angelegt.</translation>
    </message>
    <message>
        <source>Install a newer Tidemark on this computer.</source>
        <translation>Installieren Sie ein neueres Tidemark auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The schema has version %1; this program has version %2.</source>
        <translation>Das Schema hat Version %1; dieses Programm bringt Version %2 mit.</translation>
    </message>
    <message>
        <source>The sketches were written with %1 = %2; this program writes and reads them with %3. Uniques are not shown.</source>
        <translation>Die Skizzen wurden mit %1 = %2 verzeichnet; dieses Programm macht und liest sie mit %3. Verschiedene Nutzer werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The partitions of %1 end at %2.</source>
        <translation>Die Partitionen von %1 enden am %2.</translation>
    </message>
    <message>
        <source>%1 has no partitions.</source>
        <translation>%1 hat keine Partitionen.</translation>
    </message>
    <message>
        <source>%1 has no valid index that starts with %2.</source>
        <translation>%1 hat keinen gültigen Index, der mit %2 beginnt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to tidemark_owner: moving its shards loses rows, and it cannot expire.</source>
        <translation>%1 gehört %2, nicht tidemark_owner: Beim Verschieben der Shards gehen Zeilen verloren, und Ablaufen ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 is not colocated with events.</source>
        <translation>%1 liegt nicht bei events (colocated).</translation>
    </message>
    <message>
        <source>%1 is not distributed.</source>
        <translation>%1 ist nicht verteilt.</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; is paused.</source>
        <translation>Der Auftrag „%1“ ist angehalten.</translation>
    </message>
    <message>
        <source>The latest %1, started at %2, failed: %3</source>
        <translation>Der letzte Lauf von %1, begonnen am %2, misslang: %3</translation>
    </message>
    <message>
        <source>This server is PostgreSQL %1; Tidemark needs %2 or newer.</source>
        <translation>Dieser Server ist PostgreSQL %1; Tidemark braucht %2 oder neuer.</translation>
    </message>
    <message>
        <source>Upgrade the server, or connect to a newer one.</source>
        <translation>Erneuern Sie den Server, oder verbinden Sie sich mit einem neueren.</translation>
    </message>
    <message>
        <source>This server is a standby.</source>
        <translation>Dieser Server ist ein Standby.</translation>
    </message>
    <message>
        <source>The hll extension is not installed on this server. Sketches of unique users need it.</source>
        <translation>Die Erweiterung hll ist auf diesem Server nicht installiert; Skizzen verschiedener Nutzer brauchen sie.</translation>
    </message>
    <message>
        <source>Citus was required, but the citus extension does not exist in this database.</source>
        <translation>Citus wurde verlangt, aber die Erweiterung citus ist in dieser Datenbank nicht angelegt.</translation>
    </message>
    <message>
        <source>Install Citus on the server and add citus to shared_preload_libraries.</source>
        <translation>Installieren Sie Citus auf dem Server, und nehmen Sie citus in shared_preload_libraries auf.</translation>
    </message>
    <message>
        <source>Schema tidemark exists but has no recorded version: its creation did not finish.</source>
        <translation>Das Schema tidemark ist da, nennt aber keine Version: Es wurde nicht fertig angelegt.</translation>
    </message>
    <message>
        <source>Rollups kept committing while their tables were being read.</source>
        <translation>Rollups wurden immer wieder fertig, während ihre Tabellen gelesen wurden.</translation>
    </message>
    <message>
        <source>The connection was lost while it ran, so it is unknown whether it was carried out. Check the run log before you try again.</source>
        <translation>Die Verbindung ging unterwegs verloren: Ob es ausgeführt wurde, ist unbekannt. Sehen Sie ins Protokoll, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known on this computer.</source>
        <translation>Die Zeitzone „%1“ ist auf diesem Rechner nicht bekannt.</translation>
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The range has too many buckets. Choose wider buckets or a shorter range.</source>
        <translation>Der Zeitraum hat zu viele Abschnitte; wählen Sie breitere oder einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>%1 moves together with Tidemark&apos;s tables but is owned by %2. With two owners, moving a shard during writes loses rows.</source>
        <translation>%1 zieht mit den Tabellen von Tidemark um, gehört aber %2: Bei zwei Eigentümern gehen Zeilen verloren, wenn ein Shard umzieht, während geschrieben wird.</translation>
    </message>
    <message>
        <source>Each session keeps only one connection to each worker node. With four, a COPY of 1,000 rows takes a quarter of the time.</source>
        <translation>Jede Sitzung behält nur eine Verbindung zu jedem Worker-Knoten; mit vieren dauert ein COPY von 1.000 Zeilen ein Viertel der Zeit.</translation>
    </message>
    <message>
        <source>Citus does not resolve prepared transactions left by a crash. Rollups would wait for them forever.</source>
        <translation>Citus entscheidet vorbereitete Transaktionen nicht, die ein Absturz hinterlassen hat: Rollups würden ewig auf sie warten.</translation>
    </message>
    <message>
        <source>Node %1 is unreachable (%2): its tenants have no data, and rollups wait for it.</source>
        <translation>Der Knoten %1 ist nicht zu erreichen (%2): Seine Mandanten sind ohne Daten, und Rollups warten auf ihn.</translation>
    </message>
    <message>
        <source>Start the server on %1, or check the network between the nodes.</source>
        <translation>Starten Sie den Server auf %1, oder prüfen Sie das Netz zwischen den Knoten.</translation>
    </message>
    <message>
        <source>Node %1 is inactive.</source>
        <translation>Der Knoten %1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Node %1 has no shards yet.</source>
        <translation>Der Knoten %1 hat noch keine Shards.</translation>
    </message>
    <message>
        <source>Node %1 cannot reach node %2.</source>
        <translation>Der Knoten %1 erreicht den Knoten %2 nicht.</translation>
    </message>
    <message>
        <source>Check the network between the nodes, and pg_hba.conf on %1.</source>
        <translation>Prüfen Sie das Netz zwischen den Knoten und pg_hba.conf auf %1.</translation>
    </message>
    <message>
        <source>The rebalancer&apos;s %1 failed: %2</source>
        <translation>Der Rebalancer kam mit %1 nicht durch: %2</translation>
    </message>
    <message>
        <source>Prepared transaction %1 on %2 has been unresolved for %3 s: rollups and expiry wait for it.</source>
        <translation>Die vorbereitete Transaktion %1 auf %2 ist seit %3 s nicht entschieden: Rollups und Ablauf warten auf sie.</translation>
    </message>
    <message>
        <source>Row-level security is off on %1: every reader sees the rows of all tenants.</source>
        <translation>Row-Level Security ist bei %1 ausgeschaltet: Jeder Leser sieht die Zeilen aller Mandanten.</translation>
    </message>
    <message>
        <source>Policy %1 on %2 is missing: the roles it applies to cannot see or store rows there.</source>
        <translation>Die Policy %1 von %2 fehlt: Die, für die sie ist, sehen oder speichern dort keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 lacks rights it had initially: %2 (the first of %3). To restore them, run init as a superuser.</source>
        <translation>%1 fehlen Rechte, die es anfangs hatte: %2 (das erste von %3). init gibt sie zurück, wenn ein Superuser es aufruft.</translation>
    </message>
    <message>
        <source>%1 can read and bypasses row-level security, as loaders do, so it sees the rows of all tenants. Use a different login for reading.</source>
        <translation>%1 darf lesen und umgeht Row-Level Security, wie es Lader tun: Es sieht die Zeilen aller Mandanten. Lassen Sie ein anderes Login lesen.</translation>
    </message>
    <message>
        <source>%1 can read but has no tenants granted, so it sees no rows. Grant tenants (%2), or revoke its read access.</source>
        <translation>%1 darf lesen, hat aber keine Mandanten: Es sieht gar keine Zeilen. Geben Sie ihm welche (%2), oder lassen Sie es nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Grant it tenants, or revoke the role that lets it read.</source>
        <translation>Geben Sie ihm Mandanten, oder nehmen Sie ihm die Rolle, durch die es liest.</translation>
    </message>
    <message>
        <source>%1 has no primary key: Citus cannot move its shards while rows are written, unless whole rows are its replica identity.</source>
        <translation>%1 hat keinen Primärschlüssel: Citus kann die Shards nicht umziehen, während Zeilen geschrieben werden, außer wenn ganze Zeilen als Schlüssel gelten.</translation>
    </message>
    <message>
        <source>The hll extension is not in the database on node %1, so rollups fail there. Create it on that node.</source>
        <translation>Die Erweiterung hll fehlt in der Datenbank auf dem Knoten %1: Rollups scheitern dort. Legen Sie sie auf diesem Knoten an.</translation>
    </message>
    <message>
        <source>Node %1 does not allow prepared transactions, so Citus cannot commit in two phases. Change the setting on that node, then restart it.</source>
        <translation>Der Knoten %1 erlaubt keine vorbereiteten Transaktionen: Citus kann nicht in zwei Phasen festschreiben. Ändern Sie das auf diesem Knoten, und starten Sie ihn dann neu.</translation>
    </message>
    <message>
        <source>Prepared transaction %1 on %2 has been unresolved for %3 s. What it wrote is in no rollup, and the watermark may wait for it. Unless it should be committed, roll it back there.</source>
        <translation>Die vorbereitete Transaktion %1 auf %2 ist seit %3 s nicht entschieden: Was sie geschrieben hat, ist in keinem Rollup, und der Wasserstand wartet vielleicht auf sie. Soll sie nicht noch festgeschrieben werden, rollen Sie sie dort zurück.</translation>
    </message>
    <message>
        <source>Fix the other findings, then run &quot;tidemarkctl doctor&quot; again as an operator.</source>
        <translation>Beheben Sie, was sonst gefunden wurde, und rufen Sie dann „tidemarkctl doctor“ als Operator erneut auf.</translation>
    </message>
    <message>
        <source>Prepared transaction %1 of %2, from %3, holds them back. Unless it should be committed, its owner or a superuser can roll it back.</source>
        <translation>Die vorbereitete Transaktion %1 von %2, vom %3, hält sie zurück; soll sie nicht noch festgeschrieben werden, kann ihr Eigentümer oder ein Superuser sie zurückrollen.</translation>
    </message>
    <message>
        <source>Session %1 of %2 holds them back, with a transaction open since %3. A superuser or a member of pg_signal_backend can end it.</source>
        <translation>Die Sitzung %1 von %2 hält sie zurück, mit einer seit %3 offenen Transaktion; ein Superuser oder ein Mitglied von pg_signal_backend kann sie beenden.</translation>
    </message>
    <message>
        <source>A session or prepared transaction holds a lock reserved for Tidemark (%1, %2). Until it is released, rows cannot be stored or are not rolled up. A superuser or a member of pg_signal_backend can end it.</source>
        <translation>Jemand hält eine Sperre, mit der nur Tidemark etwas anfangen kann (%1, %2): Bis sie zurückgegeben ist, können keine Zeilen gespeichert werden, oder es werden keine zusammengefasst. Ein Superuser oder ein Mitglied von pg_signal_backend kann das beenden.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are in the default partition, because their days have no partition of their own.</source>
        <translation>%1 Zeilen von %2 liegen in der Vorgabe-Partition, weil ihre Tage keine eigene haben.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are dated beyond the days that have partitions. They stay in the default partition until their days come. Check the clocks of the senders; the statement lists the rows.</source>
        <translation>%1 Zeilen von %2 tragen Zeiten jenseits der Tage, für die Partitionen angelegt werden; sie liegen in der Vorgabe-Partition, bis ihre Tage kommen. Prüfen Sie die Uhren derer, die sie senden; die Anweisung zählt sie auf.</translation>
    </message>
    <message>
        <source>Start the same backfill of %1 again.</source>
        <translation>Beginnen Sie denselben Neuaufbau von %1 noch einmal.</translation>
    </message>
    <message>
        <source>Run the same load again; with --resume-key, each row is stored once.</source>
        <translation>Laden Sie dasselbe noch einmal; mit --resume-key wird jede Zeile einmal gespeichert.</translation>
    </message>
    <message>
        <source>No job runs rollups. Only a superuser can create it.</source>
        <translation>Kein Auftrag fasst zusammen. Nur ein Superuser kann ihn anlegen.</translation>
    </message>
    <message>
        <source>No job creates partitions and expires rows. Only a superuser can create it.</source>
        <translation>Kein Auftrag legt Partitionen an und lässt Zeilen ablaufen. Nur ein Superuser kann ihn anlegen.</translation>
    </message>
    <message>
        <source>No tenants were granted to this login, so it sees no rows.</source>
        <translation>Diesem Login wurden keine Mandanten gegeben, deshalb sieht es keine Zeilen.</translation>
    </message>
    <message>
        <source>The coordinator&apos;s functions come from a different build of Tidemark than this program.</source>
        <translation>Die Funktionen des Koordinators stammen aus einem anderen Stand von Tidemark als dieses Programm.</translation>
    </message>
    <message>
        <source>%1 has lost its search_path: other code could run in place of the intended code, with the rights of tidemark_owner.</source>
        <translation>%1 hat seinen search_path verloren: Fremder Code kann mit den Rechten von tidemark_owner statt des gemeinten laufen.</translation>
    </message>
    <message>
        <source>%1 can create objects in schema %2, where functions that run with the rights of tidemark_owner look them up.</source>
        <translation>%1 darf Objekte im Schema %2 anlegen, in dem Funktionen mit den Rechten von tidemark_owner sie suchen.</translation>
    </message>
    <message>
        <source>Citus is in this database, but no table is distributed yet: all data is on this server.</source>
        <translation>Citus ist in dieser Datenbank, aber noch keine Tabelle ist verteilt: Alle Daten liegen auf diesem Server.</translation>
    </message>
    <message>
        <source>%1 was distributed with rows in it. The coordinator still has copies of them (%2 bytes) that nothing reads. init counts the rows on the workers and removes the copies.</source>
        <translation>%1 wurde mit Zeilen darin verteilt. Der Koordinator hat noch Kopien davon (%2 Bytes), die niemand liest; init zählt die Zeilen auf den Workern und entfernt die Kopien.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added to %1 after it was adopted; Tidemark does not show them.</source>
        <translation>
            <numerusform>Eine Zeile kam nach der Übernahme in %1; Tidemark zeigt sie nicht.</numerusform>
            <numerusform>%n Zeilen kamen nach der Übernahme in %1; Tidemark zeigt sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting rows, default partitions, locks and prepared transactions were not checked, because a node is not responding.</source>
        <translation>Wartende Zeilen, Vorgabe-Partitionen, Sperren und vorbereitete Transaktionen wurden nicht geprüft, weil ein Knoten nicht antwortet.</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl doctor&quot; again when all nodes respond.</source>
        <translation>Rufen Sie „tidemarkctl doctor“ erneut auf, wenn alle Knoten antworten.</translation>
    </message>
    <message>
        <source>On %1, %2 has been waiting for %3 s: it %4.</source>
        <translation>Auf %1 wartet %2 seit %3 s: %4.</translation>
    </message>
    <message>
        <source>See what the blocking session is doing: SELECT * FROM pg_stat_activity</source>
        <translation>Sehen Sie nach, was die Sitzung tut, auf die gewartet wird: SELECT * FROM pg_stat_activity</translation>
    </message>
    <message>
        <source>Worker node %1 lacks logins that have rights on the tables: %2.</source>
        <translation>Dem Worker-Knoten %1 fehlen Logins, die Rechte an den Tabellen haben: %2.</translation>
    </message>
    <message>
        <source>Create them on every worker (&quot;pg_dumpall --roles-only&quot; on the coordinator writes the statements), then run &quot;tidemarkctl init&quot; again.</source>
        <translation>Legen Sie sie auf jedem Worker an („pg_dumpall --roles-only“ des Koordinators schreibt die Anweisungen), und rufen Sie „tidemarkctl init“ erneut auf.</translation>
    </message>
    <message>
        <source>Tables distributed by Citus: %1.</source>
        <translation>%1 Tabellen sind durch Citus verteilt.</translation>
    </message>
    <message>
        <source>%1: the workers have all %2 rows; the old copies on the coordinator (%3) were removed.</source>
        <translation>%1: Die Worker haben alle %2 Zeilen; ihre alten Kopien auf dem Koordinator (%3) wurden entfernt.</translation>
    </message>
    <message>
        <source>%1: the workers have %2 rows, fewer than before. The copies on the coordinator (%3) stay; nothing reads them.</source>
        <translation>%1: Die Worker haben %2 Zeilen, weniger als es waren. Die Kopien auf dem Koordinator (%3) bleiben; niemand liest sie.</translation>
    </message>
    <message>
        <source>Database %1 is read-only for this login (default_transaction_read_only is on): nothing can be stored, rolled up or expired.</source>
        <translation>Die Datenbank %1 ist für diesen Login nur lesbar (default_transaction_read_only ist an): Nichts kann gespeichert, zusammengefasst oder gelöscht werden.</translation>
    </message>
    <message>
        <source>Connect with sslmode=verify-full.</source>
        <translation>Verbinden Sie sich mit sslmode=verify-full.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 between %2 and %3 have sketches with different parameters: unique counts over them are unavailable, and rollups into them fail.</source>
        <translation>
            <numerusform>Eine Zeile von %1 zwischen %2 und %3 enthält eine Skizze mit anderen Parametern: Verschiedene Nutzer sind dort nicht verfügbar, und Rollups dorthin schlagen fehl.</numerusform>
            <numerusform>%n Zeilen von %1 zwischen %2 und %3 enthalten Skizzen mit anderen Parametern: Verschiedene Nutzer sind dort nicht verfügbar, und Rollups dorthin schlagen fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a sample of the table was checked: there may be more.</source>
        <translation>Von der Tabelle wurden Stichproben gelesen: Es können mehr sein.</translation>
    </message>
    <message>
        <source>%1 rows waiting</source>
        <translation>%1 Zeilen warten</translation>
    </message>
    <message>
        <source>number of waiting rows unknown</source>
        <translation>wie viele Zeilen warten, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Rollups of %1 are %2 s behind; %3.</source>
        <translation>Die Rollups von %1 liegen %2 s zurück; %3.</translation>
    </message>
    <message>
        <source>%1 was never rolled up; %2.</source>
        <translation>%1 wurde nie zusammengefasst; %2.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them. To keep them, add a hold.</source>
        <translation>%1 Zeilen von %2 sind älter als die Aufbewahrung der Rohzeilen: Sobald sie zusammengefasst sind, löscht sie der nächste Wartungslauf. Eine Löschsperre behält sie.</translation>
    </message>
    <message>
        <source>Install it on the server: %1</source>
        <translation>Installieren Sie es auf dem Server: %1</translation>
    </message>
    <message>
        <source>It is loaded for this database. Run &quot;tidemarkctl init&quot; as a superuser.</source>
        <translation>Es ist für diese Datenbank geladen: Rufen Sie tidemarkctl init als Superuser auf.</translation>
    </message>
    <message>
        <source>It is installed on the server. Set shared_preload_libraries = &apos;pg_cron&apos; and cron.database_name = &apos;%1&apos;, restart the server, then run &quot;tidemarkctl init&quot;.</source>
        <translation>Es ist auf dem Server installiert: Setzen Sie shared_preload_libraries = &apos;pg_cron&apos; und cron.database_name = &apos;%1&apos;, starten Sie den Server neu, und rufen Sie tidemarkctl init auf.</translation>
    </message>
    <message>
        <source>On this server, it works in database %1 only (cron.database_name).</source>
        <translation>Auf diesem Server arbeitet es nur in der Datenbank %1 (cron.database_name).</translation>
    </message>
    <message>
        <source>Database %1 is read-only: default_transaction_read_only is on.</source>
        <translation>Die Datenbank %1 ist nur lesbar: default_transaction_read_only ist an.</translation>
    </message>
    <message>
        <source>pg_cron is in this database, but its launcher is not running for it, so no job runs.</source>
        <translation>pg_cron ist in dieser Datenbank, aber sein Starter läuft nicht für sie: Kein Auftrag läuft.</translation>
    </message>
    <message>
        <source>Add pg_cron to shared_preload_libraries, set cron.database_name = &apos;%1&apos;, and restart the server.</source>
        <translation>Nehmen Sie pg_cron in shared_preload_libraries auf, setzen Sie cron.database_name = &apos;%1&apos;, und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Set cron.database_name = &apos;%1&apos; instead of &apos;%2&apos;, and restart the server.</source>
        <translation>Setzen Sie cron.database_name = &apos;%1&apos; statt &apos;%2&apos;, und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; cannot run: its role %2 cannot log in.</source>
        <translation>Der Auftrag „%1“ kann nicht laufen: Seine Rolle %2 darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>pg_cron could not start the latest run of job &quot;%1&quot;: %2. It connects as tidemark_owner and needs a line in pg_hba.conf, or cron.use_background_workers.</source>
        <translation>pg_cron konnte den letzten Lauf des Auftrags „%1“ nicht starten: %2. Es verbindet sich als tidemark_owner und braucht eine Zeile in pg_hba.conf oder cron.use_background_workers.</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>Datenbank %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>Rechner %1</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; runs on %2, not here (%3), as happens after a dump is restored on another server. Stop it on the old server, then run init as a superuser.</source>
        <translation>Der Auftrag „%1“ läuft auf %2, nicht hier (%3), wie nach dem Einspielen einer Sicherung auf einem anderen Server. Halten Sie ihn auf dem alten Server an, und rufen Sie init als Superuser auf.</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; cannot run: its role %2 does not exist on this server.</source>
        <translation>Der Auftrag „%1“ kann nicht laufen: Seine Rolle %2 gibt es auf diesem Server nicht.</translation>
    </message>
    <message>
        <source>pg_cron is not in this database, and nothing else runs the rollup each minute, creates partitions or expires rows each hour. %1 Or add these lines to a crontab.</source>
        <translation>pg_cron ist nicht in dieser Datenbank, und nichts anderes fasst jede Minute zusammen und sorgt jede Stunde für Partitionen und Ablauf. %1 Oder setzen Sie diese Zeilen in eine crontab.</translation>
    </message>
    <message>
        <source>Its jobs ran before. Was a dump restored without them? Before a restore, create the extension in the new database: %1</source>
        <translation>Seine Aufträge liefen schon: Wurde eine Sicherung ohne sie eingespielt? Legen Sie die Erweiterung vor dem Einspielen in der neuen Datenbank an: %1</translation>
    </message>
    <message>
        <source>The latest %1, started at %2, was interrupted: it was cancelled, or its session or the server ended.</source>
        <translation>Der letzte Lauf (%1), begonnen %2, wurde unterbrochen: Er wurde abgebrochen, oder seine Sitzung oder der Server endete.</translation>
    </message>
    <message>
        <source>Tenant %1 is not granted to this login (%2).</source>
        <translation>Mandant %1 ist für diesen Login (%2) nicht freigegeben.</translation>
    </message>
    <message>
        <source>Unique counts are unavailable: sketch parameters differ. All other counts are correct.</source>
        <translation>Verschiedene Nutzer sind nicht verfügbar: Die Parameter der Skizzen weichen ab. Alle anderen Zahlen stimmen.</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl doctor&quot; to see which buckets are affected.</source>
        <translation>„tidemarkctl doctor“ zeigt, welche Abschnitte sie enthalten.</translation>
    </message>
    <message>
        <source>The rollup cannot add to buckets whose sketch parameters differ. Nothing was changed; the rows are still counted as raw rows.</source>
        <translation>Der Rollup kann nicht in Abschnitte mit Skizzen anderer Parameter zählen. Nichts wurde geändert; die Zeilen zählen weiter als Rohzeilen.</translation>
    </message>
    <message>
        <source>%1 can choose the batch of the rows it inserts into %2. Rows in a batch that is already rolled up are not counted anywhere.</source>
        <translation>%1 kann den Batch der Zeilen wählen, die es in %2 einfügt. Zeilen in einem Batch, der schon zusammengefasst ist, werden nirgends gezählt.</translation>
    </message>
    <message>
        <source>%1 rows of %2 on the UTC day %3 are in no rollup: they were added to a batch that was already rolled up. Numbers for that day are too low.</source>
        <translation>%1 Zeilen von %2 am UTC-Tag %3 sind in keiner Zusammenfassung: Sie kamen in einen Batch, der schon zusammengefasst war. Die Zahlen dieses Tages sind zu klein.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need the newer version and were skipped.</source>
        <translation>
            <numerusform>%n Prüfung braucht die neuere Version und entfiel.</numerusform>
            <numerusform>%n Prüfungen brauchen die neuere Version und entfielen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login %1 loads rows and bypasses row-level security, so it must not read. Connect with a login that has the role %2.</source>
        <translation>Der Login %1 lädt Zeilen und umgeht die Zeilensicherheit, darf also nicht lesen. Verbinden Sie sich mit einem Login, der die Rolle %2 hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) of the schema are missing or were changed: tidemark.%1 (the first). To restore them, run init as a superuser.</source>
        <translation>
            <numerusform>%n Funktion des Schemas fehlt oder wurde verändert: tidemark.%1. Um sie wiederherzustellen, führen Sie init als Superuser aus.</numerusform>
            <numerusform>%n Funktionen des Schemas fehlen oder wurden verändert: tidemark.%1 (die erste). Um sie wiederherzustellen, führen Sie init als Superuser aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>init would fail: creating roles, extensions and the schema needs a superuser.</source>
        <translation>init würde scheitern: Rollen, Erweiterungen und das Schema anzulegen erfordert einen Superuser.</translation>
    </message>
    <message>
        <source>Connect as a superuser.</source>
        <translation>Verbinden Sie sich als Superuser.</translation>
    </message>
    <message>
        <source>Remove the filter by status class to see all of them.</source>
        <translation>Ohne den Filter nach Statusklasse sind alle zu sehen.</translation>
    </message>
    <message>
        <source>Remove the filter by country to see all of them.</source>
        <translation>Ohne den Filter nach Land sind alle zu sehen.</translation>
    </message>
    <message>
        <source>Requests of a status class by country: only raw rows hold both, the rollups do not.</source>
        <translation>Anfragen einer Statusklasse nach Ländern: Beides enthalten nur Rohzeilen, die Rollups nicht.</translation>
    </message>
    <message>
        <source>Remove one of the two filters to see the requests by the other.</source>
        <translation>Ohne einen der beiden Filter sind die Anfragen nach dem anderen zu sehen.</translation>
    </message>
    <message>
        <source>Split by status class, or remove the filter.</source>
        <translation>Nach Statusklassen aufteilen oder den Filter entfernen.</translation>
    </message>
    <message>
        <source>Unique users by country: only raw rows hold them, the rollups do not.</source>
        <translation>Verschiedene Nutzer je Land: Nur Rohzeilen enthalten sie, die Rollups nicht.</translation>
    </message>
    <message>
        <source>Unique addresses by status class: only raw rows hold them, the rollups do not.</source>
        <translation>Verschiedene Adressen je Statusklasse: Nur Rohzeilen enthalten sie, die Rollups nicht.</translation>
    </message>
    <message>
        <source>Unique addresses by country: only raw rows hold them, the rollups do not.</source>
        <translation>Verschiedene Adressen je Land: Nur Rohzeilen enthalten sie, die Rollups nicht.</translation>
    </message>
    <message>
        <source>Countries by status class: only raw rows hold both, the rollups do not.</source>
        <translation>Länder je Statusklasse: Beides enthalten nur Rohzeilen, die Rollups nicht.</translation>
    </message>
    <message>
        <source>Status classes and response times by country: only raw rows hold them, the rollups do not.</source>
        <translation>Statusklassen und Antwortzeiten je Land: Nur Rohzeilen enthalten sie, die Rollups nicht.</translation>
    </message>
    <message>
        <source>Raw rows of this range have expired: they cannot be counted.</source>
        <translation>Rohzeilen dieses Zeitraums sind abgelaufen: sie lassen sich nicht zählen.</translation>
    </message>
    <message>
        <source>Count the part that is still kept.</source>
        <translation>Zählen Sie den Teil, der noch aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Response times by status class: only raw rows hold them, the rollups do not.</source>
        <translation>Antwortzeiten nach Statusklasse: Nur Rohzeilen enthalten sie, die Rollups nicht.</translation>
    </message>
    <message>
        <source>Response times by country: only raw rows hold them, the rollups do not.</source>
        <translation>Antwortzeiten nach Land: Nur Rohzeilen enthalten sie, die Rollups nicht.</translation>
    </message>
    <message>
        <source>Status codes by country: only raw rows hold both, the rollups do not.</source>
        <translation>Statuscodes nach Land: Nur Rohzeilen enthalten beides, die Rollups nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The hourly rollups of the last %n hour(s) are not kept.</source>
        <translation>
            <numerusform>Die stündlichen Rollups der letzten %n Stunde werden nicht aufbewahrt.</numerusform>
            <numerusform>Die stündlichen Rollups der letzten %n Stunden werden nicht aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them longer: tidemarkctl retention</source>
        <translation>Bewahren Sie sie länger auf: tidemarkctl retention</translation>
    </message>
    <message>
        <source>The functions of this coordinator are of an older version, which has no overview.</source>
        <translation>Die Funktionen dieses Koordinators sind von einer älteren Version, die keine Übersicht hat.</translation>
    </message>
    <message>
        <source>Update them: tidemarkctl init</source>
        <translation>Aktualisieren Sie sie: tidemarkctl init</translation>
    </message>
    <message>
        <source>No known run of job &quot;%1&quot; has succeeded, for three intervals or longer. The latest one: %2</source>
        <translation>Kein bekannter Lauf des Jobs „%1“ ist gelungen, seit mindestens drei Intervallen. Der letzte: %2</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; has not succeeded since %2, for three intervals or longer. Its latest run: %3</source>
        <translation>Job „%1“ ist seit %2 nicht mehr gelungen, seit mindestens drei Intervallen. Sein letzter Lauf: %3</translation>
    </message>
    <message numerus="yes">
        <source>The disk of %1 is full in %n day(s), if raw rows and rollups go on growing as they do.</source>
        <translation>
            <numerusform>Der Datenträger von %1 ist in %n Tag voll, wenn Rohzeilen und Rollups weiter so wachsen.</numerusform>
            <numerusform>Der Datenträger von %1 ist in %n Tagen voll, wenn Rohzeilen und Rollups weiter so wachsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the data to a larger disk, or keep rows for a shorter time: &quot;tidemarkctl storage&quot; shows what grows, and &quot;tidemarkctl retention TABLE INTERVAL --dry-run&quot; what a shorter time would free.</source>
        <translation>Verlegen Sie die Daten auf einen größeren Datenträger, oder bewahren Sie Zeilen kürzer auf: „tidemarkctl storage“ zeigt, was wächst, und „tidemarkctl retention TABELLE INTERVALL --dry-run“, was eine kürzere Zeit frei machte.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 have not been evaluated since %2, so their states are out of date. Rules are evaluated after each rollup.</source>
        <translation>
            <numerusform>%n Alarmregel von %1 wurde seit %2 nicht ausgewertet, ihr Zustand ist also veraltet. Regeln werden nach jedem Rollup ausgewertet.</numerusform>
            <numerusform>%n Alarmregeln von %1 wurden seit %2 nicht ausgewertet, ihre Zustände sind also veraltet. Regeln werden nach jedem Rollup ausgewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 cannot be evaluated. Rule %2: %3</source>
        <translation>
            <numerusform>%n Alarmregel von %1 kann nicht ausgewertet werden. Regel %2: %3</numerusform>
            <numerusform>%n Alarmregeln von %1 können nicht ausgewertet werden. Regel %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the operator to install it on the server (on Debian: postgresql-%1-hll), and then to run: tidemarkctl init</source>
        <translation>Bitten Sie den Betreiber, sie auf dem Server zu installieren (unter Debian: postgresql-%1-hll) und dann auszuführen: tidemarkctl init</translation>
    </message>
    <message>
        <source>The hll extension is on the server, but not in this database.</source>
        <translation>Die Erweiterung hll ist auf dem Server vorhanden, aber nicht in dieser Datenbank.</translation>
    </message>
    <message>
        <source>Ask the operator to run: tidemarkctl init</source>
        <translation>Bitten Sie den Betreiber, auszuführen: tidemarkctl init</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or ask the operator to run: tidemarkctl init</source>
        <translation>Prüfen Sie den Namen der Datenbank oder bitten Sie den Betreiber, auszuführen: tidemarkctl init</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer.</source>
        <translation>Aktualisieren Sie Tidemark auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Version %1, as this program has it.</source>
        <translation>Version %1, wie in diesem Programm.</translation>
    </message>
    <message>
        <source>Schema tidemark exists; this login may not read it.</source>
        <translation>Das Schema tidemark ist vorhanden; dieser Login darf es nicht lesen.</translation>
    </message>
    <message>
        <source>%1 may not read schema tidemark.</source>
        <translation>%1 darf das Schema tidemark nicht lesen.</translation>
    </message>
    <message>
        <source>Ask the operator to run: %1</source>
        <translation>Bitten Sie den Betreiber, auszuführen: %1</translation>
    </message>
    <message>
        <source>%1 may read and operate.</source>
        <translation>%1 darf lesen und den Betrieb führen.</translation>
    </message>
    <message>
        <source>%1 may read.</source>
        <translation>%1 darf lesen.</translation>
    </message>
    <message>
        <source>%1 may operate.</source>
        <translation>%1 darf den Betrieb führen.</translation>
    </message>
    <message>
        <source>%1 may not operate.</source>
        <translation>%1 darf den Betrieb nicht führen.</translation>
    </message>
    <message>
        <source>The server accepts the login.</source>
        <translation>Der Server nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>A socket of this computer; there is no name to look up.</source>
        <translation>Ein Socket dieses Rechners; es gibt keinen Namen nachzuschlagen.</translation>
    </message>
    <message>
        <source>%1 is an address; there is no name to look up.</source>
        <translation>%1 ist eine Adresse; es gibt keinen Namen nachzuschlagen.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Correct the settings. Services are read from ~/.pg_service.conf and from the file that PGSERVICEFILE names.</source>
        <translation>Korrigieren Sie die Einstellungen. Dienste werden aus ~/.pg_service.conf und aus der Datei gelesen, die PGSERVICEFILE nennt.</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and that this computer is on the right network (VPN?).</source>
        <translation>Prüfen Sie die Schreibweise des Hosts und ob dieser Rechner im richtigen Netz ist (VPN?).</translation>
    </message>
    <message>
        <source>A server listens at %1.</source>
        <translation>Unter %1 nimmt ein Server Verbindungen an.</translation>
    </message>
    <message>
        <source>Check that the server runs, that it listens on this address (listen_addresses, port), and that no firewall is in between. PostgreSQL&apos;s usual port is 5432.</source>
        <translation>Prüfen Sie, ob der Server läuft, ob er an dieser Adresse Verbindungen annimmt (listen_addresses, port) und ob keine Firewall dazwischen ist. Der übliche Port von PostgreSQL ist 5432.</translation>
    </message>
    <message>
        <source>A socket of this computer needs no TLS.</source>
        <translation>Ein Socket dieses Rechners braucht kein TLS.</translation>
    </message>
    <message>
        <source>Set sslmode to verify-full, and sslrootcert to the authority&apos;s certificate if it is your own.</source>
        <translation>Setzen Sie sslmode auf verify-full und, bei einer eigenen Zertifizierungsstelle, sslrootcert auf deren Zertifikat.</translation>
    </message>
    <message>
        <source>The server is on this computer, so TLS is not needed.</source>
        <translation>Der Server ist auf diesem Rechner; TLS ist nicht nötig.</translation>
    </message>
    <message>
        <source>The connection is not encrypted (sslmode=%1): passwords and data can be read on the way.</source>
        <translation>Die Verbindung ist nicht verschlüsselt (sslmode=%1): Passwörter und Daten sind unterwegs lesbar.</translation>
    </message>
    <message>
        <source>The server offers no TLS, and sslmode=%1 goes on without: passwords and data can be read on the way.</source>
        <translation>Der Server bietet kein TLS an, und sslmode=%1 verzichtet darauf: Passwörter und Daten sind unterwegs lesbar.</translation>
    </message>
    <message>
        <source>Encrypted; certificate and name are verified.</source>
        <translation>Verschlüsselt; Zertifikat und Name sind geprüft.</translation>
    </message>
    <message>
        <source>%1; the certificate for %2 is verified. Issued by %3, valid until %4.</source>
        <translation>%1; das Zertifikat für %2 ist geprüft. Ausgestellt von %3, gültig bis %4.</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is verified, but not the server&apos;s name (sslmode=%1).</source>
        <translation>Verschlüsselt, und das Zertifikat ist geprüft, aber nicht der Name des Servers (sslmode=%1).</translation>
    </message>
    <message>
        <source>Encrypted, but the server&apos;s certificate is not verified (sslmode=%1): any server could be at the other end.</source>
        <translation>Verschlüsselt, aber das Zertifikat des Servers ist nicht geprüft (sslmode=%1): Am anderen Ende könnte ein beliebiger Server sein.</translation>
    </message>
    <message>
        <source>The server offers no TLS, and sslmode=%1 insists on it.</source>
        <translation>Der Server bietet kein TLS an, und sslmode=%1 besteht darauf.</translation>
    </message>
    <message>
        <source>Ask the operator to turn TLS on (ssl = on). Only inside a network that you trust may sslmode be weaker.</source>
        <translation>Bitten Sie den Betreiber, TLS einzuschalten (ssl = on). Nur in einem Netz, dem Sie vertrauen, darf sslmode schwächer sein.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Ask the operator to renew it.</source>
        <translation>Bitten Sie den Betreiber, es zu erneuern.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1.</source>
        <translation>Das Zertifikat des Servers gilt erst ab dem %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask the operator.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners und fragen Sie dann den Betreiber.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by %1, which this computer does not trust.</source>
        <translation>Das Zertifikat des Servers wurde von %1 ausgestellt, der dieser Rechner nicht vertraut.</translation>
    </message>
    <message>
        <source>There are no trusted authorities at all. Set sslrootcert to the file with the authority&apos;s certificate.</source>
        <translation>Es gibt keine vertrauenswürdigen Zertifizierungsstellen. Setzen Sie sslrootcert auf die Datei mit dem Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Ask the operator for the authority&apos;s certificate and set sslrootcert to that file. Trusted now: %1.</source>
        <translation>Bitten Sie den Betreiber um das Zertifikat der Zertifizierungsstelle und setzen Sie sslrootcert auf diese Datei. Jetzt wird vertraut: %1.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this host.</source>
        <translation>Das Zertifikat gilt für %1, nicht für diesen Host.</translation>
    </message>
    <message>
        <source>Connect with the name that the certificate is for. If that is right, this may be another server than you think.</source>
        <translation>Verbinden Sie sich mit dem Namen, für den das Zertifikat gilt. Stimmt der Name schon, ist dies vielleicht ein anderer Server, als Sie meinen.</translation>
    </message>
    <message>
        <source>Ask the operator what the server&apos;s TLS needs. Nothing was sent over the connection.</source>
        <translation>Fragen Sie den Betreiber, was das TLS des Servers braucht. Über die Verbindung wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server asks for a password, and none is known.</source>
        <translation>Der Server verlangt ein Passwort, und es ist keines bekannt.</translation>
    </message>
    <message>
        <source>Enter it here, or keep it in ~/.pgpass (mode 0600).</source>
        <translation>Geben Sie es hier ein oder bewahren Sie es in ~/.pgpass auf (Modus 0600).</translation>
    </message>
    <message>
        <source>Enter the password again, and check the user&apos;s name. The server says the same for both.</source>
        <translation>Geben Sie das Passwort erneut ein und prüfen Sie den Benutzernamen. Der Server sagt zu beidem dasselbe.</translation>
    </message>
    <message>
        <source>No rule on the server allows this user, database and computer. Ask the operator for a line in pg_hba.conf.</source>
        <translation>Keine Regel auf dem Server erlaubt diesen Benutzer mit dieser Datenbank von diesem Rechner. Bitten Sie den Betreiber um eine Zeile in pg_hba.conf.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, and ask the operator how this user may log in.</source>
        <translation>Prüfen Sie den Benutzernamen und fragen Sie den Betreiber, wie sich dieser Benutzer anmelden darf.</translation>
    </message>
    <message>
        <source>Ask the operator to run: GRANT CONNECT ON DATABASE … TO …</source>
        <translation>Bitten Sie den Betreiber, auszuführen: GRANT CONNECT ON DATABASE … TO …</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>Wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name. If none is given, it is the same as the user&apos;s.</source>
        <translation>Prüfen Sie den Namen der Datenbank. Ohne Angabe ist es der Name des Benutzers.</translation>
    </message>
    <message>
        <source>The connection may be unencrypted, and the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>Die Verbindung muss nicht verschlüsselt sein, und das Zertifikat des Servers wird nicht geprüft (sslmode=%1).</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::CopyTarget</name>
    <message>
        <source>Another load with the key &quot;%1&quot; is running.</source>
        <translation>Ein anderer Ladevorgang mit dem Schlüssel „%1“ läuft.</translation>
    </message>
    <message>
        <source>a trigger on the table discarded the row</source>
        <translation>ein Trigger der Tabelle hat die Zeile ausgelassen</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::LoadSession</name>
    <message>
        <source>--strict needs a finite input; it cannot be combined with --follow or Kafka.</source>
        <translation>Was kein Ende hat, kann nicht ganz oder gar nicht gespeichert werden: strict und follow schließen einander aus.</translation>
    </message>
    <message>
        <source>Nothing was stored: %1 of %2 records are bad.</source>
        <translation>Nichts wurde gespeichert: %1 von %2 Zeilen sind schlecht.</translation>
    </message>
    <message>
        <source>retrying: %1</source>
        <translation>neuer Versuch: %1</translation>
    </message>
    <message>
        <source>--hold needs a finite input; it cannot be combined with --follow or Kafka.</source>
        <translation>--hold braucht eine endliche Eingabe; es geht nicht zusammen mit --follow oder Kafka.</translation>
    </message>
    <message>
        <source>The schema has version %1, which does not keep the bytes sent: everything else is stored. To keep them, run &quot;tidemarkctl init&quot; first.</source>
        <translation>Das Schema hat Version %1, die gesendete Bytes nicht aufbewahrt: Alles andere wird gespeichert. Um sie aufzubewahren, zuerst „tidemarkctl init“ ausführen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::Loader</name>
    <message>
        <source>A load is already running.</source>
        <translation>Es läuft schon ein Ladevorgang.</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::WaitWatch</name>
    <message>
        <source>a prepared transaction</source>
        <translation>eine vorbereitete Transaktion</translation>
    </message>
    <message>
        <source>session %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
    <message>
        <source>session %1 of %2 (%3)</source>
        <translation>Sitzung %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>waiting for %1, locked by %2</source>
        <translation>wartet auf %1, gesperrt von %2</translation>
    </message>
    <message>
        <source>waiting for the resume key, in use by %1</source>
        <translation>wartet auf den Schlüssel zur Wiederaufnahme, benutzt von %1</translation>
    </message>
    <message>
        <source>waiting for the open batch, held by %1</source>
        <translation>wartet auf den offenen Batch, gehalten von %1</translation>
    </message>
    <message>
        <source>waiting for a lock on %1, held by %2</source>
        <translation>wartet auf eine Sperre auf %1, gehalten von %2</translation>
    </message>
    <message>
        <source>waiting for a lock, held by %1</source>
        <translation>wartet auf eine Sperre, gehalten von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Über Tidemark</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Real-time analytics dashboard for Citus and PostgreSQL.</source>
        <translation>Echtzeit-Auswertung für Citus und PostgreSQL.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>%1: schema version %2 (this program: %3)</source>
        <translation>%1: Schemaversion %2 (dieses Programm: %3)</translation>
    </message>
    <message>
        <source>%1: schema version unknown (this program: %2)</source>
        <translation>%1: Schemaversion unbekannt (dieses Programm: %2)</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AdminRoom</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Neuaufbau</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Back to the dashboard (Ctrl+Shift+A)</source>
        <translation>Zurück zum Dashboard (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message>
        <source>This login is read-only. To run maintenance: GRANT tidemark_operator TO your login role.</source>
        <translation>Dieser Login darf nur lesen. Für die Wartung: GRANT tidemark_operator TO Ihre Login-Rolle.</translation>
    </message>
    <message>
        <source>Another task is running. Wait until it finishes.</source>
        <translation>Es läuft schon etwas; eins nach dem anderen.</translation>
    </message>
    <message>
        <source>%1: connection lost, outcome unknown. Checking the run log…</source>
        <translation>%1: Verbindung verloren, Ausgang unbekannt. Das Laufprotokoll wird geprüft …</translation>
    </message>
    <message>
        <source>%1: connection lost, outcome unknown. %2</source>
        <translation>%1: Verbindung verloren, Ausgang unbekannt. %2</translation>
    </message>
    <message>
        <source>%1: the connection was lost before it started. Nothing was changed.</source>
        <translation>%1: Die Verbindung ging vor dem Beginn verloren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: interrupted when the connection was lost. Uncommitted changes were rolled back.</source>
        <translation>%1: unterbrochen, als die Verbindung verloren ging. Was noch nicht festgeschrieben war, wurde zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the connection was lost, but it finished: %n row(s).</source>
        <translation>
            <numerusform>%1: Die Verbindung ging verloren, aber es wurde fertig: %n Zeile.</numerusform>
            <numerusform>%1: Die Verbindung ging verloren, aber es wurde fertig: %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the connection was lost, but it finished.</source>
        <translation>%1: Die Verbindung ging verloren, aber es wurde fertig.</translation>
    </message>
    <message>
        <source>%1: the connection was lost; the result was &quot;%2&quot;. %3</source>
        <translation>%1: Die Verbindung ging verloren; es endete als „%2“. %3</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladeläufe</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AgeLabel</name>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AlertDialog</name>
    <message>
        <source>Keep firing until it is back beyond</source>
        <translation>Ausgelöst bis wieder jenseits von</translation>
    </message>
    <message>
        <source>Evaluate this rule</source>
        <translation>Diese Regel auswerten</translation>
    </message>
    <message>
        <source>Add alert rule</source>
        <translation>Alarmregel anlegen</translation>
    </message>
    <message>
        <source>Edit alert rule</source>
        <translation>Alarmregel bearbeiten</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>All countries; a code such as DE</source>
        <translation>Alle Länder; ein Code wie DE</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Clear threshold</source>
        <translation>Entwarnungsschwelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Fire after</source>
        <translation>Auslösen nach</translation>
    </message>
    <message>
        <source>Stop firing after</source>
        <translation>Entwarnen nach</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>Checking the last 30 days…</source>
        <translation>Die letzten 30 Tage werden geprüft …</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>Die Regel braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AlertsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>Changes of the selected rule</source>
        <translation>Änderungen der gewählten Regel</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Anlegen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Select a rule to see its changes.</source>
        <translation>Wählen Sie eine Regel, um ihre Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>There are no alert rules. The coordinator evaluates rules after each rollup, whether or not a window is open.</source>
        <translation>Es gibt keine Alarmregeln. Der Koordinator wertet Regeln nach jedem Rollup aus, ob ein Fenster offen ist oder nicht.</translation>
    </message>
    <message>
        <source>Some rules have not been evaluated for 5 minutes. Rules are evaluated after each rollup: check the schedule.</source>
        <translation>Einige Regeln wurden seit 5 Minuten nicht ausgewertet. Regeln werden nach jedem Rollup ausgewertet: Prüfen Sie den Zeitplan.</translation>
    </message>
    <message>
        <source>The coordinator evaluates these rules after each rollup, whether or not a window is open.</source>
        <translation>Der Koordinator wertet diese Regeln nach jedem Rollup aus, ob ein Fenster offen ist oder nicht.</translation>
    </message>
    <message>
        <source>Remove alert rule</source>
        <translation>Alarmregel entfernen</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>Die Regel „%1“ entfernen?</translation>
    </message>
    <message>
        <source>It is no longer evaluated. Its history stays.</source>
        <translation>Sie wird nicht mehr ausgewertet. Ihr Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep rule</source>
        <translation>Regel behalten</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AnnotationsDialog</name>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Show its time</source>
        <translation>Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is annotated from %1.</source>
        <translation>Im Zeitraum %1 gibt es keine Anmerkungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) from %1.</source>
        <translation>
            <numerusform>%n Anmerkung im Zeitraum %1.</numerusform>
            <numerusform>%n Anmerkungen im Zeitraum %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded by the coordinator; it cannot be changed.</source>
        <translation>Das meldet der Koordinator selbst: Es lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Only the author and operators may change a note.</source>
        <translation>Nur Verfasser und Betreiber dürfen eine Notiz ändern.</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove the note “%1”?</source>
        <translation>Die Notiz „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>It disappears for everybody. The audit trail keeps its text for as long as it keeps runs.</source>
        <translation>Sie verschwindet für alle. Das Protokoll behält ihren Text so lange wie die Läufe.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AttentionPage</name>
    <message>
        <source>Rolls up the rows of %1 that wait.</source>
        <translation>Fasst die wartenden Zeilen von %1 zusammen.</translation>
    </message>
    <message>
        <source>Creates the partitions of %1 that are due, and carries rows over from the default partition.</source>
        <translation>Legt die fälligen Partitionen von %1 an und holt Zeilen aus der Vorgabe-Partition.</translation>
    </message>
    <message>
        <source>Runs the upkeep: creates partitions, and expires what is past its retention.</source>
        <translation>Startet den Wartungslauf: legt Partitionen an und lässt ablaufen, was über seine Aufbewahrung hinaus ist.</translation>
    </message>
    <message>
        <source>Rebuilds the rollups of %1 from raw rows, each UTC day in a transaction of its own.</source>
        <translation>Baut die Zusammenfassungen von %1 aus Rohzeilen neu auf, jeden UTC-Tag in einer eigenen Transaktion.</translation>
    </message>
    <message>
        <source>Resumes the scheduled job %1.</source>
        <translation>Setzt den geplanten Auftrag %1 fort.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Copy fix</source>
        <translation>Abhilfe kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Fix copied to the clipboard.</source>
        <translation>Die Abhilfe ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Lag in the status line: amber from</source>
        <translation>Rückstand in der Statuszeile: gelb ab</translation>
    </message>
    <message>
        <source>Lag that turns amber, in seconds</source>
        <translation>Rückstand, ab dem es gelb wird, in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>red from</source>
        <translation>rot ab</translation>
    </message>
    <message>
        <source>Lag that turns red, in seconds</source>
        <translation>Rückstand, ab dem es rot wird, in Sekunden</translation>
    </message>
    <message>
        <source>Partitions ahead: amber below</source>
        <translation>Partitionen voraus: gelb unter</translation>
    </message>
    <message>
        <source>Partitions ahead that turn amber, in hours</source>
        <translation>Partitionen voraus, unter denen es gelb wird, in Stunden</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>red below</source>
        <translation>rot unter</translation>
    </message>
    <message>
        <source>Partitions ahead that turn red, in hours</source>
        <translation>Partitionen voraus, unter denen es rot wird, in Stunden</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), most serious first.</source>
        <translation>
            <numerusform>%n Befund.</numerusform>
            <numerusform>%n Befunde, die ernstesten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>This runs, as your login:</source>
        <translation>Das wird mit Ihrem Login ausgeführt:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Running the fix…</source>
        <translation>Wird behoben …</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AuditPage</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Runs and changes</source>
        <translation>Läufe und Änderungen</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Ältere Einträge</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV sichern …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Changes of settings and rights</source>
        <translation>Änderungen an Einstellungen und Rechten</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <source>Backfills</source>
        <translation>Neuaufbauten</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladevorgänge</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Text, application or address</source>
        <translation>Text, Anwendung oder Adresse</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Keine Einträge.</translation>
    </message>
    <message>
        <source>Runs and changes with their logins, newest first. Entries shown: %1.</source>
        <translation>Wer was tat, das Neueste zuerst. Gezeigte Läufe: %1.</translation>
    </message>
    <message>
        <source>Save audit trail</source>
        <translation>Protokoll sichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gesichert.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::BackfillPage</name>
    <message>
        <source>The end must be later than the start.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Rollups are rebuilt by whole UTC days: this covers %1.</source>
        <translation>Rollups werden in ganzen UTC-Tagen neu aufgebaut: Das umfasst %1.</translation>
    </message>
    <message>
        <source>Rollups are rebuilt by whole UTC days: this covers %1, %2 days.</source>
        <translation>Rollups werden in ganzen UTC-Tagen neu aufgebaut: Das umfasst %1, %2 Tage.</translation>
    </message>
    <message>
        <source>In %1, that is %2.</source>
        <translation>In %1 ist das %2.</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>Erst die Vorschau ansehen.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts davon würde sich ändern.</translation>
    </message>
    <message>
        <source>Each day is committed separately, and rollups of new rows continue meanwhile. You can cancel; completed days stay.</source>
        <translation>Jeder Tag wird für sich festgeschrieben, und neue Zeilen werden währenddessen weiter zusammengefasst. Es lässt sich abbrechen; was bis dahin getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Days with fewer raw rows than are rolled up are rebuilt too. What the rollups have beyond those rows is lost for good.</source>
        <translation>Auch Tage mit weniger Rohzeilen als zusammengefassten werden neu aufgebaut: Was die Rollups darüber hinaus hatten, ist endgültig verloren.</translation>
    </message>
    <message>
        <source>Rebuild rollups</source>
        <translation>Rollups neu aufbauen</translation>
    </message>
    <message>
        <source>Rebuild the rollups of %1, %2?</source>
        <translation>Die Rollups von %1 neu aufbauen, %2?</translation>
    </message>
    <message>
        <source>Rebuild %1 buckets</source>
        <translation>%1 Abschnitte neu aufbauen</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Previewing %1: %2 of %3 days</source>
        <translation>Vorschau für %1: %2 von %3 Tagen</translation>
    </message>
    <message>
        <source>Rebuilding %1: %2 of %3 days</source>
        <translation>Neuaufbau von %1: %2 von %3 Tagen</translation>
    </message>
    <message>
        <source>– waiting: %1</source>
        <translation>– wartet: %1</translation>
    </message>
    <message>
        <source>– about %1 remaining</source>
        <translation>– noch etwa %1</translation>
    </message>
    <message>
        <source>Cancelled before it started. Nothing was changed.</source>
        <translation>Abgebrochen, bevor es begann; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Days skipped: %1; see the table for the reasons.</source>
        <translation>Ausgelassene Tage: %1; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>The preview was cancelled after %1 of %2 days. Nothing was changed.</source>
        <translation>Die Vorschau wurde nach %1 von %2 Tagen abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No day of this range can be rebuilt.</source>
        <translation>Kein Tag dieses Zeitraums lässt sich neu aufbauen.</translation>
    </message>
    <message>
        <source>Nothing would change: the rollups match their raw rows.</source>
        <translation>Nichts würde sich ändern: Die Rollups stimmen mit ihren Rohzeilen überein.</translation>
    </message>
    <message>
        <source>Buckets that would change: %1, on %2 of %3 days.</source>
        <translation>Abschnitte, die sich ändern würden: %1, an %2 von %3 Tagen.</translation>
    </message>
    <message>
        <source>Days rebuilt: %1, buckets changed: %2.</source>
        <translation>Neu aufgebaute Tage: %1, geänderte Abschnitte: %2.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Everything before %1 is committed and stays. Rebuild the same range again to continue from there.</source>
        <translation>Was vor dem %1 getan wurde, ist festgeschrieben und bleibt. Wird derselbe Zeitraum noch einmal neu aufgebaut, geht es dort weiter.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Continued at %1, where an earlier backfill of this range stopped: %n day(s) were already done.</source>
        <translation>
            <numerusform>Fortgesetzt bei %1, wo ein früherer Neuaufbau dieses Zeitraums endete: %n Tag war schon erledigt.</numerusform>
            <numerusform>Fortgesetzt bei %1, wo ein früherer Neuaufbau dieses Zeitraums endete: %n Tage waren schon erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would continue at %1, where an earlier backfill of this range stopped: %n day(s) are already done.</source>
        <translation>
            <numerusform>Es ginge bei %1 weiter, wo ein früherer Neuaufbau dieses Zeitraums endete: %n Tag ist schon erledigt.</numerusform>
            <numerusform>Es ginge bei %1 weiter, wo ein früherer Neuaufbau dieses Zeitraums endete: %n Tage sind schon erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding takes about %1, as long as this preview.</source>
        <translation>Der Neuaufbau dauert etwa %1, so lange wie diese Vorschau.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>libpq: %1</source>
        <translation>libpq: %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>wie Sie sie nennen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Operator&apos;s login, for maintenance and imports</source>
        <translation>Login für den Betrieb: Wartung und Importe</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>derselbe</translation>
    </message>
    <message>
        <source>Keep passwords in this computer&apos;s &amp;keychain</source>
        <translation>Passwörter im &amp;Schlüsselbund dieses Rechners aufbewahren</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Certificate and name (verify-full)</source>
        <translation>Zertifikat und Name (verify-full)</translation>
    </message>
    <message>
        <source>Certificate only (verify-ca)</source>
        <translation>Nur Zertifikat (verify-ca)</translation>
    </message>
    <message>
        <source>None, but encrypted (require)</source>
        <translation>Keine, aber verschlüsselt (require)</translation>
    </message>
    <message>
        <source>None, encrypted if offered (prefer)</source>
        <translation>Keine, verschlüsselt, wenn angeboten (prefer)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>Nicht verschlüsselt (disable)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zert.-Stellen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Shared cache</source>
        <translation>Gemeinsamer Cache</translation>
    </message>
    <message>
        <source>Further settings</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Operator&apos;s login</source>
        <translation>Login für den Betrieb</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>this computer, or paste a connection string</source>
        <translation>dieser Rechner, oder Zeichenkette einfügen</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>Test &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>Die Verbindung funktioniert noch nicht.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::CoveragePage</name>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>Selected: %1, buckets: %2.</source>
        <translation>Ausgewählt: %1, Abschnitte: %2.</translation>
    </message>
    <message>
        <source>Each row is %1 in UTC, newest first. Select buckets to see their state or to rebuild their days.</source>
        <translation>Eine Zeile ist %1 in UTC, die neueste oben. Abschnitte auswählen, um zu lesen, wofür sie stehen, oder um ihre Tage neu aufzubauen.</translation>
    </message>
    <message>
        <source>Select the buckets to rebuild first.</source>
        <translation>Erst die Abschnitte auswählen, die neu aufzubauen sind.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::CustomRangeDialog</name>
    <message>
        <source>Times are in time zone %1. The range is extended to whole buckets.</source>
        <translation>Zeiten in der Zone %1. Der Zeitraum wird auf ganze Abschnitte erweitert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>At most ten years can be shown at once.</source>
        <translation>Höchstens zehn Jahre lassen sich auf einmal zeigen.</translation>
    </message>
    <message>
        <source>%1, per %2.</source>
        <translation>%1, gezeigt von %2.</translation>
    </message>
    <message>
        <source>Not understood. Try “yesterday”, “last 36 hours”, “november 2025” or “2026-11-03 to 2026-11-05”.</source>
        <translation>Nicht verstanden. Möglich sind „gestern“, „letzte 36 Stunden“, „November 2025“ oder „2026-11-03 bis 2026-11-05“.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Roll up now</source>
        <translation>Jetzt zusammenfassen</translation>
    </message>
    <message>
        <source>Rolling up %1…</source>
        <translation>%1 wird zusammengefasst …</translation>
    </message>
    <message>
        <source>Expire…</source>
        <translation>Ablaufen lassen …</translation>
    </message>
    <message>
        <source>Create partitions</source>
        <translation>Partitionen anlegen</translation>
    </message>
    <message>
        <source>Creating partitions of %1…</source>
        <translation>Partitionen von %1 werden angelegt …</translation>
    </message>
    <message>
        <source>%1: all upcoming partitions already exist.</source>
        <translation>%1: Alle Partitionen der nächsten Zeit sind schon da.</translation>
    </message>
    <message>
        <source>%1: partitions created: %2.</source>
        <translation>%1: angelegte Partitionen: %2.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Load files into the coordinator (Ctrl+I)</source>
        <translation>Dateien in den Koordinator laden (Strg+I)</translation>
    </message>
    <message>
        <source>%1: another run is in progress (%2). Nothing was done; a later rollup takes the new rows.</source>
        <translation>%1: Ein anderer Lauf ist im Gange (%2). Nichts wurde getan; eine spätere Zusammenfassung nimmt die neuen Zeilen mit.</translation>
    </message>
    <message>
        <source>%1: deferred: some transactions may still be open (%2). Nothing was done.</source>
        <translation>%1: aufgeschoben, denn Zeilen können noch unterwegs sein (%2). Nichts wurde getan.</translation>
    </message>
    <message>
        <source>%1: no rows were waiting.</source>
        <translation>%1: Nichts wartete.</translation>
    </message>
    <message>
        <source>%1: %2 rows rolled up in %3, %4 of them late.</source>
        <translation>%1: %2 Zeilen in %3 zusammengefasst, %4 davon verspätet.</translation>
    </message>
    <message>
        <source>%1: partitions dropped: %2.</source>
        <translation>%1: gelöschte Partitionen: %2.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Measuring what the tables take…</source>
        <translation>Die Größe der Tabellen wird gemessen…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ExactDialog</name>
    <message>
        <source>Count exactly</source>
        <translation>Genau zählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exact count</source>
        <translation>Genaue Zählung</translation>
    </message>
    <message>
        <source>unique users</source>
        <translation>Einzelne Nutzer</translation>
    </message>
    <message>
        <source>unique addresses</source>
        <translation>Einzelne Adressen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Finding out how many rows have to be read…</source>
        <translation>Es wird ermittelt, wie viele Zeilen zu lesen sind…</translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>Es wird gezählt… %1</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Abgebrochen. %1</translation>
    </message>
    <message>
        <source>Counted range: %1.</source>
        <translation>Gezählter Zeitraum: %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ExpiryDialog</name>
    <message>
        <source>Raw partitions of “%1” that are past their retention</source>
        <translation>Abgelaufene Roh-Partitionen von „%1“</translation>
    </message>
    <message>
        <source>Only raw rows are dropped. Their rollups stay. Partitions with rows that are not rolled up yet are kept.</source>
        <translation>Nur Rohzeilen gehen. Die Rollups daraus bleiben, wie sie sind. Eine Partition mit Zeilen, die noch nicht zusammengefasst sind, wird behalten.</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Zur Bestätigung %1 eingeben:</translation>
    </message>
    <message>
        <source>Dataset name, to confirm</source>
        <translation>Name des Datensatzes, zur Bestätigung</translation>
    </message>
    <message>
        <source>Stopping after the current partition…</source>
        <translation>Hält nach der Partition an, die gerade gelöscht wird …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counting rows and checking what keeps them…</source>
        <translation>Zeilen werden gezählt und Hindernisse gesucht …</translation>
    </message>
    <message>
        <source>Dropping partitions, one at a time…</source>
        <translation>Wird gelöscht, eine Partition nach der anderen …</translation>
    </message>
    <message>
        <source>Nothing is past its retention.</source>
        <translation>Nichts ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing can be dropped now.</source>
        <translation>Nichts kann jetzt gelöscht werden.</translation>
    </message>
    <message>
        <source>Partitions to drop: %1, with %2 rows and %3.</source>
        <translation>Zu löschende Partitionen: %1, mit %2 Zeilen und %3.</translation>
    </message>
    <message>
        <source>Drop partitions (%1)</source>
        <translation>Partitionen löschen (%1)</translation>
    </message>
    <message>
        <source>Past their retention but kept: %1; see the table for the reasons.</source>
        <translation>Abgelaufen, aber zurückgehalten: %1; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Raw rows are kept for %1, until %2.</source>
        <translation>Rohzeilen werden %1 aufbewahrt: bis %2.</translation>
    </message>
    <message>
        <source>Done. Partitions dropped: %1, with %2 rows and %3.</source>
        <translation>Fertig. Gelöschte Partitionen: %1, mit %2 Zeilen und %3.</translation>
    </message>
    <message>
        <source>Kept: %1; see the table for the reasons.</source>
        <translation>Behalten: %1; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Of these, %1 rows older than every partition were deleted from the default partition.</source>
        <translation>Davon wurden %1 Zeilen, die älter als jede Partition waren, aus der Vorgabe-Partition gelöscht.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions dropped…</source>
        <translation>%1 von %2 Partitionen gelöscht …</translation>
    </message>
    <message>
        <source>Partitions dropped before that stay dropped: check the preview again.</source>
        <translation>Was davor gelöscht wurde, bleibt gelöscht: Sehen Sie die Vorschau erneut an.</translation>
    </message>
    <message>
        <source>Raw rows are kept forever.</source>
        <translation>Rohzeilen werden für immer aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Trend by country</source>
        <translation>Verlauf nach Ländern</translation>
    </message>
    <message>
        <source>Show each chosen country in the trend, instead of each event type</source>
        <translation>Im Verlauf jedes gewählte Land statt jedes Ereignistyps zeigen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>No filter: all rows are counted</source>
        <translation>Kein Filter: Alle Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::FilterChip</name>
    <message>
        <source>Remove filter %1 %2</source>
        <translation>Filter %1 %2 entfernen</translation>
    </message>
    <message>
        <source>Remove this filter: %1 %2</source>
        <translation>Diesen Filter entfernen: %1 %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>dimension of a filter, before its value</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::Headline</name>
    <message>
        <source>Numbers of the range</source>
        <translation>Zahlen des Zeitraums</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportColumns</name>
    <message>
        <source>Field in the file</source>
        <translation>Feld der Datei</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>member of event_data</source>
        <translation>Teil von event_data</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportDialog</name>
    <message>
        <source>Rolling up…</source>
        <translation>Wird zusammengefasst …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The import continues in the background.</source>
        <translation>Der Import läuft weiter.</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>Rolled up: %1 rows.</source>
        <translation>Zusammengefasste Zeilen: %1.</translation>
    </message>
    <message>
        <source>Not rolled up: %1</source>
        <translation>Jetzt nicht zusammengefasst: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportForm</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>herausfinden</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>eine Kopfzeile</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>ein Datensatz</translation>
    </message>
    <message>
        <source>Choose a country file</source>
        <translation>Länderdatei wählen</translation>
    </message>
    <message>
        <source>Country files (*.mmdb)</source>
        <translation>Länderdateien (*.mmdb)</translation>
    </message>
    <message>
        <source>Choose a file for rejected records</source>
        <translation>Wohin abgewiesene Datensätze kommen</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>required: the site of the log</source>
        <translation>nötig: Website des Logs</translation>
    </message>
    <message>
        <source>from each record</source>
        <translation>wie im Datensatz</translation>
    </message>
    <message>
        <source>The format was not recognized. Choose the format and assign the fields.</source>
        <translation>Die Datei sieht nach keinem der Formate aus. Wählen Sie das Format und sagen Sie, was aus jedem Feld wird.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>%1 files: %2</source>
        <translation>%1 Dateien: %2</translation>
    </message>
    <message>
        <source>First records, as they would be stored (times in UTC)</source>
        <translation>Die ersten Datensätze, wie sie gespeichert würden (Zeiten in UTC)</translation>
    </message>
    <message>
        <source>First records of %1, as they would be stored (times in UTC)</source>
        <translation>Die ersten Datensätze von %1, wie sie gespeichert würden (Zeiten in UTC)</translation>
    </message>
    <message>
        <source>Reading the first records…</source>
        <translation>Der Anfang wird gelesen …</translation>
    </message>
    <message>
        <source>This file has no records.</source>
        <translation>In dieser Datei ist kein Datensatz.</translation>
    </message>
    <message>
        <source>None of the first records could be stored. Is this the right format?</source>
        <translation>Keiner der ersten Datensätze ließe sich speichern: Ist das das richtige Format?</translation>
    </message>
    <message>
        <source>The file does not name the tenant of its rows: set the tenant.</source>
        <translation>Die Datei sagt nicht, zu welchem Mandanten ihre Zeilen gehören: Geben Sie den Mandanten an.</translation>
    </message>
    <message>
        <source>%2 of the first %1 records would be rejected.</source>
        <translation>Von den ersten %1 Datensätzen würden %2 abgewiesen.</translation>
    </message>
    <message>
        <source>All of the first %1 records could be stored.</source>
        <translation>Alle der ersten %1 Datensätze ließen sich speichern.</translation>
    </message>
    <message>
        <source>recognized in each file</source>
        <translation>in jeder Datei erkannt</translation>
    </message>
    <message>
        <source>The name of a log format, or an Apache or nginx format string. With a name, the first field may also be a host name.</source>
        <translation>Der Name eines Protokollformats oder eine Formatangabe von Apache oder nginx. Mit einem Namen darf das erste Feld auch ein Rechnername sein.</translation>
    </message>
    <message>
        <source>Hold for 90 days</source>
        <translation>90 Tage sperren</translation>
    </message>
    <message>
        <source>Hold for a year</source>
        <translation>Ein Jahr sperren</translation>
    </message>
    <message>
        <source>Hold until released</source>
        <translation>Sperren, bis aufgehoben</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Trotzdem laden</translation>
    </message>
    <message>
        <source>Choose whether to hold the days that are loaded.</source>
        <translation>Wählen Sie, ob die geladenen Tage gesperrt werden.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportRun</name>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time remaining</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Cancelling: finishing the batch in progress…</source>
        <translation>Abbruch: Was unterwegs ist, wird zu Ende gebracht …</translation>
    </message>
    <message>
        <source>First %1 of %2 bad records</source>
        <translation>Die ersten %1 von %2 fehlerhaften Datensätzen</translation>
    </message>
    <message>
        <source>Bad records</source>
        <translation>Fehlerhafte Datensätze</translation>
    </message>
    <message>
        <source>The server is unreachable. Stored rows are safe; the import resumes when it returns.</source>
        <translation>Der Server ist nicht zu erreichen. Was gespeichert ist, ist sicher; der Import geht weiter, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>The import is not making progress: %1</source>
        <translation>Der Import kommt nicht voran: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::JsonTree</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Data of the chosen row</source>
        <translation>Daten der gewählten Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>As a path of PostgreSQL&apos;s jsonpath</source>
        <translation>Als Pfad in PostgreSQLs jsonpath</translation>
    </message>
    <message>
        <source>Choose a row to see its data.</source>
        <translation>Wählen Sie eine Zeile, um ihre Daten zu sehen.</translation>
    </message>
    <message>
        <source>The data of this row is too large for a tree. “Copy value” copies all of it.</source>
        <translation>Die Daten dieser Zeile sind zu groß für einen Baum. „Wert kopieren“ kopiert sie ganz.</translation>
    </message>
    <message>
        <source>The data of this row is no JSON. “Copy value” copies it as it is.</source>
        <translation>Die Daten dieser Zeile sind kein JSON. „Wert kopieren“ kopiert sie, wie sie sind.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Here it is no JSON any more</source>
        <translation>Ab hier ist es kein JSON mehr</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LatencyChart</name>
    <message>
        <source>Slowest</source>
        <translation>Langsamste</translation>
    </message>
    <message>
        <source>Known times</source>
        <translation>Bekannte Zeiten</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine aufgezeichnet</translation>
    </message>
    <message>
        <source>Not recorded then</source>
        <translation>Damals nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LatencyPane</name>
    <message>
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>Not recorded then</source>
        <translation>Damals nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Response times are not recorded</source>
        <translation>Antwortzeiten sind nicht erfasst</translation>
    </message>
    <message>
        <source>The requests of this range were rolled up before their response times were kept one by one. &quot;Backfill&quot; adds them where raw rows are still there.</source>
        <translation>Die Anfragen dieses Zeitraums wurden verdichtet, bevor ihre Antwortzeiten einzeln festgehalten wurden. Ein Neuaufbau ergänzt sie, soweit noch Rohzeilen da sind.</translation>
    </message>
    <message>
        <source>No request in this range has a response time. Access logs in the common and combined formats do not record it.</source>
        <translation>Keine Anfrage in diesem Zeitraum trägt eine Antwortzeit. Zugriffsprotokolle der Formate common und combined haben keine.</translation>
    </message>
    <message>
        <source>The 95th percentile of each bucket, in milliseconds:</source>
        <translation>Das 95. Perzentil jedes Abschnitts, in Millisekunden:</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LegendChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show or hide %1. Ctrl+click: filter all panes by it.</source>
        <translation>%1 ein- oder ausblenden. Strg+Klick: alle Bereiche danach filtern.</translation>
    </message>
    <message>
        <source>Filter all panes by “%1”</source>
        <translation>Alle Bereiche nach „%1“ filtern</translation>
    </message>
    <message>
        <source>Hide in this chart</source>
        <translation>In diesem Diagramm ausblenden</translation>
    </message>
    <message>
        <source>Show in this chart</source>
        <translation>In diesem Diagramm einblenden</translation>
    </message>
    <message>
        <source>Show or hide %1. The arrow lists what it holds.</source>
        <translation>%1 zeigen oder verbergen. Der Pfeil listet auf, was darin ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) in “%1”</source>
        <translation>
            <numerusform>Ein Typ in „%1“</numerusform>
            <numerusform>%n Typen in „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und ein weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LivePane</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Events in 5 min</source>
        <translation>Ereignisse in 5 min</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>davor: %1</translation>
    </message>
    <message>
        <source>Raw rows, last 5 min</source>
        <translation>Rohzeilen, letzte 5 min</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>No rows in the ten minutes before %1. New rows appear here within two seconds of being stored.</source>
        <translation>Keine Zeilen in den zehn Minuten vor %1. Sie erscheinen hier binnen zwei Sekunden, nachdem sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Requests in 5 min</source>
        <translation>Anfragen in 5 min</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 min</translation>
    </message>
    <message>
        <source>before: nothing</source>
        <translation>davor: nichts</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Compared with the previous five minutes, over the same elapsed time.</source>
        <translation>Gegenüber den fünf Minuten davor; von diesen nur so viel, wie von den jetzigen vergangen ist.</translation>
    </message>
    <message>
        <source>Rows in five minutes: %1.</source>
        <translation>Zeilen in fünf Minuten: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Raw rows from %1 have expired and can no longer be counted. The other panes show what the rollups keep.</source>
        <translation>Die Rohzeilen von %1 sind abgelaufen und können nicht mehr gezählt werden. Die anderen Bereiche zeigen, was die Rollups behalten.</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Keine Anfragen</translation>
    </message>
    <message>
        <source>No rows match the filter in the ten minutes before %1.</source>
        <translation>In den zehn Minuten vor %1 passt keine Zeile zum Filter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption and value of a number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LoadsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladeläufe</translation>
    </message>
    <message>
        <source>Progress by resume key</source>
        <translation>Stand je Schlüssel zur Wiederaufnahme</translation>
    </message>
    <message>
        <source>Nobody has loaded rows yet, or the run log does not reach back that far.</source>
        <translation>Noch hat niemand Zeilen geladen, oder das Laufprotokoll reicht nicht so weit zurück.</translation>
    </message>
    <message>
        <source>The latest loads, as their loaders reported them. Rows that are loading now are shown under Sessions.</source>
        <translation>Die letzten Ladeläufe, wie ihre Lader sie gemeldet haben. Was gerade lädt, steht unter Sitzungen.</translation>
    </message>
    <message>
        <source>How far each resume key has come: a load with the same key goes on there, and stores no row twice.</source>
        <translation>Wie weit jeder Schlüssel zur Wiederaufnahme ist: ein Ladelauf mit demselben Schlüssel macht dort weiter und speichert keine Zeile doppelt.</translation>
    </message>
    <message>
        <source>No load used a resume key (ingest --resume-key), so none can be continued.</source>
        <translation>Kein Ladelauf hatte einen Schlüssel zur Wiederaufnahme (ingest --resume-key), also kann keiner fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LoginsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Change rights…</source>
        <translation>Rechte ändern…</translation>
    </message>
    <message>
        <source>Another login…</source>
        <translation>Anderer Login…</translation>
    </message>
    <message>
        <source>Only a superuser can change what logins may do. Connect as one.</source>
        <translation>Nur ein Superuser kann ändern, was Logins dürfen. Verbinden Sie sich als einer.</translation>
    </message>
    <message>
        <source>A superuser may do and see everything, whatever is granted to it.</source>
        <translation>Ein Superuser darf und sieht alles, was ihm auch erteilt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) with rights here. Readers see the tenants granted to them, operators see all; a login that loads must not read.</source>
        <translation>
            <numerusform>%n Login hat hier Rechte. Leser sehen die Mandanten, die ihnen erteilt sind, Operator sehen alle; ein Login, der lädt, darf nicht lesen.</numerusform>
            <numerusform>%n Logins haben hier Rechte. Leser sehen die Mandanten, die ihnen erteilt sind, Operator sehen alle; ein Login, der lädt, darf nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed what %1 may do. It holds from its next statement on.</source>
        <translation>Geändert, was %1 darf. Es gilt ab seiner nächsten Anweisung.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find tenant</source>
        <translation>Mandanten &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Previous range</source>
        <translation>&amp;Zurück zum Zeitraum davor</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Pause live counts</source>
        <translation>Live-Zahlen an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>&amp;Verwaltung</translation>
    </message>
    <message>
        <source>There are no tenants yet. Load your own data with “Import…” in the “File” menu (or drop a file here), or try “tidemarkctl simulate”. Tenants appear automatically.</source>
        <translation>Es gibt noch keine Mandanten. Laden Sie eigene Zeilen mit „Importieren …“ im Menü „Datei“ (oder ziehen Sie eine Datei hierher), oder versuchen Sie „tidemarkctl simulate“; sie erscheinen von selbst.</translation>
    </message>
    <message>
        <source>Import running</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>An import is running. Cancel it and close?</source>
        <translation>Ein Import läuft. Abbrechen und schließen?</translation>
    </message>
    <message>
        <source>Stored rows stay; the rest of the file is not imported. To import the rest later without storing a row twice, give the import a resume key.</source>
        <translation>Was gespeichert ist, bleibt; der Rest der Datei wird nicht importiert. Um ihn später zu importieren, ohne eine Zeile zweimal zu speichern, geben Sie dem Import einen Schlüssel.</translation>
    </message>
    <message>
        <source>Cancel import and close</source>
        <translation>Import abbrechen und schließen</translation>
    </message>
    <message>
        <source>Continue import</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>This login cannot run rollups. To allow it: GRANT tidemark_operator TO your login role.</source>
        <translation>Dieser Login darf keine Rollups ausführen. So wird es erlaubt: GRANT tidemark_operator TO Ihre Login-Rolle.</translation>
    </message>
    <message>
        <source>&amp;Next range</source>
        <translation>&amp;Nächster Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Näher</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Go to a range…</source>
        <translation>&amp;Zeitraum wählen …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>Ü&amp;ber Tidemark</translation>
    </message>
    <message>
        <source>Next &amp;tenant</source>
        <translation>Nächster &amp;Mandant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tenant</source>
        <translation>Vor&amp;heriger Mandant</translation>
    </message>
    <message>
        <source>The newest data was not found: %1</source>
        <translation>Die neuesten Daten wurden nicht gefunden: %1</translation>
    </message>
    <message>
        <source>There is no data of this tenant yet.</source>
        <translation>Von diesem Mandanten gibt es noch keine Daten.</translation>
    </message>
    <message>
        <source>The newest data is from %1.</source>
        <translation>Die neuesten Daten sind von: %1.</translation>
    </message>
    <message>
        <source>Split the &amp;trend by country</source>
        <translation>&amp;Verlauf nach Ländern aufteilen</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Filter and split</source>
        <translation>&amp;Filtern und aufteilen</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>&amp;Maximize or restore</source>
        <translation>&amp;Maximieren oder wiederherstellen</translation>
    </message>
    <message>
        <source>Move pane &amp;back</source>
        <translation>Ansicht nach &amp;vorn</translation>
    </message>
    <message>
        <source>Move pane &amp;forward</source>
        <translation>Ansicht nach &amp;hinten</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>Ansicht &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;How is this number made?</source>
        <translation>&amp;Wie entsteht diese Zahl?</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;All tenants</source>
        <translation>&amp;Alle Mandanten</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>A report is made of one tenant&apos;s dashboard: open one first.</source>
        <translation>Ein Bericht wird vom Dashboard eines Mandanten gemacht: öffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <translation>Bericht als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save dashboard as P&amp;NG…</source>
        <translation>Dashboard als P&amp;NG speichern…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save all data as &amp;CSV (zip)…</source>
        <translation>Alle Daten als &amp;CSV speichern (Zip)…</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Verglichen mit: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Views of Tidemark (*.%1)</source>
        <translation>Sichten von Tidemark (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Sichten</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Sicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Open view from a file…</source>
        <translation>Sicht aus einer Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>&amp;Link auf diese Sicht kopieren</translation>
    </message>
    <message>
        <source>Save view to a &amp;file…</source>
        <translation>Sicht in eine &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>This view was saved for a tenant called %1. Here, tenant %2 is called %3.</source>
        <translation>Diese Sicht wurde für einen Mandanten namens %1 gespeichert. Hier heißt der Mandant %2 %3.</translation>
    </message>
    <message>
        <source>Tenant %1 cannot be shown: there is none, or this login may not see it.</source>
        <translation>Mandant %1 kann nicht gezeigt werden: es gibt ihn nicht, oder diese Anmeldung darf ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Choose another tenant, or ask the operator for the right to see this one.</source>
        <translation>Wählen Sie einen anderen Mandanten, oder bitten Sie den Betreiber um das Recht, diesen zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is shown that could be saved yet.</source>
        <translation>Noch wird nichts gezeigt, das gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Saved the view %1.</source>
        <translation>Sicht %1 gespeichert.</translation>
    </message>
    <message>
        <source>There is a view called %1 already.</source>
        <translation>Eine Sicht namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Sicht löschen</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>Die Sicht %1 löschen?</translation>
    </message>
    <message>
        <source>Links and files that were made of it go on working.</source>
        <translation>Links und Dateien, die aus ihr gemacht wurden, gelten weiter.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copied the link. It names no server: whoever opens it sees it with their own login.</source>
        <translation>Link kopiert. Er nennt keinen Server: wer ihn öffnet, sieht die Sicht mit der eigenen Anmeldung.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Sicht speichern</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Sicht öffnen</translation>
    </message>
    <message>
        <source>%1 (tenant %2)</source>
        <translation>%1 (Mandant %2)</translation>
    </message>
    <message>
        <source>%1. Now: %2</source>
        <translation>%1. Jetzt: %2</translation>
    </message>
    <message>
        <source>Alert firing: %1</source>
        <translation>Alarm ausgelöst: %1</translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation>N&amp;otiz hinzufügen …</translation>
    </message>
    <message>
        <source>Annotation&amp;s…</source>
        <translation>An&amp;merkungen …</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MakingDialog</name>
    <message>
        <source>Statement and parameters</source>
        <translation>Anweisung und Parameter</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>How is this number made?</source>
        <translation>Wie entsteht diese Zahl?</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Ask the server how it would run the statement. It is not run.</source>
        <translation>Den Server fragen, wie er die Anweisung ausführen würde. Sie wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Copy as psql</source>
        <translation>Für psql kopieren</translation>
    </message>
    <message>
        <source>Copy the statement with its parameters, to be pasted into psql</source>
        <translation>Die Anweisung mit ihren Parametern kopieren, zum Einfügen in psql</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MessageBar</name>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben …</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation>versucht es erneut …</translation>
    </message>
    <message>
        <source>retrying in %1</source>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <translation>Angehalten seit %1</translation>
    </message>
    <message>
        <source>Nothing is refreshed until you resume.</source>
        <translation>Bis Sie fortsetzen, wird nichts aktualisiert.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::NoteDialog</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Others who may see the tenant see the note. Times are in time zone %1; a note with the same start and end is about a moment.</source>
        <translation>Wer den Mandanten sehen darf, sieht auch die Notiz. Zeiten gelten in der Zeitzone %1; eine Notiz mit gleichem Anfang und Ende gilt einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n Zeichen zu lang</numerusform>
            <numerusform>%n Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>The end must not be before the start.</source>
        <translation>Das Ende darf nicht vor dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::Pane</name>
    <message>
        <source>59 min ago</source>
        <translation>vor 59 min</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Data from “%1” copied to the clipboard.</source>
        <translation>Die Zahlen von „%1“ sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Zahlen sichern (CSV) …</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Zahlen sichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Save image as PNG…</source>
        <translation>Bild sichern (PNG) …</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gesichert.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>%1 shows the server&apos;s data as of %2.</source>
        <translation>%1 zeigt, was der Server am %2 sagte.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>From %1. %2</source>
        <translation>Von %1. %2</translation>
    </message>
    <message>
        <source>No tenant chosen</source>
        <translation>Kein Mandant gewählt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Nothing happened from %1. This is a counted zero: the rollups are complete up to %2.</source>
        <translation>Im Zeitraum %1 geschah nichts. Das ist eine gezählte Null: Die Rollups sind bis %2 vollständig.</translation>
    </message>
    <message>
        <source>Not rolled up yet</source>
        <translation>Noch nicht zusammengefasst</translation>
    </message>
    <message>
        <source>Rollups reach %1, and no raw rows are waiting for this range.</source>
        <translation>Die Rollups reichen bis %1, und für diesen Zeitraum warten keine Rohzeilen.</translation>
    </message>
    <message>
        <source>No rollup has run yet. Numbers appear here after the first one.</source>
        <translation>Noch lief kein Rollup. Zahlen erscheinen hier nach dem ersten.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Rollups are kept from %1. Earlier data can no longer be shown.</source>
        <translation>Rollups werden ab %1 aufbewahrt. Was davor war, ist nicht mehr zu zeigen.</translation>
    </message>
    <message>
        <source>This range is past its retention and can no longer be shown.</source>
        <translation>Dieser Zeitraum ist abgelaufen und nicht mehr zu zeigen.</translation>
    </message>
    <message>
        <source>Saved earlier; shown until the server responds.</source>
        <translation>Von früher aufbewahrt, bis der Server antwortet.</translation>
    </message>
    <message>
        <source>Earlier data has expired and can no longer be shown.</source>
        <translation>Was davor war, ist abgelaufen und nicht mehr zu zeigen.</translation>
    </message>
    <message>
        <source>Some UTC days in between have expired: nothing is known of them.</source>
        <translation>Einige UTC-Tage dazwischen sind abgelaufen: Über sie ist nichts bekannt.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not compared yet: the server has not answered for the chosen period.</source>
        <translation>Noch nicht verglichen: Der Server hat für den gewählten Zeitraum noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Maximieren</translation>
    </message>
    <message>
        <source>Show as the main pane</source>
        <translation>Als Hauptansicht zeigen</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>noch nicht zusammengefasst</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Cut off outliers</source>
        <translation>Ausreißer abschneiden</translation>
    </message>
    <message>
        <source>Complete buckets only</source>
        <translation>Nur volle Abschnitte</translation>
    </message>
    <message>
        <source>Nothing matches the filter from %1. This is a counted zero: the rollups are complete up to %2.</source>
        <translation>Von %1 passt nichts zum Filter. Das ist eine gezählte Null: Die Rollups sind bis %2 vollständig.</translation>
    </message>
    <message>
        <source>not with this filter</source>
        <translation>nicht mit diesem Filter</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Rolled up to %1.</source>
        <translation>Verdichtet bis %1.</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet.</source>
        <translation>Noch ist nichts verdichtet.</translation>
    </message>
    <message>
        <source>Read from: %1.</source>
        <translation>Gelesen aus: %1.</translation>
    </message>
    <message>
        <source>From the cache of this computer: the server answered on %1.</source>
        <translation>Aus dem Zwischenspeicher dieses Computers: der Server antwortete am %1.</translation>
    </message>
    <message>
        <source>The server answered on %1.</source>
        <translation>Der Server antwortete am %1.</translation>
    </message>
    <message>
        <source>How is this number made?</source>
        <translation>Wie entsteht diese Zahl?</translation>
    </message>
    <message>
        <source>From the shared cache: the server answered another reader on %1.</source>
        <translation>Aus dem gemeinsamen Cache: Der Server hat dies am %1 einem anderen Leser geantwortet.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pane and which of its series is drawn</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>gemacht am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s); N steps through them.</source>
        <translation>
            <numerusform>%n Anmerkung; N führt hin.</numerusform>
            <numerusform>%n Anmerkungen; N führt durch sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste …</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PaneBoard</name>
    <message>
        <source>live %1</source>
        <translation>live %1</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>Zeitraum %1</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Statuscodes</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PartitionsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Create partitions and carry rows over</source>
        <translation>Partitionen anlegen und Zeilen umziehen</translation>
    </message>
    <message>
        <source>Creating partitions of %1…</source>
        <translation>Partitionen von %1 werden angelegt …</translation>
    </message>
    <message>
        <source>Of the dataset that the selected partition belongs to</source>
        <translation>Für den Datensatz, zu dem die gewählte Partition gehört</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s). Rows are the server&apos;s estimate unless they are said to be exact.</source>
        <translation>
            <numerusform>%n Partition. Zeilen sind eine Schätzung des Servers, wo nicht „genau“ dabeisteht.</numerusform>
            <numerusform>%n Partitionen. Zeilen sind eine Schätzung des Servers, wo nicht „genau“ dabeisteht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all upcoming partitions already exist.</source>
        <translation>%1: Alle Partitionen der nächsten Zeit sind schon da.</translation>
    </message>
    <message>
        <source>%1: partitions created: %2.</source>
        <translation>%1: angelegte Partitionen: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Newest %1 rows; there are older ones.</source>
        <translation>Die neuesten %1 Zeilen; es gibt ältere.</translation>
    </message>
    <message>
        <source>All %1 rows, newest first.</source>
        <translation>Alle %1 Zeilen, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Zeilen sichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1: events, %2</source>
        <translation>%1: Ereignisse, %2</translation>
    </message>
    <message>
        <source>%1: HTTP requests, %2</source>
        <translation>%1: HTTP-Anfragen, %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>No raw rows here: none were stored.</source>
        <translation>Keine Rohzeilen hier: Es wurden keine gespeichert.</translation>
    </message>
    <message>
        <source>No raw rows here.</source>
        <translation>Keine Rohzeilen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), newest first.</source>
        <translation>
            <numerusform>%n Zeile, die neueste zuerst.</numerusform>
            <numerusform>%n Zeilen, die neuesten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>raw events</source>
        <translation>Rohereignisse</translation>
    </message>
    <message>
        <source>raw requests</source>
        <translation>Rohanfragen</translation>
    </message>
    <message>
        <source>Load the next %1 rows beneath these</source>
        <translation>Die nächsten %1 Zeilen darunter laden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The rows of this time have expired. Their counts are kept: the chart still shows how many there were.</source>
        <translation>Die Zeilen dieser Zeit sind abgelaufen. Ihre Anzahl bleibt: das Diagramm zeigt weiterhin, wie viele es waren.</translation>
    </message>
    <message>
        <source>No row matches. Remove a filter to see more rows.</source>
        <translation>Keine Zeile passt. Entfernen Sie einen Filter, um mehr Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Saving… %1 rows so far, back to %2.</source>
        <translation>Es wird gespeichert… bisher %1 Zeilen, zurück bis %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsExport</name>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1 with %2 rows.</source>
        <translation>%1 mit %2 Zeilen gesichert.</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Export abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RejectsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No program found to open it. The file is %1.</source>
        <translation>Kein Programm wurde gefunden, das sie öffnet. Die Datei ist %1.</translation>
    </message>
    <message>
        <source>First %1 of the records in %2.</source>
        <translation>Die ersten %1 der Datensätze in %2.</translation>
    </message>
    <message>
        <source>All %1 records in %2.</source>
        <translation>Alle %1 Datensätze von %2.</translation>
    </message>
    <message>
        <source>Correct them there, then import that file. The reasons in it are skipped.</source>
        <translation>Berichtigen Sie sie dort und importieren Sie dann diese Datei: Die Gründe darin werden übersprungen.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>Response times are not recorded</source>
        <translation>Antwortzeiten sind nicht erfasst</translation>
    </message>
    <message>
        <source>No request in this range has a response time. Access logs in the common and combined formats do not record it.</source>
        <translation>Keine Anfrage in diesem Zeitraum trägt eine Antwortzeit. Zugriffsprotokolle der Formate common und combined haben keine.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Requests: %1. Success (2xx): %2. Redirects (3xx): %3. Errors: %4 (4xx: %5, 5xx: %6). Other status: %7.</source>
        <translation>Anfragen: %1. Erfolg (2xx): %2. Weiterleitungen (3xx): %3. Fehler: %4 (4xx: %5, 5xx: %6). Anderer Status: %7.</translation>
    </message>
    <message>
        <source>Response times by status class: not in the rollups</source>
        <translation>Antwortzeiten je Statusklasse: nicht in den Rollups</translation>
    </message>
    <message>
        <source>Only raw rows hold them. Remove the filter by status class to see the average of all requests.</source>
        <translation>Nur Rohzeilen enthalten sie. Ohne den Filter nach Statusklasse ist der Mittelwert aller Anfragen zu sehen.</translation>
    </message>
    <message>
        <source>Requests with status %1: %2.</source>
        <translation>Anfragen mit Status %1: %2.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>%1 (4xx: %2, 5xx: %3)</source>
        <translation>%1 (4xx: %2, 5xx: %3)</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>keine Anfragen</translation>
    </message>
    <message>
        <source>No error rate of single status classes</source>
        <translation>Keine Fehlerquote einzelner Statusklassen</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Bytes sent by status class: not in the rollups</source>
        <translation>Gesendete Bytes je Statusklasse: nicht in den Rollups</translation>
    </message>
    <message>
        <source>Remove the filter by status class to see the bytes of all responses.</source>
        <translation>Entfernen Sie den Filter nach Statusklasse, um die Bytes aller Antworten zu sehen.</translation>
    </message>
    <message>
        <source>Bytes sent are not recorded</source>
        <translation>Gesendete Bytes sind nicht erfasst</translation>
    </message>
    <message>
        <source>The logs of this range do not say how many bytes were sent, or they were loaded before version 4 of the schema.</source>
        <translation>Die Logs dieses Zeitraums nennen nicht, wie viele Bytes gesendet wurden, oder sie wurden vor Version 4 des Schemas geladen.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RetentionPage</name>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>Erst die Vorschau ansehen.</translation>
    </message>
    <message>
        <source>Keep rows of %1 for</source>
        <translation>Zeilen von %1 aufbewahren für</translation>
    </message>
    <message>
        <source>Saved: %1 is kept for %2.</source>
        <translation>Gespeichert: %1 wird für %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>Saved: %1 is kept forever.</source>
        <translation>Gespeichert: %1 wird für immer aufbewahrt.</translation>
    </message>
    <message>
        <source>Hold %1 was released. The next upkeep deletes what is past its retention.</source>
        <translation>Die Löschsperre %1 ist aufgehoben. Der nächste Wartungslauf löscht, was abgelaufen ist.</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Löschsperre aufheben</translation>
    </message>
    <message>
        <source>Release the hold on %1 from %2 to %3?</source>
        <translation>Die Löschsperre auf %1 von %2 bis %3 aufheben?</translation>
    </message>
    <message>
        <source>The next upkeep deletes rows and buckets of that time that are past their retention.</source>
        <translation>Abgelaufene Zeilen und Abschnitte dieser Zeit löscht der nächste Wartungslauf.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Keep hold</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Counting what would be deleted…</source>
        <translation>Es wird gezählt, was gelöscht würde …</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RightsDialog</name>
    <message>
        <source>Reads the dashboard</source>
        <translation>Liest das Dashboard</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Nur diese:</translation>
    </message>
    <message>
        <source>Operates: rollups, expiry, schedules; sees all tenants</source>
        <translation>Betreibt: Rollups, Löschen, Zeitpläne; sieht alle Mandanten</translation>
    </message>
    <message>
        <source>Loads rows, and nothing else</source>
        <translation>Lädt Zeilen, und sonst nichts</translation>
    </message>
    <message>
        <source>Change rights</source>
        <translation>Rechte ändern</translation>
    </message>
    <message>
        <source>a role that exists on the server</source>
        <translation>eine Rolle, die es auf dem Server gibt</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>numbers, such as 1, 2, 7; none: it sees nothing yet</source>
        <translation>Nummern wie 1, 2, 7; keine: er sieht noch nichts</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Give the tenants as whole numbers, separated by commas.</source>
        <translation>Geben Sie die Mandanten als ganze Zahlen an, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>A login that loads bypasses row-level security, so it must not read. Use two logins.</source>
        <translation>Ein Login, der lädt, umgeht die Row-Level Security und darf deshalb nicht lesen. Nehmen Sie zwei Logins.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RowFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Spalte, nach der gefiltert wird</translation>
    </message>
    <message>
        <source>Show only rows whose column has this value; further columns narrow it down</source>
        <translation>Nur Zeilen zeigen, deren Spalte diesen Wert hat; weitere Spalten engen es ein</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>a column, a text</comment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a column, a value</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>300, 300..350, 300.. or ..350</source>
        <translation>300, 300..350, 300.. oder ..350</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RowsButton</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Raw rows of this bucket (double-click or Enter)</source>
        <translation>Rohzeilen dieses Abschnitts (Doppelklick oder Eingabetaste)</translation>
    </message>
    <message>
        <source>Raw rows of this bucket</source>
        <translation>Rohzeilen dieses Abschnitts</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Sicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is a view of this name. It is replaced.</source>
        <translation>Eine Sicht dieses Namens gibt es schon. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>It is kept in the sidebar, for this coordinator and login.</source>
        <translation>Sie steht in der Seitenleiste, für diesen Koordinator und diese Anmeldung.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ScheduleDialog</name>
    <message>
        <source>Change schedule</source>
        <translation>Zeitplan ändern</translation>
    </message>
    <message>
        <source>When the server runs “%1”:</source>
        <translation>Wann der Server „%1“ ausführt:</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Five fields, as in a crontab: minute, hour, day of the month, month and day of the week (* means any). From pg_cron 1.5 on also “N seconds”, up to 59.</source>
        <translation>Fünf Felder wie in einer crontab: Minute, Stunde, Tag des Monats, Monat und Wochentag (* steht für jeden Wert). Ab pg_cron 1.5 auch „N seconds“ bis 59.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SchedulePage</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Runs of the jobs</source>
        <translation>Läufe der Aufträge</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>No jobs are scheduled, so the server does not run rollups automatically.</source>
        <translation>Keine Aufträge sind eingeplant: Zusammengefasst wird, wenn es jemand anstößt.</translation>
    </message>
    <message>
        <source>Jobs the server runs automatically, and their latest runs.</source>
        <translation>Aufträge, die der Server von selbst ausführt, und ihre letzten Läufe.</translation>
    </message>
    <message>
        <source>Job %1: </source>
        <translation>Auftrag %1: </translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Change schedule…</source>
        <translation>Zeitplan ändern …</translation>
    </message>
    <message>
        <source>Running “%1” now…</source>
        <translation>„%1“ wird jetzt ausgeführt …</translation>
    </message>
    <message>
        <source>Upkeep: </source>
        <translation>Wartungslauf: </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep is done: %n step(s).</source>
        <translation>
            <numerusform>Der Wartungslauf ist fertig: %n Schritt.</numerusform>
            <numerusform>Der Wartungslauf ist fertig: %n Schritte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep: %n step(s) were not done; see the audit trail for the reasons.</source>
        <translation>
            <numerusform>Wartungslauf: %n Schritt blieb unerledigt; die Gründe stehen im Protokoll.</numerusform>
            <numerusform>Wartungslauf: %n Schritte blieben unerledigt; die Gründe stehen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only rollups and upkeep can be run from here.</source>
        <translation>Von hier aus lassen sich nur Rollups und der Wartungslauf ausführen.</translation>
    </message>
    <message>
        <source>Does once, now, what the job does. The run is not one of the job&apos;s own; the audit trail has it.</source>
        <translation>Tut jetzt einmal, was der Job tut. Der Lauf zählt nicht zu denen des Jobs; er steht im Protokoll.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message numerus="yes">
        <source>Time of the latest %n run(s)</source>
        <translation>
            <numerusform>Dauer des letzten Laufs</numerusform>
            <numerusform>Dauer der letzten %n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>longest: %1</source>
        <translation>längster: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SessionsPage</name>
    <message>
        <source>session %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Cancel statement…</source>
        <translation>Anweisung abbrechen …</translation>
    </message>
    <message>
        <source>Terminate session…</source>
        <translation>Sitzung beenden …</translation>
    </message>
    <message>
        <source>No other session is at work. As of %1.</source>
        <translation>Keine andere Sitzung ist beschäftigt. Stand: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work</source>
        <translation>
            <numerusform>%n Sitzung beschäftigt</numerusform>
            <numerusform>%n Sitzungen beschäftigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them blocked. As of %2.</source>
        <translation>davon blockiert: %1. Stand: %2.</translation>
    </message>
    <message>
        <source>The statement is not shown: this login may see its own alone, or there is none.</source>
        <translation>Die Anweisung wird nicht gezeigt: Dieser Login darf nur seine eigenen sehen, oder es gibt keine.</translation>
    </message>
    <message>
        <source>It was begun on node %1: end it there.</source>
        <translation>Sie wurde auf Knoten %1 begonnen: Beenden Sie sie dort.</translation>
    </message>
    <message>
        <source>This login may end its own sessions alone. A superuser can allow more: GRANT pg_signal_backend TO your login role.</source>
        <translation>Dieser Login darf nur seine eigenen Sitzungen beenden. Ein Superuser kann mehr erlauben: GRANT pg_signal_backend TO Ihre Login-Rolle.</translation>
    </message>
    <message>
        <source>Terminate session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Cancel statement</source>
        <translation>Anweisung abbrechen</translation>
    </message>
    <message>
        <source>Terminate %1?</source>
        <translation>%1 beenden?</translation>
    </message>
    <message>
        <source>Cancel the statement of %1?</source>
        <translation>Die Anweisung von %1 abbrechen?</translation>
    </message>
    <message>
        <source>Its connection is closed and its open transaction rolled back. A loader resumes by itself.</source>
        <translation>Ihre Verbindung wird geschlossen und ihre offene Transaktion zurückgenommen. Ein Ladevorgang setzt sich von selbst fort.</translation>
    </message>
    <message>
        <source>The statement fails and its transaction is rolled back. The session stays connected.</source>
        <translation>Die Anweisung scheitert, und ihre Transaktion wird zurückgenommen. Die Sitzung bleibt verbunden.</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Session %1 had ended before.</source>
        <translation>Sitzung %1 war schon beendet.</translation>
    </message>
    <message>
        <source>Session %1 was told to end.</source>
        <translation>Sitzung %1 wurde aufgefordert, sich zu beenden.</translation>
    </message>
    <message>
        <source>The statement of session %1 was told to stop.</source>
        <translation>Die Anweisung der Sitzung %1 wurde aufgefordert, abzubrechen.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StackChart</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StartWindow</name>
    <message>
        <source>Real-time analytics over your event stream</source>
        <translation>Echtzeit-Auswertung Ihres Ereignisstroms</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Try with your own &amp;log…</source>
        <translation>Mit eigenem &amp;Log ausprobieren…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>A coordinator that is already there, in PostgreSQL or Citus.</source>
        <translation>Ein vorhandener Koordinator in PostgreSQL oder Citus.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>Mit einem Server &amp;verbinden…</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Letzte Verbindungen</translation>
    </message>
    <message>
        <source>Setting up a private coordinator on this computer</source>
        <translation>Privater Koordinator auf diesem Rechner wird eingerichtet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Auf diesem Rechner ausprobieren</translation>
    </message>
    <message>
        <source>Your private coordinator: a PostgreSQL for you alone, without a network port.</source>
        <translation>Ihr privater Koordinator: ein PostgreSQL für Sie allein, ohne Netzwerk-Port.</translation>
    </message>
    <message>
        <source>Creates a private coordinator: a real PostgreSQL for you alone, without a network port. It runs while Tidemark is open, and you can remove it at any time.</source>
        <translation>Legt einen privaten Koordinator an: ein echtes PostgreSQL für Sie allein, ohne Netzwerk-Port. Es läuft, solange Tidemark offen ist, und lässt sich jederzeit entfernen.</translation>
    </message>
    <message>
        <source>Import a &amp;log…</source>
        <translation>&amp;Log importieren…</translation>
    </message>
    <message>
        <source>Edit or remove %1</source>
        <translation>%1 bearbeiten oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Save as a profile…</source>
        <translation>Als Profil &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Private PostgreSQL</source>
        <translation>Privates PostgreSQL</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Beispielzeilen</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>Rollups</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Choose a log</source>
        <translation>Log auswählen</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StepList</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>passed with a note</source>
        <translation>bestanden, mit Hinweis</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TablePage</name>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find in “%1”</source>
        <translation>In „%1“ suchen</translation>
    </message>
    <message>
        <source>%1, ranked</source>
        <translation>%1, nach Rang</translation>
    </message>
    <message>
        <source>Enter filters all panes by the row; with Ctrl beside those that are chosen.</source>
        <translation>Die Eingabetaste filtert alle Bereiche nach der Zeile; mit Strg neben den bereits gewählten.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Hier passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantOverview</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Gestiegen</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Gefallen</translation>
    </message>
    <message>
        <source>Hottest now</source>
        <translation>Jetzt am aktivsten</translation>
    </message>
    <message>
        <source>Find among all tenants</source>
        <translation>Unter allen Mandanten suchen</translation>
    </message>
    <message>
        <source>Find among all tenants, by name or number</source>
        <translation>Unter allen Mandanten suchen, nach Name oder Nummer</translation>
    </message>
    <message>
        <source>Copy the rows that were read</source>
        <translation>Gelesene Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save all rows as CSV…</source>
        <translation>Alle Zeilen als CSV speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%Ln Zeile in die Zwischenablage kopiert.</numerusform>
            <numerusform>%Ln Zeilen in die Zwischenablage kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>Enter opens the tenant.</source>
        <translation>Die Eingabetaste öffnet den Mandanten.</translation>
    </message>
    <message>
        <source>Reading all tenants…</source>
        <translation>Alle Mandanten werden gelesen …</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Noch keine Mandanten</translation>
    </message>
    <message>
        <source>Tenants appear here as soon as their rows are rolled up.</source>
        <translation>Mandanten erscheinen hier, sobald ihre Zeilen zusammengefasst sind.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>No tenant has this number, or these words in its name: %1</source>
        <translation>Kein Mandant hat diese Nummer oder diese Wörter im Namen: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>None changed by a tenth or more.</source>
        <translation>Keiner hat sich um ein Zehntel oder mehr geändert.</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Es gibt nichts, womit verglichen werden kann.</translation>
    </message>
    <message>
        <source>No rows in the last five minutes.</source>
        <translation>Keine Zeilen in den letzten fünf Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s)</source>
        <translation>
            <numerusform>%Ln Mandant</numerusform>
            <numerusform>%Ln Mandanten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>whole hours of UTC</source>
        <translation>ganze Stunden in UTC</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Could not refresh: %1</source>
        <translation>Konnte nicht aktualisiert werden: %1</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet, so nothing is counted here. Rollups run by themselves with pg_cron; else run: tidemarkctl rollup</source>
        <translation>Es ist noch nichts zusammengefasst, daher wird hier nichts gezählt. Mit pg_cron laufen Rollups von selbst; sonst führen Sie aus: tidemarkctl rollup</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Zahlen sichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s) to save…</source>
        <translation>
            <numerusform>%Ln Zeile wird zum Speichern gelesen …</numerusform>
            <numerusform>%Ln Zeilen werden zum Speichern gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gesichert.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantSidebar</name>
    <message>
        <source>The search failed.</source>
        <translation>Die Suche gelang nicht.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TideLine</name>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet …</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>PostgreSQL %1%2, schema version %3</source>
        <translation>PostgreSQL %1%2, Schemaversion %3</translation>
    </message>
    <message>
        <source> with Citus</source>
        <translation> mit Citus</translation>
    </message>
    <message>
        <source>nodes up: %1</source>
        <translation>Knoten erreichbar: %1</translation>
    </message>
    <message>
        <source>%1 of %2 nodes up</source>
        <translation>%1 von %2 Knoten erreichbar</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>http</source>
        <translation>http</translation>
    </message>
    <message>
        <source>%1  not rolled up, %2 waiting</source>
        <translation>%1  nicht zusammengefasst, %2 warten</translation>
    </message>
    <message>
        <source>%1  no data yet</source>
        <translation>%1  noch keine Daten</translation>
    </message>
    <message>
        <source>watermark %1</source>
        <translation>Wasserstand %1</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Rückstand %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>Every row committed before %1 is in the rollups.</source>
        <translation>Jede vor %1 gespeicherte Zeile ist in den Rollups.</translation>
    </message>
    <message>
        <source>clocks differ by %1</source>
        <translation>Uhren gehen um %1 auseinander</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>incompatible schema</source>
        <translation>Schema passt nicht</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>nodes unknown for %1</source>
        <translation>Knoten unbekannt seit %1</translation>
    </message>
    <message>
        <source>The coordinator has not reported the state of the nodes since then.</source>
        <translation>Der Koordinator hat den Zustand der Knoten seitdem nicht gemeldet.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>gelesen vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s). Show what needs attention.</source>
        <translation>
            <numerusform>%n ernstes Problem. Zeigen, was zu beachten ist.</numerusform>
            <numerusform>%n ernste Probleme. Zeigen, was zu beachten ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s). Show what needs attention.</source>
        <translation>
            <numerusform>%n Warnung. Zeigen, was zu beachten ist.</numerusform>
            <numerusform>%n Warnungen. Zeigen, was zu beachten ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lag is above %1.</source>
        <translation>Der Rückstand liegt über %1.</translation>
    </message>
    <message>
        <source>Partitions exist for less than %1.</source>
        <translation>Partitionen gibt es für weniger als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n Alarm ausgelöst</numerusform>
            <numerusform>%n Alarme ausgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing: %1. Show the alert rules.</source>
        <translation>Ausgelöst: %1. Alarmregeln anzeigen.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TimeChart</name>
    <message>
        <source>In a chart: previous or next bucket</source>
        <translation>In einem Diagramm: voriger oder nächster Abschnitt</translation>
    </message>
    <message>
        <source>In a chart: ten buckets back or ahead</source>
        <translation>In einem Diagramm: zehn Abschnitte zurück oder vor</translation>
    </message>
    <message>
        <source>In a chart: first or last bucket</source>
        <translation>In einem Diagramm: erster oder letzter Abschnitt</translation>
    </message>
    <message>
        <source>In a chart: raw rows of the bucket</source>
        <translation>In einem Diagramm: Rohzeilen des Abschnitts</translation>
    </message>
    <message>
        <source>In a chart: hide the crosshair</source>
        <translation>In einem Diagramm: Fadenkreuz ausblenden</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>complete buckets only</source>
        <translation>nur volle Abschnitte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In a chart: next or previous annotation</source>
        <translation>In einem Diagramm: nächste oder vorige Anmerkung</translation>
    </message>
    <message>
        <source>In a chart: add a note about the bucket</source>
        <translation>In einem Diagramm: Notiz zum Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>Wert unbekannt</translation>
    </message>
    <message>
        <source>partly counted from raw rows</source>
        <translation>zum Teil aus Rohzeilen gezählt</translation>
    </message>
    <message>
        <source>counted from raw rows</source>
        <translation>aus Rohzeilen gezählt</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TrendPane</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>rolled up to %1</source>
        <translation>zusammengefasst bis %1</translation>
    </message>
    <message>
        <source>%1 per %2: %3 in total.</source>
        <translation>%1 je %2: insgesamt %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Trend by country</source>
        <translation>Verlauf nach Ländern</translation>
    </message>
    <message>
        <source>average %1 per %2</source>
        <translation>im Mittel %1 je %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::UniquesPane</name>
    <message>
        <source>Unique users</source>
        <translation>Verschiedene Nutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the range, %2; from merged sketches, not a sum.</source>
        <translation>%1 im Zeitraum, %2; eine Vereinigung, keine Summe.</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>Verschiedene Adressen</translation>
    </message>
    <message>
        <source>No users</source>
        <translation>Keine Nutzer</translation>
    </message>
    <message>
        <source>No event from %1 names a user.</source>
        <translation>Kein Ereignis vom %1 nennt einen Nutzer.</translation>
    </message>
    <message>
        <source>No addresses</source>
        <translation>Keine Adressen</translation>
    </message>
    <message>
        <source>No request from %1 has an address.</source>
        <translation>Keine Anfrage vom %1 hat eine Adresse.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ViewBar</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Kein Mandant</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>Days and hours are in time zone %1</source>
        <translation>Tage und Stunden werden in der Zeitzone %1 geschnitten</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <source>Resume live counts (Ctrl+P)</source>
        <translation>Mit den Live-Zahlen fortfahren (Strg+P)</translation>
    </message>
    <message>
        <source>Pause live counts (Ctrl+P)</source>
        <translation>Live-Zahlen anhalten (Strg+P)</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigener …</translation>
    </message>
    <message>
        <source>More ranges</source>
        <translation>Weitere Zeiträume</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>Vergleichen mit: %1</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Sichten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>In eine Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::WorldMap</name>
    <message>
        <source>Countries on a map</source>
        <translation>Länder auf der Karte</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Nicht auf der Karte: %1</translation>
    </message>
    <message>
        <source>Share:</source>
        <translation>Anteil:</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>chosen in the filter</source>
        <translation>im Filter gewählt</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
</context>
</TS>
