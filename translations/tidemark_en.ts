<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tidemark::coordinator::Texts</name>
    <message numerus="yes">
        <source>Taking over %1: %n rows</source>
        <translation>
            <numerusform>Taking over %1: %n row</numerusform>
            <numerusform>Taking over %1: %n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
