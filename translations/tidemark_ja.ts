<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AdminSheetWords</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>先送り</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>ウォーターマーク</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>Waiting rows</source>
        <translation>待機行</translation>
    </message>
    <message>
        <source>Late rows</source>
        <translation>遅延行</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>作成済み範囲</translation>
    </message>
    <message>
        <source>never rolled up</source>
        <translation>未ロールアップ</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>維持: %1</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延行</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>raw rows; dropped by whole partitions</source>
        <translation>生データ行。パーティション単位で削除</translation>
    </message>
    <message>
        <source>finest rollup</source>
        <translation>最も細かいロールアップ</translation>
    </message>
    <message>
        <source>hourly rollup</source>
        <translation>1時間ごとのロールアップ</translation>
    </message>
    <message>
        <source>daily rollup</source>
        <translation>1日ごとのロールアップ</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>late rows per bucket</source>
        <translation>バケットごとの遅延行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>ホールド期限</translation>
    </message>
    <message>
        <source>By</source>
        <translation>設定者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Deleted before</source>
        <translation>これより前を削除</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Older rows kept</source>
        <translation>残る古い行</translation>
    </message>
    <message>
        <source>would be dropped</source>
        <translation>削除対象</translation>
    </message>
    <message>
        <source>it is released</source>
        <translation>解除されるまで</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時点</translation>
    </message>
    <message>
        <source>history of alert rules</source>
        <translation>アラートルールの履歴</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>ユニークユーザー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Errors (4xx and 5xx)</source>
        <translation>エラー（4xx、5xx）</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>サーバーエラー（5xx）</translation>
    </message>
    <message>
        <source>Mean response time</source>
        <translation>平均応答時間</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>応答時間の中央値</translation>
    </message>
    <message>
        <source>Response time, 95th percentile</source>
        <translation>応答時間（95パーセンタイル）</translation>
    </message>
    <message>
        <source>Response time, 99th percentile</source>
        <translation>応答時間（99パーセンタイル）</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>ユニークアドレス</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>above</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>below</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>up on the week before by more than</source>
        <translation>前週からの増加が次を超過</translation>
    </message>
    <message>
        <source>down on the week before by more than</source>
        <translation>前週からの減少が次を超過</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>%1 of type %2</source>
        <translation>%1（タイプ: %2）</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>%1: no data for %2</source>
        <translation>%1: %2の間データなし</translation>
    </message>
    <message>
        <source>%1 over %2 above %3</source>
        <translation>%2の%1が%3を超過</translation>
    </message>
    <message>
        <source>%1 over %2 below %3</source>
        <translation>%2の%1が%3未満</translation>
    </message>
    <message>
        <source>%1 over %2 up on the week before by more than %3</source>
        <translation>%2の%1が前週より%3を超えて増加</translation>
    </message>
    <message>
        <source>%1 over %2 down on the week before by more than %3</source>
        <translation>%2の%1が前週より%3を超えて減少</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1（%2継続）</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発報中</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Unknown (was: %1)</source>
        <translation>不明（以前: %1）</translation>
    </message>
    <message>
        <source>There is no data to check this rule against yet.</source>
        <translation>このルールを検証できるデータがまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>%1では発報しなかったはずです。</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1; longest: %2.</source>
        <translation>
            <numerusform>%1では%n回発報していたはずです。最長: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1, every %2. Lowest %3, highest %4.</source>
        <translation>検証期間: %1（%2ごと）。最小%3、最大%4。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>極値</translation>
    </message>
    <message>
        <source>%1: below %2 in %3</source>
        <translation>%1: %3で%2未満</translation>
    </message>
    <message>
        <source>%1: above %2 in %3</source>
        <translation>%1: %3で%2を超過</translation>
    </message>
    <message>
        <source>last evaluated %1</source>
        <translation>最終評価: %1</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>%1 over %2, condition &quot;%3&quot;</source>
        <translation>%2の%1、条件&quot;%3&quot;</translation>
    </message>
</context>
<context>
    <name>AlertsInChart</name>
    <message>
        <source>Alert firing</source>
        <translation>アラート発報中</translation>
    </message>
</context>
<context>
    <name>AnnotationWords</name>
    <message>
        <source>Raw rows deleted by retention</source>
        <translation>保持期間により生データ行を削除</translation>
    </message>
    <message>
        <source>Daily rollup deleted by retention</source>
        <translation>保持期間により日次ロールアップを削除</translation>
    </message>
    <message>
        <source>Hourly rollup deleted by retention</source>
        <translation>保持期間により時間ロールアップを削除</translation>
    </message>
    <message>
        <source>Finest rollup deleted by retention</source>
        <translation>保持期間により最も細かいロールアップを削除</translation>
    </message>
    <message>
        <source>%1 deleted by retention</source>
        <translation>保持期間により%1を削除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n load(s)</source>
        <translation>
            <numerusform>%n件のロード</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; the largest: %3</source>
        <translation>%1: %2、最大: %3</translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from raw rows; %n bucket(s) changed</source>
        <translation>
            <numerusform>生データ行から再構築。%n個のバケットを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>ここまで%1</translation>
    </message>
    <message>
        <source>Broken off. %1</source>
        <translation>中断。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) failed</source>
        <translation>
            <numerusform>%n件のロールアップが失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worker node %2 did not answer; %n rollup(s) deferred</source>
        <translation>
            <numerusform>ワーカーノード%2が応答せず、%n件のロールアップを延期</numerusform>
        </translation>
    </message>
    <message>
        <source>No new rows of any tenant for %1</source>
        <translation>%1の間、どのテナントにも新しい行なし</translation>
    </message>
    <message>
        <source>No new rows of any tenant since then</source>
        <translation>それ以降、どのテナントにも新しい行なし</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Rollup failed</source>
        <translation>ロールアップの失敗</translation>
    </message>
    <message>
        <source>Node lost</source>
        <translation>ノードの喪失</translation>
    </message>
    <message>
        <source>Late rows</source>
        <translation>遅延行</translation>
    </message>
    <message>
        <source>Gap in ingest</source>
        <translation>取り込みの途切れ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>バックフィル</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>written by %1, %2</source>
        <translation>%1が記入、%2</translation>
    </message>
    <message>
        <source>from the record of deleted data</source>
        <translation>削除データの記録から</translation>
    </message>
    <message>
        <source>from the count of late rows; the last came %1</source>
        <translation>遅延行の件数から。最後は%1</translation>
    </message>
    <message>
        <source>from the count of late rows</source>
        <translation>遅延行の件数から</translation>
    </message>
    <message>
        <source>from the run log</source>
        <translation>実行ログから</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>実行者: %1</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>テナント%1</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>For</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>設定者</translation>
    </message>
    <message>
        <source>Rows stored: %1</source>
        <translation>保存行数: %1</translation>
    </message>
    <message numerus="yes">
        <source>Late rows added to %n bucket(s): %2</source>
        <translation>
            <numerusform>%n個のバケットに遅延行を追加: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>written by %1, changed by %2, %3</source>
        <translation>%1が記入、%2が変更、%3</translation>
    </message>
</context>
<context>
    <name>BackfillPage</name>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Trust raw rows</source>
        <translation>生データ行を優先</translation>
    </message>
    <message>
        <source>Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.</source>
        <translation>生データ行がロールアップ済みの行より少ない日も再構築します。ロールアップにだけ残っている分は失われます。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>再構築…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Unfinished backfills</source>
        <translation>未完了のバックフィル</translation>
    </message>
    <message>
        <source>Pick its days</source>
        <translation>期間を取り込む</translation>
    </message>
    <message>
        <source>Fills in its range for a preview. Rebuilding it then continues where it stopped.</source>
        <translation>その期間をプレビュー用に入力します。再構築すると、停止した位置から続行します。</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Previous period</source>
        <translation>直前の期間</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>1週間前</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>1年前</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>以前、%1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>%1 (dashed)</source>
        <translation>%1（破線）</translation>
    </message>
    <message>
        <source>Not compared: the calendar of the year before has no such day.</source>
        <translation>比較なし: 前年の暦にはこの日がありません。</translation>
    </message>
    <message>
        <source>Compared with %1: no bucket has ended yet, so there is no total to compare.</source>
        <translation>%1と比較: まだ終了したバケットがないため、比較する合計がありません。</translation>
    </message>
    <message>
        <source>Not compared: there is no data for %1.</source>
        <translation>比較なし: %1のデータがありません。</translation>
    </message>
    <message>
        <source>Not compared: the data of %1 has expired.</source>
        <translation>比較なし: %1のデータは期限切れです。</translation>
    </message>
    <message>
        <source>Compared with %1: at least %2 then, as data starts at %3. No change is shown.</source>
        <translation>%1と比較: データが%3以降にしかないため、当時の値は少なくとも%2です。変化は表示しません。</translation>
    </message>
    <message>
        <source>Compared with %1: at least %2 then, as data of that time is incomplete. No change is shown.</source>
        <translation>%1と比較: 当時のデータが不完全なため、当時の値は少なくとも%2です。変化は表示しません。</translation>
    </message>
    <message>
        <source>Only wider buckets of that time are kept: nothing is compared per %1.</source>
        <translation>当時のデータは、より大きなバケットでのみ保持されています。%1単位の比較はありません。</translation>
    </message>
    <message>
        <source>Compared with %1: %2 then. No change is shown, as data of the shown range is missing.</source>
        <translation>%1と比較: 当時は%2。表示中の期間のデータが欠けているため、変化は表示しません。</translation>
    </message>
    <message>
        <source>Compared with %1: %2 then, %3 now, %4.</source>
        <translation>%1と比較: 当時%2、現在%3、%4。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>対応するバケットなし</translation>
    </message>
    <message>
        <source>detail has expired</source>
        <translation>詳細データは期限切れ</translation>
    </message>
    <message>
        <source>no data then</source>
        <translation>当時のデータなし</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>明確な変化なし</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) without a counterpart.</source>
        <translation>
            <numerusform>対応のないバケット: %n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Compared with %1: data of that time is incomplete. No change is shown.</source>
        <translation>%1と比較: 当時のデータが不完全です。変化は表示しません。</translation>
    </message>
    <message>
        <source>Compared with %1: no response time is recorded of one of the two.</source>
        <translation>%1と比較: 一方の期間に応答時間の記録がありません。</translation>
    </message>
    <message>
        <source>Compared with %1: 95 % within %2 then, within %3 now, %4.</source>
        <translation>%1と比較: 95%が当時%2以内、現在%3以内、%4。</translation>
    </message>
</context>
<context>
    <name>ConninfoLabel</name>
    <message>
        <source>%1 on this computer</source>
        <translation>このコンピューターの%1</translation>
    </message>
    <message>
        <source>%1 on %2:%3</source>
        <translation>%2:%3の%1</translation>
    </message>
    <message>
        <source>The server&apos;s name is not checked against its certificate (sslmode=%1).</source>
        <translation>サーバー名と証明書の照合は行われません（sslmode=%1）。</translation>
    </message>
    <message>
        <source>The connection is encrypted, but the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>接続は暗号化されていますが、サーバー証明書は検証されません（sslmode=%1）。</translation>
    </message>
    <message>
        <source>The connection is not encrypted (sslmode=%1).</source>
        <translation>接続は暗号化されていません（sslmode=%1）。</translation>
    </message>
    <message>
        <source>The connection may be unencrypted, and the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>接続が暗号化されない可能性があり、サーバー証明書も検証されません（sslmode=%1）。</translation>
    </message>
    <message>
        <source>Server name not verified</source>
        <translation>サーバー名は未検証</translation>
    </message>
    <message>
        <source>Certificate not verified</source>
        <translation>証明書は未検証</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Possibly not encrypted</source>
        <translation>暗号化されない可能性あり</translation>
    </message>
</context>
<context>
    <name>ControlKeys</name>
    <message>
        <source>On a number above the panes: show its series</source>
        <translation>ペインの上の数値: その推移を表示</translation>
    </message>
    <message>
        <source>In a legend: show or hide the series</source>
        <translation>凡例: 系列の表示/非表示</translation>
    </message>
    <message>
        <source>In a legend: list what “Other” holds</source>
        <translation>凡例: 「その他」の内訳を表示</translation>
    </message>
    <message>
        <source>In a legend: filter all panes by the series</source>
        <translation>凡例: すべてのペインを系列で絞り込み</translation>
    </message>
    <message>
        <source>In a ranking: filter all panes by the row</source>
        <translation>ランキング: すべてのペインを行で絞り込み</translation>
    </message>
    <message>
        <source>In a ranking: filter by the row beside those that are chosen</source>
        <translation>ランキング: 行を絞り込みに追加</translation>
    </message>
    <message>
        <source>On the map: previous or next country by rank</source>
        <translation>地図: 順位が前または次の国</translation>
    </message>
    <message>
        <source>On the map: first or last country by rank</source>
        <translation>地図: 順位が最初または最後の国</translation>
    </message>
    <message>
        <source>On the map: filter all panes by the country</source>
        <translation>地図: すべてのペインを国で絞り込み</translation>
    </message>
    <message>
        <source>On a filter: remove it</source>
        <translation>フィルター: 削除</translation>
    </message>
    <message>
        <source>On the runs of a job: previous or next run</source>
        <translation>ジョブの実行: 前または次の実行</translation>
    </message>
    <message>
        <source>On the runs of a job: show the run in the table</source>
        <translation>ジョブの実行: 表で実行を表示</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Backfill…</source>
        <translation>バックフィル…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Invalid time &quot;%1&quot;: expected 2026-05-17, 2026-05-17T10:00 or 2026-05-17T10:00:00+02:00.</source>
        <translation>時刻&quot;%1&quot;は無効です。2026-05-17、2026-05-17T10:00、2026-05-17T10:00:00+02:00のいずれかの形式で指定してください。</translation>
    </message>
    <message>
        <source>Unknown dataset &quot;%1&quot;: expected events or http_request.</source>
        <translation>データセット&quot;%1&quot;は存在しません。eventsまたはhttp_requestを指定してください。</translation>
    </message>
    <message>
        <source>Unknown time zone &quot;%1&quot;: expected an IANA name such as Europe/Berlin.</source>
        <translation>タイムゾーン&quot;%1&quot;は存在しません。Europe/BerlinのようなIANA名を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --by: only &quot;--by type&quot; is supported, and only for events.</source>
        <translation>--byが無効です。指定できるのは&quot;--by type&quot;のみで、eventsでのみ使えます。</translation>
    </message>
    <message>
        <source>Invalid --limit: expected a whole number, 1 or more.</source>
        <translation>--limitが無効です。1以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>The range is empty: --from must be earlier than --to.</source>
        <translation>期間が空です。--fromは--toより前でなければなりません。</translation>
    </message>
    <message>
        <source>Unknown query &quot;%1&quot;.</source>
        <translation>クエリ&quot;%1&quot;は存在しません。</translation>
    </message>
    <message>
        <source>Print exactly what the panes show, with its source.</source>
        <translation>ペインの表示内容を、その出典とともにそのまま出力します。</translation>
    </message>
    <message>
        <source>The tenant (for http_request: the site).</source>
        <translation>テナント（http_requestではサイト）。</translation>
    </message>
    <message>
        <source>events or http_request.</source>
        <translation>eventsまたはhttp_request。</translation>
    </message>
    <message>
        <source>Time zone that defines hours and days.</source>
        <translation>時間と日の区切りを決めるタイムゾーン。</translation>
    </message>
    <message>
        <source>%1 read, %2 stored, %3 rejected</source>
        <translation>読み込み%1、保存%2、拒否%3</translation>
    </message>
    <message>
        <source>, %1 rows/s</source>
        <translation>、%1行/秒</translation>
    </message>
    <message>
        <source>, %1 %, %2 s left</source>
        <translation>、%1%、残り%2秒</translation>
    </message>
    <message>
        <source>, %1 messages behind</source>
        <translation>、未処理メッセージ%1件</translation>
    </message>
    <message>
        <source> – server unreachable; resumes when it returns</source>
        <translation> – サーバーに接続できません。復旧後に再開します</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2行目: %3</translation>
    </message>
    <message>
        <source>… and %1 more rejected.</source>
        <translation>… 他に%1件を拒否しました。</translation>
    </message>
    <message>
        <source>Rejected lines were written to %1. Correct them and load that file.</source>
        <translation>拒否された行を%1に書き出しました。修正してからそのファイルをロードしてください。</translation>
    </message>
    <message>
        <source>Invalid --delimiter: expected one character, or tab.</source>
        <translation>--delimiterが無効です。1文字、またはtabを指定してください。</translation>
    </message>
    <message>
        <source>Missing argument: FILE (&quot;-&quot; for standard input).</source>
        <translation>引数FILEがありません（標準入力は&quot;-&quot;）。</translation>
    </message>
    <message>
        <source>Missing arguments: ingest kafka needs BROKERS and TOPIC.</source>
        <translation>引数がありません。ingest kafkaにはBROKERSとTOPICが必要です。</translation>
    </message>
    <message>
        <source>Invalid --batch-rows: expected a whole number, 1 or more.</source>
        <translation>--batch-rowsが無効です。1以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --rate: expected rows per second, up to 100000.</source>
        <translation>--rateが無効です。1秒あたりの行数を100000以下で指定してください。</translation>
    </message>
    <message>
        <source>Invalid --tenants: expected a whole number, 1 or more.</source>
        <translation>--tenantsが無効です。1以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --seconds: expected a number greater than 0.</source>
        <translation>--secondsが無効です。0より大きい数を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --late: expected a share from 0 to 1.</source>
        <translation>--lateが無効です。0から1までの割合を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --history-days: expected a whole number, 0 or more.</source>
        <translation>--history-daysが無効です。0以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --history-rows: expected a whole number, 0 or more.</source>
        <translation>--history-rowsが無効です。0以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>History: %1 rows</source>
        <translation>履歴: %1行</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows/s</source>
        <translation>%1行、%2行/秒</translation>
    </message>
    <message>
        <source>Tenant for rows that name none; for an access log, the site.</source>
        <translation>テナントの指定がない行に使うテナント。アクセスログではサイト。</translation>
    </message>
    <message>
        <source>Write rejected lines to this file, with line number and reason, so that they can be corrected and loaded.</source>
        <translation>拒否された行を、修正してロードできるよう、行番号と理由を付けてこのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Store nothing if any line is bad.</source>
        <translation>不正な行が1つでもあれば何も保存しません。</translation>
    </message>
    <message>
        <source>Rows per transaction.</source>
        <translation>1トランザクションあたりの行数。</translation>
    </message>
    <message>
        <source>Store each row once across all runs with this key, however they ended.</source>
        <translation>このキーを使うすべての実行を通じて、終わり方に関係なく各行を1回だけ保存します。</translation>
    </message>
    <message>
        <source>Keep reading lines as they are appended, like tail -F.</source>
        <translation>tail -Fのように、追記される行を読み続けます。</translation>
    </message>
    <message>
        <source>Country database (.mmdb). Without it, the country of an address stays unknown.</source>
        <translation>国データベース（.mmdb）。指定しない場合、アドレスの国は不明のままです。</translation>
    </message>
    <message>
        <source>CSV: the column names, in order; &quot;-&quot; skips one.</source>
        <translation>CSV: 列名（順番どおり）。&quot;-&quot;はその列を読み飛ばします。</translation>
    </message>
    <message>
        <source>CSV: one character, or tab.</source>
        <translation>CSV: 1文字、またはtab。</translation>
    </message>
    <message>
        <source>CSV: whether the first line is a header. Detected if not given.</source>
        <translation>CSV: 先頭行がヘッダーかどうか。指定しない場合は自動判定します。</translation>
    </message>
    <message>
        <source>Kafka: format of a message.</source>
        <translation>Kafka: メッセージの形式。</translation>
    </message>
    <message>
        <source>Kafka: the consumer group.</source>
        <translation>Kafka: コンシューマーグループ。</translation>
    </message>
    <message>
        <source>Kafka: a librdkafka option (TLS, SASL, …); can be repeated.</source>
        <translation>Kafka: librdkafkaのオプション（TLS、SASLなど）。複数回指定できます。</translation>
    </message>
    <message>
        <source>Load files, standard input or a Kafka topic. Bad lines are rejected and counted.</source>
        <translation>ファイル、標準入力、またはKafkaトピックをロードします。不正な行は拒否され、件数に数えられます。</translation>
    </message>
    <message>
        <source>Rows per second, both datasets together.</source>
        <translation>1秒あたりの行数（両データセットの合計）。</translation>
    </message>
    <message>
        <source>Number of tenants.</source>
        <translation>テナントの数。</translation>
    </message>
    <message>
        <source>How long to run. Without it, until stopped.</source>
        <translation>実行する時間。指定しない場合は停止されるまで。</translation>
    </message>
    <message>
        <source>Share of late rows, 0 to 1.</source>
        <translation>遅延行の割合（0から1）。</translation>
    </message>
    <message>
        <source>Also create N days of history.</source>
        <translation>過去N日分の履歴も作成します。</translation>
    </message>
    <message>
        <source>Number of history rows.</source>
        <translation>履歴の行数。</translation>
    </message>
    <message>
        <source>Generate a stream of sample events and requests.</source>
        <translation>サンプルのイベントとリクエストのストリームを生成します。</translation>
    </message>
    <message>
        <source>Output format: table, json or csv.</source>
        <translation>出力形式: table、json、csv。</translation>
    </message>
    <message>
        <source>Prompt for the password on the terminal, like psql -W.</source>
        <translation>psql -Wのように、端末でパスワードの入力を求めます。</translation>
    </message>
    <message>
        <source>Commands (run &quot;tidemarkctl COMMAND --help&quot; for details):</source>
        <translation>コマンド（詳細は&quot;tidemarkctl COMMAND --help&quot;）:</translation>
    </message>
    <message>
        <source>Without a connection option: libpq&apos;s environment variables (PGHOST, PGSERVICE, …) if any is set, otherwise the private coordinator of this computer.
Exit status: 0 done, 1 failed, 2 usage error, 3 no connection, 4 permission denied.</source>
        <translation>接続オプションを指定しない場合は、libpqの環境変数（PGHOST、PGSERVICEなど）が設定されていればそれを、なければこのコンピューターのプライベートコーディネーターを使います。
終了ステータス: 0 完了、1 失敗、2 使用方法の誤り、3 接続なし、4 権限なし。</translation>
    </message>
    <message>
        <source>Missing argument: COMMAND.</source>
        <translation>引数COMMANDがありません。</translation>
    </message>
    <message>
        <source>Invalid --format &quot;%1&quot;: expected table, json or csv.</source>
        <translation>--format &quot;%1&quot;は無効です。table、json、csvのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>--ask-password needs a terminal.</source>
        <translation>--ask-passwordには端末が必要です。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>コマンド&quot;%1&quot;は存在しません。</translation>
    </message>
    <message>
        <source>Connect with this libpq connection string or URI. Leave the password to ~/.pgpass or the prompt.</source>
        <translation>このlibpq接続文字列またはURIで接続します。パスワードは~/.pgpassに置くか、プロンプトで入力してください。</translation>
    </message>
    <message>
        <source>CONNINFO</source>
        <translation>CONNINFO</translation>
    </message>
    <message>
        <source>Connect to this service from pg_service.conf.</source>
        <translation>pg_service.confにあるこのサービスに接続します。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the private coordinator of this computer, in DIR (--local=DIR) or in its default folder.</source>
        <translation>DIR（--local=DIR）または既定のフォルダーにある、このコンピューターのプライベートコーディネーターを使います。</translation>
    </message>
    <message>
        <source>[DIR]</source>
        <translation>[DIR]</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Server: %1, PostgreSQL %2%3, schema version %4, server time %5.</source>
        <translation>サーバー: %1、PostgreSQL %2%3、スキーマバージョン%4、サーバー時刻%5。</translation>
    </message>
    <message>
        <source> with Citus</source>
        <translation> + Citus</translation>
    </message>
    <message>
        <source>Node %1: %2.</source>
        <translation>ノード%1: %2。</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>%1: batches still being written: %n. The next run takes them.</source>
        <translation>%1: 書き込み中のバッチが%n件あります。次回の実行で取り込みます。</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>維持: %1</translation>
    </message>
    <message>
        <source>%1: raw rows are kept for %2; those before %3 are past their retention. Rollups stay as they are.</source>
        <translation>%1: 生データ行の保持期間は%2で、%3より前の行は保持期間を過ぎています。ロールアップはそのまま残ります。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Invalid --citus: expected auto, require or off.</source>
        <translation>--citusが無効です。auto、require、offのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Rolling up %1…</source>
        <translation>%1をロールアップしています…</translation>
    </message>
    <message>
        <source>%1: %2 partitions dropped, %3 kept…</source>
        <translation>%1: %2個のパーティションを削除、%3個を維持…</translation>
    </message>
    <message>
        <source>Missing argument: JOB (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>引数JOBがありません（&quot;tidemarkctl schedule list&quot;を参照）。</translation>
    </message>
    <message>
        <source>Create or upgrade the schema. Running it again changes nothing.</source>
        <translation>スキーマを作成またはアップグレードします。再度実行しても何も変わりません。</translation>
    </message>
    <message>
        <source>Distribute the tables: auto (if Citus is installed), require or off.</source>
        <translation>テーブルを分散します: auto（Citusがインストールされている場合）、require、off。</translation>
    </message>
    <message>
        <source>Check the coordinator for problems and show the fix for each.</source>
        <translation>コーディネーターの問題を調べ、それぞれの対処方法を表示します。</translation>
    </message>
    <message>
        <source>Add all new rows to the rollups.</source>
        <translation>新しい行をすべてロールアップに追加します。</translation>
    </message>
    <message>
        <source>Drop raw partitions that are past their retention and fully rolled up.</source>
        <translation>保持期間を過ぎ、すべてロールアップ済みの生データパーティションを削除します。</translation>
    </message>
    <message>
        <source>Only show which would be dropped, with rows and bytes, and what keeps the others.</source>
        <translation>削除対象とその行数・バイト数、および残りを維持している理由を表示するだけです。</translation>
    </message>
    <message>
        <source>Show watermarks, lag, late and waiting rows, partitions, recent runs and nodes.</source>
        <translation>ウォーターマーク、ラグ、遅延行と待機行、パーティション、最近の実行、ノードを表示します。</translation>
    </message>
    <message>
        <source>Real-time analytics dashboard for Citus and PostgreSQL.</source>
        <translation>CitusとPostgreSQLのためのリアルタイム分析ダッシュボード。</translation>
    </message>
    <message>
        <source>Open with this tenant.</source>
        <translation>このテナントを開きます。</translation>
    </message>
    <message>
        <source>Open with events or http_request.</source>
        <translation>eventsまたはhttp_requestを開きます。</translation>
    </message>
    <message>
        <source>Theme: light or dark.</source>
        <translation>テーマ: lightまたはdark。</translation>
    </message>
    <message>
        <source>Window size, in pixels.</source>
        <translation>ウィンドウのサイズ（ピクセル）。</translation>
    </message>
    <message>
        <source>Write the dashboard to a PNG once every pane shows its data or its error, then exit.</source>
        <translation>すべてのペインがデータまたはエラーを表示したら、ダッシュボードをPNGに書き出して終了します。</translation>
    </message>
    <message>
        <source>Invalid --tenant &quot;%1&quot;: expected a whole number.</source>
        <translation>--tenant &quot;%1&quot;は無効です。整数を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --theme: expected light or dark.</source>
        <translation>--themeが無効です。lightまたはdarkを指定してください。</translation>
    </message>
    <message>
        <source>Invalid --size &quot;%1&quot;: expected a size such as 1280x800.</source>
        <translation>--size &quot;%1&quot;は無効です。1280x800のようなサイズを指定してください。</translation>
    </message>
    <message>
        <source>Could not write %1.</source>
        <translation>%1に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1（正確）</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>From rollups.</source>
        <translation>ロールアップから。</translation>
    </message>
    <message>
        <source>From raw rows.</source>
        <translation>生データ行から。</translation>
    </message>
    <message>
        <source>From rollups and raw rows that are not rolled up yet.</source>
        <translation>ロールアップと、まだロールアップされていない生データ行から。</translation>
    </message>
    <message>
        <source>%1 Watermark %2.</source>
        <translation>%1 ウォーターマーク: %2。</translation>
    </message>
    <message>
        <source>%1 Never rolled up.</source>
        <translation>%1 一度もロールアップされていません。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Users of several types are counted under each type, so the parts do not add up to the total.</source>
        <translation>複数のタイプに属するユーザーは各タイプで数えられるため、内訳の合計は全体と一致しません。</translation>
    </message>
    <message>
        <source>Whole range: %1; from merged sketches, not a sum.</source>
        <translation>期間全体: %1（合計ではなくスケッチの統合による値）。</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>%2件中%1件を表示しています。</translation>
    </message>
    <message>
        <source>This permanently deletes all data in %1. Type &quot;destroy&quot; to continue: </source>
        <translation>%1のデータがすべて完全に削除されます。続けるには&quot;destroy&quot;と入力してください: </translation>
    </message>
    <message>
        <source>&quot;local&quot; works on the private coordinator only: use it with --local=DIR.</source>
        <translation>&quot;local&quot;はプライベートコーディネーターでのみ使えます。--local=DIRと併用してください。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除されませんでした。</translation>
    </message>
    <message>
        <source>Manage the private coordinator of this computer.</source>
        <translation>このコンピューターのプライベートコーディネーターを管理します。</translation>
    </message>
    <message>
        <source>The private coordinator of this computer is not running.</source>
        <translation>このコンピューターのプライベートコーディネーターは実行されていません。</translation>
    </message>
    <message>
        <source>Start it with &quot;tidemarkctl local start&quot;.</source>
        <translation>&quot;tidemarkctl local start&quot;で起動してください。</translation>
    </message>
    <message>
        <source>See &quot;tidemarkctl --help&quot;.</source>
        <translation>&quot;tidemarkctl --help&quot;を参照してください。</translation>
    </message>
    <message>
        <source>Missing option: --tenant N.</source>
        <translation>オプション--tenant Nがありません。</translation>
    </message>
    <message>
        <source>day cannot be rebuilt: %1</source>
        <translation>この日は再構築できません: %1</translation>
    </message>
    <message>
        <source>sums, countries or sketches would change</source>
        <translation>合計、国、またはスケッチが変わります</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>変更対象</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>再構築済み</translation>
    </message>
    <message>
        <source>%1: %2 days can be rebuilt, changing %3 buckets; %4 days cannot. Nothing was changed.</source>
        <translation>%1: %2日分を再構築でき、%3個のバケットが変わります。%4日分は再構築できません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1: %2 days rebuilt, %3 left as they were; %4 buckets changed.</source>
        <translation>%1: %2日分を再構築、%3日分はそのまま。%4個のバケットを変更しました。</translation>
    </message>
    <message>
        <source>Stopped before %1.</source>
        <translation>%1の前で停止しました。</translation>
    </message>
    <message>
        <source>Stopped before %1, which was not changed. Run the same command again to continue from there.</source>
        <translation>%1の前で停止しました。この日は変更していません。同じコマンドを再度実行すると、そこから続行します。</translation>
    </message>
    <message>
        <source>Missing options: --from TIME and --to TIME.</source>
        <translation>オプション--from TIMEと--to TIMEがありません。</translation>
    </message>
    <message>
        <source>Missing argument: DATASET (events or http_request).</source>
        <translation>引数DATASETがありません（eventsまたはhttp_request）。</translation>
    </message>
    <message>
        <source>%1 of %2 days: %3 rebuilt, %4 kept</source>
        <translation>%2日中%1日: %3日を再構築、%4日を維持</translation>
    </message>
    <message>
        <source> – waiting: %1</source>
        <translation> – 待機中: %1</translation>
    </message>
    <message>
        <source>Missing option: --level LEVEL (15min, hourly or daily for events; 1min, 1hour or 1day for http_request).</source>
        <translation>オプション--level LEVELがありません（eventsは15min、hourly、daily、http_requestは1min、1hour、1day）。</translation>
    </message>
    <message>
        <source>Missing argument: INTERVAL (such as &quot;90 days&quot; or &quot;18 months&quot;), or forever.</source>
        <translation>引数INTERVAL（&quot;90 days&quot;や&quot;18 months&quot;など）またはforeverがありません。</translation>
    </message>
    <message>
        <source>Start of the range; UTC unless an offset is given.</source>
        <translation>期間の開始。オフセットがなければUTC。</translation>
    </message>
    <message>
        <source>End of the range, exclusive. Every UTC day the range touches is rebuilt.</source>
        <translation>期間の終了（この時刻は含まない）。期間にかかるUTC日はすべて再構築されます。</translation>
    </message>
    <message>
        <source>Only show what would change, bucket by bucket, and which days cannot be rebuilt and why.</source>
        <translation>変更される内容をバケットごとに、再構築できない日をその理由とともに表示するだけです。</translation>
    </message>
    <message>
        <source>Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.</source>
        <translation>生データ行がロールアップ済みの行より少ない日も再構築します。ロールアップにだけ残っている分は失われます。</translation>
    </message>
    <message>
        <source>Show the state of each rollup bucket: complete, open, waiting, failed or expired.</source>
        <translation>ロールアップの各バケットの状態（完了、進行中、待機中、失敗、期限切れ）を表示します。</translation>
    </message>
    <message>
        <source>15min, hourly or daily for events; 1min, 1hour or 1day for http_request.</source>
        <translation>eventsは15min、hourly、daily、http_requestは1min、1hour、1day。</translation>
    </message>
    <message>
        <source>End of the range, exclusive.</source>
        <translation>期間の終了（この時刻は含まない）。</translation>
    </message>
    <message>
        <source>Show or set how long the rows of each table are kept.</source>
        <translation>各テーブルの行の保持期間を表示または設定します。</translation>
    </message>
    <message>
        <source>Server unreachable; resuming when it returns.</source>
        <translation>サーバーに接続できません。復旧後に再開します。</translation>
    </message>
    <message>
        <source>The server is reachable again.</source>
        <translation>サーバーに再び接続できるようになりました。</translation>
    </message>
    <message>
        <source>Every user on this computer can read command lines. Put %1 into a file that only you can read, and pass it with --kafka-config.</source>
        <translation>コマンドラインはこのコンピューターのすべてのユーザーが読めます。%1は自分だけが読めるファイルに書き、--kafka-configで指定してください。</translation>
    </message>
    <message>
        <source>Invalid --header: expected yes or no.</source>
        <translation>--headerが無効です。yesまたはnoを指定してください。</translation>
    </message>
    <message>
        <source>Kafka: a file of librdkafka options, one NAME=VALUE per line. Use it for secrets.</source>
        <translation>Kafka: librdkafkaのオプションのファイル（1行に1つ、NAME=VALUE）。秘密情報にはこれを使ってください。</translation>
    </message>
    <message>
        <source>%1 bytes, including indexes and partitions.</source>
        <translation>%1バイト（インデックスとパーティションを含む）。</translation>
    </message>
    <message>
        <source>Nothing is waiting, and all prepared transactions are resolved.</source>
        <translation>待機中のものはなく、プリペアドトランザクションはすべて解決済みです。</translation>
    </message>
    <message>
        <source>cluster needs one of: nodes, tables, health.</source>
        <translation>clusterにはnodes、tables、healthのいずれかが必要です。</translation>
    </message>
    <message>
        <source>Show the nodes, the size of each table on each node, and the cluster&apos;s health.</source>
        <translation>ノード、各ノードでの各テーブルのサイズ、クラスターの健全性を表示します。</translation>
    </message>
    <message>
        <source>%1 late, oldest bucket %2</source>
        <translation>遅延%1行、最古のバケット%2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>遅延%1行</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>実行者: %1</translation>
    </message>
    <message>
        <source>%1 rollups</source>
        <translation>ロールアップ%1回</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗%1回</translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2.</source>
        <translation>%1、過去24時間: %2。</translation>
    </message>
    <message>
        <source>%1: raw rows are kept forever.</source>
        <translation>%1: 生データ行は無期限に保持されます。</translation>
    </message>
    <message>
        <source>Create the partitions that are due and expire what is past its retention.</source>
        <translation>必要なパーティションを作成し、保持期間を過ぎたものを削除します。</translation>
    </message>
    <message>
        <source>future</source>
        <translation>未到来</translation>
    </message>
    <message>
        <source>%1 rows between %2 and %3, from raw rows; %4 in the same length of time before that.</source>
        <translation>%2～%3に%1行（生データ行から）。その前の同じ長さの期間では%4行。</translation>
    </message>
    <message>
        <source>rebuilt; past its retention in %1</source>
        <translation>再構築済み。%1では保持期間切れ</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>Only count what this retention would delete: rows, buckets or partitions, and bytes.</source>
        <translation>この保持期間で削除される行、バケットまたはパーティション、バイト数を数えるだけです。</translation>
    </message>
    <message>
        <source>Missing option: --until TIME, --for INTERVAL or --for forever.</source>
        <translation>オプション--until TIME、--for INTERVAL、--for foreverのいずれかが必要です。</translation>
    </message>
    <message>
        <source>holds needs one of: list, add DATASET, release ID.</source>
        <translation>holdsにはlist、add DATASET、release IDのいずれかが必要です。</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl holds list&quot;).</source>
        <translation>引数IDがありません（&quot;tidemarkctl holds list&quot;を参照）。</translation>
    </message>
    <message>
        <source>Keep a time range regardless of retention, list such holds, or release one.</source>
        <translation>保持期間に関係なく期間を残すホールドの追加、一覧表示、解除を行います。</translation>
    </message>
    <message>
        <source>add: end of the range, exclusive.</source>
        <translation>add: 期間の終了（この時刻は含まない）。</translation>
    </message>
    <message>
        <source>add: when the hold ends.</source>
        <translation>add: ホールドの終了時点。</translation>
    </message>
    <message>
        <source>add: how long the hold lasts from now.</source>
        <translation>add: 今からホールドを続ける長さ。</translation>
    </message>
    <message>
        <source>add: why the range is held, for others to read.</source>
        <translation>add: ホールドの理由（他の人に表示されます）。</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Invalid --trusted-proxies: expected a whole number, 0 or more.</source>
        <translation>--trusted-proxiesが無効です。0以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --hold: expected an interval such as 90d, or forever.</source>
        <translation>--holdが無効です。90dのような長さ、またはforeverを指定してください。</translation>
    </message>
    <message>
        <source>Nothing was stored: every record was rejected.</source>
        <translation>何も保存されませんでした。すべてのレコードが拒否されました。</translation>
    </message>
    <message>
        <source>Keep the days of the stored rows for this long, regardless of retention: 90d, &apos;18 months&apos;, forever.</source>
        <translation>保存した行の日を、保持期間に関係なくこの長さだけ残します: 90d、&apos;18 months&apos;、forever。</translation>
    </message>
    <message>
        <source>Requests: the last N addresses of X-Forwarded-For are your own proxies. Without it, the first address is the client.</source>
        <translation>リクエスト: X-Forwarded-Forの末尾N個のアドレスを自社のプロキシとみなします。指定しない場合は先頭のアドレスがクライアントです。</translation>
    </message>
    <message>
        <source>Keep raw rows longer than the stored retention. A shorter time works only with --dry-run, to see what that retention would delete.</source>
        <translation>設定済みの保持期間より長く生データ行を残します。より短い期間は--dry-runでのみ指定でき、その保持期間で削除されるものを確認できます。</translation>
    </message>
    <message>
        <source>Start of the range; in --zone unless an offset is given. If a local time occurs twice, the earlier one.</source>
        <translation>期間の開始。オフセットがなければ--zoneの時刻。同じ現地時刻が2回ある場合は早いほう。</translation>
    </message>
    <message>
        <source>End of the range, exclusive; the server&apos;s current time if not given. If a local time occurs twice, the later one.</source>
        <translation>期間の終了（この時刻は含まない）。指定しない場合はサーバーの現在時刻。同じ現地時刻が2回ある場合は遅いほう。</translation>
    </message>
    <message numerus="yes">
        <source>%1, line %2 and %n more: %3</source>
        <translation>
            <numerusform>%1、%2行目 他%n行: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The input looks like %1.</source>
        <translation>入力は%1のようです。</translation>
    </message>
    <message>
        <source>The input looks like %1 (%2). Load it with: %3</source>
        <translation>入力は%1（%2）のようです。次のようにロードしてください: %3</translation>
    </message>
    <message>
        <source>The next upkeep deletes what is past its retention. Raw rows are deleted by whole UTC days, so up to a day later, and only once they are rolled up. Held rows are kept. If you set a longer time, a backfill restores what is already gone, as far as raw rows still have it.</source>
        <translation>次回のメンテナンスで、保持期間を過ぎたものが削除されます。生データ行はUTC日単位で削除されるため、最大1日遅れ、またロールアップ後にのみ削除されます。ホールド中の行は残ります。保持期間を長くした場合、すでに消えたものは、生データ行が残っている範囲でバックフィルにより復元できます。</translation>
    </message>
    <message>
        <source>Nothing would be deleted now.</source>
        <translation>今の時点で削除されるものはありません。</translation>
    </message>
    <message>
        <source>The next upkeep would delete these rows.</source>
        <translation>次回のメンテナンスでこれらの行が削除されます。</translation>
    </message>
    <message>
        <source>Older rows that would be kept: %1.</source>
        <translation>残る古い行: %1。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも%1</translation>
    </message>
    <message>
        <source>%1; from merged sketches, not a sum</source>
        <translation>%1（合計ではなくスケッチの統合による値）</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>割り当て不能</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Distinct users in the range: %1.</source>
        <translation>期間内のユニークユーザー: %1。</translation>
    </message>
    <message>
        <source>Requests: %1; success (2xx): %2; redirects (3xx): %3; errors (4xx and 5xx): %4; other status: %5. Distinct addresses in the range: %6.</source>
        <translation>リクエスト: %1。成功（2xx）: %2、リダイレクト（3xx）: %3、エラー（4xx、5xx）: %4、その他のステータス: %5。期間内のユニークアドレス: %6。</translation>
    </message>
    <message>
        <source>Invalid interval &quot;%1&quot;: expected one such as &quot;90 days&quot; or &quot;18 months&quot;, or forever.</source>
        <translation>期間の長さ&quot;%1&quot;は無効です。&quot;90 days&quot;や&quot;18 months&quot;のような長さ、またはforeverを指定してください。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Nothing was done.</source>
        <translation>余分な引数&quot;%1&quot;があります。何も実行していません。</translation>
    </message>
    <message>
        <source>Shares are of the known rows only.</source>
        <translation>割合は、判明している行のみを対象としています。</translation>
    </message>
    <message>
        <source>Invalid argument &quot;%1&quot;: numbers and intervals cannot be negative.</source>
        <translation>引数&quot;%1&quot;は無効です。数値や期間の長さに負の値は使えません。</translation>
    </message>
    <message>
        <source>Continued at %1, where an earlier backfill of this range stopped. Days already done: %2.</source>
        <translation>この期間の以前のバックフィルが停止した%1から続行しました。完了済みの日数: %2。</translation>
    </message>
    <message>
        <source>The connection was lost, but the hold was already stored: %1</source>
        <translation>接続が失われましたが、ホールドはすでに保存されていました: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the hold was stored, so nothing is held. Run the command again.</source>
        <translation>ホールドが保存される前に接続が失われたため、何もホールドされていません。コマンドを再度実行してください。</translation>
    </message>
    <message>
        <source>A hold keeps whole UTC days.</source>
        <translation>ホールドはUTC日単位で残します。</translation>
    </message>
    <message>
        <source>add: start of the range; UTC unless an offset is given. A hold keeps every UTC day the range touches.</source>
        <translation>add: 期間の開始。オフセットがなければUTC。期間にかかるUTC日はすべてホールドされます。</translation>
    </message>
    <message>
        <source>Missing argument: KIND (%1).</source>
        <translation>引数KINDがありません（%1）。</translation>
    </message>
    <message>
        <source>Would continue at %1, where an earlier backfill of this range stopped. Days already done: %2.</source>
        <translation>この期間の以前のバックフィルが停止した%1から続行することになります。完了済みの日数: %2。</translation>
    </message>
    <message>
        <source>The raw rows between %1 and %2 have expired: how many there were is not known. &quot;query hourly&quot; shows what the rollups keep.</source>
        <translation>%1～%2の生データ行は期限切れのため、行数は不明です。ロールアップに残っている値は&quot;query hourly&quot;で確認できます。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2.</source>
        <translation>--%1は%2では意味を持ちません。</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1が2回指定されています。</translation>
    </message>
    <message>
        <source>Missing or unknown format: expected %1 or kafka.</source>
        <translation>形式がないか、不明な形式です。%1またはkafkaを指定してください。</translation>
    </message>
    <message>
        <source>Invalid --message-format: expected one of %1.</source>
        <translation>--message-formatが無効です。%1のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Missing arguments: the tenant&apos;s number and its name.</source>
        <translation>引数がありません。テナントの番号と名前が必要です。</translation>
    </message>
    <message>
        <source>Name a tenant, for everyone who sees it.</source>
        <translation>テナントに、全員に表示される名前を付けます。</translation>
    </message>
    <message>
        <source>--until and --for cannot be combined: a hold has one end.</source>
        <translation>--untilと--forは併用できません。ホールドの終わりは1つだけです。</translation>
    </message>
    <message>
        <source>Invalid hold &quot;%1&quot;: expected a number (see &quot;tidemarkctl holds list&quot;).</source>
        <translation>ホールド&quot;%1&quot;は無効です。番号を指定してください（&quot;tidemarkctl holds list&quot;を参照）。</translation>
    </message>
    <message>
        <source>Invalid job &quot;%1&quot;: expected a number (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>ジョブ&quot;%1&quot;は無効です。番号を指定してください（&quot;tidemarkctl schedule list&quot;を参照）。</translation>
    </message>
    <message>
        <source>Invalid tenant &quot;%1&quot;: expected a whole number.</source>
        <translation>テナント&quot;%1&quot;は無効です。整数を指定してください。</translation>
    </message>
    <message>
        <source>rows that have expired</source>
        <translation>期限切れの行</translation>
    </message>
    <message>
        <source>Missing option: --tenant N. An access log does not say which site it belongs to.</source>
        <translation>オプション--tenant Nがありません。アクセスログからは、どのサイトのものか分かりません。</translation>
    </message>
    <message>
        <source>There is no schema yet. It would be created with version %1.</source>
        <translation>スキーマはまだありません。バージョン%1で作成することになります。</translation>
    </message>
    <message>
        <source>The schema has version %1. It would be upgraded to version %2.</source>
        <translation>スキーマのバージョンは%1です。バージョン%2にアップグレードすることになります。</translation>
    </message>
    <message>
        <source>The schema has version %1, this program&apos;s own.</source>
        <translation>スキーマのバージョンは、このプログラムと同じ%1です。</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>ドライラン: 何も変更していません。</translation>
    </message>
    <message>
        <source>--remove-old belongs to &quot;local upgrade&quot;.</source>
        <translation>--remove-oldは&quot;local upgrade&quot;でのみ使えます。</translation>
    </message>
    <message>
        <source>Missing argument: FILE.</source>
        <translation>引数FILEがありません。</translation>
    </message>
    <message>
        <source>local needs one of: start, stop, status, upgrade, export, import, destroy.</source>
        <translation>localにはstart、stop、status、upgrade、export、import、destroyのいずれかが必要です。</translation>
    </message>
    <message>
        <source>upgrade: remove the data of the old version that upgrades have kept.</source>
        <translation>upgrade: アップグレード時に残された旧バージョンのデータを削除します。</translation>
    </message>
    <message>
        <source>--dry-run and --rollup-schedule cannot be combined.</source>
        <translation>--dry-runと--rollup-scheduleは併用できません。</translation>
    </message>
    <message>
        <source>Missing argument: SCHEDULE, such as &quot;*/5 * * * *&quot; or &quot;10 seconds&quot;.</source>
        <translation>引数SCHEDULEがありません（&quot;*/5 * * * *&quot;や&quot;10 seconds&quot;など）。</translation>
    </message>
    <message>
        <source>When pg_cron runs rollups: the five fields of a crontab or, from pg_cron 1.5 on, such as &quot;10 seconds&quot;.</source>
        <translation>pg_cronがロールアップを実行するタイミング。crontabの5つのフィールド、またはpg_cron 1.5以降なら&quot;10 seconds&quot;のような指定。</translation>
    </message>
    <message>
        <source>Only show what would be created, changed and dropped. Changes nothing.</source>
        <translation>作成・変更・削除されるものを表示するだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>%1 was not written by &quot;tidemarkctl local export&quot;, or its beginning is lost.</source>
        <translation>%1は&quot;tidemarkctl local export&quot;で書き出されたものではないか、先頭部分が失われています。</translation>
    </message>
    <message>
        <source>%1 is not whole: it was cut off or changed after it was written.</source>
        <translation>%1は不完全です。途中で切れているか、書き出された後に変更されています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the file again, or export again.</source>
        <translation>何も変更していません。ファイルをコピーし直すか、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tidemark (%2).</source>
        <translation>%1は、より新しいTidemark（%2）で書き出されたものです。</translation>
    </message>
    <message>
        <source>Starting the private coordinator for the export…</source>
        <translation>エクスポートのためにプライベートコーディネーターを起動しています…</translation>
    </message>
    <message>
        <source>Exporting the database: %1 written…</source>
        <translation>データベースをエクスポートしています: %1書き込み済み…</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>行数を数えています…</translation>
    </message>
    <message>
        <source>Exporting the roles…</source>
        <translation>ロールをエクスポートしています…</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>圧縮しています…</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds all data and the logins&apos; password hashes: keep it private.</source>
        <translation>%1にエクスポートしました。このファイルにはすべてのデータとログインのパスワードハッシュが含まれるため、厳重に管理してください。</translation>
    </message>
    <message>
        <source>These databases of the server are not part of it: %1.</source>
        <translation>サーバーの次のデータベースは含まれていません: %1。</translation>
    </message>
    <message>
        <source>%1 comes from PostgreSQL %2; the newest on this computer is %3.</source>
        <translation>%1はPostgreSQL %2のものですが、このコンピューターの最新版は%3です。</translation>
    </message>
    <message>
        <source>The coordinator in %1 uses pg_cron, which PostgreSQL %2 on this computer lacks.</source>
        <translation>%1のコーディネーターはpg_cronを使用していますが、このコンピューターのPostgreSQL %2にはpg_cronがありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Import into another folder with --local=DIR, or export this one and remove it with &quot;tidemarkctl local destroy&quot;.</source>
        <translation>何も変更していません。--local=DIRで別のフォルダーにインポートするか、現在のものをエクスポートしてから&quot;tidemarkctl local destroy&quot;で削除してください。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>フォルダー%1は空ではありません。</translation>
    </message>
    <message>
        <source>Choose another folder with --local=DIR.</source>
        <translation>--local=DIRで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder %1 holds a coordinator of PostgreSQL %2, which cannot be started to see if it is empty.</source>
        <translation>フォルダー%1にはPostgreSQL %2のコーディネーターがありますが、起動できないため、空かどうかを確認できません。</translation>
    </message>
    <message>
        <source>Move it aside: mv &apos;%1&apos; &apos;%1.%2&apos;</source>
        <translation>別の場所に移動してください: mv &apos;%1&apos; &apos;%1.%2&apos;</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>展開しています…</translation>
    </message>
    <message>
        <source>Creating the private coordinator…</source>
        <translation>プライベートコーディネーターを作成しています…</translation>
    </message>
    <message>
        <source>Restoring the roles…</source>
        <translation>ロールを復元しています…</translation>
    </message>
    <message>
        <source>Restoring the database…</source>
        <translation>データベースを復元しています…</translation>
    </message>
    <message>
        <source>Imported into %1; all rows and sums are those of the export.</source>
        <translation>%1にインポートしました。すべての行と合計がエクスポートと一致しています。</translation>
    </message>
    <message>
        <source>The private coordinator has PostgreSQL %1, and this computer has no newer one with hll.</source>
        <translation>プライベートコーディネーターはPostgreSQL %1を使用しており、このコンピューターにはhll付きのより新しい版がありません。</translation>
    </message>
    <message>
        <source>Install a newer one first, with its packages for hll and pg_cron.</source>
        <translation>まず、より新しい版をhllとpg_cronのパッケージとともにインストールしてください。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer lacks pg_cron.</source>
        <translation>このコンピューターのPostgreSQL %1にはpg_cronがありません。</translation>
    </message>
    <message>
        <source>pg_upgrade cannot work in %1: the path has quotes, $, ` or a backslash in it.</source>
        <translation>pg_upgradeは%1では動作しません。パスに引用符、$、`、またはバックスラッシュが含まれています。</translation>
    </message>
    <message>
        <source>Use &quot;tidemarkctl local export FILE&quot; and &quot;tidemarkctl --local=DIR local import FILE&quot; instead.</source>
        <translation>代わりに&quot;tidemarkctl local export FILE&quot;と&quot;tidemarkctl --local=DIR local import FILE&quot;を使ってください。</translation>
    </message>
    <message>
        <source>The file system of %1 cannot exchange two folders in one step.</source>
        <translation>%1のファイルシステムは、2つのフォルダーを一度に入れ替えられません。</translation>
    </message>
    <message>
        <source>Creating the new server…</source>
        <translation>新しいサーバーを作成しています…</translation>
    </message>
    <message>
        <source>Copying the data (pg_upgrade)…</source>
        <translation>データをコピーしています（pg_upgrade）…</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted after the copy was made: it went on from there.</source>
        <translation>以前のアップグレードがコピーの完了後に中断されていたため、そこから続行しました。</translation>
    </message>
    <message>
        <source>Updating the extensions…</source>
        <translation>拡張機能を更新しています…</translation>
    </message>
    <message>
        <source>Counting the rows of the copy…</source>
        <translation>コピーの行数を数えています…</translation>
    </message>
    <message>
        <source>Upgraded from PostgreSQL %1 to %2; all rows and sums are the same.</source>
        <translation>PostgreSQL %1から%2にアップグレードしました。すべての行と合計が一致しています。</translation>
    </message>
    <message>
        <source>The old data is kept in %1. When all is well, remove it: tidemarkctl local upgrade --remove-old</source>
        <translation>古いデータは%1に残っています。問題がなければ削除してください: tidemarkctl local upgrade --remove-old</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted in its last step: it was completed.</source>
        <translation>以前のアップグレードが最後の段階で中断されていたため、完了させました。</translation>
    </message>
    <message>
        <source>Stopping the private coordinator…</source>
        <translation>プライベートコーディネーターを停止しています…</translation>
    </message>
    <message>
        <source>The old data in %1 was removed.</source>
        <translation>%1の古いデータを削除しました。</translation>
    </message>
    <message>
        <source>There is no private coordinator in %1.</source>
        <translation>%1にプライベートコーディネーターはありません。</translation>
    </message>
    <message>
        <source>These tables did not arrive as they were: %1.</source>
        <translation>次のテーブルは元どおりに移行されませんでした: %1。</translation>
    </message>
    <message>
        <source>The coordinator was left as it was.</source>
        <translation>コーディネーターは元のままです。</translation>
    </message>
    <message>
        <source>Install that version of Tidemark, or a newer one, here.</source>
        <translation>そのバージョンかより新しいTidemarkを、このコンピューターにインストールしてください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed; it is no longer needed.</source>
        <translation>フォルダー%1を削除できませんでした。このフォルダーはもう必要ありません。</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted, so it started over.</source>
        <translation>以前のアップグレードが中断されていたため、最初からやり直しました。</translation>
    </message>
    <message>
        <source>An export is a file: it is neither written to standard output nor read from standard input.</source>
        <translation>エクスポートはファイルです。標準出力への書き出しや標準入力からの読み込みはできません。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>--range stands for --from and --to: give it, or these.</source>
        <translation>--rangeは--fromと--toの代わりです。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --range &quot;%1&quot;: expected 24h, 7d, today, last-week, &quot;last 36 hours&quot;, &quot;november 2025&quot; or FROM/TO.</source>
        <translation>--range &quot;%1&quot;は無効です。24h、7d、today、last-week、&quot;last 36 hours&quot;、&quot;november 2025&quot;、FROM/TOのいずれかの形式で指定してください。</translation>
    </message>
    <message>
        <source>Instead of --from and --to: 24h, 7d, today, yesterday, this-week, last-month, &quot;last 36 hours&quot;, &quot;november 2025&quot;.</source>
        <translation>--fromと--toの代わり: 24h、7d、today、yesterday、this-week、last-month、&quot;last 36 hours&quot;、&quot;november 2025&quot;。</translation>
    </message>
    <message>
        <source>Open with this range: 24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO or what is typed in the window.</source>
        <translation>この期間を開きます: 24h、7d、30d、90d、1y、today、last-week、FROM/TO、またはウィンドウで入力できる表記。</translation>
    </message>
    <message>
        <source>Invalid --range &quot;%1&quot;: expected 24h, 7d, 30d, 90d, 1y, today, last-week or FROM/TO, such as 2015-05-17/2015-05-21.</source>
        <translation>--range &quot;%1&quot;は無効です。24h、7d、30d、90d、1y、today、last-week、またはFROM/TO（2015-05-17/2015-05-21など）を指定してください。</translation>
    </message>
    <message>
        <source>There is no display. Start it in a desktop session, or use tidemarkctl, which needs none.</source>
        <translation>ディスプレイがありません。デスクトップセッションで起動するか、ディスプレイの要らないtidemarkctlを使ってください。</translation>
    </message>
    <message>
        <source>Invalid --compare &quot;%1&quot;: expected previous, week, year or none.</source>
        <translation>--compare &quot;%1&quot;は無効です。previous、week、year、noneのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Compare with an earlier period: previous, week (a week before), year (a year before) or none.</source>
        <translation>以前の期間と比較します: previous、week（1週間前）、year（1年前）、none。</translation>
    </message>
    <message>
        <source>The file %1 would be in the coordinator&apos;s own folder, and be deleted with it.</source>
        <translation>ファイル%1はコーディネーター自身のフォルダー内にあり、コーディネーターとともに削除されてしまいます。</translation>
    </message>
    <message>
        <source>Choose a place outside of %1.</source>
        <translation>%1の外の場所を選んでください。</translation>
    </message>
    <message>
        <source>The private coordinator in %1 holds data, logins or settings.</source>
        <translation>%1のプライベートコーディネーターには、データ、ログイン、または設定があります。</translation>
    </message>
    <message>
        <source>The new server does not start with these settings of ALTER SYSTEM, which were left out: %1.</source>
        <translation>新しいサーバーは、次のALTER SYSTEMの設定では起動しないため、これらを除外しました: %1。</translation>
    </message>
    <message>
        <source>Invalid --by &quot;%1&quot;: for countries it is hour or day.</source>
        <translation>--by &quot;%1&quot;は無効です。countriesではhourまたはdayを指定してください。</translation>
    </message>
    <message>
        <source>--compare cannot be combined with --by type.</source>
        <translation>--compareと--by typeは併用できません。</translation>
    </message>
    <message>
        <source>--compare is for the series of one country: give --by and one --country.</source>
        <translation>--compareは1つの国の推移に使います。--byと、--countryを1つ指定してください。</translation>
    </message>
    <message>
        <source>type: one row per bucket and event type. For countries: hour or day, over time; without --country the five with the most rows and all others.</source>
        <translation>type: バケットとイベントタイプごとに1行。countriesでは、hourまたはdayで時系列になります。--countryがなければ、行数の多い5か国とその他すべて。</translation>
    </message>
    <message>
        <source>Invalid --class &quot;%1&quot;: expected %2.</source>
        <translation>--class &quot;%1&quot;は無効です。%2を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --country &quot;%1&quot;: expected a code of two or three letters, or unknown.</source>
        <translation>--country &quot;%1&quot;は無効です。2文字か3文字のコード、またはunknownを指定してください。</translation>
    </message>
    <message>
        <source>Only events of this type; may be repeated.</source>
        <translation>このタイプのイベントのみ。複数回指定できます。</translation>
    </message>
    <message>
        <source>Only requests of these status classes: 2xx, 3xx, 4xx, 5xx, other.</source>
        <translation>これらのステータスクラスのリクエストのみ: 2xx、3xx、4xx、5xx、other。</translation>
    </message>
    <message>
        <source>Only rows from these countries: codes such as US,DE, or unknown.</source>
        <translation>これらの国の行のみ: US,DEのようなコード、またはunknown。</translation>
    </message>
    <message>
        <source>--type is for events: requests have status classes, see --class.</source>
        <translation>--typeはeventsで使います。リクエストにはステータスクラスがあります（--classを参照）。</translation>
    </message>
    <message>
        <source>--class is for http_request: events have types, see --type.</source>
        <translation>--classはhttp_requestで使います。イベントにはタイプがあります（--typeを参照）。</translation>
    </message>
    <message>
        <source>event type %1</source>
        <translation>イベントタイプ%1</translation>
    </message>
    <message>
        <source>status class %1</source>
        <translation>ステータスクラス%1</translation>
    </message>
    <message>
        <source>country %1</source>
        <translation>国%1</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>フィルター: %1。</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>In the range: %1.</source>
        <translation>期間内: %1。</translation>
    </message>
    <message>
        <source>There is no data of this tenant yet.</source>
        <translation>このテナントのデータはまだありません。</translation>
    </message>
    <message>
        <source>The coordinator was left as it was. For details, see %1. To move it without pg_upgrade: &quot;tidemarkctl local export&quot;, then &quot;local import&quot; into another folder (--local=DIR).</source>
        <translation>コーディネーターは元のままです。詳細は%1を参照してください。pg_upgradeを使わずに移行するには、&quot;tidemarkctl local export&quot;を実行してから、別のフォルダーに&quot;local import&quot;してください（--local=DIR）。</translation>
    </message>
    <message>
        <source>raw: only rows whose column has this value; may be repeated. Columns of events: type, user, country, data; of http_request: status, response_ms, address, country, url. Texts contain it, numbers and addresses are it.</source>
        <translation>raw: 列がこの値を持つ行のみ。複数回指定できます。列は、eventsではtype、user、country、data、http_requestではstatus、response_ms、address、country、url。テキストは部分一致、数値とアドレスは完全一致です。</translation>
    </message>
    <message>
        <source>How the numbers are made, instead of these: the statements as they are sent, to be pasted into psql, and the server&apos;s plan for each.</source>
        <translation>数値の代わりに算出方法を表示します。psqlに貼り付けられる実際のSQL文と、それぞれに対するサーバーの実行計画です。</translation>
    </message>
    <message>
        <source>uniques: count the range in the raw rows, beside the estimate; says first how many have to be read. Ctrl+C cancels it on the server.</source>
        <translation>uniques: 推定値に加え、期間内の生データ行を数えます。読み込む行数を先に表示します。Ctrl+Cでサーバー上の処理をキャンセルできます。</translation>
    </message>
    <message>
        <source>raw: the next page, by the key that the page before it ended with.</source>
        <translation>raw: 次のページ。前のページの末尾にあるキーで指定します。</translation>
    </message>
    <message>
        <source>Read from: %1.</source>
        <translation>読み込み元: %1。</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>実行計画:</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>ソース: %1。</translation>
    </message>
    <message>
        <source>Rolled up to %1.</source>
        <translation>%1までロールアップ済み。</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet.</source>
        <translation>まだ何もロールアップされていません。</translation>
    </message>
    <message>
        <source>Invalid --where &quot;%1&quot;: expected COLUMN=VALUE.</source>
        <translation>--where &quot;%1&quot;は無効です。COLUMN=VALUEの形式で指定してください。</translation>
    </message>
    <message>
        <source>--where has column %1 twice: a row matches all of them.</source>
        <translation>--whereに列%1が2回指定されています。行はすべての条件に一致する必要があります。</translation>
    </message>
    <message>
        <source>Invalid --before &quot;%1&quot;: expected the key that the page before it ended with.</source>
        <translation>--before &quot;%1&quot;は無効です。前のページの末尾にあるキーを指定してください。</translation>
    </message>
    <message>
        <source>--explain and --exact cannot be combined.</source>
        <translation>--explainと--exactは併用できません。</translation>
    </message>
    <message>
        <source>The range has older rows. Next page: --before %1</source>
        <translation>期間内にさらに古い行があります。次のページ: --before %1</translation>
    </message>
    <message>
        <source>Count that part: --from %1 --to %2</source>
        <translation>その部分を数える: --from %1 --to %2</translation>
    </message>
    <message>
        <source>overview: the order: total, change, errors (their share), uniques, last, share or name.</source>
        <translation>overview: 並び順。total、change、errors（割合）、uniques、last、share、name。</translation>
    </message>
    <message>
        <source>overview: the greatest first; the default, except for names.</source>
        <translation>overview: 大きい順。名前以外ではこれが既定です。</translation>
    </message>
    <message>
        <source>overview: the smallest first.</source>
        <translation>overview: 小さい順。</translation>
    </message>
    <message>
        <source>overview: instead, the tenants that rose and fell most, and the busiest of the last minutes.</source>
        <translation>overview: 代わりに、増減の大きいテナントと、直近数分間に最も活発なテナントを表示します。</translation>
    </message>
    <message>
        <source>Invalid --sort &quot;%1&quot;: expected total, change, errors (of http_request), uniques, last, share or name.</source>
        <translation>--sort &quot;%1&quot;は無効です。total、change、errors（http_request）、uniques、last、share、nameのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Give --ascending or --descending, not both.</source>
        <translation>--ascendingと--descendingはどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>latency: which quantiles to print, between 0 and 1.</source>
        <translation>latency: 出力する分位数（0から1）。</translation>
    </message>
    <message>
        <source>latency: also the share of requests within so many milliseconds, and Apdex.</source>
        <translation>latency: 指定ミリ秒以内のリクエストの割合とApdexも表示します。</translation>
    </message>
    <message>
        <source>tenants and overview: only those whose number begins with this text, or whose name has its words.</source>
        <translation>tenantsとoverview: 番号がこの文字列で始まるもの、または名前にこれらの語を含むもののみ。</translation>
    </message>
    <message>
        <source>tenants, overview and raw: maximum number of rows.</source>
        <translation>tenants、overview、raw: 最大行数。</translation>
    </message>
    <message>
        <source>Whole range: %1</source>
        <translation>期間全体: %1</translation>
    </message>
    <message>
        <source>rise and fall: %1</source>
        <translation>riseとfall: %1</translation>
    </message>
    <message>
        <source>hottest: %1</source>
        <translation>hottest: %1</translation>
    </message>
    <message>
        <source>Invalid --quantiles &quot;%1&quot;: expected numbers from 0 to 1, such as 0.5,0.95,0.99.</source>
        <translation>--quantiles &quot;%1&quot;は無効です。0.5,0.95,0.99のような0から1の数を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --threshold &quot;%1&quot;: expected milliseconds, such as 300.</source>
        <translation>--threshold &quot;%1&quot;は無効です。300のようなミリ秒数を指定してください。</translation>
    </message>
    <message>
        <source>Open with the overview of all tenants.</source>
        <translation>全テナントの概要を開きます。</translation>
    </message>
    <message>
        <source>Give --tenant or --overview, not both.</source>
        <translation>--tenantと--overviewはどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Not every fix could be run. What remains:</source>
        <translation>一部の対処は実行できませんでした。残りの問題:</translation>
    </message>
    <message>
        <source>Run the fixes that this login can run, show each statement, and check again.</source>
        <translation>このログインで実行できる対処を、各ステートメントを表示しながら実行し、再度チェックします。</translation>
    </message>
    <message>
        <source>Invalid --watch: expected a number of seconds from 1 to 3600.</source>
        <translation>--watchが無効です。1から3600の秒数を指定してください。</translation>
    </message>
    <message>
        <source>--watch goes with &quot;sessions list&quot; only.</source>
        <translation>--watchは&quot;sessions list&quot;でのみ使えます。</translation>
    </message>
    <message>
        <source>sessions needs one of: list, cancel PID, terminate PID.</source>
        <translation>sessionsにはlist、cancel PID、terminate PIDのいずれかが必要です。</translation>
    </message>
    <message>
        <source>Missing argument: PID (see &quot;tidemarkctl sessions&quot;).</source>
        <translation>引数PIDがありません（&quot;tidemarkctl sessions&quot;を参照）。</translation>
    </message>
    <message>
        <source>Invalid --limit: expected a number from 1 to 1,000,000.</source>
        <translation>--limitが無効です。1から1,000,000の数を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --before: expected the number of an entry.</source>
        <translation>--beforeが無効です。エントリの番号を指定してください。</translation>
    </message>
    <message>
        <source>Show running statements and who blocks whom; cancel a statement, terminate a session.</source>
        <translation>実行中のステートメントとブロックの関係を表示し、ステートメントのキャンセルやセッションの強制終了を行います。</translation>
    </message>
    <message>
        <source>list: print again every N seconds, until interrupted.</source>
        <translation>list: 中断されるまでN秒ごとに出力を繰り返します。</translation>
    </message>
    <message>
        <source>Show who did what, when, from where, and what it changed.</source>
        <translation>誰が、何を、いつ、どこから行い、何が変わったかを表示します。</translation>
    </message>
    <message>
        <source>Only these kinds, separated by commas, such as retention,hold or rollup.</source>
        <translation>これらの種類のみ。retention,holdやrollupのようにコンマで区切ります。</translation>
    </message>
    <message>
        <source>Only what this login did.</source>
        <translation>このログインの操作のみ。</translation>
    </message>
    <message>
        <source>Only events or http_request.</source>
        <translation>eventsまたはhttp_requestのみ。</translation>
    </message>
    <message>
        <source>Only entries with this text in the detail, application or address.</source>
        <translation>詳細、アプリケーション、またはアドレスにこの文字列を含むエントリのみ。</translation>
    </message>
    <message>
        <source>Only what started at this time or later; UTC unless an offset is given.</source>
        <translation>この時刻以降に開始したもののみ。オフセットがなければUTC。</translation>
    </message>
    <message>
        <source>Only what started before this time.</source>
        <translation>この時刻より前に開始したもののみ。</translation>
    </message>
    <message>
        <source>Only entries older than the entry of this number: the next page.</source>
        <translation>この番号のエントリより古いもののみ（次のページ）。</translation>
    </message>
    <message>
        <source>Maximum number of entries; 50 by default.</source>
        <translation>最大エントリ数。既定は50。</translation>
    </message>
    <message>
        <source>List the partitions of raw rows, or create those that are due.</source>
        <translation>生データ行のパーティションを一覧表示するか、必要なパーティションを作成します。</translation>
    </message>
    <message>
        <source>No other session is at work.</source>
        <translation>他に実行中のセッションはありません。</translation>
    </message>
    <message>
        <source>Invalid --admin &quot;%1&quot;: expected one of %2.</source>
        <translation>--admin &quot;%1&quot;は無効です。%2のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no job %1 (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>ジョブ%1は存在しません（&quot;tidemarkctl schedule list&quot;を参照）。</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; is neither the rollup nor the upkeep; only these can be run.</source>
        <translation>ジョブ&quot;%1&quot;はロールアップでもメンテナンスでもありません。実行できるのはこの2つだけです。</translation>
    </message>
    <message>
        <source>schedule needs one of: list, runs, run JOB, pause JOB, resume JOB, set JOB SCHEDULE.</source>
        <translation>scheduleにはlist、runs、run JOB、pause JOB、resume JOB、set JOB SCHEDULEのいずれかが必要です。</translation>
    </message>
    <message>
        <source>List, run, pause, resume and reschedule the pg_cron jobs.</source>
        <translation>pg_cronジョブの一覧表示、実行、一時停止、再開、スケジュール変更を行います。</translation>
    </message>
    <message>
        <source>Rebuild the rollups of a range from the raw rows that still exist, day by day; or list backfills that are not through.</source>
        <translation>残っている生データ行から、期間のロールアップを1日ずつ再構築します。または、完了していないバックフィルを一覧表示します。</translation>
    </message>
    <message>
        <source>Access log: common, combined, haproxy, aws_alb, w3c or another name (see: tidemarkctl ingest formats), or an Apache or nginx format string. Without it, each file&apos;s format is recognized.</source>
        <translation>アクセスログ: common、combined、haproxy、aws_alb、w3c、その他の名前（tidemarkctl ingest formatsを参照）、またはApacheやnginxの書式文字列。指定しない場合はファイルごとに形式を判定します。</translation>
    </message>
    <message>
        <source>as the log&apos;s #Fields lines say</source>
        <translation>ログの#Fields行のとおり</translation>
    </message>
    <message>
        <source>From the shared cache: the server answered another reader on %1.</source>
        <translation>共有キャッシュから: サーバーが%1に別の閲覧者へ返した応答です。</translation>
    </message>
    <message>
        <source>It refuses to be read.</source>
        <translation>読み取りが拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>Shared cache %1: it answers in %2 ms; %n answer(s) shared so far.</source>
        <translation>
            <numerusform>共有キャッシュ%1: 応答時間%2ミリ秒。これまでに%n件の応答を共有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared cache %1: not available. %2</source>
        <translation>共有キャッシュ%1: 利用できません。%2</translation>
    </message>
    <message>
        <source>Share answers with other desks through this Redis or Valkey server: redis://HOST[:PORT][/DB], rediss:// (TLS), unix:PATH, or none. Set its password in TIDEMARK_CACHE_PASSWORD.</source>
        <translation>このRedisまたはValkeyサーバーを通じて、他の利用者と応答を共有します: redis://HOST[:PORT][/DB]、rediss://（TLS）、unix:PATH、またはnone。パスワードはTIDEMARK_CACHE_PASSWORDに設定してください。</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Do not give the password of the shared cache in --cache, where other users of this computer can see it. Set TIDEMARK_CACHE_PASSWORD instead.</source>
        <translation>共有キャッシュのパスワードは--cacheに書かないでください。このコンピューターの他のユーザーに見えてしまいます。代わりにTIDEMARK_CACHE_PASSWORDを設定してください。</translation>
    </message>
    <message>
        <source>Cannot read a position from %1.</source>
        <translation>%1から位置を読み取れません。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>%1を起動できません: %2</translation>
    </message>
    <message>
        <source>%1 was killed: it took longer than 60 seconds.</source>
        <translation>%1は60秒を超えたため強制終了されました。</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1がクラッシュしました。</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1はステータス%2で終了しました。</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>再試行します。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;, nor any other. &quot;Connect to a server…&quot; in Tidemark&apos;s window makes one.</source>
        <translation>プロファイル&quot;%1&quot;も他のプロファイルもありません。Tidemarkのウィンドウの&quot;サーバーに接続…&quot;で作成できます。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. There are: %2.</source>
        <translation>プロファイル&quot;%1&quot;はありません。次のプロファイルがあります: %2。</translation>
    </message>
    <message>
        <source>Connect with this profile, which Tidemark&apos;s window has saved.</source>
        <translation>Tidemarkのウィンドウで保存したこのプロファイルで接続します。</translation>
    </message>
    <message>
        <source>Use only one of --connect, --service, --profile and --local.</source>
        <translation>--connect、--service、--profile、--localは1つだけ指定してください。</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a number.</source>
        <translation>--%1 &quot;%2&quot;は無効です。数値を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a duration such as 90s, 5m, 2h or 1d.</source>
        <translation>--%1 &quot;%2&quot;は無効です。90s、5m、2h、1dのような長さを指定してください。</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be combined: a rule has one condition.</source>
        <translation>--%1と--%2は併用できません。ルールの条件は1つです。</translation>
    </message>
    <message>
        <source>Missing option: --measure NAME.</source>
        <translation>オプション--measure NAMEがありません。</translation>
    </message>
    <message>
        <source>Invalid --over &quot;%1&quot;: expected whole minutes, such as 5m.</source>
        <translation>--over &quot;%1&quot;は無効です。5mのように分単位で指定してください。</translation>
    </message>
    <message>
        <source>Missing condition: --above N, --below N, --rises PERCENT, --falls PERCENT or --silent.</source>
        <translation>条件がありません。--above N、--below N、--rises PERCENT、--falls PERCENT、--silentのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--on and --off cannot be combined.</source>
        <translation>--onと--offは併用できません。</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl alerts list&quot;).</source>
        <translation>引数IDがありません（&quot;tidemarkctl alerts list&quot;を参照）。</translation>
    </message>
    <message>
        <source>Invalid rule &quot;%1&quot;: expected a number (see &quot;tidemarkctl alerts list&quot;).</source>
        <translation>ルール&quot;%1&quot;は無効です。番号を指定してください（&quot;tidemarkctl alerts list&quot;を参照）。</translation>
    </message>
    <message>
        <source>Nothing to change: give at least one option.</source>
        <translation>変更するものがありません。オプションを1つ以上指定してください。</translation>
    </message>
    <message>
        <source>Invalid --days: expected a number from 1 to 30.</source>
        <translation>--daysが無効です。1から30の数を指定してください。</translation>
    </message>
    <message>
        <source>Invalid --since: expected the position of a change (see &quot;tidemarkctl alerts history&quot;).</source>
        <translation>--sinceが無効です。変更の位置を指定してください（&quot;tidemarkctl alerts history&quot;を参照）。</translation>
    </message>
    <message>
        <source>Invalid --run: expected a program.</source>
        <translation>--runが無効です。プログラムを指定してください。</translation>
    </message>
    <message>
        <source>alerts needs one of: list, add, change ID, remove ID, test [ID], history [ID], watch [ID].</source>
        <translation>alertsにはlist、add、change ID、remove ID、test [ID]、history [ID]、watch [ID]のいずれかが必要です。</translation>
    </message>
    <message>
        <source>The rule&apos;s tenant; list, history, watch: rules of this tenant only.</source>
        <translation>ルールのテナント。list、history、watchでは、このテナントのルールのみ。</translation>
    </message>
    <message>
        <source>add, change: what the rule is called.</source>
        <translation>add、change: ルールの名前。</translation>
    </message>
    <message>
        <source>add, change, test: what is measured: %1.</source>
        <translation>add、change、test: 監視する指標: %1。</translation>
    </message>
    <message>
        <source>add, change, test: events of this type only.</source>
        <translation>add、change、test: このタイプのイベントのみ。</translation>
    </message>
    <message>
        <source>add, change, test: events or requests from this country only.</source>
        <translation>add、change、test: この国からのイベントまたはリクエストのみ。</translation>
    </message>
    <message>
        <source>add, change, test: length of the window, 1m to 1d (default: 5m).</source>
        <translation>add、change、test: 評価期間の長さ。1mから1d（既定: 5m）。</translation>
    </message>
    <message>
        <source>add, change, test: fire above this value.</source>
        <translation>add、change、test: この値を超えたら発報します。</translation>
    </message>
    <message>
        <source>add, change, test: fire below this value.</source>
        <translation>add、change、test: この値を下回ったら発報します。</translation>
    </message>
    <message>
        <source>add, change, test: fire if the value is up on the week before by more than this.</source>
        <translation>add、change、test: 値が前週よりこれを超えて増加したら発報します。</translation>
    </message>
    <message>
        <source>add, change, test: fire if the value is down on the week before by more than this.</source>
        <translation>add、change、test: 値が前週よりこれを超えて減少したら発報します。</translation>
    </message>
    <message>
        <source>add, change, test: fire if the window has no rows.</source>
        <translation>add、change、test: 評価期間に行がなければ発報します。</translation>
    </message>
    <message>
        <source>add, change, test: fire only when the condition has held for so long.</source>
        <translation>add、change、test: 条件がこの時間続いた場合にのみ発報します。</translation>
    </message>
    <message>
        <source>add, change, test: keep firing until the value is back beyond this one.</source>
        <translation>add、change、test: 値がこの値の内側に戻るまで発報を続けます。</translation>
    </message>
    <message>
        <source>add, change, test: keep firing until the condition is over for so long.</source>
        <translation>add、change、test: 条件が解消してこの時間が経つまで発報を続けます。</translation>
    </message>
    <message>
        <source>change: evaluate the rule again.</source>
        <translation>change: ルールの評価を再開します。</translation>
    </message>
    <message>
        <source>add, change: do not evaluate the rule.</source>
        <translation>add、change: ルールを評価しません。</translation>
    </message>
    <message>
        <source>Manage alert rules, test them on past data, and watch their states.</source>
        <translation>アラートルールの管理、過去のデータでのテスト、状態の監視を行います。</translation>
    </message>
    <message>
        <source>test: check the last N days (default and most: 30).</source>
        <translation>test: 過去N日間を検証します（既定かつ最大: 30）。</translation>
    </message>
    <message>
        <source>history: at most N changes (default: 50).</source>
        <translation>history: 最大N件の変更（既定: 50）。</translation>
    </message>
    <message>
        <source>watch: begin after the change with this position.</source>
        <translation>watch: この位置の変更の次から始めます。</translation>
    </message>
    <message>
        <source>watch: keep the position in this file, and continue from it next time.</source>
        <translation>watch: 位置をこのファイルに保存し、次回はそこから続けます。</translation>
    </message>
    <message>
        <source>watch: run this program for each change, with the change as a line of JSON on its standard input.</source>
        <translation>watch: 変更ごとにこのプログラムを実行し、変更を1行のJSONとして標準入力に渡します。</translation>
    </message>
    <message>
        <source>watch: print the changes so far and exit.</source>
        <translation>watch: これまでの変更を出力して終了します。</translation>
    </message>
    <message>
        <source>Unknown right &quot;%1&quot;: expected reader, operator, ingest or none.</source>
        <translation>権限&quot;%1&quot;は存在しません。reader、operator、ingest、noneのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Missing argument: what the login may do: reader, operator, ingest or none.</source>
        <translation>引数がありません。ログインの権限（reader、operator、ingest、none）を指定してください。</translation>
    </message>
    <message>
        <source>Missing option: --tenants all, none, or numbers such as 1,2,7.</source>
        <translation>オプション--tenantsがありません。all、none、または1,2,7のような番号を指定してください。</translation>
    </message>
    <message>
        <source>--tenants goes with the right reader; an operator sees all tenants.</source>
        <translation>--tenantsは権限readerでのみ使えます。operatorにはすべてのテナントが見えます。</translation>
    </message>
    <message>
        <source>Invalid --tenants: expected all, none, or numbers such as 1,2,7.</source>
        <translation>--tenantsが無効です。all、none、または1,2,7のような番号を指定してください。</translation>
    </message>
    <message>
        <source>--tenants goes with &quot;grants set&quot; only.</source>
        <translation>--tenantsは&quot;grants set&quot;でのみ使えます。</translation>
    </message>
    <message>
        <source>grants needs one of: list, set LOGIN RIGHTS.</source>
        <translation>grantsにはlist、set LOGIN RIGHTSのいずれかが必要です。</translation>
    </message>
    <message>
        <source>Show what each login may do and see, or set it.</source>
        <translation>各ログインの権限と閲覧範囲を表示または設定します。</translation>
    </message>
    <message>
        <source>set: which tenants a reader sees: all, none, or numbers such as 1,2,7.</source>
        <translation>set: readerが閲覧できるテナント: all、none、または1,2,7のような番号。</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a file that ends with .%3.</source>
        <translation>--%1 &quot;%2&quot;は無効です。.%3で終わるファイルを指定してください。</translation>
    </message>
    <message>
        <source>Missing option: --pdf OUT, --png OUT or --csv OUT.zip.</source>
        <translation>オプションがありません。--pdf OUT、--png OUT、--csv OUT.zipのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Missing option: --tenant N or --view FILE.</source>
        <translation>オプションがありません。--tenant Nまたは--view FILEを指定してください。</translation>
    </message>
    <message>
        <source>Reports are made by the window&apos;s program (tidemark), which is not installed.</source>
        <translation>レポートはウィンドウのプログラム（tidemark）が作成しますが、インストールされていません。</translation>
    </message>
    <message>
        <source>Install the package tidemark. It needs no display for this.</source>
        <translation>パッケージtidemarkをインストールしてください。この処理にディスプレイは要りません。</translation>
    </message>
    <message>
        <source>The window&apos;s program did not make the report: %1</source>
        <translation>ウィンドウのプログラムがレポートを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Write a tenant&apos;s dashboard as PDF, PNG or CSV; needs the package tidemark, and no display.</source>
        <translation>テナントのダッシュボードをPDF、PNG、CSVで書き出します。パッケージtidemarkが必要ですが、ディスプレイは要りません。</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>テナント。</translation>
    </message>
    <message>
        <source>Of this view: a file (.tidemark) or a link (tidemark://…). Other options overrule it.</source>
        <translation>このビューから作成します: ファイル（.tidemark）またはリンク（tidemark://…）。他のオプションが優先されます。</translation>
    </message>
    <message>
        <source>Write it as PDF.</source>
        <translation>PDFとして書き出します。</translation>
    </message>
    <message>
        <source>Write it as a picture.</source>
        <translation>画像として書き出します。</translation>
    </message>
    <message>
        <source>Write the numbers of each pane as CSV, in a zip archive.</source>
        <translation>各ペインの数値をCSVとしてzipアーカイブに書き出します。</translation>
    </message>
    <message>
        <source>Paper of the PDF: a4 or letter.</source>
        <translation>PDFの用紙: a4またはletter。</translation>
    </message>
    <message>
        <source>24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO.</source>
        <translation>24h、7d、30d、90d、1y、today、last-week、FROM/TO。</translation>
    </message>
    <message>
        <source>Compare with an earlier period: previous, week, year or none.</source>
        <translation>以前の期間と比較します: previous、week、year、none。</translation>
    </message>
    <message>
        <source>Time zone; without it the view&apos;s, or this computer&apos;s.</source>
        <translation>タイムゾーン。指定しない場合はビューまたはこのコンピューターのもの。</translation>
    </message>
    <message>
        <source>Show who loaded what, how fast, and how far each resume key has come.</source>
        <translation>誰が何をどの速さでロードしたか、各再開キーがどこまで進んだかを表示します。</translation>
    </message>
    <message>
        <source>Show what each table takes, how fast it grows, and when a disk is full.</source>
        <translation>各テーブルの使用容量、増加の速さ、ディスクが満杯になる時期を表示します。</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3.</source>
        <translation>%1: %2行、%3。</translation>
    </message>
    <message>
        <source>%1, %2: read up to %3, %4 rows stored, %5 rejected, last on %6.</source>
        <translation>%1、%2: %3まで読み込み、%4行を保存、%5行を拒否、最終%6。</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s dashboard once every pane has its numbers, then exit: as .pdf, .png or .zip (CSV). May be repeated.</source>
        <translation>すべてのペインに数値がそろったらテナントのダッシュボードを書き出して終了します: .pdf、.png、または.zip（CSV）。複数回指定できます。</translation>
    </message>
    <message>
        <source>Paper of a report: a4 or letter.</source>
        <translation>レポートの用紙: a4またはletter。</translation>
    </message>
    <message>
        <source>Invalid --paper &quot;%1&quot;: expected a4 or letter.</source>
        <translation>--paper &quot;%1&quot;は無効です。a4またはletterを指定してください。</translation>
    </message>
    <message>
        <source>Invalid --report &quot;%1&quot;: expected a file that ends with .pdf, .png or .zip.</source>
        <translation>--report &quot;%1&quot;は無効です。.pdf、.png、.zipのいずれかで終わるファイルを指定してください。</translation>
    </message>
    <message>
        <source>A report is made of one tenant&apos;s dashboard: give --tenant N, or --view with one.</source>
        <translation>レポートは1つのテナントのダッシュボードから作成します。--tenant N、またはテナントを含む--viewを指定してください。</translation>
    </message>
    <message>
        <source>The address of the shared cache holds a password, which is not kept in a file. Set TIDEMARK_CACHE_PASSWORD instead.</source>
        <translation>共有キャッシュのアドレスにパスワードが含まれています。パスワードはファイルに保存されません。代わりにTIDEMARK_CACHE_PASSWORDを設定してください。</translation>
    </message>
    <message>
        <source>Open with this view: a file (.tidemark) or a link (tidemark://…).</source>
        <translation>このビューを開きます: ファイル（.tidemark）またはリンク（tidemark://…）。</translation>
    </message>
    <message>
        <source>FILE|LINK</source>
        <translation>FILE|LINK</translation>
    </message>
    <message>
        <source>Show times in this time zone.</source>
        <translation>時刻をこのタイムゾーンで表示します。</translation>
    </message>
    <message>
        <source>A view to open, as with --view.</source>
        <translation>開くビュー（--viewと同じ）。</translation>
    </message>
    <message>
        <source>[FILE|LINK]</source>
        <translation>[FILE|LINK]</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>余分な引数&quot;%1&quot;があります。</translation>
    </message>
    <message>
        <source>Neither an option nor a view: &quot;%1&quot;.</source>
        <translation>オプションでもビューでもありません: &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Usage: tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] [--format table|json|csv] COMMAND</source>
        <translation>使用方法: tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] [--format table|json|csv] COMMAND</translation>
    </message>
    <message>
        <source>Open in the operator&apos;s room, at this section: attention, datasets, coverage, backfill, retention, alerts, partitions, schedule, sessions, loads, logins, audit.</source>
        <translation>管理画面のこのセクションを開きます: attention、datasets、coverage、backfill、retention、alerts、partitions、schedule、sessions、loads、logins、audit。</translation>
    </message>
    <message>
        <source>Position %1 is beyond the last change that this login sees, %2. If the database was restored from a backup, later changes were lost with it. Continuing after %2.</source>
        <translation>位置%1は、このログインに見える最後の変更%2より後です。データベースがバックアップから復元された場合、それ以降の変更は失われています。%2の次から続けます。</translation>
    </message>
    <message>
        <source>Unknown dataset &quot;%1&quot;: expected events, http_request or all.</source>
        <translation>不明なデータセット&quot;%1&quot;です。events、http_request、allのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Unknown kind &quot;%1&quot;: expected %2.</source>
        <translation>不明な種類&quot;%1&quot;です。%2を指定してください。</translation>
    </message>
    <message>
        <source>--from must be before --to.</source>
        <translation>--fromは--toより前である必要があります。</translation>
    </message>
    <message>
        <source>--tenant and --all-tenants cannot be combined.</source>
        <translation>--tenantと--all-tenantsは同時に指定できません。</translation>
    </message>
    <message>
        <source>Missing option: --tenant N or --all-tenants.</source>
        <translation>オプション--tenant Nまたは--all-tenantsがありません。</translation>
    </message>
    <message>
        <source>Missing option: --from TIME.</source>
        <translation>オプション--from TIMEがありません。</translation>
    </message>
    <message>
        <source>Missing option: --text TEXT.</source>
        <translation>オプション--text TEXTがありません。</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl annotations list&quot;).</source>
        <translation>引数IDがありません（&quot;tidemarkctl annotations list&quot;を参照）。</translation>
    </message>
    <message>
        <source>Invalid note &quot;%1&quot;: expected a number (see &quot;tidemarkctl annotations list&quot;).</source>
        <translation>メモ&quot;%1&quot;は無効です。番号を指定してください（&quot;tidemarkctl annotations list&quot;を参照）。</translation>
    </message>
    <message>
        <source>annotations needs one of: list, add, change ID, remove ID.</source>
        <translation>annotationsには次のいずれかが必要です: list、add、change ID、remove ID。</translation>
    </message>
    <message>
        <source>List what happened in a time range, and keep notes about it.</source>
        <translation>期間内の出来事を一覧表示し、メモを残します。</translation>
    </message>
    <message>
        <source>list: notes of this tenant and for all tenants; add, change: the note&apos;s tenant.</source>
        <translation>list: このテナントと全テナントのメモ。add、change: メモのテナント。</translation>
    </message>
    <message>
        <source>add, change: a note for all tenants (operators only).</source>
        <translation>add、change: 全テナントのメモ（オペレーターのみ）。</translation>
    </message>
    <message>
        <source>events, http_request or all (default: all).</source>
        <translation>events、http_request、またはall（既定: all）。</translation>
    </message>
    <message>
        <source>Start of the range; UTC unless an offset is given (list: default a week before --to).</source>
        <translation>期間の開始。オフセットがなければUTC（list: 既定は--toの1週間前）。</translation>
    </message>
    <message>
        <source>End of the range (list: default now; add: default --from, a moment).</source>
        <translation>期間の終了（list: 既定は現在。add: 既定は--fromで、その時点）。</translation>
    </message>
    <message>
        <source>add, change: the note, at most 500 characters.</source>
        <translation>add、change: メモ（500文字以内）。</translation>
    </message>
    <message>
        <source>list: only these kinds: %1.</source>
        <translation>list: この種類のみ: %1。</translation>
    </message>
    <message>
        <source>--%1 is only for &quot;annotations add&quot; and &quot;annotations change&quot;.</source>
        <translation>--%1は&quot;annotations add&quot;と&quot;annotations change&quot;専用です。</translation>
    </message>
</context>
<context>
    <name>CustomRangeDialog</name>
    <message>
        <source>Choose a range</source>
        <translation>期間の選択</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>last tuesday · november · 2026-11-03 14:00 +2h</source>
        <translation>前 火曜日 · 2026-11 · 2026-11-03 14:00 +2h</translation>
    </message>
    <message>
        <source>Range in words</source>
        <translation>期間を言葉で入力</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The coordinator is unreachable.</source>
        <translation>コーディネーターに接続できません。</translation>
    </message>
    <message>
        <source>Check that the server is running and that host and port are correct, then try again.</source>
        <translation>サーバーが動作していること、ホストとポートが正しいことを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>サーバーにこのデータベースはありません。</translation>
    </message>
    <message>
        <source>Check the database name in the connection, or create the database.</source>
        <translation>接続のデータベース名を確認するか、データベースを作成してください。</translation>
    </message>
    <message>
        <source>The coordinator lacks something Tidemark needs.</source>
        <translation>Tidemarkに必要なものがコーディネーターにありません。</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl init&quot; as a role that may create it, or &quot;tidemarkctl doctor&quot; to see what is missing.</source>
        <translation>作成権限のあるロールで&quot;tidemarkctl init&quot;を実行するか、&quot;tidemarkctl doctor&quot;で不足しているものを確認してください。</translation>
    </message>
    <message>
        <source>This login has no permission for that.</source>
        <translation>このログインにはその権限がありません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Ask for the role you need: GRANT tidemark_reader to view, tidemark_operator to run maintenance, tidemark_ingest to load.</source>
        <translation>必要なロールを依頼してください: 閲覧はGRANT tidemark_reader、メンテナンスの実行はtidemark_operator、ロードはtidemark_ingest。</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>サーバーの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストがキャンセルされました。</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>サーバーがログインを拒否しました。</translation>
    </message>
    <message>
        <source>The password or the role is wrong, or the server does not accept this role from this computer.</source>
        <translation>パスワードまたはロールが間違っているか、このコンピューターからのこのロールをサーバーが受け付けません。</translation>
    </message>
    <message>
        <source>Enter the password again, or ask the operator. There is no automatic retry.</source>
        <translation>パスワードを再入力するか、オペレーターに問い合わせてください。自動では再試行しません。</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made.</source>
        <translation>信頼できる暗号化接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The certificate does not prove that this is the server you asked for.</source>
        <translation>証明書では、要求したサーバーであることを確認できません。</translation>
    </message>
    <message>
        <source>Check the host name and the certificate with the operator. Nothing is sent over an untrusted connection.</source>
        <translation>ホスト名と証明書をオペレーターに確認してください。信頼できない接続では何も送信されません。</translation>
    </message>
    <message>
        <source>The server accepts no changes at the moment.</source>
        <translation>サーバーは現在、変更を受け付けていません。</translation>
    </message>
    <message>
        <source>The server refused the data.</source>
        <translation>サーバーがデータを拒否しました。</translation>
    </message>
    <message>
        <source>None of it was stored.</source>
        <translation>何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer, or upgrade the schema with &quot;tidemarkctl init&quot;.</source>
        <translation>このコンピューターのTidemarkを更新するか、&quot;tidemarkctl init&quot;でスキーマをアップグレードしてください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>A worker node is unreachable.</source>
        <translation>ワーカーノードに接続できません。</translation>
    </message>
    <message>
        <source>The server&apos;s response was not understood.</source>
        <translation>サーバーの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>This number is not shown, because it could be wrong.</source>
        <translation>この数値は誤っている可能性があるため、表示しません。</translation>
    </message>
    <message>
        <source>Compare the versions of Tidemark and of the schema with &quot;tidemarkctl status&quot;.</source>
        <translation>&quot;tidemarkctl status&quot;で、Tidemarkとスキーマのバージョンを比べてください。</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>予期しないことが起きました。</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>次を実行してください: %1</translation>
    </message>
    <message>
        <source>Row-level security hides its rows, so any number here would be wrong.</source>
        <translation>行レベルセキュリティで行が隠されているため、ここでの数値は正しくなりません。</translation>
    </message>
    <message>
        <source>A worker node reported an error.</source>
        <translation>ワーカーノードがエラーを報告しました。</translation>
    </message>
    <message>
        <source>Data on that node is unavailable until the node returns.</source>
        <translation>そのノードのデータは、ノードが復旧するまで利用できません。</translation>
    </message>
    <message>
        <source>Ask the operator to bring the node back.</source>
        <translation>ノードの復旧をオペレーターに依頼してください。</translation>
    </message>
    <message>
        <source>&quot;tidemarkctl doctor&quot; shows what is wrong with the nodes.</source>
        <translation>&quot;tidemarkctl doctor&quot;で、ノードの問題を確認できます。</translation>
    </message>
    <message>
        <source>A disk on the server is full.</source>
        <translation>サーバーのディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Data stored before is not affected.</source>
        <translation>以前に保存されたデータに影響はありません。</translation>
    </message>
    <message>
        <source>Free space on the server, or move its data to a larger disk, then try again.</source>
        <translation>サーバーの空き容量を増やすか、データをより大きなディスクに移してから、再試行してください。</translation>
    </message>
    <message>
        <source>If this is a standby, connect to the primary server. A database or login can also be read-only because of default_transaction_read_only; &quot;tidemarkctl doctor&quot; reports that.</source>
        <translation>これがスタンバイの場合は、プライマリサーバーに接続してください。default_transaction_read_onlyによってデータベースやログインが読み取り専用になることもあります。その場合は&quot;tidemarkctl doctor&quot;が報告します。</translation>
    </message>
    <message>
        <source>The server cannot compute this.</source>
        <translation>サーバーはこれを計算できません。</translation>
    </message>
    <message>
        <source>This number is not shown; the others are correct.</source>
        <translation>この数値は表示しません。他の数値は正しい値です。</translation>
    </message>
    <message>
        <source>Something this request needs is in use.</source>
        <translation>このリクエストに必要なものが使用中です。</translation>
    </message>
    <message>
        <source>No new data arrives until it returns.</source>
        <translation>復旧するまで、新しいデータは届きません。</translation>
    </message>
    <message>
        <source>Try again, or choose a shorter range. If this repeats, ask the operator what keeps the server busy.</source>
        <translation>再試行するか、期間を短くしてください。繰り返し起きる場合は、サーバーが何で混み合っているのかオペレーターに確認してください。</translation>
    </message>
</context>
<context>
    <name>ExactWords</name>
    <message>
        <source>The raw rows of this range have expired. Only the estimate remains.</source>
        <translation>この期間の生データ行は期限切れです。推定値のみ残っています。</translation>
    </message>
    <message numerus="yes">
        <source>The server reads about %1 raw rows for it.</source>
        <translation>
            <numerusform>サーバーは約%1行の生データ行を読み込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raw rows are kept from %1; earlier ones have expired.</source>
        <translation>生データ行は%1以降が残っており、それより前は期限切れです。</translation>
    </message>
    <message>
        <source>Raw rows are kept from %1 to %2; the others have expired.</source>
        <translation>生データ行は%1から%2までが残っており、それ以外は期限切れです。</translation>
    </message>
    <message>
        <source>That part can be counted.</source>
        <translation>その部分は数えられます。</translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 users, counted %2.</source>
        <translation>
            <numerusform>正確に%1ユーザー（%2に集計）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 addresses, counted %2.</source>
        <translation>
            <numerusform>正確に%1アドレス（%2に集計）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimate is %1 (%2): the exact number lies within.</source>
        <translation>推定値は%1（%2）で、正確な数はこの範囲内にあります。</translation>
    </message>
    <message>
        <source>The estimate is %1 (%2): the exact number lies outside, as 5 of 100 may.</source>
        <translation>推定値は%1（%2）で、正確な数はこの範囲外にあります（100回に5回は起こりえます）。</translation>
    </message>
</context>
<context>
    <name>ExpiryDialog</name>
    <message>
        <source>Expire raw partitions</source>
        <translation>期限切れ生データパーティションの削除</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Partitions dropped</source>
        <translation>削除したパーティション</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>tenant %1</source>
        <translation>テナント%1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>イベントタイプ</translation>
    </message>
    <message>
        <source>Status class</source>
        <translation>ステータスクラス</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>その他のステータス</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>（タイプなし）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension and values of a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>その他の国</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message>
        <source>an nginx error log</source>
        <translation>nginxのエラーログ</translation>
    </message>
    <message>
        <source>an Apache error log</source>
        <translation>Apacheのエラーログ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML or HTML</source>
        <translation>XMLまたはHTML</translation>
    </message>
    <message>
        <source>a HAProxy log of TCP connections (option tcplog), which are no HTTP requests</source>
        <translation>TCP接続のHAProxyログ（option tcplog）で、HTTPリクエストではないもの</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>The log format has a { without a closing }.</source>
        <translation>ログ形式に、閉じる } のない { があります。</translation>
    </message>
    <message>
        <source>The log format ends inside a % directive.</source>
        <translation>ログ形式が % ディレクティブの途中で終わっています。</translation>
    </message>
    <message>
        <source>The log format has a $ without a variable name.</source>
        <translation>ログ形式に、変数名のない $ があります。</translation>
    </message>
    <message>
        <source>The log format has no time (%t, $time_local, $time_iso8601, $msec).</source>
        <translation>ログ形式に時刻（%t、$time_local、$time_iso8601、$msec）がありません。</translation>
    </message>
    <message>
        <source>The log format has no status (%&gt;s, $status).</source>
        <translation>ログ形式にステータス（%&gt;s、$status）がありません。</translation>
    </message>
    <message>
        <source>The log format has two variables with nothing between them.</source>
        <translation>ログ形式で、2つの変数の間に区切りがありません。</translation>
    </message>
    <message>
        <source>client address</source>
        <translation>クライアントアドレス</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>request line</source>
        <translation>リクエスト行</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>request time</source>
        <translation>リクエスト時刻</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>The log format uses a time format that is not supported: %{%1}t. Give the date and the time of day together, such as %t or %{%Y-%m-%dT%H:%M:%S%z}t.</source>
        <translation>ログ形式の時刻の書式%{%1}tには対応していません。%tや%{%Y-%m-%dT%H:%M:%S%z}tのように、日付と時刻をまとめて指定してください。</translation>
    </message>
    <message>
        <source>Squid logformat strings are not supported. Its native format is: --log-format squid.</source>
        <translation>Squidのlogformat文字列には対応していません。Squid標準の形式は次のように指定します: --log-format squid。</translation>
    </message>
    <message>
        <source>X-Forwarded-For</source>
        <translation>X-Forwarded-For</translation>
    </message>
    <message>
        <source>HTTP requests, access log</source>
        <translation>HTTPリクエスト（アクセスログ）</translation>
    </message>
    <message>
        <source>an access log</source>
        <translation>アクセスログ</translation>
    </message>
    <message>
        <source>Events, CSV</source>
        <translation>イベント（CSV）</translation>
    </message>
    <message>
        <source>CSV with events</source>
        <translation>イベントのCSV</translation>
    </message>
    <message>
        <source>Events, JSON lines</source>
        <translation>イベント（JSON Lines）</translation>
    </message>
    <message>
        <source>JSON lines with events</source>
        <translation>イベントのJSON Lines</translation>
    </message>
    <message>
        <source>HTTP requests, CSV</source>
        <translation>HTTPリクエスト（CSV）</translation>
    </message>
    <message>
        <source>CSV with requests</source>
        <translation>リクエストのCSV</translation>
    </message>
    <message>
        <source>HTTP requests, JSON lines</source>
        <translation>HTTPリクエスト（JSON Lines）</translation>
    </message>
    <message>
        <source>JSON lines with requests</source>
        <translation>リクエストのJSON Lines</translation>
    </message>
    <message>
        <source>HTTP requests, Traefik&apos;s JSON</source>
        <translation>HTTPリクエスト（TraefikのJSON）</translation>
    </message>
    <message>
        <source>an access log of Traefik in JSON</source>
        <translation>TraefikのJSONアクセスログ</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>HTTP requests, Google Cloud&apos;s JSON</source>
        <translation>HTTPリクエスト（Google CloudのJSON）</translation>
    </message>
    <message>
        <source>a request log of Google Cloud in JSON</source>
        <translation>Google CloudのJSONリクエストログ</translation>
    </message>
</context>
<context>
    <name>HeadlineWords</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均レート</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>ピーク%1</translation>
    </message>
    <message>
        <source>Peak: %1, %2.</source>
        <translation>ピーク: %1、%2。</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>ユニークユーザー</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>ユニークアドレス</translation>
    </message>
    <message>
        <source>At least this many: some rows of the range are missing.</source>
        <translation>少なくともこの数です。期間内の一部の行が欠けています。</translation>
    </message>
    <message>
        <source>Exact count: the sketch still holds every value.</source>
        <translation>正確な数: スケッチがまだすべての値を保持しています。</translation>
    </message>
    <message>
        <source>HyperLogLog estimate; %1 to %2 contains the true count 95 times out of 100.</source>
        <translation>HyperLogLogによる推定値。真の値は100回中95回、%1から%2の範囲に入ります。</translation>
    </message>
    <message>
        <source>From merged sketches, not a sum: whoever is active in several hours is counted once.</source>
        <translation>合計ではなくスケッチの統合による値です。複数の時間帯に活動したユーザーも1回だけ数えます。</translation>
    </message>
    <message>
        <source>Errors (4xx, 5xx)</source>
        <translation>エラー（4xx、5xx）</translation>
    </message>
    <message>
        <source>filtered by class</source>
        <translation>クラスで絞り込み中</translation>
    </message>
    <message>
        <source>%1 of %2 requests: 4xx: %3, 5xx: %4.</source>
        <translation>%2件中%1件のリクエスト: 4xx: %3、5xx: %4。</translation>
    </message>
    <message>
        <source>of known times</source>
        <translation>（応答時間が判明分）</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>The error rate is the share of errors among all requests. Remove the filter by status class to see it.</source>
        <translation>エラー率は全リクエストに占めるエラーの割合です。表示するには、ステータスクラスのフィルターを外してください。</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95%の応答時間</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>The rollups hold the bytes of all status classes together.</source>
        <translation>ロールアップには全ステータスクラスを合わせたバイト数が入っています。</translation>
    </message>
    <message>
        <source>%1 bytes in responses, as the servers logged them.</source>
        <translation>レスポンスは%1バイト（サーバーのログに基づく値）。</translation>
    </message>
    <message>
        <source>The size of some responses is not known.</source>
        <translation>一部のレスポンスのサイズが不明です。</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>1日あたり</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>1時間あたり</translation>
    </message>
    <message>
        <source>The logs of this range do not say how many bytes were sent.</source>
        <translation>この期間のログには送信バイト数がありません。</translation>
    </message>
    <message>
        <source>Average over the part of the range that has passed and is still stored.</source>
        <translation>期間のうち、すでに経過し、まだ保存されている部分の平均です。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Open rejects</source>
        <translation>拒否分を開く</translation>
    </message>
    <message>
        <source>Roll up now</source>
        <translation>今すぐロールアップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>さらにインポート…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>インポートをキャンセル</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>ここにファイルをドロップするか、選択してください</translation>
    </message>
    <message>
        <source>CSV, JSON lines and access logs, plain or compressed with gzip, xz or zstd. The format is detected, and you see a preview before anything is stored.</source>
        <translation>CSV、JSON Lines、アクセスログに対応（非圧縮、またはgzip、xz、zstd圧縮）。形式は自動判定され、保存前にプレビューを確認できます。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>先頭行</translation>
    </message>
    <message>
        <source>Whether the first line is a header</source>
        <translation>先頭行がヘッダーかどうか</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>ログ形式</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>from each record</source>
        <translation>レコードごと</translation>
    </message>
    <message>
        <source>For records that name no tenant; for an access log, the site. A whole number.</source>
        <translation>テナントの指定がないレコードに使います。アクセスログではサイト。整数で指定します。</translation>
    </message>
    <message>
        <source>Country file</source>
        <translation>国ファイル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A database of countries by address (.mmdb, such as GeoLite2 or DB-IP). Without it, the country of an address stays unknown.</source>
        <translation>アドレスから国を調べるデータベース（.mmdb。GeoLite2やDB-IPなど）。ない場合、アドレスの国は不明のままです。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a country file</source>
        <translation>国ファイルの選択</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>拒否分</translation>
    </message>
    <message>
        <source>File of rejected records</source>
        <translation>拒否レコードのファイル</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Records that cannot be stored are written here with the reason, so that you can correct and import them. The file is created only if there are any.</source>
        <translation>保存できないレコードは、修正してインポートできるよう、理由とともにここに書き出されます。ファイルは該当レコードがある場合にのみ作成されます。</translation>
    </message>
    <message>
        <source>Choose a file for rejected records</source>
        <translation>拒否レコードのファイルを選択</translation>
    </message>
    <message>
        <source>Resume key</source>
        <translation>再開キー</translation>
    </message>
    <message>
        <source>this import only</source>
        <translation>今回のインポートのみ</translation>
    </message>
    <message>
        <source>Each record is stored once across all imports with this key, however they ended.</source>
        <translation>このキーを使うすべてのインポートを通じて、終わり方に関係なく各レコードを1回だけ保存します。</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>すべてか無か</translation>
    </message>
    <message>
        <source>Nothing is stored if any record is bad.</source>
        <translation>不正なレコードが1つでもあれば、何も保存しません。</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>フィールドの対応付け</translation>
    </message>
    <message>
        <source>Fields in the file</source>
        <translation>ファイルのフィールド</translation>
    </message>
    <message>
        <source>First records, as they would be stored</source>
        <translation>先頭のレコード（保存される形式）</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>先頭のレコード</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Whether to hold the days that are loaded</source>
        <translation>ロードする日をホールドするかどうか</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Held rows are kept regardless of their table&apos;s retention.</source>
        <translation>ホールド中の行は、テーブルの保持期間に関係なく残ります。</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Share of the files read so far</source>
        <translation>読み込み済みの割合</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>拒否されたレコード</translation>
    </message>
</context>
<context>
    <name>ImportSheetWords</name>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>set when stored</source>
        <translation>保存時に設定</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Records read: %1 = stored %2 + rejected %3.</source>
        <translation>読み込んだレコード: %1 = 保存%2 + 拒否%3。</translation>
    </message>
    <message>
        <source>Finished in %1, %2.</source>
        <translation>%1で完了、%2。</translation>
    </message>
    <message>
        <source>Nothing was stored: bad records found (%1), and “All or nothing” is on.</source>
        <translation>何も保存されませんでした。「すべてか無か」がオンで、不正なレコードが見つかりました（%1件）。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>キャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Cancelled. Rows stored before that: %1. They stay.</source>
        <translation>キャンセルしました。それまでに保存された行: %1。これらは残ります。</translation>
    </message>
    <message>
        <source>The import failed. Nothing was stored.</source>
        <translation>インポートに失敗しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>The import was interrupted. Rows stored before that: %1. They stay.</source>
        <translation>インポートが中断されました。それまでに保存された行: %1。これらは残ります。</translation>
    </message>
    <message>
        <source>Nothing to store: the input has no records.</source>
        <translation>保存するものがありません。入力にレコードがありません。</translation>
    </message>
    <message>
        <source>Nothing was stored: every record was rejected (%1).</source>
        <translation>何も保存されませんでした。すべてのレコードが拒否されました（%1件）。</translation>
    </message>
    <message>
        <source>All records were stored: %1.</source>
        <translation>すべてのレコードを保存しました: %1件。</translation>
    </message>
    <message>
        <source>Stored: %1. Rejected: %2.</source>
        <translation>保存: %1。拒否: %2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>The import could not start. Nothing was stored.</source>
        <translation>インポートを開始できませんでした。何も保存されていません。</translation>
    </message>
    <message>
        <source>It is unknown whether %1 more rows were stored: the connection was lost before the server confirmed them.</source>
        <translation>さらに%1行が保存されたかどうかは不明です。サーバーが確認する前に接続が失われました。</translation>
    </message>
    <message>
        <source>“Continue” resumes from there and stores no row twice.</source>
        <translation>「続行」を選ぶとそこから再開し、同じ行を2回保存することはありません。</translation>
    </message>
    <message>
        <source>Rejected records are in %1. Correct them and import that file.</source>
        <translation>拒否されたレコードは%1にあります。修正してからそのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>Live counts include them now; trends do once they are rolled up.</source>
        <translation>ライブカウントにはすでに含まれています。推移にはロールアップ後に反映されます。</translation>
    </message>
    <message>
        <source>The import could not continue. Rows stored before that: %1. They stay.</source>
        <translation>インポートを続行できませんでした。それまでに保存された行: %1。これらは残ります。</translation>
    </message>
    <message>
        <source>The file looks like %1.</source>
        <translation>ファイルは%1のようです。</translation>
    </message>
    <message>
        <source>The file looks like %1: import it in that format.</source>
        <translation>ファイルは%1のようです。その形式でインポートしてください。</translation>
    </message>
</context>
<context>
    <name>IntervalWords</name>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1週間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>LatencyPane</name>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>How many requests took how long, behind the lines</source>
        <translation>各応答時間のリクエスト数を折れ線の背後に表示</translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>No response time is recorded.</source>
        <translation>応答時間の記録がありません。</translation>
    </message>
    <message>
        <source>slowest %1</source>
        <translation>遅いほうから%1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1が%2以内</translation>
    </message>
    <message>
        <source>Apdex %1</source>
        <translation>Apdex %1</translation>
    </message>
    <message>
        <source>%1 response times: %2. Each is within 1 % of the true one.</source>
        <translation>%1件の応答時間: %2。それぞれ真の値からの誤差は1%以内です。</translation>
    </message>
</context>
<context>
    <name>LoadKeeping</name>
    <message>
        <source>Invalid hold &quot;%1&quot;: expected an interval such as 90d or &quot;18 months&quot;, or forever.</source>
        <translation>ホールド&quot;%1&quot;は無効です。90dや&quot;18 months&quot;のような長さ、またはforeverを指定してください。</translation>
    </message>
    <message>
        <source>A load with --hold 90d keeps what it stores; for what is stored by then, an operator runs &quot;tidemarkctl holds add&quot;.</source>
        <translation>--hold 90dを付けたロードは、保存する行を残します。すでに保存済みの行は、オペレーターが&quot;tidemarkctl holds add&quot;を実行してください。</translation>
    </message>
    <message>
        <source>Some rows are of UTC days that have expired in every rollup: they are stored, but no number will include them.</source>
        <translation>一部の行は、すべてのロールアップで期限切れになったUTC日のものです。保存はされますが、どの数値にも含まれません。</translation>
    </message>
</context>
<context>
    <name>LoadSheetWords</name>
    <message>
        <source>Rows per second</source>
        <translation>行/秒</translation>
    </message>
    <message>
        <source>Resume key</source>
        <translation>再開キー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Read up to</source>
        <translation>読み込み位置</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Last stored</source>
        <translation>最終保存</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>%1 (kept for %2)</source>
        <translation>%1（保持期間: %2）</translation>
    </message>
    <message>
        <source>Rows from %1 are older than their tables keep them. The next upkeep deletes them from %2.</source>
        <translation>%1の行は、テーブルの保持期間より古いものです。次回のメンテナンスで%2から削除されます。</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>line %1 of %2: %3</source>
        <translation>%2の%1行目: %3</translation>
    </message>
    <message>
        <source>the compressed data ends unexpectedly; the file is truncated.</source>
        <translation>圧縮データが途中で終わっています。ファイルが切り詰められています。</translation>
    </message>
    <message>
        <source>it needs more than 128 MiB of memory to decompress.</source>
        <translation>展開に128 MiBを超えるメモリが必要です。</translation>
    </message>
    <message>
        <source>the compressed data is corrupt.</source>
        <translation>圧縮データが壊れています。</translation>
    </message>
    <message>
        <source>The delimiter must be one ASCII character other than a quote or a line break.</source>
        <translation>区切り文字は、引用符と改行を除くASCII文字1つでなければなりません。</translation>
    </message>
    <message>
        <source>The table has no column for &quot;%1&quot;; it is ignored.</source>
        <translation>テーブルに&quot;%1&quot;の列がないため、無視します。</translation>
    </message>
    <message>
        <source>%1: a compressed file cannot be followed.</source>
        <translation>%1: 圧縮ファイルの追跡はできません。</translation>
    </message>
    <message>
        <source>%1 was replaced, and the previous file is gone. Lines appended to it last may be missing.</source>
        <translation>%1が置き換えられ、以前のファイルはなくなりました。最後に追記された行が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>expected NAME=VALUE.</source>
        <translation>NAME=VALUEの形式で指定してください。</translation>
    </message>
    <message>
        <source>unknown option %1, or invalid value.</source>
        <translation>オプション%1は存在しないか、値が無効です。</translation>
    </message>
    <message>
        <source>%1: the brokers deleted messages %2 to %3 before they were read.</source>
        <translation>%1: メッセージ%2～%3は、読み込む前にブローカーによって削除されました。</translation>
    </message>
    <message>
        <source>%1 ends at %2, before %3, where reading had stopped. The topic was recreated, and is now read from its beginning.</source>
        <translation>%1は%2で終わっており、前回の読み込み位置%3に届きません。トピックが再作成されたため、最初から読み込みます。</translation>
    </message>
    <message>
        <source>%1, line %2: expected NAME=VALUE.</source>
        <translation>%1、%2行目: NAME=VALUEの形式で指定してください。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>Column %1 has no name; it is ignored.</source>
        <translation>列%1には名前がないため、無視します。</translation>
    </message>
    <message>
        <source>Cannot follow %1: it is not a regular file. Load it without --follow; it is then read to its end.</source>
        <translation>%1は通常のファイルではないため、追跡できません。--followなしでロードすると、末尾まで読み込みます。</translation>
    </message>
    <message>
        <source>Cannot read %1 (%2). Waiting until it becomes readable.</source>
        <translation>%1を読み込めません（%2）。読み込めるようになるまで待機します。</translation>
    </message>
    <message>
        <source>%1 is not a country database: its type is %2.</source>
        <translation>%1は国データベースではありません。種類は%2です。</translation>
    </message>
    <message>
        <source>%1 starts like a file loaded earlier with this key but continues differently. It is loaded as another file, from its beginning.</source>
        <translation>%1は、以前このキーでロードしたファイルと始まりは同じですが、続きが異なります。別のファイルとして最初からロードします。</translation>
    </message>
    <message>
        <source>%1 starts like a file loaded earlier with this key but differs within its first %2 bytes, so it is a different file. Load it with another key.</source>
        <translation>%1は、以前このキーでロードしたファイルと始まりは同じですが、先頭の%2バイト以内に違いがあるため、別のファイルです。別のキーでロードしてください。</translation>
    </message>
    <message>
        <source>Ask the administrator of the brokers to allow this user to read topic %1 as group %2.</source>
        <translation>このユーザーがグループ%2としてトピック%1を読めるよう、ブローカーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 is now shorter than what was loaded from it, and starts the same way. Its content is already loaded; it is read again once there is more in it.</source>
        <translation>%1は、すでにロードした分より短くなっており、始まりは同じです。内容はロード済みです。内容が増えたら再び読み込みます。</translation>
    </message>
    <message>
        <source>Skipped %1: all its content is also in %2.</source>
        <translation>%1をスキップしました。内容はすべて%2にもあります。</translation>
    </message>
    <message>
        <source>The input starts like something loaded earlier with this key, and cannot be kept in %1 to compare it (%2). Nothing of it was stored. Make room there, or set TMPDIR to another directory.</source>
        <translation>入力は、以前このキーでロードしたものと始まりが同じですが、比較のために%1に置いておくことができません（%2）。何も保存されていません。空き容量を確保するか、TMPDIRを別のディレクトリに設定してください。</translation>
    </message>
    <message>
        <source>%1 starts like what was loaded earlier with this key, and ends before that does (%2 bytes). If it is the beginning of the same file, its rows are stored already. If it is a different file, load it with another key.</source>
        <translation>%1は、以前このキーでロードしたものと始まりが同じで、それより前で終わっています（%2バイト）。同じファイルの先頭部分であれば、その行はすでに保存されています。別のファイルであれば、別のキーでロードしてください。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Shown per %1: detail per minute has expired.</source>
        <translation>%1単位で表示: 分単位の詳細は期限切れです。</translation>
    </message>
    <message>
        <source>Shown per %1: detail per minute is kept for %2.</source>
        <translation>%1単位で表示: 分単位の詳細の保持期間は%2です。</translation>
    </message>
    <message>
        <source>Shown per %1: detail per quarter hour has expired.</source>
        <translation>%1単位で表示: 15分単位の詳細は期限切れです。</translation>
    </message>
    <message>
        <source>Shown per %1: detail per quarter hour is kept for %2.</source>
        <translation>%1単位で表示: 15分単位の詳細の保持期間は%2です。</translation>
    </message>
    <message>
        <source>Shown per %1: hourly detail has expired.</source>
        <translation>%1単位で表示: 1時間単位の詳細は期限切れです。</translation>
    </message>
    <message>
        <source>Shown per %1: hourly detail is kept for %2.</source>
        <translation>%1単位で表示: 1時間単位の詳細の保持期間は%2です。</translation>
    </message>
    <message>
        <source>UTC minutes</source>
        <translation>UTCの分単位</translation>
    </message>
    <message>
        <source>UTC quarter hours</source>
        <translation>UTCの15分単位</translation>
    </message>
    <message>
        <source>UTC hours</source>
        <translation>UTCの1時間単位</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>UTCの日単位</translation>
    </message>
    <message>
        <source>No change shown: there is no data for the previous period.</source>
        <translation>変化の表示なし: 直前の期間のデータがありません。</translation>
    </message>
    <message numerus="yes">
        <source>No change shown: %n row(s) of the previous period cannot be placed.</source>
        <translation>
            <numerusform>変化の表示なし: 直前の期間の%n行を割り当てられません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No change shown: the data of the previous period is incomplete.</source>
        <translation>変化の表示なし: 直前の期間のデータが不完全です。</translation>
    </message>
    <message>
        <source>No change shown: data for the previous period starts at %1.</source>
        <translation>変化の表示なし: 直前の期間のデータは%1から始まります。</translation>
    </message>
    <message>
        <source>Shown in %1: buckets of %2 need finer detail, which has expired.</source>
        <translation>%1で表示: %2のバケットにはより細かい詳細が必要ですが、期限切れです。</translation>
    </message>
    <message>
        <source>Some rows cannot be placed: only %1 are kept for that time.</source>
        <translation>一部の行を割り当てられません。その時期は%1のデータしか残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed: only %1 are kept for that time.</source>
        <translation>
            <numerusform>%n行を割り当てられません。その時期は%1のデータしか残っていません。</numerusform>
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
            <numerusform>%1、他%n件の期間</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired and not included: %1.</source>
        <translation>期限切れのため含まれません: %1。</translation>
    </message>
    <message>
        <source>Buckets are whole, so the numbers cover %1 instead of %2.</source>
        <translation>バケットは分割できないため、数値は%2ではなく%1が対象です。</translation>
    </message>
    <message>
        <source>No change shown: the data of the previous period has expired.</source>
        <translation>変化の表示なし: 直前の期間のデータは期限切れです。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Data from before %1 has expired.</source>
        <translation>%1より前のデータは期限切れです。</translation>
    </message>
    <message>
        <source>The clock of %1 follows other rules on the server, for example at %2: its time zone data is of another version. Hours and days are cut by the rules of this computer.</source>
        <translation>%1の時刻の規則がサーバーと異なります（例: %2）。サーバーのタイムゾーンデータのバージョンが違います。時間と日は、このコンピューターの規則で区切られます。</translation>
    </message>
    <message>
        <source>The earlier period could not be read, so nothing is compared. Refresh to try again.</source>
        <translation>以前の期間を読み込めなかったため、比較していません。更新して再試行してください。</translation>
    </message>
    <message>
        <source>Response times by status class: only raw rows hold them, so no average is shown.</source>
        <translation>ステータスクラス別の応答時間は生データ行にしかないため、平均は表示しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not among these: they were rolled up before the schema kept this of them. &quot;Backfill&quot; adds those whose raw rows are still there.</source>
        <translation>
            <numerusform>%n件のリクエストは含まれていません。スキーマがこの値を保持するようになる前にロールアップされたものです。生データ行が残っているものは&quot;バックフィル&quot;で追加できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperatorSheetWords</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>トランザクション内でアイドル</translation>
    </message>
    <message>
        <source>idle in failed transaction</source>
        <translation>失敗したトランザクション内でアイドル</translation>
    </message>
    <message>
        <source>holds batch %1 open</source>
        <translation>バッチ%1を開いたまま保持中</translation>
    </message>
    <message>
        <source>prepared transaction</source>
        <translation>プリペアドトランザクション</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機対象</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>ブロック元</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数種別</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>default partition</source>
        <translation>デフォルトパーティション</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>先行作成</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>interrupted: the server ended</source>
        <translation>中断: サーバーが終了しました</translation>
    </message>
    <message>
        <source>%1: %2 rows are in the default partition because their days have no partition of their own. Creating partitions carries them over.</source>
        <translation>%1: 専用のパーティションがない日の%2行が、デフォルトパーティションにあります。パーティションを作成すると移されます。</translation>
    </message>
    <message>
        <source>%1: %2 rows are dated beyond the days that have partitions. They stay in the default partition until their days come.</source>
        <translation>%1: %2行の日付が、パーティションのある日より先です。その日が来るまでデフォルトパーティションに残ります。</translation>
    </message>
    <message>
        <source>%1: %2 rows are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them.</source>
        <translation>%1: %2行が生データ行の保持期間より古いものです。ロールアップ後、次回のメンテナンスで削除されます。</translation>
    </message>
    <message>
        <source>This login can run the fix here.</source>
        <translation>このログインで、ここから対処を実行できます。</translation>
    </message>
    <message>
        <source>Only a superuser can run this. Copy it.</source>
        <translation>スーパーユーザーのみ実行できます。コピーしてお使いください。</translation>
    </message>
    <message>
        <source>Run this on the node that is named. Copy it.</source>
        <translation>示されたノードで実行してください。コピーしてお使いください。</translation>
    </message>
    <message>
        <source>This is a command for a terminal. Copy it.</source>
        <translation>端末で使うコマンドです。コピーしてお使いください。</translation>
    </message>
    <message>
        <source>Nothing runs this automatically: read it first.</source>
        <translation>自動では実行されません。まず内容を確認してください。</translation>
    </message>
    <message>
        <source>Append-only: no login but the owner of the tables and superusers (%1) can change or delete entries.</source>
        <translation>追記専用: テーブルの所有者とスーパーユーザー（%1）以外のログインは、エントリを変更・削除できません。</translation>
    </message>
    <message>
        <source>Not append-only: beside the owner of the tables and superusers (%1), these can change entries: %2.</source>
        <translation>追記専用ではありません: テーブルの所有者とスーパーユーザー（%1）のほかに、次のログインもエントリを変更できます: %2。</translation>
    </message>
    <message>
        <source>Days (UTC)</source>
        <translation>日（UTC）</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>続行位置</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>設定者</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>all tenants, as a superuser</source>
        <translation>すべてのテナント（スーパーユーザー）</translation>
    </message>
    <message>
        <source>all tenants: it bypasses row-level security</source>
        <translation>すべてのテナント（行レベルセキュリティをバイパス）</translation>
    </message>
    <message>
        <source>all tenants, as an operator</source>
        <translation>すべてのテナント（オペレーター）</translation>
    </message>
    <message>
        <source>not known: it has policies of its own</source>
        <translation>不明: 独自のポリシーがあります</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>no tenants</source>
        <translation>テナントなし</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s): %1</source>
        <translation>
            <numerusform>%n件のテナント: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Operates</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>閲覧範囲</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1（以前: %2）</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最新イベント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>%1 hours to %2</source>
        <translation>%2までの%1時間</translation>
    </message>
    <message>
        <source>rollups as of %1</source>
        <translation>ロールアップ: %1時点</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>未ロールアップ</translation>
    </message>
    <message>
        <source>%1 · %2 · nothing to compare with</source>
        <translation>%1 · %2 · 比較対象なし</translation>
    </message>
    <message>
        <source>compared with the day before, up to the last full hour</source>
        <translation>前日と比較（直近の正時まで）</translation>
    </message>
    <message>
        <source>compared with a week before, up to the last full hour</source>
        <translation>1週間前と比較（直近の正時まで）</translation>
    </message>
    <message>
        <source>compared with a year before, up to the last full hour</source>
        <translation>1年前と比較（直近の正時まで）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>By rows gained or lost, 10 % or more</source>
        <translation>増減した行数順（10%以上）</translation>
    </message>
    <message>
        <source>By CPU time, as counted by Citus; with queries</source>
        <translation>Citusが計測したCPU時間順（クエリを含む）</translation>
    </message>
    <message>
        <source>By rows in the last five minutes</source>
        <translation>過去5分間の行数順</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Show as a table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show the newest data</source>
        <translation>最新データを表示</translation>
    </message>
    <message>
        <source>As much time as is shown now, up to the newest data</source>
        <translation>現在と同じ長さの期間を、最新のデータまで表示します</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Count exactly…</source>
        <translation>正確に数える…</translation>
    </message>
    <message>
        <source>Count in the raw rows; it says first how many have to be read</source>
        <translation>生データ行を数えます。読み込む行数を先に表示します</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Kept in memory only, until you close Tidemark.</source>
        <translation>Tidemarkを閉じるまでメモリ内にのみ保持されます。</translation>
    </message>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーンに保存(&amp;K)</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Cannot write rejects to the file being loaded: %1</source>
        <translation>ロード対象のファイルに拒否行を書き込むことはできません: %1</translation>
    </message>
    <message>
        <source>No file matches %1</source>
        <translation>%1に一致するファイルがありません</translation>
    </message>
    <message>
        <source>No files to load.</source>
        <translation>ロードするファイルがありません。</translation>
    </message>
    <message>
        <source>Standard input can only be read once.</source>
        <translation>標準入力は1回しか読み込めません。</translation>
    </message>
    <message>
        <source>The tenant number must not be negative.</source>
        <translation>テナント番号に負の値は使えません。</translation>
    </message>
    <message>
        <source>The number of trusted proxies must not be negative.</source>
        <translation>信頼するプロキシの数に負の値は使えません。</translation>
    </message>
    <message>
        <source>Cannot write rejects to the file that countries are read from: %1</source>
        <translation>国の読み込み元のファイルに拒否行を書き込むことはできません: %1</translation>
    </message>
    <message>
        <source>An access log does not say which site it belongs to. Set the tenant.</source>
        <translation>アクセスログからは、どのサイトのものか分かりません。テナントを指定してください。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>Recognized as %1.</source>
        <translation>%1と判定しました。</translation>
    </message>
    <message>
        <source>The times have no time zone: they are read as UTC.</source>
        <translation>時刻にタイムゾーンがないため、UTCとして読み込みます。</translation>
    </message>
</context>
<context>
    <name>PrivateServer</name>
    <message>
        <source>Could not create the private server: %1</source>
        <translation>プライベートサーバーを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Another program is using the private server right now.</source>
        <translation>現在、別のプログラムがプライベートサーバーを使用しています。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>しばらく待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Creating the private server (once)…</source>
        <translation>プライベートサーバーを作成しています（初回のみ）…</translation>
    </message>
    <message>
        <source>Starting the private server…</source>
        <translation>プライベートサーバーを起動しています…</translation>
    </message>
    <message>
        <source>The server&apos;s process %1</source>
        <translation>サーバーのプロセス%1</translation>
    </message>
    <message>
        <source>The private server is still shutting down.</source>
        <translation>プライベートサーバーはまだ停止処理中です。</translation>
    </message>
    <message>
        <source>For details, see its log: %1</source>
        <translation>詳細はログを参照してください: %1</translation>
    </message>
    <message>
        <source>The private server is running.</source>
        <translation>プライベートサーバーは実行中です。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>先に停止してください。</translation>
    </message>
    <message>
        <source>There is no private server in the folder %1.</source>
        <translation>フォルダー%1にプライベートサーバーはありません。</translation>
    </message>
    <message>
        <source>The path of the folder %1 is too long for a socket (at most %2 bytes including the socket&apos;s name).</source>
        <translation>フォルダー%1のパスはソケットには長すぎます（ソケット名を含めて最大%2バイト）。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>パスの短いフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The server runs as the user &quot;%1&quot;, which cannot enter the folder %2.</source>
        <translation>サーバーはユーザー&quot;%1&quot;として動作しますが、このユーザーはフォルダー%2に入れません。</translation>
    </message>
    <message>
        <source>Choose a folder that this user can access.</source>
        <translation>このユーザーがアクセスできるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Could not remove the folder %1.</source>
        <translation>フォルダー%1を削除できませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>フォルダー%1は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Every user can write to the folder %1.</source>
        <translation>フォルダー%1にはすべてのユーザーが書き込めます。</translation>
    </message>
    <message>
        <source>Choose a folder that only the private server uses.</source>
        <translation>プライベートサーバー専用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>PostgreSQL never runs as root, and this computer has no user &quot;postgres&quot; to run it as.</source>
        <translation>PostgreSQLはrootとしては動作しません。また、このコンピューターには代わりに使うユーザー&quot;postgres&quot;がありません。</translation>
    </message>
    <message>
        <source>The current user has no name on this system.</source>
        <translation>現在のユーザーには、このシステム上の名前がありません。</translation>
    </message>
    <message>
        <source>The server is recovering after it was interrupted…</source>
        <translation>中断されたサーバーが復旧処理を行っています…</translation>
    </message>
    <message>
        <source>Could not start the private server: %1</source>
        <translation>プライベートサーバーを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is installed, but its hll extension is not.</source>
        <translation>PostgreSQL %1はインストールされていますが、拡張機能hllがありません。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is not installed on this computer.</source>
        <translation>このコンピューターにPostgreSQL %1がインストールされていません。</translation>
    </message>
    <message>
        <source>If it is yours, give it back: sudo chown -R %1 %2 – or choose another folder.</source>
        <translation>自分のフォルダーであれば、所有権を戻してください: sudo chown -R %1 %2 – または別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a link to another place.</source>
        <translation>%1は別の場所へのリンクです。</translation>
    </message>
    <message>
        <source>Links are not followed. Choose a folder.</source>
        <translation>リンクはたどりません。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Install the packages postgresql-N, postgresql-N-hll and postgresql-N-cron, then try again. N is the version that the system offers, %1 or newer: 15 on Debian 12, 17 on Debian 13.</source>
        <translation>パッケージpostgresql-N、postgresql-N-hll、postgresql-N-cronをインストールしてから、再試行してください。Nはシステムが提供するバージョンで、%1以降です（Debian 12では15、Debian 13では17）。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 or newer is not installed on this computer.</source>
        <translation>このコンピューターにPostgreSQL %1以降がインストールされていません。</translation>
    </message>
    <message>
        <source>Install PostgreSQL, for example the package postgresql.</source>
        <translation>PostgreSQLをインストールしてください（パッケージpostgresqlなど）。</translation>
    </message>
    <message>
        <source>There is not enough space in %1: %2 are needed, %3 are free.</source>
        <translation>%1の空き容量が足りません。%2必要ですが、空きは%3です。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>何も変更していません。空き容量を増やしてから再試行してください。</translation>
    </message>
    <message>
        <source>Install the packages postgresqlN-server, hll_N and pg_cron_N from PostgreSQL&apos;s own repository (yum.postgresql.org), then try again. N is %1 or newer.</source>
        <translation>PostgreSQL公式リポジトリ（yum.postgresql.org）からパッケージpostgresqlN-server、hll_N、pg_cron_Nをインストールして、再試行してください。Nは%1以降です。</translation>
    </message>
    <message>
        <source>Install these packages from PostgreSQL&apos;s own repository (yum.postgresql.org), then try again: postgresql%1-server hll_%1 pg_cron_%1</source>
        <translation>PostgreSQL公式リポジトリ（yum.postgresql.org）から次のパッケージをインストールして、再試行してください: postgresql%1-server hll_%1 pg_cron_%1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is installed: move the private coordinator to it with &quot;tidemarkctl local upgrade&quot;.</source>
        <translation>PostgreSQL %1がインストールされています。&quot;tidemarkctl local upgrade&quot;でプライベートコーディネーターを移行してください。</translation>
    </message>
    <message>
        <source>%1 has no PostgreSQL %2: before you upgrade this system to it, save the private coordinator with &quot;tidemarkctl local export FILE&quot;.</source>
        <translation>%1にはPostgreSQL %2がありません。システムをアップグレードする前に、&quot;tidemarkctl local export FILE&quot;でプライベートコーディネーターを保存してください。</translation>
    </message>
    <message>
        <source>Install these packages, then try again: %1</source>
        <translation>次のパッケージをインストールして、再試行してください: %1</translation>
    </message>
    <message>
        <source>%1 does not offer it. These packages of apt.postgresql.org do: %2</source>
        <translation>%1では提供されていませんが、apt.postgresql.orgの次のパッケージにあります: %2</translation>
    </message>
    <message>
        <source>%1 does not offer it. Either install these packages from apt.postgresql.org and run &quot;tidemarkctl local upgrade&quot;: %2. Or run &quot;tidemarkctl local export FILE&quot; where the coordinator still runs, and &quot;tidemarkctl local import FILE&quot; here.</source>
        <translation>%1では提供されていません。apt.postgresql.orgから次のパッケージをインストールして&quot;tidemarkctl local upgrade&quot;を実行するか（%2）、コーディネーターがまだ動作する環境で&quot;tidemarkctl local export FILE&quot;を、ここで&quot;tidemarkctl local import FILE&quot;を実行してください。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1が失敗しました: %2</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断されました。</translation>
    </message>
    <message>
        <source>it was killed.</source>
        <translation>強制終了されました。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2 belongs to the user %3.</source>
        <translation>フォルダー%1を作成できません。%2はユーザー%3のものです。</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or run this as that user.</source>
        <translation>自分のフォルダーを選ぶか、そのユーザーとして実行してください。</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>The name &quot;%1&quot; was not resolved in time.</source>
        <translation>名前&quot;%1&quot;は時間内に解決されませんでした。</translation>
    </message>
    <message>
        <source>There is no computer named &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;という名前のコンピューターはありません。</translation>
    </message>
    <message>
        <source>%1 does not answer within %2 s.</source>
        <translation>%1が%2秒以内に応答しません。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1で待ち受けているものはありません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1に到達できません。</translation>
    </message>
    <message>
        <source>%1 accepts the connection, but does not answer. It may not be a PostgreSQL server.</source>
        <translation>%1は接続を受け付けますが、応答しません。PostgreSQLサーバーではない可能性があります。</translation>
    </message>
    <message>
        <source>%1 closed the connection when it was asked for TLS. It may not be a PostgreSQL server.</source>
        <translation>%1はTLSを要求すると接続を閉じました。PostgreSQLサーバーではない可能性があります。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a PostgreSQL server does.</source>
        <translation>%1は応答しますが、PostgreSQLサーバーの応答ではありません。</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The saved connections could not be read. The file was moved to %1.</source>
        <translation>保存済みの接続を読み込めませんでした。ファイルは%1に移動しました。</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read, and the file cannot be moved away. Nothing is saved there.</source>
        <translation>%1の保存済みの接続を読み込めず、ファイルを移動することもできません。ここには何も保存されません。</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read: %2</source>
        <translation>%1の保存済みの接続を読み込めません: %2</translation>
    </message>
    <message>
        <source>The saved connections in %1 are of a newer Tidemark. They are left as they are.</source>
        <translation>%1の保存済みの接続は、より新しいTidemarkのものです。変更せずに残します。</translation>
    </message>
    <message>
        <source>The connections cannot be saved in %1: %2</source>
        <translation>%1に接続を保存できません: %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>接続に名前を付けてください。</translation>
    </message>
    <message>
        <source>Another connection is called &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;という接続がすでにあります。</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>libpq does not understand the further settings.</source>
        <translation>libpqが「その他の設定」を解釈できません。</translation>
    </message>
    <message>
        <source>Write them as keyword=value, separated by blanks: connect_timeout=5 options=&apos;-c work_mem=64MB&apos;</source>
        <translation>keyword=valueの形式で、空白で区切って記述してください: connect_timeout=5 options=&apos;-c work_mem=64MB&apos;</translation>
    </message>
    <message>
        <source>The further settings hold a secret (%1), which is not kept in a file.</source>
        <translation>「その他の設定」に秘密情報（%1）が含まれています。秘密情報はファイルに保存されません。</translation>
    </message>
    <message>
        <source>Enter the password in its own field, or use ~/.pgpass.</source>
        <translation>パスワードは専用の欄に入力するか、~/.pgpassを使ってください。</translation>
    </message>
    <message>
        <source>%1 stands among the further settings, but has its own field.</source>
        <translation>%1が「その他の設定」にありますが、専用の欄があります。</translation>
    </message>
    <message>
        <source>libpq does not understand these settings: %1</source>
        <translation>libpqが次の設定を解釈できません: %1</translation>
    </message>
    <message>
        <source>This is neither a connection string (keyword=value …) nor a postgresql:// address.</source>
        <translation>接続文字列（keyword=value …）でもpostgresql://アドレスでもありません。</translation>
    </message>
</context>
<context>
    <name>PsqlWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a statement: its rows, its time</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>1 ms未満</translation>
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
            <numerusform>過去%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>today</source>
        <translation>今日|本日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>this|current</source>
        <translation>今|この|現在</translation>
    </message>
    <message>
        <source>last|past|previous</source>
        <translation>過去|直近|前|先|昨|前の</translation>
    </message>
    <message>
        <source>to|until|till</source>
        <translation>から|まで|～|〜</translation>
    </message>
    <message>
        <source>min|minute|minutes</source>
        <translation>分|分間</translation>
    </message>
    <message>
        <source>h|hour|hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>日|日間</translation>
    </message>
    <message>
        <source>w|week|weeks</source>
        <translation>週|週間</translation>
    </message>
    <message>
        <source>month|months</source>
        <translation>月|か月|ヶ月|カ月|か月間</translation>
    </message>
    <message>
        <source>y|year|years</source>
        <translation>年|年間</translation>
    </message>
</context>
<context>
    <name>RawRowsDialog</name>
    <message>
        <source>Raw rows</source>
        <translation>生データ行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVをエクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Older rows</source>
        <translation>古い行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>running since %1 by %2</source>
        <translation>%2が%1から実行中</translation>
    </message>
    <message>
        <source>running since %1 by %2 (%3)</source>
        <translation>%2が%1から実行中（%3）</translation>
    </message>
    <message>
        <source>another session is at work on it</source>
        <translation>別のセッションが処理中</translation>
    </message>
    <message>
        <source>session %1 of %2 holds the lock</source>
        <translation>%2のセッション%1がロックを保持中</translation>
    </message>
    <message>
        <source>another session closes one</source>
        <translation>別のセッションがバッチを閉じています</translation>
    </message>
    <message>
        <source>batches cannot be closed: %1</source>
        <translation>バッチを閉じられません: %1</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, writes to it</source>
        <translation>%2から続く%1のトランザクションが書き込み中</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, writes to %3, whose partitions wait for it</source>
        <translation>%2から続く%1のトランザクションが%3に書き込み中で、そのパーティションが待機しています</translation>
    </message>
    <message>
        <source>a prepared transaction that is not resolved yet wrote to it</source>
        <translation>未解決のプリペアドトランザクションが書き込みを行いました</translation>
    </message>
    <message>
        <source>a prepared transaction that is not resolved yet wrote to %1, whose partitions wait for it</source>
        <translation>未解決のプリペアドトランザクションが%1に書き込みを行い、そのパーティションが待機しています</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, has it in use</source>
        <translation>%2から続く%1のトランザクションが使用中</translation>
    </message>
    <message>
        <source>the table is in use</source>
        <translation>テーブルは使用中</translation>
    </message>
    <message>
        <source>Rows came into %1 just now.</source>
        <translation>たった今、%1に行が届きました。</translation>
    </message>
    <message>
        <source>Citus is moving shards</source>
        <translation>Citusがシャードを移動中</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>The partitions of %1 were not made</source>
        <translation>%1のパーティションは作成されませんでした</translation>
    </message>
    <message>
        <source>Nothing was purged from the default partition of %1</source>
        <translation>%1のデフォルトパーティションからは何も削除されませんでした</translation>
    </message>
    <message>
        <source>The level %1 of %2 was not expired</source>
        <translation>%2のレベル%1の期限切れ処理は行われませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be looked at now</source>
        <translation>%1は現在確認できません</translation>
    </message>
    <message>
        <source>A backfill of this range is running since %1 by %2.</source>
        <translation>この期間のバックフィルを%2が%1から実行中です。</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;.</source>
        <translation>データセット&quot;%1&quot;は存在しません。</translation>
    </message>
    <message>
        <source>%1 has no level &quot;%2&quot;.</source>
        <translation>%1にレベル&quot;%2&quot;はありません。</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with a keep time.</source>
        <translation>保持期間のあるテーブル&quot;%1&quot;は存在しません。</translation>
    </message>
    <message>
        <source>The datasets are %1 and %2.</source>
        <translation>データセットは%1と%2です。</translation>
    </message>
    <message>
        <source>The levels are %1.</source>
        <translation>レベルは%1です。</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>%1があります。</translation>
    </message>
    <message>
        <source>A keep time has to be a minute or longer, not &quot;%1&quot;.</source>
        <translation>保持期間は1分以上でなければなりません（&quot;%1&quot;は無効）。</translation>
    </message>
    <message>
        <source>A keep time has to be a minute to 5000 years, not &quot;%1&quot;.</source>
        <translation>保持期間は1分から5000年まででなければなりません（&quot;%1&quot;は無効）。</translation>
    </message>
    <message>
        <source>The run log is kept for at least %1, not &quot;%2&quot;.</source>
        <translation>実行ログの保持期間は%1以上でなければなりません（&quot;%2&quot;は無効）。</translation>
    </message>
    <message>
        <source>%1 is kept for %2; nothing is deleted sooner than that.</source>
        <translation>%1の保持期間は%2です。それより前には何も削除されません。</translation>
    </message>
    <message>
        <source>%1 is kept for ever; nothing is deleted sooner than that.</source>
        <translation>%1は無期限に保持されます。何も削除されません。</translation>
    </message>
    <message>
        <source>Set a shorter retention first: tidemarkctl retention %1 &quot;%2&quot;</source>
        <translation>先に保持期間を短くしてください: tidemarkctl retention %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The range has to end after it begins, and to be %1 days or shorter.</source>
        <translation>期間は、終了が開始より後で、%1日以内でなければなりません。</translation>
    </message>
    <message>
        <source>The range has to end after it begins, and to hold %1 buckets or fewer.</source>
        <translation>期間は、終了が開始より後で、バケットが%1個以内でなければなりません。</translation>
    </message>
    <message>
        <source>The range has to lie in the years 1 to 9999.</source>
        <translation>期間は西暦1年から9999年の間でなければなりません。</translation>
    </message>
    <message>
        <source>The range of a hold has to end after it begins.</source>
        <translation>ホールドの期間は、終了が開始より後でなければなりません。</translation>
    </message>
    <message>
        <source>The hold was not entered: its days and its end have to lie in the years 1 to 9999.</source>
        <translation>ホールドは登録されませんでした。対象の日とホールドの終了は、西暦1年から9999年の間でなければなりません。</translation>
    </message>
    <message>
        <source>Without an end it stays until it is released: --for forever</source>
        <translation>終了を決めない場合は、解除されるまで続きます: --for forever</translation>
    </message>
    <message>
        <source>The hold would have ended already, at %1.</source>
        <translation>ホールドは%1にすでに終了していることになります。</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>ホールド%1は存在しません。</translation>
    </message>
    <message>
        <source>List them: tidemarkctl holds list</source>
        <translation>一覧の表示: tidemarkctl holds list</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>タイムゾーン&quot;%1&quot;は存在しません。</translation>
    </message>
    <message>
        <source>Zones are named like Europe/Berlin.</source>
        <translation>タイムゾーンはEurope/Berlinのような名前です。</translation>
    </message>
    <message>
        <source>pg_cron is not installed in this database, so there is no schedule.</source>
        <translation>このデータベースにはpg_cronがインストールされていないため、スケジュールはありません。</translation>
    </message>
    <message>
        <source>Tidemark has no scheduled job %1.</source>
        <translation>Tidemarkのスケジュール済みジョブ%1は存在しません。</translation>
    </message>
    <message>
        <source>List them: tidemarkctl schedule list</source>
        <translation>一覧の表示: tidemarkctl schedule list</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>終了してから再試行してください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Worker node %1 cannot be reached: %2</source>
        <translation>ワーカーノード%1に接続できません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 prepared transaction(s) on worker nodes are not resolved yet (%2); Citus resolves them by itself</source>
        <translation>
            <numerusform>ワーカーノードに未解決のプリペアドトランザクションが%1件あります（%2）。Citusが自動で解決します</numerusform>
        </translation>
    </message>
    <message>
        <source>held until %1 by %2 (hold %3)</source>
        <translation>%2が%1までホールド（ホールド%3）</translation>
    </message>
    <message>
        <source>held until %1 by %2 (hold %3: %4)</source>
        <translation>%2が%1までホールド（ホールド%3: %4）</translation>
    </message>
    <message>
        <source>held for ever by %1 (hold %2)</source>
        <translation>%1が無期限にホールド（ホールド%2）</translation>
    </message>
    <message>
        <source>held for ever by %1 (hold %2: %3)</source>
        <translation>%1が無期限にホールド（ホールド%2: %3）</translation>
    </message>
    <message>
        <source>other holds keep some of them, too</source>
        <translation>他のホールドも一部を残しています</translation>
    </message>
    <message>
        <source>a hold is being entered</source>
        <translation>ホールドを登録中です</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are not rolled up yet</source>
        <translation>
            <numerusform>%1行がまだロールアップされていません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no partition %2 (any more)</source>
        <translation>%1にパーティション%2は（もう）ありません</translation>
    </message>
    <message>
        <source>rows of %1 are kept for ever</source>
        <translation>%1の行は無期限に保持されます</translation>
    </message>
    <message>
        <source>it is not past its time: it reaches to %1, rows are kept from %2 on</source>
        <translation>まだ保持期間内です。%1まであり、%2以降の行は保持されます</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2</source>
        <translation>
            <numerusform>%1行: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>and other reasons</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>%1 kept: %2</source>
        <translation>%1を維持: %2</translation>
    </message>
    <message>
        <source>raw rows before %1 have been expired</source>
        <translation>%1より前の生データ行は期限切れです</translation>
    </message>
    <message>
        <source>its rollups were carried over from an older rollup, as found: there are no raw rows of them</source>
        <translation>このロールアップは以前のロールアップからそのまま引き継がれたもので、生データ行がありません</translation>
    </message>
    <message>
        <source>there are %1 raw rows, but %2 are rolled up: some raw rows seem to be gone</source>
        <translation>生データ行は%1行ですが、ロールアップ済みは%2行です。一部の生データ行が失われているようです</translation>
    </message>
    <message>
        <source>The days of %1 have no partitions yet</source>
        <translation>%1の日のパーティションがまだありません</translation>
    </message>
    <message>
        <source>Whom tenants are granted to is missing.</source>
        <translation>テナントを付与する相手が指定されていません。</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>ロール&quot;%1&quot;は存在しません。</translation>
    </message>
    <message>
        <source>Tenants are granted to logins, &quot;%1&quot; is one of the groups.</source>
        <translation>テナントはログインに付与します。&quot;%1&quot;はグループです。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is a superuser: it sees every tenant, whatever is granted to it.</source>
        <translation>ロール&quot;%1&quot;はスーパーユーザーです。付与の内容に関係なく、すべてのテナントが見えます。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; bypasses row-level security, as loaders do: it would see every tenant, whatever is granted to it.</source>
        <translation>ロール&quot;%1&quot;は、ローダーと同様に行レベルセキュリティをバイパスします。付与の内容に関係なく、すべてのテナントが見えてしまいます。</translation>
    </message>
    <message>
        <source>Let another role read.</source>
        <translation>閲覧には別のロールを使ってください。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may not read: it is not a member of tidemark_reader.</source>
        <translation>ロール&quot;%1&quot;には閲覧権限がありません。tidemark_readerのメンバーではありません。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is an operator: it sees every tenant, whatever is granted to it.</source>
        <translation>ロール&quot;%1&quot;はオペレーターです。付与の内容に関係なく、すべてのテナントが見えます。</translation>
    </message>
    <message>
        <source>The list of tenants holds a NULL.</source>
        <translation>テナントのリストにNULLがあります。</translation>
    </message>
    <message>
        <source>Who may load is missing.</source>
        <translation>ロードを許可する相手が指定されていません。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may read. A loader bypasses row-level security, so it would see every tenant.</source>
        <translation>ロール&quot;%1&quot;には閲覧権限があります。ローダーは行レベルセキュリティをバイパスするため、すべてのテナントが見えてしまいます。</translation>
    </message>
    <message>
        <source>Let another role load.</source>
        <translation>ロードには別のロールを使ってください。</translation>
    </message>
    <message>
        <source>The sequence tidemark.batch_seq stands at %1, but batches up to %2 are rolled up.</source>
        <translation>シーケンスtidemark.batch_seqは%1ですが、バッチ%2までがロールアップ済みです。</translation>
    </message>
    <message>
        <source>SELECT setval(&apos;tidemark.batch_seq&apos;, %1); then rebuild the rollups of the time since.</source>
        <translation>SELECT setval(&apos;tidemark.batch_seq&apos;, %1); を実行し、それ以降のロールアップを再構築してください。</translation>
    </message>
    <message>
        <source>This needs a transaction at isolation level READ COMMITTED, this one is %1.</source>
        <translation>分離レベルREAD COMMITTEDのトランザクションが必要ですが、現在は%1です。</translation>
    </message>
    <message>
        <source>There is no unfinished run %1 of %2.</source>
        <translation>%2の未完了の実行%1は存在しません。</translation>
    </message>
    <message>
        <source>This session has no run %1.</source>
        <translation>このセッションに実行%1はありません。</translation>
    </message>
    <message>
        <source>That is no outcome of this run (%1): %2.</source>
        <translation>この実行（%1）の結果として正しくありません: %2。</translation>
    </message>
    <message>
        <source>There is no unfinished rollup %1 of %2.</source>
        <translation>%2の未完了のロールアップ%1は存在しません。</translation>
    </message>
    <message>
        <source>%1 is not rebuilt: %2.</source>
        <translation>%1は再構築されません: %2。</translation>
    </message>
    <message>
        <source>Call it again with the same range, and it goes on where it was.</source>
        <translation>同じ期間で再度呼び出すと、続きから再開します。</translation>
    </message>
    <message>
        <source>This session has no running backfill %1.</source>
        <translation>このセッションに実行中のバックフィル%1はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of maintenance.</source>
        <translation>&quot;%1&quot;はメンテナンスの種類ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not how a run is broken off.</source>
        <translation>&quot;%1&quot;は実行を打ち切る方法ではありません。</translation>
    </message>
    <message>
        <source>There is no load %1 of %2.</source>
        <translation>%2のロード%1は存在しません。</translation>
    </message>
    <message>
        <source>That is no outcome of a load: %1.</source>
        <translation>ロードの結果として正しくありません: %1。</translation>
    </message>
    <message>
        <source>A load cannot have stored %1 rows.</source>
        <translation>ロードの保存行数が%1になることはありません。</translation>
    </message>
    <message>
        <source>%1 cannot be taken over: %2.</source>
        <translation>%1を引き継げません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be taken over before the raw rows beside it.</source>
        <translation>%1は、対応する生データ行より先に引き継ぐことはできません。</translation>
    </message>
    <message>
        <source>%1 is not taken over yet: %2.</source>
        <translation>%1はまだ引き継がれていません: %2。</translation>
    </message>
    <message>
        <source>it is not a table of either tutorial</source>
        <translation>どちらのチュートリアルのテーブルでもありません</translation>
    </message>
    <message>
        <source>it has no column %1</source>
        <translation>列%1がありません</translation>
    </message>
    <message>
        <source>its column %1 is %2, not %3</source>
        <translation>列%1の型が%3ではなく%2です</translation>
    </message>
    <message>
        <source>the raw rows taken over before are not rolled up yet</source>
        <translation>先に引き継いだ生データ行がまだロールアップされていません</translation>
    </message>
    <message>
        <source>a transaction writes to it</source>
        <translation>トランザクションが書き込み中です</translation>
    </message>
    <message>
        <source>Run init again when that has ended.</source>
        <translation>それが終了してからinitを再度実行してください。</translation>
    </message>
    <message>
        <source>Run init again when it has ended.</source>
        <translation>それが終了してからinitを再度実行してください。</translation>
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
        <translation>%1からの報告: %2</translation>
    </message>
    <message>
        <source>It was cancelled, or its session ended before it did.</source>
        <translation>キャンセルされたか、完了前にセッションが終了しました。</translation>
    </message>
    <message>
        <source>It was cancelled, or its session ended before it did. Rows may be stored: a load reports their number at its end.</source>
        <translation>キャンセルされたか、完了前にセッションが終了しました。行が保存されている可能性があります。ロードは行数を最後に報告します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) made</source>
        <translation>
            <numerusform>パーティションを%1個作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) dropped, %2 kept</source>
        <translation>
            <numerusform>パーティションを%1個削除、%2個を維持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) deleted from the default partition</source>
        <translation>
            <numerusform>デフォルトパーティションから%1行を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rolled-up bucket(s) deleted</source>
        <translation>
            <numerusform>ロールアップ済みのバケットを%1個削除</numerusform>
        </translation>
    </message>
    <message>
        <source>rows kept for %1</source>
        <translation>行の保持期間は%1</translation>
    </message>
    <message numerus="yes">
        <source>continued at %2; %1 day(s) were done before</source>
        <translation>
            <numerusform>%2から続行。%1日分は完了済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) rebuilt, %2 kept, %3 buckets changed</source>
        <translation>
            <numerusform>%1日分を再構築、%2日分を維持、%3個のバケットを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dropped: raw rows are kept for %2</source>
        <translation>%1を削除: 生データ行の保持期間は%2</translation>
    </message>
    <message>
        <source>rows of the default partition: raw rows are kept for %1</source>
        <translation>デフォルトパーティションの行: 生データ行の保持期間は%1</translation>
    </message>
    <message>
        <source>buckets of %1 from %2 to %3: it is kept for %4</source>
        <translation>%1の%2～%3のバケット: 保持期間は%4</translation>
    </message>
    <message numerus="yes">
        <source>counts of late rows of %1 bucket(s) from %2 to %3: late_bucket is kept for %4</source>
        <translation>
            <numerusform>%2～%3の%1個のバケットの遅延行数: late_bucketの保持期間は%4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s) from %2 to %3 were removed from the run log</source>
        <translation>
            <numerusform>%2～%3の%1件の実行を実行ログから削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed</source>
        <translation>
            <numerusform>%2: %1個のバケットを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed, raw rows trusted</source>
        <translation>
            <numerusform>%2: %1個のバケットを変更（生データ行を優先）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept for %2</source>
        <translation>%1の保持期間は%2</translation>
    </message>
    <message>
        <source>%1 is kept for ever</source>
        <translation>%1は無期限に保持</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot;</source>
        <translation>%1の名前は&quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot;, in %3</source>
        <translation>%1の名前は&quot;%2&quot;（%3）</translation>
    </message>
    <message>
        <source>%1 may see all tenants</source>
        <translation>%1はすべてのテナントを閲覧可能</translation>
    </message>
    <message>
        <source>%1 may see no tenants</source>
        <translation>%1はどのテナントも閲覧不可</translation>
    </message>
    <message>
        <source>%1 may see the tenants %2</source>
        <translation>%1はテナント%2を閲覧可能</translation>
    </message>
    <message>
        <source>%1 may load rows</source>
        <translation>%1は行をロード可能</translation>
    </message>
    <message>
        <source>%1 is resumed</source>
        <translation>%1を再開</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1を一時停止</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, until %5</source>
        <translation>%2のホールド%1: %3～%4、%5まで</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, until %5; %6</source>
        <translation>%2のホールド%1: %3～%4、%5まで。%6</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, for ever</source>
        <translation>%2のホールド%1: %3～%4、無期限</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, for ever; %5</source>
        <translation>%2のホールド%1: %3～%4、無期限。%5</translation>
    </message>
    <message>
        <source>released: %1</source>
        <translation>解除: %1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>extended: %1</source>
        <translation>延長: %1</translation>
    </message>
    <message>
        <source>merged into hold %1: %2</source>
        <translation>ホールド%1に統合: %2</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, enters a hold</source>
        <translation>%2から続く%1のトランザクションがホールドを登録中</translation>
    </message>
    <message>
        <source>A schedule in seconds needs pg_cron 1.5 or newer. This database has pg_cron %1.</source>
        <translation>秒単位のスケジュールにはpg_cron 1.5以降が必要です。このデータベースのpg_cronは%1です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a schedule.</source>
        <translation>&quot;%1&quot;はスケジュールではありません。</translation>
    </message>
    <message>
        <source>Expected the five fields of a crontab, such as &quot;*/5 * * * *&quot;, or &quot;N seconds&quot; with N from 1 to 59.</source>
        <translation>&quot;*/5 * * * *&quot;のようなcrontabの5つのフィールド、または&quot;N seconds&quot;（Nは1から59）を指定してください。</translation>
    </message>
    <message>
        <source>%1 is scheduled for &quot;%2&quot;</source>
        <translation>%1のスケジュールは&quot;%2&quot;</translation>
    </message>
    <message>
        <source>This login may not see tenant %1.</source>
        <translation>このログインにテナント%1の閲覧権限はありません。</translation>
    </message>
    <message>
        <source>This database has no session %1.</source>
        <translation>このデータベースにセッション%1はありません。</translation>
    </message>
    <message>
        <source>List them: tidemarkctl sessions</source>
        <translation>一覧の表示: tidemarkctl sessions</translation>
    </message>
    <message>
        <source>This login may not end session %1 of %2.</source>
        <translation>このログインは%2のセッション%1を終了できません。</translation>
    </message>
    <message>
        <source>A superuser can allow it: GRANT pg_signal_backend TO %1</source>
        <translation>スーパーユーザーが許可できます: GRANT pg_signal_backend TO %1</translation>
    </message>
    <message>
        <source>Only a superuser may end the session of a superuser.</source>
        <translation>スーパーユーザーのセッションを終了できるのはスーパーユーザーのみです。</translation>
    </message>
    <message>
        <source>It belongs to the server itself.</source>
        <translation>サーバー自体のセッションです。</translation>
    </message>
    <message>
        <source>statement of session %1 of %2 cancelled</source>
        <translation>%2のセッション%1のステートメントをキャンセル</translation>
    </message>
    <message>
        <source>session %1 of %2 terminated</source>
        <translation>%2のセッション%1を強制終了</translation>
    </message>
    <message>
        <source>There is no alert rule %1.</source>
        <translation>アラートルール%1は存在しません。</translation>
    </message>
    <message>
        <source>List them: tidemarkctl alerts list</source>
        <translation>一覧の表示: tidemarkctl alerts list</translation>
    </message>
    <message>
        <source>There is no measure &quot;%1&quot;.</source>
        <translation>指標&quot;%1&quot;は存在しません。</translation>
    </message>
    <message>
        <source>The measures are %1.</source>
        <translation>指標は%1です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a condition.</source>
        <translation>&quot;%1&quot;は条件ではありません。</translation>
    </message>
    <message>
        <source>Expected above, below, rises, falls or silent.</source>
        <translation>above、below、rises、falls、silentのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>An alert rule needs a tenant.</source>
        <translation>アラートルールにはテナントが必要です。</translation>
    </message>
    <message>
        <source>An alert rule needs a name of at most 200 characters.</source>
        <translation>アラートルールには200文字以内の名前が必要です。</translation>
    </message>
    <message>
        <source>The window of an alert rule must be between 1 minute and 1 day.</source>
        <translation>アラートルールの評価期間は1分から1日まででなければなりません。</translation>
    </message>
    <message>
        <source>Only rules on events or requests can wait for missing data.</source>
        <translation>データ欠落を条件にできるのは、イベントまたはリクエストのルールのみです。</translation>
    </message>
    <message>
        <source>An alert rule needs a threshold of 0 or more.</source>
        <translation>アラートルールには0以上のしきい値が必要です。</translation>
    </message>
    <message>
        <source>The clear threshold must not lie beyond the threshold.</source>
        <translation>解除しきい値がしきい値を超えてはいけません。</translation>
    </message>
    <message>
        <source>How long a condition must hold, or be over, must be at most 1 day.</source>
        <translation>条件の継続時間と解消後の時間は、最長1日でなければなりません。</translation>
    </message>
    <message>
        <source>%1 cannot be limited to one event type.</source>
        <translation>%1は1つのイベントタイプに限定できません。</translation>
    </message>
    <message>
        <source>The rollups do not count %1 by country.</source>
        <translation>ロールアップは%1を国別に数えていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code, such as DE.</source>
        <translation>&quot;%1&quot;はDEのような国コードではありません。</translation>
    </message>
    <message>
        <source>There can be at most %1 alert rules.</source>
        <translation>アラートルールは最大%1件です。</translation>
    </message>
    <message>
        <source>There is no right &quot;%1&quot;: expected reader, operator or ingest.</source>
        <translation>権限&quot;%1&quot;は存在しません。reader、operator、ingestのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; has the right &quot;%2&quot; through the role &quot;%3&quot;.</source>
        <translation>ロール&quot;%1&quot;は、ロール&quot;%3&quot;を通じて権限&quot;%2&quot;を持っています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) of alert rules from %2 to %3: alert_change is kept for %4</source>
        <translation>
            <numerusform>%2～%3のアラートルールの変更%1件: alert_changeの保持期間は%4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 granted</source>
        <translation>%1: %2を付与</translation>
    </message>
    <message>
        <source>%1: %2 withdrawn</source>
        <translation>%1: %2を取り消し</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 added</source>
        <translation>テナント%3のアラートルール%1（&quot;%2&quot;）を追加</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 changed</source>
        <translation>テナント%3のアラートルール%1（&quot;%2&quot;）を変更</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 removed</source>
        <translation>テナント%3のアラートルール%1（&quot;%2&quot;）を削除</translation>
    </message>
    <message>
        <source>rows from %1 to %2 have been deleted</source>
        <translation>%1～%2の行が削除されています</translation>
    </message>
    <message>
        <source>its window has more than %1 raw rows that no rollup covers</source>
        <translation>評価期間に、ロールアップされていない生データ行が%1行を超えて存在します</translation>
    </message>
    <message>
        <source>no matching rows in its window</source>
        <translation>評価期間に該当する行がありません</translation>
    </message>
    <message>
        <source>no rows one week earlier to compare with</source>
        <translation>比較対象となる1週間前の行がありません</translation>
    </message>
    <message>
        <source>rollups kept changing while it was read</source>
        <translation>読み込み中にロールアップの更新が続きました</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; inherits nothing from its groups (NOINHERIT): what is granted to it would have no effect.</source>
        <translation>ロール&quot;%1&quot;はグループから権限を継承しません（NOINHERIT）。付与しても効果がありません。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; sees other tenants through the role &quot;%2&quot;.</source>
        <translation>ロール&quot;%1&quot;は、ロール&quot;%2&quot;を通じて他のテナントを閲覧できます。</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 cannot be evaluated: %4</source>
        <translation>テナント%3のアラートルール%1（&quot;%2&quot;）を評価できません: %4</translation>
    </message>
    <message>
        <source>some rollups in its window were made before its measure was recorded</source>
        <translation>評価期間の一部のロールアップは、この指標の記録開始より前に作られたものです</translation>
    </message>
    <message>
        <source>an error on the server; the run log has the details</source>
        <translation>サーバーのエラー。詳細は実行ログにあります</translation>
    </message>
    <message>
        <source>a worker node cannot be reached</source>
        <translation>ワーカーノードに接続できません</translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation>メモ%1はありません。</translation>
    </message>
    <message>
        <source>List them: tidemarkctl annotations list</source>
        <translation>一覧: tidemarkctl annotations list</translation>
    </message>
    <message>
        <source>A note needs a text of at most 500 characters.</source>
        <translation>メモには500文字以内のテキストが必要です。</translation>
    </message>
    <message>
        <source>The text of a note must be one line without invisible characters.</source>
        <translation>メモのテキストは、見えない文字を含まない1行である必要があります。</translation>
    </message>
    <message>
        <source>A note needs a start, and an end that is not before it.</source>
        <translation>メモには開始と、それより前でない終了が必要です。</translation>
    </message>
    <message>
        <source>Only operators write notes for all tenants.</source>
        <translation>全テナントのメモを書けるのはオペレーターだけです。</translation>
    </message>
    <message>
        <source>Note %1 was written by %2: only its author and operators may change or remove it.</source>
        <translation>メモ%1は%2が書いたものです。変更や削除ができるのは作成者とオペレーターだけです。</translation>
    </message>
    <message>
        <source>There can be at most %2 notes for %1.</source>
        <translation>%1のメモは最大%2件です。</translation>
    </message>
    <message>
        <source>note %1 for %2 added</source>
        <translation>%2のメモ%1を追加</translation>
    </message>
    <message>
        <source>note %1 for %2 changed</source>
        <translation>%2のメモ%1を変更</translation>
    </message>
    <message>
        <source>note %1 for %2 removed</source>
        <translation>%2のメモ%1を削除</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>テナント%1</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>すべてのテナント</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>the record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1は有効なUTF-8ではありません</translation>
    </message>
    <message>
        <source>%1 contains a NUL byte, which the server cannot store</source>
        <translation>%1に、サーバーが保存できないNULバイトがあります</translation>
    </message>
    <message>
        <source>a quote is not allowed here: a cell with quotes must be quoted as a whole, with its own quotes doubled</source>
        <translation>ここに引用符は使えません。引用符を含むセルは全体を引用符で囲み、中の引用符は二重にしてください</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>wrong number of columns (expected, found): %2</source>
        <translation>列数が違います（期待値、実際）: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1は整数ではありません</translation>
    </message>
    <message>
        <source>%1 is out of range (0 to 2147483647)</source>
        <translation>%1が範囲外です（0～2147483647）</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1は時刻ではありません</translation>
    </message>
    <message>
        <source>%1 is before 1970 or more than a year in the future</source>
        <translation>%1が1970年より前か、1年以上先の未来です</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1はテキストではありません</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1が長すぎます</translation>
    </message>
    <message>
        <source>%1 contains a line break</source>
        <translation>%1に改行が含まれています</translation>
    </message>
    <message>
        <source>%1 is not valid JSON</source>
        <translation>%1は有効なJSONではありません</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1はJSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>%1 contains \u0000, which the server cannot store</source>
        <translation>%1に、サーバーが保存できない\u0000が含まれています</translation>
    </message>
    <message>
        <source>%1 contains half of a surrogate pair</source>
        <translation>%1にサロゲートペアの片方だけが含まれています</translation>
    </message>
    <message>
        <source>%1 contains a number that is too large for the server</source>
        <translation>%1に、サーバーには大きすぎる数値が含まれています</translation>
    </message>
    <message>
        <source>%1 is nested too deeply</source>
        <translation>%1の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>%1 is not an HTTP status</source>
        <translation>%1はHTTPステータスではありません</translation>
    </message>
    <message>
        <source>%1 is not a response time</source>
        <translation>%1は応答時間ではありません</translation>
    </message>
    <message>
        <source>the message has no value</source>
        <translation>メッセージに値がありません</translation>
    </message>
    <message>
        <source>the server refused it: %2</source>
        <translation>サーバーに拒否されました: %2</translation>
    </message>
    <message>
        <source>the line does not match the log format from character %2 on</source>
        <translation>行の%2文字目以降がログ形式に一致しません</translation>
    </message>
    <message>
        <source>the record is longer than %1 bytes; only its start is kept</source>
        <translation>レコードが%1バイトを超えています。先頭部分のみ保持されます</translation>
    </message>
    <message>
        <source>the header that names the columns could not be read; correct it first</source>
        <translation>列名を示すヘッダーを読み取れませんでした。先に修正してください</translation>
    </message>
    <message>
        <source>an earlier run stored the beginning of this line as a record, because the file ended there</source>
        <translation>ファイルがここで終わっていたため、以前の実行でこの行の先頭部分がレコードとして保存されました</translation>
    </message>
    <message>
        <source>%1 is not an address: &quot;%2&quot;. If the log names clients by host name, choose the log format</source>
        <translation>%1はアドレスではありません: &quot;%2&quot;。ログのクライアントがホスト名で記録されている場合は、ログ形式を選択してください</translation>
    </message>
    <message>
        <source>the record is not a request</source>
        <translation>レコードはリクエストではありません</translation>
    </message>
    <message>
        <source>%1 contains an invalid escape (for nginx, set escape=json in the log format)</source>
        <translation>%1に無効なエスケープが含まれています（nginxの場合は、ログ形式にescape=jsonを設定してください）</translation>
    </message>
    <message>
        <source>the line matches none of the recognized log formats</source>
        <translation>行が、判定されたどのログ形式にも一致しません</translation>
    </message>
    <message>
        <source>%1 is not an address: &quot;%2&quot;</source>
        <translation>%1はアドレスではありません: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is out of range (0 to 9223372036854775807)</source>
        <translation>%1が範囲外です（0～9223372036854775807）</translation>
    </message>
    <message>
        <source>no #Fields line before it says what the fields of the line are</source>
        <translation>この行より前に、フィールドを示す#Fields行がありません</translation>
    </message>
    <message>
        <source>the fields of the line are not those of an HTTP request (#Fields)</source>
        <translation>行のフィールドがHTTPリクエストのものではありません（#Fields）</translation>
    </message>
</context>
<context>
    <name>RejectsDialog</name>
    <message>
        <source>Rejected records</source>
        <translation>拒否されたレコード</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>No pane has numbers that could be saved.</source>
        <translation>保存できる数値のあるペインがありません。</translation>
    </message>
    <message>
        <source>A report is a file that ends with .pdf, .png or .zip: %1 does not.</source>
        <translation>レポートのファイル名は.pdf、.png、.zipのいずれかで終わる必要があります（%1は不可）。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>別のフォルダーを選ぶか、ディスクの空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>Avg. response</source>
        <translation>平均応答時間</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>転送量</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Retention of each table</source>
        <translation>各テーブルの保持期間</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Held regardless of retention</source>
        <translation>保持期間に関係なくホールド中</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>Release hold…</source>
        <translation>ホールドを解除…</translation>
    </message>
    <message>
        <source>What would be deleted, day by day</source>
        <translation>削除されるもの（日ごと）</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Nothing in %1 would be deleted. The disk must have room for all of it.</source>
        <translation>%1からは何も削除されません。ディスクにそのすべてが収まる容量が必要です。</translation>
    </message>
    <message>
        <source>Nothing in %1 would be deleted now.</source>
        <translation>現在、%1から削除されるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source> in %n bucket(s)</source>
        <translation>
            <numerusform> %n個のバケットの</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n partition(s)</source>
        <translation>
            <numerusform> %n個のパーティションの</numerusform>
        </translation>
    </message>
    <message>
        <source>The next upkeep would delete %1 rows of %2%3 (%4).</source>
        <translation>次回のメンテナンスで、%2の%3%1行（%4）が削除されます。</translation>
    </message>
    <message>
        <source>%1 older rows would be kept: %2.</source>
        <translation>%1行の古い行が残ります: %2。</translation>
    </message>
    <message>
        <source>Data from %1 onwards would be kept.</source>
        <translation>%1以降のデータが残ります。</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Unknown column &quot;%1&quot;: expected %2.</source>
        <translation>列&quot;%1&quot;は存在しません。%2を指定してください。</translation>
    </message>
    <message>
        <source>The filter by %1 has no value.</source>
        <translation>%1のフィルターに値がありません。</translation>
    </message>
    <message>
        <source>The filter by %1 has a character that no stored text can hold.</source>
        <translation>%1のフィルターに、保存されるテキストには含まれえない文字があります。</translation>
    </message>
    <message>
        <source>The filter by %2 needs a whole number, or a range such as 300..350, not %1.</source>
        <translation>%2のフィルターには整数または300..350のような範囲が必要です（%1は無効）。</translation>
    </message>
</context>
<context>
    <name>SchemaVersion</name>
    <message>
        <source>The schema has version %1. This program supports versions up to %2 and never writes to a newer one.</source>
        <translation>スキーマのバージョンは%1です。このプログラムは%2までに対応しており、それより新しいものには書き込みません。</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer.</source>
        <translation>このコンピューターのTidemarkを更新してください。</translation>
    </message>
    <message>
        <source>The schema has version %1; this needs version %2.</source>
        <translation>スキーマのバージョンは%1ですが、バージョン%2が必要です。</translation>
    </message>
    <message>
        <source>The schema has version %1, newer than this program&apos;s %2. Numbers are shown, but nothing is written. Update Tidemark on this computer.</source>
        <translation>スキーマのバージョン%1は、このプログラムの%2より新しいものです。数値は表示されますが、書き込みは行われません。このコンピューターのTidemarkを更新してください。</translation>
    </message>
    <message>
        <source>The schema has version %1, older than this program&apos;s %2, so some of what this program shows is missing. Run: tidemarkctl init</source>
        <translation>スキーマのバージョン%1は、このプログラムの%2より古いため、一部の情報を表示できません。次を実行してください: tidemarkctl init</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>5 seconds from</source>
        <translation>5秒間の開始</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>From raw rows</source>
        <translation>うち生データ行</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>%1: %2, previously %3</source>
        <translation>%1: %2、以前%3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>平均応答時間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>Latest %1, lowest %2, highest %3.</source>
        <translation>最新%1、最小%2、最大%3。</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>割り当て不能</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>割り当て不能</translation>
    </message>
    <message>
        <source>%1: %2, no data for the previous period</source>
        <translation>%1: %2、直前の期間はデータなし</translation>
    </message>
    <message>
        <source>Success (2xx)</source>
        <translation>成功（2xx）</translation>
    </message>
    <message>
        <source>Redirects (3xx)</source>
        <translation>リダイレクト（3xx）</translation>
    </message>
    <message>
        <source>Client errors (4xx)</source>
        <translation>クライアントエラー（4xx）</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>サーバーエラー（5xx）</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>その他のステータス</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Countries: %1</source>
        <translation>国: %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>Change from the previous range of the same length.</source>
        <translation>変化は、同じ長さの直前の期間との比較です。</translation>
    </message>
    <message>
        <source>Countries: %1.</source>
        <translation>国: %1。</translation>
    </message>
    <message>
        <source>Top country: %1 with %2, %3.</source>
        <translation>最多の国: %1、%2、%3。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>%1, chosen by the filter</source>
        <translation>%1（フィルターで選択）</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1（コード%2）</translation>
    </message>
    <message>
        <source>Chosen: %1 of all</source>
        <translation>選択: 全体の%1</translation>
    </message>
    <message>
        <source>The filter by country only marks rows here: shares stay those of all countries.</source>
        <translation>国のフィルターは、ここでは行を強調するだけです。割合は全か国に対するものです。</translation>
    </message>
    <message>
        <source>change from %1</source>
        <translation>%1からの変化</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Response (ms)</source>
        <translation>応答（ms）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Known times</source>
        <translation>判明した応答時間</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最も遅い値</translation>
    </message>
    <message>
        <source>Within the threshold</source>
        <translation>しきい値以内</translation>
    </message>
    <message>
        <source>Apdex</source>
        <translation>Apdex</translation>
    </message>
    <message>
        <source>No status logged</source>
        <translation>ステータスの記録なし</translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests</source>
        <translation>%1: %3件中%2件のリクエスト</translation>
    </message>
    <message>
        <source>Errors: %1 with 4xx and 5xx · %2 with 5xx alone</source>
        <translation>エラー: 4xxと5xxで%1 · 5xxのみで%2</translation>
    </message>
    <message>
        <source>Only %1: shares are of these</source>
        <translation>%1のみ: 割合はこれらに対するものです</translation>
    </message>
    <message>
        <source>Every status as the server logged it.</source>
        <translation>サーバーが記録したすべてのステータスです。</translation>
    </message>
    <message>
        <source>Most frequent: %1, %2.</source>
        <translation>最多: %1、%2。</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
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
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>steady</source>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>keeps growing</source>
        <translation>増加し続ける</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%n日後に%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Rows (estimate)</source>
        <translation>行数（推定）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Growth per day</source>
        <translation>1日の増加量</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最古</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>raw rows</source>
        <translation>生データ行</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1 does not answer: its disk is not known.</source>
        <translation>%1が応答しません。ディスクの状態は不明です。</translation>
    </message>
    <message>
        <source>%1 of %2 are free on the disk.</source>
        <translation>ディスクの空きは%2中%1です。</translation>
    </message>
    <message>
        <source>How much of the disk is free is not known: PostgreSQL does not tell. Check it on the server.</source>
        <translation>PostgreSQLからはディスクの空き容量が分かりません。サーバーで確認してください。</translation>
    </message>
    <message>
        <source>These tables take %1 and grow by %2 a day.</source>
        <translation>これらのテーブルの使用量は%1で、1日に%2増加しています。</translation>
    </message>
    <message>
        <source>These tables take %1 and do not grow.</source>
        <translation>これらのテーブルの使用量は%1で、増加していません。</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the disk is full in %n day(s).</source>
        <translation>
            <numerusform>このままでは、ディスクは%n日後に満杯になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the present retention they end at %1.</source>
        <translation>現在の保持期間では、最終的に%1になります。</translation>
    </message>
    <message>
        <source>What is younger than a day is not counted in the growth yet.</source>
        <translation>作成から1日未満のものは、まだ増加量に含まれません。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>next upkeep</source>
        <translation>次回のメンテナンス</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later, about</source>
        <translation>
            <numerusform>約%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 rows where it had %3</source>
        <translation>%1の行数が%3から%2になりました</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold %1 rows: none is lost, and %2 late rows came meanwhile.</source>
        <translation>数え直したところ、この時期のロールアップは%1行です。失われた行はなく、その間に遅延行が%2行届きました。</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold %1 rows, as before.</source>
        <translation>数え直したところ、この時期のロールアップは以前と同じ%1行です。</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold less than before: %1. Unless the audit trail shows an expired level or a rebuilt day of that time, restore them from a backup, and report this.</source>
        <translation>数え直したところ、この時期のロールアップが以前より少なくなっています: %1。監査ログにこの時期のレベルの期限切れや日の再構築がなければ、バックアップから復元し、この問題を報告してください。</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No record has a time: the load time is stored (%1).</source>
        <translation>どのレコードにも時刻がないため、ロード時刻を保存しました（%1）。</translation>
    </message>
    <message>
        <source>No record has a URL (%1).</source>
        <translation>どのレコードにもURLがありません（%1）。</translation>
    </message>
    <message>
        <source>No record has a client address (%1).</source>
        <translation>どのレコードにもクライアントアドレスがありません（%1）。</translation>
    </message>
    <message>
        <source>Recognized as %1: %2</source>
        <translation>%1と判定しました: %2</translation>
    </message>
    <message>
        <source>Nothing from %1 was stored. It looks like %2. Load it with: %3</source>
        <translation>%1からは何も保存されませんでした。%2のようです。次のようにロードしてください: %3</translation>
    </message>
    <message>
        <source>Nothing from %1 was stored. It looks like %2.</source>
        <translation>%1からは何も保存されませんでした。%2のようです。</translation>
    </message>
    <message>
        <source>Ignored, because the table has no column for them: %1</source>
        <translation>テーブルに対応する列がないため無視しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no HTTP status (0, 000, or truncated): stored with status 0.</source>
        <translation>
            <numerusform>%n件のリクエストにHTTPステータスがありません（0、000、または途中で切れた値）。ステータス0として保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a URL that the server truncated when it logged it: stored as far as it goes.</source>
        <translation>
            <numerusform>%n件のリクエストのURLは、サーバーがログに記録する際に切り詰めたものです。残っている部分を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored, so nothing is held. Rows that an earlier load stored are held with &quot;tidemarkctl holds add&quot;, by an operator.</source>
        <translation>何も保存されなかったため、何もホールドされていません。以前のロードで保存された行は、オペレーターが&quot;tidemarkctl holds add&quot;でホールドできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not requests and are not counted: HTTP/2 connections (&quot;PRI * HTTP/2.0&quot;), or what the server did by itself.</source>
        <translation>
            <numerusform>%n行はリクエストではないため数えていません。HTTP/2接続（&quot;PRI * HTTP/2.0&quot;）か、サーバー自身の動作によるものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a time without a time zone: read as UTC.</source>
        <translation>
            <numerusform>%n件のリクエストの時刻にタイムゾーンがないため、UTCとして読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no country: %1 knows no addresses of their kind (IPv4 or IPv6).</source>
        <translation>
            <numerusform>%n件のリクエストは国が不明です。%1には、その種類のアドレス（IPv4またはIPv6）がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>The keychain has no password for this login.</source>
        <translation>キーチェーンにこのログインのパスワードがありません。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>キーチェーンのロックが解除されませんでした。</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>このコンピューターで応答するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>In a table: sort by this column, ascending</source>
        <translation>表: この列で昇順に並べ替え</translation>
    </message>
    <message>
        <source>In a table: sort by this column, descending</source>
        <translation>表: この列で降順に並べ替え</translation>
    </message>
</context>
<context>
    <name>TenantSidebar</name>
    <message>
        <source>Find a tenant (Ctrl+K)</source>
        <translation>テナントを検索（Ctrl+K）</translation>
    </message>
    <message>
        <source>Find a tenant by name or number</source>
        <translation>名前または番号でテナントを検索</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>All tenants beside each other (Ctrl+Shift+O)</source>
        <translation>すべてのテナントを並べて表示（Ctrl+Shift+O）</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>UniquesPane</name>
    <message>
        <source>Check exactly…</source>
        <translation>正確に確認…</translation>
    </message>
    <message>
        <source>Count in the raw rows; it says first how many have to be read</source>
        <translation>生データ行を数えます。読み込む行数を先に表示します</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>イベントを表示</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Show HTTP requests</source>
        <translation>HTTPリクエストを表示</translation>
    </message>
    <message>
        <source>Previous range (Alt+Left)</source>
        <translation>前の期間に戻る（Alt+Left）</translation>
    </message>
    <message>
        <source>Previous range</source>
        <translation>前の期間に戻る</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>Last 24 hours, per quarter hour</source>
        <translation>過去24時間（15分単位）</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>Last 7 days, per hour</source>
        <translation>過去7日間（1時間単位）</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>Last 30 days, per day</source>
        <translation>過去30日間（1日単位）</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>Last 90 days, per day</source>
        <translation>過去90日間（1日単位）</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Time zone that defines days and hours</source>
        <translation>日と時間の区切りを決めるタイムゾーン</translation>
    </message>
    <message>
        <source>Pause live counts (Ctrl+P)</source>
        <translation>ライブカウントを一時停止（Ctrl+P）</translation>
    </message>
    <message>
        <source>Pause live counts</source>
        <translation>ライブカウントを一時停止</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <translation>今すぐ更新（F5）</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Theme: light, dark or system</source>
        <translation>テーマ: ライト、ダーク、システム</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Administration (Ctrl+Shift+A)</source>
        <translation>管理（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Earlier by the length of the range (Alt+Shift+Left)</source>
        <translation>期間の長さだけ前へ（Alt+Shift+Left）</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Last 365 days, per day</source>
        <translation>過去365日間（1日単位）</translation>
    </message>
    <message>
        <source>Days, weeks and months of the calendar, or any other range</source>
        <translation>暦の日・週・月、またはその他の期間</translation>
    </message>
    <message>
        <source>Later by the length of the range (Alt+Shift+Right)</source>
        <translation>期間の長さだけ後へ（Alt+Shift+Right）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
</context>
<context>
    <name>ViewSettings</name>
    <message>
        <source>The settings could not be read and were moved to %1. The window starts with defaults.</source>
        <translation>設定を読み込めなかったため、%1に移動しました。ウィンドウは既定の設定で開きます。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. The window starts with defaults.</source>
        <translation>%1の設定を読み込めません。ウィンドウは既定の設定で開きます。</translation>
    </message>
    <message>
        <source>The time zone %1, which was chosen before, is not known on this computer. Times are shown in the computer&apos;s own zone.</source>
        <translation>以前に選択したタイムゾーン%1は、このコンピューターにありません。時刻はコンピューターのタイムゾーンで表示します。</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>This view cannot be opened: its field “%1” cannot be “%2”.</source>
        <translation>このビューを開けません。フィールド「%1」に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>Ask for the view to be saved again.</source>
        <translation>ビューを保存し直すよう依頼してください。</translation>
    </message>
    <message>
        <source>This is no view of Tidemark.</source>
        <translation>Tidemarkのビューではありません。</translation>
    </message>
    <message>
        <source>Save a view with “Save view to a file…”, or copy its link.</source>
        <translation>「ビューをファイルに保存…」で保存するか、リンクをコピーしてください。</translation>
    </message>
    <message>
        <source>This view was saved by a newer Tidemark (version %1 of views; this one reads up to %2).</source>
        <translation>このビューは、より新しいTidemarkで保存されたものです（ビューのバージョン%1。このTidemarkが読めるのは%2まで）。</translation>
    </message>
    <message>
        <source>Install a newer Tidemark.</source>
        <translation>より新しいTidemarkをインストールしてください。</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>%1を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>別のフォルダーを選ぶか、ディスクの空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>WorkerNode</name>
    <message>
        <source>This is a worker node of a Citus cluster, not its coordinator.</source>
        <translation>これはCitusクラスターのワーカーノードで、コーディネーターではありません。</translation>
    </message>
    <message>
        <source>This is a worker of %1.</source>
        <translation>これは%1のワーカーです。</translation>
    </message>
    <message>
        <source>Connect to the coordinator.</source>
        <translation>コーディネーターに接続してください。</translation>
    </message>
    <message>
        <source>Connect to its coordinator, %1.</source>
        <translation>コーディネーター%1に接続してください。</translation>
    </message>
</context>
<context>
    <name>ZonePicker</name>
    <message>
        <source>Time zones</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>City, country or offset</source>
        <translation>都市、国、またはオフセット</translation>
    </message>
</context>
<context>
    <name>countryName</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, by its ISO 639 code</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>The rows have no country, or what is no country code: A1 (anonymous proxy) or T1 (Tor), for example.</source>
        <translation>行に国がないか、国コードではないものが入っています（A1（匿名プロキシ）やT1（Tor）など）。</translation>
    </message>
    <message>
        <source>User-assigned code: content delivery networks and GeoIP tables use it where the country is not known.</source>
        <translation>ユーザー割り当てコード: CDNやGeoIPデータベースが、国が不明な場合に使います。</translation>
    </message>
    <message>
        <source>User-assigned code: used for an unknown country.</source>
        <translation>ユーザー割り当てコード: 国が不明な場合に使われます。</translation>
    </message>
    <message>
        <source>Reserved code of the European Union: GeoIP tables use it for addresses in Europe whose country is not known.</source>
        <translation>欧州連合の予約コード: GeoIPデータベースが、国が不明なヨーロッパのアドレスに使います。</translation>
    </message>
    <message>
        <source>No country: GeoIP tables use it for addresses in Asia and the Pacific whose country is not known.</source>
        <translation>国ではありません: GeoIPデータベースが、国が不明なアジア太平洋のアドレスに使います。</translation>
    </message>
    <message>
        <source>Reserved code of the United Nations.</source>
        <translation>国際連合の予約コード。</translation>
    </message>
    <message>
        <source>Reserved code of the United Kingdom, whose own is GB.</source>
        <translation>イギリスの予約コード（正式なコードはGB）。</translation>
    </message>
    <message>
        <source>User-assigned code that is in general use for Kosovo.</source>
        <translation>コソボに広く使われているユーザー割り当てコード。</translation>
    </message>
    <message>
        <source>User-assigned code: it means what whoever wrote the rows says.</source>
        <translation>ユーザー割り当てコード: 意味は、行を書き込んだ側が決めたものです。</translation>
    </message>
    <message>
        <source>This code is in no list of countries.</source>
        <translation>このコードはどの国の一覧にもありません。</translation>
    </message>
</context>
<context>
    <name>layerText</name>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>（タイプなし）</translation>
    </message>
</context>
<context>
    <name>tidemark::BackfillModel</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>checked; no changes needed</source>
        <translation>確認済み、変更の必要なし</translation>
    </message>
    <message>
        <source>rebuilt; buckets changed: %1</source>
        <translation>再構築済み、変更したバケット: %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>same number of rows; sums, countries or sketches differ</source>
        <translation>行数は同じだが、合計、国、またはスケッチが異なる</translation>
    </message>
    <message>
        <source>%1 more rows</source>
        <translation>%1行増加</translation>
    </message>
    <message>
        <source>%1 fewer rows</source>
        <translation>%1行減少</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>以前の行数</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>以後の行数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>past its retention in %1</source>
        <translation>%1では保持期間切れ</translation>
    </message>
</context>
<context>
    <name>tidemark::CoverageModel</name>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>raw rows expired</source>
        <translation>生データ行は期限切れ</translation>
    </message>
    <message>
        <source>late rows added</source>
        <translation>遅延行を追加</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>rollup failed</source>
        <translation>ロールアップ失敗</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>All its rows are rolled up, and the raw rows still exist.</source>
        <translation>すべての行がロールアップ済みで、生データ行も残っています。</translation>
    </message>
    <message>
        <source>All its rows are rolled up. Its raw rows are gone, so it cannot be rebuilt.</source>
        <translation>すべての行がロールアップ済みです。生データ行がないため、再構築できません。</translation>
    </message>
    <message>
        <source>Complete. Late rows were added after it was completed.</source>
        <translation>完了。完了後に遅延行が追加されました。</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>まだ終わっていません。</translation>
    </message>
    <message>
        <source>It has ended, and some of its rows wait for the next rollup.</source>
        <translation>終了しましたが、一部の行が次のロールアップを待っています。</translation>
    </message>
    <message>
        <source>It is waiting, and the last rollup failed: see the audit trail for the reason.</source>
        <translation>待機中です。前回のロールアップは失敗しました。理由は監査ログを確認してください。</translation>
    </message>
    <message>
        <source>The rollup is past its retention and was deleted.</source>
        <translation>ロールアップは保持期間を過ぎたため削除されました。</translation>
    </message>
    <message>
        <source>Rows not rolled up yet: %1.</source>
        <translation>まだロールアップされていない行: %1。</translation>
    </message>
    <message>
        <source>Late rows added: %1.</source>
        <translation>追加された遅延行: %1。</translation>
    </message>
    <message>
        <source>It cannot be rebuilt: its raw rows no longer exist.</source>
        <translation>再構築できません。生データ行がもうありません。</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day&apos;s row</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month&apos;s row</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>How many late rows were added is no longer known.</source>
        <translation>追加された遅延行の数は、もう分かりません。</translation>
    </message>
</context>
<context>
    <name>tidemark::Formatter</name>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday, day</comment>
        <translation>d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day, month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: weekday, day, month</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format with weekday and year</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1 of the minute</source>
        <translation>1分の%1</translation>
    </message>
    <message>
        <source>%1 of the quarter hour</source>
        <translation>15分の%1</translation>
    </message>
    <message>
        <source>%1 of the hour</source>
        <translation>1時間の%1</translation>
    </message>
    <message>
        <source>%1 of the day</source>
        <translation>1日の%1</translation>
    </message>
    <message>
        <source>Rollup</source>
        <translation>ロールアップ</translation>
    </message>
    <message>
        <source>Raw rows</source>
        <translation>生データ行</translation>
    </message>
    <message>
        <source>Rollup + raw rows</source>
        <translation>ロールアップ + 生データ行</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTPリクエスト</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>quarter hour</source>
        <translation>15分</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>未ロールアップ</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>テナント%1</translation>
    </message>
    <message>
        <source>future</source>
        <translation>未到来</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>a number that rows are missing from</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>no prior data</source>
        <translation>以前のデータなし</translation>
    </message>
    <message>
        <source>partial data</source>
        <translation>データ不完全</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>partial: rows are missing</source>
        <translation>不完全: 行が欠けています</translation>
    </message>
    <message>
        <source>data expired</source>
        <translation>データは期限切れ</translation>
    </message>
</context>
<context>
    <name>tidemark::OverviewModel</name>
    <message>
        <source>not read yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1、昇順</translation>
    </message>
</context>
<context>
    <name>tidemark::TenantModel</name>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>テナントはまだありません</translation>
    </message>
    <message>
        <source>No match among %1</source>
        <translation>%1件中に一致なし</translation>
    </message>
    <message>
        <source>Showing %1 of %2 matches</source>
        <translation>一致%2件中%1件を表示</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%2件中%1件が一致</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%2件中%1件を表示</translation>
    </message>
    <message>
        <source>Tenants: %1</source>
        <translation>テナント: %1</translation>
    </message>
    <message>
        <source>%1, tenant %2</source>
        <translation>%1、テナント%2</translation>
    </message>
    <message>
        <source>%1, tenant %2, pinned</source>
        <translation>%1、テナント%2、ピン留め</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1、表示中</translation>
    </message>
</context>
<context>
    <name>tidemark::app::ConnectionDesk</name>
    <message>
        <source>Another connection is called “%1”.</source>
        <translation>「%1」という接続がすでにあります。</translation>
    </message>
    <message>
        <source>The password stays in memory until you close Tidemark.</source>
        <translation>パスワードは、Tidemarkを閉じるまでメモリ内に保持されます。</translation>
    </message>
    <message>
        <source>The password could not be removed from the keychain. %1</source>
        <translation>キーチェーンからパスワードを削除できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>tidemark::app::CoordinatorSession</name>
    <message>
        <source>The keychain does not answer. Enter the password, or unlock the keychain.</source>
        <translation>キーチェーンが応答しません。パスワードを入力するか、キーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>The password stays in memory until you close Tidemark.</source>
        <translation>パスワードは、Tidemarkを閉じるまでメモリ内に保持されます。</translation>
    </message>
</context>
<context>
    <name>tidemark::app::Dashboard</name>
    <message>
        <source>The settings cannot be saved (disk full or read-only). Pins and layout are lost when you close the window.</source>
        <translation>設定を保存できません（ディスクがいっぱいか、読み取り専用です）。ウィンドウを閉じると、ピン留めと配置は失われます。</translation>
    </message>
    <message>
        <source>Could not start the private coordinator of this computer. %1</source>
        <translation>このコンピューターのプライベートコーディネーターを起動できませんでした。%1</translation>
    </message>
    <message>
        <source>Fix this problem, then choose “Try now”.</source>
        <translation>この問題を解決してから、「今すぐ試す」を選んでください。</translation>
    </message>
    <message>
        <source>Choose “Try now” to start it, or run: tidemarkctl local start</source>
        <translation>「今すぐ試す」で起動するか、次を実行してください: tidemarkctl local start</translation>
    </message>
    <message>
        <source>The views cannot be saved (disk full or read-only).</source>
        <translation>ビューを保存できません（ディスクがいっぱいか、読み取り専用です）。</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>アラート: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::app::Program</name>
    <message>
        <source>Remove a connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Remove “%1” from this list? Nothing changes on the server.</source>
        <translation>「%1」をこのリストから削除しますか？サーバー側は何も変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This window still uses the earlier settings of this connection. To use the new ones, close it once the import is over, and connect again.</source>
        <translation>このウィンドウは、この接続の以前の設定をまだ使用しています。新しい設定を使うには、インポートの完了後にウィンドウを閉じて接続し直してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::app::TrialRun</name>
    <message>
        <source>Nothing is lost. Fix this problem, then try again.</source>
        <translation>何も失われていません。この問題を解決してから再試行してください。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 in %2</source>
        <translation>PostgreSQL %1（%2）</translation>
    </message>
    <message>
        <source>%1 rows of the past %2 days</source>
        <translation>過去%2日間の%1行</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::CacheAddress</name>
    <message>
        <source>Invalid address of the shared cache: expected redis://HOST[:PORT][/DB], rediss://HOST[:PORT][/DB] or unix:PATH.</source>
        <translation>共有キャッシュのアドレスが無効です。redis://HOST[:PORT][/DB]、rediss://HOST[:PORT][/DB]、unix:PATHのいずれかの形式で指定してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::CacheClient</name>
    <message>
        <source>It cannot be reached.</source>
        <translation>接続できません。</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>接続に失敗しました: %1</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>接続が切断されました。</translation>
    </message>
    <message>
        <source>It refuses the login or the database.</source>
        <translation>ログインまたはデータベースが拒否されました。</translation>
    </message>
    <message>
        <source>What it answers is not Redis&apos; protocol, or too large.</source>
        <translation>応答がRedisプロトコルではないか、大きすぎます。</translation>
    </message>
    <message>
        <source>It does not answer in time.</source>
        <translation>時間内に応答がありません。</translation>
    </message>
    <message>
        <source>What it answers is of no use.</source>
        <translation>応答を利用できません。</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::SnapshotStore::Private</name>
    <message>
        <source>The file with saved panes, %1, is damaged and could not be moved aside. Nothing is saved until you remove it. The data on the server is not affected.</source>
        <translation>ペインの保存ファイル%1が破損しており、退避できませんでした。このファイルを削除するまで何も保存されません。サーバーのデータに影響はありません。</translation>
    </message>
    <message>
        <source>The file with saved panes was damaged. It was moved to %1, and a new one was created. The data on the server is not affected.</source>
        <translation>ペインの保存ファイルが破損していたため、%1に移動し、新しいファイルを作成しました。サーバーのデータに影響はありません。</translation>
    </message>
    <message>
        <source>Cannot save what the panes show to %1 (%2). The dashboard works, but will open empty next time. Free space on the disk or check the file&apos;s permissions.</source>
        <translation>ペインの表示内容を%1に保存できません（%2）。ダッシュボードは動作しますが、次回は空の状態で開きます。ディスクの空き容量を増やすか、ファイルのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::InstallPlanner</name>
    <message>
        <source>The functions are from Tidemark %1; this program is %2 and would leave them unchanged.</source>
        <translation>関数はTidemark %1のものです。このプログラムは%2なので、関数は変更しないことになります。</translation>
    </message>
    <message>
        <source>Tables that Citus does not distribute yet would be distributed, and their rows moved to the workers.</source>
        <translation>Citusがまだ分散していないテーブルを分散し、その行をワーカーに移すことになります。</translation>
    </message>
    <message>
        <source>Tables of Citus&apos; tutorials would be adopted if there are any in the search path; rows added to adopted tables would be copied.</source>
        <translation>検索パスにCitusチュートリアルのテーブルがあれば引き継ぎ、引き継いだテーブルに追加された行をコピーすることになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) would be written again with the same body.</source>
        <translation>
            <numerusform>%n個の関数を同じ内容で書き直すことになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Partitions for the coming days would be created where they are missing.</source>
        <translation>今後の日のパーティションが足りなければ作成することになります。</translation>
    </message>
    <message>
        <source>Whether other rights or search paths would be corrected could not be determined: %1</source>
        <translation>他の権限や検索パスが修正されるかどうかは判定できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::SchemaInstaller</name>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Waiting for other installers</source>
        <translation>他のインストール処理を待機中</translation>
    </message>
    <message>
        <source>Roles and extensions</source>
        <translation>ロールと拡張機能</translation>
    </message>
    <message>
        <source>Schema version %1</source>
        <translation>スキーマバージョン%1</translation>
    </message>
    <message>
        <source>Schema version %1 was created.</source>
        <translation>スキーマバージョン%1を作成しました。</translation>
    </message>
    <message>
        <source>Distributing the tables</source>
        <translation>テーブルを分散中</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Jobs scheduled with pg_cron: %1.</source>
        <translation>pg_cronでスケジュールしたジョブ: %1。</translation>
    </message>
    <message>
        <source>Rights and policies</source>
        <translation>権限とポリシー</translation>
    </message>
    <message>
        <source>The functions are from Tidemark %1; this program is %2 and leaves them unchanged.</source>
        <translation>関数はTidemark %1のものです。このプログラムは%2なので、関数は変更しません。</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>The functions were updated.</source>
        <translation>関数を更新しました。</translation>
    </message>
    <message>
        <source>%1 rights, policies and function settings were missing and were restored.</source>
        <translation>欠けていた権限、ポリシー、関数の設定を%1件復元しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n pg_cron job(s) ran on another server or database, or nowhere, and were corrected.</source>
        <translation>
            <numerusform>別のサーバーやデータベースで実行されるか、どこでも実行されていなかったpg_cronジョブを%n件修正しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_cron is not in this database, so nothing rolls up or expires automatically. %1 Or add these lines to a crontab:</source>
        <translation>このデータベースにpg_cronがないため、ロールアップも期限切れ処理も自動では行われません。%1 または、次の行をcrontabに追加してください:</translation>
    </message>
    <message>
        <source>Rollups are scheduled for &quot;%1&quot;.</source>
        <translation>ロールアップのスケジュールは&quot;%1&quot;です。</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) were missing or had been changed, and were restored.</source>
        <translation>
            <numerusform>欠けていたか変更されていた関数を%n個復元しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::Texts</name>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>%1をスキップしました: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Adopting %1: %n rows</source>
        <translation>
            <numerusform>%1を引き継いでいます: %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolling up %1</source>
        <translation>%1をロールアップ中</translation>
    </message>
    <message>
        <source>The check %1 could not be run: %2</source>
        <translation>チェック%1を実行できませんでした: %2</translation>
    </message>
    <message>
        <source>The hll extension is not in this database, so unique users cannot be counted.</source>
        <translation>このデータベースに拡張機能hllがないため、ユニークユーザーを数えられません。</translation>
    </message>
    <message>
        <source>Schema tidemark is not in this database.</source>
        <translation>このデータベースにスキーマtidemarkがありません。</translation>
    </message>
    <message>
        <source>Tidemark roles are missing on this server.</source>
        <translation>このサーバーにTidemarkのロールがありません。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this computer&apos;s.</source>
        <translation>サーバーの時計が、このコンピューターより%1秒進んでいます。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this computer&apos;s.</source>
        <translation>サーバーの時計が、このコンピューターより%1秒遅れています。</translation>
    </message>
    <message>
        <source>Schema tidemark has no recorded version: its creation did not finish.</source>
        <translation>スキーマtidemarkにバージョンの記録がありません。作成が完了していません。</translation>
    </message>
    <message>
        <source>Install a newer Tidemark on this computer.</source>
        <translation>このコンピューターに、より新しいTidemarkをインストールしてください。</translation>
    </message>
    <message>
        <source>The schema has version %1; this program has version %2.</source>
        <translation>スキーマのバージョンは%1、このプログラムのバージョンは%2です。</translation>
    </message>
    <message>
        <source>The sketches were written with %1 = %2; this program writes and reads them with %3. Uniques are not shown.</source>
        <translation>スケッチは%1 = %2で書き込まれていますが、このプログラムは%3で読み書きします。ユニーク数は表示しません。</translation>
    </message>
    <message>
        <source>The partitions of %1 end at %2.</source>
        <translation>%1のパーティションは%2で終わっています。</translation>
    </message>
    <message>
        <source>%1 has no partitions.</source>
        <translation>%1にパーティションがありません。</translation>
    </message>
    <message>
        <source>%1 has no valid index that starts with %2.</source>
        <translation>%1に、%2で始まる有効なインデックスがありません。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to tidemark_owner: moving its shards loses rows, and it cannot expire.</source>
        <translation>%1の所有者はtidemark_ownerではなく%2です。シャードを移動すると行が失われ、期限切れ処理もできません。</translation>
    </message>
    <message>
        <source>%1 is not colocated with events.</source>
        <translation>%1がeventsとコロケーションされていません。</translation>
    </message>
    <message>
        <source>%1 is not distributed.</source>
        <translation>%1は分散されていません。</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; is paused.</source>
        <translation>ジョブ&quot;%1&quot;は一時停止中です。</translation>
    </message>
    <message>
        <source>The latest %1, started at %2, failed: %3</source>
        <translation>%2に開始した最新の%1が失敗しました: %3</translation>
    </message>
    <message>
        <source>This server is PostgreSQL %1; Tidemark needs %2 or newer.</source>
        <translation>このサーバーはPostgreSQL %1ですが、Tidemarkには%2以降が必要です。</translation>
    </message>
    <message>
        <source>Upgrade the server, or connect to a newer one.</source>
        <translation>サーバーをアップグレードするか、より新しいサーバーに接続してください。</translation>
    </message>
    <message>
        <source>This server is a standby.</source>
        <translation>このサーバーはスタンバイです。</translation>
    </message>
    <message>
        <source>The hll extension is not installed on this server. Sketches of unique users need it.</source>
        <translation>このサーバーに拡張機能hllがインストールされていません。ユニークユーザーのスケッチに必要です。</translation>
    </message>
    <message>
        <source>Citus was required, but the citus extension does not exist in this database.</source>
        <translation>Citusが必須とされていますが、このデータベースに拡張機能citusがありません。</translation>
    </message>
    <message>
        <source>Install Citus on the server and add citus to shared_preload_libraries.</source>
        <translation>サーバーにCitusをインストールし、shared_preload_librariesにcitusを追加してください。</translation>
    </message>
    <message>
        <source>Schema tidemark exists but has no recorded version: its creation did not finish.</source>
        <translation>スキーマtidemarkは存在しますが、バージョンの記録がありません。作成が完了していません。</translation>
    </message>
    <message>
        <source>Rollups kept committing while their tables were being read.</source>
        <translation>テーブルの読み込み中に、ロールアップのコミットが続きました。</translation>
    </message>
    <message>
        <source>The connection was lost while it ran, so it is unknown whether it was carried out. Check the run log before you try again.</source>
        <translation>実行中に接続が失われたため、処理が行われたかどうかは不明です。再試行する前に実行ログを確認してください。</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known on this computer.</source>
        <translation>タイムゾーン&quot;%1&quot;は、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation>期間の終了が開始より前です。</translation>
    </message>
    <message>
        <source>The range has too many buckets. Choose wider buckets or a shorter range.</source>
        <translation>期間内のバケットが多すぎます。バケットを大きくするか、期間を短くしてください。</translation>
    </message>
    <message>
        <source>%1 moves together with Tidemark&apos;s tables but is owned by %2. With two owners, moving a shard during writes loses rows.</source>
        <translation>%1はTidemarkのテーブルと一緒に移動しますが、所有者は%2です。所有者が異なると、書き込み中にシャードを移動したときに行が失われます。</translation>
    </message>
    <message>
        <source>Each session keeps only one connection to each worker node. With four, a COPY of 1,000 rows takes a quarter of the time.</source>
        <translation>各セッションは、ワーカーノードごとに1本の接続しか保持しません。4本にすると、1,000行のCOPYが4分の1の時間で済みます。</translation>
    </message>
    <message>
        <source>Citus does not resolve prepared transactions left by a crash. Rollups would wait for them forever.</source>
        <translation>クラッシュで残ったプリペアドトランザクションをCitusが解決しない設定です。ロールアップがいつまでも待ち続けることになります。</translation>
    </message>
    <message>
        <source>Node %1 is unreachable (%2): its tenants have no data, and rollups wait for it.</source>
        <translation>ノード%1に接続できません（%2）。このノードのテナントのデータがなく、ロールアップが待機しています。</translation>
    </message>
    <message>
        <source>Start the server on %1, or check the network between the nodes.</source>
        <translation>%1のサーバーを起動するか、ノード間のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Node %1 is inactive.</source>
        <translation>ノード%1は無効です。</translation>
    </message>
    <message>
        <source>Node %1 has no shards yet.</source>
        <translation>ノード%1にはまだシャードがありません。</translation>
    </message>
    <message>
        <source>Node %1 cannot reach node %2.</source>
        <translation>ノード%1からノード%2に接続できません。</translation>
    </message>
    <message>
        <source>Check the network between the nodes, and pg_hba.conf on %1.</source>
        <translation>ノード間のネットワークと、%1のpg_hba.confを確認してください。</translation>
    </message>
    <message>
        <source>The rebalancer&apos;s %1 failed: %2</source>
        <translation>リバランサーの%1が失敗しました: %2</translation>
    </message>
    <message>
        <source>Prepared transaction %1 on %2 has been unresolved for %3 s: rollups and expiry wait for it.</source>
        <translation>%2のプリペアドトランザクション%1が%3秒間解決されていません。ロールアップと期限切れ処理が待機しています。</translation>
    </message>
    <message>
        <source>Row-level security is off on %1: every reader sees the rows of all tenants.</source>
        <translation>%1で行レベルセキュリティがオフです。閲覧者全員にすべてのテナントの行が見えます。</translation>
    </message>
    <message>
        <source>Policy %1 on %2 is missing: the roles it applies to cannot see or store rows there.</source>
        <translation>%2のポリシー%1がありません。対象のロールは、ここの行の閲覧も保存もできません。</translation>
    </message>
    <message>
        <source>%1 lacks rights it had initially: %2 (the first of %3). To restore them, run init as a superuser.</source>
        <translation>%1に、当初あった権限%2がありません（%3件中の最初のもの）。復元するには、スーパーユーザーとしてinitを実行してください。</translation>
    </message>
    <message>
        <source>%1 can read and bypasses row-level security, as loaders do, so it sees the rows of all tenants. Use a different login for reading.</source>
        <translation>%1は閲覧でき、ローダーと同様に行レベルセキュリティをバイパスするため、すべてのテナントの行が見えます。閲覧には別のログインを使ってください。</translation>
    </message>
    <message>
        <source>%1 can read but has no tenants granted, so it sees no rows. Grant tenants (%2), or revoke its read access.</source>
        <translation>%1は閲覧できますが、テナントが付与されていないため、行が見えません。テナントを付与するか（%2）、閲覧権限を取り消してください。</translation>
    </message>
    <message>
        <source>Grant it tenants, or revoke the role that lets it read.</source>
        <translation>テナントを付与するか、閲覧を許可しているロールを取り消してください。</translation>
    </message>
    <message>
        <source>%1 has no primary key: Citus cannot move its shards while rows are written, unless whole rows are its replica identity.</source>
        <translation>%1に主キーがありません。行全体をレプリカアイデンティティにしない限り、行の書き込み中にCitusがシャードを移動できません。</translation>
    </message>
    <message>
        <source>The hll extension is not in the database on node %1, so rollups fail there. Create it on that node.</source>
        <translation>ノード%1のデータベースに拡張機能hllがないため、そこでのロールアップが失敗します。そのノードで作成してください。</translation>
    </message>
    <message>
        <source>Node %1 does not allow prepared transactions, so Citus cannot commit in two phases. Change the setting on that node, then restart it.</source>
        <translation>ノード%1でプリペアドトランザクションが許可されていないため、Citusが2相コミットを行えません。そのノードの設定を変更してから再起動してください。</translation>
    </message>
    <message>
        <source>Prepared transaction %1 on %2 has been unresolved for %3 s. What it wrote is in no rollup, and the watermark may wait for it. Unless it should be committed, roll it back there.</source>
        <translation>%2のプリペアドトランザクション%1が%3秒間解決されていません。その書き込みはどのロールアップにも含まれず、ウォーターマークが待機している可能性があります。コミットすべきものでなければ、そこでロールバックしてください。</translation>
    </message>
    <message>
        <source>Fix the other findings, then run &quot;tidemarkctl doctor&quot; again as an operator.</source>
        <translation>他の検出事項に対処してから、オペレーターとして&quot;tidemarkctl doctor&quot;を再度実行してください。</translation>
    </message>
    <message>
        <source>Prepared transaction %1 of %2, from %3, holds them back. Unless it should be committed, its owner or a superuser can roll it back.</source>
        <translation>%3からの%2のプリペアドトランザクション%1が妨げています。コミットすべきものでなければ、所有者またはスーパーユーザーがロールバックできます。</translation>
    </message>
    <message>
        <source>Session %1 of %2 holds them back, with a transaction open since %3. A superuser or a member of pg_signal_backend can end it.</source>
        <translation>%3から続くトランザクションを持つ%2のセッション%1が妨げています。スーパーユーザーまたはpg_signal_backendのメンバーが終了できます。</translation>
    </message>
    <message>
        <source>A session or prepared transaction holds a lock reserved for Tidemark (%1, %2). Until it is released, rows cannot be stored or are not rolled up. A superuser or a member of pg_signal_backend can end it.</source>
        <translation>セッションまたはプリペアドトランザクションが、Tidemark用に予約されたロック（%1、%2）を保持しています。解放されるまで、行の保存やロールアップができません。スーパーユーザーまたはpg_signal_backendのメンバーが終了できます。</translation>
    </message>
    <message>
        <source>%1 rows of %2 are in the default partition, because their days have no partition of their own.</source>
        <translation>%2の%1行が、その日のパーティションがないためデフォルトパーティションにあります。</translation>
    </message>
    <message>
        <source>%1 rows of %2 are dated beyond the days that have partitions. They stay in the default partition until their days come. Check the clocks of the senders; the statement lists the rows.</source>
        <translation>%2の%1行の日付が、パーティションのある日より先です。その日が来るまでデフォルトパーティションに残ります。送信元の時計を確認してください。ステートメントで該当行を一覧表示できます。</translation>
    </message>
    <message>
        <source>Start the same backfill of %1 again.</source>
        <translation>%1の同じバックフィルを再度開始してください。</translation>
    </message>
    <message>
        <source>Run the same load again; with --resume-key, each row is stored once.</source>
        <translation>同じロードを再度実行してください。--resume-keyを付けると、各行は1回だけ保存されます。</translation>
    </message>
    <message>
        <source>No job runs rollups. Only a superuser can create it.</source>
        <translation>ロールアップを実行するジョブがありません。作成できるのはスーパーユーザーのみです。</translation>
    </message>
    <message>
        <source>No job creates partitions and expires rows. Only a superuser can create it.</source>
        <translation>パーティションの作成と行の期限切れ処理を行うジョブがありません。作成できるのはスーパーユーザーのみです。</translation>
    </message>
    <message>
        <source>No tenants were granted to this login, so it sees no rows.</source>
        <translation>このログインにはテナントが付与されていないため、行が見えません。</translation>
    </message>
    <message>
        <source>The coordinator&apos;s functions come from a different build of Tidemark than this program.</source>
        <translation>コーディネーターの関数は、このプログラムとは異なるビルドのTidemarkのものです。</translation>
    </message>
    <message>
        <source>%1 has lost its search_path: other code could run in place of the intended code, with the rights of tidemark_owner.</source>
        <translation>%1のsearch_pathが失われています。意図したコードの代わりに、別のコードがtidemark_ownerの権限で実行されるおそれがあります。</translation>
    </message>
    <message>
        <source>%1 can create objects in schema %2, where functions that run with the rights of tidemark_owner look them up.</source>
        <translation>%1はスキーマ%2にオブジェクトを作成できます。tidemark_ownerの権限で動作する関数は、このスキーマでオブジェクトを検索します。</translation>
    </message>
    <message>
        <source>Citus is in this database, but no table is distributed yet: all data is on this server.</source>
        <translation>このデータベースにCitusがありますが、分散されたテーブルがまだなく、すべてのデータがこのサーバーにあります。</translation>
    </message>
    <message>
        <source>%1 was distributed with rows in it. The coordinator still has copies of them (%2 bytes) that nothing reads. init counts the rows on the workers and removes the copies.</source>
        <translation>%1は行がある状態で分散されました。コーディネーターには、読まれることのないそのコピーが残っています（%2バイト）。initを実行すると、ワーカーの行数を数えてコピーを削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added to %1 after it was adopted; Tidemark does not show them.</source>
        <translation>
            <numerusform>%1の引き継ぎ後に%n行が追加されました。Tidemarkはこれらを表示しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting rows, default partitions, locks and prepared transactions were not checked, because a node is not responding.</source>
        <translation>ノードが応答しないため、待機行、デフォルトパーティション、ロック、プリペアドトランザクションはチェックしていません。</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl doctor&quot; again when all nodes respond.</source>
        <translation>すべてのノードが応答するようになったら、&quot;tidemarkctl doctor&quot;を再度実行してください。</translation>
    </message>
    <message>
        <source>On %1, %2 has been waiting for %3 s: it %4.</source>
        <translation>%1で、%2が%3秒間待機しています: %4。</translation>
    </message>
    <message>
        <source>See what the blocking session is doing: SELECT * FROM pg_stat_activity</source>
        <translation>ブロックしているセッションの処理内容を確認してください: SELECT * FROM pg_stat_activity</translation>
    </message>
    <message>
        <source>Worker node %1 lacks logins that have rights on the tables: %2.</source>
        <translation>ワーカーノード%1に、テーブルの権限を持つログインがありません: %2。</translation>
    </message>
    <message>
        <source>Create them on every worker (&quot;pg_dumpall --roles-only&quot; on the coordinator writes the statements), then run &quot;tidemarkctl init&quot; again.</source>
        <translation>すべてのワーカーで作成してから（コーディネーターで&quot;pg_dumpall --roles-only&quot;を実行すると文を出力できます）、&quot;tidemarkctl init&quot;を再度実行してください。</translation>
    </message>
    <message>
        <source>Tables distributed by Citus: %1.</source>
        <translation>Citusが分散しているテーブル: %1。</translation>
    </message>
    <message>
        <source>%1: the workers have all %2 rows; the old copies on the coordinator (%3) were removed.</source>
        <translation>%1: ワーカーに%2行すべてがあります。コーディネーターの古いコピー（%3）を削除しました。</translation>
    </message>
    <message>
        <source>%1: the workers have %2 rows, fewer than before. The copies on the coordinator (%3) stay; nothing reads them.</source>
        <translation>%1: ワーカーの行数は%2行で、以前より少なくなっています。コーディネーターのコピー（%3）は残しますが、読まれることはありません。</translation>
    </message>
    <message>
        <source>Database %1 is read-only for this login (default_transaction_read_only is on): nothing can be stored, rolled up or expired.</source>
        <translation>データベース%1は、このログインには読み取り専用です（default_transaction_read_onlyがオン）。保存、ロールアップ、期限切れ処理ができません。</translation>
    </message>
    <message>
        <source>Connect with sslmode=verify-full.</source>
        <translation>sslmode=verify-fullで接続してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 between %2 and %3 have sketches with different parameters: unique counts over them are unavailable, and rollups into them fail.</source>
        <translation>
            <numerusform>%2～%3の%1の%n行に、パラメーターの異なるスケッチがあります。これらを含むユニーク数は利用できず、ここへのロールアップは失敗します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a sample of the table was checked: there may be more.</source>
        <translation>テーブルの一部だけを調べたため、他にもある可能性があります。</translation>
    </message>
    <message>
        <source>%1 rows waiting</source>
        <translation>%1行が待機中</translation>
    </message>
    <message>
        <source>number of waiting rows unknown</source>
        <translation>待機行数は不明</translation>
    </message>
    <message>
        <source>Rollups of %1 are %2 s behind; %3.</source>
        <translation>%1のロールアップが%2秒遅れています（%3）。</translation>
    </message>
    <message>
        <source>%1 was never rolled up; %2.</source>
        <translation>%1は一度もロールアップされていません（%2）。</translation>
    </message>
    <message>
        <source>%1 rows of %2 are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them. To keep them, add a hold.</source>
        <translation>%2の%1行が生データ行の保持期間より古いものです。ロールアップ後、次回のメンテナンスで削除されます。残すにはホールドを追加してください。</translation>
    </message>
    <message>
        <source>Install it on the server: %1</source>
        <translation>サーバーにインストールしてください: %1</translation>
    </message>
    <message>
        <source>It is loaded for this database. Run &quot;tidemarkctl init&quot; as a superuser.</source>
        <translation>このデータベースで読み込まれています。スーパーユーザーとして&quot;tidemarkctl init&quot;を実行してください。</translation>
    </message>
    <message>
        <source>It is installed on the server. Set shared_preload_libraries = &apos;pg_cron&apos; and cron.database_name = &apos;%1&apos;, restart the server, then run &quot;tidemarkctl init&quot;.</source>
        <translation>サーバーにインストールされています。shared_preload_libraries = &apos;pg_cron&apos;とcron.database_name = &apos;%1&apos;を設定し、サーバーを再起動してから&quot;tidemarkctl init&quot;を実行してください。</translation>
    </message>
    <message>
        <source>On this server, it works in database %1 only (cron.database_name).</source>
        <translation>このサーバーでは、データベース%1でのみ動作します（cron.database_name）。</translation>
    </message>
    <message>
        <source>Database %1 is read-only: default_transaction_read_only is on.</source>
        <translation>データベース%1は読み取り専用です。default_transaction_read_onlyがオンです。</translation>
    </message>
    <message>
        <source>pg_cron is in this database, but its launcher is not running for it, so no job runs.</source>
        <translation>このデータベースにpg_cronがありますが、ランチャーがこのデータベースで動作していないため、ジョブは実行されません。</translation>
    </message>
    <message>
        <source>Add pg_cron to shared_preload_libraries, set cron.database_name = &apos;%1&apos;, and restart the server.</source>
        <translation>shared_preload_librariesにpg_cronを追加し、cron.database_name = &apos;%1&apos;を設定して、サーバーを再起動してください。</translation>
    </message>
    <message>
        <source>Set cron.database_name = &apos;%1&apos; instead of &apos;%2&apos;, and restart the server.</source>
        <translation>&apos;%2&apos;の代わりにcron.database_name = &apos;%1&apos;を設定し、サーバーを再起動してください。</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; cannot run: its role %2 cannot log in.</source>
        <translation>ジョブ&quot;%1&quot;を実行できません。ロール%2がログインできません。</translation>
    </message>
    <message>
        <source>pg_cron could not start the latest run of job &quot;%1&quot;: %2. It connects as tidemark_owner and needs a line in pg_hba.conf, or cron.use_background_workers.</source>
        <translation>pg_cronがジョブ&quot;%1&quot;の最新の実行を開始できませんでした: %2。tidemark_ownerとして接続するため、pg_hba.confの行またはcron.use_background_workersが必要です。</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>データベース%1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート%1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>ホスト%1</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; runs on %2, not here (%3), as happens after a dump is restored on another server. Stop it on the old server, then run init as a superuser.</source>
        <translation>ジョブ&quot;%1&quot;は、ここ（%3）ではなく%2で実行されます。ダンプを別のサーバーに復元した後に起こります。古いサーバーでジョブを停止してから、スーパーユーザーとしてinitを実行してください。</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; cannot run: its role %2 does not exist on this server.</source>
        <translation>ジョブ&quot;%1&quot;を実行できません。ロール%2がこのサーバーに存在しません。</translation>
    </message>
    <message>
        <source>pg_cron is not in this database, and nothing else runs the rollup each minute, creates partitions or expires rows each hour. %1 Or add these lines to a crontab.</source>
        <translation>このデータベースにpg_cronがなく、毎分のロールアップも、毎時のパーティション作成と行の期限切れ処理も実行されていません。%1 または、次の行をcrontabに追加してください。</translation>
    </message>
    <message>
        <source>Its jobs ran before. Was a dump restored without them? Before a restore, create the extension in the new database: %1</source>
        <translation>以前はジョブが実行されていました。ジョブなしでダンプを復元していませんか？復元の前に、新しいデータベースに拡張機能を作成してください: %1</translation>
    </message>
    <message>
        <source>The latest %1, started at %2, was interrupted: it was cancelled, or its session or the server ended.</source>
        <translation>%2に開始した最新の%1が中断されました。キャンセルされたか、セッションまたはサーバーが終了しました。</translation>
    </message>
    <message>
        <source>Tenant %1 is not granted to this login (%2).</source>
        <translation>テナント%1は、このログイン（%2）に付与されていません。</translation>
    </message>
    <message>
        <source>Unique counts are unavailable: sketch parameters differ. All other counts are correct.</source>
        <translation>スケッチのパラメーターが異なるため、ユニーク数を利用できません。他の件数はすべて正確です。</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl doctor&quot; to see which buckets are affected.</source>
        <translation>&quot;tidemarkctl doctor&quot;で、影響を受けるバケットを確認できます。</translation>
    </message>
    <message>
        <source>The rollup cannot add to buckets whose sketch parameters differ. Nothing was changed; the rows are still counted as raw rows.</source>
        <translation>スケッチのパラメーターが異なるバケットには、ロールアップで追加できません。何も変更していません。これらの行は引き続き生データ行として数えられます。</translation>
    </message>
    <message>
        <source>%1 can choose the batch of the rows it inserts into %2. Rows in a batch that is already rolled up are not counted anywhere.</source>
        <translation>%1は、%2に挿入する行のバッチを選べます。ロールアップ済みのバッチの行はどこにも数えられません。</translation>
    </message>
    <message>
        <source>%1 rows of %2 on the UTC day %3 are in no rollup: they were added to a batch that was already rolled up. Numbers for that day are too low.</source>
        <translation>UTC日%3の%2の%1行が、どのロールアップにも含まれていません。ロールアップ済みのバッチに追加された行です。この日の数値は実際より少なくなっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need the newer version and were skipped.</source>
        <translation>
            <numerusform>%n件のチェックには新しいバージョンが必要なため、スキップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The login %1 loads rows and bypasses row-level security, so it must not read. Connect with a login that has the role %2.</source>
        <translation>ログイン%1は行をロードし、行レベルセキュリティをバイパスするため、閲覧には使えません。ロール%2を持つログインで接続してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) of the schema are missing or were changed: tidemark.%1 (the first). To restore them, run init as a superuser.</source>
        <translation>
            <numerusform>スキーマの%n個の関数が欠けているか、変更されています: tidemark.%1（最初のもの）。復元するには、スーパーユーザーとしてinitを実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>init would fail: creating roles, extensions and the schema needs a superuser.</source>
        <translation>initは失敗します。ロール、拡張機能、スキーマの作成にはスーパーユーザーが必要です。</translation>
    </message>
    <message>
        <source>Connect as a superuser.</source>
        <translation>スーパーユーザーとして接続してください。</translation>
    </message>
    <message>
        <source>Remove the filter by status class to see all of them.</source>
        <translation>すべてを表示するには、ステータスクラスのフィルターを外してください。</translation>
    </message>
    <message>
        <source>Remove the filter by country to see all of them.</source>
        <translation>すべてを表示するには、国のフィルターを外してください。</translation>
    </message>
    <message>
        <source>Requests of a status class by country: only raw rows hold both, the rollups do not.</source>
        <translation>国別のステータスクラス別リクエスト: 両方があるのは生データ行のみで、ロールアップにはありません。</translation>
    </message>
    <message>
        <source>Remove one of the two filters to see the requests by the other.</source>
        <translation>どちらかのフィルターを外すと、もう一方で絞り込んだリクエストを表示できます。</translation>
    </message>
    <message>
        <source>Split by status class, or remove the filter.</source>
        <translation>ステータスクラスで分割するか、フィルターを外してください。</translation>
    </message>
    <message>
        <source>Unique users by country: only raw rows hold them, the rollups do not.</source>
        <translation>国別のユニークユーザー: 生データ行のみにあり、ロールアップにはありません。</translation>
    </message>
    <message>
        <source>Unique addresses by status class: only raw rows hold them, the rollups do not.</source>
        <translation>ステータスクラス別のユニークアドレス: 生データ行のみにあり、ロールアップにはありません。</translation>
    </message>
    <message>
        <source>Unique addresses by country: only raw rows hold them, the rollups do not.</source>
        <translation>国別のユニークアドレス: 生データ行のみにあり、ロールアップにはありません。</translation>
    </message>
    <message>
        <source>Countries by status class: only raw rows hold both, the rollups do not.</source>
        <translation>ステータスクラス別の国: 両方があるのは生データ行のみで、ロールアップにはありません。</translation>
    </message>
    <message>
        <source>Status classes and response times by country: only raw rows hold them, the rollups do not.</source>
        <translation>国別のステータスクラスと応答時間: 生データ行のみにあり、ロールアップにはありません。</translation>
    </message>
    <message>
        <source>Raw rows of this range have expired: they cannot be counted.</source>
        <translation>この期間の生データ行は期限切れのため、数えられません。</translation>
    </message>
    <message>
        <source>Count the part that is still kept.</source>
        <translation>まだ残っている部分を数えてください。</translation>
    </message>
    <message>
        <source>Response times by status class: only raw rows hold them, the rollups do not.</source>
        <translation>ステータスクラス別の応答時間: 生データ行のみにあり、ロールアップにはありません。</translation>
    </message>
    <message>
        <source>Response times by country: only raw rows hold them, the rollups do not.</source>
        <translation>国別の応答時間: 生データ行のみにあり、ロールアップにはありません。</translation>
    </message>
    <message>
        <source>Status codes by country: only raw rows hold both, the rollups do not.</source>
        <translation>国別のステータスコード: 両方があるのは生データ行のみで、ロールアップにはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The hourly rollups of the last %n hour(s) are not kept.</source>
        <translation>
            <numerusform>過去%n時間の1時間ごとのロールアップは保持されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them longer: tidemarkctl retention</source>
        <translation>保持期間を延ばしてください: tidemarkctl retention</translation>
    </message>
    <message>
        <source>The functions of this coordinator are of an older version, which has no overview.</source>
        <translation>このコーディネーターの関数は古いバージョンで、概要の機能がありません。</translation>
    </message>
    <message>
        <source>Update them: tidemarkctl init</source>
        <translation>更新してください: tidemarkctl init</translation>
    </message>
    <message>
        <source>No known run of job &quot;%1&quot; has succeeded, for three intervals or longer. The latest one: %2</source>
        <translation>ジョブ&quot;%1&quot;は、実行間隔の3回分以上、成功した実行がありません。最新の実行: %2</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; has not succeeded since %2, for three intervals or longer. Its latest run: %3</source>
        <translation>ジョブ&quot;%1&quot;は%2以降、実行間隔の3回分以上、成功していません。最新の実行: %3</translation>
    </message>
    <message numerus="yes">
        <source>The disk of %1 is full in %n day(s), if raw rows and rollups go on growing as they do.</source>
        <translation>
            <numerusform>生データ行とロールアップがこのまま増え続けると、%1のディスクは%n日後に満杯になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the data to a larger disk, or keep rows for a shorter time: &quot;tidemarkctl storage&quot; shows what grows, and &quot;tidemarkctl retention TABLE INTERVAL --dry-run&quot; what a shorter time would free.</source>
        <translation>データをより大きなディスクに移すか、行の保持期間を短くしてください。&quot;tidemarkctl storage&quot;で増加しているものを、&quot;tidemarkctl retention TABLE INTERVAL --dry-run&quot;で保持期間を短くした場合に空く容量を確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 have not been evaluated since %2, so their states are out of date. Rules are evaluated after each rollup.</source>
        <translation>
            <numerusform>%1の%n件のアラートルールが%2以降評価されておらず、状態が古くなっています。ルールはロールアップのたびに評価されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 cannot be evaluated. Rule %2: %3</source>
        <translation>
            <numerusform>%1の%n件のアラートルールを評価できません。ルール%2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the operator to install it on the server (on Debian: postgresql-%1-hll), and then to run: tidemarkctl init</source>
        <translation>サーバーへのインストール（Debianではpostgresql-%1-hll）と、その後の次のコマンドの実行をオペレーターに依頼してください: tidemarkctl init</translation>
    </message>
    <message>
        <source>The hll extension is on the server, but not in this database.</source>
        <translation>拡張機能hllはサーバーにありますが、このデータベースにはありません。</translation>
    </message>
    <message>
        <source>Ask the operator to run: tidemarkctl init</source>
        <translation>次の実行をオペレーターに依頼してください: tidemarkctl init</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or ask the operator to run: tidemarkctl init</source>
        <translation>データベース名を確認するか、次の実行をオペレーターに依頼してください: tidemarkctl init</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer.</source>
        <translation>このコンピューターのTidemarkを更新してください。</translation>
    </message>
    <message>
        <source>Version %1, as this program has it.</source>
        <translation>バージョン%1（このプログラムと同じ）。</translation>
    </message>
    <message>
        <source>Schema tidemark exists; this login may not read it.</source>
        <translation>スキーマtidemarkはありますが、このログインに閲覧権限がありません。</translation>
    </message>
    <message>
        <source>%1 may not read schema tidemark.</source>
        <translation>%1にスキーマtidemarkの閲覧権限がありません。</translation>
    </message>
    <message>
        <source>Ask the operator to run: %1</source>
        <translation>次の実行をオペレーターに依頼してください: %1</translation>
    </message>
    <message>
        <source>%1 may read and operate.</source>
        <translation>%1は閲覧と運用ができます。</translation>
    </message>
    <message>
        <source>%1 may read.</source>
        <translation>%1は閲覧できます。</translation>
    </message>
    <message>
        <source>%1 may operate.</source>
        <translation>%1は運用できます。</translation>
    </message>
    <message>
        <source>%1 may not operate.</source>
        <translation>%1は運用できません。</translation>
    </message>
    <message>
        <source>The server accepts the login.</source>
        <translation>サーバーがログインを受け付けます。</translation>
    </message>
    <message>
        <source>A socket of this computer; there is no name to look up.</source>
        <translation>このコンピューターのソケットです。名前解決は不要です。</translation>
    </message>
    <message>
        <source>%1 is an address; there is no name to look up.</source>
        <translation>%1はアドレスです。名前解決は不要です。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1は%2です。</translation>
    </message>
    <message>
        <source>Correct the settings. Services are read from ~/.pg_service.conf and from the file that PGSERVICEFILE names.</source>
        <translation>設定を修正してください。サービスは~/.pg_service.confと、PGSERVICEFILEが示すファイルから読み込まれます。</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and that this computer is on the right network (VPN?).</source>
        <translation>ホスト名のつづりと、このコンピューターが正しいネットワーク（VPNなど）に接続しているかを確認してください。</translation>
    </message>
    <message>
        <source>A server listens at %1.</source>
        <translation>%1でサーバーが待ち受けています。</translation>
    </message>
    <message>
        <source>Check that the server runs, that it listens on this address (listen_addresses, port), and that no firewall is in between. PostgreSQL&apos;s usual port is 5432.</source>
        <translation>サーバーが動作していること、このアドレスで待ち受けていること（listen_addresses、port）、間にファイアウォールがないことを確認してください。PostgreSQLの標準ポートは5432です。</translation>
    </message>
    <message>
        <source>A socket of this computer needs no TLS.</source>
        <translation>このコンピューターのソケットにTLSは不要です。</translation>
    </message>
    <message>
        <source>Set sslmode to verify-full, and sslrootcert to the authority&apos;s certificate if it is your own.</source>
        <translation>sslmodeをverify-fullに設定してください。独自の認証局の場合は、sslrootcertにその証明書を設定してください。</translation>
    </message>
    <message>
        <source>The server is on this computer, so TLS is not needed.</source>
        <translation>サーバーはこのコンピューターにあるため、TLSは不要です。</translation>
    </message>
    <message>
        <source>The connection is not encrypted (sslmode=%1): passwords and data can be read on the way.</source>
        <translation>接続が暗号化されていません（sslmode=%1）。パスワードとデータが途中で読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>The server offers no TLS, and sslmode=%1 goes on without: passwords and data can be read on the way.</source>
        <translation>サーバーがTLSに対応しておらず、sslmode=%1ではTLSなしで続行します。パスワードとデータが途中で読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Encrypted; certificate and name are verified.</source>
        <translation>暗号化済み。証明書と名前を検証しました。</translation>
    </message>
    <message>
        <source>%1; the certificate for %2 is verified. Issued by %3, valid until %4.</source>
        <translation>%1。%2の証明書を検証しました。発行者: %3、有効期限: %4。</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is verified, but not the server&apos;s name (sslmode=%1).</source>
        <translation>暗号化済みで証明書も検証しましたが、サーバー名は検証していません（sslmode=%1）。</translation>
    </message>
    <message>
        <source>Encrypted, but the server&apos;s certificate is not verified (sslmode=%1): any server could be at the other end.</source>
        <translation>暗号化済みですが、サーバーの証明書を検証していません（sslmode=%1）。接続先は別のサーバーかもしれません。</translation>
    </message>
    <message>
        <source>The server offers no TLS, and sslmode=%1 insists on it.</source>
        <translation>サーバーがTLSに対応していませんが、sslmode=%1ではTLSが必須です。</translation>
    </message>
    <message>
        <source>Ask the operator to turn TLS on (ssl = on). Only inside a network that you trust may sslmode be weaker.</source>
        <translation>TLSを有効にする（ssl = on）ようオペレーターに依頼してください。sslmodeを弱くしてよいのは、信頼できるネットワーク内だけです。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <translation>サーバーの証明書は%1に期限が切れました。</translation>
    </message>
    <message>
        <source>Ask the operator to renew it.</source>
        <translation>更新をオペレーターに依頼してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1.</source>
        <translation>サーバーの証明書が有効になるのは%1からです。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask the operator.</source>
        <translation>このコンピューターの時計を確認してから、オペレーターに問い合わせてください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by %1, which this computer does not trust.</source>
        <translation>サーバーの証明書は%1が発行したもので、このコンピューターはこの発行者を信頼していません。</translation>
    </message>
    <message>
        <source>There are no trusted authorities at all. Set sslrootcert to the file with the authority&apos;s certificate.</source>
        <translation>信頼する認証局が1つもありません。sslrootcertに認証局の証明書ファイルを設定してください。</translation>
    </message>
    <message>
        <source>Ask the operator for the authority&apos;s certificate and set sslrootcert to that file. Trusted now: %1.</source>
        <translation>オペレーターから認証局の証明書を入手し、sslrootcertにそのファイルを設定してください。現在信頼しているもの: %1。</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this host.</source>
        <translation>証明書は%1のもので、このホストのものではありません。</translation>
    </message>
    <message>
        <source>Connect with the name that the certificate is for. If that is right, this may be another server than you think.</source>
        <translation>証明書に記載された名前で接続してください。今の名前が正しいはずなら、想定とは別のサーバーかもしれません。</translation>
    </message>
    <message>
        <source>Ask the operator what the server&apos;s TLS needs. Nothing was sent over the connection.</source>
        <translation>サーバーのTLSに必要なものをオペレーターに確認してください。この接続では何も送信していません。</translation>
    </message>
    <message>
        <source>The server asks for a password, and none is known.</source>
        <translation>サーバーがパスワードを要求していますが、パスワードが分かりません。</translation>
    </message>
    <message>
        <source>Enter it here, or keep it in ~/.pgpass (mode 0600).</source>
        <translation>ここに入力するか、~/.pgpass（モード0600）に保存してください。</translation>
    </message>
    <message>
        <source>Enter the password again, and check the user&apos;s name. The server says the same for both.</source>
        <translation>パスワードを再入力し、ユーザー名を確認してください。サーバーはどちらの誤りでも同じ応答を返します。</translation>
    </message>
    <message>
        <source>No rule on the server allows this user, database and computer. Ask the operator for a line in pg_hba.conf.</source>
        <translation>サーバーに、このユーザー・データベース・コンピューターを許可するルールがありません。pg_hba.confへの行の追加をオペレーターに依頼してください。</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, and ask the operator how this user may log in.</source>
        <translation>ユーザー名を確認し、このユーザーのログイン方法をオペレーターに問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask the operator to run: GRANT CONNECT ON DATABASE … TO …</source>
        <translation>次の実行をオペレーターに依頼してください: GRANT CONNECT ON DATABASE … TO …</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>別のデータベースを選んでください。</translation>
    </message>
    <message>
        <source>Check the database&apos;s name. If none is given, it is the same as the user&apos;s.</source>
        <translation>データベース名を確認してください。指定しない場合は、ユーザー名と同じ名前になります。</translation>
    </message>
    <message>
        <source>The connection may be unencrypted, and the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>接続が暗号化されない可能性があり、サーバー証明書も検証されません（sslmode=%1）。</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::CopyTarget</name>
    <message>
        <source>Another load with the key &quot;%1&quot; is running.</source>
        <translation>キー&quot;%1&quot;を使う別のロードが実行中です。</translation>
    </message>
    <message>
        <source>a trigger on the table discarded the row</source>
        <translation>テーブルのトリガーが行を破棄しました</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::LoadSession</name>
    <message>
        <source>--strict needs a finite input; it cannot be combined with --follow or Kafka.</source>
        <translation>--strictには終わりのある入力が必要です。--followやKafkaとは併用できません。</translation>
    </message>
    <message>
        <source>Nothing was stored: %1 of %2 records are bad.</source>
        <translation>何も保存されませんでした。%2件中%1件のレコードが不正です。</translation>
    </message>
    <message>
        <source>retrying: %1</source>
        <translation>再試行中: %1</translation>
    </message>
    <message>
        <source>--hold needs a finite input; it cannot be combined with --follow or Kafka.</source>
        <translation>--holdには終わりのある入力が必要です。--followやKafkaとは併用できません。</translation>
    </message>
    <message>
        <source>The schema has version %1, which does not keep the bytes sent: everything else is stored. To keep them, run &quot;tidemarkctl init&quot; first.</source>
        <translation>スキーマのバージョン%1は送信バイト数を保持しません。それ以外はすべて保存されます。保持するには、先に&quot;tidemarkctl init&quot;を実行してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::Loader</name>
    <message>
        <source>A load is already running.</source>
        <translation>すでにロードが実行中です。</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::WaitWatch</name>
    <message>
        <source>a prepared transaction</source>
        <translation>プリペアドトランザクション</translation>
    </message>
    <message>
        <source>session %1 of %2</source>
        <translation>%2のセッション%1</translation>
    </message>
    <message>
        <source>session %1 of %2 (%3)</source>
        <translation>%2のセッション%1（%3）</translation>
    </message>
    <message>
        <source>waiting for %1, locked by %2</source>
        <translation>%2がロックしている%1を待っています</translation>
    </message>
    <message>
        <source>waiting for the resume key, in use by %1</source>
        <translation>%1が使用中の再開キーを待っています</translation>
    </message>
    <message>
        <source>waiting for the open batch, held by %1</source>
        <translation>%1が保持している開いたバッチを待っています</translation>
    </message>
    <message>
        <source>waiting for a lock on %1, held by %2</source>
        <translation>%2が保持している%1のロックを待っています</translation>
    </message>
    <message>
        <source>waiting for a lock, held by %1</source>
        <translation>%1が保持しているロックを待っています</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>Tidemarkについて</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>コーディネーター</translation>
    </message>
    <message>
        <source>Real-time analytics dashboard for Citus and PostgreSQL.</source>
        <translation>CitusとPostgreSQLのためのリアルタイム分析ダッシュボード。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>%1: schema version %2 (this program: %3)</source>
        <translation>%1: スキーマバージョン%2（このプログラム: %3）</translation>
    </message>
    <message>
        <source>%1: schema version unknown (this program: %2)</source>
        <translation>%1: スキーマバージョン不明（このプログラム: %2）</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License（バージョン3以降）に基づくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AdminRoom</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>バックフィル</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Back to the dashboard (Ctrl+Shift+A)</source>
        <translation>ダッシュボードに戻る（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>接続されていません。</translation>
    </message>
    <message>
        <source>This login is read-only. To run maintenance: GRANT tidemark_operator TO your login role.</source>
        <translation>このログインは読み取り専用です。メンテナンスを実行するには、次を実行してください: GRANT tidemark_operator TO ログインロール名。</translation>
    </message>
    <message>
        <source>Another task is running. Wait until it finishes.</source>
        <translation>別のタスクが実行中です。終了するまでお待ちください。</translation>
    </message>
    <message>
        <source>%1: connection lost, outcome unknown. Checking the run log…</source>
        <translation>%1: 接続が失われ、結果が不明です。実行ログを確認しています…</translation>
    </message>
    <message>
        <source>%1: connection lost, outcome unknown. %2</source>
        <translation>%1: 接続が失われ、結果が不明です。%2</translation>
    </message>
    <message>
        <source>%1: the connection was lost before it started. Nothing was changed.</source>
        <translation>%1: 開始前に接続が失われました。何も変更していません。</translation>
    </message>
    <message>
        <source>%1: interrupted when the connection was lost. Uncommitted changes were rolled back.</source>
        <translation>%1: 接続が失われ、中断されました。未コミットの変更はロールバックされました。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the connection was lost, but it finished: %n row(s).</source>
        <translation>
            <numerusform>%1: 接続が失われましたが、完了しました: %n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the connection was lost, but it finished.</source>
        <translation>%1: 接続が失われましたが、完了しました。</translation>
    </message>
    <message>
        <source>%1: the connection was lost; the result was &quot;%2&quot;. %3</source>
        <translation>%1: 接続が失われました。結果は「%2」です。%3</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AgeLabel</name>
    <message>
        <source>read %1</source>
        <translation>読み込み: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AlertDialog</name>
    <message>
        <source>Keep firing until it is back beyond</source>
        <translation>次の値に戻るまで発報を継続</translation>
    </message>
    <message>
        <source>Evaluate this rule</source>
        <translation>このルールを評価する</translation>
    </message>
    <message>
        <source>Add alert rule</source>
        <translation>アラートルールを追加</translation>
    </message>
    <message>
        <source>Edit alert rule</source>
        <translation>アラートルールを編集</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべてのタイプ</translation>
    </message>
    <message>
        <source>All countries; a code such as DE</source>
        <translation>すべての国、またはDEなどのコード</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>Clear threshold</source>
        <translation>解除しきい値</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>イベントタイプ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>評価期間</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Fire after</source>
        <translation>発報までの時間</translation>
    </message>
    <message>
        <source>Stop firing after</source>
        <translation>解除までの時間</translation>
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
        <translation> バイト</translation>
    </message>
    <message>
        <source>Checking the last 30 days…</source>
        <translation>過去30日間を検証しています…</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>ルールには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AlertsPage</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>アラートルール</translation>
    </message>
    <message>
        <source>Changes of the selected rule</source>
        <translation>選択したルールの変更</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Select a rule to see its changes.</source>
        <translation>ルールを選択すると、その変更が表示されます。</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>There are no alert rules. The coordinator evaluates rules after each rollup, whether or not a window is open.</source>
        <translation>アラートルールはありません。コーディネーターは、ウィンドウが開いているかどうかに関係なく、ロールアップのたびにルールを評価します。</translation>
    </message>
    <message>
        <source>Some rules have not been evaluated for 5 minutes. Rules are evaluated after each rollup: check the schedule.</source>
        <translation>一部のルールが5分間評価されていません。ルールはロールアップのたびに評価されます。スケジュールを確認してください。</translation>
    </message>
    <message>
        <source>The coordinator evaluates these rules after each rollup, whether or not a window is open.</source>
        <translation>コーディネーターは、ウィンドウが開いているかどうかに関係なく、ロールアップのたびにこれらのルールを評価します。</translation>
    </message>
    <message>
        <source>Remove alert rule</source>
        <translation>アラートルールを削除</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>ルール「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>It is no longer evaluated. Its history stays.</source>
        <translation>今後は評価されません。履歴は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep rule</source>
        <translation>ルールを残す</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AnnotationsDialog</name>
    <message>
        <source>Annotations</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Show its time</source>
        <translation>その時間を表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is annotated from %1.</source>
        <translation>%1に注釈はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) from %1.</source>
        <translation>
            <numerusform>%1の注釈は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded by the coordinator; it cannot be changed.</source>
        <translation>コーディネーターが自動で記録したものです。変更できません。</translation>
    </message>
    <message>
        <source>Only the author and operators may change a note.</source>
        <translation>メモを変更できるのは作成者とオペレーターだけです。</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Remove the note “%1”?</source>
        <translation>メモ「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>メモを残す</translation>
    </message>
    <message>
        <source>It disappears for everybody. The audit trail keeps its text for as long as it keeps runs.</source>
        <translation>全員の画面から消えます。テキストは、監査ログが実行を保持する間は残ります。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AttentionPage</name>
    <message>
        <source>Rolls up the rows of %1 that wait.</source>
        <translation>%1の待機行をロールアップします。</translation>
    </message>
    <message>
        <source>Creates the partitions of %1 that are due, and carries rows over from the default partition.</source>
        <translation>%1の必要なパーティションを作成し、デフォルトパーティションから行を移します。</translation>
    </message>
    <message>
        <source>Runs the upkeep: creates partitions, and expires what is past its retention.</source>
        <translation>メンテナンスを実行します。パーティションを作成し、保持期間を過ぎたものを削除します。</translation>
    </message>
    <message>
        <source>Rebuilds the rollups of %1 from raw rows, each UTC day in a transaction of its own.</source>
        <translation>%1のロールアップを生データ行から再構築します。UTC日ごとに別々のトランザクションで行います。</translation>
    </message>
    <message>
        <source>Resumes the scheduled job %1.</source>
        <translation>スケジュール済みジョブ%1を再開します。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェックしています…</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>対応が必要な項目</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>対処…</translation>
    </message>
    <message>
        <source>Copy fix</source>
        <translation>対処方法をコピー</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Fix copied to the clipboard.</source>
        <translation>対処方法をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Lag in the status line: amber from</source>
        <translation>ステータス行のラグ: 黄色は次の値以上</translation>
    </message>
    <message>
        <source>Lag that turns amber, in seconds</source>
        <translation>黄色にするラグ（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>red from</source>
        <translation>赤は次の値以上</translation>
    </message>
    <message>
        <source>Lag that turns red, in seconds</source>
        <translation>赤にするラグ（秒）</translation>
    </message>
    <message>
        <source>Partitions ahead: amber below</source>
        <translation>先行パーティション: 黄色は次の値未満</translation>
    </message>
    <message>
        <source>Partitions ahead that turn amber, in hours</source>
        <translation>黄色にする先行パーティションの下限（時間）</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source>red below</source>
        <translation>赤は次の値未満</translation>
    </message>
    <message>
        <source>Partitions ahead that turn red, in hours</source>
        <translation>赤にする先行パーティションの下限（時間）</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), most serious first.</source>
        <translation>
            <numerusform>検出事項%n件（重大な順）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>This runs, as your login:</source>
        <translation>このログインで次を実行します:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Running the fix…</source>
        <translation>対処を実行しています…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AuditPage</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Runs and changes</source>
        <translation>実行と変更</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>古いエントリ</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVとして保存…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Changes of settings and rights</source>
        <translation>設定と権限の変更</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>ロールアップ</translation>
    </message>
    <message>
        <source>Backfills</source>
        <translation>バックフィル</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>すべてのデータセット</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Text, application or address</source>
        <translation>テキスト、アプリケーション、アドレス</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>エントリはありません。</translation>
    </message>
    <message>
        <source>Runs and changes with their logins, newest first. Entries shown: %1.</source>
        <translation>実行と変更、およびそのログイン（新しい順）。表示中のエントリ: %1件。</translation>
    </message>
    <message>
        <source>Save audit trail</source>
        <translation>監査ログの保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::BackfillPage</name>
    <message>
        <source>The end must be later than the start.</source>
        <translation>終了は開始より後でなければなりません。</translation>
    </message>
    <message>
        <source>Rollups are rebuilt by whole UTC days: this covers %1.</source>
        <translation>ロールアップはUTC日単位で再構築されます。対象: %1。</translation>
    </message>
    <message>
        <source>Rollups are rebuilt by whole UTC days: this covers %1, %2 days.</source>
        <translation>ロールアップはUTC日単位で再構築されます。対象: %1、%2日間。</translation>
    </message>
    <message>
        <source>In %1, that is %2.</source>
        <translation>%1では%2にあたります。</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>先にプレビューしてください。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変更されるものはありません。</translation>
    </message>
    <message>
        <source>Each day is committed separately, and rollups of new rows continue meanwhile. You can cancel; completed days stay.</source>
        <translation>1日ごとにコミットし、その間も新しい行のロールアップは続きます。キャンセルしても、完了した日は残ります。</translation>
    </message>
    <message>
        <source>Days with fewer raw rows than are rolled up are rebuilt too. What the rollups have beyond those rows is lost for good.</source>
        <translation>生データ行がロールアップ済みの行より少ない日も再構築します。ロールアップにだけ残っている分は完全に失われます。</translation>
    </message>
    <message>
        <source>Rebuild rollups</source>
        <translation>ロールアップの再構築</translation>
    </message>
    <message>
        <source>Rebuild the rollups of %1, %2?</source>
        <translation>%1のロールアップを再構築しますか（%2）？</translation>
    </message>
    <message>
        <source>Rebuild %1 buckets</source>
        <translation>%1個のバケットを再構築</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Previewing %1: %2 of %3 days</source>
        <translation>%1をプレビュー中: %3日中%2日</translation>
    </message>
    <message>
        <source>Rebuilding %1: %2 of %3 days</source>
        <translation>%1を再構築中: %3日中%2日</translation>
    </message>
    <message>
        <source>– waiting: %1</source>
        <translation>– 待機中: %1</translation>
    </message>
    <message>
        <source>– about %1 remaining</source>
        <translation>– 残り約%1</translation>
    </message>
    <message>
        <source>Cancelled before it started. Nothing was changed.</source>
        <translation>開始前にキャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>Days skipped: %1; see the table for the reasons.</source>
        <translation>スキップした日数: %1。理由は表を確認してください。</translation>
    </message>
    <message>
        <source>The preview was cancelled after %1 of %2 days. Nothing was changed.</source>
        <translation>%2日中%1日でプレビューをキャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>No day of this range can be rebuilt.</source>
        <translation>この期間に再構築できる日はありません。</translation>
    </message>
    <message>
        <source>Nothing would change: the rollups match their raw rows.</source>
        <translation>変更されるものはありません。ロールアップは生データ行と一致しています。</translation>
    </message>
    <message>
        <source>Buckets that would change: %1, on %2 of %3 days.</source>
        <translation>変更されるバケット: %1個（%3日中%2日）。</translation>
    </message>
    <message>
        <source>Days rebuilt: %1, buckets changed: %2.</source>
        <translation>再構築した日数: %1、変更したバケット: %2。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Everything before %1 is committed and stays. Rebuild the same range again to continue from there.</source>
        <translation>%1より前はすべてコミット済みで、そのまま残ります。同じ期間を再度再構築すると、そこから続行します。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message numerus="yes">
        <source>Continued at %1, where an earlier backfill of this range stopped: %n day(s) were already done.</source>
        <translation>
            <numerusform>この期間の以前のバックフィルが停止した%1から続行しました。%n日分は完了済みでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would continue at %1, where an earlier backfill of this range stopped: %n day(s) are already done.</source>
        <translation>
            <numerusform>この期間の以前のバックフィルが停止した%1から続行することになります。%n日分は完了済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding takes about %1, as long as this preview.</source>
        <translation>再構築には、このプレビューと同じく約%1かかります。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>libpq: %1</source>
        <translation>libpq: %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>自由に付けられます</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Operator&apos;s login, for maintenance and imports</source>
        <translation>オペレーターのログイン（メンテナンスとインポート用）</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Keep passwords in this computer&apos;s &amp;keychain</source>
        <translation>パスワードをこのコンピューターのキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化（TLS）</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Certificate and name (verify-full)</source>
        <translation>証明書と名前（verify-full）</translation>
    </message>
    <message>
        <source>Certificate only (verify-ca)</source>
        <translation>証明書のみ（verify-ca）</translation>
    </message>
    <message>
        <source>None, but encrypted (require)</source>
        <translation>なし、暗号化は必須（require）</translation>
    </message>
    <message>
        <source>None, encrypted if offered (prefer)</source>
        <translation>なし、可能なら暗号化（prefer）</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>暗号化なし（disable）</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Shared cache</source>
        <translation>共有キャッシュ</translation>
    </message>
    <message>
        <source>Further settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Operator&apos;s login</source>
        <translation>オペレーターのログイン</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>this computer, or paste a connection string</source>
        <translation>このコンピューター、または接続文字列を貼り付け</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>テストを中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>接続は正常です。</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>まだ接続できません。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::CoveragePage</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日間</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2年間</translation>
    </message>
    <message>
        <source>Selected: %1, buckets: %2.</source>
        <translation>選択: %1、バケット: %2個。</translation>
    </message>
    <message>
        <source>Each row is %1 in UTC, newest first. Select buckets to see their state or to rebuild their days.</source>
        <translation>各行はUTCの%1で、新しい順です。バケットを選択すると、状態の確認や、その日の再構築ができます。</translation>
    </message>
    <message>
        <source>Select the buckets to rebuild first.</source>
        <translation>先に再構築するバケットを選択してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::CustomRangeDialog</name>
    <message>
        <source>Times are in time zone %1. The range is extended to whole buckets.</source>
        <translation>時刻のタイムゾーンは%1です。期間はバケット単位に拡張されます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>終了は開始より後でなければなりません。</translation>
    </message>
    <message>
        <source>At most ten years can be shown at once.</source>
        <translation>一度に表示できるのは最長10年です。</translation>
    </message>
    <message>
        <source>%1, per %2.</source>
        <translation>%1（%2単位）。</translation>
    </message>
    <message>
        <source>Not understood. Try “yesterday”, “last 36 hours”, “november 2025” or “2026-11-03 to 2026-11-05”.</source>
        <translation>認識できません。「昨日」「過去 36時間」「2025-11」「2026-11-03 から 2026-11-05」のように入力してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Roll up now</source>
        <translation>今すぐロールアップ</translation>
    </message>
    <message>
        <source>Rolling up %1…</source>
        <translation>%1をロールアップしています…</translation>
    </message>
    <message>
        <source>Expire…</source>
        <translation>期限切れ処理…</translation>
    </message>
    <message>
        <source>Create partitions</source>
        <translation>パーティションを作成</translation>
    </message>
    <message>
        <source>Creating partitions of %1…</source>
        <translation>%1のパーティションを作成しています…</translation>
    </message>
    <message>
        <source>%1: all upcoming partitions already exist.</source>
        <translation>%1: 今後のパーティションはすべて作成済みです。</translation>
    </message>
    <message>
        <source>%1: partitions created: %2.</source>
        <translation>%1: 作成したパーティション: %2個。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Load files into the coordinator (Ctrl+I)</source>
        <translation>ファイルをコーディネーターにロード（Ctrl+I）</translation>
    </message>
    <message>
        <source>%1: another run is in progress (%2). Nothing was done; a later rollup takes the new rows.</source>
        <translation>%1: 別の実行が進行中です（%2）。何も行いませんでした。新しい行は後のロールアップで取り込まれます。</translation>
    </message>
    <message>
        <source>%1: deferred: some transactions may still be open (%2). Nothing was done.</source>
        <translation>%1: 先送りしました。一部のトランザクションがまだ開いている可能性があります（%2）。何も行いませんでした。</translation>
    </message>
    <message>
        <source>%1: no rows were waiting.</source>
        <translation>%1: 待機行はありませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 rows rolled up in %3, %4 of them late.</source>
        <translation>%1: %3で%2行をロールアップしました（うち遅延行%4行）。</translation>
    </message>
    <message>
        <source>%1: partitions dropped: %2.</source>
        <translation>%1: 削除したパーティション: %2個。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Measuring what the tables take…</source>
        <translation>テーブルの使用量を測定しています…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ExactDialog</name>
    <message>
        <source>Count exactly</source>
        <translation>正確に数える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Exact count</source>
        <translation>正確な件数</translation>
    </message>
    <message>
        <source>unique users</source>
        <translation>ユニークユーザー</translation>
    </message>
    <message>
        <source>unique addresses</source>
        <translation>ユニークアドレス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Finding out how many rows have to be read…</source>
        <translation>読み込む行数を調べています…</translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>数えています… %1</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>キャンセルしました。%1</translation>
    </message>
    <message>
        <source>Counted range: %1.</source>
        <translation>数えた期間: %1。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ExpiryDialog</name>
    <message>
        <source>Raw partitions of “%1” that are past their retention</source>
        <translation>保持期間を過ぎた「%1」の生データパーティション</translation>
    </message>
    <message>
        <source>Only raw rows are dropped. Their rollups stay. Partitions with rows that are not rolled up yet are kept.</source>
        <translation>削除されるのは生データ行のみで、ロールアップは残ります。まだロールアップされていない行があるパーティションは残します。</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>確認のため%1と入力してください:</translation>
    </message>
    <message>
        <source>Dataset name, to confirm</source>
        <translation>確認用のデータセット名</translation>
    </message>
    <message>
        <source>Stopping after the current partition…</source>
        <translation>現在のパーティションが終わり次第、停止します…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Counting rows and checking what keeps them…</source>
        <translation>行数と、残す理由を調べています…</translation>
    </message>
    <message>
        <source>Dropping partitions, one at a time…</source>
        <translation>パーティションを1つずつ削除しています…</translation>
    </message>
    <message>
        <source>Nothing is past its retention.</source>
        <translation>保持期間を過ぎたものはありません。</translation>
    </message>
    <message>
        <source>Nothing can be dropped now.</source>
        <translation>現在削除できるものはありません。</translation>
    </message>
    <message>
        <source>Partitions to drop: %1, with %2 rows and %3.</source>
        <translation>削除するパーティション: %1個（%2行、%3）。</translation>
    </message>
    <message>
        <source>Drop partitions (%1)</source>
        <translation>パーティションを削除（%1個）</translation>
    </message>
    <message>
        <source>Past their retention but kept: %1; see the table for the reasons.</source>
        <translation>保持期間を過ぎたが維持: %1個。理由は表を確認してください。</translation>
    </message>
    <message>
        <source>Raw rows are kept for %1, until %2.</source>
        <translation>生データ行の保持期間は%1です（%2まで）。</translation>
    </message>
    <message>
        <source>Done. Partitions dropped: %1, with %2 rows and %3.</source>
        <translation>完了しました。削除したパーティション: %1個（%2行、%3）。</translation>
    </message>
    <message>
        <source>Kept: %1; see the table for the reasons.</source>
        <translation>維持: %1個。理由は表を確認してください。</translation>
    </message>
    <message>
        <source>Of these, %1 rows older than every partition were deleted from the default partition.</source>
        <translation>うち、どのパーティションより古い%1行は、デフォルトパーティションから削除しました。</translation>
    </message>
    <message>
        <source>%1 of %2 partitions dropped…</source>
        <translation>%2個中%1個のパーティションを削除…</translation>
    </message>
    <message>
        <source>Partitions dropped before that stay dropped: check the preview again.</source>
        <translation>それまでに削除されたパーティションは元に戻りません。プレビューを再確認してください。</translation>
    </message>
    <message>
        <source>Raw rows are kept forever.</source>
        <translation>生データ行は無期限に保持されます。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Trend by country</source>
        <translation>国別の推移</translation>
    </message>
    <message>
        <source>Show each chosen country in the trend, instead of each event type</source>
        <translation>推移を、イベントタイプ別ではなく選択した国別に表示します</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>すべてのフィルターを外す</translation>
    </message>
    <message>
        <source>No filter: all rows are counted</source>
        <translation>フィルターなし: すべての行が対象です</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::FilterChip</name>
    <message>
        <source>Remove filter %1 %2</source>
        <translation>フィルター%1 %2を外す</translation>
    </message>
    <message>
        <source>Remove this filter: %1 %2</source>
        <translation>このフィルターを外す: %1 %2</translation>
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
        <translation>期間の数値</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportColumns</name>
    <message>
        <source>Field in the file</source>
        <translation>ファイルのフィールド</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>member of event_data</source>
        <translation>event_dataのメンバー</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>%1の列</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportDialog</name>
    <message>
        <source>Rolling up…</source>
        <translation>ロールアップしています…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The import continues in the background.</source>
        <translation>インポートはバックグラウンドで続行します。</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1個のファイル</translation>
    </message>
    <message>
        <source>Rolled up: %1 rows.</source>
        <translation>ロールアップした行: %1。</translation>
    </message>
    <message>
        <source>Not rolled up: %1</source>
        <translation>ロールアップされていません: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportForm</name>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Choose a country file</source>
        <translation>国ファイルの選択</translation>
    </message>
    <message>
        <source>Country files (*.mmdb)</source>
        <translation>国ファイル (*.mmdb)</translation>
    </message>
    <message>
        <source>Choose a file for rejected records</source>
        <translation>拒否レコードのファイルを選択</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>インポートするファイルの選択</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>インポート先: %1</translation>
    </message>
    <message>
        <source>required: the site of the log</source>
        <translation>必須: ログのサイト</translation>
    </message>
    <message>
        <source>from each record</source>
        <translation>レコードごと</translation>
    </message>
    <message>
        <source>The format was not recognized. Choose the format and assign the fields.</source>
        <translation>形式を判定できませんでした。形式を選び、フィールドを割り当ててください。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルのインポート</translation>
    </message>
    <message>
        <source>%1 files: %2</source>
        <translation>%1個のファイル: %2</translation>
    </message>
    <message>
        <source>First records, as they would be stored (times in UTC)</source>
        <translation>先頭のレコード（保存される形式、時刻はUTC）</translation>
    </message>
    <message>
        <source>First records of %1, as they would be stored (times in UTC)</source>
        <translation>%1の先頭のレコード（保存される形式、時刻はUTC）</translation>
    </message>
    <message>
        <source>Reading the first records…</source>
        <translation>先頭のレコードを読み込んでいます…</translation>
    </message>
    <message>
        <source>This file has no records.</source>
        <translation>このファイルにはレコードがありません。</translation>
    </message>
    <message>
        <source>None of the first records could be stored. Is this the right format?</source>
        <translation>先頭のレコードはいずれも保存できません。形式は正しいですか？</translation>
    </message>
    <message>
        <source>The file does not name the tenant of its rows: set the tenant.</source>
        <translation>ファイルに行のテナントが記載されていません。テナントを設定してください。</translation>
    </message>
    <message>
        <source>%2 of the first %1 records would be rejected.</source>
        <translation>先頭の%1件のレコードのうち%2件が拒否されます。</translation>
    </message>
    <message>
        <source>All of the first %1 records could be stored.</source>
        <translation>先頭の%1件のレコードはすべて保存できます。</translation>
    </message>
    <message>
        <source>recognized in each file</source>
        <translation>ファイルごとに判定</translation>
    </message>
    <message>
        <source>The name of a log format, or an Apache or nginx format string. With a name, the first field may also be a host name.</source>
        <translation>ログ形式の名前、またはApacheやnginxの書式文字列。名前で指定した場合、先頭のフィールドはホスト名でもかまいません。</translation>
    </message>
    <message>
        <source>Hold for 90 days</source>
        <translation>90日間ホールド</translation>
    </message>
    <message>
        <source>Hold for a year</source>
        <translation>1年間ホールド</translation>
    </message>
    <message>
        <source>Hold until released</source>
        <translation>解除までホールド</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>このままロード</translation>
    </message>
    <message>
        <source>Choose whether to hold the days that are loaded.</source>
        <translation>ロードする日をホールドするかどうかを選択してください。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportRun</name>
    <message>
        <source>Stored</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time remaining</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1をインポート中</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>インポート先: %1</translation>
    </message>
    <message>
        <source>Cancelling: finishing the batch in progress…</source>
        <translation>キャンセル中: 処理中のバッチを完了しています…</translation>
    </message>
    <message>
        <source>First %1 of %2 bad records</source>
        <translation>不正なレコード%2件のうち最初の%1件</translation>
    </message>
    <message>
        <source>Bad records</source>
        <translation>不正なレコード</translation>
    </message>
    <message>
        <source>The server is unreachable. Stored rows are safe; the import resumes when it returns.</source>
        <translation>サーバーに接続できません。保存済みの行は安全です。復旧後にインポートを再開します。</translation>
    </message>
    <message>
        <source>The import is not making progress: %1</source>
        <translation>インポートが進んでいません: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::JsonTree</name>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Data of the chosen row</source>
        <translation>選択した行のデータ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>As a path of PostgreSQL&apos;s jsonpath</source>
        <translation>PostgreSQLのjsonpath形式のパス</translation>
    </message>
    <message>
        <source>Choose a row to see its data.</source>
        <translation>行を選択すると、そのデータが表示されます。</translation>
    </message>
    <message>
        <source>The data of this row is too large for a tree. “Copy value” copies all of it.</source>
        <translation>この行のデータは大きすぎてツリーに表示できません。「値をコピー」で全体をコピーできます。</translation>
    </message>
    <message>
        <source>The data of this row is no JSON. “Copy value” copies it as it is.</source>
        <translation>この行のデータはJSONではありません。「値をコピー」でそのままコピーできます。</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>続き…</translation>
    </message>
    <message>
        <source>Here it is no JSON any more</source>
        <translation>ここから先はJSONではありません</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LatencyChart</name>
    <message>
        <source>Slowest</source>
        <translation>最も遅い値</translation>
    </message>
    <message>
        <source>Known times</source>
        <translation>判明した応答時間</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Not recorded then</source>
        <translation>当時は記録なし</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LatencyPane</name>
    <message>
        <source>Response times</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Not recorded then</source>
        <translation>当時は記録なし</translation>
    </message>
    <message>
        <source>Response times are not recorded</source>
        <translation>応答時間は記録されていません</translation>
    </message>
    <message>
        <source>The requests of this range were rolled up before their response times were kept one by one. &quot;Backfill&quot; adds them where raw rows are still there.</source>
        <translation>この期間のリクエストは、応答時間を個別に保持するようになる前にロールアップされました。生データ行が残っているものは「バックフィル」で追加できます。</translation>
    </message>
    <message>
        <source>No request in this range has a response time. Access logs in the common and combined formats do not record it.</source>
        <translation>この期間に応答時間のあるリクエストはありません。common形式とcombined形式のアクセスログには記録されません。</translation>
    </message>
    <message>
        <source>The 95th percentile of each bucket, in milliseconds:</source>
        <translation>各バケットの95パーセンタイル（ミリ秒）:</translation>
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
        <translation>%1の表示を切り替えます。Ctrl+クリック: すべてのペインを絞り込みます。</translation>
    </message>
    <message>
        <source>Filter all panes by “%1”</source>
        <translation>すべてのペインを「%1」で絞り込む</translation>
    </message>
    <message>
        <source>Hide in this chart</source>
        <translation>このグラフで非表示</translation>
    </message>
    <message>
        <source>Show in this chart</source>
        <translation>このグラフで表示</translation>
    </message>
    <message>
        <source>Show or hide %1. The arrow lists what it holds.</source>
        <translation>%1の表示を切り替えます。矢印で内訳を一覧表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) in “%1”</source>
        <translation>
            <numerusform>「%1」の%n個のタイプ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LivePane</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Events in 5 min</source>
        <translation>5分間のイベント</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>Raw rows, last 5 min</source>
        <translation>生データ行、過去5分間</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>No rows in the ten minutes before %1. New rows appear here within two seconds of being stored.</source>
        <translation>%1までの10分間に行がありません。新しい行は、保存から2秒以内にここに表示されます。</translation>
    </message>
    <message>
        <source>Requests in 5 min</source>
        <translation>5分間のリクエスト</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1分</translation>
    </message>
    <message>
        <source>before: nothing</source>
        <translation>以前: なし</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Compared with the previous five minutes, over the same elapsed time.</source>
        <translation>直前の5分間の、同じ経過時間分との比較です。</translation>
    </message>
    <message>
        <source>Rows in five minutes: %1.</source>
        <translation>5分間の行数: %1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Raw rows from %1 have expired and can no longer be counted. The other panes show what the rollups keep.</source>
        <translation>%1の生データ行は期限切れのため、もう数えられません。他のペインにはロールアップに残っている値が表示されます。</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>リクエストなし</translation>
    </message>
    <message>
        <source>No rows match the filter in the ten minutes before %1.</source>
        <translation>%1までの10分間に、フィルターに一致する行がありません。</translation>
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
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>Progress by resume key</source>
        <translation>再開キーごとの進行状況</translation>
    </message>
    <message>
        <source>Nobody has loaded rows yet, or the run log does not reach back that far.</source>
        <translation>まだ行がロードされていないか、実行ログがそこまで遡れません。</translation>
    </message>
    <message>
        <source>The latest loads, as their loaders reported them. Rows that are loading now are shown under Sessions.</source>
        <translation>ローダーが報告した最新のロードです。現在ロード中の行は「セッション」に表示されます。</translation>
    </message>
    <message>
        <source>How far each resume key has come: a load with the same key goes on there, and stores no row twice.</source>
        <translation>各再開キーの進行状況です。同じキーを使うロードはそこから続行し、同じ行を2回保存することはありません。</translation>
    </message>
    <message>
        <source>No load used a resume key (ingest --resume-key), so none can be continued.</source>
        <translation>再開キー（ingest --resume-key）を使ったロードがないため、続行できるものはありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LoginsPage</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Change rights…</source>
        <translation>権限を変更…</translation>
    </message>
    <message>
        <source>Another login…</source>
        <translation>別のログイン…</translation>
    </message>
    <message>
        <source>Only a superuser can change what logins may do. Connect as one.</source>
        <translation>ログインの権限を変更できるのはスーパーユーザーのみです。スーパーユーザーとして接続してください。</translation>
    </message>
    <message>
        <source>A superuser may do and see everything, whatever is granted to it.</source>
        <translation>スーパーユーザーは、付与の内容に関係なく、すべての操作と閲覧ができます。</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) with rights here. Readers see the tenants granted to them, operators see all; a login that loads must not read.</source>
        <translation>
            <numerusform>ここに権限を持つログインは%n件です。閲覧者には付与されたテナントが、オペレーターにはすべてが見えます。ロードするログインに閲覧権限を与えてはいけません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed what %1 may do. It holds from its next statement on.</source>
        <translation>%1の権限を変更しました。次のステートメントから有効です。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find tenant</source>
        <translation>テナントを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous range</source>
        <translation>前の期間に戻る(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause live counts</source>
        <translation>ライブカウントを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>管理(&amp;A)</translation>
    </message>
    <message>
        <source>There are no tenants yet. Load your own data with “Import…” in the “File” menu (or drop a file here), or try “tidemarkctl simulate”. Tenants appear automatically.</source>
        <translation>テナントはまだありません。「ファイル」メニューの「インポート…」で自分のデータをロードするか（ここにファイルをドロップしても可）、「tidemarkctl simulate」を試してください。テナントは自動的に表示されます。</translation>
    </message>
    <message>
        <source>Import running</source>
        <translation>インポート実行中</translation>
    </message>
    <message>
        <source>An import is running. Cancel it and close?</source>
        <translation>インポートの実行中です。キャンセルして閉じますか？</translation>
    </message>
    <message>
        <source>Stored rows stay; the rest of the file is not imported. To import the rest later without storing a row twice, give the import a resume key.</source>
        <translation>保存された行は残り、ファイルの残りはインポートされません。同じ行を2回保存せずに残りを後でインポートするには、インポートに再開キーを指定してください。</translation>
    </message>
    <message>
        <source>Cancel import and close</source>
        <translation>インポートをキャンセルして閉じる</translation>
    </message>
    <message>
        <source>Continue import</source>
        <translation>インポートを続行</translation>
    </message>
    <message>
        <source>This login cannot run rollups. To allow it: GRANT tidemark_operator TO your login role.</source>
        <translation>このログインはロールアップを実行できません。許可するには、次を実行してください: GRANT tidemark_operator TO ログインロール名。</translation>
    </message>
    <message>
        <source>&amp;Next range</source>
        <translation>次の期間(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前へ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後へ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>期間を短く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>期間を長く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go to a range…</source>
        <translation>期間を指定(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>Tidemarkについて(&amp;A)</translation>
    </message>
    <message>
        <source>Next &amp;tenant</source>
        <translation>次のテナント(&amp;T)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tenant</source>
        <translation>前のテナント(&amp;V)</translation>
    </message>
    <message>
        <source>The newest data was not found: %1</source>
        <translation>最新のデータが見つかりませんでした: %1</translation>
    </message>
    <message>
        <source>There is no data of this tenant yet.</source>
        <translation>このテナントのデータはまだありません。</translation>
    </message>
    <message>
        <source>The newest data is from %1.</source>
        <translation>最新のデータは%1のものです。</translation>
    </message>
    <message>
        <source>Split the &amp;trend by country</source>
        <translation>推移を国別に分割(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter and split</source>
        <translation>絞り込みと分割(&amp;F)</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>ペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Maximize or restore</source>
        <translation>最大化/元に戻す(&amp;M)</translation>
    </message>
    <message>
        <source>Move pane &amp;back</source>
        <translation>ペインを前へ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Move pane &amp;forward</source>
        <translation>ペインを後ろへ移動(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>ペインを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How is this number made?</source>
        <translation>この数値の算出方法(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新規ウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All tenants</source>
        <translation>すべてのテナント(&amp;A)</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>接続(&amp;O)…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A report is made of one tenant&apos;s dashboard: open one first.</source>
        <translation>レポートは1つのテナントのダッシュボードから作成します。先にテナントを開いてください。</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <translation>レポートをPDFで保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Save dashboard as P&amp;NG…</source>
        <translation>ダッシュボードをPNGで保存(&amp;N)…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>画像の保存</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>Save all data as &amp;CSV (zip)…</source>
        <translation>すべてのデータをCSVで保存（zip）(&amp;C)…</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>データの保存</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zipアーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>テナント%1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>比較対象: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Views of Tidemark (*.%1)</source>
        <translation>Tidemarkのビュー (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>ビュー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>ビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open view from a file…</source>
        <translation>ファイルからビューを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>このビューへのリンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Save view to a &amp;file…</source>
        <translation>ビューをファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>This view was saved for a tenant called %1. Here, tenant %2 is called %3.</source>
        <translation>このビューは、テナント「%1」のものとして保存されました。ここでは、テナント%2の名前は「%3」です。</translation>
    </message>
    <message>
        <source>Tenant %1 cannot be shown: there is none, or this login may not see it.</source>
        <translation>テナント%1を表示できません。存在しないか、このログインに閲覧権限がありません。</translation>
    </message>
    <message>
        <source>Choose another tenant, or ask the operator for the right to see this one.</source>
        <translation>別のテナントを選ぶか、このテナントの閲覧権限をオペレーターに依頼してください。</translation>
    </message>
    <message>
        <source>Nothing is shown that could be saved yet.</source>
        <translation>保存できる表示内容がまだありません。</translation>
    </message>
    <message>
        <source>Saved the view %1.</source>
        <translation>ビュー「%1」を保存しました。</translation>
    </message>
    <message>
        <source>There is a view called %1 already.</source>
        <translation>ビュー「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>ビューの削除</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>ビュー「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Links and files that were made of it go on working.</source>
        <translation>このビューから作成したリンクやファイルは、引き続き使えます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copied the link. It names no server: whoever opens it sees it with their own login.</source>
        <translation>リンクをコピーしました。リンクにサーバー名は含まれません。開いた人は、自分のログインで表示します。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>ビューを開く</translation>
    </message>
    <message>
        <source>%1 (tenant %2)</source>
        <translation>%1（テナント%2）</translation>
    </message>
    <message>
        <source>%1. Now: %2</source>
        <translation>%1。現在: %2</translation>
    </message>
    <message>
        <source>Alert firing: %1</source>
        <translation>アラート発報中: %1</translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation>メモを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>Annotation&amp;s…</source>
        <translation>注釈(&amp;S)…</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MakingDialog</name>
    <message>
        <source>Statement and parameters</source>
        <translation>ステートメントとパラメーター</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>実行計画</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>実行計画を表示</translation>
    </message>
    <message>
        <source>How is this number made?</source>
        <translation>この数値の算出方法</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Ask the server how it would run the statement. It is not run.</source>
        <translation>ステートメントの実行方法をサーバーに問い合わせます。実行はされません。</translation>
    </message>
    <message>
        <source>Copy as psql</source>
        <translation>psql用にコピー</translation>
    </message>
    <message>
        <source>Copy the statement with its parameters, to be pasted into psql</source>
        <translation>psqlに貼り付けられるよう、ステートメントをパラメーターとともにコピーします</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MessageBar</name>
    <message>
        <source>Enter password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation>再試行しています…</translation>
    </message>
    <message>
        <source>retrying in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <translation>%1から一時停止中</translation>
    </message>
    <message>
        <source>Nothing is refreshed until you resume.</source>
        <translation>再開するまで何も更新されません。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::NoteDialog</name>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>すべてのデータセット</translation>
    </message>
    <message>
        <source>Others who may see the tenant see the note. Times are in time zone %1; a note with the same start and end is about a moment.</source>
        <translation>このテナントを閲覧できる人にはメモが見えます。時刻のタイムゾーンは%1です。開始と終了が同じメモは、その時点についてのものです。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>For</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>残り%n文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n文字超過</numerusform>
        </translation>
    </message>
    <message>
        <source>The end must not be before the start.</source>
        <translation>終了は開始より前にできません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::Pane</name>
    <message>
        <source>59 min ago</source>
        <translation>59分前</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>グラフとして表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Data from “%1” copied to the clipboard.</source>
        <translation>「%1」のデータをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>データをCSVで保存…</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>データの保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Save image as PNG…</source>
        <translation>画像をPNGで保存…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>画像の保存</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>別のフォルダーを選ぶか、ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表）</translation>
    </message>
    <message>
        <source>%1 shows the server&apos;s data as of %2.</source>
        <translation>%1は、%2時点のサーバーのデータを表示しています。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>From %1. %2</source>
        <translation>%1のもの。%2</translation>
    </message>
    <message>
        <source>No tenant chosen</source>
        <translation>テナント未選択</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>Nothing happened from %1. This is a counted zero: the rollups are complete up to %2.</source>
        <translation>%1には何も起きていません。集計済みのゼロです（ロールアップは%2まで完了）。</translation>
    </message>
    <message>
        <source>Not rolled up yet</source>
        <translation>未ロールアップ</translation>
    </message>
    <message>
        <source>Rollups reach %1, and no raw rows are waiting for this range.</source>
        <translation>ロールアップは%1までで、この期間に待機中の生データ行はありません。</translation>
    </message>
    <message>
        <source>No rollup has run yet. Numbers appear here after the first one.</source>
        <translation>ロールアップはまだ実行されていません。最初の実行後に、ここに数値が表示されます。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Rollups are kept from %1. Earlier data can no longer be shown.</source>
        <translation>ロールアップは%1以降が保持されています。それより前のデータは、もう表示できません。</translation>
    </message>
    <message>
        <source>This range is past its retention and can no longer be shown.</source>
        <translation>この期間は保持期間を過ぎており、もう表示できません。</translation>
    </message>
    <message>
        <source>Saved earlier; shown until the server responds.</source>
        <translation>以前に保存されたもの。サーバーが応答するまで表示します。</translation>
    </message>
    <message>
        <source>Earlier data has expired and can no longer be shown.</source>
        <translation>それより前のデータは期限切れで、もう表示できません。</translation>
    </message>
    <message>
        <source>Some UTC days in between have expired: nothing is known of them.</source>
        <translation>間の一部のUTC日が期限切れで、その日のことは分かりません。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>再試行しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not compared yet: the server has not answered for the chosen period.</source>
        <translation>未比較: 選択した期間についてサーバーがまだ応答していません。</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>Show as the main pane</source>
        <translation>メインペインとして表示</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>未ロールアップ</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Cut off outliers</source>
        <translation>外れ値を切り捨て</translation>
    </message>
    <message>
        <source>Complete buckets only</source>
        <translation>完了したバケットのみ</translation>
    </message>
    <message>
        <source>Nothing matches the filter from %1. This is a counted zero: the rollups are complete up to %2.</source>
        <translation>%1にはフィルターに一致するものがありません。集計済みのゼロです（ロールアップは%2まで完了）。</translation>
    </message>
    <message>
        <source>not with this filter</source>
        <translation>このフィルターでは不可</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>ソース: %1。</translation>
    </message>
    <message>
        <source>Rolled up to %1.</source>
        <translation>%1までロールアップ済み。</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet.</source>
        <translation>まだ何もロールアップされていません。</translation>
    </message>
    <message>
        <source>Read from: %1.</source>
        <translation>読み込み元: %1。</translation>
    </message>
    <message>
        <source>From the cache of this computer: the server answered on %1.</source>
        <translation>このコンピューターのキャッシュから: サーバーの応答は%1のものです。</translation>
    </message>
    <message>
        <source>The server answered on %1.</source>
        <translation>サーバーの応答は%1のものです。</translation>
    </message>
    <message>
        <source>How is this number made?</source>
        <translation>この数値の算出方法</translation>
    </message>
    <message>
        <source>From the shared cache: the server answered another reader on %1.</source>
        <translation>共有キャッシュから: サーバーが%1に別の閲覧者へ返した応答です。</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pane and which of its series is drawn</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>サーバーがまだ応答していません。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>%1に作成</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s); N steps through them.</source>
        <translation>
            <numerusform>注釈%n件。Nキーで順に移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>一覧…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PaneBoard</name>
    <message>
        <source>live %1</source>
        <translation>ライブ%1</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>期間%1</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>ステータスコード</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PartitionsPage</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Create partitions and carry rows over</source>
        <translation>パーティションを作成して行を移す</translation>
    </message>
    <message>
        <source>Creating partitions of %1…</source>
        <translation>%1のパーティションを作成しています…</translation>
    </message>
    <message>
        <source>Of the dataset that the selected partition belongs to</source>
        <translation>選択したパーティションが属するデータセットが対象</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s). Rows are the server&apos;s estimate unless they are said to be exact.</source>
        <translation>
            <numerusform>%n個のパーティション。行数は、正確と記されていない限りサーバーの推定値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all upcoming partitions already exist.</source>
        <translation>%1: 今後のパーティションはすべて作成済みです。</translation>
    </message>
    <message>
        <source>%1: partitions created: %2.</source>
        <translation>%1: 作成したパーティション: %2個。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>%1のパスワード</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Newest %1 rows; there are older ones.</source>
        <translation>新しい順に%1行。さらに古い行があります。</translation>
    </message>
    <message>
        <source>All %1 rows, newest first.</source>
        <translation>全%1行（新しい順）。</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>行の保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>%1: events, %2</source>
        <translation>%1: イベント、%2</translation>
    </message>
    <message>
        <source>%1: HTTP requests, %2</source>
        <translation>%1: HTTPリクエスト、%2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>No raw rows here: none were stored.</source>
        <translation>生データ行はありません。何も保存されていません。</translation>
    </message>
    <message>
        <source>No raw rows here.</source>
        <translation>生データ行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), newest first.</source>
        <translation>
            <numerusform>%n行（新しい順）。</numerusform>
        </translation>
    </message>
    <message>
        <source>raw events</source>
        <translation>生イベント</translation>
    </message>
    <message>
        <source>raw requests</source>
        <translation>生リクエスト</translation>
    </message>
    <message>
        <source>Load the next %1 rows beneath these</source>
        <translation>次の%1行をこの下に読み込みます</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The rows of this time have expired. Their counts are kept: the chart still shows how many there were.</source>
        <translation>この時期の行は期限切れです。件数は保持されており、グラフで引き続き確認できます。</translation>
    </message>
    <message>
        <source>No row matches. Remove a filter to see more rows.</source>
        <translation>一致する行がありません。フィルターを外すと、表示される行が増えます。</translation>
    </message>
    <message>
        <source>Saving… %1 rows so far, back to %2.</source>
        <translation>保存しています… 現在%1行（%2まで遡り）。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsExport</name>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Saved %1 with %2 rows.</source>
        <translation>%1に%2行を保存しました。</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き出していません。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RejectsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No program found to open it. The file is %1.</source>
        <translation>開けるプログラムが見つかりません。ファイルは%1です。</translation>
    </message>
    <message>
        <source>First %1 of the records in %2.</source>
        <translation>%2のレコードの最初の%1件です。</translation>
    </message>
    <message>
        <source>All %1 records in %2.</source>
        <translation>%2のレコード全%1件です。</translation>
    </message>
    <message>
        <source>Correct them there, then import that file. The reasons in it are skipped.</source>
        <translation>そこで修正してから、そのファイルをインポートしてください。ファイル内の理由は読み飛ばされます。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>平均応答時間</translation>
    </message>
    <message>
        <source>Response times are not recorded</source>
        <translation>応答時間は記録されていません</translation>
    </message>
    <message>
        <source>No request in this range has a response time. Access logs in the common and combined formats do not record it.</source>
        <translation>この期間に応答時間のあるリクエストはありません。common形式とcombined形式のアクセスログには記録されません。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Requests: %1. Success (2xx): %2. Redirects (3xx): %3. Errors: %4 (4xx: %5, 5xx: %6). Other status: %7.</source>
        <translation>リクエスト: %1。成功（2xx）: %2。リダイレクト（3xx）: %3。エラー: %4（4xx: %5、5xx: %6）。その他のステータス: %7。</translation>
    </message>
    <message>
        <source>Response times by status class: not in the rollups</source>
        <translation>ステータスクラス別の応答時間: ロールアップにはありません</translation>
    </message>
    <message>
        <source>Only raw rows hold them. Remove the filter by status class to see the average of all requests.</source>
        <translation>生データ行のみにあります。全リクエストの平均を表示するには、ステータスクラスのフィルターを外してください。</translation>
    </message>
    <message>
        <source>Requests with status %1: %2.</source>
        <translation>ステータス%1のリクエスト: %2。</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>%1 (4xx: %2, 5xx: %3)</source>
        <translation>%1（4xx: %2、5xx: %3）</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>リクエストなし</translation>
    </message>
    <message>
        <source>No error rate of single status classes</source>
        <translation>個別のステータスクラスのエラー率はありません</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>Bytes sent by status class: not in the rollups</source>
        <translation>ステータスクラス別の送信バイト数: ロールアップにはありません</translation>
    </message>
    <message>
        <source>Remove the filter by status class to see the bytes of all responses.</source>
        <translation>全レスポンスのバイト数を表示するには、ステータスクラスのフィルターを外してください。</translation>
    </message>
    <message>
        <source>Bytes sent are not recorded</source>
        <translation>送信バイト数は記録されていません</translation>
    </message>
    <message>
        <source>The logs of this range do not say how many bytes were sent, or they were loaded before version 4 of the schema.</source>
        <translation>この期間のログに送信バイト数がないか、スキーマのバージョン4より前にロードされたものです。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RetentionPage</name>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>先にプレビューしてください。</translation>
    </message>
    <message>
        <source>Keep rows of %1 for</source>
        <translation>%1の行の保持期間</translation>
    </message>
    <message>
        <source>Saved: %1 is kept for %2.</source>
        <translation>保存しました。%1の保持期間は%2です。</translation>
    </message>
    <message>
        <source>Saved: %1 is kept forever.</source>
        <translation>保存しました。%1は無期限に保持されます。</translation>
    </message>
    <message>
        <source>Hold %1 was released. The next upkeep deletes what is past its retention.</source>
        <translation>ホールド%1を解除しました。次回のメンテナンスで、保持期間を過ぎたものが削除されます。</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>ホールドの解除</translation>
    </message>
    <message>
        <source>Release the hold on %1 from %2 to %3?</source>
        <translation>%2～%3の%1のホールドを解除しますか？</translation>
    </message>
    <message>
        <source>The next upkeep deletes rows and buckets of that time that are past their retention.</source>
        <translation>次回のメンテナンスで、この時期の保持期間を過ぎた行とバケットが削除されます。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Keep hold</source>
        <translation>ホールドを維持</translation>
    </message>
    <message>
        <source>Counting what would be deleted…</source>
        <translation>削除されるものを数えています…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RightsDialog</name>
    <message>
        <source>Reads the dashboard</source>
        <translation>ダッシュボードの閲覧</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>次のみ:</translation>
    </message>
    <message>
        <source>Operates: rollups, expiry, schedules; sees all tenants</source>
        <translation>運用: ロールアップ、期限切れ処理、スケジュール。すべてのテナントを閲覧可能</translation>
    </message>
    <message>
        <source>Loads rows, and nothing else</source>
        <translation>行のロードのみ</translation>
    </message>
    <message>
        <source>Change rights</source>
        <translation>権限の変更</translation>
    </message>
    <message>
        <source>a role that exists on the server</source>
        <translation>サーバーに存在するロール</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>numbers, such as 1, 2, 7; none: it sees nothing yet</source>
        <translation>1, 2, 7などの番号。なしの場合は何も見えません</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Give the tenants as whole numbers, separated by commas.</source>
        <translation>テナントは、コンマで区切った整数で指定してください。</translation>
    </message>
    <message>
        <source>A login that loads bypasses row-level security, so it must not read. Use two logins.</source>
        <translation>ロードするログインは行レベルセキュリティをバイパスするため、閲覧に使ってはいけません。ログインを2つに分けてください。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RowFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>絞り込みに使う列</translation>
    </message>
    <message>
        <source>Show only rows whose column has this value; further columns narrow it down</source>
        <translation>列がこの値を持つ行のみを表示します。列を追加するとさらに絞り込まれます</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>a column, a text</comment>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a column, a value</comment>
        <translation>次に一致</translation>
    </message>
    <message>
        <source>300, 300..350, 300.. or ..350</source>
        <translation>300、300..350、300..、..350</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RowsButton</name>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Raw rows of this bucket (double-click or Enter)</source>
        <translation>このバケットの生データ行（ダブルクリックまたはEnter）</translation>
    </message>
    <message>
        <source>Raw rows of this bucket</source>
        <translation>このバケットの生データ行</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>There is a view of this name. It is replaced.</source>
        <translation>同じ名前のビューがあります。置き換えられます。</translation>
    </message>
    <message>
        <source>It is kept in the sidebar, for this coordinator and login.</source>
        <translation>このコーディネーターとログイン用に、サイドバーに保存されます。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ScheduleDialog</name>
    <message>
        <source>Change schedule</source>
        <translation>スケジュールの変更</translation>
    </message>
    <message>
        <source>When the server runs “%1”:</source>
        <translation>サーバーが「%1」を実行するタイミング:</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Five fields, as in a crontab: minute, hour, day of the month, month and day of the week (* means any). From pg_cron 1.5 on also “N seconds”, up to 59.</source>
        <translation>crontabと同じ5つのフィールド: 分、時、日、月、曜日（*は任意）。pg_cron 1.5以降では「N seconds」（最大59）も使えます。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SchedulePage</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Runs of the jobs</source>
        <translation>ジョブの実行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>No jobs are scheduled, so the server does not run rollups automatically.</source>
        <translation>スケジュールされたジョブがないため、サーバーはロールアップを自動実行しません。</translation>
    </message>
    <message>
        <source>Jobs the server runs automatically, and their latest runs.</source>
        <translation>サーバーが自動実行するジョブと、その最新の実行です。</translation>
    </message>
    <message>
        <source>Job %1: </source>
        <translation>ジョブ%1: </translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Change schedule…</source>
        <translation>スケジュールを変更…</translation>
    </message>
    <message>
        <source>Running “%1” now…</source>
        <translation>「%1」を実行しています…</translation>
    </message>
    <message>
        <source>Upkeep: </source>
        <translation>メンテナンス: </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep is done: %n step(s).</source>
        <translation>
            <numerusform>メンテナンスが完了しました: %nステップ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep: %n step(s) were not done; see the audit trail for the reasons.</source>
        <translation>
            <numerusform>メンテナンス: %nステップは実行されませんでした。理由は監査ログを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only rollups and upkeep can be run from here.</source>
        <translation>ここから実行できるのは、ロールアップとメンテナンスのみです。</translation>
    </message>
    <message>
        <source>Does once, now, what the job does. The run is not one of the job&apos;s own; the audit trail has it.</source>
        <translation>ジョブの処理を、今1回だけ行います。ジョブ自身の実行にはならず、監査ログに記録されます。</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>Time of the latest %n run(s)</source>
        <translation>
            <numerusform>最新%n回の実行時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>longest: %1</source>
        <translation>最長: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SessionsPage</name>
    <message>
        <source>session %1 of %2</source>
        <translation>%2のセッション%1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Cancel statement…</source>
        <translation>ステートメントをキャンセル…</translation>
    </message>
    <message>
        <source>Terminate session…</source>
        <translation>セッションを強制終了…</translation>
    </message>
    <message>
        <source>No other session is at work. As of %1.</source>
        <translation>他に実行中のセッションはありません。%1時点。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work</source>
        <translation>
            <numerusform>実行中のセッション: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them blocked. As of %2.</source>
        <translation>うち%1件がブロック中。%2時点。</translation>
    </message>
    <message>
        <source>The statement is not shown: this login may see its own alone, or there is none.</source>
        <translation>ステートメントは表示されません。このログインには自分のものしか見えないか、ステートメントがありません。</translation>
    </message>
    <message>
        <source>It was begun on node %1: end it there.</source>
        <translation>ノード%1で開始されたものです。そちらで終了してください。</translation>
    </message>
    <message>
        <source>This login may end its own sessions alone. A superuser can allow more: GRANT pg_signal_backend TO your login role.</source>
        <translation>このログインは自分のセッションしか終了できません。スーパーユーザーは次で許可できます: GRANT pg_signal_backend TO ログインロール名。</translation>
    </message>
    <message>
        <source>Terminate session</source>
        <translation>セッションの強制終了</translation>
    </message>
    <message>
        <source>Cancel statement</source>
        <translation>ステートメントのキャンセル</translation>
    </message>
    <message>
        <source>Terminate %1?</source>
        <translation>%1を強制終了しますか？</translation>
    </message>
    <message>
        <source>Cancel the statement of %1?</source>
        <translation>%1のステートメントをキャンセルしますか？</translation>
    </message>
    <message>
        <source>Its connection is closed and its open transaction rolled back. A loader resumes by itself.</source>
        <translation>接続が閉じられ、開いているトランザクションはロールバックされます。ローダーは自動的に再開します。</translation>
    </message>
    <message>
        <source>The statement fails and its transaction is rolled back. The session stays connected.</source>
        <translation>ステートメントは失敗し、トランザクションはロールバックされます。セッションの接続は維持されます。</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Session %1 had ended before.</source>
        <translation>セッション%1はすでに終了していました。</translation>
    </message>
    <message>
        <source>Session %1 was told to end.</source>
        <translation>セッション%1に終了を要求しました。</translation>
    </message>
    <message>
        <source>The statement of session %1 was told to stop.</source>
        <translation>セッション%1のステートメントに停止を要求しました。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StackChart</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StartWindow</name>
    <message>
        <source>Real-time analytics over your event stream</source>
        <translation>イベントストリームのリアルタイム分析</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>サンプルデータで試す(&amp;S)</translation>
    </message>
    <message>
        <source>Try with your own &amp;log…</source>
        <translation>自分のログで試す(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>A coordinator that is already there, in PostgreSQL or Citus.</source>
        <translation>PostgreSQLまたはCitusにある既存のコーディネーターです。</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>サーバーに接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>最近の接続</translation>
    </message>
    <message>
        <source>Setting up a private coordinator on this computer</source>
        <translation>このコンピューターにプライベートコーディネーターを設定中</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>このコンピューターで試す</translation>
    </message>
    <message>
        <source>Your private coordinator: a PostgreSQL for you alone, without a network port.</source>
        <translation>自分専用のプライベートコーディネーターです。ネットワークポートを使わないPostgreSQLで動作します。</translation>
    </message>
    <message>
        <source>Creates a private coordinator: a real PostgreSQL for you alone, without a network port. It runs while Tidemark is open, and you can remove it at any time.</source>
        <translation>プライベートコーディネーターを作成します。ネットワークポートを使わない、自分専用の本物のPostgreSQLです。Tidemarkを開いている間だけ動作し、いつでも削除できます。</translation>
    </message>
    <message>
        <source>Import a &amp;log…</source>
        <translation>ログをインポート(&amp;L)…</translation>
    </message>
    <message>
        <source>Edit or remove %1</source>
        <translation>%1を編集または削除</translation>
    </message>
    <message>
        <source>&amp;Save as a profile…</source>
        <translation>プロファイルとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Private PostgreSQL</source>
        <translation>プライベートPostgreSQL</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>サンプル行</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>ロールアップ</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2行中%1行</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Choose a log</source>
        <translation>ログの選択</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StepList</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>passed with a note</source>
        <translation>合格（注記あり）</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TablePage</name>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find in “%1”</source>
        <translation>「%1」内を検索</translation>
    </message>
    <message>
        <source>%1, ranked</source>
        <translation>%1（ランキング）</translation>
    </message>
    <message>
        <source>Enter filters all panes by the row; with Ctrl beside those that are chosen.</source>
        <translation>Enterを押すと、すべてのペインをその行で絞り込みます。Ctrlを併用すると、選択済みのものに追加します。</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>地図で表示</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantOverview</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Hottest now</source>
        <translation>現在最も活発</translation>
    </message>
    <message>
        <source>Find among all tenants</source>
        <translation>全テナントから検索</translation>
    </message>
    <message>
        <source>Find among all tenants, by name or number</source>
        <translation>名前または番号で全テナントから検索</translation>
    </message>
    <message>
        <source>Copy the rows that were read</source>
        <translation>読み込んだ行をコピー</translation>
    </message>
    <message>
        <source>Save all rows as CSV…</source>
        <translation>すべての行をCSVで保存…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%Ln行をクリップボードにコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>Enter opens the tenant.</source>
        <translation>Enterでテナントを開きます。</translation>
    </message>
    <message>
        <source>Reading all tenants…</source>
        <translation>すべてのテナントを読み込んでいます…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>テナントはまだありません</translation>
    </message>
    <message>
        <source>Tenants appear here as soon as their rows are rolled up.</source>
        <translation>テナントは、行がロールアップされると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No tenant has this number, or these words in its name: %1</source>
        <translation>この番号、またはこれらの語を名前に含むテナントはありません: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1（以前: %2）</translation>
    </message>
    <message>
        <source>None changed by a tenth or more.</source>
        <translation>10%以上変化したものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>比較対象がありません。</translation>
    </message>
    <message>
        <source>No rows in the last five minutes.</source>
        <translation>過去5分間に行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s)</source>
        <translation>
            <numerusform>%Lnテナント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%2件中%1件が一致</translation>
    </message>
    <message>
        <source>whole hours of UTC</source>
        <translation>UTCの正時単位</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>読み込み: %1</translation>
    </message>
    <message>
        <source>Could not refresh: %1</source>
        <translation>更新できませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet, so nothing is counted here. Rollups run by themselves with pg_cron; else run: tidemarkctl rollup</source>
        <translation>まだ何もロールアップされていないため、集計がありません。ロールアップはpg_cronがあれば自動で実行されます。ない場合は次を実行してください: tidemarkctl rollup</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>データの保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s) to save…</source>
        <translation>
            <numerusform>保存する%Ln行を読み込んでいます…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantSidebar</name>
    <message>
        <source>The search failed.</source>
        <translation>検索に失敗しました。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>先頭にピン留め</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TideLine</name>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>コーディネーター</translation>
    </message>
    <message>
        <source>PostgreSQL %1%2, schema version %3</source>
        <translation>PostgreSQL %1%2、スキーマバージョン%3</translation>
    </message>
    <message>
        <source> with Citus</source>
        <translation> + Citus</translation>
    </message>
    <message>
        <source>nodes up: %1</source>
        <translation>稼働ノード: %1</translation>
    </message>
    <message>
        <source>%1 of %2 nodes up</source>
        <translation>ノード%2台中%1台が稼働</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>停止中: %1</translation>
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
        <translation>%1  未ロールアップ、待機%2</translation>
    </message>
    <message>
        <source>%1  no data yet</source>
        <translation>%1  データなし</translation>
    </message>
    <message>
        <source>watermark %1</source>
        <translation>ウォーターマーク%1</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>ラグ%1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機%1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>遅延%1行</translation>
    </message>
    <message>
        <source>Every row committed before %1 is in the rollups.</source>
        <translation>%1より前にコミットされた行は、すべてロールアップに含まれています。</translation>
    </message>
    <message>
        <source>clocks differ by %1</source>
        <translation>時計の差%1</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>incompatible schema</source>
        <translation>スキーマ非互換</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>アクセス権なし</translation>
    </message>
    <message>
        <source>nodes unknown for %1</source>
        <translation>ノード状態不明（%1）</translation>
    </message>
    <message>
        <source>The coordinator has not reported the state of the nodes since then.</source>
        <translation>それ以降、コーディネーターからノードの状態が報告されていません。</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>読み込み: %1前</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s). Show what needs attention.</source>
        <translation>
            <numerusform>重大な問題が%n件あります。対応が必要な項目を表示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s). Show what needs attention.</source>
        <translation>
            <numerusform>警告が%n件あります。対応が必要な項目を表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lag is above %1.</source>
        <translation>ラグが%1を超えています。</translation>
    </message>
    <message>
        <source>Partitions exist for less than %1.</source>
        <translation>パーティションの先行作成が%1未満です。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>アラート%n件発報中</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing: %1. Show the alert rules.</source>
        <translation>発報中: %1。アラートルールを表示します。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TimeChart</name>
    <message>
        <source>In a chart: previous or next bucket</source>
        <translation>グラフ: 前または次のバケット</translation>
    </message>
    <message>
        <source>In a chart: ten buckets back or ahead</source>
        <translation>グラフ: 10個前または後のバケット</translation>
    </message>
    <message>
        <source>In a chart: first or last bucket</source>
        <translation>グラフ: 最初または最後のバケット</translation>
    </message>
    <message>
        <source>In a chart: raw rows of the bucket</source>
        <translation>グラフ: バケットの生データ行</translation>
    </message>
    <message>
        <source>In a chart: hide the crosshair</source>
        <translation>グラフ: 十字線を隠す</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>complete buckets only</source>
        <translation>完了したバケットのみ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>In a chart: next or previous annotation</source>
        <translation>グラフ: 次または前の注釈</translation>
    </message>
    <message>
        <source>In a chart: add a note about the bucket</source>
        <translation>グラフ: バケットにメモを追加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>値は不明</translation>
    </message>
    <message>
        <source>partly counted from raw rows</source>
        <translation>一部は生データの行から集計</translation>
    </message>
    <message>
        <source>counted from raw rows</source>
        <translation>生データの行から集計</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TrendPane</name>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>rolled up to %1</source>
        <translation>%1までロールアップ済み</translation>
    </message>
    <message>
        <source>%1 per %2: %3 in total.</source>
        <translation>%2ごとの%1: 合計%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Trend by country</source>
        <translation>国別の推移</translation>
    </message>
    <message>
        <source>average %1 per %2</source>
        <translation>平均%1/%2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::UniquesPane</name>
    <message>
        <source>Unique users</source>
        <translation>ユニークユーザー</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 in the range, %2; from merged sketches, not a sum.</source>
        <translation>期間内%1、%2。合計ではなくスケッチの統合による値です。</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>ユニークアドレス</translation>
    </message>
    <message>
        <source>No users</source>
        <translation>ユーザーなし</translation>
    </message>
    <message>
        <source>No event from %1 names a user.</source>
        <translation>%1のイベントにユーザーの記載がありません。</translation>
    </message>
    <message>
        <source>No addresses</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>No request from %1 has an address.</source>
        <translation>%1のリクエストにアドレスがありません。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ViewBar</name>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>テナントなし</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>テナント%1</translation>
    </message>
    <message>
        <source>Days and hours are in time zone %1</source>
        <translation>日と時間の区切りはタイムゾーン%1によります</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>タイムゾーン: %1</translation>
    </message>
    <message>
        <source>Resume live counts (Ctrl+P)</source>
        <translation>ライブカウントを再開（Ctrl+P）</translation>
    </message>
    <message>
        <source>Pause live counts (Ctrl+P)</source>
        <translation>ライブカウントを一時停止（Ctrl+P）</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>カスタム…</translation>
    </message>
    <message>
        <source>More ranges</source>
        <translation>その他の期間</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>期間: %1</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>比較対象: %1</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ViewList</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みビュー</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>ファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::WorldMap</name>
    <message>
        <source>Countries on a map</source>
        <translation>地図上の国</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>地図にない国: %1</translation>
    </message>
    <message>
        <source>Share:</source>
        <translation>割合:</translation>
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
        <translation>フィルターで選択中</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>地図にない</translation>
    </message>
</context>
</TS>
