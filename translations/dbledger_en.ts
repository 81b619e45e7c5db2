<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertsCommand</name>
    <message numerus="yes">
        <source>%n alert(s) acknowledged</source>
        <translation>
            <numerusform>%n alert acknowledged</numerusform>
            <numerusform>%n alerts acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOutput</name>
    <message numerus="yes">
        <source>stopped: %n document(s) not read; &quot;dbledger-cli import --continue&quot; reads those that were stored</source>
        <translation>
            <numerusform>stopped: %n document not read; &quot;dbledger-cli import --continue&quot; reads those that were stored</numerusform>
            <numerusform>stopped: %n documents not read; &quot;dbledger-cli import --continue&quot; reads those that were stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryCommand</name>
    <message numerus="yes">
        <source>%n record(s) forgotten</source>
        <translation>
            <numerusform>%n record forgotten</numerusform>
            <numerusform>%n records forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken over</source>
        <translation>
            <numerusform>%n record taken over</numerusform>
            <numerusform>%n records taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) would be read as they are</source>
        <translation>
            <numerusform>%n draft would be read as it is</numerusform>
            <numerusform>%n drafts would be read as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingReport</name>
    <message numerus="yes">
        <source>%n document(s): %1 ok, %2 to review, %3 failed</source>
        <translation>
            <numerusform>%n document: %1 ok, %2 to review, %3 failed</numerusform>
            <numerusform>%n documents: %1 ok, %2 to review, %3 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitCommand</name>
    <message numerus="yes">
        <source>%n invoice(s) were found: pages %1</source>
        <translation>
            <numerusform>%n invoice was found: pages %1</numerusform>
            <numerusform>%n invoices were found: pages %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split into %n document(s): pages %1</source>
        <translation>
            <numerusform>split into %n document: pages %1</numerusform>
            <numerusform>split into %n documents: pages %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the whole is back, %n part(s) were taken away</source>
        <translation>
            <numerusform>the whole is back, %n part was taken away</numerusform>
            <numerusform>the whole is back, %n parts were taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that somebody worked on stay</source>
        <translation>
            <numerusform>%n part that somebody worked on stays</numerusform>
            <numerusform>%n parts that somebody worked on stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 buys nothing for %n day(s)</source>
        <translation>
            <numerusform>%1 buys nothing for %n day</numerusform>
            <numerusform>%1 buys nothing for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the revenue of %1 in %n day(s) is down by %2 % or more</source>
        <translation>
            <numerusform>the revenue of %1 in %n day is down by %2 % or more</numerusform>
            <numerusform>the revenue of %1 in %n days is down by %2 % or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not wholly paid %n day(s) after it was due</source>
        <translation>
            <numerusform>%1 is not wholly paid %n day after it was due</numerusform>
            <numerusform>%1 is not wholly paid %n days after it was due</numerusform>
        </translation>
    </message>
</context>
</TS>
