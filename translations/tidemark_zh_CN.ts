<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdminSheetWords</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>被占用</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>水位线</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Waiting rows</source>
        <translation>等待行</translation>
    </message>
    <message>
        <source>Late rows</source>
        <translation>迟到行</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>已创建至</translation>
    </message>
    <message>
        <source>never rolled up</source>
        <translation>从未汇总</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复方法</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>raw rows; dropped by whole partitions</source>
        <translation>原始行；按整个分区删除</translation>
    </message>
    <message>
        <source>finest rollup</source>
        <translation>最细汇总</translation>
    </message>
    <message>
        <source>hourly rollup</source>
        <translation>小时汇总</translation>
    </message>
    <message>
        <source>daily rollup</source>
        <translation>日汇总</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>late rows per bucket</source>
        <translation>各时间桶的迟到行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保留时长</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>从未启动</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>保全至</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Deleted before</source>
        <translation>删除早于</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>时间桶</translation>
    </message>
    <message>
        <source>Older rows kept</source>
        <translation>保留的更早的行</translation>
    </message>
    <message>
        <source>would be dropped</source>
        <translation>将被删除</translation>
    </message>
    <message>
        <source>it is released</source>
        <translation>解除为止</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>history of alert rules</source>
        <translation>告警规则历史</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>独立用户</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors (4xx and 5xx)</source>
        <translation>错误（4xx 和 5xx）</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>服务器错误（5xx）</translation>
    </message>
    <message>
        <source>Mean response time</source>
        <translation>平均响应时间</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>响应时间中位数</translation>
    </message>
    <message>
        <source>Response time, 95th percentile</source>
        <translation>第 95 百分位响应时间</translation>
    </message>
    <message>
        <source>Response time, 99th percentile</source>
        <translation>第 99 百分位响应时间</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>独立地址</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送字节数</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>up on the week before by more than</source>
        <translation>较前一周同期上升超过</translation>
    </message>
    <message>
        <source>down on the week before by more than</source>
        <translation>较前一周同期下降超过</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 of type %2</source>
        <translation>类型为 %2 的%1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>来自 %2 的%1</translation>
    </message>
    <message>
        <source>%1: no data for %2</source>
        <translation>%1：%2内无数据</translation>
    </message>
    <message>
        <source>%1 over %2 above %3</source>
        <translation>%1在 %2内高于 %3</translation>
    </message>
    <message>
        <source>%1 over %2 below %3</source>
        <translation>%1在 %2内低于 %3</translation>
    </message>
    <message>
        <source>%1 over %2 up on the week before by more than %3</source>
        <translation>%1在 %2内较前一周同期上升超过 %3</translation>
    </message>
    <message>
        <source>%1 over %2 down on the week before by more than %3</source>
        <translation>%1在 %2内较前一周同期下降超过 %3</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，持续 %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待触发</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Unknown (was: %1)</source>
        <translation>未知（之前：%1）</translation>
    </message>
    <message>
        <source>There is no data to check this rule against yet.</source>
        <translation>尚无数据可用于检验此规则。</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>%1不会触发。</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1; longest: %2.</source>
        <translation>
            <numerusform>%1会触发 %n 次；最长：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1, every %2. Lowest %3, highest %4.</source>
        <translation>已检查：%1，每 %2 一次。最低 %3，最高 %4。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>极值</translation>
    </message>
    <message>
        <source>%1: below %2 in %3</source>
        <translation>%1：%3 中低于 %2</translation>
    </message>
    <message>
        <source>%1: above %2 in %3</source>
        <translation>%1：%3 中高于 %2</translation>
    </message>
    <message>
        <source>last evaluated %1</source>
        <translation>上次评估 %1</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>%1 over %2, condition &quot;%3&quot;</source>
        <translation>%1在 %2内，条件“%3”</translation>
    </message>
</context>
<context>
    <name>AlertsInChart</name>
    <message>
        <source>Alert firing</source>
        <translation>告警触发中</translation>
    </message>
</context>
<context>
    <name>AnnotationWords</name>
    <message>
        <source>Raw rows deleted by retention</source>
        <translation>原始行已按保留期删除</translation>
    </message>
    <message>
        <source>Daily rollup deleted by retention</source>
        <translation>日汇总已按保留期删除</translation>
    </message>
    <message>
        <source>Hourly rollup deleted by retention</source>
        <translation>小时汇总已按保留期删除</translation>
    </message>
    <message>
        <source>Finest rollup deleted by retention</source>
        <translation>最细汇总已按保留期删除</translation>
    </message>
    <message>
        <source>%1 deleted by retention</source>
        <translation>%1 已按保留期删除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n load(s)</source>
        <translation>
            <numerusform>%n 次加载</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; the largest: %3</source>
        <translation>%1：%2；最大：%3</translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from raw rows; %n bucket(s) changed</source>
        <translation>
            <numerusform>已由原始行重建；%n 个时间桶有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>Broken off. %1</source>
        <translation>已中断。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) failed</source>
        <translation>
            <numerusform>%n 次汇总失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worker node %2 did not answer; %n rollup(s) deferred</source>
        <translation>
            <numerusform>工作节点 %2 无应答；%n 次汇总已推迟</numerusform>
        </translation>
    </message>
    <message>
        <source>No new rows of any tenant for %1</source>
        <translation>%1内所有租户均无新行</translation>
    </message>
    <message>
        <source>No new rows of any tenant since then</source>
        <translation>此后所有租户均无新行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rollup failed</source>
        <translation>汇总失败</translation>
    </message>
    <message>
        <source>Node lost</source>
        <translation>节点失联</translation>
    </message>
    <message>
        <source>Late rows</source>
        <translation>迟到行</translation>
    </message>
    <message>
        <source>Gap in ingest</source>
        <translation>摄取中断</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>回填</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>written by %1, %2</source>
        <translation>由 %1 所写，%2</translation>
    </message>
    <message>
        <source>from the record of deleted data</source>
        <translation>来自已删除数据的记录</translation>
    </message>
    <message>
        <source>from the count of late rows; the last came %1</source>
        <translation>来自迟到行计数；最近一次为 %1</translation>
    </message>
    <message>
        <source>from the count of late rows</source>
        <translation>来自迟到行计数</translation>
    </message>
    <message>
        <source>from the run log</source>
        <translation>来自运行日志</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>租户 %1</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Rows stored: %1</source>
        <translation>已存储行数：%1</translation>
    </message>
    <message numerus="yes">
        <source>Late rows added to %n bucket(s): %2</source>
        <translation>
            <numerusform>%n 个时间桶新增迟到行：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>written by %1, changed by %2, %3</source>
        <translation>由 %1 所写，%2 更改，%3</translation>
    </message>
</context>
<context>
    <name>BackfillPage</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Trust raw rows</source>
        <translation>以原始行为准</translation>
    </message>
    <message>
        <source>Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.</source>
        <translation>原始行少于已汇总行数的日期也重建。汇总中超出这些行的部分将会丢失。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>重建…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要发生的变更</translation>
    </message>
    <message>
        <source>Unfinished backfills</source>
        <translation>未完成的回填</translation>
    </message>
    <message>
        <source>Pick its days</source>
        <translation>采用其日期</translation>
    </message>
    <message>
        <source>Fills in its range for a preview. Rebuilding it then continues where it stopped.</source>
        <translation>填入其范围以供预览。之后重建会从中断处继续。</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Previous period</source>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>之前，%1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>%1 (dashed)</source>
        <translation>%1（虚线）</translation>
    </message>
    <message>
        <source>Not compared: the calendar of the year before has no such day.</source>
        <translation>未比较：前一年的日历中没有这一天。</translation>
    </message>
    <message>
        <source>Compared with %1: no bucket has ended yet, so there is no total to compare.</source>
        <translation>与 %1 相比：尚无时间桶结束，因此没有可比较的总数。</translation>
    </message>
    <message>
        <source>Not compared: there is no data for %1.</source>
        <translation>未比较：%1 没有数据。</translation>
    </message>
    <message>
        <source>Not compared: the data of %1 has expired.</source>
        <translation>未比较：%1 的数据已过期。</translation>
    </message>
    <message>
        <source>Compared with %1: at least %2 then, as data starts at %3. No change is shown.</source>
        <translation>与 %1 相比：当时至少为 %2，因为数据从 %3 开始。不显示变化。</translation>
    </message>
    <message>
        <source>Compared with %1: at least %2 then, as data of that time is incomplete. No change is shown.</source>
        <translation>与 %1 相比：当时至少为 %2，因为那段时间的数据不完整。不显示变化。</translation>
    </message>
    <message>
        <source>Only wider buckets of that time are kept: nothing is compared per %1.</source>
        <translation>那段时间只保留了更宽的时间桶：不按%1比较。</translation>
    </message>
    <message>
        <source>Compared with %1: %2 then. No change is shown, as data of the shown range is missing.</source>
        <translation>与 %1 相比：当时为 %2。不显示变化，因为所示范围的数据有缺失。</translation>
    </message>
    <message>
        <source>Compared with %1: %2 then, %3 now, %4.</source>
        <translation>与 %1 相比：当时 %2，现在 %3，%4。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>无对应项</translation>
    </message>
    <message>
        <source>detail has expired</source>
        <translation>明细已过期</translation>
    </message>
    <message>
        <source>no data then</source>
        <translation>当时无数据</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>无明显变化</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) without a counterpart.</source>
        <translation>
            <numerusform>%n 个时间桶没有对应项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 百分点</translation>
    </message>
    <message>
        <source>Compared with %1: data of that time is incomplete. No change is shown.</source>
        <translation>与 %1 相比：那段时间的数据不完整。不显示变化。</translation>
    </message>
    <message>
        <source>Compared with %1: no response time is recorded of one of the two.</source>
        <translation>与 %1 相比：两个时段之一没有记录响应时间。</translation>
    </message>
    <message>
        <source>Compared with %1: 95 % within %2 then, within %3 now, %4.</source>
        <translation>与 %1 相比：当时 95 % 在 %2以内，现在在 %3以内，%4。</translation>
    </message>
</context>
<context>
    <name>ConninfoLabel</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>%1 on %2:%3</source>
        <translation>%1（%2:%3）</translation>
    </message>
    <message>
        <source>The server&apos;s name is not checked against its certificate (sslmode=%1).</source>
        <translation>未将服务器名称与其证书核对（sslmode=%1）。</translation>
    </message>
    <message>
        <source>The connection is encrypted, but the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>连接已加密，但未验证服务器证书（sslmode=%1）。</translation>
    </message>
    <message>
        <source>The connection is not encrypted (sslmode=%1).</source>
        <translation>连接未加密（sslmode=%1）。</translation>
    </message>
    <message>
        <source>The connection may be unencrypted, and the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>连接可能未加密，且未验证服务器证书（sslmode=%1）。</translation>
    </message>
    <message>
        <source>Server name not verified</source>
        <translation>未验证服务器名称</translation>
    </message>
    <message>
        <source>Certificate not verified</source>
        <translation>未验证证书</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Possibly not encrypted</source>
        <translation>可能未加密</translation>
    </message>
</context>
<context>
    <name>ControlKeys</name>
    <message>
        <source>On a number above the panes: show its series</source>
        <translation>面板上方的数字：显示其系列</translation>
    </message>
    <message>
        <source>In a legend: show or hide the series</source>
        <translation>图例：显示或隐藏系列</translation>
    </message>
    <message>
        <source>In a legend: list what “Other” holds</source>
        <translation>图例：列出“其他”所含内容</translation>
    </message>
    <message>
        <source>In a legend: filter all panes by the series</source>
        <translation>图例：按该系列筛选所有面板</translation>
    </message>
    <message>
        <source>In a ranking: filter all panes by the row</source>
        <translation>排名：按该行筛选所有面板</translation>
    </message>
    <message>
        <source>In a ranking: filter by the row beside those that are chosen</source>
        <translation>排名：将该行加入筛选</translation>
    </message>
    <message>
        <source>On the map: previous or next country by rank</source>
        <translation>地图：排名上一个或下一个国家/地区</translation>
    </message>
    <message>
        <source>On the map: first or last country by rank</source>
        <translation>地图：排名第一个或最后一个国家/地区</translation>
    </message>
    <message>
        <source>On the map: filter all panes by the country</source>
        <translation>地图：按该国家/地区筛选所有面板</translation>
    </message>
    <message>
        <source>On a filter: remove it</source>
        <translation>筛选器：移除</translation>
    </message>
    <message>
        <source>On the runs of a job: previous or next run</source>
        <translation>作业运行：上一次或下一次运行</translation>
    </message>
    <message>
        <source>On the runs of a job: show the run in the table</source>
        <translation>作业运行：在表中显示该次运行</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Backfill…</source>
        <translation>回填…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>Invalid time &quot;%1&quot;: expected 2026-05-17, 2026-05-17T10:00 or 2026-05-17T10:00:00+02:00.</source>
        <translation>时间 &quot;%1&quot; 无效：应为 2026-05-17、2026-05-17T10:00 或 2026-05-17T10:00:00+02:00。</translation>
    </message>
    <message>
        <source>Unknown dataset &quot;%1&quot;: expected events or http_request.</source>
        <translation>未知数据集 &quot;%1&quot;：应为 events 或 http_request。</translation>
    </message>
    <message>
        <source>Unknown time zone &quot;%1&quot;: expected an IANA name such as Europe/Berlin.</source>
        <translation>未知时区 &quot;%1&quot;：应为 IANA 名称，如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Invalid --by: only &quot;--by type&quot; is supported, and only for events.</source>
        <translation>--by 无效：仅支持 &quot;--by type&quot;，且仅用于 events。</translation>
    </message>
    <message>
        <source>Invalid --limit: expected a whole number, 1 or more.</source>
        <translation>--limit 无效：应为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>The range is empty: --from must be earlier than --to.</source>
        <translation>时间范围为空：--from 必须早于 --to。</translation>
    </message>
    <message>
        <source>Unknown query &quot;%1&quot;.</source>
        <translation>未知查询 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Print exactly what the panes show, with its source.</source>
        <translation>输出与各面板所示完全相同的内容及其来源。</translation>
    </message>
    <message>
        <source>The tenant (for http_request: the site).</source>
        <translation>租户（对 http_request 为站点）。</translation>
    </message>
    <message>
        <source>events or http_request.</source>
        <translation>events 或 http_request。</translation>
    </message>
    <message>
        <source>Time zone that defines hours and days.</source>
        <translation>用于划分小时和日期的时区。</translation>
    </message>
    <message>
        <source>%1 read, %2 stored, %3 rejected</source>
        <translation>已读取 %1，已存储 %2，已拒绝 %3</translation>
    </message>
    <message>
        <source>, %1 rows/s</source>
        <translation>，%1 行/秒</translation>
    </message>
    <message>
        <source>, %1 %, %2 s left</source>
        <translation>，%1 %，剩余 %2 秒</translation>
    </message>
    <message>
        <source>, %1 messages behind</source>
        <translation>，落后 %1 条消息</translation>
    </message>
    <message>
        <source> – server unreachable; resumes when it returns</source>
        <translation> – 服务器无法访问；恢复后将继续</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>… and %1 more rejected.</source>
        <translation>… 另有 %1 行被拒绝。</translation>
    </message>
    <message>
        <source>Rejected lines were written to %1. Correct them and load that file.</source>
        <translation>被拒绝的行已写入 %1。请更正后加载该文件。</translation>
    </message>
    <message>
        <source>Invalid --delimiter: expected one character, or tab.</source>
        <translation>--delimiter 无效：应为单个字符或 tab。</translation>
    </message>
    <message>
        <source>Missing argument: FILE (&quot;-&quot; for standard input).</source>
        <translation>缺少参数：FILE（&quot;-&quot; 表示标准输入）。</translation>
    </message>
    <message>
        <source>Missing arguments: ingest kafka needs BROKERS and TOPIC.</source>
        <translation>缺少参数：ingest kafka 需要 BROKERS 和 TOPIC。</translation>
    </message>
    <message>
        <source>Invalid --batch-rows: expected a whole number, 1 or more.</source>
        <translation>--batch-rows 无效：应为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>Invalid --rate: expected rows per second, up to 100000.</source>
        <translation>--rate 无效：应为每秒行数，最大 100000。</translation>
    </message>
    <message>
        <source>Invalid --tenants: expected a whole number, 1 or more.</source>
        <translation>--tenants 无效：应为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>Invalid --seconds: expected a number greater than 0.</source>
        <translation>--seconds 无效：应为大于 0 的数。</translation>
    </message>
    <message>
        <source>Invalid --late: expected a share from 0 to 1.</source>
        <translation>--late 无效：应为 0 到 1 之间的比例。</translation>
    </message>
    <message>
        <source>Invalid --history-days: expected a whole number, 0 or more.</source>
        <translation>--history-days 无效：应为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>Invalid --history-rows: expected a whole number, 0 or more.</source>
        <translation>--history-rows 无效：应为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>History: %1 rows</source>
        <translation>历史：%1 行</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows/s</source>
        <translation>%1 行，%2 行/秒</translation>
    </message>
    <message>
        <source>Tenant for rows that name none; for an access log, the site.</source>
        <translation>用于未指明租户的行；对访问日志为站点。</translation>
    </message>
    <message>
        <source>Write rejected lines to this file, with line number and reason, so that they can be corrected and loaded.</source>
        <translation>将被拒绝的行连同行号和原因写入此文件，以便更正后加载。</translation>
    </message>
    <message>
        <source>Store nothing if any line is bad.</source>
        <translation>只要有一行有误，就不存储任何内容。</translation>
    </message>
    <message>
        <source>Rows per transaction.</source>
        <translation>每个事务的行数。</translation>
    </message>
    <message>
        <source>Store each row once across all runs with this key, however they ended.</source>
        <translation>使用此键的所有运行中每行只存储一次，无论运行如何结束。</translation>
    </message>
    <message>
        <source>Keep reading lines as they are appended, like tail -F.</source>
        <translation>持续读取追加的行，类似 tail -F。</translation>
    </message>
    <message>
        <source>Country database (.mmdb). Without it, the country of an address stays unknown.</source>
        <translation>国家/地区数据库（.mmdb）。没有它时，地址所属国家/地区未知。</translation>
    </message>
    <message>
        <source>CSV: the column names, in order; &quot;-&quot; skips one.</source>
        <translation>CSV：按顺序列出的列名；&quot;-&quot; 表示跳过一列。</translation>
    </message>
    <message>
        <source>CSV: one character, or tab.</source>
        <translation>CSV：单个字符或 tab。</translation>
    </message>
    <message>
        <source>CSV: whether the first line is a header. Detected if not given.</source>
        <translation>CSV：首行是否为表头。未指定时自动检测。</translation>
    </message>
    <message>
        <source>Kafka: format of a message.</source>
        <translation>Kafka：消息的格式。</translation>
    </message>
    <message>
        <source>Kafka: the consumer group.</source>
        <translation>Kafka：消费者组。</translation>
    </message>
    <message>
        <source>Kafka: a librdkafka option (TLS, SASL, …); can be repeated.</source>
        <translation>Kafka：librdkafka 选项（TLS、SASL…）；可重复指定。</translation>
    </message>
    <message>
        <source>Load files, standard input or a Kafka topic. Bad lines are rejected and counted.</source>
        <translation>加载文件、标准输入或 Kafka 主题。有误的行会被拒绝并计数。</translation>
    </message>
    <message>
        <source>Rows per second, both datasets together.</source>
        <translation>每秒行数，两个数据集合计。</translation>
    </message>
    <message>
        <source>Number of tenants.</source>
        <translation>租户数。</translation>
    </message>
    <message>
        <source>How long to run. Without it, until stopped.</source>
        <translation>运行多久。未指定时一直运行到被停止。</translation>
    </message>
    <message>
        <source>Share of late rows, 0 to 1.</source>
        <translation>迟到行的比例，0 到 1。</translation>
    </message>
    <message>
        <source>Also create N days of history.</source>
        <translation>同时创建 N 天的历史。</translation>
    </message>
    <message>
        <source>Number of history rows.</source>
        <translation>历史行数。</translation>
    </message>
    <message>
        <source>Generate a stream of sample events and requests.</source>
        <translation>生成示例事件和请求的数据流。</translation>
    </message>
    <message>
        <source>Output format: table, json or csv.</source>
        <translation>输出格式：table、json 或 csv。</translation>
    </message>
    <message>
        <source>Prompt for the password on the terminal, like psql -W.</source>
        <translation>在终端提示输入密码，类似 psql -W。</translation>
    </message>
    <message>
        <source>Commands (run &quot;tidemarkctl COMMAND --help&quot; for details):</source>
        <translation>命令（运行 &quot;tidemarkctl COMMAND --help&quot; 查看详情）：</translation>
    </message>
    <message>
        <source>Without a connection option: libpq&apos;s environment variables (PGHOST, PGSERVICE, …) if any is set, otherwise the private coordinator of this computer.
Exit status: 0 done, 1 failed, 2 usage error, 3 no connection, 4 permission denied.</source>
        <translation>未给出连接选项时：若设置了 libpq 的环境变量（PGHOST、PGSERVICE…）则使用它们，否则使用本机的私有协调节点。
退出状态：0 完成，1 失败，2 用法错误，3 无连接，4 权限不足。</translation>
    </message>
    <message>
        <source>Missing argument: COMMAND.</source>
        <translation>缺少参数：COMMAND。</translation>
    </message>
    <message>
        <source>Invalid --format &quot;%1&quot;: expected table, json or csv.</source>
        <translation>--format &quot;%1&quot; 无效：应为 table、json 或 csv。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码： </translation>
    </message>
    <message>
        <source>--ask-password needs a terminal.</source>
        <translation>--ask-password 需要终端。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>未知命令 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Connect with this libpq connection string or URI. Leave the password to ~/.pgpass or the prompt.</source>
        <translation>使用此 libpq 连接字符串或 URI 连接。密码请放在 ~/.pgpass 中或在提示时输入。</translation>
    </message>
    <message>
        <source>CONNINFO</source>
        <translation>CONNINFO</translation>
    </message>
    <message>
        <source>Connect to this service from pg_service.conf.</source>
        <translation>连接到 pg_service.conf 中的此服务。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Use the private coordinator of this computer, in DIR (--local=DIR) or in its default folder.</source>
        <translation>使用本机的私有协调节点，位于 DIR（--local=DIR）或其默认文件夹。</translation>
    </message>
    <message>
        <source>[DIR]</source>
        <translation>[DIR]</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Server: %1, PostgreSQL %2%3, schema version %4, server time %5.</source>
        <translation>服务器：%1，PostgreSQL %2%3，模式版本 %4，服务器时间 %5。</translation>
    </message>
    <message>
        <source> with Citus</source>
        <translation> 带 Citus</translation>
    </message>
    <message>
        <source>Node %1: %2.</source>
        <translation>节点 %1：%2。</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>非活动</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1: batches still being written: %n. The next run takes them.</source>
        <translation>%1：仍有 %n 个批次正在写入。下次运行会处理它们。</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>%1: raw rows are kept for %2; those before %3 are past their retention. Rollups stay as they are.</source>
        <translation>%1：原始行保留 %2；%3 之前的已超过保留期。汇总保持不变。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Invalid --citus: expected auto, require or off.</source>
        <translation>--citus 无效：应为 auto、require 或 off。</translation>
    </message>
    <message>
        <source>Rolling up %1…</source>
        <translation>正在汇总 %1…</translation>
    </message>
    <message>
        <source>%1: %2 partitions dropped, %3 kept…</source>
        <translation>%1：已删除 %2 个分区，保留 %3 个…</translation>
    </message>
    <message>
        <source>Missing argument: JOB (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>缺少参数：JOB（参见 &quot;tidemarkctl schedule list&quot;）。</translation>
    </message>
    <message>
        <source>Create or upgrade the schema. Running it again changes nothing.</source>
        <translation>创建或升级模式。再次运行不会有任何更改。</translation>
    </message>
    <message>
        <source>Distribute the tables: auto (if Citus is installed), require or off.</source>
        <translation>分布各表：auto（若已安装 Citus）、require 或 off。</translation>
    </message>
    <message>
        <source>Check the coordinator for problems and show the fix for each.</source>
        <translation>检查协调节点的问题，并给出每个问题的修复方法。</translation>
    </message>
    <message>
        <source>Add all new rows to the rollups.</source>
        <translation>将所有新行计入汇总。</translation>
    </message>
    <message>
        <source>Drop raw partitions that are past their retention and fully rolled up.</source>
        <translation>删除已超过保留期且已完全汇总的原始分区。</translation>
    </message>
    <message>
        <source>Only show which would be dropped, with rows and bytes, and what keeps the others.</source>
        <translation>仅显示将删除哪些分区、其行数和字节数，以及其余分区为何保留。</translation>
    </message>
    <message>
        <source>Show watermarks, lag, late and waiting rows, partitions, recent runs and nodes.</source>
        <translation>显示水位线、滞后、迟到行和等待行、分区、最近的运行和节点。</translation>
    </message>
    <message>
        <source>Real-time analytics dashboard for Citus and PostgreSQL.</source>
        <translation>面向 Citus 和 PostgreSQL 的实时分析仪表板。</translation>
    </message>
    <message>
        <source>Open with this tenant.</source>
        <translation>以此租户打开。</translation>
    </message>
    <message>
        <source>Open with events or http_request.</source>
        <translation>以 events 或 http_request 打开。</translation>
    </message>
    <message>
        <source>Theme: light or dark.</source>
        <translation>主题：light 或 dark。</translation>
    </message>
    <message>
        <source>Window size, in pixels.</source>
        <translation>窗口大小，以像素为单位。</translation>
    </message>
    <message>
        <source>Write the dashboard to a PNG once every pane shows its data or its error, then exit.</source>
        <translation>待每个面板都显示数据或错误后，将仪表板写为 PNG，然后退出。</translation>
    </message>
    <message>
        <source>Invalid --tenant &quot;%1&quot;: expected a whole number.</source>
        <translation>--tenant &quot;%1&quot; 无效：应为整数。</translation>
    </message>
    <message>
        <source>Invalid --theme: expected light or dark.</source>
        <translation>--theme 无效：应为 light 或 dark。</translation>
    </message>
    <message>
        <source>Invalid --size &quot;%1&quot;: expected a size such as 1280x800.</source>
        <translation>--size &quot;%1&quot; 无效：应为 1280x800 这样的尺寸。</translation>
    </message>
    <message>
        <source>Could not write %1.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 (exact)</source>
        <translation>%1（精确）</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1（介于 %2 和 %3 之间）</translation>
    </message>
    <message>
        <source>From rollups.</source>
        <translation>来自汇总。</translation>
    </message>
    <message>
        <source>From raw rows.</source>
        <translation>来自原始行。</translation>
    </message>
    <message>
        <source>From rollups and raw rows that are not rolled up yet.</source>
        <translation>来自汇总和尚未汇总的原始行。</translation>
    </message>
    <message>
        <source>%1 Watermark %2.</source>
        <translation>%1 水位线 %2。</translation>
    </message>
    <message>
        <source>%1 Never rolled up.</source>
        <translation>%1 从未汇总。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Users of several types are counted under each type, so the parts do not add up to the total.</source>
        <translation>涉及多个类型的用户会计入每个类型，因此各部分之和不等于总数。</translation>
    </message>
    <message>
        <source>Whole range: %1; from merged sketches, not a sum.</source>
        <translation>整个范围：%1；由 sketch 合并得出，并非求和。</translation>
    </message>
    <message>
        <source>Showing %1 of %2.</source>
        <translation>显示 %2 中的 %1。</translation>
    </message>
    <message>
        <source>This permanently deletes all data in %1. Type &quot;destroy&quot; to continue: </source>
        <translation>这将永久删除 %1 中的所有数据。输入 &quot;destroy&quot; 继续： </translation>
    </message>
    <message>
        <source>&quot;local&quot; works on the private coordinator only: use it with --local=DIR.</source>
        <translation>&quot;local&quot; 仅适用于私有协调节点：请配合 --local=DIR 使用。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>Manage the private coordinator of this computer.</source>
        <translation>管理本机的私有协调节点。</translation>
    </message>
    <message>
        <source>The private coordinator of this computer is not running.</source>
        <translation>本机的私有协调节点未在运行。</translation>
    </message>
    <message>
        <source>Start it with &quot;tidemarkctl local start&quot;.</source>
        <translation>用 &quot;tidemarkctl local start&quot; 启动它。</translation>
    </message>
    <message>
        <source>See &quot;tidemarkctl --help&quot;.</source>
        <translation>参见 &quot;tidemarkctl --help&quot;。</translation>
    </message>
    <message>
        <source>Missing option: --tenant N.</source>
        <translation>缺少选项：--tenant N。</translation>
    </message>
    <message>
        <source>day cannot be rebuilt: %1</source>
        <translation>该日无法重建：%1</translation>
    </message>
    <message>
        <source>sums, countries or sketches would change</source>
        <translation>总和、国家/地区或 sketch 将改变</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>将改变</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>已重建</translation>
    </message>
    <message>
        <source>%1: %2 days can be rebuilt, changing %3 buckets; %4 days cannot. Nothing was changed.</source>
        <translation>%1：%2 天可重建，将改变 %3 个时间桶；%4 天不能重建。未做任何更改。</translation>
    </message>
    <message>
        <source>%1: %2 days rebuilt, %3 left as they were; %4 buckets changed.</source>
        <translation>%1：已重建 %2 天，%3 天保持原样；%4 个时间桶已改变。</translation>
    </message>
    <message>
        <source>Stopped before %1.</source>
        <translation>在 %1 之前停止。</translation>
    </message>
    <message>
        <source>Stopped before %1, which was not changed. Run the same command again to continue from there.</source>
        <translation>在 %1 之前停止，该日未更改。再次运行同一命令可从该处继续。</translation>
    </message>
    <message>
        <source>Missing options: --from TIME and --to TIME.</source>
        <translation>缺少选项：--from TIME 和 --to TIME。</translation>
    </message>
    <message>
        <source>Missing argument: DATASET (events or http_request).</source>
        <translation>缺少参数：DATASET（events 或 http_request）。</translation>
    </message>
    <message>
        <source>%1 of %2 days: %3 rebuilt, %4 kept</source>
        <translation>%1/%2 天：已重建 %3，保留 %4</translation>
    </message>
    <message>
        <source> – waiting: %1</source>
        <translation> – 等待中：%1</translation>
    </message>
    <message>
        <source>Missing option: --level LEVEL (15min, hourly or daily for events; 1min, 1hour or 1day for http_request).</source>
        <translation>缺少选项：--level LEVEL（events 为 15min、hourly 或 daily；http_request 为 1min、1hour 或 1day）。</translation>
    </message>
    <message>
        <source>Missing argument: INTERVAL (such as &quot;90 days&quot; or &quot;18 months&quot;), or forever.</source>
        <translation>缺少参数：INTERVAL（如 &quot;90 days&quot; 或 &quot;18 months&quot;）或 forever。</translation>
    </message>
    <message>
        <source>Start of the range; UTC unless an offset is given.</source>
        <translation>范围的起始；未给出偏移量时为 UTC。</translation>
    </message>
    <message>
        <source>End of the range, exclusive. Every UTC day the range touches is rebuilt.</source>
        <translation>范围的结束，不含该时刻。范围涉及的每个 UTC 日都会重建。</translation>
    </message>
    <message>
        <source>Only show what would change, bucket by bucket, and which days cannot be rebuilt and why.</source>
        <translation>仅逐个时间桶显示将改变的内容，以及哪些日期不能重建及其原因。</translation>
    </message>
    <message>
        <source>Also rebuild days with fewer raw rows than are rolled up. What the rollups have beyond those rows is lost.</source>
        <translation>原始行少于已汇总行数的日期也重建。汇总中超出这些行的部分将会丢失。</translation>
    </message>
    <message>
        <source>Show the state of each rollup bucket: complete, open, waiting, failed or expired.</source>
        <translation>显示每个汇总时间桶的状态：完整、未结束、等待中、失败或已过期。</translation>
    </message>
    <message>
        <source>15min, hourly or daily for events; 1min, 1hour or 1day for http_request.</source>
        <translation>events 为 15min、hourly 或 daily；http_request 为 1min、1hour 或 1day。</translation>
    </message>
    <message>
        <source>End of the range, exclusive.</source>
        <translation>范围的结束，不含该时刻。</translation>
    </message>
    <message>
        <source>Show or set how long the rows of each table are kept.</source>
        <translation>显示或设置每个表的行保留多久。</translation>
    </message>
    <message>
        <source>Server unreachable; resuming when it returns.</source>
        <translation>服务器无法访问；恢复后将继续。</translation>
    </message>
    <message>
        <source>The server is reachable again.</source>
        <translation>服务器已恢复可访问。</translation>
    </message>
    <message>
        <source>Every user on this computer can read command lines. Put %1 into a file that only you can read, and pass it with --kafka-config.</source>
        <translation>本机的每个用户都能读取命令行。请将 %1 放入只有您能读取的文件，并用 --kafka-config 传入。</translation>
    </message>
    <message>
        <source>Invalid --header: expected yes or no.</source>
        <translation>--header 无效：应为 yes 或 no。</translation>
    </message>
    <message>
        <source>Kafka: a file of librdkafka options, one NAME=VALUE per line. Use it for secrets.</source>
        <translation>Kafka：librdkafka 选项文件，每行一个 NAME=VALUE。用于存放机密。</translation>
    </message>
    <message>
        <source>%1 bytes, including indexes and partitions.</source>
        <translation>%1 字节，含索引和分区。</translation>
    </message>
    <message>
        <source>Nothing is waiting, and all prepared transactions are resolved.</source>
        <translation>没有任何等待，且所有预备事务均已解决。</translation>
    </message>
    <message>
        <source>cluster needs one of: nodes, tables, health.</source>
        <translation>cluster 需要其中之一：nodes、tables、health。</translation>
    </message>
    <message>
        <source>Show the nodes, the size of each table on each node, and the cluster&apos;s health.</source>
        <translation>显示各节点、每个表在各节点上的大小以及集群的健康状况。</translation>
    </message>
    <message>
        <source>%1 late, oldest bucket %2</source>
        <translation>%1 行迟到，最早的时间桶 %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 行迟到</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>%1 rollups</source>
        <translation>%1 次汇总</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 次失败</translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2.</source>
        <translation>%1，最近 24 小时：%2。</translation>
    </message>
    <message>
        <source>%1: raw rows are kept forever.</source>
        <translation>%1：原始行永久保留。</translation>
    </message>
    <message>
        <source>Create the partitions that are due and expire what is past its retention.</source>
        <translation>创建到期应建的分区，并清除超过保留期的内容。</translation>
    </message>
    <message>
        <source>future</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>%1 rows between %2 and %3, from raw rows; %4 in the same length of time before that.</source>
        <translation>%2 至 %3 之间 %1 行，来自原始行；此前同样长的时间内为 %4 行。</translation>
    </message>
    <message>
        <source>rebuilt; past its retention in %1</source>
        <translation>已重建；在 %1 中超过保留期</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Only count what this retention would delete: rows, buckets or partitions, and bytes.</source>
        <translation>仅统计此保留期将删除的内容：行、时间桶或分区，以及字节数。</translation>
    </message>
    <message>
        <source>Missing option: --until TIME, --for INTERVAL or --for forever.</source>
        <translation>缺少选项：--until TIME、--for INTERVAL 或 --for forever。</translation>
    </message>
    <message>
        <source>holds needs one of: list, add DATASET, release ID.</source>
        <translation>holds 需要其中之一：list、add DATASET、release ID。</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl holds list&quot;).</source>
        <translation>缺少参数：ID（参见 &quot;tidemarkctl holds list&quot;）。</translation>
    </message>
    <message>
        <source>Keep a time range regardless of retention, list such holds, or release one.</source>
        <translation>不受保留期影响地保全一段时间范围、列出这些保全或解除其中一个。</translation>
    </message>
    <message>
        <source>add: end of the range, exclusive.</source>
        <translation>add：范围的结束，不含该时刻。</translation>
    </message>
    <message>
        <source>add: when the hold ends.</source>
        <translation>add：保全何时结束。</translation>
    </message>
    <message>
        <source>add: how long the hold lasts from now.</source>
        <translation>add：保全从现在起持续多久。</translation>
    </message>
    <message>
        <source>add: why the range is held, for others to read.</source>
        <translation>add：保全该范围的原因，供他人阅读。</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Invalid --trusted-proxies: expected a whole number, 0 or more.</source>
        <translation>--trusted-proxies 无效：应为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>Invalid --hold: expected an interval such as 90d, or forever.</source>
        <translation>--hold 无效：应为 90d 这样的时长，或 forever。</translation>
    </message>
    <message>
        <source>Nothing was stored: every record was rejected.</source>
        <translation>未存储任何内容：所有记录均被拒绝。</translation>
    </message>
    <message>
        <source>Keep the days of the stored rows for this long, regardless of retention: 90d, &apos;18 months&apos;, forever.</source>
        <translation>不受保留期影响，将所存储行所在的日期保留这么久：90d、&apos;18 months&apos;、forever。</translation>
    </message>
    <message>
        <source>Requests: the last N addresses of X-Forwarded-For are your own proxies. Without it, the first address is the client.</source>
        <translation>请求：X-Forwarded-For 的最后 N 个地址是您自己的代理。未指定时，第一个地址即为客户端。</translation>
    </message>
    <message>
        <source>Keep raw rows longer than the stored retention. A shorter time works only with --dry-run, to see what that retention would delete.</source>
        <translation>原始行的保留时间比已存储的保留期更长。更短的时间仅可与 --dry-run 一起使用，以查看该保留期将删除什么。</translation>
    </message>
    <message>
        <source>Start of the range; in --zone unless an offset is given. If a local time occurs twice, the earlier one.</source>
        <translation>范围的起始；未给出偏移量时采用 --zone。若某一本地时间出现两次，取较早的一次。</translation>
    </message>
    <message>
        <source>End of the range, exclusive; the server&apos;s current time if not given. If a local time occurs twice, the later one.</source>
        <translation>范围的结束，不含该时刻；未指定时为服务器当前时间。若某一本地时间出现两次，取较晚的一次。</translation>
    </message>
    <message numerus="yes">
        <source>%1, line %2 and %n more: %3</source>
        <translation>
            <numerusform>%1，第 %2 行及另外 %n 行：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>The input looks like %1.</source>
        <translation>输入看起来是 %1。</translation>
    </message>
    <message>
        <source>The input looks like %1 (%2). Load it with: %3</source>
        <translation>输入看起来是 %1（%2）。加载命令：%3</translation>
    </message>
    <message>
        <source>The next upkeep deletes what is past its retention. Raw rows are deleted by whole UTC days, so up to a day later, and only once they are rolled up. Held rows are kept. If you set a longer time, a backfill restores what is already gone, as far as raw rows still have it.</source>
        <translation>下次维护会删除超过保留期的内容。原始行按整个 UTC 日删除，因此最多可能晚一天，且仅在汇总之后删除。已保全的行会保留。若设置更长的时间，只要原始行仍在，回填即可恢复已清除的内容。</translation>
    </message>
    <message>
        <source>Nothing would be deleted now.</source>
        <translation>现在不会删除任何内容。</translation>
    </message>
    <message>
        <source>The next upkeep would delete these rows.</source>
        <translation>下次维护将删除这些行。</translation>
    </message>
    <message>
        <source>Older rows that would be kept: %1.</source>
        <translation>将保留的更早的行：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1; from merged sketches, not a sum</source>
        <translation>%1；由 sketch 合并得出，并非求和</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>无法归入</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Distinct users in the range: %1.</source>
        <translation>范围内的独立用户：%1。</translation>
    </message>
    <message>
        <source>Requests: %1; success (2xx): %2; redirects (3xx): %3; errors (4xx and 5xx): %4; other status: %5. Distinct addresses in the range: %6.</source>
        <translation>请求：%1；成功（2xx）：%2；重定向（3xx）：%3；错误（4xx 和 5xx）：%4；其他状态：%5。范围内的独立地址：%6。</translation>
    </message>
    <message>
        <source>Invalid interval &quot;%1&quot;: expected one such as &quot;90 days&quot; or &quot;18 months&quot;, or forever.</source>
        <translation>时长 &quot;%1&quot; 无效：应如 &quot;90 days&quot; 或 &quot;18 months&quot;，或 forever。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Nothing was done.</source>
        <translation>意外的参数 &quot;%1&quot;。未执行任何操作。</translation>
    </message>
    <message>
        <source>Shares are of the known rows only.</source>
        <translation>占比仅针对已知的行。</translation>
    </message>
    <message>
        <source>Invalid argument &quot;%1&quot;: numbers and intervals cannot be negative.</source>
        <translation>参数 &quot;%1&quot; 无效：数字和时长不能为负。</translation>
    </message>
    <message>
        <source>Continued at %1, where an earlier backfill of this range stopped. Days already done: %2.</source>
        <translation>从 %1 继续，即此前对该范围的回填停止之处。已完成的天数：%2。</translation>
    </message>
    <message>
        <source>The connection was lost, but the hold was already stored: %1</source>
        <translation>连接已断开，但保全已经存储：%1</translation>
    </message>
    <message>
        <source>The connection was lost before the hold was stored, so nothing is held. Run the command again.</source>
        <translation>连接在保全存储之前断开，因此未保全任何内容。请再次运行该命令。</translation>
    </message>
    <message>
        <source>A hold keeps whole UTC days.</source>
        <translation>保全以整个 UTC 日为单位。</translation>
    </message>
    <message>
        <source>add: start of the range; UTC unless an offset is given. A hold keeps every UTC day the range touches.</source>
        <translation>add：范围的起始；未给出偏移量时为 UTC。保全会保留范围涉及的每个 UTC 日。</translation>
    </message>
    <message>
        <source>Missing argument: KIND (%1).</source>
        <translation>缺少参数：KIND（%1）。</translation>
    </message>
    <message>
        <source>Would continue at %1, where an earlier backfill of this range stopped. Days already done: %2.</source>
        <translation>将从 %1 继续，即此前对该范围的回填停止之处。已完成的天数：%2。</translation>
    </message>
    <message>
        <source>The raw rows between %1 and %2 have expired: how many there were is not known. &quot;query hourly&quot; shows what the rollups keep.</source>
        <translation>%1 至 %2 之间的原始行已过期：无从得知曾有多少行。&quot;query hourly&quot; 显示汇总所保留的内容。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2.</source>
        <translation>--%1 对 %2 没有意义。</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 重复给出。</translation>
    </message>
    <message>
        <source>Missing or unknown format: expected %1 or kafka.</source>
        <translation>格式缺失或未知：应为 %1 或 kafka。</translation>
    </message>
    <message>
        <source>Invalid --message-format: expected one of %1.</source>
        <translation>--message-format 无效：应为 %1 之一。</translation>
    </message>
    <message>
        <source>Missing arguments: the tenant&apos;s number and its name.</source>
        <translation>缺少参数：租户的编号及其名称。</translation>
    </message>
    <message>
        <source>Name a tenant, for everyone who sees it.</source>
        <translation>为租户命名，对所有能看到它的人生效。</translation>
    </message>
    <message>
        <source>--until and --for cannot be combined: a hold has one end.</source>
        <translation>--until 和 --for 不能同时使用：一个保全只有一个结束时间。</translation>
    </message>
    <message>
        <source>Invalid hold &quot;%1&quot;: expected a number (see &quot;tidemarkctl holds list&quot;).</source>
        <translation>保全 &quot;%1&quot; 无效：应为编号（参见 &quot;tidemarkctl holds list&quot;）。</translation>
    </message>
    <message>
        <source>Invalid job &quot;%1&quot;: expected a number (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>作业 &quot;%1&quot; 无效：应为编号（参见 &quot;tidemarkctl schedule list&quot;）。</translation>
    </message>
    <message>
        <source>Invalid tenant &quot;%1&quot;: expected a whole number.</source>
        <translation>租户 &quot;%1&quot; 无效：应为整数。</translation>
    </message>
    <message>
        <source>rows that have expired</source>
        <translation>已过期的行</translation>
    </message>
    <message>
        <source>Missing option: --tenant N. An access log does not say which site it belongs to.</source>
        <translation>缺少选项：--tenant N。访问日志中没有说明它属于哪个站点。</translation>
    </message>
    <message>
        <source>There is no schema yet. It would be created with version %1.</source>
        <translation>尚无模式。将以版本 %1 创建。</translation>
    </message>
    <message>
        <source>The schema has version %1. It would be upgraded to version %2.</source>
        <translation>模式的版本为 %1，将升级到版本 %2。</translation>
    </message>
    <message>
        <source>The schema has version %1, this program&apos;s own.</source>
        <translation>模式的版本为 %1，与本程序一致。</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>试运行：未做任何更改。</translation>
    </message>
    <message>
        <source>--remove-old belongs to &quot;local upgrade&quot;.</source>
        <translation>--remove-old 属于 &quot;local upgrade&quot;。</translation>
    </message>
    <message>
        <source>Missing argument: FILE.</source>
        <translation>缺少参数：FILE。</translation>
    </message>
    <message>
        <source>local needs one of: start, stop, status, upgrade, export, import, destroy.</source>
        <translation>local 需要其中之一：start、stop、status、upgrade、export、import、destroy。</translation>
    </message>
    <message>
        <source>upgrade: remove the data of the old version that upgrades have kept.</source>
        <translation>upgrade：移除历次升级保留下来的旧版本数据。</translation>
    </message>
    <message>
        <source>--dry-run and --rollup-schedule cannot be combined.</source>
        <translation>--dry-run 和 --rollup-schedule 不能同时使用。</translation>
    </message>
    <message>
        <source>Missing argument: SCHEDULE, such as &quot;*/5 * * * *&quot; or &quot;10 seconds&quot;.</source>
        <translation>缺少参数：SCHEDULE，如 &quot;*/5 * * * *&quot; 或 &quot;10 seconds&quot;。</translation>
    </message>
    <message>
        <source>When pg_cron runs rollups: the five fields of a crontab or, from pg_cron 1.5 on, such as &quot;10 seconds&quot;.</source>
        <translation>pg_cron 何时运行汇总：crontab 的五个字段，或自 pg_cron 1.5 起可用 &quot;10 seconds&quot; 之类。</translation>
    </message>
    <message>
        <source>Only show what would be created, changed and dropped. Changes nothing.</source>
        <translation>仅显示将创建、更改和删除的内容。不做任何更改。</translation>
    </message>
    <message>
        <source>%1 was not written by &quot;tidemarkctl local export&quot;, or its beginning is lost.</source>
        <translation>%1 不是由 &quot;tidemarkctl local export&quot; 写出的，或其开头已丢失。</translation>
    </message>
    <message>
        <source>%1 is not whole: it was cut off or changed after it was written.</source>
        <translation>%1 不完整：写出后被截断或更改。</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the file again, or export again.</source>
        <translation>未做任何更改。请重新复制该文件，或重新导出。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tidemark (%2).</source>
        <translation>%1 由更新版本的 Tidemark（%2）写出。</translation>
    </message>
    <message>
        <source>Starting the private coordinator for the export…</source>
        <translation>正在启动私有协调节点以便导出…</translation>
    </message>
    <message>
        <source>Exporting the database: %1 written…</source>
        <translation>正在导出数据库：已写入 %1…</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>正在统计行数…</translation>
    </message>
    <message>
        <source>Exporting the roles…</source>
        <translation>正在导出角色…</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>正在打包…</translation>
    </message>
    <message>
        <source>Exported to %1. The file holds all data and the logins&apos; password hashes: keep it private.</source>
        <translation>已导出到 %1。该文件包含所有数据以及登录名的密码哈希：请妥善保密。</translation>
    </message>
    <message>
        <source>These databases of the server are not part of it: %1.</source>
        <translation>服务器上的以下数据库不包含在内：%1。</translation>
    </message>
    <message>
        <source>%1 comes from PostgreSQL %2; the newest on this computer is %3.</source>
        <translation>%1 来自 PostgreSQL %2；本机上最新的是 %3。</translation>
    </message>
    <message>
        <source>The coordinator in %1 uses pg_cron, which PostgreSQL %2 on this computer lacks.</source>
        <translation>%1 中的协调节点使用 pg_cron，而本机的 PostgreSQL %2 缺少它。</translation>
    </message>
    <message>
        <source>Nothing was changed. Import into another folder with --local=DIR, or export this one and remove it with &quot;tidemarkctl local destroy&quot;.</source>
        <translation>未做任何更改。请用 --local=DIR 导入到另一个文件夹，或先导出此协调节点，再用 &quot;tidemarkctl local destroy&quot; 移除它。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>文件夹 %1 不为空。</translation>
    </message>
    <message>
        <source>Choose another folder with --local=DIR.</source>
        <translation>用 --local=DIR 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 holds a coordinator of PostgreSQL %2, which cannot be started to see if it is empty.</source>
        <translation>文件夹 %1 中有一个 PostgreSQL %2 的协调节点，无法启动它来确认是否为空。</translation>
    </message>
    <message>
        <source>Move it aside: mv &apos;%1&apos; &apos;%1.%2&apos;</source>
        <translation>请将其移开：mv &apos;%1&apos; &apos;%1.%2&apos;</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>正在解包…</translation>
    </message>
    <message>
        <source>Creating the private coordinator…</source>
        <translation>正在创建私有协调节点…</translation>
    </message>
    <message>
        <source>Restoring the roles…</source>
        <translation>正在恢复角色…</translation>
    </message>
    <message>
        <source>Restoring the database…</source>
        <translation>正在恢复数据库…</translation>
    </message>
    <message>
        <source>Imported into %1; all rows and sums are those of the export.</source>
        <translation>已导入到 %1；所有行和总和均与导出时一致。</translation>
    </message>
    <message>
        <source>The private coordinator has PostgreSQL %1, and this computer has no newer one with hll.</source>
        <translation>私有协调节点使用 PostgreSQL %1，而本机没有带 hll 的更新版本。</translation>
    </message>
    <message>
        <source>Install a newer one first, with its packages for hll and pg_cron.</source>
        <translation>请先安装更新的版本及其 hll 和 pg_cron 软件包。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer lacks pg_cron.</source>
        <translation>本机的 PostgreSQL %1 缺少 pg_cron。</translation>
    </message>
    <message>
        <source>pg_upgrade cannot work in %1: the path has quotes, $, ` or a backslash in it.</source>
        <translation>pg_upgrade 无法在 %1 中工作：路径中含有引号、$、` 或反斜杠。</translation>
    </message>
    <message>
        <source>Use &quot;tidemarkctl local export FILE&quot; and &quot;tidemarkctl --local=DIR local import FILE&quot; instead.</source>
        <translation>请改用 &quot;tidemarkctl local export FILE&quot; 和 &quot;tidemarkctl --local=DIR local import FILE&quot;。</translation>
    </message>
    <message>
        <source>The file system of %1 cannot exchange two folders in one step.</source>
        <translation>%1 所在的文件系统无法一步交换两个文件夹。</translation>
    </message>
    <message>
        <source>Creating the new server…</source>
        <translation>正在创建新服务器…</translation>
    </message>
    <message>
        <source>Copying the data (pg_upgrade)…</source>
        <translation>正在复制数据（pg_upgrade）…</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted after the copy was made: it went on from there.</source>
        <translation>此前的升级在复制完成后中断：已从该处继续。</translation>
    </message>
    <message>
        <source>Updating the extensions…</source>
        <translation>正在更新扩展…</translation>
    </message>
    <message>
        <source>Counting the rows of the copy…</source>
        <translation>正在统计副本的行数…</translation>
    </message>
    <message>
        <source>Upgraded from PostgreSQL %1 to %2; all rows and sums are the same.</source>
        <translation>已从 PostgreSQL %1 升级到 %2；所有行和总和均一致。</translation>
    </message>
    <message>
        <source>The old data is kept in %1. When all is well, remove it: tidemarkctl local upgrade --remove-old</source>
        <translation>旧数据保留在 %1 中。确认一切正常后，请移除：tidemarkctl local upgrade --remove-old</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted in its last step: it was completed.</source>
        <translation>此前的升级在最后一步中断：现已完成。</translation>
    </message>
    <message>
        <source>Stopping the private coordinator…</source>
        <translation>正在停止私有协调节点…</translation>
    </message>
    <message>
        <source>The old data in %1 was removed.</source>
        <translation>%1 中的旧数据已移除。</translation>
    </message>
    <message>
        <source>There is no private coordinator in %1.</source>
        <translation>%1 中没有私有协调节点。</translation>
    </message>
    <message>
        <source>These tables did not arrive as they were: %1.</source>
        <translation>以下表到达后与原来不一致：%1。</translation>
    </message>
    <message>
        <source>The coordinator was left as it was.</source>
        <translation>协调节点保持原样。</translation>
    </message>
    <message>
        <source>Install that version of Tidemark, or a newer one, here.</source>
        <translation>请在此安装该版本或更新版本的 Tidemark。</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed; it is no longer needed.</source>
        <translation>无法移除文件夹 %1；已不再需要它。</translation>
    </message>
    <message>
        <source>An earlier upgrade was interrupted, so it started over.</source>
        <translation>此前的升级被中断，因此已从头开始。</translation>
    </message>
    <message>
        <source>An export is a file: it is neither written to standard output nor read from standard input.</source>
        <translation>导出是一个文件：既不写到标准输出，也不从标准输入读取。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>请给出文件名。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>--range stands for --from and --to: give it, or these.</source>
        <translation>--range 代替 --from 和 --to：只能二选一。</translation>
    </message>
    <message>
        <source>Invalid --range &quot;%1&quot;: expected 24h, 7d, today, last-week, &quot;last 36 hours&quot;, &quot;november 2025&quot; or FROM/TO.</source>
        <translation>--range &quot;%1&quot; 无效：应为 24h、7d、today、last-week、&quot;last 36 hours&quot;、&quot;november 2025&quot; 或 FROM/TO。</translation>
    </message>
    <message>
        <source>Instead of --from and --to: 24h, 7d, today, yesterday, this-week, last-month, &quot;last 36 hours&quot;, &quot;november 2025&quot;.</source>
        <translation>代替 --from 和 --to：24h、7d、today、yesterday、this-week、last-month、&quot;last 36 hours&quot;、&quot;november 2025&quot;。</translation>
    </message>
    <message>
        <source>Open with this range: 24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO or what is typed in the window.</source>
        <translation>以此范围打开：24h、7d、30d、90d、1y、today、last-week、FROM/TO，或可在窗口中键入的写法。</translation>
    </message>
    <message>
        <source>Invalid --range &quot;%1&quot;: expected 24h, 7d, 30d, 90d, 1y, today, last-week or FROM/TO, such as 2015-05-17/2015-05-21.</source>
        <translation>--range &quot;%1&quot; 无效：应为 24h、7d、30d、90d、1y、today、last-week 或 FROM/TO，如 2015-05-17/2015-05-21。</translation>
    </message>
    <message>
        <source>There is no display. Start it in a desktop session, or use tidemarkctl, which needs none.</source>
        <translation>没有显示器。请在桌面会话中启动，或使用不需要显示器的 tidemarkctl。</translation>
    </message>
    <message>
        <source>Invalid --compare &quot;%1&quot;: expected previous, week, year or none.</source>
        <translation>--compare &quot;%1&quot; 无效：应为 previous、week、year 或 none。</translation>
    </message>
    <message>
        <source>Compare with an earlier period: previous, week (a week before), year (a year before) or none.</source>
        <translation>与更早的时段比较：previous（上一时段）、week（一周前）、year（一年前）或 none（不比较）。</translation>
    </message>
    <message>
        <source>The file %1 would be in the coordinator&apos;s own folder, and be deleted with it.</source>
        <translation>文件 %1 将位于协调节点自己的文件夹中，并会随之删除。</translation>
    </message>
    <message>
        <source>Choose a place outside of %1.</source>
        <translation>请选择 %1 之外的位置。</translation>
    </message>
    <message>
        <source>The private coordinator in %1 holds data, logins or settings.</source>
        <translation>%1 中的私有协调节点含有数据、登录名或设置。</translation>
    </message>
    <message>
        <source>The new server does not start with these settings of ALTER SYSTEM, which were left out: %1.</source>
        <translation>使用 ALTER SYSTEM 的以下设置时新服务器无法启动，已将其省略：%1。</translation>
    </message>
    <message>
        <source>Invalid --by &quot;%1&quot;: for countries it is hour or day.</source>
        <translation>--by &quot;%1&quot; 无效：对 countries 应为 hour 或 day。</translation>
    </message>
    <message>
        <source>--compare cannot be combined with --by type.</source>
        <translation>--compare 不能与 --by type 同时使用。</translation>
    </message>
    <message>
        <source>--compare is for the series of one country: give --by and one --country.</source>
        <translation>--compare 用于单个国家/地区的序列：请给出 --by 和一个 --country。</translation>
    </message>
    <message>
        <source>type: one row per bucket and event type. For countries: hour or day, over time; without --country the five with the most rows and all others.</source>
        <translation>type：每个时间桶和事件类型一行。对 countries：hour 或 day，按时间展开；未给出 --country 时为行数最多的五个及其余全部。</translation>
    </message>
    <message>
        <source>Invalid --class &quot;%1&quot;: expected %2.</source>
        <translation>--class &quot;%1&quot; 无效：应为 %2。</translation>
    </message>
    <message>
        <source>Invalid --country &quot;%1&quot;: expected a code of two or three letters, or unknown.</source>
        <translation>--country &quot;%1&quot; 无效：应为两个或三个字母的代码，或 unknown。</translation>
    </message>
    <message>
        <source>Only events of this type; may be repeated.</source>
        <translation>仅此类型的事件；可重复指定。</translation>
    </message>
    <message>
        <source>Only requests of these status classes: 2xx, 3xx, 4xx, 5xx, other.</source>
        <translation>仅这些状态类别的请求：2xx、3xx、4xx、5xx、other。</translation>
    </message>
    <message>
        <source>Only rows from these countries: codes such as US,DE, or unknown.</source>
        <translation>仅来自这些国家/地区的行：代码如 US,DE，或 unknown。</translation>
    </message>
    <message>
        <source>--type is for events: requests have status classes, see --class.</source>
        <translation>--type 用于 events：请求有状态类别，参见 --class。</translation>
    </message>
    <message>
        <source>--class is for http_request: events have types, see --type.</source>
        <translation>--class 用于 http_request：事件有类型，参见 --type。</translation>
    </message>
    <message>
        <source>event type %1</source>
        <translation>事件类型 %1</translation>
    </message>
    <message>
        <source>status class %1</source>
        <translation>状态类别 %1</translation>
    </message>
    <message>
        <source>country %1</source>
        <translation>国家/地区 %1</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>筛选：%1。</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>In the range: %1.</source>
        <translation>范围内：%1。</translation>
    </message>
    <message>
        <source>There is no data of this tenant yet.</source>
        <translation>该租户尚无数据。</translation>
    </message>
    <message>
        <source>The coordinator was left as it was. For details, see %1. To move it without pg_upgrade: &quot;tidemarkctl local export&quot;, then &quot;local import&quot; into another folder (--local=DIR).</source>
        <translation>协调节点保持原样。详情参见 %1。若要不用 pg_upgrade 迁移：先运行 &quot;tidemarkctl local export&quot;，再用 &quot;local import&quot; 导入到另一个文件夹（--local=DIR）。</translation>
    </message>
    <message>
        <source>raw: only rows whose column has this value; may be repeated. Columns of events: type, user, country, data; of http_request: status, response_ms, address, country, url. Texts contain it, numbers and addresses are it.</source>
        <translation>raw：仅列值为此值的行；可重复指定。events 的列：type、user、country、data；http_request 的列：status、response_ms、address、country、url。文本为包含匹配，数字和地址为相等匹配。</translation>
    </message>
    <message>
        <source>How the numbers are made, instead of these: the statements as they are sent, to be pasted into psql, and the server&apos;s plan for each.</source>
        <translation>不输出数字，而是显示其计算方式：实际发送的语句（可粘贴到 psql）以及服务器对每条语句的执行计划。</translation>
    </message>
    <message>
        <source>uniques: count the range in the raw rows, beside the estimate; says first how many have to be read. Ctrl+C cancels it on the server.</source>
        <translation>uniques：除估计值外，还在原始行中精确统计该范围；会先说明需要读取多少行。Ctrl+C 会在服务器上取消它。</translation>
    </message>
    <message>
        <source>raw: the next page, by the key that the page before it ended with.</source>
        <translation>raw：下一页，按上一页末尾给出的键。</translation>
    </message>
    <message>
        <source>Read from: %1.</source>
        <translation>读取自：%1。</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>执行计划：</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Rolled up to %1.</source>
        <translation>已汇总至 %1。</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet.</source>
        <translation>尚未汇总任何内容。</translation>
    </message>
    <message>
        <source>Invalid --where &quot;%1&quot;: expected COLUMN=VALUE.</source>
        <translation>--where &quot;%1&quot; 无效：应为 COLUMN=VALUE。</translation>
    </message>
    <message>
        <source>--where has column %1 twice: a row matches all of them.</source>
        <translation>--where 中列 %1 出现两次：行须同时匹配所有条件。</translation>
    </message>
    <message>
        <source>Invalid --before &quot;%1&quot;: expected the key that the page before it ended with.</source>
        <translation>--before &quot;%1&quot; 无效：应为上一页末尾给出的键。</translation>
    </message>
    <message>
        <source>--explain and --exact cannot be combined.</source>
        <translation>--explain 和 --exact 不能同时使用。</translation>
    </message>
    <message>
        <source>The range has older rows. Next page: --before %1</source>
        <translation>范围内还有更早的行。下一页：--before %1</translation>
    </message>
    <message>
        <source>Count that part: --from %1 --to %2</source>
        <translation>统计该部分：--from %1 --to %2</translation>
    </message>
    <message>
        <source>overview: the order: total, change, errors (their share), uniques, last, share or name.</source>
        <translation>overview：排序依据：total、change、errors（错误占比）、uniques、last、share 或 name。</translation>
    </message>
    <message>
        <source>overview: the greatest first; the default, except for names.</source>
        <translation>overview：从大到小；除按名称外均为默认。</translation>
    </message>
    <message>
        <source>overview: the smallest first.</source>
        <translation>overview：从小到大。</translation>
    </message>
    <message>
        <source>overview: instead, the tenants that rose and fell most, and the busiest of the last minutes.</source>
        <translation>overview：改为显示升降幅度最大的租户，以及最近几分钟最繁忙的租户。</translation>
    </message>
    <message>
        <source>Invalid --sort &quot;%1&quot;: expected total, change, errors (of http_request), uniques, last, share or name.</source>
        <translation>--sort &quot;%1&quot; 无效：应为 total、change、errors（http_request）、uniques、last、share 或 name。</translation>
    </message>
    <message>
        <source>Give --ascending or --descending, not both.</source>
        <translation>--ascending 和 --descending 只能给出一个。</translation>
    </message>
    <message>
        <source>latency: which quantiles to print, between 0 and 1.</source>
        <translation>latency：要输出哪些分位数，介于 0 和 1 之间。</translation>
    </message>
    <message>
        <source>latency: also the share of requests within so many milliseconds, and Apdex.</source>
        <translation>latency：同时输出在这么多毫秒以内的请求占比，以及 Apdex。</translation>
    </message>
    <message>
        <source>tenants and overview: only those whose number begins with this text, or whose name has its words.</source>
        <translation>tenants 和 overview：仅编号以此文本开头或名称含有其中词语的租户。</translation>
    </message>
    <message>
        <source>tenants, overview and raw: maximum number of rows.</source>
        <translation>tenants、overview 和 raw：最大行数。</translation>
    </message>
    <message>
        <source>Whole range: %1</source>
        <translation>整个范围：%1</translation>
    </message>
    <message>
        <source>rise and fall: %1</source>
        <translation>rise 和 fall：%1</translation>
    </message>
    <message>
        <source>hottest: %1</source>
        <translation>hottest：%1</translation>
    </message>
    <message>
        <source>Invalid --quantiles &quot;%1&quot;: expected numbers from 0 to 1, such as 0.5,0.95,0.99.</source>
        <translation>--quantiles &quot;%1&quot; 无效：应为 0 到 1 的数字，如 0.5,0.95,0.99。</translation>
    </message>
    <message>
        <source>Invalid --threshold &quot;%1&quot;: expected milliseconds, such as 300.</source>
        <translation>--threshold &quot;%1&quot; 无效：应为毫秒数，如 300。</translation>
    </message>
    <message>
        <source>Open with the overview of all tenants.</source>
        <translation>以所有租户的概览打开。</translation>
    </message>
    <message>
        <source>Give --tenant or --overview, not both.</source>
        <translation>--tenant 和 --overview 只能给出一个。</translation>
    </message>
    <message>
        <source>Not every fix could be run. What remains:</source>
        <translation>并非所有修复都能执行。仍存在的问题：</translation>
    </message>
    <message>
        <source>Run the fixes that this login can run, show each statement, and check again.</source>
        <translation>执行此登录名可执行的修复，显示每条语句，然后重新检查。</translation>
    </message>
    <message>
        <source>Invalid --watch: expected a number of seconds from 1 to 3600.</source>
        <translation>--watch 无效：应为 1 到 3600 的秒数。</translation>
    </message>
    <message>
        <source>--watch goes with &quot;sessions list&quot; only.</source>
        <translation>--watch 仅可与 &quot;sessions list&quot; 一起使用。</translation>
    </message>
    <message>
        <source>sessions needs one of: list, cancel PID, terminate PID.</source>
        <translation>sessions 需要其中之一：list、cancel PID、terminate PID。</translation>
    </message>
    <message>
        <source>Missing argument: PID (see &quot;tidemarkctl sessions&quot;).</source>
        <translation>缺少参数：PID（参见 &quot;tidemarkctl sessions&quot;）。</translation>
    </message>
    <message>
        <source>Invalid --limit: expected a number from 1 to 1,000,000.</source>
        <translation>--limit 无效：应为 1 到 1,000,000 的数字。</translation>
    </message>
    <message>
        <source>Invalid --before: expected the number of an entry.</source>
        <translation>--before 无效：应为条目编号。</translation>
    </message>
    <message>
        <source>Show running statements and who blocks whom; cancel a statement, terminate a session.</source>
        <translation>显示正在运行的语句以及谁阻塞了谁；取消语句，终止会话。</translation>
    </message>
    <message>
        <source>list: print again every N seconds, until interrupted.</source>
        <translation>list：每 N 秒重新输出一次，直到被中断。</translation>
    </message>
    <message>
        <source>Show who did what, when, from where, and what it changed.</source>
        <translation>显示谁在何时、从何处做了什么，以及由此改变了什么。</translation>
    </message>
    <message>
        <source>Only these kinds, separated by commas, such as retention,hold or rollup.</source>
        <translation>仅这些种类，以逗号分隔，如 retention,hold 或 rollup。</translation>
    </message>
    <message>
        <source>Only what this login did.</source>
        <translation>仅此登录名的操作。</translation>
    </message>
    <message>
        <source>Only events or http_request.</source>
        <translation>仅 events 或 http_request。</translation>
    </message>
    <message>
        <source>Only entries with this text in the detail, application or address.</source>
        <translation>仅详情、应用程序或地址中含有此文本的条目。</translation>
    </message>
    <message>
        <source>Only what started at this time or later; UTC unless an offset is given.</source>
        <translation>仅在此时间或之后开始的；未给出偏移量时为 UTC。</translation>
    </message>
    <message>
        <source>Only what started before this time.</source>
        <translation>仅在此时间之前开始的。</translation>
    </message>
    <message>
        <source>Only entries older than the entry of this number: the next page.</source>
        <translation>仅早于此编号条目的条目：下一页。</translation>
    </message>
    <message>
        <source>Maximum number of entries; 50 by default.</source>
        <translation>最大条目数；默认为 50。</translation>
    </message>
    <message>
        <source>List the partitions of raw rows, or create those that are due.</source>
        <translation>列出原始行的分区，或创建到期应建的分区。</translation>
    </message>
    <message>
        <source>No other session is at work.</source>
        <translation>没有其他会话在工作。</translation>
    </message>
    <message>
        <source>Invalid --admin &quot;%1&quot;: expected one of %2.</source>
        <translation>--admin &quot;%1&quot; 无效：应为 %2 之一。</translation>
    </message>
    <message>
        <source>There is no job %1 (see &quot;tidemarkctl schedule list&quot;).</source>
        <translation>没有作业 %1（参见 &quot;tidemarkctl schedule list&quot;）。</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; is neither the rollup nor the upkeep; only these can be run.</source>
        <translation>作业 &quot;%1&quot; 既不是汇总也不是维护；只有这两者可以运行。</translation>
    </message>
    <message>
        <source>schedule needs one of: list, runs, run JOB, pause JOB, resume JOB, set JOB SCHEDULE.</source>
        <translation>schedule 需要其中之一：list、runs、run JOB、pause JOB、resume JOB、set JOB SCHEDULE。</translation>
    </message>
    <message>
        <source>List, run, pause, resume and reschedule the pg_cron jobs.</source>
        <translation>列出、运行、暂停、恢复和重新安排 pg_cron 作业。</translation>
    </message>
    <message>
        <source>Rebuild the rollups of a range from the raw rows that still exist, day by day; or list backfills that are not through.</source>
        <translation>根据仍存在的原始行逐日重建某一范围的汇总；或列出尚未完成的回填。</translation>
    </message>
    <message>
        <source>Access log: common, combined, haproxy, aws_alb, w3c or another name (see: tidemarkctl ingest formats), or an Apache or nginx format string. Without it, each file&apos;s format is recognized.</source>
        <translation>访问日志：common、combined、haproxy、aws_alb、w3c 或其他名称（参见：tidemarkctl ingest formats），或 Apache、nginx 格式字符串。未指定时识别每个文件的格式。</translation>
    </message>
    <message>
        <source>as the log&apos;s #Fields lines say</source>
        <translation>按日志中 #Fields 行的说明</translation>
    </message>
    <message>
        <source>From the shared cache: the server answered another reader on %1.</source>
        <translation>来自共享缓存：服务器于 %1 答复了另一位读者。</translation>
    </message>
    <message>
        <source>It refuses to be read.</source>
        <translation>拒绝读取。</translation>
    </message>
    <message numerus="yes">
        <source>Shared cache %1: it answers in %2 ms; %n answer(s) shared so far.</source>
        <translation>
            <numerusform>共享缓存 %1：响应时间 %2 毫秒；至今已共享 %n 个结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared cache %1: not available. %2</source>
        <translation>共享缓存 %1：不可用。%2</translation>
    </message>
    <message>
        <source>Share answers with other desks through this Redis or Valkey server: redis://HOST[:PORT][/DB], rediss:// (TLS), unix:PATH, or none. Set its password in TIDEMARK_CACHE_PASSWORD.</source>
        <translation>通过此 Redis 或 Valkey 服务器与其他工作台共享结果：redis://HOST[:PORT][/DB]、rediss://（TLS）、unix:PATH 或 none。其密码请设置在 TIDEMARK_CACHE_PASSWORD 中。</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Do not give the password of the shared cache in --cache, where other users of this computer can see it. Set TIDEMARK_CACHE_PASSWORD instead.</source>
        <translation>不要在 --cache 中给出共享缓存的密码，否则本机其他用户可以看到。请改为设置 TIDEMARK_CACHE_PASSWORD。</translation>
    </message>
    <message>
        <source>Cannot read a position from %1.</source>
        <translation>无法从 %1 读取位置。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 was killed: it took longer than 60 seconds.</source>
        <translation>%1 已被终止：运行超过 60 秒。</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 已崩溃。</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 以状态 %2 结束。</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;, nor any other. &quot;Connect to a server…&quot; in Tidemark&apos;s window makes one.</source>
        <translation>没有配置文件 &quot;%1&quot;，也没有任何其他配置文件。可在 Tidemark 窗口中用“连接到服务器…”创建。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. There are: %2.</source>
        <translation>没有配置文件 &quot;%1&quot;。现有：%2。</translation>
    </message>
    <message>
        <source>Connect with this profile, which Tidemark&apos;s window has saved.</source>
        <translation>使用 Tidemark 窗口中保存的此配置文件连接。</translation>
    </message>
    <message>
        <source>Use only one of --connect, --service, --profile and --local.</source>
        <translation>--connect、--service、--profile 和 --local 只能使用一个。</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a number.</source>
        <translation>--%1 &quot;%2&quot; 无效：应为数字。</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a duration such as 90s, 5m, 2h or 1d.</source>
        <translation>--%1 &quot;%2&quot; 无效：应为 90s、5m、2h 或 1d 这样的时长。</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be combined: a rule has one condition.</source>
        <translation>--%1 和 --%2 不能同时使用：一条规则只有一个条件。</translation>
    </message>
    <message>
        <source>Missing option: --measure NAME.</source>
        <translation>缺少选项：--measure NAME。</translation>
    </message>
    <message>
        <source>Invalid --over &quot;%1&quot;: expected whole minutes, such as 5m.</source>
        <translation>--over &quot;%1&quot; 无效：应为整分钟，如 5m。</translation>
    </message>
    <message>
        <source>Missing condition: --above N, --below N, --rises PERCENT, --falls PERCENT or --silent.</source>
        <translation>缺少条件：--above N、--below N、--rises PERCENT、--falls PERCENT 或 --silent。</translation>
    </message>
    <message>
        <source>--on and --off cannot be combined.</source>
        <translation>--on 和 --off 不能同时使用。</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl alerts list&quot;).</source>
        <translation>缺少参数：ID（参见 &quot;tidemarkctl alerts list&quot;）。</translation>
    </message>
    <message>
        <source>Invalid rule &quot;%1&quot;: expected a number (see &quot;tidemarkctl alerts list&quot;).</source>
        <translation>规则 &quot;%1&quot; 无效：应为编号（参见 &quot;tidemarkctl alerts list&quot;）。</translation>
    </message>
    <message>
        <source>Nothing to change: give at least one option.</source>
        <translation>没有要更改的内容：请至少给出一个选项。</translation>
    </message>
    <message>
        <source>Invalid --days: expected a number from 1 to 30.</source>
        <translation>--days 无效：应为 1 到 30 的数字。</translation>
    </message>
    <message>
        <source>Invalid --since: expected the position of a change (see &quot;tidemarkctl alerts history&quot;).</source>
        <translation>--since 无效：应为变更的位置（参见 &quot;tidemarkctl alerts history&quot;）。</translation>
    </message>
    <message>
        <source>Invalid --run: expected a program.</source>
        <translation>--run 无效：应为程序。</translation>
    </message>
    <message>
        <source>alerts needs one of: list, add, change ID, remove ID, test [ID], history [ID], watch [ID].</source>
        <translation>alerts 需要其中之一：list、add、change ID、remove ID、test [ID]、history [ID]、watch [ID]。</translation>
    </message>
    <message>
        <source>The rule&apos;s tenant; list, history, watch: rules of this tenant only.</source>
        <translation>规则的租户；list、history、watch：仅此租户的规则。</translation>
    </message>
    <message>
        <source>add, change: what the rule is called.</source>
        <translation>add、change：规则的名称。</translation>
    </message>
    <message>
        <source>add, change, test: what is measured: %1.</source>
        <translation>add、change、test：测量的指标：%1。</translation>
    </message>
    <message>
        <source>add, change, test: events of this type only.</source>
        <translation>add、change、test：仅此类型的事件。</translation>
    </message>
    <message>
        <source>add, change, test: events or requests from this country only.</source>
        <translation>add、change、test：仅来自此国家/地区的事件或请求。</translation>
    </message>
    <message>
        <source>add, change, test: length of the window, 1m to 1d (default: 5m).</source>
        <translation>add、change、test：窗口长度，1m 到 1d（默认：5m）。</translation>
    </message>
    <message>
        <source>add, change, test: fire above this value.</source>
        <translation>add、change、test：高于此值时触发。</translation>
    </message>
    <message>
        <source>add, change, test: fire below this value.</source>
        <translation>add、change、test：低于此值时触发。</translation>
    </message>
    <message>
        <source>add, change, test: fire if the value is up on the week before by more than this.</source>
        <translation>add、change、test：较前一周同期上升超过此值时触发。</translation>
    </message>
    <message>
        <source>add, change, test: fire if the value is down on the week before by more than this.</source>
        <translation>add、change、test：较前一周同期下降超过此值时触发。</translation>
    </message>
    <message>
        <source>add, change, test: fire if the window has no rows.</source>
        <translation>add、change、test：窗口内没有行时触发。</translation>
    </message>
    <message>
        <source>add, change, test: fire only when the condition has held for so long.</source>
        <translation>add、change、test：条件持续这么久后才触发。</translation>
    </message>
    <message>
        <source>add, change, test: keep firing until the value is back beyond this one.</source>
        <translation>add、change、test：保持触发，直到值回到此值的另一侧。</translation>
    </message>
    <message>
        <source>add, change, test: keep firing until the condition is over for so long.</source>
        <translation>add、change、test：保持触发，直到条件解除这么久。</translation>
    </message>
    <message>
        <source>change: evaluate the rule again.</source>
        <translation>change：重新评估该规则。</translation>
    </message>
    <message>
        <source>add, change: do not evaluate the rule.</source>
        <translation>add、change：不评估该规则。</translation>
    </message>
    <message>
        <source>Manage alert rules, test them on past data, and watch their states.</source>
        <translation>管理告警规则，用历史数据测试它们，并监视其状态。</translation>
    </message>
    <message>
        <source>test: check the last N days (default and most: 30).</source>
        <translation>test：检验最近 N 天（默认值和最大值：30）。</translation>
    </message>
    <message>
        <source>history: at most N changes (default: 50).</source>
        <translation>history：最多 N 次变更（默认：50）。</translation>
    </message>
    <message>
        <source>watch: begin after the change with this position.</source>
        <translation>watch：从此位置的变更之后开始。</translation>
    </message>
    <message>
        <source>watch: keep the position in this file, and continue from it next time.</source>
        <translation>watch：将位置保存在此文件中，下次从该处继续。</translation>
    </message>
    <message>
        <source>watch: run this program for each change, with the change as a line of JSON on its standard input.</source>
        <translation>watch：对每次变更运行此程序，并将变更以一行 JSON 传到其标准输入。</translation>
    </message>
    <message>
        <source>watch: print the changes so far and exit.</source>
        <translation>watch：输出至今的变更并退出。</translation>
    </message>
    <message>
        <source>Unknown right &quot;%1&quot;: expected reader, operator, ingest or none.</source>
        <translation>未知权限 &quot;%1&quot;：应为 reader、operator、ingest 或 none。</translation>
    </message>
    <message>
        <source>Missing argument: what the login may do: reader, operator, ingest or none.</source>
        <translation>缺少参数：登录名的权限：reader、operator、ingest 或 none。</translation>
    </message>
    <message>
        <source>Missing option: --tenants all, none, or numbers such as 1,2,7.</source>
        <translation>缺少选项：--tenants all、none，或 1,2,7 这样的编号。</translation>
    </message>
    <message>
        <source>--tenants goes with the right reader; an operator sees all tenants.</source>
        <translation>--tenants 仅配合 reader 权限使用；operator 可看到所有租户。</translation>
    </message>
    <message>
        <source>Invalid --tenants: expected all, none, or numbers such as 1,2,7.</source>
        <translation>--tenants 无效：应为 all、none，或 1,2,7 这样的编号。</translation>
    </message>
    <message>
        <source>--tenants goes with &quot;grants set&quot; only.</source>
        <translation>--tenants 仅可与 &quot;grants set&quot; 一起使用。</translation>
    </message>
    <message>
        <source>grants needs one of: list, set LOGIN RIGHTS.</source>
        <translation>grants 需要其中之一：list、set LOGIN RIGHTS。</translation>
    </message>
    <message>
        <source>Show what each login may do and see, or set it.</source>
        <translation>显示或设置每个登录名可以做什么、看到什么。</translation>
    </message>
    <message>
        <source>set: which tenants a reader sees: all, none, or numbers such as 1,2,7.</source>
        <translation>set：reader 可看到哪些租户：all、none，或 1,2,7 这样的编号。</translation>
    </message>
    <message>
        <source>Invalid --%1 &quot;%2&quot;: expected a file that ends with .%3.</source>
        <translation>--%1 &quot;%2&quot; 无效：应为以 .%3 结尾的文件。</translation>
    </message>
    <message>
        <source>Missing option: --pdf OUT, --png OUT or --csv OUT.zip.</source>
        <translation>缺少选项：--pdf OUT、--png OUT 或 --csv OUT.zip。</translation>
    </message>
    <message>
        <source>Missing option: --tenant N or --view FILE.</source>
        <translation>缺少选项：--tenant N 或 --view FILE。</translation>
    </message>
    <message>
        <source>Reports are made by the window&apos;s program (tidemark), which is not installed.</source>
        <translation>报告由窗口程序（tidemark）生成，而它未安装。</translation>
    </message>
    <message>
        <source>Install the package tidemark. It needs no display for this.</source>
        <translation>请安装软件包 tidemark。此用途不需要显示器。</translation>
    </message>
    <message>
        <source>The window&apos;s program did not make the report: %1</source>
        <translation>窗口程序未能生成报告：%1</translation>
    </message>
    <message>
        <source>Write a tenant&apos;s dashboard as PDF, PNG or CSV; needs the package tidemark, and no display.</source>
        <translation>将租户的仪表板写为 PDF、PNG 或 CSV；需要软件包 tidemark，不需要显示器。</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>租户。</translation>
    </message>
    <message>
        <source>Of this view: a file (.tidemark) or a link (tidemark://…). Other options overrule it.</source>
        <translation>此视图的报告：文件（.tidemark）或链接（tidemark://…）。其他选项优先于它。</translation>
    </message>
    <message>
        <source>Write it as PDF.</source>
        <translation>写为 PDF。</translation>
    </message>
    <message>
        <source>Write it as a picture.</source>
        <translation>写为图片。</translation>
    </message>
    <message>
        <source>Write the numbers of each pane as CSV, in a zip archive.</source>
        <translation>将每个面板的数字写为 CSV，打包为 zip 归档。</translation>
    </message>
    <message>
        <source>Paper of the PDF: a4 or letter.</source>
        <translation>PDF 的纸张：a4 或 letter。</translation>
    </message>
    <message>
        <source>24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO.</source>
        <translation>24h、7d、30d、90d、1y、today、last-week、FROM/TO。</translation>
    </message>
    <message>
        <source>Compare with an earlier period: previous, week, year or none.</source>
        <translation>与更早的时段比较：previous、week、year 或 none。</translation>
    </message>
    <message>
        <source>Time zone; without it the view&apos;s, or this computer&apos;s.</source>
        <translation>时区；未指定时采用视图或本机的时区。</translation>
    </message>
    <message>
        <source>Show who loaded what, how fast, and how far each resume key has come.</source>
        <translation>显示谁加载了什么、速度如何，以及每个续传键的进度。</translation>
    </message>
    <message>
        <source>Show what each table takes, how fast it grows, and when a disk is full.</source>
        <translation>显示每个表占用多少、增长多快，以及磁盘何时会满。</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3.</source>
        <translation>%1：%2 行，%3。</translation>
    </message>
    <message>
        <source>%1, %2: read up to %3, %4 rows stored, %5 rejected, last on %6.</source>
        <translation>%1，%2：已读取至 %3，已存储 %4 行，拒绝 %5 行，最近一次于 %6。</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s dashboard once every pane has its numbers, then exit: as .pdf, .png or .zip (CSV). May be repeated.</source>
        <translation>待每个面板都有数字后写出租户的仪表板，然后退出：.pdf、.png 或 .zip（CSV）。可重复指定。</translation>
    </message>
    <message>
        <source>Paper of a report: a4 or letter.</source>
        <translation>报告的纸张：a4 或 letter。</translation>
    </message>
    <message>
        <source>Invalid --paper &quot;%1&quot;: expected a4 or letter.</source>
        <translation>--paper &quot;%1&quot; 无效：应为 a4 或 letter。</translation>
    </message>
    <message>
        <source>Invalid --report &quot;%1&quot;: expected a file that ends with .pdf, .png or .zip.</source>
        <translation>--report &quot;%1&quot; 无效：应为以 .pdf、.png 或 .zip 结尾的文件。</translation>
    </message>
    <message>
        <source>A report is made of one tenant&apos;s dashboard: give --tenant N, or --view with one.</source>
        <translation>报告基于单个租户的仪表板：请给出 --tenant N，或含租户的 --view。</translation>
    </message>
    <message>
        <source>The address of the shared cache holds a password, which is not kept in a file. Set TIDEMARK_CACHE_PASSWORD instead.</source>
        <translation>共享缓存的地址中含有密码，密码不会保存在文件中。请改为设置 TIDEMARK_CACHE_PASSWORD。</translation>
    </message>
    <message>
        <source>Open with this view: a file (.tidemark) or a link (tidemark://…).</source>
        <translation>以此视图打开：文件（.tidemark）或链接（tidemark://…）。</translation>
    </message>
    <message>
        <source>FILE|LINK</source>
        <translation>FILE|LINK</translation>
    </message>
    <message>
        <source>Show times in this time zone.</source>
        <translation>以此时区显示时间。</translation>
    </message>
    <message>
        <source>A view to open, as with --view.</source>
        <translation>要打开的视图，同 --view。</translation>
    </message>
    <message>
        <source>[FILE|LINK]</source>
        <translation>[FILE|LINK]</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>意外的参数 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Neither an option nor a view: &quot;%1&quot;.</source>
        <translation>既不是选项也不是视图：&quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Usage: tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] [--format table|json|csv] COMMAND</source>
        <translation>用法：tidemarkctl [--connect CONNINFO | --service NAME | --profile NAME | --local[=DIR]] [--format table|json|csv] COMMAND</translation>
    </message>
    <message>
        <source>Open in the operator&apos;s room, at this section: attention, datasets, coverage, backfill, retention, alerts, partitions, schedule, sessions, loads, logins, audit.</source>
        <translation>在运维室中打开此部分：attention、datasets、coverage、backfill、retention、alerts、partitions、schedule、sessions、loads、logins、audit。</translation>
    </message>
    <message>
        <source>Position %1 is beyond the last change that this login sees, %2. If the database was restored from a backup, later changes were lost with it. Continuing after %2.</source>
        <translation>位置 %1 超出此登录名可见的最后一次变更 %2。若数据库是从备份恢复的，之后的变更已随之丢失。从 %2 之后继续。</translation>
    </message>
    <message>
        <source>Unknown dataset &quot;%1&quot;: expected events, http_request or all.</source>
        <translation>未知数据集 &quot;%1&quot;：应为 events、http_request 或 all。</translation>
    </message>
    <message>
        <source>Unknown kind &quot;%1&quot;: expected %2.</source>
        <translation>未知类型 &quot;%1&quot;：应为 %2。</translation>
    </message>
    <message>
        <source>--from must be before --to.</source>
        <translation>--from 必须早于 --to。</translation>
    </message>
    <message>
        <source>--tenant and --all-tenants cannot be combined.</source>
        <translation>--tenant 与 --all-tenants 不能同时使用。</translation>
    </message>
    <message>
        <source>Missing option: --tenant N or --all-tenants.</source>
        <translation>缺少选项：--tenant N 或 --all-tenants。</translation>
    </message>
    <message>
        <source>Missing option: --from TIME.</source>
        <translation>缺少选项：--from TIME。</translation>
    </message>
    <message>
        <source>Missing option: --text TEXT.</source>
        <translation>缺少选项：--text TEXT。</translation>
    </message>
    <message>
        <source>Missing argument: ID (see &quot;tidemarkctl annotations list&quot;).</source>
        <translation>缺少参数：ID（参见 &quot;tidemarkctl annotations list&quot;）。</translation>
    </message>
    <message>
        <source>Invalid note &quot;%1&quot;: expected a number (see &quot;tidemarkctl annotations list&quot;).</source>
        <translation>备注 &quot;%1&quot; 无效：应为编号（参见 &quot;tidemarkctl annotations list&quot;）。</translation>
    </message>
    <message>
        <source>annotations needs one of: list, add, change ID, remove ID.</source>
        <translation>annotations 需要以下之一：list、add、change ID、remove ID。</translation>
    </message>
    <message>
        <source>List what happened in a time range, and keep notes about it.</source>
        <translation>列出某一时间范围内发生的事情，并保存相关备注。</translation>
    </message>
    <message>
        <source>list: notes of this tenant and for all tenants; add, change: the note&apos;s tenant.</source>
        <translation>list：此租户和所有租户的备注；add、change：备注所属租户。</translation>
    </message>
    <message>
        <source>add, change: a note for all tenants (operators only).</source>
        <translation>add、change：面向所有租户的备注（仅运维人员）。</translation>
    </message>
    <message>
        <source>events, http_request or all (default: all).</source>
        <translation>events、http_request 或 all（默认：all）。</translation>
    </message>
    <message>
        <source>Start of the range; UTC unless an offset is given (list: default a week before --to).</source>
        <translation>范围起点；未给出偏移时为 UTC（list：默认为 --to 之前一周）。</translation>
    </message>
    <message>
        <source>End of the range (list: default now; add: default --from, a moment).</source>
        <translation>范围终点（list：默认为现在；add：默认为 --from，即一个时刻）。</translation>
    </message>
    <message>
        <source>add, change: the note, at most 500 characters.</source>
        <translation>add、change：备注，最多 500 个字符。</translation>
    </message>
    <message>
        <source>list: only these kinds: %1.</source>
        <translation>list：仅这些类型：%1。</translation>
    </message>
    <message>
        <source>--%1 is only for &quot;annotations add&quot; and &quot;annotations change&quot;.</source>
        <translation>--%1 仅用于 &quot;annotations add&quot; 和 &quot;annotations change&quot;。</translation>
    </message>
</context>
<context>
    <name>CustomRangeDialog</name>
    <message>
        <source>Choose a range</source>
        <translation>选择时间范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>last tuesday · november · 2026-11-03 14:00 +2h</source>
        <translation>周二 · 十一月 · 2026-11-03 14:00 +2小时</translation>
    </message>
    <message>
        <source>Range in words</source>
        <translation>用文字描述的范围</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The coordinator is unreachable.</source>
        <translation>无法访问协调节点。</translation>
    </message>
    <message>
        <source>Check that the server is running and that host and port are correct, then try again.</source>
        <translation>请检查服务器是否在运行、主机和端口是否正确，然后重试。</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>服务器上没有该数据库。</translation>
    </message>
    <message>
        <source>Check the database name in the connection, or create the database.</source>
        <translation>请检查连接中的数据库名称，或创建该数据库。</translation>
    </message>
    <message>
        <source>The coordinator lacks something Tidemark needs.</source>
        <translation>协调节点缺少 Tidemark 所需的组件。</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl init&quot; as a role that may create it, or &quot;tidemarkctl doctor&quot; to see what is missing.</source>
        <translation>以有权创建它的角色运行“tidemarkctl init”，或运行“tidemarkctl doctor”查看缺少什么。</translation>
    </message>
    <message>
        <source>This login has no permission for that.</source>
        <translation>此登录名没有该操作的权限。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Ask for the role you need: GRANT tidemark_reader to view, tidemark_operator to run maintenance, tidemark_ingest to load.</source>
        <translation>请申请所需的角色：查看用 GRANT tidemark_reader，运行维护用 tidemark_operator，加载用 tidemark_ingest。</translation>
    </message>
    <message>
        <source>The server took too long to respond.</source>
        <translation>服务器响应超时。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>服务器拒绝了登录。</translation>
    </message>
    <message>
        <source>The password or the role is wrong, or the server does not accept this role from this computer.</source>
        <translation>密码或角色有误，或服务器不接受此角色从本机登录。</translation>
    </message>
    <message>
        <source>Enter the password again, or ask the operator. There is no automatic retry.</source>
        <translation>请重新输入密码，或联系运维人员。不会自动重试。</translation>
    </message>
    <message>
        <source>No trusted encrypted connection could be made.</source>
        <translation>无法建立受信任的加密连接。</translation>
    </message>
    <message>
        <source>The certificate does not prove that this is the server you asked for.</source>
        <translation>该证书不能证明这就是您要连接的服务器。</translation>
    </message>
    <message>
        <source>Check the host name and the certificate with the operator. Nothing is sent over an untrusted connection.</source>
        <translation>请与运维人员核对主机名和证书。不会通过不受信任的连接发送任何内容。</translation>
    </message>
    <message>
        <source>The server accepts no changes at the moment.</source>
        <translation>服务器目前不接受更改。</translation>
    </message>
    <message>
        <source>The server refused the data.</source>
        <translation>服务器拒绝了数据。</translation>
    </message>
    <message>
        <source>None of it was stored.</source>
        <translation>未存储其中任何内容。</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer, or upgrade the schema with &quot;tidemarkctl init&quot;.</source>
        <translation>请更新本机的 Tidemark，或用“tidemarkctl init”升级模式。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>A worker node is unreachable.</source>
        <translation>无法访问某个工作节点。</translation>
    </message>
    <message>
        <source>The server&apos;s response was not understood.</source>
        <translation>无法理解服务器的响应。</translation>
    </message>
    <message>
        <source>This number is not shown, because it could be wrong.</source>
        <translation>此数字可能有误，因此不显示。</translation>
    </message>
    <message>
        <source>Compare the versions of Tidemark and of the schema with &quot;tidemarkctl status&quot;.</source>
        <translation>请用“tidemarkctl status”比较 Tidemark 和模式的版本。</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>发生意外情况。</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>Row-level security hides its rows, so any number here would be wrong.</source>
        <translation>行级安全隐藏了其中的行，因此这里的任何数字都会有误。</translation>
    </message>
    <message>
        <source>A worker node reported an error.</source>
        <translation>某个工作节点报告了错误。</translation>
    </message>
    <message>
        <source>Data on that node is unavailable until the node returns.</source>
        <translation>在该节点恢复之前，其上的数据不可用。</translation>
    </message>
    <message>
        <source>Ask the operator to bring the node back.</source>
        <translation>请联系运维人员恢复该节点。</translation>
    </message>
    <message>
        <source>&quot;tidemarkctl doctor&quot; shows what is wrong with the nodes.</source>
        <translation>“tidemarkctl doctor”会显示节点有何问题。</translation>
    </message>
    <message>
        <source>A disk on the server is full.</source>
        <translation>服务器上的一个磁盘已满。</translation>
    </message>
    <message>
        <source>Data stored before is not affected.</source>
        <translation>此前存储的数据不受影响。</translation>
    </message>
    <message>
        <source>Free space on the server, or move its data to a larger disk, then try again.</source>
        <translation>请释放服务器上的空间，或将其数据移到更大的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>If this is a standby, connect to the primary server. A database or login can also be read-only because of default_transaction_read_only; &quot;tidemarkctl doctor&quot; reports that.</source>
        <translation>如果这是备用服务器，请连接到主服务器。数据库或登录名也可能因 default_transaction_read_only 而只读；“tidemarkctl doctor”会报告这种情况。</translation>
    </message>
    <message>
        <source>The server cannot compute this.</source>
        <translation>服务器无法计算此项。</translation>
    </message>
    <message>
        <source>This number is not shown; the others are correct.</source>
        <translation>此数字不显示；其他数字正确。</translation>
    </message>
    <message>
        <source>Something this request needs is in use.</source>
        <translation>此请求所需的资源正在使用中。</translation>
    </message>
    <message>
        <source>No new data arrives until it returns.</source>
        <translation>在其恢复之前，不会有新数据到达。</translation>
    </message>
    <message>
        <source>Try again, or choose a shorter range. If this repeats, ask the operator what keeps the server busy.</source>
        <translation>请重试，或选择更短的范围。若反复出现，请向运维人员询问服务器为何繁忙。</translation>
    </message>
</context>
<context>
    <name>ExactWords</name>
    <message>
        <source>The raw rows of this range have expired. Only the estimate remains.</source>
        <translation>此范围的原始行已过期，只剩估计值。</translation>
    </message>
    <message numerus="yes">
        <source>The server reads about %1 raw rows for it.</source>
        <translation>
            <numerusform>为此服务器需读取约 %1 条原始行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raw rows are kept from %1; earlier ones have expired.</source>
        <translation>原始行保留自 %1；更早的已过期。</translation>
    </message>
    <message>
        <source>Raw rows are kept from %1 to %2; the others have expired.</source>
        <translation>原始行保留自 %1 至 %2；其余已过期。</translation>
    </message>
    <message>
        <source>That part can be counted.</source>
        <translation>该部分可以统计。</translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 users, counted %2.</source>
        <translation>
            <numerusform>恰为 %1 个用户，统计于 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 addresses, counted %2.</source>
        <translation>
            <numerusform>恰为 %1 个地址，统计于 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimate is %1 (%2): the exact number lies within.</source>
        <translation>估计值为 %1（%2）：精确值在此范围内。</translation>
    </message>
    <message>
        <source>The estimate is %1 (%2): the exact number lies outside, as 5 of 100 may.</source>
        <translation>估计值为 %1（%2）：精确值在此范围外，100 次中可能有 5 次如此。</translation>
    </message>
</context>
<context>
    <name>ExpiryDialog</name>
    <message>
        <source>Expire raw partitions</source>
        <translation>清除过期的原始分区</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Partitions dropped</source>
        <translation>已删除的分区</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>tenant %1</source>
        <translation>租户 %1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Status class</source>
        <translation>状态类别</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>其他状态</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>（无类型）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension and values of a filter</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>其他国家/地区</translation>
    </message>
</context>
<context>
    <name>ForeignWords</name>
    <message>
        <source>an nginx error log</source>
        <translation>nginx 错误日志</translation>
    </message>
    <message>
        <source>an Apache error log</source>
        <translation>Apache 错误日志</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML or HTML</source>
        <translation>XML 或 HTML</translation>
    </message>
    <message>
        <source>a HAProxy log of TCP connections (option tcplog), which are no HTTP requests</source>
        <translation>HAProxy 的 TCP 连接日志（option tcplog），其中没有 HTTP 请求</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>The log format has a { without a closing }.</source>
        <translation>日志格式中有 { 而没有对应的 }。</translation>
    </message>
    <message>
        <source>The log format ends inside a % directive.</source>
        <translation>日志格式在 % 指令中间结束。</translation>
    </message>
    <message>
        <source>The log format has a $ without a variable name.</source>
        <translation>日志格式中有 $ 而没有变量名。</translation>
    </message>
    <message>
        <source>The log format has no time (%t, $time_local, $time_iso8601, $msec).</source>
        <translation>日志格式中没有时间（%t、$time_local、$time_iso8601、$msec）。</translation>
    </message>
    <message>
        <source>The log format has no status (%&gt;s, $status).</source>
        <translation>日志格式中没有状态（%&gt;s、$status）。</translation>
    </message>
    <message>
        <source>The log format has two variables with nothing between them.</source>
        <translation>日志格式中有两个变量之间没有任何分隔。</translation>
    </message>
    <message>
        <source>client address</source>
        <translation>客户端地址</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>request line</source>
        <translation>请求行</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询串</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>request time</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>The log format uses a time format that is not supported: %{%1}t. Give the date and the time of day together, such as %t or %{%Y-%m-%dT%H:%M:%S%z}t.</source>
        <translation>日志格式使用了不支持的时间格式：%{%1}t。请将日期和时刻一起给出，如 %t 或 %{%Y-%m-%dT%H:%M:%S%z}t。</translation>
    </message>
    <message>
        <source>Squid logformat strings are not supported. Its native format is: --log-format squid.</source>
        <translation>不支持 Squid 的 logformat 字符串。其原生格式为：--log-format squid。</translation>
    </message>
    <message>
        <source>X-Forwarded-For</source>
        <translation>X-Forwarded-For</translation>
    </message>
    <message>
        <source>HTTP requests, access log</source>
        <translation>HTTP 请求，访问日志</translation>
    </message>
    <message>
        <source>an access log</source>
        <translation>访问日志</translation>
    </message>
    <message>
        <source>Events, CSV</source>
        <translation>事件，CSV</translation>
    </message>
    <message>
        <source>CSV with events</source>
        <translation>含事件的 CSV</translation>
    </message>
    <message>
        <source>Events, JSON lines</source>
        <translation>事件，JSON 行</translation>
    </message>
    <message>
        <source>JSON lines with events</source>
        <translation>含事件的 JSON 行</translation>
    </message>
    <message>
        <source>HTTP requests, CSV</source>
        <translation>HTTP 请求，CSV</translation>
    </message>
    <message>
        <source>CSV with requests</source>
        <translation>含请求的 CSV</translation>
    </message>
    <message>
        <source>HTTP requests, JSON lines</source>
        <translation>HTTP 请求，JSON 行</translation>
    </message>
    <message>
        <source>JSON lines with requests</source>
        <translation>含请求的 JSON 行</translation>
    </message>
    <message>
        <source>HTTP requests, Traefik&apos;s JSON</source>
        <translation>HTTP 请求，Traefik JSON</translation>
    </message>
    <message>
        <source>an access log of Traefik in JSON</source>
        <translation>Traefik 的 JSON 访问日志</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>发送字节数</translation>
    </message>
    <message>
        <source>HTTP requests, Google Cloud&apos;s JSON</source>
        <translation>HTTP 请求，Google Cloud JSON</translation>
    </message>
    <message>
        <source>a request log of Google Cloud in JSON</source>
        <translation>Google Cloud 的 JSON 请求日志</translation>
    </message>
</context>
<context>
    <name>HeadlineWords</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均速率</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>Peak: %1, %2.</source>
        <translation>峰值：%1，%2。</translation>
    </message>
    <message>
        <source>Unique users</source>
        <translation>独立用户</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>独立地址</translation>
    </message>
    <message>
        <source>At least this many: some rows of the range are missing.</source>
        <translation>至少这么多：范围内有部分行缺失。</translation>
    </message>
    <message>
        <source>Exact count: the sketch still holds every value.</source>
        <translation>精确计数：sketch 仍包含每个值。</translation>
    </message>
    <message>
        <source>HyperLogLog estimate; %1 to %2 contains the true count 95 times out of 100.</source>
        <translation>HyperLogLog 估计值；100 次中有 95 次真实数量介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>From merged sketches, not a sum: whoever is active in several hours is counted once.</source>
        <translation>由 sketch 合并得出，并非求和：在多个小时内活跃的用户只计一次。</translation>
    </message>
    <message>
        <source>Errors (4xx, 5xx)</source>
        <translation>错误（4xx、5xx）</translation>
    </message>
    <message>
        <source>filtered by class</source>
        <translation>已按类别筛选</translation>
    </message>
    <message>
        <source>%1 of %2 requests: 4xx: %3, 5xx: %4.</source>
        <translation>%2 个请求中的 %1 个：4xx：%3，5xx：%4。</translation>
    </message>
    <message>
        <source>of known times</source>
        <translation>占已知时间</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>The error rate is the share of errors among all requests. Remove the filter by status class to see it.</source>
        <translation>错误率是错误在所有请求中的占比。移除状态类别筛选即可查看。</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % 不超过</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送字节数</translation>
    </message>
    <message>
        <source>The rollups hold the bytes of all status classes together.</source>
        <translation>汇总中所有状态类别的字节合在一起。</translation>
    </message>
    <message>
        <source>%1 bytes in responses, as the servers logged them.</source>
        <translation>响应共 %1 字节，以服务器日志为准。</translation>
    </message>
    <message>
        <source>The size of some responses is not known.</source>
        <translation>部分响应的大小未知。</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>The logs of this range do not say how many bytes were sent.</source>
        <translation>此范围的日志未记录发送了多少字节。</translation>
    </message>
    <message>
        <source>Average over the part of the range that has passed and is still stored.</source>
        <translation>范围中已经过去且仍有存储的部分的平均值。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Open rejects</source>
        <translation>打开被拒记录</translation>
    </message>
    <message>
        <source>Roll up now</source>
        <translation>立即汇总</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>继续导入其他文件…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>取消导入</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>将文件拖放到此处，或选择文件</translation>
    </message>
    <message>
        <source>CSV, JSON lines and access logs, plain or compressed with gzip, xz or zstd. The format is detected, and you see a preview before anything is stored.</source>
        <translation>CSV、JSON 行和访问日志，可为纯文本，也可用 gzip、xz 或 zstd 压缩。格式会自动检测，存储前可先预览。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>Whether the first line is a header</source>
        <translation>首行是否为表头</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>日志格式</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>from each record</source>
        <translation>取自每条记录</translation>
    </message>
    <message>
        <source>For records that name no tenant; for an access log, the site. A whole number.</source>
        <translation>用于未指明租户的记录；对访问日志为站点。应为整数。</translation>
    </message>
    <message>
        <source>Country file</source>
        <translation>国家/地区文件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A database of countries by address (.mmdb, such as GeoLite2 or DB-IP). Without it, the country of an address stays unknown.</source>
        <translation>按地址查询国家/地区的数据库（.mmdb，如 GeoLite2 或 DB-IP）。没有它时，地址所属国家/地区未知。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a country file</source>
        <translation>选择国家/地区文件</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>被拒记录</translation>
    </message>
    <message>
        <source>File of rejected records</source>
        <translation>被拒记录的文件</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Records that cannot be stored are written here with the reason, so that you can correct and import them. The file is created only if there are any.</source>
        <translation>无法存储的记录连同原因写入此处，以便更正后导入。仅在有此类记录时才创建该文件。</translation>
    </message>
    <message>
        <source>Choose a file for rejected records</source>
        <translation>选择存放被拒记录的文件</translation>
    </message>
    <message>
        <source>Resume key</source>
        <translation>续传键</translation>
    </message>
    <message>
        <source>this import only</source>
        <translation>仅本次导入</translation>
    </message>
    <message>
        <source>Each record is stored once across all imports with this key, however they ended.</source>
        <translation>使用此键的所有导入中每条记录只存储一次，无论导入如何结束。</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>全有或全无</translation>
    </message>
    <message>
        <source>Nothing is stored if any record is bad.</source>
        <translation>只要有一条记录有误，就不存储任何内容。</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>字段映射</translation>
    </message>
    <message>
        <source>Fields in the file</source>
        <translation>文件中的字段</translation>
    </message>
    <message>
        <source>First records, as they would be stored</source>
        <translation>前几条记录，按将要存储的形式</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>前几条记录</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Whether to hold the days that are loaded</source>
        <translation>是否保全所加载的日期</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Held rows are kept regardless of their table&apos;s retention.</source>
        <translation>已保全的行会保留，不受其表的保留期影响。</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Share of the files read so far</source>
        <translation>已读取的文件比例</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>被拒记录</translation>
    </message>
</context>
<context>
    <name>ImportSheetWords</name>
    <message>
        <source>stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>set when stored</source>
        <translation>存储时设置</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Records read: %1 = stored %2 + rejected %3.</source>
        <translation>已读取记录：%1 = 已存储 %2 + 被拒绝 %3。</translation>
    </message>
    <message>
        <source>Finished in %1, %2.</source>
        <translation>用时 %1，%2。</translation>
    </message>
    <message>
        <source>Nothing was stored: bad records found (%1), and “All or nothing” is on.</source>
        <translation>未存储任何内容：发现有误的记录（%1），且启用了“全有或全无”。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>已取消。未存储任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Rows stored before that: %1. They stay.</source>
        <translation>已取消。此前已存储的行：%1。这些行会保留。</translation>
    </message>
    <message>
        <source>The import failed. Nothing was stored.</source>
        <translation>导入失败。未存储任何内容。</translation>
    </message>
    <message>
        <source>The import was interrupted. Rows stored before that: %1. They stay.</source>
        <translation>导入中断。此前已存储的行：%1。这些行会保留。</translation>
    </message>
    <message>
        <source>Nothing to store: the input has no records.</source>
        <translation>没有可存储的内容：输入中没有记录。</translation>
    </message>
    <message>
        <source>Nothing was stored: every record was rejected (%1).</source>
        <translation>未存储任何内容：所有记录均被拒绝（%1）。</translation>
    </message>
    <message>
        <source>All records were stored: %1.</source>
        <translation>已存储所有记录：%1。</translation>
    </message>
    <message>
        <source>Stored: %1. Rejected: %2.</source>
        <translation>已存储：%1。被拒绝：%2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The import could not start. Nothing was stored.</source>
        <translation>导入无法开始。未存储任何内容。</translation>
    </message>
    <message>
        <source>It is unknown whether %1 more rows were stored: the connection was lost before the server confirmed them.</source>
        <translation>不确定另外 %1 行是否已存储：在服务器确认之前连接已断开。</translation>
    </message>
    <message>
        <source>“Continue” resumes from there and stores no row twice.</source>
        <translation>“继续”将从该处续传，任何行都不会重复存储。</translation>
    </message>
    <message>
        <source>Rejected records are in %1. Correct them and import that file.</source>
        <translation>被拒记录在 %1 中。请更正后导入该文件。</translation>
    </message>
    <message>
        <source>Live counts include them now; trends do once they are rolled up.</source>
        <translation>实时计数现已包含它们；趋势在汇总之后包含。</translation>
    </message>
    <message>
        <source>The import could not continue. Rows stored before that: %1. They stay.</source>
        <translation>导入无法继续。此前已存储的行：%1。这些行会保留。</translation>
    </message>
    <message>
        <source>The file looks like %1.</source>
        <translation>该文件看起来是 %1。</translation>
    </message>
    <message>
        <source>The file looks like %1: import it in that format.</source>
        <translation>该文件看起来是 %1：请以该格式导入。</translation>
    </message>
</context>
<context>
    <name>IntervalWords</name>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
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
        <translation>在折线背后显示各响应时间有多少请求</translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No response time is recorded.</source>
        <translation>未记录响应时间。</translation>
    </message>
    <message>
        <source>slowest %1</source>
        <translation>最慢 %1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 在 %2以内</translation>
    </message>
    <message>
        <source>Apdex %1</source>
        <translation>Apdex %1</translation>
    </message>
    <message>
        <source>%1 response times: %2. Each is within 1 % of the true one.</source>
        <translation>%1 个响应时间：%2。每个值与真实值相差不超过 1 %。</translation>
    </message>
</context>
<context>
    <name>LoadKeeping</name>
    <message>
        <source>Invalid hold &quot;%1&quot;: expected an interval such as 90d or &quot;18 months&quot;, or forever.</source>
        <translation>保全 &quot;%1&quot; 无效：应为 90d 或 &quot;18 months&quot; 这样的时长，或 forever。</translation>
    </message>
    <message>
        <source>A load with --hold 90d keeps what it stores; for what is stored by then, an operator runs &quot;tidemarkctl holds add&quot;.</source>
        <translation>使用 --hold 90d 加载会保全其存储的内容；对届时已存储的内容，由运维人员运行 &quot;tidemarkctl holds add&quot;。</translation>
    </message>
    <message>
        <source>Some rows are of UTC days that have expired in every rollup: they are stored, but no number will include them.</source>
        <translation>部分行所属的 UTC 日在所有汇总中均已过期：它们会被存储，但不会计入任何数字。</translation>
    </message>
</context>
<context>
    <name>LoadSheetWords</name>
    <message>
        <source>Rows per second</source>
        <translation>每秒行数</translation>
    </message>
    <message>
        <source>Resume key</source>
        <translation>续传键</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Read up to</source>
        <translation>已读取至</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Last stored</source>
        <translation>最近存储</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>%1 (kept for %2)</source>
        <translation>%1（保留 %2）</translation>
    </message>
    <message>
        <source>Rows from %1 are older than their tables keep them. The next upkeep deletes them from %2.</source>
        <translation>自 %1 起的行已超过其表的保留期。下次维护会将它们从 %2 中删除。</translation>
    </message>
</context>
<context>
    <name>Loader</name>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>line %1 of %2: %3</source>
        <translation>%2 的第 %1 行：%3</translation>
    </message>
    <message>
        <source>the compressed data ends unexpectedly; the file is truncated.</source>
        <translation>压缩数据意外结束；文件被截断。</translation>
    </message>
    <message>
        <source>it needs more than 128 MiB of memory to decompress.</source>
        <translation>解压所需内存超过 128 MiB。</translation>
    </message>
    <message>
        <source>the compressed data is corrupt.</source>
        <translation>压缩数据已损坏。</translation>
    </message>
    <message>
        <source>The delimiter must be one ASCII character other than a quote or a line break.</source>
        <translation>分隔符必须是一个 ASCII 字符，且不能是引号或换行符。</translation>
    </message>
    <message>
        <source>The table has no column for &quot;%1&quot;; it is ignored.</source>
        <translation>表中没有对应 &quot;%1&quot; 的列；已忽略。</translation>
    </message>
    <message>
        <source>%1: a compressed file cannot be followed.</source>
        <translation>%1：无法跟踪压缩文件。</translation>
    </message>
    <message>
        <source>%1 was replaced, and the previous file is gone. Lines appended to it last may be missing.</source>
        <translation>%1 已被替换，先前的文件已不存在。最后追加到其中的行可能缺失。</translation>
    </message>
    <message>
        <source>expected NAME=VALUE.</source>
        <translation>应为 NAME=VALUE。</translation>
    </message>
    <message>
        <source>unknown option %1, or invalid value.</source>
        <translation>未知选项 %1，或值无效。</translation>
    </message>
    <message>
        <source>%1: the brokers deleted messages %2 to %3 before they were read.</source>
        <translation>%1：消息 %2 至 %3 在读取之前已被 broker 删除。</translation>
    </message>
    <message>
        <source>%1 ends at %2, before %3, where reading had stopped. The topic was recreated, and is now read from its beginning.</source>
        <translation>%1 结束于 %2，早于之前停止读取的位置 %3。该主题已重新创建，现从头读取。</translation>
    </message>
    <message>
        <source>%1, line %2: expected NAME=VALUE.</source>
        <translation>%1，第 %2 行：应为 NAME=VALUE。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>Column %1 has no name; it is ignored.</source>
        <translation>第 %1 列没有名称；已忽略。</translation>
    </message>
    <message>
        <source>Cannot follow %1: it is not a regular file. Load it without --follow; it is then read to its end.</source>
        <translation>无法跟踪 %1：它不是普通文件。请不带 --follow 加载，这样会一直读到末尾。</translation>
    </message>
    <message>
        <source>Cannot read %1 (%2). Waiting until it becomes readable.</source>
        <translation>无法读取 %1（%2）。正在等待其变为可读。</translation>
    </message>
    <message>
        <source>%1 is not a country database: its type is %2.</source>
        <translation>%1 不是国家/地区数据库：其类型为 %2。</translation>
    </message>
    <message>
        <source>%1 starts like a file loaded earlier with this key but continues differently. It is loaded as another file, from its beginning.</source>
        <translation>%1 的开头与先前用此键加载的某个文件相同，但后续内容不同。将作为另一个文件从头加载。</translation>
    </message>
    <message>
        <source>%1 starts like a file loaded earlier with this key but differs within its first %2 bytes, so it is a different file. Load it with another key.</source>
        <translation>%1 的开头与先前用此键加载的某个文件相同，但在前 %2 字节内存在差异，因此是另一个文件。请用其他键加载。</translation>
    </message>
    <message>
        <source>Ask the administrator of the brokers to allow this user to read topic %1 as group %2.</source>
        <translation>请 broker 的管理员允许此用户以组 %2 读取主题 %1。</translation>
    </message>
    <message>
        <source>%1 is now shorter than what was loaded from it, and starts the same way. Its content is already loaded; it is read again once there is more in it.</source>
        <translation>%1 现在比已从中加载的内容更短，且开头相同。其内容已经加载；待其中有更多内容时会再次读取。</translation>
    </message>
    <message>
        <source>Skipped %1: all its content is also in %2.</source>
        <translation>已跳过 %1：其全部内容也在 %2 中。</translation>
    </message>
    <message>
        <source>The input starts like something loaded earlier with this key, and cannot be kept in %1 to compare it (%2). Nothing of it was stored. Make room there, or set TMPDIR to another directory.</source>
        <translation>输入的开头与先前用此键加载的内容相同，且无法保存到 %1 中进行比较（%2）。未存储其中任何内容。请在该处腾出空间，或将 TMPDIR 设为其他目录。</translation>
    </message>
    <message>
        <source>%1 starts like what was loaded earlier with this key, and ends before that does (%2 bytes). If it is the beginning of the same file, its rows are stored already. If it is a different file, load it with another key.</source>
        <translation>%1 的开头与先前用此键加载的内容相同，且更早结束（先前为 %2 字节）。如果它是同一文件的开头部分，其行已经存储。如果是另一个文件，请用其他键加载。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Shown per %1: detail per minute has expired.</source>
        <translation>按%1显示：每分钟明细已过期。</translation>
    </message>
    <message>
        <source>Shown per %1: detail per minute is kept for %2.</source>
        <translation>按%1显示：每分钟明细保留 %2。</translation>
    </message>
    <message>
        <source>Shown per %1: detail per quarter hour has expired.</source>
        <translation>按%1显示：每刻钟明细已过期。</translation>
    </message>
    <message>
        <source>Shown per %1: detail per quarter hour is kept for %2.</source>
        <translation>按%1显示：每刻钟明细保留 %2。</translation>
    </message>
    <message>
        <source>Shown per %1: hourly detail has expired.</source>
        <translation>按%1显示：每小时明细已过期。</translation>
    </message>
    <message>
        <source>Shown per %1: hourly detail is kept for %2.</source>
        <translation>按%1显示：每小时明细保留 %2。</translation>
    </message>
    <message>
        <source>UTC minutes</source>
        <translation>UTC 分钟</translation>
    </message>
    <message>
        <source>UTC quarter hours</source>
        <translation>UTC 刻钟</translation>
    </message>
    <message>
        <source>UTC hours</source>
        <translation>UTC 小时</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>UTC 日</translation>
    </message>
    <message>
        <source>No change shown: there is no data for the previous period.</source>
        <translation>不显示变化：上一时段没有数据。</translation>
    </message>
    <message numerus="yes">
        <source>No change shown: %n row(s) of the previous period cannot be placed.</source>
        <translation>
            <numerusform>不显示变化：上一时段有 %n 行无法归入。</numerusform>
        </translation>
    </message>
    <message>
        <source>No change shown: the data of the previous period is incomplete.</source>
        <translation>不显示变化：上一时段的数据不完整。</translation>
    </message>
    <message>
        <source>No change shown: data for the previous period starts at %1.</source>
        <translation>不显示变化：上一时段的数据从 %1 开始。</translation>
    </message>
    <message>
        <source>Shown in %1: buckets of %2 need finer detail, which has expired.</source>
        <translation>以 %1 显示：按%2的时间桶需要更细的明细，而它已过期。</translation>
    </message>
    <message>
        <source>Some rows cannot be placed: only %1 are kept for that time.</source>
        <translation>部分行无法归入：那段时间只保留了 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed: only %1 are kept for that time.</source>
        <translation>
            <numerusform>%n 行无法归入：那段时间只保留了 %1。</numerusform>
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
            <numerusform>%1 及另外 %n 个范围</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired and not included: %1.</source>
        <translation>已过期且未包含：%1。</translation>
    </message>
    <message>
        <source>Buckets are whole, so the numbers cover %1 instead of %2.</source>
        <translation>时间桶不可分割，因此数字覆盖 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>No change shown: the data of the previous period has expired.</source>
        <translation>不显示变化：上一时段的数据已过期。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Data from before %1 has expired.</source>
        <translation>%1 之前的数据已过期。</translation>
    </message>
    <message>
        <source>The clock of %1 follows other rules on the server, for example at %2: its time zone data is of another version. Hours and days are cut by the rules of this computer.</source>
        <translation>服务器上 %1 的时钟遵循其他规则，例如在 %2：其时区数据版本不同。小时和日期按本机的规则划分。</translation>
    </message>
    <message>
        <source>The earlier period could not be read, so nothing is compared. Refresh to try again.</source>
        <translation>无法读取更早的时段，因此不作比较。刷新以重试。</translation>
    </message>
    <message>
        <source>Response times by status class: only raw rows hold them, so no average is shown.</source>
        <translation>按状态类别的响应时间：仅原始行含有此信息，因此不显示平均值。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not among these: they were rolled up before the schema kept this of them. &quot;Backfill&quot; adds those whose raw rows are still there.</source>
        <translation>
            <numerusform>其中不含 %n 个请求：它们在模式记录此项之前已汇总。“回填”可补上仍有原始行的请求。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperatorSheetWords</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>事务中空闲</translation>
    </message>
    <message>
        <source>idle in failed transaction</source>
        <translation>失败事务中空闲</translation>
    </message>
    <message>
        <source>holds batch %1 open</source>
        <translation>使批次 %1 保持打开</translation>
    </message>
    <message>
        <source>prepared transaction</source>
        <translation>预备事务</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>阻塞者</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>default partition</source>
        <translation>默认分区</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>预先创建</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>interrupted: the server ended</source>
        <translation>已中断：服务器已停止</translation>
    </message>
    <message>
        <source>%1: %2 rows are in the default partition because their days have no partition of their own. Creating partitions carries them over.</source>
        <translation>%1：%2 行位于默认分区，因为其日期没有自己的分区。创建分区时会将它们移过去。</translation>
    </message>
    <message>
        <source>%1: %2 rows are dated beyond the days that have partitions. They stay in the default partition until their days come.</source>
        <translation>%1：%2 行的日期超出已有分区的日期。在其日期到来之前，它们留在默认分区中。</translation>
    </message>
    <message>
        <source>%1: %2 rows are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them.</source>
        <translation>%1：%2 行已超过原始行的保留期。待其汇总后，下次维护会将它们删除。</translation>
    </message>
    <message>
        <source>This login can run the fix here.</source>
        <translation>此登录名可以在此执行修复。</translation>
    </message>
    <message>
        <source>Only a superuser can run this. Copy it.</source>
        <translation>只有超级用户可以执行。请复制。</translation>
    </message>
    <message>
        <source>Run this on the node that is named. Copy it.</source>
        <translation>请在所指的节点上执行。请复制。</translation>
    </message>
    <message>
        <source>This is a command for a terminal. Copy it.</source>
        <translation>这是终端命令。请复制。</translation>
    </message>
    <message>
        <source>Nothing runs this automatically: read it first.</source>
        <translation>不会自动执行：请先阅读。</translation>
    </message>
    <message>
        <source>Append-only: no login but the owner of the tables and superusers (%1) can change or delete entries.</source>
        <translation>仅可追加：除表的所有者和超级用户（%1）外，任何登录名都不能更改或删除条目。</translation>
    </message>
    <message>
        <source>Not append-only: beside the owner of the tables and superusers (%1), these can change entries: %2.</source>
        <translation>并非仅可追加：除表的所有者和超级用户（%1）外，以下登录名也能更改条目：%2。</translation>
    </message>
    <message>
        <source>Days (UTC)</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>Goes on at</source>
        <translation>续于</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>all tenants, as a superuser</source>
        <translation>所有租户（超级用户）</translation>
    </message>
    <message>
        <source>all tenants: it bypasses row-level security</source>
        <translation>所有租户：绕过行级安全</translation>
    </message>
    <message>
        <source>all tenants, as an operator</source>
        <translation>所有租户（运维人员）</translation>
    </message>
    <message>
        <source>not known: it has policies of its own</source>
        <translation>未知：有其自己的策略</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>no tenants</source>
        <translation>无租户</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s): %1</source>
        <translation>
            <numerusform>%n 个租户：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Operates</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1，之前：%2</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1 至 %2 之间</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最近事件</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>%1 hours to %2</source>
        <translation>截至 %2 的 %1 小时</translation>
    </message>
    <message>
        <source>rollups as of %1</source>
        <translation>汇总截至 %1</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>尚未汇总</translation>
    </message>
    <message>
        <source>%1 · %2 · nothing to compare with</source>
        <translation>%1 · %2 · 无可比较的数据</translation>
    </message>
    <message>
        <source>compared with the day before, up to the last full hour</source>
        <translation>与前一天比较，截至上一整点</translation>
    </message>
    <message>
        <source>compared with a week before, up to the last full hour</source>
        <translation>与一周前比较，截至上一整点</translation>
    </message>
    <message>
        <source>compared with a year before, up to the last full hour</source>
        <translation>与一年前比较，截至上一整点</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>By rows gained or lost, 10 % or more</source>
        <translation>按增加或减少的行数，10 % 及以上</translation>
    </message>
    <message>
        <source>By CPU time, as counted by Citus; with queries</source>
        <translation>按 Citus 统计的 CPU 时间；含查询</translation>
    </message>
    <message>
        <source>By rows in the last five minutes</source>
        <translation>按最近五分钟的行数</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show the newest data</source>
        <translation>显示最新数据</translation>
    </message>
    <message>
        <source>As much time as is shown now, up to the newest data</source>
        <translation>保持当前显示的时长，直到最新数据</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Count exactly…</source>
        <translation>精确计数…</translation>
    </message>
    <message>
        <source>Count in the raw rows; it says first how many have to be read</source>
        <translation>在原始行中计数；会先说明需要读取多少行</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Kept in memory only, until you close Tidemark.</source>
        <translation>仅保存在内存中，直到关闭 Tidemark。</translation>
    </message>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>保存到本机的密钥环(&amp;K)</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Cannot write rejects to the file being loaded: %1</source>
        <translation>不能将被拒记录写入正在加载的文件：%1</translation>
    </message>
    <message>
        <source>No file matches %1</source>
        <translation>没有与 %1 匹配的文件</translation>
    </message>
    <message>
        <source>No files to load.</source>
        <translation>没有要加载的文件。</translation>
    </message>
    <message>
        <source>Standard input can only be read once.</source>
        <translation>标准输入只能读取一次。</translation>
    </message>
    <message>
        <source>The tenant number must not be negative.</source>
        <translation>租户编号不能为负。</translation>
    </message>
    <message>
        <source>The number of trusted proxies must not be negative.</source>
        <translation>受信任代理的数量不能为负。</translation>
    </message>
    <message>
        <source>Cannot write rejects to the file that countries are read from: %1</source>
        <translation>不能将被拒记录写入用于读取国家/地区的文件：%1</translation>
    </message>
    <message>
        <source>An access log does not say which site it belongs to. Set the tenant.</source>
        <translation>访问日志中没有说明它属于哪个站点。请设置租户。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Recognized as %1.</source>
        <translation>识别为 %1。</translation>
    </message>
    <message>
        <source>The times have no time zone: they are read as UTC.</source>
        <translation>时间没有时区：按 UTC 读取。</translation>
    </message>
</context>
<context>
    <name>PrivateServer</name>
    <message>
        <source>Could not create the private server: %1</source>
        <translation>无法创建私有服务器：%1</translation>
    </message>
    <message>
        <source>Another program is using the private server right now.</source>
        <translation>另一个程序正在使用私有服务器。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候，然后重试。</translation>
    </message>
    <message>
        <source>Creating the private server (once)…</source>
        <translation>正在创建私有服务器（仅一次）…</translation>
    </message>
    <message>
        <source>Starting the private server…</source>
        <translation>正在启动私有服务器…</translation>
    </message>
    <message>
        <source>The server&apos;s process %1</source>
        <translation>服务器进程 %1</translation>
    </message>
    <message>
        <source>The private server is still shutting down.</source>
        <translation>私有服务器仍在关闭。</translation>
    </message>
    <message>
        <source>For details, see its log: %1</source>
        <translation>详情参见其日志：%1</translation>
    </message>
    <message>
        <source>The private server is running.</source>
        <translation>私有服务器正在运行。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>请先停止它。</translation>
    </message>
    <message>
        <source>There is no private server in the folder %1.</source>
        <translation>文件夹 %1 中没有私有服务器。</translation>
    </message>
    <message>
        <source>The path of the folder %1 is too long for a socket (at most %2 bytes including the socket&apos;s name).</source>
        <translation>文件夹 %1 的路径对套接字而言过长（含套接字名称最多 %2 字节）。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>请选择路径更短的文件夹。</translation>
    </message>
    <message>
        <source>The server runs as the user &quot;%1&quot;, which cannot enter the folder %2.</source>
        <translation>服务器以用户 &quot;%1&quot; 运行，该用户无法进入文件夹 %2。</translation>
    </message>
    <message>
        <source>Choose a folder that this user can access.</source>
        <translation>请选择该用户可以访问的文件夹。</translation>
    </message>
    <message>
        <source>Could not remove the folder %1.</source>
        <translation>无法移除文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>文件夹 %1 属于其他用户。</translation>
    </message>
    <message>
        <source>Every user can write to the folder %1.</source>
        <translation>任何用户都可以写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Choose a folder that only the private server uses.</source>
        <translation>请选择仅供私有服务器使用的文件夹。</translation>
    </message>
    <message>
        <source>PostgreSQL never runs as root, and this computer has no user &quot;postgres&quot; to run it as.</source>
        <translation>PostgreSQL 从不以 root 运行，而本机没有可用于运行它的用户 &quot;postgres&quot;。</translation>
    </message>
    <message>
        <source>The current user has no name on this system.</source>
        <translation>当前用户在此系统上没有名称。</translation>
    </message>
    <message>
        <source>The server is recovering after it was interrupted…</source>
        <translation>服务器中断后正在恢复…</translation>
    </message>
    <message>
        <source>Could not start the private server: %1</source>
        <translation>无法启动私有服务器：%1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is installed, but its hll extension is not.</source>
        <translation>已安装 PostgreSQL %1，但未安装其 hll 扩展。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is not installed on this computer.</source>
        <translation>本机未安装 PostgreSQL %1。</translation>
    </message>
    <message>
        <source>If it is yours, give it back: sudo chown -R %1 %2 – or choose another folder.</source>
        <translation>如果它是您的，请改回所有者：sudo chown -R %1 %2 – 或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is a link to another place.</source>
        <translation>%1 是指向其他位置的链接。</translation>
    </message>
    <message>
        <source>Links are not followed. Choose a folder.</source>
        <translation>不跟随链接。请选择文件夹。</translation>
    </message>
    <message>
        <source>Install the packages postgresql-N, postgresql-N-hll and postgresql-N-cron, then try again. N is the version that the system offers, %1 or newer: 15 on Debian 12, 17 on Debian 13.</source>
        <translation>请安装软件包 postgresql-N、postgresql-N-hll 和 postgresql-N-cron，然后重试。N 为系统提供的版本，须为 %1 或更新：Debian 12 为 15，Debian 13 为 17。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 or newer is not installed on this computer.</source>
        <translation>本机未安装 PostgreSQL %1 或更新版本。</translation>
    </message>
    <message>
        <source>Install PostgreSQL, for example the package postgresql.</source>
        <translation>请安装 PostgreSQL，例如软件包 postgresql。</translation>
    </message>
    <message>
        <source>There is not enough space in %1: %2 are needed, %3 are free.</source>
        <translation>%1 中空间不足：需要 %2，可用 %3。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>未做任何更改。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Install the packages postgresqlN-server, hll_N and pg_cron_N from PostgreSQL&apos;s own repository (yum.postgresql.org), then try again. N is %1 or newer.</source>
        <translation>请从 PostgreSQL 自己的软件源（yum.postgresql.org）安装软件包 postgresqlN-server、hll_N 和 pg_cron_N，然后重试。N 为 %1 或更新。</translation>
    </message>
    <message>
        <source>Install these packages from PostgreSQL&apos;s own repository (yum.postgresql.org), then try again: postgresql%1-server hll_%1 pg_cron_%1</source>
        <translation>请从 PostgreSQL 自己的软件源（yum.postgresql.org）安装以下软件包，然后重试：postgresql%1-server hll_%1 pg_cron_%1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is installed: move the private coordinator to it with &quot;tidemarkctl local upgrade&quot;.</source>
        <translation>已安装 PostgreSQL %1：请用 &quot;tidemarkctl local upgrade&quot; 将私有协调节点迁移过去。</translation>
    </message>
    <message>
        <source>%1 has no PostgreSQL %2: before you upgrade this system to it, save the private coordinator with &quot;tidemarkctl local export FILE&quot;.</source>
        <translation>%1 没有 PostgreSQL %2：在将此系统升级到它之前，请用 &quot;tidemarkctl local export FILE&quot; 保存私有协调节点。</translation>
    </message>
    <message>
        <source>Install these packages, then try again: %1</source>
        <translation>请安装以下软件包，然后重试：%1</translation>
    </message>
    <message>
        <source>%1 does not offer it. These packages of apt.postgresql.org do: %2</source>
        <translation>%1 不提供它。apt.postgresql.org 的以下软件包提供：%2</translation>
    </message>
    <message>
        <source>%1 does not offer it. Either install these packages from apt.postgresql.org and run &quot;tidemarkctl local upgrade&quot;: %2. Or run &quot;tidemarkctl local export FILE&quot; where the coordinator still runs, and &quot;tidemarkctl local import FILE&quot; here.</source>
        <translation>%1 不提供它。可从 apt.postgresql.org 安装以下软件包并运行 &quot;tidemarkctl local upgrade&quot;：%2。或在协调节点仍可运行的地方运行 &quot;tidemarkctl local export FILE&quot;，再在此处运行 &quot;tidemarkctl local import FILE&quot;。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>it was killed.</source>
        <translation>它被终止。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2 belongs to the user %3.</source>
        <translation>无法创建文件夹 %1：%2 属于用户 %3。</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or run this as that user.</source>
        <translation>请选择自己的文件夹，或以该用户身份运行。</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>The name &quot;%1&quot; was not resolved in time.</source>
        <translation>名称“%1”未能及时解析。</translation>
    </message>
    <message>
        <source>There is no computer named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的计算机。</translation>
    </message>
    <message>
        <source>%1 does not answer within %2 s.</source>
        <translation>%1 在 %2 秒内没有应答。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 上没有服务在监听。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法访问 %1。</translation>
    </message>
    <message>
        <source>%1 accepts the connection, but does not answer. It may not be a PostgreSQL server.</source>
        <translation>%1 接受了连接，但没有应答。它可能不是 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>%1 closed the connection when it was asked for TLS. It may not be a PostgreSQL server.</source>
        <translation>%1 在被请求 TLS 时关闭了连接。它可能不是 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a PostgreSQL server does.</source>
        <translation>%1 有应答，但不像 PostgreSQL 服务器。</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The saved connections could not be read. The file was moved to %1.</source>
        <translation>无法读取已保存的连接。该文件已移至 %1。</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read, and the file cannot be moved away. Nothing is saved there.</source>
        <translation>无法读取 %1 中已保存的连接，且该文件无法移走。不会在那里保存任何内容。</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read: %2</source>
        <translation>无法读取 %1 中已保存的连接：%2</translation>
    </message>
    <message>
        <source>The saved connections in %1 are of a newer Tidemark. They are left as they are.</source>
        <translation>%1 中已保存的连接来自更新版本的 Tidemark，将保持原样。</translation>
    </message>
    <message>
        <source>The connections cannot be saved in %1: %2</source>
        <translation>无法将连接保存到 %1：%2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>请为连接命名。</translation>
    </message>
    <message>
        <source>Another connection is called &quot;%1&quot;.</source>
        <translation>已有另一个名为“%1”的连接。</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>libpq does not understand the further settings.</source>
        <translation>libpq 无法理解其他设置。</translation>
    </message>
    <message>
        <source>Write them as keyword=value, separated by blanks: connect_timeout=5 options=&apos;-c work_mem=64MB&apos;</source>
        <translation>请写成 keyword=value，以空格分隔：connect_timeout=5 options=&apos;-c work_mem=64MB&apos;</translation>
    </message>
    <message>
        <source>The further settings hold a secret (%1), which is not kept in a file.</source>
        <translation>其他设置中含有机密（%1），它不会保存在文件中。</translation>
    </message>
    <message>
        <source>Enter the password in its own field, or use ~/.pgpass.</source>
        <translation>请在专用字段中输入密码，或使用 ~/.pgpass。</translation>
    </message>
    <message>
        <source>%1 stands among the further settings, but has its own field.</source>
        <translation>%1 出现在其他设置中，但它有专用字段。</translation>
    </message>
    <message>
        <source>libpq does not understand these settings: %1</source>
        <translation>libpq 无法理解这些设置：%1</translation>
    </message>
    <message>
        <source>This is neither a connection string (keyword=value …) nor a postgresql:// address.</source>
        <translation>这既不是连接字符串（keyword=value …），也不是 postgresql:// 地址。</translation>
    </message>
</context>
<context>
    <name>PsqlWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a statement: its rows, its time</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>不到 1 毫秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message numerus="yes">
        <source>Last %n hours</source>
        <translation>
            <numerusform>最近 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>today</source>
        <translation>今天|今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天|昨日</translation>
    </message>
    <message>
        <source>this|current</source>
        <translation>本|这|这个|当前|今</translation>
    </message>
    <message>
        <source>last|past|previous</source>
        <translation>上|上个|上一个|最近|过去|去</translation>
    </message>
    <message>
        <source>to|until|till</source>
        <translation>至|到</translation>
    </message>
    <message>
        <source>min|minute|minutes</source>
        <translation>分钟|分</translation>
    </message>
    <message>
        <source>h|hour|hours</source>
        <translation>小时|个小时|时</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>天|日</translation>
    </message>
    <message>
        <source>w|week|weeks</source>
        <translation>周|星期|个星期|礼拜</translation>
    </message>
    <message>
        <source>month|months</source>
        <translation>月|个月</translation>
    </message>
    <message>
        <source>y|year|years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>RawRowsDialog</name>
    <message>
        <source>Raw rows</source>
        <translation>原始行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Older rows</source>
        <translation>更早的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>running since %1 by %2</source>
        <translation>自 %1 起由 %2 运行</translation>
    </message>
    <message>
        <source>running since %1 by %2 (%3)</source>
        <translation>自 %1 起由 %2 运行（%3）</translation>
    </message>
    <message>
        <source>another session is at work on it</source>
        <translation>另一个会话正在处理它</translation>
    </message>
    <message>
        <source>session %1 of %2 holds the lock</source>
        <translation>%2 的会话 %1 持有锁</translation>
    </message>
    <message>
        <source>another session closes one</source>
        <translation>另一个会话正在关闭一个批次</translation>
    </message>
    <message>
        <source>batches cannot be closed: %1</source>
        <translation>无法关闭批次：%1</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, writes to it</source>
        <translation>%1 的一个事务（自 %2 起打开）正在写入它</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, writes to %3, whose partitions wait for it</source>
        <translation>%1 的一个事务（自 %2 起打开）正在写入 %3，其分区在等待该事务</translation>
    </message>
    <message>
        <source>a prepared transaction that is not resolved yet wrote to it</source>
        <translation>一个尚未解决的预备事务曾写入它</translation>
    </message>
    <message>
        <source>a prepared transaction that is not resolved yet wrote to %1, whose partitions wait for it</source>
        <translation>一个尚未解决的预备事务曾写入 %1，其分区在等待该事务</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, has it in use</source>
        <translation>%1 的一个事务（自 %2 起打开）正在使用它</translation>
    </message>
    <message>
        <source>the table is in use</source>
        <translation>该表正在使用中</translation>
    </message>
    <message>
        <source>Rows came into %1 just now.</source>
        <translation>刚才有行进入 %1。</translation>
    </message>
    <message>
        <source>Citus is moving shards</source>
        <translation>Citus 正在移动分片</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>The partitions of %1 were not made</source>
        <translation>未创建 %1 的分区</translation>
    </message>
    <message>
        <source>Nothing was purged from the default partition of %1</source>
        <translation>未从 %1 的默认分区清除任何内容</translation>
    </message>
    <message>
        <source>The level %1 of %2 was not expired</source>
        <translation>未清除 %2 的层级 %1 中的过期内容</translation>
    </message>
    <message>
        <source>%1 cannot be looked at now</source>
        <translation>现在无法查看 %1</translation>
    </message>
    <message>
        <source>A backfill of this range is running since %1 by %2.</source>
        <translation>此范围的回填自 %1 起由 %2 运行。</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;.</source>
        <translation>没有数据集 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>%1 has no level &quot;%2&quot;.</source>
        <translation>%1 没有层级 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with a keep time.</source>
        <translation>没有带保留期的表 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The datasets are %1 and %2.</source>
        <translation>数据集有 %1 和 %2。</translation>
    </message>
    <message>
        <source>The levels are %1.</source>
        <translation>层级有 %1。</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>有 %1。</translation>
    </message>
    <message>
        <source>A keep time has to be a minute or longer, not &quot;%1&quot;.</source>
        <translation>保留期必须为一分钟或更长，而不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>A keep time has to be a minute to 5000 years, not &quot;%1&quot;.</source>
        <translation>保留期必须介于一分钟和 5000 年之间，而不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The run log is kept for at least %1, not &quot;%2&quot;.</source>
        <translation>运行日志至少保留 %1，而不是 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>%1 is kept for %2; nothing is deleted sooner than that.</source>
        <translation>%1 保留 %2；在此之前不会删除任何内容。</translation>
    </message>
    <message>
        <source>%1 is kept for ever; nothing is deleted sooner than that.</source>
        <translation>%1 永久保留；不会删除任何内容。</translation>
    </message>
    <message>
        <source>Set a shorter retention first: tidemarkctl retention %1 &quot;%2&quot;</source>
        <translation>请先设置更短的保留期：tidemarkctl retention %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The range has to end after it begins, and to be %1 days or shorter.</source>
        <translation>范围的结束必须晚于起始，且不超过 %1 天。</translation>
    </message>
    <message>
        <source>The range has to end after it begins, and to hold %1 buckets or fewer.</source>
        <translation>范围的结束必须晚于起始，且最多包含 %1 个时间桶。</translation>
    </message>
    <message>
        <source>The range has to lie in the years 1 to 9999.</source>
        <translation>范围必须在公元 1 年至 9999 年之内。</translation>
    </message>
    <message>
        <source>The range of a hold has to end after it begins.</source>
        <translation>保全范围的结束必须晚于起始。</translation>
    </message>
    <message>
        <source>The hold was not entered: its days and its end have to lie in the years 1 to 9999.</source>
        <translation>未登记保全：其日期和结束时间必须在公元 1 年至 9999 年之内。</translation>
    </message>
    <message>
        <source>Without an end it stays until it is released: --for forever</source>
        <translation>不指定结束时间则一直有效，直到解除：--for forever</translation>
    </message>
    <message>
        <source>The hold would have ended already, at %1.</source>
        <translation>该保全早已于 %1 结束。</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>没有保全 %1。</translation>
    </message>
    <message>
        <source>List them: tidemarkctl holds list</source>
        <translation>列出全部：tidemarkctl holds list</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>没有时区 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Zones are named like Europe/Berlin.</source>
        <translation>时区名称形如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>pg_cron is not installed in this database, so there is no schedule.</source>
        <translation>此数据库中未安装 pg_cron，因此没有计划。</translation>
    </message>
    <message>
        <source>Tidemark has no scheduled job %1.</source>
        <translation>Tidemark 没有计划作业 %1。</translation>
    </message>
    <message>
        <source>List them: tidemarkctl schedule list</source>
        <translation>列出全部：tidemarkctl schedule list</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>请在其结束后重试。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Worker node %1 cannot be reached: %2</source>
        <translation>无法访问工作节点 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 prepared transaction(s) on worker nodes are not resolved yet (%2); Citus resolves them by itself</source>
        <translation>
            <numerusform>工作节点上有 %1 个预备事务尚未解决（%2）；Citus 会自行解决它们</numerusform>
        </translation>
    </message>
    <message>
        <source>held until %1 by %2 (hold %3)</source>
        <translation>由 %2 保全至 %1（保全 %3）</translation>
    </message>
    <message>
        <source>held until %1 by %2 (hold %3: %4)</source>
        <translation>由 %2 保全至 %1（保全 %3：%4）</translation>
    </message>
    <message>
        <source>held for ever by %1 (hold %2)</source>
        <translation>由 %1 永久保全（保全 %2）</translation>
    </message>
    <message>
        <source>held for ever by %1 (hold %2: %3)</source>
        <translation>由 %1 永久保全（保全 %2：%3）</translation>
    </message>
    <message>
        <source>other holds keep some of them, too</source>
        <translation>其他保全也保留了其中一部分</translation>
    </message>
    <message>
        <source>a hold is being entered</source>
        <translation>正在登记一个保全</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are not rolled up yet</source>
        <translation>
            <numerusform>%1 行尚未汇总</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no partition %2 (any more)</source>
        <translation>%1 没有（或不再有）分区 %2</translation>
    </message>
    <message>
        <source>rows of %1 are kept for ever</source>
        <translation>%1 的行永久保留</translation>
    </message>
    <message>
        <source>it is not past its time: it reaches to %1, rows are kept from %2 on</source>
        <translation>尚未过期：其范围到 %1，而行自 %2 起保留</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2</source>
        <translation>
            <numerusform>%1 行：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>and other reasons</source>
        <translation>以及其他原因</translation>
    </message>
    <message>
        <source>%1 kept: %2</source>
        <translation>保留 %1：%2</translation>
    </message>
    <message>
        <source>raw rows before %1 have been expired</source>
        <translation>%1 之前的原始行已过期清除</translation>
    </message>
    <message>
        <source>its rollups were carried over from an older rollup, as found: there are no raw rows of them</source>
        <translation>其汇总按原样从旧汇总沿用而来：没有对应的原始行</translation>
    </message>
    <message>
        <source>there are %1 raw rows, but %2 are rolled up: some raw rows seem to be gone</source>
        <translation>有 %1 条原始行，但已汇总 %2 条：部分原始行似乎已丢失</translation>
    </message>
    <message>
        <source>The days of %1 have no partitions yet</source>
        <translation>%1 的日期尚无分区</translation>
    </message>
    <message>
        <source>Whom tenants are granted to is missing.</source>
        <translation>缺少被授予租户的对象。</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>没有角色 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Tenants are granted to logins, &quot;%1&quot; is one of the groups.</source>
        <translation>租户应授予登录名，而 &quot;%1&quot; 是组之一。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is a superuser: it sees every tenant, whatever is granted to it.</source>
        <translation>角色 &quot;%1&quot; 是超级用户：无论授予什么，它都能看到所有租户。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; bypasses row-level security, as loaders do: it would see every tenant, whatever is granted to it.</source>
        <translation>角色 &quot;%1&quot; 与加载者一样绕过行级安全：无论授予什么，它都会看到所有租户。</translation>
    </message>
    <message>
        <source>Let another role read.</source>
        <translation>请让其他角色读取。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may not read: it is not a member of tidemark_reader.</source>
        <translation>角色 &quot;%1&quot; 不能读取：它不是 tidemark_reader 的成员。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is an operator: it sees every tenant, whatever is granted to it.</source>
        <translation>角色 &quot;%1&quot; 是运维人员：无论授予什么，它都能看到所有租户。</translation>
    </message>
    <message>
        <source>The list of tenants holds a NULL.</source>
        <translation>租户列表中含有 NULL。</translation>
    </message>
    <message>
        <source>Who may load is missing.</source>
        <translation>缺少可以加载的对象。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may read. A loader bypasses row-level security, so it would see every tenant.</source>
        <translation>角色 &quot;%1&quot; 可以读取。加载者会绕过行级安全，因此它会看到所有租户。</translation>
    </message>
    <message>
        <source>Let another role load.</source>
        <translation>请让其他角色加载。</translation>
    </message>
    <message>
        <source>The sequence tidemark.batch_seq stands at %1, but batches up to %2 are rolled up.</source>
        <translation>序列 tidemark.batch_seq 位于 %1，但已汇总到批次 %2。</translation>
    </message>
    <message>
        <source>SELECT setval(&apos;tidemark.batch_seq&apos;, %1); then rebuild the rollups of the time since.</source>
        <translation>SELECT setval(&apos;tidemark.batch_seq&apos;, %1); 然后重建此后时间的汇总。</translation>
    </message>
    <message>
        <source>This needs a transaction at isolation level READ COMMITTED, this one is %1.</source>
        <translation>这需要隔离级别为 READ COMMITTED 的事务，而此事务为 %1。</translation>
    </message>
    <message>
        <source>There is no unfinished run %1 of %2.</source>
        <translation>%2 没有未完成的运行 %1。</translation>
    </message>
    <message>
        <source>This session has no run %1.</source>
        <translation>此会话没有运行 %1。</translation>
    </message>
    <message>
        <source>That is no outcome of this run (%1): %2.</source>
        <translation>这不是此运行（%1）的结果：%2。</translation>
    </message>
    <message>
        <source>There is no unfinished rollup %1 of %2.</source>
        <translation>%2 没有未完成的汇总 %1。</translation>
    </message>
    <message>
        <source>%1 is not rebuilt: %2.</source>
        <translation>未重建 %1：%2。</translation>
    </message>
    <message>
        <source>Call it again with the same range, and it goes on where it was.</source>
        <translation>以相同范围再次调用，即可从中断处继续。</translation>
    </message>
    <message>
        <source>This session has no running backfill %1.</source>
        <translation>此会话没有正在运行的回填 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of maintenance.</source>
        <translation>&quot;%1&quot; 不是维护的种类。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not how a run is broken off.</source>
        <translation>&quot;%1&quot; 不是中止运行的方式。</translation>
    </message>
    <message>
        <source>There is no load %1 of %2.</source>
        <translation>%2 没有加载 %1。</translation>
    </message>
    <message>
        <source>That is no outcome of a load: %1.</source>
        <translation>这不是加载的结果：%1。</translation>
    </message>
    <message>
        <source>A load cannot have stored %1 rows.</source>
        <translation>加载不可能存储了 %1 行。</translation>
    </message>
    <message>
        <source>%1 cannot be taken over: %2.</source>
        <translation>无法接管 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be taken over before the raw rows beside it.</source>
        <translation>在接管与之并列的原始行之前，不能接管 %1。</translation>
    </message>
    <message>
        <source>%1 is not taken over yet: %2.</source>
        <translation>尚未接管 %1：%2。</translation>
    </message>
    <message>
        <source>it is not a table of either tutorial</source>
        <translation>它不是任一教程中的表</translation>
    </message>
    <message>
        <source>it has no column %1</source>
        <translation>它没有列 %1</translation>
    </message>
    <message>
        <source>its column %1 is %2, not %3</source>
        <translation>其列 %1 为 %2，而不是 %3</translation>
    </message>
    <message>
        <source>the raw rows taken over before are not rolled up yet</source>
        <translation>此前接管的原始行尚未汇总</translation>
    </message>
    <message>
        <source>a transaction writes to it</source>
        <translation>有事务正在写入它</translation>
    </message>
    <message>
        <source>Run init again when that has ended.</source>
        <translation>待其结束后再次运行 init。</translation>
    </message>
    <message>
        <source>Run init again when it has ended.</source>
        <translation>待其结束后再次运行 init。</translation>
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
        <translation>由 %1 报告：%2</translation>
    </message>
    <message>
        <source>It was cancelled, or its session ended before it did.</source>
        <translation>它被取消，或其会话提前结束。</translation>
    </message>
    <message>
        <source>It was cancelled, or its session ended before it did. Rows may be stored: a load reports their number at its end.</source>
        <translation>它被取消，或其会话提前结束。可能已存储部分行：加载在结束时才报告行数。</translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) made</source>
        <translation>
            <numerusform>已创建 %1 个分区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) dropped, %2 kept</source>
        <translation>
            <numerusform>已删除 %1 个分区，保留 %2 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) deleted from the default partition</source>
        <translation>
            <numerusform>已从默认分区删除 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rolled-up bucket(s) deleted</source>
        <translation>
            <numerusform>已删除 %1 个已汇总的时间桶</numerusform>
        </translation>
    </message>
    <message>
        <source>rows kept for %1</source>
        <translation>行保留 %1</translation>
    </message>
    <message numerus="yes">
        <source>continued at %2; %1 day(s) were done before</source>
        <translation>
            <numerusform>从 %2 继续；此前已完成 %1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) rebuilt, %2 kept, %3 buckets changed</source>
        <translation>
            <numerusform>已重建 %1 天，保留 %2 天，%3 个时间桶已改变</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dropped: raw rows are kept for %2</source>
        <translation>已删除 %1：原始行保留 %2</translation>
    </message>
    <message>
        <source>rows of the default partition: raw rows are kept for %1</source>
        <translation>默认分区的行：原始行保留 %1</translation>
    </message>
    <message>
        <source>buckets of %1 from %2 to %3: it is kept for %4</source>
        <translation>%1 的时间桶，%2 至 %3：保留 %4</translation>
    </message>
    <message numerus="yes">
        <source>counts of late rows of %1 bucket(s) from %2 to %3: late_bucket is kept for %4</source>
        <translation>
            <numerusform>%1 个时间桶的迟到行计数，%2 至 %3：late_bucket 保留 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s) from %2 to %3 were removed from the run log</source>
        <translation>
            <numerusform>已从运行日志移除 %1 次运行，%2 至 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed</source>
        <translation>
            <numerusform>%2：%1 个时间桶已改变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed, raw rows trusted</source>
        <translation>
            <numerusform>%2：%1 个时间桶已改变，以原始行为准</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept for %2</source>
        <translation>%1 保留 %2</translation>
    </message>
    <message>
        <source>%1 is kept for ever</source>
        <translation>%1 永久保留</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot;</source>
        <translation>%1 的名称为 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is called &quot;%2&quot;, in %3</source>
        <translation>%1 的名称为 &quot;%2&quot;，位于 %3</translation>
    </message>
    <message>
        <source>%1 may see all tenants</source>
        <translation>%1 可以看到所有租户</translation>
    </message>
    <message>
        <source>%1 may see no tenants</source>
        <translation>%1 不能看到任何租户</translation>
    </message>
    <message>
        <source>%1 may see the tenants %2</source>
        <translation>%1 可以看到租户 %2</translation>
    </message>
    <message>
        <source>%1 may load rows</source>
        <translation>%1 可以加载行</translation>
    </message>
    <message>
        <source>%1 is resumed</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, until %5</source>
        <translation>%2 的保全 %1：%3 至 %4，有效至 %5</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, until %5; %6</source>
        <translation>%2 的保全 %1：%3 至 %4，有效至 %5；%6</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, for ever</source>
        <translation>%2 的保全 %1：%3 至 %4，永久</translation>
    </message>
    <message>
        <source>hold %1 of %2: %3 to %4, for ever; %5</source>
        <translation>%2 的保全 %1：%3 至 %4，永久；%5</translation>
    </message>
    <message>
        <source>released: %1</source>
        <translation>已解除：%1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>extended: %1</source>
        <translation>已延长：%1</translation>
    </message>
    <message>
        <source>merged into hold %1: %2</source>
        <translation>已并入保全 %1：%2</translation>
    </message>
    <message>
        <source>a transaction of %1, open since %2, enters a hold</source>
        <translation>%1 的一个事务（自 %2 起打开）正在登记保全</translation>
    </message>
    <message>
        <source>A schedule in seconds needs pg_cron 1.5 or newer. This database has pg_cron %1.</source>
        <translation>以秒为单位的计划需要 pg_cron 1.5 或更新版本。此数据库的 pg_cron 为 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a schedule.</source>
        <translation>&quot;%1&quot; 不是计划。</translation>
    </message>
    <message>
        <source>Expected the five fields of a crontab, such as &quot;*/5 * * * *&quot;, or &quot;N seconds&quot; with N from 1 to 59.</source>
        <translation>应为 crontab 的五个字段，如 &quot;*/5 * * * *&quot;，或 &quot;N seconds&quot;，N 为 1 到 59。</translation>
    </message>
    <message>
        <source>%1 is scheduled for &quot;%2&quot;</source>
        <translation>%1 的计划为 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>This login may not see tenant %1.</source>
        <translation>此登录名不能查看租户 %1。</translation>
    </message>
    <message>
        <source>This database has no session %1.</source>
        <translation>此数据库没有会话 %1。</translation>
    </message>
    <message>
        <source>List them: tidemarkctl sessions</source>
        <translation>列出全部：tidemarkctl sessions</translation>
    </message>
    <message>
        <source>This login may not end session %1 of %2.</source>
        <translation>此登录名不能结束 %2 的会话 %1。</translation>
    </message>
    <message>
        <source>A superuser can allow it: GRANT pg_signal_backend TO %1</source>
        <translation>超级用户可以授权：GRANT pg_signal_backend TO %1</translation>
    </message>
    <message>
        <source>Only a superuser may end the session of a superuser.</source>
        <translation>只有超级用户可以结束超级用户的会话。</translation>
    </message>
    <message>
        <source>It belongs to the server itself.</source>
        <translation>它属于服务器自身。</translation>
    </message>
    <message>
        <source>statement of session %1 of %2 cancelled</source>
        <translation>已取消 %2 的会话 %1 的语句</translation>
    </message>
    <message>
        <source>session %1 of %2 terminated</source>
        <translation>已终止 %2 的会话 %1</translation>
    </message>
    <message>
        <source>There is no alert rule %1.</source>
        <translation>没有告警规则 %1。</translation>
    </message>
    <message>
        <source>List them: tidemarkctl alerts list</source>
        <translation>列出全部：tidemarkctl alerts list</translation>
    </message>
    <message>
        <source>There is no measure &quot;%1&quot;.</source>
        <translation>没有指标 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The measures are %1.</source>
        <translation>指标有 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a condition.</source>
        <translation>&quot;%1&quot; 不是条件。</translation>
    </message>
    <message>
        <source>Expected above, below, rises, falls or silent.</source>
        <translation>应为 above、below、rises、falls 或 silent。</translation>
    </message>
    <message>
        <source>An alert rule needs a tenant.</source>
        <translation>告警规则需要租户。</translation>
    </message>
    <message>
        <source>An alert rule needs a name of at most 200 characters.</source>
        <translation>告警规则需要名称，最多 200 个字符。</translation>
    </message>
    <message>
        <source>The window of an alert rule must be between 1 minute and 1 day.</source>
        <translation>告警规则的窗口必须介于 1 分钟和 1 天之间。</translation>
    </message>
    <message>
        <source>Only rules on events or requests can wait for missing data.</source>
        <translation>只有针对事件或请求的规则才能检测数据缺失。</translation>
    </message>
    <message>
        <source>An alert rule needs a threshold of 0 or more.</source>
        <translation>告警规则的阈值必须不小于 0。</translation>
    </message>
    <message>
        <source>The clear threshold must not lie beyond the threshold.</source>
        <translation>解除阈值不得越过阈值。</translation>
    </message>
    <message>
        <source>How long a condition must hold, or be over, must be at most 1 day.</source>
        <translation>条件须持续或解除的时间最长为 1 天。</translation>
    </message>
    <message>
        <source>%1 cannot be limited to one event type.</source>
        <translation>%1 不能限定为单个事件类型。</translation>
    </message>
    <message>
        <source>The rollups do not count %1 by country.</source>
        <translation>汇总未按国家/地区统计 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code, such as DE.</source>
        <translation>&quot;%1&quot; 不是 DE 这样的国家/地区代码。</translation>
    </message>
    <message>
        <source>There can be at most %1 alert rules.</source>
        <translation>最多可有 %1 条告警规则。</translation>
    </message>
    <message>
        <source>There is no right &quot;%1&quot;: expected reader, operator or ingest.</source>
        <translation>没有权限 &quot;%1&quot;：应为 reader、operator 或 ingest。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; has the right &quot;%2&quot; through the role &quot;%3&quot;.</source>
        <translation>角色 &quot;%1&quot; 通过角色 &quot;%3&quot; 拥有权限 &quot;%2&quot;。</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) of alert rules from %2 to %3: alert_change is kept for %4</source>
        <translation>
            <numerusform>%1 次告警规则变更，%2 至 %3：alert_change 保留 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 granted</source>
        <translation>%1：已授予 %2</translation>
    </message>
    <message>
        <source>%1: %2 withdrawn</source>
        <translation>%1：已撤销 %2</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 added</source>
        <translation>已添加租户 %3 的告警规则 %1（&quot;%2&quot;）</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 changed</source>
        <translation>已更改租户 %3 的告警规则 %1（&quot;%2&quot;）</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 removed</source>
        <translation>已移除租户 %3 的告警规则 %1（&quot;%2&quot;）</translation>
    </message>
    <message>
        <source>rows from %1 to %2 have been deleted</source>
        <translation>%1 至 %2 的行已被删除</translation>
    </message>
    <message>
        <source>its window has more than %1 raw rows that no rollup covers</source>
        <translation>其窗口中有超过 %1 条未被任何汇总覆盖的原始行</translation>
    </message>
    <message>
        <source>no matching rows in its window</source>
        <translation>其窗口中没有匹配的行</translation>
    </message>
    <message>
        <source>no rows one week earlier to compare with</source>
        <translation>一周前没有可比较的行</translation>
    </message>
    <message>
        <source>rollups kept changing while it was read</source>
        <translation>读取期间汇总不断变化</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; inherits nothing from its groups (NOINHERIT): what is granted to it would have no effect.</source>
        <translation>角色 &quot;%1&quot; 不从其所属组继承任何权限（NOINHERIT）：授予它的内容不会生效。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; sees other tenants through the role &quot;%2&quot;.</source>
        <translation>角色 &quot;%1&quot; 通过角色 &quot;%2&quot; 看到其他租户。</translation>
    </message>
    <message>
        <source>alert rule %1 (&quot;%2&quot;) of tenant %3 cannot be evaluated: %4</source>
        <translation>无法评估租户 %3 的告警规则 %1（&quot;%2&quot;）：%4</translation>
    </message>
    <message>
        <source>some rollups in its window were made before its measure was recorded</source>
        <translation>其窗口中的部分汇总在记录该指标之前生成</translation>
    </message>
    <message>
        <source>an error on the server; the run log has the details</source>
        <translation>服务器上发生错误；详情见运行日志</translation>
    </message>
    <message>
        <source>a worker node cannot be reached</source>
        <translation>无法访问某个工作节点</translation>
    </message>
    <message>
        <source>There is no note %1.</source>
        <translation>没有备注 %1。</translation>
    </message>
    <message>
        <source>List them: tidemarkctl annotations list</source>
        <translation>列出：tidemarkctl annotations list</translation>
    </message>
    <message>
        <source>A note needs a text of at most 500 characters.</source>
        <translation>备注需要不超过 500 个字符的文本。</translation>
    </message>
    <message>
        <source>The text of a note must be one line without invisible characters.</source>
        <translation>备注文本必须为一行，且不含不可见字符。</translation>
    </message>
    <message>
        <source>A note needs a start, and an end that is not before it.</source>
        <translation>备注需要起点，以及不早于起点的终点。</translation>
    </message>
    <message>
        <source>Only operators write notes for all tenants.</source>
        <translation>只有运维人员可以写面向所有租户的备注。</translation>
    </message>
    <message>
        <source>Note %1 was written by %2: only its author and operators may change or remove it.</source>
        <translation>备注 %1 由 %2 所写：只有作者和运维人员可以更改或移除。</translation>
    </message>
    <message>
        <source>There can be at most %2 notes for %1.</source>
        <translation>%1 最多可有 %2 条备注。</translation>
    </message>
    <message>
        <source>note %1 for %2 added</source>
        <translation>已添加 %2 的备注 %1</translation>
    </message>
    <message>
        <source>note %1 for %2 changed</source>
        <translation>已更改 %2 的备注 %1</translation>
    </message>
    <message>
        <source>note %1 for %2 removed</source>
        <translation>已移除 %2 的备注 %1</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>租户 %1</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>所有租户</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>the record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>%1 contains a NUL byte, which the server cannot store</source>
        <translation>%1 包含服务器无法存储的 NUL 字节</translation>
    </message>
    <message>
        <source>a quote is not allowed here: a cell with quotes must be quoted as a whole, with its own quotes doubled</source>
        <translation>此处不允许引号：含引号的单元格必须整体加引号，且其中的引号须双写</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>wrong number of columns (expected, found): %2</source>
        <translation>列数不符（应有、实有）：%2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>%1 is out of range (0 to 2147483647)</source>
        <translation>%1 超出范围（0 到 2147483647）</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 不是时间</translation>
    </message>
    <message>
        <source>%1 is before 1970 or more than a year in the future</source>
        <translation>%1 早于 1970 年或晚于当前一年以上</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 不是文本</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 过长</translation>
    </message>
    <message>
        <source>%1 contains a line break</source>
        <translation>%1 包含换行符</translation>
    </message>
    <message>
        <source>%1 is not valid JSON</source>
        <translation>%1 不是有效的 JSON</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 不是 JSON 对象</translation>
    </message>
    <message>
        <source>%1 contains \u0000, which the server cannot store</source>
        <translation>%1 包含服务器无法存储的 \u0000</translation>
    </message>
    <message>
        <source>%1 contains half of a surrogate pair</source>
        <translation>%1 包含半个代理对</translation>
    </message>
    <message>
        <source>%1 contains a number that is too large for the server</source>
        <translation>%1 包含对服务器而言过大的数字</translation>
    </message>
    <message>
        <source>%1 is nested too deeply</source>
        <translation>%1 嵌套过深</translation>
    </message>
    <message>
        <source>%1 is not an HTTP status</source>
        <translation>%1 不是 HTTP 状态</translation>
    </message>
    <message>
        <source>%1 is not a response time</source>
        <translation>%1 不是响应时间</translation>
    </message>
    <message>
        <source>the message has no value</source>
        <translation>消息没有值</translation>
    </message>
    <message>
        <source>the server refused it: %2</source>
        <translation>服务器拒绝了它：%2</translation>
    </message>
    <message>
        <source>the line does not match the log format from character %2 on</source>
        <translation>该行从第 %2 个字符起与日志格式不符</translation>
    </message>
    <message>
        <source>the record is longer than %1 bytes; only its start is kept</source>
        <translation>记录超过 %1 字节；仅保留其开头</translation>
    </message>
    <message>
        <source>the header that names the columns could not be read; correct it first</source>
        <translation>无法读取指明列名的表头；请先更正它</translation>
    </message>
    <message>
        <source>an earlier run stored the beginning of this line as a record, because the file ended there</source>
        <translation>由于文件当时在此结束，先前的运行已将此行的开头存储为一条记录</translation>
    </message>
    <message>
        <source>%1 is not an address: &quot;%2&quot;. If the log names clients by host name, choose the log format</source>
        <translation>%1 不是地址：&quot;%2&quot;。若日志以主机名记录客户端，请选择日志格式</translation>
    </message>
    <message>
        <source>the record is not a request</source>
        <translation>该记录不是请求</translation>
    </message>
    <message>
        <source>%1 contains an invalid escape (for nginx, set escape=json in the log format)</source>
        <translation>%1 包含无效的转义（对 nginx，请在日志格式中设置 escape=json）</translation>
    </message>
    <message>
        <source>the line matches none of the recognized log formats</source>
        <translation>该行与任何可识别的日志格式都不匹配</translation>
    </message>
    <message>
        <source>%1 is not an address: &quot;%2&quot;</source>
        <translation>%1 不是地址：&quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is out of range (0 to 9223372036854775807)</source>
        <translation>%1 超出范围（0 到 9223372036854775807）</translation>
    </message>
    <message>
        <source>no #Fields line before it says what the fields of the line are</source>
        <translation>此前没有 #Fields 行说明该行有哪些字段</translation>
    </message>
    <message>
        <source>the fields of the line are not those of an HTTP request (#Fields)</source>
        <translation>该行的字段不是 HTTP 请求的字段（#Fields）</translation>
    </message>
</context>
<context>
    <name>RejectsDialog</name>
    <message>
        <source>Rejected records</source>
        <translation>被拒记录</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>No pane has numbers that could be saved.</source>
        <translation>没有面板含有可保存的数字。</translation>
    </message>
    <message>
        <source>A report is a file that ends with .pdf, .png or .zip: %1 does not.</source>
        <translation>报告是以 .pdf、.png 或 .zip 结尾的文件：%1 不是。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>请选择其他文件夹，或释放磁盘空间。</translation>
    </message>
</context>
<context>
    <name>RequestsPane</name>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Avg. response</source>
        <translation>平均响应</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Retention of each table</source>
        <translation>各表的保留期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Held regardless of retention</source>
        <translation>不受保留期影响的保全</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Release hold…</source>
        <translation>解除保全…</translation>
    </message>
    <message>
        <source>What would be deleted, day by day</source>
        <translation>逐日列出将删除的内容</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Nothing in %1 would be deleted. The disk must have room for all of it.</source>
        <translation>不会删除 %1 中的任何内容。磁盘必须能容纳其全部。</translation>
    </message>
    <message>
        <source>Nothing in %1 would be deleted now.</source>
        <translation>现在不会删除 %1 中的任何内容。</translation>
    </message>
    <message numerus="yes">
        <source> in %n bucket(s)</source>
        <translation>
            <numerusform> 的 %n 个时间桶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n partition(s)</source>
        <translation>
            <numerusform> 的 %n 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>The next upkeep would delete %1 rows of %2%3 (%4).</source>
        <translation>下次维护将从 %2%3 中删除 %1 行（%4）。</translation>
    </message>
    <message>
        <source>%1 older rows would be kept: %2.</source>
        <translation>%1 条更早的行将保留：%2。</translation>
    </message>
    <message>
        <source>Data from %1 onwards would be kept.</source>
        <translation>自 %1 起的数据将保留。</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Unknown column &quot;%1&quot;: expected %2.</source>
        <translation>未知列 &quot;%1&quot;：应为 %2。</translation>
    </message>
    <message>
        <source>The filter by %1 has no value.</source>
        <translation>按 %1 的筛选没有值。</translation>
    </message>
    <message>
        <source>The filter by %1 has a character that no stored text can hold.</source>
        <translation>按 %1 的筛选含有任何已存储文本都不能包含的字符。</translation>
    </message>
    <message>
        <source>The filter by %2 needs a whole number, or a range such as 300..350, not %1.</source>
        <translation>按 %2 的筛选需要整数或 300..350 这样的范围，而不是 %1。</translation>
    </message>
</context>
<context>
    <name>SchemaVersion</name>
    <message>
        <source>The schema has version %1. This program supports versions up to %2 and never writes to a newer one.</source>
        <translation>模式的版本为 %1。此程序支持的版本最高为 %2，且从不写入更新版本的模式。</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer.</source>
        <translation>请更新本机的 Tidemark。</translation>
    </message>
    <message>
        <source>The schema has version %1; this needs version %2.</source>
        <translation>模式的版本为 %1；此操作需要版本 %2。</translation>
    </message>
    <message>
        <source>The schema has version %1, newer than this program&apos;s %2. Numbers are shown, but nothing is written. Update Tidemark on this computer.</source>
        <translation>模式的版本为 %1，比此程序的 %2 更新。数字会显示，但不写入任何内容。请更新本机的 Tidemark。</translation>
    </message>
    <message>
        <source>The schema has version %1, older than this program&apos;s %2, so some of what this program shows is missing. Run: tidemarkctl init</source>
        <translation>模式的版本为 %1，比此程序的 %2 更旧，因此此程序显示的部分内容缺失。请运行：tidemarkctl init</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>5 seconds from</source>
        <translation>5 秒起始</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>时间桶</translation>
    </message>
    <message>
        <source>From raw rows</source>
        <translation>其中来自原始行</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1: %2, previously %3</source>
        <translation>%1：%2，之前 %3</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>平均响应时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>无值。</translation>
    </message>
    <message>
        <source>Latest %1, lowest %2, highest %3.</source>
        <translation>最新 %1，最低 %2，最高 %3。</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>无法归入</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>无法归入</translation>
    </message>
    <message>
        <source>%1: %2, no data for the previous period</source>
        <translation>%1：%2，上一时段无数据</translation>
    </message>
    <message>
        <source>Success (2xx)</source>
        <translation>成功（2xx）</translation>
    </message>
    <message>
        <source>Redirects (3xx)</source>
        <translation>重定向（3xx）</translation>
    </message>
    <message>
        <source>Client errors (4xx)</source>
        <translation>客户端错误（4xx）</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>服务器错误（5xx）</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>其他状态</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Countries: %1</source>
        <translation>国家/地区：%1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Change from the previous range of the same length.</source>
        <translation>相对于前一个等长范围的变化。</translation>
    </message>
    <message>
        <source>Countries: %1.</source>
        <translation>国家/地区：%1。</translation>
    </message>
    <message>
        <source>Top country: %1 with %2, %3.</source>
        <translation>居首的国家/地区：%1，%2，%3。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>%1, chosen by the filter</source>
        <translation>%1，由筛选选定</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1（代码 %2）</translation>
    </message>
    <message>
        <source>Chosen: %1 of all</source>
        <translation>已选：占全部的 %1</translation>
    </message>
    <message>
        <source>The filter by country only marks rows here: shares stay those of all countries.</source>
        <translation>按国家/地区筛选在此仅标记行：占比仍针对所有国家/地区。</translation>
    </message>
    <message>
        <source>change from %1</source>
        <translation>相对于 %1 的变化</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Response (ms)</source>
        <translation>响应时间（ms）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Known times</source>
        <translation>已知时间</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Within the threshold</source>
        <translation>阈值以内</translation>
    </message>
    <message>
        <source>Apdex</source>
        <translation>Apdex</translation>
    </message>
    <message>
        <source>No status logged</source>
        <translation>未记录状态</translation>
    </message>
    <message>
        <source>%1: %2 of %3 requests</source>
        <translation>%1：%3 个请求中的 %2 个</translation>
    </message>
    <message>
        <source>Errors: %1 with 4xx and 5xx · %2 with 5xx alone</source>
        <translation>错误：4xx 和 5xx 共 %1 · 仅 5xx 为 %2</translation>
    </message>
    <message>
        <source>Only %1: shares are of these</source>
        <translation>仅 %1：占比针对这些</translation>
    </message>
    <message>
        <source>Every status as the server logged it.</source>
        <translation>服务器记录的每个状态。</translation>
    </message>
    <message>
        <source>Most frequent: %1, %2.</source>
        <translation>最常见：%1，%2。</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送字节数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>keeps growing</source>
        <translation>持续增长</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%n 天后达 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Rows (estimate)</source>
        <translation>行数（估计）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Growth per day</source>
        <translation>每天增长</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保留时长</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>raw rows</source>
        <translation>原始行</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>%1 does not answer: its disk is not known.</source>
        <translation>%1 没有应答：其磁盘情况未知。</translation>
    </message>
    <message>
        <source>%1 of %2 are free on the disk.</source>
        <translation>磁盘可用空间为 %1，共 %2。</translation>
    </message>
    <message>
        <source>How much of the disk is free is not known: PostgreSQL does not tell. Check it on the server.</source>
        <translation>磁盘可用空间未知：PostgreSQL 不提供此信息。请在服务器上查看。</translation>
    </message>
    <message>
        <source>These tables take %1 and grow by %2 a day.</source>
        <translation>这些表占用 %1，每天增长 %2。</translation>
    </message>
    <message>
        <source>These tables take %1 and do not grow.</source>
        <translation>这些表占用 %1，没有增长。</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the disk is full in %n day(s).</source>
        <translation>
            <numerusform>按此速度，磁盘将在 %n 天后写满。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the present retention they end at %1.</source>
        <translation>按当前保留期，最终将为 %1。</translation>
    </message>
    <message>
        <source>What is younger than a day is not counted in the growth yet.</source>
        <translation>不足一天的数据尚未计入增长。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>next upkeep</source>
        <translation>下次维护</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later, about</source>
        <translation>
            <numerusform>约 %n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 rows where it had %3</source>
        <translation>%1 现有 %2 行，原为 %3 行</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold %1 rows: none is lost, and %2 late rows came meanwhile.</source>
        <translation>重新统计，那段时间的汇总含 %1 行：没有丢失，其间又有 %2 条迟到行。</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold %1 rows, as before.</source>
        <translation>重新统计，那段时间的汇总含 %1 行，与之前相同。</translation>
    </message>
    <message>
        <source>Counted again, the rollups of that time hold less than before: %1. Unless the audit trail shows an expired level or a rebuilt day of that time, restore them from a backup, and report this.</source>
        <translation>重新统计，那段时间的汇总少于之前：%1。除非审计日志显示那段时间有层级过期或日期重建，否则请从备份恢复，并报告此问题。</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No record has a time: the load time is stored (%1).</source>
        <translation>没有记录带有时间：存储加载时间（%1）。</translation>
    </message>
    <message>
        <source>No record has a URL (%1).</source>
        <translation>没有记录带有 URL（%1）。</translation>
    </message>
    <message>
        <source>No record has a client address (%1).</source>
        <translation>没有记录带有客户端地址（%1）。</translation>
    </message>
    <message>
        <source>Recognized as %1: %2</source>
        <translation>识别为 %1：%2</translation>
    </message>
    <message>
        <source>Nothing from %1 was stored. It looks like %2. Load it with: %3</source>
        <translation>未存储 %1 中的任何内容。它看起来是 %2。加载命令：%3</translation>
    </message>
    <message>
        <source>Nothing from %1 was stored. It looks like %2.</source>
        <translation>未存储 %1 中的任何内容。它看起来是 %2。</translation>
    </message>
    <message>
        <source>Ignored, because the table has no column for them: %1</source>
        <translation>已忽略，因为表中没有对应的列：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no HTTP status (0, 000, or truncated): stored with status 0.</source>
        <translation>
            <numerusform>%n 个请求没有 HTTP 状态（0、000 或被截断）：以状态 0 存储。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a URL that the server truncated when it logged it: stored as far as it goes.</source>
        <translation>
            <numerusform>%n 个请求的 URL 在服务器记录时被截断：按现有部分存储。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored, so nothing is held. Rows that an earlier load stored are held with &quot;tidemarkctl holds add&quot;, by an operator.</source>
        <translation>未存储任何内容，因此未保全任何内容。先前加载所存储的行由运维人员用 &quot;tidemarkctl holds add&quot; 保全。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not requests and are not counted: HTTP/2 connections (&quot;PRI * HTTP/2.0&quot;), or what the server did by itself.</source>
        <translation>
            <numerusform>%n 行不是请求，不计入：HTTP/2 连接（&quot;PRI * HTTP/2.0&quot;）或服务器自身的操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a time without a time zone: read as UTC.</source>
        <translation>
            <numerusform>%n 个请求的时间没有时区：按 UTC 读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no country: %1 knows no addresses of their kind (IPv4 or IPv6).</source>
        <translation>
            <numerusform>%n 个请求没有国家/地区：%1 中没有此类地址（IPv4 或 IPv6）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>The keychain has no password for this login.</source>
        <translation>密钥环中没有此登录名的密码。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>密钥环未解锁。</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>本机没有密钥环应答。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥环没有应答。</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>In a table: sort by this column, ascending</source>
        <translation>在表格中：按此列升序排序</translation>
    </message>
    <message>
        <source>In a table: sort by this column, descending</source>
        <translation>在表格中：按此列降序排序</translation>
    </message>
</context>
<context>
    <name>TenantSidebar</name>
    <message>
        <source>Find a tenant (Ctrl+K)</source>
        <translation>查找租户 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find a tenant by name or number</source>
        <translation>按名称或编号查找租户</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>All tenants beside each other (Ctrl+Shift+O)</source>
        <translation>并列显示所有租户 (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>UniquesPane</name>
    <message>
        <source>Check exactly…</source>
        <translation>精确核对…</translation>
    </message>
    <message>
        <source>Count in the raw rows; it says first how many have to be read</source>
        <translation>在原始行中计数；会先说明需要读取多少行</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>显示事件</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Show HTTP requests</source>
        <translation>显示 HTTP 请求</translation>
    </message>
    <message>
        <source>Previous range (Alt+Left)</source>
        <translation>上一个范围 (Alt+Left)</translation>
    </message>
    <message>
        <source>Previous range</source>
        <translation>上一个范围</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Last 24 hours, per quarter hour</source>
        <translation>最近 24 小时，按刻钟</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Last 7 days, per hour</source>
        <translation>最近 7 天，按小时</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Last 30 days, per day</source>
        <translation>最近 30 天，按天</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Last 90 days, per day</source>
        <translation>最近 90 天，按天</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Time zone that defines days and hours</source>
        <translation>用于划分日期和小时的时区</translation>
    </message>
    <message>
        <source>Pause live counts (Ctrl+P)</source>
        <translation>暂停实时计数 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause live counts</source>
        <translation>暂停实时计数</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <translation>立即刷新 (F5)</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Theme: light, dark or system</source>
        <translation>主题：浅色、深色或跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Administration (Ctrl+Shift+A)</source>
        <translation>管理 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Earlier by the length of the range (Alt+Shift+Left)</source>
        <translation>向前移动一个范围长度 (Alt+Shift+Left)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Last 365 days, per day</source>
        <translation>最近 365 天，按天</translation>
    </message>
    <message>
        <source>Days, weeks and months of the calendar, or any other range</source>
        <translation>日历上的日、周、月，或任意其他范围</translation>
    </message>
    <message>
        <source>Later by the length of the range (Alt+Shift+Right)</source>
        <translation>向后移动一个范围长度 (Alt+Shift+Right)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
</context>
<context>
    <name>ViewSettings</name>
    <message>
        <source>The settings could not be read and were moved to %1. The window starts with defaults.</source>
        <translation>无法读取设置，已将其移至 %1。窗口以默认设置启动。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. The window starts with defaults.</source>
        <translation>无法读取 %1 中的设置。窗口以默认设置启动。</translation>
    </message>
    <message>
        <source>The time zone %1, which was chosen before, is not known on this computer. Times are shown in the computer&apos;s own zone.</source>
        <translation>此前选择的时区 %1 在本机上未知。时间以本机的时区显示。</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>This view cannot be opened: its field “%1” cannot be “%2”.</source>
        <translation>无法打开此视图：其字段“%1”不能为“%2”。</translation>
    </message>
    <message>
        <source>Ask for the view to be saved again.</source>
        <translation>请让对方重新保存该视图。</translation>
    </message>
    <message>
        <source>This is no view of Tidemark.</source>
        <translation>这不是 Tidemark 的视图。</translation>
    </message>
    <message>
        <source>Save a view with “Save view to a file…”, or copy its link.</source>
        <translation>请用“将视图保存到文件…”保存视图，或复制其链接。</translation>
    </message>
    <message>
        <source>This view was saved by a newer Tidemark (version %1 of views; this one reads up to %2).</source>
        <translation>此视图由更新版本的 Tidemark 保存（视图版本 %1；本程序最高可读取 %2）。</translation>
    </message>
    <message>
        <source>Install a newer Tidemark.</source>
        <translation>请安装更新版本的 Tidemark。</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>请选择其他文件夹，或释放磁盘空间。</translation>
    </message>
</context>
<context>
    <name>WorkerNode</name>
    <message>
        <source>This is a worker node of a Citus cluster, not its coordinator.</source>
        <translation>这是 Citus 集群的工作节点，而不是其协调节点。</translation>
    </message>
    <message>
        <source>This is a worker of %1.</source>
        <translation>这是 %1 的工作节点。</translation>
    </message>
    <message>
        <source>Connect to the coordinator.</source>
        <translation>请连接到协调节点。</translation>
    </message>
    <message>
        <source>Connect to its coordinator, %1.</source>
        <translation>请连接到其协调节点 %1。</translation>
    </message>
</context>
<context>
    <name>ZonePicker</name>
    <message>
        <source>Time zones</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>City, country or offset</source>
        <translation>城市、国家/地区或偏移量</translation>
    </message>
</context>
<context>
    <name>countryName</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, by its ISO 639 code</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>The rows have no country, or what is no country code: A1 (anonymous proxy) or T1 (Tor), for example.</source>
        <translation>这些行没有国家/地区，或其代码不是国家/地区代码：例如 A1（匿名代理）或 T1（Tor）。</translation>
    </message>
    <message>
        <source>User-assigned code: content delivery networks and GeoIP tables use it where the country is not known.</source>
        <translation>用户自定义代码：内容分发网络和 GeoIP 表在国家/地区未知时使用它。</translation>
    </message>
    <message>
        <source>User-assigned code: used for an unknown country.</source>
        <translation>用户自定义代码：用于未知的国家/地区。</translation>
    </message>
    <message>
        <source>Reserved code of the European Union: GeoIP tables use it for addresses in Europe whose country is not known.</source>
        <translation>欧盟的保留代码：GeoIP 表将其用于国家/地区未知的欧洲地址。</translation>
    </message>
    <message>
        <source>No country: GeoIP tables use it for addresses in Asia and the Pacific whose country is not known.</source>
        <translation>非国家/地区：GeoIP 表将其用于国家/地区未知的亚太地址。</translation>
    </message>
    <message>
        <source>Reserved code of the United Nations.</source>
        <translation>联合国的保留代码。</translation>
    </message>
    <message>
        <source>Reserved code of the United Kingdom, whose own is GB.</source>
        <translation>英国的保留代码，其正式代码为 GB。</translation>
    </message>
    <message>
        <source>User-assigned code that is in general use for Kosovo.</source>
        <translation>普遍用于科索沃的用户自定义代码。</translation>
    </message>
    <message>
        <source>User-assigned code: it means what whoever wrote the rows says.</source>
        <translation>用户自定义代码：其含义由写入这些行的一方决定。</translation>
    </message>
    <message>
        <source>This code is in no list of countries.</source>
        <translation>此代码不在任何国家/地区列表中。</translation>
    </message>
</context>
<context>
    <name>layerText</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>（无类型）</translation>
    </message>
</context>
<context>
    <name>tidemark::BackfillModel</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>checked; no changes needed</source>
        <translation>已检查；无需更改</translation>
    </message>
    <message>
        <source>rebuilt; buckets changed: %1</source>
        <translation>已重建；改变的时间桶：%1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>same number of rows; sums, countries or sketches differ</source>
        <translation>行数相同；总和、国家/地区或 sketch 不同</translation>
    </message>
    <message>
        <source>%1 more rows</source>
        <translation>多 %1 行</translation>
    </message>
    <message>
        <source>%1 fewer rows</source>
        <translation>少 %1 行</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>时间桶</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>之前行数</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>之后行数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>past its retention in %1</source>
        <translation>在 %1 中超过保留期</translation>
    </message>
</context>
<context>
    <name>tidemark::CoverageModel</name>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>raw rows expired</source>
        <translation>原始行已过期</translation>
    </message>
    <message>
        <source>late rows added</source>
        <translation>已补入迟到行</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>rollup failed</source>
        <translation>汇总失败</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>All its rows are rolled up, and the raw rows still exist.</source>
        <translation>其所有行均已汇总，且原始行仍在。</translation>
    </message>
    <message>
        <source>All its rows are rolled up. Its raw rows are gone, so it cannot be rebuilt.</source>
        <translation>其所有行均已汇总。原始行已不存在，因此无法重建。</translation>
    </message>
    <message>
        <source>Complete. Late rows were added after it was completed.</source>
        <translation>完整。完成之后补入了迟到行。</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>它尚未结束。</translation>
    </message>
    <message>
        <source>It has ended, and some of its rows wait for the next rollup.</source>
        <translation>它已结束，部分行正在等待下次汇总。</translation>
    </message>
    <message>
        <source>It is waiting, and the last rollup failed: see the audit trail for the reason.</source>
        <translation>它正在等待，且上次汇总失败：原因见审计日志。</translation>
    </message>
    <message>
        <source>The rollup is past its retention and was deleted.</source>
        <translation>该汇总已超过保留期并被删除。</translation>
    </message>
    <message>
        <source>Rows not rolled up yet: %1.</source>
        <translation>尚未汇总的行：%1。</translation>
    </message>
    <message>
        <source>Late rows added: %1.</source>
        <translation>补入的迟到行：%1。</translation>
    </message>
    <message>
        <source>It cannot be rebuilt: its raw rows no longer exist.</source>
        <translation>无法重建：其原始行已不存在。</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day&apos;s row</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month&apos;s row</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>How many late rows were added is no longer known.</source>
        <translation>补入了多少迟到行已无从得知。</translation>
    </message>
</context>
<context>
    <name>tidemark::Formatter</name>
    <message>
        <source>ddd d</source>
        <comment>date format: weekday, day</comment>
        <translation>d日 ddd</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: weekday, day, month</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format with weekday and year</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>%1 of the minute</source>
        <translation>该分钟的 %1</translation>
    </message>
    <message>
        <source>%1 of the quarter hour</source>
        <translation>该刻钟的 %1</translation>
    </message>
    <message>
        <source>%1 of the hour</source>
        <translation>该小时的 %1</translation>
    </message>
    <message>
        <source>%1 of the day</source>
        <translation>当天的 %1</translation>
    </message>
    <message>
        <source>Rollup</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Raw rows</source>
        <translation>原始行</translation>
    </message>
    <message>
        <source>Rollup + raw rows</source>
        <translation>汇总 + 原始行</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>quarter hour</source>
        <translation>刻钟</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>尚未汇总</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>租户 %1</translation>
    </message>
    <message>
        <source>future</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>a number that rows are missing from</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>no prior data</source>
        <translation>当时无数据</translation>
    </message>
    <message>
        <source>partial data</source>
        <translation>数据不完整</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>partial: rows are missing</source>
        <translation>不完整：有行缺失</translation>
    </message>
    <message>
        <source>data expired</source>
        <translation>数据已过期</translation>
    </message>
</context>
<context>
    <name>tidemark::OverviewModel</name>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1，升序</translation>
    </message>
</context>
<context>
    <name>tidemark::TenantModel</name>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>尚无租户</translation>
    </message>
    <message>
        <source>No match among %1</source>
        <translation>%1 个中没有匹配项</translation>
    </message>
    <message>
        <source>Showing %1 of %2 matches</source>
        <translation>显示 %2 个匹配项中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1/%2 个匹配</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>显示 %2 个中的 %1 个</translation>
    </message>
    <message>
        <source>Tenants: %1</source>
        <translation>租户：%1</translation>
    </message>
    <message>
        <source>%1, tenant %2</source>
        <translation>%1，租户 %2</translation>
    </message>
    <message>
        <source>%1, tenant %2, pinned</source>
        <translation>%1，租户 %2，已固定</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1，当前显示</translation>
    </message>
</context>
<context>
    <name>tidemark::app::ConnectionDesk</name>
    <message>
        <source>Another connection is called “%1”.</source>
        <translation>已有另一个名为“%1”的连接。</translation>
    </message>
    <message>
        <source>The password stays in memory until you close Tidemark.</source>
        <translation>密码保留在内存中，直到您关闭 Tidemark。</translation>
    </message>
    <message>
        <source>The password could not be removed from the keychain. %1</source>
        <translation>无法从密钥环中移除密码。%1</translation>
    </message>
</context>
<context>
    <name>tidemark::app::CoordinatorSession</name>
    <message>
        <source>The keychain does not answer. Enter the password, or unlock the keychain.</source>
        <translation>密钥环没有应答。请输入密码，或解锁密钥环。</translation>
    </message>
    <message>
        <source>The password stays in memory until you close Tidemark.</source>
        <translation>密码保留在内存中，直到您关闭 Tidemark。</translation>
    </message>
</context>
<context>
    <name>tidemark::app::Dashboard</name>
    <message>
        <source>The settings cannot be saved (disk full or read-only). Pins and layout are lost when you close the window.</source>
        <translation>无法保存设置（磁盘已满或只读）。关闭窗口后，固定项和布局将丢失。</translation>
    </message>
    <message>
        <source>Could not start the private coordinator of this computer. %1</source>
        <translation>无法启动本机的私有协调节点。%1</translation>
    </message>
    <message>
        <source>Fix this problem, then choose “Try now”.</source>
        <translation>请解决此问题，然后选择“立即重试”。</translation>
    </message>
    <message>
        <source>Choose “Try now” to start it, or run: tidemarkctl local start</source>
        <translation>选择“立即重试”启动它，或运行：tidemarkctl local start</translation>
    </message>
    <message>
        <source>The views cannot be saved (disk full or read-only).</source>
        <translation>无法保存视图（磁盘已满或只读）。</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>告警：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::app::Program</name>
    <message>
        <source>Remove a connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Remove “%1” from this list? Nothing changes on the server.</source>
        <translation>从此列表中移除“%1”？服务器上不会有任何更改。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This window still uses the earlier settings of this connection. To use the new ones, close it once the import is over, and connect again.</source>
        <translation>此窗口仍在使用该连接的先前设置。要使用新设置，请在导入结束后关闭窗口，然后重新连接。</translation>
    </message>
</context>
<context>
    <name>tidemark::app::TrialRun</name>
    <message>
        <source>Nothing is lost. Fix this problem, then try again.</source>
        <translation>没有丢失任何内容。请解决此问题，然后重试。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 in %2</source>
        <translation>PostgreSQL %1，位于 %2</translation>
    </message>
    <message>
        <source>%1 rows of the past %2 days</source>
        <translation>过去 %2 天的 %1 行</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::CacheAddress</name>
    <message>
        <source>Invalid address of the shared cache: expected redis://HOST[:PORT][/DB], rediss://HOST[:PORT][/DB] or unix:PATH.</source>
        <translation>共享缓存的地址无效：应为 redis://HOST[:PORT][/DB]、rediss://HOST[:PORT][/DB] 或 unix:PATH。</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::CacheClient</name>
    <message>
        <source>It cannot be reached.</source>
        <translation>无法访问它。</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>连接失败：%1</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>它关闭了连接。</translation>
    </message>
    <message>
        <source>It refuses the login or the database.</source>
        <translation>它拒绝了登录名或数据库。</translation>
    </message>
    <message>
        <source>What it answers is not Redis&apos; protocol, or too large.</source>
        <translation>它的应答不是 Redis 协议，或过大。</translation>
    </message>
    <message>
        <source>It does not answer in time.</source>
        <translation>它未及时应答。</translation>
    </message>
    <message>
        <source>What it answers is of no use.</source>
        <translation>它的应答无法使用。</translation>
    </message>
</context>
<context>
    <name>tidemark::cache::SnapshotStore::Private</name>
    <message>
        <source>The file with saved panes, %1, is damaged and could not be moved aside. Nothing is saved until you remove it. The data on the server is not affected.</source>
        <translation>保存面板内容的文件 %1 已损坏，且无法移走。在您移除它之前不会保存任何内容。服务器上的数据不受影响。</translation>
    </message>
    <message>
        <source>The file with saved panes was damaged. It was moved to %1, and a new one was created. The data on the server is not affected.</source>
        <translation>保存面板内容的文件已损坏。已将其移至 %1，并创建了新文件。服务器上的数据不受影响。</translation>
    </message>
    <message>
        <source>Cannot save what the panes show to %1 (%2). The dashboard works, but will open empty next time. Free space on the disk or check the file&apos;s permissions.</source>
        <translation>无法将面板内容保存到 %1（%2）。仪表板可以使用，但下次打开时将为空。请释放磁盘空间，或检查该文件的权限。</translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::InstallPlanner</name>
    <message>
        <source>The functions are from Tidemark %1; this program is %2 and would leave them unchanged.</source>
        <translation>函数来自 Tidemark %1；此程序为 %2，将保持其不变。</translation>
    </message>
    <message>
        <source>Tables that Citus does not distribute yet would be distributed, and their rows moved to the workers.</source>
        <translation>将分布 Citus 尚未分布的表，并将其行移到工作节点。</translation>
    </message>
    <message>
        <source>Tables of Citus&apos; tutorials would be adopted if there are any in the search path; rows added to adopted tables would be copied.</source>
        <translation>若搜索路径中有 Citus 教程的表，将接管它们；已接管表中新增的行将被复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) would be written again with the same body.</source>
        <translation>
            <numerusform>将以相同内容重新写入 %n 个函数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Partitions for the coming days would be created where they are missing.</source>
        <translation>将为今后几天创建缺少的分区。</translation>
    </message>
    <message>
        <source>Whether other rights or search paths would be corrected could not be determined: %1</source>
        <translation>无法确定是否会更正其他权限或搜索路径：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::SchemaInstaller</name>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Waiting for other installers</source>
        <translation>正在等待其他安装程序</translation>
    </message>
    <message>
        <source>Roles and extensions</source>
        <translation>角色和扩展</translation>
    </message>
    <message>
        <source>Schema version %1</source>
        <translation>模式版本 %1</translation>
    </message>
    <message>
        <source>Schema version %1 was created.</source>
        <translation>已创建模式版本 %1。</translation>
    </message>
    <message>
        <source>Distributing the tables</source>
        <translation>正在分布表</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Jobs scheduled with pg_cron: %1.</source>
        <translation>用 pg_cron 安排的作业：%1。</translation>
    </message>
    <message>
        <source>Rights and policies</source>
        <translation>权限和策略</translation>
    </message>
    <message>
        <source>The functions are from Tidemark %1; this program is %2 and leaves them unchanged.</source>
        <translation>函数来自 Tidemark %1；此程序为 %2，保持其不变。</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>The functions were updated.</source>
        <translation>函数已更新。</translation>
    </message>
    <message>
        <source>%1 rights, policies and function settings were missing and were restored.</source>
        <translation>%1 项权限、策略和函数设置缺失，已恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n pg_cron job(s) ran on another server or database, or nowhere, and were corrected.</source>
        <translation>
            <numerusform>%n 个 pg_cron 作业运行在其他服务器或数据库上，或未在任何地方运行，已更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_cron is not in this database, so nothing rolls up or expires automatically. %1 Or add these lines to a crontab:</source>
        <translation>此数据库中没有 pg_cron，因此不会自动汇总或清除过期内容。%1 或将以下行添加到 crontab：</translation>
    </message>
    <message>
        <source>Rollups are scheduled for &quot;%1&quot;.</source>
        <translation>汇总的计划为 &quot;%1&quot;。</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) were missing or had been changed, and were restored.</source>
        <translation>
            <numerusform>%n 个函数缺失或已被更改，已恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::Texts</name>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>已跳过 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Adopting %1: %n rows</source>
        <translation>
            <numerusform>正在接管 %1：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolling up %1</source>
        <translation>正在汇总 %1</translation>
    </message>
    <message>
        <source>The check %1 could not be run: %2</source>
        <translation>无法运行检查 %1：%2</translation>
    </message>
    <message>
        <source>The hll extension is not in this database, so unique users cannot be counted.</source>
        <translation>此数据库中没有 hll 扩展，因此无法统计独立用户。</translation>
    </message>
    <message>
        <source>Schema tidemark is not in this database.</source>
        <translation>此数据库中没有模式 tidemark。</translation>
    </message>
    <message>
        <source>Tidemark roles are missing on this server.</source>
        <translation>此服务器上缺少 Tidemark 角色。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s ahead of this computer&apos;s.</source>
        <translation>服务器时钟比本机快 %1 秒。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s behind this computer&apos;s.</source>
        <translation>服务器时钟比本机慢 %1 秒。</translation>
    </message>
    <message>
        <source>Schema tidemark has no recorded version: its creation did not finish.</source>
        <translation>模式 tidemark 没有版本记录：其创建未完成。</translation>
    </message>
    <message>
        <source>Install a newer Tidemark on this computer.</source>
        <translation>请在本机安装更新版本的 Tidemark。</translation>
    </message>
    <message>
        <source>The schema has version %1; this program has version %2.</source>
        <translation>模式的版本为 %1；此程序的版本为 %2。</translation>
    </message>
    <message>
        <source>The sketches were written with %1 = %2; this program writes and reads them with %3. Uniques are not shown.</source>
        <translation>sketch 以 %1 = %2 写入；此程序以 %3 写入和读取。不显示独立用户数。</translation>
    </message>
    <message>
        <source>The partitions of %1 end at %2.</source>
        <translation>%1 的分区截至 %2。</translation>
    </message>
    <message>
        <source>%1 has no partitions.</source>
        <translation>%1 没有分区。</translation>
    </message>
    <message>
        <source>%1 has no valid index that starts with %2.</source>
        <translation>%1 没有以 %2 开头的有效索引。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to tidemark_owner: moving its shards loses rows, and it cannot expire.</source>
        <translation>%1 属于 %2，而不是 tidemark_owner：移动其分片会丢失行，且无法清除过期内容。</translation>
    </message>
    <message>
        <source>%1 is not colocated with events.</source>
        <translation>%1 未与 events 共置。</translation>
    </message>
    <message>
        <source>%1 is not distributed.</source>
        <translation>%1 未分布。</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; is paused.</source>
        <translation>作业 &quot;%1&quot; 已暂停。</translation>
    </message>
    <message>
        <source>The latest %1, started at %2, failed: %3</source>
        <translation>最近一次 %1（开始于 %2）失败：%3</translation>
    </message>
    <message>
        <source>This server is PostgreSQL %1; Tidemark needs %2 or newer.</source>
        <translation>此服务器为 PostgreSQL %1；Tidemark 需要 %2 或更新版本。</translation>
    </message>
    <message>
        <source>Upgrade the server, or connect to a newer one.</source>
        <translation>请升级服务器，或连接到更新版本的服务器。</translation>
    </message>
    <message>
        <source>This server is a standby.</source>
        <translation>此服务器是备用服务器。</translation>
    </message>
    <message>
        <source>The hll extension is not installed on this server. Sketches of unique users need it.</source>
        <translation>此服务器未安装 hll 扩展。独立用户的 sketch 需要它。</translation>
    </message>
    <message>
        <source>Citus was required, but the citus extension does not exist in this database.</source>
        <translation>要求使用 Citus，但此数据库中不存在 citus 扩展。</translation>
    </message>
    <message>
        <source>Install Citus on the server and add citus to shared_preload_libraries.</source>
        <translation>请在服务器上安装 Citus，并将 citus 添加到 shared_preload_libraries。</translation>
    </message>
    <message>
        <source>Schema tidemark exists but has no recorded version: its creation did not finish.</source>
        <translation>模式 tidemark 存在，但没有版本记录：其创建未完成。</translation>
    </message>
    <message>
        <source>Rollups kept committing while their tables were being read.</source>
        <translation>读取表期间不断有汇总提交。</translation>
    </message>
    <message>
        <source>The connection was lost while it ran, so it is unknown whether it was carried out. Check the run log before you try again.</source>
        <translation>运行期间连接断开，因此不确定是否已执行。重试前请查看运行日志。</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known on this computer.</source>
        <translation>时区 &quot;%1&quot; 在本机上未知。</translation>
    </message>
    <message>
        <source>The range ends before it starts.</source>
        <translation>范围的结束早于起始。</translation>
    </message>
    <message>
        <source>The range has too many buckets. Choose wider buckets or a shorter range.</source>
        <translation>范围中的时间桶过多。请选择更宽的时间桶或更短的范围。</translation>
    </message>
    <message>
        <source>%1 moves together with Tidemark&apos;s tables but is owned by %2. With two owners, moving a shard during writes loses rows.</source>
        <translation>%1 与 Tidemark 的表一起移动，但归 %2 所有。所有者不同时，写入期间移动分片会丢失行。</translation>
    </message>
    <message>
        <source>Each session keeps only one connection to each worker node. With four, a COPY of 1,000 rows takes a quarter of the time.</source>
        <translation>每个会话与每个工作节点只保持一个连接。若有四个，COPY 1,000 行只需四分之一的时间。</translation>
    </message>
    <message>
        <source>Citus does not resolve prepared transactions left by a crash. Rollups would wait for them forever.</source>
        <translation>Citus 不会解决崩溃遗留的预备事务。汇总将一直等待它们。</translation>
    </message>
    <message>
        <source>Node %1 is unreachable (%2): its tenants have no data, and rollups wait for it.</source>
        <translation>无法访问节点 %1（%2）：其租户没有数据，且汇总在等待它。</translation>
    </message>
    <message>
        <source>Start the server on %1, or check the network between the nodes.</source>
        <translation>请启动 %1 上的服务器，或检查节点之间的网络。</translation>
    </message>
    <message>
        <source>Node %1 is inactive.</source>
        <translation>节点 %1 非活动。</translation>
    </message>
    <message>
        <source>Node %1 has no shards yet.</source>
        <translation>节点 %1 尚无分片。</translation>
    </message>
    <message>
        <source>Node %1 cannot reach node %2.</source>
        <translation>节点 %1 无法访问节点 %2。</translation>
    </message>
    <message>
        <source>Check the network between the nodes, and pg_hba.conf on %1.</source>
        <translation>请检查节点之间的网络以及 %1 上的 pg_hba.conf。</translation>
    </message>
    <message>
        <source>The rebalancer&apos;s %1 failed: %2</source>
        <translation>重新平衡器的 %1 失败：%2</translation>
    </message>
    <message>
        <source>Prepared transaction %1 on %2 has been unresolved for %3 s: rollups and expiry wait for it.</source>
        <translation>%2 上的预备事务 %1 已有 %3 秒未解决：汇总和过期清除在等待它。</translation>
    </message>
    <message>
        <source>Row-level security is off on %1: every reader sees the rows of all tenants.</source>
        <translation>%1 的行级安全已关闭：每个读取者都能看到所有租户的行。</translation>
    </message>
    <message>
        <source>Policy %1 on %2 is missing: the roles it applies to cannot see or store rows there.</source>
        <translation>%2 缺少策略 %1：其适用的角色无法在那里查看或存储行。</translation>
    </message>
    <message>
        <source>%1 lacks rights it had initially: %2 (the first of %3). To restore them, run init as a superuser.</source>
        <translation>%1 缺少其最初拥有的权限：%2（共 %3 项中的第一项）。要恢复它们，请以超级用户运行 init。</translation>
    </message>
    <message>
        <source>%1 can read and bypasses row-level security, as loaders do, so it sees the rows of all tenants. Use a different login for reading.</source>
        <translation>%1 可以读取，并像加载者一样绕过行级安全，因此能看到所有租户的行。请使用其他登录名读取。</translation>
    </message>
    <message>
        <source>%1 can read but has no tenants granted, so it sees no rows. Grant tenants (%2), or revoke its read access.</source>
        <translation>%1 可以读取，但未被授予任何租户，因此看不到任何行。请授予租户（%2），或撤销其读取权限。</translation>
    </message>
    <message>
        <source>Grant it tenants, or revoke the role that lets it read.</source>
        <translation>请授予它租户，或撤销使其可以读取的角色。</translation>
    </message>
    <message>
        <source>%1 has no primary key: Citus cannot move its shards while rows are written, unless whole rows are its replica identity.</source>
        <translation>%1 没有主键：除非以整行作为其副本标识，否则 Citus 无法在写入行时移动其分片。</translation>
    </message>
    <message>
        <source>The hll extension is not in the database on node %1, so rollups fail there. Create it on that node.</source>
        <translation>节点 %1 的数据库中没有 hll 扩展，因此那里的汇总会失败。请在该节点上创建它。</translation>
    </message>
    <message>
        <source>Node %1 does not allow prepared transactions, so Citus cannot commit in two phases. Change the setting on that node, then restart it.</source>
        <translation>节点 %1 不允许预备事务，因此 Citus 无法进行两阶段提交。请更改该节点上的设置，然后重启。</translation>
    </message>
    <message>
        <source>Prepared transaction %1 on %2 has been unresolved for %3 s. What it wrote is in no rollup, and the watermark may wait for it. Unless it should be committed, roll it back there.</source>
        <translation>%2 上的预备事务 %1 已有 %3 秒未解决。其写入的内容不在任何汇总中，水位线也可能在等待它。除非应提交，否则请在那里回滚。</translation>
    </message>
    <message>
        <source>Fix the other findings, then run &quot;tidemarkctl doctor&quot; again as an operator.</source>
        <translation>请修复其他问题，然后以运维人员身份再次运行 &quot;tidemarkctl doctor&quot;。</translation>
    </message>
    <message>
        <source>Prepared transaction %1 of %2, from %3, holds them back. Unless it should be committed, its owner or a superuser can roll it back.</source>
        <translation>%2 的预备事务 %1（始于 %3）阻碍了它们。除非应提交，否则其所有者或超级用户可以回滚。</translation>
    </message>
    <message>
        <source>Session %1 of %2 holds them back, with a transaction open since %3. A superuser or a member of pg_signal_backend can end it.</source>
        <translation>%2 的会话 %1 阻碍了它们，其事务自 %3 起打开。超级用户或 pg_signal_backend 的成员可以结束它。</translation>
    </message>
    <message>
        <source>A session or prepared transaction holds a lock reserved for Tidemark (%1, %2). Until it is released, rows cannot be stored or are not rolled up. A superuser or a member of pg_signal_backend can end it.</source>
        <translation>某个会话或预备事务持有为 Tidemark 保留的锁（%1，%2）。在其释放之前，行无法存储或不会汇总。超级用户或 pg_signal_backend 的成员可以结束它。</translation>
    </message>
    <message>
        <source>%1 rows of %2 are in the default partition, because their days have no partition of their own.</source>
        <translation>%2 有 %1 行位于默认分区，因为其日期没有自己的分区。</translation>
    </message>
    <message>
        <source>%1 rows of %2 are dated beyond the days that have partitions. They stay in the default partition until their days come. Check the clocks of the senders; the statement lists the rows.</source>
        <translation>%2 有 %1 行的日期超出已有分区的日期。在其日期到来之前，它们留在默认分区中。请检查发送方的时钟；该语句会列出这些行。</translation>
    </message>
    <message>
        <source>Start the same backfill of %1 again.</source>
        <translation>请再次启动对 %1 的同一回填。</translation>
    </message>
    <message>
        <source>Run the same load again; with --resume-key, each row is stored once.</source>
        <translation>请再次运行同一加载；使用 --resume-key 时，每行只存储一次。</translation>
    </message>
    <message>
        <source>No job runs rollups. Only a superuser can create it.</source>
        <translation>没有作业运行汇总。只有超级用户可以创建。</translation>
    </message>
    <message>
        <source>No job creates partitions and expires rows. Only a superuser can create it.</source>
        <translation>没有作业创建分区和清除过期行。只有超级用户可以创建。</translation>
    </message>
    <message>
        <source>No tenants were granted to this login, so it sees no rows.</source>
        <translation>此登录名未被授予任何租户，因此看不到任何行。</translation>
    </message>
    <message>
        <source>The coordinator&apos;s functions come from a different build of Tidemark than this program.</source>
        <translation>协调节点的函数与此程序来自不同的 Tidemark 构建。</translation>
    </message>
    <message>
        <source>%1 has lost its search_path: other code could run in place of the intended code, with the rights of tidemark_owner.</source>
        <translation>%1 丢失了 search_path：其他代码可能会代替预期代码，以 tidemark_owner 的权限运行。</translation>
    </message>
    <message>
        <source>%1 can create objects in schema %2, where functions that run with the rights of tidemark_owner look them up.</source>
        <translation>%1 可以在模式 %2 中创建对象，而以 tidemark_owner 权限运行的函数会在其中查找对象。</translation>
    </message>
    <message>
        <source>Citus is in this database, but no table is distributed yet: all data is on this server.</source>
        <translation>此数据库中有 Citus，但尚未分布任何表：所有数据都在此服务器上。</translation>
    </message>
    <message>
        <source>%1 was distributed with rows in it. The coordinator still has copies of them (%2 bytes) that nothing reads. init counts the rows on the workers and removes the copies.</source>
        <translation>%1 在含有行时被分布。协调节点上仍有无人读取的副本（%2 字节）。init 会统计工作节点上的行并移除这些副本。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added to %1 after it was adopted; Tidemark does not show them.</source>
        <translation>
            <numerusform>在接管 %1 之后又向其添加了 %n 行；Tidemark 不显示它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting rows, default partitions, locks and prepared transactions were not checked, because a node is not responding.</source>
        <translation>未检查等待行、默认分区、锁和预备事务，因为有节点没有响应。</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl doctor&quot; again when all nodes respond.</source>
        <translation>待所有节点都响应后，再次运行 &quot;tidemarkctl doctor&quot;。</translation>
    </message>
    <message>
        <source>On %1, %2 has been waiting for %3 s: it %4.</source>
        <translation>在 %1 上，%2 已等待 %3 秒：%4。</translation>
    </message>
    <message>
        <source>See what the blocking session is doing: SELECT * FROM pg_stat_activity</source>
        <translation>查看阻塞它的会话在做什么：SELECT * FROM pg_stat_activity</translation>
    </message>
    <message>
        <source>Worker node %1 lacks logins that have rights on the tables: %2.</source>
        <translation>工作节点 %1 缺少对这些表拥有权限的登录名：%2。</translation>
    </message>
    <message>
        <source>Create them on every worker (&quot;pg_dumpall --roles-only&quot; on the coordinator writes the statements), then run &quot;tidemarkctl init&quot; again.</source>
        <translation>请在每个工作节点上创建它们（在协调节点上运行 &quot;pg_dumpall --roles-only&quot; 可写出语句），然后再次运行 &quot;tidemarkctl init&quot;。</translation>
    </message>
    <message>
        <source>Tables distributed by Citus: %1.</source>
        <translation>由 Citus 分布的表：%1。</translation>
    </message>
    <message>
        <source>%1: the workers have all %2 rows; the old copies on the coordinator (%3) were removed.</source>
        <translation>%1：工作节点上有全部 %2 行；协调节点上的旧副本（%3）已移除。</translation>
    </message>
    <message>
        <source>%1: the workers have %2 rows, fewer than before. The copies on the coordinator (%3) stay; nothing reads them.</source>
        <translation>%1：工作节点上有 %2 行，少于之前。协调节点上的副本（%3）保留；无人读取它们。</translation>
    </message>
    <message>
        <source>Database %1 is read-only for this login (default_transaction_read_only is on): nothing can be stored, rolled up or expired.</source>
        <translation>数据库 %1 对此登录名只读（default_transaction_read_only 已启用）：无法存储、汇总或清除过期内容。</translation>
    </message>
    <message>
        <source>Connect with sslmode=verify-full.</source>
        <translation>请使用 sslmode=verify-full 连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 between %2 and %3 have sketches with different parameters: unique counts over them are unavailable, and rollups into them fail.</source>
        <translation>
            <numerusform>%1 在 %2 和 %3 之间有 %n 行的 sketch 参数不同：涉及它们的独立计数不可用，且向其中汇总会失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a sample of the table was checked: there may be more.</source>
        <translation>只抽样检查了该表：可能还有更多。</translation>
    </message>
    <message>
        <source>%1 rows waiting</source>
        <translation>%1 行在等待</translation>
    </message>
    <message>
        <source>number of waiting rows unknown</source>
        <translation>等待行数未知</translation>
    </message>
    <message>
        <source>Rollups of %1 are %2 s behind; %3.</source>
        <translation>%1 的汇总落后 %2 秒；%3。</translation>
    </message>
    <message>
        <source>%1 was never rolled up; %2.</source>
        <translation>%1 从未汇总；%2。</translation>
    </message>
    <message>
        <source>%1 rows of %2 are older than raw rows are kept. Once they are rolled up, the next upkeep deletes them. To keep them, add a hold.</source>
        <translation>%2 有 %1 行已超过原始行的保留期。待其汇总后，下次维护会将它们删除。要保留它们，请添加保全。</translation>
    </message>
    <message>
        <source>Install it on the server: %1</source>
        <translation>请在服务器上安装：%1</translation>
    </message>
    <message>
        <source>It is loaded for this database. Run &quot;tidemarkctl init&quot; as a superuser.</source>
        <translation>它已为此数据库加载。请以超级用户运行 &quot;tidemarkctl init&quot;。</translation>
    </message>
    <message>
        <source>It is installed on the server. Set shared_preload_libraries = &apos;pg_cron&apos; and cron.database_name = &apos;%1&apos;, restart the server, then run &quot;tidemarkctl init&quot;.</source>
        <translation>它已安装在服务器上。请设置 shared_preload_libraries = &apos;pg_cron&apos; 和 cron.database_name = &apos;%1&apos;，重启服务器，然后运行 &quot;tidemarkctl init&quot;。</translation>
    </message>
    <message>
        <source>On this server, it works in database %1 only (cron.database_name).</source>
        <translation>在此服务器上，它仅在数据库 %1 中工作（cron.database_name）。</translation>
    </message>
    <message>
        <source>Database %1 is read-only: default_transaction_read_only is on.</source>
        <translation>数据库 %1 只读：default_transaction_read_only 已启用。</translation>
    </message>
    <message>
        <source>pg_cron is in this database, but its launcher is not running for it, so no job runs.</source>
        <translation>此数据库中有 pg_cron，但其启动器未针对它运行，因此没有作业运行。</translation>
    </message>
    <message>
        <source>Add pg_cron to shared_preload_libraries, set cron.database_name = &apos;%1&apos;, and restart the server.</source>
        <translation>请将 pg_cron 添加到 shared_preload_libraries，设置 cron.database_name = &apos;%1&apos;，然后重启服务器。</translation>
    </message>
    <message>
        <source>Set cron.database_name = &apos;%1&apos; instead of &apos;%2&apos;, and restart the server.</source>
        <translation>请设置 cron.database_name = &apos;%1&apos;，而不是 &apos;%2&apos;，然后重启服务器。</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; cannot run: its role %2 cannot log in.</source>
        <translation>作业 &quot;%1&quot; 无法运行：其角色 %2 不能登录。</translation>
    </message>
    <message>
        <source>pg_cron could not start the latest run of job &quot;%1&quot;: %2. It connects as tidemark_owner and needs a line in pg_hba.conf, or cron.use_background_workers.</source>
        <translation>pg_cron 无法启动作业 &quot;%1&quot; 的最近一次运行：%2。它以 tidemark_owner 连接，需要 pg_hba.conf 中有相应的行，或启用 cron.use_background_workers。</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>数据库 %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>主机 %1</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; runs on %2, not here (%3), as happens after a dump is restored on another server. Stop it on the old server, then run init as a superuser.</source>
        <translation>作业 &quot;%1&quot; 在 %2 上运行，而不是在此处（%3），这会在转储恢复到另一台服务器后发生。请在旧服务器上停止它，然后以超级用户运行 init。</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; cannot run: its role %2 does not exist on this server.</source>
        <translation>作业 &quot;%1&quot; 无法运行：其角色 %2 在此服务器上不存在。</translation>
    </message>
    <message>
        <source>pg_cron is not in this database, and nothing else runs the rollup each minute, creates partitions or expires rows each hour. %1 Or add these lines to a crontab.</source>
        <translation>此数据库中没有 pg_cron，也没有其他机制每分钟运行汇总、每小时创建分区或清除过期行。%1 或将以下行添加到 crontab。</translation>
    </message>
    <message>
        <source>Its jobs ran before. Was a dump restored without them? Before a restore, create the extension in the new database: %1</source>
        <translation>其作业以前运行过。是否恢复了不含这些作业的转储？恢复之前，请在新数据库中创建该扩展：%1</translation>
    </message>
    <message>
        <source>The latest %1, started at %2, was interrupted: it was cancelled, or its session or the server ended.</source>
        <translation>最近一次 %1（开始于 %2）被中断：它被取消，或其会话或服务器已结束。</translation>
    </message>
    <message>
        <source>Tenant %1 is not granted to this login (%2).</source>
        <translation>租户 %1 未授予此登录名（%2）。</translation>
    </message>
    <message>
        <source>Unique counts are unavailable: sketch parameters differ. All other counts are correct.</source>
        <translation>独立计数不可用：sketch 参数不同。所有其他计数均正确。</translation>
    </message>
    <message>
        <source>Run &quot;tidemarkctl doctor&quot; to see which buckets are affected.</source>
        <translation>运行 &quot;tidemarkctl doctor&quot; 查看哪些时间桶受影响。</translation>
    </message>
    <message>
        <source>The rollup cannot add to buckets whose sketch parameters differ. Nothing was changed; the rows are still counted as raw rows.</source>
        <translation>汇总无法计入 sketch 参数不同的时间桶。未做任何更改；这些行仍作为原始行计数。</translation>
    </message>
    <message>
        <source>%1 can choose the batch of the rows it inserts into %2. Rows in a batch that is already rolled up are not counted anywhere.</source>
        <translation>%1 可以选择其插入 %2 的行所属的批次。已汇总批次中的行不会计入任何地方。</translation>
    </message>
    <message>
        <source>%1 rows of %2 on the UTC day %3 are in no rollup: they were added to a batch that was already rolled up. Numbers for that day are too low.</source>
        <translation>%2 在 UTC 日 %3 有 %1 行不在任何汇总中：它们被添加到已汇总的批次。该日的数字偏低。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need the newer version and were skipped.</source>
        <translation>
            <numerusform>%n 项检查需要更新的版本，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>The login %1 loads rows and bypasses row-level security, so it must not read. Connect with a login that has the role %2.</source>
        <translation>登录名 %1 用于加载行并绕过行级安全，因此不得读取。请使用具有角色 %2 的登录名连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) of the schema are missing or were changed: tidemark.%1 (the first). To restore them, run init as a superuser.</source>
        <translation>
            <numerusform>模式的 %n 个函数缺失或已被更改：tidemark.%1（第一个）。要恢复它们，请以超级用户运行 init。</numerusform>
        </translation>
    </message>
    <message>
        <source>init would fail: creating roles, extensions and the schema needs a superuser.</source>
        <translation>init 将会失败：创建角色、扩展和模式需要超级用户。</translation>
    </message>
    <message>
        <source>Connect as a superuser.</source>
        <translation>请以超级用户连接。</translation>
    </message>
    <message>
        <source>Remove the filter by status class to see all of them.</source>
        <translation>移除状态类别筛选即可查看全部。</translation>
    </message>
    <message>
        <source>Remove the filter by country to see all of them.</source>
        <translation>移除国家/地区筛选即可查看全部。</translation>
    </message>
    <message>
        <source>Requests of a status class by country: only raw rows hold both, the rollups do not.</source>
        <translation>按国家/地区的某一状态类别请求：仅原始行同时含有两者，汇总中没有。</translation>
    </message>
    <message>
        <source>Remove one of the two filters to see the requests by the other.</source>
        <translation>移除两个筛选之一，即可按另一个查看请求。</translation>
    </message>
    <message>
        <source>Split by status class, or remove the filter.</source>
        <translation>按状态类别拆分，或移除该筛选。</translation>
    </message>
    <message>
        <source>Unique users by country: only raw rows hold them, the rollups do not.</source>
        <translation>按国家/地区的独立用户：仅原始行含有此信息，汇总中没有。</translation>
    </message>
    <message>
        <source>Unique addresses by status class: only raw rows hold them, the rollups do not.</source>
        <translation>按状态类别的独立地址：仅原始行含有此信息，汇总中没有。</translation>
    </message>
    <message>
        <source>Unique addresses by country: only raw rows hold them, the rollups do not.</source>
        <translation>按国家/地区的独立地址：仅原始行含有此信息，汇总中没有。</translation>
    </message>
    <message>
        <source>Countries by status class: only raw rows hold both, the rollups do not.</source>
        <translation>按状态类别的国家/地区：仅原始行同时含有两者，汇总中没有。</translation>
    </message>
    <message>
        <source>Status classes and response times by country: only raw rows hold them, the rollups do not.</source>
        <translation>按国家/地区的状态类别和响应时间：仅原始行含有此信息，汇总中没有。</translation>
    </message>
    <message>
        <source>Raw rows of this range have expired: they cannot be counted.</source>
        <translation>此范围的原始行已过期：无法计数。</translation>
    </message>
    <message>
        <source>Count the part that is still kept.</source>
        <translation>请统计仍保留的部分。</translation>
    </message>
    <message>
        <source>Response times by status class: only raw rows hold them, the rollups do not.</source>
        <translation>按状态类别的响应时间：仅原始行含有此信息，汇总中没有。</translation>
    </message>
    <message>
        <source>Response times by country: only raw rows hold them, the rollups do not.</source>
        <translation>按国家/地区的响应时间：仅原始行含有此信息，汇总中没有。</translation>
    </message>
    <message>
        <source>Status codes by country: only raw rows hold both, the rollups do not.</source>
        <translation>按国家/地区的状态码：仅原始行同时含有两者，汇总中没有。</translation>
    </message>
    <message numerus="yes">
        <source>The hourly rollups of the last %n hour(s) are not kept.</source>
        <translation>
            <numerusform>未保留最近 %n 小时的小时汇总。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them longer: tidemarkctl retention</source>
        <translation>请延长其保留期：tidemarkctl retention</translation>
    </message>
    <message>
        <source>The functions of this coordinator are of an older version, which has no overview.</source>
        <translation>此协调节点的函数版本较旧，没有概览。</translation>
    </message>
    <message>
        <source>Update them: tidemarkctl init</source>
        <translation>请更新它们：tidemarkctl init</translation>
    </message>
    <message>
        <source>No known run of job &quot;%1&quot; has succeeded, for three intervals or longer. The latest one: %2</source>
        <translation>作业 &quot;%1&quot; 至少已有三个周期没有已知的成功运行。最近一次：%2</translation>
    </message>
    <message>
        <source>Job &quot;%1&quot; has not succeeded since %2, for three intervals or longer. Its latest run: %3</source>
        <translation>作业 &quot;%1&quot; 自 %2 起未再成功，至少已有三个周期。其最近一次运行：%3</translation>
    </message>
    <message numerus="yes">
        <source>The disk of %1 is full in %n day(s), if raw rows and rollups go on growing as they do.</source>
        <translation>
            <numerusform>若原始行和汇总继续如此增长，%1 的磁盘将在 %n 天后写满。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the data to a larger disk, or keep rows for a shorter time: &quot;tidemarkctl storage&quot; shows what grows, and &quot;tidemarkctl retention TABLE INTERVAL --dry-run&quot; what a shorter time would free.</source>
        <translation>请将数据移到更大的磁盘，或缩短行的保留时间：&quot;tidemarkctl storage&quot; 显示什么在增长，&quot;tidemarkctl retention TABLE INTERVAL --dry-run&quot; 显示更短的时间可释放多少。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 have not been evaluated since %2, so their states are out of date. Rules are evaluated after each rollup.</source>
        <translation>
            <numerusform>%1 的 %n 条告警规则自 %2 起未评估，因此其状态已过时。规则在每次汇总后评估。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 cannot be evaluated. Rule %2: %3</source>
        <translation>
            <numerusform>%1 的 %n 条告警规则无法评估。规则 %2：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the operator to install it on the server (on Debian: postgresql-%1-hll), and then to run: tidemarkctl init</source>
        <translation>请运维人员在服务器上安装它（Debian 上为 postgresql-%1-hll），然后运行：tidemarkctl init</translation>
    </message>
    <message>
        <source>The hll extension is on the server, but not in this database.</source>
        <translation>服务器上有 hll 扩展，但此数据库中没有。</translation>
    </message>
    <message>
        <source>Ask the operator to run: tidemarkctl init</source>
        <translation>请运维人员运行：tidemarkctl init</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or ask the operator to run: tidemarkctl init</source>
        <translation>请检查数据库名称，或请运维人员运行：tidemarkctl init</translation>
    </message>
    <message>
        <source>Update Tidemark on this computer.</source>
        <translation>请更新本机的 Tidemark。</translation>
    </message>
    <message>
        <source>Version %1, as this program has it.</source>
        <translation>版本 %1，与此程序一致。</translation>
    </message>
    <message>
        <source>Schema tidemark exists; this login may not read it.</source>
        <translation>模式 tidemark 存在；此登录名不能读取它。</translation>
    </message>
    <message>
        <source>%1 may not read schema tidemark.</source>
        <translation>%1 不能读取模式 tidemark。</translation>
    </message>
    <message>
        <source>Ask the operator to run: %1</source>
        <translation>请运维人员运行：%1</translation>
    </message>
    <message>
        <source>%1 may read and operate.</source>
        <translation>%1 可以读取和运维。</translation>
    </message>
    <message>
        <source>%1 may read.</source>
        <translation>%1 可以读取。</translation>
    </message>
    <message>
        <source>%1 may operate.</source>
        <translation>%1 可以运维。</translation>
    </message>
    <message>
        <source>%1 may not operate.</source>
        <translation>%1 不能运维。</translation>
    </message>
    <message>
        <source>The server accepts the login.</source>
        <translation>服务器接受该登录名。</translation>
    </message>
    <message>
        <source>A socket of this computer; there is no name to look up.</source>
        <translation>本机的套接字；无需查找名称。</translation>
    </message>
    <message>
        <source>%1 is an address; there is no name to look up.</source>
        <translation>%1 是地址；无需查找名称。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 为 %2。</translation>
    </message>
    <message>
        <source>Correct the settings. Services are read from ~/.pg_service.conf and from the file that PGSERVICEFILE names.</source>
        <translation>请更正设置。服务从 ~/.pg_service.conf 以及 PGSERVICEFILE 指定的文件读取。</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and that this computer is on the right network (VPN?).</source>
        <translation>请检查主机的拼写，以及本机是否在正确的网络中（VPN？）。</translation>
    </message>
    <message>
        <source>A server listens at %1.</source>
        <translation>%1 上有服务器在监听。</translation>
    </message>
    <message>
        <source>Check that the server runs, that it listens on this address (listen_addresses, port), and that no firewall is in between. PostgreSQL&apos;s usual port is 5432.</source>
        <translation>请检查服务器是否在运行、是否在此地址上监听（listen_addresses、port），以及中间是否没有防火墙。PostgreSQL 的常用端口为 5432。</translation>
    </message>
    <message>
        <source>A socket of this computer needs no TLS.</source>
        <translation>本机的套接字不需要 TLS。</translation>
    </message>
    <message>
        <source>Set sslmode to verify-full, and sslrootcert to the authority&apos;s certificate if it is your own.</source>
        <translation>请将 sslmode 设为 verify-full；若使用自己的证书颁发机构，再将 sslrootcert 设为其证书。</translation>
    </message>
    <message>
        <source>The server is on this computer, so TLS is not needed.</source>
        <translation>服务器在本机上，因此不需要 TLS。</translation>
    </message>
    <message>
        <source>The connection is not encrypted (sslmode=%1): passwords and data can be read on the way.</source>
        <translation>连接未加密（sslmode=%1）：密码和数据可能在途中被读取。</translation>
    </message>
    <message>
        <source>The server offers no TLS, and sslmode=%1 goes on without: passwords and data can be read on the way.</source>
        <translation>服务器不提供 TLS，而 sslmode=%1 会在没有 TLS 的情况下继续：密码和数据可能在途中被读取。</translation>
    </message>
    <message>
        <source>Encrypted; certificate and name are verified.</source>
        <translation>已加密；证书和名称均已验证。</translation>
    </message>
    <message>
        <source>%1; the certificate for %2 is verified. Issued by %3, valid until %4.</source>
        <translation>%1；针对 %2 的证书已验证。由 %3 颁发，有效期至 %4。</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is verified, but not the server&apos;s name (sslmode=%1).</source>
        <translation>已加密且证书已验证，但未验证服务器名称（sslmode=%1）。</translation>
    </message>
    <message>
        <source>Encrypted, but the server&apos;s certificate is not verified (sslmode=%1): any server could be at the other end.</source>
        <translation>已加密，但未验证服务器证书（sslmode=%1）：另一端可能是任何服务器。</translation>
    </message>
    <message>
        <source>The server offers no TLS, and sslmode=%1 insists on it.</source>
        <translation>服务器不提供 TLS，而 sslmode=%1 要求 TLS。</translation>
    </message>
    <message>
        <source>Ask the operator to turn TLS on (ssl = on). Only inside a network that you trust may sslmode be weaker.</source>
        <translation>请运维人员启用 TLS（ssl = on）。只有在您信任的网络内，sslmode 才可放宽。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <translation>服务器证书已于 %1 过期。</translation>
    </message>
    <message>
        <source>Ask the operator to renew it.</source>
        <translation>请运维人员更新证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1.</source>
        <translation>服务器证书在 %1 之前无效。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then ask the operator.</source>
        <translation>请检查本机时钟，然后联系运维人员。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by %1, which this computer does not trust.</source>
        <translation>服务器证书由 %1 颁发，而本机不信任它。</translation>
    </message>
    <message>
        <source>There are no trusted authorities at all. Set sslrootcert to the file with the authority&apos;s certificate.</source>
        <translation>没有任何受信任的证书颁发机构。请将 sslrootcert 设为含有颁发机构证书的文件。</translation>
    </message>
    <message>
        <source>Ask the operator for the authority&apos;s certificate and set sslrootcert to that file. Trusted now: %1.</source>
        <translation>请向运维人员索取颁发机构的证书，并将 sslrootcert 设为该文件。当前信任：%1。</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this host.</source>
        <translation>证书针对 %1，而不是此主机。</translation>
    </message>
    <message>
        <source>Connect with the name that the certificate is for. If that is right, this may be another server than you think.</source>
        <translation>请使用证书所针对的名称连接。如果名称无误，这可能不是您以为的那台服务器。</translation>
    </message>
    <message>
        <source>Ask the operator what the server&apos;s TLS needs. Nothing was sent over the connection.</source>
        <translation>请向运维人员询问服务器的 TLS 需要什么。未通过该连接发送任何内容。</translation>
    </message>
    <message>
        <source>The server asks for a password, and none is known.</source>
        <translation>服务器要求密码，但没有已知的密码。</translation>
    </message>
    <message>
        <source>Enter it here, or keep it in ~/.pgpass (mode 0600).</source>
        <translation>请在此输入，或保存在 ~/.pgpass 中（权限 0600）。</translation>
    </message>
    <message>
        <source>Enter the password again, and check the user&apos;s name. The server says the same for both.</source>
        <translation>请重新输入密码，并检查用户名。对两种情况服务器给出相同的答复。</translation>
    </message>
    <message>
        <source>No rule on the server allows this user, database and computer. Ask the operator for a line in pg_hba.conf.</source>
        <translation>服务器上没有规则允许此用户、数据库和计算机。请运维人员在 pg_hba.conf 中添加一行。</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, and ask the operator how this user may log in.</source>
        <translation>请检查用户名，并向运维人员询问此用户如何登录。</translation>
    </message>
    <message>
        <source>Ask the operator to run: GRANT CONNECT ON DATABASE … TO …</source>
        <translation>请运维人员运行：GRANT CONNECT ON DATABASE … TO …</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>请选择其他数据库。</translation>
    </message>
    <message>
        <source>Check the database&apos;s name. If none is given, it is the same as the user&apos;s.</source>
        <translation>请检查数据库名称。未给出时与用户名相同。</translation>
    </message>
    <message>
        <source>The connection may be unencrypted, and the server&apos;s certificate is not verified (sslmode=%1).</source>
        <translation>连接可能未加密，且未验证服务器证书（sslmode=%1）。</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::CopyTarget</name>
    <message>
        <source>Another load with the key &quot;%1&quot; is running.</source>
        <translation>另一个使用键 &quot;%1&quot; 的加载正在运行。</translation>
    </message>
    <message>
        <source>a trigger on the table discarded the row</source>
        <translation>表上的触发器丢弃了该行</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::LoadSession</name>
    <message>
        <source>--strict needs a finite input; it cannot be combined with --follow or Kafka.</source>
        <translation>--strict 需要有限的输入；不能与 --follow 或 Kafka 同时使用。</translation>
    </message>
    <message>
        <source>Nothing was stored: %1 of %2 records are bad.</source>
        <translation>未存储任何内容：%2 条记录中有 %1 条有误。</translation>
    </message>
    <message>
        <source>retrying: %1</source>
        <translation>正在重试：%1</translation>
    </message>
    <message>
        <source>--hold needs a finite input; it cannot be combined with --follow or Kafka.</source>
        <translation>--hold 需要有限的输入；不能与 --follow 或 Kafka 同时使用。</translation>
    </message>
    <message>
        <source>The schema has version %1, which does not keep the bytes sent: everything else is stored. To keep them, run &quot;tidemarkctl init&quot; first.</source>
        <translation>模式的版本为 %1，不保存发送字节数：其他内容都会存储。要保存它，请先运行 &quot;tidemarkctl init&quot;。</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::Loader</name>
    <message>
        <source>A load is already running.</source>
        <translation>已有加载正在运行。</translation>
    </message>
</context>
<context>
    <name>tidemark::ingest::WaitWatch</name>
    <message>
        <source>a prepared transaction</source>
        <translation>预备事务</translation>
    </message>
    <message>
        <source>session %1 of %2</source>
        <translation>%2 的会话 %1</translation>
    </message>
    <message>
        <source>session %1 of %2 (%3)</source>
        <translation>%2 的会话 %1（%3）</translation>
    </message>
    <message>
        <source>waiting for %1, locked by %2</source>
        <translation>正在等待 %1，被 %2 锁定</translation>
    </message>
    <message>
        <source>waiting for the resume key, in use by %1</source>
        <translation>正在等待续传键，它正被 %1 使用</translation>
    </message>
    <message>
        <source>waiting for the open batch, held by %1</source>
        <translation>正在等待打开的批次，由 %1 持有</translation>
    </message>
    <message>
        <source>waiting for a lock on %1, held by %2</source>
        <translation>正在等待 %1 上的锁，由 %2 持有</translation>
    </message>
    <message>
        <source>waiting for a lock, held by %1</source>
        <translation>正在等待锁，由 %1 持有</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>关于 Tidemark</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调节点</translation>
    </message>
    <message>
        <source>Real-time analytics dashboard for Citus and PostgreSQL.</source>
        <translation>面向 Citus 和 PostgreSQL 的实时分析仪表板。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>%1: schema version %2 (this program: %3)</source>
        <translation>%1：模式版本 %2（此程序：%3）</translation>
    </message>
    <message>
        <source>%1: schema version unknown (this program: %2)</source>
        <translation>%1：模式版本未知（此程序：%2）</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AdminRoom</name>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>回填</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Back to the dashboard (Ctrl+Shift+A)</source>
        <translation>返回仪表板 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>This login is read-only. To run maintenance: GRANT tidemark_operator TO your login role.</source>
        <translation>此登录名只读。要运行维护：GRANT tidemark_operator TO 您的登录角色。</translation>
    </message>
    <message>
        <source>Another task is running. Wait until it finishes.</source>
        <translation>另一项任务正在运行。请等待其完成。</translation>
    </message>
    <message>
        <source>%1: connection lost, outcome unknown. Checking the run log…</source>
        <translation>%1：连接已断开，结果未知。正在查看运行日志…</translation>
    </message>
    <message>
        <source>%1: connection lost, outcome unknown. %2</source>
        <translation>%1：连接已断开，结果未知。%2</translation>
    </message>
    <message>
        <source>%1: the connection was lost before it started. Nothing was changed.</source>
        <translation>%1：连接在开始之前断开。未做任何更改。</translation>
    </message>
    <message>
        <source>%1: interrupted when the connection was lost. Uncommitted changes were rolled back.</source>
        <translation>%1：连接断开时中断。未提交的更改已回滚。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the connection was lost, but it finished: %n row(s).</source>
        <translation>
            <numerusform>%1：连接已断开，但操作已完成：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the connection was lost, but it finished.</source>
        <translation>%1：连接已断开，但操作已完成。</translation>
    </message>
    <message>
        <source>%1: the connection was lost; the result was &quot;%2&quot;. %3</source>
        <translation>%1：连接已断开；结果为“%2”。%3</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AgeLabel</name>
    <message>
        <source>read %1</source>
        <translation>读取于 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AlertDialog</name>
    <message>
        <source>Keep firing until it is back beyond</source>
        <translation>保持触发，直到恢复至</translation>
    </message>
    <message>
        <source>Evaluate this rule</source>
        <translation>评估此规则</translation>
    </message>
    <message>
        <source>Add alert rule</source>
        <translation>添加告警规则</translation>
    </message>
    <message>
        <source>Edit alert rule</source>
        <translation>编辑告警规则</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All countries; a code such as DE</source>
        <translation>所有国家/地区；或代码如 DE</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Clear threshold</source>
        <translation>解除阈值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Fire after</source>
        <translation>触发前持续</translation>
    </message>
    <message>
        <source>Stop firing after</source>
        <translation>解除前持续</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Checking the last 30 days…</source>
        <translation>正在检验最近 30 天…</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AlertsPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Changes of the selected rule</source>
        <translation>所选规则的变更</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Select a rule to see its changes.</source>
        <translation>选择一条规则以查看其变更。</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>There are no alert rules. The coordinator evaluates rules after each rollup, whether or not a window is open.</source>
        <translation>没有告警规则。无论窗口是否打开，协调节点都会在每次汇总后评估规则。</translation>
    </message>
    <message>
        <source>Some rules have not been evaluated for 5 minutes. Rules are evaluated after each rollup: check the schedule.</source>
        <translation>部分规则已有 5 分钟未评估。规则在每次汇总后评估：请检查计划。</translation>
    </message>
    <message>
        <source>The coordinator evaluates these rules after each rollup, whether or not a window is open.</source>
        <translation>无论窗口是否打开，协调节点都会在每次汇总后评估这些规则。</translation>
    </message>
    <message>
        <source>Remove alert rule</source>
        <translation>移除告警规则</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>移除规则“%1”？</translation>
    </message>
    <message>
        <source>It is no longer evaluated. Its history stays.</source>
        <translation>不再评估该规则。其历史保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep rule</source>
        <translation>保留规则</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AnnotationsDialog</name>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Show its time</source>
        <translation>显示其时间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is annotated from %1.</source>
        <translation>%1 内没有标注。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) from %1.</source>
        <translation>
            <numerusform>%1 内有 %n 条标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded by the coordinator; it cannot be changed.</source>
        <translation>这是协调节点自动记录的，无法更改。</translation>
    </message>
    <message>
        <source>Only the author and operators may change a note.</source>
        <translation>只有作者和运维人员可以更改备注。</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>移除备注</translation>
    </message>
    <message>
        <source>Remove the note “%1”?</source>
        <translation>移除备注“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>保留备注</translation>
    </message>
    <message>
        <source>It disappears for everybody. The audit trail keeps its text for as long as it keeps runs.</source>
        <translation>所有人都将不再看到它。审计日志保留运行多久，就保留其文本多久。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AttentionPage</name>
    <message>
        <source>Rolls up the rows of %1 that wait.</source>
        <translation>汇总 %1 的等待行。</translation>
    </message>
    <message>
        <source>Creates the partitions of %1 that are due, and carries rows over from the default partition.</source>
        <translation>创建 %1 到期应建的分区，并将行从默认分区移过去。</translation>
    </message>
    <message>
        <source>Runs the upkeep: creates partitions, and expires what is past its retention.</source>
        <translation>运行维护：创建分区，并清除超过保留期的内容。</translation>
    </message>
    <message>
        <source>Rebuilds the rollups of %1 from raw rows, each UTC day in a transaction of its own.</source>
        <translation>根据原始行重建 %1 的汇总，每个 UTC 日使用单独的事务。</translation>
    </message>
    <message>
        <source>Resumes the scheduled job %1.</source>
        <translation>恢复计划作业 %1。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>待处理事项</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Copy fix</source>
        <translation>复制修复方法</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Fix copied to the clipboard.</source>
        <translation>修复方法已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Lag in the status line: amber from</source>
        <translation>状态栏中的滞后：变黄起点</translation>
    </message>
    <message>
        <source>Lag that turns amber, in seconds</source>
        <translation>变黄的滞后，以秒为单位</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>red from</source>
        <translation>变红起点</translation>
    </message>
    <message>
        <source>Lag that turns red, in seconds</source>
        <translation>变红的滞后，以秒为单位</translation>
    </message>
    <message>
        <source>Partitions ahead: amber below</source>
        <translation>预建分区：低于此值变黄</translation>
    </message>
    <message>
        <source>Partitions ahead that turn amber, in hours</source>
        <translation>变黄的预建分区，以小时为单位</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>red below</source>
        <translation>低于此值变红</translation>
    </message>
    <message>
        <source>Partitions ahead that turn red, in hours</source>
        <translation>变红的预建分区，以小时为单位</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), most serious first.</source>
        <translation>
            <numerusform>发现 %n 个问题，最严重的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>This runs, as your login:</source>
        <translation>将以您的登录名执行：</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不执行</translation>
    </message>
    <message>
        <source>Running the fix…</source>
        <translation>正在修复…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AuditPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Runs and changes</source>
        <translation>运行与变更</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>更早的条目</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Changes of settings and rights</source>
        <translation>设置和权限的变更</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Backfills</source>
        <translation>回填</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>所有数据集</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Text, application or address</source>
        <translation>文本、应用程序或地址</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>没有条目。</translation>
    </message>
    <message>
        <source>Runs and changes with their logins, newest first. Entries shown: %1.</source>
        <translation>运行与变更及其登录名，最新的在前。显示的条目：%1。</translation>
    </message>
    <message>
        <source>Save audit trail</source>
        <translation>保存审计日志</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::BackfillPage</name>
    <message>
        <source>The end must be later than the start.</source>
        <translation>结束必须晚于起始。</translation>
    </message>
    <message>
        <source>Rollups are rebuilt by whole UTC days: this covers %1.</source>
        <translation>汇总按整个 UTC 日重建：覆盖 %1。</translation>
    </message>
    <message>
        <source>Rollups are rebuilt by whole UTC days: this covers %1, %2 days.</source>
        <translation>汇总按整个 UTC 日重建：覆盖 %1，共 %2 天。</translation>
    </message>
    <message>
        <source>In %1, that is %2.</source>
        <translation>在 %1 中即为 %2。</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>请先预览。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>Each day is committed separately, and rollups of new rows continue meanwhile. You can cancel; completed days stay.</source>
        <translation>每一天单独提交，其间新行的汇总继续进行。您可以取消；已完成的日期会保留。</translation>
    </message>
    <message>
        <source>Days with fewer raw rows than are rolled up are rebuilt too. What the rollups have beyond those rows is lost for good.</source>
        <translation>原始行少于已汇总行数的日期也会重建。汇总中超出这些行的部分将永久丢失。</translation>
    </message>
    <message>
        <source>Rebuild rollups</source>
        <translation>重建汇总</translation>
    </message>
    <message>
        <source>Rebuild the rollups of %1, %2?</source>
        <translation>重建 %1 的汇总，%2？</translation>
    </message>
    <message>
        <source>Rebuild %1 buckets</source>
        <translation>重建 %1 个时间桶</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Previewing %1: %2 of %3 days</source>
        <translation>正在预览 %1：%2/%3 天</translation>
    </message>
    <message>
        <source>Rebuilding %1: %2 of %3 days</source>
        <translation>正在重建 %1：%2/%3 天</translation>
    </message>
    <message>
        <source>– waiting: %1</source>
        <translation>– 等待中：%1</translation>
    </message>
    <message>
        <source>– about %1 remaining</source>
        <translation>– 剩余约 %1</translation>
    </message>
    <message>
        <source>Cancelled before it started. Nothing was changed.</source>
        <translation>在开始之前已取消。未做任何更改。</translation>
    </message>
    <message>
        <source>Days skipped: %1; see the table for the reasons.</source>
        <translation>跳过的天数：%1；原因见表格。</translation>
    </message>
    <message>
        <source>The preview was cancelled after %1 of %2 days. Nothing was changed.</source>
        <translation>预览在完成 %2 天中的 %1 天后取消。未做任何更改。</translation>
    </message>
    <message>
        <source>No day of this range can be rebuilt.</source>
        <translation>此范围中没有可以重建的日期。</translation>
    </message>
    <message>
        <source>Nothing would change: the rollups match their raw rows.</source>
        <translation>不会有任何更改：汇总与其原始行一致。</translation>
    </message>
    <message>
        <source>Buckets that would change: %1, on %2 of %3 days.</source>
        <translation>将改变的时间桶：%1，涉及 %3 天中的 %2 天。</translation>
    </message>
    <message>
        <source>Days rebuilt: %1, buckets changed: %2.</source>
        <translation>已重建天数：%1，改变的时间桶：%2。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Everything before %1 is committed and stays. Rebuild the same range again to continue from there.</source>
        <translation>%1 之前的内容均已提交并保留。再次重建同一范围即可从该处继续。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message numerus="yes">
        <source>Continued at %1, where an earlier backfill of this range stopped: %n day(s) were already done.</source>
        <translation>
            <numerusform>从 %1 继续，即此前对该范围的回填停止之处：已完成 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would continue at %1, where an earlier backfill of this range stopped: %n day(s) are already done.</source>
        <translation>
            <numerusform>将从 %1 继续，即此前对该范围的回填停止之处：已完成 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rebuilding takes about %1, as long as this preview.</source>
        <translation>重建约需 %1，与此预览相同。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>libpq: %1</source>
        <translation>libpq：%1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>自定义名称</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Operator&apos;s login, for maintenance and imports</source>
        <translation>运维登录名，用于维护和导入</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Keep passwords in this computer&apos;s &amp;keychain</source>
        <translation>将密码保存到本机的密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Certificate and name (verify-full)</source>
        <translation>证书和名称 (verify-full)</translation>
    </message>
    <message>
        <source>Certificate only (verify-ca)</source>
        <translation>仅证书 (verify-ca)</translation>
    </message>
    <message>
        <source>None, but encrypted (require)</source>
        <translation>不验证，但加密 (require)</translation>
    </message>
    <message>
        <source>None, encrypted if offered (prefer)</source>
        <translation>不验证，若提供则加密 (prefer)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>不加密 (disable)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>颁发机构</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Shared cache</source>
        <translation>共享缓存</translation>
    </message>
    <message>
        <source>Further settings</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Operator&apos;s login</source>
        <translation>运维登录名</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>this computer, or paste a connection string</source>
        <translation>本机，或粘贴连接字符串</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>停止测试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>连接正常。</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>连接尚不可用。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::CoveragePage</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 年</translation>
    </message>
    <message>
        <source>Selected: %1, buckets: %2.</source>
        <translation>已选：%1，时间桶：%2。</translation>
    </message>
    <message>
        <source>Each row is %1 in UTC, newest first. Select buckets to see their state or to rebuild their days.</source>
        <translation>每行为 UTC 的%1，最新的在前。选择时间桶以查看其状态或重建其日期。</translation>
    </message>
    <message>
        <source>Select the buckets to rebuild first.</source>
        <translation>请先选择要重建的时间桶。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::CustomRangeDialog</name>
    <message>
        <source>Times are in time zone %1. The range is extended to whole buckets.</source>
        <translation>时间采用时区 %1。范围会扩展到完整的时间桶。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>结束必须晚于起始。</translation>
    </message>
    <message>
        <source>At most ten years can be shown at once.</source>
        <translation>一次最多显示十年。</translation>
    </message>
    <message>
        <source>%1, per %2.</source>
        <translation>%1，按%2。</translation>
    </message>
    <message>
        <source>Not understood. Try “yesterday”, “last 36 hours”, “november 2025” or “2026-11-03 to 2026-11-05”.</source>
        <translation>无法理解。请尝试“昨天”、“最近 36 小时”、“十一月 2025”或“2026-11-03 至 2026-11-05”。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Roll up now</source>
        <translation>立即汇总</translation>
    </message>
    <message>
        <source>Rolling up %1…</source>
        <translation>正在汇总 %1…</translation>
    </message>
    <message>
        <source>Expire…</source>
        <translation>清除过期…</translation>
    </message>
    <message>
        <source>Create partitions</source>
        <translation>创建分区</translation>
    </message>
    <message>
        <source>Creating partitions of %1…</source>
        <translation>正在创建 %1 的分区…</translation>
    </message>
    <message>
        <source>%1: all upcoming partitions already exist.</source>
        <translation>%1：今后的分区均已存在。</translation>
    </message>
    <message>
        <source>%1: partitions created: %2.</source>
        <translation>%1：已创建的分区：%2。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Load files into the coordinator (Ctrl+I)</source>
        <translation>将文件加载到协调节点 (Ctrl+I)</translation>
    </message>
    <message>
        <source>%1: another run is in progress (%2). Nothing was done; a later rollup takes the new rows.</source>
        <translation>%1：另一次运行正在进行（%2）。未执行任何操作；之后的汇总会处理新行。</translation>
    </message>
    <message>
        <source>%1: deferred: some transactions may still be open (%2). Nothing was done.</source>
        <translation>%1：已推迟：某些事务可能仍未结束（%2）。未执行任何操作。</translation>
    </message>
    <message>
        <source>%1: no rows were waiting.</source>
        <translation>%1：没有等待行。</translation>
    </message>
    <message>
        <source>%1: %2 rows rolled up in %3, %4 of them late.</source>
        <translation>%1：在 %3内汇总了 %2 行，其中 %4 行迟到。</translation>
    </message>
    <message>
        <source>%1: partitions dropped: %2.</source>
        <translation>%1：已删除的分区：%2。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Measuring what the tables take…</source>
        <translation>正在测量各表的占用…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ExactDialog</name>
    <message>
        <source>Count exactly</source>
        <translation>精确计数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exact count</source>
        <translation>精确计数</translation>
    </message>
    <message>
        <source>unique users</source>
        <translation>独立用户</translation>
    </message>
    <message>
        <source>unique addresses</source>
        <translation>独立地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Finding out how many rows have to be read…</source>
        <translation>正在确定需要读取多少行…</translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <translation>正在计数… %1</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>已取消。%1</translation>
    </message>
    <message>
        <source>Counted range: %1.</source>
        <translation>计数范围：%1。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ExpiryDialog</name>
    <message>
        <source>Raw partitions of “%1” that are past their retention</source>
        <translation>“%1”中超过保留期的原始分区</translation>
    </message>
    <message>
        <source>Only raw rows are dropped. Their rollups stay. Partitions with rows that are not rolled up yet are kept.</source>
        <translation>仅删除原始行，其汇总保留。含有尚未汇总的行的分区会保留。</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>输入 %1 以确认：</translation>
    </message>
    <message>
        <source>Dataset name, to confirm</source>
        <translation>数据集名称，用于确认</translation>
    </message>
    <message>
        <source>Stopping after the current partition…</source>
        <translation>将在当前分区之后停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Counting rows and checking what keeps them…</source>
        <translation>正在统计行数并检查保留原因…</translation>
    </message>
    <message>
        <source>Dropping partitions, one at a time…</source>
        <translation>正在逐个删除分区…</translation>
    </message>
    <message>
        <source>Nothing is past its retention.</source>
        <translation>没有超过保留期的内容。</translation>
    </message>
    <message>
        <source>Nothing can be dropped now.</source>
        <translation>现在没有可删除的内容。</translation>
    </message>
    <message>
        <source>Partitions to drop: %1, with %2 rows and %3.</source>
        <translation>要删除的分区：%1，含 %2 行，%3。</translation>
    </message>
    <message>
        <source>Drop partitions (%1)</source>
        <translation>删除分区 (%1)</translation>
    </message>
    <message>
        <source>Past their retention but kept: %1; see the table for the reasons.</source>
        <translation>超过保留期但保留：%1；原因见表格。</translation>
    </message>
    <message>
        <source>Raw rows are kept for %1, until %2.</source>
        <translation>原始行保留 %1，即自 %2 起。</translation>
    </message>
    <message>
        <source>Done. Partitions dropped: %1, with %2 rows and %3.</source>
        <translation>完成。已删除的分区：%1，含 %2 行，%3。</translation>
    </message>
    <message>
        <source>Kept: %1; see the table for the reasons.</source>
        <translation>保留：%1；原因见表格。</translation>
    </message>
    <message>
        <source>Of these, %1 rows older than every partition were deleted from the default partition.</source>
        <translation>其中 %1 行早于所有分区，已从默认分区删除。</translation>
    </message>
    <message>
        <source>%1 of %2 partitions dropped…</source>
        <translation>已删除 %1/%2 个分区…</translation>
    </message>
    <message>
        <source>Partitions dropped before that stay dropped: check the preview again.</source>
        <translation>此前已删除的分区不会恢复：请重新查看预览。</translation>
    </message>
    <message>
        <source>Raw rows are kept forever.</source>
        <translation>原始行永久保留。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Trend by country</source>
        <translation>按国家/地区的趋势</translation>
    </message>
    <message>
        <source>Show each chosen country in the trend, instead of each event type</source>
        <translation>在趋势中显示每个所选国家/地区，而不是每个事件类型</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除所有筛选</translation>
    </message>
    <message>
        <source>No filter: all rows are counted</source>
        <translation>无筛选：统计所有行</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::FilterChip</name>
    <message>
        <source>Remove filter %1 %2</source>
        <translation>移除筛选 %1 %2</translation>
    </message>
    <message>
        <source>Remove this filter: %1 %2</source>
        <translation>移除此筛选：%1 %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>dimension of a filter, before its value</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::Headline</name>
    <message>
        <source>Numbers of the range</source>
        <translation>范围内的数字</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportColumns</name>
    <message>
        <source>Field in the file</source>
        <translation>文件中的字段</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>member of event_data</source>
        <translation>event_data 的成员</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>%1 对应的列</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportDialog</name>
    <message>
        <source>Rolling up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The import continues in the background.</source>
        <translation>导入在后台继续。</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>Rolled up: %1 rows.</source>
        <translation>已汇总：%1 行。</translation>
    </message>
    <message>
        <source>Not rolled up: %1</source>
        <translation>未汇总：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportForm</name>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Choose a country file</source>
        <translation>选择国家/地区文件</translation>
    </message>
    <message>
        <source>Country files (*.mmdb)</source>
        <translation>国家/地区文件 (*.mmdb)</translation>
    </message>
    <message>
        <source>Choose a file for rejected records</source>
        <translation>选择存放被拒记录的文件</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>导入到 %1</translation>
    </message>
    <message>
        <source>required: the site of the log</source>
        <translation>必填：日志的站点</translation>
    </message>
    <message>
        <source>from each record</source>
        <translation>取自每条记录</translation>
    </message>
    <message>
        <source>The format was not recognized. Choose the format and assign the fields.</source>
        <translation>未能识别格式。请选择格式并指定各字段。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>%1 files: %2</source>
        <translation>%1 个文件：%2</translation>
    </message>
    <message>
        <source>First records, as they would be stored (times in UTC)</source>
        <translation>前几条记录，按将要存储的形式（UTC 时间）</translation>
    </message>
    <message>
        <source>First records of %1, as they would be stored (times in UTC)</source>
        <translation>%1 的前几条记录，按将要存储的形式（UTC 时间）</translation>
    </message>
    <message>
        <source>Reading the first records…</source>
        <translation>正在读取前几条记录…</translation>
    </message>
    <message>
        <source>This file has no records.</source>
        <translation>此文件没有记录。</translation>
    </message>
    <message>
        <source>None of the first records could be stored. Is this the right format?</source>
        <translation>前几条记录都无法存储。格式是否正确？</translation>
    </message>
    <message>
        <source>The file does not name the tenant of its rows: set the tenant.</source>
        <translation>该文件未指明其行的租户：请设置租户。</translation>
    </message>
    <message>
        <source>%2 of the first %1 records would be rejected.</source>
        <translation>前 %1 条记录中有 %2 条将被拒绝。</translation>
    </message>
    <message>
        <source>All of the first %1 records could be stored.</source>
        <translation>前 %1 条记录均可存储。</translation>
    </message>
    <message>
        <source>recognized in each file</source>
        <translation>逐个文件识别</translation>
    </message>
    <message>
        <source>The name of a log format, or an Apache or nginx format string. With a name, the first field may also be a host name.</source>
        <translation>日志格式的名称，或 Apache、nginx 格式字符串。使用名称时，首个字段也可以是主机名。</translation>
    </message>
    <message>
        <source>Hold for 90 days</source>
        <translation>保全 90 天</translation>
    </message>
    <message>
        <source>Hold for a year</source>
        <translation>保全一年</translation>
    </message>
    <message>
        <source>Hold until released</source>
        <translation>保全至解除</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>仍然加载</translation>
    </message>
    <message>
        <source>Choose whether to hold the days that are loaded.</source>
        <translation>请选择是否保全所加载的日期。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ImportRun</name>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Time remaining</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>导入到 %1</translation>
    </message>
    <message>
        <source>Cancelling: finishing the batch in progress…</source>
        <translation>正在取消：完成进行中的批次…</translation>
    </message>
    <message>
        <source>First %1 of %2 bad records</source>
        <translation>%2 条有误记录中的前 %1 条</translation>
    </message>
    <message>
        <source>Bad records</source>
        <translation>有误的记录</translation>
    </message>
    <message>
        <source>The server is unreachable. Stored rows are safe; the import resumes when it returns.</source>
        <translation>无法访问服务器。已存储的行是安全的；服务器恢复后导入会继续。</translation>
    </message>
    <message>
        <source>The import is not making progress: %1</source>
        <translation>导入没有进展：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::JsonTree</name>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Data of the chosen row</source>
        <translation>所选行的数据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>As a path of PostgreSQL&apos;s jsonpath</source>
        <translation>复制为 PostgreSQL jsonpath 路径</translation>
    </message>
    <message>
        <source>Choose a row to see its data.</source>
        <translation>选择一行以查看其数据。</translation>
    </message>
    <message>
        <source>The data of this row is too large for a tree. “Copy value” copies all of it.</source>
        <translation>该行的数据过大，无法以树形显示。“复制值”会复制其全部。</translation>
    </message>
    <message>
        <source>The data of this row is no JSON. “Copy value” copies it as it is.</source>
        <translation>该行的数据不是 JSON。“复制值”会按原样复制。</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Here it is no JSON any more</source>
        <translation>从这里起不再是 JSON</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LatencyChart</name>
    <message>
        <source>Slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Known times</source>
        <translation>已知时间</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Not recorded then</source>
        <translation>当时未记录</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LatencyPane</name>
    <message>
        <source>Response times</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Not recorded then</source>
        <translation>当时未记录</translation>
    </message>
    <message>
        <source>Response times are not recorded</source>
        <translation>未记录响应时间</translation>
    </message>
    <message>
        <source>The requests of this range were rolled up before their response times were kept one by one. &quot;Backfill&quot; adds them where raw rows are still there.</source>
        <translation>此范围的请求在逐个保存响应时间之前已汇总。“回填”可为仍有原始行的请求补上。</translation>
    </message>
    <message>
        <source>No request in this range has a response time. Access logs in the common and combined formats do not record it.</source>
        <translation>此范围内没有请求带有响应时间。common 和 combined 格式的访问日志不记录它。</translation>
    </message>
    <message>
        <source>The 95th percentile of each bucket, in milliseconds:</source>
        <translation>每个时间桶的第 95 百分位，以毫秒为单位：</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LegendChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show or hide %1. Ctrl+click: filter all panes by it.</source>
        <translation>显示或隐藏 %1。Ctrl+单击：按它筛选所有面板。</translation>
    </message>
    <message>
        <source>Filter all panes by “%1”</source>
        <translation>按“%1”筛选所有面板</translation>
    </message>
    <message>
        <source>Hide in this chart</source>
        <translation>在此图表中隐藏</translation>
    </message>
    <message>
        <source>Show in this chart</source>
        <translation>在此图表中显示</translation>
    </message>
    <message>
        <source>Show or hide %1. The arrow lists what it holds.</source>
        <translation>显示或隐藏 %1。箭头列出其中的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) in “%1”</source>
        <translation>
            <numerusform>“%1”中的 %n 个类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LivePane</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Events in 5 min</source>
        <translation>5 分钟内的事件</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Raw rows, last 5 min</source>
        <translation>原始行，最近 5 分钟</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>No rows in the ten minutes before %1. New rows appear here within two seconds of being stored.</source>
        <translation>%1 之前的十分钟内没有行。新行存储后两秒内会显示在此处。</translation>
    </message>
    <message>
        <source>Requests in 5 min</source>
        <translation>5 分钟内的请求</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <translation>−%1 分钟</translation>
    </message>
    <message>
        <source>before: nothing</source>
        <translation>之前：无</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Compared with the previous five minutes, over the same elapsed time.</source>
        <translation>与前五分钟比较，取相同的已过时长。</translation>
    </message>
    <message>
        <source>Rows in five minutes: %1.</source>
        <translation>五分钟内的行数：%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Raw rows from %1 have expired and can no longer be counted. The other panes show what the rollups keep.</source>
        <translation>%1 的原始行已过期，无法再计数。其他面板显示汇总所保留的内容。</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>没有请求</translation>
    </message>
    <message>
        <source>No rows match the filter in the ten minutes before %1.</source>
        <translation>%1 之前的十分钟内没有行匹配筛选。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption and value of a number</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LoadsPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Progress by resume key</source>
        <translation>各续传键的进度</translation>
    </message>
    <message>
        <source>Nobody has loaded rows yet, or the run log does not reach back that far.</source>
        <translation>尚无人加载行，或运行日志未追溯到那么早。</translation>
    </message>
    <message>
        <source>The latest loads, as their loaders reported them. Rows that are loading now are shown under Sessions.</source>
        <translation>最近的加载，按加载者的报告。正在加载的行显示在“会话”中。</translation>
    </message>
    <message>
        <source>How far each resume key has come: a load with the same key goes on there, and stores no row twice.</source>
        <translation>每个续传键的进度：使用同一键的加载会从该处继续，任何行都不会重复存储。</translation>
    </message>
    <message>
        <source>No load used a resume key (ingest --resume-key), so none can be continued.</source>
        <translation>没有加载使用续传键（ingest --resume-key），因此都无法续传。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LoginsPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Change rights…</source>
        <translation>更改权限…</translation>
    </message>
    <message>
        <source>Another login…</source>
        <translation>其他登录名…</translation>
    </message>
    <message>
        <source>Only a superuser can change what logins may do. Connect as one.</source>
        <translation>只有超级用户可以更改登录名的权限。请以超级用户连接。</translation>
    </message>
    <message>
        <source>A superuser may do and see everything, whatever is granted to it.</source>
        <translation>无论授予什么，超级用户都可以执行和查看一切。</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) with rights here. Readers see the tenants granted to them, operators see all; a login that loads must not read.</source>
        <translation>
            <numerusform>%n 个登录名在此拥有权限。读取者可看到授予它们的租户，运维人员可看到全部；用于加载的登录名不得读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed what %1 may do. It holds from its next statement on.</source>
        <translation>已更改 %1 的权限。从其下一条语句起生效。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find tenant</source>
        <translation>查找租户(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous range</source>
        <translation>上一个范围(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause live counts</source>
        <translation>暂停实时计数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>管理(&amp;A)</translation>
    </message>
    <message>
        <source>There are no tenants yet. Load your own data with “Import…” in the “File” menu (or drop a file here), or try “tidemarkctl simulate”. Tenants appear automatically.</source>
        <translation>尚无租户。请用“文件”菜单中的“导入…”加载您自己的数据（或将文件拖放到此处），或试用“tidemarkctl simulate”。租户会自动出现。</translation>
    </message>
    <message>
        <source>Import running</source>
        <translation>导入正在进行</translation>
    </message>
    <message>
        <source>An import is running. Cancel it and close?</source>
        <translation>导入正在进行。取消导入并关闭？</translation>
    </message>
    <message>
        <source>Stored rows stay; the rest of the file is not imported. To import the rest later without storing a row twice, give the import a resume key.</source>
        <translation>已存储的行会保留；文件的其余部分不会导入。若要以后导入其余部分而不重复存储任何行，请为导入指定续传键。</translation>
    </message>
    <message>
        <source>Cancel import and close</source>
        <translation>取消导入并关闭</translation>
    </message>
    <message>
        <source>Continue import</source>
        <translation>继续导入</translation>
    </message>
    <message>
        <source>This login cannot run rollups. To allow it: GRANT tidemark_operator TO your login role.</source>
        <translation>此登录名不能运行汇总。要允许：GRANT tidemark_operator TO 您的登录角色。</translation>
    </message>
    <message>
        <source>&amp;Next range</source>
        <translation>下一个范围(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>更早(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>更晚(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>缩小范围(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>扩大范围(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go to a range…</source>
        <translation>转到范围(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>关于 Tidemark(&amp;A)</translation>
    </message>
    <message>
        <source>Next &amp;tenant</source>
        <translation>下一个租户(&amp;T)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tenant</source>
        <translation>上一个租户(&amp;V)</translation>
    </message>
    <message>
        <source>The newest data was not found: %1</source>
        <translation>未找到最新数据：%1</translation>
    </message>
    <message>
        <source>There is no data of this tenant yet.</source>
        <translation>该租户尚无数据。</translation>
    </message>
    <message>
        <source>The newest data is from %1.</source>
        <translation>最新数据来自 %1。</translation>
    </message>
    <message>
        <source>Split the &amp;trend by country</source>
        <translation>按国家/地区拆分趋势(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter and split</source>
        <translation>筛选与拆分(&amp;F)</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Maximize or restore</source>
        <translation>最大化或还原(&amp;M)</translation>
    </message>
    <message>
        <source>Move pane &amp;back</source>
        <translation>面板前移(&amp;B)</translation>
    </message>
    <message>
        <source>Move pane &amp;forward</source>
        <translation>面板后移(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>关闭面板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How is this number made?</source>
        <translation>此数字如何得出？(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All tenants</source>
        <translation>所有租户(&amp;A)</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>连接(&amp;O)…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A report is made of one tenant&apos;s dashboard: open one first.</source>
        <translation>报告基于单个租户的仪表板：请先打开一个。</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <translation>将报告保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save dashboard as P&amp;NG…</source>
        <translation>将仪表板保存为 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save all data as &amp;CSV (zip)…</source>
        <translation>将所有数据保存为 CSV (zip)(&amp;C)…</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip 归档 (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>租户 %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>比较对象：%1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views of Tidemark (*.%1)</source>
        <translation>Tidemark 视图 (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>保存视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open view from a file…</source>
        <translation>从文件打开视图(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>复制此视图的链接(&amp;L)</translation>
    </message>
    <message>
        <source>Save view to a &amp;file…</source>
        <translation>将视图保存到文件(&amp;F)…</translation>
    </message>
    <message>
        <source>This view was saved for a tenant called %1. Here, tenant %2 is called %3.</source>
        <translation>此视图是为名为 %1 的租户保存的。在这里，租户 %2 的名称为 %3。</translation>
    </message>
    <message>
        <source>Tenant %1 cannot be shown: there is none, or this login may not see it.</source>
        <translation>无法显示租户 %1：它不存在，或此登录名不能查看它。</translation>
    </message>
    <message>
        <source>Choose another tenant, or ask the operator for the right to see this one.</source>
        <translation>请选择其他租户，或向运维人员申请查看此租户的权限。</translation>
    </message>
    <message>
        <source>Nothing is shown that could be saved yet.</source>
        <translation>尚未显示可保存的内容。</translation>
    </message>
    <message>
        <source>Saved the view %1.</source>
        <translation>已保存视图 %1。</translation>
    </message>
    <message>
        <source>There is a view called %1 already.</source>
        <translation>已有名为 %1 的视图。</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>删除视图 %1？</translation>
    </message>
    <message>
        <source>Links and files that were made of it go on working.</source>
        <translation>由它生成的链接和文件仍然有效。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copied the link. It names no server: whoever opens it sees it with their own login.</source>
        <translation>已复制链接。其中不含服务器：打开者以自己的登录名查看。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>打开视图</translation>
    </message>
    <message>
        <source>%1 (tenant %2)</source>
        <translation>%1（租户 %2）</translation>
    </message>
    <message>
        <source>%1. Now: %2</source>
        <translation>%1。现在：%2</translation>
    </message>
    <message>
        <source>Alert firing: %1</source>
        <translation>告警触发：%1</translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation>添加备注(&amp;O)…</translation>
    </message>
    <message>
        <source>Annotation&amp;s…</source>
        <translation>标注(&amp;S)…</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MakingDialog</name>
    <message>
        <source>Statement and parameters</source>
        <translation>语句和参数</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>执行计划</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>显示执行计划</translation>
    </message>
    <message>
        <source>How is this number made?</source>
        <translation>此数字如何得出？</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Ask the server how it would run the statement. It is not run.</source>
        <translation>询问服务器将如何执行该语句。不会实际执行。</translation>
    </message>
    <message>
        <source>Copy as psql</source>
        <translation>复制为 psql</translation>
    </message>
    <message>
        <source>Copy the statement with its parameters, to be pasted into psql</source>
        <translation>复制语句及其参数，以便粘贴到 psql</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::MessageBar</name>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>retrying in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <translation>自 %1 起暂停</translation>
    </message>
    <message>
        <source>Nothing is refreshed until you resume.</source>
        <translation>恢复之前不会刷新任何内容。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::NoteDialog</name>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>所有数据集</translation>
    </message>
    <message>
        <source>Others who may see the tenant see the note. Times are in time zone %1; a note with the same start and end is about a moment.</source>
        <translation>可查看此租户的其他人会看到该备注。时间采用时区 %1；起点与终点相同的备注表示一个时刻。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>还可输入 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>超出 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The end must not be before the start.</source>
        <translation>终点不得早于起点。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::Pane</name>
    <message>
        <source>59 min ago</source>
        <translation>59 分钟前</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Data from “%1” copied to the clipboard.</source>
        <translation>“%1”的数据已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>将数据保存为 CSV…</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Save image as PNG…</source>
        <translation>将图片保存为 PNG…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk.</source>
        <translation>请选择其他文件夹，或释放磁盘空间。</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>%1 shows the server&apos;s data as of %2.</source>
        <translation>%1 显示截至 %2 的服务器数据。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>From %1. %2</source>
        <translation>来自 %1。%2</translation>
    </message>
    <message>
        <source>No tenant chosen</source>
        <translation>未选择租户</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>Nothing happened from %1. This is a counted zero: the rollups are complete up to %2.</source>
        <translation>%1 没有发生任何事件。这是统计所得的零：汇总截至 %2 完整。</translation>
    </message>
    <message>
        <source>Not rolled up yet</source>
        <translation>尚未汇总</translation>
    </message>
    <message>
        <source>Rollups reach %1, and no raw rows are waiting for this range.</source>
        <translation>汇总截至 %1，此范围没有等待的原始行。</translation>
    </message>
    <message>
        <source>No rollup has run yet. Numbers appear here after the first one.</source>
        <translation>尚未运行过汇总。首次汇总后此处会显示数字。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Rollups are kept from %1. Earlier data can no longer be shown.</source>
        <translation>汇总保留自 %1。更早的数据无法再显示。</translation>
    </message>
    <message>
        <source>This range is past its retention and can no longer be shown.</source>
        <translation>此范围已超过保留期，无法再显示。</translation>
    </message>
    <message>
        <source>Saved earlier; shown until the server responds.</source>
        <translation>先前保存；在服务器响应之前显示。</translation>
    </message>
    <message>
        <source>Earlier data has expired and can no longer be shown.</source>
        <translation>更早的数据已过期，无法再显示。</translation>
    </message>
    <message>
        <source>Some UTC days in between have expired: nothing is known of them.</source>
        <translation>其间部分 UTC 日已过期：无从得知其内容。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not compared yet: the server has not answered for the chosen period.</source>
        <translation>尚未比较：服务器尚未就所选时段给出答复。</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>Show as the main pane</source>
        <translation>作为主面板显示</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not rolled up yet</source>
        <translation>尚未汇总</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Cut off outliers</source>
        <translation>截去离群值</translation>
    </message>
    <message>
        <source>Complete buckets only</source>
        <translation>仅完整的时间桶</translation>
    </message>
    <message>
        <source>Nothing matches the filter from %1. This is a counted zero: the rollups are complete up to %2.</source>
        <translation>%1 没有匹配筛选的内容。这是统计所得的零：汇总截至 %2 完整。</translation>
    </message>
    <message>
        <source>not with this filter</source>
        <translation>不适用于此筛选</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Rolled up to %1.</source>
        <translation>已汇总至 %1。</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet.</source>
        <translation>尚未汇总任何内容。</translation>
    </message>
    <message>
        <source>Read from: %1.</source>
        <translation>读取自：%1。</translation>
    </message>
    <message>
        <source>From the cache of this computer: the server answered on %1.</source>
        <translation>来自本机缓存：服务器答复于 %1。</translation>
    </message>
    <message>
        <source>The server answered on %1.</source>
        <translation>服务器答复于 %1。</translation>
    </message>
    <message>
        <source>How is this number made?</source>
        <translation>此数字如何得出？</translation>
    </message>
    <message>
        <source>From the shared cache: the server answered another reader on %1.</source>
        <translation>来自共享缓存：服务器于 %1 答复了另一位读者。</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pane and which of its series is drawn</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>服务器尚未答复。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>生成于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s); N steps through them.</source>
        <translation>
            <numerusform>%n 条标注；按 N 逐条查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>列表…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PaneBoard</name>
    <message>
        <source>live %1</source>
        <translation>实时 %1</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>范围 %1</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>状态码</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PartitionsPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Create partitions and carry rows over</source>
        <translation>创建分区并移入行</translation>
    </message>
    <message>
        <source>Creating partitions of %1…</source>
        <translation>正在创建 %1 的分区…</translation>
    </message>
    <message>
        <source>Of the dataset that the selected partition belongs to</source>
        <translation>针对所选分区所属的数据集</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s). Rows are the server&apos;s estimate unless they are said to be exact.</source>
        <translation>
            <numerusform>%n 个分区。除注明精确外，行数为服务器的估计值。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all upcoming partitions already exist.</source>
        <translation>%1：今后的分区均已存在。</translation>
    </message>
    <message>
        <source>%1: partitions created: %2.</source>
        <translation>%1：已创建的分区：%2。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Newest %1 rows; there are older ones.</source>
        <translation>最新 %1 行；还有更早的行。</translation>
    </message>
    <message>
        <source>All %1 rows, newest first.</source>
        <translation>全部 %1 行，最新的在前。</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>保存行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1: events, %2</source>
        <translation>%1：事件，%2</translation>
    </message>
    <message>
        <source>%1: HTTP requests, %2</source>
        <translation>%1：HTTP 请求，%2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>No raw rows here: none were stored.</source>
        <translation>此处没有原始行：未存储任何行。</translation>
    </message>
    <message>
        <source>No raw rows here.</source>
        <translation>此处没有原始行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), newest first.</source>
        <translation>
            <numerusform>%n 行，最新的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>raw events</source>
        <translation>原始事件</translation>
    </message>
    <message>
        <source>raw requests</source>
        <translation>原始请求</translation>
    </message>
    <message>
        <source>Load the next %1 rows beneath these</source>
        <translation>在下方加载接下来的 %1 行</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The rows of this time have expired. Their counts are kept: the chart still shows how many there were.</source>
        <translation>这段时间的行已过期。其计数仍保留：图表仍显示当时有多少行。</translation>
    </message>
    <message>
        <source>No row matches. Remove a filter to see more rows.</source>
        <translation>没有匹配的行。移除筛选可查看更多行。</translation>
    </message>
    <message>
        <source>Saving… %1 rows so far, back to %2.</source>
        <translation>正在保存… 已有 %1 行，回溯到 %2。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsExport</name>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved %1 with %2 rows.</source>
        <translation>已保存 %1，共 %2 行。</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>导出已取消。未写入文件。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RejectsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No program found to open it. The file is %1.</source>
        <translation>未找到可打开它的程序。文件为 %1。</translation>
    </message>
    <message>
        <source>First %1 of the records in %2.</source>
        <translation>%2 中的前 %1 条记录。</translation>
    </message>
    <message>
        <source>All %1 records in %2.</source>
        <translation>%2 中的全部 %1 条记录。</translation>
    </message>
    <message>
        <source>Correct them there, then import that file. The reasons in it are skipped.</source>
        <translation>请在那里更正，然后导入该文件。其中的原因会被跳过。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>平均响应时间</translation>
    </message>
    <message>
        <source>Response times are not recorded</source>
        <translation>未记录响应时间</translation>
    </message>
    <message>
        <source>No request in this range has a response time. Access logs in the common and combined formats do not record it.</source>
        <translation>此范围内没有请求带有响应时间。common 和 combined 格式的访问日志不记录它。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Requests: %1. Success (2xx): %2. Redirects (3xx): %3. Errors: %4 (4xx: %5, 5xx: %6). Other status: %7.</source>
        <translation>请求：%1。成功（2xx）：%2。重定向（3xx）：%3。错误：%4（4xx：%5，5xx：%6）。其他状态：%7。</translation>
    </message>
    <message>
        <source>Response times by status class: not in the rollups</source>
        <translation>按状态类别的响应时间：汇总中没有</translation>
    </message>
    <message>
        <source>Only raw rows hold them. Remove the filter by status class to see the average of all requests.</source>
        <translation>仅原始行含有此信息。移除状态类别筛选即可查看所有请求的平均值。</translation>
    </message>
    <message>
        <source>Requests with status %1: %2.</source>
        <translation>状态为 %1 的请求：%2。</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>%1 (4xx: %2, 5xx: %3)</source>
        <translation>%1（4xx：%2，5xx：%3）</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>没有请求</translation>
    </message>
    <message>
        <source>No error rate of single status classes</source>
        <translation>单个状态类别没有错误率</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>发送字节数</translation>
    </message>
    <message>
        <source>Bytes sent by status class: not in the rollups</source>
        <translation>按状态类别的发送字节数：汇总中没有</translation>
    </message>
    <message>
        <source>Remove the filter by status class to see the bytes of all responses.</source>
        <translation>移除状态类别筛选即可查看所有响应的字节数。</translation>
    </message>
    <message>
        <source>Bytes sent are not recorded</source>
        <translation>未记录发送字节数</translation>
    </message>
    <message>
        <source>The logs of this range do not say how many bytes were sent, or they were loaded before version 4 of the schema.</source>
        <translation>此范围的日志未记录发送了多少字节，或在模式版本 4 之前加载。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RetentionPage</name>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>请先预览。</translation>
    </message>
    <message>
        <source>Keep rows of %1 for</source>
        <translation>%1 的行保留</translation>
    </message>
    <message>
        <source>Saved: %1 is kept for %2.</source>
        <translation>已保存：%1 保留 %2。</translation>
    </message>
    <message>
        <source>Saved: %1 is kept forever.</source>
        <translation>已保存：%1 永久保留。</translation>
    </message>
    <message>
        <source>Hold %1 was released. The next upkeep deletes what is past its retention.</source>
        <translation>保全 %1 已解除。下次维护会删除超过保留期的内容。</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>解除保全</translation>
    </message>
    <message>
        <source>Release the hold on %1 from %2 to %3?</source>
        <translation>解除 %1 上 %2 至 %3 的保全？</translation>
    </message>
    <message>
        <source>The next upkeep deletes rows and buckets of that time that are past their retention.</source>
        <translation>下次维护会删除这段时间内超过保留期的行和时间桶。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Keep hold</source>
        <translation>保持保全</translation>
    </message>
    <message>
        <source>Counting what would be deleted…</source>
        <translation>正在统计将删除的内容…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RightsDialog</name>
    <message>
        <source>Reads the dashboard</source>
        <translation>读取仪表板</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>仅这些：</translation>
    </message>
    <message>
        <source>Operates: rollups, expiry, schedules; sees all tenants</source>
        <translation>运维：汇总、过期清除、计划；可看到所有租户</translation>
    </message>
    <message>
        <source>Loads rows, and nothing else</source>
        <translation>仅加载行</translation>
    </message>
    <message>
        <source>Change rights</source>
        <translation>更改权限</translation>
    </message>
    <message>
        <source>a role that exists on the server</source>
        <translation>服务器上已有的角色</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>numbers, such as 1, 2, 7; none: it sees nothing yet</source>
        <translation>编号，如 1, 2, 7；留空：暂时看不到任何内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Give the tenants as whole numbers, separated by commas.</source>
        <translation>请以整数给出租户，用逗号分隔。</translation>
    </message>
    <message>
        <source>A login that loads bypasses row-level security, so it must not read. Use two logins.</source>
        <translation>用于加载的登录名绕过行级安全，因此不得读取。请使用两个登录名。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RowFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>用于筛选的列</translation>
    </message>
    <message>
        <source>Show only rows whose column has this value; further columns narrow it down</source>
        <translation>仅显示列值为此值的行；更多的列会进一步缩小范围</translation>
    </message>
    <message>
        <source>contains</source>
        <comment>a column, a text</comment>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a column, a value</comment>
        <translation>为</translation>
    </message>
    <message>
        <source>300, 300..350, 300.. or ..350</source>
        <translation>300、300..350、300.. 或 ..350</translation>
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
        <translation>此时间桶的原始行（双击或 Enter）</translation>
    </message>
    <message>
        <source>Raw rows of this bucket</source>
        <translation>此时间桶的原始行</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>There is a view of this name. It is replaced.</source>
        <translation>已有同名视图，将被替换。</translation>
    </message>
    <message>
        <source>It is kept in the sidebar, for this coordinator and login.</source>
        <translation>它保存在侧边栏中，用于此协调节点和登录名。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ScheduleDialog</name>
    <message>
        <source>Change schedule</source>
        <translation>更改计划</translation>
    </message>
    <message>
        <source>When the server runs “%1”:</source>
        <translation>服务器何时运行“%1”：</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Five fields, as in a crontab: minute, hour, day of the month, month and day of the week (* means any). From pg_cron 1.5 on also “N seconds”, up to 59.</source>
        <translation>五个字段，与 crontab 相同：分钟、小时、日、月和星期（* 表示任意）。自 pg_cron 1.5 起也可使用“N seconds”，最大为 59。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SchedulePage</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Runs of the jobs</source>
        <translation>作业的运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>No jobs are scheduled, so the server does not run rollups automatically.</source>
        <translation>没有已安排的作业，因此服务器不会自动运行汇总。</translation>
    </message>
    <message>
        <source>Jobs the server runs automatically, and their latest runs.</source>
        <translation>服务器自动运行的作业及其最近的运行。</translation>
    </message>
    <message>
        <source>Job %1: </source>
        <translation>作业 %1： </translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Change schedule…</source>
        <translation>更改计划…</translation>
    </message>
    <message>
        <source>Running “%1” now…</source>
        <translation>正在运行“%1”…</translation>
    </message>
    <message>
        <source>Upkeep: </source>
        <translation>维护： </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep is done: %n step(s).</source>
        <translation>
            <numerusform>维护已完成：%n 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep: %n step(s) were not done; see the audit trail for the reasons.</source>
        <translation>
            <numerusform>维护：%n 个步骤未完成；原因见审计日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only rollups and upkeep can be run from here.</source>
        <translation>此处只能运行汇总和维护。</translation>
    </message>
    <message>
        <source>Does once, now, what the job does. The run is not one of the job&apos;s own; the audit trail has it.</source>
        <translation>立即执行一次该作业的工作。此次运行不计入作业自身的运行；审计日志中有记录。</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>尚无运行</translation>
    </message>
    <message numerus="yes">
        <source>Time of the latest %n run(s)</source>
        <translation>
            <numerusform>最近 %n 次运行的耗时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>longest: %1</source>
        <translation>最长：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SessionsPage</name>
    <message>
        <source>session %1 of %2</source>
        <translation>%2 的会话 %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Cancel statement…</source>
        <translation>取消语句…</translation>
    </message>
    <message>
        <source>Terminate session…</source>
        <translation>终止会话…</translation>
    </message>
    <message>
        <source>No other session is at work. As of %1.</source>
        <translation>没有其他会话在工作。截至 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at work</source>
        <translation>
            <numerusform>%n 个会话在工作</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them blocked. As of %2.</source>
        <translation>其中 %1 个被阻塞。截至 %2。</translation>
    </message>
    <message>
        <source>The statement is not shown: this login may see its own alone, or there is none.</source>
        <translation>不显示语句：此登录名只能查看自己的语句，或没有语句。</translation>
    </message>
    <message>
        <source>It was begun on node %1: end it there.</source>
        <translation>它始于节点 %1：请在那里结束它。</translation>
    </message>
    <message>
        <source>This login may end its own sessions alone. A superuser can allow more: GRANT pg_signal_backend TO your login role.</source>
        <translation>此登录名只能结束自己的会话。超级用户可以授予更多权限：GRANT pg_signal_backend TO 您的登录角色。</translation>
    </message>
    <message>
        <source>Terminate session</source>
        <translation>终止会话</translation>
    </message>
    <message>
        <source>Cancel statement</source>
        <translation>取消语句</translation>
    </message>
    <message>
        <source>Terminate %1?</source>
        <translation>终止 %1？</translation>
    </message>
    <message>
        <source>Cancel the statement of %1?</source>
        <translation>取消 %1 的语句？</translation>
    </message>
    <message>
        <source>Its connection is closed and its open transaction rolled back. A loader resumes by itself.</source>
        <translation>其连接将关闭，未结束的事务将回滚。加载者会自行续传。</translation>
    </message>
    <message>
        <source>The statement fails and its transaction is rolled back. The session stays connected.</source>
        <translation>该语句将失败，其事务将回滚。会话保持连接。</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不执行</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Session %1 had ended before.</source>
        <translation>会话 %1 此前已结束。</translation>
    </message>
    <message>
        <source>Session %1 was told to end.</source>
        <translation>已通知会话 %1 结束。</translation>
    </message>
    <message>
        <source>The statement of session %1 was told to stop.</source>
        <translation>已通知会话 %1 的语句停止。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>功能</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StackChart</name>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StartWindow</name>
    <message>
        <source>Real-time analytics over your event stream</source>
        <translation>对事件流进行实时分析</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>用示例数据试用(&amp;S)</translation>
    </message>
    <message>
        <source>Try with your own &amp;log…</source>
        <translation>用自己的日志试用(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>A coordinator that is already there, in PostgreSQL or Citus.</source>
        <translation>PostgreSQL 或 Citus 中已有的协调节点。</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>连接到服务器(&amp;C)…</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>最近的连接</translation>
    </message>
    <message>
        <source>Setting up a private coordinator on this computer</source>
        <translation>正在本机设置私有协调节点</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>在本机试用</translation>
    </message>
    <message>
        <source>Your private coordinator: a PostgreSQL for you alone, without a network port.</source>
        <translation>您的私有协调节点：仅供您使用的 PostgreSQL，没有网络端口。</translation>
    </message>
    <message>
        <source>Creates a private coordinator: a real PostgreSQL for you alone, without a network port. It runs while Tidemark is open, and you can remove it at any time.</source>
        <translation>创建私有协调节点：真正的 PostgreSQL，仅供您使用，没有网络端口。它在 Tidemark 打开期间运行，您可以随时移除。</translation>
    </message>
    <message>
        <source>Import a &amp;log…</source>
        <translation>导入日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Edit or remove %1</source>
        <translation>编辑或移除 %1</translation>
    </message>
    <message>
        <source>&amp;Save as a profile…</source>
        <translation>保存为配置文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Private PostgreSQL</source>
        <translation>私有 PostgreSQL</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>示例行</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2 行</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Choose a log</source>
        <translation>选择日志</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::StepList</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>passed with a note</source>
        <translation>通过，有提示</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TablePage</name>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find in “%1”</source>
        <translation>在“%1”中查找</translation>
    </message>
    <message>
        <source>%1, ranked</source>
        <translation>%1，按排名</translation>
    </message>
    <message>
        <source>Enter filters all panes by the row; with Ctrl beside those that are chosen.</source>
        <translation>按 Enter 以该行筛选所有面板；按住 Ctrl 则在已选项之外追加。</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>此处没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>在地图上显示</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantOverview</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Hottest now</source>
        <translation>当前最活跃</translation>
    </message>
    <message>
        <source>Find among all tenants</source>
        <translation>在所有租户中查找</translation>
    </message>
    <message>
        <source>Find among all tenants, by name or number</source>
        <translation>按名称或编号在所有租户中查找</translation>
    </message>
    <message>
        <source>Copy the rows that were read</source>
        <translation>复制已读取的行</translation>
    </message>
    <message>
        <source>Save all rows as CSV…</source>
        <translation>将所有行保存为 CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%Ln 行已复制到剪贴板。</numerusform>
        </translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
    <message>
        <source>Enter opens the tenant.</source>
        <translation>按 Enter 打开租户。</translation>
    </message>
    <message>
        <source>Reading all tenants…</source>
        <translation>正在读取所有租户…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>尚无租户</translation>
    </message>
    <message>
        <source>Tenants appear here as soon as their rows are rolled up.</source>
        <translation>租户的行一经汇总，就会显示在此处。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No tenant has this number, or these words in its name: %1</source>
        <translation>没有租户的编号为此值或名称含有这些词语：%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1，之前：%2</translation>
    </message>
    <message>
        <source>None changed by a tenth or more.</source>
        <translation>没有变化达到十分之一的租户。</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>没有可比较的数据。</translation>
    </message>
    <message>
        <source>No rows in the last five minutes.</source>
        <translation>最近五分钟内没有行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s)</source>
        <translation>
            <numerusform>%Ln 个租户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1/%2 个匹配</translation>
    </message>
    <message>
        <source>whole hours of UTC</source>
        <translation>UTC 整点小时</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>Could not refresh: %1</source>
        <translation>无法刷新：%1</translation>
    </message>
    <message>
        <source>Nothing is rolled up yet, so nothing is counted here. Rollups run by themselves with pg_cron; else run: tidemarkctl rollup</source>
        <translation>尚未汇总任何内容，因此此处没有计数。有 pg_cron 时汇总会自动运行；否则请运行：tidemarkctl rollup</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s) to save…</source>
        <translation>
            <numerusform>正在读取 %Ln 行以便保存…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantSidebar</name>
    <message>
        <source>The search failed.</source>
        <translation>搜索失败。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>固定到顶部</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TideLine</name>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调节点</translation>
    </message>
    <message>
        <source>PostgreSQL %1%2, schema version %3</source>
        <translation>PostgreSQL %1%2，模式版本 %3</translation>
    </message>
    <message>
        <source> with Citus</source>
        <translation> 带 Citus</translation>
    </message>
    <message>
        <source>nodes up: %1</source>
        <translation>正常节点：%1</translation>
    </message>
    <message>
        <source>%1 of %2 nodes up</source>
        <translation>%1/%2 个节点正常</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>无法访问：%1</translation>
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
        <translation>%1  未汇总，%2 等待</translation>
    </message>
    <message>
        <source>%1  no data yet</source>
        <translation>%1  尚无数据</translation>
    </message>
    <message>
        <source>watermark %1</source>
        <translation>水位线 %1</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>滞后 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 等待</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 行迟到</translation>
    </message>
    <message>
        <source>Every row committed before %1 is in the rollups.</source>
        <translation>在 %1 之前提交的每一行都已汇总。</translation>
    </message>
    <message>
        <source>clocks differ by %1</source>
        <translation>时钟相差 %1</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>incompatible schema</source>
        <translation>模式不兼容</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>无访问权限</translation>
    </message>
    <message>
        <source>nodes unknown for %1</source>
        <translation>节点状态未知已 %1</translation>
    </message>
    <message>
        <source>The coordinator has not reported the state of the nodes since then.</source>
        <translation>自那时起协调节点未报告节点状态。</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>%1前读取</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s). Show what needs attention.</source>
        <translation>
            <numerusform>%n 个严重问题。显示待处理事项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s). Show what needs attention.</source>
        <translation>
            <numerusform>%n 个警告。显示待处理事项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lag is above %1.</source>
        <translation>滞后超过 %1。</translation>
    </message>
    <message>
        <source>Partitions exist for less than %1.</source>
        <translation>已有分区不足 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n 条告警触发中</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing: %1. Show the alert rules.</source>
        <translation>触发中：%1。显示告警规则。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TimeChart</name>
    <message>
        <source>In a chart: previous or next bucket</source>
        <translation>在图表中：上一个或下一个时间桶</translation>
    </message>
    <message>
        <source>In a chart: ten buckets back or ahead</source>
        <translation>在图表中：向前或向后十个时间桶</translation>
    </message>
    <message>
        <source>In a chart: first or last bucket</source>
        <translation>在图表中：第一个或最后一个时间桶</translation>
    </message>
    <message>
        <source>In a chart: raw rows of the bucket</source>
        <translation>在图表中：时间桶的原始行</translation>
    </message>
    <message>
        <source>In a chart: hide the crosshair</source>
        <translation>在图表中：隐藏十字准线</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>complete buckets only</source>
        <translation>仅完整的时间桶</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>In a chart: next or previous annotation</source>
        <translation>在图表中：下一条或上一条标注</translation>
    </message>
    <message>
        <source>In a chart: add a note about the bucket</source>
        <translation>在图表中：为时间桶添加备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>值未知</translation>
    </message>
    <message>
        <source>partly counted from raw rows</source>
        <translation>部分由原始行统计</translation>
    </message>
    <message>
        <source>counted from raw rows</source>
        <translation>由原始行统计</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TrendPane</name>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>rolled up to %1</source>
        <translation>已汇总至 %1</translation>
    </message>
    <message>
        <source>%1 per %2: %3 in total.</source>
        <translation>每%2的%1：共 %3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Trend by country</source>
        <translation>按国家/地区的趋势</translation>
    </message>
    <message>
        <source>average %1 per %2</source>
        <translation>平均每%2 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::UniquesPane</name>
    <message>
        <source>Unique users</source>
        <translation>独立用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 in the range, %2; from merged sketches, not a sum.</source>
        <translation>范围内 %1，%2；由 sketch 合并得出，并非求和。</translation>
    </message>
    <message>
        <source>Unique addresses</source>
        <translation>独立地址</translation>
    </message>
    <message>
        <source>No users</source>
        <translation>没有用户</translation>
    </message>
    <message>
        <source>No event from %1 names a user.</source>
        <translation>%1 没有指明用户的事件。</translation>
    </message>
    <message>
        <source>No addresses</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>No request from %1 has an address.</source>
        <translation>%1 没有带地址的请求。</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ViewBar</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>无租户</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>租户 %1</translation>
    </message>
    <message>
        <source>Days and hours are in time zone %1</source>
        <translation>日期和小时采用时区 %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>时区：%1</translation>
    </message>
    <message>
        <source>Resume live counts (Ctrl+P)</source>
        <translation>恢复实时计数 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause live counts (Ctrl+P)</source>
        <translation>暂停实时计数 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>More ranges</source>
        <translation>更多范围</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比较对象(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>比较对象：%1</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>所有租户</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::ViewList</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>保存到文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::WorldMap</name>
    <message>
        <source>Countries on a map</source>
        <translation>地图上的国家/地区</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>不在地图上：%1</translation>
    </message>
    <message>
        <source>Share:</source>
        <translation>占比：</translation>
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
        <translation>已在筛选中选择</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>不在地图上</translation>
    </message>
</context>
</TS>
