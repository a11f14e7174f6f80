<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AdminSheetWords</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>différé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Watermark</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Waiting rows</source>
        <translation>Lignes en attente</translation>
    </message>
    <message>
        <source>Late rows</source>
        <translation>Lignes tardives</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Créées jusqu’au</translation>
    </message>
    <message>
        <source>never rolled up</source>
        <translation>jamais agrégé</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardives</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>raw rows; dropped by whole partitions</source>
        <translation>lignes brutes&#x202f;; supprimées par partitions entières</translation>
    </message>
    <message>
        <source>finest rollup</source>
        <translation>rollup le plus fin</translation>
    </message>
    <message>
        <source>hourly rollup</source>
        <translation>rollup horaire</translation>
    </message>
    <message>
        <source>daily rollup</source>
        <translation>rollup quotidien</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>journal d’audit</translation>
    </message>
    <message>
        <source>late rows per bucket</source>
        <translation>lignes tardives par intervalle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>illimitée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>jamais démarré</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Retenu jusqu’à</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Deleted before</source>
        <translation>Supprimé avant</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>Older rows kept</source>
        <translation>Lignes plus anciennes conservées</translation>
    </message>
    <message>
        <source>would be dropped</source>
        <translation>serait supprimée</translation>
    </message>
    <message>
        <source>it is released</source>
        <translation>sa levée</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>history of alert rules</source>
        <translation>historique des règles d’alerte</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>Utilisateurs uniques</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Errors (4xx and 5xx)</source>
        <translation>Erreurs (4xx et 5xx)</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>Erreurs serveur (5xx)</translation>
    </message>
    <message>
        <source>Mean response time</source>
        <translation>Temps de réponse moyen</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Temps de réponse médian</translation>
    </message>
    <message>
        <source>Response time, 95th percentile</source>
        <translation>Temps de réponse, 95e centile</translation>
    </message>
    <message>
        <source>Response time, 99th percentile</source>
        <translation>Temps de réponse, 99e centile</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>Adresses uniques</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>above</source>
        <translation>supérieur à</translation>
    </message>
    <message>
        <source>below</source>
        <translation>inférieur à</translation>
    </message>
    <message>
        <source>up on the week before by more than</source>
        <translation>en hausse sur une semaine de plus de</translation>
    </message>
    <message>
        <source>down on the week before by more than</source>
        <translation>en baisse sur une semaine de plus de</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1 of type %2</source>
        <translation>%1 de type %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 en provenance de %2</translation>
    </message>
    <message>
        <source>%1: no data for %2</source>
        <translation>%1&#xa0;: aucune donnée depuis %2</translation>
    </message>
    <message>
        <source>%1 over %2 above %3</source>
        <translation>%1 sur %2 supérieur à %3</translation>
    </message>
    <message>
        <source>%1 over %2 below %3</source>
        <translation>%1 sur %2 inférieur à %3</translation>
    </message>
    <message>
        <source>%1 over %2 up on the week before by more than %3</source>
        <translation>%1 sur %2 en hausse de plus de %3 par rapport à la semaine précédente</translation>
    </message>
    <message>
        <source>%1 over %2 down on the week before by more than %3</source>
        <translation>%1 sur %2 en baisse de plus de %3 par rapport à la semaine précédente</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pendant %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Pas encore évaluée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Unknown (was: %1)</source>
        <translation>Inconnu (était&#xa0;: %1)</translation>
    </message>
    <message>
        <source>There is no data to check this rule against yet.</source>
        <translation>Il n’y a pas encore de données pour vérifier cette règle.</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>au cours du dernier jour</numerusform>
            <numerusform>au cours des %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Ne se serait pas déclenchée %1.</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1; longest: %2.</source>
        <translation>
            <numerusform>Se serait déclenchée %n fois %1&#x202f;; durée maximale&#xa0;: %2.</numerusform>
            <numerusform>Se serait déclenchée %n fois %1&#x202f;; durée maximale&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1, every %2. Lowest %3, highest %4.</source>
        <translation>Vérification&#xa0;: %1, toutes les %2. Minimum %3, maximum %4.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Extrême</translation>
    </message>
    <message>
        <source>%1: below %2 in %3</source>
        <translation>%1&#xa0;: inférieur à %2 sur %3</translation>
    </message>
    <message>
        <source>%1: above %2 in %3</source>
        <translation>%1&#xa0;: supérieur à %2 sur %3</translation>
    </message>
    <message>
        <source>last evaluated %1</source>
        <translation>dernière évaluation %1</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>pas encore évaluée</translation>
    </message>
    <message>
        <source>%1 over %2, condition &quot;%3&quot;</source>
        <translation>%1 sur %2, condition «&#x202f;%3&#x202f;»</translation>
    </message>
</context>
<context>
    <name>AlertsInChart</name>
    <message>
        <source>Alert firing</source>
        <translation>Alerte déclenchée</translation>
    </message>
</context>
<context>
    <name>AnnotationWords</name>
    <message>
        <source>Raw rows deleted by retention</source>
        <translation>Lignes brutes supprimées par la rétention</translation>
    </message>
    <message>
        <source>Daily rollup deleted by retention</source>
        <translation>Rollup journalier supprimé par la rétention</translation>
    </message>
    <message>
        <source>Hourly rollup deleted by retention</source>
        <translation>Rollup horaire supprimé par la rétention</translation>
    </message>
    <message>
        <source>Finest rollup deleted by retention</source>
        <translation>Rollup le plus fin supprimé par la rétention</translation>
    </message>
    <message>
        <source>%1 deleted by retention</source>
        <translation>%1 supprimé par la rétention</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n load(s)</source>
        <translation>
            <numerusform>%n chargement</numerusform>
            <numerusform>%n chargements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; the largest: %3</source>
        <translation>%1 : %2 ; le plus grand : %3</translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from raw rows; %n bucket(s) changed</source>
        <translation>
            <numerusform>Reconstruit à partir des lignes brutes ; %n intervalle modifié</numerusform>
            <numerusform>Reconstruit à partir des lignes brutes ; %n intervalles modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Broken off. %1</source>
        <translation>Interrompu. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) failed</source>
        <translation>
            <numerusform>%n rollup a échoué</numerusform>
            <numerusform>%n rollups ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worker node %2 did not answer; %n rollup(s) deferred</source>
        <translation>
            <numerusform>Le nœud %2 n’a pas répondu ; %n rollup différé</numerusform>
            <numerusform>Le nœud %2 n’a pas répondu ; %n rollups différés</numerusform>
        </translation>
    </message>
    <message>
        <source>No new rows of any tenant for %1</source>
        <translation>Aucune nouvelle ligne d’aucun client pendant %1</translation>
    </message>
    <message>
        <source>No new rows of any tenant since then</source>
        <translation>Aucune nouvelle ligne d’aucun client depuis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rollup failed</source>
        <translation>Échec du rollup</translation>
    </message>
    <message>
        <source>Node lost</source>
        <translation>Nœud perdu</translation>
    </message>
    <message>
        <source>Late rows</source>
        <translation>Lignes tardives</translation>
    </message>
    <message>
        <source>Gap in ingest</source>
        <translation>Interruption du chargement</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Reconstruction</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>written by %1, %2</source>
        <translation>écrit par %1, %2</translation>
    </message>
    <message>
        <source>from the record of deleted data</source>
        <translation>d’après le registre des données supprimées</translation>
    </message>
    <message>
        <source>from the count of late rows; the last came %1</source>
        <translation>d’après le compte des lignes tardives ; les dernières le %1</translation>
    </message>
    <message>
        <source>from the count of late rows</source>
        <translation>d’après le compte des lignes tardives</translation>
    </message>
    <message>
        <source>from the run log</source>
        <translation>d’après le journal des exécutions</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Rows stored: %1</source>
        <translation>Lignes stockées : %1</translation>
    </message>
    <message numerus="yes">
        <source>Late rows added to %n bucket(s): %2</source>
        <translation>
            <numerusform>Lignes tardives ajoutées à %n intervalle : %2</numerusform>
            <numerusform>Lignes tardives ajoutées à %n intervalles : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>written by %1, changed by %2, %3</source>
        <translation>écrit par %1, modifié par %2, %3</translation>
    </message>
</context>
<context>
    <name>BackfillPage</name>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Trust raw rows</source>
        <translation>Se fier aux lignes brutes</translation>
    </message>
    <message>
        <source>Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.</source>
        <translation>Recalculer aussi les jours qui ont moins de lignes brutes que de lignes agrégées. Ce que les rollups contiennent au-delà de ces lignes est perdu.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Recalculer…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Unfinished backfills</source>
        <translation>Recalculs inachevés</translation>
    </message>
    <message>
        <source>Pick its days</source>
        <translation>Reprendre ses jours</translation>
    </message>
    <message>
        <source>Fills in its range for a preview. Rebuilding it then continues where it stopped.</source>
        <translation>Reporte sa période pour un aperçu. Le recalcul reprend ensuite là où il s’était arrêté.</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Previous period</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Une semaine avant</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un an avant</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>Avant, %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>%1 (dashed)</source>
        <translation>%1 (tirets)</translation>
    </message>
    <message>
        <source>Not compared: the calendar of the year before has no such day.</source>
        <translation>Pas de comparaison&#xa0;: ce jour n’existe pas dans le calendrier de l’année précédente.</translation>
    </message>
    <message>
        <source>Compared with %1: no bucket has ended yet, so there is no total to compare.</source>
        <translation>Comparaison avec %1&#xa0;: aucun intervalle n’est encore terminé, il n’y a donc pas de total à comparer.</translation>
    </message>
    <message>
        <source>Not compared: there is no data for %1.</source>
        <translation>Pas de comparaison&#xa0;: il n’y a pas de données pour %1.</translation>
    </message>
    <message>
        <source>Not compared: the data of %1 has expired.</source>
        <translation>Pas de comparaison&#xa0;: les données de %1 ont expiré.</translation>
    </message>
    <message>
        <source>Compared with %1: at least %2 then, as data starts at %3. No change is shown.</source>
        <translation>Comparaison avec %1&#xa0;: au moins %2 à l’époque, car les données commencent le %3. Aucune évolution n’est affichée.</translation>
    </message>
    <message>
        <source>Compared with %1: at least %2 then, as data of that time is incomplete. No change is shown.</source>
        <translation>Comparaison avec %1&#xa0;: au moins %2 à l’époque, car les données de cette période sont incomplètes. Aucune évolution n’est affichée.</translation>
    </message>
    <message>
        <source>Only wider buckets of that time are kept: nothing is compared per %1.</source>
        <translation>Seuls des intervalles plus larges sont conservés pour cette période&#xa0;: aucune comparaison par %1.</translation>
    </message>
    <message>
        <source>Compared with %1: %2 then. No change is shown, as data of the shown range is missing.</source>
        <translation>Comparaison avec %1&#xa0;: %2 à l’époque. Aucune évolution n’est affichée, car il manque des données dans la période affichée.</translation>
    </message>
    <message>
        <source>Compared with %1: %2 then, %3 now, %4.</source>
        <translation>Comparaison avec %1&#xa0;: %2 à l’époque, %3 maintenant, %4.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>sans équivalent</translation>
    </message>
    <message>
        <source>detail has expired</source>
        <translation>détail expiré</translation>
    </message>
    <message>
        <source>no data then</source>
        <translation>pas de données alors</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>pas d’évolution nette</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) without a counterpart.</source>
        <translation>
            <numerusform>%n intervalle sans équivalent.</numerusform>
            <numerusform>%n intervalles sans équivalent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Compared with %1: data of that time is incomplete. No change is shown.</source>
        <translation>Comparaison avec %1&#xa0;: les données de cette période sont incomplètes. Aucune évolution n’est affichée.</translation>
    </message>
    <message>
        <source>Compared with %1: no response time is recorded of one of the two.</source>
        <translation>Comparaison avec %1&#xa0;: aucun temps de réponse n’est enregistré pour l’une des deux périodes.</translation>
    </message>
    <message>
        <source>Compared with %1: 95 % within %2 then, within %3 now, %4.</source>
        <translation>Comparaison avec %1&#xa0;: 95&#x202f;% en moins de %2 à l’époque, en moins de %3 maintenant, %4.</translation>
    </message>
</context>
<context>
    <name>ConninfoLabel</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 on %2:%3</source>
        <translation>%1 sur %2:%3</translation>
    </message>
    <message>
        <source>The server&apos;s name is not checked against its certificate (sslmode=%1).</source>
        <translation>Le nom du serveur n’est pas comparé à son certificat (sslmode=%1).</translation>
    </message>
    <message>
        <source>The connection is encrypted, but the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>La connexion est chiffrée, mais le certificat du serveur n’est pas vérifié (sslmode=%1).</translation>
    </message>
    <message>
        <source>The connection is not encrypted (sslmode=%1).</source>
        <translation>La connexion n’est pas chiffrée (sslmode=%1).</translation>
    </message>
    <message>
        <source>The connection may be unencrypted, and the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>La connexion peut ne pas être chiffrée, et le certificat du serveur n’est pas vérifié (sslmode=%1).</translation>
    </message>
    <message>
        <source>Server name not verified</source>
        <translation>Nom du serveur non vérifié</translation>
    </message>
    <message>
        <source>Certificate not verified</source>
        <translation>Certificat non vérifié</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>Possibly not encrypted</source>
        <translation>Peut-être non chiffrée</translation>
    </message>
</context>
<context>
    <name>ControlKeys</name>
    <message>
        <source>On a number above the panes: show its series</source>
        <translation>Sur un nombre au-dessus des volets : afficher sa série</translation>
    </message>
    <message>
        <source>In a legend: show or hide the series</source>
        <translation>Dans une légende : afficher ou masquer la série</translation>
    </message>
    <message>
        <source>In a legend: list what “Other” holds</source>
        <translation>Dans une légende : lister ce que contient « Autres »</translation>
    </message>
    <message>
        <source>In a legend: filter all panes by the series</source>
        <translation>Dans une légende : filtrer tous les volets par la série</translation>
    </message>
    <message>
        <source>In a ranking: filter all panes by the row</source>
        <translation>Dans un classement : filtrer tous les volets par la ligne</translation>
    </message>
    <message>
        <source>In a ranking: filter by the row beside those that are chosen</source>
        <translation>Dans un classement : filtrer aussi par la ligne</translation>
    </message>
    <message>
        <source>On the map: previous or next country by rank</source>
        <translation>Sur la carte : pays précédent ou suivant du classement</translation>
    </message>
    <message>
        <source>On the map: first or last country by rank</source>
        <translation>Sur la carte : premier ou dernier pays du classement</translation>
    </message>
    <message>
        <source>On the map: filter all panes by the country</source>
        <translation>Sur la carte : filtrer tous les volets par le pays</translation>
    </message>
    <message>
        <source>On a filter: remove it</source>
        <translation>Sur un filtre : le retirer</translation>
    </message>
    <message>
        <source>On the runs of a job: previous or next run</source>
        <translation>Sur les exécutions d’une tâche : exécution précédente ou suivante</translation>
    </message>
    <message>
        <source>On the runs of a job: show the run in the table</source>
        <translation>Sur les exécutions d’une tâche : afficher l’exécution dans le tableau</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Backfill…</source>
        <translation>Recalculer…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Invalid time &quot;%1&quot;: expected 2026-05-17, 2026-05-17T10:00 or 2026-05-17T10:00:00+02:00.</source>
        <translation>Heure &quot;%1&quot; non valide&#xa0;: 2026-05-17, 2026-05-17T10:00 ou 2026-05-17T10:00:00+02:00 attendu.</translation>
    </message>
    <message>
        <source>Unknown dataset &quot;%1&quot;: expected events or http_request.</source>
        <translation>Jeu de données &quot;%1&quot; inconnu&#xa0;: events ou http_request attendu.</translation>
    </message>
    <message>
        <source>Unknown time zone &quot;%1&quot;: expected an IANA name such as Europe/Berlin.</source>
        <translation>Fuseau horaire &quot;%1&quot; inconnu&#xa0;: nom IANA attendu, par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>Invalid --by: only &quot;--by type&quot; is supported, and only for events.</source>
        <translation>--by non valide&#xa0;: seul &quot;--by type&quot; est possible, et uniquement pour events.</translation>
    </message>
    <message>
        <source>Invalid --limit: expected a whole number, 1 or more.</source>
        <translation>--limit non valide&#xa0;: entier supérieur ou égal à 1 attendu.</translation>
    </message>
    <message>
        <source>The range is empty: --from must be earlier than --to.</source>
        <translation>La période est vide&#xa0;: --from doit être antérieur à --to.</translation>
    </message>
    <message>
        <source>Unknown query &quot;%1&quot;.</source>
        <translation>Requête &quot;%1&quot; inconnue.</translation>
    </message>
    <message>
        <source>Print exactly what the panes show, with its source.</source>
        <translation>Afficher exactement ce que montrent les panneaux, avec la source.</translation>
    </message>
    <message>
        <source>The tenant (for http_request: the site).</source>
        <translation>Le locataire (pour http_request&#xa0;: le site).</translation>
    </message>
    <message>
        <source>events or http_request.</source>
        <translation>events ou http_request.</translation>
    </message>
    <message>
        <source>Time zone that defines hours and days.</source>
        <translation>Fuseau horaire qui délimite les heures et les jours.</translation>
    </message>
    <message>
        <source>%1 read, %2 stored, %3 rejected</source>
        <translation>%1 lues, %2 stockées, %3 rejetées</translation>
    </message>
    <message>
        <source>, %1 rows/s</source>
        <translation>, %1 lignes/s</translation>
    </message>
    <message>
        <source>, %1 %, %2 s left</source>
        <translation>, %1&#x202f;%, encore %2 s</translation>
    </message>
    <message>
        <source>, %1 messages behind</source>
        <translation>, %1 messages de retard</translation>
    </message>
    <message>
        <source> – server unreachable; resumes when it returns</source>
        <translation> – serveur injoignable&#x202f;; reprise à son retour</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>… and %1 more rejected.</source>
        <translation>… et %1 autres rejetées.</translation>
    </message>
    <message>
        <source>Rejected lines were written to %1. Correct them and load that file.</source>
        <translation>Les lignes rejetées ont été écrites dans %1. Corrigez-les, puis chargez ce fichier.</translation>
    </message>
    <message>
        <source>Invalid --delimiter: expected one character, or tab.</source>
        <translation>--delimiter non valide&#xa0;: un caractère ou tab attendu.</translation>
    </message>
    <message>
        <source>Missing argument: FILE (&quot;-&quot; for standard input).</source>
        <translation>Argument manquant&#xa0;: FILE (&quot;-&quot; pour l’entrée standard).</translation>
    </message>
    <message>
        <source>Missing arguments: ingest kafka needs BROKERS and TOPIC.</source>
        <translation>Arguments manquants&#xa0;: ingest kafka requiert BROKERS et TOPIC.</translation>
    </message>
    <message>
        <source>Invalid --batch-rows: expected a whole number, 1 or more.</source>
        <translation>--batch-rows non valide&#xa0;: entier supérieur ou égal à 1 attendu.</translation>
    </message>
    <message>
        <source>Invalid --rate: expected rows per second, up to 100000.</source>
        <translation>--rate non valide&#xa0;: nombre de lignes par seconde attendu, au plus 100000.</translation>
    </message>
    <message>
        <source>Invalid --tenants: expected a whole number, 1 or more.</source>
        <translation>--tenants non valide&#xa0;: entier supérieur ou égal à 1 attendu.</translation>
    </message>
    <message>
        <source>Invalid --seconds: expected a number greater than 0.</source>
        <translation>--seconds non valide&#xa0;: nombre supérieur à 0 attendu.</translation>
    </message>
    <message>
        <source>Invalid --late: expected a share from 0 to 1.</source>
        <translation>--late non valide&#xa0;: proportion de 0 à 1 attendue.</translation>
    </message>
    <message>
        <source>Invalid --history-days: expected a whole number, 0 or more.</source>
        <translation>--history-days non valide&#xa0;: entier supérieur ou égal à 0 attendu.</translation>
    </message>
    <message>
        <source>Invalid --history-rows: expected a whole number, 0 or more.</source>
        <translation>--history-rows non valide&#xa0;: entier supérieur ou égal à 0 attendu.</translation>
    </message>
    <message>
        <source>History: %1 rows</source>
        <translation>Historique&#xa0;: %1 lignes</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows/s</source>
        <translation>%1 lignes, %2 lignes/s</translation>
    </message>
    <message>
        <source>Tenant for rows that name none; for an access log, the site.</source>
        <translation>Locataire des lignes qui n’en nomment aucun&#x202f;; pour un journal d’accès, le site.</translation>
    </message>
    <message>
        <source>Write rejected lines to this file, with line number and reason, so that they can be corrected and loaded.</source>
        <translation>Écrire les lignes rejetées dans ce fichier, avec leur numéro et le motif, pour pouvoir les corriger et les charger.</translation>
    </message>
    <message>
        <source>Store nothing if any line is bad.</source>
        <translation>Ne rien stocker si une seule ligne est incorrecte.</translation>
    </message>
    <message>
        <source>Rows per transaction.</source>
        <translation>Lignes par transaction.</translation>
    </message>
    <message>
        <source>Store each row once across all runs with this key, however they ended.</source>
        <translation>Stocker chaque ligne une seule fois sur toutes les exécutions avec cette clé, quelle qu’en soit l’issue.</translation>
    </message>
    <message>
        <source>Keep reading lines as they are appended, like tail -F.</source>
        <translation>Continuer à lire les lignes à mesure qu’elles sont ajoutées, comme tail -F.</translation>
    </message>
    <message>
        <source>Country database (.mmdb). Without it, the country of an address stays unknown.</source>
        <translation>Base de données des pays (.mmdb). Sans elle, le pays d’une adresse reste inconnu.</translation>
    </message>
    <message>
        <source>CSV: the column names, in order; &quot;-&quot; skips one.</source>
        <translation>CSV&#xa0;: les noms des colonnes, dans l’ordre&#x202f;; &quot;-&quot; en ignore une.</translation>
    </message>
    <message>
        <source>CSV: one character, or tab.</source>
        <translation>CSV&#xa0;: un caractère, ou tab.</translation>
    </message>
    <message>
        <source>CSV: whether the first line is a header. Detected if not given.</source>
        <translation>CSV&#xa0;: si la première ligne est un en-tête. Détecté si l’option est absente.</translation>
    </message>
    <message>
        <source>Kafka: format of a message.</source>
        <translation>Kafka&#xa0;: format d’un message.</translation>
    </message>
    <message>
        <source>Kafka: the consumer group.</source>
        <translation>Kafka&#xa0;: le groupe de consommateurs.</translation>
    </message>
    <message>
        <source>Kafka: a librdkafka option (TLS, SASL, …); can be repeated.</source>
        <translation>Kafka&#xa0;: une option de librdkafka (TLS, SASL, …)&#x202f;; peut être répétée.</translation>
    </message>
    <message>
        <source>Load files, standard input or a Kafka topic. Bad lines are rejected and counted.</source>
        <translation>Charger des fichiers, l’entrée standard ou un topic Kafka. Les lignes incorrectes sont rejetées et comptées.</translation>
    </message>
    <message>
        <source>Rows per second, both datasets together.</source>
        <translation>Lignes par seconde, pour les deux jeux de données ensemble.</translation>
    </message>
    <message>
        <source>Number of tenants.</source>
        <translation>Nombre de locataires.</translation>
    </message>
    <message>
        <source>How long to run. Without it, until stopped.</source>
        <translation>Durée d’exécution. Sans elle, jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Share of late rows, 0 to 1.</source>
        <translation>Proportion de lignes tardives, de 0 à 1.</translation>
    </message>
    <message>
        <source>Also create N days of history.</source>
        <translation>Créer aussi N jours d’historique.</translation>
    </message>
    <message>
        <source>Number of history rows.</source>
        <translation>Nombre de lignes d’historique.</translation>
    </message>
    <message>
        <source>Generate a stream of sample events and requests.</source>
        <translation>Générer un flux d’exemples d’événements et de requêtes.</translation>
    </message>
    <message>
        <source>Output format: table, json or csv.</source>
        <translation>Format de sortie&#xa0;: table, json ou csv.</translation>
    </message>
    <message>
        <source>Prompt for the password on the terminal, like psql -W.</source>
        <translation>Demander le mot de passe dans le terminal, comme psql -W.</translation>
    </message>
    <message>
        <source>Commands (run &quot;tidemarkctl COMMAND --help&quot; for details):</source>
        <translation>Commandes (détails&#xa0;: &quot;tidemarkctl COMMAND --help&quot;)&#xa0;:</translation>
    </message>
    <message>
        <source>Without a connection option: libpq&apos;s environment variables (PGHOST, PGSERVICE, …) if any is set, otherwise the private coordinator of this computer.
Exit status: 0 done, 1 failed, 2 usage error, 3 no connection, 4 permission denied.</source>
        <translation>Sans option de connexion&#xa0;: les variables d’environnement de libpq (PGHOST, PGSERVICE, …) si l’une est définie, sinon le coordinateur privé de cet ordinateur.
Code de retour&#xa0;: 0 terminé, 1 échec, 2 erreur d’utilisation, 3 pas de connexion, 4 droit refusé.</translation>
    </message>
    <message>
        <source>Missing argument: COMMAND.</source>
        <translation>Argument manquant&#xa0;: COMMAND.</translation>
    </message>
    <message>
        <source>Invalid --format &quot;%1&quot;: expected table, json or csv.</source>
        <translation>--format &quot;%1&quot; non valide&#xa0;: table, json ou csv attendu.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>--ask-password needs a terminal.</source>
        <translation>--ask-password requiert un terminal.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>Commande &quot;%1&quot; inconnue.</translation>
    </message>
    <message>
        <source>Connect with this libpq connection string or URI. Leave the password to ~/.pgpass or the prompt.</source>
        <translation>Se connecter avec cette chaîne de connexion ou cet URI libpq. Laissez le mot de passe à ~/.pgpass ou à l’invite.</translation>
    </message>
    <message>
        <source>CONNINFO</source>
        <translation>CONNINFO</translation>
    </message>
    <message>
        <source>Connect to this service from pg_service.conf.</source>
        <translation>Se connecter à ce service de pg_service.conf.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the private coordinator of this computer, in DIR (--local=DIR) or in its default folder.</source>
        <translation>Utiliser le coordinateur privé de cet ordinateur, dans DIR (--local=DIR) ou dans son dossier par défaut.</translation>
    </message>
    <message>
        <source>[DIR]</source>
        <translation>[DIR]</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Server: %1, PostgreSQL %2%3, schema version %4, server time %5.</source>
        <translation>Serveur&#xa0;: %1, PostgreSQL %2%3, version du schéma %4, heure du serveur %5.</translation>
    </message>
    <message>
        <source> with Citus</source>
        <translation> avec Citus</translation>
    </message>
    <message>
        <source>Node %1: %2.</source>
        <translation>Nœud %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1: batches still being written: %n. The next run takes them.</source>
        <translation>%1&#xa0;: lots encore en cours d’écriture&#xa0;: %n. Ils seront pris par la prochaine exécution.</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: raw rows are kept for %2; those before %3 are past their retention. Rollups stay as they are.</source>
        <translation>%1&#xa0;: les lignes brutes sont conservées %2&#x202f;; celles d’avant %3 ont dépassé leur rétention. Les rollups restent inchangés.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème détecté.</translation>
    </message>
    <message>
        <source>Invalid --citus: expected auto, require or off.</source>
        <translation>--citus non valide&#xa0;: auto, require ou off attendu.</translation>
    </message>
    <message>
        <source>Rolling up %1…</source>
        <translation>Agrégation de %1…</translation>
    </message>
    <message>
        <source>%1: %2 partitions dropped, %3 kept…</source>
        <translation>%1&#xa0;: %2 partitions supprimées, %3 conservées…</translation>
    </message>
    <message>
        <source>Missing argument: JOB (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>Argument manquant&#xa0;: JOB (voir &quot;tidemarkctl schedule list&quot;).</translation>
    </message>
    <message>
        <source>Create or upgrade the schema. Running it again changes nothing.</source>
        <translation>Créer ou mettre à niveau le schéma. Une nouvelle exécution ne change rien.</translation>
    </message>
    <message>
        <source>Distribute the tables: auto (if Citus is installed), require or off.</source>
        <translation>Distribuer les tables&#xa0;: auto (si Citus est installé), require ou off.</translation>
    </message>
    <message>
        <source>Check the coordinator for problems and show the fix for each.</source>
        <translation>Rechercher les problèmes du coordinateur et indiquer la correction de chacun.</translation>
    </message>
    <message>
        <source>Add all new rows to the rollups.</source>
        <translation>Ajouter toutes les nouvelles lignes aux rollups.</translation>
    </message>
    <message>
        <source>Drop raw partitions that are past their retention and fully rolled up.</source>
        <translation>Supprimer les partitions brutes qui ont dépassé leur rétention et sont entièrement agrégées.</translation>
    </message>
    <message>
        <source>Only show which would be dropped, with rows and bytes, and what keeps the others.</source>
        <translation>Montrer seulement celles qui seraient supprimées, avec lignes et octets, et ce qui retient les autres.</translation>
    </message>
    <message>
        <source>Show watermarks, lag, late and waiting rows, partitions, recent runs and nodes.</source>
        <translation>Afficher watermarks, retard, lignes tardives et en attente, partitions, exécutions récentes et nœuds.</translation>
    </message>
    <message>
        <source>Real-time analytics dashboard for Citus and PostgreSQL.</source>
        <translation>Tableau de bord d’analyse en temps réel pour Citus et PostgreSQL.</translation>
    </message>
    <message>
        <source>Open with this tenant.</source>
        <translation>Ouvrir avec ce locataire.</translation>
    </message>
    <message>
        <source>Open with events or http_request.</source>
        <translation>Ouvrir avec events ou http_request.</translation>
    </message>
    <message>
        <source>Theme: light or dark.</source>
        <translation>Thème&#xa0;: light ou dark.</translation>
    </message>
    <message>
        <source>Window size, in pixels.</source>
        <translation>Taille de la fenêtre, en pixels.</translation>
    </message>
    <message>
        <source>Write the dashboard to a PNG once every pane shows its data or its error, then exit.</source>
        <translation>Écrire le tableau de bord dans un PNG dès que chaque panneau affiche ses données ou son erreur, puis quitter.</translation>
    </message>
    <message>
        <source>Invalid --tenant &quot;%1&quot;: expected a whole number.</source>
        <translation>--tenant &quot;%1&quot; non valide&#xa0;: entier attendu.</translation>
    </message>
    <message>
        <source>Invalid --theme: expected light or dark.</source>
        <translation>--theme non valide&#xa0;: light ou dark attendu.</translation>
    </message>
    <message>
        <source>Invalid --size &quot;%1&quot;: expected a size such as 1280x800.</source>
        <translation>--size &quot;%1&quot; non valide&#xa0;: taille attendue, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>Could not write %1.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (exact)</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (entre %2 et %3)</translation>
    </message>
    <message>
        <source>From rollups.</source>
        <translation>D’après les rollups.</translation>
    </message>
    <message>
        <source>From raw rows.</source>
        <translation>D’après les lignes brutes.</translation>
    </message>
    <message>
        <source>From rollups and raw rows that are not rolled up yet.</source>
        <translation>D’après les rollups et les lignes brutes pas encore agrégées.</translation>
    </message>
    <message>
        <source>%1 Watermark %2.</source>
        <translation>%1 Watermark %2.</translation>
    </message>
    <message>
        <source>%1 Never rolled up.</source>
        <translation>%1 Jamais agrégé.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Users of several types are counted under each type, so the parts do not add up to the total.</source>
        <translation>Les utilisateurs de plusieurs types sont comptés dans chacun&#xa0;: la somme des parties n’est pas le total.</translation>
    </message>
    <message>
        <source>Whole range: %1; from merged sketches, not a sum.</source>
        <translation>Période entière&#xa0;: %1&#x202f;; par fusion de sketches, pas une somme.</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>%1 sur %2 affichés.</translation>
    </message>
    <message>
        <source>This permanently deletes all data in %1. Type &quot;destroy&quot; to continue: </source>
        <translation>Toutes les données de %1 seront définitivement supprimées. Saisissez &quot;destroy&quot; pour continuer&#xa0;: </translation>
    </message>
    <message>
        <source>&quot;local&quot; works on the private coordinator only: use it with --local=DIR.</source>
        <translation>&quot;local&quot; n’agit que sur le coordinateur privé&#xa0;: utilisez-le avec --local=DIR.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Manage the private coordinator of this computer.</source>
        <translation>Gérer le coordinateur privé de cet ordinateur.</translation>
    </message>
    <message>
        <source>The private coordinator of this computer is not running.</source>
        <translation>Le coordinateur privé de cet ordinateur n’est pas démarré.</translation>
    </message>
    <message>
        <source>Start it with &quot;tidemarkctl local start&quot;.</source>
        <translation>Démarrez-le avec &quot;tidemarkctl local start&quot;.</translation>
    </message>
    <message>
        <source>See &quot;tidemarkctl --help&quot;.</source>
        <translation>Voir &quot;tidemarkctl --help&quot;.</translation>
    </message>
    <message>
        <source>Missing option: --tenant N.</source>
        <translation>Option manquante&#xa0;: --tenant N.</translation>
    </message>
    <message>
        <source>day cannot be rebuilt: %1</source>
        <translation>le jour ne peut pas être recalculé&#xa0;: %1</translation>
    </message>
    <message>
        <source>sums, countries or sketches would change</source>
        <translation>sommes, pays ou sketches changeraient</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>changerait</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>recalculé</translation>
    </message>
    <message>
        <source>%1: %2 days can be rebuilt, changing %3 buckets; %4 days cannot. Nothing was changed.</source>
        <translation>%1&#xa0;: %2 jours peuvent être recalculés, ce qui changerait %3 intervalles&#x202f;; %4 jours ne le peuvent pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: %2 days rebuilt, %3 left as they were; %4 buckets changed.</source>
        <translation>%1&#xa0;: %2 jours recalculés, %3 laissés en l’état&#x202f;; %4 intervalles modifiés.</translation>
    </message>
    <message>
        <source>Stopped before %1.</source>
        <translation>Arrêté avant %1.</translation>
    </message>
    <message>
        <source>Stopped before %1, which was not changed. Run the same command again to continue from there.</source>
        <translation>Arrêté avant %1, qui n’a pas été modifié. Relancez la même commande pour continuer à partir de là.</translation>
    </message>
    <message>
        <source>Missing options: --from TIME and --to TIME.</source>
        <translation>Options manquantes&#xa0;: --from TIME et --to TIME.</translation>
    </message>
    <message>
        <source>Missing argument: DATASET (events or http_request).</source>
        <translation>Argument manquant&#xa0;: DATASET (events ou http_request).</translation>
    </message>
    <message>
        <source>%1 of %2 days: %3 rebuilt, %4 kept</source>
        <translation>%1 jours sur %2&#xa0;: %3 recalculés, %4 laissés en l’état</translation>
    </message>
    <message>
        <source> – waiting: %1</source>
        <translation> – en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing option: --level LEVEL (15min, hourly or daily for events; 1min, 1hour or 1day for http_request).</source>
        <translation>Option manquante&#xa0;: --level LEVEL (15min, hourly ou daily pour events&#x202f;; 1min, 1hour ou 1day pour http_request).</translation>
    </message>
    <message>
        <source>Missing argument: INTERVAL (such as &quot;90 days&quot; or &quot;18 months&quot;), or forever.</source>
        <translation>Argument manquant&#xa0;: INTERVAL (par exemple &quot;90 days&quot; ou &quot;18 months&quot;), ou forever.</translation>
    </message>
    <message>
        <source>Start of the range; UTC unless an offset is given.</source>
        <translation>Début de la période&#x202f;; en UTC sauf si un décalage est indiqué.</translation>
    </message>
    <message>
        <source>End of the range, exclusive. Every UTC day the range touches is rebuilt.</source>
        <translation>Fin de la période, exclue. Chaque jour UTC touché par la période est recalculé.</translation>
    </message>
    <message>
        <source>Only show what would change, bucket by bucket, and which days cannot be rebuilt and why.</source>
        <translation>Montrer seulement ce qui changerait, intervalle par intervalle, et quels jours ne peuvent pas être recalculés et pourquoi.</translation>
    </message>
    <message>
        <source>Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.</source>
        <translation>Recalculer aussi les jours qui ont moins de lignes brutes que de lignes agrégées. Ce que les rollups contiennent au-delà de ces lignes est perdu.</translation>
    </message>
    <message>
        <source>Show the state of each rollup bucket: complete, open, waiting, failed or expired.</source>
        <translation>Afficher l’état de chaque intervalle de rollup&#xa0;: complet, ouvert, en attente, en échec ou expiré.</translation>
    </message>
    <message>
        <source>15min, hourly or daily for events; 1min, 1hour or 1day for http_request.</source>
        <translation>15min, hourly ou daily pour events&#x202f;; 1min, 1hour ou 1day pour http_request.</translation>
    </message>
    <message>
        <source>End of the range, exclusive.</source>
        <translation>Fin de la période, exclue.</translation>
    </message>
    <message>
        <source>Show or set how long the rows of each table are kept.</source>
        <translation>Afficher ou définir la durée de conservation des lignes de chaque table.</translation>
    </message>
    <message>
        <source>Server unreachable; resuming when it returns.</source>
        <translation>Serveur injoignable&#x202f;; reprise à son retour.</translation>
    </message>
    <message>
        <source>The server is reachable again.</source>
        <translation>Le serveur est de nouveau joignable.</translation>
    </message>
    <message>
        <source>Every user on this computer can read command lines. Put %1 into a file that only you can read, and pass it with --kafka-config.</source>
        <translation>Tout utilisateur de cet ordinateur peut lire les lignes de commande. Placez %1 dans un fichier que vous seul pouvez lire, et indiquez-le avec --kafka-config.</translation>
    </message>
    <message>
        <source>Invalid --header: expected yes or no.</source>
        <translation>--header non valide&#xa0;: yes ou no attendu.</translation>
    </message>
    <message>
        <source>Kafka: a file of librdkafka options, one NAME=VALUE per line. Use it for secrets.</source>
        <translation>Kafka&#xa0;: un fichier d’options librdkafka, une ligne NAME=VALUE par option. À utiliser pour les secrets.</translation>
    </message>
    <message>
        <source>%1 bytes, including indexes and partitions.</source>
        <translation>%1 octets, index et partitions compris.</translation>
    </message>
    <message>
        <source>Nothing is waiting, and all prepared transactions are resolved.</source>
        <translation>Rien n’est en attente, et toutes les transactions préparées sont résolues.</translation>
    </message>
    <message>
        <source>cluster needs one of: nodes, tables, health.</source>
        <translation>cluster attend l’un de&#xa0;: nodes, tables, health.</translation>
    </message>
    <message>
        <source>Show the nodes, the size of each table on each node, and the cluster&apos;s health.</source>
        <translation>Afficher les nœuds, la taille de chaque table sur chaque nœud et l’état de santé du cluster.</translation>
    </message>
    <message>
        <source>%1 late, oldest bucket %2</source>
        <translation>%1 tardives, intervalle le plus ancien %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 tardives</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1 rollups</source>
        <translation>%1 rollups</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2.</source>
        <translation>%1, dernières 24 heures&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: raw rows are kept forever.</source>
        <translation>%1&#xa0;: les lignes brutes sont conservées sans limite de durée.</translation>
    </message>
    <message>
        <source>Create the partitions that are due and expire what is past its retention.</source>
        <translation>Créer les partitions qui doivent l’être et faire expirer ce qui a dépassé sa rétention.</translation>
    </message>
    <message>
        <source>future</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>%1 rows between %2 and %3, from raw rows; %4 in the same length of time before that.</source>
        <translation>%1 lignes entre %2 et %3, d’après les lignes brutes&#x202f;; %4 pour la même durée juste avant.</translation>
    </message>
    <message>
        <source>rebuilt; past its retention in %1</source>
        <translation>recalculé&#x202f;; rétention dépassée dans %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only count what this retention would delete: rows, buckets or partitions, and bytes.</source>
        <translation>Compter seulement ce que cette rétention supprimerait&#xa0;: lignes, intervalles ou partitions, et octets.</translation>
    </message>
    <message>
        <source>Missing option: --until TIME, --for INTERVAL or --for forever.</source>
        <translation>Option manquante&#xa0;: --until TIME, --for INTERVAL ou --for forever.</translation>
    </message>
    <message>
        <source>holds needs one of: list, add DATASET, release ID.</source>
        <translation>holds attend l’un de&#xa0;: list, add DATASET, release ID.</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl holds list&quot;).</source>
        <translation>Argument manquant&#xa0;: ID (voir &quot;tidemarkctl holds list&quot;).</translation>
    </message>
    <message>
        <source>Keep a time range regardless of retention, list such holds, or release one.</source>
        <translation>Conserver une période quelle que soit la rétention, lister ces holds ou en lever un.</translation>
    </message>
    <message>
        <source>add: end of the range, exclusive.</source>
        <translation>add&#xa0;: fin de la période, exclue.</translation>
    </message>
    <message>
        <source>add: when the hold ends.</source>
        <translation>add&#xa0;: quand le hold prend fin.</translation>
    </message>
    <message>
        <source>add: how long the hold lasts from now.</source>
        <translation>add&#xa0;: combien de temps le hold dure à partir de maintenant.</translation>
    </message>
    <message>
        <source>add: why the range is held, for others to read.</source>
        <translation>add&#xa0;: pourquoi la période est retenue, à l’attention des autres.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invalid --trusted-proxies: expected a whole number, 0 or more.</source>
        <translation>--trusted-proxies non valide&#xa0;: entier supérieur ou égal à 0 attendu.</translation>
    </message>
    <message>
        <source>Invalid --hold: expected an interval such as 90d, or forever.</source>
        <translation>--hold non valide&#xa0;: durée attendue, par exemple 90d, ou forever.</translation>
    </message>
    <message>
        <source>Nothing was stored: every record was rejected.</source>
        <translation>Rien n’a été stocké&#xa0;: tous les enregistrements ont été rejetés.</translation>
    </message>
    <message>
        <source>Keep the days of the stored rows for this long, regardless of retention: 90d, &apos;18 months&apos;, forever.</source>
        <translation>Conserver les jours des lignes stockées pendant cette durée, quelle que soit la rétention&#xa0;: 90d, &apos;18 months&apos;, forever.</translation>
    </message>
    <message>
        <source>Requests: the last N addresses of X-Forwarded-For are your own proxies. Without it, the first address is the client.</source>
        <translation>Requêtes&#xa0;: les N dernières adresses de X-Forwarded-For sont vos propres proxys. Sans cette option, la première adresse est le client.</translation>
    </message>
    <message>
        <source>Keep raw rows longer than the stored retention. A shorter time works only with --dry-run, to see what that retention would delete.</source>
        <translation>Conserver les lignes brutes plus longtemps que la rétention enregistrée. Une durée plus courte n’est possible qu’avec --dry-run, pour voir ce que cette rétention supprimerait.</translation>
    </message>
    <message>
        <source>Start of the range; in --zone unless an offset is given. If a local time occurs twice, the earlier one.</source>
        <translation>Début de la période&#x202f;; dans --zone sauf si un décalage est indiqué. Si une heure locale existe deux fois, la première.</translation>
    </message>
    <message>
        <source>End of the range, exclusive; the server&apos;s current time if not given. If a local time occurs twice, the later one.</source>
        <translation>Fin de la période, exclue&#x202f;; l’heure actuelle du serveur si l’option est absente. Si une heure locale existe deux fois, la seconde.</translation>
    </message>
    <message numerus="yes">
        <source>%1, line %2 and %n more: %3</source>
        <translation>
            <numerusform>%1, ligne %2 et %n autre&#xa0;: %3</numerusform>
            <numerusform>%1, ligne %2 et %n autres&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The input looks like %1.</source>
        <translation>L’entrée semble être au format %1.</translation>
    </message>
    <message>
        <source>The input looks like %1 (%2). Load it with: %3</source>
        <translation>L’entrée semble être au format %1 (%2). Chargez-la avec&#xa0;: %3</translation>
    </message>
    <message>
        <source>The next upkeep deletes what is past its retention. Raw rows are deleted by whole UTC days, so up to a day later, and only once they are rolled up. Held rows are kept. If you set a longer time, a backfill restores what is already gone, as far as raw rows still have it.</source>
        <translation>La prochaine maintenance supprime ce qui a dépassé sa rétention. Les lignes brutes sont supprimées par jours UTC entiers, donc jusqu’à un jour plus tard, et seulement une fois agrégées. Les lignes retenues par un hold sont conservées. Si vous définissez une durée plus longue, un recalcul restaure ce qui a déjà disparu, dans la mesure où les lignes brutes le contiennent encore.</translation>
    </message>
    <message>
        <source>Nothing would be deleted now.</source>
        <translation>Rien ne serait supprimé actuellement.</translation>
    </message>
    <message>
        <source>The next upkeep would delete these rows.</source>
        <translation>La prochaine maintenance supprimerait ces lignes.</translation>
    </message>
    <message>
        <source>Older rows that would be kept: %1.</source>
        <translation>Lignes plus anciennes qui seraient conservées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1; from merged sketches, not a sum</source>
        <translation>%1&#x202f;; par fusion de sketches, pas une somme</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>non situé</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>Distinct users in the range: %1.</source>
        <translation>Utilisateurs distincts dans la période&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Requests: %1; success (2xx): %2; redirects (3xx): %3; errors (4xx and 5xx): %4; other status: %5. Distinct addresses in the range: %6.</source>
        <translation>Requêtes&#xa0;: %1&#x202f;; succès (2xx)&#xa0;: %2&#x202f;; redirections (3xx)&#xa0;: %3&#x202f;; erreurs (4xx et 5xx)&#xa0;: %4&#x202f;; autre statut&#xa0;: %5. Adresses distinctes dans la période&#xa0;: %6.</translation>
    </message>
    <message>
        <source>Invalid interval &quot;%1&quot;: expected one such as &quot;90 days&quot; or &quot;18 months&quot;, or forever.</source>
        <translation>Durée &quot;%1&quot; non valide&#xa0;: durée telle que &quot;90 days&quot; ou &quot;18 months&quot;, ou forever attendu.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Nothing was done.</source>
        <translation>Argument &quot;%1&quot; inattendu. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Shares are of the known rows only.</source>
        <translation>Les proportions ne portent que sur les lignes connues.</translation>
    </message>
    <message>
        <source>Invalid argument &quot;%1&quot;: numbers and intervals cannot be negative.</source>
        <translation>Argument &quot;%1&quot; non valide&#xa0;: les nombres et les durées ne peuvent pas être négatifs.</translation>
    </message>
    <message>
        <source>Continued at %1, where an earlier backfill of this range stopped. Days already done: %2.</source>
        <translation>Reprise à %1, là où un recalcul antérieur de cette période s’est arrêté. Jours déjà traités&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The connection was lost, but the hold was already stored: %1</source>
        <translation>La connexion a été perdue, mais le hold était déjà enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the hold was stored, so nothing is held. Run the command again.</source>
        <translation>La connexion a été perdue avant l’enregistrement du hold&#xa0;: rien n’est retenu. Relancez la commande.</translation>
    </message>
    <message>
        <source>A hold keeps whole UTC days.</source>
        <translation>Un hold conserve des jours UTC entiers.</translation>
    </message>
    <message>
        <source>add: start of the range; UTC unless an offset is given. A hold keeps every UTC day the range touches.</source>
        <translation>add&#xa0;: début de la période&#x202f;; en UTC sauf si un décalage est indiqué. Un hold conserve chaque jour UTC touché par la période.</translation>
    </message>
    <message>
        <source>Missing argument: KIND (%1).</source>
        <translation>Argument manquant&#xa0;: KIND (%1).</translation>
    </message>
    <message>
        <source>Would continue at %1, where an earlier backfill of this range stopped. Days already done: %2.</source>
        <translation>Reprendrait à %1, là où un recalcul antérieur de cette période s’est arrêté. Jours déjà traités&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The raw rows between %1 and %2 have expired: how many there were is not known. &quot;query hourly&quot; shows what the rollups keep.</source>
        <translation>Les lignes brutes entre %1 et %2 ont expiré&#xa0;: leur nombre n’est pas connu. &quot;query hourly&quot; montre ce que les rollups en conservent.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2.</source>
        <translation>--%1 n’a pas de sens pour %2.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>Missing or unknown format: expected %1 or kafka.</source>
        <translation>Format manquant ou inconnu&#xa0;: %1 ou kafka attendu.</translation>
    </message>
    <message>
        <source>Invalid --message-format: expected one of %1.</source>
        <translation>--message-format non valide&#xa0;: l’un de %1 attendu.</translation>
    </message>
    <message>
        <source>Missing arguments: the tenant&apos;s number and its name.</source>
        <translation>Arguments manquants&#xa0;: le numéro du locataire et son nom.</translation>
    </message>
    <message>
        <source>Name a tenant, for everyone who sees it.</source>
        <translation>Nommer un locataire, pour tous ceux qui le voient.</translation>
    </message>
    <message>
        <source>--until and --for cannot be combined: a hold has one end.</source>
        <translation>--until et --for ne peuvent pas être combinés&#xa0;: un hold n’a qu’une fin.</translation>
    </message>
    <message>
        <source>Invalid hold &quot;%1&quot;: expected a number (see &quot;tidemarkctl holds list&quot;).</source>
        <translation>Hold &quot;%1&quot; non valide&#xa0;: nombre attendu (voir &quot;tidemarkctl holds list&quot;).</translation>
    </message>
    <message>
        <source>Invalid job &quot;%1&quot;: expected a number (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>Tâche &quot;%1&quot; non valide&#xa0;: nombre attendu (voir &quot;tidemarkctl schedule list&quot;).</translation>
    </message>
    <message>
        <source>Invalid tenant &quot;%1&quot;: expected a whole number.</source>
        <translation>Locataire &quot;%1&quot; non valide&#xa0;: entier attendu.</translation>
    </message>
    <message>
        <source>rows that have expired</source>
        <translation>lignes expirées</translation>
    </message>
    <message>
        <source>Missing option: --tenant N. An access log does not say which site it belongs to.</source>
        <translation>Option manquante&#xa0;: --tenant N. Un journal d’accès n’indique pas à quel site il appartient.</translation>
    </message>
    <message>
        <source>There is no schema yet. It would be created with version %1.</source>
        <translation>Il n’y a pas encore de schéma. Il serait créé en version %1.</translation>
    </message>
    <message>
        <source>The schema has version %1. It would be upgraded to version %2.</source>
        <translation>Le schéma est en version %1. Il serait mis à niveau vers la version %2.</translation>
    </message>
    <message>
        <source>The schema has version %1, this program&apos;s own.</source>
        <translation>Le schéma est en version %1, celle de ce programme.</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Simulation&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>--remove-old belongs to &quot;local upgrade&quot;.</source>
        <translation>--remove-old ne s’utilise qu’avec &quot;local upgrade&quot;.</translation>
    </message>
    <message>
        <source>Missing argument: FILE.</source>
        <translation>Argument manquant&#xa0;: FILE.</translation>
    </message>
    <message>
        <source>local needs one of: start, stop, status, upgrade, export, import, destroy.</source>
        <translation>local attend l’un de&#xa0;: start, stop, status, upgrade, export, import, destroy.</translation>
    </message>
    <message>
        <source>upgrade: remove the data of the old version that upgrades have kept.</source>
        <translation>upgrade&#xa0;: supprimer les données de l’ancienne version conservées par les mises à niveau.</translation>
    </message>
    <message>
        <source>--dry-run and --rollup-schedule cannot be combined.</source>
        <translation>--dry-run et --rollup-schedule ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>Missing argument: SCHEDULE, such as &quot;*/5 * * * *&quot; or &quot;10 seconds&quot;.</source>
        <translation>Argument manquant&#xa0;: SCHEDULE, par exemple &quot;*/5 * * * *&quot; ou &quot;10 seconds&quot;.</translation>
    </message>
    <message>
        <source>When pg_cron runs rollups: the five fields of a crontab or, from pg_cron 1.5 on, such as &quot;10 seconds&quot;.</source>
        <translation>Quand pg_cron exécute les rollups&#xa0;: les cinq champs d’une crontab ou, à partir de pg_cron 1.5, par exemple &quot;10 seconds&quot;.</translation>
    </message>
    <message>
        <source>Only show what would be created, changed and dropped. Changes nothing.</source>
        <translation>Montrer seulement ce qui serait créé, modifié et supprimé. Ne change rien.</translation>
    </message>
    <message>
        <source>%1 was not written by &quot;tidemarkctl local export&quot;, or its beginning is lost.</source>
        <translation>%1 n’a pas été écrit par &quot;tidemarkctl local export&quot;, ou son début est perdu.</translation>
    </message>
    <message>
        <source>%1 is not whole: it was cut off or changed after it was written.</source>
        <translation>%1 n’est pas entier&#xa0;: il a été tronqué ou modifié après son écriture.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the file again, or export again.</source>
        <translation>Rien n’a été modifié. Copiez à nouveau le fichier ou refaites l’export.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tidemark (%2).</source>
        <translation>%1 a été écrit par une version plus récente de Tidemark (%2).</translation>
    </message>
    <message>
        <source>Starting the private coordinator for the export…</source>
        <translation>Démarrage du coordinateur privé pour l’export…</translation>
    </message>
    <message>
        <source>Exporting the database: %1 written…</source>
        <translation>Export de la base de données&#xa0;: %1 écrits…</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Comptage des lignes…</translation>
    </message>
    <message>
        <source>Exporting the roles…</source>
        <translation>Export des rôles…</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Compression…</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds all data and the logins&apos; password hashes: keep it private.</source>
        <translation>Exporté dans %1. Le fichier contient toutes les données et les hachages des mots de passe des comptes&#xa0;: gardez-le confidentiel.</translation>
    </message>
    <message>
        <source>These databases of the server are not part of it: %1.</source>
        <translation>Ces bases de données du serveur n’en font pas partie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 comes from PostgreSQL %2; the newest on this computer is %3.</source>
        <translation>%1 provient de PostgreSQL %2&#x202f;; la version la plus récente sur cet ordinateur est %3.</translation>
    </message>
    <message>
        <source>The coordinator in %1 uses pg_cron, which PostgreSQL %2 on this computer lacks.</source>
        <translation>Le coordinateur dans %1 utilise pg_cron, qui manque à PostgreSQL %2 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was changed. Import into another folder with --local=DIR, or export this one and remove it with &quot;tidemarkctl local destroy&quot;.</source>
        <translation>Rien n’a été modifié. Importez dans un autre dossier avec --local=DIR, ou exportez celui-ci et supprimez-le avec &quot;tidemarkctl local destroy&quot;.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Le dossier %1 n’est pas vide.</translation>
    </message>
    <message>
        <source>Choose another folder with --local=DIR.</source>
        <translation>Choisissez un autre dossier avec --local=DIR.</translation>
    </message>
    <message>
        <source>The folder %1 holds a coordinator of PostgreSQL %2, which cannot be started to see if it is empty.</source>
        <translation>Le dossier %1 contient un coordinateur de PostgreSQL %2, qui ne peut pas être démarré pour voir s’il est vide.</translation>
    </message>
    <message>
        <source>Move it aside: mv &apos;%1&apos; &apos;%1.%2&apos;</source>
        <translation>Mettez-le de côté&#xa0;: mv &apos;%1&apos; &apos;%1.%2&apos;</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Décompression…</translation>
    </message>
    <message>
        <source>Creating the private coordinator…</source>
        <translation>Création du coordinateur privé…</translation>
    </message>
    <message>
        <source>Restoring the roles…</source>
        <translation>Restauration des rôles…</translation>
    </message>
    <message>
        <source>Restoring the database…</source>
        <translation>Restauration de la base de données…</translation>
    </message>
    <message>
        <source>Imported into %1; all rows and sums are those of the export.</source>
        <translation>Importé dans %1&#x202f;; toutes les lignes et sommes sont celles de l’export.</translation>
    </message>
    <message>
        <source>The private coordinator has PostgreSQL %1, and this computer has no newer one with hll.</source>
        <translation>Le coordinateur privé utilise PostgreSQL %1, et cet ordinateur n’a pas de version plus récente avec hll.</translation>
    </message>
    <message>
        <source>Install a newer one first, with its packages for hll and pg_cron.</source>
        <translation>Installez d’abord une version plus récente, avec ses paquets pour hll et pg_cron.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer lacks pg_cron.</source>
        <translation>pg_cron manque à PostgreSQL %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>pg_upgrade cannot work in %1: the path has quotes, $, ` or a backslash in it.</source>
        <translation>pg_upgrade ne peut pas fonctionner dans %1&#xa0;: le chemin contient des guillemets, $, ` ou une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Use &quot;tidemarkctl local export FILE&quot; and &quot;tidemarkctl --local=DIR local import FILE&quot; instead.</source>
        <translation>Utilisez plutôt &quot;tidemarkctl local export FILE&quot; et &quot;tidemarkctl --local=DIR local import FILE&quot;.</translation>
    </message>
    <message>
        <source>The file system of %1 cannot exchange two folders in one step.</source>
        <translation>Le système de fichiers de %1 ne peut pas échanger deux dossiers en une seule étape.</translation>
    </message>
    <message>
        <source>Creating the new server…</source>
        <translation>Création du nouveau serveur…</translation>
    </message>
    <message>
        <source>Copying the data (pg_upgrade)…</source>
        <translation>Copie des données (pg_upgrade)…</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted after the copy was made: it went on from there.</source>
        <translation>Une mise à niveau antérieure avait été interrompue après la copie&#xa0;: elle a repris à partir de là.</translation>
    </message>
    <message>
        <source>Updating the extensions…</source>
        <translation>Mise à jour des extensions…</translation>
    </message>
    <message>
        <source>Counting the rows of the copy…</source>
        <translation>Comptage des lignes de la copie…</translation>
    </message>
    <message>
        <source>Upgraded from PostgreSQL %1 to %2; all rows and sums are the same.</source>
        <translation>Mis à niveau de PostgreSQL %1 vers %2&#x202f;; toutes les lignes et sommes sont identiques.</translation>
    </message>
    <message>
        <source>The old data is kept in %1. When all is well, remove it: tidemarkctl local upgrade --remove-old</source>
        <translation>Les anciennes données sont conservées dans %1. Quand tout va bien, supprimez-les&#xa0;: tidemarkctl local upgrade --remove-old</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted in its last step: it was completed.</source>
        <translation>Une mise à niveau antérieure avait été interrompue à sa dernière étape&#xa0;: elle a été achevée.</translation>
    </message>
    <message>
        <source>Stopping the private coordinator…</source>
        <translation>Arrêt du coordinateur privé…</translation>
    </message>
    <message>
        <source>The old data in %1 was removed.</source>
        <translation>Les anciennes données dans %1 ont été supprimées.</translation>
    </message>
    <message>
        <source>There is no private coordinator in %1.</source>
        <translation>Il n’y a pas de coordinateur privé dans %1.</translation>
    </message>
    <message>
        <source>These tables did not arrive as they were: %1.</source>
        <translation>Ces tables ne sont pas arrivées à l’identique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The coordinator was left as it was.</source>
        <translation>Le coordinateur a été laissé en l’état.</translation>
    </message>
    <message>
        <source>Install that version of Tidemark, or a newer one, here.</source>
        <translation>Installez ici cette version de Tidemark, ou une plus récente.</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed; it is no longer needed.</source>
        <translation>Le dossier %1 n’a pas pu être supprimé&#x202f;; il n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted, so it started over.</source>
        <translation>Une mise à niveau antérieure avait été interrompue, elle a donc été reprise depuis le début.</translation>
    </message>
    <message>
        <source>An export is a file: it is neither written to standard output nor read from standard input.</source>
        <translation>Un export est un fichier&#xa0;: il n’est ni écrit sur la sortie standard ni lu depuis l’entrée standard.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Indiquez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>--range stands for --from and --to: give it, or these.</source>
        <translation>--range remplace --from et --to&#xa0;: indiquez l’un ou les autres.</translation>
    </message>
    <message>
        <source>Invalid --range &quot;%1&quot;: expected 24h, 7d, today, last-week, &quot;last 36 hours&quot;, &quot;november 2025&quot; or FROM/TO.</source>
        <translation>--range &quot;%1&quot; non valide&#xa0;: 24h, 7d, today, last-week, &quot;last 36 hours&quot;, &quot;november 2025&quot; ou FROM/TO attendu.</translation>
    </message>
    <message>
        <source>Instead of --from and --to: 24h, 7d, today, yesterday, this-week, last-month, &quot;last 36 hours&quot;, &quot;november 2025&quot;.</source>
        <translation>Au lieu de --from et --to&#xa0;: 24h, 7d, today, yesterday, this-week, last-month, &quot;last 36 hours&quot;, &quot;november 2025&quot;.</translation>
    </message>
    <message>
        <source>Open with this range: 24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO or what is typed in the window.</source>
        <translation>Ouvrir avec cette période&#xa0;: 24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO ou ce qui se saisit dans la fenêtre.</translation>
    </message>
    <message>
        <source>Invalid --range &quot;%1&quot;: expected 24h, 7d, 30d, 90d, 1y, today, last-week or FROM/TO, such as 2015-05-17/2015-05-21.</source>
        <translation>--range &quot;%1&quot; non valide&#xa0;: 24h, 7d, 30d, 90d, 1y, today, last-week ou FROM/TO attendu, par exemple 2015-05-17/2015-05-21.</translation>
    </message>
    <message>
        <source>There is no display. Start it in a desktop session, or use tidemarkctl, which needs none.</source>
        <translation>Il n’y a pas d’affichage. Démarrez-le dans une session de bureau, ou utilisez tidemarkctl, qui n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Invalid --compare &quot;%1&quot;: expected previous, week, year or none.</source>
        <translation>--compare &quot;%1&quot; non valide&#xa0;: previous, week, year ou none attendu.</translation>
    </message>
    <message>
        <source>Compare with an earlier period: previous, week (a week before), year (a year before) or none.</source>
        <translation>Comparer avec une période antérieure&#xa0;: previous (la précédente), week (une semaine avant), year (un an avant) ou none (aucune).</translation>
    </message>
    <message>
        <source>The file %1 would be in the coordinator&apos;s own folder, and be deleted with it.</source>
        <translation>Le fichier %1 serait dans le dossier du coordinateur lui-même, et supprimé avec lui.</translation>
    </message>
    <message>
        <source>Choose a place outside of %1.</source>
        <translation>Choisissez un emplacement en dehors de %1.</translation>
    </message>
    <message>
        <source>The private coordinator in %1 holds data, logins or settings.</source>
        <translation>Le coordinateur privé dans %1 contient des données, des comptes ou des paramètres.</translation>
    </message>
    <message>
        <source>The new server does not start with these settings of ALTER SYSTEM, which were left out: %1.</source>
        <translation>Le nouveau serveur ne démarre pas avec ces paramètres de ALTER SYSTEM, qui ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Invalid --by &quot;%1&quot;: for countries it is hour or day.</source>
        <translation>--by &quot;%1&quot; non valide&#xa0;: pour countries, hour ou day attendu.</translation>
    </message>
    <message>
        <source>--compare cannot be combined with --by type.</source>
        <translation>--compare ne peut pas être combiné avec --by type.</translation>
    </message>
    <message>
        <source>--compare is for the series of one country: give --by and one --country.</source>
        <translation>--compare concerne la série d’un seul pays&#xa0;: indiquez --by et un seul --country.</translation>
    </message>
    <message>
        <source>type: one row per bucket and event type. For countries: hour or day, over time; without --country the five with the most rows and all others.</source>
        <translation>type&#xa0;: une ligne par intervalle et type d’événement. Pour countries&#xa0;: hour ou day, au fil du temps&#x202f;; sans --country, les cinq pays ayant le plus de lignes et tous les autres.</translation>
    </message>
    <message>
        <source>Invalid --class &quot;%1&quot;: expected %2.</source>
        <translation>--class &quot;%1&quot; non valide&#xa0;: %2 attendu.</translation>
    </message>
    <message>
        <source>Invalid --country &quot;%1&quot;: expected a code of two or three letters, or unknown.</source>
        <translation>--country &quot;%1&quot; non valide&#xa0;: code de deux ou trois lettres attendu, ou unknown.</translation>
    </message>
    <message>
        <source>Only events of this type; may be repeated.</source>
        <translation>Uniquement les événements de ce type&#x202f;; peut être répétée.</translation>
    </message>
    <message>
        <source>Only requests of these status classes: 2xx, 3xx, 4xx, 5xx, other.</source>
        <translation>Uniquement les requêtes de ces classes de statut&#xa0;: 2xx, 3xx, 4xx, 5xx, other.</translation>
    </message>
    <message>
        <source>Only rows from these countries: codes such as US,DE, or unknown.</source>
        <translation>Uniquement les lignes de ces pays&#xa0;: codes tels que US,DE, ou unknown.</translation>
    </message>
    <message>
        <source>--type is for events: requests have status classes, see --class.</source>
        <translation>--type s’applique à events&#xa0;: les requêtes ont des classes de statut, voir --class.</translation>
    </message>
    <message>
        <source>--class is for http_request: events have types, see --type.</source>
        <translation>--class s’applique à http_request&#xa0;: les événements ont des types, voir --type.</translation>
    </message>
    <message>
        <source>event type %1</source>
        <translation>type d’événement %1</translation>
    </message>
    <message>
        <source>status class %1</source>
        <translation>classe de statut %1</translation>
    </message>
    <message>
        <source>country %1</source>
        <translation>pays %1</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>In the range: %1.</source>
        <translation>Dans la période&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no data of this tenant yet.</source>
        <translation>Il n’y a pas encore de données de ce locataire.</translation>
    </message>
    <message>
        <source>The coordinator was left as it was. For details, see %1. To move it without pg_upgrade: &quot;tidemarkctl local export&quot;, then &quot;local import&quot; into another folder (--local=DIR).</source>
        <translation>Le coordinateur a été laissé en l’état. Pour les détails, voir %1. Pour le déplacer sans pg_upgrade&#xa0;: &quot;tidemarkctl local export&quot;, puis &quot;local import&quot; dans un autre dossier (--local=DIR).</translation>
    </message>
    <message>
        <source>raw: only rows whose column has this value; may be repeated. Columns of events: type, user, country, data; of http_request: status, response_ms, address, country, url. Texts contain it, numbers and addresses are it.</source>
        <translation>raw&#xa0;: uniquement les lignes dont la colonne a cette valeur&#x202f;; peut être répétée. Colonnes de events&#xa0;: type, user, country, data&#x202f;; de http_request&#xa0;: status, response_ms, address, country, url. Les textes la contiennent, les nombres et adresses lui sont égaux.</translation>
    </message>
    <message>
        <source>How the numbers are made, instead of these: the statements as they are sent, to be pasted into psql, and the server&apos;s plan for each.</source>
        <translation>Au lieu des chiffres, comment ils sont obtenus&#xa0;: les instructions telles qu’elles sont envoyées, à coller dans psql, et le plan du serveur pour chacune.</translation>
    </message>
    <message>
        <source>uniques: count the range in the raw rows, beside the estimate; says first how many have to be read. Ctrl+C cancels it on the server.</source>
        <translation>uniques&#xa0;: compter la période dans les lignes brutes, à côté de l’estimation&#x202f;; indique d’abord combien sont à lire. Ctrl+C l’annule sur le serveur.</translation>
    </message>
    <message>
        <source>raw: the next page, by the key that the page before it ended with.</source>
        <translation>raw&#xa0;: la page suivante, d’après la clé par laquelle la page précédente s’est terminée.</translation>
    </message>
    <message>
        <source>Read from: %1.</source>
        <translation>Lu depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Plan&#xa0;:</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rolled up to %1.</source>
        <translation>Agrégé jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet.</source>
        <translation>Rien n’est encore agrégé.</translation>
    </message>
    <message>
        <source>Invalid --where &quot;%1&quot;: expected COLUMN=VALUE.</source>
        <translation>--where &quot;%1&quot; non valide&#xa0;: COLUMN=VALUE attendu.</translation>
    </message>
    <message>
        <source>--where has column %1 twice: a row matches all of them.</source>
        <translation>--where contient deux fois la colonne %1&#xa0;: une ligne doit satisfaire toutes les conditions.</translation>
    </message>
    <message>
        <source>Invalid --before &quot;%1&quot;: expected the key that the page before it ended with.</source>
        <translation>--before &quot;%1&quot; non valide&#xa0;: clé par laquelle la page précédente s’est terminée attendue.</translation>
    </message>
    <message>
        <source>--explain and --exact cannot be combined.</source>
        <translation>--explain et --exact ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>The range has older rows. Next page: --before %1</source>
        <translation>La période contient des lignes plus anciennes. Page suivante&#xa0;: --before %1</translation>
    </message>
    <message>
        <source>Count that part: --from %1 --to %2</source>
        <translation>Compter cette partie&#xa0;: --from %1 --to %2</translation>
    </message>
    <message>
        <source>overview: the order: total, change, errors (their share), uniques, last, share or name.</source>
        <translation>overview&#xa0;: l’ordre&#xa0;: total, change, errors (leur proportion), uniques, last, share ou name.</translation>
    </message>
    <message>
        <source>overview: the greatest first; the default, except for names.</source>
        <translation>overview&#xa0;: le plus grand d’abord&#x202f;; par défaut, sauf pour les noms.</translation>
    </message>
    <message>
        <source>overview: the smallest first.</source>
        <translation>overview&#xa0;: le plus petit d’abord.</translation>
    </message>
    <message>
        <source>overview: instead, the tenants that rose and fell most, and the busiest of the last minutes.</source>
        <translation>overview&#xa0;: à la place, les locataires en plus forte hausse et baisse, et les plus actifs des dernières minutes.</translation>
    </message>
    <message>
        <source>Invalid --sort &quot;%1&quot;: expected total, change, errors (of http_request), uniques, last, share or name.</source>
        <translation>--sort &quot;%1&quot; non valide&#xa0;: total, change, errors (de http_request), uniques, last, share ou name attendu.</translation>
    </message>
    <message>
        <source>Give --ascending or --descending, not both.</source>
        <translation>Indiquez --ascending ou --descending, pas les deux.</translation>
    </message>
    <message>
        <source>latency: which quantiles to print, between 0 and 1.</source>
        <translation>latency&#xa0;: les quantiles à afficher, entre 0 et 1.</translation>
    </message>
    <message>
        <source>latency: also the share of requests within so many milliseconds, and Apdex.</source>
        <translation>latency&#xa0;: aussi la proportion de requêtes traitées en ce nombre de millisecondes au plus, et l’Apdex.</translation>
    </message>
    <message>
        <source>tenants and overview: only those whose number begins with this text, or whose name has its words.</source>
        <translation>tenants et overview&#xa0;: uniquement ceux dont le numéro commence par ce texte ou dont le nom en contient les mots.</translation>
    </message>
    <message>
        <source>tenants, overview and raw: maximum number of rows.</source>
        <translation>tenants, overview et raw&#xa0;: nombre maximal de lignes.</translation>
    </message>
    <message>
        <source>Whole range: %1</source>
        <translation>Période entière&#xa0;: %1</translation>
    </message>
    <message>
        <source>rise and fall: %1</source>
        <translation>rise and fall&#xa0;: %1</translation>
    </message>
    <message>
        <source>hottest: %1</source>
        <translation>hottest&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invalid --quantiles &quot;%1&quot;: expected numbers from 0 to 1, such as 0.5,0.95,0.99.</source>
        <translation>--quantiles &quot;%1&quot; non valide&#xa0;: nombres de 0 à 1 attendus, par exemple 0.5,0.95,0.99.</translation>
    </message>
    <message>
        <source>Invalid --threshold &quot;%1&quot;: expected milliseconds, such as 300.</source>
        <translation>--threshold &quot;%1&quot; non valide&#xa0;: millisecondes attendues, par exemple 300.</translation>
    </message>
    <message>
        <source>Open with the overview of all tenants.</source>
        <translation>Ouvrir avec la vue d’ensemble de tous les locataires.</translation>
    </message>
    <message>
        <source>Give --tenant or --overview, not both.</source>
        <translation>Indiquez --tenant ou --overview, pas les deux.</translation>
    </message>
    <message>
        <source>Not every fix could be run. What remains:</source>
        <translation>Toutes les corrections n’ont pas pu être exécutées. Il reste&#xa0;:</translation>
    </message>
    <message>
        <source>Run the fixes that this login can run, show each statement, and check again.</source>
        <translation>Exécuter les corrections que ce compte peut exécuter, montrer chaque instruction et vérifier à nouveau.</translation>
    </message>
    <message>
        <source>Invalid --watch: expected a number of seconds from 1 to 3600.</source>
        <translation>--watch non valide&#xa0;: nombre de secondes de 1 à 3600 attendu.</translation>
    </message>
    <message>
        <source>--watch goes with &quot;sessions list&quot; only.</source>
        <translation>--watch ne s’utilise qu’avec &quot;sessions list&quot;.</translation>
    </message>
    <message>
        <source>sessions needs one of: list, cancel PID, terminate PID.</source>
        <translation>sessions attend l’un de&#xa0;: list, cancel PID, terminate PID.</translation>
    </message>
    <message>
        <source>Missing argument: PID (see &quot;tidemarkctl sessions&quot;).</source>
        <translation>Argument manquant&#xa0;: PID (voir &quot;tidemarkctl sessions&quot;).</translation>
    </message>
    <message>
        <source>Invalid --limit: expected a number from 1 to 1,000,000.</source>
        <translation>--limit non valide&#xa0;: nombre de 1 à 1 000 000 attendu.</translation>
    </message>
    <message>
        <source>Invalid --before: expected the number of an entry.</source>
        <translation>--before non valide&#xa0;: numéro d’une entrée attendu.</translation>
    </message>
    <message>
        <source>Show running statements and who blocks whom; cancel a statement, terminate a session.</source>
        <translation>Afficher les instructions en cours et qui bloque qui&#x202f;; annuler une instruction, terminer une session.</translation>
    </message>
    <message>
        <source>list: print again every N seconds, until interrupted.</source>
        <translation>list&#xa0;: afficher à nouveau toutes les N secondes, jusqu’à interruption.</translation>
    </message>
    <message>
        <source>Show who did what, when, from where, and what it changed.</source>
        <translation>Afficher qui a fait quoi, quand, d’où, et ce que cela a changé.</translation>
    </message>
    <message>
        <source>Only these kinds, separated by commas, such as retention,hold or rollup.</source>
        <translation>Uniquement ces genres, séparés par des virgules, par exemple retention,hold ou rollup.</translation>
    </message>
    <message>
        <source>Only what this login did.</source>
        <translation>Uniquement ce que ce compte a fait.</translation>
    </message>
    <message>
        <source>Only events or http_request.</source>
        <translation>Uniquement events ou http_request.</translation>
    </message>
    <message>
        <source>Only entries with this text in the detail, application or address.</source>
        <translation>Uniquement les entrées contenant ce texte dans le détail, l’application ou l’adresse.</translation>
    </message>
    <message>
        <source>Only what started at this time or later; UTC unless an offset is given.</source>
        <translation>Uniquement ce qui a débuté à cette heure ou après&#x202f;; en UTC sauf si un décalage est indiqué.</translation>
    </message>
    <message>
        <source>Only what started before this time.</source>
        <translation>Uniquement ce qui a débuté avant cette heure.</translation>
    </message>
    <message>
        <source>Only entries older than the entry of this number: the next page.</source>
        <translation>Uniquement les entrées plus anciennes que l’entrée de ce numéro&#xa0;: la page suivante.</translation>
    </message>
    <message>
        <source>Maximum number of entries; 50 by default.</source>
        <translation>Nombre maximal d’entrées&#x202f;; 50 par défaut.</translation>
    </message>
    <message>
        <source>List the partitions of raw rows, or create those that are due.</source>
        <translation>Lister les partitions de lignes brutes, ou créer celles qui doivent l’être.</translation>
    </message>
    <message>
        <source>No other session is at work.</source>
        <translation>Aucune autre session n’est active.</translation>
    </message>
    <message>
        <source>Invalid --admin &quot;%1&quot;: expected one of %2.</source>
        <translation>--admin &quot;%1&quot; non valide&#xa0;: l’un de %2 attendu.</translation>
    </message>
    <message>
        <source>There is no job %1 (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>Il n’y a pas de tâche %1 (voir &quot;tidemarkctl schedule list&quot;).</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; is neither the rollup nor the upkeep; only these can be run.</source>
        <translation>La tâche &quot;%1&quot; n’est ni le rollup ni la maintenance&#x202f;; seules celles-ci peuvent être exécutées.</translation>
    </message>
    <message>
        <source>schedule needs one of: list, runs, run JOB, pause JOB, resume JOB, set JOB SCHEDULE.</source>
        <translation>schedule attend l’un de&#xa0;: list, runs, run JOB, pause JOB, resume JOB, set JOB SCHEDULE.</translation>
    </message>
    <message>
        <source>List, run, pause, resume and reschedule the pg_cron jobs.</source>
        <translation>Lister, exécuter, suspendre, reprendre et replanifier les tâches pg_cron.</translation>
    </message>
    <message>
        <source>Rebuild the rollups of a range from the raw rows that still exist, day by day; or list backfills that are not through.</source>
        <translation>Recalculer les rollups d’une période à partir des lignes brutes encore présentes, jour par jour&#x202f;; ou lister les recalculs inachevés.</translation>
    </message>
    <message>
        <source>Access log: common, combined, haproxy, aws_alb, w3c or another name (see: tidemarkctl ingest formats), or an Apache or nginx format string. Without it, each file&apos;s format is recognized.</source>
        <translation>Journal d’accès&#xa0;: common, combined, haproxy, aws_alb, w3c ou un autre nom (voir&#xa0;: tidemarkctl ingest formats), ou une chaîne de format Apache ou nginx. Sans cette option, le format de chaque fichier est reconnu.</translation>
    </message>
    <message>
        <source>as the log&apos;s #Fields lines say</source>
        <translation>selon les lignes #Fields du journal</translation>
    </message>
    <message>
        <source>From the shared cache: the server answered another reader on %1.</source>
        <translation>Du cache partagé&#xa0;: le serveur a répondu à un autre lecteur le %1.</translation>
    </message>
    <message>
        <source>It refuses to be read.</source>
        <translation>Il ne se laisse pas lire.</translation>
    </message>
    <message numerus="yes">
        <source>Shared cache %1: it answers in %2 ms; %n answer(s) shared so far.</source>
        <translation>
            <numerusform>Cache partagé %1&#xa0;: il répond en %2 ms&#x202f;; %n réponse partagée jusqu’ici.</numerusform>
            <numerusform>Cache partagé %1&#xa0;: il répond en %2 ms&#x202f;; %n réponses partagées jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared cache %1: not available. %2</source>
        <translation>Cache partagé %1&#xa0;: non disponible. %2</translation>
    </message>
    <message>
        <source>Share answers with other desks through this Redis or Valkey server: redis://HOST[:PORT][/DB], rediss:// (TLS), unix:PATH, or none. Set its password in TIDEMARK_CACHE_PASSWORD.</source>
        <translation>Partager les réponses avec d’autres postes via ce serveur Redis ou Valkey&#xa0;: redis://HOST[:PORT][/DB], rediss:// (TLS), unix:PATH, ou none. Définissez son mot de passe dans TIDEMARK_CACHE_PASSWORD.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Do not give the password of the shared cache in --cache, where other users of this computer can see it. Set TIDEMARK_CACHE_PASSWORD instead.</source>
        <translation>N’indiquez pas le mot de passe du cache partagé dans --cache, où d’autres utilisateurs de cet ordinateur peuvent le voir. Définissez plutôt TIDEMARK_CACHE_PASSWORD.</translation>
    </message>
    <message>
        <source>Cannot read a position from %1.</source>
        <translation>Impossible de lire une position dans %1.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>Impossible de démarrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was killed: it took longer than 60 seconds.</source>
        <translation>%1 a été tué&#xa0;: il a duré plus de 60 secondes.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 s’est arrêté brutalement.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 s’est terminé avec le code %2.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Nouvel essai.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;, nor any other. &quot;Connect to a server…&quot; in Tidemark&apos;s window makes one.</source>
        <translation>Il n’y a pas de profil &quot;%1&quot;, ni aucun autre. &quot;Se connecter à un serveur…&quot; dans la fenêtre de Tidemark en crée un.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de profil &quot;%1&quot;. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Connect with this profile, which Tidemark&apos;s window has saved.</source>
        <translation>Se connecter avec ce profil, enregistré dans la fenêtre de Tidemark.</translation>
    </message>
    <message>
        <source>Use only one of --connect, --service, --profile and --local.</source>
        <translation>Utilisez une seule option parmi --connect, --service, --profile et --local.</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a number.</source>
        <translation>--%1 &quot;%2&quot; non valide&#xa0;: nombre attendu.</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a duration such as 90s, 5m, 2h or 1d.</source>
        <translation>--%1 &quot;%2&quot; non valide&#xa0;: durée attendue, par exemple 90s, 5m, 2h ou 1d.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be combined: a rule has one condition.</source>
        <translation>--%1 et --%2 ne peuvent pas être combinés&#xa0;: une règle n’a qu’une condition.</translation>
    </message>
    <message>
        <source>Missing option: --measure NAME.</source>
        <translation>Option manquante&#xa0;: --measure NAME.</translation>
    </message>
    <message>
        <source>Invalid --over &quot;%1&quot;: expected whole minutes, such as 5m.</source>
        <translation>--over &quot;%1&quot; non valide&#xa0;: minutes entières attendues, par exemple 5m.</translation>
    </message>
    <message>
        <source>Missing condition: --above N, --below N, --rises PERCENT, --falls PERCENT or --silent.</source>
        <translation>Condition manquante&#xa0;: --above N, --below N, --rises PERCENT, --falls PERCENT ou --silent.</translation>
    </message>
    <message>
        <source>--on and --off cannot be combined.</source>
        <translation>--on et --off ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl alerts list&quot;).</source>
        <translation>Argument manquant&#xa0;: ID (voir &quot;tidemarkctl alerts list&quot;).</translation>
    </message>
    <message>
        <source>Invalid rule &quot;%1&quot;: expected a number (see &quot;tidemarkctl alerts list&quot;).</source>
        <translation>Règle &quot;%1&quot; non valide&#xa0;: nombre attendu (voir &quot;tidemarkctl alerts list&quot;).</translation>
    </message>
    <message>
        <source>Nothing to change: give at least one option.</source>
        <translation>Rien à modifier&#xa0;: indiquez au moins une option.</translation>
    </message>
    <message>
        <source>Invalid --days: expected a number from 1 to 30.</source>
        <translation>--days non valide&#xa0;: nombre de 1 à 30 attendu.</translation>
    </message>
    <message>
        <source>Invalid --since: expected the position of a change (see &quot;tidemarkctl alerts history&quot;).</source>
        <translation>--since non valide&#xa0;: position d’un changement attendue (voir &quot;tidemarkctl alerts history&quot;).</translation>
    </message>
    <message>
        <source>Invalid --run: expected a program.</source>
        <translation>--run non valide&#xa0;: programme attendu.</translation>
    </message>
    <message>
        <source>alerts needs one of: list, add, change ID, remove ID, test [ID], history [ID], watch [ID].</source>
        <translation>alerts attend l’un de&#xa0;: list, add, change ID, remove ID, test [ID], history [ID], watch [ID].</translation>
    </message>
    <message>
        <source>The rule&apos;s tenant; list, history, watch: rules of this tenant only.</source>
        <translation>Le locataire de la règle&#x202f;; list, history, watch&#xa0;: uniquement les règles de ce locataire.</translation>
    </message>
    <message>
        <source>add, change: what the rule is called.</source>
        <translation>add, change&#xa0;: le nom de la règle.</translation>
    </message>
    <message>
        <source>add, change, test: what is measured: %1.</source>
        <translation>add, change, test&#xa0;: ce qui est mesuré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>add, change, test: events of this type only.</source>
        <translation>add, change, test&#xa0;: uniquement les événements de ce type.</translation>
    </message>
    <message>
        <source>add, change, test: events or requests from this country only.</source>
        <translation>add, change, test&#xa0;: uniquement les événements ou requêtes de ce pays.</translation>
    </message>
    <message>
        <source>add, change, test: length of the window, 1m to 1d (default: 5m).</source>
        <translation>add, change, test&#xa0;: longueur de la fenêtre, de 1m à 1d (par défaut&#xa0;: 5m).</translation>
    </message>
    <message>
        <source>add, change, test: fire above this value.</source>
        <translation>add, change, test&#xa0;: déclencher au-dessus de cette valeur.</translation>
    </message>
    <message>
        <source>add, change, test: fire below this value.</source>
        <translation>add, change, test&#xa0;: déclencher au-dessous de cette valeur.</translation>
    </message>
    <message>
        <source>add, change, test: fire if the value is up on the week before by more than this.</source>
        <translation>add, change, test&#xa0;: déclencher si la valeur est en hausse de plus que cela par rapport à la semaine précédente.</translation>
    </message>
    <message>
        <source>add, change, test: fire if the value is down on the week before by more than this.</source>
        <translation>add, change, test&#xa0;: déclencher si la valeur est en baisse de plus que cela par rapport à la semaine précédente.</translation>
    </message>
    <message>
        <source>add, change, test: fire if the window has no rows.</source>
        <translation>add, change, test&#xa0;: déclencher si la fenêtre ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>add, change, test: fire only when the condition has held for so long.</source>
        <translation>add, change, test&#xa0;: ne déclencher que lorsque la condition est remplie depuis cette durée.</translation>
    </message>
    <message>
        <source>add, change, test: keep firing until the value is back beyond this one.</source>
        <translation>add, change, test&#xa0;: maintenir l’alerte jusqu’à ce que la valeur soit repassée au-delà de celle-ci.</translation>
    </message>
    <message>
        <source>add, change, test: keep firing until the condition is over for so long.</source>
        <translation>add, change, test&#xa0;: maintenir l’alerte jusqu’à ce que la condition ait cessé depuis cette durée.</translation>
    </message>
    <message>
        <source>change: evaluate the rule again.</source>
        <translation>change&#xa0;: évaluer de nouveau la règle.</translation>
    </message>
    <message>
        <source>add, change: do not evaluate the rule.</source>
        <translation>add, change&#xa0;: ne pas évaluer la règle.</translation>
    </message>
    <message>
        <source>Manage alert rules, test them on past data, and watch their states.</source>
        <translation>Gérer les règles d’alerte, les tester sur des données passées et surveiller leur état.</translation>
    </message>
    <message>
        <source>test: check the last N days (default and most: 30).</source>
        <translation>test&#xa0;: vérifier les N derniers jours (par défaut et au plus&#xa0;: 30).</translation>
    </message>
    <message>
        <source>history: at most N changes (default: 50).</source>
        <translation>history&#xa0;: au plus N changements (par défaut&#xa0;: 50).</translation>
    </message>
    <message>
        <source>watch: begin after the change with this position.</source>
        <translation>watch&#xa0;: commencer après le changement à cette position.</translation>
    </message>
    <message>
        <source>watch: keep the position in this file, and continue from it next time.</source>
        <translation>watch&#xa0;: garder la position dans ce fichier, et reprendre à partir d’elle la prochaine fois.</translation>
    </message>
    <message>
        <source>watch: run this program for each change, with the change as a line of JSON on its standard input.</source>
        <translation>watch&#xa0;: exécuter ce programme pour chaque changement, avec le changement sous forme de ligne JSON sur son entrée standard.</translation>
    </message>
    <message>
        <source>watch: print the changes so far and exit.</source>
        <translation>watch&#xa0;: afficher les changements survenus jusqu’ici, puis quitter.</translation>
    </message>
    <message>
        <source>Unknown right &quot;%1&quot;: expected reader, operator, ingest or none.</source>
        <translation>Droit &quot;%1&quot; inconnu&#xa0;: reader, operator, ingest ou none attendu.</translation>
    </message>
    <message>
        <source>Missing argument: what the login may do: reader, operator, ingest or none.</source>
        <translation>Argument manquant&#xa0;: ce que le compte peut faire&#xa0;: reader, operator, ingest ou none.</translation>
    </message>
    <message>
        <source>Missing option: --tenants all, none, or numbers such as 1,2,7.</source>
        <translation>Option manquante&#xa0;: --tenants all, none, ou des numéros tels que 1,2,7.</translation>
    </message>
    <message>
        <source>--tenants goes with the right reader; an operator sees all tenants.</source>
        <translation>--tenants s’utilise avec le droit reader&#x202f;; un opérateur voit tous les locataires.</translation>
    </message>
    <message>
        <source>Invalid --tenants: expected all, none, or numbers such as 1,2,7.</source>
        <translation>--tenants non valide&#xa0;: all, none ou des numéros tels que 1,2,7 attendus.</translation>
    </message>
    <message>
        <source>--tenants goes with &quot;grants set&quot; only.</source>
        <translation>--tenants ne s’utilise qu’avec &quot;grants set&quot;.</translation>
    </message>
    <message>
        <source>grants needs one of: list, set LOGIN RIGHTS.</source>
        <translation>grants attend l’un de&#xa0;: list, set LOGIN RIGHTS.</translation>
    </message>
    <message>
        <source>Show what each login may do and see, or set it.</source>
        <translation>Afficher ce que chaque compte peut faire et voir, ou le définir.</translation>
    </message>
    <message>
        <source>set: which tenants a reader sees: all, none, or numbers such as 1,2,7.</source>
        <translation>set&#xa0;: les locataires que voit un lecteur&#xa0;: all, none, ou des numéros tels que 1,2,7.</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a file that ends with .%3.</source>
        <translation>--%1 &quot;%2&quot; non valide&#xa0;: fichier se terminant par .%3 attendu.</translation>
    </message>
    <message>
        <source>Missing option: --pdf OUT, --png OUT or --csv OUT.zip.</source>
        <translation>Option manquante&#xa0;: --pdf OUT, --png OUT ou --csv OUT.zip.</translation>
    </message>
    <message>
        <source>Missing option: --tenant N or --view FILE.</source>
        <translation>Option manquante&#xa0;: --tenant N ou --view FILE.</translation>
    </message>
    <message>
        <source>Reports are made by the window&apos;s program (tidemark), which is not installed.</source>
        <translation>Les rapports sont produits par le programme de la fenêtre (tidemark), qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Install the package tidemark. It needs no display for this.</source>
        <translation>Installez le paquet tidemark. Il n’a pas besoin d’affichage pour cela.</translation>
    </message>
    <message>
        <source>The window&apos;s program did not make the report: %1</source>
        <translation>Le programme de la fenêtre n’a pas produit le rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write a tenant&apos;s dashboard as PDF, PNG or CSV; needs the package tidemark, and no display.</source>
        <translation>Écrire le tableau de bord d’un locataire en PDF, PNG ou CSV&#x202f;; requiert le paquet tidemark, mais pas d’affichage.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>Le locataire.</translation>
    </message>
    <message>
        <source>Of this view: a file (.tidemark) or a link (tidemark://…). Other options overrule it.</source>
        <translation>De cette vue&#xa0;: un fichier (.tidemark) ou un lien (tidemark://…). Les autres options prévalent.</translation>
    </message>
    <message>
        <source>Write it as PDF.</source>
        <translation>L’écrire en PDF.</translation>
    </message>
    <message>
        <source>Write it as a picture.</source>
        <translation>L’écrire en image.</translation>
    </message>
    <message>
        <source>Write the numbers of each pane as CSV, in a zip archive.</source>
        <translation>Écrire les chiffres de chaque panneau en CSV, dans une archive zip.</translation>
    </message>
    <message>
        <source>Paper of the PDF: a4 or letter.</source>
        <translation>Papier du PDF&#xa0;: a4 ou letter.</translation>
    </message>
    <message>
        <source>24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO.</source>
        <translation>24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO.</translation>
    </message>
    <message>
        <source>Compare with an earlier period: previous, week, year or none.</source>
        <translation>Comparer avec une période antérieure&#xa0;: previous, week, year ou none.</translation>
    </message>
    <message>
        <source>Time zone; without it the view&apos;s, or this computer&apos;s.</source>
        <translation>Fuseau horaire&#x202f;; sans cette option, celui de la vue ou de cet ordinateur.</translation>
    </message>
    <message>
        <source>Show who loaded what, how fast, and how far each resume key has come.</source>
        <translation>Afficher qui a chargé quoi, à quelle vitesse, et où en est chaque clé de reprise.</translation>
    </message>
    <message>
        <source>Show what each table takes, how fast it grows, and when a disk is full.</source>
        <translation>Afficher la place que prend chaque table, sa vitesse de croissance et quand un disque sera plein.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3.</source>
        <translation>%1&#xa0;: %2 lignes, %3.</translation>
    </message>
    <message>
        <source>%1, %2: read up to %3, %4 rows stored, %5 rejected, last on %6.</source>
        <translation>%1, %2&#xa0;: lu jusqu’à %3, %4 lignes stockées, %5 rejetées, la dernière le %6.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s dashboard once every pane has its numbers, then exit: as .pdf, .png or .zip (CSV). May be repeated.</source>
        <translation>Écrire le tableau de bord du locataire dès que chaque panneau a ses chiffres, puis quitter&#xa0;: en .pdf, .png ou .zip (CSV). Peut être répétée.</translation>
    </message>
    <message>
        <source>Paper of a report: a4 or letter.</source>
        <translation>Papier d’un rapport&#xa0;: a4 ou letter.</translation>
    </message>
    <message>
        <source>Invalid --paper &quot;%1&quot;: expected a4 or letter.</source>
        <translation>--paper &quot;%1&quot; non valide&#xa0;: a4 ou letter attendu.</translation>
    </message>
    <message>
        <source>Invalid --report &quot;%1&quot;: expected a file that ends with .pdf, .png or .zip.</source>
        <translation>--report &quot;%1&quot; non valide&#xa0;: fichier se terminant par .pdf, .png ou .zip attendu.</translation>
    </message>
    <message>
        <source>A report is made of one tenant&apos;s dashboard: give --tenant N, or --view with one.</source>
        <translation>Un rapport porte sur le tableau de bord d’un seul locataire&#xa0;: indiquez --tenant N, ou --view avec un locataire.</translation>
    </message>
    <message>
        <source>The address of the shared cache holds a password, which is not kept in a file. Set TIDEMARK_CACHE_PASSWORD instead.</source>
        <translation>L’adresse du cache partagé contient un mot de passe, qui n’est pas conservé dans un fichier. Définissez plutôt TIDEMARK_CACHE_PASSWORD.</translation>
    </message>
    <message>
        <source>Open with this view: a file (.tidemark) or a link (tidemark://…).</source>
        <translation>Ouvrir avec cette vue&#xa0;: un fichier (.tidemark) ou un lien (tidemark://…).</translation>
    </message>
    <message>
        <source>FILE|LINK</source>
        <translation>FILE|LINK</translation>
    </message>
    <message>
        <source>Show times in this time zone.</source>
        <translation>Afficher les heures dans ce fuseau horaire.</translation>
    </message>
    <message>
        <source>A view to open, as with --view.</source>
        <translation>Une vue à ouvrir, comme avec --view.</translation>
    </message>
    <message>
        <source>[FILE|LINK]</source>
        <translation>[FILE|LINK]</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argument &quot;%1&quot; inattendu.</translation>
    </message>
    <message>
        <source>Neither an option nor a view: &quot;%1&quot;.</source>
        <translation>Ni une option ni une vue&#xa0;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Usage: tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] [--format table|json|csv] COMMAND</source>
        <translation>Utilisation&#xa0;: tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] [--format table|json|csv] COMMAND</translation>
    </message>
    <message>
        <source>Open in the operator&apos;s room, at this section: attention, datasets, coverage, backfill, retention, alerts, partitions, schedule, sessions, loads, logins, audit.</source>
        <translation>Ouvrir dans l’espace opérateur, à cette section&#xa0;: attention, datasets, coverage, backfill, retention, alerts, partitions, schedule, sessions, loads, logins, audit.</translation>
    </message>
    <message>
        <source>Position %1 is beyond the last change that this login sees, %2. If the database was restored from a backup, later changes were lost with it. Continuing after %2.</source>
        <translation>La position %1 est au-delà du dernier changement visible par ce compte, %2. Si la base de données a été restaurée depuis une sauvegarde, les changements ultérieurs ont été perdus avec elle. Reprise après %2.</translation>
    </message>
    <message>
        <source>Unknown dataset &quot;%1&quot;: expected events, http_request or all.</source>
        <translation>Jeu de données inconnu &quot;%1&quot; : events, http_request ou all attendu.</translation>
    </message>
    <message>
        <source>Unknown kind &quot;%1&quot;: expected %2.</source>
        <translation>Type inconnu &quot;%1&quot; : %2 attendu.</translation>
    </message>
    <message>
        <source>--from must be before --to.</source>
        <translation>--from doit être antérieur à --to.</translation>
    </message>
    <message>
        <source>--tenant and --all-tenants cannot be combined.</source>
        <translation>--tenant et --all-tenants ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>Missing option: --tenant N or --all-tenants.</source>
        <translation>Option manquante : --tenant N ou --all-tenants.</translation>
    </message>
    <message>
        <source>Missing option: --from TIME.</source>
        <translation>Option manquante : --from TIME.</translation>
    </message>
    <message>
        <source>Missing option: --text TEXT.</source>
        <translation>Option manquante : --text TEXT.</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl annotations list&quot;).</source>
        <translation>Argument manquant : ID (voir &quot;tidemarkctl annotations list&quot;).</translation>
    </message>
    <message>
        <source>Invalid note &quot;%1&quot;: expected a number (see &quot;tidemarkctl annotations list&quot;).</source>
        <translation>Note &quot;%1&quot; non valide : nombre attendu (voir &quot;tidemarkctl annotations list&quot;).</translation>
    </message>
    <message>
        <source>annotations needs one of: list, add, change ID, remove ID.</source>
        <translation>annotations attend l’un de : list, add, change ID, remove ID.</translation>
    </message>
    <message>
        <source>List what happened in a time range, and keep notes about it.</source>
        <translation>Lister ce qui s’est passé dans une période et y ajouter des notes.</translation>
    </message>
    <message>
        <source>list: notes of this tenant and for all tenants; add, change: the note&apos;s tenant.</source>
        <translation>list : notes de ce locataire et pour tous les locataires ; add, change : le locataire de la note.</translation>
    </message>
    <message>
        <source>add, change: a note for all tenants (operators only).</source>
        <translation>add, change : une note pour tous les locataires (opérateurs uniquement).</translation>
    </message>
    <message>
        <source>events, http_request or all (default: all).</source>
        <translation>events, http_request ou all (par défaut : all).</translation>
    </message>
    <message>
        <source>Start of the range; UTC unless an offset is given (list: default a week before --to).</source>
        <translation>Début de la période ; UTC sauf si un décalage est indiqué (list : par défaut une semaine avant --to).</translation>
    </message>
    <message>
        <source>End of the range (list: default now; add: default --from, a moment).</source>
        <translation>Fin de la période (list : par défaut maintenant ; add : par défaut --from, un instant).</translation>
    </message>
    <message>
        <source>add, change: the note, at most 500 characters.</source>
        <translation>add, change : la note, 500 caractères au plus.</translation>
    </message>
    <message>
        <source>list: only these kinds: %1.</source>
        <translation>list : uniquement ces types : %1.</translation>
    </message>
    <message>
        <source>--%1 is only for &quot;annotations add&quot; and &quot;annotations change&quot;.</source>
        <translation>--%1 n’est valable que pour &quot;annotations add&quot; et &quot;annotations change&quot;.</translation>
    </message>
</context>
<context>
    <name>CustomRangeDialog</name>
    <message>
        <source>Choose a range</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>last tuesday · november · 2026-11-03 14:00 +2h</source>
        <translation>mardi · novembre · 2026-11-03 14:00 +2h</translation>
    </message>
    <message>
        <source>Range in words</source>
        <translation>Période en toutes lettres</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The coordinator is unreachable.</source>
        <translation>Le coordinateur est injoignable.</translation>
    </message>
    <message>
        <source>Check that the server is running and that host and port are correct, then try again.</source>
        <translation>Vérifiez que le serveur fonctionne et que l’hôte et le port sont corrects, puis réessayez.</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>Le serveur n’a pas cette base de données.</translation>
    </message>
    <message>
        <source>Check the database name in the connection, or create the database.</source>
        <translation>Vérifiez le nom de la base de données dans la connexion, ou créez la base de données.</translation>
    </message>
    <message>
        <source>The coordinator lacks something Tidemark needs.</source>
        <translation>Il manque au coordinateur quelque chose dont Tidemark a besoin.</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl init&quot; as a role that may create it, or &quot;tidemarkctl doctor&quot; to see what is missing.</source>
        <translation>Exécutez «&#x202f;tidemarkctl init&#x202f;» avec un rôle autorisé à le créer, ou «&#x202f;tidemarkctl doctor&#x202f;» pour voir ce qui manque.</translation>
    </message>
    <message>
        <source>This login has no permission for that.</source>
        <translation>Ce compte n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask for the role you need: GRANT tidemark_reader to view, tidemark_operator to run maintenance, tidemark_ingest to load.</source>
        <translation>Demandez le rôle nécessaire&#xa0;: GRANT tidemark_reader pour consulter, tidemark_operator pour la maintenance, tidemark_ingest pour charger.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>The password or the role is wrong, or the server does not accept this role from this computer.</source>
        <translation>Le mot de passe ou le rôle est incorrect, ou le serveur n’accepte pas ce rôle depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter the password again, or ask the operator. There is no automatic retry.</source>
        <translation>Saisissez à nouveau le mot de passe, ou demandez à l’opérateur. Aucun nouvel essai automatique n’a lieu.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made.</source>
        <translation>Aucune connexion chiffrée de confiance n’a pu être établie.</translation>
    </message>
    <message>
        <source>The certificate does not prove that this is the server you asked for.</source>
        <translation>Le certificat ne prouve pas que ce serveur est celui que vous avez demandé.</translation>
    </message>
    <message>
        <source>Check the host name and the certificate with the operator. Nothing is sent over an untrusted connection.</source>
        <translation>Vérifiez le nom d’hôte et le certificat avec l’opérateur. Rien n’est envoyé sur une connexion qui n’est pas de confiance.</translation>
    </message>
    <message>
        <source>The server accepts no changes at the moment.</source>
        <translation>Le serveur n’accepte aucune modification pour le moment.</translation>
    </message>
    <message>
        <source>The server refused the data.</source>
        <translation>Le serveur a refusé les données.</translation>
    </message>
    <message>
        <source>None of it was stored.</source>
        <translation>Rien n’en a été stocké.</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer, or upgrade the schema with &quot;tidemarkctl init&quot;.</source>
        <translation>Mettez à jour Tidemark sur cet ordinateur, ou mettez le schéma à niveau avec «&#x202f;tidemarkctl init&#x202f;».</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A worker node is unreachable.</source>
        <translation>Un nœud worker est injoignable.</translation>
    </message>
    <message>
        <source>The server&apos;s response was not understood.</source>
        <translation>La réponse du serveur n’a pas été comprise.</translation>
    </message>
    <message>
        <source>This number is not shown, because it could be wrong.</source>
        <translation>Ce nombre n’est pas affiché, car il pourrait être faux.</translation>
    </message>
    <message>
        <source>Compare the versions of Tidemark and of the schema with &quot;tidemarkctl status&quot;.</source>
        <translation>Comparez les versions de Tidemark et du schéma avec «&#x202f;tidemarkctl status&#x202f;».</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Exécuter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row-level security hides its rows, so any number here would be wrong.</source>
        <translation>La sécurité au niveau des lignes masque ses lignes&#xa0;: tout nombre affiché ici serait faux.</translation>
    </message>
    <message>
        <source>A worker node reported an error.</source>
        <translation>Un nœud worker a signalé une erreur.</translation>
    </message>
    <message>
        <source>Data on that node is unavailable until the node returns.</source>
        <translation>Les données de ce nœud sont indisponibles jusqu’à son retour.</translation>
    </message>
    <message>
        <source>Ask the operator to bring the node back.</source>
        <translation>Demandez à l’opérateur de remettre le nœud en service.</translation>
    </message>
    <message>
        <source>&quot;tidemarkctl doctor&quot; shows what is wrong with the nodes.</source>
        <translation>«&#x202f;tidemarkctl doctor&#x202f;» montre ce qui ne va pas avec les nœuds.</translation>
    </message>
    <message>
        <source>A disk on the server is full.</source>
        <translation>Un disque du serveur est plein.</translation>
    </message>
    <message>
        <source>Data stored before is not affected.</source>
        <translation>Les données déjà stockées ne sont pas affectées.</translation>
    </message>
    <message>
        <source>Free space on the server, or move its data to a larger disk, then try again.</source>
        <translation>Libérez de l’espace sur le serveur, ou déplacez ses données vers un disque plus grand, puis réessayez.</translation>
    </message>
    <message>
        <source>If this is a standby, connect to the primary server. A database or login can also be read-only because of default_transaction_read_only; &quot;tidemarkctl doctor&quot; reports that.</source>
        <translation>S’il s’agit d’un serveur secondaire, connectez-vous au serveur primaire. Une base de données ou un compte peut aussi être en lecture seule à cause de default_transaction_read_only&#x202f;; «&#x202f;tidemarkctl doctor&#x202f;» le signale.</translation>
    </message>
    <message>
        <source>The server cannot compute this.</source>
        <translation>Le serveur ne peut pas calculer cela.</translation>
    </message>
    <message>
        <source>This number is not shown; the others are correct.</source>
        <translation>Ce nombre n’est pas affiché&#x202f;; les autres sont corrects.</translation>
    </message>
    <message>
        <source>Something this request needs is in use.</source>
        <translation>Un élément nécessaire à cette requête est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>No new data arrives until it returns.</source>
        <translation>Aucune nouvelle donnée n’arrive jusqu’à son retour.</translation>
    </message>
    <message>
        <source>Try again, or choose a shorter range. If this repeats, ask the operator what keeps the server busy.</source>
        <translation>Réessayez, ou choisissez une période plus courte. Si cela se répète, demandez à l’opérateur ce qui occupe le serveur.</translation>
    </message>
</context>
<context>
    <name>ExactWords</name>
    <message>
        <source>The raw rows of this range have expired. Only the estimate remains.</source>
        <translation>Les lignes brutes de cette période ont expiré. Il ne reste que l’estimation.</translation>
    </message>
    <message numerus="yes">
        <source>The server reads about %1 raw rows for it.</source>
        <translation>
            <numerusform>Le serveur lit pour cela environ %1 ligne brute.</numerusform>
            <numerusform>Le serveur lit pour cela environ %1 lignes brutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raw rows are kept from %1; earlier ones have expired.</source>
        <translation>Les lignes brutes sont conservées à partir du %1&#x202f;; les précédentes ont expiré.</translation>
    </message>
    <message>
        <source>Raw rows are kept from %1 to %2; the others have expired.</source>
        <translation>Les lignes brutes sont conservées du %1 au %2&#x202f;; les autres ont expiré.</translation>
    </message>
    <message>
        <source>That part can be counted.</source>
        <translation>Cette partie peut être comptée.</translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 users, counted %2.</source>
        <translation>
            <numerusform>Exactement %1 utilisateur, compté le %2.</numerusform>
            <numerusform>Exactement %1 utilisateurs, comptés le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 addresses, counted %2.</source>
        <translation>
            <numerusform>Exactement %1 adresse, comptée le %2.</numerusform>
            <numerusform>Exactement %1 adresses, comptées le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimate is %1 (%2): the exact number lies within.</source>
        <translation>L’estimation est %1 (%2)&#xa0;: le nombre exact s’y trouve.</translation>
    </message>
    <message>
        <source>The estimate is %1 (%2): the exact number lies outside, as 5 of 100 may.</source>
        <translation>L’estimation est %1 (%2)&#xa0;: le nombre exact se trouve en dehors, comme cela peut arriver 5 fois sur 100.</translation>
    </message>
</context>
<context>
    <name>ExpiryDialog</name>
    <message>
        <source>Expire raw partitions</source>
        <translation>Faire expirer les partitions brutes</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Partitions dropped</source>
        <translation>Partitions supprimées</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>tenant %1</source>
        <translation>locataire %1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Status class</source>
        <translation>Classe de statut</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Autre statut</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(aucun type)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension and values of a filter</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Autres pays</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message>
        <source>an nginx error log</source>
        <translation>un journal d’erreurs nginx</translation>
    </message>
    <message>
        <source>an Apache error log</source>
        <translation>un journal d’erreurs Apache</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML or HTML</source>
        <translation>XML ou HTML</translation>
    </message>
    <message>
        <source>a HAProxy log of TCP connections (option tcplog), which are no HTTP requests</source>
        <translation>un journal HAProxy de connexions TCP (option tcplog), qui ne sont pas des requêtes HTTP</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>The log format has a { without a closing }.</source>
        <translation>Le format de journal contient un { sans } fermant.</translation>
    </message>
    <message>
        <source>The log format ends inside a % directive.</source>
        <translation>Le format de journal se termine au milieu d’une directive&#x202f;%.</translation>
    </message>
    <message>
        <source>The log format has a $ without a variable name.</source>
        <translation>Le format de journal contient un $ sans nom de variable.</translation>
    </message>
    <message>
        <source>The log format has no time (%t, $time_local, $time_iso8601, $msec).</source>
        <translation>Le format de journal n’a pas d’heure (%t, $time_local, $time_iso8601, $msec).</translation>
    </message>
    <message>
        <source>The log format has no status (%&gt;s, $status).</source>
        <translation>Le format de journal n’a pas de statut (%&gt;s, $status).</translation>
    </message>
    <message>
        <source>The log format has two variables with nothing between them.</source>
        <translation>Le format de journal contient deux variables sans rien entre elles.</translation>
    </message>
    <message>
        <source>client address</source>
        <translation>adresse du client</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>request line</source>
        <translation>ligne de requête</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>query</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>request time</source>
        <translation>heure de la requête</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>The log format uses a time format that is not supported: %{%1}t. Give the date and the time of day together, such as %t or %{%Y-%m-%dT%H:%M:%S%z}t.</source>
        <translation>Le format de journal utilise un format d’heure non pris en charge&#xa0;:&#x202f;%{%1}t. Indiquez la date et l’heure ensemble, par exemple&#x202f;%t ou&#x202f;%{%Y-%m-%dT%H:%M:%S%z}t.</translation>
    </message>
    <message>
        <source>Squid logformat strings are not supported. Its native format is: --log-format squid.</source>
        <translation>Les chaînes logformat de Squid ne sont pas prises en charge. Son format natif est&#xa0;: --log-format squid.</translation>
    </message>
    <message>
        <source>X-Forwarded-For</source>
        <translation>X-Forwarded-For</translation>
    </message>
    <message>
        <source>HTTP requests, access log</source>
        <translation>Requêtes HTTP, journal d’accès</translation>
    </message>
    <message>
        <source>an access log</source>
        <translation>un journal d’accès</translation>
    </message>
    <message>
        <source>Events, CSV</source>
        <translation>Événements, CSV</translation>
    </message>
    <message>
        <source>CSV with events</source>
        <translation>CSV avec des événements</translation>
    </message>
    <message>
        <source>Events, JSON lines</source>
        <translation>Événements, lignes JSON</translation>
    </message>
    <message>
        <source>JSON lines with events</source>
        <translation>lignes JSON avec des événements</translation>
    </message>
    <message>
        <source>HTTP requests, CSV</source>
        <translation>Requêtes HTTP, CSV</translation>
    </message>
    <message>
        <source>CSV with requests</source>
        <translation>CSV avec des requêtes</translation>
    </message>
    <message>
        <source>HTTP requests, JSON lines</source>
        <translation>Requêtes HTTP, lignes JSON</translation>
    </message>
    <message>
        <source>JSON lines with requests</source>
        <translation>lignes JSON avec des requêtes</translation>
    </message>
    <message>
        <source>HTTP requests, Traefik&apos;s JSON</source>
        <translation>Requêtes HTTP, JSON de Traefik</translation>
    </message>
    <message>
        <source>an access log of Traefik in JSON</source>
        <translation>un journal d’accès de Traefik en JSON</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>octets envoyés</translation>
    </message>
    <message>
        <source>HTTP requests, Google Cloud&apos;s JSON</source>
        <translation>Requêtes HTTP, JSON de Google Cloud</translation>
    </message>
    <message>
        <source>a request log of Google Cloud in JSON</source>
        <translation>un journal de requêtes de Google Cloud en JSON</translation>
    </message>
</context>
<context>
    <name>HeadlineWords</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Débit moyen</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pic %1</translation>
    </message>
    <message>
        <source>Peak: %1, %2.</source>
        <translation>Pic&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>Utilisateurs uniques</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>Adresses uniques</translation>
    </message>
    <message>
        <source>At least this many: some rows of the range are missing.</source>
        <translation>Au moins ce nombre&#xa0;: il manque certaines lignes de la période.</translation>
    </message>
    <message>
        <source>Exact count: the sketch still holds every value.</source>
        <translation>Nombre exact&#xa0;: le sketch contient encore chaque valeur.</translation>
    </message>
    <message>
        <source>HyperLogLog estimate; %1 to %2 contains the true count 95 times out of 100.</source>
        <translation>Estimation HyperLogLog&#x202f;; %1 à %2 contient le nombre réel 95 fois sur 100.</translation>
    </message>
    <message>
        <source>From merged sketches, not a sum: whoever is active in several hours is counted once.</source>
        <translation>Par fusion de sketches, pas une somme&#xa0;: qui est actif pendant plusieurs heures est compté une fois.</translation>
    </message>
    <message>
        <source>Errors (4xx, 5xx)</source>
        <translation>Erreurs (4xx, 5xx)</translation>
    </message>
    <message>
        <source>filtered by class</source>
        <translation>filtré par classe</translation>
    </message>
    <message>
        <source>%1 of %2 requests: 4xx: %3, 5xx: %4.</source>
        <translation>%1 requêtes sur %2&#xa0;: 4xx&#xa0;: %3, 5xx&#xa0;: %4.</translation>
    </message>
    <message>
        <source>of known times</source>
        <translation>des temps connus</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>The error rate is the share of errors among all requests. Remove the filter by status class to see it.</source>
        <translation>Le taux d’erreurs est la proportion d’erreurs parmi toutes les requêtes. Retirez le filtre par classe de statut pour le voir.</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95&#x202f;% en moins de</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>The rollups hold the bytes of all status classes together.</source>
        <translation>Les rollups contiennent les octets de toutes les classes de statut réunies.</translation>
    </message>
    <message>
        <source>%1 bytes in responses, as the servers logged them.</source>
        <translation>%1 octets de réponses, tels que journalisés par les serveurs.</translation>
    </message>
    <message>
        <source>The size of some responses is not known.</source>
        <translation>La taille de certaines réponses n’est pas connue.</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>The logs of this range do not say how many bytes were sent.</source>
        <translation>Les journaux de cette période n’indiquent pas combien d’octets ont été envoyés.</translation>
    </message>
    <message>
        <source>Average over the part of the range that has passed and is still stored.</source>
        <translation>Moyenne sur la partie de la période qui est passée et encore stockée.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Open rejects</source>
        <translation>Ouvrir les rejets</translation>
    </message>
    <message>
        <source>Roll up now</source>
        <translation>Agréger maintenant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>Importer d’autres fichiers…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Annuler l’import</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Déposez des fichiers ici, ou choisissez-les</translation>
    </message>
    <message>
        <source>CSV, JSON lines and access logs, plain or compressed with gzip, xz or zstd. The format is detected, and you see a preview before anything is stored.</source>
        <translation>CSV, lignes JSON et journaux d’accès, bruts ou compressés avec gzip, xz ou zstd. Le format est détecté, et un aperçu s’affiche avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Whether the first line is a header</source>
        <translation>Indique si la première ligne est un en-tête</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>Format de journal</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>from each record</source>
        <translation>de chaque enregistrement</translation>
    </message>
    <message>
        <source>For records that name no tenant; for an access log, the site. A whole number.</source>
        <translation>Pour les enregistrements qui ne nomment aucun locataire&#x202f;; pour un journal d’accès, le site. Un entier.</translation>
    </message>
    <message>
        <source>Country file</source>
        <translation>Fichier des pays</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A database of countries by address (.mmdb, such as GeoLite2 or DB-IP). Without it, the country of an address stays unknown.</source>
        <translation>Une base de données des pays par adresse (.mmdb, par exemple GeoLite2 ou DB-IP). Sans elle, le pays d’une adresse reste inconnu.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a country file</source>
        <translation>Choisir un fichier des pays</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejets</translation>
    </message>
    <message>
        <source>File of rejected records</source>
        <translation>Fichier des enregistrements rejetés</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrés</translation>
    </message>
    <message>
        <source>Records that cannot be stored are written here with the reason, so that you can correct and import them. The file is created only if there are any.</source>
        <translation>Les enregistrements qui ne peuvent pas être stockés sont écrits ici avec le motif, afin que vous puissiez les corriger et les importer. Le fichier n’est créé que s’il y en a.</translation>
    </message>
    <message>
        <source>Choose a file for rejected records</source>
        <translation>Choisir un fichier pour les enregistrements rejetés</translation>
    </message>
    <message>
        <source>Resume key</source>
        <translation>Clé de reprise</translation>
    </message>
    <message>
        <source>this import only</source>
        <translation>cet import uniquement</translation>
    </message>
    <message>
        <source>Each record is stored once across all imports with this key, however they ended.</source>
        <translation>Chaque enregistrement est stocké une seule fois sur tous les imports avec cette clé, quelle qu’en soit l’issue.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Tout ou rien</translation>
    </message>
    <message>
        <source>Nothing is stored if any record is bad.</source>
        <translation>Rien n’est stocké si un seul enregistrement est incorrect.</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Correspondance des champs</translation>
    </message>
    <message>
        <source>Fields in the file</source>
        <translation>Champs du fichier</translation>
    </message>
    <message>
        <source>First records, as they would be stored</source>
        <translation>Premiers enregistrements, tels qu’ils seraient stockés</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Premiers enregistrements</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Whether to hold the days that are loaded</source>
        <translation>Indique s’il faut retenir les jours chargés</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Held rows are kept regardless of their table&apos;s retention.</source>
        <translation>Les lignes retenues sont conservées quelle que soit la rétention de leur table.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Share of the files read so far</source>
        <translation>Part des fichiers lue jusqu’ici</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>Enregistrements rejetés</translation>
    </message>
</context>
<context>
    <name>ImportSheetWords</name>
    <message>
        <source>stored</source>
        <translation>stocké</translation>
    </message>
    <message>
        <source>set when stored</source>
        <translation>défini au stockage</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Records read: %1 = stored %2 + rejected %3.</source>
        <translation>Enregistrements lus&#xa0;: %1 = stockés %2 + rejetés %3.</translation>
    </message>
    <message>
        <source>Finished in %1, %2.</source>
        <translation>Terminé en %1, %2.</translation>
    </message>
    <message>
        <source>Nothing was stored: bad records found (%1), and “All or nothing” is on.</source>
        <translation>Rien n’a été stocké&#xa0;: des enregistrements incorrects ont été trouvés (%1) et «&#x202f;Tout ou rien&#x202f;» est activé.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Annulé. Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>Cancelled. Rows stored before that: %1. They stay.</source>
        <translation>Annulé. Lignes stockées avant cela&#xa0;: %1. Elles restent.</translation>
    </message>
    <message>
        <source>The import failed. Nothing was stored.</source>
        <translation>L’import a échoué. Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>The import was interrupted. Rows stored before that: %1. They stay.</source>
        <translation>L’import a été interrompu. Lignes stockées avant cela&#xa0;: %1. Elles restent.</translation>
    </message>
    <message>
        <source>Nothing to store: the input has no records.</source>
        <translation>Rien à stocker&#xa0;: l’entrée ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>Nothing was stored: every record was rejected (%1).</source>
        <translation>Rien n’a été stocké&#xa0;: tous les enregistrements ont été rejetés (%1).</translation>
    </message>
    <message>
        <source>All records were stored: %1.</source>
        <translation>Tous les enregistrements ont été stockés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stored: %1. Rejected: %2.</source>
        <translation>Stockés&#xa0;: %1. Rejetés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The import could not start. Nothing was stored.</source>
        <translation>L’import n’a pas pu démarrer. Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>It is unknown whether %1 more rows were stored: the connection was lost before the server confirmed them.</source>
        <translation>On ignore si %1 lignes de plus ont été stockées&#xa0;: la connexion a été perdue avant que le serveur ne les confirme.</translation>
    </message>
    <message>
        <source>“Continue” resumes from there and stores no row twice.</source>
        <translation>«&#x202f;Continuer&#x202f;» reprend à partir de là et ne stocke aucune ligne deux fois.</translation>
    </message>
    <message>
        <source>Rejected records are in %1. Correct them and import that file.</source>
        <translation>Les enregistrements rejetés sont dans %1. Corrigez-les, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Live counts include them now; trends do once they are rolled up.</source>
        <translation>Les comptes en direct les incluent maintenant&#x202f;; les tendances, une fois qu’ils sont agrégés.</translation>
    </message>
    <message>
        <source>The import could not continue. Rows stored before that: %1. They stay.</source>
        <translation>L’import n’a pas pu continuer. Lignes stockées avant cela&#xa0;: %1. Elles restent.</translation>
    </message>
    <message>
        <source>The file looks like %1.</source>
        <translation>Le fichier semble être au format %1.</translation>
    </message>
    <message>
        <source>The file looks like %1: import it in that format.</source>
        <translation>Le fichier semble être au format %1&#xa0;: importez-le dans ce format.</translation>
    </message>
</context>
<context>
    <name>IntervalWords</name>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
</context>
<context>
    <name>LatencyPane</name>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>How many requests took how long, behind the lines</source>
        <translation>Nombre de requêtes par durée, derrière les courbes</translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No response time is recorded.</source>
        <translation>Aucun temps de réponse n’est enregistré.</translation>
    </message>
    <message>
        <source>slowest %1</source>
        <translation>plus lent %1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 en moins de %2</translation>
    </message>
    <message>
        <source>Apdex %1</source>
        <translation>Apdex %1</translation>
    </message>
    <message>
        <source>%1 response times: %2. Each is within 1 % of the true one.</source>
        <translation>%1 temps de réponse&#xa0;: %2. Chacun est à 1&#x202f;% près de la valeur réelle.</translation>
    </message>
</context>
<context>
    <name>LoadKeeping</name>
    <message>
        <source>Invalid hold &quot;%1&quot;: expected an interval such as 90d or &quot;18 months&quot;, or forever.</source>
        <translation>Hold «&#x202f;%1&#x202f;» non valide&#xa0;: durée attendue, par exemple 90d ou «&#x202f;18 months&#x202f;», ou forever.</translation>
    </message>
    <message>
        <source>A load with --hold 90d keeps what it stores; for what is stored by then, an operator runs &quot;tidemarkctl holds add&quot;.</source>
        <translation>Un chargement avec --hold 90d conserve ce qu’il stocke&#x202f;; pour ce qui est déjà stocké, un opérateur exécute «&#x202f;tidemarkctl holds add&#x202f;».</translation>
    </message>
    <message>
        <source>Some rows are of UTC days that have expired in every rollup: they are stored, but no number will include them.</source>
        <translation>Certaines lignes appartiennent à des jours UTC qui ont expiré dans tous les rollups&#xa0;: elles sont stockées, mais aucun nombre ne les inclura.</translation>
    </message>
</context>
<context>
    <name>LoadSheetWords</name>
    <message>
        <source>Rows per second</source>
        <translation>Lignes par seconde</translation>
    </message>
    <message>
        <source>Resume key</source>
        <translation>Clé de reprise</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read up to</source>
        <translation>Lu jusqu’à</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Last stored</source>
        <translation>Dernier stockage</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>%1 (kept for %2)</source>
        <translation>%1 (conservation&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Rows from %1 are older than their tables keep them. The next upkeep deletes them from %2.</source>
        <translation>Les lignes à partir du %1 sont plus anciennes que la rétention de leurs tables. La prochaine maintenance les supprime de %2.</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>line %1 of %2: %3</source>
        <translation>ligne %1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the compressed data ends unexpectedly; the file is truncated.</source>
        <translation>les données compressées se terminent de façon inattendue&#x202f;; le fichier est tronqué.</translation>
    </message>
    <message>
        <source>it needs more than 128 MiB of memory to decompress.</source>
        <translation>sa décompression requiert plus de 128 Mio de mémoire.</translation>
    </message>
    <message>
        <source>the compressed data is corrupt.</source>
        <translation>les données compressées sont corrompues.</translation>
    </message>
    <message>
        <source>The delimiter must be one ASCII character other than a quote or a line break.</source>
        <translation>Le délimiteur doit être un seul caractère ASCII autre qu’un guillemet ou un saut de ligne.</translation>
    </message>
    <message>
        <source>The table has no column for &quot;%1&quot;; it is ignored.</source>
        <translation>La table n’a pas de colonne pour «&#x202f;%1&#x202f;»&#x202f;; elle est ignorée.</translation>
    </message>
    <message>
        <source>%1: a compressed file cannot be followed.</source>
        <translation>%1&#xa0;: un fichier compressé ne peut pas être suivi.</translation>
    </message>
    <message>
        <source>%1 was replaced, and the previous file is gone. Lines appended to it last may be missing.</source>
        <translation>%1 a été remplacé, et le fichier précédent a disparu. Les dernières lignes qui y ont été ajoutées peuvent manquer.</translation>
    </message>
    <message>
        <source>expected NAME=VALUE.</source>
        <translation>NAME=VALUE attendu.</translation>
    </message>
    <message>
        <source>unknown option %1, or invalid value.</source>
        <translation>option %1 inconnue, ou valeur non valide.</translation>
    </message>
    <message>
        <source>%1: the brokers deleted messages %2 to %3 before they were read.</source>
        <translation>%1&#xa0;: les brokers ont supprimé les messages %2 à %3 avant leur lecture.</translation>
    </message>
    <message>
        <source>%1 ends at %2, before %3, where reading had stopped. The topic was recreated, and is now read from its beginning.</source>
        <translation>%1 se termine à %2, avant %3, où la lecture s’était arrêtée. Le topic a été recréé, et il est maintenant lu depuis son début.</translation>
    </message>
    <message>
        <source>%1, line %2: expected NAME=VALUE.</source>
        <translation>%1, ligne %2&#xa0;: NAME=VALUE attendu.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Column %1 has no name; it is ignored.</source>
        <translation>La colonne %1 n’a pas de nom&#x202f;; elle est ignorée.</translation>
    </message>
    <message>
        <source>Cannot follow %1: it is not a regular file. Load it without --follow; it is then read to its end.</source>
        <translation>Impossible de suivre %1&#xa0;: ce n’est pas un fichier ordinaire. Chargez-le sans --follow&#x202f;; il est alors lu jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Cannot read %1 (%2). Waiting until it becomes readable.</source>
        <translation>Impossible de lire %1 (%2). Attente jusqu’à ce qu’il soit lisible.</translation>
    </message>
    <message>
        <source>%1 is not a country database: its type is %2.</source>
        <translation>%1 n’est pas une base de données des pays&#xa0;: son type est %2.</translation>
    </message>
    <message>
        <source>%1 starts like a file loaded earlier with this key but continues differently. It is loaded as another file, from its beginning.</source>
        <translation>%1 commence comme un fichier chargé auparavant avec cette clé, mais continue différemment. Il est chargé comme un autre fichier, depuis son début.</translation>
    </message>
    <message>
        <source>%1 starts like a file loaded earlier with this key but differs within its first %2 bytes, so it is a different file. Load it with another key.</source>
        <translation>%1 commence comme un fichier chargé auparavant avec cette clé, mais diffère dans ses %2 premiers octets&#xa0;: c’est donc un autre fichier. Chargez-le avec une autre clé.</translation>
    </message>
    <message>
        <source>Ask the administrator of the brokers to allow this user to read topic %1 as group %2.</source>
        <translation>Demandez à l’administrateur des brokers d’autoriser cet utilisateur à lire le topic %1 dans le groupe %2.</translation>
    </message>
    <message>
        <source>%1 is now shorter than what was loaded from it, and starts the same way. Its content is already loaded; it is read again once there is more in it.</source>
        <translation>%1 est maintenant plus court que ce qui en a été chargé, et commence de la même façon. Son contenu est déjà chargé&#x202f;; il est relu dès qu’il s’allonge.</translation>
    </message>
    <message>
        <source>Skipped %1: all its content is also in %2.</source>
        <translation>%1 ignoré&#xa0;: tout son contenu se trouve aussi dans %2.</translation>
    </message>
    <message>
        <source>The input starts like something loaded earlier with this key, and cannot be kept in %1 to compare it (%2). Nothing of it was stored. Make room there, or set TMPDIR to another directory.</source>
        <translation>L’entrée commence comme des données chargées auparavant avec cette clé, et ne peut pas être gardée dans %1 pour la comparer (%2). Rien n’en a été stocké. Faites-y de la place, ou définissez TMPDIR sur un autre répertoire.</translation>
    </message>
    <message>
        <source>%1 starts like what was loaded earlier with this key, and ends before that does (%2 bytes). If it is the beginning of the same file, its rows are stored already. If it is a different file, load it with another key.</source>
        <translation>%1 commence comme ce qui a été chargé auparavant avec cette clé, et se termine plus tôt (%2 octets). S’il s’agit du début du même fichier, ses lignes sont déjà stockées. S’il s’agit d’un autre fichier, chargez-le avec une autre clé.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Shown per %1: detail per minute has expired.</source>
        <translation>Affiché par %1&#xa0;: le détail par minute a expiré.</translation>
    </message>
    <message>
        <source>Shown per %1: detail per minute is kept for %2.</source>
        <translation>Affiché par %1&#xa0;: le détail par minute est conservé %2.</translation>
    </message>
    <message>
        <source>Shown per %1: detail per quarter hour has expired.</source>
        <translation>Affiché par %1&#xa0;: le détail par quart d’heure a expiré.</translation>
    </message>
    <message>
        <source>Shown per %1: detail per quarter hour is kept for %2.</source>
        <translation>Affiché par %1&#xa0;: le détail par quart d’heure est conservé %2.</translation>
    </message>
    <message>
        <source>Shown per %1: hourly detail has expired.</source>
        <translation>Affiché par %1&#xa0;: le détail horaire a expiré.</translation>
    </message>
    <message>
        <source>Shown per %1: hourly detail is kept for %2.</source>
        <translation>Affiché par %1&#xa0;: le détail horaire est conservé %2.</translation>
    </message>
    <message>
        <source>UTC minutes</source>
        <translation>minutes UTC</translation>
    </message>
    <message>
        <source>UTC quarter hours</source>
        <translation>quarts d’heure UTC</translation>
    </message>
    <message>
        <source>UTC hours</source>
        <translation>heures UTC</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>jours UTC</translation>
    </message>
    <message>
        <source>No change shown: there is no data for the previous period.</source>
        <translation>Évolution non affichée&#xa0;: il n’y a pas de données pour la période précédente.</translation>
    </message>
    <message numerus="yes">
        <source>No change shown: %n row(s) of the previous period cannot be placed.</source>
        <translation>
            <numerusform>Évolution non affichée&#xa0;: %n ligne de la période précédente ne peut pas être située.</numerusform>
            <numerusform>Évolution non affichée&#xa0;: %n lignes de la période précédente ne peuvent pas être situées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change shown: the data of the previous period is incomplete.</source>
        <translation>Évolution non affichée&#xa0;: les données de la période précédente sont incomplètes.</translation>
    </message>
    <message>
        <source>No change shown: data for the previous period starts at %1.</source>
        <translation>Évolution non affichée&#xa0;: les données de la période précédente commencent à %1.</translation>
    </message>
    <message>
        <source>Shown in %1: buckets of %2 need finer detail, which has expired.</source>
        <translation>Affiché par %1&#xa0;: des intervalles de %2 requièrent un détail plus fin, qui a expiré.</translation>
    </message>
    <message>
        <source>Some rows cannot be placed: only %1 are kept for that time.</source>
        <translation>Certaines lignes ne peuvent pas être situées&#xa0;: cette période n’est conservée que par %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed: only %1 are kept for that time.</source>
        <translation>
            <numerusform>%n ligne ne peut pas être située&#xa0;: cette période n’est conservée que par %1.</numerusform>
            <numerusform>%n lignes ne peuvent pas être situées&#xa0;: cette période n’est conservée que par %1.</numerusform>
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
            <numerusform>%1 et %n autre période</numerusform>
            <numerusform>%1 et %n autres périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired and not included: %1.</source>
        <translation>Expiré et non inclus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Buckets are whole, so the numbers cover %1 instead of %2.</source>
        <translation>Les intervalles sont entiers&#xa0;: les nombres portent donc sur %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>No change shown: the data of the previous period has expired.</source>
        <translation>Évolution non affichée&#xa0;: les données de la période précédente ont expiré.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Data from before %1 has expired.</source>
        <translation>Les données d’avant %1 ont expiré.</translation>
    </message>
    <message>
        <source>The clock of %1 follows other rules on the server, for example at %2: its time zone data is of another version. Hours and days are cut by the rules of this computer.</source>
        <translation>L’horloge de %1 suit d’autres règles sur le serveur, par exemple à %2&#xa0;: ses données de fuseaux horaires sont d’une autre version. Les heures et les jours sont délimités selon les règles de cet ordinateur.</translation>
    </message>
    <message>
        <source>The earlier period could not be read, so nothing is compared. Refresh to try again.</source>
        <translation>La période antérieure n’a pas pu être lue, rien n’est donc comparé. Actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>Response times by status class: only raw rows hold them, so no average is shown.</source>
        <translation>Temps de réponse par classe de statut&#xa0;: seules les lignes brutes les contiennent, aucune moyenne n’est donc affichée.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not among these: they were rolled up before the schema kept this of them. &quot;Backfill&quot; adds those whose raw rows are still there.</source>
        <translation>
            <numerusform>%n requête n’en fait pas partie&#xa0;: elle a été agrégée avant que le schéma ne conserve cette information. «&#x202f;Recalcul&#x202f;» l’ajoute si sa ligne brute est encore présente.</numerusform>
            <numerusform>%n requêtes n’en font pas partie&#xa0;: elles ont été agrégées avant que le schéma ne conserve cette information. «&#x202f;Recalcul&#x202f;» ajoute celles dont les lignes brutes sont encore présentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperatorSheetWords</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>inactive en transaction</translation>
    </message>
    <message>
        <source>idle in failed transaction</source>
        <translation>inactive en transaction échouée</translation>
    </message>
    <message>
        <source>holds batch %1 open</source>
        <translation>garde le lot %1 ouvert</translation>
    </message>
    <message>
        <source>prepared transaction</source>
        <translation>transaction préparée</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloquée par</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>default partition</source>
        <translation>partition par défaut</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>d’avance</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>interrupted: the server ended</source>
        <translation>interrompu&#xa0;: le serveur s’est arrêté</translation>
    </message>
    <message>
        <source>%1: %2 rows are in the default partition because their days have no partition of their own. Creating partitions carries them over.</source>
        <translation>%1&#xa0;: %2 lignes sont dans la partition par défaut, car leurs jours n’ont pas de partition propre. La création des partitions les y transfère.</translation>
    </message>
    <message>
        <source>%1: %2 rows are dated beyond the days that have partitions. They stay in the default partition until their days come.</source>
        <translation>%1&#xa0;: %2 lignes sont datées au-delà des jours qui ont des partitions. Elles restent dans la partition par défaut jusqu’à ce que leur jour vienne.</translation>
    </message>
    <message>
        <source>%1: %2 rows are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them.</source>
        <translation>%1&#xa0;: %2 lignes sont plus anciennes que la rétention des lignes brutes. Une fois agrégées, elles sont supprimées par la prochaine maintenance.</translation>
    </message>
    <message>
        <source>This login can run the fix here.</source>
        <translation>Ce compte peut exécuter la correction ici.</translation>
    </message>
    <message>
        <source>Only a superuser can run this. Copy it.</source>
        <translation>Seul un superutilisateur peut exécuter ceci. Copiez-le.</translation>
    </message>
    <message>
        <source>Run this on the node that is named. Copy it.</source>
        <translation>Exécutez ceci sur le nœud indiqué. Copiez-le.</translation>
    </message>
    <message>
        <source>This is a command for a terminal. Copy it.</source>
        <translation>C’est une commande pour un terminal. Copiez-la.</translation>
    </message>
    <message>
        <source>Nothing runs this automatically: read it first.</source>
        <translation>Rien n’exécute ceci automatiquement&#xa0;: lisez-le d’abord.</translation>
    </message>
    <message>
        <source>Append-only: no login but the owner of the tables and superusers (%1) can change or delete entries.</source>
        <translation>Ajout seul&#xa0;: aucun compte hormis le propriétaire des tables et les superutilisateurs (%1) ne peut modifier ou supprimer des entrées.</translation>
    </message>
    <message>
        <source>Not append-only: beside the owner of the tables and superusers (%1), these can change entries: %2.</source>
        <translation>Pas en ajout seul&#xa0;: outre le propriétaire des tables et les superutilisateurs (%1), peuvent modifier des entrées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Days (UTC)</source>
        <translation>Jours (UTC)</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>Reprend à</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>all tenants, as a superuser</source>
        <translation>tous les locataires, en tant que superutilisateur</translation>
    </message>
    <message>
        <source>all tenants: it bypasses row-level security</source>
        <translation>tous les locataires&#xa0;: il contourne la sécurité au niveau des lignes</translation>
    </message>
    <message>
        <source>all tenants, as an operator</source>
        <translation>tous les locataires, en tant qu’opérateur</translation>
    </message>
    <message>
        <source>not known: it has policies of its own</source>
        <translation>inconnu&#xa0;: il a ses propres politiques</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>tous les locataires</translation>
    </message>
    <message>
        <source>no tenants</source>
        <translation>aucun locataire</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s): %1</source>
        <translation>
            <numerusform>%n locataire&#xa0;: %1</numerusform>
            <numerusform>%n locataires&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Operates</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>%1 hours to %2</source>
        <translation>%1 heures jusqu’à %2</translation>
    </message>
    <message>
        <source>rollups as of %1</source>
        <translation>rollups à %1</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>pas encore agrégé</translation>
    </message>
    <message>
        <source>%1 · %2 · nothing to compare with</source>
        <translation>%1 · %2 · aucune comparaison possible</translation>
    </message>
    <message>
        <source>compared with the day before, up to the last full hour</source>
        <translation>par rapport au jour précédent, jusqu’à la dernière heure pleine</translation>
    </message>
    <message>
        <source>compared with a week before, up to the last full hour</source>
        <translation>par rapport à la semaine précédente, jusqu’à la dernière heure pleine</translation>
    </message>
    <message>
        <source>compared with a year before, up to the last full hour</source>
        <translation>par rapport à l’année précédente, jusqu’à la dernière heure pleine</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>By rows gained or lost, 10 % or more</source>
        <translation>Par lignes gagnées ou perdues, 10&#x202f;% ou plus</translation>
    </message>
    <message>
        <source>By CPU time, as counted by Citus; with queries</source>
        <translation>Par temps CPU compté par Citus&#x202f;; avec requêtes</translation>
    </message>
    <message>
        <source>By rows in the last five minutes</source>
        <translation>Par lignes des cinq dernières minutes</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the newest data</source>
        <translation>Afficher les données les plus récentes</translation>
    </message>
    <message>
        <source>As much time as is shown now, up to the newest data</source>
        <translation>La même durée qu’affichée maintenant, jusqu’aux données les plus récentes</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Count exactly…</source>
        <translation>Compter exactement…</translation>
    </message>
    <message>
        <source>Count in the raw rows; it says first how many have to be read</source>
        <translation>Compter dans les lignes brutes&#x202f;; indique d’abord combien sont à lire</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in memory only, until you close Tidemark.</source>
        <translation>Gardé uniquement en mémoire, jusqu’à la fermeture de Tidemark.</translation>
    </message>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>&amp;Conserver dans le trousseau de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Cannot write rejects to the file being loaded: %1</source>
        <translation>Impossible d’écrire les rejets dans le fichier en cours de chargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>No file matches %1</source>
        <translation>Aucun fichier ne correspond à %1</translation>
    </message>
    <message>
        <source>No files to load.</source>
        <translation>Aucun fichier à charger.</translation>
    </message>
    <message>
        <source>Standard input can only be read once.</source>
        <translation>L’entrée standard ne peut être lue qu’une fois.</translation>
    </message>
    <message>
        <source>The tenant number must not be negative.</source>
        <translation>Le numéro du locataire ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The number of trusted proxies must not be negative.</source>
        <translation>Le nombre de proxys de confiance ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>Cannot write rejects to the file that countries are read from: %1</source>
        <translation>Impossible d’écrire les rejets dans le fichier d’où les pays sont lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>An access log does not say which site it belongs to. Set the tenant.</source>
        <translation>Un journal d’accès n’indique pas à quel site il appartient. Indiquez le locataire.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>Recognized as %1.</source>
        <translation>Format reconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The times have no time zone: they are read as UTC.</source>
        <translation>Les heures n’ont pas de fuseau horaire&#xa0;: elles sont lues en UTC.</translation>
    </message>
</context>
<context>
    <name>PrivateServer</name>
    <message>
        <source>Could not create the private server: %1</source>
        <translation>Impossible de créer le serveur privé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program is using the private server right now.</source>
        <translation>Un autre programme utilise le serveur privé en ce moment.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Creating the private server (once)…</source>
        <translation>Création du serveur privé (une seule fois)…</translation>
    </message>
    <message>
        <source>Starting the private server…</source>
        <translation>Démarrage du serveur privé…</translation>
    </message>
    <message>
        <source>The server&apos;s process %1</source>
        <translation>Le processus %1 du serveur</translation>
    </message>
    <message>
        <source>The private server is still shutting down.</source>
        <translation>Le serveur privé est encore en cours d’arrêt.</translation>
    </message>
    <message>
        <source>For details, see its log: %1</source>
        <translation>Pour les détails, voir son journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>The private server is running.</source>
        <translation>Le serveur privé est démarré.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no private server in the folder %1.</source>
        <translation>Il n’y a pas de serveur privé dans le dossier %1.</translation>
    </message>
    <message>
        <source>The path of the folder %1 is too long for a socket (at most %2 bytes including the socket&apos;s name).</source>
        <translation>Le chemin du dossier %1 est trop long pour un socket (au plus %2 octets, nom du socket compris).</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Choisissez un dossier dont le chemin est plus court.</translation>
    </message>
    <message>
        <source>The server runs as the user &quot;%1&quot;, which cannot enter the folder %2.</source>
        <translation>Le serveur s’exécute avec l’utilisateur «&#x202f;%1&#x202f;», qui ne peut pas entrer dans le dossier %2.</translation>
    </message>
    <message>
        <source>Choose a folder that this user can access.</source>
        <translation>Choisissez un dossier auquel cet utilisateur peut accéder.</translation>
    </message>
    <message>
        <source>Could not remove the folder %1.</source>
        <translation>Impossible de supprimer le dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>Le dossier %1 appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Every user can write to the folder %1.</source>
        <translation>Tout utilisateur peut écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Choose a folder that only the private server uses.</source>
        <translation>Choisissez un dossier utilisé uniquement par le serveur privé.</translation>
    </message>
    <message>
        <source>PostgreSQL never runs as root, and this computer has no user &quot;postgres&quot; to run it as.</source>
        <translation>PostgreSQL ne s’exécute jamais en tant que root, et cet ordinateur n’a pas d’utilisateur «&#x202f;postgres&#x202f;» pour l’exécuter.</translation>
    </message>
    <message>
        <source>The current user has no name on this system.</source>
        <translation>L’utilisateur actuel n’a pas de nom sur ce système.</translation>
    </message>
    <message>
        <source>The server is recovering after it was interrupted…</source>
        <translation>Le serveur se rétablit après une interruption…</translation>
    </message>
    <message>
        <source>Could not start the private server: %1</source>
        <translation>Impossible de démarrer le serveur privé&#xa0;: %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is installed, but its hll extension is not.</source>
        <translation>PostgreSQL %1 est installé, mais pas son extension hll.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is not installed on this computer.</source>
        <translation>PostgreSQL %1 n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>If it is yours, give it back: sudo chown -R %1 %2 – or choose another folder.</source>
        <translation>S’il est à vous, reprenez-le&#xa0;: sudo chown -R %1 %2 – ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is a link to another place.</source>
        <translation>%1 est un lien vers un autre emplacement.</translation>
    </message>
    <message>
        <source>Links are not followed. Choose a folder.</source>
        <translation>Les liens ne sont pas suivis. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Install the packages postgresql-N, postgresql-N-hll and postgresql-N-cron, then try again. N is the version that the system offers, %1 or newer: 15 on Debian 12, 17 on Debian 13.</source>
        <translation>Installez les paquets postgresql-N, postgresql-N-hll et postgresql-N-cron, puis réessayez. N est la version proposée par le système, %1 ou plus récente&#xa0;: 15 sur Debian 12, 17 sur Debian 13.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 or newer is not installed on this computer.</source>
        <translation>PostgreSQL %1 ou plus récent n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install PostgreSQL, for example the package postgresql.</source>
        <translation>Installez PostgreSQL, par exemple le paquet postgresql.</translation>
    </message>
    <message>
        <source>There is not enough space in %1: %2 are needed, %3 are free.</source>
        <translation>Il n’y a pas assez d’espace dans %1&#xa0;: %2 sont nécessaires, %3 sont libres.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Rien n’a été modifié. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Install the packages postgresqlN-server, hll_N and pg_cron_N from PostgreSQL&apos;s own repository (yum.postgresql.org), then try again. N is %1 or newer.</source>
        <translation>Installez les paquets postgresqlN-server, hll_N et pg_cron_N depuis le dépôt de PostgreSQL (yum.postgresql.org), puis réessayez. N est %1 ou plus récent.</translation>
    </message>
    <message>
        <source>Install these packages from PostgreSQL&apos;s own repository (yum.postgresql.org), then try again: postgresql%1-server hll_%1 pg_cron_%1</source>
        <translation>Installez ces paquets depuis le dépôt de PostgreSQL (yum.postgresql.org), puis réessayez&#xa0;: postgresql%1-server hll_%1 pg_cron_%1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is installed: move the private coordinator to it with &quot;tidemarkctl local upgrade&quot;.</source>
        <translation>PostgreSQL %1 est installé&#xa0;: faites-y passer le coordinateur privé avec «&#x202f;tidemarkctl local upgrade&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has no PostgreSQL %2: before you upgrade this system to it, save the private coordinator with &quot;tidemarkctl local export FILE&quot;.</source>
        <translation>%1 n’a pas PostgreSQL %2&#xa0;: avant de mettre ce système à niveau, sauvegardez le coordinateur privé avec «&#x202f;tidemarkctl local export FILE&#x202f;».</translation>
    </message>
    <message>
        <source>Install these packages, then try again: %1</source>
        <translation>Installez ces paquets, puis réessayez&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 does not offer it. These packages of apt.postgresql.org do: %2</source>
        <translation>%1 ne le propose pas. Ces paquets d’apt.postgresql.org, si&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not offer it. Either install these packages from apt.postgresql.org and run &quot;tidemarkctl local upgrade&quot;: %2. Or run &quot;tidemarkctl local export FILE&quot; where the coordinator still runs, and &quot;tidemarkctl local import FILE&quot; here.</source>
        <translation>%1 ne le propose pas. Soit vous installez ces paquets d’apt.postgresql.org et exécutez «&#x202f;tidemarkctl local upgrade&#x202f;»&#xa0;: %2. Soit vous exécutez «&#x202f;tidemarkctl local export FILE&#x202f;» là où le coordinateur fonctionne encore, et «&#x202f;tidemarkctl local import FILE&#x202f;» ici.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>it was killed.</source>
        <translation>il a été tué.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2 belongs to the user %3.</source>
        <translation>Le dossier %1 ne peut pas être créé&#xa0;: %2 appartient à l’utilisateur %3.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or run this as that user.</source>
        <translation>Choisissez un dossier qui vous appartient, ou exécutez ceci avec cet utilisateur.</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>The name &quot;%1&quot; was not resolved in time.</source>
        <translation>Le nom «&#x202f;%1&#x202f;» n’a pas été résolu à temps.</translation>
    </message>
    <message>
        <source>There is no computer named &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’ordinateur nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 does not answer within %2 s.</source>
        <translation>%1 ne répond pas en %2 s.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Rien n’écoute sur %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 accepts the connection, but does not answer. It may not be a PostgreSQL server.</source>
        <translation>%1 accepte la connexion, mais ne répond pas. Ce n’est peut-être pas un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 closed the connection when it was asked for TLS. It may not be a PostgreSQL server.</source>
        <translation>%1 a fermé la connexion à la demande de TLS. Ce n’est peut-être pas un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a PostgreSQL server does.</source>
        <translation>%1 répond, mais pas comme un serveur PostgreSQL.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The saved connections could not be read. The file was moved to %1.</source>
        <translation>Les connexions enregistrées n’ont pas pu être lues. Le fichier a été déplacé vers %1.</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read, and the file cannot be moved away. Nothing is saved there.</source>
        <translation>Les connexions enregistrées dans %1 ne peuvent pas être lues, et le fichier ne peut pas être déplacé. Rien n’y est enregistré.</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read: %2</source>
        <translation>Les connexions enregistrées dans %1 ne peuvent pas être lues&#xa0;: %2</translation>
    </message>
    <message>
        <source>The saved connections in %1 are of a newer Tidemark. They are left as they are.</source>
        <translation>Les connexions enregistrées dans %1 proviennent d’une version plus récente de Tidemark. Elles sont laissées en l’état.</translation>
    </message>
    <message>
        <source>The connections cannot be saved in %1: %2</source>
        <translation>Les connexions ne peuvent pas être enregistrées dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>Another connection is called &quot;%1&quot;.</source>
        <translation>Une autre connexion s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>libpq does not understand the further settings.</source>
        <translation>libpq ne comprend pas les autres paramètres.</translation>
    </message>
    <message>
        <source>Write them as keyword=value, separated by blanks: connect_timeout=5 options=&apos;-c work_mem=64MB&apos;</source>
        <translation>Écrivez-les sous la forme mot-clé=valeur, séparés par des espaces&#xa0;: connect_timeout=5 options=&apos;-c work_mem=64MB&apos;</translation>
    </message>
    <message>
        <source>The further settings hold a secret (%1), which is not kept in a file.</source>
        <translation>Les autres paramètres contiennent un secret (%1), qui n’est pas conservé dans un fichier.</translation>
    </message>
    <message>
        <source>Enter the password in its own field, or use ~/.pgpass.</source>
        <translation>Saisissez le mot de passe dans son propre champ, ou utilisez ~/.pgpass.</translation>
    </message>
    <message>
        <source>%1 stands among the further settings, but has its own field.</source>
        <translation>%1 figure parmi les autres paramètres, mais a son propre champ.</translation>
    </message>
    <message>
        <source>libpq does not understand these settings: %1</source>
        <translation>libpq ne comprend pas ces paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is neither a connection string (keyword=value …) nor a postgresql:// address.</source>
        <translation>Ce n’est ni une chaîne de connexion (mot-clé=valeur …) ni une adresse postgresql://.</translation>
    </message>
</context>
<context>
    <name>PsqlWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a statement: its rows, its time</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>moins de 1 ms</translation>
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
            <numerusform>Dernière heure</numerusform>
            <numerusform>%n dernières heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui|aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>this|current</source>
        <translation>ce|cet|cette</translation>
    </message>
    <message>
        <source>last|past|previous</source>
        <translation>dernier|dernière|derniers|dernières|derniere|dernieres|précédent|précédente|precedent|precedente</translation>
    </message>
    <message>
        <source>to|until|till</source>
        <translation>à|au|jusqu&apos;à|jusqu’à|jusqu&apos;au|jusqu’au</translation>
    </message>
    <message>
        <source>min|minute|minutes</source>
        <translation>min|minute|minutes</translation>
    </message>
    <message>
        <source>h|hour|hours</source>
        <translation>h|heure|heures</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>j|jour|jours</translation>
    </message>
    <message>
        <source>w|week|weeks</source>
        <translation>sem|semaine|semaines</translation>
    </message>
    <message>
        <source>month|months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>y|year|years</source>
        <translation>an|ans|année|années|annee|annees</translation>
    </message>
</context>
<context>
    <name>RawRowsDialog</name>
    <message>
        <source>Raw rows</source>
        <translation>Lignes brutes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Older rows</source>
        <translation>Lignes plus anciennes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>running since %1 by %2</source>
        <translation>en cours depuis %1, lancé par %2</translation>
    </message>
    <message>
        <source>running since %1 by %2 (%3)</source>
        <translation>en cours depuis %1, lancé par %2 (%3)</translation>
    </message>
    <message>
        <source>another session is at work on it</source>
        <translation>une autre session y travaille</translation>
    </message>
    <message>
        <source>session %1 of %2 holds the lock</source>
        <translation>la session %1 de %2 détient le verrou</translation>
    </message>
    <message>
        <source>another session closes one</source>
        <translation>une autre session est en train d’en fermer un</translation>
    </message>
    <message>
        <source>batches cannot be closed: %1</source>
        <translation>les lots ne peuvent pas être fermés&#xa0;: %1</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, writes to it</source>
        <translation>une transaction de %1, ouverte depuis %2, y écrit</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, writes to %3, whose partitions wait for it</source>
        <translation>une transaction de %1, ouverte depuis %2, écrit dans %3, dont les partitions l’attendent</translation>
    </message>
    <message>
        <source>a prepared transaction that is not resolved yet wrote to it</source>
        <translation>une transaction préparée pas encore résolue y a écrit</translation>
    </message>
    <message>
        <source>a prepared transaction that is not resolved yet wrote to %1, whose partitions wait for it</source>
        <translation>une transaction préparée pas encore résolue a écrit dans %1, dont les partitions l’attendent</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, has it in use</source>
        <translation>une transaction de %1, ouverte depuis %2, l’utilise</translation>
    </message>
    <message>
        <source>the table is in use</source>
        <translation>la table est utilisée</translation>
    </message>
    <message>
        <source>Rows came into %1 just now.</source>
        <translation>Des lignes viennent d’arriver dans %1.</translation>
    </message>
    <message>
        <source>Citus is moving shards</source>
        <translation>Citus est en train de déplacer des shards</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The partitions of %1 were not made</source>
        <translation>Les partitions de %1 n’ont pas été créées</translation>
    </message>
    <message>
        <source>Nothing was purged from the default partition of %1</source>
        <translation>Rien n’a été purgé de la partition par défaut de %1</translation>
    </message>
    <message>
        <source>The level %1 of %2 was not expired</source>
        <translation>Rien n’a expiré au niveau %1 de %2</translation>
    </message>
    <message>
        <source>%1 cannot be looked at now</source>
        <translation>%1 ne peut pas être examiné pour le moment</translation>
    </message>
    <message>
        <source>A backfill of this range is running since %1 by %2.</source>
        <translation>Un recalcul de cette période est en cours depuis %1, lancé par %2.</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;.</source>
        <translation>Il n’y a pas de jeu de données «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has no level &quot;%2&quot;.</source>
        <translation>%1 n’a pas de niveau «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with a keep time.</source>
        <translation>Il n’y a pas de table «&#x202f;%1&#x202f;» avec une durée de conservation.</translation>
    </message>
    <message>
        <source>The datasets are %1 and %2.</source>
        <translation>Les jeux de données sont %1 et %2.</translation>
    </message>
    <message>
        <source>The levels are %1.</source>
        <translation>Les niveaux sont %1.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Il y a %1.</translation>
    </message>
    <message>
        <source>A keep time has to be a minute or longer, not &quot;%1&quot;.</source>
        <translation>Une durée de conservation doit être d’une minute au moins, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A keep time has to be a minute to 5000 years, not &quot;%1&quot;.</source>
        <translation>Une durée de conservation doit être comprise entre une minute et 5000 ans, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The run log is kept for at least %1, not &quot;%2&quot;.</source>
        <translation>Le journal des exécutions est conservé au moins %1, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is kept for %2; nothing is deleted sooner than that.</source>
        <translation>%1 est conservé %2&#x202f;; rien n’est supprimé plus tôt.</translation>
    </message>
    <message>
        <source>%1 is kept for ever; nothing is deleted sooner than that.</source>
        <translation>%1 est conservé sans limite de durée&#x202f;; rien n’est supprimé plus tôt.</translation>
    </message>
    <message>
        <source>Set a shorter retention first: tidemarkctl retention %1 &quot;%2&quot;</source>
        <translation>Définissez d’abord une rétention plus courte&#xa0;: tidemarkctl retention %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The range has to end after it begins, and to be %1 days or shorter.</source>
        <translation>La période doit se terminer après son début et durer %1 jours au plus.</translation>
    </message>
    <message>
        <source>The range has to end after it begins, and to hold %1 buckets or fewer.</source>
        <translation>La période doit se terminer après son début et contenir %1 intervalles au plus.</translation>
    </message>
    <message>
        <source>The range has to lie in the years 1 to 9999.</source>
        <translation>La période doit se situer entre les années 1 et 9999.</translation>
    </message>
    <message>
        <source>The range of a hold has to end after it begins.</source>
        <translation>La période d’un hold doit se terminer après son début.</translation>
    </message>
    <message>
        <source>The hold was not entered: its days and its end have to lie in the years 1 to 9999.</source>
        <translation>Le hold n’a pas été créé&#xa0;: ses jours et sa fin doivent se situer entre les années 1 et 9999.</translation>
    </message>
    <message>
        <source>Without an end it stays until it is released: --for forever</source>
        <translation>Sans fin, il reste jusqu’à ce qu’il soit levé&#xa0;: --for forever</translation>
    </message>
    <message>
        <source>The hold would have ended already, at %1.</source>
        <translation>Le hold serait déjà terminé, depuis %1.</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>Il n’y a pas de hold %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl holds list</source>
        <translation>Pour les lister&#xa0;: tidemarkctl holds list</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fuseau horaire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Zones are named like Europe/Berlin.</source>
        <translation>Les noms de fuseaux sont de la forme Europe/Berlin.</translation>
    </message>
    <message>
        <source>pg_cron is not installed in this database, so there is no schedule.</source>
        <translation>pg_cron n’est pas installé dans cette base de données, il n’y a donc pas de planification.</translation>
    </message>
    <message>
        <source>Tidemark has no scheduled job %1.</source>
        <translation>Tidemark n’a pas de tâche planifiée %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl schedule list</source>
        <translation>Pour les lister&#xa0;: tidemarkctl schedule list</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>Réessayez quand il sera terminé.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Worker node %1 cannot be reached: %2</source>
        <translation>Le nœud worker %1 est injoignable&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 prepared transaction(s) on worker nodes are not resolved yet (%2); Citus resolves them by itself</source>
        <translation>
            <numerusform>%1 transaction préparée sur des nœuds worker n’est pas encore résolue (%2)&#x202f;; Citus la résout de lui-même</numerusform>
            <numerusform>%1 transactions préparées sur des nœuds worker ne sont pas encore résolues (%2)&#x202f;; Citus les résout de lui-même</numerusform>
        </translation>
    </message>
    <message>
        <source>held until %1 by %2 (hold %3)</source>
        <translation>retenu jusqu’à %1 par %2 (hold %3)</translation>
    </message>
    <message>
        <source>held until %1 by %2 (hold %3: %4)</source>
        <translation>retenu jusqu’à %1 par %2 (hold %3&#xa0;: %4)</translation>
    </message>
    <message>
        <source>held for ever by %1 (hold %2)</source>
        <translation>retenu sans limite de durée par %1 (hold %2)</translation>
    </message>
    <message>
        <source>held for ever by %1 (hold %2: %3)</source>
        <translation>retenu sans limite de durée par %1 (hold %2&#xa0;: %3)</translation>
    </message>
    <message>
        <source>other holds keep some of them, too</source>
        <translation>d’autres holds en conservent aussi une partie</translation>
    </message>
    <message>
        <source>a hold is being entered</source>
        <translation>un hold est en cours de création</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are not rolled up yet</source>
        <translation>
            <numerusform>%1 ligne n’est pas encore agrégée</numerusform>
            <numerusform>%1 lignes ne sont pas encore agrégées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no partition %2 (any more)</source>
        <translation>%1 n’a pas (ou plus) de partition %2</translation>
    </message>
    <message>
        <source>rows of %1 are kept for ever</source>
        <translation>les lignes de %1 sont conservées sans limite de durée</translation>
    </message>
    <message>
        <source>it is not past its time: it reaches to %1, rows are kept from %2 on</source>
        <translation>sa durée n’est pas écoulée&#xa0;: elle va jusqu’à %1, les lignes sont conservées à partir de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2</source>
        <translation>
            <numerusform>%1 ligne&#xa0;: %2</numerusform>
            <numerusform>%1 lignes&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>and other reasons</source>
        <translation>et d’autres raisons</translation>
    </message>
    <message>
        <source>%1 kept: %2</source>
        <translation>%1 conservé&#xa0;: %2</translation>
    </message>
    <message>
        <source>raw rows before %1 have been expired</source>
        <translation>les lignes brutes d’avant %1 ont expiré</translation>
    </message>
    <message>
        <source>its rollups were carried over from an older rollup, as found: there are no raw rows of them</source>
        <translation>ses rollups ont été repris tels quels d’un rollup plus ancien&#xa0;: il n’en existe pas de lignes brutes</translation>
    </message>
    <message>
        <source>there are %1 raw rows, but %2 are rolled up: some raw rows seem to be gone</source>
        <translation>il y a %1 lignes brutes, mais %2 sont agrégées&#xa0;: des lignes brutes semblent avoir disparu</translation>
    </message>
    <message>
        <source>The days of %1 have no partitions yet</source>
        <translation>Les jours de %1 n’ont pas encore de partitions</translation>
    </message>
    <message>
        <source>Whom tenants are granted to is missing.</source>
        <translation>Il manque le compte auquel accorder les locataires.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>Il n’y a pas de rôle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Tenants are granted to logins, &quot;%1&quot; is one of the groups.</source>
        <translation>Les locataires sont accordés à des comptes&#x202f;; «&#x202f;%1&#x202f;» est l’un des groupes.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is a superuser: it sees every tenant, whatever is granted to it.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» est un superutilisateur&#xa0;: il voit tous les locataires, quoi qu’on lui accorde.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; bypasses row-level security, as loaders do: it would see every tenant, whatever is granted to it.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» contourne la sécurité au niveau des lignes, comme les rôles de chargement&#xa0;: il verrait tous les locataires, quoi qu’on lui accorde.</translation>
    </message>
    <message>
        <source>Let another role read.</source>
        <translation>Utilisez un autre rôle pour la lecture.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may not read: it is not a member of tidemark_reader.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» n’a pas le droit de lire&#xa0;: il n’est pas membre de tidemark_reader.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is an operator: it sees every tenant, whatever is granted to it.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» est un opérateur&#xa0;: il voit tous les locataires, quoi qu’on lui accorde.</translation>
    </message>
    <message>
        <source>The list of tenants holds a NULL.</source>
        <translation>La liste des locataires contient un NULL.</translation>
    </message>
    <message>
        <source>Who may load is missing.</source>
        <translation>Il manque le compte autorisé à charger.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may read. A loader bypasses row-level security, so it would see every tenant.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» a le droit de lire. Un rôle de chargement contourne la sécurité au niveau des lignes&#xa0;: il verrait donc tous les locataires.</translation>
    </message>
    <message>
        <source>Let another role load.</source>
        <translation>Utilisez un autre rôle pour le chargement.</translation>
    </message>
    <message>
        <source>The sequence tidemark.batch_seq stands at %1, but batches up to %2 are rolled up.</source>
        <translation>La séquence tidemark.batch_seq est à %1, mais les lots jusqu’à %2 sont agrégés.</translation>
    </message>
    <message>
        <source>SELECT setval(&apos;tidemark.batch_seq&apos;, %1); then rebuild the rollups of the time since.</source>
        <translation>SELECT setval(&apos;tidemark.batch_seq&apos;, %1); puis recalculer les rollups de la période écoulée depuis.</translation>
    </message>
    <message>
        <source>This needs a transaction at isolation level READ COMMITTED, this one is %1.</source>
        <translation>Ceci requiert une transaction au niveau d’isolation READ COMMITTED&#x202f;; celle-ci est en %1.</translation>
    </message>
    <message>
        <source>There is no unfinished run %1 of %2.</source>
        <translation>Il n’y a pas d’exécution inachevée %1 de %2.</translation>
    </message>
    <message>
        <source>This session has no run %1.</source>
        <translation>Cette session n’a pas d’exécution %1.</translation>
    </message>
    <message>
        <source>That is no outcome of this run (%1): %2.</source>
        <translation>Ce n’est pas un résultat de cette exécution (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no unfinished rollup %1 of %2.</source>
        <translation>Il n’y a pas de rollup inachevé %1 de %2.</translation>
    </message>
    <message>
        <source>%1 is not rebuilt: %2.</source>
        <translation>%1 n’est pas recalculé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Call it again with the same range, and it goes on where it was.</source>
        <translation>Relancez avec la même période&#xa0;: le recalcul reprend là où il en était.</translation>
    </message>
    <message>
        <source>This session has no running backfill %1.</source>
        <translation>Cette session n’a pas de recalcul %1 en cours.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of maintenance.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de maintenance.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not how a run is broken off.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une façon d’interrompre une exécution.</translation>
    </message>
    <message>
        <source>There is no load %1 of %2.</source>
        <translation>Il n’y a pas de chargement %1 de %2.</translation>
    </message>
    <message>
        <source>That is no outcome of a load: %1.</source>
        <translation>Ce n’est pas un résultat de chargement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A load cannot have stored %1 rows.</source>
        <translation>Un chargement ne peut pas avoir stocké %1 lignes.</translation>
    </message>
    <message>
        <source>%1 cannot be taken over: %2.</source>
        <translation>%1 ne peut pas être repris&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be taken over before the raw rows beside it.</source>
        <translation>%1 ne peut pas être repris avant les lignes brutes qui l’accompagnent.</translation>
    </message>
    <message>
        <source>%1 is not taken over yet: %2.</source>
        <translation>%1 n’est pas encore repris&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is not a table of either tutorial</source>
        <translation>ce n’est une table d’aucun des deux tutoriels</translation>
    </message>
    <message>
        <source>it has no column %1</source>
        <translation>elle n’a pas de colonne %1</translation>
    </message>
    <message>
        <source>its column %1 is %2, not %3</source>
        <translation>sa colonne %1 est de type %2, pas %3</translation>
    </message>
    <message>
        <source>the raw rows taken over before are not rolled up yet</source>
        <translation>les lignes brutes reprises auparavant ne sont pas encore agrégées</translation>
    </message>
    <message>
        <source>a transaction writes to it</source>
        <translation>une transaction y écrit</translation>
    </message>
    <message>
        <source>Run init again when that has ended.</source>
        <translation>Relancez init quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Run init again when it has ended.</source>
        <translation>Relancez init quand elle sera terminée.</translation>
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
        <translation>signalé par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It was cancelled, or its session ended before it did.</source>
        <translation>Annulé, ou la session s’est terminée avant la fin.</translation>
    </message>
    <message>
        <source>It was cancelled, or its session ended before it did. Rows may be stored: a load reports their number at its end.</source>
        <translation>Annulé, ou la session s’est terminée avant la fin. Des lignes peuvent être stockées&#xa0;: un chargement indique leur nombre à la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) made</source>
        <translation>
            <numerusform>%1 partition créée</numerusform>
            <numerusform>%1 partitions créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) dropped, %2 kept</source>
        <translation>
            <numerusform>%1 partition supprimée, %2 conservées</numerusform>
            <numerusform>%1 partitions supprimées, %2 conservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) deleted from the default partition</source>
        <translation>
            <numerusform>%1 ligne supprimée de la partition par défaut</numerusform>
            <numerusform>%1 lignes supprimées de la partition par défaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rolled-up bucket(s) deleted</source>
        <translation>
            <numerusform>%1 intervalle agrégé supprimé</numerusform>
            <numerusform>%1 intervalles agrégés supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>rows kept for %1</source>
        <translation>lignes conservées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>continued at %2; %1 day(s) were done before</source>
        <translation>
            <numerusform>repris à %2&#x202f;; %1 jour déjà traité</numerusform>
            <numerusform>repris à %2&#x202f;; %1 jours déjà traités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) rebuilt, %2 kept, %3 buckets changed</source>
        <translation>
            <numerusform>%1 jour recalculé, %2 conservés, intervalles modifiés&#xa0;: %3</numerusform>
            <numerusform>%1 jours recalculés, %2 conservés, intervalles modifiés&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dropped: raw rows are kept for %2</source>
        <translation>%1 supprimée&#xa0;: les lignes brutes sont conservées %2</translation>
    </message>
    <message>
        <source>rows of the default partition: raw rows are kept for %1</source>
        <translation>lignes de la partition par défaut&#xa0;: les lignes brutes sont conservées %1</translation>
    </message>
    <message>
        <source>buckets of %1 from %2 to %3: it is kept for %4</source>
        <translation>intervalles de %1 de %2 à %3&#xa0;: conservation %4</translation>
    </message>
    <message numerus="yes">
        <source>counts of late rows of %1 bucket(s) from %2 to %3: late_bucket is kept for %4</source>
        <translation>
            <numerusform>comptes de lignes tardives de %1 intervalle de %2 à %3&#xa0;: late_bucket est conservé %4</numerusform>
            <numerusform>comptes de lignes tardives de %1 intervalles de %2 à %3&#xa0;: late_bucket est conservé %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s) from %2 to %3 were removed from the run log</source>
        <translation>
            <numerusform>%1 exécution de %2 à %3 a été retirée du journal des exécutions</numerusform>
            <numerusform>%1 exécutions de %2 à %3 ont été retirées du journal des exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed</source>
        <translation>
            <numerusform>%2&#xa0;: %1 intervalle modifié</numerusform>
            <numerusform>%2&#xa0;: %1 intervalles modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed, raw rows trusted</source>
        <translation>
            <numerusform>%2&#xa0;: %1 intervalle modifié, en se fiant aux lignes brutes</numerusform>
            <numerusform>%2&#xa0;: %1 intervalles modifiés, en se fiant aux lignes brutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept for %2</source>
        <translation>%1 est conservé %2</translation>
    </message>
    <message>
        <source>%1 is kept for ever</source>
        <translation>%1 est conservé sans limite de durée</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot;</source>
        <translation>%1 s’appelle «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot;, in %3</source>
        <translation>%1 s’appelle «&#x202f;%2&#x202f;», dans %3</translation>
    </message>
    <message>
        <source>%1 may see all tenants</source>
        <translation>%1 peut voir tous les locataires</translation>
    </message>
    <message>
        <source>%1 may see no tenants</source>
        <translation>%1 ne peut voir aucun locataire</translation>
    </message>
    <message>
        <source>%1 may see the tenants %2</source>
        <translation>%1 peut voir les locataires %2</translation>
    </message>
    <message>
        <source>%1 may load rows</source>
        <translation>%1 peut charger des lignes</translation>
    </message>
    <message>
        <source>%1 is resumed</source>
        <translation>%1 a repris</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est en pause</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, until %5</source>
        <translation>hold %1 de %2&#xa0;: %3 à %4, jusqu’à %5</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, until %5; %6</source>
        <translation>hold %1 de %2&#xa0;: %3 à %4, jusqu’à %5&#x202f;; %6</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, for ever</source>
        <translation>hold %1 de %2&#xa0;: %3 à %4, sans limite de durée</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, for ever; %5</source>
        <translation>hold %1 de %2&#xa0;: %3 à %4, sans limite de durée&#x202f;; %5</translation>
    </message>
    <message>
        <source>released: %1</source>
        <translation>levé&#xa0;: %1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>extended: %1</source>
        <translation>prolongé&#xa0;: %1</translation>
    </message>
    <message>
        <source>merged into hold %1: %2</source>
        <translation>fusionné dans le hold %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, enters a hold</source>
        <translation>une transaction de %1, ouverte depuis %2, crée un hold</translation>
    </message>
    <message>
        <source>A schedule in seconds needs pg_cron 1.5 or newer. This database has pg_cron %1.</source>
        <translation>Une planification en secondes requiert pg_cron 1.5 ou plus récent. Cette base de données a pg_cron %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a schedule.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une planification.</translation>
    </message>
    <message>
        <source>Expected the five fields of a crontab, such as &quot;*/5 * * * *&quot;, or &quot;N seconds&quot; with N from 1 to 59.</source>
        <translation>Attendu&#xa0;: les cinq champs d’une crontab, par exemple «&#x202f;*/5 * * * *&#x202f;», ou «&#x202f;N seconds&#x202f;» avec N de 1 à 59.</translation>
    </message>
    <message>
        <source>%1 is scheduled for &quot;%2&quot;</source>
        <translation>%1 est planifié pour «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>This login may not see tenant %1.</source>
        <translation>Ce compte n’a pas le droit de voir le locataire %1.</translation>
    </message>
    <message>
        <source>This database has no session %1.</source>
        <translation>Cette base de données n’a pas de session %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl sessions</source>
        <translation>Pour les lister&#xa0;: tidemarkctl sessions</translation>
    </message>
    <message>
        <source>This login may not end session %1 of %2.</source>
        <translation>Ce compte n’a pas le droit de terminer la session %1 de %2.</translation>
    </message>
    <message>
        <source>A superuser can allow it: GRANT pg_signal_backend TO %1</source>
        <translation>Un superutilisateur peut l’autoriser&#xa0;: GRANT pg_signal_backend TO %1</translation>
    </message>
    <message>
        <source>Only a superuser may end the session of a superuser.</source>
        <translation>Seul un superutilisateur peut terminer la session d’un superutilisateur.</translation>
    </message>
    <message>
        <source>It belongs to the server itself.</source>
        <translation>Elle appartient au serveur lui-même.</translation>
    </message>
    <message>
        <source>statement of session %1 of %2 cancelled</source>
        <translation>instruction de la session %1 de %2 annulée</translation>
    </message>
    <message>
        <source>session %1 of %2 terminated</source>
        <translation>session %1 de %2 terminée</translation>
    </message>
    <message>
        <source>There is no alert rule %1.</source>
        <translation>Il n’y a pas de règle d’alerte %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl alerts list</source>
        <translation>Pour les lister&#xa0;: tidemarkctl alerts list</translation>
    </message>
    <message>
        <source>There is no measure &quot;%1&quot;.</source>
        <translation>Il n’y a pas de mesure «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The measures are %1.</source>
        <translation>Les mesures sont %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a condition.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une condition.</translation>
    </message>
    <message>
        <source>Expected above, below, rises, falls or silent.</source>
        <translation>Attendu&#xa0;: above, below, rises, falls ou silent.</translation>
    </message>
    <message>
        <source>An alert rule needs a tenant.</source>
        <translation>Une règle d’alerte requiert un locataire.</translation>
    </message>
    <message>
        <source>An alert rule needs a name of at most 200 characters.</source>
        <translation>Une règle d’alerte requiert un nom de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>The window of an alert rule must be between 1 minute and 1 day.</source>
        <translation>La fenêtre d’une règle d’alerte doit être comprise entre 1 minute et 1 jour.</translation>
    </message>
    <message>
        <source>Only rules on events or requests can wait for missing data.</source>
        <translation>Seules les règles sur les événements ou les requêtes peuvent guetter l’absence de données.</translation>
    </message>
    <message>
        <source>An alert rule needs a threshold of 0 or more.</source>
        <translation>Une règle d’alerte requiert un seuil supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>The clear threshold must not lie beyond the threshold.</source>
        <translation>Le seuil de fin d’alerte ne doit pas se situer au-delà du seuil.</translation>
    </message>
    <message>
        <source>How long a condition must hold, or be over, must be at most 1 day.</source>
        <translation>La durée pendant laquelle une condition doit être remplie, ou avoir cessé, doit être de 1 jour au plus.</translation>
    </message>
    <message>
        <source>%1 cannot be limited to one event type.</source>
        <translation>%1 ne peut pas être limité à un type d’événement.</translation>
    </message>
    <message>
        <source>The rollups do not count %1 by country.</source>
        <translation>Les rollups ne comptent pas %1 par pays.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code, such as DE.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de pays tel que DE.</translation>
    </message>
    <message>
        <source>There can be at most %1 alert rules.</source>
        <translation>Il peut y avoir au plus %1 règles d’alerte.</translation>
    </message>
    <message>
        <source>There is no right &quot;%1&quot;: expected reader, operator or ingest.</source>
        <translation>Il n’y a pas de droit «&#x202f;%1&#x202f;»&#xa0;: reader, operator ou ingest attendu.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; has the right &quot;%2&quot; through the role &quot;%3&quot;.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» a le droit «&#x202f;%2&#x202f;» par l’intermédiaire du rôle «&#x202f;%3&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) of alert rules from %2 to %3: alert_change is kept for %4</source>
        <translation>
            <numerusform>%1 changement de règles d’alerte de %2 à %3&#xa0;: alert_change est conservé %4</numerusform>
            <numerusform>%1 changements de règles d’alerte de %2 à %3&#xa0;: alert_change est conservé %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 granted</source>
        <translation>%1&#xa0;: %2 accordé</translation>
    </message>
    <message>
        <source>%1: %2 withdrawn</source>
        <translation>%1&#xa0;: %2 retiré</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 added</source>
        <translation>règle d’alerte %1 («&#x202f;%2&#x202f;») du locataire %3 ajoutée</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 changed</source>
        <translation>règle d’alerte %1 («&#x202f;%2&#x202f;») du locataire %3 modifiée</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 removed</source>
        <translation>règle d’alerte %1 («&#x202f;%2&#x202f;») du locataire %3 supprimée</translation>
    </message>
    <message>
        <source>rows from %1 to %2 have been deleted</source>
        <translation>les lignes de %1 à %2 ont été supprimées</translation>
    </message>
    <message>
        <source>its window has more than %1 raw rows that no rollup covers</source>
        <translation>sa fenêtre contient plus de %1 lignes brutes qu’aucun rollup ne couvre</translation>
    </message>
    <message>
        <source>no matching rows in its window</source>
        <translation>aucune ligne correspondante dans sa fenêtre</translation>
    </message>
    <message>
        <source>no rows one week earlier to compare with</source>
        <translation>aucune ligne de la semaine précédente pour la comparaison</translation>
    </message>
    <message>
        <source>rollups kept changing while it was read</source>
        <translation>les rollups n’ont cessé de changer pendant la lecture</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; inherits nothing from its groups (NOINHERIT): what is granted to it would have no effect.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» n’hérite rien de ses groupes (NOINHERIT)&#xa0;: ce qu’on lui accorde resterait sans effet.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; sees other tenants through the role &quot;%2&quot;.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» voit d’autres locataires par l’intermédiaire du rôle «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 cannot be evaluated: %4</source>
        <translation>la règle d’alerte %1 («&#x202f;%2&#x202f;») du locataire %3 ne peut pas être évaluée&#xa0;: %4</translation>
    </message>
    <message>
        <source>some rollups in its window were made before its measure was recorded</source>
        <translation>certains rollups de sa fenêtre ont été créés avant que sa mesure ne soit enregistrée</translation>
    </message>
    <message>
        <source>an error on the server; the run log has the details</source>
        <translation>une erreur sur le serveur&#x202f;; le journal des exécutions contient les détails</translation>
    </message>
    <message>
        <source>a worker node cannot be reached</source>
        <translation>un nœud worker est injoignable</translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation>Il n’y a pas de note %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl annotations list</source>
        <translation>Les lister : tidemarkctl annotations list</translation>
    </message>
    <message>
        <source>A note needs a text of at most 500 characters.</source>
        <translation>Une note doit avoir un texte de 500 caractères au plus.</translation>
    </message>
    <message>
        <source>The text of a note must be one line without invisible characters.</source>
        <translation>Le texte d’une note doit tenir en une ligne, sans caractères invisibles.</translation>
    </message>
    <message>
        <source>A note needs a start, and an end that is not before it.</source>
        <translation>Une note doit avoir un début, et une fin qui ne le précède pas.</translation>
    </message>
    <message>
        <source>Only operators write notes for all tenants.</source>
        <translation>Seuls les opérateurs écrivent des notes pour tous les clients.</translation>
    </message>
    <message>
        <source>Note %1 was written by %2: only its author and operators may change or remove it.</source>
        <translation>La note %1 a été écrite par %2 : seuls son auteur et les opérateurs peuvent la modifier ou la supprimer.</translation>
    </message>
    <message>
        <source>There can be at most %2 notes for %1.</source>
        <translation>Il peut y avoir au plus %2 notes pour %1.</translation>
    </message>
    <message>
        <source>note %1 for %2 added</source>
        <translation>note %1 pour %2 ajoutée</translation>
    </message>
    <message>
        <source>note %1 for %2 changed</source>
        <translation>note %1 pour %2 modifiée</translation>
    </message>
    <message>
        <source>note %1 for %2 removed</source>
        <translation>note %1 pour %2 supprimée</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>tous les clients</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>the record</source>
        <translation>l’enregistrement</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>%1 contains a NUL byte, which the server cannot store</source>
        <translation>%1 contient un octet NUL, que le serveur ne peut pas stocker</translation>
    </message>
    <message>
        <source>a quote is not allowed here: a cell with quotes must be quoted as a whole, with its own quotes doubled</source>
        <translation>un guillemet n’est pas autorisé ici&#xa0;: une cellule contenant des guillemets doit être entièrement entre guillemets, et ses propres guillemets doublés</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>wrong number of columns (expected, found): %2</source>
        <translation>nombre de colonnes incorrect (attendu, trouvé)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 n’est pas un entier</translation>
    </message>
    <message>
        <source>%1 is out of range (0 to 2147483647)</source>
        <translation>%1 est hors limites (0 à 2147483647)</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 n’est pas un horodatage</translation>
    </message>
    <message>
        <source>%1 is before 1970 or more than a year in the future</source>
        <translation>%1 est antérieur à 1970 ou à plus d’un an dans le futur</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 n’est pas un texte</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 est trop long</translation>
    </message>
    <message>
        <source>%1 contains a line break</source>
        <translation>%1 contient un saut de ligne</translation>
    </message>
    <message>
        <source>%1 is not valid JSON</source>
        <translation>%1 n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>%1 contains \u0000, which the server cannot store</source>
        <translation>%1 contient \u0000, que le serveur ne peut pas stocker</translation>
    </message>
    <message>
        <source>%1 contains half of a surrogate pair</source>
        <translation>%1 contient une moitié de paire de substitution</translation>
    </message>
    <message>
        <source>%1 contains a number that is too large for the server</source>
        <translation>%1 contient un nombre trop grand pour le serveur</translation>
    </message>
    <message>
        <source>%1 is nested too deeply</source>
        <translation>%1 a trop de niveaux d’imbrication</translation>
    </message>
    <message>
        <source>%1 is not an HTTP status</source>
        <translation>%1 n’est pas un statut HTTP</translation>
    </message>
    <message>
        <source>%1 is not a response time</source>
        <translation>%1 n’est pas un temps de réponse</translation>
    </message>
    <message>
        <source>the message has no value</source>
        <translation>le message n’a pas de valeur</translation>
    </message>
    <message>
        <source>the server refused it: %2</source>
        <translation>le serveur l’a refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>the line does not match the log format from character %2 on</source>
        <translation>la ligne ne correspond pas au format du journal à partir du caractère %2</translation>
    </message>
    <message>
        <source>the record is longer than %1 bytes; only its start is kept</source>
        <translation>l’enregistrement dépasse %1 octets&#x202f;; seul son début est conservé</translation>
    </message>
    <message>
        <source>the header that names the columns could not be read; correct it first</source>
        <translation>l’en-tête qui nomme les colonnes n’a pas pu être lu&#x202f;; corrigez-le d’abord</translation>
    </message>
    <message>
        <source>an earlier run stored the beginning of this line as a record, because the file ended there</source>
        <translation>une exécution antérieure a stocké le début de cette ligne comme un enregistrement, car le fichier s’y terminait</translation>
    </message>
    <message>
        <source>%1 is not an address: &quot;%2&quot;. If the log names clients by host name, choose the log format</source>
        <translation>%1 n’est pas une adresse&#xa0;: «&#x202f;%2&#x202f;». Si le journal nomme les clients par nom d’hôte, choisissez le format de journal</translation>
    </message>
    <message>
        <source>the record is not a request</source>
        <translation>l’enregistrement n’est pas une requête</translation>
    </message>
    <message>
        <source>%1 contains an invalid escape (for nginx, set escape=json in the log format)</source>
        <translation>%1 contient une séquence d’échappement non valide (pour nginx, définissez escape=json dans le format de journal)</translation>
    </message>
    <message>
        <source>the line matches none of the recognized log formats</source>
        <translation>la ligne ne correspond à aucun des formats de journal reconnus</translation>
    </message>
    <message>
        <source>%1 is not an address: &quot;%2&quot;</source>
        <translation>%1 n’est pas une adresse&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is out of range (0 to 9223372036854775807)</source>
        <translation>%1 est hors limites (0 à 9223372036854775807)</translation>
    </message>
    <message>
        <source>no #Fields line before it says what the fields of the line are</source>
        <translation>aucune ligne #Fields précédente n’indique quels sont les champs de la ligne</translation>
    </message>
    <message>
        <source>the fields of the line are not those of an HTTP request (#Fields)</source>
        <translation>les champs de la ligne ne sont pas ceux d’une requête HTTP (#Fields)</translation>
    </message>
</context>
<context>
    <name>RejectsDialog</name>
    <message>
        <source>Rejected records</source>
        <translation>Enregistrements rejetés</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>as of %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>No pane has numbers that could be saved.</source>
        <translation>Aucun panneau n’a de chiffres à enregistrer.</translation>
    </message>
    <message>
        <source>A report is a file that ends with .pdf, .png or .zip: %1 does not.</source>
        <translation>Un rapport est un fichier se terminant par .pdf, .png ou .zip, ce qui n’est pas le cas de %1.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace sur le disque.</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreurs</translation>
    </message>
    <message>
        <source>Avg. response</source>
        <translation>Réponse moy.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Retention of each table</source>
        <translation>Rétention de chaque table</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Held regardless of retention</source>
        <translation>Retenu quelle que soit la rétention</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Release hold…</source>
        <translation>Lever le hold…</translation>
    </message>
    <message>
        <source>What would be deleted, day by day</source>
        <translation>Ce qui serait supprimé, jour par jour</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Nothing in %1 would be deleted. The disk must have room for all of it.</source>
        <translation>Rien ne serait supprimé dans %1. Le disque doit pouvoir tout contenir.</translation>
    </message>
    <message>
        <source>Nothing in %1 would be deleted now.</source>
        <translation>Rien ne serait supprimé dans %1 pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source> in %n bucket(s)</source>
        <translation>
            <numerusform> dans %n intervalle</numerusform>
            <numerusform> dans %n intervalles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n partition(s)</source>
        <translation>
            <numerusform> dans %n partition</numerusform>
            <numerusform> dans %n partitions</numerusform>
        </translation>
    </message>
    <message>
        <source>The next upkeep would delete %1 rows of %2%3 (%4).</source>
        <translation>La prochaine maintenance supprimerait %1 lignes de %2%3 (%4).</translation>
    </message>
    <message>
        <source>%1 older rows would be kept: %2.</source>
        <translation>%1 lignes plus anciennes seraient conservées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Data from %1 onwards would be kept.</source>
        <translation>Les données à partir du %1 seraient conservées.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Unknown column &quot;%1&quot;: expected %2.</source>
        <translation>Colonne «&#x202f;%1&#x202f;» inconnue&#xa0;: %2 attendu.</translation>
    </message>
    <message>
        <source>The filter by %1 has no value.</source>
        <translation>Le filtre par %1 n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The filter by %1 has a character that no stored text can hold.</source>
        <translation>Le filtre par %1 contient un caractère qu’aucun texte stocké ne peut contenir.</translation>
    </message>
    <message>
        <source>The filter by %2 needs a whole number, or a range such as 300..350, not %1.</source>
        <translation>Le filtre par %2 requiert un entier, ou un intervalle tel que 300..350, pas %1.</translation>
    </message>
</context>
<context>
    <name>SchemaVersion</name>
    <message>
        <source>The schema has version %1. This program supports versions up to %2 and never writes to a newer one.</source>
        <translation>Le schéma est en version %1. Ce programme prend en charge les versions jusqu’à %2 et n’écrit jamais dans une version plus récente.</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer.</source>
        <translation>Mettez à jour Tidemark sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The schema has version %1; this needs version %2.</source>
        <translation>Le schéma est en version %1&#x202f;; la version %2 est requise ici.</translation>
    </message>
    <message>
        <source>The schema has version %1, newer than this program&apos;s %2. Numbers are shown, but nothing is written. Update Tidemark on this computer.</source>
        <translation>Le schéma est en version %1, plus récente que celle de ce programme, %2. Les nombres sont affichés, mais rien n’est écrit. Mettez à jour Tidemark sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The schema has version %1, older than this program&apos;s %2, so some of what this program shows is missing. Run: tidemarkctl init</source>
        <translation>Le schéma est en version %1, plus ancienne que celle de ce programme, %2&#xa0;: une partie de ce que ce programme affiche manque. Exécutez&#xa0;: tidemarkctl init</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>5 seconds from</source>
        <translation>5 secondes dès</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>From raw rows</source>
        <translation>Des lignes brutes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>%1: %2, previously %3</source>
        <translation>%1&#xa0;: %2, précédemment %3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreurs</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>Réponse moyenne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Aucune valeur.</translation>
    </message>
    <message>
        <source>Latest %1, lowest %2, highest %3.</source>
        <translation>Dernière %1, minimum %2, maximum %3.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non situé</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>non situé</translation>
    </message>
    <message>
        <source>%1: %2, no data for the previous period</source>
        <translation>%1&#xa0;: %2, aucune donnée pour la période précédente</translation>
    </message>
    <message>
        <source>Success (2xx)</source>
        <translation>Succès (2xx)</translation>
    </message>
    <message>
        <source>Redirects (3xx)</source>
        <translation>Redirections (3xx)</translation>
    </message>
    <message>
        <source>Client errors (4xx)</source>
        <translation>Erreurs client (4xx)</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>Erreurs serveur (5xx)</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Autre statut</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Countries: %1</source>
        <translation>Pays&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change from the previous range of the same length.</source>
        <translation>Évolution par rapport à la période précédente de même durée.</translation>
    </message>
    <message>
        <source>Countries: %1.</source>
        <translation>Pays&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Top country: %1 with %2, %3.</source>
        <translation>Pays en tête&#xa0;: %1 avec %2, %3.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>%1, chosen by the filter</source>
        <translation>%1, choisi par le filtre</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (code %2)</translation>
    </message>
    <message>
        <source>Chosen: %1 of all</source>
        <translation>Choisis&#xa0;: %1 du total</translation>
    </message>
    <message>
        <source>The filter by country only marks rows here: shares stay those of all countries.</source>
        <translation>Le filtre par pays ne fait ici que marquer des lignes&#xa0;: les parts restent celles de tous les pays.</translation>
    </message>
    <message>
        <source>change from %1</source>
        <translation>évolution par rapport à %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Response (ms)</source>
        <translation>Réponse (ms)</translation>
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
        <translation>Temps connus</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Within the threshold</source>
        <translation>Sous le seuil</translation>
    </message>
    <message>
        <source>Apdex</source>
        <translation>Apdex</translation>
    </message>
    <message>
        <source>No status logged</source>
        <translation>Aucun statut journalisé</translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests</source>
        <translation>%1&#xa0;: %2 requêtes sur %3</translation>
    </message>
    <message>
        <source>Errors: %1 with 4xx and 5xx · %2 with 5xx alone</source>
        <translation>Erreurs&#xa0;: %1 avec 4xx et 5xx · %2 avec 5xx seulement</translation>
    </message>
    <message>
        <source>Only %1: shares are of these</source>
        <translation>Uniquement %1&#xa0;: les parts s’y rapportent</translation>
    </message>
    <message>
        <source>Every status as the server logged it.</source>
        <translation>Chaque statut tel que journalisé par le serveur.</translation>
    </message>
    <message>
        <source>Most frequent: %1, %2.</source>
        <translation>Le plus fréquent&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
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
        <translation>stable</translation>
    </message>
    <message>
        <source>keeps growing</source>
        <translation>croît sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 dans %n jour</numerusform>
            <numerusform>%1 dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Rows (estimate)</source>
        <translation>Lignes (estimation)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Growth per day</source>
        <translation>Croissance par jour</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>raw rows</source>
        <translation>lignes brutes</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>illimitée</translation>
    </message>
    <message>
        <source>%1 does not answer: its disk is not known.</source>
        <translation>%1 ne répond pas&#xa0;: son disque n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on the disk.</source>
        <translation>%1 sur %2 sont libres sur le disque.</translation>
    </message>
    <message>
        <source>How much of the disk is free is not known: PostgreSQL does not tell. Check it on the server.</source>
        <translation>L’espace libre sur le disque n’est pas connu&#xa0;: PostgreSQL ne l’indique pas. Vérifiez-le sur le serveur.</translation>
    </message>
    <message>
        <source>These tables take %1 and grow by %2 a day.</source>
        <translation>Ces tables occupent %1 et croissent de %2 par jour.</translation>
    </message>
    <message>
        <source>These tables take %1 and do not grow.</source>
        <translation>Ces tables occupent %1 et ne croissent pas.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the disk is full in %n day(s).</source>
        <translation>
            <numerusform>À ce rythme, le disque sera plein dans %n jour.</numerusform>
            <numerusform>À ce rythme, le disque sera plein dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the present retention they end at %1.</source>
        <translation>Avec la rétention actuelle, elles finiront par occuper %1.</translation>
    </message>
    <message>
        <source>What is younger than a day is not counted in the growth yet.</source>
        <translation>Ce qui date de moins d’un jour n’est pas encore compté dans la croissance.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>next upkeep</source>
        <translation>prochaine maintenance</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later, about</source>
        <translation>
            <numerusform>%n jour plus tard, environ</numerusform>
            <numerusform>%n jours plus tard, environ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 rows where it had %3</source>
        <translation>%1 a %2 lignes au lieu de %3</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold %1 rows: none is lost, and %2 late rows came meanwhile.</source>
        <translation>Recomptés, les rollups de cette période contiennent %1 lignes&#xa0;: aucune n’est perdue, et %2 lignes tardives sont arrivées entre-temps.</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold %1 rows, as before.</source>
        <translation>Recomptés, les rollups de cette période contiennent %1 lignes, comme avant.</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold less than before: %1. Unless the audit trail shows an expired level or a rebuilt day of that time, restore them from a backup, and report this.</source>
        <translation>Recomptés, les rollups de cette période contiennent moins de lignes qu’avant&#xa0;: %1. Sauf si le journal d’audit montre pour cette période un niveau expiré ou un jour recalculé, restaurez-les depuis une sauvegarde et signalez-le.</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No record has a time: the load time is stored (%1).</source>
        <translation>Aucun enregistrement n’a d’heure&#xa0;: l’heure de chargement est stockée (%1).</translation>
    </message>
    <message>
        <source>No record has a URL (%1).</source>
        <translation>Aucun enregistrement n’a d’URL (%1).</translation>
    </message>
    <message>
        <source>No record has a client address (%1).</source>
        <translation>Aucun enregistrement n’a d’adresse de client (%1).</translation>
    </message>
    <message>
        <source>Recognized as %1: %2</source>
        <translation>Reconnu comme %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing from %1 was stored. It looks like %2. Load it with: %3</source>
        <translation>Rien de %1 n’a été stocké. Le format semble être %2. Chargez-le avec&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing from %1 was stored. It looks like %2.</source>
        <translation>Rien de %1 n’a été stocké. Le format semble être %2.</translation>
    </message>
    <message>
        <source>Ignored, because the table has no column for them: %1</source>
        <translation>Ignorées, car la table n’a pas de colonne correspondante&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no HTTP status (0, 000, or truncated): stored with status 0.</source>
        <translation>
            <numerusform>%n requête n’a pas de statut HTTP (0, 000 ou tronqué)&#xa0;: stockée avec le statut 0.</numerusform>
            <numerusform>%n requêtes n’ont pas de statut HTTP (0, 000 ou tronqué)&#xa0;: stockées avec le statut 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a URL that the server truncated when it logged it: stored as far as it goes.</source>
        <translation>
            <numerusform>%n requête a une URL tronquée par le serveur lors de la journalisation&#xa0;: stockée telle quelle.</numerusform>
            <numerusform>%n requêtes ont une URL tronquée par le serveur lors de la journalisation&#xa0;: stockées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored, so nothing is held. Rows that an earlier load stored are held with &quot;tidemarkctl holds add&quot;, by an operator.</source>
        <translation>Rien n’a été stocké, donc rien n’est retenu. Les lignes stockées par un chargement antérieur sont retenues avec «&#x202f;tidemarkctl holds add&#x202f;», par un opérateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not requests and are not counted: HTTP/2 connections (&quot;PRI * HTTP/2.0&quot;), or what the server did by itself.</source>
        <translation>
            <numerusform>%n ligne n’est pas une requête et n’est pas comptée&#xa0;: connexion HTTP/2 («&#x202f;PRI * HTTP/2.0&#x202f;»), ou action propre du serveur.</numerusform>
            <numerusform>%n lignes ne sont pas des requêtes et ne sont pas comptées&#xa0;: connexions HTTP/2 («&#x202f;PRI * HTTP/2.0&#x202f;»), ou actions propres du serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a time without a time zone: read as UTC.</source>
        <translation>
            <numerusform>%n requête a une heure sans fuseau horaire&#xa0;: lue en UTC.</numerusform>
            <numerusform>%n requêtes ont une heure sans fuseau horaire&#xa0;: lues en UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no country: %1 knows no addresses of their kind (IPv4 or IPv6).</source>
        <translation>
            <numerusform>%n requête n’a pas de pays&#xa0;: %1 ne connaît aucune adresse de ce type (IPv4 ou IPv6).</numerusform>
            <numerusform>%n requêtes n’ont pas de pays&#xa0;: %1 ne connaît aucune adresse de ce type (IPv4 ou IPv6).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>The keychain has no password for this login.</source>
        <translation>Le trousseau n’a pas de mot de passe pour ce compte.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>Le trousseau n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>In a table: sort by this column, ascending</source>
        <translation>Dans un tableau&#xa0;: trier par cette colonne, ordre croissant</translation>
    </message>
    <message>
        <source>In a table: sort by this column, descending</source>
        <translation>Dans un tableau&#xa0;: trier par cette colonne, ordre décroissant</translation>
    </message>
</context>
<context>
    <name>TenantSidebar</name>
    <message>
        <source>Find a tenant (Ctrl+K)</source>
        <translation>Rechercher un locataire (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find a tenant by name or number</source>
        <translation>Rechercher un locataire par nom ou numéro</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>All tenants beside each other (Ctrl+Shift+O)</source>
        <translation>Tous les locataires côte à côte (Ctrl+Maj+O)</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
</context>
<context>
    <name>UniquesPane</name>
    <message>
        <source>Check exactly…</source>
        <translation>Vérifier exactement…</translation>
    </message>
    <message>
        <source>Count in the raw rows; it says first how many have to be read</source>
        <translation>Compter dans les lignes brutes&#x202f;; indique d’abord combien sont à lire</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Afficher les événements</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Show HTTP requests</source>
        <translation>Afficher les requêtes HTTP</translation>
    </message>
    <message>
        <source>Previous range (Alt+Left)</source>
        <translation>Période précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Previous range</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours, per quarter hour</source>
        <translation>24 dernières heures, par quart d’heure</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>Last 7 days, per hour</source>
        <translation>7 derniers jours, par heure</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>Last 30 days, per day</source>
        <translation>30 derniers jours, par jour</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 j</translation>
    </message>
    <message>
        <source>Last 90 days, per day</source>
        <translation>90 derniers jours, par jour</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Time zone that defines days and hours</source>
        <translation>Fuseau horaire qui délimite les jours et les heures</translation>
    </message>
    <message>
        <source>Pause live counts (Ctrl+P)</source>
        <translation>Suspendre les comptes en direct (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause live counts</source>
        <translation>Suspendre les comptes en direct</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <translation>Actualiser maintenant (F5)</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Theme: light, dark or system</source>
        <translation>Thème&#xa0;: clair, sombre ou système</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Administration (Ctrl+Shift+A)</source>
        <translation>Administration (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Earlier by the length of the range (Alt+Shift+Left)</source>
        <translation>Reculer de la durée de la période (Alt+Maj+Gauche)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Last 365 days, per day</source>
        <translation>365 derniers jours, par jour</translation>
    </message>
    <message>
        <source>Days, weeks and months of the calendar, or any other range</source>
        <translation>Jours, semaines et mois du calendrier, ou toute autre période</translation>
    </message>
    <message>
        <source>Later by the length of the range (Alt+Shift+Right)</source>
        <translation>Avancer de la durée de la période (Alt+Maj+Droite)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Avancer</translation>
    </message>
</context>
<context>
    <name>ViewSettings</name>
    <message>
        <source>The settings could not be read and were moved to %1. The window starts with defaults.</source>
        <translation>Les paramètres n’ont pas pu être lus et ont été déplacés vers %1. La fenêtre démarre avec les valeurs par défaut.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. The window starts with defaults.</source>
        <translation>Les paramètres dans %1 ne peuvent pas être lus. La fenêtre démarre avec les valeurs par défaut.</translation>
    </message>
    <message>
        <source>The time zone %1, which was chosen before, is not known on this computer. Times are shown in the computer&apos;s own zone.</source>
        <translation>Le fuseau horaire %1, choisi auparavant, n’est pas connu sur cet ordinateur. Les heures sont affichées dans le fuseau de l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>This view cannot be opened: its field “%1” cannot be “%2”.</source>
        <translation>Cette vue ne peut pas être ouverte&#xa0;: son champ «&#x202f;%1&#x202f;» ne peut pas être «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Ask for the view to be saved again.</source>
        <translation>Demandez que la vue soit enregistrée à nouveau.</translation>
    </message>
    <message>
        <source>This is no view of Tidemark.</source>
        <translation>Ce n’est pas une vue de Tidemark.</translation>
    </message>
    <message>
        <source>Save a view with “Save view to a file…”, or copy its link.</source>
        <translation>Enregistrez une vue avec «&#x202f;Enregistrer la vue dans un fichier…&#x202f;», ou copiez son lien.</translation>
    </message>
    <message>
        <source>This view was saved by a newer Tidemark (version %1 of views; this one reads up to %2).</source>
        <translation>Cette vue a été enregistrée par une version plus récente de Tidemark (version %1 des vues&#x202f;; celle-ci lit jusqu’à %2).</translation>
    </message>
    <message>
        <source>Install a newer Tidemark.</source>
        <translation>Installez une version plus récente de Tidemark.</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace sur le disque.</translation>
    </message>
</context>
<context>
    <name>WorkerNode</name>
    <message>
        <source>This is a worker node of a Citus cluster, not its coordinator.</source>
        <translation>Ceci est un nœud worker d’un cluster Citus, pas son coordinateur.</translation>
    </message>
    <message>
        <source>This is a worker of %1.</source>
        <translation>Ceci est un worker de %1.</translation>
    </message>
    <message>
        <source>Connect to the coordinator.</source>
        <translation>Connectez-vous au coordinateur.</translation>
    </message>
    <message>
        <source>Connect to its coordinator, %1.</source>
        <translation>Connectez-vous à son coordinateur, %1.</translation>
    </message>
</context>
<context>
    <name>ZonePicker</name>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>City, country or offset</source>
        <translation>Ville, pays ou décalage</translation>
    </message>
</context>
<context>
    <name>countryName</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, by its ISO 639 code</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>The rows have no country, or what is no country code: A1 (anonymous proxy) or T1 (Tor), for example.</source>
        <translation>Les lignes n’ont pas de pays, ou ce qui n’est pas un code de pays&#xa0;: A1 (proxy anonyme) ou T1 (Tor), par exemple.</translation>
    </message>
    <message>
        <source>User-assigned code: content delivery networks and GeoIP tables use it where the country is not known.</source>
        <translation>Code à l’usage des utilisateurs&#xa0;: les réseaux de diffusion de contenu et les tables GeoIP l’emploient quand le pays n’est pas connu.</translation>
    </message>
    <message>
        <source>User-assigned code: used for an unknown country.</source>
        <translation>Code à l’usage des utilisateurs&#xa0;: employé pour un pays inconnu.</translation>
    </message>
    <message>
        <source>Reserved code of the European Union: GeoIP tables use it for addresses in Europe whose country is not known.</source>
        <translation>Code réservé de l’Union européenne&#xa0;: les tables GeoIP l’emploient pour les adresses en Europe dont le pays n’est pas connu.</translation>
    </message>
    <message>
        <source>No country: GeoIP tables use it for addresses in Asia and the Pacific whose country is not known.</source>
        <translation>Aucun pays&#xa0;: les tables GeoIP l’emploient pour les adresses en Asie et dans le Pacifique dont le pays n’est pas connu.</translation>
    </message>
    <message>
        <source>Reserved code of the United Nations.</source>
        <translation>Code réservé des Nations unies.</translation>
    </message>
    <message>
        <source>Reserved code of the United Kingdom, whose own is GB.</source>
        <translation>Code réservé du Royaume-Uni, dont le code propre est GB.</translation>
    </message>
    <message>
        <source>User-assigned code that is in general use for Kosovo.</source>
        <translation>Code à l’usage des utilisateurs, couramment employé pour le Kosovo.</translation>
    </message>
    <message>
        <source>User-assigned code: it means what whoever wrote the rows says.</source>
        <translation>Code à l’usage des utilisateurs&#xa0;: son sens est celui que lui donne l’auteur des lignes.</translation>
    </message>
    <message>
        <source>This code is in no list of countries.</source>
        <translation>Ce code ne figure dans aucune liste de pays.</translation>
    </message>
</context>
<context>
    <name>layerText</name>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(aucun type)</translation>
    </message>
</context>
<context>
    <name>tidemark::BackfillModel</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>checked; no changes needed</source>
        <translation>vérifié&#x202f;; aucune modification nécessaire</translation>
    </message>
    <message>
        <source>rebuilt; buckets changed: %1</source>
        <translation>recalculé&#x202f;; intervalles modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>same number of rows; sums, countries or sketches differ</source>
        <translation>même nombre de lignes&#x202f;; sommes, pays ou sketches diffèrent</translation>
    </message>
    <message>
        <source>%1 more rows</source>
        <translation>%1 lignes de plus</translation>
    </message>
    <message>
        <source>%1 fewer rows</source>
        <translation>%1 lignes de moins</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Lignes avant</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Lignes après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>past its retention in %1</source>
        <translation>rétention dépassée dans %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CoverageModel</name>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>raw rows expired</source>
        <translation>lignes brutes expirées</translation>
    </message>
    <message>
        <source>late rows added</source>
        <translation>lignes tardives ajoutées</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>rollup failed</source>
        <translation>échec du rollup</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>All its rows are rolled up, and the raw rows still exist.</source>
        <translation>Toutes ses lignes sont agrégées, et les lignes brutes existent encore.</translation>
    </message>
    <message>
        <source>All its rows are rolled up. Its raw rows are gone, so it cannot be rebuilt.</source>
        <translation>Toutes ses lignes sont agrégées. Ses lignes brutes ont disparu, il ne peut donc pas être recalculé.</translation>
    </message>
    <message>
        <source>Complete. Late rows were added after it was completed.</source>
        <translation>Complet. Des lignes tardives ont été ajoutées depuis.</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>Il n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>It has ended, and some of its rows wait for the next rollup.</source>
        <translation>Il est terminé, et certaines de ses lignes attendent le prochain rollup.</translation>
    </message>
    <message>
        <source>It is waiting, and the last rollup failed: see the audit trail for the reason.</source>
        <translation>Il est en attente, et le dernier rollup a échoué&#xa0;: voir le journal d’audit pour la raison.</translation>
    </message>
    <message>
        <source>The rollup is past its retention and was deleted.</source>
        <translation>Le rollup a dépassé sa rétention et a été supprimé.</translation>
    </message>
    <message>
        <source>Rows not rolled up yet: %1.</source>
        <translation>Lignes pas encore agrégées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Late rows added: %1.</source>
        <translation>Lignes tardives ajoutées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It cannot be rebuilt: its raw rows no longer exist.</source>
        <translation>Il ne peut pas être recalculé&#xa0;: ses lignes brutes n’existent plus.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day&apos;s row</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month&apos;s row</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>How many late rows were added is no longer known.</source>
        <translation>Le nombre de lignes tardives ajoutées n’est plus connu.</translation>
    </message>
</context>
<context>
    <name>tidemark::Formatter</name>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday, day</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day, month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation>%1 Bn</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
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
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>il y a %1 j</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: weekday, day, month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format with weekday and year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 of the minute</source>
        <translation>%1 de la minute</translation>
    </message>
    <message>
        <source>%1 of the quarter hour</source>
        <translation>%1 du quart d’heure</translation>
    </message>
    <message>
        <source>%1 of the hour</source>
        <translation>%1 de l’heure</translation>
    </message>
    <message>
        <source>%1 of the day</source>
        <translation>%1 du jour</translation>
    </message>
    <message>
        <source>Rollup</source>
        <translation>Rollup</translation>
    </message>
    <message>
        <source>Raw rows</source>
        <translation>Lignes brutes</translation>
    </message>
    <message>
        <source>Rollup + raw rows</source>
        <translation>Rollup + lignes brutes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>Requêtes HTTP</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>quarter hour</source>
        <translation>quart d’heure</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>pas encore agrégé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Locataire %1</translation>
    </message>
    <message>
        <source>future</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>a number that rows are missing from</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>no prior data</source>
        <translation>pas de données alors</translation>
    </message>
    <message>
        <source>partial data</source>
        <translation>données partielles</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>partial: rows are missing</source>
        <translation>partiel&#xa0;: il manque des lignes</translation>
    </message>
    <message>
        <source>data expired</source>
        <translation>données expirées</translation>
    </message>
</context>
<context>
    <name>tidemark::OverviewModel</name>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, ordre décroissant</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ordre croissant</translation>
    </message>
</context>
<context>
    <name>tidemark::TenantModel</name>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Pas encore de locataires</translation>
    </message>
    <message>
        <source>No match among %1</source>
        <translation>Aucun résultat parmi %1</translation>
    </message>
    <message>
        <source>Showing %1 of %2 matches</source>
        <translation>%1 sur %2 résultats affichés</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>Tenants: %1</source>
        <translation>Locataires&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, tenant %2</source>
        <translation>%1, locataire %2</translation>
    </message>
    <message>
        <source>%1, tenant %2, pinned</source>
        <translation>%1, locataire %2, épinglé</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, affiché actuellement</translation>
    </message>
</context>
<context>
    <name>tidemark::app::ConnectionDesk</name>
    <message>
        <source>Another connection is called “%1”.</source>
        <translation>Une autre connexion s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The password stays in memory until you close Tidemark.</source>
        <translation>Le mot de passe reste en mémoire jusqu’à la fermeture de Tidemark.</translation>
    </message>
    <message>
        <source>The password could not be removed from the keychain. %1</source>
        <translation>Le mot de passe n’a pas pu être retiré du trousseau. %1</translation>
    </message>
</context>
<context>
    <name>tidemark::app::CoordinatorSession</name>
    <message>
        <source>The keychain does not answer. Enter the password, or unlock the keychain.</source>
        <translation>Le trousseau ne répond pas. Saisissez le mot de passe, ou déverrouillez le trousseau.</translation>
    </message>
    <message>
        <source>The password stays in memory until you close Tidemark.</source>
        <translation>Le mot de passe reste en mémoire jusqu’à la fermeture de Tidemark.</translation>
    </message>
</context>
<context>
    <name>tidemark::app::Dashboard</name>
    <message>
        <source>The settings cannot be saved (disk full or read-only). Pins and layout are lost when you close the window.</source>
        <translation>Les paramètres ne peuvent pas être enregistrés (disque plein ou en lecture seule). Les éléments épinglés et la disposition seront perdus à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Could not start the private coordinator of this computer. %1</source>
        <translation>Impossible de démarrer le coordinateur privé de cet ordinateur. %1</translation>
    </message>
    <message>
        <source>Fix this problem, then choose “Try now”.</source>
        <translation>Corrigez ce problème, puis choisissez «&#x202f;Essayer maintenant&#x202f;».</translation>
    </message>
    <message>
        <source>Choose “Try now” to start it, or run: tidemarkctl local start</source>
        <translation>Choisissez «&#x202f;Essayer maintenant&#x202f;» pour le démarrer, ou exécutez&#xa0;: tidemarkctl local start</translation>
    </message>
    <message>
        <source>The views cannot be saved (disk full or read-only).</source>
        <translation>Les vues ne peuvent pas être enregistrées (disque plein ou en lecture seule).</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::app::Program</name>
    <message>
        <source>Remove a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Remove “%1” from this list? Nothing changes on the server.</source>
        <translation>Retirer «&#x202f;%1&#x202f;» de cette liste&#x202f;? Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This window still uses the earlier settings of this connection. To use the new ones, close it once the import is over, and connect again.</source>
        <translation>Cette fenêtre utilise encore les anciens paramètres de cette connexion. Pour utiliser les nouveaux, fermez-la une fois l’import terminé, puis reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>tidemark::app::TrialRun</name>
    <message>
        <source>Nothing is lost. Fix this problem, then try again.</source>
        <translation>Rien n’est perdu. Corrigez ce problème, puis réessayez.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 in %2</source>
        <translation>PostgreSQL %1 dans %2</translation>
    </message>
    <message>
        <source>%1 rows of the past %2 days</source>
        <translation>%1 lignes des %2 derniers jours</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::CacheAddress</name>
    <message>
        <source>Invalid address of the shared cache: expected redis://HOST[:PORT][/DB], rediss://HOST[:PORT][/DB] or unix:PATH.</source>
        <translation>Adresse du cache partagé non valide&#xa0;: redis://HOST[:PORT][/DB], rediss://HOST[:PORT][/DB] ou unix:PATH attendu.</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::CacheClient</name>
    <message>
        <source>It cannot be reached.</source>
        <translation>Il est injoignable.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>La connexion a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>Il a fermé la connexion.</translation>
    </message>
    <message>
        <source>It refuses the login or the database.</source>
        <translation>Il refuse l’authentification ou la base de données.</translation>
    </message>
    <message>
        <source>What it answers is not Redis&apos; protocol, or too large.</source>
        <translation>Sa réponse n’est pas conforme au protocole Redis, ou est trop volumineuse.</translation>
    </message>
    <message>
        <source>It does not answer in time.</source>
        <translation>Il ne répond pas à temps.</translation>
    </message>
    <message>
        <source>What it answers is of no use.</source>
        <translation>Sa réponse est inutilisable.</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::SnapshotStore::Private</name>
    <message>
        <source>The file with saved panes, %1, is damaged and could not be moved aside. Nothing is saved until you remove it. The data on the server is not affected.</source>
        <translation>Le fichier des panneaux enregistrés, %1, est endommagé et n’a pas pu être mis de côté. Rien n’est enregistré tant que vous ne l’avez pas supprimé. Les données du serveur ne sont pas affectées.</translation>
    </message>
    <message>
        <source>The file with saved panes was damaged. It was moved to %1, and a new one was created. The data on the server is not affected.</source>
        <translation>Le fichier des panneaux enregistrés était endommagé. Il a été déplacé vers %1, et un nouveau a été créé. Les données du serveur ne sont pas affectées.</translation>
    </message>
    <message>
        <source>Cannot save what the panes show to %1 (%2). The dashboard works, but will open empty next time. Free space on the disk or check the file&apos;s permissions.</source>
        <translation>Impossible d’enregistrer dans %1 ce que montrent les panneaux (%2). Le tableau de bord fonctionne, mais s’ouvrira vide la prochaine fois. Libérez de l’espace sur le disque ou vérifiez les permissions du fichier.</translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::InstallPlanner</name>
    <message>
        <source>The functions are from Tidemark %1; this program is %2 and would leave them unchanged.</source>
        <translation>Les fonctions proviennent de Tidemark %1&#x202f;; ce programme est en version %2 et les laisserait inchangées.</translation>
    </message>
    <message>
        <source>Tables that Citus does not distribute yet would be distributed, and their rows moved to the workers.</source>
        <translation>Les tables que Citus ne distribue pas encore seraient distribuées, et leurs lignes déplacées vers les workers.</translation>
    </message>
    <message>
        <source>Tables of Citus&apos; tutorials would be adopted if there are any in the search path; rows added to adopted tables would be copied.</source>
        <translation>Les tables des tutoriels de Citus seraient reprises s’il y en a dans le chemin de recherche&#x202f;; les lignes ajoutées aux tables déjà reprises seraient copiées.</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) would be written again with the same body.</source>
        <translation>
            <numerusform>%n fonction serait réécrite avec le même corps.</numerusform>
            <numerusform>%n fonctions seraient réécrites avec le même corps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partitions for the coming days would be created where they are missing.</source>
        <translation>Les partitions des prochains jours seraient créées là où elles manquent.</translation>
    </message>
    <message>
        <source>Whether other rights or search paths would be corrected could not be determined: %1</source>
        <translation>Impossible de déterminer si d’autres droits ou chemins de recherche seraient corrigés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::SchemaInstaller</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Waiting for other installers</source>
        <translation>Attente d’autres installations</translation>
    </message>
    <message>
        <source>Roles and extensions</source>
        <translation>Rôles et extensions</translation>
    </message>
    <message>
        <source>Schema version %1</source>
        <translation>Version du schéma %1</translation>
    </message>
    <message>
        <source>Schema version %1 was created.</source>
        <translation>La version %1 du schéma a été créée.</translation>
    </message>
    <message>
        <source>Distributing the tables</source>
        <translation>Distribution des tables</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Jobs scheduled with pg_cron: %1.</source>
        <translation>Tâches planifiées avec pg_cron&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rights and policies</source>
        <translation>Droits et politiques</translation>
    </message>
    <message>
        <source>The functions are from Tidemark %1; this program is %2 and leaves them unchanged.</source>
        <translation>Les fonctions proviennent de Tidemark %1&#x202f;; ce programme est en version %2 et les laisse inchangées.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>The functions were updated.</source>
        <translation>Les fonctions ont été mises à jour.</translation>
    </message>
    <message>
        <source>%1 rights, policies and function settings were missing and were restored.</source>
        <translation>%1 droits, politiques et paramètres de fonctions manquaient et ont été rétablis.</translation>
    </message>
    <message numerus="yes">
        <source>%n pg_cron job(s) ran on another server or database, or nowhere, and were corrected.</source>
        <translation>
            <numerusform>%n tâche pg_cron s’exécutait sur un autre serveur ou une autre base de données, ou nulle part, et a été corrigée.</numerusform>
            <numerusform>%n tâches pg_cron s’exécutaient sur un autre serveur ou une autre base de données, ou nulle part, et ont été corrigées.</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_cron is not in this database, so nothing rolls up or expires automatically. %1 Or add these lines to a crontab:</source>
        <translation>pg_cron n’est pas dans cette base de données&#xa0;: rien n’est agrégé ni n’expire automatiquement. %1 Ou ajoutez ces lignes à une crontab&#xa0;:</translation>
    </message>
    <message>
        <source>Rollups are scheduled for &quot;%1&quot;.</source>
        <translation>Les rollups sont planifiés pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) were missing or had been changed, and were restored.</source>
        <translation>
            <numerusform>%n fonction manquait ou avait été modifiée, et a été rétablie.</numerusform>
            <numerusform>%n fonctions manquaient ou avaient été modifiées, et ont été rétablies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::Texts</name>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>%1 a été ignoré&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Adopting %1: %n rows</source>
        <translation>
            <numerusform>Reprise de %1&#xa0;: %n ligne</numerusform>
            <numerusform>Reprise de %1&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolling up %1</source>
        <translation>Agrégation de %1</translation>
    </message>
    <message>
        <source>The check %1 could not be run: %2</source>
        <translation>La vérification %1 n’a pas pu être exécutée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The hll extension is not in this database, so unique users cannot be counted.</source>
        <translation>L’extension hll n’est pas dans cette base de données&#xa0;: les utilisateurs uniques ne peuvent pas être comptés.</translation>
    </message>
    <message>
        <source>Schema tidemark is not in this database.</source>
        <translation>Le schéma tidemark n’est pas dans cette base de données.</translation>
    </message>
    <message>
        <source>Tidemark roles are missing on this server.</source>
        <translation>Des rôles de Tidemark manquent sur ce serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this computer&apos;s.</source>
        <translation>L’horloge du serveur avance de %1 s sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this computer&apos;s.</source>
        <translation>L’horloge du serveur retarde de %1 s sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Schema tidemark has no recorded version: its creation did not finish.</source>
        <translation>Le schéma tidemark n’a pas de version enregistrée&#xa0;: sa création n’a pas été menée à terme.</translation>
    </message>
    <message>
        <source>Install a newer Tidemark on this computer.</source>
        <translation>Installez une version plus récente de Tidemark sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The schema has version %1; this program has version %2.</source>
        <translation>Le schéma est en version %1&#x202f;; ce programme a la version %2.</translation>
    </message>
    <message>
        <source>The sketches were written with %1 = %2; this program writes and reads them with %3. Uniques are not shown.</source>
        <translation>Les sketches ont été écrits avec %1 = %2&#x202f;; ce programme les écrit et les lit avec %3. Les comptes uniques ne sont pas affichés.</translation>
    </message>
    <message>
        <source>The partitions of %1 end at %2.</source>
        <translation>Les partitions de %1 se terminent à %2.</translation>
    </message>
    <message>
        <source>%1 has no partitions.</source>
        <translation>%1 n’a pas de partitions.</translation>
    </message>
    <message>
        <source>%1 has no valid index that starts with %2.</source>
        <translation>%1 n’a pas d’index valide commençant par %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to tidemark_owner: moving its shards loses rows, and it cannot expire.</source>
        <translation>%1 appartient à %2, pas à tidemark_owner&#xa0;: le déplacement de ses shards perd des lignes, et elle ne peut pas expirer.</translation>
    </message>
    <message>
        <source>%1 is not colocated with events.</source>
        <translation>%1 n’est pas colocalisée avec events.</translation>
    </message>
    <message>
        <source>%1 is not distributed.</source>
        <translation>%1 n’est pas distribuée.</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; is paused.</source>
        <translation>La tâche «&#x202f;%1&#x202f;» est en pause.</translation>
    </message>
    <message>
        <source>The latest %1, started at %2, failed: %3</source>
        <translation>La dernière exécution de %1, démarrée à %2, a échoué&#xa0;: %3</translation>
    </message>
    <message>
        <source>This server is PostgreSQL %1; Tidemark needs %2 or newer.</source>
        <translation>Ce serveur est en PostgreSQL %1&#x202f;; Tidemark requiert %2 ou plus récent.</translation>
    </message>
    <message>
        <source>Upgrade the server, or connect to a newer one.</source>
        <translation>Mettez le serveur à niveau, ou connectez-vous à un serveur plus récent.</translation>
    </message>
    <message>
        <source>This server is a standby.</source>
        <translation>Ce serveur est un serveur secondaire (standby).</translation>
    </message>
    <message>
        <source>The hll extension is not installed on this server. Sketches of unique users need it.</source>
        <translation>L’extension hll n’est pas installée sur ce serveur. Les sketches d’utilisateurs uniques en ont besoin.</translation>
    </message>
    <message>
        <source>Citus was required, but the citus extension does not exist in this database.</source>
        <translation>Citus était requis, mais l’extension citus n’existe pas dans cette base de données.</translation>
    </message>
    <message>
        <source>Install Citus on the server and add citus to shared_preload_libraries.</source>
        <translation>Installez Citus sur le serveur et ajoutez citus à shared_preload_libraries.</translation>
    </message>
    <message>
        <source>Schema tidemark exists but has no recorded version: its creation did not finish.</source>
        <translation>Le schéma tidemark existe mais n’a pas de version enregistrée&#xa0;: sa création n’a pas été menée à terme.</translation>
    </message>
    <message>
        <source>Rollups kept committing while their tables were being read.</source>
        <translation>Des rollups n’ont cessé d’être validés pendant la lecture de leurs tables.</translation>
    </message>
    <message>
        <source>The connection was lost while it ran, so it is unknown whether it was carried out. Check the run log before you try again.</source>
        <translation>La connexion a été perdue en cours d’exécution&#xa0;: on ignore si l’opération a été effectuée. Consultez le journal des exécutions avant de réessayer.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known on this computer.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» n’est pas connu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The range has too many buckets. Choose wider buckets or a shorter range.</source>
        <translation>La période contient trop d’intervalles. Choisissez des intervalles plus larges ou une période plus courte.</translation>
    </message>
    <message>
        <source>%1 moves together with Tidemark&apos;s tables but is owned by %2. With two owners, moving a shard during writes loses rows.</source>
        <translation>%1 se déplace avec les tables de Tidemark mais appartient à %2. Avec deux propriétaires, le déplacement d’un shard pendant des écritures perd des lignes.</translation>
    </message>
    <message>
        <source>Each session keeps only one connection to each worker node. With four, a COPY of 1,000 rows takes a quarter of the time.</source>
        <translation>Chaque session ne garde qu’une connexion vers chaque nœud worker. Avec quatre, un COPY de 1000 lignes prend quatre fois moins de temps.</translation>
    </message>
    <message>
        <source>Citus does not resolve prepared transactions left by a crash. Rollups would wait for them forever.</source>
        <translation>Citus ne résout pas les transactions préparées laissées par un plantage. Les rollups les attendraient indéfiniment.</translation>
    </message>
    <message>
        <source>Node %1 is unreachable (%2): its tenants have no data, and rollups wait for it.</source>
        <translation>Le nœud %1 est injoignable (%2)&#xa0;: ses locataires n’ont pas de données, et les rollups l’attendent.</translation>
    </message>
    <message>
        <source>Start the server on %1, or check the network between the nodes.</source>
        <translation>Démarrez le serveur sur %1, ou vérifiez le réseau entre les nœuds.</translation>
    </message>
    <message>
        <source>Node %1 is inactive.</source>
        <translation>Le nœud %1 est inactif.</translation>
    </message>
    <message>
        <source>Node %1 has no shards yet.</source>
        <translation>Le nœud %1 n’a pas encore de shards.</translation>
    </message>
    <message>
        <source>Node %1 cannot reach node %2.</source>
        <translation>Le nœud %1 ne peut pas joindre le nœud %2.</translation>
    </message>
    <message>
        <source>Check the network between the nodes, and pg_hba.conf on %1.</source>
        <translation>Vérifiez le réseau entre les nœuds, et pg_hba.conf sur %1.</translation>
    </message>
    <message>
        <source>The rebalancer&apos;s %1 failed: %2</source>
        <translation>Échec de l’opération %1 du rebalancer&#xa0;: %2</translation>
    </message>
    <message>
        <source>Prepared transaction %1 on %2 has been unresolved for %3 s: rollups and expiry wait for it.</source>
        <translation>La transaction préparée %1 sur %2 n’est pas résolue depuis %3 s&#xa0;: les rollups et l’expiration l’attendent.</translation>
    </message>
    <message>
        <source>Row-level security is off on %1: every reader sees the rows of all tenants.</source>
        <translation>La sécurité au niveau des lignes est désactivée sur %1&#xa0;: tout lecteur voit les lignes de tous les locataires.</translation>
    </message>
    <message>
        <source>Policy %1 on %2 is missing: the roles it applies to cannot see or store rows there.</source>
        <translation>La politique %1 sur %2 manque&#xa0;: les rôles auxquels elle s’applique ne peuvent ni y voir ni y stocker de lignes.</translation>
    </message>
    <message>
        <source>%1 lacks rights it had initially: %2 (the first of %3). To restore them, run init as a superuser.</source>
        <translation>Il manque à %1 des droits d’origine&#xa0;: %2 (le premier sur %3). Pour les rétablir, exécutez init en tant que superutilisateur.</translation>
    </message>
    <message>
        <source>%1 can read and bypasses row-level security, as loaders do, so it sees the rows of all tenants. Use a different login for reading.</source>
        <translation>%1 peut lire et contourne la sécurité au niveau des lignes, comme les rôles de chargement&#xa0;: il voit donc les lignes de tous les locataires. Utilisez un autre compte pour la lecture.</translation>
    </message>
    <message>
        <source>%1 can read but has no tenants granted, so it sees no rows. Grant tenants (%2), or revoke its read access.</source>
        <translation>%1 peut lire mais aucun locataire ne lui est accordé&#xa0;: il ne voit donc aucune ligne. Accordez-lui des locataires (%2), ou révoquez son accès en lecture.</translation>
    </message>
    <message>
        <source>Grant it tenants, or revoke the role that lets it read.</source>
        <translation>Accordez-lui des locataires, ou révoquez le rôle qui lui permet de lire.</translation>
    </message>
    <message>
        <source>%1 has no primary key: Citus cannot move its shards while rows are written, unless whole rows are its replica identity.</source>
        <translation>%1 n’a pas de clé primaire&#xa0;: Citus ne peut pas déplacer ses shards pendant des écritures, sauf si les lignes entières servent d’identité de réplica.</translation>
    </message>
    <message>
        <source>The hll extension is not in the database on node %1, so rollups fail there. Create it on that node.</source>
        <translation>L’extension hll n’est pas dans la base de données du nœud %1&#xa0;: les rollups y échouent. Créez-la sur ce nœud.</translation>
    </message>
    <message>
        <source>Node %1 does not allow prepared transactions, so Citus cannot commit in two phases. Change the setting on that node, then restart it.</source>
        <translation>Le nœud %1 n’autorise pas les transactions préparées&#xa0;: Citus ne peut donc pas valider en deux phases. Modifiez le paramètre sur ce nœud, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>Prepared transaction %1 on %2 has been unresolved for %3 s. What it wrote is in no rollup, and the watermark may wait for it. Unless it should be committed, roll it back there.</source>
        <translation>La transaction préparée %1 sur %2 n’est pas résolue depuis %3 s. Ce qu’elle a écrit n’est dans aucun rollup, et le watermark l’attend peut-être. Sauf si elle doit être validée, annulez-la sur ce nœud.</translation>
    </message>
    <message>
        <source>Fix the other findings, then run &quot;tidemarkctl doctor&quot; again as an operator.</source>
        <translation>Corrigez les autres constats, puis relancez «&#x202f;tidemarkctl doctor&#x202f;» en tant qu’opérateur.</translation>
    </message>
    <message>
        <source>Prepared transaction %1 of %2, from %3, holds them back. Unless it should be committed, its owner or a superuser can roll it back.</source>
        <translation>La transaction préparée %1 de %2, du %3, les retient. Sauf si elle doit être validée, son propriétaire ou un superutilisateur peut l’annuler.</translation>
    </message>
    <message>
        <source>Session %1 of %2 holds them back, with a transaction open since %3. A superuser or a member of pg_signal_backend can end it.</source>
        <translation>La session %1 de %2 les retient, avec une transaction ouverte depuis %3. Un superutilisateur ou un membre de pg_signal_backend peut la terminer.</translation>
    </message>
    <message>
        <source>A session or prepared transaction holds a lock reserved for Tidemark (%1, %2). Until it is released, rows cannot be stored or are not rolled up. A superuser or a member of pg_signal_backend can end it.</source>
        <translation>Une session ou une transaction préparée détient un verrou réservé à Tidemark (%1, %2). Tant qu’il n’est pas libéré, des lignes ne peuvent pas être stockées ou ne sont pas agrégées. Un superutilisateur ou un membre de pg_signal_backend peut y mettre fin.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are in the default partition, because their days have no partition of their own.</source>
        <translation>%1 lignes de %2 sont dans la partition par défaut, car leurs jours n’ont pas de partition propre.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are dated beyond the days that have partitions. They stay in the default partition until their days come. Check the clocks of the senders; the statement lists the rows.</source>
        <translation>%1 lignes de %2 sont datées au-delà des jours qui ont des partitions. Elles restent dans la partition par défaut jusqu’à ce que leur jour vienne. Vérifiez l’horloge des émetteurs&#x202f;; l’instruction liste les lignes.</translation>
    </message>
    <message>
        <source>Start the same backfill of %1 again.</source>
        <translation>Relancez le même recalcul de %1.</translation>
    </message>
    <message>
        <source>Run the same load again; with --resume-key, each row is stored once.</source>
        <translation>Relancez le même chargement&#x202f;; avec --resume-key, chaque ligne est stockée une seule fois.</translation>
    </message>
    <message>
        <source>No job runs rollups. Only a superuser can create it.</source>
        <translation>Aucune tâche n’exécute les rollups. Seul un superutilisateur peut la créer.</translation>
    </message>
    <message>
        <source>No job creates partitions and expires rows. Only a superuser can create it.</source>
        <translation>Aucune tâche ne crée les partitions ni ne fait expirer les lignes. Seul un superutilisateur peut la créer.</translation>
    </message>
    <message>
        <source>No tenants were granted to this login, so it sees no rows.</source>
        <translation>Aucun locataire n’a été accordé à ce compte&#xa0;: il ne voit donc aucune ligne.</translation>
    </message>
    <message>
        <source>The coordinator&apos;s functions come from a different build of Tidemark than this program.</source>
        <translation>Les fonctions du coordinateur proviennent d’une autre version compilée de Tidemark que ce programme.</translation>
    </message>
    <message>
        <source>%1 has lost its search_path: other code could run in place of the intended code, with the rights of tidemark_owner.</source>
        <translation>%1 a perdu son search_path&#xa0;: un autre code pourrait s’exécuter à la place du code prévu, avec les droits de tidemark_owner.</translation>
    </message>
    <message>
        <source>%1 can create objects in schema %2, where functions that run with the rights of tidemark_owner look them up.</source>
        <translation>%1 peut créer des objets dans le schéma %2, où les recherchent des fonctions exécutées avec les droits de tidemark_owner.</translation>
    </message>
    <message>
        <source>Citus is in this database, but no table is distributed yet: all data is on this server.</source>
        <translation>Citus est dans cette base de données, mais aucune table n’est encore distribuée&#xa0;: toutes les données sont sur ce serveur.</translation>
    </message>
    <message>
        <source>%1 was distributed with rows in it. The coordinator still has copies of them (%2 bytes) that nothing reads. init counts the rows on the workers and removes the copies.</source>
        <translation>%1 a été distribuée alors qu’elle contenait des lignes. Le coordinateur en a encore des copies (%2 octets) que rien ne lit. init compte les lignes sur les workers et supprime les copies.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added to %1 after it was adopted; Tidemark does not show them.</source>
        <translation>
            <numerusform>%n ligne a été ajoutée à %1 après sa reprise&#x202f;; Tidemark ne l’affiche pas.</numerusform>
            <numerusform>%n lignes ont été ajoutées à %1 après sa reprise&#x202f;; Tidemark ne les affiche pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting rows, default partitions, locks and prepared transactions were not checked, because a node is not responding.</source>
        <translation>Les lignes en attente, partitions par défaut, verrous et transactions préparées n’ont pas été vérifiés, car un nœud ne répond pas.</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl doctor&quot; again when all nodes respond.</source>
        <translation>Relancez «&#x202f;tidemarkctl doctor&#x202f;» quand tous les nœuds répondent.</translation>
    </message>
    <message>
        <source>On %1, %2 has been waiting for %3 s: it %4.</source>
        <translation>Sur %1, %2 attend depuis %3 s&#xa0;: %4.</translation>
    </message>
    <message>
        <source>See what the blocking session is doing: SELECT * FROM pg_stat_activity</source>
        <translation>Voyez ce que fait la session bloquante&#xa0;: SELECT * FROM pg_stat_activity</translation>
    </message>
    <message>
        <source>Worker node %1 lacks logins that have rights on the tables: %2.</source>
        <translation>Il manque au nœud worker %1 des comptes qui ont des droits sur les tables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Create them on every worker (&quot;pg_dumpall --roles-only&quot; on the coordinator writes the statements), then run &quot;tidemarkctl init&quot; again.</source>
        <translation>Créez-les sur chaque worker («&#x202f;pg_dumpall --roles-only&#x202f;» sur le coordinateur écrit les instructions), puis relancez «&#x202f;tidemarkctl init&#x202f;».</translation>
    </message>
    <message>
        <source>Tables distributed by Citus: %1.</source>
        <translation>Tables distribuées par Citus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: the workers have all %2 rows; the old copies on the coordinator (%3) were removed.</source>
        <translation>%1&#xa0;: les workers ont les %2 lignes au complet&#x202f;; les anciennes copies sur le coordinateur (%3) ont été supprimées.</translation>
    </message>
    <message>
        <source>%1: the workers have %2 rows, fewer than before. The copies on the coordinator (%3) stay; nothing reads them.</source>
        <translation>%1&#xa0;: les workers ont %2 lignes, moins qu’avant. Les copies sur le coordinateur (%3) restent&#x202f;; rien ne les lit.</translation>
    </message>
    <message>
        <source>Database %1 is read-only for this login (default_transaction_read_only is on): nothing can be stored, rolled up or expired.</source>
        <translation>La base de données %1 est en lecture seule pour ce compte (default_transaction_read_only est activé)&#xa0;: rien ne peut être stocké, agrégé ni supprimé à expiration.</translation>
    </message>
    <message>
        <source>Connect with sslmode=verify-full.</source>
        <translation>Connectez-vous avec sslmode=verify-full.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 between %2 and %3 have sketches with different parameters: unique counts over them are unavailable, and rollups into them fail.</source>
        <translation>
            <numerusform>%n ligne de %1 entre %2 et %3 a des sketches aux paramètres différents&#xa0;: les comptes uniques n’y sont pas disponibles, et les rollups vers cette ligne échouent.</numerusform>
            <numerusform>%n lignes de %1 entre %2 et %3 ont des sketches aux paramètres différents&#xa0;: les comptes uniques n’y sont pas disponibles, et les rollups vers ces lignes échouent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a sample of the table was checked: there may be more.</source>
        <translation>Seul un échantillon de la table a été vérifié&#xa0;: il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>%1 rows waiting</source>
        <translation>%1 lignes en attente</translation>
    </message>
    <message>
        <source>number of waiting rows unknown</source>
        <translation>nombre de lignes en attente inconnu</translation>
    </message>
    <message>
        <source>Rollups of %1 are %2 s behind; %3.</source>
        <translation>Les rollups de %1 ont %2 s de retard&#x202f;; %3.</translation>
    </message>
    <message>
        <source>%1 was never rolled up; %2.</source>
        <translation>%1 n’a jamais été agrégé&#x202f;; %2.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them. To keep them, add a hold.</source>
        <translation>%1 lignes de %2 sont plus anciennes que la rétention des lignes brutes. Une fois agrégées, elles sont supprimées par la prochaine maintenance. Pour les conserver, ajoutez un hold.</translation>
    </message>
    <message>
        <source>Install it on the server: %1</source>
        <translation>Installez-la sur le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is loaded for this database. Run &quot;tidemarkctl init&quot; as a superuser.</source>
        <translation>Elle est chargée pour cette base de données. Exécutez «&#x202f;tidemarkctl init&#x202f;» en tant que superutilisateur.</translation>
    </message>
    <message>
        <source>It is installed on the server. Set shared_preload_libraries = &apos;pg_cron&apos; and cron.database_name = &apos;%1&apos;, restart the server, then run &quot;tidemarkctl init&quot;.</source>
        <translation>Elle est installée sur le serveur. Définissez shared_preload_libraries = &apos;pg_cron&apos; et cron.database_name = &apos;%1&apos;, redémarrez le serveur, puis exécutez «&#x202f;tidemarkctl init&#x202f;».</translation>
    </message>
    <message>
        <source>On this server, it works in database %1 only (cron.database_name).</source>
        <translation>Sur ce serveur, elle ne fonctionne que dans la base de données %1 (cron.database_name).</translation>
    </message>
    <message>
        <source>Database %1 is read-only: default_transaction_read_only is on.</source>
        <translation>La base de données %1 est en lecture seule&#xa0;: default_transaction_read_only est activé.</translation>
    </message>
    <message>
        <source>pg_cron is in this database, but its launcher is not running for it, so no job runs.</source>
        <translation>pg_cron est dans cette base de données, mais son lanceur ne s’exécute pas pour elle&#xa0;: aucune tâche ne s’exécute.</translation>
    </message>
    <message>
        <source>Add pg_cron to shared_preload_libraries, set cron.database_name = &apos;%1&apos;, and restart the server.</source>
        <translation>Ajoutez pg_cron à shared_preload_libraries, définissez cron.database_name = &apos;%1&apos;, et redémarrez le serveur.</translation>
    </message>
    <message>
        <source>Set cron.database_name = &apos;%1&apos; instead of &apos;%2&apos;, and restart the server.</source>
        <translation>Définissez cron.database_name = &apos;%1&apos; au lieu de &apos;%2&apos;, et redémarrez le serveur.</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; cannot run: its role %2 cannot log in.</source>
        <translation>La tâche «&#x202f;%1&#x202f;» ne peut pas s’exécuter&#xa0;: son rôle %2 ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>pg_cron could not start the latest run of job &quot;%1&quot;: %2. It connects as tidemark_owner and needs a line in pg_hba.conf, or cron.use_background_workers.</source>
        <translation>pg_cron n’a pas pu démarrer la dernière exécution de la tâche «&#x202f;%1&#x202f;»&#xa0;: %2. Il se connecte en tant que tidemark_owner et requiert une ligne dans pg_hba.conf, ou cron.use_background_workers.</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>base de données %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>hôte %1</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; runs on %2, not here (%3), as happens after a dump is restored on another server. Stop it on the old server, then run init as a superuser.</source>
        <translation>La tâche «&#x202f;%1&#x202f;» s’exécute sur %2, pas ici (%3), comme après la restauration d’une sauvegarde sur un autre serveur. Arrêtez-la sur l’ancien serveur, puis exécutez init en tant que superutilisateur.</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; cannot run: its role %2 does not exist on this server.</source>
        <translation>La tâche «&#x202f;%1&#x202f;» ne peut pas s’exécuter&#xa0;: son rôle %2 n’existe pas sur ce serveur.</translation>
    </message>
    <message>
        <source>pg_cron is not in this database, and nothing else runs the rollup each minute, creates partitions or expires rows each hour. %1 Or add these lines to a crontab.</source>
        <translation>pg_cron n’est pas dans cette base de données, et rien d’autre n’exécute le rollup chaque minute, ni ne crée de partitions ou ne fait expirer de lignes chaque heure. %1 Ou ajoutez ces lignes à une crontab.</translation>
    </message>
    <message>
        <source>Its jobs ran before. Was a dump restored without them? Before a restore, create the extension in the new database: %1</source>
        <translation>Ses tâches s’exécutaient auparavant. Une sauvegarde a-t-elle été restaurée sans elles&#x202f;? Avant une restauration, créez l’extension dans la nouvelle base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>The latest %1, started at %2, was interrupted: it was cancelled, or its session or the server ended.</source>
        <translation>La dernière exécution de %1, démarrée à %2, a été interrompue&#xa0;: elle a été annulée, ou sa session ou le serveur s’est arrêté.</translation>
    </message>
    <message>
        <source>Tenant %1 is not granted to this login (%2).</source>
        <translation>Le locataire %1 n’est pas accordé à ce compte (%2).</translation>
    </message>
    <message>
        <source>Unique counts are unavailable: sketch parameters differ. All other counts are correct.</source>
        <translation>Les comptes uniques sont indisponibles&#xa0;: les paramètres des sketches diffèrent. Tous les autres comptes sont corrects.</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl doctor&quot; to see which buckets are affected.</source>
        <translation>Exécutez «&#x202f;tidemarkctl doctor&#x202f;» pour voir quels intervalles sont concernés.</translation>
    </message>
    <message>
        <source>The rollup cannot add to buckets whose sketch parameters differ. Nothing was changed; the rows are still counted as raw rows.</source>
        <translation>Le rollup ne peut pas compléter les intervalles dont les paramètres de sketch diffèrent. Rien n’a été modifié&#x202f;; les lignes sont toujours comptées comme lignes brutes.</translation>
    </message>
    <message>
        <source>%1 can choose the batch of the rows it inserts into %2. Rows in a batch that is already rolled up are not counted anywhere.</source>
        <translation>%1 peut choisir le lot des lignes qu’il insère dans %2. Les lignes d’un lot déjà agrégé ne sont comptées nulle part.</translation>
    </message>
    <message>
        <source>%1 rows of %2 on the UTC day %3 are in no rollup: they were added to a batch that was already rolled up. Numbers for that day are too low.</source>
        <translation>%1 lignes de %2 du jour UTC %3 ne sont dans aucun rollup&#xa0;: elles ont été ajoutées à un lot déjà agrégé. Les nombres de ce jour sont trop bas.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need the newer version and were skipped.</source>
        <translation>
            <numerusform>%n vérification requiert la version plus récente et a été ignorée.</numerusform>
            <numerusform>%n vérifications requièrent la version plus récente et ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login %1 loads rows and bypasses row-level security, so it must not read. Connect with a login that has the role %2.</source>
        <translation>Le compte %1 charge des lignes et contourne la sécurité au niveau des lignes&#xa0;: il ne doit donc pas lire. Connectez-vous avec un compte qui a le rôle %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) of the schema are missing or were changed: tidemark.%1 (the first). To restore them, run init as a superuser.</source>
        <translation>
            <numerusform>%n fonction du schéma manque ou a été modifiée&#xa0;: tidemark.%1. Pour la rétablir, exécutez init en tant que superutilisateur.</numerusform>
            <numerusform>%n fonctions du schéma manquent ou ont été modifiées&#xa0;: tidemark.%1 (la première). Pour les rétablir, exécutez init en tant que superutilisateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>init would fail: creating roles, extensions and the schema needs a superuser.</source>
        <translation>init échouerait&#xa0;: la création des rôles, des extensions et du schéma requiert un superutilisateur.</translation>
    </message>
    <message>
        <source>Connect as a superuser.</source>
        <translation>Connectez-vous en tant que superutilisateur.</translation>
    </message>
    <message>
        <source>Remove the filter by status class to see all of them.</source>
        <translation>Retirez le filtre par classe de statut pour tout voir.</translation>
    </message>
    <message>
        <source>Remove the filter by country to see all of them.</source>
        <translation>Retirez le filtre par pays pour tout voir.</translation>
    </message>
    <message>
        <source>Requests of a status class by country: only raw rows hold both, the rollups do not.</source>
        <translation>Requêtes d’une classe de statut par pays&#xa0;: seules les lignes brutes contiennent les deux, pas les rollups.</translation>
    </message>
    <message>
        <source>Remove one of the two filters to see the requests by the other.</source>
        <translation>Retirez l’un des deux filtres pour voir les requêtes selon l’autre.</translation>
    </message>
    <message>
        <source>Split by status class, or remove the filter.</source>
        <translation>Ventilez par classe de statut, ou retirez le filtre.</translation>
    </message>
    <message>
        <source>Unique users by country: only raw rows hold them, the rollups do not.</source>
        <translation>Utilisateurs uniques par pays&#xa0;: seules les lignes brutes les contiennent, pas les rollups.</translation>
    </message>
    <message>
        <source>Unique addresses by status class: only raw rows hold them, the rollups do not.</source>
        <translation>Adresses uniques par classe de statut&#xa0;: seules les lignes brutes les contiennent, pas les rollups.</translation>
    </message>
    <message>
        <source>Unique addresses by country: only raw rows hold them, the rollups do not.</source>
        <translation>Adresses uniques par pays&#xa0;: seules les lignes brutes les contiennent, pas les rollups.</translation>
    </message>
    <message>
        <source>Countries by status class: only raw rows hold both, the rollups do not.</source>
        <translation>Pays par classe de statut&#xa0;: seules les lignes brutes contiennent les deux, pas les rollups.</translation>
    </message>
    <message>
        <source>Status classes and response times by country: only raw rows hold them, the rollups do not.</source>
        <translation>Classes de statut et temps de réponse par pays&#xa0;: seules les lignes brutes les contiennent, pas les rollups.</translation>
    </message>
    <message>
        <source>Raw rows of this range have expired: they cannot be counted.</source>
        <translation>Des lignes brutes de cette période ont expiré&#xa0;: elles ne peuvent pas être comptées.</translation>
    </message>
    <message>
        <source>Count the part that is still kept.</source>
        <translation>Comptez la partie encore conservée.</translation>
    </message>
    <message>
        <source>Response times by status class: only raw rows hold them, the rollups do not.</source>
        <translation>Temps de réponse par classe de statut&#xa0;: seules les lignes brutes les contiennent, pas les rollups.</translation>
    </message>
    <message>
        <source>Response times by country: only raw rows hold them, the rollups do not.</source>
        <translation>Temps de réponse par pays&#xa0;: seules les lignes brutes les contiennent, pas les rollups.</translation>
    </message>
    <message>
        <source>Status codes by country: only raw rows hold both, the rollups do not.</source>
        <translation>Codes de statut par pays&#xa0;: seules les lignes brutes contiennent les deux, pas les rollups.</translation>
    </message>
    <message numerus="yes">
        <source>The hourly rollups of the last %n hour(s) are not kept.</source>
        <translation>
            <numerusform>Les rollups horaires de la dernière heure ne sont pas conservés.</numerusform>
            <numerusform>Les rollups horaires des %n dernières heures ne sont pas conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them longer: tidemarkctl retention</source>
        <translation>Conservez-les plus longtemps&#xa0;: tidemarkctl retention</translation>
    </message>
    <message>
        <source>The functions of this coordinator are of an older version, which has no overview.</source>
        <translation>Les fonctions de ce coordinateur sont d’une version plus ancienne, qui n’a pas de vue d’ensemble.</translation>
    </message>
    <message>
        <source>Update them: tidemarkctl init</source>
        <translation>Mettez-les à jour&#xa0;: tidemarkctl init</translation>
    </message>
    <message>
        <source>No known run of job &quot;%1&quot; has succeeded, for three intervals or longer. The latest one: %2</source>
        <translation>Aucune exécution connue de la tâche «&#x202f;%1&#x202f;» n’a réussi depuis au moins trois intervalles d’exécution. La dernière&#xa0;: %2</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; has not succeeded since %2, for three intervals or longer. Its latest run: %3</source>
        <translation>La tâche «&#x202f;%1&#x202f;» n’a pas réussi depuis %2, soit au moins trois intervalles d’exécution. Sa dernière exécution&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>The disk of %1 is full in %n day(s), if raw rows and rollups go on growing as they do.</source>
        <translation>
            <numerusform>Le disque de %1 sera plein dans %n jour si les lignes brutes et les rollups continuent de croître ainsi.</numerusform>
            <numerusform>Le disque de %1 sera plein dans %n jours si les lignes brutes et les rollups continuent de croître ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the data to a larger disk, or keep rows for a shorter time: &quot;tidemarkctl storage&quot; shows what grows, and &quot;tidemarkctl retention TABLE INTERVAL --dry-run&quot; what a shorter time would free.</source>
        <translation>Déplacez les données vers un disque plus grand, ou conservez les lignes moins longtemps&#xa0;: «&#x202f;tidemarkctl storage&#x202f;» montre ce qui croît, et «&#x202f;tidemarkctl retention TABLE INTERVAL --dry-run&#x202f;» ce qu’une durée plus courte libérerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 have not been evaluated since %2, so their states are out of date. Rules are evaluated after each rollup.</source>
        <translation>
            <numerusform>%n règle d’alerte de %1 n’a pas été évaluée depuis %2&#xa0;: son état n’est donc plus à jour. Les règles sont évaluées après chaque rollup.</numerusform>
            <numerusform>%n règles d’alerte de %1 n’ont pas été évaluées depuis %2&#xa0;: leurs états ne sont donc plus à jour. Les règles sont évaluées après chaque rollup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 cannot be evaluated. Rule %2: %3</source>
        <translation>
            <numerusform>%n règle d’alerte de %1 ne peut pas être évaluée. Règle %2&#xa0;: %3</numerusform>
            <numerusform>%n règles d’alerte de %1 ne peuvent pas être évaluées. Règle %2&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the operator to install it on the server (on Debian: postgresql-%1-hll), and then to run: tidemarkctl init</source>
        <translation>Demandez à l’opérateur de l’installer sur le serveur (sur Debian&#xa0;: postgresql-%1-hll), puis d’exécuter&#xa0;: tidemarkctl init</translation>
    </message>
    <message>
        <source>The hll extension is on the server, but not in this database.</source>
        <translation>L’extension hll est sur le serveur, mais pas dans cette base de données.</translation>
    </message>
    <message>
        <source>Ask the operator to run: tidemarkctl init</source>
        <translation>Demandez à l’opérateur d’exécuter&#xa0;: tidemarkctl init</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or ask the operator to run: tidemarkctl init</source>
        <translation>Vérifiez le nom de la base de données, ou demandez à l’opérateur d’exécuter&#xa0;: tidemarkctl init</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer.</source>
        <translation>Mettez à jour Tidemark sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Version %1, as this program has it.</source>
        <translation>Version %1, comme dans ce programme.</translation>
    </message>
    <message>
        <source>Schema tidemark exists; this login may not read it.</source>
        <translation>Le schéma tidemark existe&#x202f;; ce compte n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 may not read schema tidemark.</source>
        <translation>%1 n’a pas le droit de lire le schéma tidemark.</translation>
    </message>
    <message>
        <source>Ask the operator to run: %1</source>
        <translation>Demandez à l’opérateur d’exécuter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 may read and operate.</source>
        <translation>%1 peut lire et opérer.</translation>
    </message>
    <message>
        <source>%1 may read.</source>
        <translation>%1 peut lire.</translation>
    </message>
    <message>
        <source>%1 may operate.</source>
        <translation>%1 peut opérer.</translation>
    </message>
    <message>
        <source>%1 may not operate.</source>
        <translation>%1 ne peut pas opérer.</translation>
    </message>
    <message>
        <source>The server accepts the login.</source>
        <translation>Le serveur accepte la connexion.</translation>
    </message>
    <message>
        <source>A socket of this computer; there is no name to look up.</source>
        <translation>Un socket de cet ordinateur&#x202f;; il n’y a pas de nom à résoudre.</translation>
    </message>
    <message>
        <source>%1 is an address; there is no name to look up.</source>
        <translation>%1 est une adresse&#x202f;; il n’y a pas de nom à résoudre.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 est %2.</translation>
    </message>
    <message>
        <source>Correct the settings. Services are read from ~/.pg_service.conf and from the file that PGSERVICEFILE names.</source>
        <translation>Corrigez les paramètres. Les services sont lus dans ~/.pg_service.conf et dans le fichier désigné par PGSERVICEFILE.</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and that this computer is on the right network (VPN?).</source>
        <translation>Vérifiez l’orthographe de l’hôte, et que cet ordinateur est sur le bon réseau (VPN&#x202f;?).</translation>
    </message>
    <message>
        <source>A server listens at %1.</source>
        <translation>Un serveur écoute sur %1.</translation>
    </message>
    <message>
        <source>Check that the server runs, that it listens on this address (listen_addresses, port), and that no firewall is in between. PostgreSQL&apos;s usual port is 5432.</source>
        <translation>Vérifiez que le serveur fonctionne, qu’il écoute sur cette adresse (listen_addresses, port) et qu’aucun pare-feu ne s’interpose. Le port habituel de PostgreSQL est 5432.</translation>
    </message>
    <message>
        <source>A socket of this computer needs no TLS.</source>
        <translation>Un socket de cet ordinateur n’a pas besoin de TLS.</translation>
    </message>
    <message>
        <source>Set sslmode to verify-full, and sslrootcert to the authority&apos;s certificate if it is your own.</source>
        <translation>Définissez sslmode sur verify-full, et sslrootcert sur le certificat de l’autorité si c’est la vôtre.</translation>
    </message>
    <message>
        <source>The server is on this computer, so TLS is not needed.</source>
        <translation>Le serveur est sur cet ordinateur, TLS n’est donc pas nécessaire.</translation>
    </message>
    <message>
        <source>The connection is not encrypted (sslmode=%1): passwords and data can be read on the way.</source>
        <translation>La connexion n’est pas chiffrée (sslmode=%1)&#xa0;: mots de passe et données peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>The server offers no TLS, and sslmode=%1 goes on without: passwords and data can be read on the way.</source>
        <translation>Le serveur ne propose pas TLS, et sslmode=%1 s’en passe&#xa0;: mots de passe et données peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>Encrypted; certificate and name are verified.</source>
        <translation>Chiffrée&#x202f;; le certificat et le nom sont vérifiés.</translation>
    </message>
    <message>
        <source>%1; the certificate for %2 is verified. Issued by %3, valid until %4.</source>
        <translation>%1&#x202f;; le certificat de %2 est vérifié. Émis par %3, valide jusqu’au %4.</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is verified, but not the server&apos;s name (sslmode=%1).</source>
        <translation>Chiffrée, et le certificat est vérifié, mais pas le nom du serveur (sslmode=%1).</translation>
    </message>
    <message>
        <source>Encrypted, but the server&apos;s certificate is not verified (sslmode=%1): any server could be at the other end.</source>
        <translation>Chiffrée, mais le certificat du serveur n’est pas vérifié (sslmode=%1)&#xa0;: n’importe quel serveur pourrait être à l’autre bout.</translation>
    </message>
    <message>
        <source>The server offers no TLS, and sslmode=%1 insists on it.</source>
        <translation>Le serveur ne propose pas TLS, et sslmode=%1 l’exige.</translation>
    </message>
    <message>
        <source>Ask the operator to turn TLS on (ssl = on). Only inside a network that you trust may sslmode be weaker.</source>
        <translation>Demandez à l’opérateur d’activer TLS (ssl = on). sslmode ne peut être plus faible qu’à l’intérieur d’un réseau de confiance.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <translation>Le certificat du serveur a expiré le %1.</translation>
    </message>
    <message>
        <source>Ask the operator to renew it.</source>
        <translation>Demandez à l’opérateur de le renouveler.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1.</source>
        <translation>Le certificat du serveur n’est pas valide avant le %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask the operator.</source>
        <translation>Vérifiez l’horloge de cet ordinateur, puis demandez à l’opérateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by %1, which this computer does not trust.</source>
        <translation>Le certificat du serveur a été émis par %1, à qui cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>There are no trusted authorities at all. Set sslrootcert to the file with the authority&apos;s certificate.</source>
        <translation>Il n’y a aucune autorité de confiance. Définissez sslrootcert sur le fichier contenant le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>Ask the operator for the authority&apos;s certificate and set sslrootcert to that file. Trusted now: %1.</source>
        <translation>Demandez à l’opérateur le certificat de l’autorité et définissez sslrootcert sur ce fichier. De confiance actuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this host.</source>
        <translation>Le certificat est destiné à %1, pas à cet hôte.</translation>
    </message>
    <message>
        <source>Connect with the name that the certificate is for. If that is right, this may be another server than you think.</source>
        <translation>Connectez-vous avec le nom auquel le certificat est destiné. Si ce nom est correct, ce serveur n’est peut-être pas celui que vous croyez.</translation>
    </message>
    <message>
        <source>Ask the operator what the server&apos;s TLS needs. Nothing was sent over the connection.</source>
        <translation>Demandez à l’opérateur ce que requiert le TLS du serveur. Rien n’a été envoyé sur la connexion.</translation>
    </message>
    <message>
        <source>The server asks for a password, and none is known.</source>
        <translation>Le serveur demande un mot de passe, et aucun n’est connu.</translation>
    </message>
    <message>
        <source>Enter it here, or keep it in ~/.pgpass (mode 0600).</source>
        <translation>Saisissez-le ici, ou gardez-le dans ~/.pgpass (mode 0600).</translation>
    </message>
    <message>
        <source>Enter the password again, and check the user&apos;s name. The server says the same for both.</source>
        <translation>Saisissez à nouveau le mot de passe, et vérifiez le nom de l’utilisateur. Le serveur répond la même chose dans les deux cas.</translation>
    </message>
    <message>
        <source>No rule on the server allows this user, database and computer. Ask the operator for a line in pg_hba.conf.</source>
        <translation>Aucune règle du serveur n’autorise cet utilisateur, cette base de données et cet ordinateur. Demandez à l’opérateur une ligne dans pg_hba.conf.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, and ask the operator how this user may log in.</source>
        <translation>Vérifiez le nom de l’utilisateur, et demandez à l’opérateur comment cet utilisateur peut se connecter.</translation>
    </message>
    <message>
        <source>Ask the operator to run: GRANT CONNECT ON DATABASE … TO …</source>
        <translation>Demandez à l’opérateur d’exécuter&#xa0;: GRANT CONNECT ON DATABASE … TO …</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>Choisissez une autre base de données.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name. If none is given, it is the same as the user&apos;s.</source>
        <translation>Vérifiez le nom de la base de données. S’il n’est pas indiqué, c’est celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>The connection may be unencrypted, and the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>La connexion peut ne pas être chiffrée, et le certificat du serveur n’est pas vérifié (sslmode=%1).</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::CopyTarget</name>
    <message>
        <source>Another load with the key &quot;%1&quot; is running.</source>
        <translation>Un autre chargement avec la clé «&#x202f;%1&#x202f;» est en cours.</translation>
    </message>
    <message>
        <source>a trigger on the table discarded the row</source>
        <translation>un trigger de la table a écarté la ligne</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::LoadSession</name>
    <message>
        <source>--strict needs a finite input; it cannot be combined with --follow or Kafka.</source>
        <translation>--strict requiert une entrée finie&#x202f;; cette option ne peut pas être combinée avec --follow ni Kafka.</translation>
    </message>
    <message>
        <source>Nothing was stored: %1 of %2 records are bad.</source>
        <translation>Rien n’a été stocké&#xa0;: %1 enregistrements sur %2 sont incorrects.</translation>
    </message>
    <message>
        <source>retrying: %1</source>
        <translation>nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>--hold needs a finite input; it cannot be combined with --follow or Kafka.</source>
        <translation>--hold requiert une entrée finie&#x202f;; cette option ne peut pas être combinée avec --follow ni Kafka.</translation>
    </message>
    <message>
        <source>The schema has version %1, which does not keep the bytes sent: everything else is stored. To keep them, run &quot;tidemarkctl init&quot; first.</source>
        <translation>Le schéma est en version %1, qui ne conserve pas les octets envoyés&#xa0;: tout le reste est stocké. Pour les conserver, exécutez d’abord «&#x202f;tidemarkctl init&#x202f;».</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::Loader</name>
    <message>
        <source>A load is already running.</source>
        <translation>Un chargement est déjà en cours.</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::WaitWatch</name>
    <message>
        <source>a prepared transaction</source>
        <translation>une transaction préparée</translation>
    </message>
    <message>
        <source>session %1 of %2</source>
        <translation>session %1 de %2</translation>
    </message>
    <message>
        <source>session %1 of %2 (%3)</source>
        <translation>session %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>waiting for %1, locked by %2</source>
        <translation>attend %1, verrouillé par %2</translation>
    </message>
    <message>
        <source>waiting for the resume key, in use by %1</source>
        <translation>attend la clé de reprise, utilisée par %1</translation>
    </message>
    <message>
        <source>waiting for the open batch, held by %1</source>
        <translation>attend le lot ouvert, détenu par %1</translation>
    </message>
    <message>
        <source>waiting for a lock on %1, held by %2</source>
        <translation>attend un verrou sur %1, détenu par %2</translation>
    </message>
    <message>
        <source>waiting for a lock, held by %1</source>
        <translation>attend un verrou, détenu par %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>À propos de Tidemark</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Real-time analytics dashboard for Citus and PostgreSQL.</source>
        <translation>Tableau de bord d’analyse en temps réel pour Citus et PostgreSQL.</translation>
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
        <translation>%1&#xa0;: version du schéma %2 (ce programme&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1: schema version unknown (this program: %2)</source>
        <translation>%1&#xa0;: version du schéma inconnue (ce programme&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AdminRoom</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Recalcul</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Back to the dashboard (Ctrl+Shift+A)</source>
        <translation>Retour au tableau de bord (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>This login is read-only. To run maintenance: GRANT tidemark_operator TO your login role.</source>
        <translation>Ce compte est en lecture seule. Pour la maintenance&#xa0;: GRANT tidemark_operator TO votre rôle de connexion.</translation>
    </message>
    <message>
        <source>Another task is running. Wait until it finishes.</source>
        <translation>Une autre opération est en cours. Attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>%1: connection lost, outcome unknown. Checking the run log…</source>
        <translation>%1&#xa0;: connexion perdue, issue inconnue. Vérification du journal des exécutions…</translation>
    </message>
    <message>
        <source>%1: connection lost, outcome unknown. %2</source>
        <translation>%1&#xa0;: connexion perdue, issue inconnue. %2</translation>
    </message>
    <message>
        <source>%1: the connection was lost before it started. Nothing was changed.</source>
        <translation>%1&#xa0;: la connexion a été perdue avant le début. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: interrupted when the connection was lost. Uncommitted changes were rolled back.</source>
        <translation>%1&#xa0;: interrompu par la perte de la connexion. Les modifications non validées ont été annulées.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the connection was lost, but it finished: %n row(s).</source>
        <translation>
            <numerusform>%1&#xa0;: la connexion a été perdue, mais l’opération s’est terminée&#xa0;: %n ligne.</numerusform>
            <numerusform>%1&#xa0;: la connexion a été perdue, mais l’opération s’est terminée&#xa0;: %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the connection was lost, but it finished.</source>
        <translation>%1&#xa0;: la connexion a été perdue, mais l’opération s’est terminée.</translation>
    </message>
    <message>
        <source>%1: the connection was lost; the result was &quot;%2&quot;. %3</source>
        <translation>%1&#xa0;: la connexion a été perdue&#x202f;; le résultat était «&#x202f;%2&#x202f;». %3</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Chargements</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AgeLabel</name>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AlertDialog</name>
    <message>
        <source>Keep firing until it is back beyond</source>
        <translation>Maintenir l’alerte jusqu’au retour au-delà de</translation>
    </message>
    <message>
        <source>Evaluate this rule</source>
        <translation>Évaluer cette règle</translation>
    </message>
    <message>
        <source>Add alert rule</source>
        <translation>Ajouter une règle d’alerte</translation>
    </message>
    <message>
        <source>Edit alert rule</source>
        <translation>Modifier la règle d’alerte</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All countries; a code such as DE</source>
        <translation>Tous les pays&#x202f;; un code tel que DE</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>Clear threshold</source>
        <translation>Seuil de fin d’alerte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Fire after</source>
        <translation>Déclencher après</translation>
    </message>
    <message>
        <source>Stop firing after</source>
        <translation>Cesser après</translation>
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
        <translation> octets</translation>
    </message>
    <message>
        <source>Checking the last 30 days…</source>
        <translation>Vérification des 30 derniers jours…</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>La règle requiert un nom.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AlertsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d’alerte</translation>
    </message>
    <message>
        <source>Changes of the selected rule</source>
        <translation>Changements de la règle sélectionnée</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Select a rule to see its changes.</source>
        <translation>Sélectionnez une règle pour voir ses changements.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>There are no alert rules. The coordinator evaluates rules after each rollup, whether or not a window is open.</source>
        <translation>Il n’y a pas de règles d’alerte. Le coordinateur évalue les règles après chaque rollup, qu’une fenêtre soit ouverte ou non.</translation>
    </message>
    <message>
        <source>Some rules have not been evaluated for 5 minutes. Rules are evaluated after each rollup: check the schedule.</source>
        <translation>Certaines règles n’ont pas été évaluées depuis 5 minutes. Les règles sont évaluées après chaque rollup&#xa0;: vérifiez la planification.</translation>
    </message>
    <message>
        <source>The coordinator evaluates these rules after each rollup, whether or not a window is open.</source>
        <translation>Le coordinateur évalue ces règles après chaque rollup, qu’une fenêtre soit ouverte ou non.</translation>
    </message>
    <message>
        <source>Remove alert rule</source>
        <translation>Supprimer la règle d’alerte</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>Supprimer la règle «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>It is no longer evaluated. Its history stays.</source>
        <translation>Elle n’est plus évaluée. Son historique reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep rule</source>
        <translation>Garder la règle</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AnnotationsDialog</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Show its time</source>
        <translation>Afficher sa période</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is annotated from %1.</source>
        <translation>Aucune annotation pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) from %1.</source>
        <translation>
            <numerusform>%n annotation pour %1.</numerusform>
            <numerusform>%n annotations pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded by the coordinator; it cannot be changed.</source>
        <translation>Le coordinateur le signale lui-même : ce n’est pas modifiable.</translation>
    </message>
    <message>
        <source>Only the author and operators may change a note.</source>
        <translation>Seuls l’auteur et les opérateurs peuvent modifier une note.</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Remove the note “%1”?</source>
        <translation>Supprimer la note « %1 » ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>It disappears for everybody. The audit trail keeps its text for as long as it keeps runs.</source>
        <translation>Elle disparaît pour tout le monde. Le journal d’audit garde son texte aussi longtemps que les exécutions.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AttentionPage</name>
    <message>
        <source>Rolls up the rows of %1 that wait.</source>
        <translation>Agrège les lignes de %1 en attente.</translation>
    </message>
    <message>
        <source>Creates the partitions of %1 that are due, and carries rows over from the default partition.</source>
        <translation>Crée les partitions de %1 qui doivent l’être, et y transfère les lignes de la partition par défaut.</translation>
    </message>
    <message>
        <source>Runs the upkeep: creates partitions, and expires what is past its retention.</source>
        <translation>Lance la maintenance&#xa0;: crée les partitions, et fait expirer ce qui a dépassé sa rétention.</translation>
    </message>
    <message>
        <source>Rebuilds the rollups of %1 from raw rows, each UTC day in a transaction of its own.</source>
        <translation>Recalcule les rollups de %1 à partir des lignes brutes, chaque jour UTC dans sa propre transaction.</translation>
    </message>
    <message>
        <source>Resumes the scheduled job %1.</source>
        <translation>Reprend la tâche planifiée %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Points à surveiller</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Copy fix</source>
        <translation>Copier la correction</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Fix copied to the clipboard.</source>
        <translation>Correction copiée dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Lag in the status line: amber from</source>
        <translation>Retard dans la barre d’état&#xa0;: orange dès</translation>
    </message>
    <message>
        <source>Lag that turns amber, in seconds</source>
        <translation>Retard à partir duquel l’affichage devient orange, en secondes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>red from</source>
        <translation>rouge dès</translation>
    </message>
    <message>
        <source>Lag that turns red, in seconds</source>
        <translation>Retard à partir duquel l’affichage devient rouge, en secondes</translation>
    </message>
    <message>
        <source>Partitions ahead: amber below</source>
        <translation>Partitions d’avance&#xa0;: orange sous</translation>
    </message>
    <message>
        <source>Partitions ahead that turn amber, in hours</source>
        <translation>Partitions d’avance sous lesquelles l’affichage devient orange, en heures</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>red below</source>
        <translation>rouge sous</translation>
    </message>
    <message>
        <source>Partitions ahead that turn red, in hours</source>
        <translation>Partitions d’avance sous lesquelles l’affichage devient rouge, en heures</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème détecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), most serious first.</source>
        <translation>
            <numerusform>%n constat.</numerusform>
            <numerusform>%n constats, les plus graves d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>This runs, as your login:</source>
        <translation>Ceci s’exécute avec votre compte&#xa0;:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Running the fix…</source>
        <translation>Exécution de la correction…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AuditPage</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Runs and changes</source>
        <translation>Exécutions et changements</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Entrées plus anciennes</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Changes of settings and rights</source>
        <translation>Changements de paramètres et de droits</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>Rollups</translation>
    </message>
    <message>
        <source>Backfills</source>
        <translation>Recalculs</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Chargements</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Tous les jeux de données</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Text, application or address</source>
        <translation>Texte, application ou adresse</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Aucune entrée.</translation>
    </message>
    <message>
        <source>Runs and changes with their logins, newest first. Entries shown: %1.</source>
        <translation>Exécutions et changements avec leurs comptes, les plus récents d’abord. Entrées affichées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save audit trail</source>
        <translation>Enregistrer le journal d’audit</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::BackfillPage</name>
    <message>
        <source>The end must be later than the start.</source>
        <translation>La fin doit être postérieure au début.</translation>
    </message>
    <message>
        <source>Rollups are rebuilt by whole UTC days: this covers %1.</source>
        <translation>Les rollups sont recalculés par jours UTC entiers&#xa0;: cela couvre %1.</translation>
    </message>
    <message>
        <source>Rollups are rebuilt by whole UTC days: this covers %1, %2 days.</source>
        <translation>Les rollups sont recalculés par jours UTC entiers&#xa0;: cela couvre %1, %2 jours.</translation>
    </message>
    <message>
        <source>In %1, that is %2.</source>
        <translation>Dans le fuseau %1, c’est %2.</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>Afficher d’abord l’aperçu.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Each day is committed separately, and rollups of new rows continue meanwhile. You can cancel; completed days stay.</source>
        <translation>Chaque jour est validé séparément, et l’agrégation des nouvelles lignes continue pendant ce temps. Vous pouvez annuler&#x202f;; les jours terminés restent.</translation>
    </message>
    <message>
        <source>Days with fewer raw rows than are rolled up are rebuilt too. What the rollups have beyond those rows is lost for good.</source>
        <translation>Les jours qui ont moins de lignes brutes que de lignes agrégées sont aussi recalculés. Ce que les rollups contiennent au-delà de ces lignes est définitivement perdu.</translation>
    </message>
    <message>
        <source>Rebuild rollups</source>
        <translation>Recalculer les rollups</translation>
    </message>
    <message>
        <source>Rebuild the rollups of %1, %2?</source>
        <translation>Recalculer les rollups de %1, %2&#x202f;?</translation>
    </message>
    <message>
        <source>Rebuild %1 buckets</source>
        <translation>Recalculer %1 intervalles</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>Previewing %1: %2 of %3 days</source>
        <translation>Aperçu de %1&#xa0;: %2 jours sur %3</translation>
    </message>
    <message>
        <source>Rebuilding %1: %2 of %3 days</source>
        <translation>Recalcul de %1&#xa0;: %2 jours sur %3</translation>
    </message>
    <message>
        <source>– waiting: %1</source>
        <translation>– en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>– about %1 remaining</source>
        <translation>– encore %1 environ</translation>
    </message>
    <message>
        <source>Cancelled before it started. Nothing was changed.</source>
        <translation>Annulé avant le début. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Days skipped: %1; see the table for the reasons.</source>
        <translation>Jours ignorés&#xa0;: %1&#x202f;; voir le tableau pour les raisons.</translation>
    </message>
    <message>
        <source>The preview was cancelled after %1 of %2 days. Nothing was changed.</source>
        <translation>L’aperçu a été annulé après %1 jours sur %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No day of this range can be rebuilt.</source>
        <translation>Aucun jour de cette période ne peut être recalculé.</translation>
    </message>
    <message>
        <source>Nothing would change: the rollups match their raw rows.</source>
        <translation>Rien ne changerait&#xa0;: les rollups correspondent à leurs lignes brutes.</translation>
    </message>
    <message>
        <source>Buckets that would change: %1, on %2 of %3 days.</source>
        <translation>Intervalles qui changeraient&#xa0;: %1, sur %2 des %3 jours.</translation>
    </message>
    <message>
        <source>Days rebuilt: %1, buckets changed: %2.</source>
        <translation>Jours recalculés&#xa0;: %1, intervalles modifiés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Everything before %1 is committed and stays. Rebuild the same range again to continue from there.</source>
        <translation>Tout ce qui précède %1 est validé et reste. Recalculez la même période pour continuer à partir de là.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>Continued at %1, where an earlier backfill of this range stopped: %n day(s) were already done.</source>
        <translation>
            <numerusform>Reprise à %1, là où un recalcul antérieur de cette période s’est arrêté&#xa0;: %n jour était déjà traité.</numerusform>
            <numerusform>Reprise à %1, là où un recalcul antérieur de cette période s’est arrêté&#xa0;: %n jours étaient déjà traités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would continue at %1, where an earlier backfill of this range stopped: %n day(s) are already done.</source>
        <translation>
            <numerusform>Reprendrait à %1, là où un recalcul antérieur de cette période s’est arrêté&#xa0;: %n jour est déjà traité.</numerusform>
            <numerusform>Reprendrait à %1, là où un recalcul antérieur de cette période s’est arrêté&#xa0;: %n jours sont déjà traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding takes about %1, as long as this preview.</source>
        <translation>Le recalcul prend environ %1, autant que cet aperçu.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>libpq: %1</source>
        <translation>libpq&#xa0;: %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Operator&apos;s login, for maintenance and imports</source>
        <translation>Compte de l’opérateur, pour la maintenance et les imports</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>Keep passwords in this computer&apos;s &amp;keychain</source>
        <translation>Conserver les mots de passe dans le t&amp;rousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Certificate and name (verify-full)</source>
        <translation>Certificat et nom (verify-full)</translation>
    </message>
    <message>
        <source>Certificate only (verify-ca)</source>
        <translation>Certificat seul (verify-ca)</translation>
    </message>
    <message>
        <source>None, but encrypted (require)</source>
        <translation>Aucune, mais chiffré (require)</translation>
    </message>
    <message>
        <source>None, encrypted if offered (prefer)</source>
        <translation>Aucune, chiffré si proposé (prefer)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>Non chiffré (disable)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Shared cache</source>
        <translation>Cache partagé</translation>
    </message>
    <message>
        <source>Further settings</source>
        <translation>Autres paramètres</translation>
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
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Operator&apos;s login</source>
        <translation>Compte de l’opérateur</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>this computer, or paste a connection string</source>
        <translation>cet ordinateur, ou collez une chaîne de connexion</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Arrêter le test</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>La connexion ne fonctionne pas encore.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::CoveragePage</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ans</translation>
    </message>
    <message>
        <source>Selected: %1, buckets: %2.</source>
        <translation>Sélection&#xa0;: %1, intervalles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Each row is %1 in UTC, newest first. Select buckets to see their state or to rebuild their days.</source>
        <translation>Chaque rangée représente %1 en UTC, la plus récente en premier. Sélectionnez des intervalles pour voir leur état ou pour recalculer leurs jours.</translation>
    </message>
    <message>
        <source>Select the buckets to rebuild first.</source>
        <translation>Sélectionnez d’abord les intervalles à recalculer.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::CustomRangeDialog</name>
    <message>
        <source>Times are in time zone %1. The range is extended to whole buckets.</source>
        <translation>Les heures sont dans le fuseau %1. La période est étendue à des intervalles entiers.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>La fin doit être postérieure au début.</translation>
    </message>
    <message>
        <source>At most ten years can be shown at once.</source>
        <translation>Dix ans au plus peuvent être affichés à la fois.</translation>
    </message>
    <message>
        <source>%1, per %2.</source>
        <translation>%1, par %2.</translation>
    </message>
    <message>
        <source>Not understood. Try “yesterday”, “last 36 hours”, “november 2025” or “2026-11-03 to 2026-11-05”.</source>
        <translation>Non compris. Essayez «&#x202f;hier&#x202f;», «&#x202f;dernières 36 heures&#x202f;», «&#x202f;novembre 2025&#x202f;» ou «&#x202f;2026-11-03 à 2026-11-05&#x202f;».</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Roll up now</source>
        <translation>Agréger maintenant</translation>
    </message>
    <message>
        <source>Rolling up %1…</source>
        <translation>Agrégation de %1…</translation>
    </message>
    <message>
        <source>Expire…</source>
        <translation>Faire expirer…</translation>
    </message>
    <message>
        <source>Create partitions</source>
        <translation>Créer les partitions</translation>
    </message>
    <message>
        <source>Creating partitions of %1…</source>
        <translation>Création des partitions de %1…</translation>
    </message>
    <message>
        <source>%1: all upcoming partitions already exist.</source>
        <translation>%1&#xa0;: toutes les prochaines partitions existent déjà.</translation>
    </message>
    <message>
        <source>%1: partitions created: %2.</source>
        <translation>%1&#xa0;: partitions créées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Load files into the coordinator (Ctrl+I)</source>
        <translation>Charger des fichiers dans le coordinateur (Ctrl+I)</translation>
    </message>
    <message>
        <source>%1: another run is in progress (%2). Nothing was done; a later rollup takes the new rows.</source>
        <translation>%1&#xa0;: une autre exécution est en cours (%2). Rien n’a été fait&#x202f;; un rollup ultérieur prendra les nouvelles lignes.</translation>
    </message>
    <message>
        <source>%1: deferred: some transactions may still be open (%2). Nothing was done.</source>
        <translation>%1&#xa0;: différé&#xa0;: des transactions sont peut-être encore ouvertes (%2). Rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1: no rows were waiting.</source>
        <translation>%1&#xa0;: aucune ligne en attente.</translation>
    </message>
    <message>
        <source>%1: %2 rows rolled up in %3, %4 of them late.</source>
        <translation>%1&#xa0;: %2 lignes agrégées en %3, dont %4 tardives.</translation>
    </message>
    <message>
        <source>%1: partitions dropped: %2.</source>
        <translation>%1&#xa0;: partitions supprimées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Measuring what the tables take…</source>
        <translation>Mesure de la taille des tables…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ExactDialog</name>
    <message>
        <source>Count exactly</source>
        <translation>Compter exactement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exact count</source>
        <translation>Compte exact</translation>
    </message>
    <message>
        <source>unique users</source>
        <translation>utilisateurs uniques</translation>
    </message>
    <message>
        <source>unique addresses</source>
        <translation>adresses uniques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Finding out how many rows have to be read…</source>
        <translation>Recherche du nombre de lignes à lire…</translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>Comptage… %1</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Annulé. %1</translation>
    </message>
    <message>
        <source>Counted range: %1.</source>
        <translation>Période comptée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ExpiryDialog</name>
    <message>
        <source>Raw partitions of “%1” that are past their retention</source>
        <translation>Partitions brutes de «&#x202f;%1&#x202f;» qui ont dépassé leur rétention</translation>
    </message>
    <message>
        <source>Only raw rows are dropped. Their rollups stay. Partitions with rows that are not rolled up yet are kept.</source>
        <translation>Seules des lignes brutes sont supprimées. Leurs rollups restent. Les partitions contenant des lignes pas encore agrégées sont conservées.</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Saisissez %1 pour confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Dataset name, to confirm</source>
        <translation>Nom du jeu de données, pour confirmer</translation>
    </message>
    <message>
        <source>Stopping after the current partition…</source>
        <translation>Arrêt après la partition en cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counting rows and checking what keeps them…</source>
        <translation>Comptage des lignes et vérification de ce qui les retient…</translation>
    </message>
    <message>
        <source>Dropping partitions, one at a time…</source>
        <translation>Suppression des partitions, une à une…</translation>
    </message>
    <message>
        <source>Nothing is past its retention.</source>
        <translation>Rien n’a dépassé sa rétention.</translation>
    </message>
    <message>
        <source>Nothing can be dropped now.</source>
        <translation>Rien ne peut être supprimé pour le moment.</translation>
    </message>
    <message>
        <source>Partitions to drop: %1, with %2 rows and %3.</source>
        <translation>Partitions à supprimer&#xa0;: %1, avec %2 lignes et %3.</translation>
    </message>
    <message>
        <source>Drop partitions (%1)</source>
        <translation>Supprimer les partitions (%1)</translation>
    </message>
    <message>
        <source>Past their retention but kept: %1; see the table for the reasons.</source>
        <translation>Rétention dépassée mais conservées&#xa0;: %1&#x202f;; voir le tableau pour les raisons.</translation>
    </message>
    <message>
        <source>Raw rows are kept for %1, until %2.</source>
        <translation>Les lignes brutes sont conservées %1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>Done. Partitions dropped: %1, with %2 rows and %3.</source>
        <translation>Terminé. Partitions supprimées&#xa0;: %1, avec %2 lignes et %3.</translation>
    </message>
    <message>
        <source>Kept: %1; see the table for the reasons.</source>
        <translation>Conservées&#xa0;: %1&#x202f;; voir le tableau pour les raisons.</translation>
    </message>
    <message>
        <source>Of these, %1 rows older than every partition were deleted from the default partition.</source>
        <translation>Parmi elles, %1 lignes plus anciennes que toutes les partitions ont été supprimées de la partition par défaut.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions dropped…</source>
        <translation>%1 partitions sur %2 supprimées…</translation>
    </message>
    <message>
        <source>Partitions dropped before that stay dropped: check the preview again.</source>
        <translation>Les partitions déjà supprimées le restent&#xa0;: vérifiez à nouveau l’aperçu.</translation>
    </message>
    <message>
        <source>Raw rows are kept forever.</source>
        <translation>Les lignes brutes sont conservées sans limite de durée.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Trend by country</source>
        <translation>Tendance par pays</translation>
    </message>
    <message>
        <source>Show each chosen country in the trend, instead of each event type</source>
        <translation>Afficher chaque pays choisi dans la tendance, au lieu de chaque type d’événement</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>No filter: all rows are counted</source>
        <translation>Aucun filtre&#xa0;: toutes les lignes sont comptées</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::FilterChip</name>
    <message>
        <source>Remove filter %1 %2</source>
        <translation>Retirer le filtre %1 %2</translation>
    </message>
    <message>
        <source>Remove this filter: %1 %2</source>
        <translation>Retirer ce filtre&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>dimension of a filter, before its value</comment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::Headline</name>
    <message>
        <source>Numbers of the range</source>
        <translation>Chiffres de la période</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportColumns</name>
    <message>
        <source>Field in the file</source>
        <translation>Champ du fichier</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>member of event_data</source>
        <translation>membre de event_data</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Colonne pour %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportDialog</name>
    <message>
        <source>Rolling up…</source>
        <translation>Agrégation…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The import continues in the background.</source>
        <translation>L’import continue en arrière-plan.</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>Rolled up: %1 rows.</source>
        <translation>Agrégées&#xa0;: %1 lignes.</translation>
    </message>
    <message>
        <source>Not rolled up: %1</source>
        <translation>Non agrégé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportForm</name>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>détecter</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>un en-tête</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>Choose a country file</source>
        <translation>Choisir un fichier des pays</translation>
    </message>
    <message>
        <source>Country files (*.mmdb)</source>
        <translation>Fichiers des pays (*.mmdb)</translation>
    </message>
    <message>
        <source>Choose a file for rejected records</source>
        <translation>Choisir un fichier pour les enregistrements rejetés</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir des fichiers à importer</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>required: the site of the log</source>
        <translation>requis&#xa0;: le site du journal</translation>
    </message>
    <message>
        <source>from each record</source>
        <translation>de chaque enregistrement</translation>
    </message>
    <message>
        <source>The format was not recognized. Choose the format and assign the fields.</source>
        <translation>Le format n’a pas été reconnu. Choisissez le format et attribuez les champs.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>%1 files: %2</source>
        <translation>%1 fichiers&#xa0;: %2</translation>
    </message>
    <message>
        <source>First records, as they would be stored (times in UTC)</source>
        <translation>Premiers enregistrements, tels qu’ils seraient stockés (heures en UTC)</translation>
    </message>
    <message>
        <source>First records of %1, as they would be stored (times in UTC)</source>
        <translation>Premiers enregistrements de %1, tels qu’ils seraient stockés (heures en UTC)</translation>
    </message>
    <message>
        <source>Reading the first records…</source>
        <translation>Lecture des premiers enregistrements…</translation>
    </message>
    <message>
        <source>This file has no records.</source>
        <translation>Ce fichier ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>None of the first records could be stored. Is this the right format?</source>
        <translation>Aucun des premiers enregistrements n’a pu être stocké. Est-ce le bon format&#x202f;?</translation>
    </message>
    <message>
        <source>The file does not name the tenant of its rows: set the tenant.</source>
        <translation>Le fichier ne nomme pas le locataire de ses lignes&#xa0;: indiquez le locataire.</translation>
    </message>
    <message>
        <source>%2 of the first %1 records would be rejected.</source>
        <translation>%2 des %1 premiers enregistrements seraient rejetés.</translation>
    </message>
    <message>
        <source>All of the first %1 records could be stored.</source>
        <translation>Les %1 premiers enregistrements pourraient tous être stockés.</translation>
    </message>
    <message>
        <source>recognized in each file</source>
        <translation>reconnu dans chaque fichier</translation>
    </message>
    <message>
        <source>The name of a log format, or an Apache or nginx format string. With a name, the first field may also be a host name.</source>
        <translation>Le nom d’un format de journal, ou une chaîne de format Apache ou nginx. Avec un nom, le premier champ peut aussi être un nom d’hôte.</translation>
    </message>
    <message>
        <source>Hold for 90 days</source>
        <translation>Retenir pendant 90 jours</translation>
    </message>
    <message>
        <source>Hold for a year</source>
        <translation>Retenir pendant un an</translation>
    </message>
    <message>
        <source>Hold until released</source>
        <translation>Retenir jusqu’à la levée</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Charger quand même</translation>
    </message>
    <message>
        <source>Choose whether to hold the days that are loaded.</source>
        <translation>Choisissez s’il faut retenir les jours chargés.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportRun</name>
    <message>
        <source>Stored</source>
        <translation>Stockés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time remaining</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Cancelling: finishing the batch in progress…</source>
        <translation>Annulation&#xa0;: fin du lot en cours…</translation>
    </message>
    <message>
        <source>First %1 of %2 bad records</source>
        <translation>%1 premiers enregistrements incorrects sur %2</translation>
    </message>
    <message>
        <source>Bad records</source>
        <translation>Enregistrements incorrects</translation>
    </message>
    <message>
        <source>The server is unreachable. Stored rows are safe; the import resumes when it returns.</source>
        <translation>Le serveur est injoignable. Les lignes stockées sont en sécurité&#x202f;; l’import reprend à son retour.</translation>
    </message>
    <message>
        <source>The import is not making progress: %1</source>
        <translation>L’import ne progresse pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::JsonTree</name>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Data of the chosen row</source>
        <translation>Données de la ligne choisie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>As a path of PostgreSQL&apos;s jsonpath</source>
        <translation>Sous forme de chemin jsonpath de PostgreSQL</translation>
    </message>
    <message>
        <source>Choose a row to see its data.</source>
        <translation>Choisissez une ligne pour voir ses données.</translation>
    </message>
    <message>
        <source>The data of this row is too large for a tree. “Copy value” copies all of it.</source>
        <translation>Les données de cette ligne sont trop volumineuses pour un arbre. «&#x202f;Copier la valeur&#x202f;» les copie en entier.</translation>
    </message>
    <message>
        <source>The data of this row is no JSON. “Copy value” copies it as it is.</source>
        <translation>Les données de cette ligne ne sont pas du JSON. «&#x202f;Copier la valeur&#x202f;» les copie telles quelles.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Here it is no JSON any more</source>
        <translation>Ici, ce n’est plus du JSON</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LatencyChart</name>
    <message>
        <source>Slowest</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Known times</source>
        <translation>Temps connus</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun enregistré</translation>
    </message>
    <message>
        <source>Not recorded then</source>
        <translation>Non enregistré alors</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LatencyPane</name>
    <message>
        <source>Response times</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Not recorded then</source>
        <translation>Non enregistré alors</translation>
    </message>
    <message>
        <source>Response times are not recorded</source>
        <translation>Temps de réponse non enregistrés</translation>
    </message>
    <message>
        <source>The requests of this range were rolled up before their response times were kept one by one. &quot;Backfill&quot; adds them where raw rows are still there.</source>
        <translation>Les requêtes de cette période ont été agrégées avant que leurs temps de réponse ne soient conservés un par un. «&#x202f;Recalcul&#x202f;» les ajoute là où des lignes brutes sont encore présentes.</translation>
    </message>
    <message>
        <source>No request in this range has a response time. Access logs in the common and combined formats do not record it.</source>
        <translation>Aucune requête de cette période n’a de temps de réponse. Les journaux d’accès aux formats common et combined ne l’enregistrent pas.</translation>
    </message>
    <message>
        <source>The 95th percentile of each bucket, in milliseconds:</source>
        <translation>Le 95e centile de chaque intervalle, en millisecondes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LegendChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show or hide %1. Ctrl+click: filter all panes by it.</source>
        <translation>Afficher ou masquer %1. Ctrl+clic&#xa0;: filtrer tous les panneaux par cette valeur.</translation>
    </message>
    <message>
        <source>Filter all panes by “%1”</source>
        <translation>Filtrer tous les panneaux par «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Hide in this chart</source>
        <translation>Masquer dans ce graphique</translation>
    </message>
    <message>
        <source>Show in this chart</source>
        <translation>Afficher dans ce graphique</translation>
    </message>
    <message>
        <source>Show or hide %1. The arrow lists what it holds.</source>
        <translation>Afficher ou masquer %1. La flèche liste son contenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) in “%1”</source>
        <translation>
            <numerusform>%n type dans «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n types dans «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LivePane</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Events in 5 min</source>
        <translation>Événements en 5 min</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Raw rows, last 5 min</source>
        <translation>Lignes brutes, 5 dernières min</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>No rows in the ten minutes before %1. New rows appear here within two seconds of being stored.</source>
        <translation>Aucune ligne dans les dix minutes avant %1. Les nouvelles lignes apparaissent ici dans les deux secondes suivant leur stockage.</translation>
    </message>
    <message>
        <source>Requests in 5 min</source>
        <translation>Requêtes en 5 min</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 min</translation>
    </message>
    <message>
        <source>before: nothing</source>
        <translation>avant&#xa0;: rien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Compared with the previous five minutes, over the same elapsed time.</source>
        <translation>Par rapport aux cinq minutes précédentes, sur la même durée écoulée.</translation>
    </message>
    <message>
        <source>Rows in five minutes: %1.</source>
        <translation>Lignes en cinq minutes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Raw rows from %1 have expired and can no longer be counted. The other panes show what the rollups keep.</source>
        <translation>Les lignes brutes de %1 ont expiré et ne peuvent plus être comptées. Les autres panneaux montrent ce que les rollups conservent.</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Aucune requête</translation>
    </message>
    <message>
        <source>No rows match the filter in the ten minutes before %1.</source>
        <translation>Aucune ligne ne correspond au filtre dans les dix minutes avant %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption and value of a number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LoadsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Chargements</translation>
    </message>
    <message>
        <source>Progress by resume key</source>
        <translation>Progression par clé de reprise</translation>
    </message>
    <message>
        <source>Nobody has loaded rows yet, or the run log does not reach back that far.</source>
        <translation>Personne n’a encore chargé de lignes, ou le journal des exécutions ne remonte pas aussi loin.</translation>
    </message>
    <message>
        <source>The latest loads, as their loaders reported them. Rows that are loading now are shown under Sessions.</source>
        <translation>Les derniers chargements, tels que signalés par leurs programmes. Les lignes en cours de chargement sont affichées dans Sessions.</translation>
    </message>
    <message>
        <source>How far each resume key has come: a load with the same key goes on there, and stores no row twice.</source>
        <translation>Où en est chaque clé de reprise&#xa0;: un chargement avec la même clé continue à partir de là, et ne stocke aucune ligne deux fois.</translation>
    </message>
    <message>
        <source>No load used a resume key (ingest --resume-key), so none can be continued.</source>
        <translation>Aucun chargement n’a utilisé de clé de reprise (ingest --resume-key), aucun ne peut donc être poursuivi.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LoginsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Change rights…</source>
        <translation>Modifier les droits…</translation>
    </message>
    <message>
        <source>Another login…</source>
        <translation>Autre compte…</translation>
    </message>
    <message>
        <source>Only a superuser can change what logins may do. Connect as one.</source>
        <translation>Seul un superutilisateur peut modifier les droits des comptes. Connectez-vous en tant que tel.</translation>
    </message>
    <message>
        <source>A superuser may do and see everything, whatever is granted to it.</source>
        <translation>Un superutilisateur peut tout faire et tout voir, quoi qu’on lui accorde.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) with rights here. Readers see the tenants granted to them, operators see all; a login that loads must not read.</source>
        <translation>
            <numerusform>%n compte a des droits ici. Les lecteurs voient les locataires qui leur sont accordés, les opérateurs les voient tous&#x202f;; un compte qui charge ne doit pas lire.</numerusform>
            <numerusform>%n comptes ont des droits ici. Les lecteurs voient les locataires qui leur sont accordés, les opérateurs les voient tous&#x202f;; un compte qui charge ne doit pas lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed what %1 may do. It holds from its next statement on.</source>
        <translation>Les droits de %1 ont été modifiés. Ils s’appliquent à partir de sa prochaine instruction.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Find tenant</source>
        <translation>Recherc&amp;her un locataire</translation>
    </message>
    <message>
        <source>&amp;Previous range</source>
        <translation>Période &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Pause live counts</source>
        <translation>Suspen&amp;dre les comptes en direct</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>Ad&amp;ministration</translation>
    </message>
    <message>
        <source>There are no tenants yet. Load your own data with “Import…” in the “File” menu (or drop a file here), or try “tidemarkctl simulate”. Tenants appear automatically.</source>
        <translation>Il n’y a pas encore de locataires. Chargez vos propres données avec «&#x202f;Importer…&#x202f;» dans le menu «&#x202f;Fichier&#x202f;» (ou déposez un fichier ici), ou essayez «&#x202f;tidemarkctl simulate&#x202f;». Les locataires apparaissent automatiquement.</translation>
    </message>
    <message>
        <source>Import running</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>An import is running. Cancel it and close?</source>
        <translation>Un import est en cours. L’annuler et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Stored rows stay; the rest of the file is not imported. To import the rest later without storing a row twice, give the import a resume key.</source>
        <translation>Les lignes stockées restent&#x202f;; le reste du fichier n’est pas importé. Pour importer le reste plus tard sans stocker de ligne deux fois, donnez une clé de reprise à l’import.</translation>
    </message>
    <message>
        <source>Cancel import and close</source>
        <translation>Annuler l’import et fermer</translation>
    </message>
    <message>
        <source>Continue import</source>
        <translation>Continuer l’import</translation>
    </message>
    <message>
        <source>This login cannot run rollups. To allow it: GRANT tidemark_operator TO your login role.</source>
        <translation>Ce compte ne peut pas exécuter de rollups. Pour l’autoriser&#xa0;: GRANT tidemark_operator TO votre rôle de connexion.</translation>
    </message>
    <message>
        <source>&amp;Next range</source>
        <translation>Période &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>&amp;Go to a range…</source>
        <translation>Choisir &amp;une période…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>À &amp;propos de Tidemark</translation>
    </message>
    <message>
        <source>Next &amp;tenant</source>
        <translation>Locataire suiva&amp;nt</translation>
    </message>
    <message>
        <source>Pre&amp;vious tenant</source>
        <translation>Locataire précéd&amp;ent</translation>
    </message>
    <message>
        <source>The newest data was not found: %1</source>
        <translation>Les données les plus récentes n’ont pas été trouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no data of this tenant yet.</source>
        <translation>Il n’y a pas encore de données de ce locataire.</translation>
    </message>
    <message>
        <source>The newest data is from %1.</source>
        <translation>Les données les plus récentes datent de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Split the &amp;trend by country</source>
        <translation>Ventiler la &amp;tendance par pays</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Filter and split</source>
        <translation>&amp;Filtrer et ventiler</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>Panneau&amp;x</translation>
    </message>
    <message>
        <source>&amp;Maximize or restore</source>
        <translation>A&amp;grandir ou restaurer</translation>
    </message>
    <message>
        <source>Move pane &amp;back</source>
        <translation>Déplacer le panneau vers le &amp;début</translation>
    </message>
    <message>
        <source>Move pane &amp;forward</source>
        <translation>Déplacer le panneau vers la fi&amp;n</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>&amp;Fermer le panneau</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;How is this number made?</source>
        <translation>&amp;Comment ce nombre est-il obtenu&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;All tenants</source>
        <translation>&amp;Tous les locataires</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>C&amp;onnexions…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A report is made of one tenant&apos;s dashboard: open one first.</source>
        <translation>Un rapport porte sur le tableau de bord d’un locataire&#xa0;: ouvrez-en d’abord un.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <translation>Enregistrer le rapport en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save dashboard as P&amp;NG…</source>
        <translation>Enregistrer le tableau de bord en P&amp;NG…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Save all data as &amp;CSV (zip)…</source>
        <translation>Enregistrer toutes les données en &amp;CSV (zip)…</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Locataire %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparaison avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>Views of Tidemark (*.%1)</source>
        <translation>Vues de Tidemark (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>&amp;Open view from a file…</source>
        <translation>&amp;Ouvrir une vue depuis un fichier…</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>Copier le &amp;lien vers cette vue</translation>
    </message>
    <message>
        <source>Save view to a &amp;file…</source>
        <translation>Enregistrer la vue dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>This view was saved for a tenant called %1. Here, tenant %2 is called %3.</source>
        <translation>Cette vue a été enregistrée pour un locataire nommé %1. Ici, le locataire %2 s’appelle %3.</translation>
    </message>
    <message>
        <source>Tenant %1 cannot be shown: there is none, or this login may not see it.</source>
        <translation>Le locataire %1 ne peut pas être affiché&#xa0;: il n’existe pas, ou ce compte n’a pas le droit de le voir.</translation>
    </message>
    <message>
        <source>Choose another tenant, or ask the operator for the right to see this one.</source>
        <translation>Choisissez un autre locataire, ou demandez à l’opérateur le droit de voir celui-ci.</translation>
    </message>
    <message>
        <source>Nothing is shown that could be saved yet.</source>
        <translation>Rien d’affiché ne peut encore être enregistré.</translation>
    </message>
    <message>
        <source>Saved the view %1.</source>
        <translation>Vue %1 enregistrée.</translation>
    </message>
    <message>
        <source>There is a view called %1 already.</source>
        <translation>Il existe déjà une vue nommée %1.</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>Supprimer la vue %1&#x202f;?</translation>
    </message>
    <message>
        <source>Links and files that were made of it go on working.</source>
        <translation>Les liens et fichiers créés à partir d’elle restent valables.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copied the link. It names no server: whoever opens it sees it with their own login.</source>
        <translation>Lien copié. Il ne nomme aucun serveur&#xa0;: qui l’ouvre voit la vue avec son propre compte.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Ouvrir une vue</translation>
    </message>
    <message>
        <source>%1 (tenant %2)</source>
        <translation>%1 (locataire %2)</translation>
    </message>
    <message>
        <source>%1. Now: %2</source>
        <translation>%1. Maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Alert firing: %1</source>
        <translation>Alerte déclenchée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Annotation&amp;s…</source>
        <translation>A&amp;nnotations…</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;animations</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MakingDialog</name>
    <message>
        <source>Statement and parameters</source>
        <translation>Instruction et paramètres</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>How is this number made?</source>
        <translation>Comment ce nombre est-il obtenu&#x202f;?</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Ask the server how it would run the statement. It is not run.</source>
        <translation>Demander au serveur comment il exécuterait l’instruction. Elle n’est pas exécutée.</translation>
    </message>
    <message>
        <source>Copy as psql</source>
        <translation>Copier pour psql</translation>
    </message>
    <message>
        <source>Copy the statement with its parameters, to be pasted into psql</source>
        <translation>Copier l’instruction avec ses paramètres, à coller dans psql</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MessageBar</name>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation>nouvel essai…</translation>
    </message>
    <message>
        <source>retrying in %1</source>
        <translation>nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <translation>Suspendu depuis %1</translation>
    </message>
    <message>
        <source>Nothing is refreshed until you resume.</source>
        <translation>Rien n’est actualisé tant que vous n’avez pas repris.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::NoteDialog</name>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Tous les jeux de données</translation>
    </message>
    <message>
        <source>Others who may see the tenant see the note. Times are in time zone %1; a note with the same start and end is about a moment.</source>
        <translation>Les autres personnes qui peuvent voir le client voient la note. Les heures sont dans le fuseau %1 ; une note dont le début et la fin sont égaux concerne un instant.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>The end must not be before the start.</source>
        <translation>La fin ne doit pas précéder le début.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::Pane</name>
    <message>
        <source>59 min ago</source>
        <translation>il y a 59 min</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Data from “%1” copied to the clipboard.</source>
        <translation>Données de «&#x202f;%1&#x202f;» copiées dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save image as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>%1 shows the server&apos;s data as of %2.</source>
        <translation>%1 affiche les données du serveur au %2.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>From %1. %2</source>
        <translation>Du %1. %2</translation>
    </message>
    <message>
        <source>No tenant chosen</source>
        <translation>Aucun locataire choisi</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>Nothing happened from %1. This is a counted zero: the rollups are complete up to %2.</source>
        <translation>Rien ne s’est produit dans la période %1. C’est un zéro compté&#xa0;: les rollups sont complets jusqu’à %2.</translation>
    </message>
    <message>
        <source>Not rolled up yet</source>
        <translation>Pas encore agrégé</translation>
    </message>
    <message>
        <source>Rollups reach %1, and no raw rows are waiting for this range.</source>
        <translation>Les rollups vont jusqu’à %1, et aucune ligne brute n’est en attente pour cette période.</translation>
    </message>
    <message>
        <source>No rollup has run yet. Numbers appear here after the first one.</source>
        <translation>Aucun rollup n’a encore été exécuté. Les nombres apparaissent ici après le premier.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Rollups are kept from %1. Earlier data can no longer be shown.</source>
        <translation>Les rollups sont conservés à partir de %1. Les données antérieures ne peuvent plus être affichées.</translation>
    </message>
    <message>
        <source>This range is past its retention and can no longer be shown.</source>
        <translation>Cette période a dépassé sa rétention et ne peut plus être affichée.</translation>
    </message>
    <message>
        <source>Saved earlier; shown until the server responds.</source>
        <translation>Enregistré auparavant&#x202f;; affiché jusqu’à la réponse du serveur.</translation>
    </message>
    <message>
        <source>Earlier data has expired and can no longer be shown.</source>
        <translation>Les données antérieures ont expiré et ne peuvent plus être affichées.</translation>
    </message>
    <message>
        <source>Some UTC days in between have expired: nothing is known of them.</source>
        <translation>Certains jours UTC entre-temps ont expiré&#xa0;: on n’en sait rien.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not compared yet: the server has not answered for the chosen period.</source>
        <translation>Pas encore comparé&#xa0;: le serveur n’a pas répondu pour la période choisie.</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Show as the main pane</source>
        <translation>Afficher comme panneau principal</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Vers le début</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Vers la fin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>pas encore agrégé</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Cut off outliers</source>
        <translation>Tronquer les valeurs extrêmes</translation>
    </message>
    <message>
        <source>Complete buckets only</source>
        <translation>Intervalles complets seulement</translation>
    </message>
    <message>
        <source>Nothing matches the filter from %1. This is a counted zero: the rollups are complete up to %2.</source>
        <translation>Rien ne correspond au filtre dans la période %1. C’est un zéro compté&#xa0;: les rollups sont complets jusqu’à %2.</translation>
    </message>
    <message>
        <source>not with this filter</source>
        <translation>pas avec ce filtre</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rolled up to %1.</source>
        <translation>Agrégé jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet.</source>
        <translation>Rien n’est encore agrégé.</translation>
    </message>
    <message>
        <source>Read from: %1.</source>
        <translation>Lu depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>From the cache of this computer: the server answered on %1.</source>
        <translation>Du cache de cet ordinateur&#xa0;: le serveur a répondu le %1.</translation>
    </message>
    <message>
        <source>The server answered on %1.</source>
        <translation>Le serveur a répondu le %1.</translation>
    </message>
    <message>
        <source>How is this number made?</source>
        <translation>Comment ce nombre est-il obtenu&#x202f;?</translation>
    </message>
    <message>
        <source>From the shared cache: the server answered another reader on %1.</source>
        <translation>Du cache partagé&#xa0;: le serveur a répondu à un autre lecteur le %1.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pane and which of its series is drawn</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Le serveur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>créé le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s); N steps through them.</source>
        <translation>
            <numerusform>%n annotation ; N y mène.</numerusform>
            <numerusform>%n annotations ; N les parcourt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PaneBoard</name>
    <message>
        <source>live %1</source>
        <translation>direct %1</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>période %1</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Codes de statut</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PartitionsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Create partitions and carry rows over</source>
        <translation>Créer les partitions et transférer les lignes</translation>
    </message>
    <message>
        <source>Creating partitions of %1…</source>
        <translation>Création des partitions de %1…</translation>
    </message>
    <message>
        <source>Of the dataset that the selected partition belongs to</source>
        <translation>Du jeu de données auquel appartient la partition sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s). Rows are the server&apos;s estimate unless they are said to be exact.</source>
        <translation>
            <numerusform>%n partition. Les lignes sont l’estimation du serveur, sauf si elles sont indiquées comme exactes.</numerusform>
            <numerusform>%n partitions. Les lignes sont l’estimation du serveur, sauf si elles sont indiquées comme exactes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all upcoming partitions already exist.</source>
        <translation>%1&#xa0;: toutes les prochaines partitions existent déjà.</translation>
    </message>
    <message>
        <source>%1: partitions created: %2.</source>
        <translation>%1&#xa0;: partitions créées&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Newest %1 rows; there are older ones.</source>
        <translation>%1 lignes les plus récentes&#x202f;; il en existe de plus anciennes.</translation>
    </message>
    <message>
        <source>All %1 rows, newest first.</source>
        <translation>Les %1 lignes au complet, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1: events, %2</source>
        <translation>%1&#xa0;: événements, %2</translation>
    </message>
    <message>
        <source>%1: HTTP requests, %2</source>
        <translation>%1&#xa0;: requêtes HTTP, %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>No raw rows here: none were stored.</source>
        <translation>Pas de lignes brutes ici&#xa0;: aucune n’a été stockée.</translation>
    </message>
    <message>
        <source>No raw rows here.</source>
        <translation>Pas de lignes brutes ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), newest first.</source>
        <translation>
            <numerusform>%n ligne, la plus récente d’abord.</numerusform>
            <numerusform>%n lignes, les plus récentes d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>raw events</source>
        <translation>événements bruts</translation>
    </message>
    <message>
        <source>raw requests</source>
        <translation>requêtes brutes</translation>
    </message>
    <message>
        <source>Load the next %1 rows beneath these</source>
        <translation>Charger les %1 lignes suivantes sous celles-ci</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The rows of this time have expired. Their counts are kept: the chart still shows how many there were.</source>
        <translation>Les lignes de cette période ont expiré. Leurs nombres sont conservés&#xa0;: le graphique montre encore combien il y en avait.</translation>
    </message>
    <message>
        <source>No row matches. Remove a filter to see more rows.</source>
        <translation>Aucune ligne ne correspond. Retirez un filtre pour voir plus de lignes.</translation>
    </message>
    <message>
        <source>Saving… %1 rows so far, back to %2.</source>
        <translation>Enregistrement… %1 lignes jusqu’ici, en remontant à %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsExport</name>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved %1 with %2 rows.</source>
        <translation>%1 enregistré avec %2 lignes.</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Export annulé. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RejectsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No program found to open it. The file is %1.</source>
        <translation>Aucun programme trouvé pour l’ouvrir. Le fichier est %1.</translation>
    </message>
    <message>
        <source>First %1 of the records in %2.</source>
        <translation>%1 premiers enregistrements de %2.</translation>
    </message>
    <message>
        <source>All %1 records in %2.</source>
        <translation>Les %1 enregistrements de %2 au complet.</translation>
    </message>
    <message>
        <source>Correct them there, then import that file. The reasons in it are skipped.</source>
        <translation>Corrigez-les à cet endroit, puis importez ce fichier. Les motifs qu’il contient sont ignorés.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>Réponse moyenne</translation>
    </message>
    <message>
        <source>Response times are not recorded</source>
        <translation>Temps de réponse non enregistrés</translation>
    </message>
    <message>
        <source>No request in this range has a response time. Access logs in the common and combined formats do not record it.</source>
        <translation>Aucune requête de cette période n’a de temps de réponse. Les journaux d’accès aux formats common et combined ne l’enregistrent pas.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Requests: %1. Success (2xx): %2. Redirects (3xx): %3. Errors: %4 (4xx: %5, 5xx: %6). Other status: %7.</source>
        <translation>Requêtes&#xa0;: %1. Succès (2xx)&#xa0;: %2. Redirections (3xx)&#xa0;: %3. Erreurs&#xa0;: %4 (4xx&#xa0;: %5, 5xx&#xa0;: %6). Autre statut&#xa0;: %7.</translation>
    </message>
    <message>
        <source>Response times by status class: not in the rollups</source>
        <translation>Temps de réponse par classe de statut&#xa0;: pas dans les rollups</translation>
    </message>
    <message>
        <source>Only raw rows hold them. Remove the filter by status class to see the average of all requests.</source>
        <translation>Seules les lignes brutes les contiennent. Retirez le filtre par classe de statut pour voir la moyenne de toutes les requêtes.</translation>
    </message>
    <message>
        <source>Requests with status %1: %2.</source>
        <translation>Requêtes avec le statut %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreurs</translation>
    </message>
    <message>
        <source>%1 (4xx: %2, 5xx: %3)</source>
        <translation>%1 (4xx&#xa0;: %2, 5xx&#xa0;: %3)</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>aucune requête</translation>
    </message>
    <message>
        <source>No error rate of single status classes</source>
        <translation>Pas de taux d’erreurs pour une seule classe de statut</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Bytes sent by status class: not in the rollups</source>
        <translation>Octets envoyés par classe de statut&#xa0;: pas dans les rollups</translation>
    </message>
    <message>
        <source>Remove the filter by status class to see the bytes of all responses.</source>
        <translation>Retirez le filtre par classe de statut pour voir les octets de toutes les réponses.</translation>
    </message>
    <message>
        <source>Bytes sent are not recorded</source>
        <translation>Octets envoyés non enregistrés</translation>
    </message>
    <message>
        <source>The logs of this range do not say how many bytes were sent, or they were loaded before version 4 of the schema.</source>
        <translation>Les journaux de cette période n’indiquent pas combien d’octets ont été envoyés, ou ils ont été chargés avant la version 4 du schéma.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RetentionPage</name>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>illimitée</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>Afficher d’abord l’aperçu.</translation>
    </message>
    <message>
        <source>Keep rows of %1 for</source>
        <translation>Conserver les lignes de %1 pendant</translation>
    </message>
    <message>
        <source>Saved: %1 is kept for %2.</source>
        <translation>Enregistré&#xa0;: %1 est conservé %2.</translation>
    </message>
    <message>
        <source>Saved: %1 is kept forever.</source>
        <translation>Enregistré&#xa0;: %1 est conservé sans limite de durée.</translation>
    </message>
    <message>
        <source>Hold %1 was released. The next upkeep deletes what is past its retention.</source>
        <translation>Le hold %1 a été levé. La prochaine maintenance supprime ce qui a dépassé sa rétention.</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Lever le hold</translation>
    </message>
    <message>
        <source>Release the hold on %1 from %2 to %3?</source>
        <translation>Lever le hold sur %1 de %2 à %3&#x202f;?</translation>
    </message>
    <message>
        <source>The next upkeep deletes rows and buckets of that time that are past their retention.</source>
        <translation>La prochaine maintenance supprime les lignes et intervalles de cette période qui ont dépassé leur rétention.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Keep hold</source>
        <translation>Garder le hold</translation>
    </message>
    <message>
        <source>Counting what would be deleted…</source>
        <translation>Comptage de ce qui serait supprimé…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RightsDialog</name>
    <message>
        <source>Reads the dashboard</source>
        <translation>Lit le tableau de bord</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Uniquement ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Operates: rollups, expiry, schedules; sees all tenants</source>
        <translation>Opère&#xa0;: rollups, expiration, planifications&#x202f;; voit tous les locataires</translation>
    </message>
    <message>
        <source>Loads rows, and nothing else</source>
        <translation>Charge des lignes, et rien d’autre</translation>
    </message>
    <message>
        <source>Change rights</source>
        <translation>Modifier les droits</translation>
    </message>
    <message>
        <source>a role that exists on the server</source>
        <translation>un rôle qui existe sur le serveur</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>numbers, such as 1, 2, 7; none: it sees nothing yet</source>
        <translation>numéros, par exemple 1, 2, 7&#x202f;; aucun&#xa0;: il ne voit encore rien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Give the tenants as whole numbers, separated by commas.</source>
        <translation>Indiquez les locataires sous forme d’entiers, séparés par des virgules.</translation>
    </message>
    <message>
        <source>A login that loads bypasses row-level security, so it must not read. Use two logins.</source>
        <translation>Un compte qui charge contourne la sécurité au niveau des lignes&#xa0;: il ne doit donc pas lire. Utilisez deux comptes.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RowFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Colonne de filtrage</translation>
    </message>
    <message>
        <source>Show only rows whose column has this value; further columns narrow it down</source>
        <translation>Afficher uniquement les lignes dont la colonne a cette valeur&#x202f;; d’autres colonnes affinent la sélection</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>a column, a text</comment>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a column, a value</comment>
        <translation>est</translation>
    </message>
    <message>
        <source>300, 300..350, 300.. or ..350</source>
        <translation>300, 300..350, 300.. ou ..350</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RowsButton</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Raw rows of this bucket (double-click or Enter)</source>
        <translation>Lignes brutes de cet intervalle (double-clic ou Entrée)</translation>
    </message>
    <message>
        <source>Raw rows of this bucket</source>
        <translation>Lignes brutes de cet intervalle</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is a view of this name. It is replaced.</source>
        <translation>Il existe une vue de ce nom. Elle est remplacée.</translation>
    </message>
    <message>
        <source>It is kept in the sidebar, for this coordinator and login.</source>
        <translation>Elle est conservée dans la barre latérale, pour ce coordinateur et ce compte.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ScheduleDialog</name>
    <message>
        <source>Change schedule</source>
        <translation>Modifier la planification</translation>
    </message>
    <message>
        <source>When the server runs “%1”:</source>
        <translation>Quand le serveur exécute «&#x202f;%1&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Five fields, as in a crontab: minute, hour, day of the month, month and day of the week (* means any). From pg_cron 1.5 on also “N seconds”, up to 59.</source>
        <translation>Cinq champs, comme dans une crontab&#xa0;: minute, heure, jour du mois, mois et jour de la semaine (* signifie tous). À partir de pg_cron 1.5, aussi «&#x202f;N seconds&#x202f;», jusqu’à 59.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SchedulePage</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Runs of the jobs</source>
        <translation>Exécutions des tâches</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No jobs are scheduled, so the server does not run rollups automatically.</source>
        <translation>Aucune tâche n’est planifiée&#xa0;: le serveur n’exécute donc pas les rollups automatiquement.</translation>
    </message>
    <message>
        <source>Jobs the server runs automatically, and their latest runs.</source>
        <translation>Tâches que le serveur exécute automatiquement, et leurs dernières exécutions.</translation>
    </message>
    <message>
        <source>Job %1: </source>
        <translation>Tâche %1&#xa0;: </translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Change schedule…</source>
        <translation>Modifier la planification…</translation>
    </message>
    <message>
        <source>Running “%1” now…</source>
        <translation>Exécution de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Upkeep: </source>
        <translation>Maintenance&#xa0;: </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep is done: %n step(s).</source>
        <translation>
            <numerusform>Maintenance terminée&#xa0;: %n étape.</numerusform>
            <numerusform>Maintenance terminée&#xa0;: %n étapes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep: %n step(s) were not done; see the audit trail for the reasons.</source>
        <translation>
            <numerusform>Maintenance&#xa0;: %n étape n’a pas été effectuée&#x202f;; voir le journal d’audit pour les raisons.</numerusform>
            <numerusform>Maintenance&#xa0;: %n étapes n’ont pas été effectuées&#x202f;; voir le journal d’audit pour les raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only rollups and upkeep can be run from here.</source>
        <translation>Seuls les rollups et la maintenance peuvent être exécutés ici.</translation>
    </message>
    <message>
        <source>Does once, now, what the job does. The run is not one of the job&apos;s own; the audit trail has it.</source>
        <translation>Fait une fois, maintenant, ce que fait la tâche. L’exécution n’est pas comptée parmi celles de la tâche&#x202f;; elle figure dans le journal d’audit.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aucune exécution pour le moment</translation>
    </message>
    <message numerus="yes">
        <source>Time of the latest %n run(s)</source>
        <translation>
            <numerusform>Durée de la dernière exécution</numerusform>
            <numerusform>Durée des %n dernières exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>longest: %1</source>
        <translation>la plus longue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SessionsPage</name>
    <message>
        <source>session %1 of %2</source>
        <translation>session %1 de %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Cancel statement…</source>
        <translation>Annuler l’instruction…</translation>
    </message>
    <message>
        <source>Terminate session…</source>
        <translation>Terminer la session…</translation>
    </message>
    <message>
        <source>No other session is at work. As of %1.</source>
        <translation>Aucune autre session n’est active. État&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work</source>
        <translation>
            <numerusform>%n session active</numerusform>
            <numerusform>%n sessions actives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them blocked. As of %2.</source>
        <translation>%1 d’entre elles bloquées. État&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The statement is not shown: this login may see its own alone, or there is none.</source>
        <translation>L’instruction n’est pas affichée&#xa0;: ce compte ne peut voir que les siennes, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>It was begun on node %1: end it there.</source>
        <translation>Elle a été commencée sur le nœud %1&#xa0;: terminez-la sur ce nœud.</translation>
    </message>
    <message>
        <source>This login may end its own sessions alone. A superuser can allow more: GRANT pg_signal_backend TO your login role.</source>
        <translation>Ce compte ne peut terminer que ses propres sessions. Un superutilisateur peut autoriser plus&#xa0;: GRANT pg_signal_backend TO votre rôle de connexion.</translation>
    </message>
    <message>
        <source>Terminate session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Cancel statement</source>
        <translation>Annuler l’instruction</translation>
    </message>
    <message>
        <source>Terminate %1?</source>
        <translation>Terminer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel the statement of %1?</source>
        <translation>Annuler l’instruction de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its connection is closed and its open transaction rolled back. A loader resumes by itself.</source>
        <translation>Sa connexion est fermée et sa transaction ouverte annulée. Un chargement reprend de lui-même.</translation>
    </message>
    <message>
        <source>The statement fails and its transaction is rolled back. The session stays connected.</source>
        <translation>L’instruction échoue et sa transaction est annulée. La session reste connectée.</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Session %1 had ended before.</source>
        <translation>La session %1 était déjà terminée.</translation>
    </message>
    <message>
        <source>Session %1 was told to end.</source>
        <translation>La session %1 a reçu l’ordre de se terminer.</translation>
    </message>
    <message>
        <source>The statement of session %1 was told to stop.</source>
        <translation>L’instruction de la session %1 a reçu l’ordre de s’arrêter.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StackChart</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StartWindow</name>
    <message>
        <source>Real-time analytics over your event stream</source>
        <translation>Analyse en temps réel de votre flux d’événements</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>Essayer avec des &amp;exemples de données</translation>
    </message>
    <message>
        <source>Try with your own &amp;log…</source>
        <translation>Essayer avec votre propre &amp;journal…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>A coordinator that is already there, in PostgreSQL or Citus.</source>
        <translation>Un coordinateur déjà présent, dans PostgreSQL ou Citus.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>Se &amp;connecter à un serveur…</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Connexions récentes</translation>
    </message>
    <message>
        <source>Setting up a private coordinator on this computer</source>
        <translation>Mise en place d’un coordinateur privé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Essayer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your private coordinator: a PostgreSQL for you alone, without a network port.</source>
        <translation>Votre coordinateur privé&#xa0;: un PostgreSQL pour vous seul, sans port réseau.</translation>
    </message>
    <message>
        <source>Creates a private coordinator: a real PostgreSQL for you alone, without a network port. It runs while Tidemark is open, and you can remove it at any time.</source>
        <translation>Crée un coordinateur privé&#xa0;: un vrai PostgreSQL pour vous seul, sans port réseau. Il fonctionne tant que Tidemark est ouvert, et vous pouvez le supprimer à tout moment.</translation>
    </message>
    <message>
        <source>Import a &amp;log…</source>
        <translation>Importer un &amp;journal…</translation>
    </message>
    <message>
        <source>Edit or remove %1</source>
        <translation>Modifier ou supprimer %1</translation>
    </message>
    <message>
        <source>&amp;Save as a profile…</source>
        <translation>&amp;Enregistrer comme profil…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Private PostgreSQL</source>
        <translation>PostgreSQL privé</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Exemples de lignes</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>Rollups</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Choose a log</source>
        <translation>Choisir un journal</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StepList</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>passed with a note</source>
        <translation>réussi, avec une remarque</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TablePage</name>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find in “%1”</source>
        <translation>Rechercher dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, ranked</source>
        <translation>%1, par rang</translation>
    </message>
    <message>
        <source>Enter filters all panes by the row; with Ctrl beside those that are chosen.</source>
        <translation>Entrée filtre tous les panneaux par la ligne&#x202f;; avec Ctrl, en plus de celles déjà choisies.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Rien ne correspond ici à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Afficher sur une carte</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantOverview</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>En hausse</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>En baisse</translation>
    </message>
    <message>
        <source>Hottest now</source>
        <translation>Les plus actifs</translation>
    </message>
    <message>
        <source>Find among all tenants</source>
        <translation>Rechercher parmi tous les locataires</translation>
    </message>
    <message>
        <source>Find among all tenants, by name or number</source>
        <translation>Rechercher parmi tous les locataires, par nom ou numéro</translation>
    </message>
    <message>
        <source>Copy the rows that were read</source>
        <translation>Copier les lignes lues</translation>
    </message>
    <message>
        <source>Save all rows as CSV…</source>
        <translation>Enregistrer toutes les lignes en CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%Ln ligne copiée dans le presse-papiers.</numerusform>
            <numerusform>%Ln lignes copiées dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>Enter opens the tenant.</source>
        <translation>Entrée ouvre le locataire.</translation>
    </message>
    <message>
        <source>Reading all tenants…</source>
        <translation>Lecture de tous les locataires…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Pas encore de locataires</translation>
    </message>
    <message>
        <source>Tenants appear here as soon as their rows are rolled up.</source>
        <translation>Les locataires apparaissent ici dès que leurs lignes sont agrégées.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No tenant has this number, or these words in its name: %1</source>
        <translation>Aucun locataire n’a ce numéro, ni ces mots dans son nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>None changed by a tenth or more.</source>
        <translation>Aucun n’a évolué d’un dixième ou plus.</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Aucune comparaison possible.</translation>
    </message>
    <message>
        <source>No rows in the last five minutes.</source>
        <translation>Aucune ligne dans les cinq dernières minutes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s)</source>
        <translation>
            <numerusform>%Ln locataire</numerusform>
            <numerusform>%Ln locataires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message>
        <source>whole hours of UTC</source>
        <translation>heures UTC entières</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>Could not refresh: %1</source>
        <translation>Actualisation impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet, so nothing is counted here. Rollups run by themselves with pg_cron; else run: tidemarkctl rollup</source>
        <translation>Rien n’est encore agrégé, rien n’est donc compté ici. Les rollups s’exécutent d’eux-mêmes avec pg_cron&#x202f;; sinon, exécutez&#xa0;: tidemarkctl rollup</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s) to save…</source>
        <translation>
            <numerusform>Lecture de %Ln ligne à enregistrer…</numerusform>
            <numerusform>Lecture de %Ln lignes à enregistrer…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantSidebar</name>
    <message>
        <source>The search failed.</source>
        <translation>La recherche a échoué.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TideLine</name>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>PostgreSQL %1%2, schema version %3</source>
        <translation>PostgreSQL %1%2, version du schéma %3</translation>
    </message>
    <message>
        <source> with Citus</source>
        <translation> avec Citus</translation>
    </message>
    <message>
        <source>nodes up: %1</source>
        <translation>nœuds joignables&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 nodes up</source>
        <translation>%1 nœuds sur %2 joignables</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Injoignables&#xa0;: %1</translation>
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
        <translation>%1  non agrégé, %2 en attente</translation>
    </message>
    <message>
        <source>%1  no data yet</source>
        <translation>%1  pas encore de données</translation>
    </message>
    <message>
        <source>watermark %1</source>
        <translation>watermark %1</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>retard %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 tardives</translation>
    </message>
    <message>
        <source>Every row committed before %1 is in the rollups.</source>
        <translation>Toutes les lignes validées avant %1 sont dans les rollups.</translation>
    </message>
    <message>
        <source>clocks differ by %1</source>
        <translation>horloges décalées de %1</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>incompatible schema</source>
        <translation>schéma incompatible</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>pas d’accès</translation>
    </message>
    <message>
        <source>nodes unknown for %1</source>
        <translation>nœuds inconnus depuis %1</translation>
    </message>
    <message>
        <source>The coordinator has not reported the state of the nodes since then.</source>
        <translation>Le coordinateur n’a pas signalé l’état des nœuds depuis.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>lu il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s). Show what needs attention.</source>
        <translation>
            <numerusform>%n problème critique. Afficher les points à surveiller.</numerusform>
            <numerusform>%n problèmes critiques. Afficher les points à surveiller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s). Show what needs attention.</source>
        <translation>
            <numerusform>%n avertissement. Afficher les points à surveiller.</numerusform>
            <numerusform>%n avertissements. Afficher les points à surveiller.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lag is above %1.</source>
        <translation>Le retard dépasse %1.</translation>
    </message>
    <message>
        <source>Partitions exist for less than %1.</source>
        <translation>Des partitions existent pour moins de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n alerte déclenchée</numerusform>
            <numerusform>%n alertes déclenchées</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing: %1. Show the alert rules.</source>
        <translation>Déclenchées&#xa0;: %1. Afficher les règles d’alerte.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TimeChart</name>
    <message>
        <source>In a chart: previous or next bucket</source>
        <translation>Dans un graphique&#xa0;: intervalle précédent ou suivant</translation>
    </message>
    <message>
        <source>In a chart: ten buckets back or ahead</source>
        <translation>Dans un graphique&#xa0;: dix intervalles en arrière ou en avant</translation>
    </message>
    <message>
        <source>In a chart: first or last bucket</source>
        <translation>Dans un graphique&#xa0;: premier ou dernier intervalle</translation>
    </message>
    <message>
        <source>In a chart: raw rows of the bucket</source>
        <translation>Dans un graphique&#xa0;: lignes brutes de l’intervalle</translation>
    </message>
    <message>
        <source>In a chart: hide the crosshair</source>
        <translation>Dans un graphique&#xa0;: masquer le réticule</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmique</translation>
    </message>
    <message>
        <source>complete buckets only</source>
        <translation>intervalles complets seulement</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>In a chart: next or previous annotation</source>
        <translation>Dans un graphique : annotation suivante ou précédente</translation>
    </message>
    <message>
        <source>In a chart: add a note about the bucket</source>
        <translation>Dans un graphique : ajouter une note sur l’intervalle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>valeur inconnue</translation>
    </message>
    <message>
        <source>partly counted from raw rows</source>
        <translation>compté en partie dans les lignes brutes</translation>
    </message>
    <message>
        <source>counted from raw rows</source>
        <translation>compté dans les lignes brutes</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TrendPane</name>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>rolled up to %1</source>
        <translation>agrégé jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 per %2: %3 in total.</source>
        <translation>%1 par %2&#xa0;: %3 au total.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Trend by country</source>
        <translation>Tendance par pays</translation>
    </message>
    <message>
        <source>average %1 per %2</source>
        <translation>moyenne %1 par %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::UniquesPane</name>
    <message>
        <source>Unique users</source>
        <translation>Utilisateurs uniques</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the range, %2; from merged sketches, not a sum.</source>
        <translation>%1 dans la période, %2&#x202f;; par fusion de sketches, pas une somme.</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>Adresses uniques</translation>
    </message>
    <message>
        <source>No users</source>
        <translation>Aucun utilisateur</translation>
    </message>
    <message>
        <source>No event from %1 names a user.</source>
        <translation>Aucun événement de la période %1 ne nomme d’utilisateur.</translation>
    </message>
    <message>
        <source>No addresses</source>
        <translation>Aucune adresse</translation>
    </message>
    <message>
        <source>No request from %1 has an address.</source>
        <translation>Aucune requête de la période %1 n’a d’adresse.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ViewBar</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Aucun locataire</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>locataire %1</translation>
    </message>
    <message>
        <source>Days and hours are in time zone %1</source>
        <translation>Les jours et les heures sont dans le fuseau horaire %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Fuseau horaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resume live counts (Ctrl+P)</source>
        <translation>Reprendre les comptes en direct (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause live counts (Ctrl+P)</source>
        <translation>Suspendre les comptes en direct (Ctrl+P)</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personnalisée…</translation>
    </message>
    <message>
        <source>More ranges</source>
        <translation>Autres périodes</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>Comparer avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::WorldMap</name>
    <message>
        <source>Countries on a map</source>
        <translation>Pays sur une carte</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Pas sur la carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Share:</source>
        <translation>Part&#xa0;:</translation>
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
        <translation>choisi dans le filtre</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>absent de la carte</translation>
    </message>
</context>
</TS>
