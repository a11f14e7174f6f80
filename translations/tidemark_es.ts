<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AdminSheetWords</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Marca de agua</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Waiting rows</source>
        <translation>Filas en espera</translation>
    </message>
    <message>
        <source>Late rows</source>
        <translation>Filas tardías</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Creadas hasta</translation>
    </message>
    <message>
        <source>never rolled up</source>
        <translation>nunca consolidado</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>conservada: %1</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardías</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>raw rows; dropped by whole partitions</source>
        <translation>filas en bruto; se eliminan por particiones enteras</translation>
    </message>
    <message>
        <source>finest rollup</source>
        <translation>rollup más fino</translation>
    </message>
    <message>
        <source>hourly rollup</source>
        <translation>rollup por hora</translation>
    </message>
    <message>
        <source>daily rollup</source>
        <translation>rollup diario</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>registro de auditoría</translation>
    </message>
    <message>
        <source>late rows per bucket</source>
        <translation>filas tardías por intervalo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nunca iniciado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Protegido hasta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Deleted before</source>
        <translation>Eliminado antes de</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Older rows kept</source>
        <translation>Filas antiguas conservadas</translation>
    </message>
    <message>
        <source>would be dropped</source>
        <translation>se eliminaría</translation>
    </message>
    <message>
        <source>it is released</source>
        <translation>que se libere</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>history of alert rules</source>
        <translation>historial de reglas de alerta</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>Usuarios únicos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Errors (4xx and 5xx)</source>
        <translation>Errores (4xx y 5xx)</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>Errores del servidor (5xx)</translation>
    </message>
    <message>
        <source>Mean response time</source>
        <translation>Tiempo medio de respuesta</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Tiempo de respuesta, mediana</translation>
    </message>
    <message>
        <source>Response time, 95th percentile</source>
        <translation>Tiempo de respuesta, percentil 95</translation>
    </message>
    <message>
        <source>Response time, 99th percentile</source>
        <translation>Tiempo de respuesta, percentil 99</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>Direcciones únicas</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>up on the week before by more than</source>
        <translation>sube respecto a la semana anterior más de</translation>
    </message>
    <message>
        <source>down on the week before by more than</source>
        <translation>baja respecto a la semana anterior más de</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>%1 of type %2</source>
        <translation>%1 de tipo %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: no data for %2</source>
        <translation>%1: sin datos durante %2</translation>
    </message>
    <message>
        <source>%1 over %2 above %3</source>
        <translation>%1 en %2 por encima de %3</translation>
    </message>
    <message>
        <source>%1 over %2 below %3</source>
        <translation>%1 en %2 por debajo de %3</translation>
    </message>
    <message>
        <source>%1 over %2 up on the week before by more than %3</source>
        <translation>%1 en %2 sube más de %3 respecto a la semana anterior</translation>
    </message>
    <message>
        <source>%1 over %2 down on the week before by more than %3</source>
        <translation>%1 en %2 baja más de %3 respecto a la semana anterior</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, durante %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Aún sin evaluar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Unknown (was: %1)</source>
        <translation>Desconocido (antes: %1)</translation>
    </message>
    <message>
        <source>There is no data to check this rule against yet.</source>
        <translation>Todavía no hay datos con los que comprobar esta regla.</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>en el último día</numerusform>
            <numerusform>en los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>No se habría disparado %1.</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1; longest: %2.</source>
        <translation>
            <numerusform>Se habría disparado %n vez %1; la más larga: %2.</numerusform>
            <numerusform>Se habría disparado %n veces %1; la más larga: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1, every %2. Lowest %3, highest %4.</source>
        <translation>Comprobación: %1, cada %2. Mínimo %3, máximo %4.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Extremo</translation>
    </message>
    <message>
        <source>%1: below %2 in %3</source>
        <translation>%1: por debajo de %2 en %3</translation>
    </message>
    <message>
        <source>%1: above %2 in %3</source>
        <translation>%1: por encima de %2 en %3</translation>
    </message>
    <message>
        <source>last evaluated %1</source>
        <translation>última evaluación: %1</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>aún sin evaluar</translation>
    </message>
    <message>
        <source>%1 over %2, condition &quot;%3&quot;</source>
        <translation>%1 en %2, condición «%3»</translation>
    </message>
</context>
<context>
    <name>AlertsInChart</name>
    <message>
        <source>Alert firing</source>
        <translation>Alerta disparada</translation>
    </message>
</context>
<context>
    <name>AnnotationWords</name>
    <message>
        <source>Raw rows deleted by retention</source>
        <translation>Filas en bruto eliminadas por la retención</translation>
    </message>
    <message>
        <source>Daily rollup deleted by retention</source>
        <translation>Rollup diario eliminado por la retención</translation>
    </message>
    <message>
        <source>Hourly rollup deleted by retention</source>
        <translation>Rollup por horas eliminado por la retención</translation>
    </message>
    <message>
        <source>Finest rollup deleted by retention</source>
        <translation>Rollup más fino eliminado por la retención</translation>
    </message>
    <message>
        <source>%1 deleted by retention</source>
        <translation>%1 eliminado por la retención</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n load(s)</source>
        <translation>
            <numerusform>%n carga</numerusform>
            <numerusform>%n cargas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; the largest: %3</source>
        <translation>%1: %2; la mayor: %3</translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from raw rows; %n bucket(s) changed</source>
        <translation>
            <numerusform>Reconstruido a partir de filas en bruto; %n intervalo cambiado</numerusform>
            <numerusform>Reconstruido a partir de filas en bruto; %n intervalos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Broken off. %1</source>
        <translation>Interrumpido. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) failed</source>
        <translation>
            <numerusform>%n rollup falló</numerusform>
            <numerusform>%n rollups fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worker node %2 did not answer; %n rollup(s) deferred</source>
        <translation>
            <numerusform>El nodo %2 no respondió; %n rollup aplazado</numerusform>
            <numerusform>El nodo %2 no respondió; %n rollups aplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>No new rows of any tenant for %1</source>
        <translation>Ninguna fila nueva de ningún cliente durante %1</translation>
    </message>
    <message>
        <source>No new rows of any tenant since then</source>
        <translation>Ninguna fila nueva de ningún cliente desde entonces</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rollup failed</source>
        <translation>Rollup fallido</translation>
    </message>
    <message>
        <source>Node lost</source>
        <translation>Nodo perdido</translation>
    </message>
    <message>
        <source>Late rows</source>
        <translation>Filas tardías</translation>
    </message>
    <message>
        <source>Gap in ingest</source>
        <translation>Interrupción de la carga</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Reconstrucción</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>written by %1, %2</source>
        <translation>escrita por %1, %2</translation>
    </message>
    <message>
        <source>from the record of deleted data</source>
        <translation>del registro de datos eliminados</translation>
    </message>
    <message>
        <source>from the count of late rows; the last came %1</source>
        <translation>del recuento de filas tardías; las últimas llegaron el %1</translation>
    </message>
    <message>
        <source>from the count of late rows</source>
        <translation>del recuento de filas tardías</translation>
    </message>
    <message>
        <source>from the run log</source>
        <translation>del registro de ejecuciones</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Rows stored: %1</source>
        <translation>Filas almacenadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Late rows added to %n bucket(s): %2</source>
        <translation>
            <numerusform>Filas tardías añadidas a %n intervalo: %2</numerusform>
            <numerusform>Filas tardías añadidas a %n intervalos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>written by %1, changed by %2, %3</source>
        <translation>escrita por %1, modificada por %2, %3</translation>
    </message>
</context>
<context>
    <name>BackfillPage</name>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Trust raw rows</source>
        <translation>Confiar en las filas en bruto</translation>
    </message>
    <message>
        <source>Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.</source>
        <translation>Reconstruir también los días con menos filas en bruto que consolidadas. Se pierde lo que los rollups tengan más allá de esas filas.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Reconstruir…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Unfinished backfills</source>
        <translation>Backfills sin terminar</translation>
    </message>
    <message>
        <source>Pick its days</source>
        <translation>Usar sus días</translation>
    </message>
    <message>
        <source>Fills in its range for a preview. Rebuilding it then continues where it stopped.</source>
        <translation>Rellena su rango para una vista previa. Al reconstruirlo, se continúa desde donde se detuvo.</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Previous period</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Una semana antes</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>Antes, %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1 (dashed)</source>
        <translation>%1 (discontinua)</translation>
    </message>
    <message>
        <source>Not compared: the calendar of the year before has no such day.</source>
        <translation>Sin comparación: ese día no existe en el calendario del año anterior.</translation>
    </message>
    <message>
        <source>Compared with %1: no bucket has ended yet, so there is no total to compare.</source>
        <translation>Comparado con %1: aún no ha terminado ningún intervalo, así que no hay un total que comparar.</translation>
    </message>
    <message>
        <source>Not compared: there is no data for %1.</source>
        <translation>Sin comparación: no hay datos de %1.</translation>
    </message>
    <message>
        <source>Not compared: the data of %1 has expired.</source>
        <translation>Sin comparación: los datos de %1 han expirado.</translation>
    </message>
    <message>
        <source>Compared with %1: at least %2 then, as data starts at %3. No change is shown.</source>
        <translation>Comparado con %1: entonces al menos %2, ya que los datos comienzan el %3. No se muestra ningún cambio.</translation>
    </message>
    <message>
        <source>Compared with %1: at least %2 then, as data of that time is incomplete. No change is shown.</source>
        <translation>Comparado con %1: entonces al menos %2, ya que los datos de ese período están incompletos. No se muestra ningún cambio.</translation>
    </message>
    <message>
        <source>Only wider buckets of that time are kept: nothing is compared per %1.</source>
        <translation>De ese período solo se conservan intervalos más amplios: no se compara nada por %1.</translation>
    </message>
    <message>
        <source>Compared with %1: %2 then. No change is shown, as data of the shown range is missing.</source>
        <translation>Comparado con %1: entonces %2. No se muestra ningún cambio, porque faltan datos del rango mostrado.</translation>
    </message>
    <message>
        <source>Compared with %1: %2 then, %3 now, %4.</source>
        <translation>Comparado con %1: entonces %2, ahora %3, %4.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>sin equivalente</translation>
    </message>
    <message>
        <source>detail has expired</source>
        <translation>el detalle ha expirado</translation>
    </message>
    <message>
        <source>no data then</source>
        <translation>sin datos entonces</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sin cambio claro</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) without a counterpart.</source>
        <translation>
            <numerusform>%n intervalo sin equivalente.</numerusform>
            <numerusform>%n intervalos sin equivalente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Compared with %1: data of that time is incomplete. No change is shown.</source>
        <translation>Comparado con %1: los datos de ese período están incompletos. No se muestra ningún cambio.</translation>
    </message>
    <message>
        <source>Compared with %1: no response time is recorded of one of the two.</source>
        <translation>Comparado con %1: en uno de los dos no hay ningún tiempo de respuesta registrado.</translation>
    </message>
    <message>
        <source>Compared with %1: 95 % within %2 then, within %3 now, %4.</source>
        <translation>Comparado con %1: 95 % dentro de %2 entonces, dentro de %3 ahora, %4.</translation>
    </message>
</context>
<context>
    <name>ConninfoLabel</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 en este equipo</translation>
    </message>
    <message>
        <source>%1 on %2:%3</source>
        <translation>%1 en %2:%3</translation>
    </message>
    <message>
        <source>The server&apos;s name is not checked against its certificate (sslmode=%1).</source>
        <translation>El nombre del servidor no se comprueba con su certificado (sslmode=%1).</translation>
    </message>
    <message>
        <source>The connection is encrypted, but the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>La conexión está cifrada, pero el certificado del servidor no se verifica (sslmode=%1).</translation>
    </message>
    <message>
        <source>The connection is not encrypted (sslmode=%1).</source>
        <translation>La conexión no está cifrada (sslmode=%1).</translation>
    </message>
    <message>
        <source>The connection may be unencrypted, and the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>Es posible que la conexión no esté cifrada, y el certificado del servidor no se verifica (sslmode=%1).</translation>
    </message>
    <message>
        <source>Server name not verified</source>
        <translation>Nombre no verificado</translation>
    </message>
    <message>
        <source>Certificate not verified</source>
        <translation>Certificado no verificado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Possibly not encrypted</source>
        <translation>Quizá sin cifrar</translation>
    </message>
</context>
<context>
    <name>ControlKeys</name>
    <message>
        <source>On a number above the panes: show its series</source>
        <translation>En un número sobre los paneles: mostrar su serie</translation>
    </message>
    <message>
        <source>In a legend: show or hide the series</source>
        <translation>En una leyenda: mostrar u ocultar la serie</translation>
    </message>
    <message>
        <source>In a legend: list what “Other” holds</source>
        <translation>En una leyenda: enumerar lo que contiene «Otros»</translation>
    </message>
    <message>
        <source>In a legend: filter all panes by the series</source>
        <translation>En una leyenda: filtrar todos los paneles por la serie</translation>
    </message>
    <message>
        <source>In a ranking: filter all panes by the row</source>
        <translation>En una clasificación: filtrar todos los paneles por la fila</translation>
    </message>
    <message>
        <source>In a ranking: filter by the row beside those that are chosen</source>
        <translation>En una clasificación: filtrar también por la fila</translation>
    </message>
    <message>
        <source>On the map: previous or next country by rank</source>
        <translation>En el mapa: país anterior o siguiente de la clasificación</translation>
    </message>
    <message>
        <source>On the map: first or last country by rank</source>
        <translation>En el mapa: primer o último país de la clasificación</translation>
    </message>
    <message>
        <source>On the map: filter all panes by the country</source>
        <translation>En el mapa: filtrar todos los paneles por el país</translation>
    </message>
    <message>
        <source>On a filter: remove it</source>
        <translation>En un filtro: quitarlo</translation>
    </message>
    <message>
        <source>On the runs of a job: previous or next run</source>
        <translation>En las ejecuciones de un trabajo: ejecución anterior o siguiente</translation>
    </message>
    <message>
        <source>On the runs of a job: show the run in the table</source>
        <translation>En las ejecuciones de un trabajo: mostrar la ejecución en la tabla</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Backfill…</source>
        <translation>Backfill…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Invalid time &quot;%1&quot;: expected 2026-05-17, 2026-05-17T10:00 or 2026-05-17T10:00:00+02:00.</source>
        <translation>Hora no válida &quot;%1&quot;: se espera 2026-05-17, 2026-05-17T10:00 o 2026-05-17T10:00:00+02:00.</translation>
    </message>
    <message>
        <source>Unknown dataset &quot;%1&quot;: expected events or http_request.</source>
        <translation>Dataset desconocido &quot;%1&quot;: se espera events o http_request.</translation>
    </message>
    <message>
        <source>Unknown time zone &quot;%1&quot;: expected an IANA name such as Europe/Berlin.</source>
        <translation>Zona horaria desconocida &quot;%1&quot;: se espera un nombre de la IANA, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Invalid --by: only &quot;--by type&quot; is supported, and only for events.</source>
        <translation>--by no válido: solo se admite &quot;--by type&quot;, y solo para events.</translation>
    </message>
    <message>
        <source>Invalid --limit: expected a whole number, 1 or more.</source>
        <translation>--limit no válido: se espera un número entero, 1 o mayor.</translation>
    </message>
    <message>
        <source>The range is empty: --from must be earlier than --to.</source>
        <translation>El rango está vacío: --from debe ser anterior a --to.</translation>
    </message>
    <message>
        <source>Unknown query &quot;%1&quot;.</source>
        <translation>Consulta desconocida &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Print exactly what the panes show, with its source.</source>
        <translation>Mostrar exactamente lo que muestran los paneles, con su origen.</translation>
    </message>
    <message>
        <source>The tenant (for http_request: the site).</source>
        <translation>El inquilino (para http_request: el sitio).</translation>
    </message>
    <message>
        <source>events or http_request.</source>
        <translation>events o http_request.</translation>
    </message>
    <message>
        <source>Time zone that defines hours and days.</source>
        <translation>Zona horaria que define las horas y los días.</translation>
    </message>
    <message>
        <source>%1 read, %2 stored, %3 rejected</source>
        <translation>%1 leídas, %2 almacenadas, %3 rechazadas</translation>
    </message>
    <message>
        <source>, %1 rows/s</source>
        <translation>, %1 filas/s</translation>
    </message>
    <message>
        <source>, %1 %, %2 s left</source>
        <translation>, %1 %, quedan %2 s</translation>
    </message>
    <message>
        <source>, %1 messages behind</source>
        <translation>, %1 mensajes de retraso</translation>
    </message>
    <message>
        <source> – server unreachable; resumes when it returns</source>
        <translation> – servidor inaccesible; se reanuda cuando vuelva</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more rejected.</source>
        <translation>… y %1 más rechazadas.</translation>
    </message>
    <message>
        <source>Rejected lines were written to %1. Correct them and load that file.</source>
        <translation>Las líneas rechazadas se escribieron en %1. Corríjalas y cargue ese archivo.</translation>
    </message>
    <message>
        <source>Invalid --delimiter: expected one character, or tab.</source>
        <translation>--delimiter no válido: se espera un carácter, o tab.</translation>
    </message>
    <message>
        <source>Missing argument: FILE (&quot;-&quot; for standard input).</source>
        <translation>Falta el argumento: FILE (&quot;-&quot; para la entrada estándar).</translation>
    </message>
    <message>
        <source>Missing arguments: ingest kafka needs BROKERS and TOPIC.</source>
        <translation>Faltan argumentos: ingest kafka necesita BROKERS y TOPIC.</translation>
    </message>
    <message>
        <source>Invalid --batch-rows: expected a whole number, 1 or more.</source>
        <translation>--batch-rows no válido: se espera un número entero, 1 o mayor.</translation>
    </message>
    <message>
        <source>Invalid --rate: expected rows per second, up to 100000.</source>
        <translation>--rate no válido: se esperan filas por segundo, hasta 100000.</translation>
    </message>
    <message>
        <source>Invalid --tenants: expected a whole number, 1 or more.</source>
        <translation>--tenants no válido: se espera un número entero, 1 o mayor.</translation>
    </message>
    <message>
        <source>Invalid --seconds: expected a number greater than 0.</source>
        <translation>--seconds no válido: se espera un número mayor que 0.</translation>
    </message>
    <message>
        <source>Invalid --late: expected a share from 0 to 1.</source>
        <translation>--late no válido: se espera una proporción de 0 a 1.</translation>
    </message>
    <message>
        <source>Invalid --history-days: expected a whole number, 0 or more.</source>
        <translation>--history-days no válido: se espera un número entero, 0 o mayor.</translation>
    </message>
    <message>
        <source>Invalid --history-rows: expected a whole number, 0 or more.</source>
        <translation>--history-rows no válido: se espera un número entero, 0 o mayor.</translation>
    </message>
    <message>
        <source>History: %1 rows</source>
        <translation>Historial: %1 filas</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows/s</source>
        <translation>%1 filas, %2 filas/s</translation>
    </message>
    <message>
        <source>Tenant for rows that name none; for an access log, the site.</source>
        <translation>Inquilino de las filas que no indican ninguno; para un log de acceso, el sitio.</translation>
    </message>
    <message>
        <source>Write rejected lines to this file, with line number and reason, so that they can be corrected and loaded.</source>
        <translation>Escribir las líneas rechazadas en este archivo, con número de línea y motivo, para poder corregirlas y cargarlas.</translation>
    </message>
    <message>
        <source>Store nothing if any line is bad.</source>
        <translation>No almacenar nada si alguna línea es incorrecta.</translation>
    </message>
    <message>
        <source>Rows per transaction.</source>
        <translation>Filas por transacción.</translation>
    </message>
    <message>
        <source>Store each row once across all runs with this key, however they ended.</source>
        <translation>Almacenar cada fila una sola vez entre todas las ejecuciones con esta clave, terminaran como terminaran.</translation>
    </message>
    <message>
        <source>Keep reading lines as they are appended, like tail -F.</source>
        <translation>Seguir leyendo las líneas a medida que se añaden, como tail -F.</translation>
    </message>
    <message>
        <source>Country database (.mmdb). Without it, the country of an address stays unknown.</source>
        <translation>Base de datos de países (.mmdb). Sin ella, el país de una dirección queda sin conocer.</translation>
    </message>
    <message>
        <source>CSV: the column names, in order; &quot;-&quot; skips one.</source>
        <translation>CSV: los nombres de las columnas, en orden; &quot;-&quot; omite una.</translation>
    </message>
    <message>
        <source>CSV: one character, or tab.</source>
        <translation>CSV: un carácter, o tab.</translation>
    </message>
    <message>
        <source>CSV: whether the first line is a header. Detected if not given.</source>
        <translation>CSV: si la primera línea es un encabezado. Si no se indica, se detecta.</translation>
    </message>
    <message>
        <source>Kafka: format of a message.</source>
        <translation>Kafka: formato de un mensaje.</translation>
    </message>
    <message>
        <source>Kafka: the consumer group.</source>
        <translation>Kafka: el grupo de consumidores.</translation>
    </message>
    <message>
        <source>Kafka: a librdkafka option (TLS, SASL, …); can be repeated.</source>
        <translation>Kafka: una opción de librdkafka (TLS, SASL, …); se puede repetir.</translation>
    </message>
    <message>
        <source>Load files, standard input or a Kafka topic. Bad lines are rejected and counted.</source>
        <translation>Cargar archivos, la entrada estándar o un topic de Kafka. Las líneas incorrectas se rechazan y se cuentan.</translation>
    </message>
    <message>
        <source>Rows per second, both datasets together.</source>
        <translation>Filas por segundo, sumando ambos datasets.</translation>
    </message>
    <message>
        <source>Number of tenants.</source>
        <translation>Número de inquilinos.</translation>
    </message>
    <message>
        <source>How long to run. Without it, until stopped.</source>
        <translation>Cuánto tiempo ejecutar. Sin ello, hasta que se detenga.</translation>
    </message>
    <message>
        <source>Share of late rows, 0 to 1.</source>
        <translation>Proporción de filas tardías, de 0 a 1.</translation>
    </message>
    <message>
        <source>Also create N days of history.</source>
        <translation>Crear también N días de historial.</translation>
    </message>
    <message>
        <source>Number of history rows.</source>
        <translation>Número de filas de historial.</translation>
    </message>
    <message>
        <source>Generate a stream of sample events and requests.</source>
        <translation>Generar un flujo de eventos y solicitudes de ejemplo.</translation>
    </message>
    <message>
        <source>Output format: table, json or csv.</source>
        <translation>Formato de salida: table, json o csv.</translation>
    </message>
    <message>
        <source>Prompt for the password on the terminal, like psql -W.</source>
        <translation>Pedir la contraseña en la terminal, como psql -W.</translation>
    </message>
    <message>
        <source>Commands (run &quot;tidemarkctl COMMAND --help&quot; for details):</source>
        <translation>Comandos (ejecute &quot;tidemarkctl COMMAND --help&quot; para ver los detalles):</translation>
    </message>
    <message>
        <source>Without a connection option: libpq&apos;s environment variables (PGHOST, PGSERVICE, …) if any is set, otherwise the private coordinator of this computer.
Exit status: 0 done, 1 failed, 2 usage error, 3 no connection, 4 permission denied.</source>
        <translation>Sin una opción de conexión: las variables de entorno de libpq (PGHOST, PGSERVICE, …) si hay alguna definida; si no, el coordinador privado de este equipo.
Estado de salida: 0 hecho, 1 error, 2 error de uso, 3 sin conexión, 4 permiso denegado.</translation>
    </message>
    <message>
        <source>Missing argument: COMMAND.</source>
        <translation>Falta el argumento: COMMAND.</translation>
    </message>
    <message>
        <source>Invalid --format &quot;%1&quot;: expected table, json or csv.</source>
        <translation>--format no válido &quot;%1&quot;: se espera table, json o csv.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>--ask-password needs a terminal.</source>
        <translation>--ask-password necesita una terminal.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>Comando desconocido &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Connect with this libpq connection string or URI. Leave the password to ~/.pgpass or the prompt.</source>
        <translation>Conectar con esta cadena de conexión o URI de libpq. Deje la contraseña para ~/.pgpass o para cuando se pida.</translation>
    </message>
    <message>
        <source>CONNINFO</source>
        <translation>CONNINFO</translation>
    </message>
    <message>
        <source>Connect to this service from pg_service.conf.</source>
        <translation>Conectar a este servicio de pg_service.conf.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the private coordinator of this computer, in DIR (--local=DIR) or in its default folder.</source>
        <translation>Usar el coordinador privado de este equipo, en DIR (--local=DIR) o en su carpeta predeterminada.</translation>
    </message>
    <message>
        <source>[DIR]</source>
        <translation>[DIR]</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Server: %1, PostgreSQL %2%3, schema version %4, server time %5.</source>
        <translation>Servidor: %1, PostgreSQL %2%3, versión del esquema %4, hora del servidor %5.</translation>
    </message>
    <message>
        <source> with Citus</source>
        <translation> con Citus</translation>
    </message>
    <message>
        <source>Node %1: %2.</source>
        <translation>Nodo %1: %2.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1: batches still being written: %n. The next run takes them.</source>
        <translation>%1: lotes que aún se están escribiendo: %n. La próxima ejecución los toma.</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>conservada: %1</translation>
    </message>
    <message>
        <source>%1: raw rows are kept for %2; those before %3 are past their retention. Rollups stay as they are.</source>
        <translation>%1: las filas en bruto se conservan %2; las anteriores a %3 han superado su retención. Los rollups quedan como están.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>Invalid --citus: expected auto, require or off.</source>
        <translation>--citus no válido: se espera auto, require u off.</translation>
    </message>
    <message>
        <source>Rolling up %1…</source>
        <translation>Consolidando %1…</translation>
    </message>
    <message>
        <source>%1: %2 partitions dropped, %3 kept…</source>
        <translation>%1: %2 particiones eliminadas, %3 conservadas…</translation>
    </message>
    <message>
        <source>Missing argument: JOB (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>Falta el argumento: JOB (vea &quot;tidemarkctl schedule list&quot;).</translation>
    </message>
    <message>
        <source>Create or upgrade the schema. Running it again changes nothing.</source>
        <translation>Crear o actualizar el esquema. Ejecutarlo de nuevo no cambia nada.</translation>
    </message>
    <message>
        <source>Distribute the tables: auto (if Citus is installed), require or off.</source>
        <translation>Distribuir las tablas: auto (si Citus está instalado), require u off.</translation>
    </message>
    <message>
        <source>Check the coordinator for problems and show the fix for each.</source>
        <translation>Buscar problemas en el coordinador y mostrar la corrección de cada uno.</translation>
    </message>
    <message>
        <source>Add all new rows to the rollups.</source>
        <translation>Añadir todas las filas nuevas a los rollups.</translation>
    </message>
    <message>
        <source>Drop raw partitions that are past their retention and fully rolled up.</source>
        <translation>Eliminar las particiones en bruto que han superado su retención y están completamente consolidadas.</translation>
    </message>
    <message>
        <source>Only show which would be dropped, with rows and bytes, and what keeps the others.</source>
        <translation>Mostrar solo cuáles se eliminarían, con filas y bytes, y qué retiene a las demás.</translation>
    </message>
    <message>
        <source>Show watermarks, lag, late and waiting rows, partitions, recent runs and nodes.</source>
        <translation>Mostrar marcas de agua, retraso, filas tardías y en espera, particiones, ejecuciones recientes y nodos.</translation>
    </message>
    <message>
        <source>Real-time analytics dashboard for Citus and PostgreSQL.</source>
        <translation>Tablero de análisis en tiempo real para Citus y PostgreSQL.</translation>
    </message>
    <message>
        <source>Open with this tenant.</source>
        <translation>Abrir con este inquilino.</translation>
    </message>
    <message>
        <source>Open with events or http_request.</source>
        <translation>Abrir con events o http_request.</translation>
    </message>
    <message>
        <source>Theme: light or dark.</source>
        <translation>Tema: light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>Window size, in pixels.</source>
        <translation>Tamaño de la ventana, en píxeles.</translation>
    </message>
    <message>
        <source>Write the dashboard to a PNG once every pane shows its data or its error, then exit.</source>
        <translation>Escribir el tablero en un PNG en cuanto cada panel muestre sus datos o su error, y salir.</translation>
    </message>
    <message>
        <source>Invalid --tenant &quot;%1&quot;: expected a whole number.</source>
        <translation>--tenant no válido &quot;%1&quot;: se espera un número entero.</translation>
    </message>
    <message>
        <source>Invalid --theme: expected light or dark.</source>
        <translation>--theme no válido: se espera light o dark.</translation>
    </message>
    <message>
        <source>Invalid --size &quot;%1&quot;: expected a size such as 1280x800.</source>
        <translation>--size no válido &quot;%1&quot;: se espera un tamaño como 1280x800.</translation>
    </message>
    <message>
        <source>Could not write %1.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1 (exacto)</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (entre %2 y %3)</translation>
    </message>
    <message>
        <source>From rollups.</source>
        <translation>De los rollups.</translation>
    </message>
    <message>
        <source>From raw rows.</source>
        <translation>De las filas en bruto.</translation>
    </message>
    <message>
        <source>From rollups and raw rows that are not rolled up yet.</source>
        <translation>De los rollups y de las filas en bruto aún sin consolidar.</translation>
    </message>
    <message>
        <source>%1 Watermark %2.</source>
        <translation>%1 Marca de agua: %2.</translation>
    </message>
    <message>
        <source>%1 Never rolled up.</source>
        <translation>%1 Nunca consolidado.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>Users of several types are counted under each type, so the parts do not add up to the total.</source>
        <translation>Los usuarios de varios tipos se cuentan en cada uno, así que las partes no suman el total.</translation>
    </message>
    <message>
        <source>Whole range: %1; from merged sketches, not a sum.</source>
        <translation>Todo el rango: %1; de sketches combinados, no una suma.</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>Se muestran %1 de %2.</translation>
    </message>
    <message>
        <source>This permanently deletes all data in %1. Type &quot;destroy&quot; to continue: </source>
        <translation>Esto elimina de forma permanente todos los datos de %1. Escriba &quot;destroy&quot; para continuar: </translation>
    </message>
    <message>
        <source>&quot;local&quot; works on the private coordinator only: use it with --local=DIR.</source>
        <translation>&quot;local&quot; solo actúa sobre el coordinador privado: úselo con --local=DIR.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Manage the private coordinator of this computer.</source>
        <translation>Administrar el coordinador privado de este equipo.</translation>
    </message>
    <message>
        <source>The private coordinator of this computer is not running.</source>
        <translation>El coordinador privado de este equipo no está en ejecución.</translation>
    </message>
    <message>
        <source>Start it with &quot;tidemarkctl local start&quot;.</source>
        <translation>Inícielo con &quot;tidemarkctl local start&quot;.</translation>
    </message>
    <message>
        <source>See &quot;tidemarkctl --help&quot;.</source>
        <translation>Vea &quot;tidemarkctl --help&quot;.</translation>
    </message>
    <message>
        <source>Missing option: --tenant N.</source>
        <translation>Falta la opción: --tenant N.</translation>
    </message>
    <message>
        <source>day cannot be rebuilt: %1</source>
        <translation>el día no se puede reconstruir: %1</translation>
    </message>
    <message>
        <source>sums, countries or sketches would change</source>
        <translation>cambiarían sumas, países o sketches</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>cambiaría</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>reconstruido</translation>
    </message>
    <message>
        <source>%1: %2 days can be rebuilt, changing %3 buckets; %4 days cannot. Nothing was changed.</source>
        <translation>%1: se pueden reconstruir %2 días, con cambios en %3 intervalos; %4 días no se pueden reconstruir. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: %2 days rebuilt, %3 left as they were; %4 buckets changed.</source>
        <translation>%1: %2 días reconstruidos, %3 quedaron como estaban; %4 intervalos cambiados.</translation>
    </message>
    <message>
        <source>Stopped before %1.</source>
        <translation>Detenido antes de %1.</translation>
    </message>
    <message>
        <source>Stopped before %1, which was not changed. Run the same command again to continue from there.</source>
        <translation>Detenido antes de %1, que no se cambió. Vuelva a ejecutar el mismo comando para continuar desde ahí.</translation>
    </message>
    <message>
        <source>Missing options: --from TIME and --to TIME.</source>
        <translation>Faltan las opciones: --from TIME y --to TIME.</translation>
    </message>
    <message>
        <source>Missing argument: DATASET (events or http_request).</source>
        <translation>Falta el argumento: DATASET (events o http_request).</translation>
    </message>
    <message>
        <source>%1 of %2 days: %3 rebuilt, %4 kept</source>
        <translation>%1 de %2 días: %3 reconstruidos, %4 conservados</translation>
    </message>
    <message>
        <source> – waiting: %1</source>
        <translation> – en espera: %1</translation>
    </message>
    <message>
        <source>Missing option: --level LEVEL (15min, hourly or daily for events; 1min, 1hour or 1day for http_request).</source>
        <translation>Falta la opción: --level LEVEL (15min, hourly o daily para events; 1min, 1hour o 1day para http_request).</translation>
    </message>
    <message>
        <source>Missing argument: INTERVAL (such as &quot;90 days&quot; or &quot;18 months&quot;), or forever.</source>
        <translation>Falta el argumento: INTERVAL (como &quot;90 days&quot; o &quot;18 months&quot;), o forever.</translation>
    </message>
    <message>
        <source>Start of the range; UTC unless an offset is given.</source>
        <translation>Inicio del rango; en UTC salvo que se indique un desfase.</translation>
    </message>
    <message>
        <source>End of the range, exclusive. Every UTC day the range touches is rebuilt.</source>
        <translation>Fin del rango, exclusivo. Se reconstruye cada día UTC que el rango toca.</translation>
    </message>
    <message>
        <source>Only show what would change, bucket by bucket, and which days cannot be rebuilt and why.</source>
        <translation>Mostrar solo qué cambiaría, intervalo por intervalo, y qué días no se pueden reconstruir y por qué.</translation>
    </message>
    <message>
        <source>Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.</source>
        <translation>Reconstruir también los días con menos filas en bruto que consolidadas. Se pierde lo que los rollups tengan más allá de esas filas.</translation>
    </message>
    <message>
        <source>Show the state of each rollup bucket: complete, open, waiting, failed or expired.</source>
        <translation>Mostrar el estado de cada intervalo de un rollup: completo, abierto, en espera, fallido o expirado.</translation>
    </message>
    <message>
        <source>15min, hourly or daily for events; 1min, 1hour or 1day for http_request.</source>
        <translation>15min, hourly o daily para events; 1min, 1hour o 1day para http_request.</translation>
    </message>
    <message>
        <source>End of the range, exclusive.</source>
        <translation>Fin del rango, exclusivo.</translation>
    </message>
    <message>
        <source>Show or set how long the rows of each table are kept.</source>
        <translation>Mostrar o definir cuánto tiempo se conservan las filas de cada tabla.</translation>
    </message>
    <message>
        <source>Server unreachable; resuming when it returns.</source>
        <translation>Servidor inaccesible; se reanuda cuando vuelva.</translation>
    </message>
    <message>
        <source>The server is reachable again.</source>
        <translation>El servidor vuelve a estar accesible.</translation>
    </message>
    <message>
        <source>Every user on this computer can read command lines. Put %1 into a file that only you can read, and pass it with --kafka-config.</source>
        <translation>Todos los usuarios de este equipo pueden leer las líneas de comandos. Ponga %1 en un archivo que solo usted pueda leer y páselo con --kafka-config.</translation>
    </message>
    <message>
        <source>Invalid --header: expected yes or no.</source>
        <translation>--header no válido: se espera yes o no.</translation>
    </message>
    <message>
        <source>Kafka: a file of librdkafka options, one NAME=VALUE per line. Use it for secrets.</source>
        <translation>Kafka: un archivo de opciones de librdkafka, un NAME=VALUE por línea. Úselo para los secretos.</translation>
    </message>
    <message>
        <source>%1 bytes, including indexes and partitions.</source>
        <translation>%1 bytes, incluidos índices y particiones.</translation>
    </message>
    <message>
        <source>Nothing is waiting, and all prepared transactions are resolved.</source>
        <translation>No hay nada en espera y todas las transacciones preparadas están resueltas.</translation>
    </message>
    <message>
        <source>cluster needs one of: nodes, tables, health.</source>
        <translation>cluster necesita uno de: nodes, tables, health.</translation>
    </message>
    <message>
        <source>Show the nodes, the size of each table on each node, and the cluster&apos;s health.</source>
        <translation>Mostrar los nodos, el tamaño de cada tabla en cada nodo y la salud del clúster.</translation>
    </message>
    <message>
        <source>%1 late, oldest bucket %2</source>
        <translation>%1 tardías, intervalo más antiguo %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 tardías</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 rollups</source>
        <translation>%1 rollups</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2.</source>
        <translation>%1, últimas 24 horas: %2.</translation>
    </message>
    <message>
        <source>%1: raw rows are kept forever.</source>
        <translation>%1: las filas en bruto se conservan para siempre.</translation>
    </message>
    <message>
        <source>Create the partitions that are due and expire what is past its retention.</source>
        <translation>Crear las particiones que correspondan y expirar lo que ha superado su retención.</translation>
    </message>
    <message>
        <source>future</source>
        <translation>futuro</translation>
    </message>
    <message>
        <source>%1 rows between %2 and %3, from raw rows; %4 in the same length of time before that.</source>
        <translation>%1 filas entre %2 y %3, de las filas en bruto; %4 en el mismo tiempo inmediatamente anterior.</translation>
    </message>
    <message>
        <source>rebuilt; past its retention in %1</source>
        <translation>reconstruido; superó su retención en %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Only count what this retention would delete: rows, buckets or partitions, and bytes.</source>
        <translation>Contar solo lo que eliminaría esta retención: filas, intervalos o particiones, y bytes.</translation>
    </message>
    <message>
        <source>Missing option: --until TIME, --for INTERVAL or --for forever.</source>
        <translation>Falta la opción: --until TIME, --for INTERVAL o --for forever.</translation>
    </message>
    <message>
        <source>holds needs one of: list, add DATASET, release ID.</source>
        <translation>holds necesita uno de: list, add DATASET, release ID.</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl holds list&quot;).</source>
        <translation>Falta el argumento: ID (vea &quot;tidemarkctl holds list&quot;).</translation>
    </message>
    <message>
        <source>Keep a time range regardless of retention, list such holds, or release one.</source>
        <translation>Conservar un rango de tiempo sin importar la retención, listar esos holds o liberar uno.</translation>
    </message>
    <message>
        <source>add: end of the range, exclusive.</source>
        <translation>add: fin del rango, exclusivo.</translation>
    </message>
    <message>
        <source>add: when the hold ends.</source>
        <translation>add: cuándo termina el hold.</translation>
    </message>
    <message>
        <source>add: how long the hold lasts from now.</source>
        <translation>add: cuánto dura el hold a partir de ahora.</translation>
    </message>
    <message>
        <source>add: why the range is held, for others to read.</source>
        <translation>add: por qué se protege el rango, para que otros lo lean.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Invalid --trusted-proxies: expected a whole number, 0 or more.</source>
        <translation>--trusted-proxies no válido: se espera un número entero, 0 o mayor.</translation>
    </message>
    <message>
        <source>Invalid --hold: expected an interval such as 90d, or forever.</source>
        <translation>--hold no válido: se espera una duración como 90d, o forever.</translation>
    </message>
    <message>
        <source>Nothing was stored: every record was rejected.</source>
        <translation>No se almacenó nada: se rechazaron todos los registros.</translation>
    </message>
    <message>
        <source>Keep the days of the stored rows for this long, regardless of retention: 90d, &apos;18 months&apos;, forever.</source>
        <translation>Conservar los días de las filas almacenadas durante este tiempo, sin importar la retención: 90d, &apos;18 months&apos;, forever.</translation>
    </message>
    <message>
        <source>Requests: the last N addresses of X-Forwarded-For are your own proxies. Without it, the first address is the client.</source>
        <translation>Solicitudes: las últimas N direcciones de X-Forwarded-For son sus propios proxies. Sin ello, la primera dirección es el cliente.</translation>
    </message>
    <message>
        <source>Keep raw rows longer than the stored retention. A shorter time works only with --dry-run, to see what that retention would delete.</source>
        <translation>Conservar las filas en bruto más tiempo que la retención almacenada. Un tiempo menor solo funciona con --dry-run, para ver qué eliminaría esa retención.</translation>
    </message>
    <message>
        <source>Start of the range; in --zone unless an offset is given. If a local time occurs twice, the earlier one.</source>
        <translation>Inicio del rango; en --zone salvo que se indique un desfase. Si una hora local se da dos veces, la primera.</translation>
    </message>
    <message>
        <source>End of the range, exclusive; the server&apos;s current time if not given. If a local time occurs twice, the later one.</source>
        <translation>Fin del rango, exclusivo; la hora actual del servidor si no se indica. Si una hora local se da dos veces, la segunda.</translation>
    </message>
    <message numerus="yes">
        <source>%1, line %2 and %n more: %3</source>
        <translation>
            <numerusform>%1, línea %2 y %n más: %3</numerusform>
            <numerusform>%1, línea %2 y %n más: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The input looks like %1.</source>
        <translation>La entrada parece ser %1.</translation>
    </message>
    <message>
        <source>The input looks like %1 (%2). Load it with: %3</source>
        <translation>La entrada parece ser %1 (%2). Cárguela con: %3</translation>
    </message>
    <message>
        <source>The next upkeep deletes what is past its retention. Raw rows are deleted by whole UTC days, so up to a day later, and only once they are rolled up. Held rows are kept. If you set a longer time, a backfill restores what is already gone, as far as raw rows still have it.</source>
        <translation>El próximo mantenimiento elimina lo que ha superado su retención. Las filas en bruto se eliminan por días UTC enteros, es decir, hasta un día después, y solo cuando están consolidadas. Las filas protegidas se conservan. Si define un tiempo mayor, un backfill restaura lo que ya se eliminó, en la medida en que las filas en bruto aún lo tengan.</translation>
    </message>
    <message>
        <source>Nothing would be deleted now.</source>
        <translation>Ahora no se eliminaría nada.</translation>
    </message>
    <message>
        <source>The next upkeep would delete these rows.</source>
        <translation>El próximo mantenimiento eliminaría estas filas.</translation>
    </message>
    <message>
        <source>Older rows that would be kept: %1.</source>
        <translation>Filas más antiguas que se conservarían: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1; from merged sketches, not a sum</source>
        <translation>%1; de sketches combinados, no una suma</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin ubicar</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Distinct users in the range: %1.</source>
        <translation>Usuarios distintos en el rango: %1.</translation>
    </message>
    <message>
        <source>Requests: %1; success (2xx): %2; redirects (3xx): %3; errors (4xx and 5xx): %4; other status: %5. Distinct addresses in the range: %6.</source>
        <translation>Solicitudes: %1; correctas (2xx): %2; redirecciones (3xx): %3; errores (4xx y 5xx): %4; otro estado: %5. Direcciones distintas en el rango: %6.</translation>
    </message>
    <message>
        <source>Invalid interval &quot;%1&quot;: expected one such as &quot;90 days&quot; or &quot;18 months&quot;, or forever.</source>
        <translation>Duración no válida &quot;%1&quot;: se espera una como &quot;90 days&quot; o &quot;18 months&quot;, o forever.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Nothing was done.</source>
        <translation>Argumento inesperado &quot;%1&quot;. No se hizo nada.</translation>
    </message>
    <message>
        <source>Shares are of the known rows only.</source>
        <translation>Las proporciones se refieren solo a las filas conocidas.</translation>
    </message>
    <message>
        <source>Invalid argument &quot;%1&quot;: numbers and intervals cannot be negative.</source>
        <translation>Argumento no válido &quot;%1&quot;: los números y las duraciones no pueden ser negativos.</translation>
    </message>
    <message>
        <source>Continued at %1, where an earlier backfill of this range stopped. Days already done: %2.</source>
        <translation>Se continuó en %1, donde se detuvo un backfill anterior de este rango. Días ya hechos: %2.</translation>
    </message>
    <message>
        <source>The connection was lost, but the hold was already stored: %1</source>
        <translation>Se perdió la conexión, pero el hold ya estaba almacenado: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the hold was stored, so nothing is held. Run the command again.</source>
        <translation>Se perdió la conexión antes de almacenar el hold, así que no hay nada protegido. Vuelva a ejecutar el comando.</translation>
    </message>
    <message>
        <source>A hold keeps whole UTC days.</source>
        <translation>Un hold protege días UTC enteros.</translation>
    </message>
    <message>
        <source>add: start of the range; UTC unless an offset is given. A hold keeps every UTC day the range touches.</source>
        <translation>add: inicio del rango; en UTC salvo que se indique un desfase. Un hold protege cada día UTC que el rango toca.</translation>
    </message>
    <message>
        <source>Missing argument: KIND (%1).</source>
        <translation>Falta el argumento: KIND (%1).</translation>
    </message>
    <message>
        <source>Would continue at %1, where an earlier backfill of this range stopped. Days already done: %2.</source>
        <translation>Continuaría en %1, donde se detuvo un backfill anterior de este rango. Días ya hechos: %2.</translation>
    </message>
    <message>
        <source>The raw rows between %1 and %2 have expired: how many there were is not known. &quot;query hourly&quot; shows what the rollups keep.</source>
        <translation>Las filas en bruto entre %1 y %2 han expirado: no se sabe cuántas había. &quot;query hourly&quot; muestra lo que conservan los rollups.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2.</source>
        <translation>--%1 no tiene sentido para %2.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 se indica dos veces.</translation>
    </message>
    <message>
        <source>Missing or unknown format: expected %1 or kafka.</source>
        <translation>Formato ausente o desconocido: se espera %1 o kafka.</translation>
    </message>
    <message>
        <source>Invalid --message-format: expected one of %1.</source>
        <translation>--message-format no válido: se espera uno de %1.</translation>
    </message>
    <message>
        <source>Missing arguments: the tenant&apos;s number and its name.</source>
        <translation>Faltan argumentos: el número del inquilino y su nombre.</translation>
    </message>
    <message>
        <source>Name a tenant, for everyone who sees it.</source>
        <translation>Dar nombre a un inquilino, para todos los que lo ven.</translation>
    </message>
    <message>
        <source>--until and --for cannot be combined: a hold has one end.</source>
        <translation>--until y --for no se pueden combinar: un hold tiene un solo final.</translation>
    </message>
    <message>
        <source>Invalid hold &quot;%1&quot;: expected a number (see &quot;tidemarkctl holds list&quot;).</source>
        <translation>Hold no válido &quot;%1&quot;: se espera un número (vea &quot;tidemarkctl holds list&quot;).</translation>
    </message>
    <message>
        <source>Invalid job &quot;%1&quot;: expected a number (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>Tarea no válida &quot;%1&quot;: se espera un número (vea &quot;tidemarkctl schedule list&quot;).</translation>
    </message>
    <message>
        <source>Invalid tenant &quot;%1&quot;: expected a whole number.</source>
        <translation>Inquilino no válido &quot;%1&quot;: se espera un número entero.</translation>
    </message>
    <message>
        <source>rows that have expired</source>
        <translation>filas que han expirado</translation>
    </message>
    <message>
        <source>Missing option: --tenant N. An access log does not say which site it belongs to.</source>
        <translation>Falta la opción: --tenant N. Un log de acceso no indica a qué sitio pertenece.</translation>
    </message>
    <message>
        <source>There is no schema yet. It would be created with version %1.</source>
        <translation>Aún no hay esquema. Se crearía con la versión %1.</translation>
    </message>
    <message>
        <source>The schema has version %1. It would be upgraded to version %2.</source>
        <translation>El esquema tiene la versión %1. Se actualizaría a la versión %2.</translation>
    </message>
    <message>
        <source>The schema has version %1, this program&apos;s own.</source>
        <translation>El esquema tiene la versión %1, la de este programa.</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Simulación: no se cambió nada.</translation>
    </message>
    <message>
        <source>--remove-old belongs to &quot;local upgrade&quot;.</source>
        <translation>--remove-old corresponde a &quot;local upgrade&quot;.</translation>
    </message>
    <message>
        <source>Missing argument: FILE.</source>
        <translation>Falta el argumento: FILE.</translation>
    </message>
    <message>
        <source>local needs one of: start, stop, status, upgrade, export, import, destroy.</source>
        <translation>local necesita uno de: start, stop, status, upgrade, export, import, destroy.</translation>
    </message>
    <message>
        <source>upgrade: remove the data of the old version that upgrades have kept.</source>
        <translation>upgrade: quitar los datos de la versión antigua que las actualizaciones han conservado.</translation>
    </message>
    <message>
        <source>--dry-run and --rollup-schedule cannot be combined.</source>
        <translation>--dry-run y --rollup-schedule no se pueden combinar.</translation>
    </message>
    <message>
        <source>Missing argument: SCHEDULE, such as &quot;*/5 * * * *&quot; or &quot;10 seconds&quot;.</source>
        <translation>Falta el argumento: SCHEDULE, como &quot;*/5 * * * *&quot; o &quot;10 seconds&quot;.</translation>
    </message>
    <message>
        <source>When pg_cron runs rollups: the five fields of a crontab or, from pg_cron 1.5 on, such as &quot;10 seconds&quot;.</source>
        <translation>Cuándo ejecuta pg_cron los rollups: los cinco campos de una crontab o, desde pg_cron 1.5, por ejemplo &quot;10 seconds&quot;.</translation>
    </message>
    <message>
        <source>Only show what would be created, changed and dropped. Changes nothing.</source>
        <translation>Mostrar solo qué se crearía, cambiaría y eliminaría. No cambia nada.</translation>
    </message>
    <message>
        <source>%1 was not written by &quot;tidemarkctl local export&quot;, or its beginning is lost.</source>
        <translation>%1 no fue escrito por &quot;tidemarkctl local export&quot;, o ha perdido su comienzo.</translation>
    </message>
    <message>
        <source>%1 is not whole: it was cut off or changed after it was written.</source>
        <translation>%1 no está íntegro: se cortó o se modificó después de escribirse.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the file again, or export again.</source>
        <translation>No se cambió nada. Copie el archivo de nuevo o vuelva a exportar.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tidemark (%2).</source>
        <translation>%1 fue escrito por un Tidemark más reciente (%2).</translation>
    </message>
    <message>
        <source>Starting the private coordinator for the export…</source>
        <translation>Iniciando el coordinador privado para la exportación…</translation>
    </message>
    <message>
        <source>Exporting the database: %1 written…</source>
        <translation>Exportando la base de datos: %1 escritos…</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Contando las filas…</translation>
    </message>
    <message>
        <source>Exporting the roles…</source>
        <translation>Exportando los roles…</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Empaquetando…</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds all data and the logins&apos; password hashes: keep it private.</source>
        <translation>Exportado a %1. El archivo contiene todos los datos y los hashes de contraseña de los logins: manténgalo en privado.</translation>
    </message>
    <message>
        <source>These databases of the server are not part of it: %1.</source>
        <translation>Estas bases de datos del servidor no están incluidas: %1.</translation>
    </message>
    <message>
        <source>%1 comes from PostgreSQL %2; the newest on this computer is %3.</source>
        <translation>%1 proviene de PostgreSQL %2; el más reciente de este equipo es %3.</translation>
    </message>
    <message>
        <source>The coordinator in %1 uses pg_cron, which PostgreSQL %2 on this computer lacks.</source>
        <translation>El coordinador de %1 usa pg_cron, del que carece PostgreSQL %2 en este equipo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Import into another folder with --local=DIR, or export this one and remove it with &quot;tidemarkctl local destroy&quot;.</source>
        <translation>No se cambió nada. Importe en otra carpeta con --local=DIR, o exporte este y quítelo con &quot;tidemarkctl local destroy&quot;.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>La carpeta %1 no está vacía.</translation>
    </message>
    <message>
        <source>Choose another folder with --local=DIR.</source>
        <translation>Elija otra carpeta con --local=DIR.</translation>
    </message>
    <message>
        <source>The folder %1 holds a coordinator of PostgreSQL %2, which cannot be started to see if it is empty.</source>
        <translation>La carpeta %1 contiene un coordinador de PostgreSQL %2, que no se puede iniciar para ver si está vacío.</translation>
    </message>
    <message>
        <source>Move it aside: mv &apos;%1&apos; &apos;%1.%2&apos;</source>
        <translation>Apártela: mv &apos;%1&apos; &apos;%1.%2&apos;</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Desempaquetando…</translation>
    </message>
    <message>
        <source>Creating the private coordinator…</source>
        <translation>Creando el coordinador privado…</translation>
    </message>
    <message>
        <source>Restoring the roles…</source>
        <translation>Restaurando los roles…</translation>
    </message>
    <message>
        <source>Restoring the database…</source>
        <translation>Restaurando la base de datos…</translation>
    </message>
    <message>
        <source>Imported into %1; all rows and sums are those of the export.</source>
        <translation>Importado en %1; todas las filas y sumas son las de la exportación.</translation>
    </message>
    <message>
        <source>The private coordinator has PostgreSQL %1, and this computer has no newer one with hll.</source>
        <translation>El coordinador privado tiene PostgreSQL %1, y este equipo no tiene ninguno más reciente con hll.</translation>
    </message>
    <message>
        <source>Install a newer one first, with its packages for hll and pg_cron.</source>
        <translation>Instale primero uno más reciente, con sus paquetes de hll y pg_cron.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer lacks pg_cron.</source>
        <translation>PostgreSQL %1 de este equipo carece de pg_cron.</translation>
    </message>
    <message>
        <source>pg_upgrade cannot work in %1: the path has quotes, $, ` or a backslash in it.</source>
        <translation>pg_upgrade no puede trabajar en %1: la ruta contiene comillas, $, ` o una barra invertida.</translation>
    </message>
    <message>
        <source>Use &quot;tidemarkctl local export FILE&quot; and &quot;tidemarkctl --local=DIR local import FILE&quot; instead.</source>
        <translation>Use en su lugar &quot;tidemarkctl local export FILE&quot; y &quot;tidemarkctl --local=DIR local import FILE&quot;.</translation>
    </message>
    <message>
        <source>The file system of %1 cannot exchange two folders in one step.</source>
        <translation>El sistema de archivos de %1 no puede intercambiar dos carpetas en un solo paso.</translation>
    </message>
    <message>
        <source>Creating the new server…</source>
        <translation>Creando el nuevo servidor…</translation>
    </message>
    <message>
        <source>Copying the data (pg_upgrade)…</source>
        <translation>Copiando los datos (pg_upgrade)…</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted after the copy was made: it went on from there.</source>
        <translation>Una actualización anterior se interrumpió después de hacer la copia: se continuó desde ahí.</translation>
    </message>
    <message>
        <source>Updating the extensions…</source>
        <translation>Actualizando las extensiones…</translation>
    </message>
    <message>
        <source>Counting the rows of the copy…</source>
        <translation>Contando las filas de la copia…</translation>
    </message>
    <message>
        <source>Upgraded from PostgreSQL %1 to %2; all rows and sums are the same.</source>
        <translation>Actualizado de PostgreSQL %1 a %2; todas las filas y sumas son las mismas.</translation>
    </message>
    <message>
        <source>The old data is kept in %1. When all is well, remove it: tidemarkctl local upgrade --remove-old</source>
        <translation>Los datos antiguos se conservan en %1. Cuando todo esté bien, quítelos: tidemarkctl local upgrade --remove-old</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted in its last step: it was completed.</source>
        <translation>Una actualización anterior se interrumpió en su último paso: se completó.</translation>
    </message>
    <message>
        <source>Stopping the private coordinator…</source>
        <translation>Deteniendo el coordinador privado…</translation>
    </message>
    <message>
        <source>The old data in %1 was removed.</source>
        <translation>Se quitaron los datos antiguos de %1.</translation>
    </message>
    <message>
        <source>There is no private coordinator in %1.</source>
        <translation>No hay ningún coordinador privado en %1.</translation>
    </message>
    <message>
        <source>These tables did not arrive as they were: %1.</source>
        <translation>Estas tablas no llegaron como estaban: %1.</translation>
    </message>
    <message>
        <source>The coordinator was left as it was.</source>
        <translation>El coordinador quedó como estaba.</translation>
    </message>
    <message>
        <source>Install that version of Tidemark, or a newer one, here.</source>
        <translation>Instale aquí esa versión de Tidemark, o una más reciente.</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed; it is no longer needed.</source>
        <translation>No se pudo quitar la carpeta %1; ya no se necesita.</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted, so it started over.</source>
        <translation>Una actualización anterior se interrumpió, así que se empezó de nuevo.</translation>
    </message>
    <message>
        <source>An export is a file: it is neither written to standard output nor read from standard input.</source>
        <translation>Una exportación es un archivo: no se escribe en la salida estándar ni se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo regular.</translation>
    </message>
    <message>
        <source>--range stands for --from and --to: give it, or these.</source>
        <translation>--range equivale a --from y --to: indique uno u otros.</translation>
    </message>
    <message>
        <source>Invalid --range &quot;%1&quot;: expected 24h, 7d, today, last-week, &quot;last 36 hours&quot;, &quot;november 2025&quot; or FROM/TO.</source>
        <translation>--range no válido &quot;%1&quot;: se espera 24h, 7d, today, last-week, &quot;últimas 36 horas&quot;, &quot;noviembre 2025&quot; o FROM/TO.</translation>
    </message>
    <message>
        <source>Instead of --from and --to: 24h, 7d, today, yesterday, this-week, last-month, &quot;last 36 hours&quot;, &quot;november 2025&quot;.</source>
        <translation>En lugar de --from y --to: 24h, 7d, today, yesterday, this-week, last-month, &quot;últimas 36 horas&quot;, &quot;noviembre 2025&quot;.</translation>
    </message>
    <message>
        <source>Open with this range: 24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO or what is typed in the window.</source>
        <translation>Abrir con este rango: 24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO o lo que se escribe en la ventana.</translation>
    </message>
    <message>
        <source>Invalid --range &quot;%1&quot;: expected 24h, 7d, 30d, 90d, 1y, today, last-week or FROM/TO, such as 2015-05-17/2015-05-21.</source>
        <translation>--range no válido &quot;%1&quot;: se espera 24h, 7d, 30d, 90d, 1y, today, last-week o FROM/TO, como 2015-05-17/2015-05-21.</translation>
    </message>
    <message>
        <source>There is no display. Start it in a desktop session, or use tidemarkctl, which needs none.</source>
        <translation>No hay pantalla. Inícielo en una sesión de escritorio o use tidemarkctl, que no la necesita.</translation>
    </message>
    <message>
        <source>Invalid --compare &quot;%1&quot;: expected previous, week, year or none.</source>
        <translation>--compare no válido &quot;%1&quot;: se espera previous, week, year o none.</translation>
    </message>
    <message>
        <source>Compare with an earlier period: previous, week (a week before), year (a year before) or none.</source>
        <translation>Comparar con un período anterior: previous, week (una semana antes), year (un año antes) o none (ninguno).</translation>
    </message>
    <message>
        <source>The file %1 would be in the coordinator&apos;s own folder, and be deleted with it.</source>
        <translation>El archivo %1 quedaría en la propia carpeta del coordinador y se eliminaría con ella.</translation>
    </message>
    <message>
        <source>Choose a place outside of %1.</source>
        <translation>Elija un lugar fuera de %1.</translation>
    </message>
    <message>
        <source>The private coordinator in %1 holds data, logins or settings.</source>
        <translation>El coordinador privado de %1 contiene datos, logins o configuración.</translation>
    </message>
    <message>
        <source>The new server does not start with these settings of ALTER SYSTEM, which were left out: %1.</source>
        <translation>El nuevo servidor no arranca con estos ajustes de ALTER SYSTEM, que se omitieron: %1.</translation>
    </message>
    <message>
        <source>Invalid --by &quot;%1&quot;: for countries it is hour or day.</source>
        <translation>--by no válido &quot;%1&quot;: para countries es hour o day.</translation>
    </message>
    <message>
        <source>--compare cannot be combined with --by type.</source>
        <translation>--compare no se puede combinar con --by type.</translation>
    </message>
    <message>
        <source>--compare is for the series of one country: give --by and one --country.</source>
        <translation>--compare es para la serie de un solo país: indique --by y un --country.</translation>
    </message>
    <message>
        <source>type: one row per bucket and event type. For countries: hour or day, over time; without --country the five with the most rows and all others.</source>
        <translation>type: una fila por intervalo y tipo de evento. Para countries: hour o day, a lo largo del tiempo; sin --country, los cinco con más filas y todos los demás.</translation>
    </message>
    <message>
        <source>Invalid --class &quot;%1&quot;: expected %2.</source>
        <translation>--class no válido &quot;%1&quot;: se espera %2.</translation>
    </message>
    <message>
        <source>Invalid --country &quot;%1&quot;: expected a code of two or three letters, or unknown.</source>
        <translation>--country no válido &quot;%1&quot;: se espera un código de dos o tres letras, o unknown.</translation>
    </message>
    <message>
        <source>Only events of this type; may be repeated.</source>
        <translation>Solo eventos de este tipo; se puede repetir.</translation>
    </message>
    <message>
        <source>Only requests of these status classes: 2xx, 3xx, 4xx, 5xx, other.</source>
        <translation>Solo solicitudes de estas clases de estado: 2xx, 3xx, 4xx, 5xx, other.</translation>
    </message>
    <message>
        <source>Only rows from these countries: codes such as US,DE, or unknown.</source>
        <translation>Solo filas de estos países: códigos como US,DE, o unknown.</translation>
    </message>
    <message>
        <source>--type is for events: requests have status classes, see --class.</source>
        <translation>--type es para events: las solicitudes tienen clases de estado, vea --class.</translation>
    </message>
    <message>
        <source>--class is for http_request: events have types, see --type.</source>
        <translation>--class es para http_request: los eventos tienen tipos, vea --type.</translation>
    </message>
    <message>
        <source>event type %1</source>
        <translation>tipo de evento %1</translation>
    </message>
    <message>
        <source>status class %1</source>
        <translation>clase de estado %1</translation>
    </message>
    <message>
        <source>country %1</source>
        <translation>país %1</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filtro: %1.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>In the range: %1.</source>
        <translation>En el rango: %1.</translation>
    </message>
    <message>
        <source>There is no data of this tenant yet.</source>
        <translation>Aún no hay datos de este inquilino.</translation>
    </message>
    <message>
        <source>The coordinator was left as it was. For details, see %1. To move it without pg_upgrade: &quot;tidemarkctl local export&quot;, then &quot;local import&quot; into another folder (--local=DIR).</source>
        <translation>El coordinador quedó como estaba. Para ver los detalles, consulte %1. Para moverlo sin pg_upgrade: &quot;tidemarkctl local export&quot; y luego &quot;local import&quot; en otra carpeta (--local=DIR).</translation>
    </message>
    <message>
        <source>raw: only rows whose column has this value; may be repeated. Columns of events: type, user, country, data; of http_request: status, response_ms, address, country, url. Texts contain it, numbers and addresses are it.</source>
        <translation>raw: solo filas cuya columna tiene este valor; se puede repetir. Columnas de events: type, user, country, data; de http_request: status, response_ms, address, country, url. Los textos lo contienen; los números y las direcciones son iguales a él.</translation>
    </message>
    <message>
        <source>How the numbers are made, instead of these: the statements as they are sent, to be pasted into psql, and the server&apos;s plan for each.</source>
        <translation>Cómo se obtienen los números, en lugar de los números: las sentencias tal como se envían, para pegarlas en psql, y el plan del servidor para cada una.</translation>
    </message>
    <message>
        <source>uniques: count the range in the raw rows, beside the estimate; says first how many have to be read. Ctrl+C cancels it on the server.</source>
        <translation>uniques: contar el rango en las filas en bruto, junto a la estimación; antes indica cuántas hay que leer. Ctrl+C lo cancela en el servidor.</translation>
    </message>
    <message>
        <source>raw: the next page, by the key that the page before it ended with.</source>
        <translation>raw: la página siguiente, según la clave con la que terminó la anterior.</translation>
    </message>
    <message>
        <source>Read from: %1.</source>
        <translation>Leído de: %1.</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Plan:</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Origen: %1.</translation>
    </message>
    <message>
        <source>Rolled up to %1.</source>
        <translation>Consolidado hasta %1.</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet.</source>
        <translation>Aún no hay nada consolidado.</translation>
    </message>
    <message>
        <source>Invalid --where &quot;%1&quot;: expected COLUMN=VALUE.</source>
        <translation>--where no válido &quot;%1&quot;: se espera COLUMN=VALUE.</translation>
    </message>
    <message>
        <source>--where has column %1 twice: a row matches all of them.</source>
        <translation>--where incluye la columna %1 dos veces: una fila debe cumplirlas todas.</translation>
    </message>
    <message>
        <source>Invalid --before &quot;%1&quot;: expected the key that the page before it ended with.</source>
        <translation>--before no válido &quot;%1&quot;: se espera la clave con la que terminó la página anterior.</translation>
    </message>
    <message>
        <source>--explain and --exact cannot be combined.</source>
        <translation>--explain y --exact no se pueden combinar.</translation>
    </message>
    <message>
        <source>The range has older rows. Next page: --before %1</source>
        <translation>El rango tiene filas más antiguas. Página siguiente: --before %1</translation>
    </message>
    <message>
        <source>Count that part: --from %1 --to %2</source>
        <translation>Contar esa parte: --from %1 --to %2</translation>
    </message>
    <message>
        <source>overview: the order: total, change, errors (their share), uniques, last, share or name.</source>
        <translation>overview: el orden: total, change, errors (su proporción), uniques, last, share o name.</translation>
    </message>
    <message>
        <source>overview: the greatest first; the default, except for names.</source>
        <translation>overview: primero el mayor; es lo predeterminado, salvo para los nombres.</translation>
    </message>
    <message>
        <source>overview: the smallest first.</source>
        <translation>overview: primero el menor.</translation>
    </message>
    <message>
        <source>overview: instead, the tenants that rose and fell most, and the busiest of the last minutes.</source>
        <translation>overview: en su lugar, los inquilinos que más subieron y bajaron, y los más activos de los últimos minutos.</translation>
    </message>
    <message>
        <source>Invalid --sort &quot;%1&quot;: expected total, change, errors (of http_request), uniques, last, share or name.</source>
        <translation>--sort no válido &quot;%1&quot;: se espera total, change, errors (de http_request), uniques, last, share o name.</translation>
    </message>
    <message>
        <source>Give --ascending or --descending, not both.</source>
        <translation>Indique --ascending o --descending, no ambos.</translation>
    </message>
    <message>
        <source>latency: which quantiles to print, between 0 and 1.</source>
        <translation>latency: qué cuantiles mostrar, entre 0 y 1.</translation>
    </message>
    <message>
        <source>latency: also the share of requests within so many milliseconds, and Apdex.</source>
        <translation>latency: también la proporción de solicitudes dentro de tantos milisegundos, y el Apdex.</translation>
    </message>
    <message>
        <source>tenants and overview: only those whose number begins with this text, or whose name has its words.</source>
        <translation>tenants y overview: solo aquellos cuyo número comienza con este texto o cuyo nombre contiene sus palabras.</translation>
    </message>
    <message>
        <source>tenants, overview and raw: maximum number of rows.</source>
        <translation>tenants, overview y raw: número máximo de filas.</translation>
    </message>
    <message>
        <source>Whole range: %1</source>
        <translation>Todo el rango: %1</translation>
    </message>
    <message>
        <source>rise and fall: %1</source>
        <translation>rise y fall: %1</translation>
    </message>
    <message>
        <source>hottest: %1</source>
        <translation>hottest: %1</translation>
    </message>
    <message>
        <source>Invalid --quantiles &quot;%1&quot;: expected numbers from 0 to 1, such as 0.5,0.95,0.99.</source>
        <translation>--quantiles no válido &quot;%1&quot;: se esperan números de 0 a 1, como 0.5,0.95,0.99.</translation>
    </message>
    <message>
        <source>Invalid --threshold &quot;%1&quot;: expected milliseconds, such as 300.</source>
        <translation>--threshold no válido &quot;%1&quot;: se esperan milisegundos, como 300.</translation>
    </message>
    <message>
        <source>Open with the overview of all tenants.</source>
        <translation>Abrir con la vista general de todos los inquilinos.</translation>
    </message>
    <message>
        <source>Give --tenant or --overview, not both.</source>
        <translation>Indique --tenant o --overview, no ambos.</translation>
    </message>
    <message>
        <source>Not every fix could be run. What remains:</source>
        <translation>No se pudieron ejecutar todas las correcciones. Queda lo siguiente:</translation>
    </message>
    <message>
        <source>Run the fixes that this login can run, show each statement, and check again.</source>
        <translation>Ejecutar las correcciones que este login puede ejecutar, mostrar cada sentencia y comprobar de nuevo.</translation>
    </message>
    <message>
        <source>Invalid --watch: expected a number of seconds from 1 to 3600.</source>
        <translation>--watch no válido: se espera un número de segundos de 1 a 3600.</translation>
    </message>
    <message>
        <source>--watch goes with &quot;sessions list&quot; only.</source>
        <translation>--watch solo se usa con &quot;sessions list&quot;.</translation>
    </message>
    <message>
        <source>sessions needs one of: list, cancel PID, terminate PID.</source>
        <translation>sessions necesita uno de: list, cancel PID, terminate PID.</translation>
    </message>
    <message>
        <source>Missing argument: PID (see &quot;tidemarkctl sessions&quot;).</source>
        <translation>Falta el argumento: PID (vea &quot;tidemarkctl sessions&quot;).</translation>
    </message>
    <message>
        <source>Invalid --limit: expected a number from 1 to 1,000,000.</source>
        <translation>--limit no válido: se espera un número de 1 a 1 000 000.</translation>
    </message>
    <message>
        <source>Invalid --before: expected the number of an entry.</source>
        <translation>--before no válido: se espera el número de una entrada.</translation>
    </message>
    <message>
        <source>Show running statements and who blocks whom; cancel a statement, terminate a session.</source>
        <translation>Mostrar las sentencias en curso y quién bloquea a quién; cancelar una sentencia, terminar una sesión.</translation>
    </message>
    <message>
        <source>list: print again every N seconds, until interrupted.</source>
        <translation>list: mostrar de nuevo cada N segundos, hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>Show who did what, when, from where, and what it changed.</source>
        <translation>Mostrar quién hizo qué, cuándo, desde dónde y qué cambió.</translation>
    </message>
    <message>
        <source>Only these kinds, separated by commas, such as retention,hold or rollup.</source>
        <translation>Solo estos tipos, separados por comas, como retention,hold o rollup.</translation>
    </message>
    <message>
        <source>Only what this login did.</source>
        <translation>Solo lo que hizo este login.</translation>
    </message>
    <message>
        <source>Only events or http_request.</source>
        <translation>Solo events o http_request.</translation>
    </message>
    <message>
        <source>Only entries with this text in the detail, application or address.</source>
        <translation>Solo entradas con este texto en el detalle, la aplicación o la dirección.</translation>
    </message>
    <message>
        <source>Only what started at this time or later; UTC unless an offset is given.</source>
        <translation>Solo lo que comenzó a esta hora o después; en UTC salvo que se indique un desfase.</translation>
    </message>
    <message>
        <source>Only what started before this time.</source>
        <translation>Solo lo que comenzó antes de esta hora.</translation>
    </message>
    <message>
        <source>Only entries older than the entry of this number: the next page.</source>
        <translation>Solo entradas anteriores a la de este número: la página siguiente.</translation>
    </message>
    <message>
        <source>Maximum number of entries; 50 by default.</source>
        <translation>Número máximo de entradas; 50 de forma predeterminada.</translation>
    </message>
    <message>
        <source>List the partitions of raw rows, or create those that are due.</source>
        <translation>Listar las particiones de filas en bruto o crear las que correspondan.</translation>
    </message>
    <message>
        <source>No other session is at work.</source>
        <translation>No hay ninguna otra sesión trabajando.</translation>
    </message>
    <message>
        <source>Invalid --admin &quot;%1&quot;: expected one of %2.</source>
        <translation>--admin no válido &quot;%1&quot;: se espera uno de %2.</translation>
    </message>
    <message>
        <source>There is no job %1 (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>No existe la tarea %1 (vea &quot;tidemarkctl schedule list&quot;).</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; is neither the rollup nor the upkeep; only these can be run.</source>
        <translation>La tarea &quot;%1&quot; no es ni el rollup ni el mantenimiento; solo se pueden ejecutar estos.</translation>
    </message>
    <message>
        <source>schedule needs one of: list, runs, run JOB, pause JOB, resume JOB, set JOB SCHEDULE.</source>
        <translation>schedule necesita uno de: list, runs, run JOB, pause JOB, resume JOB, set JOB SCHEDULE.</translation>
    </message>
    <message>
        <source>List, run, pause, resume and reschedule the pg_cron jobs.</source>
        <translation>Listar, ejecutar, pausar, reanudar y reprogramar las tareas de pg_cron.</translation>
    </message>
    <message>
        <source>Rebuild the rollups of a range from the raw rows that still exist, day by day; or list backfills that are not through.</source>
        <translation>Reconstruir los rollups de un rango a partir de las filas en bruto que aún existen, día por día; o listar los backfills sin terminar.</translation>
    </message>
    <message>
        <source>Access log: common, combined, haproxy, aws_alb, w3c or another name (see: tidemarkctl ingest formats), or an Apache or nginx format string. Without it, each file&apos;s format is recognized.</source>
        <translation>Log de acceso: common, combined, haproxy, aws_alb, w3c u otro nombre (vea: tidemarkctl ingest formats), o una cadena de formato de Apache o nginx. Sin ello, se reconoce el formato de cada archivo.</translation>
    </message>
    <message>
        <source>as the log&apos;s #Fields lines say</source>
        <translation>según las líneas #Fields del log</translation>
    </message>
    <message>
        <source>From the shared cache: the server answered another reader on %1.</source>
        <translation>De la caché compartida: el servidor respondió a otro lector el %1.</translation>
    </message>
    <message>
        <source>It refuses to be read.</source>
        <translation>No permite la lectura.</translation>
    </message>
    <message numerus="yes">
        <source>Shared cache %1: it answers in %2 ms; %n answer(s) shared so far.</source>
        <translation>
            <numerusform>Caché compartida %1: responde en %2 ms; %n respuesta compartida hasta ahora.</numerusform>
            <numerusform>Caché compartida %1: responde en %2 ms; %n respuestas compartidas hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared cache %1: not available. %2</source>
        <translation>Caché compartida %1: no disponible. %2</translation>
    </message>
    <message>
        <source>Share answers with other desks through this Redis or Valkey server: redis://HOST[:PORT][/DB], rediss:// (TLS), unix:PATH, or none. Set its password in TIDEMARK_CACHE_PASSWORD.</source>
        <translation>Compartir respuestas con otros puestos mediante este servidor Redis o Valkey: redis://HOST[:PORT][/DB], rediss:// (TLS), unix:PATH, o none. Defina su contraseña en TIDEMARK_CACHE_PASSWORD.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Do not give the password of the shared cache in --cache, where other users of this computer can see it. Set TIDEMARK_CACHE_PASSWORD instead.</source>
        <translation>No indique la contraseña de la caché compartida en --cache, donde otros usuarios de este equipo pueden verla. Use en su lugar TIDEMARK_CACHE_PASSWORD.</translation>
    </message>
    <message>
        <source>Cannot read a position from %1.</source>
        <translation>No se puede leer una posición de %1.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>No se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 was killed: it took longer than 60 seconds.</source>
        <translation>%1 se terminó a la fuerza: tardó más de 60 segundos.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 terminó con el estado %2.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;, nor any other. &quot;Connect to a server…&quot; in Tidemark&apos;s window makes one.</source>
        <translation>No existe el perfil &quot;%1&quot; ni ningún otro. &quot;Conectar a un servidor…&quot; en la ventana de Tidemark crea uno.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. There are: %2.</source>
        <translation>No existe el perfil &quot;%1&quot;. Existen: %2.</translation>
    </message>
    <message>
        <source>Connect with this profile, which Tidemark&apos;s window has saved.</source>
        <translation>Conectar con este perfil, guardado en la ventana de Tidemark.</translation>
    </message>
    <message>
        <source>Use only one of --connect, --service, --profile and --local.</source>
        <translation>Use solo una de --connect, --service, --profile y --local.</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a number.</source>
        <translation>--%1 no válido &quot;%2&quot;: se espera un número.</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a duration such as 90s, 5m, 2h or 1d.</source>
        <translation>--%1 no válido &quot;%2&quot;: se espera una duración como 90s, 5m, 2h o 1d.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be combined: a rule has one condition.</source>
        <translation>--%1 y --%2 no se pueden combinar: una regla tiene una sola condición.</translation>
    </message>
    <message>
        <source>Missing option: --measure NAME.</source>
        <translation>Falta la opción: --measure NAME.</translation>
    </message>
    <message>
        <source>Invalid --over &quot;%1&quot;: expected whole minutes, such as 5m.</source>
        <translation>--over no válido &quot;%1&quot;: se esperan minutos enteros, como 5m.</translation>
    </message>
    <message>
        <source>Missing condition: --above N, --below N, --rises PERCENT, --falls PERCENT or --silent.</source>
        <translation>Falta la condición: --above N, --below N, --rises PERCENT, --falls PERCENT o --silent.</translation>
    </message>
    <message>
        <source>--on and --off cannot be combined.</source>
        <translation>--on y --off no se pueden combinar.</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl alerts list&quot;).</source>
        <translation>Falta el argumento: ID (vea &quot;tidemarkctl alerts list&quot;).</translation>
    </message>
    <message>
        <source>Invalid rule &quot;%1&quot;: expected a number (see &quot;tidemarkctl alerts list&quot;).</source>
        <translation>Regla no válida &quot;%1&quot;: se espera un número (vea &quot;tidemarkctl alerts list&quot;).</translation>
    </message>
    <message>
        <source>Nothing to change: give at least one option.</source>
        <translation>No hay nada que cambiar: indique al menos una opción.</translation>
    </message>
    <message>
        <source>Invalid --days: expected a number from 1 to 30.</source>
        <translation>--days no válido: se espera un número de 1 a 30.</translation>
    </message>
    <message>
        <source>Invalid --since: expected the position of a change (see &quot;tidemarkctl alerts history&quot;).</source>
        <translation>--since no válido: se espera la posición de un cambio (vea &quot;tidemarkctl alerts history&quot;).</translation>
    </message>
    <message>
        <source>Invalid --run: expected a program.</source>
        <translation>--run no válido: se espera un programa.</translation>
    </message>
    <message>
        <source>alerts needs one of: list, add, change ID, remove ID, test [ID], history [ID], watch [ID].</source>
        <translation>alerts necesita uno de: list, add, change ID, remove ID, test [ID], history [ID], watch [ID].</translation>
    </message>
    <message>
        <source>The rule&apos;s tenant; list, history, watch: rules of this tenant only.</source>
        <translation>El inquilino de la regla; list, history, watch: solo reglas de este inquilino.</translation>
    </message>
    <message>
        <source>add, change: what the rule is called.</source>
        <translation>add, change: cómo se llama la regla.</translation>
    </message>
    <message>
        <source>add, change, test: what is measured: %1.</source>
        <translation>add, change, test: qué se mide: %1.</translation>
    </message>
    <message>
        <source>add, change, test: events of this type only.</source>
        <translation>add, change, test: solo eventos de este tipo.</translation>
    </message>
    <message>
        <source>add, change, test: events or requests from this country only.</source>
        <translation>add, change, test: solo eventos o solicitudes de este país.</translation>
    </message>
    <message>
        <source>add, change, test: length of the window, 1m to 1d (default: 5m).</source>
        <translation>add, change, test: duración de la ventana, de 1m a 1d (predeterminado: 5m).</translation>
    </message>
    <message>
        <source>add, change, test: fire above this value.</source>
        <translation>add, change, test: dispararse por encima de este valor.</translation>
    </message>
    <message>
        <source>add, change, test: fire below this value.</source>
        <translation>add, change, test: dispararse por debajo de este valor.</translation>
    </message>
    <message>
        <source>add, change, test: fire if the value is up on the week before by more than this.</source>
        <translation>add, change, test: dispararse si el valor sube más de esto respecto a la semana anterior.</translation>
    </message>
    <message>
        <source>add, change, test: fire if the value is down on the week before by more than this.</source>
        <translation>add, change, test: dispararse si el valor baja más de esto respecto a la semana anterior.</translation>
    </message>
    <message>
        <source>add, change, test: fire if the window has no rows.</source>
        <translation>add, change, test: dispararse si la ventana no tiene filas.</translation>
    </message>
    <message>
        <source>add, change, test: fire only when the condition has held for so long.</source>
        <translation>add, change, test: dispararse solo cuando la condición se ha cumplido durante este tiempo.</translation>
    </message>
    <message>
        <source>add, change, test: keep firing until the value is back beyond this one.</source>
        <translation>add, change, test: seguir disparada hasta que el valor vuelva a estar más allá de este.</translation>
    </message>
    <message>
        <source>add, change, test: keep firing until the condition is over for so long.</source>
        <translation>add, change, test: seguir disparada hasta que la condición haya dejado de cumplirse durante este tiempo.</translation>
    </message>
    <message>
        <source>change: evaluate the rule again.</source>
        <translation>change: volver a evaluar la regla.</translation>
    </message>
    <message>
        <source>add, change: do not evaluate the rule.</source>
        <translation>add, change: no evaluar la regla.</translation>
    </message>
    <message>
        <source>Manage alert rules, test them on past data, and watch their states.</source>
        <translation>Administrar reglas de alerta, probarlas con datos pasados y seguir sus estados.</translation>
    </message>
    <message>
        <source>test: check the last N days (default and most: 30).</source>
        <translation>test: comprobar los últimos N días (predeterminado y máximo: 30).</translation>
    </message>
    <message>
        <source>history: at most N changes (default: 50).</source>
        <translation>history: como máximo N cambios (predeterminado: 50).</translation>
    </message>
    <message>
        <source>watch: begin after the change with this position.</source>
        <translation>watch: comenzar después del cambio con esta posición.</translation>
    </message>
    <message>
        <source>watch: keep the position in this file, and continue from it next time.</source>
        <translation>watch: guardar la posición en este archivo y continuar desde ella la próxima vez.</translation>
    </message>
    <message>
        <source>watch: run this program for each change, with the change as a line of JSON on its standard input.</source>
        <translation>watch: ejecutar este programa para cada cambio, con el cambio como una línea de JSON en su entrada estándar.</translation>
    </message>
    <message>
        <source>watch: print the changes so far and exit.</source>
        <translation>watch: mostrar los cambios hasta ahora y salir.</translation>
    </message>
    <message>
        <source>Unknown right &quot;%1&quot;: expected reader, operator, ingest or none.</source>
        <translation>Permiso desconocido &quot;%1&quot;: se espera reader, operator, ingest o none.</translation>
    </message>
    <message>
        <source>Missing argument: what the login may do: reader, operator, ingest or none.</source>
        <translation>Falta el argumento: qué puede hacer el login: reader, operator, ingest o none.</translation>
    </message>
    <message>
        <source>Missing option: --tenants all, none, or numbers such as 1,2,7.</source>
        <translation>Falta la opción: --tenants all, none o números como 1,2,7.</translation>
    </message>
    <message>
        <source>--tenants goes with the right reader; an operator sees all tenants.</source>
        <translation>--tenants acompaña al permiso reader; un operador ve todos los inquilinos.</translation>
    </message>
    <message>
        <source>Invalid --tenants: expected all, none, or numbers such as 1,2,7.</source>
        <translation>--tenants no válido: se espera all, none o números como 1,2,7.</translation>
    </message>
    <message>
        <source>--tenants goes with &quot;grants set&quot; only.</source>
        <translation>--tenants solo se usa con &quot;grants set&quot;.</translation>
    </message>
    <message>
        <source>grants needs one of: list, set LOGIN RIGHTS.</source>
        <translation>grants necesita uno de: list, set LOGIN RIGHTS.</translation>
    </message>
    <message>
        <source>Show what each login may do and see, or set it.</source>
        <translation>Mostrar qué puede hacer y ver cada login, o definirlo.</translation>
    </message>
    <message>
        <source>set: which tenants a reader sees: all, none, or numbers such as 1,2,7.</source>
        <translation>set: qué inquilinos ve un lector: all, none o números como 1,2,7.</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a file that ends with .%3.</source>
        <translation>--%1 no válido &quot;%2&quot;: se espera un archivo que termine en .%3.</translation>
    </message>
    <message>
        <source>Missing option: --pdf OUT, --png OUT or --csv OUT.zip.</source>
        <translation>Falta la opción: --pdf OUT, --png OUT o --csv OUT.zip.</translation>
    </message>
    <message>
        <source>Missing option: --tenant N or --view FILE.</source>
        <translation>Falta la opción: --tenant N o --view FILE.</translation>
    </message>
    <message>
        <source>Reports are made by the window&apos;s program (tidemark), which is not installed.</source>
        <translation>Los informes los genera el programa de la ventana (tidemark), que no está instalado.</translation>
    </message>
    <message>
        <source>Install the package tidemark. It needs no display for this.</source>
        <translation>Instale el paquete tidemark. Para esto no necesita pantalla.</translation>
    </message>
    <message>
        <source>The window&apos;s program did not make the report: %1</source>
        <translation>El programa de la ventana no generó el informe: %1</translation>
    </message>
    <message>
        <source>Write a tenant&apos;s dashboard as PDF, PNG or CSV; needs the package tidemark, and no display.</source>
        <translation>Escribir el tablero de un inquilino como PDF, PNG o CSV; necesita el paquete tidemark, pero no una pantalla.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>El inquilino.</translation>
    </message>
    <message>
        <source>Of this view: a file (.tidemark) or a link (tidemark://…). Other options overrule it.</source>
        <translation>De esta vista: un archivo (.tidemark) o un enlace (tidemark://…). Las demás opciones prevalecen sobre ella.</translation>
    </message>
    <message>
        <source>Write it as PDF.</source>
        <translation>Escribirlo como PDF.</translation>
    </message>
    <message>
        <source>Write it as a picture.</source>
        <translation>Escribirlo como imagen.</translation>
    </message>
    <message>
        <source>Write the numbers of each pane as CSV, in a zip archive.</source>
        <translation>Escribir los números de cada panel como CSV, en un archivo zip.</translation>
    </message>
    <message>
        <source>Paper of the PDF: a4 or letter.</source>
        <translation>Papel del PDF: a4 o letter.</translation>
    </message>
    <message>
        <source>24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO.</source>
        <translation>24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO.</translation>
    </message>
    <message>
        <source>Compare with an earlier period: previous, week, year or none.</source>
        <translation>Comparar con un período anterior: previous, week, year o none.</translation>
    </message>
    <message>
        <source>Time zone; without it the view&apos;s, or this computer&apos;s.</source>
        <translation>Zona horaria; sin ella, la de la vista o la de este equipo.</translation>
    </message>
    <message>
        <source>Show who loaded what, how fast, and how far each resume key has come.</source>
        <translation>Mostrar quién cargó qué, a qué velocidad y hasta dónde ha llegado cada clave de reanudación.</translation>
    </message>
    <message>
        <source>Show what each table takes, how fast it grows, and when a disk is full.</source>
        <translation>Mostrar cuánto ocupa cada tabla, a qué ritmo crece y cuándo se llena un disco.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3.</source>
        <translation>%1: %2 filas, %3.</translation>
    </message>
    <message>
        <source>%1, %2: read up to %3, %4 rows stored, %5 rejected, last on %6.</source>
        <translation>%1, %2: leído hasta %3, %4 filas almacenadas, %5 rechazadas, por última vez el %6.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s dashboard once every pane has its numbers, then exit: as .pdf, .png or .zip (CSV). May be repeated.</source>
        <translation>Escribir el tablero del inquilino en cuanto cada panel tenga sus números, y salir: como .pdf, .png o .zip (CSV). Se puede repetir.</translation>
    </message>
    <message>
        <source>Paper of a report: a4 or letter.</source>
        <translation>Papel de un informe: a4 o letter.</translation>
    </message>
    <message>
        <source>Invalid --paper &quot;%1&quot;: expected a4 or letter.</source>
        <translation>--paper no válido &quot;%1&quot;: se espera a4 o letter.</translation>
    </message>
    <message>
        <source>Invalid --report &quot;%1&quot;: expected a file that ends with .pdf, .png or .zip.</source>
        <translation>--report no válido &quot;%1&quot;: se espera un archivo que termine en .pdf, .png o .zip.</translation>
    </message>
    <message>
        <source>A report is made of one tenant&apos;s dashboard: give --tenant N, or --view with one.</source>
        <translation>Un informe se genera a partir del tablero de un inquilino: indique --tenant N, o --view con uno.</translation>
    </message>
    <message>
        <source>The address of the shared cache holds a password, which is not kept in a file. Set TIDEMARK_CACHE_PASSWORD instead.</source>
        <translation>La dirección de la caché compartida contiene una contraseña, que no se guarda en ningún archivo. Use en su lugar TIDEMARK_CACHE_PASSWORD.</translation>
    </message>
    <message>
        <source>Open with this view: a file (.tidemark) or a link (tidemark://…).</source>
        <translation>Abrir con esta vista: un archivo (.tidemark) o un enlace (tidemark://…).</translation>
    </message>
    <message>
        <source>FILE|LINK</source>
        <translation>FILE|LINK</translation>
    </message>
    <message>
        <source>Show times in this time zone.</source>
        <translation>Mostrar las horas en esta zona horaria.</translation>
    </message>
    <message>
        <source>A view to open, as with --view.</source>
        <translation>Una vista que abrir, como con --view.</translation>
    </message>
    <message>
        <source>[FILE|LINK]</source>
        <translation>[FILE|LINK]</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>Argumento inesperado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Neither an option nor a view: &quot;%1&quot;.</source>
        <translation>No es ni una opción ni una vista: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Usage: tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] [--format table|json|csv] COMMAND</source>
        <translation>Uso: tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] [--format table|json|csv] COMMAND</translation>
    </message>
    <message>
        <source>Open in the operator&apos;s room, at this section: attention, datasets, coverage, backfill, retention, alerts, partitions, schedule, sessions, loads, logins, audit.</source>
        <translation>Abrir en la sala del operador, en esta sección: attention, datasets, coverage, backfill, retention, alerts, partitions, schedule, sessions, loads, logins, audit.</translation>
    </message>
    <message>
        <source>Position %1 is beyond the last change that this login sees, %2. If the database was restored from a backup, later changes were lost with it. Continuing after %2.</source>
        <translation>La posición %1 está más allá del último cambio que ve este login, %2. Si la base de datos se restauró desde una copia de seguridad, los cambios posteriores se perdieron con ella. Se continúa después de %2.</translation>
    </message>
    <message>
        <source>Unknown dataset &quot;%1&quot;: expected events, http_request or all.</source>
        <translation>Dataset desconocido &quot;%1&quot;: se espera events, http_request o all.</translation>
    </message>
    <message>
        <source>Unknown kind &quot;%1&quot;: expected %2.</source>
        <translation>Tipo desconocido &quot;%1&quot;: se espera %2.</translation>
    </message>
    <message>
        <source>--from must be before --to.</source>
        <translation>--from debe ser anterior a --to.</translation>
    </message>
    <message>
        <source>--tenant and --all-tenants cannot be combined.</source>
        <translation>--tenant y --all-tenants no se pueden combinar.</translation>
    </message>
    <message>
        <source>Missing option: --tenant N or --all-tenants.</source>
        <translation>Falta la opción: --tenant N o --all-tenants.</translation>
    </message>
    <message>
        <source>Missing option: --from TIME.</source>
        <translation>Falta la opción: --from TIME.</translation>
    </message>
    <message>
        <source>Missing option: --text TEXT.</source>
        <translation>Falta la opción: --text TEXT.</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl annotations list&quot;).</source>
        <translation>Falta el argumento: ID (véase &quot;tidemarkctl annotations list&quot;).</translation>
    </message>
    <message>
        <source>Invalid note &quot;%1&quot;: expected a number (see &quot;tidemarkctl annotations list&quot;).</source>
        <translation>Nota no válida &quot;%1&quot;: se espera un número (véase &quot;tidemarkctl annotations list&quot;).</translation>
    </message>
    <message>
        <source>annotations needs one of: list, add, change ID, remove ID.</source>
        <translation>annotations necesita uno de: list, add, change ID, remove ID.</translation>
    </message>
    <message>
        <source>List what happened in a time range, and keep notes about it.</source>
        <translation>Listar lo que ocurrió en un rango de tiempo y guardar notas sobre ello.</translation>
    </message>
    <message>
        <source>list: notes of this tenant and for all tenants; add, change: the note&apos;s tenant.</source>
        <translation>list: notas de este inquilino y para todos los inquilinos; add, change: el inquilino de la nota.</translation>
    </message>
    <message>
        <source>add, change: a note for all tenants (operators only).</source>
        <translation>add, change: una nota para todos los inquilinos (solo operadores).</translation>
    </message>
    <message>
        <source>events, http_request or all (default: all).</source>
        <translation>events, http_request o all (valor predeterminado: all).</translation>
    </message>
    <message>
        <source>Start of the range; UTC unless an offset is given (list: default a week before --to).</source>
        <translation>Inicio del rango; UTC si no se indica un desfase (list: de forma predeterminada, una semana antes de --to).</translation>
    </message>
    <message>
        <source>End of the range (list: default now; add: default --from, a moment).</source>
        <translation>Fin del rango (list: de forma predeterminada, ahora; add: de forma predeterminada, --from, un instante).</translation>
    </message>
    <message>
        <source>add, change: the note, at most 500 characters.</source>
        <translation>add, change: la nota, 500 caracteres como máximo.</translation>
    </message>
    <message>
        <source>list: only these kinds: %1.</source>
        <translation>list: solo estos tipos: %1.</translation>
    </message>
    <message>
        <source>--%1 is only for &quot;annotations add&quot; and &quot;annotations change&quot;.</source>
        <translation>--%1 solo es para &quot;annotations add&quot; y &quot;annotations change&quot;.</translation>
    </message>
</context>
<context>
    <name>CustomRangeDialog</name>
    <message>
        <source>Choose a range</source>
        <translation>Elegir un rango</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>last tuesday · november · 2026-11-03 14:00 +2h</source>
        <translation>último martes · noviembre · 2026-11-03 14:00 +2h</translation>
    </message>
    <message>
        <source>Range in words</source>
        <translation>Rango en palabras</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The coordinator is unreachable.</source>
        <translation>El coordinador no está accesible.</translation>
    </message>
    <message>
        <source>Check that the server is running and that host and port are correct, then try again.</source>
        <translation>Compruebe que el servidor esté en ejecución y que el host y el puerto sean correctos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>El servidor no tiene esa base de datos.</translation>
    </message>
    <message>
        <source>Check the database name in the connection, or create the database.</source>
        <translation>Compruebe el nombre de la base de datos en la conexión, o cree la base de datos.</translation>
    </message>
    <message>
        <source>The coordinator lacks something Tidemark needs.</source>
        <translation>Al coordinador le falta algo que Tidemark necesita.</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl init&quot; as a role that may create it, or &quot;tidemarkctl doctor&quot; to see what is missing.</source>
        <translation>Ejecute «tidemarkctl init» con un rol que pueda crearlo, o «tidemarkctl doctor» para ver qué falta.</translation>
    </message>
    <message>
        <source>This login has no permission for that.</source>
        <translation>Este login no tiene permiso para eso.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask for the role you need: GRANT tidemark_reader to view, tidemark_operator to run maintenance, tidemark_ingest to load.</source>
        <translation>Solicite el rol que necesita: GRANT tidemark_reader para ver, tidemark_operator para el mantenimiento, tidemark_ingest para cargar.</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La solicitud se canceló.</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>El servidor rechazó el login.</translation>
    </message>
    <message>
        <source>The password or the role is wrong, or the server does not accept this role from this computer.</source>
        <translation>La contraseña o el rol no son correctos, o el servidor no acepta este rol desde este equipo.</translation>
    </message>
    <message>
        <source>Enter the password again, or ask the operator. There is no automatic retry.</source>
        <translation>Escriba la contraseña de nuevo o consulte al operador. No se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made.</source>
        <translation>No se pudo establecer una conexión cifrada de confianza.</translation>
    </message>
    <message>
        <source>The certificate does not prove that this is the server you asked for.</source>
        <translation>El certificado no demuestra que este sea el servidor solicitado.</translation>
    </message>
    <message>
        <source>Check the host name and the certificate with the operator. Nothing is sent over an untrusted connection.</source>
        <translation>Compruebe con el operador el nombre del host y el certificado. No se envía nada por una conexión que no es de confianza.</translation>
    </message>
    <message>
        <source>The server accepts no changes at the moment.</source>
        <translation>El servidor no acepta cambios en este momento.</translation>
    </message>
    <message>
        <source>The server refused the data.</source>
        <translation>El servidor rechazó los datos.</translation>
    </message>
    <message>
        <source>None of it was stored.</source>
        <translation>No se almacenó nada de ello.</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer, or upgrade the schema with &quot;tidemarkctl init&quot;.</source>
        <translation>Actualice Tidemark en este equipo, o actualice el esquema con «tidemarkctl init».</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>A worker node is unreachable.</source>
        <translation>Un nodo worker no está accesible.</translation>
    </message>
    <message>
        <source>The server&apos;s response was not understood.</source>
        <translation>No se entendió la respuesta del servidor.</translation>
    </message>
    <message>
        <source>This number is not shown, because it could be wrong.</source>
        <translation>Este número no se muestra porque podría ser incorrecto.</translation>
    </message>
    <message>
        <source>Compare the versions of Tidemark and of the schema with &quot;tidemarkctl status&quot;.</source>
        <translation>Compare las versiones de Tidemark y del esquema con «tidemarkctl status».</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Ocurrió algo inesperado.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ejecute: %1</translation>
    </message>
    <message>
        <source>Row-level security hides its rows, so any number here would be wrong.</source>
        <translation>La seguridad a nivel de fila oculta sus filas, así que cualquier número aquí sería incorrecto.</translation>
    </message>
    <message>
        <source>A worker node reported an error.</source>
        <translation>Un nodo worker informó de un error.</translation>
    </message>
    <message>
        <source>Data on that node is unavailable until the node returns.</source>
        <translation>Los datos de ese nodo no están disponibles hasta que el nodo vuelva.</translation>
    </message>
    <message>
        <source>Ask the operator to bring the node back.</source>
        <translation>Pida al operador que vuelva a poner el nodo en servicio.</translation>
    </message>
    <message>
        <source>&quot;tidemarkctl doctor&quot; shows what is wrong with the nodes.</source>
        <translation>«tidemarkctl doctor» muestra qué les pasa a los nodos.</translation>
    </message>
    <message>
        <source>A disk on the server is full.</source>
        <translation>Un disco del servidor está lleno.</translation>
    </message>
    <message>
        <source>Data stored before is not affected.</source>
        <translation>Los datos almacenados antes no se ven afectados.</translation>
    </message>
    <message>
        <source>Free space on the server, or move its data to a larger disk, then try again.</source>
        <translation>Libere espacio en el servidor, o mueva sus datos a un disco mayor, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>If this is a standby, connect to the primary server. A database or login can also be read-only because of default_transaction_read_only; &quot;tidemarkctl doctor&quot; reports that.</source>
        <translation>Si es un standby, conéctese al servidor primario. Una base de datos o un login también pueden ser de solo lectura por default_transaction_read_only; «tidemarkctl doctor» lo indica.</translation>
    </message>
    <message>
        <source>The server cannot compute this.</source>
        <translation>El servidor no puede calcular esto.</translation>
    </message>
    <message>
        <source>This number is not shown; the others are correct.</source>
        <translation>Este número no se muestra; los demás son correctos.</translation>
    </message>
    <message>
        <source>Something this request needs is in use.</source>
        <translation>Algo que esta solicitud necesita está en uso.</translation>
    </message>
    <message>
        <source>No new data arrives until it returns.</source>
        <translation>No llegan datos nuevos hasta que vuelva.</translation>
    </message>
    <message>
        <source>Try again, or choose a shorter range. If this repeats, ask the operator what keeps the server busy.</source>
        <translation>Inténtelo de nuevo o elija un rango más corto. Si se repite, pregunte al operador qué mantiene ocupado al servidor.</translation>
    </message>
</context>
<context>
    <name>ExactWords</name>
    <message>
        <source>The raw rows of this range have expired. Only the estimate remains.</source>
        <translation>Las filas en bruto de este rango han expirado. Solo queda la estimación.</translation>
    </message>
    <message numerus="yes">
        <source>The server reads about %1 raw rows for it.</source>
        <translation>
            <numerusform>El servidor lee para ello aproximadamente %1 fila en bruto.</numerusform>
            <numerusform>El servidor lee para ello aproximadamente %1 filas en bruto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raw rows are kept from %1; earlier ones have expired.</source>
        <translation>Se conservan filas en bruto desde %1; las anteriores han expirado.</translation>
    </message>
    <message>
        <source>Raw rows are kept from %1 to %2; the others have expired.</source>
        <translation>Se conservan filas en bruto de %1 a %2; las demás han expirado.</translation>
    </message>
    <message>
        <source>That part can be counted.</source>
        <translation>Esa parte se puede contar.</translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 users, counted %2.</source>
        <translation>
            <numerusform>Exactamente %1 usuario, contado: %2.</numerusform>
            <numerusform>Exactamente %1 usuarios, contados: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 addresses, counted %2.</source>
        <translation>
            <numerusform>Exactamente %1 dirección, contada: %2.</numerusform>
            <numerusform>Exactamente %1 direcciones, contadas: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimate is %1 (%2): the exact number lies within.</source>
        <translation>La estimación es %1 (%2): el número exacto está dentro.</translation>
    </message>
    <message>
        <source>The estimate is %1 (%2): the exact number lies outside, as 5 of 100 may.</source>
        <translation>La estimación es %1 (%2): el número exacto queda fuera, como puede ocurrir en 5 de cada 100 casos.</translation>
    </message>
</context>
<context>
    <name>ExpiryDialog</name>
    <message>
        <source>Expire raw partitions</source>
        <translation>Expirar particiones en bruto</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Partitions dropped</source>
        <translation>Particiones eliminadas</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>tenant %1</source>
        <translation>inquilino %1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Status class</source>
        <translation>Clase de estado</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Otro estado</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(sin tipo)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension and values of a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Otros países</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message>
        <source>an nginx error log</source>
        <translation>un log de errores de nginx</translation>
    </message>
    <message>
        <source>an Apache error log</source>
        <translation>un log de errores de Apache</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML or HTML</source>
        <translation>XML o HTML</translation>
    </message>
    <message>
        <source>a HAProxy log of TCP connections (option tcplog), which are no HTTP requests</source>
        <translation>un log de HAProxy de conexiones TCP (option tcplog), que no son solicitudes HTTP</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>The log format has a { without a closing }.</source>
        <translation>El formato de log tiene una { sin su } de cierre.</translation>
    </message>
    <message>
        <source>The log format ends inside a % directive.</source>
        <translation>El formato de log termina dentro de una directiva %.</translation>
    </message>
    <message>
        <source>The log format has a $ without a variable name.</source>
        <translation>El formato de log tiene un $ sin nombre de variable.</translation>
    </message>
    <message>
        <source>The log format has no time (%t, $time_local, $time_iso8601, $msec).</source>
        <translation>El formato de log no tiene hora (%t, $time_local, $time_iso8601, $msec).</translation>
    </message>
    <message>
        <source>The log format has no status (%&gt;s, $status).</source>
        <translation>El formato de log no tiene estado (%&gt;s, $status).</translation>
    </message>
    <message>
        <source>The log format has two variables with nothing between them.</source>
        <translation>El formato de log tiene dos variables sin nada entre ellas.</translation>
    </message>
    <message>
        <source>client address</source>
        <translation>dirección del cliente</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>request line</source>
        <translation>línea de solicitud</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>request time</source>
        <translation>hora de la solicitud</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>The log format uses a time format that is not supported: %{%1}t. Give the date and the time of day together, such as %t or %{%Y-%m-%dT%H:%M:%S%z}t.</source>
        <translation>El formato de log usa un formato de hora no admitido: %{%1}t. Indique juntas la fecha y la hora del día, como %t o %{%Y-%m-%dT%H:%M:%S%z}t.</translation>
    </message>
    <message>
        <source>Squid logformat strings are not supported. Its native format is: --log-format squid.</source>
        <translation>Las cadenas logformat de Squid no se admiten. Su formato nativo es: --log-format squid.</translation>
    </message>
    <message>
        <source>X-Forwarded-For</source>
        <translation>X-Forwarded-For</translation>
    </message>
    <message>
        <source>HTTP requests, access log</source>
        <translation>Solicitudes HTTP, log de acceso</translation>
    </message>
    <message>
        <source>an access log</source>
        <translation>un log de acceso</translation>
    </message>
    <message>
        <source>Events, CSV</source>
        <translation>Eventos, CSV</translation>
    </message>
    <message>
        <source>CSV with events</source>
        <translation>CSV con eventos</translation>
    </message>
    <message>
        <source>Events, JSON lines</source>
        <translation>Eventos, líneas JSON</translation>
    </message>
    <message>
        <source>JSON lines with events</source>
        <translation>líneas JSON con eventos</translation>
    </message>
    <message>
        <source>HTTP requests, CSV</source>
        <translation>Solicitudes HTTP, CSV</translation>
    </message>
    <message>
        <source>CSV with requests</source>
        <translation>CSV con solicitudes</translation>
    </message>
    <message>
        <source>HTTP requests, JSON lines</source>
        <translation>Solicitudes HTTP, líneas JSON</translation>
    </message>
    <message>
        <source>JSON lines with requests</source>
        <translation>líneas JSON con solicitudes</translation>
    </message>
    <message>
        <source>HTTP requests, Traefik&apos;s JSON</source>
        <translation>Solicitudes HTTP, JSON de Traefik</translation>
    </message>
    <message>
        <source>an access log of Traefik in JSON</source>
        <translation>un log de acceso de Traefik en JSON</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>bytes enviados</translation>
    </message>
    <message>
        <source>HTTP requests, Google Cloud&apos;s JSON</source>
        <translation>Solicitudes HTTP, JSON de Google Cloud</translation>
    </message>
    <message>
        <source>a request log of Google Cloud in JSON</source>
        <translation>un log de solicitudes de Google Cloud en JSON</translation>
    </message>
</context>
<context>
    <name>HeadlineWords</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Tasa media</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>máx. %1</translation>
    </message>
    <message>
        <source>Peak: %1, %2.</source>
        <translation>Máximo: %1, %2.</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>Usuarios únicos</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>Direcciones únicas</translation>
    </message>
    <message>
        <source>At least this many: some rows of the range are missing.</source>
        <translation>Al menos esta cantidad: faltan algunas filas del rango.</translation>
    </message>
    <message>
        <source>Exact count: the sketch still holds every value.</source>
        <translation>Recuento exacto: el sketch aún contiene todos los valores.</translation>
    </message>
    <message>
        <source>HyperLogLog estimate; %1 to %2 contains the true count 95 times out of 100.</source>
        <translation>Estimación HyperLogLog; el intervalo de %1 a %2 contiene el recuento real 95 de cada 100 veces.</translation>
    </message>
    <message>
        <source>From merged sketches, not a sum: whoever is active in several hours is counted once.</source>
        <translation>De sketches combinados, no una suma: quien está activo en varias horas se cuenta una sola vez.</translation>
    </message>
    <message>
        <source>Errors (4xx, 5xx)</source>
        <translation>Errores (4xx, 5xx)</translation>
    </message>
    <message>
        <source>filtered by class</source>
        <translation>filtrado por clase</translation>
    </message>
    <message>
        <source>%1 of %2 requests: 4xx: %3, 5xx: %4.</source>
        <translation>%1 de %2 solicitudes: 4xx: %3, 5xx: %4.</translation>
    </message>
    <message>
        <source>of known times</source>
        <translation>de los tiempos conocidos</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>The error rate is the share of errors among all requests. Remove the filter by status class to see it.</source>
        <translation>La tasa de errores es la proporción de errores entre todas las solicitudes. Quite el filtro por clase de estado para verla.</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % dentro de</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>The rollups hold the bytes of all status classes together.</source>
        <translation>Los rollups contienen los bytes de todas las clases de estado juntas.</translation>
    </message>
    <message>
        <source>%1 bytes in responses, as the servers logged them.</source>
        <translation>%1 bytes en respuestas, según los logs de los servidores.</translation>
    </message>
    <message>
        <source>The size of some responses is not known.</source>
        <translation>No se conoce el tamaño de algunas respuestas.</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>The logs of this range do not say how many bytes were sent.</source>
        <translation>Los logs de este rango no indican cuántos bytes se enviaron.</translation>
    </message>
    <message>
        <source>Average over the part of the range that has passed and is still stored.</source>
        <translation>Media de la parte del rango que ya ha pasado y aún está almacenada.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Open rejects</source>
        <translation>Abrir rechazados</translation>
    </message>
    <message>
        <source>Roll up now</source>
        <translation>Consolidar ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>Importar más…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Cancelar importación</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Suelte archivos aquí o elíjalos</translation>
    </message>
    <message>
        <source>CSV, JSON lines and access logs, plain or compressed with gzip, xz or zstd. The format is detected, and you see a preview before anything is stored.</source>
        <translation>CSV, líneas JSON y logs de acceso, sin comprimir o comprimidos con gzip, xz o zstd. El formato se detecta, y se muestra una vista previa antes de almacenar nada.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>Whether the first line is a header</source>
        <translation>Si la primera línea es un encabezado</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>Formato de log</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>from each record</source>
        <translation>de cada registro</translation>
    </message>
    <message>
        <source>For records that name no tenant; for an access log, the site. A whole number.</source>
        <translation>Para los registros que no indican ningún inquilino; para un log de acceso, el sitio. Un número entero.</translation>
    </message>
    <message>
        <source>Country file</source>
        <translation>Archivo de países</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A database of countries by address (.mmdb, such as GeoLite2 or DB-IP). Without it, the country of an address stays unknown.</source>
        <translation>Una base de datos de países por dirección (.mmdb, como GeoLite2 o DB-IP). Sin ella, el país de una dirección queda sin conocer.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a country file</source>
        <translation>Elegir un archivo de países</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>File of rejected records</source>
        <translation>Archivo de registros rechazados</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>no se guardan</translation>
    </message>
    <message>
        <source>Records that cannot be stored are written here with the reason, so that you can correct and import them. The file is created only if there are any.</source>
        <translation>Los registros que no se pueden almacenar se escriben aquí con el motivo, para poder corregirlos e importarlos. El archivo solo se crea si hay alguno.</translation>
    </message>
    <message>
        <source>Choose a file for rejected records</source>
        <translation>Elegir un archivo para los registros rechazados</translation>
    </message>
    <message>
        <source>Resume key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>this import only</source>
        <translation>solo esta importación</translation>
    </message>
    <message>
        <source>Each record is stored once across all imports with this key, however they ended.</source>
        <translation>Cada registro se almacena una sola vez entre todas las importaciones con esta clave, terminaran como terminaran.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Todo o nada</translation>
    </message>
    <message>
        <source>Nothing is stored if any record is bad.</source>
        <translation>No se almacena nada si algún registro es incorrecto.</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Asignación de campos</translation>
    </message>
    <message>
        <source>Fields in the file</source>
        <translation>Campos del archivo</translation>
    </message>
    <message>
        <source>First records, as they would be stored</source>
        <translation>Primeros registros, tal como se almacenarían</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>Primeros registros</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Whether to hold the days that are loaded</source>
        <translation>Si se protegen los días que se cargan</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Held rows are kept regardless of their table&apos;s retention.</source>
        <translation>Las filas protegidas se conservan sin importar la retención de su tabla.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Share of the files read so far</source>
        <translation>Proporción leída de los archivos</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>Registros rechazados</translation>
    </message>
</context>
<context>
    <name>ImportSheetWords</name>
    <message>
        <source>stored</source>
        <translation>almacenado</translation>
    </message>
    <message>
        <source>set when stored</source>
        <translation>al almacenar</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Records read: %1 = stored %2 + rejected %3.</source>
        <translation>Registros leídos: %1 = almacenados %2 + rechazados %3.</translation>
    </message>
    <message>
        <source>Finished in %1, %2.</source>
        <translation>Terminado en %1, %2.</translation>
    </message>
    <message>
        <source>Nothing was stored: bad records found (%1), and “All or nothing” is on.</source>
        <translation>No se almacenó nada: se encontraron registros incorrectos (%1) y «Todo o nada» está activado.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Cancelado. No se almacenó nada.</translation>
    </message>
    <message>
        <source>Cancelled. Rows stored before that: %1. They stay.</source>
        <translation>Cancelado. Filas almacenadas antes de eso: %1. Se conservan.</translation>
    </message>
    <message>
        <source>The import failed. Nothing was stored.</source>
        <translation>La importación falló. No se almacenó nada.</translation>
    </message>
    <message>
        <source>The import was interrupted. Rows stored before that: %1. They stay.</source>
        <translation>La importación se interrumpió. Filas almacenadas antes de eso: %1. Se conservan.</translation>
    </message>
    <message>
        <source>Nothing to store: the input has no records.</source>
        <translation>Nada que almacenar: la entrada no tiene registros.</translation>
    </message>
    <message>
        <source>Nothing was stored: every record was rejected (%1).</source>
        <translation>No se almacenó nada: se rechazaron todos los registros (%1).</translation>
    </message>
    <message>
        <source>All records were stored: %1.</source>
        <translation>Se almacenaron todos los registros: %1.</translation>
    </message>
    <message>
        <source>Stored: %1. Rejected: %2.</source>
        <translation>Almacenados: %1. Rechazados: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The import could not start. Nothing was stored.</source>
        <translation>No se pudo iniciar la importación. No se almacenó nada.</translation>
    </message>
    <message>
        <source>It is unknown whether %1 more rows were stored: the connection was lost before the server confirmed them.</source>
        <translation>No se sabe si se almacenaron %1 filas más: se perdió la conexión antes de que el servidor las confirmara.</translation>
    </message>
    <message>
        <source>“Continue” resumes from there and stores no row twice.</source>
        <translation>«Continuar» reanuda desde ahí y no almacena ninguna fila dos veces.</translation>
    </message>
    <message>
        <source>Rejected records are in %1. Correct them and import that file.</source>
        <translation>Los registros rechazados están en %1. Corríjalos e importe ese archivo.</translation>
    </message>
    <message>
        <source>Live counts include them now; trends do once they are rolled up.</source>
        <translation>Los recuentos en vivo ya los incluyen; las tendencias, cuando estén consolidados.</translation>
    </message>
    <message>
        <source>The import could not continue. Rows stored before that: %1. They stay.</source>
        <translation>No se pudo continuar la importación. Filas almacenadas antes de eso: %1. Se conservan.</translation>
    </message>
    <message>
        <source>The file looks like %1.</source>
        <translation>El archivo parece ser %1.</translation>
    </message>
    <message>
        <source>The file looks like %1: import it in that format.</source>
        <translation>El archivo parece ser %1: impórtelo en ese formato.</translation>
    </message>
</context>
<context>
    <name>IntervalWords</name>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
</context>
<context>
    <name>LatencyPane</name>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>How many requests took how long, behind the lines</source>
        <translation>Cuántas solicitudes tardaron cuánto, detrás de las líneas</translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No response time is recorded.</source>
        <translation>No hay tiempos de respuesta registrados.</translation>
    </message>
    <message>
        <source>slowest %1</source>
        <translation>más lento %1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 dentro de %2</translation>
    </message>
    <message>
        <source>Apdex %1</source>
        <translation>Apdex %1</translation>
    </message>
    <message>
        <source>%1 response times: %2. Each is within 1 % of the true one.</source>
        <translation>%1 tiempos de respuesta: %2. Cada uno difiere menos de un 1 % del real.</translation>
    </message>
</context>
<context>
    <name>LoadKeeping</name>
    <message>
        <source>Invalid hold &quot;%1&quot;: expected an interval such as 90d or &quot;18 months&quot;, or forever.</source>
        <translation>Hold no válido «%1»: se espera una duración como 90d o «18 months», o forever.</translation>
    </message>
    <message>
        <source>A load with --hold 90d keeps what it stores; for what is stored by then, an operator runs &quot;tidemarkctl holds add&quot;.</source>
        <translation>Una carga con --hold 90d conserva lo que almacena; para lo ya almacenado hasta entonces, un operador ejecuta «tidemarkctl holds add».</translation>
    </message>
    <message>
        <source>Some rows are of UTC days that have expired in every rollup: they are stored, but no number will include them.</source>
        <translation>Algunas filas son de días UTC que han expirado en todos los rollups: se almacenan, pero ningún número las incluirá.</translation>
    </message>
</context>
<context>
    <name>LoadSheetWords</name>
    <message>
        <source>Rows per second</source>
        <translation>Filas por segundo</translation>
    </message>
    <message>
        <source>Resume key</source>
        <translation>Clave de reanudación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Read up to</source>
        <translation>Leído hasta</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Last stored</source>
        <translation>Último almacenado</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>%1 (kept for %2)</source>
        <translation>%1 (se conserva %2)</translation>
    </message>
    <message>
        <source>Rows from %1 are older than their tables keep them. The next upkeep deletes them from %2.</source>
        <translation>Las filas desde %1 son más antiguas de lo que conservan sus tablas. El próximo mantenimiento las elimina de %2.</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>line %1 of %2: %3</source>
        <translation>línea %1 de %2: %3</translation>
    </message>
    <message>
        <source>the compressed data ends unexpectedly; the file is truncated.</source>
        <translation>los datos comprimidos terminan de forma inesperada; el archivo está truncado.</translation>
    </message>
    <message>
        <source>it needs more than 128 MiB of memory to decompress.</source>
        <translation>necesita más de 128 MiB de memoria para descomprimirse.</translation>
    </message>
    <message>
        <source>the compressed data is corrupt.</source>
        <translation>los datos comprimidos están dañados.</translation>
    </message>
    <message>
        <source>The delimiter must be one ASCII character other than a quote or a line break.</source>
        <translation>El delimitador debe ser un carácter ASCII distinto de una comilla o un salto de línea.</translation>
    </message>
    <message>
        <source>The table has no column for &quot;%1&quot;; it is ignored.</source>
        <translation>La tabla no tiene columna para «%1»; se ignora.</translation>
    </message>
    <message>
        <source>%1: a compressed file cannot be followed.</source>
        <translation>%1: no se puede seguir un archivo comprimido.</translation>
    </message>
    <message>
        <source>%1 was replaced, and the previous file is gone. Lines appended to it last may be missing.</source>
        <translation>%1 se reemplazó y el archivo anterior ya no existe. Pueden faltar las últimas líneas que se le añadieron.</translation>
    </message>
    <message>
        <source>expected NAME=VALUE.</source>
        <translation>se espera NAME=VALUE.</translation>
    </message>
    <message>
        <source>unknown option %1, or invalid value.</source>
        <translation>opción desconocida %1, o valor no válido.</translation>
    </message>
    <message>
        <source>%1: the brokers deleted messages %2 to %3 before they were read.</source>
        <translation>%1: los brokers eliminaron los mensajes %2 a %3 antes de que se leyeran.</translation>
    </message>
    <message>
        <source>%1 ends at %2, before %3, where reading had stopped. The topic was recreated, and is now read from its beginning.</source>
        <translation>%1 termina en %2, antes de %3, donde se había detenido la lectura. El topic se volvió a crear y ahora se lee desde su comienzo.</translation>
    </message>
    <message>
        <source>%1, line %2: expected NAME=VALUE.</source>
        <translation>%1, línea %2: se espera NAME=VALUE.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Column %1 has no name; it is ignored.</source>
        <translation>La columna %1 no tiene nombre; se ignora.</translation>
    </message>
    <message>
        <source>Cannot follow %1: it is not a regular file. Load it without --follow; it is then read to its end.</source>
        <translation>No se puede seguir %1: no es un archivo regular. Cárguelo sin --follow; así se lee hasta el final.</translation>
    </message>
    <message>
        <source>Cannot read %1 (%2). Waiting until it becomes readable.</source>
        <translation>No se puede leer %1 (%2). Esperando a que se pueda leer.</translation>
    </message>
    <message>
        <source>%1 is not a country database: its type is %2.</source>
        <translation>%1 no es una base de datos de países: su tipo es %2.</translation>
    </message>
    <message>
        <source>%1 starts like a file loaded earlier with this key but continues differently. It is loaded as another file, from its beginning.</source>
        <translation>%1 comienza como un archivo cargado antes con esta clave, pero continúa de otra forma. Se carga como otro archivo, desde su comienzo.</translation>
    </message>
    <message>
        <source>%1 starts like a file loaded earlier with this key but differs within its first %2 bytes, so it is a different file. Load it with another key.</source>
        <translation>%1 comienza como un archivo cargado antes con esta clave, pero difiere dentro de sus primeros %2 bytes, así que es un archivo distinto. Cárguelo con otra clave.</translation>
    </message>
    <message>
        <source>Ask the administrator of the brokers to allow this user to read topic %1 as group %2.</source>
        <translation>Pida al administrador de los brokers que permita a este usuario leer el topic %1 como grupo %2.</translation>
    </message>
    <message>
        <source>%1 is now shorter than what was loaded from it, and starts the same way. Its content is already loaded; it is read again once there is more in it.</source>
        <translation>%1 es ahora más corto que lo que se cargó de él, y comienza igual. Su contenido ya está cargado; se vuelve a leer cuando contenga más.</translation>
    </message>
    <message>
        <source>Skipped %1: all its content is also in %2.</source>
        <translation>Se omitió %1: todo su contenido está también en %2.</translation>
    </message>
    <message>
        <source>The input starts like something loaded earlier with this key, and cannot be kept in %1 to compare it (%2). Nothing of it was stored. Make room there, or set TMPDIR to another directory.</source>
        <translation>La entrada comienza como algo cargado antes con esta clave, y no se puede guardar en %1 para compararla (%2). No se almacenó nada de ella. Libere espacio ahí o defina TMPDIR como otro directorio.</translation>
    </message>
    <message>
        <source>%1 starts like what was loaded earlier with this key, and ends before that does (%2 bytes). If it is the beginning of the same file, its rows are stored already. If it is a different file, load it with another key.</source>
        <translation>%1 comienza como lo que se cargó antes con esta clave, y termina antes que ello (%2 bytes). Si es el comienzo del mismo archivo, sus filas ya están almacenadas. Si es un archivo distinto, cárguelo con otra clave.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Shown per %1: detail per minute has expired.</source>
        <translation>Se muestra por %1: el detalle por minuto ha expirado.</translation>
    </message>
    <message>
        <source>Shown per %1: detail per minute is kept for %2.</source>
        <translation>Se muestra por %1: el detalle por minuto se conserva %2.</translation>
    </message>
    <message>
        <source>Shown per %1: detail per quarter hour has expired.</source>
        <translation>Se muestra por %1: el detalle por cuarto de hora ha expirado.</translation>
    </message>
    <message>
        <source>Shown per %1: detail per quarter hour is kept for %2.</source>
        <translation>Se muestra por %1: el detalle por cuarto de hora se conserva %2.</translation>
    </message>
    <message>
        <source>Shown per %1: hourly detail has expired.</source>
        <translation>Se muestra por %1: el detalle por hora ha expirado.</translation>
    </message>
    <message>
        <source>Shown per %1: hourly detail is kept for %2.</source>
        <translation>Se muestra por %1: el detalle por hora se conserva %2.</translation>
    </message>
    <message>
        <source>UTC minutes</source>
        <translation>minutos UTC</translation>
    </message>
    <message>
        <source>UTC quarter hours</source>
        <translation>cuartos de hora UTC</translation>
    </message>
    <message>
        <source>UTC hours</source>
        <translation>horas UTC</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>días UTC</translation>
    </message>
    <message>
        <source>No change shown: there is no data for the previous period.</source>
        <translation>Sin cambio mostrado: no hay datos del período anterior.</translation>
    </message>
    <message numerus="yes">
        <source>No change shown: %n row(s) of the previous period cannot be placed.</source>
        <translation>
            <numerusform>Sin cambio mostrado: %n fila del período anterior no se puede ubicar.</numerusform>
            <numerusform>Sin cambio mostrado: %n filas del período anterior no se pueden ubicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change shown: the data of the previous period is incomplete.</source>
        <translation>Sin cambio mostrado: los datos del período anterior están incompletos.</translation>
    </message>
    <message>
        <source>No change shown: data for the previous period starts at %1.</source>
        <translation>Sin cambio mostrado: los datos del período anterior comienzan el %1.</translation>
    </message>
    <message>
        <source>Shown in %1: buckets of %2 need finer detail, which has expired.</source>
        <translation>Se muestra en %1: los intervalos de %2 necesitan un detalle más fino, que ha expirado.</translation>
    </message>
    <message>
        <source>Some rows cannot be placed: only %1 are kept for that time.</source>
        <translation>Algunas filas no se pueden ubicar: de ese período solo se conservan %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed: only %1 are kept for that time.</source>
        <translation>
            <numerusform>%n fila no se puede ubicar: de ese período solo se conservan %1.</numerusform>
            <numerusform>%n filas no se pueden ubicar: de ese período solo se conservan %1.</numerusform>
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
            <numerusform>%1 y %n rango más</numerusform>
            <numerusform>%1 y %n rangos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired and not included: %1.</source>
        <translation>Expirado y no incluido: %1.</translation>
    </message>
    <message>
        <source>Buckets are whole, so the numbers cover %1 instead of %2.</source>
        <translation>Los intervalos son enteros, así que los números abarcan %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>No change shown: the data of the previous period has expired.</source>
        <translation>Sin cambio mostrado: los datos del período anterior han expirado.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Data from before %1 has expired.</source>
        <translation>Los datos anteriores a %1 han expirado.</translation>
    </message>
    <message>
        <source>The clock of %1 follows other rules on the server, for example at %2: its time zone data is of another version. Hours and days are cut by the rules of this computer.</source>
        <translation>El reloj de %1 sigue otras reglas en el servidor, por ejemplo el %2: sus datos de zonas horarias son de otra versión. Las horas y los días se dividen según las reglas de este equipo.</translation>
    </message>
    <message>
        <source>The earlier period could not be read, so nothing is compared. Refresh to try again.</source>
        <translation>No se pudo leer el período anterior, así que no se compara nada. Actualice para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Response times by status class: only raw rows hold them, so no average is shown.</source>
        <translation>Tiempos de respuesta por clase de estado: solo las filas en bruto los contienen, así que no se muestra ninguna media.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not among these: they were rolled up before the schema kept this of them. &quot;Backfill&quot; adds those whose raw rows are still there.</source>
        <translation>
            <numerusform>%n solicitud no está entre estas: se consolidó antes de que el esquema conservara este dato. Un backfill la añade si su fila en bruto aún existe.</numerusform>
            <numerusform>%n solicitudes no están entre estas: se consolidaron antes de que el esquema conservara este dato. Un backfill añade aquellas cuyas filas en bruto aún existen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperatorSheetWords</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>inactiva en transacción</translation>
    </message>
    <message>
        <source>idle in failed transaction</source>
        <translation>inactiva en transacción fallida</translation>
    </message>
    <message>
        <source>holds batch %1 open</source>
        <translation>mantiene abierto el lote %1</translation>
    </message>
    <message>
        <source>prepared transaction</source>
        <translation>transacción preparada</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloqueada por</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiadas</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>default partition</source>
        <translation>partición predeterminada</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>anticipada</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>interrupted: the server ended</source>
        <translation>interrumpido: el servidor terminó</translation>
    </message>
    <message>
        <source>%1: %2 rows are in the default partition because their days have no partition of their own. Creating partitions carries them over.</source>
        <translation>%1: %2 filas están en la partición predeterminada porque sus días no tienen partición propia. Al crear las particiones se trasladan.</translation>
    </message>
    <message>
        <source>%1: %2 rows are dated beyond the days that have partitions. They stay in the default partition until their days come.</source>
        <translation>%1: %2 filas tienen fecha posterior a los días que tienen particiones. Permanecen en la partición predeterminada hasta que lleguen sus días.</translation>
    </message>
    <message>
        <source>%1: %2 rows are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them.</source>
        <translation>%1: %2 filas son más antiguas que la retención de las filas en bruto. Una vez consolidadas, el próximo mantenimiento las elimina.</translation>
    </message>
    <message>
        <source>This login can run the fix here.</source>
        <translation>Este login puede ejecutar la corrección aquí.</translation>
    </message>
    <message>
        <source>Only a superuser can run this. Copy it.</source>
        <translation>Solo un superusuario puede ejecutar esto. Cópielo.</translation>
    </message>
    <message>
        <source>Run this on the node that is named. Copy it.</source>
        <translation>Ejecute esto en el nodo indicado. Cópielo.</translation>
    </message>
    <message>
        <source>This is a command for a terminal. Copy it.</source>
        <translation>Este es un comando para una terminal. Cópielo.</translation>
    </message>
    <message>
        <source>Nothing runs this automatically: read it first.</source>
        <translation>Nada ejecuta esto automáticamente: léalo primero.</translation>
    </message>
    <message>
        <source>Append-only: no login but the owner of the tables and superusers (%1) can change or delete entries.</source>
        <translation>Solo anexar: ningún login salvo el propietario de las tablas y los superusuarios (%1) puede modificar o eliminar entradas.</translation>
    </message>
    <message>
        <source>Not append-only: beside the owner of the tables and superusers (%1), these can change entries: %2.</source>
        <translation>No es de solo anexar: además del propietario de las tablas y los superusuarios (%1), estos pueden modificar entradas: %2.</translation>
    </message>
    <message>
        <source>Days (UTC)</source>
        <translation>Días (UTC)</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>Continúa en</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>all tenants, as a superuser</source>
        <translation>todos los inquilinos, como superusuario</translation>
    </message>
    <message>
        <source>all tenants: it bypasses row-level security</source>
        <translation>todos los inquilinos: omite la seguridad a nivel de fila</translation>
    </message>
    <message>
        <source>all tenants, as an operator</source>
        <translation>todos los inquilinos, como operador</translation>
    </message>
    <message>
        <source>not known: it has policies of its own</source>
        <translation>se desconoce: tiene políticas propias</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>todos los inquilinos</translation>
    </message>
    <message>
        <source>no tenants</source>
        <translation>ningún inquilino</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s): %1</source>
        <translation>
            <numerusform>%n inquilino: %1</numerusform>
            <numerusform>%n inquilinos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Operates</source>
        <translation>Opera</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Ve</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 y %2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>%1 hours to %2</source>
        <translation>%1 horas hasta %2</translation>
    </message>
    <message>
        <source>rollups as of %1</source>
        <translation>rollups a fecha de %1</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>aún sin consolidar</translation>
    </message>
    <message>
        <source>%1 · %2 · nothing to compare with</source>
        <translation>%1 · %2 · nada con que comparar</translation>
    </message>
    <message>
        <source>compared with the day before, up to the last full hour</source>
        <translation>comparado con el día anterior, hasta la última hora completa</translation>
    </message>
    <message>
        <source>compared with a week before, up to the last full hour</source>
        <translation>comparado con una semana antes, hasta la última hora completa</translation>
    </message>
    <message>
        <source>compared with a year before, up to the last full hour</source>
        <translation>comparado con un año antes, hasta la última hora completa</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>By rows gained or lost, 10 % or more</source>
        <translation>Por filas ganadas o perdidas, 10 % o más</translation>
    </message>
    <message>
        <source>By CPU time, as counted by Citus; with queries</source>
        <translation>Por tiempo de CPU, según Citus; con consultas</translation>
    </message>
    <message>
        <source>By rows in the last five minutes</source>
        <translation>Por filas de los últimos cinco minutos</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Show the newest data</source>
        <translation>Mostrar lo más reciente</translation>
    </message>
    <message>
        <source>As much time as is shown now, up to the newest data</source>
        <translation>Tanto tiempo como el mostrado ahora, hasta los datos más recientes</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Maximizar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Count exactly…</source>
        <translation>Contar exactamente…</translation>
    </message>
    <message>
        <source>Count in the raw rows; it says first how many have to be read</source>
        <translation>Contar en las filas en bruto; antes indica cuántas hay que leer</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in memory only, until you close Tidemark.</source>
        <translation>Solo se conserva en memoria, hasta que cierre Tidemark.</translation>
    </message>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>&amp;Guardar en el llavero de este equipo</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Cannot write rejects to the file being loaded: %1</source>
        <translation>No se pueden escribir los rechazados en el archivo que se está cargando: %1</translation>
    </message>
    <message>
        <source>No file matches %1</source>
        <translation>Ningún archivo coincide con %1</translation>
    </message>
    <message>
        <source>No files to load.</source>
        <translation>No hay archivos que cargar.</translation>
    </message>
    <message>
        <source>Standard input can only be read once.</source>
        <translation>La entrada estándar solo se puede leer una vez.</translation>
    </message>
    <message>
        <source>The tenant number must not be negative.</source>
        <translation>El número de inquilino no debe ser negativo.</translation>
    </message>
    <message>
        <source>The number of trusted proxies must not be negative.</source>
        <translation>El número de proxies de confianza no debe ser negativo.</translation>
    </message>
    <message>
        <source>Cannot write rejects to the file that countries are read from: %1</source>
        <translation>No se pueden escribir los rechazados en el archivo del que se leen los países: %1</translation>
    </message>
    <message>
        <source>An access log does not say which site it belongs to. Set the tenant.</source>
        <translation>Un log de acceso no indica a qué sitio pertenece. Defina el inquilino.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>Recognized as %1.</source>
        <translation>Reconocido como %1.</translation>
    </message>
    <message>
        <source>The times have no time zone: they are read as UTC.</source>
        <translation>Las horas no tienen zona horaria: se leen como UTC.</translation>
    </message>
</context>
<context>
    <name>PrivateServer</name>
    <message>
        <source>Could not create the private server: %1</source>
        <translation>No se pudo crear el servidor privado: %1</translation>
    </message>
    <message>
        <source>Another program is using the private server right now.</source>
        <translation>Otro programa está usando el servidor privado en este momento.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Creating the private server (once)…</source>
        <translation>Creando el servidor privado (una sola vez)…</translation>
    </message>
    <message>
        <source>Starting the private server…</source>
        <translation>Iniciando el servidor privado…</translation>
    </message>
    <message>
        <source>The server&apos;s process %1</source>
        <translation>El proceso %1 del servidor</translation>
    </message>
    <message>
        <source>The private server is still shutting down.</source>
        <translation>El servidor privado aún se está apagando.</translation>
    </message>
    <message>
        <source>For details, see its log: %1</source>
        <translation>Detalles en su log: %1</translation>
    </message>
    <message>
        <source>The private server is running.</source>
        <translation>El servidor privado está en ejecución.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Deténgalo primero.</translation>
    </message>
    <message>
        <source>There is no private server in the folder %1.</source>
        <translation>No hay ningún servidor privado en la carpeta %1.</translation>
    </message>
    <message>
        <source>The path of the folder %1 is too long for a socket (at most %2 bytes including the socket&apos;s name).</source>
        <translation>La ruta de la carpeta %1 es demasiado larga para un socket (como máximo %2 bytes, incluido el nombre del socket).</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Elija una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>The server runs as the user &quot;%1&quot;, which cannot enter the folder %2.</source>
        <translation>El servidor se ejecuta como el usuario «%1», que no puede entrar en la carpeta %2.</translation>
    </message>
    <message>
        <source>Choose a folder that this user can access.</source>
        <translation>Elija una carpeta a la que este usuario tenga acceso.</translation>
    </message>
    <message>
        <source>Could not remove the folder %1.</source>
        <translation>No se pudo quitar la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>La carpeta %1 pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Every user can write to the folder %1.</source>
        <translation>Todos los usuarios pueden escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose a folder that only the private server uses.</source>
        <translation>Elija una carpeta que solo use el servidor privado.</translation>
    </message>
    <message>
        <source>PostgreSQL never runs as root, and this computer has no user &quot;postgres&quot; to run it as.</source>
        <translation>PostgreSQL nunca se ejecuta como root, y este equipo no tiene un usuario «postgres» con el que ejecutarlo.</translation>
    </message>
    <message>
        <source>The current user has no name on this system.</source>
        <translation>El usuario actual no tiene nombre en este sistema.</translation>
    </message>
    <message>
        <source>The server is recovering after it was interrupted…</source>
        <translation>El servidor se está recuperando de una interrupción…</translation>
    </message>
    <message>
        <source>Could not start the private server: %1</source>
        <translation>No se pudo iniciar el servidor privado: %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is installed, but its hll extension is not.</source>
        <translation>PostgreSQL %1 está instalado, pero su extensión hll no.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is not installed on this computer.</source>
        <translation>PostgreSQL %1 no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>If it is yours, give it back: sudo chown -R %1 %2 – or choose another folder.</source>
        <translation>Si es suya, recupérela: sudo chown -R %1 %2 – o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is a link to another place.</source>
        <translation>%1 es un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>Links are not followed. Choose a folder.</source>
        <translation>Los enlaces no se siguen. Elija una carpeta.</translation>
    </message>
    <message>
        <source>Install the packages postgresql-N, postgresql-N-hll and postgresql-N-cron, then try again. N is the version that the system offers, %1 or newer: 15 on Debian 12, 17 on Debian 13.</source>
        <translation>Instale los paquetes postgresql-N, postgresql-N-hll y postgresql-N-cron, e inténtelo de nuevo. N es la versión que ofrece el sistema, %1 o posterior: 15 en Debian 12, 17 en Debian 13.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 or newer is not installed on this computer.</source>
        <translation>PostgreSQL %1 o posterior no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>Install PostgreSQL, for example the package postgresql.</source>
        <translation>Instale PostgreSQL, por ejemplo el paquete postgresql.</translation>
    </message>
    <message>
        <source>There is not enough space in %1: %2 are needed, %3 are free.</source>
        <translation>No hay suficiente espacio en %1: se necesitan %2, hay %3 libres.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>No se cambió nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install the packages postgresqlN-server, hll_N and pg_cron_N from PostgreSQL&apos;s own repository (yum.postgresql.org), then try again. N is %1 or newer.</source>
        <translation>Instale los paquetes postgresqlN-server, hll_N y pg_cron_N del repositorio del propio PostgreSQL (yum.postgresql.org), e inténtelo de nuevo. N es %1 o posterior.</translation>
    </message>
    <message>
        <source>Install these packages from PostgreSQL&apos;s own repository (yum.postgresql.org), then try again: postgresql%1-server hll_%1 pg_cron_%1</source>
        <translation>Instale estos paquetes del repositorio del propio PostgreSQL (yum.postgresql.org), e inténtelo de nuevo: postgresql%1-server hll_%1 pg_cron_%1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is installed: move the private coordinator to it with &quot;tidemarkctl local upgrade&quot;.</source>
        <translation>PostgreSQL %1 está instalado: traslade a él el coordinador privado con «tidemarkctl local upgrade».</translation>
    </message>
    <message>
        <source>%1 has no PostgreSQL %2: before you upgrade this system to it, save the private coordinator with &quot;tidemarkctl local export FILE&quot;.</source>
        <translation>%1 no tiene PostgreSQL %2: antes de actualizar este sistema, guarde el coordinador privado con «tidemarkctl local export FILE».</translation>
    </message>
    <message>
        <source>Install these packages, then try again: %1</source>
        <translation>Instale estos paquetes e inténtelo de nuevo: %1</translation>
    </message>
    <message>
        <source>%1 does not offer it. These packages of apt.postgresql.org do: %2</source>
        <translation>%1 no lo ofrece. Estos paquetes de apt.postgresql.org sí: %2</translation>
    </message>
    <message>
        <source>%1 does not offer it. Either install these packages from apt.postgresql.org and run &quot;tidemarkctl local upgrade&quot;: %2. Or run &quot;tidemarkctl local export FILE&quot; where the coordinator still runs, and &quot;tidemarkctl local import FILE&quot; here.</source>
        <translation>%1 no lo ofrece. Instale estos paquetes de apt.postgresql.org y ejecute «tidemarkctl local upgrade»: %2. O bien ejecute «tidemarkctl local export FILE» donde el coordinador aún funciona y «tidemarkctl local import FILE» aquí.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>it was killed.</source>
        <translation>se terminó a la fuerza.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2 belongs to the user %3.</source>
        <translation>No se puede crear la carpeta %1: %2 pertenece al usuario %3.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or run this as that user.</source>
        <translation>Elija una carpeta propia o ejecute esto como ese usuario.</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>The name &quot;%1&quot; was not resolved in time.</source>
        <translation>El nombre «%1» no se resolvió a tiempo.</translation>
    </message>
    <message>
        <source>There is no computer named &quot;%1&quot;.</source>
        <translation>No hay ningún equipo llamado «%1».</translation>
    </message>
    <message>
        <source>%1 does not answer within %2 s.</source>
        <translation>%1 no responde en %2 s.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Nada escucha en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>%1 accepts the connection, but does not answer. It may not be a PostgreSQL server.</source>
        <translation>%1 acepta la conexión, pero no responde. Quizá no sea un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 closed the connection when it was asked for TLS. It may not be a PostgreSQL server.</source>
        <translation>%1 cerró la conexión cuando se le pidió TLS. Quizá no sea un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a PostgreSQL server does.</source>
        <translation>%1 responde, pero no como lo hace un servidor PostgreSQL.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The saved connections could not be read. The file was moved to %1.</source>
        <translation>No se pudieron leer las conexiones guardadas. El archivo se movió a %1.</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read, and the file cannot be moved away. Nothing is saved there.</source>
        <translation>No se pueden leer las conexiones guardadas en %1, y el archivo no se puede apartar. No se guarda nada ahí.</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read: %2</source>
        <translation>No se pueden leer las conexiones guardadas en %1: %2</translation>
    </message>
    <message>
        <source>The saved connections in %1 are of a newer Tidemark. They are left as they are.</source>
        <translation>Las conexiones guardadas en %1 son de un Tidemark más reciente. Se dejan como están.</translation>
    </message>
    <message>
        <source>The connections cannot be saved in %1: %2</source>
        <translation>No se pueden guardar las conexiones en %1: %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>Another connection is called &quot;%1&quot;.</source>
        <translation>Otra conexión ya se llama «%1».</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>libpq does not understand the further settings.</source>
        <translation>libpq no entiende los ajustes adicionales.</translation>
    </message>
    <message>
        <source>Write them as keyword=value, separated by blanks: connect_timeout=5 options=&apos;-c work_mem=64MB&apos;</source>
        <translation>Escríbalos como palabra_clave=valor, separados por espacios: connect_timeout=5 options=&apos;-c work_mem=64MB&apos;</translation>
    </message>
    <message>
        <source>The further settings hold a secret (%1), which is not kept in a file.</source>
        <translation>Los ajustes adicionales contienen un secreto (%1), que no se guarda en ningún archivo.</translation>
    </message>
    <message>
        <source>Enter the password in its own field, or use ~/.pgpass.</source>
        <translation>Escriba la contraseña en su propio campo o use ~/.pgpass.</translation>
    </message>
    <message>
        <source>%1 stands among the further settings, but has its own field.</source>
        <translation>%1 está entre los ajustes adicionales, pero tiene su propio campo.</translation>
    </message>
    <message>
        <source>libpq does not understand these settings: %1</source>
        <translation>libpq no entiende estos ajustes: %1</translation>
    </message>
    <message>
        <source>This is neither a connection string (keyword=value …) nor a postgresql:// address.</source>
        <translation>Esto no es ni una cadena de conexión (palabra_clave=valor …) ni una dirección postgresql://.</translation>
    </message>
</context>
<context>
    <name>PsqlWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a statement: its rows, its time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>menos de 1 ms</translation>
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
            <numerusform>Última hora</numerusform>
            <numerusform>Últimas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>this|current</source>
        <translation>este|esta|actual</translation>
    </message>
    <message>
        <source>last|past|previous</source>
        <translation>último|última|últimos|últimas|ultimo|ultima|ultimos|ultimas|pasado|pasada|pasados|pasadas|anterior|anteriores</translation>
    </message>
    <message>
        <source>to|until|till</source>
        <translation>a|al|hasta</translation>
    </message>
    <message>
        <source>min|minute|minutes</source>
        <translation>min|minuto|minutos</translation>
    </message>
    <message>
        <source>h|hour|hours</source>
        <translation>h|hora|horas</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>d|día|días|dia|dias</translation>
    </message>
    <message>
        <source>w|week|weeks</source>
        <translation>sem|semana|semanas</translation>
    </message>
    <message>
        <source>month|months</source>
        <translation>mes|meses</translation>
    </message>
    <message>
        <source>y|year|years</source>
        <translation>año|años</translation>
    </message>
</context>
<context>
    <name>RawRowsDialog</name>
    <message>
        <source>Raw rows</source>
        <translation>Filas en bruto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Older rows</source>
        <translation>Filas más antiguas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>running since %1 by %2</source>
        <translation>en curso desde %1, iniciado por %2</translation>
    </message>
    <message>
        <source>running since %1 by %2 (%3)</source>
        <translation>en curso desde %1, iniciado por %2 (%3)</translation>
    </message>
    <message>
        <source>another session is at work on it</source>
        <translation>otra sesión está trabajando en ello</translation>
    </message>
    <message>
        <source>session %1 of %2 holds the lock</source>
        <translation>la sesión %1 de %2 mantiene el bloqueo</translation>
    </message>
    <message>
        <source>another session closes one</source>
        <translation>otra sesión está cerrando uno</translation>
    </message>
    <message>
        <source>batches cannot be closed: %1</source>
        <translation>no se pueden cerrar lotes: %1</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, writes to it</source>
        <translation>una transacción de %1, abierta desde %2, escribe en ella</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, writes to %3, whose partitions wait for it</source>
        <translation>una transacción de %1, abierta desde %2, escribe en %3, cuyas particiones la esperan</translation>
    </message>
    <message>
        <source>a prepared transaction that is not resolved yet wrote to it</source>
        <translation>una transacción preparada que aún no está resuelta escribió en ella</translation>
    </message>
    <message>
        <source>a prepared transaction that is not resolved yet wrote to %1, whose partitions wait for it</source>
        <translation>una transacción preparada que aún no está resuelta escribió en %1, cuyas particiones la esperan</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, has it in use</source>
        <translation>una transacción de %1, abierta desde %2, la está usando</translation>
    </message>
    <message>
        <source>the table is in use</source>
        <translation>la tabla está en uso</translation>
    </message>
    <message>
        <source>Rows came into %1 just now.</source>
        <translation>Acaban de entrar filas en %1.</translation>
    </message>
    <message>
        <source>Citus is moving shards</source>
        <translation>Citus está moviendo shards</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The partitions of %1 were not made</source>
        <translation>No se crearon las particiones de %1</translation>
    </message>
    <message>
        <source>Nothing was purged from the default partition of %1</source>
        <translation>No se purgó nada de la partición predeterminada de %1</translation>
    </message>
    <message>
        <source>The level %1 of %2 was not expired</source>
        <translation>El nivel %1 de %2 no se expiró</translation>
    </message>
    <message>
        <source>%1 cannot be looked at now</source>
        <translation>%1 no se puede examinar ahora</translation>
    </message>
    <message>
        <source>A backfill of this range is running since %1 by %2.</source>
        <translation>Un backfill de este rango está en curso desde %1, iniciado por %2.</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;.</source>
        <translation>No existe el dataset «%1».</translation>
    </message>
    <message>
        <source>%1 has no level &quot;%2&quot;.</source>
        <translation>%1 no tiene ningún nivel «%2».</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with a keep time.</source>
        <translation>No existe ninguna tabla «%1» con retención.</translation>
    </message>
    <message>
        <source>The datasets are %1 and %2.</source>
        <translation>Los datasets son %1 y %2.</translation>
    </message>
    <message>
        <source>The levels are %1.</source>
        <translation>Los niveles son %1.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>A keep time has to be a minute or longer, not &quot;%1&quot;.</source>
        <translation>Una retención debe ser de un minuto o más, no «%1».</translation>
    </message>
    <message>
        <source>A keep time has to be a minute to 5000 years, not &quot;%1&quot;.</source>
        <translation>Una retención debe ser de un minuto a 5000 años, no «%1».</translation>
    </message>
    <message>
        <source>The run log is kept for at least %1, not &quot;%2&quot;.</source>
        <translation>El historial de ejecuciones se conserva al menos %1, no «%2».</translation>
    </message>
    <message>
        <source>%1 is kept for %2; nothing is deleted sooner than that.</source>
        <translation>%1 se conserva %2; no se elimina nada antes.</translation>
    </message>
    <message>
        <source>%1 is kept for ever; nothing is deleted sooner than that.</source>
        <translation>%1 se conserva para siempre; no se elimina nada.</translation>
    </message>
    <message>
        <source>Set a shorter retention first: tidemarkctl retention %1 &quot;%2&quot;</source>
        <translation>Defina antes una retención más corta: tidemarkctl retention %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The range has to end after it begins, and to be %1 days or shorter.</source>
        <translation>El rango debe terminar después de su comienzo y tener %1 días o menos.</translation>
    </message>
    <message>
        <source>The range has to end after it begins, and to hold %1 buckets or fewer.</source>
        <translation>El rango debe terminar después de su comienzo y contener %1 intervalos o menos.</translation>
    </message>
    <message>
        <source>The range has to lie in the years 1 to 9999.</source>
        <translation>El rango debe estar entre los años 1 y 9999.</translation>
    </message>
    <message>
        <source>The range of a hold has to end after it begins.</source>
        <translation>El rango de un hold debe terminar después de su comienzo.</translation>
    </message>
    <message>
        <source>The hold was not entered: its days and its end have to lie in the years 1 to 9999.</source>
        <translation>No se registró el hold: sus días y su final deben estar entre los años 1 y 9999.</translation>
    </message>
    <message>
        <source>Without an end it stays until it is released: --for forever</source>
        <translation>Sin un final, permanece hasta que se libere: --for forever</translation>
    </message>
    <message>
        <source>The hold would have ended already, at %1.</source>
        <translation>El hold ya habría terminado, el %1.</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>No existe el hold %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl holds list</source>
        <translation>Para listarlos: tidemarkctl holds list</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>No existe la zona horaria «%1».</translation>
    </message>
    <message>
        <source>Zones are named like Europe/Berlin.</source>
        <translation>Las zonas se nombran como Europe/Berlin.</translation>
    </message>
    <message>
        <source>pg_cron is not installed in this database, so there is no schedule.</source>
        <translation>pg_cron no está instalado en esta base de datos, así que no hay programación.</translation>
    </message>
    <message>
        <source>Tidemark has no scheduled job %1.</source>
        <translation>Tidemark no tiene ninguna tarea programada %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl schedule list</source>
        <translation>Para listarlas: tidemarkctl schedule list</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Worker node %1 cannot be reached: %2</source>
        <translation>No se puede acceder al nodo worker %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 prepared transaction(s) on worker nodes are not resolved yet (%2); Citus resolves them by itself</source>
        <translation>
            <numerusform>%1 transacción preparada en nodos worker aún no está resuelta (%2); Citus la resuelve por sí mismo</numerusform>
            <numerusform>%1 transacciones preparadas en nodos worker aún no están resueltas (%2); Citus las resuelve por sí mismo</numerusform>
        </translation>
    </message>
    <message>
        <source>held until %1 by %2 (hold %3)</source>
        <translation>protegido hasta %1 por %2 (hold %3)</translation>
    </message>
    <message>
        <source>held until %1 by %2 (hold %3: %4)</source>
        <translation>protegido hasta %1 por %2 (hold %3: %4)</translation>
    </message>
    <message>
        <source>held for ever by %1 (hold %2)</source>
        <translation>protegido para siempre por %1 (hold %2)</translation>
    </message>
    <message>
        <source>held for ever by %1 (hold %2: %3)</source>
        <translation>protegido para siempre por %1 (hold %2: %3)</translation>
    </message>
    <message>
        <source>other holds keep some of them, too</source>
        <translation>otros holds también protegen parte de ellas</translation>
    </message>
    <message>
        <source>a hold is being entered</source>
        <translation>se está registrando un hold</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are not rolled up yet</source>
        <translation>
            <numerusform>%1 fila aún no está consolidada</numerusform>
            <numerusform>%1 filas aún no están consolidadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no partition %2 (any more)</source>
        <translation>%1 no tiene (o ya no tiene) la partición %2</translation>
    </message>
    <message>
        <source>rows of %1 are kept for ever</source>
        <translation>las filas de %1 se conservan para siempre</translation>
    </message>
    <message>
        <source>it is not past its time: it reaches to %1, rows are kept from %2 on</source>
        <translation>no ha superado su tiempo: llega hasta %1, y las filas se conservan desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2</source>
        <translation>
            <numerusform>%1 fila: %2</numerusform>
            <numerusform>%1 filas: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>and other reasons</source>
        <translation>y otros motivos</translation>
    </message>
    <message>
        <source>%1 kept: %2</source>
        <translation>%1 conservadas: %2</translation>
    </message>
    <message>
        <source>raw rows before %1 have been expired</source>
        <translation>las filas en bruto anteriores a %1 han expirado</translation>
    </message>
    <message>
        <source>its rollups were carried over from an older rollup, as found: there are no raw rows of them</source>
        <translation>sus rollups se tomaron de un rollup anterior, tal como estaban: no hay filas en bruto de ellos</translation>
    </message>
    <message>
        <source>there are %1 raw rows, but %2 are rolled up: some raw rows seem to be gone</source>
        <translation>hay %1 filas en bruto, pero %2 consolidadas: parece que faltan algunas filas en bruto</translation>
    </message>
    <message>
        <source>The days of %1 have no partitions yet</source>
        <translation>Los días de %1 aún no tienen particiones</translation>
    </message>
    <message>
        <source>Whom tenants are granted to is missing.</source>
        <translation>Falta a quién se conceden los inquilinos.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>No existe el rol «%1».</translation>
    </message>
    <message>
        <source>Tenants are granted to logins, &quot;%1&quot; is one of the groups.</source>
        <translation>Los inquilinos se conceden a logins; «%1» es uno de los grupos.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is a superuser: it sees every tenant, whatever is granted to it.</source>
        <translation>El rol «%1» es un superusuario: ve todos los inquilinos, se le conceda lo que se le conceda.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; bypasses row-level security, as loaders do: it would see every tenant, whatever is granted to it.</source>
        <translation>El rol «%1» omite la seguridad a nivel de fila, como hacen los cargadores: vería todos los inquilinos, se le conceda lo que se le conceda.</translation>
    </message>
    <message>
        <source>Let another role read.</source>
        <translation>Haga que lea otro rol.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may not read: it is not a member of tidemark_reader.</source>
        <translation>El rol «%1» no puede leer: no es miembro de tidemark_reader.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is an operator: it sees every tenant, whatever is granted to it.</source>
        <translation>El rol «%1» es un operador: ve todos los inquilinos, se le conceda lo que se le conceda.</translation>
    </message>
    <message>
        <source>The list of tenants holds a NULL.</source>
        <translation>La lista de inquilinos contiene un NULL.</translation>
    </message>
    <message>
        <source>Who may load is missing.</source>
        <translation>Falta quién puede cargar.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may read. A loader bypasses row-level security, so it would see every tenant.</source>
        <translation>El rol «%1» puede leer. Un cargador omite la seguridad a nivel de fila, así que vería todos los inquilinos.</translation>
    </message>
    <message>
        <source>Let another role load.</source>
        <translation>Haga que cargue otro rol.</translation>
    </message>
    <message>
        <source>The sequence tidemark.batch_seq stands at %1, but batches up to %2 are rolled up.</source>
        <translation>La secuencia tidemark.batch_seq está en %1, pero ya se han consolidado lotes hasta %2.</translation>
    </message>
    <message>
        <source>SELECT setval(&apos;tidemark.batch_seq&apos;, %1); then rebuild the rollups of the time since.</source>
        <translation>SELECT setval(&apos;tidemark.batch_seq&apos;, %1); después, reconstruya los rollups del tiempo transcurrido desde entonces.</translation>
    </message>
    <message>
        <source>This needs a transaction at isolation level READ COMMITTED, this one is %1.</source>
        <translation>Esto necesita una transacción con nivel de aislamiento READ COMMITTED; esta es %1.</translation>
    </message>
    <message>
        <source>There is no unfinished run %1 of %2.</source>
        <translation>No hay ninguna ejecución sin terminar %1 de %2.</translation>
    </message>
    <message>
        <source>This session has no run %1.</source>
        <translation>Esta sesión no tiene la ejecución %1.</translation>
    </message>
    <message>
        <source>That is no outcome of this run (%1): %2.</source>
        <translation>Ese no es un resultado de esta ejecución (%1): %2.</translation>
    </message>
    <message>
        <source>There is no unfinished rollup %1 of %2.</source>
        <translation>No hay ningún rollup sin terminar %1 de %2.</translation>
    </message>
    <message>
        <source>%1 is not rebuilt: %2.</source>
        <translation>%1 no se reconstruye: %2.</translation>
    </message>
    <message>
        <source>Call it again with the same range, and it goes on where it was.</source>
        <translation>Llámelo de nuevo con el mismo rango y continuará donde estaba.</translation>
    </message>
    <message>
        <source>This session has no running backfill %1.</source>
        <translation>Esta sesión no tiene ningún backfill %1 en curso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of maintenance.</source>
        <translation>«%1» no es un tipo de mantenimiento.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not how a run is broken off.</source>
        <translation>«%1» no es una forma de interrumpir una ejecución.</translation>
    </message>
    <message>
        <source>There is no load %1 of %2.</source>
        <translation>No existe la carga %1 de %2.</translation>
    </message>
    <message>
        <source>That is no outcome of a load: %1.</source>
        <translation>Ese no es un resultado de una carga: %1.</translation>
    </message>
    <message>
        <source>A load cannot have stored %1 rows.</source>
        <translation>Una carga no puede haber almacenado %1 filas.</translation>
    </message>
    <message>
        <source>%1 cannot be taken over: %2.</source>
        <translation>No se puede adoptar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be taken over before the raw rows beside it.</source>
        <translation>No se puede adoptar %1 antes que las filas en bruto junto a ella.</translation>
    </message>
    <message>
        <source>%1 is not taken over yet: %2.</source>
        <translation>%1 aún no se ha adoptado: %2.</translation>
    </message>
    <message>
        <source>it is not a table of either tutorial</source>
        <translation>no es una tabla de ninguno de los dos tutoriales</translation>
    </message>
    <message>
        <source>it has no column %1</source>
        <translation>no tiene la columna %1</translation>
    </message>
    <message>
        <source>its column %1 is %2, not %3</source>
        <translation>su columna %1 es %2, no %3</translation>
    </message>
    <message>
        <source>the raw rows taken over before are not rolled up yet</source>
        <translation>las filas en bruto adoptadas antes aún no están consolidadas</translation>
    </message>
    <message>
        <source>a transaction writes to it</source>
        <translation>una transacción escribe en ella</translation>
    </message>
    <message>
        <source>Run init again when that has ended.</source>
        <translation>Ejecute init de nuevo cuando eso haya terminado.</translation>
    </message>
    <message>
        <source>Run init again when it has ended.</source>
        <translation>Ejecute init de nuevo cuando haya terminado.</translation>
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
        <translation>informado por %1: %2</translation>
    </message>
    <message>
        <source>It was cancelled, or its session ended before it did.</source>
        <translation>Se canceló, o su sesión terminó antes.</translation>
    </message>
    <message>
        <source>It was cancelled, or its session ended before it did. Rows may be stored: a load reports their number at its end.</source>
        <translation>Se canceló, o su sesión terminó antes. Puede haber filas almacenadas: una carga informa de su número al final.</translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) made</source>
        <translation>
            <numerusform>%1 partición creada</numerusform>
            <numerusform>%1 particiones creadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) dropped, %2 kept</source>
        <translation>
            <numerusform>%1 partición eliminada, %2 conservadas</numerusform>
            <numerusform>%1 particiones eliminadas, %2 conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) deleted from the default partition</source>
        <translation>
            <numerusform>%1 fila eliminada de la partición predeterminada</numerusform>
            <numerusform>%1 filas eliminadas de la partición predeterminada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rolled-up bucket(s) deleted</source>
        <translation>
            <numerusform>%1 intervalo consolidado eliminado</numerusform>
            <numerusform>%1 intervalos consolidados eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>rows kept for %1</source>
        <translation>retención de las filas: %1</translation>
    </message>
    <message numerus="yes">
        <source>continued at %2; %1 day(s) were done before</source>
        <translation>
            <numerusform>continuado en %2; %1 día ya estaba hecho</numerusform>
            <numerusform>continuado en %2; %1 días ya estaban hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) rebuilt, %2 kept, %3 buckets changed</source>
        <translation>
            <numerusform>%1 día reconstruido, %2 conservados, %3 intervalos cambiados</numerusform>
            <numerusform>%1 días reconstruidos, %2 conservados, %3 intervalos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dropped: raw rows are kept for %2</source>
        <translation>%1 eliminada: las filas en bruto se conservan %2</translation>
    </message>
    <message>
        <source>rows of the default partition: raw rows are kept for %1</source>
        <translation>filas de la partición predeterminada: las filas en bruto se conservan %1</translation>
    </message>
    <message>
        <source>buckets of %1 from %2 to %3: it is kept for %4</source>
        <translation>intervalos de %1 desde %2 hasta %3: se conservan %4</translation>
    </message>
    <message numerus="yes">
        <source>counts of late rows of %1 bucket(s) from %2 to %3: late_bucket is kept for %4</source>
        <translation>
            <numerusform>recuentos de filas tardías de %1 intervalo desde %2 hasta %3: late_bucket se conserva %4</numerusform>
            <numerusform>recuentos de filas tardías de %1 intervalos desde %2 hasta %3: late_bucket se conserva %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s) from %2 to %3 were removed from the run log</source>
        <translation>
            <numerusform>%1 ejecución desde %2 hasta %3 se quitó del historial de ejecuciones</numerusform>
            <numerusform>%1 ejecuciones desde %2 hasta %3 se quitaron del historial de ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed</source>
        <translation>
            <numerusform>%2: %1 intervalo cambiado</numerusform>
            <numerusform>%2: %1 intervalos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed, raw rows trusted</source>
        <translation>
            <numerusform>%2: %1 intervalo cambiado, confiando en las filas en bruto</numerusform>
            <numerusform>%2: %1 intervalos cambiados, confiando en las filas en bruto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept for %2</source>
        <translation>%1 se conserva %2</translation>
    </message>
    <message>
        <source>%1 is kept for ever</source>
        <translation>%1 se conserva para siempre</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot;</source>
        <translation>%1 se llama «%2»</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot;, in %3</source>
        <translation>%1 se llama «%2», en %3</translation>
    </message>
    <message>
        <source>%1 may see all tenants</source>
        <translation>%1 puede ver todos los inquilinos</translation>
    </message>
    <message>
        <source>%1 may see no tenants</source>
        <translation>%1 no puede ver ningún inquilino</translation>
    </message>
    <message>
        <source>%1 may see the tenants %2</source>
        <translation>%1 puede ver los inquilinos %2</translation>
    </message>
    <message>
        <source>%1 may load rows</source>
        <translation>%1 puede cargar filas</translation>
    </message>
    <message>
        <source>%1 is resumed</source>
        <translation>%1 se ha reanudado</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, until %5</source>
        <translation>hold %1 de %2: %3 a %4, hasta %5</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, until %5; %6</source>
        <translation>hold %1 de %2: %3 a %4, hasta %5; %6</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, for ever</source>
        <translation>hold %1 de %2: %3 a %4, para siempre</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, for ever; %5</source>
        <translation>hold %1 de %2: %3 a %4, para siempre; %5</translation>
    </message>
    <message>
        <source>released: %1</source>
        <translation>liberado: %1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>terminado: %1</translation>
    </message>
    <message>
        <source>extended: %1</source>
        <translation>prolongado: %1</translation>
    </message>
    <message>
        <source>merged into hold %1: %2</source>
        <translation>fusionado con el hold %1: %2</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, enters a hold</source>
        <translation>una transacción de %1, abierta desde %2, registra un hold</translation>
    </message>
    <message>
        <source>A schedule in seconds needs pg_cron 1.5 or newer. This database has pg_cron %1.</source>
        <translation>Una programación en segundos necesita pg_cron 1.5 o posterior. Esta base de datos tiene pg_cron %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a schedule.</source>
        <translation>«%1» no es una programación.</translation>
    </message>
    <message>
        <source>Expected the five fields of a crontab, such as &quot;*/5 * * * *&quot;, or &quot;N seconds&quot; with N from 1 to 59.</source>
        <translation>Se esperan los cinco campos de una crontab, como «*/5 * * * *», o «N seconds» con N de 1 a 59.</translation>
    </message>
    <message>
        <source>%1 is scheduled for &quot;%2&quot;</source>
        <translation>%1 está programada para «%2»</translation>
    </message>
    <message>
        <source>This login may not see tenant %1.</source>
        <translation>Este login no puede ver el inquilino %1.</translation>
    </message>
    <message>
        <source>This database has no session %1.</source>
        <translation>Esta base de datos no tiene la sesión %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl sessions</source>
        <translation>Para listarlas: tidemarkctl sessions</translation>
    </message>
    <message>
        <source>This login may not end session %1 of %2.</source>
        <translation>Este login no puede terminar la sesión %1 de %2.</translation>
    </message>
    <message>
        <source>A superuser can allow it: GRANT pg_signal_backend TO %1</source>
        <translation>Un superusuario puede permitirlo: GRANT pg_signal_backend TO %1</translation>
    </message>
    <message>
        <source>Only a superuser may end the session of a superuser.</source>
        <translation>Solo un superusuario puede terminar la sesión de un superusuario.</translation>
    </message>
    <message>
        <source>It belongs to the server itself.</source>
        <translation>Pertenece al propio servidor.</translation>
    </message>
    <message>
        <source>statement of session %1 of %2 cancelled</source>
        <translation>sentencia de la sesión %1 de %2 cancelada</translation>
    </message>
    <message>
        <source>session %1 of %2 terminated</source>
        <translation>sesión %1 de %2 terminada</translation>
    </message>
    <message>
        <source>There is no alert rule %1.</source>
        <translation>No existe la regla de alerta %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl alerts list</source>
        <translation>Para listarlas: tidemarkctl alerts list</translation>
    </message>
    <message>
        <source>There is no measure &quot;%1&quot;.</source>
        <translation>No existe la medida «%1».</translation>
    </message>
    <message>
        <source>The measures are %1.</source>
        <translation>Las medidas son %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a condition.</source>
        <translation>«%1» no es una condición.</translation>
    </message>
    <message>
        <source>Expected above, below, rises, falls or silent.</source>
        <translation>Se espera above, below, rises, falls o silent.</translation>
    </message>
    <message>
        <source>An alert rule needs a tenant.</source>
        <translation>Una regla de alerta necesita un inquilino.</translation>
    </message>
    <message>
        <source>An alert rule needs a name of at most 200 characters.</source>
        <translation>Una regla de alerta necesita un nombre de 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The window of an alert rule must be between 1 minute and 1 day.</source>
        <translation>La ventana de una regla de alerta debe ser de entre 1 minuto y 1 día.</translation>
    </message>
    <message>
        <source>Only rules on events or requests can wait for missing data.</source>
        <translation>Solo las reglas sobre eventos o solicitudes pueden esperar a que falten datos.</translation>
    </message>
    <message>
        <source>An alert rule needs a threshold of 0 or more.</source>
        <translation>Una regla de alerta necesita un umbral de 0 o más.</translation>
    </message>
    <message>
        <source>The clear threshold must not lie beyond the threshold.</source>
        <translation>El umbral de recuperación no debe estar más allá del umbral.</translation>
    </message>
    <message>
        <source>How long a condition must hold, or be over, must be at most 1 day.</source>
        <translation>El tiempo que una condición debe cumplirse, o dejar de cumplirse, debe ser de 1 día como máximo.</translation>
    </message>
    <message>
        <source>%1 cannot be limited to one event type.</source>
        <translation>%1 no se puede limitar a un solo tipo de evento.</translation>
    </message>
    <message>
        <source>The rollups do not count %1 by country.</source>
        <translation>Los rollups no cuentan %1 por país.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code, such as DE.</source>
        <translation>«%1» no es un código de país, como DE.</translation>
    </message>
    <message>
        <source>There can be at most %1 alert rules.</source>
        <translation>Puede haber como máximo %1 reglas de alerta.</translation>
    </message>
    <message>
        <source>There is no right &quot;%1&quot;: expected reader, operator or ingest.</source>
        <translation>No existe el permiso «%1»: se espera reader, operator o ingest.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; has the right &quot;%2&quot; through the role &quot;%3&quot;.</source>
        <translation>El rol «%1» tiene el permiso «%2» a través del rol «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) of alert rules from %2 to %3: alert_change is kept for %4</source>
        <translation>
            <numerusform>%1 cambio de reglas de alerta desde %2 hasta %3: alert_change se conserva %4</numerusform>
            <numerusform>%1 cambios de reglas de alerta desde %2 hasta %3: alert_change se conserva %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 granted</source>
        <translation>%1: %2 concedido</translation>
    </message>
    <message>
        <source>%1: %2 withdrawn</source>
        <translation>%1: %2 retirado</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 added</source>
        <translation>regla de alerta %1 («%2») del inquilino %3 añadida</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 changed</source>
        <translation>regla de alerta %1 («%2») del inquilino %3 modificada</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 removed</source>
        <translation>regla de alerta %1 («%2») del inquilino %3 quitada</translation>
    </message>
    <message>
        <source>rows from %1 to %2 have been deleted</source>
        <translation>se han eliminado filas desde %1 hasta %2</translation>
    </message>
    <message>
        <source>its window has more than %1 raw rows that no rollup covers</source>
        <translation>su ventana tiene más de %1 filas en bruto que ningún rollup cubre</translation>
    </message>
    <message>
        <source>no matching rows in its window</source>
        <translation>no hay filas coincidentes en su ventana</translation>
    </message>
    <message>
        <source>no rows one week earlier to compare with</source>
        <translation>no hay filas de una semana antes con las que comparar</translation>
    </message>
    <message>
        <source>rollups kept changing while it was read</source>
        <translation>los rollups no dejaron de cambiar mientras se leía</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; inherits nothing from its groups (NOINHERIT): what is granted to it would have no effect.</source>
        <translation>El rol «%1» no hereda nada de sus grupos (NOINHERIT): lo que se le conceda no tendría efecto.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; sees other tenants through the role &quot;%2&quot;.</source>
        <translation>El rol «%1» ve otros inquilinos a través del rol «%2».</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 cannot be evaluated: %4</source>
        <translation>la regla de alerta %1 («%2») del inquilino %3 no se puede evaluar: %4</translation>
    </message>
    <message>
        <source>some rollups in its window were made before its measure was recorded</source>
        <translation>algunos rollups de su ventana se crearon antes de que se registrara su medida</translation>
    </message>
    <message>
        <source>an error on the server; the run log has the details</source>
        <translation>un error en el servidor; el historial de ejecuciones contiene los detalles</translation>
    </message>
    <message>
        <source>a worker node cannot be reached</source>
        <translation>no se puede acceder a un nodo worker</translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation>No hay ninguna nota %1.</translation>
    </message>
    <message>
        <source>List them: tidemarkctl annotations list</source>
        <translation>Listarlas: tidemarkctl annotations list</translation>
    </message>
    <message>
        <source>A note needs a text of at most 500 characters.</source>
        <translation>Una nota necesita un texto de 500 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The text of a note must be one line without invisible characters.</source>
        <translation>El texto de una nota debe ser una línea sin caracteres invisibles.</translation>
    </message>
    <message>
        <source>A note needs a start, and an end that is not before it.</source>
        <translation>Una nota necesita un inicio y un fin que no sea anterior.</translation>
    </message>
    <message>
        <source>Only operators write notes for all tenants.</source>
        <translation>Solo los operadores escriben notas para todos los clientes.</translation>
    </message>
    <message>
        <source>Note %1 was written by %2: only its author and operators may change or remove it.</source>
        <translation>La nota %1 fue escrita por %2: solo su autor y los operadores pueden cambiarla o eliminarla.</translation>
    </message>
    <message>
        <source>There can be at most %2 notes for %1.</source>
        <translation>Puede haber como máximo %2 notas para %1.</translation>
    </message>
    <message>
        <source>note %1 for %2 added</source>
        <translation>nota %1 para %2 añadida</translation>
    </message>
    <message>
        <source>note %1 for %2 changed</source>
        <translation>nota %1 para %2 cambiada</translation>
    </message>
    <message>
        <source>note %1 for %2 removed</source>
        <translation>nota %1 para %2 eliminada</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>todos los clientes</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>the record</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 no es UTF-8 válido</translation>
    </message>
    <message>
        <source>%1 contains a NUL byte, which the server cannot store</source>
        <translation>%1 contiene un byte NUL, que el servidor no puede almacenar</translation>
    </message>
    <message>
        <source>a quote is not allowed here: a cell with quotes must be quoted as a whole, with its own quotes doubled</source>
        <translation>aquí no se permite una comilla: una celda con comillas debe entrecomillarse entera, con sus propias comillas duplicadas</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>una comilla nunca se cierra</translation>
    </message>
    <message>
        <source>wrong number of columns (expected, found): %2</source>
        <translation>número de columnas incorrecto (esperado, encontrado): %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 no es un número entero</translation>
    </message>
    <message>
        <source>%1 is out of range (0 to 2147483647)</source>
        <translation>%1 está fuera de rango (0 a 2147483647)</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 no es una hora</translation>
    </message>
    <message>
        <source>%1 is before 1970 or more than a year in the future</source>
        <translation>%1 es anterior a 1970 o está más de un año en el futuro</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 no es texto</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 es demasiado largo</translation>
    </message>
    <message>
        <source>%1 contains a line break</source>
        <translation>%1 contiene un salto de línea</translation>
    </message>
    <message>
        <source>%1 is not valid JSON</source>
        <translation>%1 no es JSON válido</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 no es un objeto JSON</translation>
    </message>
    <message>
        <source>%1 contains \u0000, which the server cannot store</source>
        <translation>%1 contiene \u0000, que el servidor no puede almacenar</translation>
    </message>
    <message>
        <source>%1 contains half of a surrogate pair</source>
        <translation>%1 contiene la mitad de un par sustituto</translation>
    </message>
    <message>
        <source>%1 contains a number that is too large for the server</source>
        <translation>%1 contiene un número demasiado grande para el servidor</translation>
    </message>
    <message>
        <source>%1 is nested too deeply</source>
        <translation>%1 tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>%1 is not an HTTP status</source>
        <translation>%1 no es un estado HTTP</translation>
    </message>
    <message>
        <source>%1 is not a response time</source>
        <translation>%1 no es un tiempo de respuesta</translation>
    </message>
    <message>
        <source>the message has no value</source>
        <translation>el mensaje no tiene valor</translation>
    </message>
    <message>
        <source>the server refused it: %2</source>
        <translation>el servidor lo rechazó: %2</translation>
    </message>
    <message>
        <source>the line does not match the log format from character %2 on</source>
        <translation>la línea no coincide con el formato de log a partir del carácter %2</translation>
    </message>
    <message>
        <source>the record is longer than %1 bytes; only its start is kept</source>
        <translation>el registro supera los %1 bytes; solo se conserva su comienzo</translation>
    </message>
    <message>
        <source>the header that names the columns could not be read; correct it first</source>
        <translation>no se pudo leer el encabezado que nombra las columnas; corríjalo primero</translation>
    </message>
    <message>
        <source>an earlier run stored the beginning of this line as a record, because the file ended there</source>
        <translation>una ejecución anterior almacenó el comienzo de esta línea como un registro, porque el archivo terminaba ahí</translation>
    </message>
    <message>
        <source>%1 is not an address: &quot;%2&quot;. If the log names clients by host name, choose the log format</source>
        <translation>%1 no es una dirección: «%2». Si el log identifica a los clientes por nombre de host, elija el formato de log</translation>
    </message>
    <message>
        <source>the record is not a request</source>
        <translation>el registro no es una solicitud</translation>
    </message>
    <message>
        <source>%1 contains an invalid escape (for nginx, set escape=json in the log format)</source>
        <translation>%1 contiene un escape no válido (en nginx, defina escape=json en el formato de log)</translation>
    </message>
    <message>
        <source>the line matches none of the recognized log formats</source>
        <translation>la línea no coincide con ninguno de los formatos de log reconocidos</translation>
    </message>
    <message>
        <source>%1 is not an address: &quot;%2&quot;</source>
        <translation>%1 no es una dirección: «%2»</translation>
    </message>
    <message>
        <source>%1 is out of range (0 to 9223372036854775807)</source>
        <translation>%1 está fuera de rango (0 a 9223372036854775807)</translation>
    </message>
    <message>
        <source>no #Fields line before it says what the fields of the line are</source>
        <translation>ninguna línea #Fields anterior indica cuáles son los campos de la línea</translation>
    </message>
    <message>
        <source>the fields of the line are not those of an HTTP request (#Fields)</source>
        <translation>los campos de la línea no son los de una solicitud HTTP (#Fields)</translation>
    </message>
</context>
<context>
    <name>RejectsDialog</name>
    <message>
        <source>Rejected records</source>
        <translation>Registros rechazados</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>No pane has numbers that could be saved.</source>
        <translation>Ningún panel tiene números que se puedan guardar.</translation>
    </message>
    <message>
        <source>A report is a file that ends with .pdf, .png or .zip: %1 does not.</source>
        <translation>Un informe es un archivo que termina en .pdf, .png o .zip: %1 no lo es.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>Error rate</source>
        <translation>Tasa de errores</translation>
    </message>
    <message>
        <source>Avg. response</source>
        <translation>Resp. media</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Retention of each table</source>
        <translation>Retención de cada tabla</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Held regardless of retention</source>
        <translation>Protegido sin importar la retención</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Release hold…</source>
        <translation>Liberar hold…</translation>
    </message>
    <message>
        <source>What would be deleted, day by day</source>
        <translation>Qué se eliminaría, día por día</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Nothing in %1 would be deleted. The disk must have room for all of it.</source>
        <translation>No se eliminaría nada de %1. El disco debe tener espacio para todo.</translation>
    </message>
    <message>
        <source>Nothing in %1 would be deleted now.</source>
        <translation>Ahora no se eliminaría nada de %1.</translation>
    </message>
    <message numerus="yes">
        <source> in %n bucket(s)</source>
        <translation>
            <numerusform> en %n intervalo</numerusform>
            <numerusform> en %n intervalos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n partition(s)</source>
        <translation>
            <numerusform> en %n partición</numerusform>
            <numerusform> en %n particiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The next upkeep would delete %1 rows of %2%3 (%4).</source>
        <translation>El próximo mantenimiento eliminaría %1 filas de %2%3 (%4).</translation>
    </message>
    <message>
        <source>%1 older rows would be kept: %2.</source>
        <translation>Se conservarían %1 filas más antiguas: %2.</translation>
    </message>
    <message>
        <source>Data from %1 onwards would be kept.</source>
        <translation>Se conservarían los datos desde %1 en adelante.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Unknown column &quot;%1&quot;: expected %2.</source>
        <translation>Columna desconocida «%1»: se espera %2.</translation>
    </message>
    <message>
        <source>The filter by %1 has no value.</source>
        <translation>El filtro por %1 no tiene valor.</translation>
    </message>
    <message>
        <source>The filter by %1 has a character that no stored text can hold.</source>
        <translation>El filtro por %1 tiene un carácter que ningún texto almacenado puede contener.</translation>
    </message>
    <message>
        <source>The filter by %2 needs a whole number, or a range such as 300..350, not %1.</source>
        <translation>El filtro por %2 necesita un número entero o un rango como 300..350, no %1.</translation>
    </message>
</context>
<context>
    <name>SchemaVersion</name>
    <message>
        <source>The schema has version %1. This program supports versions up to %2 and never writes to a newer one.</source>
        <translation>El esquema tiene la versión %1. Este programa admite versiones hasta la %2 y nunca escribe en una más reciente.</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer.</source>
        <translation>Actualice Tidemark en este equipo.</translation>
    </message>
    <message>
        <source>The schema has version %1; this needs version %2.</source>
        <translation>El esquema tiene la versión %1; esto necesita la versión %2.</translation>
    </message>
    <message>
        <source>The schema has version %1, newer than this program&apos;s %2. Numbers are shown, but nothing is written. Update Tidemark on this computer.</source>
        <translation>El esquema tiene la versión %1, más reciente que la %2 de este programa. Se muestran los números, pero no se escribe nada. Actualice Tidemark en este equipo.</translation>
    </message>
    <message>
        <source>The schema has version %1, older than this program&apos;s %2, so some of what this program shows is missing. Run: tidemarkctl init</source>
        <translation>El esquema tiene la versión %1, más antigua que la %2 de este programa, así que falta parte de lo que este programa muestra. Ejecute: tidemarkctl init</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>5 seconds from</source>
        <translation>5 segundos desde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>From raw rows</source>
        <translation>De filas en bruto</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1: %2, previously %3</source>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de errores</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>Respuesta media</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Sin valores.</translation>
    </message>
    <message>
        <source>Latest %1, lowest %2, highest %3.</source>
        <translation>Último: %1; mínimo: %2; máximo: %3.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Sin ubicar</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin ubicar</translation>
    </message>
    <message>
        <source>%1: %2, no data for the previous period</source>
        <translation>%1: %2, sin datos del período anterior</translation>
    </message>
    <message>
        <source>Success (2xx)</source>
        <translation>Correctas (2xx)</translation>
    </message>
    <message>
        <source>Redirects (3xx)</source>
        <translation>Redirecciones (3xx)</translation>
    </message>
    <message>
        <source>Client errors (4xx)</source>
        <translation>Errores del cliente (4xx)</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>Errores del servidor (5xx)</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Otro estado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Countries: %1</source>
        <translation>Países: %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>desconocido: %1</translation>
    </message>
    <message>
        <source>Change from the previous range of the same length.</source>
        <translation>Cambio respecto al rango anterior de la misma duración.</translation>
    </message>
    <message>
        <source>Countries: %1.</source>
        <translation>Países: %1.</translation>
    </message>
    <message>
        <source>Top country: %1 with %2, %3.</source>
        <translation>País principal: %1 con %2, %3.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>%1, chosen by the filter</source>
        <translation>%1, elegido por el filtro</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (código %2)</translation>
    </message>
    <message>
        <source>Chosen: %1 of all</source>
        <translation>Elegidos: %1 del total</translation>
    </message>
    <message>
        <source>The filter by country only marks rows here: shares stay those of all countries.</source>
        <translation>El filtro por país solo marca filas aquí: las proporciones siguen siendo las de todos los países.</translation>
    </message>
    <message>
        <source>change from %1</source>
        <translation>cambio respecto a %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Response (ms)</source>
        <translation>Respuesta (ms)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Known times</source>
        <translation>Tiempos conocidos</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Within the threshold</source>
        <translation>Dentro del umbral</translation>
    </message>
    <message>
        <source>Apdex</source>
        <translation>Apdex</translation>
    </message>
    <message>
        <source>No status logged</source>
        <translation>Sin estado registrado</translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests</source>
        <translation>%1: %2 de %3 solicitudes</translation>
    </message>
    <message>
        <source>Errors: %1 with 4xx and 5xx · %2 with 5xx alone</source>
        <translation>Errores: %1 con 4xx y 5xx · %2 solo con 5xx</translation>
    </message>
    <message>
        <source>Only %1: shares are of these</source>
        <translation>Solo %1: las proporciones se refieren a ello</translation>
    </message>
    <message>
        <source>Every status as the server logged it.</source>
        <translation>Cada estado tal como el servidor lo registró.</translation>
    </message>
    <message>
        <source>Most frequent: %1, %2.</source>
        <translation>El más frecuente: %1, %2.</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
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
        <translation>estable</translation>
    </message>
    <message>
        <source>keeps growing</source>
        <translation>crece sin cesar</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 en %n día</numerusform>
            <numerusform>%1 en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Rows (estimate)</source>
        <translation>Filas (estimación)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Growth per day</source>
        <translation>Crecimiento diario</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>raw rows</source>
        <translation>filas en bruto</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>%1 does not answer: its disk is not known.</source>
        <translation>%1 no responde: no se conoce su disco.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on the disk.</source>
        <translation>Hay %1 de %2 libres en el disco.</translation>
    </message>
    <message>
        <source>How much of the disk is free is not known: PostgreSQL does not tell. Check it on the server.</source>
        <translation>No se sabe cuánto espacio libre hay en el disco: PostgreSQL no lo indica. Compruébelo en el servidor.</translation>
    </message>
    <message>
        <source>These tables take %1 and grow by %2 a day.</source>
        <translation>Estas tablas ocupan %1 y crecen %2 al día.</translation>
    </message>
    <message>
        <source>These tables take %1 and do not grow.</source>
        <translation>Estas tablas ocupan %1 y no crecen.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the disk is full in %n day(s).</source>
        <translation>
            <numerusform>A este ritmo, el disco se llena en %n día.</numerusform>
            <numerusform>A este ritmo, el disco se llena en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the present retention they end at %1.</source>
        <translation>Con la retención actual, se estabilizan en %1.</translation>
    </message>
    <message>
        <source>What is younger than a day is not counted in the growth yet.</source>
        <translation>Lo que tiene menos de un día aún no cuenta para el crecimiento.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>next upkeep</source>
        <translation>próximo mantenimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later, about</source>
        <translation>
            <numerusform>%n día después, aprox.</numerusform>
            <numerusform>%n días después, aprox.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 rows where it had %3</source>
        <translation>%1 tiene %2 filas donde tenía %3</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold %1 rows: none is lost, and %2 late rows came meanwhile.</source>
        <translation>Contados de nuevo, los rollups de ese período contienen %1 filas: no se ha perdido ninguna y entretanto llegaron %2 filas tardías.</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold %1 rows, as before.</source>
        <translation>Contados de nuevo, los rollups de ese período contienen %1 filas, como antes.</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold less than before: %1. Unless the audit trail shows an expired level or a rebuilt day of that time, restore them from a backup, and report this.</source>
        <translation>Contados de nuevo, los rollups de ese período contienen menos que antes: %1. Salvo que el registro de auditoría muestre un nivel expirado o un día reconstruido de ese período, restáurelos desde una copia de seguridad e informe de ello.</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No record has a time: the load time is stored (%1).</source>
        <translation>Ningún registro tiene hora: se almacena la hora de carga (%1).</translation>
    </message>
    <message>
        <source>No record has a URL (%1).</source>
        <translation>Ningún registro tiene URL (%1).</translation>
    </message>
    <message>
        <source>No record has a client address (%1).</source>
        <translation>Ningún registro tiene dirección de cliente (%1).</translation>
    </message>
    <message>
        <source>Recognized as %1: %2</source>
        <translation>Reconocido como %1: %2</translation>
    </message>
    <message>
        <source>Nothing from %1 was stored. It looks like %2. Load it with: %3</source>
        <translation>No se almacenó nada de %1. Parece ser %2. Cárguelo con: %3</translation>
    </message>
    <message>
        <source>Nothing from %1 was stored. It looks like %2.</source>
        <translation>No se almacenó nada de %1. Parece ser %2.</translation>
    </message>
    <message>
        <source>Ignored, because the table has no column for them: %1</source>
        <translation>Ignorado, porque la tabla no tiene columna para ello: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no HTTP status (0, 000, or truncated): stored with status 0.</source>
        <translation>
            <numerusform>%n solicitud no tiene estado HTTP (0, 000 o truncado): almacenada con estado 0.</numerusform>
            <numerusform>%n solicitudes no tienen estado HTTP (0, 000 o truncado): almacenadas con estado 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a URL that the server truncated when it logged it: stored as far as it goes.</source>
        <translation>
            <numerusform>%n solicitud tiene una URL que el servidor truncó al registrarla: almacenada hasta donde llega.</numerusform>
            <numerusform>%n solicitudes tienen una URL que el servidor truncó al registrarla: almacenadas hasta donde llega.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored, so nothing is held. Rows that an earlier load stored are held with &quot;tidemarkctl holds add&quot;, by an operator.</source>
        <translation>No se almacenó nada, así que no hay nada protegido. Las filas que almacenó una carga anterior las protege un operador con «tidemarkctl holds add».</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not requests and are not counted: HTTP/2 connections (&quot;PRI * HTTP/2.0&quot;), or what the server did by itself.</source>
        <translation>
            <numerusform>%n línea no es una solicitud y no se cuenta: conexiones HTTP/2 («PRI * HTTP/2.0») o lo que el servidor hizo por sí mismo.</numerusform>
            <numerusform>%n líneas no son solicitudes y no se cuentan: conexiones HTTP/2 («PRI * HTTP/2.0») o lo que el servidor hizo por sí mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a time without a time zone: read as UTC.</source>
        <translation>
            <numerusform>%n solicitud tiene una hora sin zona horaria: leída como UTC.</numerusform>
            <numerusform>%n solicitudes tienen una hora sin zona horaria: leídas como UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no country: %1 knows no addresses of their kind (IPv4 or IPv6).</source>
        <translation>
            <numerusform>%n solicitud no tiene país: %1 no conoce direcciones de su tipo (IPv4 o IPv6).</numerusform>
            <numerusform>%n solicitudes no tienen país: %1 no conoce direcciones de su tipo (IPv4 o IPv6).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>The keychain has no password for this login.</source>
        <translation>El llavero no tiene contraseña para este login.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>El llavero no se desbloqueó.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Ningún llavero responde en este equipo.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>In a table: sort by this column, ascending</source>
        <translation>En una tabla: ordenar por esta columna, ascendente</translation>
    </message>
    <message>
        <source>In a table: sort by this column, descending</source>
        <translation>En una tabla: ordenar por esta columna, descendente</translation>
    </message>
</context>
<context>
    <name>TenantSidebar</name>
    <message>
        <source>Find a tenant (Ctrl+K)</source>
        <translation>Buscar un inquilino (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find a tenant by name or number</source>
        <translation>Buscar un inquilino por nombre o número</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>All tenants beside each other (Ctrl+Shift+O)</source>
        <translation>Todos los inquilinos en paralelo (Ctrl+Mayús+O)</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
</context>
<context>
    <name>UniquesPane</name>
    <message>
        <source>Check exactly…</source>
        <translation>Comprobar exactamente…</translation>
    </message>
    <message>
        <source>Count in the raw rows; it says first how many have to be read</source>
        <translation>Contar en las filas en bruto; antes indica cuántas hay que leer</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Mostrar eventos</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Show HTTP requests</source>
        <translation>Mostrar solicitudes HTTP</translation>
    </message>
    <message>
        <source>Previous range (Alt+Left)</source>
        <translation>Rango anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Previous range</source>
        <translation>Rango anterior</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours, per quarter hour</source>
        <translation>Últimas 24 horas, por cuarto de hora</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Last 7 days, per hour</source>
        <translation>Últimos 7 días, por hora</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Last 30 days, per day</source>
        <translation>Últimos 30 días, por día</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 d</translation>
    </message>
    <message>
        <source>Last 90 days, per day</source>
        <translation>Últimos 90 días, por día</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 a</translation>
    </message>
    <message>
        <source>Time zone that defines days and hours</source>
        <translation>Zona horaria que define los días y las horas</translation>
    </message>
    <message>
        <source>Pause live counts (Ctrl+P)</source>
        <translation>Pausar los recuentos en vivo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause live counts</source>
        <translation>Pausar los recuentos en vivo</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <translation>Actualizar ahora (F5)</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Theme: light, dark or system</source>
        <translation>Tema: claro, oscuro o del sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Administration (Ctrl+Shift+A)</source>
        <translation>Administración (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Earlier by the length of the range (Alt+Shift+Left)</source>
        <translation>Antes, según la duración del rango (Alt+Mayús+Izquierda)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Last 365 days, per day</source>
        <translation>Últimos 365 días, por día</translation>
    </message>
    <message>
        <source>Days, weeks and months of the calendar, or any other range</source>
        <translation>Días, semanas y meses del calendario, o cualquier otro rango</translation>
    </message>
    <message>
        <source>Later by the length of the range (Alt+Shift+Right)</source>
        <translation>Después, según la duración del rango (Alt+Mayús+Derecha)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ViewSettings</name>
    <message>
        <source>The settings could not be read and were moved to %1. The window starts with defaults.</source>
        <translation>No se pudo leer la configuración y se movió a %1. La ventana comienza con los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. The window starts with defaults.</source>
        <translation>No se puede leer la configuración de %1. La ventana comienza con los valores predeterminados.</translation>
    </message>
    <message>
        <source>The time zone %1, which was chosen before, is not known on this computer. Times are shown in the computer&apos;s own zone.</source>
        <translation>La zona horaria %1, elegida antes, no se conoce en este equipo. Las horas se muestran en la zona del propio equipo.</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>This view cannot be opened: its field “%1” cannot be “%2”.</source>
        <translation>No se puede abrir esta vista: su campo «%1» no puede ser «%2».</translation>
    </message>
    <message>
        <source>Ask for the view to be saved again.</source>
        <translation>Pida que se guarde la vista de nuevo.</translation>
    </message>
    <message>
        <source>This is no view of Tidemark.</source>
        <translation>Esto no es una vista de Tidemark.</translation>
    </message>
    <message>
        <source>Save a view with “Save view to a file…”, or copy its link.</source>
        <translation>Guarde una vista con «Guardar vista en un archivo…» o copie su enlace.</translation>
    </message>
    <message>
        <source>This view was saved by a newer Tidemark (version %1 of views; this one reads up to %2).</source>
        <translation>Esta vista la guardó un Tidemark más reciente (versión %1 de las vistas; este lee hasta la %2).</translation>
    </message>
    <message>
        <source>Install a newer Tidemark.</source>
        <translation>Instale un Tidemark más reciente.</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>WorkerNode</name>
    <message>
        <source>This is a worker node of a Citus cluster, not its coordinator.</source>
        <translation>Este es un nodo worker de un clúster de Citus, no su coordinador.</translation>
    </message>
    <message>
        <source>This is a worker of %1.</source>
        <translation>Este es un worker de %1.</translation>
    </message>
    <message>
        <source>Connect to the coordinator.</source>
        <translation>Conéctese al coordinador.</translation>
    </message>
    <message>
        <source>Connect to its coordinator, %1.</source>
        <translation>Conéctese a su coordinador, %1.</translation>
    </message>
</context>
<context>
    <name>ZonePicker</name>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>City, country or offset</source>
        <translation>Ciudad, país o desfase</translation>
    </message>
</context>
<context>
    <name>countryName</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, by its ISO 639 code</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>The rows have no country, or what is no country code: A1 (anonymous proxy) or T1 (Tor), for example.</source>
        <translation>Las filas no tienen país, o tienen algo que no es un código de país: por ejemplo, A1 (proxy anónimo) o T1 (Tor).</translation>
    </message>
    <message>
        <source>User-assigned code: content delivery networks and GeoIP tables use it where the country is not known.</source>
        <translation>Código asignado por el usuario: las redes de distribución de contenido y las tablas GeoIP lo usan cuando no se conoce el país.</translation>
    </message>
    <message>
        <source>User-assigned code: used for an unknown country.</source>
        <translation>Código asignado por el usuario: se usa para un país desconocido.</translation>
    </message>
    <message>
        <source>Reserved code of the European Union: GeoIP tables use it for addresses in Europe whose country is not known.</source>
        <translation>Código reservado de la Unión Europea: las tablas GeoIP lo usan para direcciones de Europa cuyo país no se conoce.</translation>
    </message>
    <message>
        <source>No country: GeoIP tables use it for addresses in Asia and the Pacific whose country is not known.</source>
        <translation>No es un país: las tablas GeoIP lo usan para direcciones de Asia y el Pacífico cuyo país no se conoce.</translation>
    </message>
    <message>
        <source>Reserved code of the United Nations.</source>
        <translation>Código reservado de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>Reserved code of the United Kingdom, whose own is GB.</source>
        <translation>Código reservado del Reino Unido, cuyo código propio es GB.</translation>
    </message>
    <message>
        <source>User-assigned code that is in general use for Kosovo.</source>
        <translation>Código asignado por el usuario, de uso general para Kosovo.</translation>
    </message>
    <message>
        <source>User-assigned code: it means what whoever wrote the rows says.</source>
        <translation>Código asignado por el usuario: significa lo que decida quien escribió las filas.</translation>
    </message>
    <message>
        <source>This code is in no list of countries.</source>
        <translation>Este código no figura en ninguna lista de países.</translation>
    </message>
</context>
<context>
    <name>layerText</name>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(sin tipo)</translation>
    </message>
</context>
<context>
    <name>tidemark::BackfillModel</name>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>omitido: %1</translation>
    </message>
    <message>
        <source>checked; no changes needed</source>
        <translation>comprobado; no hacen falta cambios</translation>
    </message>
    <message>
        <source>rebuilt; buckets changed: %1</source>
        <translation>reconstruido; intervalos cambiados: %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>same number of rows; sums, countries or sketches differ</source>
        <translation>mismo número de filas; difieren sumas, países o sketches</translation>
    </message>
    <message>
        <source>%1 more rows</source>
        <translation>%1 filas más</translation>
    </message>
    <message>
        <source>%1 fewer rows</source>
        <translation>%1 filas menos</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Filas antes</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Filas después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>past its retention in %1</source>
        <translation>superó su retención en %1</translation>
    </message>
</context>
<context>
    <name>tidemark::CoverageModel</name>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>raw rows expired</source>
        <translation>filas en bruto expiradas</translation>
    </message>
    <message>
        <source>late rows added</source>
        <translation>filas tardías añadidas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>rollup failed</source>
        <translation>rollup fallido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>All its rows are rolled up, and the raw rows still exist.</source>
        <translation>Todas sus filas están consolidadas y las filas en bruto aún existen.</translation>
    </message>
    <message>
        <source>All its rows are rolled up. Its raw rows are gone, so it cannot be rebuilt.</source>
        <translation>Todas sus filas están consolidadas. Sus filas en bruto ya no existen, así que no se puede reconstruir.</translation>
    </message>
    <message>
        <source>Complete. Late rows were added after it was completed.</source>
        <translation>Completo. Se añadieron filas tardías después de completarse.</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>Aún no ha terminado.</translation>
    </message>
    <message>
        <source>It has ended, and some of its rows wait for the next rollup.</source>
        <translation>Ha terminado, y algunas de sus filas esperan el próximo rollup.</translation>
    </message>
    <message>
        <source>It is waiting, and the last rollup failed: see the audit trail for the reason.</source>
        <translation>Está en espera, y el último rollup falló: consulte el motivo en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The rollup is past its retention and was deleted.</source>
        <translation>El rollup ha superado su retención y se eliminó.</translation>
    </message>
    <message>
        <source>Rows not rolled up yet: %1.</source>
        <translation>Filas aún sin consolidar: %1.</translation>
    </message>
    <message>
        <source>Late rows added: %1.</source>
        <translation>Filas tardías añadidas: %1.</translation>
    </message>
    <message>
        <source>It cannot be rebuilt: its raw rows no longer exist.</source>
        <translation>No se puede reconstruir: sus filas en bruto ya no existen.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mes</translation>
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
        <translation>Ya no se sabe cuántas filas tardías se añadieron.</translation>
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
        <translation>%1 bill.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
        <translation>%1 del minuto</translation>
    </message>
    <message>
        <source>%1 of the quarter hour</source>
        <translation>%1 del cuarto de hora</translation>
    </message>
    <message>
        <source>%1 of the hour</source>
        <translation>%1 de la hora</translation>
    </message>
    <message>
        <source>%1 of the day</source>
        <translation>%1 del día</translation>
    </message>
    <message>
        <source>Rollup</source>
        <translation>Rollup</translation>
    </message>
    <message>
        <source>Raw rows</source>
        <translation>Filas en bruto</translation>
    </message>
    <message>
        <source>Rollup + raw rows</source>
        <translation>Rollup + filas en bruto</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>Solicitudes HTTP</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>quarter hour</source>
        <translation>cuarto de hora</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>aún sin consolidar</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Inquilino %1</translation>
    </message>
    <message>
        <source>future</source>
        <translation>futuro</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>a number that rows are missing from</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>no prior data</source>
        <translation>sin datos previos</translation>
    </message>
    <message>
        <source>partial data</source>
        <translation>datos parciales</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>partial: rows are missing</source>
        <translation>parcial: faltan filas</translation>
    </message>
    <message>
        <source>data expired</source>
        <translation>datos expirados</translation>
    </message>
</context>
<context>
    <name>tidemark::OverviewModel</name>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
</context>
<context>
    <name>tidemark::TenantModel</name>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Aún no hay inquilinos</translation>
    </message>
    <message>
        <source>No match among %1</source>
        <translation>Sin coincidencias entre %1</translation>
    </message>
    <message>
        <source>Showing %1 of %2 matches</source>
        <translation>Se muestran %1 de %2 coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>Coinciden %1 de %2</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Tenants: %1</source>
        <translation>Inquilinos: %1</translation>
    </message>
    <message>
        <source>%1, tenant %2</source>
        <translation>%1, inquilino %2</translation>
    </message>
    <message>
        <source>%1, tenant %2, pinned</source>
        <translation>%1, inquilino %2, fijado</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, mostrado ahora</translation>
    </message>
</context>
<context>
    <name>tidemark::app::ConnectionDesk</name>
    <message>
        <source>Another connection is called “%1”.</source>
        <translation>Otra conexión ya se llama «%1».</translation>
    </message>
    <message>
        <source>The password stays in memory until you close Tidemark.</source>
        <translation>La contraseña permanece en memoria hasta que cierre Tidemark.</translation>
    </message>
    <message>
        <source>The password could not be removed from the keychain. %1</source>
        <translation>No se pudo quitar la contraseña del llavero. %1</translation>
    </message>
</context>
<context>
    <name>tidemark::app::CoordinatorSession</name>
    <message>
        <source>The keychain does not answer. Enter the password, or unlock the keychain.</source>
        <translation>El llavero no responde. Escriba la contraseña o desbloquee el llavero.</translation>
    </message>
    <message>
        <source>The password stays in memory until you close Tidemark.</source>
        <translation>La contraseña permanece en memoria hasta que cierre Tidemark.</translation>
    </message>
</context>
<context>
    <name>tidemark::app::Dashboard</name>
    <message>
        <source>The settings cannot be saved (disk full or read-only). Pins and layout are lost when you close the window.</source>
        <translation>No se puede guardar la configuración (disco lleno o de solo lectura). Los elementos fijados y la disposición se pierden al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Could not start the private coordinator of this computer. %1</source>
        <translation>No se pudo iniciar el coordinador privado de este equipo. %1</translation>
    </message>
    <message>
        <source>Fix this problem, then choose “Try now”.</source>
        <translation>Corrija este problema y elija «Intentar ahora».</translation>
    </message>
    <message>
        <source>Choose “Try now” to start it, or run: tidemarkctl local start</source>
        <translation>Elija «Intentar ahora» para iniciarlo, o ejecute: tidemarkctl local start</translation>
    </message>
    <message>
        <source>The views cannot be saved (disk full or read-only).</source>
        <translation>No se pueden guardar las vistas (disco lleno o de solo lectura).</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerta: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::app::Program</name>
    <message>
        <source>Remove a connection</source>
        <translation>Quitar una conexión</translation>
    </message>
    <message>
        <source>Remove “%1” from this list? Nothing changes on the server.</source>
        <translation>¿Quitar «%1» de esta lista? Nada cambia en el servidor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This window still uses the earlier settings of this connection. To use the new ones, close it once the import is over, and connect again.</source>
        <translation>Esta ventana aún usa los ajustes anteriores de esta conexión. Para usar los nuevos, ciérrela cuando termine la importación y vuelva a conectarse.</translation>
    </message>
</context>
<context>
    <name>tidemark::app::TrialRun</name>
    <message>
        <source>Nothing is lost. Fix this problem, then try again.</source>
        <translation>No se ha perdido nada. Corrija este problema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 in %2</source>
        <translation>PostgreSQL %1 en %2</translation>
    </message>
    <message>
        <source>%1 rows of the past %2 days</source>
        <translation>%1 filas de los últimos %2 días</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::CacheAddress</name>
    <message>
        <source>Invalid address of the shared cache: expected redis://HOST[:PORT][/DB], rediss://HOST[:PORT][/DB] or unix:PATH.</source>
        <translation>Dirección de la caché compartida no válida: se espera redis://HOST[:PORT][/DB], rediss://HOST[:PORT][/DB] o unix:PATH.</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::CacheClient</name>
    <message>
        <source>It cannot be reached.</source>
        <translation>No se puede acceder a ella.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>La conexión falló: %1</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>Cerró la conexión.</translation>
    </message>
    <message>
        <source>It refuses the login or the database.</source>
        <translation>Rechaza el login o la base de datos.</translation>
    </message>
    <message>
        <source>What it answers is not Redis&apos; protocol, or too large.</source>
        <translation>Lo que responde no es el protocolo de Redis, o es demasiado grande.</translation>
    </message>
    <message>
        <source>It does not answer in time.</source>
        <translation>No responde a tiempo.</translation>
    </message>
    <message>
        <source>What it answers is of no use.</source>
        <translation>Lo que responde no sirve.</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::SnapshotStore::Private</name>
    <message>
        <source>The file with saved panes, %1, is damaged and could not be moved aside. Nothing is saved until you remove it. The data on the server is not affected.</source>
        <translation>El archivo con los paneles guardados, %1, está dañado y no se pudo apartar. No se guarda nada hasta que lo quite. Los datos del servidor no se ven afectados.</translation>
    </message>
    <message>
        <source>The file with saved panes was damaged. It was moved to %1, and a new one was created. The data on the server is not affected.</source>
        <translation>El archivo con los paneles guardados estaba dañado. Se movió a %1 y se creó uno nuevo. Los datos del servidor no se ven afectados.</translation>
    </message>
    <message>
        <source>Cannot save what the panes show to %1 (%2). The dashboard works, but will open empty next time. Free space on the disk or check the file&apos;s permissions.</source>
        <translation>No se puede guardar en %1 lo que muestran los paneles (%2). El tablero funciona, pero la próxima vez se abrirá vacío. Libere espacio en el disco o compruebe los permisos del archivo.</translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::InstallPlanner</name>
    <message>
        <source>The functions are from Tidemark %1; this program is %2 and would leave them unchanged.</source>
        <translation>Las funciones son de Tidemark %1; este programa es %2 y las dejaría sin cambios.</translation>
    </message>
    <message>
        <source>Tables that Citus does not distribute yet would be distributed, and their rows moved to the workers.</source>
        <translation>Las tablas que Citus aún no distribuye se distribuirían, y sus filas se moverían a los workers.</translation>
    </message>
    <message>
        <source>Tables of Citus&apos; tutorials would be adopted if there are any in the search path; rows added to adopted tables would be copied.</source>
        <translation>Las tablas de los tutoriales de Citus se adoptarían si hay alguna en la ruta de búsqueda; las filas añadidas a tablas adoptadas se copiarían.</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) would be written again with the same body.</source>
        <translation>
            <numerusform>%n función se escribiría de nuevo con el mismo cuerpo.</numerusform>
            <numerusform>%n funciones se escribirían de nuevo con el mismo cuerpo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partitions for the coming days would be created where they are missing.</source>
        <translation>Se crearían las particiones de los próximos días donde falten.</translation>
    </message>
    <message>
        <source>Whether other rights or search paths would be corrected could not be determined: %1</source>
        <translation>No se pudo determinar si se corregirían otros permisos o rutas de búsqueda: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::SchemaInstaller</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Waiting for other installers</source>
        <translation>Esperando a otros instaladores</translation>
    </message>
    <message>
        <source>Roles and extensions</source>
        <translation>Roles y extensiones</translation>
    </message>
    <message>
        <source>Schema version %1</source>
        <translation>Versión %1 del esquema</translation>
    </message>
    <message>
        <source>Schema version %1 was created.</source>
        <translation>Se creó la versión %1 del esquema.</translation>
    </message>
    <message>
        <source>Distributing the tables</source>
        <translation>Distribuyendo las tablas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Jobs scheduled with pg_cron: %1.</source>
        <translation>Tareas programadas con pg_cron: %1.</translation>
    </message>
    <message>
        <source>Rights and policies</source>
        <translation>Permisos y políticas</translation>
    </message>
    <message>
        <source>The functions are from Tidemark %1; this program is %2 and leaves them unchanged.</source>
        <translation>Las funciones son de Tidemark %1; este programa es %2 y las deja sin cambios.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>The functions were updated.</source>
        <translation>Se actualizaron las funciones.</translation>
    </message>
    <message>
        <source>%1 rights, policies and function settings were missing and were restored.</source>
        <translation>Faltaban %1 permisos, políticas y ajustes de funciones, y se restauraron.</translation>
    </message>
    <message numerus="yes">
        <source>%n pg_cron job(s) ran on another server or database, or nowhere, and were corrected.</source>
        <translation>
            <numerusform>%n tarea de pg_cron se ejecutaba en otro servidor o base de datos, o en ninguno, y se corrigió.</numerusform>
            <numerusform>%n tareas de pg_cron se ejecutaban en otro servidor o base de datos, o en ninguno, y se corrigieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_cron is not in this database, so nothing rolls up or expires automatically. %1 Or add these lines to a crontab:</source>
        <translation>pg_cron no está en esta base de datos, así que nada se consolida ni expira automáticamente. %1 O añada estas líneas a una crontab:</translation>
    </message>
    <message>
        <source>Rollups are scheduled for &quot;%1&quot;.</source>
        <translation>Los rollups están programados para «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) were missing or had been changed, and were restored.</source>
        <translation>
            <numerusform>%n función faltaba o se había modificado, y se restauró.</numerusform>
            <numerusform>%n funciones faltaban o se habían modificado, y se restauraron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::Texts</name>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>Se omitió %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Adopting %1: %n rows</source>
        <translation>
            <numerusform>Adoptando %1: %n fila</numerusform>
            <numerusform>Adoptando %1: %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolling up %1</source>
        <translation>Consolidando %1</translation>
    </message>
    <message>
        <source>The check %1 could not be run: %2</source>
        <translation>No se pudo ejecutar la comprobación %1: %2</translation>
    </message>
    <message>
        <source>The hll extension is not in this database, so unique users cannot be counted.</source>
        <translation>La extensión hll no está en esta base de datos, así que no se pueden contar los usuarios únicos.</translation>
    </message>
    <message>
        <source>Schema tidemark is not in this database.</source>
        <translation>El esquema tidemark no está en esta base de datos.</translation>
    </message>
    <message>
        <source>Tidemark roles are missing on this server.</source>
        <translation>Faltan roles de Tidemark en este servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this computer&apos;s.</source>
        <translation>El reloj del servidor está %1 s adelantado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this computer&apos;s.</source>
        <translation>El reloj del servidor está %1 s atrasado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>Schema tidemark has no recorded version: its creation did not finish.</source>
        <translation>El esquema tidemark no tiene versión registrada: su creación no terminó.</translation>
    </message>
    <message>
        <source>Install a newer Tidemark on this computer.</source>
        <translation>Instale un Tidemark más reciente en este equipo.</translation>
    </message>
    <message>
        <source>The schema has version %1; this program has version %2.</source>
        <translation>El esquema tiene la versión %1; este programa tiene la versión %2.</translation>
    </message>
    <message>
        <source>The sketches were written with %1 = %2; this program writes and reads them with %3. Uniques are not shown.</source>
        <translation>Los sketches se escribieron con %1 = %2; este programa los escribe y lee con %3. No se muestran los valores únicos.</translation>
    </message>
    <message>
        <source>The partitions of %1 end at %2.</source>
        <translation>Las particiones de %1 terminan el %2.</translation>
    </message>
    <message>
        <source>%1 has no partitions.</source>
        <translation>%1 no tiene particiones.</translation>
    </message>
    <message>
        <source>%1 has no valid index that starts with %2.</source>
        <translation>%1 no tiene ningún índice válido que comience por %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to tidemark_owner: moving its shards loses rows, and it cannot expire.</source>
        <translation>%1 pertenece a %2, no a tidemark_owner: mover sus shards pierde filas, y no puede expirar.</translation>
    </message>
    <message>
        <source>%1 is not colocated with events.</source>
        <translation>%1 no está colocalizada con events.</translation>
    </message>
    <message>
        <source>%1 is not distributed.</source>
        <translation>%1 no está distribuida.</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; is paused.</source>
        <translation>La tarea «%1» está en pausa.</translation>
    </message>
    <message>
        <source>The latest %1, started at %2, failed: %3</source>
        <translation>La última ejecución de %1, iniciada el %2, falló: %3</translation>
    </message>
    <message>
        <source>This server is PostgreSQL %1; Tidemark needs %2 or newer.</source>
        <translation>Este servidor es PostgreSQL %1; Tidemark necesita %2 o posterior.</translation>
    </message>
    <message>
        <source>Upgrade the server, or connect to a newer one.</source>
        <translation>Actualice el servidor o conéctese a uno más reciente.</translation>
    </message>
    <message>
        <source>This server is a standby.</source>
        <translation>Este servidor es un standby.</translation>
    </message>
    <message>
        <source>The hll extension is not installed on this server. Sketches of unique users need it.</source>
        <translation>La extensión hll no está instalada en este servidor. Los sketches de usuarios únicos la necesitan.</translation>
    </message>
    <message>
        <source>Citus was required, but the citus extension does not exist in this database.</source>
        <translation>Se exigió Citus, pero la extensión citus no existe en esta base de datos.</translation>
    </message>
    <message>
        <source>Install Citus on the server and add citus to shared_preload_libraries.</source>
        <translation>Instale Citus en el servidor y añada citus a shared_preload_libraries.</translation>
    </message>
    <message>
        <source>Schema tidemark exists but has no recorded version: its creation did not finish.</source>
        <translation>El esquema tidemark existe, pero no tiene versión registrada: su creación no terminó.</translation>
    </message>
    <message>
        <source>Rollups kept committing while their tables were being read.</source>
        <translation>Los rollups no dejaron de confirmarse mientras se leían sus tablas.</translation>
    </message>
    <message>
        <source>The connection was lost while it ran, so it is unknown whether it was carried out. Check the run log before you try again.</source>
        <translation>Se perdió la conexión durante la ejecución, así que no se sabe si se llevó a cabo. Consulte el historial de ejecuciones antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known on this computer.</source>
        <translation>La zona horaria «%1» no se conoce en este equipo.</translation>
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation>El rango termina antes de comenzar.</translation>
    </message>
    <message>
        <source>The range has too many buckets. Choose wider buckets or a shorter range.</source>
        <translation>El rango tiene demasiados intervalos. Elija intervalos más amplios o un rango más corto.</translation>
    </message>
    <message>
        <source>%1 moves together with Tidemark&apos;s tables but is owned by %2. With two owners, moving a shard during writes loses rows.</source>
        <translation>%1 se mueve junto con las tablas de Tidemark, pero su propietario es %2. Con dos propietarios, mover un shard durante las escrituras pierde filas.</translation>
    </message>
    <message>
        <source>Each session keeps only one connection to each worker node. With four, a COPY of 1,000 rows takes a quarter of the time.</source>
        <translation>Cada sesión mantiene una sola conexión con cada nodo worker. Con cuatro, un COPY de 1000 filas tarda la cuarta parte.</translation>
    </message>
    <message>
        <source>Citus does not resolve prepared transactions left by a crash. Rollups would wait for them forever.</source>
        <translation>Citus no resuelve las transacciones preparadas que deja una caída. Los rollups las esperarían para siempre.</translation>
    </message>
    <message>
        <source>Node %1 is unreachable (%2): its tenants have no data, and rollups wait for it.</source>
        <translation>El nodo %1 no está accesible (%2): sus inquilinos no tienen datos, y los rollups lo esperan.</translation>
    </message>
    <message>
        <source>Start the server on %1, or check the network between the nodes.</source>
        <translation>Inicie el servidor en %1 o compruebe la red entre los nodos.</translation>
    </message>
    <message>
        <source>Node %1 is inactive.</source>
        <translation>El nodo %1 está inactivo.</translation>
    </message>
    <message>
        <source>Node %1 has no shards yet.</source>
        <translation>El nodo %1 aún no tiene shards.</translation>
    </message>
    <message>
        <source>Node %1 cannot reach node %2.</source>
        <translation>El nodo %1 no puede acceder al nodo %2.</translation>
    </message>
    <message>
        <source>Check the network between the nodes, and pg_hba.conf on %1.</source>
        <translation>Compruebe la red entre los nodos y pg_hba.conf en %1.</translation>
    </message>
    <message>
        <source>The rebalancer&apos;s %1 failed: %2</source>
        <translation>%1 del rebalanceador falló: %2</translation>
    </message>
    <message>
        <source>Prepared transaction %1 on %2 has been unresolved for %3 s: rollups and expiry wait for it.</source>
        <translation>La transacción preparada %1 en %2 lleva %3 s sin resolver: los rollups y la expiración la esperan.</translation>
    </message>
    <message>
        <source>Row-level security is off on %1: every reader sees the rows of all tenants.</source>
        <translation>La seguridad a nivel de fila está desactivada en %1: todos los lectores ven las filas de todos los inquilinos.</translation>
    </message>
    <message>
        <source>Policy %1 on %2 is missing: the roles it applies to cannot see or store rows there.</source>
        <translation>Falta la política %1 en %2: los roles a los que se aplica no pueden ver ni almacenar filas ahí.</translation>
    </message>
    <message>
        <source>%1 lacks rights it had initially: %2 (the first of %3). To restore them, run init as a superuser.</source>
        <translation>%1 carece de permisos que tenía inicialmente: %2 (el primero de %3). Para restaurarlos, ejecute init como superusuario.</translation>
    </message>
    <message>
        <source>%1 can read and bypasses row-level security, as loaders do, so it sees the rows of all tenants. Use a different login for reading.</source>
        <translation>%1 puede leer y omite la seguridad a nivel de fila, como hacen los cargadores, así que ve las filas de todos los inquilinos. Use un login distinto para leer.</translation>
    </message>
    <message>
        <source>%1 can read but has no tenants granted, so it sees no rows. Grant tenants (%2), or revoke its read access.</source>
        <translation>%1 puede leer, pero no tiene inquilinos concedidos, así que no ve ninguna fila. Concédale inquilinos (%2) o revoque su acceso de lectura.</translation>
    </message>
    <message>
        <source>Grant it tenants, or revoke the role that lets it read.</source>
        <translation>Concédale inquilinos o revoque el rol que le permite leer.</translation>
    </message>
    <message>
        <source>%1 has no primary key: Citus cannot move its shards while rows are written, unless whole rows are its replica identity.</source>
        <translation>%1 no tiene clave primaria: Citus no puede mover sus shards mientras se escriben filas, salvo que las filas enteras sean su identidad de réplica.</translation>
    </message>
    <message>
        <source>The hll extension is not in the database on node %1, so rollups fail there. Create it on that node.</source>
        <translation>La extensión hll no está en la base de datos del nodo %1, así que los rollups fallan ahí. Créela en ese nodo.</translation>
    </message>
    <message>
        <source>Node %1 does not allow prepared transactions, so Citus cannot commit in two phases. Change the setting on that node, then restart it.</source>
        <translation>El nodo %1 no permite transacciones preparadas, así que Citus no puede confirmar en dos fases. Cambie el ajuste en ese nodo y reinícielo.</translation>
    </message>
    <message>
        <source>Prepared transaction %1 on %2 has been unresolved for %3 s. What it wrote is in no rollup, and the watermark may wait for it. Unless it should be committed, roll it back there.</source>
        <translation>La transacción preparada %1 en %2 lleva %3 s sin resolver. Lo que escribió no está en ningún rollup, y la marca de agua puede estar esperándola. Salvo que deba confirmarse, reviértala ahí.</translation>
    </message>
    <message>
        <source>Fix the other findings, then run &quot;tidemarkctl doctor&quot; again as an operator.</source>
        <translation>Corrija los demás hallazgos y ejecute de nuevo «tidemarkctl doctor» como operador.</translation>
    </message>
    <message>
        <source>Prepared transaction %1 of %2, from %3, holds them back. Unless it should be committed, its owner or a superuser can roll it back.</source>
        <translation>La transacción preparada %1 de %2, del %3, las retiene. Salvo que deba confirmarse, su propietario o un superusuario puede revertirla.</translation>
    </message>
    <message>
        <source>Session %1 of %2 holds them back, with a transaction open since %3. A superuser or a member of pg_signal_backend can end it.</source>
        <translation>La sesión %1 de %2 las retiene, con una transacción abierta desde %3. Un superusuario o un miembro de pg_signal_backend puede terminarla.</translation>
    </message>
    <message>
        <source>A session or prepared transaction holds a lock reserved for Tidemark (%1, %2). Until it is released, rows cannot be stored or are not rolled up. A superuser or a member of pg_signal_backend can end it.</source>
        <translation>Una sesión o transacción preparada mantiene un bloqueo reservado para Tidemark (%1, %2). Hasta que se libere, no se pueden almacenar filas o estas no se consolidan. Un superusuario o un miembro de pg_signal_backend puede terminarla.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are in the default partition, because their days have no partition of their own.</source>
        <translation>%1 filas de %2 están en la partición predeterminada, porque sus días no tienen partición propia.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are dated beyond the days that have partitions. They stay in the default partition until their days come. Check the clocks of the senders; the statement lists the rows.</source>
        <translation>%1 filas de %2 tienen fecha posterior a los días que tienen particiones. Permanecen en la partición predeterminada hasta que lleguen sus días. Compruebe los relojes de los emisores; la sentencia lista las filas.</translation>
    </message>
    <message>
        <source>Start the same backfill of %1 again.</source>
        <translation>Inicie de nuevo el mismo backfill de %1.</translation>
    </message>
    <message>
        <source>Run the same load again; with --resume-key, each row is stored once.</source>
        <translation>Ejecute de nuevo la misma carga; con --resume-key, cada fila se almacena una sola vez.</translation>
    </message>
    <message>
        <source>No job runs rollups. Only a superuser can create it.</source>
        <translation>Ninguna tarea ejecuta los rollups. Solo un superusuario puede crearla.</translation>
    </message>
    <message>
        <source>No job creates partitions and expires rows. Only a superuser can create it.</source>
        <translation>Ninguna tarea crea particiones ni expira filas. Solo un superusuario puede crearla.</translation>
    </message>
    <message>
        <source>No tenants were granted to this login, so it sees no rows.</source>
        <translation>No se concedió ningún inquilino a este login, así que no ve ninguna fila.</translation>
    </message>
    <message>
        <source>The coordinator&apos;s functions come from a different build of Tidemark than this program.</source>
        <translation>Las funciones del coordinador provienen de una compilación de Tidemark distinta de la de este programa.</translation>
    </message>
    <message>
        <source>%1 has lost its search_path: other code could run in place of the intended code, with the rights of tidemark_owner.</source>
        <translation>%1 ha perdido su search_path: podría ejecutarse otro código en lugar del previsto, con los permisos de tidemark_owner.</translation>
    </message>
    <message>
        <source>%1 can create objects in schema %2, where functions that run with the rights of tidemark_owner look them up.</source>
        <translation>%1 puede crear objetos en el esquema %2, donde los buscan las funciones que se ejecutan con los permisos de tidemark_owner.</translation>
    </message>
    <message>
        <source>Citus is in this database, but no table is distributed yet: all data is on this server.</source>
        <translation>Citus está en esta base de datos, pero aún no hay ninguna tabla distribuida: todos los datos están en este servidor.</translation>
    </message>
    <message>
        <source>%1 was distributed with rows in it. The coordinator still has copies of them (%2 bytes) that nothing reads. init counts the rows on the workers and removes the copies.</source>
        <translation>%1 se distribuyó con filas en ella. El coordinador aún tiene copias de ellas (%2 bytes) que nada lee. init cuenta las filas en los workers y quita las copias.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added to %1 after it was adopted; Tidemark does not show them.</source>
        <translation>
            <numerusform>%n fila se añadió a %1 después de adoptarla; Tidemark no la muestra.</numerusform>
            <numerusform>%n filas se añadieron a %1 después de adoptarla; Tidemark no las muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting rows, default partitions, locks and prepared transactions were not checked, because a node is not responding.</source>
        <translation>No se comprobaron las filas en espera, las particiones predeterminadas, los bloqueos ni las transacciones preparadas, porque un nodo no responde.</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl doctor&quot; again when all nodes respond.</source>
        <translation>Ejecute de nuevo «tidemarkctl doctor» cuando respondan todos los nodos.</translation>
    </message>
    <message>
        <source>On %1, %2 has been waiting for %3 s: it %4.</source>
        <translation>En %1, %2 lleva %3 s en espera: %4.</translation>
    </message>
    <message>
        <source>See what the blocking session is doing: SELECT * FROM pg_stat_activity</source>
        <translation>Vea qué está haciendo la sesión que bloquea: SELECT * FROM pg_stat_activity</translation>
    </message>
    <message>
        <source>Worker node %1 lacks logins that have rights on the tables: %2.</source>
        <translation>El nodo worker %1 carece de logins que tienen permisos sobre las tablas: %2.</translation>
    </message>
    <message>
        <source>Create them on every worker (&quot;pg_dumpall --roles-only&quot; on the coordinator writes the statements), then run &quot;tidemarkctl init&quot; again.</source>
        <translation>Créelos en cada worker («pg_dumpall --roles-only» en el coordinador escribe las sentencias) y ejecute de nuevo «tidemarkctl init».</translation>
    </message>
    <message>
        <source>Tables distributed by Citus: %1.</source>
        <translation>Tablas distribuidas por Citus: %1.</translation>
    </message>
    <message>
        <source>%1: the workers have all %2 rows; the old copies on the coordinator (%3) were removed.</source>
        <translation>%1: los workers tienen todas las %2 filas; se quitaron las copias antiguas del coordinador (%3).</translation>
    </message>
    <message>
        <source>%1: the workers have %2 rows, fewer than before. The copies on the coordinator (%3) stay; nothing reads them.</source>
        <translation>%1: los workers tienen %2 filas, menos que antes. Las copias del coordinador (%3) se conservan; nada las lee.</translation>
    </message>
    <message>
        <source>Database %1 is read-only for this login (default_transaction_read_only is on): nothing can be stored, rolled up or expired.</source>
        <translation>La base de datos %1 es de solo lectura para este login (default_transaction_read_only está activado): no se puede almacenar, consolidar ni expirar nada.</translation>
    </message>
    <message>
        <source>Connect with sslmode=verify-full.</source>
        <translation>Conéctese con sslmode=verify-full.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 between %2 and %3 have sketches with different parameters: unique counts over them are unavailable, and rollups into them fail.</source>
        <translation>
            <numerusform>%n fila de %1 entre %2 y %3 tiene un sketch con parámetros distintos: los recuentos de únicos que la abarcan no están disponibles, y los rollups en ella fallan.</numerusform>
            <numerusform>%n filas de %1 entre %2 y %3 tienen sketches con parámetros distintos: los recuentos de únicos que las abarcan no están disponibles, y los rollups en ellas fallan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a sample of the table was checked: there may be more.</source>
        <translation>Solo se comprobó una muestra de la tabla: puede haber más.</translation>
    </message>
    <message>
        <source>%1 rows waiting</source>
        <translation>%1 filas en espera</translation>
    </message>
    <message>
        <source>number of waiting rows unknown</source>
        <translation>número de filas en espera desconocido</translation>
    </message>
    <message>
        <source>Rollups of %1 are %2 s behind; %3.</source>
        <translation>Los rollups de %1 llevan %2 s de retraso; %3.</translation>
    </message>
    <message>
        <source>%1 was never rolled up; %2.</source>
        <translation>%1 nunca se consolidó; %2.</translation>
    </message>
    <message>
        <source>%1 rows of %2 are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them. To keep them, add a hold.</source>
        <translation>%1 filas de %2 son más antiguas que la retención de las filas en bruto. Una vez consolidadas, el próximo mantenimiento las elimina. Para conservarlas, añada un hold.</translation>
    </message>
    <message>
        <source>Install it on the server: %1</source>
        <translation>Instálelo en el servidor: %1</translation>
    </message>
    <message>
        <source>It is loaded for this database. Run &quot;tidemarkctl init&quot; as a superuser.</source>
        <translation>Está cargado para esta base de datos. Ejecute «tidemarkctl init» como superusuario.</translation>
    </message>
    <message>
        <source>It is installed on the server. Set shared_preload_libraries = &apos;pg_cron&apos; and cron.database_name = &apos;%1&apos;, restart the server, then run &quot;tidemarkctl init&quot;.</source>
        <translation>Está instalado en el servidor. Defina shared_preload_libraries = &apos;pg_cron&apos; y cron.database_name = &apos;%1&apos;, reinicie el servidor y ejecute «tidemarkctl init».</translation>
    </message>
    <message>
        <source>On this server, it works in database %1 only (cron.database_name).</source>
        <translation>En este servidor solo funciona en la base de datos %1 (cron.database_name).</translation>
    </message>
    <message>
        <source>Database %1 is read-only: default_transaction_read_only is on.</source>
        <translation>La base de datos %1 es de solo lectura: default_transaction_read_only está activado.</translation>
    </message>
    <message>
        <source>pg_cron is in this database, but its launcher is not running for it, so no job runs.</source>
        <translation>pg_cron está en esta base de datos, pero su lanzador no está en ejecución para ella, así que no se ejecuta ninguna tarea.</translation>
    </message>
    <message>
        <source>Add pg_cron to shared_preload_libraries, set cron.database_name = &apos;%1&apos;, and restart the server.</source>
        <translation>Añada pg_cron a shared_preload_libraries, defina cron.database_name = &apos;%1&apos; y reinicie el servidor.</translation>
    </message>
    <message>
        <source>Set cron.database_name = &apos;%1&apos; instead of &apos;%2&apos;, and restart the server.</source>
        <translation>Defina cron.database_name = &apos;%1&apos; en lugar de &apos;%2&apos; y reinicie el servidor.</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; cannot run: its role %2 cannot log in.</source>
        <translation>La tarea «%1» no se puede ejecutar: su rol %2 no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>pg_cron could not start the latest run of job &quot;%1&quot;: %2. It connects as tidemark_owner and needs a line in pg_hba.conf, or cron.use_background_workers.</source>
        <translation>pg_cron no pudo iniciar la última ejecución de la tarea «%1»: %2. Se conecta como tidemark_owner y necesita una línea en pg_hba.conf, o cron.use_background_workers.</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>base de datos %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>host %1</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; runs on %2, not here (%3), as happens after a dump is restored on another server. Stop it on the old server, then run init as a superuser.</source>
        <translation>La tarea «%1» se ejecuta en %2, no aquí (%3), como ocurre tras restaurar un volcado en otro servidor. Deténgala en el servidor antiguo y ejecute init como superusuario.</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; cannot run: its role %2 does not exist on this server.</source>
        <translation>La tarea «%1» no se puede ejecutar: su rol %2 no existe en este servidor.</translation>
    </message>
    <message>
        <source>pg_cron is not in this database, and nothing else runs the rollup each minute, creates partitions or expires rows each hour. %1 Or add these lines to a crontab.</source>
        <translation>pg_cron no está en esta base de datos, y nada más ejecuta el rollup cada minuto ni crea particiones o expira filas cada hora. %1 O añada estas líneas a una crontab.</translation>
    </message>
    <message>
        <source>Its jobs ran before. Was a dump restored without them? Before a restore, create the extension in the new database: %1</source>
        <translation>Sus tareas se ejecutaban antes. ¿Se restauró un volcado sin ellas? Antes de restaurar, cree la extensión en la base de datos nueva: %1</translation>
    </message>
    <message>
        <source>The latest %1, started at %2, was interrupted: it was cancelled, or its session or the server ended.</source>
        <translation>La última ejecución de %1, iniciada el %2, se interrumpió: se canceló, o terminó su sesión o el servidor.</translation>
    </message>
    <message>
        <source>Tenant %1 is not granted to this login (%2).</source>
        <translation>El inquilino %1 no está concedido a este login (%2).</translation>
    </message>
    <message>
        <source>Unique counts are unavailable: sketch parameters differ. All other counts are correct.</source>
        <translation>Los recuentos de únicos no están disponibles: los parámetros de los sketches difieren. Todos los demás recuentos son correctos.</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl doctor&quot; to see which buckets are affected.</source>
        <translation>Ejecute «tidemarkctl doctor» para ver qué intervalos están afectados.</translation>
    </message>
    <message>
        <source>The rollup cannot add to buckets whose sketch parameters differ. Nothing was changed; the rows are still counted as raw rows.</source>
        <translation>El rollup no puede añadir a intervalos cuyos sketches tienen otros parámetros. No se cambió nada; las filas se siguen contando como filas en bruto.</translation>
    </message>
    <message>
        <source>%1 can choose the batch of the rows it inserts into %2. Rows in a batch that is already rolled up are not counted anywhere.</source>
        <translation>%1 puede elegir el lote de las filas que inserta en %2. Las filas de un lote ya consolidado no se cuentan en ninguna parte.</translation>
    </message>
    <message>
        <source>%1 rows of %2 on the UTC day %3 are in no rollup: they were added to a batch that was already rolled up. Numbers for that day are too low.</source>
        <translation>%1 filas de %2 en el día UTC %3 no están en ningún rollup: se añadieron a un lote ya consolidado. Los números de ese día son demasiado bajos.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need the newer version and were skipped.</source>
        <translation>
            <numerusform>%n comprobación necesita la versión más reciente y se omitió.</numerusform>
            <numerusform>%n comprobaciones necesitan la versión más reciente y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login %1 loads rows and bypasses row-level security, so it must not read. Connect with a login that has the role %2.</source>
        <translation>El login %1 carga filas y omite la seguridad a nivel de fila, así que no debe leer. Conéctese con un login que tenga el rol %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) of the schema are missing or were changed: tidemark.%1 (the first). To restore them, run init as a superuser.</source>
        <translation>
            <numerusform>%n función del esquema falta o se modificó: tidemark.%1. Para restaurarla, ejecute init como superusuario.</numerusform>
            <numerusform>%n funciones del esquema faltan o se modificaron: tidemark.%1 (la primera). Para restaurarlas, ejecute init como superusuario.</numerusform>
        </translation>
    </message>
    <message>
        <source>init would fail: creating roles, extensions and the schema needs a superuser.</source>
        <translation>init fallaría: crear roles, extensiones y el esquema requiere un superusuario.</translation>
    </message>
    <message>
        <source>Connect as a superuser.</source>
        <translation>Conéctese como superusuario.</translation>
    </message>
    <message>
        <source>Remove the filter by status class to see all of them.</source>
        <translation>Quite el filtro por clase de estado para verlos todos.</translation>
    </message>
    <message>
        <source>Remove the filter by country to see all of them.</source>
        <translation>Quite el filtro por país para verlos todos.</translation>
    </message>
    <message>
        <source>Requests of a status class by country: only raw rows hold both, the rollups do not.</source>
        <translation>Solicitudes de una clase de estado por país: solo las filas en bruto contienen ambas cosas, los rollups no.</translation>
    </message>
    <message>
        <source>Remove one of the two filters to see the requests by the other.</source>
        <translation>Quite uno de los dos filtros para ver las solicitudes según el otro.</translation>
    </message>
    <message>
        <source>Split by status class, or remove the filter.</source>
        <translation>Divida por clase de estado o quite el filtro.</translation>
    </message>
    <message>
        <source>Unique users by country: only raw rows hold them, the rollups do not.</source>
        <translation>Usuarios únicos por país: solo las filas en bruto los contienen, los rollups no.</translation>
    </message>
    <message>
        <source>Unique addresses by status class: only raw rows hold them, the rollups do not.</source>
        <translation>Direcciones únicas por clase de estado: solo las filas en bruto las contienen, los rollups no.</translation>
    </message>
    <message>
        <source>Unique addresses by country: only raw rows hold them, the rollups do not.</source>
        <translation>Direcciones únicas por país: solo las filas en bruto las contienen, los rollups no.</translation>
    </message>
    <message>
        <source>Countries by status class: only raw rows hold both, the rollups do not.</source>
        <translation>Países por clase de estado: solo las filas en bruto contienen ambas cosas, los rollups no.</translation>
    </message>
    <message>
        <source>Status classes and response times by country: only raw rows hold them, the rollups do not.</source>
        <translation>Clases de estado y tiempos de respuesta por país: solo las filas en bruto los contienen, los rollups no.</translation>
    </message>
    <message>
        <source>Raw rows of this range have expired: they cannot be counted.</source>
        <translation>Las filas en bruto de este rango han expirado: no se pueden contar.</translation>
    </message>
    <message>
        <source>Count the part that is still kept.</source>
        <translation>Cuente la parte que aún se conserva.</translation>
    </message>
    <message>
        <source>Response times by status class: only raw rows hold them, the rollups do not.</source>
        <translation>Tiempos de respuesta por clase de estado: solo las filas en bruto los contienen, los rollups no.</translation>
    </message>
    <message>
        <source>Response times by country: only raw rows hold them, the rollups do not.</source>
        <translation>Tiempos de respuesta por país: solo las filas en bruto los contienen, los rollups no.</translation>
    </message>
    <message>
        <source>Status codes by country: only raw rows hold both, the rollups do not.</source>
        <translation>Códigos de estado por país: solo las filas en bruto contienen ambas cosas, los rollups no.</translation>
    </message>
    <message numerus="yes">
        <source>The hourly rollups of the last %n hour(s) are not kept.</source>
        <translation>
            <numerusform>No se conservan los rollups por hora de la última hora.</numerusform>
            <numerusform>No se conservan los rollups por hora de las últimas %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them longer: tidemarkctl retention</source>
        <translation>Consérvelos más tiempo: tidemarkctl retention</translation>
    </message>
    <message>
        <source>The functions of this coordinator are of an older version, which has no overview.</source>
        <translation>Las funciones de este coordinador son de una versión anterior, que no tiene vista general.</translation>
    </message>
    <message>
        <source>Update them: tidemarkctl init</source>
        <translation>Actualícelas: tidemarkctl init</translation>
    </message>
    <message>
        <source>No known run of job &quot;%1&quot; has succeeded, for three intervals or longer. The latest one: %2</source>
        <translation>No se conoce ninguna ejecución correcta de la tarea «%1» en tres intervalos o más. La última: %2</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; has not succeeded since %2, for three intervals or longer. Its latest run: %3</source>
        <translation>La tarea «%1» no se completa correctamente desde %2, hace tres intervalos o más. Su última ejecución: %3</translation>
    </message>
    <message numerus="yes">
        <source>The disk of %1 is full in %n day(s), if raw rows and rollups go on growing as they do.</source>
        <translation>
            <numerusform>El disco de %1 se llena en %n día si las filas en bruto y los rollups siguen creciendo así.</numerusform>
            <numerusform>El disco de %1 se llena en %n días si las filas en bruto y los rollups siguen creciendo así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the data to a larger disk, or keep rows for a shorter time: &quot;tidemarkctl storage&quot; shows what grows, and &quot;tidemarkctl retention TABLE INTERVAL --dry-run&quot; what a shorter time would free.</source>
        <translation>Mueva los datos a un disco mayor o conserve las filas menos tiempo: «tidemarkctl storage» muestra qué crece, y «tidemarkctl retention TABLE INTERVAL --dry-run», qué liberaría un tiempo menor.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 have not been evaluated since %2, so their states are out of date. Rules are evaluated after each rollup.</source>
        <translation>
            <numerusform>%n regla de alerta de %1 no se ha evaluado desde %2, así que su estado está desactualizado. Las reglas se evalúan después de cada rollup.</numerusform>
            <numerusform>%n reglas de alerta de %1 no se han evaluado desde %2, así que sus estados están desactualizados. Las reglas se evalúan después de cada rollup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 cannot be evaluated. Rule %2: %3</source>
        <translation>
            <numerusform>%n regla de alerta de %1 no se puede evaluar. Regla %2: %3</numerusform>
            <numerusform>%n reglas de alerta de %1 no se pueden evaluar. Regla %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the operator to install it on the server (on Debian: postgresql-%1-hll), and then to run: tidemarkctl init</source>
        <translation>Pida al operador que la instale en el servidor (en Debian: postgresql-%1-hll) y que después ejecute: tidemarkctl init</translation>
    </message>
    <message>
        <source>The hll extension is on the server, but not in this database.</source>
        <translation>La extensión hll está en el servidor, pero no en esta base de datos.</translation>
    </message>
    <message>
        <source>Ask the operator to run: tidemarkctl init</source>
        <translation>Pida al operador que ejecute: tidemarkctl init</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or ask the operator to run: tidemarkctl init</source>
        <translation>Compruebe el nombre de la base de datos o pida al operador que ejecute: tidemarkctl init</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer.</source>
        <translation>Actualice Tidemark en este equipo.</translation>
    </message>
    <message>
        <source>Version %1, as this program has it.</source>
        <translation>Versión %1, la de este programa.</translation>
    </message>
    <message>
        <source>Schema tidemark exists; this login may not read it.</source>
        <translation>El esquema tidemark existe; este login no puede leerlo.</translation>
    </message>
    <message>
        <source>%1 may not read schema tidemark.</source>
        <translation>%1 no puede leer el esquema tidemark.</translation>
    </message>
    <message>
        <source>Ask the operator to run: %1</source>
        <translation>Pida al operador que ejecute: %1</translation>
    </message>
    <message>
        <source>%1 may read and operate.</source>
        <translation>%1 puede leer y operar.</translation>
    </message>
    <message>
        <source>%1 may read.</source>
        <translation>%1 puede leer.</translation>
    </message>
    <message>
        <source>%1 may operate.</source>
        <translation>%1 puede operar.</translation>
    </message>
    <message>
        <source>%1 may not operate.</source>
        <translation>%1 no puede operar.</translation>
    </message>
    <message>
        <source>The server accepts the login.</source>
        <translation>El servidor acepta el login.</translation>
    </message>
    <message>
        <source>A socket of this computer; there is no name to look up.</source>
        <translation>Un socket de este equipo; no hay ningún nombre que resolver.</translation>
    </message>
    <message>
        <source>%1 is an address; there is no name to look up.</source>
        <translation>%1 es una dirección; no hay ningún nombre que resolver.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>Correct the settings. Services are read from ~/.pg_service.conf and from the file that PGSERVICEFILE names.</source>
        <translation>Corrija los ajustes. Los servicios se leen de ~/.pg_service.conf y del archivo que indica PGSERVICEFILE.</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and that this computer is on the right network (VPN?).</source>
        <translation>Compruebe que el host esté bien escrito y que este equipo esté en la red correcta (¿VPN?).</translation>
    </message>
    <message>
        <source>A server listens at %1.</source>
        <translation>Un servidor escucha en %1.</translation>
    </message>
    <message>
        <source>Check that the server runs, that it listens on this address (listen_addresses, port), and that no firewall is in between. PostgreSQL&apos;s usual port is 5432.</source>
        <translation>Compruebe que el servidor esté en ejecución, que escuche en esta dirección (listen_addresses, port) y que no haya ningún cortafuegos en medio. El puerto habitual de PostgreSQL es 5432.</translation>
    </message>
    <message>
        <source>A socket of this computer needs no TLS.</source>
        <translation>Un socket de este equipo no necesita TLS.</translation>
    </message>
    <message>
        <source>Set sslmode to verify-full, and sslrootcert to the authority&apos;s certificate if it is your own.</source>
        <translation>Defina sslmode como verify-full, y sslrootcert como el certificado de la autoridad si es propia.</translation>
    </message>
    <message>
        <source>The server is on this computer, so TLS is not needed.</source>
        <translation>El servidor está en este equipo, así que no se necesita TLS.</translation>
    </message>
    <message>
        <source>The connection is not encrypted (sslmode=%1): passwords and data can be read on the way.</source>
        <translation>La conexión no está cifrada (sslmode=%1): las contraseñas y los datos se pueden leer en el camino.</translation>
    </message>
    <message>
        <source>The server offers no TLS, and sslmode=%1 goes on without: passwords and data can be read on the way.</source>
        <translation>El servidor no ofrece TLS, y sslmode=%1 continúa sin él: las contraseñas y los datos se pueden leer en el camino.</translation>
    </message>
    <message>
        <source>Encrypted; certificate and name are verified.</source>
        <translation>Cifrada; el certificado y el nombre están verificados.</translation>
    </message>
    <message>
        <source>%1; the certificate for %2 is verified. Issued by %3, valid until %4.</source>
        <translation>%1; el certificado de %2 está verificado. Emitido por %3, válido hasta %4.</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is verified, but not the server&apos;s name (sslmode=%1).</source>
        <translation>Cifrada, y el certificado está verificado, pero no el nombre del servidor (sslmode=%1).</translation>
    </message>
    <message>
        <source>Encrypted, but the server&apos;s certificate is not verified (sslmode=%1): any server could be at the other end.</source>
        <translation>Cifrada, pero el certificado del servidor no está verificado (sslmode=%1): al otro lado podría haber cualquier servidor.</translation>
    </message>
    <message>
        <source>The server offers no TLS, and sslmode=%1 insists on it.</source>
        <translation>El servidor no ofrece TLS, y sslmode=%1 lo exige.</translation>
    </message>
    <message>
        <source>Ask the operator to turn TLS on (ssl = on). Only inside a network that you trust may sslmode be weaker.</source>
        <translation>Pida al operador que active TLS (ssl = on). Solo dentro de una red de confianza puede sslmode ser más débil.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <translation>El certificado del servidor caducó el %1.</translation>
    </message>
    <message>
        <source>Ask the operator to renew it.</source>
        <translation>Pida al operador que lo renueve.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1.</source>
        <translation>El certificado del servidor no es válido antes del %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask the operator.</source>
        <translation>Compruebe el reloj de este equipo y consulte después al operador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by %1, which this computer does not trust.</source>
        <translation>El certificado del servidor fue emitido por %1, en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>There are no trusted authorities at all. Set sslrootcert to the file with the authority&apos;s certificate.</source>
        <translation>No hay ninguna autoridad de confianza. Defina sslrootcert como el archivo con el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>Ask the operator for the authority&apos;s certificate and set sslrootcert to that file. Trusted now: %1.</source>
        <translation>Pida al operador el certificado de la autoridad y defina sslrootcert como ese archivo. De confianza ahora: %1.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this host.</source>
        <translation>El certificado es para %1, no para este host.</translation>
    </message>
    <message>
        <source>Connect with the name that the certificate is for. If that is right, this may be another server than you think.</source>
        <translation>Conéctese con el nombre para el que es el certificado. Si el nombre es correcto, quizá este sea un servidor distinto del que cree.</translation>
    </message>
    <message>
        <source>Ask the operator what the server&apos;s TLS needs. Nothing was sent over the connection.</source>
        <translation>Pregunte al operador qué necesita el TLS del servidor. No se envió nada por la conexión.</translation>
    </message>
    <message>
        <source>The server asks for a password, and none is known.</source>
        <translation>El servidor pide una contraseña y no se conoce ninguna.</translation>
    </message>
    <message>
        <source>Enter it here, or keep it in ~/.pgpass (mode 0600).</source>
        <translation>Escríbala aquí o guárdela en ~/.pgpass (modo 0600).</translation>
    </message>
    <message>
        <source>Enter the password again, and check the user&apos;s name. The server says the same for both.</source>
        <translation>Escriba la contraseña de nuevo y compruebe el nombre del usuario. El servidor responde lo mismo en ambos casos.</translation>
    </message>
    <message>
        <source>No rule on the server allows this user, database and computer. Ask the operator for a line in pg_hba.conf.</source>
        <translation>Ninguna regla del servidor permite este usuario, base de datos y equipo. Pida al operador una línea en pg_hba.conf.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, and ask the operator how this user may log in.</source>
        <translation>Compruebe el nombre del usuario y pregunte al operador cómo puede iniciar sesión este usuario.</translation>
    </message>
    <message>
        <source>Ask the operator to run: GRANT CONNECT ON DATABASE … TO …</source>
        <translation>Pida al operador que ejecute: GRANT CONNECT ON DATABASE … TO …</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>Elija otra base de datos.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name. If none is given, it is the same as the user&apos;s.</source>
        <translation>Compruebe el nombre de la base de datos. Si no se indica ninguno, es el mismo que el del usuario.</translation>
    </message>
    <message>
        <source>The connection may be unencrypted, and the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>Es posible que la conexión no esté cifrada, y el certificado del servidor no se verifica (sslmode=%1).</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::CopyTarget</name>
    <message>
        <source>Another load with the key &quot;%1&quot; is running.</source>
        <translation>Otra carga con la clave «%1» está en curso.</translation>
    </message>
    <message>
        <source>a trigger on the table discarded the row</source>
        <translation>un trigger de la tabla descartó la fila</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::LoadSession</name>
    <message>
        <source>--strict needs a finite input; it cannot be combined with --follow or Kafka.</source>
        <translation>--strict necesita una entrada finita; no se puede combinar con --follow ni con Kafka.</translation>
    </message>
    <message>
        <source>Nothing was stored: %1 of %2 records are bad.</source>
        <translation>No se almacenó nada: %1 de %2 registros son incorrectos.</translation>
    </message>
    <message>
        <source>retrying: %1</source>
        <translation>reintentando: %1</translation>
    </message>
    <message>
        <source>--hold needs a finite input; it cannot be combined with --follow or Kafka.</source>
        <translation>--hold necesita una entrada finita; no se puede combinar con --follow ni con Kafka.</translation>
    </message>
    <message>
        <source>The schema has version %1, which does not keep the bytes sent: everything else is stored. To keep them, run &quot;tidemarkctl init&quot; first.</source>
        <translation>El esquema tiene la versión %1, que no conserva los bytes enviados: se almacena todo lo demás. Para conservarlos, ejecute primero «tidemarkctl init».</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::Loader</name>
    <message>
        <source>A load is already running.</source>
        <translation>Ya hay una carga en curso.</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::WaitWatch</name>
    <message>
        <source>a prepared transaction</source>
        <translation>una transacción preparada</translation>
    </message>
    <message>
        <source>session %1 of %2</source>
        <translation>sesión %1 de %2</translation>
    </message>
    <message>
        <source>session %1 of %2 (%3)</source>
        <translation>sesión %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>waiting for %1, locked by %2</source>
        <translation>esperando %1, bloqueado por %2</translation>
    </message>
    <message>
        <source>waiting for the resume key, in use by %1</source>
        <translation>esperando la clave de reanudación, en uso por %1</translation>
    </message>
    <message>
        <source>waiting for the open batch, held by %1</source>
        <translation>esperando el lote abierto, retenido por %1</translation>
    </message>
    <message>
        <source>waiting for a lock on %1, held by %2</source>
        <translation>esperando un bloqueo sobre %1, retenido por %2</translation>
    </message>
    <message>
        <source>waiting for a lock, held by %1</source>
        <translation>esperando un bloqueo, retenido por %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Acerca de Tidemark</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Real-time analytics dashboard for Citus and PostgreSQL.</source>
        <translation>Tablero de análisis en tiempo real para Citus y PostgreSQL.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>%1: schema version %2 (this program: %3)</source>
        <translation>%1: versión del esquema %2 (este programa: %3)</translation>
    </message>
    <message>
        <source>%1: schema version unknown (this program: %2)</source>
        <translation>%1: versión del esquema desconocida (este programa: %2)</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AdminRoom</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datasets</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Backfill</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Back to the dashboard (Ctrl+Shift+A)</source>
        <translation>Volver al tablero (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>This login is read-only. To run maintenance: GRANT tidemark_operator TO your login role.</source>
        <translation>Este login es de solo lectura. Para ejecutar el mantenimiento: GRANT tidemark_operator TO su rol de login.</translation>
    </message>
    <message>
        <source>Another task is running. Wait until it finishes.</source>
        <translation>Hay otra tarea en curso. Espere a que termine.</translation>
    </message>
    <message>
        <source>%1: connection lost, outcome unknown. Checking the run log…</source>
        <translation>%1: conexión perdida, resultado desconocido. Consultando el historial de ejecuciones…</translation>
    </message>
    <message>
        <source>%1: connection lost, outcome unknown. %2</source>
        <translation>%1: conexión perdida, resultado desconocido. %2</translation>
    </message>
    <message>
        <source>%1: the connection was lost before it started. Nothing was changed.</source>
        <translation>%1: se perdió la conexión antes de comenzar. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: interrupted when the connection was lost. Uncommitted changes were rolled back.</source>
        <translation>%1: interrumpido al perderse la conexión. Los cambios sin confirmar se revirtieron.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the connection was lost, but it finished: %n row(s).</source>
        <translation>
            <numerusform>%1: se perdió la conexión, pero terminó: %n fila.</numerusform>
            <numerusform>%1: se perdió la conexión, pero terminó: %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the connection was lost, but it finished.</source>
        <translation>%1: se perdió la conexión, pero terminó.</translation>
    </message>
    <message>
        <source>%1: the connection was lost; the result was &quot;%2&quot;. %3</source>
        <translation>%1: se perdió la conexión; el resultado fue «%2». %3</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AgeLabel</name>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AlertDialog</name>
    <message>
        <source>Keep firing until it is back beyond</source>
        <translation>Mantener disparada hasta volver más allá de</translation>
    </message>
    <message>
        <source>Evaluate this rule</source>
        <translation>Evaluar esta regla</translation>
    </message>
    <message>
        <source>Add alert rule</source>
        <translation>Añadir regla de alerta</translation>
    </message>
    <message>
        <source>Edit alert rule</source>
        <translation>Editar regla de alerta</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All countries; a code such as DE</source>
        <translation>Todos los países; un código como DE</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Clear threshold</source>
        <translation>Umbral de recuperación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Fire after</source>
        <translation>Disparar después de</translation>
    </message>
    <message>
        <source>Stop firing after</source>
        <translation>Dejar de disparar tras</translation>
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
        <translation> bytes</translation>
    </message>
    <message>
        <source>Checking the last 30 days…</source>
        <translation>Comprobando los últimos 30 días…</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>La regla necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AlertsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
    <message>
        <source>Changes of the selected rule</source>
        <translation>Cambios de la regla seleccionada</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Select a rule to see its changes.</source>
        <translation>Seleccione una regla para ver sus cambios.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>There are no alert rules. The coordinator evaluates rules after each rollup, whether or not a window is open.</source>
        <translation>No hay reglas de alerta. El coordinador evalúa las reglas después de cada rollup, haya o no una ventana abierta.</translation>
    </message>
    <message>
        <source>Some rules have not been evaluated for 5 minutes. Rules are evaluated after each rollup: check the schedule.</source>
        <translation>Algunas reglas no se han evaluado en los últimos 5 minutos. Las reglas se evalúan después de cada rollup: compruebe la programación.</translation>
    </message>
    <message>
        <source>The coordinator evaluates these rules after each rollup, whether or not a window is open.</source>
        <translation>El coordinador evalúa estas reglas después de cada rollup, haya o no una ventana abierta.</translation>
    </message>
    <message>
        <source>Remove alert rule</source>
        <translation>Quitar regla de alerta</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>¿Quitar la regla «%1»?</translation>
    </message>
    <message>
        <source>It is no longer evaluated. Its history stays.</source>
        <translation>Deja de evaluarse. Su historial se conserva.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep rule</source>
        <translation>Conservar regla</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AnnotationsDialog</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Show its time</source>
        <translation>Mostrar su período</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is annotated from %1.</source>
        <translation>No hay anotaciones en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) from %1.</source>
        <translation>
            <numerusform>%n anotación en %1.</numerusform>
            <numerusform>%n anotaciones en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded by the coordinator; it cannot be changed.</source>
        <translation>Lo informa el propio coordinador: no se puede cambiar.</translation>
    </message>
    <message>
        <source>Only the author and operators may change a note.</source>
        <translation>Solo el autor y los operadores pueden cambiar una nota.</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Remove the note “%1”?</source>
        <translation>¿Eliminar la nota «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Conservar nota</translation>
    </message>
    <message>
        <source>It disappears for everybody. The audit trail keeps its text for as long as it keeps runs.</source>
        <translation>Desaparece para todos. El registro de auditoría conserva su texto mientras conserve las ejecuciones.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AttentionPage</name>
    <message>
        <source>Rolls up the rows of %1 that wait.</source>
        <translation>Consolida las filas de %1 que están en espera.</translation>
    </message>
    <message>
        <source>Creates the partitions of %1 that are due, and carries rows over from the default partition.</source>
        <translation>Crea las particiones de %1 que correspondan y traslada filas desde la partición predeterminada.</translation>
    </message>
    <message>
        <source>Runs the upkeep: creates partitions, and expires what is past its retention.</source>
        <translation>Ejecuta el mantenimiento: crea particiones y expira lo que ha superado su retención.</translation>
    </message>
    <message>
        <source>Rebuilds the rollups of %1 from raw rows, each UTC day in a transaction of its own.</source>
        <translation>Reconstruye los rollups de %1 a partir de las filas en bruto, cada día UTC en su propia transacción.</translation>
    </message>
    <message>
        <source>Resumes the scheduled job %1.</source>
        <translation>Reanuda la tarea programada %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Qué necesita atención</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Copy fix</source>
        <translation>Copiar corrección</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Fix copied to the clipboard.</source>
        <translation>Corrección copiada al portapapeles.</translation>
    </message>
    <message>
        <source>Lag in the status line: amber from</source>
        <translation>Retraso en la línea de estado: ámbar desde</translation>
    </message>
    <message>
        <source>Lag that turns amber, in seconds</source>
        <translation>Retraso a partir del cual pasa a ámbar, en segundos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>red from</source>
        <translation>rojo desde</translation>
    </message>
    <message>
        <source>Lag that turns red, in seconds</source>
        <translation>Retraso a partir del cual pasa a rojo, en segundos</translation>
    </message>
    <message>
        <source>Partitions ahead: amber below</source>
        <translation>Particiones anticipadas: ámbar con menos de</translation>
    </message>
    <message>
        <source>Partitions ahead that turn amber, in hours</source>
        <translation>Particiones anticipadas con menos de las cuales pasa a ámbar, en horas</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>red below</source>
        <translation>rojo con menos de</translation>
    </message>
    <message>
        <source>Partitions ahead that turn red, in hours</source>
        <translation>Particiones anticipadas con menos de las cuales pasa a rojo, en horas</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), most serious first.</source>
        <translation>
            <numerusform>%n hallazgo.</numerusform>
            <numerusform>%n hallazgos, los más graves primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>This runs, as your login:</source>
        <translation>Se ejecuta esto, con su login:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Running the fix…</source>
        <translation>Ejecutando la corrección…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AuditPage</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Runs and changes</source>
        <translation>Ejecuciones y cambios</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Entradas más antiguas</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Changes of settings and rights</source>
        <translation>Cambios de ajustes y permisos</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>Rollups</translation>
    </message>
    <message>
        <source>Backfills</source>
        <translation>Backfills</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Todos los datasets</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Text, application or address</source>
        <translation>Texto, aplicación o dirección</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Sin entradas.</translation>
    </message>
    <message>
        <source>Runs and changes with their logins, newest first. Entries shown: %1.</source>
        <translation>Ejecuciones y cambios con sus logins, los más recientes primero. Entradas mostradas: %1.</translation>
    </message>
    <message>
        <source>Save audit trail</source>
        <translation>Guardar registro de auditoría</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::BackfillPage</name>
    <message>
        <source>The end must be later than the start.</source>
        <translation>El final debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>Rollups are rebuilt by whole UTC days: this covers %1.</source>
        <translation>Los rollups se reconstruyen por días UTC enteros: esto abarca %1.</translation>
    </message>
    <message>
        <source>Rollups are rebuilt by whole UTC days: this covers %1, %2 days.</source>
        <translation>Los rollups se reconstruyen por días UTC enteros: esto abarca %1, %2 días.</translation>
    </message>
    <message>
        <source>In %1, that is %2.</source>
        <translation>En %1, eso es %2.</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>Primero la vista previa.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Each day is committed separately, and rollups of new rows continue meanwhile. You can cancel; completed days stay.</source>
        <translation>Cada día se confirma por separado, y entretanto continúan los rollups de filas nuevas. Se puede cancelar; los días completados se conservan.</translation>
    </message>
    <message>
        <source>Days with fewer raw rows than are rolled up are rebuilt too. What the rollups have beyond those rows is lost for good.</source>
        <translation>También se reconstruyen los días con menos filas en bruto que consolidadas. Lo que los rollups tengan más allá de esas filas se pierde definitivamente.</translation>
    </message>
    <message>
        <source>Rebuild rollups</source>
        <translation>Reconstruir rollups</translation>
    </message>
    <message>
        <source>Rebuild the rollups of %1, %2?</source>
        <translation>¿Reconstruir los rollups de %1, %2?</translation>
    </message>
    <message>
        <source>Rebuild %1 buckets</source>
        <translation>Reconstruir %1 intervalos</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Dejar sin cambios</translation>
    </message>
    <message>
        <source>Previewing %1: %2 of %3 days</source>
        <translation>Vista previa de %1: %2 de %3 días</translation>
    </message>
    <message>
        <source>Rebuilding %1: %2 of %3 days</source>
        <translation>Reconstruyendo %1: %2 de %3 días</translation>
    </message>
    <message>
        <source>– waiting: %1</source>
        <translation>– en espera: %1</translation>
    </message>
    <message>
        <source>– about %1 remaining</source>
        <translation>– quedan unos %1</translation>
    </message>
    <message>
        <source>Cancelled before it started. Nothing was changed.</source>
        <translation>Cancelado antes de comenzar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Days skipped: %1; see the table for the reasons.</source>
        <translation>Días omitidos: %1; consulte los motivos en la tabla.</translation>
    </message>
    <message>
        <source>The preview was cancelled after %1 of %2 days. Nothing was changed.</source>
        <translation>La vista previa se canceló después de %1 de %2 días. No se cambió nada.</translation>
    </message>
    <message>
        <source>No day of this range can be rebuilt.</source>
        <translation>Ningún día de este rango se puede reconstruir.</translation>
    </message>
    <message>
        <source>Nothing would change: the rollups match their raw rows.</source>
        <translation>No cambiaría nada: los rollups coinciden con sus filas en bruto.</translation>
    </message>
    <message>
        <source>Buckets that would change: %1, on %2 of %3 days.</source>
        <translation>Intervalos que cambiarían: %1, en %2 de %3 días.</translation>
    </message>
    <message>
        <source>Days rebuilt: %1, buckets changed: %2.</source>
        <translation>Días reconstruidos: %1, intervalos cambiados: %2.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Everything before %1 is committed and stays. Rebuild the same range again to continue from there.</source>
        <translation>Todo lo anterior a %1 está confirmado y se conserva. Reconstruya de nuevo el mismo rango para continuar desde ahí.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>Continued at %1, where an earlier backfill of this range stopped: %n day(s) were already done.</source>
        <translation>
            <numerusform>Se continuó en %1, donde se detuvo un backfill anterior de este rango: %n día ya estaba hecho.</numerusform>
            <numerusform>Se continuó en %1, donde se detuvo un backfill anterior de este rango: %n días ya estaban hechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would continue at %1, where an earlier backfill of this range stopped: %n day(s) are already done.</source>
        <translation>
            <numerusform>Continuaría en %1, donde se detuvo un backfill anterior de este rango: %n día ya está hecho.</numerusform>
            <numerusform>Continuaría en %1, donde se detuvo un backfill anterior de este rango: %n días ya están hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding takes about %1, as long as this preview.</source>
        <translation>La reconstrucción tarda unos %1, tanto como esta vista previa.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>libpq: %1</source>
        <translation>libpq: %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>como usted la llame</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Operator&apos;s login, for maintenance and imports</source>
        <translation>Login del operador, para mantenimiento e importaciones</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>Keep passwords in this computer&apos;s &amp;keychain</source>
        <translation>Guardar las contraseñas en el &amp;llavero de este equipo</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Certificate and name (verify-full)</source>
        <translation>Certificado y nombre (verify-full)</translation>
    </message>
    <message>
        <source>Certificate only (verify-ca)</source>
        <translation>Solo certificado (verify-ca)</translation>
    </message>
    <message>
        <source>None, but encrypted (require)</source>
        <translation>Ninguna, pero cifrada (require)</translation>
    </message>
    <message>
        <source>None, encrypted if offered (prefer)</source>
        <translation>Ninguna, cifrada si se ofrece (prefer)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>Sin cifrar (disable)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Shared cache</source>
        <translation>Caché compartida</translation>
    </message>
    <message>
        <source>Further settings</source>
        <translation>Otros ajustes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Operator&apos;s login</source>
        <translation>Login del operador</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>this computer, or paste a connection string</source>
        <translation>este equipo, o pegue una cadena de conexión</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Detener la prueba</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>La conexión aún no funciona.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::CoveragePage</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>Selected: %1, buckets: %2.</source>
        <translation>Selección: %1, intervalos: %2.</translation>
    </message>
    <message>
        <source>Each row is %1 in UTC, newest first. Select buckets to see their state or to rebuild their days.</source>
        <translation>Cada fila es %1 en UTC, la más reciente primero. Seleccione intervalos para ver su estado o para reconstruir sus días.</translation>
    </message>
    <message>
        <source>Select the buckets to rebuild first.</source>
        <translation>Seleccione primero los intervalos que quiere reconstruir.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::CustomRangeDialog</name>
    <message>
        <source>Times are in time zone %1. The range is extended to whole buckets.</source>
        <translation>Las horas están en la zona horaria %1. El rango se amplía a intervalos enteros.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>El final debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>At most ten years can be shown at once.</source>
        <translation>Se pueden mostrar diez años a la vez como máximo.</translation>
    </message>
    <message>
        <source>%1, per %2.</source>
        <translation>%1, por %2.</translation>
    </message>
    <message>
        <source>Not understood. Try “yesterday”, “last 36 hours”, “november 2025” or “2026-11-03 to 2026-11-05”.</source>
        <translation>No se entiende. Pruebe con «ayer», «últimas 36 horas», «noviembre 2025» o «2026-11-03 a 2026-11-05».</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>Datasets</translation>
    </message>
    <message>
        <source>Roll up now</source>
        <translation>Consolidar ahora</translation>
    </message>
    <message>
        <source>Rolling up %1…</source>
        <translation>Consolidando %1…</translation>
    </message>
    <message>
        <source>Expire…</source>
        <translation>Expirar…</translation>
    </message>
    <message>
        <source>Create partitions</source>
        <translation>Crear particiones</translation>
    </message>
    <message>
        <source>Creating partitions of %1…</source>
        <translation>Creando particiones de %1…</translation>
    </message>
    <message>
        <source>%1: all upcoming partitions already exist.</source>
        <translation>%1: ya existen todas las próximas particiones.</translation>
    </message>
    <message>
        <source>%1: partitions created: %2.</source>
        <translation>%1: particiones creadas: %2.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Load files into the coordinator (Ctrl+I)</source>
        <translation>Cargar archivos en el coordinador (Ctrl+I)</translation>
    </message>
    <message>
        <source>%1: another run is in progress (%2). Nothing was done; a later rollup takes the new rows.</source>
        <translation>%1: hay otra ejecución en curso (%2). No se hizo nada; un rollup posterior toma las filas nuevas.</translation>
    </message>
    <message>
        <source>%1: deferred: some transactions may still be open (%2). Nothing was done.</source>
        <translation>%1: aplazado: algunas transacciones pueden seguir abiertas (%2). No se hizo nada.</translation>
    </message>
    <message>
        <source>%1: no rows were waiting.</source>
        <translation>%1: no había filas en espera.</translation>
    </message>
    <message>
        <source>%1: %2 rows rolled up in %3, %4 of them late.</source>
        <translation>%1: %2 filas consolidadas en %3, %4 de ellas tardías.</translation>
    </message>
    <message>
        <source>%1: partitions dropped: %2.</source>
        <translation>%1: particiones eliminadas: %2.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Measuring what the tables take…</source>
        <translation>Midiendo lo que ocupan las tablas…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ExactDialog</name>
    <message>
        <source>Count exactly</source>
        <translation>Contar exactamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exact count</source>
        <translation>Recuento exacto</translation>
    </message>
    <message>
        <source>unique users</source>
        <translation>usuarios únicos</translation>
    </message>
    <message>
        <source>unique addresses</source>
        <translation>direcciones únicas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Finding out how many rows have to be read…</source>
        <translation>Averiguando cuántas filas hay que leer…</translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>Contando… %1</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Cancelado. %1</translation>
    </message>
    <message>
        <source>Counted range: %1.</source>
        <translation>Rango contado: %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ExpiryDialog</name>
    <message>
        <source>Raw partitions of “%1” that are past their retention</source>
        <translation>Particiones en bruto de «%1» que han superado su retención</translation>
    </message>
    <message>
        <source>Only raw rows are dropped. Their rollups stay. Partitions with rows that are not rolled up yet are kept.</source>
        <translation>Solo se eliminan filas en bruto. Sus rollups se conservan. Las particiones con filas aún sin consolidar se conservan.</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Escriba %1 para confirmar:</translation>
    </message>
    <message>
        <source>Dataset name, to confirm</source>
        <translation>Nombre del dataset, para confirmar</translation>
    </message>
    <message>
        <source>Stopping after the current partition…</source>
        <translation>Deteniendo tras la partición actual…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counting rows and checking what keeps them…</source>
        <translation>Contando filas y comprobando qué las retiene…</translation>
    </message>
    <message>
        <source>Dropping partitions, one at a time…</source>
        <translation>Eliminando particiones, una por una…</translation>
    </message>
    <message>
        <source>Nothing is past its retention.</source>
        <translation>Nada ha superado su retención.</translation>
    </message>
    <message>
        <source>Nothing can be dropped now.</source>
        <translation>No se puede eliminar nada ahora.</translation>
    </message>
    <message>
        <source>Partitions to drop: %1, with %2 rows and %3.</source>
        <translation>Particiones que se eliminarán: %1, con %2 filas y %3.</translation>
    </message>
    <message>
        <source>Drop partitions (%1)</source>
        <translation>Eliminar particiones (%1)</translation>
    </message>
    <message>
        <source>Past their retention but kept: %1; see the table for the reasons.</source>
        <translation>Han superado su retención, pero se conservan: %1; consulte los motivos en la tabla.</translation>
    </message>
    <message>
        <source>Raw rows are kept for %1, until %2.</source>
        <translation>Las filas en bruto se conservan %1, hasta %2.</translation>
    </message>
    <message>
        <source>Done. Partitions dropped: %1, with %2 rows and %3.</source>
        <translation>Hecho. Particiones eliminadas: %1, con %2 filas y %3.</translation>
    </message>
    <message>
        <source>Kept: %1; see the table for the reasons.</source>
        <translation>Conservadas: %1; consulte los motivos en la tabla.</translation>
    </message>
    <message>
        <source>Of these, %1 rows older than every partition were deleted from the default partition.</source>
        <translation>De ellas, %1 filas más antiguas que todas las particiones se eliminaron de la partición predeterminada.</translation>
    </message>
    <message>
        <source>%1 of %2 partitions dropped…</source>
        <translation>%1 de %2 particiones eliminadas…</translation>
    </message>
    <message>
        <source>Partitions dropped before that stay dropped: check the preview again.</source>
        <translation>Las particiones eliminadas antes de eso siguen eliminadas: revise de nuevo la vista previa.</translation>
    </message>
    <message>
        <source>Raw rows are kept forever.</source>
        <translation>Las filas en bruto se conservan para siempre.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Trend by country</source>
        <translation>Tendencia por país</translation>
    </message>
    <message>
        <source>Show each chosen country in the trend, instead of each event type</source>
        <translation>Mostrar cada país elegido en la tendencia, en lugar de cada tipo de evento</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>No filter: all rows are counted</source>
        <translation>Sin filtro: se cuentan todas las filas</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::FilterChip</name>
    <message>
        <source>Remove filter %1 %2</source>
        <translation>Quitar filtro %1 %2</translation>
    </message>
    <message>
        <source>Remove this filter: %1 %2</source>
        <translation>Quitar este filtro: %1 %2</translation>
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
        <translation>Números del rango</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportColumns</name>
    <message>
        <source>Field in the file</source>
        <translation>Campo del archivo</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>member of event_data</source>
        <translation>miembro de event_data</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Columna para %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportDialog</name>
    <message>
        <source>Rolling up…</source>
        <translation>Consolidando…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The import continues in the background.</source>
        <translation>La importación continúa en segundo plano.</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>Rolled up: %1 rows.</source>
        <translation>Consolidadas: %1 filas.</translation>
    </message>
    <message>
        <source>Not rolled up: %1</source>
        <translation>Sin consolidar: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportForm</name>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>detectar</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>un encabezado</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>Choose a country file</source>
        <translation>Elegir un archivo de países</translation>
    </message>
    <message>
        <source>Country files (*.mmdb)</source>
        <translation>Archivos de países (*.mmdb)</translation>
    </message>
    <message>
        <source>Choose a file for rejected records</source>
        <translation>Elegir un archivo para los registros rechazados</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir archivos para importar</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>required: the site of the log</source>
        <translation>obligatorio: el sitio del log</translation>
    </message>
    <message>
        <source>from each record</source>
        <translation>de cada registro</translation>
    </message>
    <message>
        <source>The format was not recognized. Choose the format and assign the fields.</source>
        <translation>No se reconoció el formato. Elija el formato y asigne los campos.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>%1 files: %2</source>
        <translation>%1 archivos: %2</translation>
    </message>
    <message>
        <source>First records, as they would be stored (times in UTC)</source>
        <translation>Primeros registros, tal como se almacenarían (horas en UTC)</translation>
    </message>
    <message>
        <source>First records of %1, as they would be stored (times in UTC)</source>
        <translation>Primeros registros de %1, tal como se almacenarían (horas en UTC)</translation>
    </message>
    <message>
        <source>Reading the first records…</source>
        <translation>Leyendo los primeros registros…</translation>
    </message>
    <message>
        <source>This file has no records.</source>
        <translation>Este archivo no tiene registros.</translation>
    </message>
    <message>
        <source>None of the first records could be stored. Is this the right format?</source>
        <translation>Ninguno de los primeros registros se podría almacenar. ¿Es este el formato correcto?</translation>
    </message>
    <message>
        <source>The file does not name the tenant of its rows: set the tenant.</source>
        <translation>El archivo no indica el inquilino de sus filas: defina el inquilino.</translation>
    </message>
    <message>
        <source>%2 of the first %1 records would be rejected.</source>
        <translation>%2 de los primeros %1 registros se rechazarían.</translation>
    </message>
    <message>
        <source>All of the first %1 records could be stored.</source>
        <translation>Todos los primeros %1 registros se podrían almacenar.</translation>
    </message>
    <message>
        <source>recognized in each file</source>
        <translation>reconocido en cada archivo</translation>
    </message>
    <message>
        <source>The name of a log format, or an Apache or nginx format string. With a name, the first field may also be a host name.</source>
        <translation>El nombre de un formato de log, o una cadena de formato de Apache o nginx. Con un nombre, el primer campo también puede ser un nombre de host.</translation>
    </message>
    <message>
        <source>Hold for 90 days</source>
        <translation>Proteger 90 días</translation>
    </message>
    <message>
        <source>Hold for a year</source>
        <translation>Proteger un año</translation>
    </message>
    <message>
        <source>Hold until released</source>
        <translation>Proteger hasta que se libere</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Cargar de todos modos</translation>
    </message>
    <message>
        <source>Choose whether to hold the days that are loaded.</source>
        <translation>Elija si se protegen los días que se cargan.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportRun</name>
    <message>
        <source>Stored</source>
        <translation>Almacenadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time remaining</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Cancelling: finishing the batch in progress…</source>
        <translation>Cancelando: terminando el lote en curso…</translation>
    </message>
    <message>
        <source>First %1 of %2 bad records</source>
        <translation>Primeros %1 de %2 registros incorrectos</translation>
    </message>
    <message>
        <source>Bad records</source>
        <translation>Registros incorrectos</translation>
    </message>
    <message>
        <source>The server is unreachable. Stored rows are safe; the import resumes when it returns.</source>
        <translation>El servidor no está accesible. Las filas almacenadas están a salvo; la importación se reanuda cuando vuelva.</translation>
    </message>
    <message>
        <source>The import is not making progress: %1</source>
        <translation>La importación no avanza: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::JsonTree</name>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Data of the chosen row</source>
        <translation>Datos de la fila elegida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>As a path of PostgreSQL&apos;s jsonpath</source>
        <translation>Como ruta de jsonpath de PostgreSQL</translation>
    </message>
    <message>
        <source>Choose a row to see its data.</source>
        <translation>Elija una fila para ver sus datos.</translation>
    </message>
    <message>
        <source>The data of this row is too large for a tree. “Copy value” copies all of it.</source>
        <translation>Los datos de esta fila son demasiado grandes para un árbol. «Copiar valor» los copia completos.</translation>
    </message>
    <message>
        <source>The data of this row is no JSON. “Copy value” copies it as it is.</source>
        <translation>Los datos de esta fila no son JSON. «Copiar valor» los copia tal como están.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Here it is no JSON any more</source>
        <translation>Aquí ya no es JSON</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LatencyChart</name>
    <message>
        <source>Slowest</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Known times</source>
        <translation>Tiempos conocidos</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Tiempos de respuesta</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>Not recorded then</source>
        <translation>No registrado entonces</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LatencyPane</name>
    <message>
        <source>Response times</source>
        <translation>Tiempos de respuesta</translation>
    </message>
    <message>
        <source>Not recorded then</source>
        <translation>No registrado entonces</translation>
    </message>
    <message>
        <source>Response times are not recorded</source>
        <translation>Tiempos de respuesta no registrados</translation>
    </message>
    <message>
        <source>The requests of this range were rolled up before their response times were kept one by one. &quot;Backfill&quot; adds them where raw rows are still there.</source>
        <translation>Las solicitudes de este rango se consolidaron antes de que sus tiempos de respuesta se conservaran uno por uno. Un backfill los añade donde aún existen filas en bruto.</translation>
    </message>
    <message>
        <source>No request in this range has a response time. Access logs in the common and combined formats do not record it.</source>
        <translation>Ninguna solicitud de este rango tiene tiempo de respuesta. Los logs de acceso en los formatos common y combined no lo registran.</translation>
    </message>
    <message>
        <source>The 95th percentile of each bucket, in milliseconds:</source>
        <translation>El percentil 95 de cada intervalo, en milisegundos:</translation>
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
        <translation>Mostrar u ocultar %1. Ctrl+clic: filtrar todos los paneles por ello.</translation>
    </message>
    <message>
        <source>Filter all panes by “%1”</source>
        <translation>Filtrar todos los paneles por «%1»</translation>
    </message>
    <message>
        <source>Hide in this chart</source>
        <translation>Ocultar en este gráfico</translation>
    </message>
    <message>
        <source>Show in this chart</source>
        <translation>Mostrar en este gráfico</translation>
    </message>
    <message>
        <source>Show or hide %1. The arrow lists what it holds.</source>
        <translation>Mostrar u ocultar %1. La flecha muestra lo que contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) in “%1”</source>
        <translation>
            <numerusform>%n tipo en «%1»</numerusform>
            <numerusform>%n tipos en «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LivePane</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Events in 5 min</source>
        <translation>Eventos en 5 min</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Raw rows, last 5 min</source>
        <translation>Filas en bruto, últimos 5 min</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Sin eventos</translation>
    </message>
    <message>
        <source>No rows in the ten minutes before %1. New rows appear here within two seconds of being stored.</source>
        <translation>No hay filas en los diez minutos anteriores a %1. Las filas nuevas aparecen aquí en los dos segundos siguientes a su almacenamiento.</translation>
    </message>
    <message>
        <source>Requests in 5 min</source>
        <translation>Solicitudes en 5 min</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 min</translation>
    </message>
    <message>
        <source>before: nothing</source>
        <translation>antes: nada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Compared with the previous five minutes, over the same elapsed time.</source>
        <translation>Comparado con los cinco minutos anteriores, sobre el mismo tiempo transcurrido.</translation>
    </message>
    <message>
        <source>Rows in five minutes: %1.</source>
        <translation>Filas en cinco minutos: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Raw rows from %1 have expired and can no longer be counted. The other panes show what the rollups keep.</source>
        <translation>Las filas en bruto de %1 han expirado y ya no se pueden contar. Los demás paneles muestran lo que conservan los rollups.</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Sin solicitudes</translation>
    </message>
    <message>
        <source>No rows match the filter in the ten minutes before %1.</source>
        <translation>Ninguna fila coincide con el filtro en los diez minutos anteriores a %1.</translation>
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
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Progress by resume key</source>
        <translation>Progreso por clave de reanudación</translation>
    </message>
    <message>
        <source>Nobody has loaded rows yet, or the run log does not reach back that far.</source>
        <translation>Nadie ha cargado filas aún, o el historial de ejecuciones no llega tan atrás.</translation>
    </message>
    <message>
        <source>The latest loads, as their loaders reported them. Rows that are loading now are shown under Sessions.</source>
        <translation>Las últimas cargas, según las informaron sus cargadores. Las filas que se están cargando se muestran en Sesiones.</translation>
    </message>
    <message>
        <source>How far each resume key has come: a load with the same key goes on there, and stores no row twice.</source>
        <translation>Hasta dónde ha llegado cada clave de reanudación: una carga con la misma clave continúa ahí y no almacena ninguna fila dos veces.</translation>
    </message>
    <message>
        <source>No load used a resume key (ingest --resume-key), so none can be continued.</source>
        <translation>Ninguna carga usó una clave de reanudación (ingest --resume-key), así que ninguna se puede continuar.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LoginsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Change rights…</source>
        <translation>Cambiar permisos…</translation>
    </message>
    <message>
        <source>Another login…</source>
        <translation>Otro login…</translation>
    </message>
    <message>
        <source>Only a superuser can change what logins may do. Connect as one.</source>
        <translation>Solo un superusuario puede cambiar lo que pueden hacer los logins. Conéctese como tal.</translation>
    </message>
    <message>
        <source>A superuser may do and see everything, whatever is granted to it.</source>
        <translation>Un superusuario puede hacer y ver todo, se le conceda lo que se le conceda.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) with rights here. Readers see the tenants granted to them, operators see all; a login that loads must not read.</source>
        <translation>
            <numerusform>%n login con permisos aquí. Los lectores ven los inquilinos que tienen concedidos, los operadores los ven todos; un login que carga no debe leer.</numerusform>
            <numerusform>%n logins con permisos aquí. Los lectores ven los inquilinos que tienen concedidos, los operadores los ven todos; un login que carga no debe leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed what %1 may do. It holds from its next statement on.</source>
        <translation>Se cambió lo que puede hacer %1. Vale a partir de su próxima sentencia.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Find tenant</source>
        <translation>&amp;Buscar inquilino</translation>
    </message>
    <message>
        <source>&amp;Previous range</source>
        <translation>Rango &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Pause live counts</source>
        <translation>&amp;Pausar los recuentos en vivo</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>Ad&amp;ministración</translation>
    </message>
    <message>
        <source>There are no tenants yet. Load your own data with “Import…” in the “File” menu (or drop a file here), or try “tidemarkctl simulate”. Tenants appear automatically.</source>
        <translation>Aún no hay inquilinos. Cargue sus propios datos con «Importar…» en el menú «Archivo» (o suelte un archivo aquí), o pruebe «tidemarkctl simulate». Los inquilinos aparecen automáticamente.</translation>
    </message>
    <message>
        <source>Import running</source>
        <translation>Importación en curso</translation>
    </message>
    <message>
        <source>An import is running. Cancel it and close?</source>
        <translation>Hay una importación en curso. ¿Cancelarla y cerrar?</translation>
    </message>
    <message>
        <source>Stored rows stay; the rest of the file is not imported. To import the rest later without storing a row twice, give the import a resume key.</source>
        <translation>Las filas almacenadas se conservan; el resto del archivo no se importa. Para importar el resto más tarde sin almacenar ninguna fila dos veces, dé una clave de reanudación a la importación.</translation>
    </message>
    <message>
        <source>Cancel import and close</source>
        <translation>Cancelar importación y cerrar</translation>
    </message>
    <message>
        <source>Continue import</source>
        <translation>Continuar importación</translation>
    </message>
    <message>
        <source>This login cannot run rollups. To allow it: GRANT tidemark_operator TO your login role.</source>
        <translation>Este login no puede ejecutar rollups. Para permitirlo: GRANT tidemark_operator TO su rol de login.</translation>
    </message>
    <message>
        <source>&amp;Next range</source>
        <translation>Rango &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>An&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Go to a range…</source>
        <translation>&amp;Ir a un rango…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>&amp;Acerca de Tidemark</translation>
    </message>
    <message>
        <source>Next &amp;tenant</source>
        <translation>Inquilino si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious tenant</source>
        <translation>Inquilino anterio&amp;r</translation>
    </message>
    <message>
        <source>The newest data was not found: %1</source>
        <translation>No se encontraron los datos más recientes: %1</translation>
    </message>
    <message>
        <source>There is no data of this tenant yet.</source>
        <translation>Aún no hay datos de este inquilino.</translation>
    </message>
    <message>
        <source>The newest data is from %1.</source>
        <translation>Los datos más recientes son de %1.</translation>
    </message>
    <message>
        <source>Split the &amp;trend by country</source>
        <translation>Dividir la &amp;tendencia por país</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
    <message>
        <source>&amp;Filter and split</source>
        <translation>&amp;Filtrar y dividir</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>Pa&amp;neles</translation>
    </message>
    <message>
        <source>&amp;Maximize or restore</source>
        <translation>&amp;Maximizar o restaurar</translation>
    </message>
    <message>
        <source>Move pane &amp;back</source>
        <translation>Mover panel a&amp;trás</translation>
    </message>
    <message>
        <source>Move pane &amp;forward</source>
        <translation>Mover panel a&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>&amp;Cerrar panel</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;How is this number made?</source>
        <translation>¿Cómo se &amp;obtiene este número?</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;All tenants</source>
        <translation>T&amp;odos los inquilinos</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>C&amp;onexiones…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A report is made of one tenant&apos;s dashboard: open one first.</source>
        <translation>Un informe se genera a partir del tablero de un inquilino: abra uno primero.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>In&amp;forme</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <translation>Guardar informe como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save dashboard as P&amp;NG…</source>
        <translation>Guardar tablero como P&amp;NG…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Save all data as &amp;CSV (zip)…</source>
        <translation>Guardar todos los datos como &amp;CSV (zip)…</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Inquilino %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparado con: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>Views of Tidemark (*.%1)</source>
        <translation>Vistas de Tidemark (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>&amp;Open view from a file…</source>
        <translation>&amp;Abrir vista desde un archivo…</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>Copiar &amp;enlace a esta vista</translation>
    </message>
    <message>
        <source>Save view to a &amp;file…</source>
        <translation>Guardar vista en un a&amp;rchivo…</translation>
    </message>
    <message>
        <source>This view was saved for a tenant called %1. Here, tenant %2 is called %3.</source>
        <translation>Esta vista se guardó para un inquilino llamado %1. Aquí, el inquilino %2 se llama %3.</translation>
    </message>
    <message>
        <source>Tenant %1 cannot be shown: there is none, or this login may not see it.</source>
        <translation>No se puede mostrar el inquilino %1: no existe, o este login no puede verlo.</translation>
    </message>
    <message>
        <source>Choose another tenant, or ask the operator for the right to see this one.</source>
        <translation>Elija otro inquilino o pida al operador el permiso para ver este.</translation>
    </message>
    <message>
        <source>Nothing is shown that could be saved yet.</source>
        <translation>Aún no se muestra nada que se pueda guardar.</translation>
    </message>
    <message>
        <source>Saved the view %1.</source>
        <translation>Se guardó la vista %1.</translation>
    </message>
    <message>
        <source>There is a view called %1 already.</source>
        <translation>Ya existe una vista llamada %1.</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>¿Eliminar la vista %1?</translation>
    </message>
    <message>
        <source>Links and files that were made of it go on working.</source>
        <translation>Los enlaces y archivos creados a partir de ella siguen funcionando.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copied the link. It names no server: whoever opens it sees it with their own login.</source>
        <translation>Enlace copiado. No nombra ningún servidor: quien lo abra ve la vista con su propio login.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Abrir vista</translation>
    </message>
    <message>
        <source>%1 (tenant %2)</source>
        <translation>%1 (inquilino %2)</translation>
    </message>
    <message>
        <source>%1. Now: %2</source>
        <translation>%1. Ahora: %2</translation>
    </message>
    <message>
        <source>Alert firing: %1</source>
        <translation>Alerta disparada: %1</translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Annotation&amp;s…</source>
        <translation>A&amp;notaciones…</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir el &amp;movimiento</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MakingDialog</name>
    <message>
        <source>Statement and parameters</source>
        <translation>Sentencia y parámetros</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>Mostrar plan</translation>
    </message>
    <message>
        <source>How is this number made?</source>
        <translation>¿Cómo se obtiene este número?</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Ask the server how it would run the statement. It is not run.</source>
        <translation>Preguntar al servidor cómo ejecutaría la sentencia. No se ejecuta.</translation>
    </message>
    <message>
        <source>Copy as psql</source>
        <translation>Copiar para psql</translation>
    </message>
    <message>
        <source>Copy the statement with its parameters, to be pasted into psql</source>
        <translation>Copiar la sentencia con sus parámetros, para pegarla en psql</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MessageBar</name>
    <message>
        <source>Enter password…</source>
        <translation>Escribir contraseña…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation>reintentando…</translation>
    </message>
    <message>
        <source>retrying in %1</source>
        <translation>nuevo intento en %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <translation>En pausa desde %1</translation>
    </message>
    <message>
        <source>Nothing is refreshed until you resume.</source>
        <translation>No se actualiza nada hasta que reanude.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::NoteDialog</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>Todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>Others who may see the tenant see the note. Times are in time zone %1; a note with the same start and end is about a moment.</source>
        <translation>Quienes pueden ver al cliente ven la nota. Las horas están en la zona %1; una nota con el mismo inicio y fin trata de un momento.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>queda %n carácter</numerusform>
            <numerusform>quedan %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>sobra %n carácter</numerusform>
            <numerusform>sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The end must not be before the start.</source>
        <translation>El fin no debe ser anterior al inicio.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::Pane</name>
    <message>
        <source>59 min ago</source>
        <translation>hace 59 min</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Data from “%1” copied to the clipboard.</source>
        <translation>Datos de «%1» copiados al portapapeles.</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Guardar datos como CSV…</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save image as PNG…</source>
        <translation>Guardar imagen como PNG…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>%1 shows the server&apos;s data as of %2.</source>
        <translation>%1 muestra los datos del servidor a fecha de %2.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>From %1. %2</source>
        <translation>De %1. %2</translation>
    </message>
    <message>
        <source>No tenant chosen</source>
        <translation>Ningún inquilino elegido</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Sin eventos</translation>
    </message>
    <message>
        <source>Nothing happened from %1. This is a counted zero: the rollups are complete up to %2.</source>
        <translation>No ocurrió nada en %1. Es un cero contado: los rollups están completos hasta %2.</translation>
    </message>
    <message>
        <source>Not rolled up yet</source>
        <translation>Aún sin consolidar</translation>
    </message>
    <message>
        <source>Rollups reach %1, and no raw rows are waiting for this range.</source>
        <translation>Los rollups llegan hasta %1, y no hay filas en bruto en espera para este rango.</translation>
    </message>
    <message>
        <source>No rollup has run yet. Numbers appear here after the first one.</source>
        <translation>Aún no se ha ejecutado ningún rollup. Los números aparecen aquí después del primero.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Rollups are kept from %1. Earlier data can no longer be shown.</source>
        <translation>Los rollups se conservan desde %1. Los datos anteriores ya no se pueden mostrar.</translation>
    </message>
    <message>
        <source>This range is past its retention and can no longer be shown.</source>
        <translation>Este rango ha superado su retención y ya no se puede mostrar.</translation>
    </message>
    <message>
        <source>Saved earlier; shown until the server responds.</source>
        <translation>Guardado antes; se muestra hasta que el servidor responda.</translation>
    </message>
    <message>
        <source>Earlier data has expired and can no longer be shown.</source>
        <translation>Los datos anteriores han expirado y ya no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Some UTC days in between have expired: nothing is known of them.</source>
        <translation>Algunos días UTC intermedios han expirado: no se sabe nada de ellos.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not compared yet: the server has not answered for the chosen period.</source>
        <translation>Aún sin comparar: el servidor no ha respondido para el período elegido.</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Maximizar</translation>
    </message>
    <message>
        <source>Show as the main pane</source>
        <translation>Mostrar como panel principal</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover atrás</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Mover adelante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>aún sin consolidar</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>Cut off outliers</source>
        <translation>Recortar valores atípicos</translation>
    </message>
    <message>
        <source>Complete buckets only</source>
        <translation>Solo intervalos completos</translation>
    </message>
    <message>
        <source>Nothing matches the filter from %1. This is a counted zero: the rollups are complete up to %2.</source>
        <translation>Nada coincide con el filtro en %1. Es un cero contado: los rollups están completos hasta %2.</translation>
    </message>
    <message>
        <source>not with this filter</source>
        <translation>no con este filtro</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Origen: %1.</translation>
    </message>
    <message>
        <source>Rolled up to %1.</source>
        <translation>Consolidado hasta %1.</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet.</source>
        <translation>Aún no hay nada consolidado.</translation>
    </message>
    <message>
        <source>Read from: %1.</source>
        <translation>Leído de: %1.</translation>
    </message>
    <message>
        <source>From the cache of this computer: the server answered on %1.</source>
        <translation>De la caché de este equipo: el servidor respondió el %1.</translation>
    </message>
    <message>
        <source>The server answered on %1.</source>
        <translation>El servidor respondió el %1.</translation>
    </message>
    <message>
        <source>How is this number made?</source>
        <translation>¿Cómo se obtiene este número?</translation>
    </message>
    <message>
        <source>From the shared cache: the server answered another reader on %1.</source>
        <translation>De la caché compartida: el servidor respondió a otro lector el %1.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pane and which of its series is drawn</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>El servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>creado el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s); N steps through them.</source>
        <translation>
            <numerusform>%n anotación; N lleva a ella.</numerusform>
            <numerusform>%n anotaciones; N las recorre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Lista…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PaneBoard</name>
    <message>
        <source>live %1</source>
        <translation>en vivo %1</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>rango %1</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Códigos de estado</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PartitionsPage</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Create partitions and carry rows over</source>
        <translation>Crear particiones y trasladar filas</translation>
    </message>
    <message>
        <source>Creating partitions of %1…</source>
        <translation>Creando particiones de %1…</translation>
    </message>
    <message>
        <source>Of the dataset that the selected partition belongs to</source>
        <translation>Del dataset al que pertenece la partición seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s). Rows are the server&apos;s estimate unless they are said to be exact.</source>
        <translation>
            <numerusform>%n partición. Las filas son una estimación del servidor, salvo que se indique que son exactas.</numerusform>
            <numerusform>%n particiones. Las filas son una estimación del servidor, salvo que se indique que son exactas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all upcoming partitions already exist.</source>
        <translation>%1: ya existen todas las próximas particiones.</translation>
    </message>
    <message>
        <source>%1: partitions created: %2.</source>
        <translation>%1: particiones creadas: %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Newest %1 rows; there are older ones.</source>
        <translation>Las %1 filas más recientes; hay más antiguas.</translation>
    </message>
    <message>
        <source>All %1 rows, newest first.</source>
        <translation>Todas las %1 filas, las más recientes primero.</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Guardar las filas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1: events, %2</source>
        <translation>%1: eventos, %2</translation>
    </message>
    <message>
        <source>%1: HTTP requests, %2</source>
        <translation>%1: solicitudes HTTP, %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>No raw rows here: none were stored.</source>
        <translation>Aquí no hay filas en bruto: no se almacenó ninguna.</translation>
    </message>
    <message>
        <source>No raw rows here.</source>
        <translation>Aquí no hay filas en bruto.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), newest first.</source>
        <translation>
            <numerusform>%n fila, la más reciente primero.</numerusform>
            <numerusform>%n filas, las más recientes primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>raw events</source>
        <translation>eventos en bruto</translation>
    </message>
    <message>
        <source>raw requests</source>
        <translation>solicitudes en bruto</translation>
    </message>
    <message>
        <source>Load the next %1 rows beneath these</source>
        <translation>Cargar las %1 filas siguientes debajo de estas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The rows of this time have expired. Their counts are kept: the chart still shows how many there were.</source>
        <translation>Las filas de ese período han expirado. Sus recuentos se conservan: el gráfico sigue mostrando cuántas había.</translation>
    </message>
    <message>
        <source>No row matches. Remove a filter to see more rows.</source>
        <translation>Ninguna fila coincide. Quite un filtro para ver más filas.</translation>
    </message>
    <message>
        <source>Saving… %1 rows so far, back to %2.</source>
        <translation>Guardando… %1 filas hasta ahora, retrocediendo hasta %2.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsExport</name>
    <message>
        <source>Could not write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Saved %1 with %2 rows.</source>
        <translation>Se guardó %1 con %2 filas.</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Exportación cancelada. No se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RejectsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No program found to open it. The file is %1.</source>
        <translation>No se encontró ningún programa para abrirlo. El archivo es %1.</translation>
    </message>
    <message>
        <source>First %1 of the records in %2.</source>
        <translation>Primeros %1 registros de %2.</translation>
    </message>
    <message>
        <source>All %1 records in %2.</source>
        <translation>Todos los %1 registros de %2.</translation>
    </message>
    <message>
        <source>Correct them there, then import that file. The reasons in it are skipped.</source>
        <translation>Corríjalos ahí y después importe ese archivo. Los motivos que contiene se omiten.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>Respuesta media</translation>
    </message>
    <message>
        <source>Response times are not recorded</source>
        <translation>Tiempos de respuesta no registrados</translation>
    </message>
    <message>
        <source>No request in this range has a response time. Access logs in the common and combined formats do not record it.</source>
        <translation>Ninguna solicitud de este rango tiene tiempo de respuesta. Los logs de acceso en los formatos common y combined no lo registran.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Requests: %1. Success (2xx): %2. Redirects (3xx): %3. Errors: %4 (4xx: %5, 5xx: %6). Other status: %7.</source>
        <translation>Solicitudes: %1. Correctas (2xx): %2. Redirecciones (3xx): %3. Errores: %4 (4xx: %5, 5xx: %6). Otro estado: %7.</translation>
    </message>
    <message>
        <source>Response times by status class: not in the rollups</source>
        <translation>Tiempos de respuesta por clase de estado: no están en los rollups</translation>
    </message>
    <message>
        <source>Only raw rows hold them. Remove the filter by status class to see the average of all requests.</source>
        <translation>Solo las filas en bruto los contienen. Quite el filtro por clase de estado para ver la media de todas las solicitudes.</translation>
    </message>
    <message>
        <source>Requests with status %1: %2.</source>
        <translation>Solicitudes con estado %1: %2.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de errores</translation>
    </message>
    <message>
        <source>%1 (4xx: %2, 5xx: %3)</source>
        <translation>%1 (4xx: %2, 5xx: %3)</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>sin solicitudes</translation>
    </message>
    <message>
        <source>No error rate of single status classes</source>
        <translation>Sin tasa de errores de clases de estado individuales</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Bytes sent by status class: not in the rollups</source>
        <translation>Bytes enviados por clase de estado: no están en los rollups</translation>
    </message>
    <message>
        <source>Remove the filter by status class to see the bytes of all responses.</source>
        <translation>Quite el filtro por clase de estado para ver los bytes de todas las respuestas.</translation>
    </message>
    <message>
        <source>Bytes sent are not recorded</source>
        <translation>Bytes enviados no registrados</translation>
    </message>
    <message>
        <source>The logs of this range do not say how many bytes were sent, or they were loaded before version 4 of the schema.</source>
        <translation>Los logs de este rango no indican cuántos bytes se enviaron, o se cargaron antes de la versión 4 del esquema.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RetentionPage</name>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>Primero la vista previa.</translation>
    </message>
    <message>
        <source>Keep rows of %1 for</source>
        <translation>Conservar las filas de %1 durante</translation>
    </message>
    <message>
        <source>Saved: %1 is kept for %2.</source>
        <translation>Guardado: %1 se conserva %2.</translation>
    </message>
    <message>
        <source>Saved: %1 is kept forever.</source>
        <translation>Guardado: %1 se conserva para siempre.</translation>
    </message>
    <message>
        <source>Hold %1 was released. The next upkeep deletes what is past its retention.</source>
        <translation>Se liberó el hold %1. El próximo mantenimiento elimina lo que ha superado su retención.</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Liberar hold</translation>
    </message>
    <message>
        <source>Release the hold on %1 from %2 to %3?</source>
        <translation>¿Liberar el hold sobre %1 desde %2 hasta %3?</translation>
    </message>
    <message>
        <source>The next upkeep deletes rows and buckets of that time that are past their retention.</source>
        <translation>El próximo mantenimiento elimina las filas y los intervalos de ese período que han superado su retención.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Keep hold</source>
        <translation>Conservar hold</translation>
    </message>
    <message>
        <source>Counting what would be deleted…</source>
        <translation>Contando lo que se eliminaría…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RightsDialog</name>
    <message>
        <source>Reads the dashboard</source>
        <translation>Lee el tablero</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Solo estos:</translation>
    </message>
    <message>
        <source>Operates: rollups, expiry, schedules; sees all tenants</source>
        <translation>Opera: rollups, expiración, programaciones; ve todos los inquilinos</translation>
    </message>
    <message>
        <source>Loads rows, and nothing else</source>
        <translation>Carga filas, y nada más</translation>
    </message>
    <message>
        <source>Change rights</source>
        <translation>Cambiar permisos</translation>
    </message>
    <message>
        <source>a role that exists on the server</source>
        <translation>un rol que existe en el servidor</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>numbers, such as 1, 2, 7; none: it sees nothing yet</source>
        <translation>números, como 1, 2, 7; ninguno: aún no ve nada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Give the tenants as whole numbers, separated by commas.</source>
        <translation>Indique los inquilinos como números enteros, separados por comas.</translation>
    </message>
    <message>
        <source>A login that loads bypasses row-level security, so it must not read. Use two logins.</source>
        <translation>Un login que carga omite la seguridad a nivel de fila, así que no debe leer. Use dos logins.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RowFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Columna por la que se filtra</translation>
    </message>
    <message>
        <source>Show only rows whose column has this value; further columns narrow it down</source>
        <translation>Mostrar solo las filas cuya columna tiene este valor; otras columnas lo acotan más</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>a column, a text</comment>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a column, a value</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>300, 300..350, 300.. or ..350</source>
        <translation>300, 300..350, 300.. o ..350</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RowsButton</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Raw rows of this bucket (double-click or Enter)</source>
        <translation>Filas en bruto de este intervalo (doble clic o Intro)</translation>
    </message>
    <message>
        <source>Raw rows of this bucket</source>
        <translation>Filas en bruto de este intervalo</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>There is a view of this name. It is replaced.</source>
        <translation>Ya existe una vista con este nombre. Se reemplaza.</translation>
    </message>
    <message>
        <source>It is kept in the sidebar, for this coordinator and login.</source>
        <translation>Se conserva en la barra lateral, para este coordinador y este login.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ScheduleDialog</name>
    <message>
        <source>Change schedule</source>
        <translation>Cambiar programación</translation>
    </message>
    <message>
        <source>When the server runs “%1”:</source>
        <translation>Cuándo ejecuta el servidor «%1»:</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Five fields, as in a crontab: minute, hour, day of the month, month and day of the week (* means any). From pg_cron 1.5 on also “N seconds”, up to 59.</source>
        <translation>Cinco campos, como en una crontab: minuto, hora, día del mes, mes y día de la semana (* significa cualquiera). Desde pg_cron 1.5, también «N seconds», hasta 59.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SchedulePage</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Runs of the jobs</source>
        <translation>Ejecuciones de las tareas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>No jobs are scheduled, so the server does not run rollups automatically.</source>
        <translation>No hay tareas programadas, así que el servidor no ejecuta rollups automáticamente.</translation>
    </message>
    <message>
        <source>Jobs the server runs automatically, and their latest runs.</source>
        <translation>Tareas que el servidor ejecuta automáticamente, y sus últimas ejecuciones.</translation>
    </message>
    <message>
        <source>Job %1: </source>
        <translation>Tarea %1: </translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Change schedule…</source>
        <translation>Cambiar programación…</translation>
    </message>
    <message>
        <source>Running “%1” now…</source>
        <translation>Ejecutando «%1» ahora…</translation>
    </message>
    <message>
        <source>Upkeep: </source>
        <translation>Mantenimiento: </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep is done: %n step(s).</source>
        <translation>
            <numerusform>El mantenimiento ha terminado: %n paso.</numerusform>
            <numerusform>El mantenimiento ha terminado: %n pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep: %n step(s) were not done; see the audit trail for the reasons.</source>
        <translation>
            <numerusform>Mantenimiento: %n paso no se realizó; consulte los motivos en el registro de auditoría.</numerusform>
            <numerusform>Mantenimiento: %n pasos no se realizaron; consulte los motivos en el registro de auditoría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only rollups and upkeep can be run from here.</source>
        <translation>Desde aquí solo se pueden ejecutar los rollups y el mantenimiento.</translation>
    </message>
    <message>
        <source>Does once, now, what the job does. The run is not one of the job&apos;s own; the audit trail has it.</source>
        <translation>Hace ahora, una vez, lo que hace la tarea. La ejecución no cuenta entre las propias de la tarea; figura en el registro de auditoría.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún sin ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>Time of the latest %n run(s)</source>
        <translation>
            <numerusform>Duración de la última ejecución</numerusform>
            <numerusform>Duración de las últimas %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message>
        <source>longest: %1</source>
        <translation>más larga: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SessionsPage</name>
    <message>
        <source>session %1 of %2</source>
        <translation>sesión %1 de %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Cancel statement…</source>
        <translation>Cancelar sentencia…</translation>
    </message>
    <message>
        <source>Terminate session…</source>
        <translation>Terminar sesión…</translation>
    </message>
    <message>
        <source>No other session is at work. As of %1.</source>
        <translation>No hay ninguna otra sesión trabajando. A fecha de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work</source>
        <translation>
            <numerusform>%n sesión trabajando</numerusform>
            <numerusform>%n sesiones trabajando</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them blocked. As of %2.</source>
        <translation>%1 de ellas bloqueadas. A fecha de %2.</translation>
    </message>
    <message>
        <source>The statement is not shown: this login may see its own alone, or there is none.</source>
        <translation>La sentencia no se muestra: este login solo puede ver las suyas, o no hay ninguna.</translation>
    </message>
    <message>
        <source>It was begun on node %1: end it there.</source>
        <translation>Se inició en el nodo %1: termínela ahí.</translation>
    </message>
    <message>
        <source>This login may end its own sessions alone. A superuser can allow more: GRANT pg_signal_backend TO your login role.</source>
        <translation>Este login solo puede terminar sus propias sesiones. Un superusuario puede permitir más: GRANT pg_signal_backend TO su rol de login.</translation>
    </message>
    <message>
        <source>Terminate session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Cancel statement</source>
        <translation>Cancelar sentencia</translation>
    </message>
    <message>
        <source>Terminate %1?</source>
        <translation>¿Terminar %1?</translation>
    </message>
    <message>
        <source>Cancel the statement of %1?</source>
        <translation>¿Cancelar la sentencia de %1?</translation>
    </message>
    <message>
        <source>Its connection is closed and its open transaction rolled back. A loader resumes by itself.</source>
        <translation>Su conexión se cierra y su transacción abierta se revierte. Un cargador se reanuda por sí mismo.</translation>
    </message>
    <message>
        <source>The statement fails and its transaction is rolled back. The session stays connected.</source>
        <translation>La sentencia falla y su transacción se revierte. La sesión sigue conectada.</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Session %1 had ended before.</source>
        <translation>La sesión %1 ya había terminado.</translation>
    </message>
    <message>
        <source>Session %1 was told to end.</source>
        <translation>Se indicó a la sesión %1 que terminara.</translation>
    </message>
    <message>
        <source>The statement of session %1 was told to stop.</source>
        <translation>Se indicó a la sentencia de la sesión %1 que se detuviera.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
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
        <translation>Análisis en tiempo real de su flujo de eventos</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>Probar con &amp;datos de ejemplo</translation>
    </message>
    <message>
        <source>Try with your own &amp;log…</source>
        <translation>Probar con su propio &amp;log…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
    <message>
        <source>A coordinator that is already there, in PostgreSQL or Citus.</source>
        <translation>Un coordinador que ya existe, en PostgreSQL o Citus.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Conectar a un servidor…</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Conexiones recientes</translation>
    </message>
    <message>
        <source>Setting up a private coordinator on this computer</source>
        <translation>Configurando un coordinador privado en este equipo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Probarlo en este equipo</translation>
    </message>
    <message>
        <source>Your private coordinator: a PostgreSQL for you alone, without a network port.</source>
        <translation>Su coordinador privado: un PostgreSQL solo para usted, sin puerto de red.</translation>
    </message>
    <message>
        <source>Creates a private coordinator: a real PostgreSQL for you alone, without a network port. It runs while Tidemark is open, and you can remove it at any time.</source>
        <translation>Crea un coordinador privado: un PostgreSQL real solo para usted, sin puerto de red. Funciona mientras Tidemark está abierto y se puede quitar en cualquier momento.</translation>
    </message>
    <message>
        <source>Import a &amp;log…</source>
        <translation>Importar un &amp;log…</translation>
    </message>
    <message>
        <source>Edit or remove %1</source>
        <translation>Editar o quitar %1</translation>
    </message>
    <message>
        <source>&amp;Save as a profile…</source>
        <translation>&amp;Guardar como perfil…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Private PostgreSQL</source>
        <translation>PostgreSQL privado</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Filas de ejemplo</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>Rollups</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Choose a log</source>
        <translation>Elegir un log</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StepList</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>passed with a note</source>
        <translation>correcto, con una nota</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TablePage</name>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find in “%1”</source>
        <translation>Buscar en «%1»</translation>
    </message>
    <message>
        <source>%1, ranked</source>
        <translation>%1, por orden</translation>
    </message>
    <message>
        <source>Enter filters all panes by the row; with Ctrl beside those that are chosen.</source>
        <translation>Intro filtra todos los paneles por la fila; con Ctrl, junto a las ya elegidas.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Nada aquí coincide con «%1».</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Mostrar en un mapa</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantOverview</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Bajadas</translation>
    </message>
    <message>
        <source>Hottest now</source>
        <translation>Más activos ahora</translation>
    </message>
    <message>
        <source>Find among all tenants</source>
        <translation>Buscar entre todos los inquilinos</translation>
    </message>
    <message>
        <source>Find among all tenants, by name or number</source>
        <translation>Buscar entre todos los inquilinos, por nombre o número</translation>
    </message>
    <message>
        <source>Copy the rows that were read</source>
        <translation>Copiar las filas leídas</translation>
    </message>
    <message>
        <source>Save all rows as CSV…</source>
        <translation>Guardar todas las filas como CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%Ln fila copiada al portapapeles.</numerusform>
            <numerusform>%Ln filas copiadas al portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>Enter opens the tenant.</source>
        <translation>Intro abre el inquilino.</translation>
    </message>
    <message>
        <source>Reading all tenants…</source>
        <translation>Leyendo todos los inquilinos…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Aún no hay inquilinos</translation>
    </message>
    <message>
        <source>Tenants appear here as soon as their rows are rolled up.</source>
        <translation>Los inquilinos aparecen aquí en cuanto se consolidan sus filas.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No tenant has this number, or these words in its name: %1</source>
        <translation>Ningún inquilino tiene este número, ni estas palabras en su nombre: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>None changed by a tenth or more.</source>
        <translation>Ninguno cambió una décima parte o más.</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>No hay nada con que comparar.</translation>
    </message>
    <message>
        <source>No rows in the last five minutes.</source>
        <translation>No hay filas en los últimos cinco minutos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s)</source>
        <translation>
            <numerusform>%Ln inquilino</numerusform>
            <numerusform>%Ln inquilinos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>Coinciden %1 de %2</translation>
    </message>
    <message>
        <source>whole hours of UTC</source>
        <translation>horas UTC enteras</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>Could not refresh: %1</source>
        <translation>No se pudo actualizar: %1</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet, so nothing is counted here. Rollups run by themselves with pg_cron; else run: tidemarkctl rollup</source>
        <translation>Aún no hay nada consolidado, así que aquí no se cuenta nada. Con pg_cron, los rollups se ejecutan por sí mismos; si no, ejecute: tidemarkctl rollup</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s) to save…</source>
        <translation>
            <numerusform>Leyendo %Ln fila para guardar…</numerusform>
            <numerusform>Leyendo %Ln filas para guardar…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantSidebar</name>
    <message>
        <source>The search failed.</source>
        <translation>La búsqueda falló.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TideLine</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>PostgreSQL %1%2, schema version %3</source>
        <translation>PostgreSQL %1%2, versión del esquema %3</translation>
    </message>
    <message>
        <source> with Citus</source>
        <translation> con Citus</translation>
    </message>
    <message>
        <source>nodes up: %1</source>
        <translation>nodos activos: %1</translation>
    </message>
    <message>
        <source>%1 of %2 nodes up</source>
        <translation>%1 de %2 nodos activos</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Caídos: %1</translation>
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
        <translation>%1  sin consolidar, %2 en espera</translation>
    </message>
    <message>
        <source>%1  no data yet</source>
        <translation>%1  aún sin datos</translation>
    </message>
    <message>
        <source>watermark %1</source>
        <translation>marca de agua %1</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>retraso %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 tardías</translation>
    </message>
    <message>
        <source>Every row committed before %1 is in the rollups.</source>
        <translation>Todas las filas confirmadas antes de %1 están en los rollups.</translation>
    </message>
    <message>
        <source>clocks differ by %1</source>
        <translation>los relojes difieren %1</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>incompatible schema</source>
        <translation>esquema incompatible</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>nodes unknown for %1</source>
        <translation>nodos sin conocer desde hace %1</translation>
    </message>
    <message>
        <source>The coordinator has not reported the state of the nodes since then.</source>
        <translation>El coordinador no ha informado del estado de los nodos desde entonces.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>leído hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s). Show what needs attention.</source>
        <translation>
            <numerusform>%n problema crítico. Mostrar qué necesita atención.</numerusform>
            <numerusform>%n problemas críticos. Mostrar qué necesita atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s). Show what needs attention.</source>
        <translation>
            <numerusform>%n advertencia. Mostrar qué necesita atención.</numerusform>
            <numerusform>%n advertencias. Mostrar qué necesita atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lag is above %1.</source>
        <translation>El retraso supera %1.</translation>
    </message>
    <message>
        <source>Partitions exist for less than %1.</source>
        <translation>Hay particiones para menos de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n alerta disparada</numerusform>
            <numerusform>%n alertas disparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing: %1. Show the alert rules.</source>
        <translation>Disparadas: %1. Mostrar las reglas de alerta.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TimeChart</name>
    <message>
        <source>In a chart: previous or next bucket</source>
        <translation>En un gráfico: intervalo anterior o siguiente</translation>
    </message>
    <message>
        <source>In a chart: ten buckets back or ahead</source>
        <translation>En un gráfico: diez intervalos atrás o adelante</translation>
    </message>
    <message>
        <source>In a chart: first or last bucket</source>
        <translation>En un gráfico: primer o último intervalo</translation>
    </message>
    <message>
        <source>In a chart: raw rows of the bucket</source>
        <translation>En un gráfico: filas en bruto del intervalo</translation>
    </message>
    <message>
        <source>In a chart: hide the crosshair</source>
        <translation>En un gráfico: ocultar la cruceta</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarítmico</translation>
    </message>
    <message>
        <source>complete buckets only</source>
        <translation>solo intervalos completos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>In a chart: next or previous annotation</source>
        <translation>En un gráfico: anotación siguiente o anterior</translation>
    </message>
    <message>
        <source>In a chart: add a note about the bucket</source>
        <translation>En un gráfico: añadir una nota sobre el intervalo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>valor desconocido</translation>
    </message>
    <message>
        <source>partly counted from raw rows</source>
        <translation>contado en parte en las filas sin procesar</translation>
    </message>
    <message>
        <source>counted from raw rows</source>
        <translation>contado en las filas sin procesar</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TrendPane</name>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>rolled up to %1</source>
        <translation>consolidado hasta %1</translation>
    </message>
    <message>
        <source>%1 per %2: %3 in total.</source>
        <translation>%1 por %2: %3 en total.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Trend by country</source>
        <translation>Tendencia por país</translation>
    </message>
    <message>
        <source>average %1 per %2</source>
        <translation>media de %1 por %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::UniquesPane</name>
    <message>
        <source>Unique users</source>
        <translation>Usuarios únicos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the range, %2; from merged sketches, not a sum.</source>
        <translation>%1 en el rango, %2; de sketches combinados, no una suma.</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>Direcciones únicas</translation>
    </message>
    <message>
        <source>No users</source>
        <translation>Sin usuarios</translation>
    </message>
    <message>
        <source>No event from %1 names a user.</source>
        <translation>Ningún evento de %1 indica un usuario.</translation>
    </message>
    <message>
        <source>No addresses</source>
        <translation>Sin direcciones</translation>
    </message>
    <message>
        <source>No request from %1 has an address.</source>
        <translation>Ninguna solicitud de %1 tiene dirección.</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ViewBar</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Ningún inquilino</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>inquilino %1</translation>
    </message>
    <message>
        <source>Days and hours are in time zone %1</source>
        <translation>Los días y las horas están en la zona horaria %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zona horaria: %1</translation>
    </message>
    <message>
        <source>Resume live counts (Ctrl+P)</source>
        <translation>Reanudar los recuentos en vivo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause live counts (Ctrl+P)</source>
        <translation>Pausar los recuentos en vivo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>More ranges</source>
        <translation>Más rangos</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Rango: %1</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>Comparar con: %1</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::WorldMap</name>
    <message>
        <source>Countries on a map</source>
        <translation>Países en un mapa</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Fuera del mapa: %1</translation>
    </message>
    <message>
        <source>Share:</source>
        <translation>Proporción:</translation>
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
        <translation>elegido en el filtro</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>no está en el mapa</translation>
    </message>
</context>
</TS>
