<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChartContent</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardContents</name>
    <message numerus="yes">
        <source>The first %n</source>
        <translation>
            <numerusform>The first %n</numerusform>
            <numerusform>The first %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileAdder</name>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%n document added</numerusform>
            <numerusform>%n documents added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had come in before</source>
        <translation>
            <numerusform>%n had come in before</numerusform>
            <numerusform>%n had come in before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that could not be added</source>
        <translation>
            <numerusform>and %n more that could not be added</numerusform>
            <numerusform>and %n more that could not be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message numerus="yes">
        <source>%n payment(s) count again</source>
        <translation>
            <numerusform>%n payment counts again</numerusform>
            <numerusform>%n payments count again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) marked as unpaid</source>
        <translation>
            <numerusform>%n invoice marked as unpaid</numerusform>
            <numerusform>%n invoices marked as unpaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) taken back</source>
        <translation>
            <numerusform>%n payment taken back</numerusform>
            <numerusform>%n payments taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) marked as paid today</source>
        <translation>
            <numerusform>%n invoice marked as paid today</numerusform>
            <numerusform>%n invoices marked as paid today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n invoice(s) not paid after all? Their payments stay in the history.</source>
        <translation>
            <numerusform>Why is %n invoice not paid after all? Its payments stay in the history.</numerusform>
            <numerusform>Why are %n invoices not paid after all? Their payments stay in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>And %n more line.</numerusform>
            <numerusform>And %n more lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentContents</name>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message numerus="yes">
        <source>%n part(s) that somebody worked on stay.</source>
        <translation>
            <numerusform>%n part that somebody worked on stays.</numerusform>
            <numerusform>%n parts that somebody worked on stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was split into %n document(s).</source>
        <translation>
            <numerusform>%1 was split into %n document.</numerusform>
            <numerusform>%1 was split into %n documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::AlertList</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n</source>
        <translation>
            <numerusform>The first</numerusform>
            <numerusform>The first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) acknowledged</source>
        <translation>
            <numerusform>%n alert acknowledged</numerusform>
            <numerusform>%n alerts acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) snoozed until %1</source>
        <translation>
            <numerusform>%n alert snoozed until %1</numerusform>
            <numerusform>%n alerts snoozed until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::AlertsPage</name>
    <message numerus="yes">
        <source>%n rule(s) added</source>
        <translation>
            <numerusform>%n rule added</numerusform>
            <numerusform>%n rules added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ClustersBoard</name>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) fit best; the elbow is at %1.</source>
        <translation>
            <numerusform>%n cluster fits best; the elbow is at %1.</numerusform>
            <numerusform>%n clusters fit best; the elbow is at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::FieldsPane</name>
    <message numerus="yes">
        <source>Show the empty fields (%n)</source>
        <translation>
            <numerusform>Show the empty field (%n)</numerusform>
            <numerusform>Show the empty fields (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::HeaderBar</name>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n new alert</numerusform>
            <numerusform>%n new alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::IntakePage</name>
    <message numerus="yes">
        <source>%n invoice(s) approved</source>
        <translation>
            <numerusform>%n invoice approved</numerusform>
            <numerusform>%n invoices approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed</source>
        <translation>
            <numerusform>%n document removed</numerusform>
            <numerusform>%n documents removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) brought back</source>
        <translation>
            <numerusform>%n document brought back</numerusform>
            <numerusform>%n documents brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n had come back or changed meanwhile)</source>
        <translation>
            <numerusform>(%n had come back or changed meanwhile)</numerusform>
            <numerusform>(%n had come back or changed meanwhile)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::InvoicesPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::MemoryPane</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
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
        <source>%n record(s) written to %1</source>
        <translation>
            <numerusform>%n record written to %1</numerusform>
            <numerusform>%n records written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::OperationsBoard</name>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::OverviewBoard</name>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n of them new</numerusform>
            <numerusform>%n of them new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::PartiesPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n</source>
        <translation>
            <numerusform>The first %n</numerusform>
            <numerusform>The first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ProductsPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n</source>
        <translation>
            <numerusform>The first %n</numerusform>
            <numerusform>The first %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ReplayDialog</name>
    <message numerus="yes">
        <source>%n draft(s) read again.</source>
        <translation>
            <numerusform>%n draft read again.</numerusform>
            <numerusform>%n drafts read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be read otherwise; nothing has changed yet.</source>
        <translation>
            <numerusform>%n would be read otherwise; nothing has changed yet.</numerusform>
            <numerusform>%n would be read otherwise; nothing has changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken over</source>
        <translation>
            <numerusform>%n draft taken over</numerusform>
            <numerusform>%n drafts taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::ReviewPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invoice(s): pages %1</source>
        <translation>
            <numerusform>This file holds %n invoice: pages %1</numerusform>
            <numerusform>This file holds %n invoices: pages %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SegmentsPage</name>
    <message numerus="yes">
        <source>%1, %2, %n customer(s)</source>
        <translation>
            <numerusform>%1, %2, %n customer</numerusform>
            <numerusform>%1, %2, %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::SplitDialog</name>
    <message numerus="yes">
        <source>This file seems to hold %n invoice(s): pages %1. Click a page to move a cut.</source>
        <translation>
            <numerusform>This file seems to hold %n invoice: pages %1. Click a page to move a cut.</numerusform>
            <numerusform>This file seems to hold %n invoices: pages %1. Click a page to move a cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): pages %1</source>
        <translation>
            <numerusform>%n document: pages %1</numerusform>
            <numerusform>%n documents: pages %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dbledger::gui::StatusLine</name>
    <message numerus="yes">
        <source>Reading, %n document(s) to go</source>
        <translation>
            <numerusform>Reading, %n document to go</numerusform>
            <numerusform>Reading, %n documents to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
</TS>
